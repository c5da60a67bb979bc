import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** At 9 it takes four times as long, for files that are 2 % smaller. */
const QUALITY = 5
/** Smaller ones fit into one packet as they are. */
const LEAST_BYTES = 1_024

const compressed = promisify(brotliCompress)

/**
 * Puts the compressed form (`.br`, RFC 7932) of each file in `folder` beside it, so that the server
 * does not compress it anew for each reader.
 */
export async function compressPage(folder: string): Promise<void> {
  const names = await readdir(folder)
  await Promise.all(names.map((name) => compressFile(join(folder, name))))
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path)
  if (content.length < LEAST_BYTES) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY }
  await writeFile(`${path}.br`, await compressed(content, { params }))
}
