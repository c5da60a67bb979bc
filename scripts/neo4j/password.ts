import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { CannotStart } from './cannot-start.ts'

const SHORTEST = 8
const ROUNDS = 1024

/** Why Neo4j would not take this password, or null. */
export function passwordFault(password: string): string | null {
  return password.length < SHORTEST ? `a password has at least ${SHORTEST} characters` : null
}

/**
 * The password of the server whose data lie in `dataDir`: made at random on first use and kept
 * beside the data. There is no default that everybody knows, because Bolt also answers WebSockets
 * from any origin: a hostile page could log in with it.
 * @throws {CannotStart} where the data were made with another one
 */
export async function keptPassword(dataDir: string): Promise<string> {
  const file = passwordFile(dataDir)
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept !== null) {
    if (passwordFault(kept.trim()) === null) return kept.trim()
    throw new CannotStart(`${file} holds no password: remove the folder ${dataDir} to begin anew.`)
  }
  if (existsSync(join(dataDir, 'data', 'databases', 'system'))) {
    throw new CannotStart(
      `The data in ${dataDir} were made with a password of your own: set NEO4J_PASSWORD again.`,
    )
  }
  const made = randomBytes(18).toString('base64url')
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await writeFile(file, `${made}\n`, { mode: 0o600 })
  return made
}

export function passwordFile(dataDir: string): string {
  return join(dataDir, 'password')
}

/**
 * The line that `neo4j-admin dbms set-initial-password` writes into `data/dbms/auth.ini`. Written
 * here so that the password never stands on a command line, where every user of the machine can
 * read it. Neo4j reads it while no user exists yet, and not again.
 */
export function authLine(
  user: string,
  password: string,
  salt: Uint8Array = randomBytes(32),
): string {
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest()
  for (let round = 1; round < ROUNDS; round += 1) hash = createHash('sha256').update(hash).digest()
  return `${user}:SHA-256,${hash.toString('hex')},${Buffer.from(salt).toString('hex')},${ROUNDS}:\n`
}
