const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** An EDTF date in words: `28 May 2025`, `May 2024`, `since 2022`, `until 2021`, `2021 to March 2022`. */
export function dateInWords(text: string): string {
  const [first = '', second] = text.split('/')
  if (second === undefined) return dayInWords(first)
  if (second === '..') return `since ${dayInWords(first)}`
  if (first === '..') return `until ${dayInWords(second)}`
  return `${dayInWords(first)} to ${dayInWords(second)}`
}

function dayInWords(text: string): string {
  const [year = '', month, day] = text.split('-')
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}
