import { expect, it } from 'vitest'
import { catchUp, putOff } from '../../../../client/graph/programs/put-off.ts'

it('draws each layer where it is asked for, and again only beyond its reach or after a new frame', () => {
  const renderer = {}
  const drawn: string[] = []
  const lookup = (layer: string, reach: number) => ({
    draw: ({ x }: { readonly x: number }) => void drawn.push(`${layer} ${x}`),
    reach,
  })
  putOff(renderer, 'nodes', lookup('nodes', 50))
  putOff(renderer, 'lines', lookup('lines', 20))
  catchUp(renderer, { x: 100, y: 0 })
  catchUp(renderer, { x: 130, y: 0 })
  expect(drawn).toEqual(['nodes 100', 'lines 100', 'lines 130'])
  putOff(renderer, 'nodes', lookup('nodes', 50))
  catchUp(renderer, { x: 130, y: 0 })
  expect(drawn.slice(3)).toEqual(['nodes 130'])
})
