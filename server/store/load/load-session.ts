import type { Value, ValueMap } from '../../../graph-data/model/value.ts'

/**
 * One open transaction of a load, as an adapter gives it to `applyDataset`. Rows come whole, as maps
 * from column to value; loads ask for ids and property maps, never for nodes or relationships.
 */
export interface LoadSession {
  run(text: string, parameters: ValueMap): Promise<readonly Readonly<Record<string, Value>>[]>
}
