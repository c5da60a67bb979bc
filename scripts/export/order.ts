import {
  EXPORT_CONTENTS,
  EXPORT_FORMAT_NAMES,
  type ExportContent,
  type ExportFormatName,
} from '../../graph-data/formats/export/formats.ts'
import { GRAPHML_FLAVOURS, type GraphmlFlavour } from '../../graph-data/formats/export/graphml.ts'
import { ArgumentFault } from '../../server/exit-code.ts'
import type { ExportScope } from '../../server/queries/export-scope.ts'
import { argumentsOf } from '../command.ts'

export const EXPORT_USAGE = `usage: npm run export -- --format F --out FILE
  --format F        ${EXPORT_FORMAT_NAMES.join(', ')}
  --out FILE        where to; - is standard output
which part of the graph (the whole of it without any of these):
  --cypher 'MATCH …'  the nodes and relationships in the rows of a reading query
  --param NAME=VALUE  a value for $NAME in it, as JSON or else as text; may be repeated
  --around ID         what is near a node: --hops N relationships away (1)
  --ids ID,ID,…       these nodes, and the relationships among them
how:
  --content C       ${EXPORT_CONTENTS.join(', ')}: the drawn graph, with claims and documents as
                    nodes, or all that the store keeps; each format has its usual one.
                    gexf, graphml and csv are drawn: with "evidence" they load back whole
  --flavour F       of graphml: ${GRAPHML_FLAVOURS.join(', ')}
  --raw-formulas    of csv: leave cells that a spreadsheet would compute as they are`

const OPTIONS = {
  format: { type: 'string' },
  out: { type: 'string' },
  cypher: { type: 'string' },
  param: { type: 'string', multiple: true },
  around: { type: 'string' },
  hops: { type: 'string' },
  ids: { type: 'string' },
  content: { type: 'string' },
  flavour: { type: 'string' },
  'raw-formulas': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const MOST_HOPS = 20

export interface ExportOrder {
  readonly format: ExportFormatName
  readonly out: string
  readonly scope: ExportScope
  readonly content: ExportContent | undefined
  readonly flavour: GraphmlFlavour
  readonly escapeFormulas: boolean
}

/**
 * What a person typed; null where help was asked for.
 * @throws {ArgumentFault} with the usage
 */
export function exportOrder(typed: string[]): ExportOrder | null {
  const { values, positionals } = argumentsOf({ options: OPTIONS, args: typed }, EXPORT_USAGE)
  if (values.help) return null
  if (positionals.length > 0) throw fault(`"${positionals.join(' ')}" belongs to no option`)
  if (!values.out) throw fault('--out FILE is missing; - is standard output')
  const format = oneOf('--format', values.format, EXPORT_FORMAT_NAMES)
  if (!format) throw fault(`--format is missing: there are ${EXPORT_FORMAT_NAMES.join(', ')}`)
  if (values.flavour !== undefined && format !== 'graphml') {
    throw fault('--flavour is for --format graphml')
  }
  return {
    format,
    out: values.out,
    scope: scopeOf(values),
    content: oneOf('--content', values.content, EXPORT_CONTENTS),
    flavour: oneOf('--flavour', values.flavour, GRAPHML_FLAVOURS) ?? 'plain',
    escapeFormulas: !values['raw-formulas'],
  }
}

interface ScopeOptions {
  readonly cypher?: string | undefined
  readonly param?: readonly string[] | undefined
  readonly around?: string | undefined
  readonly hops?: string | undefined
  readonly ids?: string | undefined
}

function scopeOf({ cypher, param = [], around, hops, ids }: ScopeOptions): ExportScope {
  if ([cypher, around, ids].filter((each) => each !== undefined).length > 1) {
    throw fault('--cypher, --around and --ids are three ways: give one of them')
  }
  if (param.length > 0 && cypher === undefined) throw fault('--param is for --cypher')
  if (hops !== undefined && around === undefined) throw fault('--hops is for --around')
  if (cypher !== undefined) return { kind: 'query', cypher, parameters: parametersOf(param) }
  if (around !== undefined) return { kind: 'around', id: around, hops: hopsOf(hops ?? '1') }
  if (ids === undefined) return { kind: 'all' }
  const list = ids.split(',').map((each) => each.trim())
  return { kind: 'nodes', ids: list.filter(Boolean) }
}

function hopsOf(text: string): number {
  const hops = Number(text)
  if (/^\d+$/.test(text) && hops <= MOST_HOPS) return hops
  throw fault(`--hops ${text} is not a whole number from 0 to ${MOST_HOPS}`)
}

function parametersOf(given: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    given.map((each) => {
      const equals = each.indexOf('=')
      if (equals < 1) throw fault(`--param ${each} is not NAME=VALUE`)
      return [each.slice(0, equals), parameterValue(each.slice(equals + 1))]
    }),
  )
}

function parameterValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function oneOf<Name extends string>(
  option: string,
  given: string | undefined,
  names: readonly Name[],
): Name | undefined {
  if (given === undefined) return undefined
  const found = names.find((name) => name === given)
  if (found === undefined)
    throw fault(`${option} ${given} is not known: there are ${names.join(', ')}`)
  return found
}

function fault(message: string): ArgumentFault {
  return new ArgumentFault(`${message}\n${EXPORT_USAGE}`)
}
