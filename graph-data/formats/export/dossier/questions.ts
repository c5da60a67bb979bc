import { backingOfClaim, GAPS, gapsOf, isAskedAbout, type Gap } from '../../../claims/gaps.ts'
import type { Structure } from '../../../claims/sides.ts'
import type { Statement } from './statements.ts'
import type { DossierClaim } from './told-claims.ts'

export interface OpenQuestion {
  readonly gap: Gap
  readonly statements: readonly Statement[]
}

/** What the evidence leaves open, the weightiest first. */
export function openQuestions(
  statements: readonly Statement[],
  claims: readonly DossierClaim[],
  structure: Structure,
): readonly OpenQuestion[] {
  const gaps = gapsOf(claims.map(backingOfClaim), structure)
  const asked = statements.filter(({ relationship }) => isAskedAbout(relationship))
  return GAPS.flatMap((gap) => {
    const own = asked.filter((statement) => leavesOpen(statement, gap, gaps))
    return own.length === 0 ? [] : [{ gap, statements: own }]
  })
}

/** One claim that is disputed makes a statement contested; one that has a date gives it one. */
function leavesOpen(
  { claims }: Statement,
  gap: Gap,
  gaps: ReadonlyMap<string, readonly Gap[]>,
): boolean {
  const has = ({ id }: { readonly id: string }) => gaps.get(id)?.includes(gap) ?? false
  return gap === 'contested' ? claims.some(has) : claims.every(has)
}
