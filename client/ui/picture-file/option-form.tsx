import { SegmentedControl, TextInput } from '@mantine/core'
import { TEXTS } from '../../texts.ts'
import { AREAS, EXTRAS, FORMATS, GROUNDS, SCALES, type PictureOptions } from './options.ts'
import styles from './picture-dialog.module.css'

const words = TEXTS.pictureFile

export interface OptionFormProps {
  readonly options: PictureOptions
  readonly onChange: (change: Partial<PictureOptions>) => void
}

/** What the file is to be, and what it is to hold. */
export function OptionForm({ options, onChange }: OptionFormProps) {
  const { format, scale, area, ground, title, extras } = options
  return (
    <>
      <TextInput
        label={words.heading}
        placeholder={words.headingPlaceholder}
        value={title}
        maxLength={200}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <Choice
        label={words.format}
        help={words.formatHelp[format]}
        value={format}
        choices={FORMATS.map((value) => ({ value, label: words.formats[value] }))}
        onChoose={(value) => onChange({ format: value })}
      />
      {format === 'png' && (
        <Choice
          label={words.size}
          value={scale}
          choices={SCALES.map((value) => ({ value, label: `${value}×` }))}
          onChoose={(value) => onChange({ scale: value })}
        />
      )}
      <Choice
        label={words.area}
        value={area}
        choices={AREAS.map((value) => ({ value, label: words.areas[value] }))}
        onChoose={(value) => onChange({ area: value })}
      />
      <Choice
        label={words.ground}
        value={ground}
        choices={GROUNDS.map((value) => ({ value, label: words.grounds[value] }))}
        onChoose={(value) => onChange({ ground: value })}
      />
      <fieldset className={styles['extras']}>
        <legend>{words.with}</legend>
        {EXTRAS.map((extra) => (
          <label key={extra}>
            <input
              type="checkbox"
              checked={extras.includes(extra)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({
                  extras: EXTRAS.filter((one) => (one === extra ? checked : extras.includes(one))),
                })
              }
            />
            {words[extra]}
          </label>
        ))}
      </fieldset>
    </>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly help?: string
  readonly value: T
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly onChoose: (value: T) => void
}

function Choice<T extends string>({ label, help, value, choices, onChoose }: ChoiceProps<T>) {
  return (
    <div>
      <p className={styles['label']}>{label}</p>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={label}
        value={value}
        data={[...choices]}
        transitionDuration={0}
        onChange={onChoose}
      />
      {help !== undefined && <p className={styles['help']}>{help}</p>}
    </div>
  )
}
