/**
 * Partial dates: the parts of EDTF (ISO 8601-2:2019) that the model uses. Level 0 calendar dates
 * (`2024`, `2024-05`, `2024-05-01`) and intervals of them (`2021/2022-03`), and from level 1 the
 * open interval (`2022/..`, `../2021`). https://www.loc.gov/standards/datetime/
 */

/** The first and the last possible day as ISO text; null where that end is open or unknown. */
export interface DayRange {
  readonly from: string | null
  readonly to: string | null
}

export class DateFault extends Error {
  readonly text: string
  constructor(text: string, reason: string) {
    super(
      `"${text}" is not a date that the model knows: ${reason}. ` +
        'Write 2024, 2024-05, 2024-05-01, 2021/2022-03, 2022/.. or ../2021',
    )
    this.name = 'DateFault'
    this.text = text
  }
}

const CALENDAR_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * The days that an EDTF text may mean.
 * @throws {DateFault} where the text is no date of the parts that the model uses.
 */
export function parsePartialDate(text: string): DayRange {
  const parts = text.split('/')
  if (parts.length > 2) throw new DateFault(text, 'it has more than one "/"')
  const [first = '', second] = parts
  if (second === undefined) return calendarDate(text, first)
  if (first === '..' && second === '..') throw new DateFault(text, 'both ends are open')
  const from = first === '..' ? null : calendarDate(text, first).from
  const to = second === '..' ? null : calendarDate(text, second).to
  if (from !== null && to !== null && from > to) {
    throw new DateFault(text, 'it ends before it begins')
  }
  return { from, to }
}

function calendarDate(whole: string, part: string): { from: string; to: string } {
  const match = CALENDAR_DATE.exec(part)
  if (!match) throw new DateFault(whole, part === '' ? 'an end is missing' : `"${part}" is no date`)
  const [, year = '', month, day] = match
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (month < '01' || month > '12') throw new DateFault(whole, `there is no month ${month}`)
  const days = String(daysInMonth(Number(year), Number(month)))
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${days}` }
  if (day < '01' || day > days) throw new DateFault(whole, `there is no day ${day} in that month`)
  return { from: part, to: part }
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return leap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export type IntervalOrder = 'before' | 'after' | 'overlaps'

/** How `a` lies to `b`; an open end reaches without limit, so two open ranges mostly overlap. */
export function compareRanges(a: DayRange, b: DayRange): IntervalOrder {
  if (a.to !== null && b.from !== null && a.to < b.from) return 'before'
  if (a.from !== null && b.to !== null && a.from > b.to) return 'after'
  return 'overlaps'
}

/** Whether every day of `inner` is a day of `outer`. */
export function containsRange(outer: DayRange, inner: DayRange): boolean {
  const startsInside = outer.from === null || (inner.from !== null && inner.from >= outer.from)
  const endsInside = outer.to === null || (inner.to !== null && inner.to <= outer.to)
  return startsInside && endsInside
}
