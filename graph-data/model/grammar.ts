/** Only these can be named by a plural; a state, a person or a group is one, whatever its name ends in. */
const INCIDENTS: ReadonlySet<string> = new Set(['campaign', 'incident', 'series'])
const BODIES: ReadonlySet<string> = new Set(['government-body'])

/** The words behind which a name goes on about something else: `Attacks on British MPs`. */
const PREPOSITIONS =
  /\s(?:on|of|in|at|by|for|to|from|with|within|against|across|over|under|since|during|blamed|targeting)\s.*$/iu

/** Ends in s, and is one; or is one word whether it means one or many. */
const SINGULAR = /(?:ss|us|is|series|headquarters|affairs|news)$/iu

const BODY_PLURALS = /\b(?:authorities|agencies|forces|officials|services|companies)$/iu

/** Whether the name of such a thing takes a plural verb in English: `Attacks on British MPs are …`. */
export function isPlural(name: string, kind: string): boolean {
  const head = name.replace(/\s*\(.*$/u, '').replace(PREPOSITIONS, '')
  if (BODIES.has(kind)) return BODY_PLURALS.test(head)
  const word = head.split(' ').at(-1) ?? ''
  if (kind === 'collective') return word.endsWith('s') && !SINGULAR.test(word)
  // Code names such as `SolarWinds` are one: a plural is a plain word.
  return INCIDENTS.has(kind) && /^\p{Lu}?\p{Ll}+s$/u.test(word) && !SINGULAR.test(word)
}
