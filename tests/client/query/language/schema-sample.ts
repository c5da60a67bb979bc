import type { GraphSchema } from '../../../../graph-data/model/api.ts'

const kind = (name: string) => ({ name, count: 1, properties: [] })

export const SCHEMA: GraphSchema = {
  labels: ['Actor', 'Incident', 'Office'].map(kind),
  relationshipTypes: ['ATTRIBUTED_TO', 'SUMMONED', 'CONDEMNED'].map(kind),
  typesFrom: 1000,
  propertyKeys: ['id', 'name', 'country'],
  joins: [
    { from: 'Incident', type: 'ATTRIBUTED_TO', to: 'Actor', count: 20 },
    { from: 'Actor', type: 'SUMMONED', to: 'Office', count: 3 },
    { from: 'Actor', type: 'CONDEMNED', to: 'Incident', count: 4 },
  ],
}
