/** For one, and where it differs, for many. */
const VERBS: Readonly<Record<string, readonly [one: string, many?: string]>> = {
  ATTRIBUTED_TO: ['is attributed to', 'are attributed to'],
  CONDEMNED: ['condemned'],
  SUMMONED: ['summoned'],
  LINKED_TO: ['is linked to', 'are linked to'],
  TARGETED: ['targeted'],
  REJECTED: ['rejected the accusation over'],
  PART_OF: ['is part of', 'are part of'],
  MEMBER_OF: ['is a member of', 'are members of'],
  HOLDS_OFFICE: ['holds office at', 'hold office at'],
  SIMILAR_TO: ['may be the same as'],
}

/** What happened or is so, whoever says it and whenever; all other types are acts of speech. */
const EVENTS: ReadonlySet<string> = new Set([
  'TARGETED',
  'PART_OF',
  'MEMBER_OF',
  'HOLDS_OFFICE',
  'SIMILAR_TO',
])

/** The type of a relationship as a verb: `is attributed to`, of many `are attributed to`. */
export function verbOf(type: string, ofMany = false): string {
  const [one, many] = (Object.hasOwn(VERBS, type) ? VERBS[type] : undefined) ?? [
    type.toLowerCase().replaceAll('_', ' '),
  ]
  return ofMany ? (many ?? one) : one
}

/** Whether the date of such a relationship is that of what happened, not of what was said. */
export function isEvent(type: string): boolean {
  return EVENTS.has(type)
}

/** How a claim that somebody denies or withdraws begins; empty for one that is asserted. */
export function stanceOpening(stance: string, speakers: readonly string[]): string {
  const [by, nobody] = OPENINGS[stance] ?? []
  if (by === undefined || nobody === undefined) return ''
  return speakers.length === 0 ? nobody : `${by}${inSeries(speakers)}: `
}

/** How a claim that must not read as a fact begins: by somebody, and where nobody is named. */
const OPENINGS: Readonly<Record<string, readonly [by: string, nobody: string]>> = {
  denies: ['Denied by ', 'It is denied that '],
  withdraws: ['Withdrawn by ', 'It is no longer said that '],
}

/** `A`, `A and B`, `A, B and C`. */
export function inSeries(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
