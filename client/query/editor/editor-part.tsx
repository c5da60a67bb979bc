import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { useApp } from '../../context.tsx'
import type { Finding } from '../language/findings.ts'
import { parameterNames } from '../language/parameter-names.ts'
import { statementAt, statementsIn, type Statement } from '../language/statements.ts'
import { ParametersPanel } from '../parameters/parameters-panel.tsx'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useActiveTab, useBench, useTabRuns, useWorkbench } from '../workbench/use-workbench.ts'
import type { QueryRun } from '../workbench/query-run.ts'
import { CypherEditor, type EditorHandle } from './cypher-editor.tsx'
import { EditorTools } from './editor-tools.tsx'
import styles from './editor-part.module.css'
import { useLanguage } from './use-language.ts'

export interface EditorPartProps {
  readonly handle: RefObject<EditorHandle | null>
  readonly isLibraryOpen: boolean
  readonly onLibrary: () => void
  readonly onSave: () => void
}

/** The text in front with what runs it, and the values that it asks for. */
export function EditorPart({ handle, isLibraryOpen, onLibrary, onSave }: EditorPartProps) {
  const { actions } = useWorkbench()
  const { id, text } = useActiveTab()
  const names = useParameterNames(text)
  const service = useLanguage(names)
  const schema = useBench((state) => state.schema)
  const runs = useTabRuns()
  const said = useMemo(() => saidOf(runs.runs[runs.shown]), [runs])
  const act = useEditorActs(handle, service)
  const lintKey = useMemo(() => ({ schema, names }), [schema, names])
  return (
    <section className={styles['part']} aria-label={WORKBENCH_TEXTS.editor.label}>
      <EditorTools
        statements={statementsIn(text).length}
        onRun={act.run}
        onRunAll={act.runAll}
        onStop={actions.stop}
        onFormat={act.format}
        {...{ isLibraryOpen, onLibrary, onSave }}
      />
      <div className={styles['box']}>
        <CypherEditor
          key={id}
          handle={handle}
          text={text}
          service={service}
          said={said}
          lintKey={lintKey}
          onText={actions.write}
          onRun={act.run}
          onRunAll={act.runAll}
          onStop={actions.stop}
          onFormat={act.format}
        />
      </div>
      <ParametersPanel names={names} />
    </section>
  )
}

/** The same list while the names are the same. */
function useParameterNames(text: string): readonly string[] {
  const joined = parameterNames(text).join('\n')
  return useMemo(() => (joined === '' ? [] : joined.split('\n')), [joined])
}

function useEditorActs(
  editor: RefObject<EditorHandle | null>,
  service: ReturnType<typeof useLanguage>,
) {
  const app = useApp()
  const { actions } = useWorkbench()
  const { text } = useActiveTab()
  const isWriting = useBench((state) => state.writeMode)
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  })
  const run = (): void => {
    const marked = editor.current?.selection() ?? { from: 0, to: 0 }
    const chosen = chosenStatements(text, marked)
    if (isWriting) actions.askChange(chosen)
    else actions.run(chosen)
  }
  const runAll = (): void => {
    if (isWriting) actions.askChange(statementsIn(text))
    else actions.runAll()
  }
  const format = async (): Promise<void> => {
    const formatted = await service.format(text, editor.current?.selection().from ?? 0)
    if (latest.current !== text) return
    if (formatted) editor.current?.replace(formatted.text, formatted.offset)
    else app.actions.notify(WORKBENCH_TEXTS.editor.noFormat)
  }
  return { run, runAll, format: () => void format() }
}

/** The statements that are marked; where nothing is, the one that the cursor is in. */
function chosenStatements(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Statement[] {
  if (from === to) {
    const found = statementAt(text, from)
    return found ? [found] : []
  }
  return statementsIn(text.slice(from, to)).map((each) => ({
    ...each,
    from: each.from + from,
    to: each.to + from,
  }))
}

/** What the engine complained of, at its place in the whole text. */
function saidOf(run: QueryRun | undefined): Finding | null {
  const { position, detail } = run?.problem ?? {}
  if (!run || !position || detail === undefined) return null
  // Behind the last letter there is nothing to underline.
  const from = Math.min(run.statement.from + position.offset, run.statement.to - 1)
  const word = /^[\p{L}\p{N}_]+/u.exec(run.statement.text.slice(position.offset))?.[0] ?? ' '
  const to = Math.min(from + word.length, run.statement.to)
  return { severity: 'error', message: detail, from, to, instead: null }
}
