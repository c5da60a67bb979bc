import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { CannotStart } from './cannot-start.ts'

const OLDEST = 17
const INSTALL = 'on Debian or Ubuntu: apt-get install openjdk-17-jre-headless'

/**
 * The `java` to call; JAVA_HOME goes before the path.
 * @throws {CannotStart} where there is none, or only one that is too old
 */
export async function findJava(): Promise<string> {
  const home = process.env['JAVA_HOME']
  const command = home ? join(home, 'bin', 'java') : 'java'
  const version = await javaVersion(command)
  if (version === null) {
    throw new CannotStart(
      `Java is missing ("${command}" does not run). Neo4j 5 needs version ${OLDEST} or newer; ${INSTALL}`,
    )
  }
  if (version < OLDEST) {
    throw new CannotStart(
      `Java ${version} is too old ("${command}"). Neo4j 5 needs version ${OLDEST} or newer; ${INSTALL}`,
    )
  }
  return command
}

async function javaVersion(command: string): Promise<number | null> {
  try {
    const { stderr, stdout } = await promisify(execFile)(command, ['-version'])
    return parseJavaVersion(stderr + stdout)
  } catch {
    return null
  }
}

/** `openjdk version "17.0.15"` → 17, and the old way of counting: `java version "1.8.0_402"` → 8. */
function parseJavaVersion(text: string): number | null {
  const found = /version "(?:1\.)?(\d+)/.exec(text)
  return found === null ? null : Number(found[1])
}
