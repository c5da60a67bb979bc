import { ActionIcon, Button } from '@mantine/core'
import { IconChevronDown, IconListDetails } from '@tabler/icons-react'
import { useAppState } from '../context.tsx'
import { KIND_LOOKS, TYPE_LOOKS, kindLook, typeLook } from '../../graph-data/picture/palette.ts'
import { canvasCounts } from '../state/facet-options.ts'
import { TEXTS } from '../texts.ts'
import { Glyph } from './glyph.tsx'
import { LegendGroup, type LegendRow } from './legend-group.tsx'
import styles from './legend.module.css'
import { ChangeKey, TypeSample } from './legend-keys/change-key.tsx'
import { ColourKey } from './legend-keys/colour-key.tsx'
import { EvidenceGroups } from './legend-keys/evidence-groups.tsx'
import { PairKey } from './legend-keys/pair-key.tsx'
import { SizeKey } from './legend-keys/size-key.tsx'
import { Told } from './legend-keys/told.tsx'
import { useRovingFocus } from './use-roving-focus.ts'

export interface LegendProps {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/** Explains the marks of the picture, counts them, and filters by them. */
export function Legend({ open, onOpen }: LegendProps) {
  if (!open) {
    return (
      <Button
        className={styles['opener'] ?? ''}
        variant="default"
        size="sm"
        leftSection={<IconListDetails size={17} />}
        data-testid="legend-open"
        data-tour="legend"
        onClick={() => onOpen(true)}
      >
        {TEXTS.legend.title}
      </Button>
    )
  }
  return (
    <aside
      className={styles['legend']}
      aria-label={TEXTS.legend.title}
      data-testid="legend"
      data-tour="legend"
    >
      <div className={styles['head']}>
        <h2 className={styles['title']}>{TEXTS.legend.title}</h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={TEXTS.legend.close}
          onClick={() => onOpen(false)}
        >
          <IconChevronDown size={17} />
        </ActionIcon>
      </div>
      <Rows />
    </aside>
  )
}

/** All rows are one tab stop. */
function Rows() {
  const roving = useRovingFocus('vertical')
  return (
    <div
      className={styles['groups']}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={TEXTS.legend.rows}
      {...roving}
    >
      <Groups />
    </div>
  )
}

function Groups() {
  const counts = useAppState(canvasCounts)
  const colourless = useAppState(({ link }) => link.colourBy !== 'kind')
  const paired = useAppState(({ link }) => link.lines === 'pairs')
  const kinds = inOrder(counts.kinds, KIND_LOOKS).map((row) => kindRow(row, colourless))
  const types = inOrder(counts.types, TYPE_LOOKS).map(typeRow)
  return (
    <>
      <Told />
      <ChangeKey />
      <ColourKey />
      <SizeKey />
      <LegendGroup
        title={TEXTS.legend.actors}
        facet="kinds"
        rows={kinds.filter((row) => !isIncident(row))}
      />
      <LegendGroup title={TEXTS.legend.incidents} facet="kinds" rows={kinds.filter(isIncident)} />
      <LegendGroup title={TEXTS.legend.types} facet="types" rows={types} />
      <EvidenceGroups counts={counts} />
      {paired && <PairKey />}
    </>
  )
}

function isIncident({ value }: LegendRow): boolean {
  return kindLook(value).outline !== null
}

type Counted = readonly [value: string, count: number]

function inOrder(
  counts: ReadonlyMap<string, number>,
  looks: ReadonlyMap<string, unknown>,
): readonly Counted[] {
  const order = [...looks.keys()]
  const rank = (value: string) => (looks.has(value) ? order.indexOf(value) : order.length)
  return [...counts].toSorted(([a], [b]) => rank(a) - rank(b))
}

function kindRow([value, count]: Counted, colourless: boolean): LegendRow {
  const mark = <Glyph kind={value} size={15} colourless={colourless} />
  return { value, title: kindLook(value).title, count, mark }
}

function typeRow([value, count]: Counted): LegendRow {
  return { value, title: typeLook(value).title, count, mark: <TypeSample type={value} /> }
}
