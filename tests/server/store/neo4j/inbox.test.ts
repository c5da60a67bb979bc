import { describe, expect, it } from 'vitest'
import { createInbox } from '../../../../server/store/neo4j/inbox.ts'

function filled(...items: readonly number[]) {
  const inbox = createInbox<number>()
  for (const item of items) inbox.put(item)
  return inbox
}

describe('an inbox', () => {
  it('gives what arrived, in its order', async () => {
    const inbox = filled(1, 2, 3)
    expect(await inbox.wait(2)).toBe(3)
    expect(inbox.take(2)).toEqual([1, 2])
    expect(inbox.size()).toBe(1)
  })

  it('waits until so many are there', async () => {
    const inbox = filled(1)
    let held: number | null = null
    const waiting = inbox.wait(3).then((count) => (held = count))
    inbox.put(2)
    await Promise.resolve()
    expect(held).toBeNull()
    inbox.put(3)
    await waiting
    expect(held).toBe(3)
  })

  it('waits no longer than to the end', async () => {
    const inbox = filled(1)
    const waiting = inbox.wait(3)
    inbox.end(null)
    expect(await waiting).toBe(1)
    expect(inbox.take(3)).toEqual([1])
    expect(await inbox.wait(1)).toBe(0)
  })

  it('gives what came before a fault, and then the fault', async () => {
    const inbox = filled(1, 2)
    const fault = new Error('gone')
    inbox.end(fault)
    inbox.end(null)
    expect(await inbox.wait(2)).toBe(2)
    await expect(inbox.wait(3)).rejects.toBe(fault)
  })

  it('takes nothing behind the end', async () => {
    const inbox = filled(1)
    inbox.end(new Error('too large'))
    inbox.put(2)
    expect(inbox.take(2)).toEqual([1])
    await expect(inbox.wait(1)).rejects.toThrow('too large')
  })
})
