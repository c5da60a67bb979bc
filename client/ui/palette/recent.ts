import { keep, readKept } from '../storage.ts'

const KEY = 'demarche-recent-commands'
const MOST = 5

/** The ids of the commands that were used last from the palette, the latest first. */
export function recentCommands(): readonly string[] {
  return (readKept(KEY) ?? '').split(' ').filter((id) => id !== '')
}

export function noteRecent(id: string): void {
  keep(KEY, [id, ...recentCommands().filter((other) => other !== id)].slice(0, MOST).join(' '))
}
