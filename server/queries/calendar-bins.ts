/** A period of whole days, ISO text, both ends in it. */
export interface Bin {
  readonly from: string
  readonly to: string
}

type Step = (start: Date) => Date

function utc(year: number, month: number, day: number): Date {
  const date = new Date(0)
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month, day)
  return date
}

const iso = (date: Date) => date.toISOString().slice(0, 10)

/** From fine to coarse: how a period begins, and where the next one does. */
const UNITS: readonly { readonly begin: (day: Date) => Date; readonly next: Step }[] = [
  {
    begin: (day) => day,
    next: (d) => utc(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate() + 1),
  },
  monthsUnit(1),
  monthsUnit(3),
  monthsUnit(12),
  monthsUnit(60),
  monthsUnit(120),
  monthsUnit(1200),
]

function monthsUnit(months: number) {
  const begin = (day: Date) => {
    const index = day.getUTCFullYear() * 12 + day.getUTCMonth()
    return utc(0, index - (index % months), 1)
  }
  const next = (start: Date) => utc(start.getUTCFullYear(), start.getUTCMonth() + months, 1)
  return { begin, next }
}

/**
 * Calendar periods (days, months, quarters, years, 5, 10 or 100 years) from `first` to `last`: the
 * finest unit that needs no more than `most` of them.
 */
export function calendarBins(first: string, last: string, most: number): Bin[] {
  for (const { begin, next } of UNITS) {
    const bins: Bin[] = []
    let start = begin(new Date(`${first}T00:00:00Z`))
    while (bins.length <= most && iso(start) <= last) {
      const end = next(start)
      bins.push({ from: iso(start), to: iso(new Date(end.getTime() - 86_400_000)) })
      start = end
    }
    if (bins.length <= most) return bins
  }
  return [{ from: first, to: last }]
}
