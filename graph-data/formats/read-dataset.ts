import type { Dataset } from '../model/dataset.ts'
import { assemble, type AssembleOptions } from './assemble.ts'
import { readCurated } from './curated.ts'
import { DataFault, type Fault } from './fault.ts'
import type { SourceFile } from './source-file.ts'

/**
 * The data set that the files hold.
 * @throws {DataFault} with every fault of all files
 */
export function readDataset(files: readonly SourceFile[], options: AssembleOptions): Dataset {
  const read = readCurated(files)
  const { dataset, faults } = assemble(read.entries, options)
  const all = [...read.faults, ...faults]
  // A broken file makes its ids unknown to the others: its own faults are told, not their echo.
  if (read.faults.length > 0) throw new DataFault(inOrder(read.faults))
  if (all.length > 0) throw new DataFault(inOrder(all))
  return dataset
}

function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  )
}
