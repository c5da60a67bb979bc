import { StateEffect, StateField, type Extension } from '@codemirror/state'
import { showTooltip, ViewPlugin, type Tooltip, type ViewUpdate } from '@codemirror/view'
import type { LanguageService } from '../language/language-service.ts'
import type { Signature } from '../language/messages.ts'

const PAUSE_MS = 180

const setTip = StateEffect.define<Tooltip | null>()

const tip = StateField.define<Tooltip | null>({
  create: () => null,
  update: (shown, { effects, docChanged, changes }) => {
    const given = effects.find((effect) => effect.is(setTip))
    if (given) return given.value
    return shown && docChanged ? { ...shown, pos: changes.mapPos(shown.pos) } : shown
  },
  provide: (field) => showTooltip.from(field),
})

/** Shows what a function takes while its brackets are being filled. */
export function signatureHelping(service: LanguageService): Extension {
  return [
    tip,
    ViewPlugin.define((view) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      let isGone = false
      const look = async (): Promise<void> => {
        const { state } = view
        const { head } = state.selection.main
        const inBrackets = view.hasFocus && isInBrackets(state.sliceDoc(0, head))
        const found = inBrackets ? await service.signature(state.doc.toString(), head) : null
        if (isGone || view.state.selection.main.head !== head) return
        if (found === null && view.state.field(tip) === null) return
        view.dispatch({ effects: setTip.of(found && tooltipOf(found, head)) })
      }
      return {
        update: ({ docChanged, selectionSet, focusChanged }: ViewUpdate) => {
          if (!docChanged && !selectionSet && !focusChanged) return
          clearTimeout(timer)
          timer = setTimeout(() => void look(), PAUSE_MS)
        },
        destroy: () => {
          isGone = true
          clearTimeout(timer)
        },
      }
    }),
  ]
}

/** Whether a name with an open bracket stands before: without one there is nothing to ask. */
function isInBrackets(before: string): boolean {
  let depth = 0
  for (let index = before.length - 1; index >= 0; index -= 1) {
    if (before[index] === ')') depth += 1
    else if (before[index] === '(') {
      depth -= 1
      if (depth < 0) return /[\p{L}\p{N}_]\s*$/u.test(before.slice(0, index))
    }
  }
  return false
}

function tooltipOf({ label, help, active }: Signature, pos: number): Tooltip {
  return {
    pos,
    above: true,
    create: () => {
      const dom = document.createElement('div')
      dom.className = 'cm-signature'
      const line = document.createElement('code')
      line.append(label.slice(0, active?.from ?? label.length))
      if (active) {
        const bold = document.createElement('b')
        bold.textContent = label.slice(active.from, active.to)
        line.append(bold, label.slice(active.to))
      }
      const words = document.createElement('p')
      words.textContent = [active?.help, help].filter((text) => text).join(' ')
      dom.append(line, words)
      return { dom }
    },
  }
}
