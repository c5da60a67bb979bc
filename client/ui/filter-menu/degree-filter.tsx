import { useState } from 'react'
import { useApp, useAppState } from '../../context.tsx'
import { greatestDegree } from '../../state/facet-options.ts'
import { TEXTS } from '../../texts.ts'
import styles from './filter-menu.module.css'

/** How many relationships a node must have at least; it filters once the slider is let go. */
export function DegreeFilter() {
  const { actions } = useApp()
  const degree = useAppState(({ link }) => link.filters.degree)
  const most = useAppState(greatestDegree)
  const [pulled, setPulled] = useState<number | null>(null)
  const shown = pulled ?? degree
  const settle = (): void => {
    if (pulled !== null && pulled !== degree) actions.setDegree(pulled)
    setPulled(null)
  }
  return (
    <label className={styles['degree']}>
      <span className={styles['label']}>
        {TEXTS.filterMenu.degree}
        <output>{shown === 0 ? TEXTS.filterMenu.degreeNone : shown}</output>
      </span>
      <input
        type="range"
        min={0}
        max={Math.max(most, degree, 1)}
        step={1}
        value={shown}
        data-testid="least-degree"
        onChange={(event) => setPulled(Number(event.currentTarget.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
    </label>
  )
}
