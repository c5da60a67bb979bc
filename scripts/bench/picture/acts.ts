import { median } from '../paired.ts'
import type { FrameTimes, MeasuredPicture } from './measured-picture.ts'

interface Pictures {
  readonly ours: MeasuredPicture
  readonly plain: MeasuredPicture
}

const ROUNDS = 3

/** What a person does, once with ours and once with sigma alone in each round; a line of text each. */
export async function measureActs(pictures: Pictures): Promise<string[]> {
  const { ours, plain } = pictures
  const lines = [
    ...(await measurePan(pictures, 'everything shown')),
    await measure('hover', ours.hover, plain.hover),
  ]
  const filterTimes = await measure('filter', ours.filter, plain.filter, pictures)
  await plain.filter()
  await ours.filter()
  const narrowed = await measurePan(pictures, 'one type shown')
  await reset(pictures)
  const brushTimes = await measure('one brush step', ours.brush, plain.brush)
  await reset(pictures)
  return [...lines, filterTimes, ...narrowed, brushTimes]
}

async function measurePan({ ours, plain }: Pictures, what: string): Promise<string[]> {
  await ours.pan()
  await plain.pan()
  const rounds: { ours: FrameTimes; plain: FrameTimes }[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ ours: await ours.pan(), plain: await plain.pan() })
  }
  return (['median', 'p95'] as const).map((part) =>
    lineOf(
      `frame while panning, ${what}, ${part}`,
      rounds.map((round) => ({ ours: round.ours[part], plain: round.plain[part] })),
    ),
  )
}

async function measure(
  name: string,
  ours: () => Promise<number | null>,
  plain: () => Promise<number | null>,
  between?: Pictures,
): Promise<string> {
  const rounds: { ours: number; plain: number }[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = { ours: await ours(), plain: await plain() }
    if (times.ours === null) return `${name}: the picture drew nothing`
    if (times.plain === null)
      return `${name}: ${times.ours.toFixed(0)} ms; plain sigma drew nothing`
    // The first round warms up.
    if (round > 0) rounds.push({ ours: times.ours, plain: times.plain })
    if (between) await reset(between)
  }
  return lineOf(name, rounds)
}

async function reset({ ours, plain }: Pictures): Promise<void> {
  await ours.reset()
  await plain.reset()
}

function lineOf(name: string, rounds: readonly { ours: number; plain: number }[]): string {
  const ours = median(rounds.map((round) => round.ours))
  const plain = median(rounds.map((round) => round.plain))
  const ratio = median(rounds.map((round) => round.ours / round.plain))
  return `${name}: ${ours.toFixed(0)} ms, ${ratio.toFixed(2)} × plain sigma (${plain.toFixed(0)} ms)`
}
