import type { Value, ValueMap } from '../../../graph-data/model/value.ts'

type DriverValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly DriverValue[]
  | { readonly [key: string]: DriverValue }

/** Parameters for the driver, which takes every JavaScript number for a float: `LIMIT $n` wants 3, not 3.0. */
export function toParameters(parameters: ValueMap): { readonly [key: string]: DriverValue } {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [key, toDriverValue(value)]),
  )
}

function toDriverValue(value: Value): DriverValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map(toDriverValue)
  return toParameters(value as ValueMap)
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value)
}
