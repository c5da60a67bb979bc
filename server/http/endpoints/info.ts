import { z } from 'zod'
import { infoSchema } from '../../../graph-data/model/api.ts'
import { ask } from '../../queries/ask.ts'
import {
  countAllNodes,
  countByLabel,
  countByType,
  dataVersion,
} from '../../queries/graph-counts.ts'
import { endpoint } from '../endpoint.ts'

export const info = endpoint({
  path: '/api/info',
  summary: 'What runs here, and how much the graph holds',
  request: z.strictObject({}),
  answer: infoSchema,
  handle: async (_request, { store, ask: options, about, writes }) => {
    const [engine, nodes, byLabel, byType, version] = await Promise.all([
      store.describe(),
      ask(store, countAllNodes(), options),
      ask(store, countByLabel(), options),
      ask(store, countByType(), options),
      ask(store, dataVersion(), options),
    ])
    const relationships = Object.values(byType).reduce((sum, count) => sum + count, 0)
    return {
      ...about,
      store: { engine: engine.engine, version: engine.version },
      counts: { nodes, relationships, byLabel, byType },
      dataVersion: version,
      writes: { allowed: writes.allowed, reason: writes.allowed ? null : writes.reason },
    }
  },
})
