import { Zip, ZipDeflate } from 'fflate'

/** A file of an archive; its text is made while the archive is written. */
export interface ZippedFile {
  readonly name: string
  readonly chunks: Iterable<string>
  /** Whether it tells when it was written: kept as it is, else the archive's size changes with the time. */
  readonly isDated?: boolean
}

/** Half of a character becomes U+FFFD, as in every file. */
const encoder = new TextEncoder()

/** A ZIP archive in pieces, never whole in memory. The same files give the same bytes. */
export function* zipped(files: Iterable<ZippedFile>, modified: string): Generator<Uint8Array> {
  const made: Uint8Array[] = []
  const archive = new Zip((error, data) => {
    if (error) throw error
    made.push(data)
  })
  for (const { name, chunks, isDated } of files) {
    const file = new ZipDeflate(name, { level: isDated ? 0 : 6 })
    file.mtime = modified
    archive.add(file)
    for (const chunk of chunks) {
      file.push(encoder.encode(chunk))
      yield* made.splice(0)
    }
    file.push(new Uint8Array(), true)
    yield* made.splice(0)
  }
  archive.end()
  yield* made.splice(0)
}
