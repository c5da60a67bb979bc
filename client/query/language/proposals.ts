import { autocomplete, type CompletionItem } from '@neo4j-cypher/language-support'
import type { Proposal, Questions } from './messages.ts'
import { languageSchema } from './schema.ts'

/** The kinds of the language server protocol that the package answers with. */
const TYPES: Readonly<Record<number, Proposal['type']>> = {
  3: 'function',
  6: 'variable',
  10: 'property',
  14: 'keyword',
  25: 'type',
}

/** What the page would refuse: it only reads. */
const WRITING =
  /^(?:CREATE|MERGE|DELETE|DETACH|NODETACH|SET|REMOVE|INSERT|FOREACH|LOAD|DROP|ALTER|GRANT|DENY|REVOKE|USE|PROFILE|EXPLAIN|START|STOP|TERMINATE|RENAME|ENABLE|DEALLOCATE|REALLOCATE|DRYRUN|:)/

/** What can stand at a place of a text; what would write is left out. */
export function proposalsFor(ask: Questions['complete']['ask']): readonly Proposal[] {
  const { text, offset, symbolTables, explicit, schema, parameters } = ask
  const items = autocomplete(text, languageSchema(schema, parameters), {
    symbolsInfo: { query: text, symbolTables },
    caretPosition: offset,
    manual: explicit,
    consoleCommandsEnabled: false,
  })
  return items
    .map(proposalOf)
    .filter(({ type, label }) => type !== 'keyword' || !WRITING.test(label))
}

function proposalOf({ label, kind, insertText, signature, detail }: CompletionItem): Proposal {
  const type = TYPES[kind ?? 0] ?? 'text'
  const taken = (signature ?? '').replace(/^[^(]*/, '')
  return {
    label,
    type,
    insert: insertText ?? label,
    detail: type === 'function' ? taken : (detail ?? ''),
  }
}
