import { findProject } from '../../../server/project.ts'
import { print } from '../../command.ts'
import { buildPages } from './built-pages.ts'
import { launch } from '../../../tests/browser/chromium.ts'
import { openPictures, type OpenedPictures } from './opened-pictures.ts'
import { measureActs } from './acts.ts'
import { syntheticGraph } from './synthetic-graph.ts'

const SIZES = [
  { nodes: 200, relationships: 800 },
  { nodes: 5_000, relationships: 20_000 },
]

/** Measures the page's picture in a browser, against sigma alone and against its own with all shown. */
export async function benchPicture(url: string): Promise<void> {
  const pages = await buildPages(findProject().root)
  const browser = await launch()
  try {
    for (const { nodes, relationships } of SIZES) {
      print(
        `\npicture of ${nodes} nodes and ${relationships} relationships, 1440 × 900, software WebGL`,
      )
      const data = syntheticGraph(nodes, relationships)
      const pictures = await openPictures(browser, url, pages, data)
      await tell(pictures)
      await pictures.close()
    }
  } finally {
    await browser.close()
    await pages.remove()
  }
}

async function tell(pictures: OpenedPictures): Promise<void> {
  const { opening } = pictures
  print(`  stands after ${opening.took.toFixed(0)} ms; ${tasksText(opening.longTasks)}`)
  await measureActs(pictures, (line) => print(`  ${line}`))
  print(`  while it was used: ${tasksText(await pictures.longTasks())}`)
  const heaps = await pictures.heaps()
  print(`  heap ${heaps.ours.toFixed(0)} MB, plain sigma ${heaps.plain.toFixed(0)} MB`)
}

function tasksText(tasks: readonly number[]): string {
  const longest = Math.max(0, ...tasks)
  return `${tasks.length} long tasks, the longest ${longest.toFixed(0)} ms`
}
