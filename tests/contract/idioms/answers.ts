import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Rows } from '../differential/compare.ts'

const FILE = new URL('./answers.json', import.meta.url)

/** What Neo4j answered, by statement. */
export function recordedAnswers(): Readonly<Record<string, Rows>> {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Rows>) : {}
}

export function recordAnswers(answers: Readonly<Record<string, Rows>>): void {
  writeFileSync(FILE, `${JSON.stringify(answers, null, 1)}\n`)
}
