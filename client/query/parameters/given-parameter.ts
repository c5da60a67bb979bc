import type { Value, ValueMap } from '../../../graph-data/model/value.ts'

export const PARAMETER_TYPES = ['text', 'number', 'boolean', 'json'] as const
export type ParameterType = (typeof PARAMETER_TYPES)[number]

/** What a person has written for a parameter, and as what it is to be taken. */
export interface GivenParameter {
  readonly type: ParameterType
  readonly text: string
}

export type GivenParameters = Readonly<Record<string, GivenParameter>>

export const NOT_GIVEN: GivenParameter = { type: 'text', text: '' }

export type ParameterFault = 'no-value' | 'no-number' | 'no-boolean' | 'no-json' | 'too-exact'

export type ParameterValue = { readonly value: Value } | { readonly fault: ParameterFault }

/** What is written for an empty text: a field that was left empty is not taken for one. */
const EMPTY_TEXTS: ReadonlySet<string> = new Set(["''", '""'])

/** The value that is sent for a parameter, or why what is written cannot be one. */
export function parameterValue({ type, text }: GivenParameter): ParameterValue {
  if (text === '' || (type !== 'text' && text.trim() === '')) return { fault: 'no-value' }
  if (type === 'text') return { value: EMPTY_TEXTS.has(text) ? '' : text }
  if (type === 'number') return numberOf(text.trim())
  if (type === 'json') return jsonOf(text)
  const word = text.trim().toLowerCase()
  if (word === 'true') return { value: true }
  return word === 'false' ? { value: false } : { fault: 'no-boolean' }
}

function numberOf(text: string): ParameterValue {
  const value = Number(text)
  if (!Number.isFinite(value)) return { fault: 'no-number' }
  // Beyond 2^53 another number would be sent than the one that is written.
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return { fault: 'too-exact' }
  return { value }
}

function jsonOf(text: string): ParameterValue {
  try {
    return { value: JSON.parse(text) as Value }
  } catch {
    return { fault: 'no-json' }
  }
}

export interface FaultyParameter {
  readonly name: string
  readonly fault: ParameterFault
}

/** The values for the names that a statement asks for, and the names that have none, with why. */
export function valuesFor(
  names: readonly string[],
  given: GivenParameters,
): { readonly values: ValueMap; readonly faulty: readonly FaultyParameter[] } {
  const values: Record<string, Value> = {}
  const faulty: FaultyParameter[] = []
  for (const name of names) {
    const taken = parameterValue(given[name] ?? NOT_GIVEN)
    if ('value' in taken) values[name] = taken.value
    else faulty.push({ name, fault: taken.fault })
  }
  return { values, faulty }
}
