import { SegmentedControl } from '@mantine/core'
import { nameOf } from '../../../graph-data/model/graph-reading.ts'
import { useAppState } from '../../context.tsx'
import type { AppState } from '../../state/app-state.ts'
import type { ExportChoice } from '../../state/export-order.ts'
import { centreIn, HOPS, SCOPES, scopeFault, type ScopeName } from '../../state/export-scope.ts'
import { TEXTS } from '../../texts.ts'
import styles from './export-dialog.module.css'

const words = TEXTS.exporting

export interface ChoicePartProps {
  readonly choice: ExportChoice
  readonly onChange: (change: Partial<ExportChoice>) => void
}

/** Which part of the graph goes into the file; what cannot be taken says why. */
export function ScopePart({ choice: { scope, hops }, onChange }: ChoicePartProps) {
  const state = useAppState((all) => all)
  return (
    <fieldset className={styles['scopes']}>
      <legend>{words.scope}</legend>
      {SCOPES.map((name) => {
        const fault = scopeFault(state, name)
        return (
          <label key={name} className={styles['format']} data-disabled={fault ? true : undefined}>
            <input
              type="radio"
              name="export-scope"
              value={name}
              checked={scope === name}
              disabled={fault !== null}
              onChange={() => onChange({ scope: name })}
            />
            <span>
              {words.scopes[name]}
              <small>{fault ?? helpOf(state, name)}</small>
            </span>
          </label>
        )
      })}
      {scope === 'around' && (
        <SegmentedControl
          size="xs"
          aria-label={words.hops}
          value={hops}
          data={HOPS.map((value) => ({ value, label: words.hop(value) }))}
          transitionDuration={0}
          onChange={(value) => onChange({ hops: value })}
        />
      )}
    </fieldset>
  )
}

function helpOf(state: AppState, name: ScopeName): string {
  if (name !== 'around') return words.scopeHelp[name]
  const centre = centreIn(state) ?? ''
  const node = state.data.nodes.get(centre)
  return words.scopeHelp.around(node ? nameOf(node) : centre)
}
