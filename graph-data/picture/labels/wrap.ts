/** No name needs so long a word; one without spaces would cover the picture. */
const LONGEST_WORD = 48
/** More letters than all lines of a label have. */
const MOST = 1_000

/**
 * `text` on at most `maxLines` lines of about `maxLength` characters, broken at spaces; what does
 * not fit ends in an ellipsis.
 */
export function wrapLabel(text: string, maxLength: number, maxLines: number): readonly string[] {
  const lines: string[] = []
  for (const whole of text.slice(0, MOST).split(/\s+/)) {
    const word = whole.length > LONGEST_WORD ? `${whole.slice(0, LONGEST_WORD - 1)}…` : whole
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
