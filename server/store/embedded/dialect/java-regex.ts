/**
 * The pieces of a regular expression: a quoted stretch, an escape, the opening of a group, a
 * quantifier, a class's marks, any other character.
 */
const PIECE =
  /\\Q(?<quoted>[^]*?)(?:\\E|$)|\\[pP](?:\{(?<category>\w+)\}|[A-Z])|\\(?:x[\da-fA-F]{2}|x\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4})|\\(?<escaped>[^])|\(\?(?<on>[a-zA-Z]*)(?:-(?<off>[a-zA-Z]*))?(?<opens>[:)])|(?<name>\(\?<[a-zA-Z]\w*>)|(?<look>\(\?)|(?<count>(?:[*+?]|\{\d+(?:,\d*)?\})\??)|&&|--|~~|\[:|(?<plain>[^])/gu

/** For Java these are of ASCII; the engine's own take letters and digits of every script. */
const CLASSES: ReadonlyMap<string, string> = new Map([
  ['w', 'A-Za-z0-9_'],
  ['d', '0-9'],
  ['s', ' \\t\\n\\x0B\\f\\r'],
])
const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['Lower', '[a-z]'],
  ['Upper', '[A-Z]'],
  ['Alpha', '[A-Za-z]'],
  ['Digit', '[0-9]'],
  ['Alnum', '[A-Za-z0-9]'],
  ['Space', '[ \\t\\n\\x0B\\f\\r]'],
])
/** Java's dot leaves out more ends of lines than the engine's. */
export const DOT = '[^\\n\\r\\u0085\\u2028\\u2029]'
const LIKE_JAVA = /^[tnrfabBAz]$/
const GENERAL = /^(?:L|Lu|Ll|Lt|N|Nd|P|S|Z)$/

interface Flags {
  readonly i: boolean
  readonly s: boolean
  readonly u: boolean
}

interface Reading {
  /** Those of the groups around the place, the innermost last. */
  readonly flags: Flags[]
  depth: number
  last: 'start' | 'count' | 'opening' | 'other'
}

type Groups = Readonly<Partial<Record<string, string>>>

/** A pattern in Java's words, as Neo4j takes it, in those of the engine; null where it has none. */
export function fromJavaRegex(pattern: string): string | null {
  const reading: Reading = { flags: [{ i: false, s: false, u: false }], depth: 0, last: 'start' }
  let result = ''
  for (const { 0: piece, groups = {} } of pattern.matchAll(PIECE)) {
    const written =
      reading.depth > 0 ? inClass(piece, groups, reading) : outside(piece, groups, reading)
    if (written === null) return null
    result += written
  }
  return result
}

function outside(piece: string, groups: Groups, reading: Reading): string | null {
  const { last } = reading
  reading.last = groups['count'] === undefined ? 'other' : 'count'
  if (groups['count'] !== undefined) return last === 'other' ? piece : null
  if (groups['look'] !== undefined) return null
  if (groups['opens'] !== undefined) return flagged(groups, reading)
  if (piece === '(' || groups['name'] !== undefined) reading.flags.push(now(reading))
  if (piece === ')' && reading.flags.length > 1) reading.flags.pop()
  if (piece === '(' || piece === '|') reading.last = 'start'
  if (piece === '[' || piece === '[:') return openClass(piece, reading)
  if (piece === '.') return now(reading).s ? '.' : DOT
  if (piece === '{') return null
  return escape(piece, groups, reading) ?? literals(piece, groups, reading)
}

function openClass(piece: string, reading: Reading): string | null {
  if (piece !== '[') return null
  reading.depth += 1
  reading.last = 'opening'
  return '['
}

function inClass(piece: string, groups: Groups, reading: Reading): string | null {
  const { last } = reading
  const isFirst = last === 'opening'
  reading.last = isFirst && piece === '^' ? 'opening' : 'other'
  if (piece === '[:' || piece === '--' || piece === '~~') return null
  if (piece === '[') return openClass(piece, reading)
  if (piece === ']') {
    reading.depth -= 1
    return isFirst ? null : ']'
  }
  const { quoted } = groups
  if (quoted !== undefined || groups['opens'] !== undefined || groups['look'] !== undefined)
    return null
  if (groups['count'] !== undefined && piece.length > 1) return piece.replaceAll(/[{}]/g, '\\$&')
  return escape(piece, groups, reading) ?? literals(piece, groups, reading)
}

/** Of flags only those are known that both understand: i, s, m, and u where i is. */
function flagged(groups: Groups, reading: Reading): string | null {
  const { on = '', off = '', opens } = groups
  if (/[^isum]/.test(on + off)) return null
  const before = now(reading)
  const is = (flag: keyof Flags) => (before[flag] || on.includes(flag)) && !off.includes(flag)
  const flags: Flags = { i: is('i'), s: is('s'), u: is('u') }
  if (opens === ':') reading.flags.push(flags)
  else reading.flags[reading.flags.length - 1] = flags
  reading.last = 'start'
  const [set, unset] = [on, off].map((names) => names.replaceAll('u', ''))
  const shown = `${set}${unset === '' ? '' : `-${unset}`}`
  return shown === '' && opens === ')' ? '' : `(?${shown}${opens}`
}

function now(reading: Reading): Flags {
  return reading.flags.at(-1) ?? { i: false, s: false, u: false }
}

/** What stands for an escape; null for what is none, or has no other words. */
function escape(piece: string, groups: Groups, reading: Reading): string | null {
  const { escaped, category } = groups
  if (category !== undefined) {
    const own = CATEGORIES.get(category)
    if (own !== undefined) return piece.startsWith('\\p') ? own : own.replace('[', '[^')
    return GENERAL.test(category) ? piece : null
  }
  if (/^\\[xu]/.test(piece)) return now(reading).i && !now(reading).u ? null : piece
  if (escaped === undefined) return /^\\[pP]/.test(piece) ? piece : null
  const ascii = CLASSES.get(escaped.toLowerCase())
  if (ascii !== undefined) return escaped === escaped.toLowerCase() ? `[${ascii}]` : `[^${ascii}]`
  if (LIKE_JAVA.test(escaped)) return reading.depth > 0 && /[bBAz]/.test(escaped) ? null : piece
  if (/[A-Za-z0-9]/.test(escaped)) return null
  return /[!-;=?-~]/.test(escaped) ? piece : literal(escaped, reading)
}

function literals(piece: string, groups: Groups, reading: Reading): string | null {
  const { quoted, plain } = groups
  if (quoted !== undefined) {
    const written = Array.from(quoted, (each) =>
      literal(each, reading)?.replace(/^[!-/:-@[-`{-~]$/, '\\$&'),
    )
    return written.includes(undefined) ? null : written.join('')
  }
  if (piece.startsWith('\\')) return null
  return plain === undefined ? piece : literal(plain, reading)
}

/** Without the flag u, Java ignores the case of ASCII letters only. */
function literal(character: string, reading: Reading): string | null {
  const { i, u } = now(reading)
  const isWide = /[^\0-\x7F]/u.test(character)
  if (!i || u || !isWide || character.toLowerCase() === character.toUpperCase()) return character
  return reading.depth > 0 ? null : `(?-i:${character})`
}
