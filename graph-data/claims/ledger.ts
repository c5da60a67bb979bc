import type { ClaimAnswer, NamedNode } from '../model/api.ts'
import { parsePartialDate } from '../model/dates.ts'
import { CERTAINTIES } from '../model/kinds.ts'
import { ACTS, actOf, happenedOn, saidOn, speakersOf, statementOf, type Act } from './acts.ts'
import { sortKey } from './days.ts'
import { backingOfClaim, gapsOf, type Gap } from './gaps.ts'
import { sideOf, sidesOf, type Side, type Structure } from './sides.ts'
import type { ToldClaim } from './told-claim.ts'

type DocumentOf<Claim extends ToldClaim> = Claim['quotes'][number]['document']

/** One claim in a ledger: who does what by it, when it was said, and when it became public. */
export interface LedgerRow<Claim extends ToldClaim = ClaimAnswer> {
  readonly claim: Claim
  readonly act: Act
  /** Whether the side of every speaker had said the same before: it counts for no new speaker. */
  readonly repeats: boolean
  readonly speakers: readonly NamedNode[]
  /** EDTF, as in the claim; null where the texts do not say. */
  readonly said: string | null
  readonly happened: string | null
  /** The first publication of a document that quotes it; null where no document is dated. */
  readonly firstPublished: string | null
  readonly documents: readonly DocumentOf<Claim>[]
  readonly gaps: readonly Gap[]
}

/** The rows of one date; those whose date nobody tells have null. */
export interface LedgerGroup<Claim extends ToldClaim = ClaimAnswer> {
  readonly date: string | null
  readonly rows: readonly LedgerRow<Claim>[]
}

/** Who does the same, counted by side: articles and repetitions make nobody a second speaker. */
export interface ActCount {
  readonly act: Act
  readonly sides: readonly Side[]
  readonly claims: number
  /** Claims that name nobody. */
  readonly unnamed: number
}

export interface Ledger<Claim extends ToldClaim = ClaimAnswer> {
  /** In the order of their dates, the undated one last. */
  readonly groups: readonly LedgerGroup<Claim>[]
  readonly counts: readonly ActCount[]
  readonly contested: number
  readonly undated: number
  /** Claims that dispute one of these, and are not among them. */
  readonly disputedBy: readonly Claim['contestedBy'][number][]
}

/** The ledger of the claims on one pair or one incident; `structure` tells who belongs together. */
export function ledgerOf<Claim extends ToldClaim>(
  claims: readonly Claim[],
  structure: Structure,
): Ledger<Claim> {
  const rows = rowsOf(claims, structure)
  const own = new Set(claims.map(({ id }) => id))
  const disputing: readonly Claim['contestedBy'][number][] = claims.flatMap(
    ({ contestedBy }) => contestedBy,
  )
  const outside = new Map(disputing.map((claim) => [claim.id, claim]))
  for (const id of own) outside.delete(id)
  return {
    groups: groupsOf(rows),
    counts: countsOf(rows, structure),
    contested: claims.filter(({ disputedBy }) => disputedBy > 0).length,
    undated: rows.filter(({ said }) => said === null).length,
    disputedBy: [...outside.values()],
  }
}

function rowsOf<Claim extends ToldClaim>(
  claims: readonly Claim[],
  structure: Structure,
): readonly LedgerRow<Claim>[] {
  const gaps = gapsOf(claims.map(backingOfClaim), structure)
  const said = new Map<string, Set<string>>()
  const ordered = claims.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  return ordered.map((claim) => {
    const speakers = speakersOf(claim)
    const before = said.get(statementOf(claim)) ?? new Set()
    const sides = speakers.map(({ id }) => sideOf(structure, id))
    const repeats = sides.length > 0 && sides.every((side) => before.has(side))
    said.set(statementOf(claim), new Set([...before, ...sides]))
    return {
      claim,
      act: actOf(claim),
      repeats,
      speakers,
      said: saidOn(claim),
      happened: happenedOn(claim),
      firstPublished: firstPublication(claim),
      documents: documentsOf(claim),
      gaps: gaps.get(claim.id) ?? [],
    }
  })
}

/** By date, of one day by act, and of one act the plainest words first; undated ones by publication. */
function orderOf(claim: ToldClaim): string {
  const said = saidOn(claim)
  const published = firstPublication(claim)
  const plainness = CERTAINTIES.findIndex((certainty) => certainty === claim.certainty)
  return [
    dateKey(said),
    said === null ? dateKey(published) : '',
    ACTS.indexOf(actOf(claim)),
    plainness,
    claim.id,
  ].join(' ')
}

function dateKey(date: string | null): string {
  return date === null ? '~' : sortKey(parsePartialDate(date))
}

/** The earliest publication of a claim's documents as EDTF; null where none is dated. */
export function firstPublication({ quotes }: Pick<ToldClaim, 'quotes'>): string | null {
  const dates = quotes.flatMap(({ document }) => document.published ?? [])
  const sorted = dates.toSorted((a, b) =>
    sortKey(parsePartialDate(a)) < sortKey(parsePartialDate(b)) ? -1 : 1,
  )
  return sorted[0] ?? null
}

function documentsOf<Claim extends ToldClaim>(claim: Claim): readonly DocumentOf<Claim>[] {
  const quotes: readonly Claim['quotes'][number][] = claim.quotes
  return [...new Map(quotes.map(({ document }) => [document.id, document])).values()]
}

function groupsOf<Claim extends ToldClaim>(
  rows: readonly LedgerRow<Claim>[],
): readonly LedgerGroup<Claim>[] {
  const groups = new Map<string | null, LedgerRow<Claim>[]>()
  for (const row of rows) {
    const group = groups.get(row.said)
    if (group) group.push(row)
    else groups.set(row.said, [row])
  }
  return [...groups].map(([date, own]) => ({ date, rows: own }))
}

function countsOf(
  rows: readonly LedgerRow<ToldClaim>[],
  structure: Structure,
): readonly ActCount[] {
  return ACTS.flatMap((act) => {
    const own = rows.filter((row) => row.act === act)
    if (own.length === 0) return []
    const sides = sidesOf(
      structure,
      own.flatMap(({ speakers }) => speakers),
    )
    const unnamed = own.filter(({ speakers }) => speakers.length === 0).length
    return [{ act, sides, claims: own.length, unnamed }]
  })
}

/** The sides that do one thing and not the other: who condemned it, but did not attribute it. */
export function sidesThat({ counts }: Pick<Ledger, 'counts'>, act: Act, not: Act): readonly Side[] {
  const of = (wanted: Act) => counts.find((count) => count.act === wanted)?.sides ?? []
  const others = new Set(of(not).map(({ id }) => id))
  return of(act).filter(({ id }) => !others.has(id))
}

/** The ledger with the rows of one act only; its counts stay those of the whole. */
export function rowsThat(ledger: Ledger, act: Act | null): readonly LedgerGroup[] {
  if (act === null) return ledger.groups
  return ledger.groups
    .map(({ date, rows }) => ({ date, rows: rows.filter((row) => row.act === act) }))
    .filter(({ rows }) => rows.length > 0)
}
