/** Two ways to the same thing, measured in turn in one run. */
export interface Pair {
  readonly name: string
  readonly against: string
  readonly subject: () => Promise<unknown>
  readonly alternative: () => Promise<unknown>
}

export interface PairResult {
  readonly name: string
  readonly against: string
  /** Medians, in milliseconds. */
  readonly subjectMs: number
  readonly alternativeMs: number
  /** Median of the ratios pair by pair: a machine that slows down slows both. */
  readonly ratio: number
}

/** Runs A B A B …, after one warm-up of each. */
export async function measurePair(pair: Pair, rounds = 15): Promise<PairResult> {
  await pair.subject()
  await pair.alternative()
  const times: { subject: number; alternative: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    times.push({ subject: await timed(pair.subject), alternative: await timed(pair.alternative) })
  }
  return {
    name: pair.name,
    against: pair.against,
    subjectMs: median(times.map(({ subject }) => subject)),
    alternativeMs: median(times.map(({ alternative }) => alternative)),
    ratio: median(times.map(({ subject, alternative }) => subject / alternative)),
  }
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await action()
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
