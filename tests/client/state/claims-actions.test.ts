import { describe, expect, it } from 'vitest'
import { createApi, type Api } from '../../../client/api.ts'
import { createApp, type App } from '../../../client/state/app.ts'
import { betweenKey } from '../../../client/state/claims-actions.ts'
import { DEFAULT_LINK } from '../../../client/state/link.ts'
import { apiStub, REFUSED } from '../api-stub.ts'
import { claim } from '../sample.ts'

const ANSWER = { claims: [claim()], remaining: 2 }

function appWith(api: Partial<Api>): App {
  return createApp(apiStub(api), DEFAULT_LINK)
}

describe('the claims about a node', () => {
  it('are fetched once, and again after a failure', async () => {
    const asked: string[] = []
    const app = appWith({
      claimsAbout: (id) => {
        asked.push(id)
        return asked.length === 1 ? Promise.reject(REFUSED) : Promise.resolve(ANSWER)
      },
    })
    const status = () => app.store.getState().ledgers.get('inc:campaign')
    await app.actions.loadClaimsAbout('inc:campaign')
    expect(status()).toMatchObject({ status: 'failed', problem: REFUSED.problem })
    await app.actions.loadClaimsAbout('inc:campaign')
    await app.actions.loadClaimsAbout('inc:campaign')
    expect(status()).toEqual({ status: 'ready', value: ANSWER })
    expect(asked).toEqual(['inc:campaign', 'inc:campaign'])
  })
})

describe('the claims between two', () => {
  it('are the same whichever is named first', async () => {
    const asked: string[] = []
    const app = appWith({
      claimsBetween: (one, other) => {
        asked.push(`${one},${other}`)
        return Promise.resolve(ANSWER)
      },
    })
    await app.actions.loadClaimsBetween('state:cz', 'state:cn')
    await app.actions.loadClaimsBetween('state:cn', 'state:cz')
    expect(asked).toEqual(['state:cz,state:cn'])
    expect(betweenKey('a', 'b')).toBe(betweenKey('b', 'a'))
    expect(app.store.getState().ledgers.get(betweenKey('state:cn', 'state:cz'))).toEqual({
      status: 'ready',
      value: ANSWER,
    })
  })

  it('are asked for by both ids in one parameter', async () => {
    const asked: string[] = []
    const api = createApi('http://host', (address) => {
      asked.push(address instanceof Request ? address.url : address.toString())
      return Promise.resolve(Response.json(ANSWER))
    })
    await api.claimsBetween('grp:a&b', 'state:cn')
    await api.claimsAbout('inc:x')
    const parameters = asked.map((address) => [...new URL(address).searchParams])
    expect(parameters).toEqual([[['between', 'grp:a&b,state:cn']], [['about', 'inc:x']]])
  })
})
