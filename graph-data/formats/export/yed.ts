import type { Look, Place } from './export-graph.ts'
import { xmlAttribute, xmlContent } from './xml-text.ts'

export const YED_NAMESPACES =
  ' xmlns:y="http://www.yworks.com/xml/graphml" xmlns:yed="http://www.yworks.com/xml/yed/3"'

export const YED_KEYS = `<key id="nodegraphics" for="node" yfiles.type="nodegraphics"/>
<key id="edgegraphics" for="edge" yfiles.type="edgegraphics"/>
`

const USUAL_SIZE = 30
const USUAL_NODE = '#9aa5b1'
const USUAL_EDGE = '#52606d'

/** A node as yEd draws it. Its y axis points down, ours up. */
export function yedNode(label: string, place: Place | undefined, look: Look | undefined): string {
  const size = look?.size ?? USUAL_SIZE
  const x = (place?.x ?? 0) - size / 2
  const y = -(place?.y ?? 0) - size / 2
  const fill = xmlAttribute(look?.color ?? USUAL_NODE)
  return `<data key="nodegraphics"><y:ShapeNode><y:Geometry x="${x}" y="${y}" width="${size}" height="${size}"/><y:Fill color="${fill}" transparent="false"/><y:BorderStyle color="#1f2933" type="line" width="1.0"/><y:NodeLabel modelName="sides" modelPosition="s">${xmlContent(label)}</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data>`
}

export function yedEdge(type: string, look: Look | undefined): string {
  const color = xmlAttribute(look?.color ?? USUAL_EDGE)
  return `<data key="edgegraphics"><y:PolyLineEdge><y:LineStyle color="${color}" type="line" width="${look?.size ?? 1}"/><y:Arrows source="none" target="standard"/><y:EdgeLabel>${xmlContent(type)}</y:EdgeLabel></y:PolyLineEdge></data>`
}
