import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from '@codemirror/autocomplete'
import type { LanguageService } from '../language/language-service.ts'
import type { Proposal } from '../language/messages.ts'

const WORD = /[\p{L}\p{N}_]*/u
const WHOLE_WORD = /^[\p{L}\p{N}_]*$/u
/** After these something may follow that is worth proposing unasked. */
const OPENERS = ':.$|{'

/** What fits the graph comes before what fits the language. */
const RANKS: Readonly<Record<Proposal['type'], number>> = {
  type: 30,
  property: 20,
  variable: 10,
  function: 0,
  text: 0,
  keyword: -5,
}
const OWN_PROPERTY = 30

/** Asks the language service for what can stand at the cursor. */
export function completionSource(service: LanguageService): CompletionSource {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(WORD)
    const from = word?.from ?? context.pos
    const before = context.state.sliceDoc(Math.max(0, from - 1), from)
    const isAsked = context.explicit || from < context.pos || OPENERS.includes(before || ' ')
    if (!isAsked) return null
    const text = context.state.doc.toString()
    const proposals = await service.complete(text, context.pos, context.explicit)
    const labels = new Set(proposals.map(({ label }) => label))
    const isWhole = (written: string): boolean => labels.has(written)
    // A name that is written to its end needs no proposal: Enter is a new line again.
    const isDone = !context.explicit && isWhole(context.state.sliceDoc(from, context.pos))
    if (context.aborted || proposals.length === 0 || isDone) return null
    const validFor = (written: string): boolean => WHOLE_WORD.test(written) && !isWhole(written)
    return { from, options: proposals.map(optionOf), validFor }
  }
}

function optionOf({ label, insert, type, detail, isOwn }: Proposal): Completion {
  return { label, apply: insert, type, detail, boost: isOwn ? OWN_PROPERTY : RANKS[type] }
}
