import { describe, expect, it } from 'vitest'
import { EnvironmentFault, readEnvironment } from '../../server/environment.ts'

describe('readEnvironment', () => {
  it('needs nothing, and stays on this machine', () => {
    expect(readEnvironment({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      token: null,
      neo4j: null,
    })
    expect(readEnvironment({ PORT: '', NEO4J_URI: '' })).toEqual(readEnvironment({}))
  })

  it.each(['bolt://localhost:7687', 'neo4j://a.example', 'neo4j+s://x.example:7687'])(
    'runs on Neo4j at %s',
    (uri) => {
      const { neo4j } = readEnvironment({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' })
      expect(neo4j).toEqual({ uri, user: 'neo4j', password: 'secret', database: 'neo4j' })
    },
  )

  it('tells every fault in one message', () => {
    const read = () =>
      readEnvironment({ PORT: '99999', NEO4J_URI: 'http://x', HOST: '0.0.0.0', LOG_LEVEL: 'loud' })
    expect(read).toThrow(EnvironmentFault)
    expect(read).toThrow(/PORT[^]*LOG_LEVEL[^]*NEO4J_URI[^]*ACCESS_TOKEN/)
  })

  it('opens to other machines only with a token', () => {
    expect(() => readEnvironment({ HOST: '0.0.0.0' })).toThrow(/ACCESS_TOKEN/)
    expect(() => readEnvironment({ HOST: '0.0.0.0', ACCESS_TOKEN: 'short' })).toThrow(/16/)
    const token = 'long-enough-to-pass'
    expect(readEnvironment({ HOST: '0.0.0.0', ACCESS_TOKEN: token }).token).toBe(token)
  })

  it('wants a password for Neo4j', () => {
    expect(() => readEnvironment({ NEO4J_URI: 'bolt://x:7687' })).toThrow(/NEO4J_PASSWORD/)
  })
})
