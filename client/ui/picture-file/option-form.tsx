import { SegmentedControl, TextInput } from '@mantine/core'
import { TEXTS } from '../../texts.ts'
import {
  AREAS,
  EXTRAS,
  FORMATS,
  GROUNDS,
  SCALES,
  type Extra,
  type PictureOptions,
} from './options.ts'
import styles from './picture-part.module.css'

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
        values={FORMATS}
        title={(value) => words.formats[value]}
        onChoose={(value) => onChange({ format: value })}
      />
      {format === 'png' && (
        <Choice
          label={words.size}
          value={scale}
          values={SCALES}
          title={(value) => `${value}×`}
          onChoose={(value) => onChange({ scale: value })}
        />
      )}
      <Scene area={area} ground={ground} onChange={onChange} />
      <Extras chosen={extras} onChoose={(chosen) => onChange({ extras: chosen })} />
    </>
  )
}

type SceneProps = Pick<PictureOptions, 'area' | 'ground'> & Pick<OptionFormProps, 'onChange'>

/** How much of the picture, and on what. */
function Scene({ area, ground, onChange }: SceneProps) {
  return (
    <>
      <Choice
        label={words.area}
        value={area}
        values={AREAS}
        title={(value) => words.areas[value]}
        onChoose={(value) => onChange({ area: value })}
      />
      <Choice
        label={words.ground}
        value={ground}
        values={GROUNDS}
        title={(value) => words.grounds[value]}
        onChoose={(value) => onChange({ ground: value })}
      />
    </>
  )
}

interface ExtrasProps {
  readonly chosen: readonly Extra[]
  readonly onChoose: (chosen: readonly Extra[]) => void
}

/** What stands around the picture. */
function Extras({ chosen, onChoose }: ExtrasProps) {
  const choose = (extra: Extra, wanted: boolean): void =>
    onChoose(EXTRAS.filter((one) => (one === extra ? wanted : chosen.includes(one))))
  return (
    <fieldset className={styles['extras']}>
      <legend>{words.with}</legend>
      {EXTRAS.map((extra) => (
        <label key={extra}>
          <input
            type="checkbox"
            checked={chosen.includes(extra)}
            onChange={({ currentTarget }) => choose(extra, currentTarget.checked)}
          />
          {words[extra]}
        </label>
      ))}
    </fieldset>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly help?: string
  readonly value: T
  readonly values: readonly T[]
  readonly title: (value: T) => string
  readonly onChoose: (value: T) => void
}

function Choice<T extends string>({ label, help, value, values, title, onChoose }: ChoiceProps<T>) {
  return (
    <div>
      <p className={styles['label']}>{label}</p>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={label}
        value={value}
        data={values.map((one) => ({ value: one, label: title(one) }))}
        transitionDuration={0}
        onChange={onChoose}
      />
      {help !== undefined && <p className={styles['help']}>{help}</p>}
    </div>
  )
}
