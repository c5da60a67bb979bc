import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

export interface Project {
  /** The folder that holds package.json and graph-data/. */
  readonly root: string
  readonly name: string
  readonly version: string
}

/** The project that this file belongs to, run from its source or from what was built of it. */
export function findProject(): Project {
  let root = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(root, 'package.json'))) {
    if (root === dirname(root)) throw new Error('package.json is nowhere above the program')
    root = dirname(root)
  }
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return { root, ...z.object({ name: z.string(), version: z.string() }).parse(manifest) }
}
