const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

type Letter =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  | 'N'
  | 'O'
  | 'P'
  | 'Q'
  | 'R'
  | 'S'
  | 'T'
  | 'U'
  | 'V'
  | 'W'
  | 'X'
  | 'Y'
  | 'Z'

/** A key that works the same whether Shift is needed for it or not. */
type Sign = '1' | '2' | '3' | '/' | '?' | '+' | '-' | 'Escape'

/** A key, with Ctrl (or the Apple key) and Shift where they are wanted. */
export type Shortcut = Sign | `${'' | 'Ctrl+'}${'' | 'Shift+'}${Letter}`

export interface Chord {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
}

export function parseShortcut(shortcut: Shortcut): Chord {
  const parts = shortcut === '+' ? ['+'] : shortcut.split('+')
  return {
    key: parts.at(-1) ?? '',
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
  }
}

export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>

/** Whether `press` is `shortcut`. A layout without Latin letters counts by where the key lies. */
export function isPressed(shortcut: Shortcut, press: Press): boolean {
  const { key, ctrl, shift } = parseShortcut(shortcut)
  if (press.altKey || ctrl !== (press.ctrlKey || press.metaKey)) return false
  if (!LETTERS.includes(key)) return press.key === key
  return shift === press.shiftKey && letterOf(press) === key
}

/** Whether `press` writes a letter or a digit where a text is typed. */
export function isWritten({ key, ctrlKey, metaKey, altKey }: Press): boolean {
  return !ctrlKey && !metaKey && !altKey && /^[\p{L}\p{N}]$/u.test(key)
}

function letterOf({ key, code }: Press): string {
  const letter = key.toUpperCase()
  if (LETTERS.includes(letter)) return letter
  return key.length === 1 && code.startsWith('Key') ? code.slice(3) : ''
}

/** The keys of a shortcut one by one, as they are written on the keyboard. */
export function keysOf(shortcut: Shortcut, apple: boolean): readonly string[] {
  const { key, ctrl, shift } = parseShortcut(shortcut)
  return [
    ...(ctrl ? [apple ? '⌘' : 'Ctrl'] : []),
    ...(shift ? ['Shift'] : []),
    key === 'Escape' ? 'Esc' : key,
  ]
}
