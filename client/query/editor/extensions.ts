import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, indentOnInput } from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import type { Extension } from '@codemirror/state'
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
    // First: these go before what the editor itself makes of the keys.
    keymap.of([
      { key: 'Mod-Enter', run: () => done(events().onRun), preventDefault: true },
      { key: 'Shift-Mod-Enter', run: () => done(events().onRunAll), preventDefault: true },
      { key: 'Shift-Alt-f', run: () => done(events().onFormat), preventDefault: true },
    ]),
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
      ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
      { key: 'Escape', run: () => events().onStop() },
    ]),
    cypherMode(),
    editorTheme(),
    linting(service),
    signatureHelping(service),
    placeholder(WORKBENCH_TEXTS.editor.placeholder),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': WORKBENCH_TEXTS.editor.label,
      'data-testid': 'cypher',
      spellcheck: 'false',
    }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) events().onText(state.doc.toString())
    }),
  ]
}

function done(act: () => void): boolean {
  act()
  return true
}
