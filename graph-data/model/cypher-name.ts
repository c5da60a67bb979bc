/**
 * A label, type or key in backticks. A backslash could begin an escape, which Neo4j reads before it
 * reads backticks; half of a character becomes U+FFFD.
 */
export function cypherName(name: string): string {
  const safe = name
    .replaceAll('`', '``')
    .replaceAll('\\', String.raw`\u005c`)
    .replace(/\p{Surrogate}/gu, '\ufffd')
  return `\`${safe}\``
}
