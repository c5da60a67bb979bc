import { splitStatement } from '../../cypher/clauses.ts'
import { placeAt } from '../../cypher/place.ts'
import { parse } from '../../cypher/syntax/queries.ts'
import { tokenize } from '../../cypher/tokens.ts'
import { type QueryPosition, StoreError } from '../errors.ts'
import { infer } from './dialect/infer.ts'

/** Where in the text stands what a message of the engine is about; null where that cannot be told. */
export function placeOfFault(text: string, message: string): QueryPosition | null {
  const [, variable] = /^Undefined variable '([^']+)'/.exec(message) ?? []
  if (variable !== undefined) return placed(text, readBeforeDefined(text, variable))
  const [, parameter] = /^Missing parameter: \$(.+)$/.exec(message) ?? []
  if (parameter !== undefined) return placed(text, parameterIn(text, parameter))
  const [, left, operator, right] = /^division by zero: (\S+) ([/%]) (\S+)$/.exec(message) ?? []
  if (left === undefined || operator === undefined || right === undefined) return null
  return placed(text, divisionIn(text, { left, operator, right }))
}

function placed(text: string, offset: number | undefined): QueryPosition | null {
  return offset === undefined ? null : placeAt(text, offset)
}

function readBeforeDefined(text: string, name: string): number | undefined {
  try {
    return infer(parse(splitStatement(text)), {}).unknown.get(name)
  } catch (error) {
    if (error instanceof StoreError) return undefined
    throw error
  }
}

function parameterIn(text: string, name: string): number | undefined {
  return tokenize(text).find(({ kind, value }) => kind === 'parameter' && value === name)?.offset
}

interface Division {
  readonly left: string
  readonly operator: string
  readonly right: string
}

/** The engine tells the numbers that it divided: of several divisions, the only one that fits. */
function divisionIn(text: string, { left, operator, right }: Division): number | undefined {
  const tokens = tokenize(text)
  const fits = (at: number, number: string): boolean => {
    const token = tokens[at]
    return token?.kind !== 'number' || Number(token.value) === Math.abs(Number(number))
  }
  const [only, ...others] = tokens.filter(
    ({ kind, value }, at) =>
      kind === 'mark' && value === operator && fits(at - 1, left) && fits(at + 1, right),
  )
  return others.length === 0 ? only?.offset : undefined
}
