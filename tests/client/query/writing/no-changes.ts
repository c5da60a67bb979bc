import type { UpdateCounts } from '../../../../graph-data/model/write.ts'

export const NO_CHANGES: UpdateCounts = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
}
