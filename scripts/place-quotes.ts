import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { documentId } from '../graph-data/model/ids.ts'
import { placeQuotes } from '../graph-data/formats/quote-places.ts'
import { DataFault } from '../graph-data/formats/fault.ts'
import { parseYaml } from '../graph-data/formats/yaml-text.ts'
import { ArgumentFault } from '../server/exit-code.ts'
import { argumentsOf, print, runCommand } from './command.ts'

const documentWithClaims = z.looseObject({ id: documentId, claims: z.array(z.unknown()) })

const USAGE = `usage: npm run place-quotes -- graph-data/documents/doc.SLUG.yaml ARTICLE.txt
  finds every quote of the file in the article, and fills in its start and end`

async function main(): Promise<void> {
  const { positionals } = argumentsOf({ options: {} }, USAGE)
  const [file, article] = positionals
  if (!file || !article || positionals.length > 2) throw new ArgumentFault(USAGE)
  const [yaml, text] = await Promise.all([readText(file), readText(article)])
  const parsed = parseYaml(file, yaml)
  if (Array.isArray(parsed)) throw new DataFault(parsed)
  if (!documentWithClaims.safeParse(parsed.value).success) {
    const message = 'is no document with claims'
    throw new DataFault([{ file, line: 1, column: 1, message }])
  }
  const placed = placeQuotes(yaml, text)
  if (placed.unplaced.length > 0) {
    throw new DataFault(
      placed.unplaced.map(({ claim, quote, found }) => ({
        file,
        line: lineOf(yaml, quote),
        column: 1,
        message: `claim ${claim}: "${quote.slice(0, 60)}" stands ${found} times in ${article}`,
      })),
    )
  }
  if (placed.text !== yaml) await writeFile(file, placed.text)
  print(placed.text === yaml ? 'every quote was in its place' : `${file} has the places now`)
}

function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new ArgumentFault(`${path} cannot be read`)
  })
}

function lineOf(yaml: string, quote: string): number {
  const index = yaml.indexOf(quote.slice(0, 20))
  return index < 0 ? 1 : yaml.slice(0, index).split('\n').length
}

await runCommand(main)
