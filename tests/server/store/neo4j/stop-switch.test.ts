import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { QueryCancelled, QueryTimeout } from '../../../../server/store/errors.ts'
import { armStopSwitch } from '../../../../server/store/neo4j/stop-switch.ts'

const never = () => new Promise<never>(() => {})

describe('armStopSwitch', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('gives what the work gives', async () => {
    const stopSwitch = armStopSwitch({ timeoutMs: 1_000 }, vi.fn())
    await expect(stopSwitch.unlessStopped(Promise.resolve(7))).resolves.toBe(7)
    await expect(stopSwitch.unlessStopped(Promise.reject(new Error('own')))).rejects.toThrow('own')
  })

  it('does not wait for work that hangs when the time is up', async () => {
    const onStop = vi.fn()
    const stopSwitch = armStopSwitch({ timeoutMs: 1_000 }, onStop)
    const working = stopSwitch.unlessStopped(never())
    vi.advanceTimersByTime(1_000)
    await expect(working).rejects.toThrow(QueryTimeout)
    expect(onStop).toHaveBeenCalledOnce()
  })

  it('stops on request, and says so ever after', async () => {
    const onStop = vi.fn()
    const controller = new AbortController()
    const stopSwitch = armStopSwitch({ timeoutMs: 1_000, signal: controller.signal }, onStop)
    const working = stopSwitch.unlessStopped(never())
    controller.abort()
    await expect(working).rejects.toThrow(QueryCancelled)
    await expect(stopSwitch.unlessStopped(Promise.resolve(7))).rejects.toThrow(QueryCancelled)
    vi.advanceTimersByTime(1_000)
    expect(onStop).toHaveBeenCalledOnce()
  })

  it('is not armed for a signal that was given before', () => {
    const limits = { timeoutMs: 1_000, signal: AbortSignal.abort() }
    expect(() => armStopSwitch(limits, vi.fn())).toThrow(QueryCancelled)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('stops nothing once it is disarmed', async () => {
    const onStop = vi.fn()
    const controller = new AbortController()
    const stopSwitch = armStopSwitch({ timeoutMs: 1_000, signal: controller.signal }, onStop)
    stopSwitch.disarm()
    controller.abort()
    expect(vi.getTimerCount()).toBe(0)
    expect(onStop).not.toHaveBeenCalled()
    await expect(stopSwitch.unlessStopped(Promise.resolve(7))).resolves.toBe(7)
  })
})
