import { Menu } from '@mantine/core'
import styles from './appearance-menu.module.css'

export interface ChoicesProps<T extends string> {
  readonly title: string
  readonly value: T
  readonly values: readonly T[]
  readonly titles: Readonly<Record<T, string>>
  /** What each tells, in one line. */
  readonly helps: Readonly<Record<T, string>>
  readonly onChoose: (value: T) => void
}

/** One of a few, in a menu. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { title, value, values, titles, helps, onChoose } = props
  return (
    <>
      <Menu.Label className={styles['title'] ?? ''}>{title}</Menu.Label>
      <Menu.RadioGroup
        value={value}
        onChange={(next) => {
          const chosen = values.find((each) => each === next)
          if (chosen !== undefined && chosen !== value) onChoose(chosen)
        }}
      >
        {values.map((each) => (
          <Menu.RadioItem key={each} value={each} data-testid={`appearance-${each}`}>
            {titles[each]}
            <span className={styles['help']}>{helps[each]}</span>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  )
}
