import type { ValueMap } from '../../../../graph-data/model/value.ts'
import { splitStatement } from '../../../cypher/clauses.ts'
import { placeAt } from '../../../cypher/place.ts'
import { parse } from '../../../cypher/syntax/queries.ts'
import { QueryUnsupported } from '../../errors.ts'
import type { Rules } from './context.ts'
import { checkBackticks, checkEscapes, lexical } from './lexical.ts'
import { rewrite } from './rewrite.ts'
import type { Rewritten } from './rewrite.ts'
import { additions } from './rules/additions.ts'
import { aggregates } from './rules/aggregates.ts'
import { arithmetic } from './rules/arithmetic.ts'
import { columns } from './rules/columns.ts'
import { caseSubjects, chains, comparisons } from './rules/comparisons.ts'
import { conversions } from './rules/conversions.ts'
import { dayDifferences } from './rules/date-functions.ts'
import { dates, dateSums } from './rules/dates.ts'
import { entityEqualities } from './rules/entity-equality.ts'
import { entityValues } from './rules/entity-values.ts'
import { functions } from './rules/functions.ts'
import { labelChecks } from './rules/labels.ts'
import { liftedSubqueries } from './rules/lifted-subqueries.ts'
import { slices } from './rules/lists.ts'
import { mapProjections } from './rules/map-projections.ts'
import { memberships } from './rules/memberships.ts'
import { olderVariables } from './rules/older-variables.ts'
import { optionalMatches } from './rules/optional-matches.ts'
import { pathNodes } from './rules/path-nodes.ts'
import { patternComprehensions } from './rules/pattern-comprehensions.ts'
import {
  matchConditions,
  patternChecks,
  plainParts,
  singleNodes,
} from './rules/pattern-conditions.ts'
import { quantifiers } from './rules/quantifiers.ts'
import { regularExpressions } from './rules/regular-expressions.ts'
import { selectors, shortestPaths } from './rules/shortest-paths.ts'
import { aggregateStages } from './rules/stages.ts'
import { subqueries } from './rules/subqueries.ts'
import { subqueryUnions } from './rules/subquery-unions.ts'
import { texts } from './rules/texts.ts'
import { temporalFunctions, temporalParts } from './rules/temporals.ts'

const RULES: Rules = {
  match: [optionalMatches, shortestPaths, matchConditions],
  pattern: [singleNodes, selectors],
  nodePattern: [plainParts],
  relationshipPattern: [entityValues, plainParts],
  with: [entityValues, liftedSubqueries, aggregateStages, olderVariables],
  return: [liftedSubqueries, entityValues, aggregateStages, columns],
  callSubquery: [subqueryUnions],
  property: [entityValues, pathNodes, temporalParts],
  labelCheck: [entityValues, pathNodes, labelChecks],
  index: [entityValues],
  slice: [entityValues, slices],
  mapProjection: [entityValues, mapProjections, optionalMatches],
  call: [
    entityValues,
    pathNodes,
    patternComprehensions,
    aggregates,
    conversions,
    functions,
    texts,
    arithmetic,
    temporalFunctions,
    dates,
  ],
  binary: [
    entityEqualities,
    pathNodes,
    dayDifferences,
    dateSums,
    additions,
    arithmetic,
    comparisons,
    memberships,
    regularExpressions,
  ],
  chain: [entityEqualities, chains],
  case: [entityEqualities, pathNodes, caseSubjects],
  reduce: [pathNodes],
  quantifier: [quantifiers],
  patternCheck: [patternChecks],
  patternComprehension: [patternComprehensions],
  subquery: [subqueries],
}

/**
 * A reading statement in the words that make the embedded engine answer as Neo4j does. What it is
 * known to answer wrongly, and for which there are no such words, is refused; docs/dialect.md lists
 * it all. The text stays as it is where nothing need be changed.
 * @throws QueryUnsupported what this engine cannot answer rightly, with what to write instead
 * @throws QueryFault what cannot be read
 */
export function toEmbedded(text: string, parameters: ValueMap = {}): Rewritten {
  checkEscapes(text)
  const statement = splitStatement(text)
  checkBackticks(statement.tokens, text)
  const [first] = statement.tokens
  if (first?.keyword === 'USE' || first?.keyword === 'CYPHER') {
    const message = `${first.keyword} needs Neo4j; leave it out`
    throw new QueryUnsupported(message, placeAt(text, first.offset))
  }
  // What does more than read, or begins with a word that is none, is for the engine to refuse.
  if (statement.roles.includes('foreign'))
    return { text, raw: new Map(), stops: new Map(), renamed: new Map() }
  const rewritten = rewrite(parse(statement), parameters, RULES)
  return { ...rewritten, text: lexical(rewritten.text) }
}
