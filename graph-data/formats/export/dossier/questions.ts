import type { EvidenceView } from '../evidence-view.ts'
import { actOf } from './acts.ts'
import { sideOf, structureOf, type Structure } from './sides.ts'
import type { Statement } from './statements.ts'

/** What the evidence leaves open, the weightiest first. */
export const QUESTIONS = {
  contested: 'Contested: somebody denies or contradicts it',
  unnamed: 'Nobody is named as saying it',
  'one-speaker': 'Only one side says it',
  'one-document': 'It stands in one document only',
  undated: 'No date is told',
} as const
type Question = keyof typeof QUESTIONS

export interface OpenQuestion {
  readonly question: string
  readonly statements: readonly Statement[]
}

/** Who belongs to whom is background, and rarely said by anybody: it is not asked about. */
const BACKGROUND: ReadonlySet<string> = new Set(['PART_OF', 'MEMBER_OF', 'HOLDS_OFFICE'])
/** The speaker's own doing: nobody else need say it. */
const OWN: ReadonlySet<string> = new Set(['condemns', 'summons', 'rejects', 'withdraws'])

export function openQuestions(
  statements: readonly Statement[],
  view: EvidenceView,
): readonly OpenQuestion[] {
  const structure = structureOf(view)
  const asked = statements
    .filter(({ relationship }) => !BACKGROUND.has(relationship))
    .map((statement) => ({ statement, open: openOf(statement, structure) }))
  return (Object.keys(QUESTIONS) as Question[]).flatMap((question) => {
    const own = asked.filter(({ open }) => open[question]).map(({ statement }) => statement)
    return own.length === 0 ? [] : [{ question: QUESTIONS[question], statements: own }]
  })
}

function openOf(
  { claims, speakers, dates, isContested }: Statement,
  structure: Structure,
): Record<Question, boolean> {
  const sides = new Set(
    claims.flatMap(({ asserters }) => asserters.map((id) => sideOf(structure, id))),
  )
  const documents = new Set(
    claims.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
  )
  return {
    contested: isContested,
    unnamed: speakers.length === 0,
    'one-speaker': sides.size === 1 && !claims.some((claim) => OWN.has(actOf(claim))),
    'one-document': documents.size === 1,
    undated: dates.length === 0,
  }
}
