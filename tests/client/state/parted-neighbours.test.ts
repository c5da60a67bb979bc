import { describe, expect, it } from 'vitest'
import { relationshipsOf } from '../../../graph-data/model/graph-data.ts'
import { partNeighbours, type Neighbour } from '../../../client/state/neighbours.ts'
import { tiesOf } from '../../../client/state/ties.ts'
import { canvasOf } from '../../../client/state/visible.ts'
import { SAMPLE } from '../sample.ts'

const ALL = canvasOf(SAMPLE, { only: null, hidden: [] })
const without = (...ids: readonly string[]) => ({
  ...ALL,
  relationships: new Set([...ALL.relationships].filter((id) => !ids.includes(id))),
})
const counts = (neighbours: readonly Neighbour[]) =>
  neighbours.map(({ node, count }) => [node.id, count])

describe('while time or a filter leaves relationships out', () => {
  it('a neighbour to whom none is left stands apart, and the others count what is left', () => {
    const { seen, leftOut } = partNeighbours(SAMPLE, 'inc:campaign', without('clm:2', 'clm:3'))
    expect(counts(seen)).toEqual([
      ['grp:apt31', 1],
      ['state:cn', 1],
    ])
    expect(counts(leftOut)).toEqual([['state:cz', 1]])
  })

  it('each type tells how many are seen, and of how many', () => {
    const lines = relationshipsOf(SAMPLE, 'inc:campaign')
    expect(tiesOf(lines, without('clm:2', 'clm:3'))).toEqual([
      { type: 'ATTRIBUTED_TO', seen: 1, all: 2 },
      { type: 'TARGETED', seen: 0, all: 1 },
      { type: 'REJECTED', seen: 1, all: 1 },
    ])
  })
})
