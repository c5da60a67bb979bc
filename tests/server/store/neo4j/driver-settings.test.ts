import { describe, expect, it } from 'vitest'
import { StoreUnavailable } from '../../../../server/store/errors.ts'
import { addressOf, createDriver } from '../../../../server/store/neo4j/driver-settings.ts'

describe('addressOf', () => {
  it.each([
    ['bolt://127.0.0.1:7687', 'bolt://127.0.0.1:7687'],
    ['neo4j+s://graph.example', 'neo4j+s://graph.example'],
    ['bolt://neo4j:secret@127.0.0.1:7687', 'bolt://127.0.0.1:7687'],
    ['neo4j+ssc://neo4j:sec@ret@graph.example:7687', 'neo4j+ssc://graph.example:7687'],
    ['neo4j:secret@graph.example', 'graph.example'],
  ])('shows %s as %s', (uri, shown) => {
    expect(addressOf(uri)).toBe(shown)
  })
})

describe('createDriver', () => {
  const account = { user: 'neo4j', password: 'secret', database: 'neo4j' }

  it.each(['http://neo4j:secret@127.0.0.1:7474', 'graph.example', ''])('refuses %j', (uri) => {
    const create = () => createDriver({ ...account, uri })
    expect(create).toThrow(StoreUnavailable)
    expect(create).toThrow(/bolt:\/\/host:7687/)
    expect(create).not.toThrow(/secret/)
  })

  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])(
    'takes %s:// and does not connect yet',
    async (scheme) => {
      const driver = createDriver({ ...account, uri: `${scheme}://127.0.0.1:1` })
      expect(driver.isEncrypted()).toBe(scheme.includes('+'))
      await driver.close()
    },
  )
})
