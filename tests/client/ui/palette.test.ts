import { describe, expect, it } from 'vitest'
import { findCommands } from '../../../client/ui/palette/find-commands.ts'
import { COMMANDS } from '../../../client/ui/commands/registry.ts'
import { TEXTS } from '../../../client/texts.ts'

function found(text: string): readonly string[] {
  return findCommands(COMMANDS, text, []).flatMap(({ commands }) => commands.map(({ id }) => id))
}

describe('the palette', () => {
  it('shows everything where nothing is typed, what was used recently first', () => {
    const [first, ...others] = findCommands(COMMANDS, ' ', ['fit', 'gone', 'undo'])
    expect(first?.title).toBe(TEXTS.commands.palette.recent)
    expect(first?.commands.map(({ id }) => id)).toEqual(['fit', 'undo'])
    expect(others.flatMap(({ commands }) => commands)).toHaveLength(COMMANDS.length)
  })

  it('puts what begins with the text before what only holds it', () => {
    expect(found('hid')[0]).toBe('hide')
    expect(found('hid')).toContain('show-hidden')
    expect(found('REDO')).toEqual(['redo'])
  })

  it('wants every word, in any order, and takes the group for one', () => {
    expect(found('role layout')).toEqual(['layout-roles'])
    expect(found('arrange pin')).toContain('unpin')
    expect(found('layout xyz')).toEqual([])
  })
})
