import { setTimeout as sleep } from 'node:timers/promises'

/** Statements that would run for minutes, and take all memory, if nobody stopped them. */
export const RUNAWAYS = [
  'MATCH (a), (b), (c), (d), (e) RETURN count(*) AS n',
  'UNWIND range(1, 1000000000) AS x RETURN sum(x) AS n',
  'MATCH p = (a)-[*]-(b) RETURN count(p) AS n',
] as const

const WARM_UP_MS = 300

/** Does something while a statement runs away beside it, in a loop that ends with `stop`. */
export function beside(url: string, cypher: string): { readonly stop: () => Promise<void> } {
  const over = new AbortController()
  const run = async () => {
    while (!over.signal.aborted) {
      const body = JSON.stringify({ cypher, timeoutMs: 5_000 })
      const headers = { 'content-type': 'application/json' }
      await fetch(`${url}/api/query`, { method: 'POST', headers, body, signal: over.signal })
        .then((response) => response.arrayBuffer())
        .catch(() => sleep(1))
    }
  }
  const running = run()
  return {
    stop: async () => {
      over.abort()
      await running
    },
  }
}

/** The median of `rounds` calls, in milliseconds, alone and beside a runaway. */
export async function slowDown(
  url: string,
  cypher: string,
  action: () => Promise<unknown>,
  rounds = 25,
): Promise<{ readonly aloneMs: number; readonly besideMs: number; readonly ratio: number }> {
  const aloneMs = await medianOf(action, rounds)
  const runaway = beside(url, cypher)
  await sleep(WARM_UP_MS)
  const besideMs = await medianOf(action, rounds)
  await runaway.stop()
  return { aloneMs, besideMs, ratio: besideMs / aloneMs }
}

async function medianOf(action: () => Promise<unknown>, rounds: number): Promise<number> {
  await action()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await action()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
}
