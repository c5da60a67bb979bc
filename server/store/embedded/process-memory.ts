import { readFileSync } from 'node:fs'

/** The resident memory of a process in megabytes; 0 where the system does not tell (not Linux). */
export function residentMb(pid: number): number {
  if (process.platform !== 'linux') return 0
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}
