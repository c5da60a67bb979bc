import { LanguageSupport, StreamLanguage, type StringStream } from '@codemirror/language'
import { KEYWORDS } from './keywords.ts'

/** What the tokenizer remembers from one token to the next. */
interface ModeState {
  /** What must come to close what is open over the end of a line; null where nothing is. */
  readonly closes: string | null
  /** The brackets that are open, the innermost last. */
  readonly open: string
  /** The mark right before, without blanks between. */
  readonly before: string
}

type Style = string | null

/**
 * Colours Cypher line by line on the page's own thread: text is coloured as it is typed, before any
 * worker has started.
 */
export function cypherMode(): LanguageSupport {
  const mode = StreamLanguage.define<{ now: ModeState }>({
    name: 'cypher',
    startState: () => ({ now: { closes: null, open: '', before: '' } }),
    copyState: ({ now }) => ({ now }),
    token: (stream, state) => {
      const [style, next] = tokenOf(stream, state.now)
      state.now = next
      return style
    },
    languageData: {
      commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
      closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
    },
  })
  return new LanguageSupport(mode)
}

function tokenOf(stream: StringStream, state: ModeState): readonly [Style, ModeState] {
  if (state.closes !== null) return rest(stream, state, state.closes)
  if (stream.eatSpace()) return [null, state]
  if (stream.match('//')) {
    stream.skipToEnd()
    return ['comment', state]
  }
  if (stream.match('/*')) return rest(stream, state, '*/')
  const quote = stream.match(/['"`]/) ? stream.current() : null
  if (quote !== null) return rest(stream, state, quote)
  if (stream.match(/\$(?:[\p{L}_][\p{L}\p{N}_]*|\d+|`[^`]+`)/u)) return ['atom', plain(state)]
  if (stream.match(/0x[0-9a-f]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/i)) return ['number', plain(state)]
  if (stream.match(/[\p{L}_][\p{L}\p{N}_]*/u)) return [wordStyle(stream, state), plain(state)]
  return mark(stream, state)
}

function plain(state: ModeState): ModeState {
  return { ...state, before: '' }
}

/** The rest of a text, a quoted name or a comment, as far as this line has it. */
function rest(stream: StringStream, state: ModeState, closes: string): readonly [Style, ModeState] {
  let isClosed = false
  while (!isClosed && !stream.eol()) {
    isClosed = stream.match(closes) === true
    if (!isClosed && stream.next() === '\\' && closes !== '*/') stream.next()
  }
  const style = closes === '*/' ? 'comment' : closes === '`' ? 'variableName' : 'string'
  return [style, { ...plain(state), closes: isClosed ? null : closes }]
}

function wordStyle(stream: StringStream, { open, before }: ModeState): string {
  const word = stream.current()
  const isMap = open.endsWith('{')
  if (before === '.') return 'propertyName'
  if ((before === ':' && !isMap) || before === '|' || before === '!' || before === '&') {
    return 'typeName'
  }
  if (isMap && stream.match(/\s*:/, false)) return 'propertyName'
  if (KEYWORDS.has(word.toUpperCase())) return 'keyword'
  return stream.match(/\s*\(/, false) ? 'variableName.function' : 'variableName'
}

function mark(stream: StringStream, state: ModeState): readonly [Style, ModeState] {
  const char = stream.next() ?? ''
  const isBracket = '([{}])'.includes(char)
  const open = '([{'.includes(char)
    ? state.open + char
    : ')]}'.includes(char)
      ? state.open.slice(0, -1)
      : state.open
  return [isBracket ? 'bracket' : 'operator', { ...state, open, before: char }]
}
