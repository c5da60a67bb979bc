/** About how many bytes a value of the driver takes in memory: what V8 takes for it, not what travels. */
export function heapSize(raw: unknown): number {
  if (typeof raw === 'string') return 16 + raw.length
  if (typeof raw !== 'object' || raw === null) return 24
  if (ArrayBuffer.isView(raw)) return 64 + raw.byteLength
  let sum = 64
  for (const item of Array.isArray(raw) ? raw : Object.values(raw)) sum += heapSize(item)
  return sum
}
