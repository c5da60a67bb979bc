import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { createApp } from '../../../server/http/app.ts'
import { LARGE_STORE } from './large-store.ts'

/**
 * A process of its own, so that what one export takes can be told from all else. It sends its port;
 * to any message it answers with the most memory that it has held, in bytes.
 */
const server = createServer(
  createApp({
    store: LARGE_STORE,
    about: { name: 'demarche', version: 'bench' },
    log: pino({ level: 'silent' }),
    limits: { timeoutMs: 600_000, requestsPerMinute: 1_000_000 },
    hosts: [],
    token: null,
    writeToken: null,
    page: import.meta.dirname,
    viewer: import.meta.dirname,
    closing: new AbortController().signal,
  }),
)
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('message', () => process.send?.(process.resourceUsage().maxRSS * 1024))
process.on('disconnect', () => process.exit(0))
