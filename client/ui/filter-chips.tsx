import { Button, Pill } from '@mantine/core'
import type { DocumentSummary } from '../../graph-data/model/api.ts'
import { useApp, useAppState } from '../context.tsx'
import { CERTAINTY_LOOKS, kindLook, typeLook } from '../../graph-data/picture/palette.ts'
import { countryName } from '../state/country-name.ts'
import { titleOf } from '../state/documents.ts'
import { isFiltering, type Facet, type Filters } from '../state/filters.ts'
import type { Loadable } from '../state/loadable.ts'
import { timeIn } from '../state/shown.ts'
import { comparisonInWords, windowInWords } from '../state/time-words.ts'
import { TEXTS } from '../texts.ts'
import styles from './filter-chips.module.css'

interface Chip {
  readonly facet: Facet
  readonly value: string
  readonly title: string
}

function chipsOf(
  filters: Filters,
  documents: Loadable<readonly DocumentSummary[]>,
): readonly Chip[] {
  const chips = (facet: Facet, worded: (value: string) => string) =>
    filters[facet].map((value) => ({ facet, value, title: worded(value) }))
  return [
    ...chips('kinds', (value) => kindLook(value).title),
    ...chips('types', (value) => typeLook(value).title),
    ...chips('certainties', certaintyTitle),
    ...chips('countries', countryName),
    ...chips('asserters', (name) => TEXTS.filterMenu.saidBy(name)),
    ...chips('documents', (id) => titleOf(documents, id)),
  ]
}

function certaintyTitle(value: string): string {
  return new Map(Object.entries(CERTAINTY_LOOKS)).get(value)?.title ?? value
}

/** What the picture is narrowed down to, each to be taken away by its cross. */
export function FilterChips() {
  const { actions } = useApp()
  const filters = useAppState(({ link }) => link.filters)
  const documents = useAppState((state) => state.documents)
  const time = useAppState(timeIn)
  const compare = useAppState(({ link }) => link.compare)
  if (!isFiltering(filters) && time === null && compare === null) return null
  return (
    <section className={styles['chips']} aria-label={TEXTS.filters.label} data-testid="chips">
      {chipsOf(filters, documents).map(({ facet, value, title }) => (
        <RemovablePill
          key={`${facet} ${value}`}
          title={title}
          onRemove={() => actions.toggleFilter(facet, value)}
        />
      ))}
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
