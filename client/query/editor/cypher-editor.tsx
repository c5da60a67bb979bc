import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import type { Finding } from '../language/findings.ts'
import type { LanguageService } from '../language/language-service.ts'
import { editorExtensions, type EditorEvents } from './extensions.ts'
import { lintAgain, setEngineFinding } from './lint.ts'

export interface EditorHandle {
  /** The marked part of the text; the place of the cursor where `from` and `to` are the same. */
  readonly selection: () => { readonly from: number; readonly to: number }
  /** Puts a text in at the cursor, and the cursor behind it. */
  readonly insert: (text: string) => void
  readonly replace: (text: string, offset: number) => void
  /** Puts the cursor somewhere, and the keyboard into the editor. */
  readonly goTo: (offset: number) => void
}

export interface CypherEditorProps extends EditorEvents {
  readonly text: string
  readonly service: LanguageService
  /** What the engine said of the last run. */
  readonly said: Finding | null
  /** Changes when the text must be looked at again. */
  readonly lintKey: unknown
  readonly handle: Ref<EditorHandle>
}

/** A text in an editor of its own; another tab is another editor. */
export function CypherEditor({
  text,
  service,
  said,
  lintKey,
  handle,
  ...events
}: CypherEditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef({ text, events })
  useEffect(() => {
    latest.current = { text, events }
  })
  useEffect(() => {
    const made = new EditorView({
      state: EditorState.create({
        doc: latest.current.text,
        extensions: editorExtensions(service, () => latest.current.events),
      }),
      ...(place.current && { parent: place.current }),
    })
    view.current = made
    return () => made.destroy()
  }, [service])
  useEffect(() => {
    const current = view.current
    if (current && current.state.doc.toString() !== text) replaceAll(current, text, text.length)
  }, [text])
  useEffect(() => {
    view.current?.dispatch({ effects: setEngineFinding.of(said) })
  }, [said])
  useEffect(() => {
    view.current?.dispatch({ effects: lintAgain.of(lintKey) })
  }, [lintKey])
  useImperativeHandle(handle, () => handleOf(() => view.current), [])
  return <div ref={place} data-testid="cypher-editor" />
}

function handleOf(view: () => EditorView | null): EditorHandle {
  return {
    selection: () => {
      const main = view()?.state.selection.main
      return { from: main?.from ?? 0, to: main?.to ?? 0 }
    },
    insert: (text) => {
      const current = view()
      current?.dispatch(current.state.replaceSelection(text))
      current?.focus()
    },
    replace: (text, offset) => {
      const current = view()
      if (current) replaceAll(current, text, offset)
    },
    goTo: (offset) => {
      const current = view()
      const anchor = Math.min(offset, current?.state.doc.length ?? 0)
      current?.dispatch({ selection: { anchor }, scrollIntoView: true })
      current?.focus()
    },
  }
}

function replaceAll(view: EditorView, text: string, offset: number): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: Math.min(offset, text.length) },
  })
}
