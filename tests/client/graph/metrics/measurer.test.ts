import { describe, expect, it } from 'vitest'
import { createMeasurer, type MetricsWorker } from '../../../../client/graph/metrics/measurer.ts'
import type { Metrics, MetricsInput } from '../../../../client/graph/metrics/metrics.ts'

const INPUT: MetricsInput = {
  wanted: { centrality: 'pagerank', communities: false },
  nodes: ['a'],
  lines: [],
}

function answer(value: number): Metrics {
  return { values: new Map([['a', value]]), communities: null }
}

/** A worker that answers when it is told to. */
function fakeWorker() {
  const target = new EventTarget()
  const seen = { asked: 0, ended: false }
  const worker: MetricsWorker = {
    postMessage: () => {
      seen.asked += 1
    },
    terminate: () => {
      seen.ended = true
    },
    addEventListener: target.addEventListener.bind(target) as Worker['addEventListener'],
    removeEventListener: target.removeEventListener.bind(target) as Worker['removeEventListener'],
  }
  const send = (data: Metrics): void => {
    target.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
  const fail = (message: string): void => {
    target.dispatchEvent(Object.assign(new Event('error'), { message }))
  }
  return { worker, seen, send, fail }
}

function measurerWith() {
  const made: ReturnType<typeof fakeWorker>[] = []
  const measurer = createMeasurer(() => {
    const fake = fakeWorker()
    made.push(fake)
    return fake.worker
  })
  return { measurer, made }
}

const forever = (): AbortSignal => new AbortController().signal

describe('the measurer', () => {
  it('starts no worker before something is asked', () => {
    expect(measurerWith().made).toHaveLength(0)
  })

  it('asks the same worker again once it has answered', async () => {
    const { measurer, made } = measurerWith()
    const first = measurer.measure(INPUT, forever())
    made[0]?.send(answer(1))
    expect(await first).toEqual(answer(1))
    const second = measurer.measure(INPUT, forever())
    made[0]?.send(answer(2))
    expect(await second).toEqual(answer(2))
    expect(made).toHaveLength(1)
    expect(made[0]?.seen).toEqual({ asked: 2, ended: false })
  })

  it('ends the worker of a question that is taken back, and never gives its answer', async () => {
    const { measurer, made } = measurerWith()
    const ended = new AbortController()
    const first = measurer.measure(INPUT, ended.signal)
    ended.abort()
    await expect(first).rejects.toThrow('abort')
    expect(made[0]?.seen.ended).toBe(true)
    const second = measurer.measure(INPUT, forever())
    made[0]?.send(answer(1))
    made[1]?.send(answer(2))
    expect(await second).toEqual(answer(2))
  })

  it('tells why a worker failed, and asks another one next', async () => {
    const { measurer, made } = measurerWith()
    const first = measurer.measure(INPUT, forever())
    made[0]?.fail('out of memory')
    await expect(first).rejects.toThrow('out of memory')
    const second = measurer.measure(INPUT, forever())
    made[1]?.send(answer(2))
    expect(await second).toEqual(answer(2))
  })
})
