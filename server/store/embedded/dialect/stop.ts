import type { QueryFault } from '../../errors.ts'

/** The faults that the engine is made to stop at, by the number in its message. */
export type Stops = ReadonlyMap<number, QueryFault>

/** The greatest whole number: whatever is added, the engine stops there, and tells what was added. */
const GREATEST = '9223372036854775807'
const TOLD = new RegExp(`out of range: ${GREATEST} \\+ (\\d+)$`, 'm')

/** An expression at which the engine stops when it comes to it. */
export function addStop(stops: Map<number, QueryFault>, fault: QueryFault): string {
  const number = stops.size + 1
  stops.set(number, fault)
  return `(${GREATEST} + ${number})`
}

/** The fault that the engine stopped at; null where it stopped for a reason of its own. */
export function stoppedAt(message: string, stops: Stops = new Map()): QueryFault | null {
  const [, number] = TOLD.exec(message) ?? []
  return stops.get(Number(number)) ?? null
}
