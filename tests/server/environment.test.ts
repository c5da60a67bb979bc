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

  describe('lets nobody write', () => {
    const neo4j = { NEO4J_URI: 'bolt://x:7687', NEO4J_PASSWORD: 'secret' }
    const token = 'long-enough-to-pass'

    it('unless it is asked to', () => {
      expect(readEnvironment({ ...neo4j, WRITE_TOKEN: token }).writeToken).toBeNull()
      expect(readEnvironment({ ...neo4j, ALLOW_WRITES: '0', WRITE_TOKEN: token }).writeToken).toBe(
        null,
      )
      const allowed = readEnvironment({ ...neo4j, ALLOW_WRITES: '1', WRITE_TOKEN: token })
      expect(allowed).toMatchObject({ writeToken: token, token: null })
    })

    it('without a token', () => {
      expect(() => readEnvironment({ ...neo4j, ALLOW_WRITES: '1' })).toThrow(/WRITE_TOKEN/)
      const short = { ...neo4j, ALLOW_WRITES: '1', WRITE_TOKEN: 'short' }
      expect(() => readEnvironment(short)).toThrow(/WRITE_TOKEN must have at least 16/)
      expect(() => readEnvironment({ ...neo4j, ALLOW_WRITES: 'yes' })).toThrow(/ALLOW_WRITES/)
    })

    it('with the access token, where a token for writing alone is set', () => {
      const both = { ...neo4j, ALLOW_WRITES: '1', ACCESS_TOKEN: 'lets-readers-in-here' }
      expect(readEnvironment(both).writeToken).toBe('lets-readers-in-here')
      expect(readEnvironment({ ...both, WRITE_TOKEN: token })).toMatchObject({
        token: 'lets-readers-in-here',
        writeToken: token,
      })
    })

    it('and starts on the embedded store, where write mode stays off', () => {
      expect(() => readEnvironment({ ALLOW_WRITES: '1' })).not.toThrow()
    })
  })

  it('wants a password for Neo4j', () => {
    expect(() => readEnvironment({ NEO4J_URI: 'bolt://x:7687' })).toThrow(/NEO4J_PASSWORD/)
  })
})
