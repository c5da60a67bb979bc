import type { Node } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'
import { fault } from './fault.ts'

/** What Neo4j 5.26 has by itself (SHOW FUNCTIONS), and the two of paths; those with a dot are the gate's. */
const KNOWN = new Set(
  (
    'abs acos all allshortestpaths any asin atan atan2 avg btrim ceil char_length character_length ' +
    'coalesce collect cos cot count date datetime degrees duration e elementid endnode exists exp ' +
    'file floor haversin head id isempty isnan keys labels last left length linenumber ' +
    'localdatetime localtime log log10 lower ltrim max min nodes none normalize nullif ' +
    'percentilecont percentiledisc pi point properties radians rand randomuuid range reduce ' +
    'relationships replace reverse right round rtrim shortestpath sign sin single size split sqrt ' +
    'startnode stdev stdevp substring sum tail tan time timestamp toboolean tobooleanlist ' +
    'tobooleanornull tofloat tofloatlist tofloatornull tointeger tointegerlist tointegerornull ' +
    'tolower tostring tostringlist tostringornull toupper trim type upper valuetype'
  ).split(' '),
)

const OF_A_DATE = 'write date(x).year, .month, .day; in this graph dates are texts: left(x, 4)'
/** What people write who come from SQL. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ...['year', 'month', 'day', 'date_trunc', 'date_part', 'extract'].map(
    (name) => [name, OF_A_DATE] as const,
  ),
  ...['now', 'current_timestamp', 'getdate'].map((name) => [name, 'write datetime()'] as const),
  ...['group_concat', 'listagg', 'string_agg', 'array_agg'].map(
    (name) => [name, 'write collect(x)'] as const,
  ),
  ...['ifnull', 'nvl', 'isnull'].map((name) => [name, 'write coalesce(x, y)'] as const),
  ['pow', 'write x ^ y'],
  ['power', 'write x ^ y'],
  ['len', 'write size(x)'],
  ['substr', 'write substring(x, start, length)'],
  ['concat', 'write x + y'],
  ['ucase', 'write toUpper(x)'],
  ['lcase', 'write toLower(x)'],
  ['stddev', 'write stDev(x)'],
  ['variance', 'write stDev(x) ^ 2'],
])

/** Functions that the engine has of its own, or from other languages, and Neo4j does not. */
export function functionFaults(node: Node, context: Context): void {
  if (node.kind !== 'call') return
  const { name } = node
  if (name === 'exists' && node.args[0]?.kind !== 'patternCheck') {
    fault(node, 'exists() takes a pattern; of a property write x.name IS NOT NULL', context)
  }
  if (KNOWN.has(name) || name.includes('.')) return
  const instead = INSTEAD.get(name)
  fault(
    node,
    `there is no function ${name}()${instead === undefined ? '' : `; ${instead}`}`,
    context,
  )
}
