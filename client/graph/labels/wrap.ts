/**
 * `text` on at most `maxLines` lines of about `maxLength` characters, broken at spaces; what does
 * not fit ends in an ellipsis.
 */
export function wrapLabel(text: string, maxLength: number, maxLines: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < maxLength) {
      lines[lines.length - 1] = `${last} ${word}`
    } else {
      lines.push(word)
    }
  }
  if (lines.length <= maxLines) return lines
  const kept = lines.slice(0, maxLines)
  const last = kept.at(-1) ?? ''
  kept[kept.length - 1] = `${last.slice(0, maxLength - 1).trimEnd()}…`
  return kept
}
