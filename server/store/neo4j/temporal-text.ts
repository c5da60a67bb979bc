import {
  Date as CalendarDate,
  DateTime,
  Duration,
  LocalDateTime,
  LocalTime,
  Time,
} from 'neo4j-driver'

const NANOS = 1_000_000_000n
const ZONE_NAME = /\[[^\]]*\]$/

/** ISO 8601 text of the driver's date and time types; null for any other object. */
export function temporalText(value: object): string | null {
  if (value instanceof Duration) return durationText(value as Duration<bigint>)
  // ISO 8601 knows offsets, which stand before it, but no names of zones.
  if (value instanceof DateTime) return shortened(value.toString().replace(ZONE_NAME, ''))
  if (value instanceof CalendarDate) return value.toString()
  if (value instanceof LocalDateTime) return shortened(value.toString())
  if (value instanceof LocalTime || value instanceof Time) return shortened(value.toString())
  return null
}

/** As Neo4j's own `toString` writes it: the driver gives nine digits behind the point. */
function shortened(text: string): string {
  return text.replace(/(\.\d*?)0+(?=[^\d]|$)/, '$1')
}

/** As Neo4j's own `toString(duration)` writes it; the driver writes `P14M0DT0S` for `P1Y2M`. */
function durationText({ months, days, seconds, nanoseconds }: Duration<bigint>): string {
  const nanos = seconds * NANOS + nanoseconds
  const date = [part(months / 12n, 'Y'), part(months % 12n, 'M'), part(days, 'D')].join('')
  const time = [
    part(nanos / (3_600n * NANOS), 'H'),
    part((nanos / (60n * NANOS)) % 60n, 'M'),
    secondsPart(nanos % (60n * NANOS)),
  ].join('')
  if (date === '' && time === '') return 'PT0S'
  return time === '' ? `P${date}` : `P${date}T${time}`
}

function part(amount: bigint, unit: string): string {
  return amount === 0n ? '' : `${amount}${unit}`
}

function secondsPart(nanos: bigint): string {
  if (nanos === 0n) return ''
  const size = nanos < 0n ? -nanos : nanos
  const fraction = String(size % NANOS)
    .padStart(9, '0')
    .replace(/0+$/, '')
  const text = `${size / NANOS}${fraction && `.${fraction}`}S`
  return nanos < 0n ? `-${text}` : text
}
