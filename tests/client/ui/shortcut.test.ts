import { describe, expect, it } from 'vitest'
import {
  isPressed,
  keysOf,
  parseShortcut,
  type Press,
} from '../../../client/ui/commands/shortcut.ts'

function press(key: string, more: Partial<Press> = {}): Press {
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...more,
  }
}

describe('a shortcut', () => {
  it('is taken apart, also where the key is a plus', () => {
    expect(parseShortcut('Ctrl+Shift+Z')).toEqual({ key: 'Z', ctrl: true, shift: true })
    expect(parseShortcut('+')).toEqual({ key: '+', ctrl: false, shift: false })
    expect(parseShortcut('Escape')).toEqual({ key: 'Escape', ctrl: false, shift: false })
  })

  it('fits a letter with exactly its modifiers', () => {
    expect(isPressed('H', press('h'))).toBe(true)
    expect(isPressed('H', press('H', { shiftKey: true }))).toBe(false)
    expect(isPressed('Shift+H', press('H', { shiftKey: true }))).toBe(true)
    expect(isPressed('H', press('h', { ctrlKey: true }))).toBe(false)
    expect(isPressed('H', press('h', { altKey: true }))).toBe(false)
    expect(isPressed('Ctrl+Z', press('z', { ctrlKey: true, shiftKey: true }))).toBe(false)
  })

  it('takes the Apple key for Ctrl', () => {
    expect(isPressed('Ctrl+K', press('k', { metaKey: true }))).toBe(true)
  })

  it('fits a sign whether Shift is needed for it or not', () => {
    expect(isPressed('?', press('?', { shiftKey: true }))).toBe(true)
    expect(isPressed('/', press('/', { shiftKey: true }))).toBe(true)
    expect(isPressed('1', press('1', { shiftKey: true }))).toBe(true)
    expect(isPressed('?', press('/'))).toBe(false)
  })

  it('goes by where the key lies on a keyboard without Latin letters', () => {
    expect(isPressed('F', press('а', { code: 'KeyF' }))).toBe(true)
    // A German keyboard has Z where others have Y: there the letter counts.
    expect(isPressed('Ctrl+Z', press('z', { ctrlKey: true, code: 'KeyY' }))).toBe(true)
    expect(isPressed('Ctrl+Y', press('z', { ctrlKey: true, code: 'KeyY' }))).toBe(false)
  })

  it('is written as on the keyboard', () => {
    expect(keysOf('Ctrl+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(keysOf('Ctrl+K', true)).toEqual(['⌘', 'K'])
    expect(keysOf('Escape', false)).toEqual(['Esc'])
  })
})
