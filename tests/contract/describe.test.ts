import { expect, it } from 'vitest'
import { StoreUnavailable } from '../../server/store/errors.ts'
import { ask, describeEachStore } from './stores.ts'

describeEachStore('a store as a whole', (store, name) => {
  it('says what it is', async () => {
    const description = await store().describe()
    expect(description.engine).toBe(name)
    expect(description.version).toMatch(/\d+\.\d+/)
    expect(description.location).not.toBe('')
    expect(description.lacks.length > 0).toBe(name === 'embedded')
  })

  it('begins empty', async () => {
    const { rows } = await ask(store(), 'MATCH (n) RETURN count(n)')
    expect(rows).toEqual([[0]])
  })

  it('answers nothing once it is closed, which may be done again', async () => {
    await store().close()
    await store().close()
    await expect(ask(store(), 'RETURN 1')).rejects.toThrow(StoreUnavailable)
  })
})
