import { median } from '../paired.ts'
import type { FrameTimes, MeasuredPicture } from './measured-picture.ts'
import { Overdue, within } from './within.ts'

interface Pictures {
  readonly ours: MeasuredPicture
  readonly plain: MeasuredPicture
}

const ROUNDS = 3
/** No further round begins after this long. */
const ENOUGH_MS = 12_000
/** One act of one picture that takes longer is told as such. */
const LIMIT_MS = 30_000

/** Milliseconds by what they are of; a text says why there are none. */
type Times<Part extends string> = Readonly<Record<Part, number>> | string

/** Does what a person does, with ours and with sigma alone, and tells a line of text of each. */
export async function measureActs(
  { ours, plain }: Pictures,
  tell: (line: string) => void,
): Promise<void> {
  const both = async <Part extends string>(
    name: string,
    parts: readonly Part[],
    act: (picture: MeasuredPicture) => Promise<Times<Part>>,
  ): Promise<void> => {
    await ours.show()
    const mine = await act(ours)
    await plain.show()
    const other = await act(plain)
    for (const part of parts) tell(lineOf(`${name}${part && `, ${part}`}`, mine, other, part))
  }
  await both('frame while panning, everything shown', ['median', 'p95'], panTimes)
  await both('hover', [''], (picture) => timesOf(picture.hover))
  await both('filter', [''], (picture) => timesOf(picture.filter, picture.reset))
  await both('frame while panning, one type shown', ['median', 'p95'], async (picture) => {
    const filtered = await once(picture.filter)
    if (typeof filtered === 'string') return filtered
    const times = await panTimes(picture)
    await once(picture.reset)
    return times
  })
  await both('one brush step', [''], (picture) => timesOf(picture.brush))
}

async function panTimes({ pan }: MeasuredPicture): Promise<Times<'median' | 'p95'>> {
  const rounds = await repeat(() => once(pan))
  if (typeof rounds === 'string') return rounds
  const of = (part: keyof FrameTimes) => median(rounds.map((round) => round[part]))
  return { median: of('median'), p95: of('p95') }
}

async function timesOf(
  act: () => Promise<number | null>,
  after: () => Promise<void> = () => Promise.resolve(),
): Promise<Times<''>> {
  const rounds = await repeat(async () => {
    const took = await once(act)
    const ended = await once(after)
    if (typeof ended === 'string') return ended
    return took ?? 'it drew nothing'
  })
  return typeof rounds === 'string' ? rounds : { '': median(rounds) }
}

/** The answers of the rounds for which there is time; the first one only warms up where others follow. */
async function repeat<T extends object | number | string>(
  act: () => Promise<T>,
): Promise<Exclude<T, string>[] | string> {
  const rounds: Exclude<T, string>[] = []
  const begun = performance.now()
  for (let round = 0; round <= ROUNDS; round += 1) {
    if (round > 0 && performance.now() - begun > ENOUGH_MS) break
    const answer = await act()
    if (typeof answer === 'string') return answer
    rounds.push(answer as Exclude<T, string>)
  }
  return rounds.length > 1 ? rounds.slice(1) : rounds
}

async function once<T>(act: () => Promise<T>): Promise<T | string> {
  try {
    return await within(LIMIT_MS, act)
  } catch (error) {
    if (error instanceof Overdue) return error.message
    throw error
  }
}

function lineOf<Part extends string>(
  name: string,
  ours: Times<Part>,
  plain: Times<Part>,
  part: Part,
): string {
  const text = (times: Times<Part>) =>
    typeof times === 'string' ? times : `${times[part].toFixed(0)} ms`
  const isBoth = typeof ours !== 'string' && typeof plain !== 'string'
  const ratio = isBoth ? `${(ours[part] / plain[part]).toFixed(2)} × ` : ''
  return `${name}: ${text(ours)}, ${ratio}plain sigma (${text(plain)})`
}
