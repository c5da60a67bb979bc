import { formatQuery } from '@neo4j-cypher/language-support'
import { addMissingIterators } from './iterators.ts'
import { proposalsFor } from './proposals.ts'
import { serve } from './serve.ts'
import { signatureAt } from './signature.ts'

addMissingIterators()

serve({
  complete: proposalsFor,
  signature: signatureAt,
  format: ({ text, offset }) => {
    const { formattedQuery, newCursorPos } = formatQuery(text, { cursorPosition: offset })
    return { text: formattedQuery, offset: newCursorPos ?? offset }
  },
})
