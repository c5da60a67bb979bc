import { readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Takes away what the engine of an ended process left in the folder for temporary files: a folder
 * `grafeo-<graph>-<pid>-<random>.spill`, which a process that was killed cannot take away itself.
 */
export function removeSpill(pid: number, folder: string = tmpdir()): void {
  try {
    const left = readdirSync(folder).filter((name) => isSpillOf(name, pid))
    for (const name of left) rmSync(join(folder, name), { recursive: true, force: true })
  } catch {
    // Litter is no reason to fail: the folder may be gone, or another's.
  }
}

function isSpillOf(name: string, pid: number): boolean {
  return name.startsWith('grafeo-') && name.endsWith('.spill') && name.includes(`-${pid}-`)
}
