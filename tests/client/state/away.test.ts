import { describe, expect, it } from 'vitest'
import { awayFrom } from '../../../client/state/away.ts'
import { canvasOf } from '../../../client/state/visible.ts'
import { SAMPLE } from '../sample.ts'

const NONE: ReadonlyMap<string, number> = new Map()

describe('what is off the canvas', () => {
  it('is nothing where everything is on it', () => {
    expect(awayFrom(SAMPLE, canvasOf(SAMPLE, { only: null, hidden: [] }), NONE).size).toBe(0)
  })

  it('counts a hidden neighbour once, however often it is joined', () => {
    const canvas = canvasOf(SAMPLE, { only: null, hidden: ['state:cn'] })
    expect([...awayFrom(SAMPLE, canvas, NONE)]).toEqual([
      ['grp:apt31', 1],
      ['inc:campaign', 1],
    ])
  })

  it('counts what was not kept', () => {
    const canvas = canvasOf(SAMPLE, { only: ['inc:campaign'], hidden: [] })
    expect([...awayFrom(SAMPLE, canvas, NONE)]).toEqual([['inc:campaign', 3]])
  })

  it('adds what is known not to be loaded', () => {
    const canvas = canvasOf(SAMPLE, { only: null, hidden: ['state:cn'] })
    const away = awayFrom(
      SAMPLE,
      canvas,
      new Map([
        ['inc:campaign', 6],
        ['state:cz', 0],
      ]),
    )
    expect(away.get('inc:campaign')).toBe(7)
    expect(away.has('state:cz')).toBe(false)
  })
})
