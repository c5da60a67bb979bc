import { lintCypherQuery } from '@neo4j-cypher/language-support'
import { findingsOf } from './findings.ts'
import { addMissingIterators } from './iterators.ts'
import { languageSchema } from './schema.ts'
import { serve } from './serve.ts'

addMissingIterators()

serve({
  lint: ({ text, schema, parameters }) => {
    const known = languageSchema(schema, parameters)
    const options = { consoleCommandsEnabled: false }
    const { diagnostics, symbolTables } = lintCypherQuery(text, known, options)
    const complaints = diagnostics.map(({ severity, message, offsets }) => ({
      severity,
      message: typeof message === 'string' ? message : message.value,
      offsets,
    }))
    return { findings: findingsOf(complaints, text, schema), symbolTables }
  },
})
