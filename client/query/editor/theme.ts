import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** All colours come from the page's own variables, which know light and dark. */
const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--dm-code-keyword)', fontWeight: '600' },
  { tag: tags.typeName, color: 'var(--dm-code-type)' },
  { tag: tags.propertyName, color: 'var(--dm-code-property)' },
  { tag: tags.function(tags.variableName), color: 'var(--dm-code-function)' },
  { tag: tags.string, color: 'var(--dm-code-text)' },
  { tag: tags.number, color: 'var(--dm-code-number)' },
  { tag: tags.atom, color: 'var(--dm-code-parameter)' },
  { tag: tags.comment, color: 'var(--dm-muted)', fontStyle: 'italic' },
])

const LOOK = EditorView.theme({
  '&': { fontSize: '13.5px', color: 'var(--dm-text)', backgroundColor: 'var(--dm-surface)' },
  '&.cm-focused': { outline: '2px solid var(--dm-accent)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.55' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--dm-text)' },
  // Chromium leaves the look of a replaced word on the whole line.
  '.cm-line': { color: 'inherit !important', fontWeight: 'inherit !important' },
  '.cm-cursor': { borderLeftColor: 'var(--dm-text)' },
  '.cm-gutters': {
    backgroundColor: 'var(--dm-raised)',
    color: 'var(--dm-muted)',
    border: '0',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--dm-line)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'var(--dm-pressed)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--dm-pressed)',
    outline: '1px solid var(--dm-accent)',
  },
  '.cm-placeholder': {
    color: 'var(--dm-muted)',
    fontFamily: 'var(--mantine-font-family)',
    fontStyle: 'italic',
  },
  '.cm-tooltip': {
    maxWidth: 'min(520px, 92vw)',
    border: '1px solid var(--dm-border)',
    borderRadius: '8px',
    backgroundColor: 'var(--dm-surface)',
    color: 'var(--dm-text)',
    boxShadow: 'var(--dm-shadow)',
    fontSize: '13px',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--mantine-font-family-monospace)',
    maxHeight: '220px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--dm-pressed)',
    color: 'var(--dm-text)',
  },
  '.cm-completionDetail': { color: 'var(--dm-muted)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-diagnostic': { padding: '6px 10px', borderLeftWidth: '4px' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--dm-contested)' },
  '.cm-diagnosticAction': {
    backgroundColor: 'var(--dm-accent)',
    color: 'var(--dm-surface)',
    borderRadius: '5px',
    fontWeight: '600',
  },
  '.cm-panels': { backgroundColor: 'var(--dm-raised)', color: 'var(--dm-text)' },
  '.cm-panels-bottom': { borderTop: '1px solid var(--dm-border)' },
  '.cm-signature': { padding: '7px 11px', lineHeight: '1.45' },
  '.cm-signature code': { fontFamily: 'var(--mantine-font-family-monospace)' },
  '.cm-signature b': { color: 'var(--dm-accent)' },
  '.cm-signature p': { margin: '4px 0 0', color: 'var(--dm-muted)' },
})

export function editorTheme(): Extension {
  return [LOOK, syntaxHighlighting(COLOURS)]
}
