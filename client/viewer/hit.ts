import type { Item } from '../../graph-data/picture/items.ts'
import { nodeLook } from '../../graph-data/picture/appearance.ts'
import { pointOnLine } from '../../graph-data/picture/curvature.ts'
import type { Sheet } from '../../graph-data/picture/overlay/screen.ts'
import type { Point } from '../../graph-data/picture/polygon.ts'
import type { Scene } from '../../graph-data/picture/scene.ts'

const SAMPLES = 32

/** What lies at a spot of the sheet, or within `reach` CSS pixels of it; nodes come before lines. */
export function hitAt(sheet: Sheet, scene: Scene, spot: Point, reach: number): Item | null {
  return nodeAt(sheet, scene, spot, reach) ?? lineAt(sheet, spot, reach)
}

function nodeAt(sheet: Sheet, scene: Scene, spot: Point, reach: number): Item | null {
  let best: Item | null = null
  let nearest = reach / 2
  sheet.graph.forEachNode((id, { x, y, item, degree }) => {
    const at = sheet.at({ x, y })
    const radius = sheet.scaled(nodeLook(item, degree, scene).size)
    const distance = Math.hypot(at.x - spot.x, at.y - spot.y) - radius
    if (distance > nearest) return
    nearest = distance
    best = { type: 'node', id }
  })
  return best
}

function lineAt(sheet: Sheet, spot: Point, reach: number): Item | null {
  let best: Item | null = null
  let nearest = reach
  sheet.graph.forEachEdge((id, _attributes, _source, _target, source, target) => {
    const look = sheet.lookOf(id)
    if (!look || look.hidden) return
    const [from, to] = [sheet.at(source), sheet.at(target)]
    let before = from
    for (let step = 1; step <= SAMPLES; step += 1) {
      const next = pointOnLine(from, to, look.curvature, step / SAMPLES)
      const distance = distanceToSegment(spot, before, next)
      before = next
      if (distance >= nearest) continue
      nearest = distance
      best = { type: 'relationship', id }
    }
  })
  return best
}

function distanceToSegment(spot: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((spot.x - from.x) * dx + (spot.y - from.y) * dy) / length
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(spot.x - from.x - share * dx, spot.y - from.y - share * dy)
}
