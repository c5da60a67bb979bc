import type { GraphStore, StatementWriter } from '../../store/graph-store.ts'

/** Whether one statement at a time may change the graph, by whom, or why not. */
export type WriteMode =
  | { readonly allowed: true; readonly writer: StatementWriter; readonly token: string }
  | { readonly allowed: false; readonly reason: string }

const SWITCHED_OFF =
  'write mode is off on this server; whoever runs it switches it on with ALLOW_WRITES=1 and a ' +
  'WRITE_TOKEN'

/** `token`: what lets a person write; null where nobody may. */
export function writeModeOf({ writer }: GraphStore, token: string | null): WriteMode {
  if ('absent' in writer) return { allowed: false, reason: writer.absent }
  return token === null
    ? { allowed: false, reason: SWITCHED_OFF }
    : { allowed: true, writer, token }
}
