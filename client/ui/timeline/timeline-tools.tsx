import { SegmentedControl } from '@mantine/core'
import { useAppState } from '../../context.tsx'
import { LANE_KINDS, LANE_SORTS, type LaneKind, type LaneSort } from '../../state/lanes.ts'
import { TEXTS } from '../../texts.ts'
import { ClockSwitch } from '../time/clock-switch.tsx'
import styles from './timeline.module.css'

export interface TimelineToolsProps {
  readonly by: LaneKind
  readonly sort: LaneSort
  readonly onBy: (by: LaneKind) => void
  readonly onSort: (sort: LaneSort) => void
}

/** What the lanes stand for, in which order, and on which clock. */
export function TimelineTools({ by, sort, onBy, onSort }: TimelineToolsProps) {
  const compares = useAppState(({ link }) => link.compare !== null)
  return (
    <div className={styles['switches']}>
      <Choice
        label={TEXTS.timeline.lanes}
        names={TEXTS.timeline.by}
        values={LANE_KINDS}
        value={by}
        onChange={onBy}
      />
      <Choice
        label={TEXTS.timeline.sort}
        names={TEXTS.timeline.sorts}
        values={LANE_SORTS}
        value={sort}
        onChange={onSort}
      />
      {!compares && <ClockSwitch />}
    </div>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly names: Readonly<Record<T, string>>
  readonly values: readonly T[]
  readonly value: T
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ label, names, values, value, onChange }: ChoiceProps<T>) {
  return (
    <span className={styles['choice']}>
      <span aria-hidden="true">{label}</span>
      <SegmentedControl
        size="xs"
        aria-label={label}
        data={values.map((each) => ({ value: each, label: names[each] }))}
        value={value}
        onChange={onChange}
      />
    </span>
  )
}
