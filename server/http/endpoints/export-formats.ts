import { z } from 'zod'
import { EXPORT_FORMATS, type ExportFormat } from '../../../graph-data/formats/export/formats.ts'
import { exportFormatsSchema } from '../../../graph-data/model/api.ts'
import { endpoint } from '../endpoint.ts'

export const exportFormats = endpoint({
  path: '/api/export/formats',
  summary: 'Every format of POST /api/export, and what may be chosen for it',
  request: z.strictObject({}),
  answer: exportFormatsSchema,
  handle: async () => ({
    formats: Object.entries(EXPORT_FORMATS).map(([name, format]: [string, ExportFormat]) => {
      const { title, extension, content, takes = [] } = format
      return { name, title, extension, content, takes: [...takes] }
    }),
  }),
})
