import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, indentOnInput } from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { Prec, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view'
import type { LanguageService } from '../language/language-service.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { completionSource } from './completion.ts'
import { cypherMode } from './cypher-mode.ts'
import { linting } from './lint.ts'
import { signatureHelping } from './signature-help.ts'
import { editorTheme } from './theme.ts'

export interface EditorEvents {
  readonly onText: (text: string) => void
  readonly onRun: () => void
  readonly onRunAll: () => void
  /** Answers whether there was something to stop. */
  readonly onStop: () => boolean
  readonly onFormat: () => void
}

/** The editor as it is put together; Tab leaves it, so that the keyboard is not caught. */
export function editorExtensions(service: LanguageService, events: () => EditorEvents): Extension {
  return [
    actKeys(events),
    lineNumbers(),
    lintGutter(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ override: [completionSource(service)], icons: false, maxRenderedOptions: 60 }),
    highlightActiveLine(),
    highlightSelectionMatches(),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...lintKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    cypherMode(),
    editorTheme(),
    linting(service),
    signatureHelping(service),
    placeholder(WORKBENCH_TEXTS.editor.placeholder),
    EditorView.lineWrapping,
    CONTENT,
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) events().onText(state.doc.toString())
    }),
  ]
}

/** These go before what the editor itself, and its list of proposals, make of the keys. */
function actKeys(events: () => EditorEvents): Extension {
  return Prec.highest(
    keymap.of([
      { key: 'Mod-Enter', run: acting(() => events().onRun()), preventDefault: true },
      { key: 'Shift-Mod-Enter', run: acting(() => events().onRunAll()), preventDefault: true },
      { key: 'Shift-Alt-f', run: acting(() => events().onFormat()), preventDefault: true },
      { key: 'Escape', run: () => events().onStop() },
    ]),
  )
}

function acting(act: () => void) {
  return (view: EditorView): boolean => {
    closeCompletion(view)
    act()
    return true
  }
}

const CONTENT = EditorView.contentAttributes.of({
  'aria-label': WORKBENCH_TEXTS.editor.label,
  'data-testid': 'cypher',
  spellcheck: 'false',
})
