import type { ReaderCalls } from './calls.ts'
import { serveParent } from './child-service.ts'
import { type OpenReader, openReader } from './reader.ts'

let reader: OpenReader | null = null

serveParent<ReaderCalls>({
  open: (file) => {
    reader = openReader(file)
    return reader.opened
  },
  run: (request) => opened().run(request),
  explain: (statement) => opened().explain(statement),
  more: () => opened().more(),
  discard: () => {
    opened().discard()
    return null
  },
})

function opened(): OpenReader {
  if (reader === null) throw new Error('no graph was opened yet')
  return reader
}
