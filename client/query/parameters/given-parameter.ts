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

export type ParameterFault = 'no-number' | 'no-boolean' | 'no-json' | 'too-exact'

export type ParameterValue = { readonly value: Value } | { readonly fault: ParameterFault }

/** The value that is sent for a parameter, or why what is written cannot be one. */
export function parameterValue({ type, text }: GivenParameter): ParameterValue {
  if (type === 'text') return { value: text }
  if (type === 'number') return numberOf(text.trim())
  if (type === 'json') return jsonOf(text)
  const word = text.trim().toLowerCase()
  if (word === 'true') return { value: true }
  return word === 'false' || word === '' ? { value: false } : { fault: 'no-boolean' }
}

function numberOf(text: string): ParameterValue {
  const value = Number(text)
  if (text === '' || !Number.isFinite(value)) return { fault: 'no-number' }
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

/** The values for the names that a statement asks for, and the names whose values are no values. */
export function valuesFor(
  names: readonly string[],
  given: GivenParameters,
): { readonly values: ValueMap; readonly faulty: readonly string[] } {
  const values: Record<string, Value> = {}
  const faulty: string[] = []
  for (const name of names) {
    const taken = parameterValue(given[name] ?? NOT_GIVEN)
    if ('value' in taken) values[name] = taken.value
    else faulty.push(name)
  }
  return { values, faulty }
}
