import { Button, Pill } from '@mantine/core'
import { useApp, useAppState } from '../context.tsx'
import { facetTitle } from '../state/facet-titles.ts'
import { FACETS, type Facet } from '../state/filters.ts'
import { isNarrowed, timeIn } from '../state/shown.ts'
import { comparisonInWords, windowInWords } from '../state/time-words.ts'
import { TEXTS } from '../texts.ts'
import styles from './filter-chips.module.css'

/** What the picture is narrowed down to, each to be taken away by its cross. */
export function FilterChips() {
  const { actions } = useApp()
  const filters = useAppState(({ link }) => link.filters)
  const time = useAppState(timeIn)
  const compare = useAppState(({ link }) => link.compare)
  const narrowed = useAppState(isNarrowed)
  if (!narrowed) return null
  return (
    <section className={styles['chips']} aria-label={TEXTS.filters.label} data-testid="chips">
      <FacetChips />
      {time !== null && (
        <RemovablePill title={windowInWords(time)} onRemove={() => actions.setTime(null)} />
      )}
      {compare !== null && (
        <RemovablePill
          title={comparisonInWords(compare)}
          onRemove={() => actions.setComparison(null)}
        />
      )}
      {filters.contested && (
        <RemovablePill title={TEXTS.legend.contested} onRemove={actions.toggleContested} />
      )}
      {filters.degree > 0 && (
        <RemovablePill
          title={TEXTS.filterMenu.atLeast(filters.degree)}
          onRemove={() => actions.setDegree(0)}
        />
      )}
      <Button size="compact-sm" variant="subtle" onClick={actions.clearFilters}>
        {TEXTS.filters.clear}
      </Button>
    </section>
  )
}

function FacetChips() {
  const { actions } = useApp()
  const filters = useAppState(({ link }) => link.filters)
  const documents = useAppState((state) => state.documents)
  return FACETS.flatMap((facet) =>
    filters[facet].map((value) => (
      <RemovablePill
        key={`${facet} ${value}`}
        title={chipTitle(facet, facetTitle(facet, value, documents))}
        onRemove={() => actions.toggleFilter(facet, value)}
      />
    )),
  )
}

function chipTitle(facet: Facet, title: string): string {
  return facet === 'asserters' ? TEXTS.filterMenu.saidBy(title) : title
}

function RemovablePill({
  title,
  onRemove,
}: {
  readonly title: string
  readonly onRemove: () => void
}) {
  return (
    <Pill
      size="md"
      withRemoveButton
      className={styles['pill'] ?? ''}
      removeButtonProps={{
        'aria-label': TEXTS.filters.remove(title),
        'aria-hidden': false,
        tabIndex: 0,
      }}
      onRemove={onRemove}
    >
      {title}
    </Pill>
  )
}
