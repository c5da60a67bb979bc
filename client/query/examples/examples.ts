import { ATTRIBUTION } from './attribution.ts'
import { DIPLOMACY } from './diplomacy.ts'
import { DISPUTES } from './disputes.ts'
import { EVIDENCE } from './evidence.ts'
import type { ExampleGroup } from './example.ts'
import { FIRST_STEPS } from './first-steps.ts'
import { TARGETS } from './targets.ts'
import { PATHS, TIMES } from './times-and-paths.ts'

/** Statements on this very graph, by the question that they answer; both engines answer them alike. */
export const EXAMPLES: readonly ExampleGroup[] = [
  FIRST_STEPS,
  DIPLOMACY,
  ATTRIBUTION,
  DISPUTES,
  TARGETS,
  EVIDENCE,
  TIMES,
  PATHS,
]
