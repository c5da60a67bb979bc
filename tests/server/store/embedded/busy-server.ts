import { openEmbeddedStore } from '../../../../server/store/embedded/embedded-store.ts'
import { readAll } from './read-all.ts'
import { readerProcesses } from './reader-processes.ts'

// Opens a store in the folder that it is given, has one reader count for minutes, says so, and stays.
const store = await openEmbeddedStore({ directory: process.argv[2] ?? '' })
void readAll(store, 'UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(*)', {
  timeoutMs: 600_000,
})
while (readerProcesses().length < 2) await readAll(store, 'RETURN 1')
process.send?.('busy')
