import { Button, Pill } from '@mantine/core'
import { useApp, useAppState } from '../context.tsx'
import { CERTAINTY_LOOKS, kindLook, typeLook } from '../palette.ts'
import { isFiltering, type Facet, type Filters } from '../state/filters.ts'
import { TEXTS } from '../texts.ts'
import styles from './filter-chips.module.css'

interface Chip {
  readonly facet: Facet
  readonly value: string
  readonly title: string
}

function chipsOf(filters: Filters): readonly Chip[] {
  const chips = (facet: Facet, titleOf: (value: string) => string) =>
    filters[facet].map((value) => ({ facet, value, title: titleOf(value) }))
  return [
    ...chips('kinds', (value) => kindLook(value).title),
    ...chips('types', (value) => typeLook(value).title),
    ...chips('certainties', certaintyTitle),
  ]
}

function certaintyTitle(value: string): string {
  return new Map(Object.entries(CERTAINTY_LOOKS)).get(value)?.title ?? value
}

/** What the picture is narrowed down to, each to be taken away by its cross. */
export function FilterChips() {
  const { actions } = useApp()
  const filters = useAppState(({ link }) => link.filters)
  if (!isFiltering(filters)) return null
  return (
    <section className={styles['chips']} aria-label={TEXTS.filters.label} data-testid="chips">
      {chipsOf(filters).map(({ facet, value, title }) => (
        <RemovablePill
          key={`${facet} ${value}`}
          title={title}
          onRemove={() => actions.toggleFilter(facet, value)}
        />
      ))}
      {filters.contested && (
        <RemovablePill title={TEXTS.legend.contested} onRemove={actions.toggleContested} />
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
