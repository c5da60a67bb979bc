import type { ClaimsAnswer } from '../../graph-data/model/api.ts'
import { endLabel } from '../../graph-data/model/rows.ts'
import type { ValueMap } from '../../graph-data/model/value.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { ask, count, text, type AskOptions, type Question } from './ask.ts'
import { claimAnswers } from './claim.ts'

type EndLabel = ReturnType<typeof endLabel>

/** The part of a statement that finds claims `c`; its labels are the model's own. */
interface ClaimPattern {
  readonly match: string
  readonly parameters: ValueMap
}

const ENDS = ['SUBJECT', 'OBJECT']
const TOPICS = ['SUBJECT', 'OBJECT', 'ABOUT']

function between([first, second]: readonly [string, string]): ClaimPattern {
  return {
    match: `MATCH (a:${endLabel(first)} {id: $first})<-[one]-(c:Claim)
WHERE type(one) IN $roles
MATCH (c)-[other]->(b:${endLabel(second)} {id: $second})
WHERE type(other) IN $roles`,
    parameters: { first, second, roles: ENDS },
  }
}

const ABOUT: Record<EndLabel, string> = {
  Actor: 'MATCH (n:Actor {id: $id})<-[role]-(c:Claim)\nWHERE type(role) IN $roles',
  Incident: 'MATCH (n:Incident {id: $id})<-[role]-(c:Claim)\nWHERE type(role) IN $roles',
}

function about(id: string): ClaimPattern {
  return { match: ABOUT[endLabel(id)], parameters: { id, roles: TOPICS } }
}

/** A tilde sorts behind every digit: claims without a date come last. */
function firstClaims({ match, parameters }: ClaimPattern, limit: number): Question<string[]> {
  return {
    statement: {
      text: `${match}
WITH DISTINCT c.id AS id, coalesce(c.dateFrom, c.dateTo, '~') AS day
RETURN id
ORDER BY day, id
LIMIT $limit`,
      parameters: { ...parameters, limit },
    },
    read: (rows) => rows.map(([id]) => text(id)),
  }
}

function claimCount({ match, parameters }: ClaimPattern): Question<number> {
  return {
    statement: {
      text: `${match}
WITH DISTINCT c.id AS id
RETURN count(id) AS claims`,
      parameters,
    },
    read: ([row]) => count(row?.[0]),
  }
}

async function claimsOf(
  store: Pick<GraphStore, 'run'>,
  pattern: ClaimPattern,
  limit: number,
  options: AskOptions,
): Promise<ClaimsAnswer> {
  const ids = await ask(store, firstClaims(pattern, limit), options)
  const all = ids.length < limit ? ids.length : await ask(store, claimCount(pattern), options)
  return { claims: await claimAnswers(store, ids, options), remaining: all - ids.length }
}

/** The claims whose subject is one of the two and whose object is the other, in order of their dates. */
export function claimsBetween(
  store: Pick<GraphStore, 'run'>,
  ends: readonly [string, string],
  limit: number,
  options: AskOptions,
): Promise<ClaimsAnswer> {
  return claimsOf(store, between(ends), limit, options)
}

/** The claims that have the node as subject, object or topic, in the order of their dates. */
export function claimsAbout(
  store: Pick<GraphStore, 'run'>,
  id: string,
  limit: number,
  options: AskOptions,
): Promise<ClaimsAnswer> {
  return claimsOf(store, about(id), limit, options)
}
