import { signatureHelp } from '@neo4j-cypher/language-support'
import type { Questions, Signature } from './messages.ts'
import { languageSchema } from './schema.ts'

/** What the function takes in whose brackets `offset` lies; null outside of any. */
export function signatureAt(ask: Questions['signature']['ask']): Signature | null {
  const { text, offset, schema, parameters } = ask
  const { signatures, activeParameter } = signatureHelp(text, languageSchema(schema, parameters), {
    caretPosition: offset,
  })
  const found = signatures[0]
  if (!found) return null
  const argument = found.parameters?.[activeParameter ?? 0]
  const name = typeof argument?.label === 'string' ? argument.label : ''
  const from = name === '' ? -1 : found.label.indexOf(name)
  return {
    label: found.label,
    help: textOf(found.documentation),
    active:
      from === -1 ? null : { from, to: from + name.length, help: textOf(argument?.documentation) },
  }
}

function textOf(documentation: unknown): string {
  return typeof documentation === 'string' ? documentation : ''
}
