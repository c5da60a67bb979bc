import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { fileNameOf } from '../graph-data/formats/curated.ts'
import { documentScaffold } from '../graph-data/formats/document-scaffold.ts'
import { documentSchema } from '../graph-data/model/document.ts'
import { ArgumentFault } from '../server/exit-code.ts'
import { findProject } from '../server/project.ts'
import { argumentsOf, print, runCommand } from './command.ts'

const USAGE = `usage: npm run new-document -- SLUG --title TITLE [--published DATE] [--publisher NAME]
                               [--url URL] [--language en] [--text ARTICLE.txt]
  makes graph-data/documents/doc.SLUG.yaml, ready for the claims of the article`

const OPTIONS = {
  title: { type: 'string' },
  published: { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  text: { type: 'string' },
} as const

async function main(): Promise<void> {
  const { values, positionals } = argumentsOf({ options: OPTIONS }, USAGE)
  const { text, ...fields } = values
  const [slug] = positionals
  if (!slug || positionals.length > 1 || !values.title) throw new ArgumentFault(USAGE)
  const source = text === undefined ? {} : await sourceOf(text)
  const checked = documentSchema.safeParse({ id: `doc:${slug}`, ...fields, ...source })
  if (!checked.success) {
    const faults = checked.error.issues.map((issue) => `${issue.path.join('/')} ${issue.message}`)
    throw new ArgumentFault(`${faults.join('\n')}\n${USAGE}`)
  }
  const { root } = findProject()
  const path = join(root, 'graph-data', 'documents', fileNameOf(checked.data.id))
  await writeFile(path, documentScaffold(checked.data), { flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
      throw new ArgumentFault(`${relative(root, path)} is there already`)
    },
  )
  print(`${relative(root, path)} is ready: add the claims, then npm run load -- --dry-run`)
}

/** The fields that tell which text the quotes come from; the text itself stays where it is. */
async function sourceOf(path: string): Promise<{ file: string; sha256: string }> {
  const bytes = await readFile(path).catch(() => {
    throw new ArgumentFault(`${path} cannot be read`)
  })
  return { file: basename(path), sha256: createHash('sha256').update(bytes).digest('hex') }
}

await runCommand(main)
