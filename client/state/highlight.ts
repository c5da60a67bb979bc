/** A piece of a text, from `start` on, and whether it is what was searched for. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly matches: boolean
}

/** `text` cut into pieces at each place where `search` stands; case and accents do not matter. */
export function splitMatches(text: string, search: string): readonly Piece[] {
  const letters = Array.from(text)
  const folded = letters.map(fold)
  const wanted = fold(search)
  if (wanted === '') return [{ start: 0, text, matches: false }]
  const pieces: Piece[] = []
  let plain = 0
  let at = 0
  const put = (from: number, to: number, matches: boolean): void => {
    if (to > from) pieces.push({ start: from, text: letters.slice(from, to).join(''), matches })
  }
  while (at < letters.length) {
    const length = matchAt(folded, at, wanted)
    if (length === 0) {
      at += 1
      continue
    }
    put(plain, at, false)
    put(at, at + length, true)
    at += length
    plain = at
  }
  put(plain, letters.length, false)
  return pieces
}

/** How many letters from `at` on make up `wanted`; 0 where they do not. */
function matchAt(folded: readonly string[], at: number, wanted: string): number {
  let text = ''
  for (let end = at; end < folded.length && text.length < wanted.length; end += 1) {
    text += folded[end] ?? ''
    if (text === wanted) return end - at + 1
  }
  return 0
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
