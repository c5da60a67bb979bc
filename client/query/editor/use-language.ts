import { useEffect, useState } from 'react'
import { createLanguageService, type LanguageService } from '../language/language-service.ts'
import { useBench } from '../workbench/use-workbench.ts'

/** The language service while the editor is open; its workers end with it. */
export function useLanguage(parameters: readonly string[]): LanguageService {
  const [service] = useState(createLanguageService)
  const schema = useBench((state) => state.schema)
  useEffect(() => {
    if (schema.status === 'ready') service.setSchema(schema.value)
    if (schema.status === 'failed') service.setSchema(null)
  }, [service, schema])
  useEffect(() => service.setParameters(parameters), [service, parameters])
  useEffect(() => service.end, [service])
  return service
}
