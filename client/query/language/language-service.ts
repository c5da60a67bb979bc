import type { GraphSchema } from '../../../graph-data/model/api.ts'
import { askedWorker } from './asked-worker.ts'
import { formatting } from './formatting.ts'
import { narrowByJoins } from './narrow-by-joins.ts'
import { markOwnProperties } from './own-properties.ts'
import type { LintAnswer, Proposal, Questions, Signature } from './messages.ts'

/** What the editor asks about a text. Each answers with nothing where the worker fails. */
export interface LanguageService {
  /** Null where there is none to be had. */
  readonly setSchema: (schema: GraphSchema | null) => void
  readonly setParameters: (names: readonly string[]) => void
  readonly lint: (text: string) => Promise<LintAnswer>
  readonly complete: (
    text: string,
    offset: number,
    explicit: boolean,
  ) => Promise<readonly Proposal[]>
  readonly signature: (text: string, offset: number) => Promise<Signature | null>
  /** The text laid out anew, with the place of the cursor; null where that failed. */
  readonly format: (
    text: string,
    offset: number,
  ) => Promise<{ readonly text: string; readonly offset: number } | null>
  readonly end: () => void
}

const NO_SCHEMA: GraphSchema = {
  labels: [],
  relationshipTypes: [],
  typesFrom: 0,
  propertyKeys: [],
  joins: [],
}
const NOTHING: LintAnswer = { findings: [], symbolTables: [] }
/** A lint that takes longer is given up for the next one. */
const LONG_LINT_MS = 6000
/** The first answer of a worker, which has its script to load and its grammar to build. */
const FIRST_LINT_MS = 30_000
/** Has the worker load and build its grammar before the first text is there. */
const WARM_UP = 'RETURN 1'
/** For so long completion waits for the schema, without which it has nothing of the graph. */
const SCHEMA_MS = 10_000
/** For so long completion waits for what the variables are. */
const SYMBOLS_MS = 700

export function createLanguageService(): LanguageService {
  const completion = askedWorker(
    () => new Worker(new URL('./completion.worker.ts', import.meta.url), { type: 'module' }),
  )
  const checking = lintWorker()
  let schema = NO_SCHEMA
  const gate = closedGate()
  let parameters: readonly string[] = []
  const around = () => ({ schema, parameters })
  const lint = async (text: string): Promise<LintAnswer> =>
    schema === NO_SCHEMA || text.trim() === '' ? NOTHING : checking.lint({ ...around(), text })
  return {
    setSchema: (known) => {
      schema = known ?? NO_SCHEMA
      gate.open()
      void lint(WARM_UP)
    },
    setParameters: (names) => {
      parameters = names
    },
    lint,
    complete: async (text, offset, explicit) => {
      await atMost(SCHEMA_MS, gate.opened, undefined)
      const { symbolTables } = await atMost(SYMBOLS_MS, lint(text), NOTHING)
      const ask = { ...around(), text, offset, explicit, symbolTables }
      const proposals = await completion.ask('complete', ask).catch(() => [])
      const before = text.slice(0, offset)
      const leading = narrowByJoins(proposals, before, schema)
      return markOwnProperties(leading, before, symbolTables, schema)
    },
    signature: (text, offset) =>
      completion.ask('signature', { ...around(), text, offset }).catch(() => null),
    format: (text, offset) => formatting(completion, text, offset),
    end: () => {
      completion.end()
      checking.end()
    },
  }
}

function closedGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: (() => void) | null = null
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open?.() }
}

type LintAsk = Questions['lint']['ask']

/** Remembers the last answer; what takes too long is ended, and the same text not asked again. */
function lintWorker() {
  const worker = askedWorker(
    () => new Worker(new URL('./lint.worker.ts', import.meta.url), { type: 'module' }),
  )
  let last: { readonly ask: LintAsk; readonly answer: Promise<LintAnswer> } | null = null
  let isWarm = false
  const giveUp = (): void => {
    isWarm = false
    worker.end()
  }
  const fresh = async (ask: LintAsk): Promise<LintAnswer> => {
    const timer = setTimeout(giveUp, isWarm ? LONG_LINT_MS : FIRST_LINT_MS)
    try {
      const answer = await worker.ask('lint', ask)
      isWarm = true
      return answer
    } catch {
      return NOTHING
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    lint: (ask: LintAsk): Promise<LintAnswer> => {
      const { text, schema, parameters } = ask
      const same = last?.ask.text === text && last.ask.schema === schema
      if (!same || last?.ask.parameters !== parameters) last = { ask, answer: fresh(ask) }
      return last?.answer ?? Promise.resolve(NOTHING)
    },
    end: worker.end,
  }
}

function atMost<T>(milliseconds: number, answer: Promise<T>, otherwise: T): Promise<T> {
  const late = new Promise<T>((resolve) => {
    setTimeout(() => resolve(otherwise), milliseconds)
  })
  return Promise.race([answer, late])
}
