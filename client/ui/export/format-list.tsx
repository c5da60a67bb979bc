import { NativeSelect } from '@mantine/core'
import { TEXTS } from '../../texts.ts'
import { useIsNarrow } from '../media.ts'
import styles from './export-dialog.module.css'
import type { FormatEntry, Purpose } from './purposes.ts'

const words = TEXTS.exporting

export interface FormatListProps {
  readonly purposes: readonly Purpose[]
  readonly value: string
  readonly onChoose: (name: string) => void
}

/** Every format under what it is for. */
export function FormatList(props: FormatListProps) {
  return useIsNarrow() ? <FormatMenu {...props} /> : <FormatRadios {...props} />
}

function FormatRadios({ purposes, value, onChoose }: FormatListProps) {
  return (
    <div className={styles['formats']} data-testid="export-formats">
      {purposes.map(({ title, help, formats }) => (
        <fieldset key={title} className={styles['purpose']}>
          <legend>{title}</legend>
          <p className={styles['help']}>{help}</p>
          {formats.map((format) => (
            <FormatRadio
              key={format.name}
              format={format}
              checked={format.name === value}
              onChoose={onChoose}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

interface FormatRadioProps {
  readonly format: FormatEntry
  readonly checked: boolean
  readonly onChoose: (name: string) => void
}

function FormatRadio({ format: { name, title, help }, checked, onChoose }: FormatRadioProps) {
  return (
    <label className={styles['format']} data-checked={checked || undefined}>
      <input
        type="radio"
        name="export-format"
        value={name}
        checked={checked}
        onChange={() => onChoose(name)}
      />
      <span>
        {title}
        <small>{help}</small>
      </span>
    </label>
  )
}

/** The same where there is no room for a list. */
function FormatMenu({ purposes, value, onChoose }: FormatListProps) {
  const chosen = purposes.flatMap(({ formats }) => formats).find(({ name }) => name === value)
  return (
    <NativeSelect
      label={words.format}
      description={<span className={styles['help']}>{chosen?.help}</span>}
      inputWrapperOrder={['label', 'input', 'description']}
      value={value}
      data-testid="export-formats"
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      data={purposes.map(({ title, formats }) => ({
        group: title,
        items: formats.map(({ name, title: label }) => ({ value: name, label })),
      }))}
    />
  )
}
