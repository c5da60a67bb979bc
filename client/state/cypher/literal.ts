/**
 * A text as a Cypher string literal. A person reads and changes the statement, so its values stand
 * in it; what is run is read only, whatever a value holds.
 */
export function cypherText(value: string): string {
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
  return `'${escaped}'`
}

export function cypherList(values: readonly string[]): string {
  return `[${values.map(cypherText).join(', ')}]`
}
