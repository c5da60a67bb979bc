import type { ReactNode } from 'react'
import { CERTAINTIES } from '../../../graph-data/model/kinds.ts'
import { CERTAINTY_LOOKS } from '../../../graph-data/picture/palette.ts'
import type { FacetCounts } from '../../state/facet-counts.ts'
import { TEXTS } from '../../texts.ts'
import { ContestedMark } from '../contested-mark.tsx'
import { LegendGroup, type LegendRow } from '../legend-group.tsx'
import { LineSample } from '../line-sample.tsx'
import { StanceMark } from './stance-mark.tsx'

const FEW_SOURCES = ['one', 'none'] as const
/** What is asserted bears no mark. */
const MARKED_STANCES = ['denies', 'withdraws'] as const

const { legend, appearance } = TEXTS

/** What a line tells of its evidence: how sure it is, who disputes it, how many say it. */
export function EvidenceGroups({ counts }: { readonly counts: FacetCounts }) {
  const certainties = rowsOf(CERTAINTIES, counts.certainties, (value) => ({
    title: CERTAINTY_LOOKS[value].title,
    help: legend.certaintyHelp[value],
    mark: <LineSample certainty={value} />,
  }))
  const sources = rowsOf(FEW_SOURCES, counts.sources, (value) => ({
    title: appearance.sources[value],
    help: appearance.sourcesHelp[value],
    mark: <LineSample hollow />,
  }))
  const stances = rowsOf(MARKED_STANCES, counts.stances, (value) => ({
    title: appearance.stances[value],
    help: appearance.stancesHelp[value],
    mark: <StanceMark stance={value} />,
  }))
  const contested = { title: legend.contested, count: counts.contested, mark: <ContestedMark /> }
  return (
    <>
      <LegendGroup
        title={legend.certainty}
        facet="certainties"
        rows={certainties}
        contested={contested}
      />
      <LegendGroup title={appearance.sourcesTitle} facet="sources" rows={sources} />
      <LegendGroup title={appearance.stancesTitle} facet="stances" rows={stances} />
    </>
  )
}

interface Explained {
  readonly title: string
  readonly help: string
  readonly mark: ReactNode
}

/** A row for each of `values` that the canvas has. */
function rowsOf<Value extends string>(
  values: readonly Value[],
  counts: ReadonlyMap<string, number>,
  explain: (value: Value) => Explained,
): readonly LegendRow[] {
  return values.flatMap((value): LegendRow[] => {
    const count = counts.get(value)
    return count === undefined ? [] : [{ value, count, ...explain(value) }]
  })
}
