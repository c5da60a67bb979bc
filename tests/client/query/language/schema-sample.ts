import type { GraphSchema } from '../../../../graph-data/model/api.ts'

export const SCHEMA: GraphSchema = {
  labels: ['Actor', 'Incident', 'Office'].map((name) => ({ name, count: 1 })),
  relationshipTypes: ['ATTRIBUTED_TO', 'SUMMONED', 'CONDEMNED'].map((name) => ({ name, count: 1 })),
  propertyKeys: ['id', 'name', 'country'],
  joins: [
    { from: 'Incident', type: 'ATTRIBUTED_TO', to: 'Actor', count: 20 },
    { from: 'Actor', type: 'SUMMONED', to: 'Office', count: 3 },
    { from: 'Actor', type: 'CONDEMNED', to: 'Incident', count: 4 },
  ],
}
