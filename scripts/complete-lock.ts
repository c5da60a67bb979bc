import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findProject } from '../server/project.ts'
import { print, runCommand } from './command.ts'
import { platformOf } from './lock/platform.ts'

interface LockedPackage {
  readonly version: string
  readonly dev?: boolean
  readonly optionalDependencies?: Record<string, string>
}

/**
 * Adds the binaries of other platforms to package-lock.json. npm writes only those that the
 * registry at hand has, and `npm ci` then refuses the lock file; the names and versions stand in the
 * packages that want them, and an entry without a hash is fetched where its platform needs it.
 */
async function completeLock(path: string): Promise<void> {
  const lock = JSON.parse(await readFile(path, 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  const added = Object.entries(lock.packages).flatMap(([place, wanting]) =>
    Object.entries(wanting.optionalDependencies ?? {}).flatMap(([name, version]) => {
      const platform = platformOf(name)
      if (!platform || isLocked(lock.packages, place, name) || !/^\d/.test(version)) return []
      const dev = wanting.dev ? { dev: true } : {}
      return [[`node_modules/${name}`, { version, ...platform, ...dev, optional: true }] as const]
    }),
  )
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) })
  const sorted = packages.toSorted(([a], [b]) => (a < b ? -1 : 1))
  await writeFile(
    path,
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
  )
  print(`${added.length} binaries of other platforms added to the lock file`)
}

function isLocked(packages: Record<string, unknown>, place: string, name: string): boolean {
  return `node_modules/${name}` in packages || `${place}/node_modules/${name}` in packages
}

await runCommand(() => completeLock(join(findProject().root, 'package-lock.json')))
