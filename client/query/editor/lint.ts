import { setDiagnostics, type Diagnostic } from '@codemirror/lint'
import { StateEffect, StateField, type Extension } from '@codemirror/state'
import { EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import type { Finding } from '../language/findings.ts'
import type { LanguageService } from '../language/language-service.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'

/** Typing has paused for so long when the text is looked at. */
const PAUSE_MS = 350

/** Puts what the engine said of a run at its place; null takes it away. */
export const setEngineFinding = StateEffect.define<Finding | null>()
/** Has the text looked at again: the schema has come, or the parameters are others. */
export const lintAgain = StateEffect.define<unknown>()

/** What the engine said, until the text changes. */
const engineFinding = StateField.define<Finding | null>({
  create: () => null,
  update: (finding, { docChanged, effects }) => {
    const given = effects.find((effect) => effect.is(setEngineFinding))
    if (given) return given.value
    return docChanged ? null : finding
  },
})

/** Marks what looks wrong while it is written, and what the engine complained of. */
export function linting(service: LanguageService): Extension {
  return [
    engineFinding,
    ViewPlugin.define((view) => {
      let found: readonly Finding[] = []
      let timer: ReturnType<typeof setTimeout> | undefined
      let isGone = false
      const show = (): void => {
        if (!isGone) view.dispatch(setDiagnostics(view.state, diagnosticsOf(view, found)))
      }
      const look = async (): Promise<void> => {
        const text = view.state.doc.toString()
        const { findings } = await service.lint(text)
        if (isGone || view.state.doc.toString() !== text) return
        found = findings
        show()
      }
      const later = (pause: number): void => {
        clearTimeout(timer)
        timer = setTimeout(() => void look(), pause)
      }
      later(0)
      return {
        update: (update: ViewUpdate) => {
          const effects = update.transactions.flatMap((transaction) => transaction.effects)
          if (update.docChanged) found = []
          if (update.docChanged || effects.some((effect) => effect.is(lintAgain))) later(PAUSE_MS)
          // A view takes no change while it is being updated.
          if (effects.some((effect) => effect.is(setEngineFinding))) queueMicrotask(show)
        },
        destroy: () => {
          isGone = true
          clearTimeout(timer)
        },
      }
    }),
  ]
}

function diagnosticsOf(view: EditorView, found: readonly Finding[]): Diagnostic[] {
  const said = view.state.field(engineFinding)
  const length = view.state.doc.length
  return (said ? [said, ...found] : found)
    .map((finding) => diagnosticOf(finding, length))
    .toSorted((a, b) => a.from - b.from)
}

function diagnosticOf({ severity, message, from, to, instead }: Finding, length: number) {
  const fix =
    instead === null
      ? []
      : [
          {
            name: WORKBENCH_TEXTS.lint.change(instead),
            apply: (view: EditorView, at: number, end: number) =>
              view.dispatch({ changes: { from: at, to: end, insert: instead } }),
          },
        ]
  return {
    severity,
    message,
    from: Math.min(from, length),
    to: Math.min(to, length),
    actions: fix,
  }
}
