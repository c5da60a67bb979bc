import type { ClaimSummary, NamedNode, Quote } from '../../graph-data/model/api.ts'
import { CLAIM_TYPES, type ClaimType } from '../../graph-data/model/kinds.ts'
import type { ValueMap } from '../../graph-data/model/value.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { ask, count, text, textOrNull, type AskOptions, type Question } from './ask.ts'

function claimProperties(ids: readonly string[]): Question<ValueMap[]> {
  return {
    statement: {
      text: 'UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN properties(c) AS properties',
      parameters: { ids },
    },
    read: (rows) => rows.map(([properties]) => properties as ValueMap),
  }
}

interface Role {
  readonly claim: string
  readonly role: string
  readonly node: NamedNode
}

function claimRoles(ids: readonly string[]): Question<Role[]> {
  return {
    statement: {
      text: `UNWIND $ids AS id
MATCH (c:Claim {id: id})-[r]->(n)
WHERE n:Actor OR n:Incident
RETURN id AS claim, type(r) AS role, n.id AS node, n.name AS name, n.kind AS kind`,
      parameters: { ids },
    },
    read: (rows) =>
      rows.map(([claim, role, id, name, kind]) => ({
        claim: text(claim),
        role: text(role),
        node: { id: text(id), name: text(name), kind: text(kind) },
      })),
  }
}

/** The quotes of each claim, with the documents that they stand in, in the order of the text. */
export function claimQuotes(ids: readonly string[]): Question<{ claim: string; quote: Quote }[]> {
  return {
    statement: {
      text: `UNWIND $ids AS id
MATCH (c:Claim {id: id})-[q:QUOTED_FROM]->(d:Document)
RETURN id AS claim, q.quote AS quote, q.start AS start, q.end AS end, d.id AS document,
  d.title AS title, d.publisher AS publisher, d.published AS published, d.url AS url,
  d.language AS language
ORDER BY document, start`,
      parameters: { ids },
    },
    read: (rows) =>
      rows.map(([claim, quote, start, end, id, title, publisher, published, url, language]) => ({
        claim: text(claim),
        quote: {
          quote: text(quote),
          start: count(start),
          end: count(end),
          document: {
            id: text(id),
            title: text(title),
            publisher: textOrNull(publisher),
            published: textOrNull(published),
            url: textOrNull(url),
            language: textOrNull(language),
          },
        },
      })),
  }
}

export interface Dispute {
  readonly disputing: string
  readonly disputed: string
}

/** Who disputes whom, where either claim is among `ids`. */
export function disputesOf(ids: readonly string[]): Question<Dispute[]> {
  return {
    statement: {
      text: `UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:DISPUTES]->(other:Claim)
RETURN id AS disputing, other.id AS disputed
UNION
UNWIND $ids AS id
MATCH (other:Claim)-[:DISPUTES]->(c:Claim {id: id})
RETURN other.id AS disputing, id AS disputed`,
      parameters: { ids },
    },
    read: (rows) =>
      rows.map(([disputing, disputed]) => ({
        disputing: text(disputing),
        disputed: text(disputed),
      })),
  }
}

/** The claims of these ids in one line each, the dated ones first and in order. */
export async function claimSummaries(
  store: Pick<GraphStore, 'run'>,
  ids: readonly string[],
  options: AskOptions,
): Promise<ClaimSummary[]> {
  if (ids.length === 0) return []
  const [properties, roles, quotes, disputes] = await Promise.all([
    ask(store, claimProperties(ids), options),
    ask(store, claimRoles(ids), options),
    ask(store, claimQuotes(ids), options),
    ask(store, disputesOf(ids), options),
  ])
  return properties
    .map((claim) => {
      const id = text(claim['id'])
      const own = roles.filter((role) => role.claim === id)
      const documents = quotes.filter((quote) => quote.claim === id)
      return summaryOf(claim, own, {
        documents: new Set(documents.map(({ quote }) => quote.document.id)).size,
        disputedBy: disputes.filter((dispute) => dispute.disputed === id).length,
      })
    })
    .toSorted(byDate)
}

const UNKNOWN: NamedNode = { id: '', name: '', kind: '' }

function summaryOf(
  claim: ValueMap,
  roles: readonly Role[],
  counts: { documents: number; disputedBy: number },
): ClaimSummary {
  const type = text(claim['type'])
  const inRole = (name: string) => roles.filter(({ role }) => role === name).map(({ node }) => node)
  return {
    id: text(claim['id']),
    type,
    relationship: CLAIM_TYPES[type as ClaimType].relationship,
    subject: inRole('SUBJECT')[0] ?? UNKNOWN,
    object: inRole('OBJECT')[0] ?? UNKNOWN,
    about: inRole('ABOUT')[0] ?? null,
    asserters: inRole('ASSERTED_BY').toSorted((a, b) => a.name.localeCompare(b.name)),
    stance: text(claim['stance']),
    certainty: text(claim['certainty']),
    wording: textOrNull(claim['wording']),
    date: textOrNull(claim['date']),
    dateFrom: textOrNull(claim['dateFrom']),
    dateTo: textOrNull(claim['dateTo']),
    origin: text(claim['origin']),
    ...counts,
  }
}

function byDate(a: ClaimSummary, b: ClaimSummary): number {
  return dateKey(a) < dateKey(b) ? -1 : 1
}

/** A tilde sorts behind every digit: claims without a date come last. */
function dateKey(claim: ClaimSummary): string {
  return `${claim.dateFrom ?? claim.dateTo ?? '~'} ${claim.id}`
}
