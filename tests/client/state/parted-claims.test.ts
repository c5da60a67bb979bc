import { describe, expect, it } from 'vitest'
import { partClaims } from '../../../client/state/parted-claims.ts'
import { canvasOf } from '../../../client/state/visible.ts'
import { SAMPLE, summary } from '../sample.ts'

const CLAIMS = ['clm:1', 'clm:2', 'clm:3', 'clm:unloaded'].map((id) => summary({ id }))
const ALL = canvasOf(SAMPLE, { only: null, hidden: [] })

const without = (...ids: readonly string[]) => ({
  ...ALL,
  relationships: new Set([...ALL.relationships].filter((id) => !ids.includes(id))),
})

const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id)

describe('the claims of a node', () => {
  it('are all seen while nothing is left out', () => {
    const parted = partClaims(CLAIMS, SAMPLE, ALL, ALL)
    expect(parted).toEqual({ seen: CLAIMS, outOfTime: [], away: [] })
  })

  it('stand apart where time leaves them out, and where something else does', () => {
    const parted = partClaims(CLAIMS, SAMPLE, without('clm:2', 'clm:3'), without('clm:3'))
    expect(ids(parted.seen)).toEqual(['clm:1'])
    expect(ids(parted.outOfTime)).toEqual(['clm:2'])
    expect(ids(parted.away)).toEqual(['clm:3', 'clm:unloaded'])
  })
})
