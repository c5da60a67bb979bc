import { SegmentedControl } from '@mantine/core'
import { FLAVOURS, type ExportFormat } from '../../state/export-order.ts'
import { TEXTS } from '../../texts.ts'
import styles from './export-dialog.module.css'
import type { ChoicePartProps } from './scope-part.tsx'

const words = TEXTS.exporting

export interface OptionPartProps extends ChoicePartProps {
  readonly format: Pick<ExportFormat, 'takes'>
}

/** What may be chosen for the format. */
export function OptionPart({ format: { takes }, choice, onChange }: OptionPartProps) {
  if (takes.length === 0) return null
  return (
    <fieldset className={styles['options']}>
      <legend>{words.options}</legend>
      {takes.includes('flavour') && <Flavour choice={choice} onChange={onChange} />}
      {takes.includes('content') && (
        <Check
          label={words.evidence}
          help={words.evidenceHelp}
          checked={choice.evidence}
          onChange={(evidence) => onChange({ evidence })}
        />
      )}
      {takes.includes('escapeFormulas') && (
        <Check
          label={words.escapeFormulas}
          help={words.escapeFormulasHelp}
          checked={choice.escapeFormulas}
          onChange={(escapeFormulas) => onChange({ escapeFormulas })}
        />
      )}
      {takes.includes('places') && (
        <Check
          label={words.places}
          checked={choice.places}
          onChange={(places) => onChange({ places })}
        />
      )}
      {takes.includes('picture') && (
        <Check
          label={words.picture}
          checked={choice.picture}
          onChange={(picture) => onChange({ picture })}
        />
      )}
    </fieldset>
  )
}

function Flavour({ choice, onChange }: ChoicePartProps) {
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={words.flavour}
      value={choice.flavour}
      data={FLAVOURS.map((value) => ({ value, label: words.flavours[value] }))}
      transitionDuration={0}
      onChange={(value) => onChange({ flavour: value })}
    />
  )
}

interface CheckProps {
  readonly label: string
  readonly help?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

function Check({ label, help, checked, onChange }: CheckProps) {
  return (
    <label className={styles['format']}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        {label}
        {help !== undefined && <small>{help}</small>}
      </span>
    </label>
  )
}
