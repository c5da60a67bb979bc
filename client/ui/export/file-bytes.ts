const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const

/** A number of bytes for people: "830 bytes", "12.4 kB", "3 MB". */
export function bytesInWords(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1)
  const value = bytes / 1000 ** power
  const digits = power === 0 || value >= 100 ? 0 : 1
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${UNITS[power]}`
}
