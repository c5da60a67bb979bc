import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Viewer } from '../../graph-data/formats/export/interactive/html.ts'

/**
 * The built viewer of interactive pages.
 * @throws {Error} where it has not been built
 */
export async function readViewer(folder: string): Promise<Viewer> {
  try {
    const [script, style] = await Promise.all(
      ['viewer.js', 'viewer.css'].map((name) => readFile(join(folder, name), 'utf8')),
    )
    return { script: script ?? '', style: style ?? '' }
  } catch (error) {
    throw new Error(`${folder} holds no viewer for interactive pages: run npm run build`, {
      cause: error,
    })
  }
}
