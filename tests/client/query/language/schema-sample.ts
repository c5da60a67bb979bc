import type { GraphSchema } from '../../../../graph-data/model/api.ts'

const kind = (name: string) => ({ name, count: 1, properties: [] })
const property = (name: string, type: string) => ({ name, count: 1, types: [type] })

export const SCHEMA: GraphSchema = {
  labels: [
    { ...kind('Actor'), properties: [property('country', 'String')] },
    ...['Incident', 'Office'].map(kind),
  ],
  relationshipTypes: [
    { ...kind('ATTRIBUTED_TO'), properties: [property('id', 'String')] },
    { ...kind('SUMMONED'), properties: [property('id', 'String'), property('name', 'Integer')] },
    kind('CONDEMNED'),
  ],
  typesFrom: 1000,
  propertyKeys: ['id', 'name', 'country'],
  joins: [
    { from: 'Incident', type: 'ATTRIBUTED_TO', to: 'Actor', count: 20 },
    { from: 'Actor', type: 'SUMMONED', to: 'Office', count: 3 },
    { from: 'Actor', type: 'CONDEMNED', to: 'Incident', count: 4 },
  ],
}
