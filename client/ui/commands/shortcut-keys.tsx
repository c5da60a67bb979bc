import { Kbd } from '@mantine/core'
import { keysOf, type Shortcut } from './shortcut.ts'
import styles from './shortcut-keys.module.css'

const APPLE = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** A shortcut as the keys to press. */
export function ShortcutKeys({ shortcut }: { readonly shortcut: Shortcut }) {
  return (
    <span className={styles['keys']}>
      {keysOf(shortcut, APPLE).map((key) => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
    </span>
  )
}

/** A shortcut in a line of text, for a tooltip. */
export function shortcutText(shortcut: Shortcut): string {
  return keysOf(shortcut, APPLE).join('+')
}
