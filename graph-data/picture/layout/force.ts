import type { Draft, LayoutInput } from './arrangement.ts'
import { evenOut, fillSpace, type Space } from './fill-space.ts'
import { crossings, flaws } from './flaws.ts'
import { improve, ROUNDS } from './improve.ts'
import { towardsPins } from './pins.ts'
import { draftOf, sketchOf, type Sketch } from './sketch.ts'

/** `rounds` of forces between the nodes, from the places that `start` gives. */
export type Forces = (input: LayoutInput, start: number, rounds: number) => Draft
/** The same step by step. */
export type ForcesInSteps = (...given: Parameters<Forces>) => Generator<undefined, Draft>

/** Up to here the search for a better picture takes less than a second. */
const SMALL = 160

/** Rounds of the forces; more bring no better picture once the search has had its turn. */
const ROUNDS_BEFORE_SEARCH = 40
const ROUNDS_ALONE = 240
/** Large graphs have dense cores, in which there is no room for names. */
const EVEN = 0.7

/** Starts from which the forces alone are tried: that is cheap. */
const STARTS = 24
/**
 * Up to which round of the search how many of the candidates are followed. Following them longer
 * finds no better picture of the curated graph, and takes twice the time.
 */
const STAGES = [
  { candidates: 6, until: 2 },
  { candidates: 2, until: 6 },
  { candidates: 1, until: ROUNDS },
] as const

/**
 * Places by forces. A small graph is tried from a few starts, the most promising ones are improved
 * node by node, and the best is kept. Nothing in it is random: the same input always gives the same
 * picture.
 */
export function forcePlaces(input: LayoutInput, space: Space, forces: Forces): Draft {
  const inOneStep: ForcesInSteps = function* (...given) {
    yield
    return forces(...given)
  }
  const steps = forceSteps(input, space, { forces: inOneStep, mostSearched: SMALL })
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

export interface ForceOptions {
  readonly forces: ForcesInSteps
  /** Up to how many nodes a better picture is searched for, which takes more than their square. */
  readonly mostSearched: number
}

/** The same step by step, for a thread that others wait for. */
export function* forceSteps(
  input: LayoutInput,
  space: Space,
  { forces, mostSearched }: ForceOptions,
): Generator<undefined, Draft> {
  if (input.nodes.length <= mostSearched) return yield* search(input, space, forces)
  const filled = fillSpace(yield* forces(input, 0, ROUNDS_ALONE), space)
  return towardsPins(evenOut(filled, space, EVEN), input)
}

interface Candidate {
  readonly start: number
  readonly sketch: Sketch
}

function* search(
  input: LayoutInput,
  space: Space,
  forces: ForcesInSteps,
): Generator<undefined, Draft> {
  const starts: Candidate[] = []
  for (let start = 0; start < STARTS; start += 1) {
    const draft = fillSpace(yield* forces(input, start, ROUNDS_BEFORE_SEARCH), space)
    starts.push({ start, sketch: sketchOf(towardsPins(draft, input), input, space) })
  }
  let candidates = ranked(starts, crossings)
  let from = 0
  for (const stage of STAGES) {
    candidates = candidates.slice(0, stage.candidates)
    for (const { sketch, start } of candidates) {
      for (let round = from; round < stage.until; round += 1) {
        improve(sketch, start, round, round + 1)
        yield
      }
    }
    from = stage.until
    candidates = ranked(candidates, flaws)
  }
  return candidates[0] ? draftOf(candidates[0].sketch, input) : new Map()
}

function ranked(
  candidates: readonly Candidate[],
  measure: (sketch: Sketch) => number,
): readonly Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, found: measure(candidate.sketch) }))
    .toSorted((a, b) => a.found - b.found)
    .map(({ candidate }) => candidate)
}
