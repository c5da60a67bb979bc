import { spawn } from 'node:child_process'
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

import { CannotStart } from './cannot-start.ts'

/** The jars of one version of the server, all in one folder. */
export interface Library {
  readonly version: string
  readonly folder: string
}

interface Gathering {
  readonly log: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

const POM = fileURLToPath(new URL('pom.xml', import.meta.url))
const MAVEN = 'mvn'
const INSTALL = 'on Debian or Ubuntu: apt-get install maven'

/**
 * The jars, from the cache or else from Maven Central. Maven copies them into a folder beside the
 * cache, which takes its name when all are there: an interrupted download is never taken for whole.
 * @throws {CannotStart} where Maven is missing, fails, or is interrupted by `signal`
 */
export async function assembleLibrary({ log, signal }: Gathering): Promise<Library> {
  const version = await wantedVersion()
  const folder = join(cacheFolder(), `neo4j-${version}`)
  if (await isWhole(folder, version)) return { version, folder }

  log(`Neo4j ${version}: fetching its jars from Maven Central (about 150 MB, once) into ${folder}`)
  const part = `${folder}.${process.pid}.part`
  try {
    await mkdir(dirname(folder), { recursive: true })
    await removeLeftOvers(folder)
    await copyDependencies(part, { log, signal })
    await rm(folder, { recursive: true, force: true })
    await rename(part, folder)
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    // Somebody else finished the same work in the meantime.
    if (!(await isWhole(folder, version))) throw error
  }
  return { version, folder }
}

async function wantedVersion(): Promise<string> {
  const found = /<neo4j\.version>([^<]+)</.exec(await readFile(POM, 'utf8'))?.[1]
  if (found === undefined) throw new CannotStart(`${POM} names no neo4j.version`)
  return found
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'demarche')
}

async function isWhole(folder: string, version: string): Promise<boolean> {
  const files: readonly string[] = await readdir(folder).catch(() => [])
  return [`neo4j-${version}.jar`, `neo4j-server-${version}.jar`].every((jar) => files.includes(jar))
}

/** Removes what a killed run left: folders `….<pid>.part` whose process is gone. */
async function removeLeftOvers(folder: string): Promise<void> {
  const name = basename(folder)
  for (const entry of await readdir(dirname(folder))) {
    const pid = entry.startsWith(`${name}.`) ? /\.(\d+)\.part$/.exec(entry)?.[1] : undefined
    if (pid === undefined || isAlive(Number(pid))) continue
    await rm(join(dirname(folder), entry), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function copyDependencies(into: string, { log, signal }: Gathering): Promise<void> {
  const maven = spawn(MAVEN, mavenArguments(into), { stdio: ['ignore', 'pipe', 'pipe'], signal })
  const faults: string[] = []
  let fetched = 0
  createInterface({ input: maven.stderr }).on('line', (line) => faults.push(line))
  createInterface({ input: maven.stdout }).on('line', (line) => {
    if (line.startsWith('[ERROR]')) faults.push(line.slice('[ERROR]'.length))
    if (!line.includes('Downloaded from') || !line.includes('.jar')) return
    fetched += 1
    if (fetched % 50 === 0) log(`  ${fetched} files`)
  })
  const code = await exitCode(maven)
  if (signal?.aborted === true) throw new CannotStart('Interrupted before all jars were there.')
  if (code === 'missing') {
    throw new CannotStart(
      `Maven is missing ("${MAVEN}" does not run). It is needed once; ${INSTALL}`,
    )
  }
  if (code !== 0) {
    const why = faults.map(plainText).find((line) => line !== '')
    throw new CannotStart(`Maven could not fetch Neo4j:\n${why ?? `exit code ${code}`}`)
  }
}

/** Maven resets the colour on standard error even when it is told to use none. */
function plainText(line: string): string {
  return stripVTControlCharacters(line).trim()
}

function mavenArguments(into: string): string[] {
  // Plain lines, wrong checksums are an error, and a silent network is given up after a minute.
  const plain = ['--batch-mode', '--strict-checksums', '-Dstyle.color=never']
  const patience = ['-Dmaven.wagon.rto=60000', '-Daether.connector.requestTimeout=60000']
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies'
  return [...plain, ...patience, '--file', POM, `-DoutputDirectory=${into}`, goal]
}

function exitCode(child: ReturnType<typeof spawn>): Promise<number | 'missing' | null> {
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      resolve(code)
    })
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve('missing')
      else if (error.name !== 'AbortError') reject(error)
    })
  })
}
