import { WORKBENCH_TEXTS } from '../texts.ts'
import type { QueriesFault } from './saved-queries.ts'

/** What is wrong with a file of saved queries, in words. */
export function faultText(fault: QueriesFault): string {
  const words = WORKBENCH_TEXTS.saved.fault
  if (fault.reason === 'other-kind') return words['other-kind'](fault.kind)
  if (fault.reason === 'newer') return words.newer(fault.version)
  if (fault.reason === 'wrong-query') return words['wrong-query'](fault.index + 1, fault.field)
  return words[fault.reason]
}
