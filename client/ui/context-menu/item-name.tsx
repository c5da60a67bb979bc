import { kindOf, nameOf, type GraphData } from '../../../graph-data/model/graph-reading.ts'
import type { Item } from '../../../graph-data/picture/items.ts'
import { relationshipAsText } from '../../../graph-data/model/sentence.ts'
import { Glyph } from '../glyph.tsx'
import { LineSample } from '../line-sample.tsx'

/** What a menu is about: its sign and its name. */
export function ItemName({ item, data }: { readonly item: Item; readonly data: GraphData }) {
  if (item.type === 'node') {
    const node = data.nodes.get(item.id)
    if (!node) return item.id
    return (
      <>
        <Glyph kind={kindOf(node)} /> {nameOf(node)}
      </>
    )
  }
  const line = data.relationships.get(item.id)
  const source = data.nodes.get(line?.source ?? '')
  const target = data.nodes.get(line?.target ?? '')
  if (!line || !source || !target) return item.id
  return (
    <>
      <LineSample type={line.type} width={24} /> {relationshipAsText(line, source, target)}
    </>
  )
}
