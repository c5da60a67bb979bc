import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** Bytes, compressed by brotli, of the page and of what it names in its head: the first download. */
export function firstDownload(page: string): { file: string; bytes: number }[] {
  const html = readFileSync(join(page, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+)"/g)].map(
    ([, file = '']) => file,
  )
  return ['index.html', ...new Set(named)].map((file) => ({
    file,
    bytes: brotliCompressSync(readFileSync(join(page, file))).length,
  }))
}
