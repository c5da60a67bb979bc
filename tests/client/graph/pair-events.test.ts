import { describe, expect, it } from 'vitest'
import { pairEvents } from '../../../client/graph/pair-events.ts'
import type { Item, Selection } from '../../../graph-data/picture/items.ts'
import { pairsIn } from '../../../client/state/pairs.ts'
import { canvasOf } from '../../../client/state/visible.ts'
import { SAMPLE } from '../sample.ts'

const PAIRS = pairsIn(SAMPLE, canvasOf(SAMPLE, { only: null, hidden: [] }))
const line = (id: string): Item => ({ type: 'relationship', id })
const CHINA: Item = { type: 'node', id: 'state:cn' }
const BOTH = [line('clm:2'), line('clm:4')]

/** What a press does to a selection. */
function eventsOn(selection: Selection) {
  const seen: { selection: Selection; menu: Item | null } = { selection, menu: null }
  const events = pairEvents(
    {
      selection: () => seen.selection,
      selectAll: (next) => {
        seen.selection = next
      },
      openMenu: ({ target }) => {
        seen.menu = target
      },
    },
    PAIRS,
  )
  return { seen, events }
}

describe('a press on the line of a pair', () => {
  it('selects all relationships of the pair', () => {
    const { seen, events } = eventsOn([CHINA])
    events.onSelect(line('clm:2'))
    expect(seen.selection).toEqual(BOTH)
  })

  it('selects a node alone, and on nothing clears the selection', () => {
    const { seen, events } = eventsOn(BOTH)
    events.onSelect(CHINA)
    expect(seen.selection).toEqual([CHINA])
    events.onSelect(null)
    expect(seen.selection).toEqual([])
  })

  it('with Ctrl adds them to the others, and takes them out again', () => {
    const { seen, events } = eventsOn([CHINA, line('clm:4')])
    events.onSelectAlso(line('clm:2'))
    expect(seen.selection).toEqual([CHINA, ...BOTH])
    events.onSelectAlso(line('clm:2'))
    expect(seen.selection).toEqual([CHINA])
  })

  it('with the right button selects them first, unless they are selected', () => {
    const { seen, events } = eventsOn([])
    events.onMenu(line('clm:2'), { x: 1, y: 2 })
    expect(seen).toEqual({ selection: BOTH, menu: line('clm:2') })
    const kept = eventsOn([...BOTH, CHINA])
    kept.events.onMenu(line('clm:2'), { x: 1, y: 2 })
    expect(kept.seen.selection).toEqual([...BOTH, CHINA])
  })
})
