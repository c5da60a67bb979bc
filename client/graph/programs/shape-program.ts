import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { SHAPES } from '../../../graph-data/picture/palette.ts'
import type { NodeLook } from '../../../graph-data/picture/appearance.ts'
import type { Point } from '../../../graph-data/picture/polygon.ts'
import { partInSight } from './line-rows.ts'
import { NODE_NUMBERS, nodesIn } from './node-rows.ts'
import { putOff, REACH, type Lookup } from './put-off.ts'
import { around, scissored, underPointer } from './scissored.ts'
import { withSome } from './some-items.ts'
import { SHAPE_FRAGMENT, SHAPE_VERTEX } from './shape-shaders.ts'

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const
type Uniform = (typeof UNIFORMS)[number]

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext

/** Up to so many nodes it is quicker to draw all than to find out which. */
const MANY = 1_000

/** For a ring, and what is soft at the rim, in CSS pixels. */
const ROOM = 9

const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [-1, 1],
  [1, -1],
  [1, 1],
]

/**
 * Draws every kind of node: one square each, in which the fragment shader finds the shape. Not as
 * instances of one square: WebGL in software begins anew for each of them.
 */
export class ShapeProgram extends NodeProgram<Uniform> {
  override getDefinition() {
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true }
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: SHAPE_VERTEX,
      FRAGMENT_SHADER_SOURCE: SHAPE_FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_fill', ...colour },
        { name: 'a_outline', ...colour },
        { name: 'a_ring', ...colour },
        { name: 'a_id', ...colour },
        { name: 'a_corner', size: 2, type: FLOAT },
      ],
    }
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    const look = data as NodeDisplayData & NodeLook
    const values: readonly number[] = [
      look.x,
      look.y,
      look.size,
      SHAPES.indexOf(look.shape),
      floatColor(look.color),
      floatColor(look.outline),
      floatColor(look.ring),
      nodeIndex,
    ]
    CORNERS.forEach((corner, index) => {
      const at = startIndex + index * NODE_NUMBERS
      this.array.set(values, at)
      this.array.set(corner, at + values.length)
    })
  }

  /** Of very many nodes only those in sight are drawn, and only those at the pointer looked through. */
  override render(params: RenderParams): void {
    if (this.capacity <= MANY) return super.render(params)
    const { pickProgram } = this
    this.pickProgram = null
    const inSight = nodesIn(this.array, partInSight(params.invMatrix), reachIn(params))
    withSome(this, inSight, () => super.render(params))
    this.pickProgram = pickProgram
    const draw: Lookup['draw'] = (at, reach) => {
      const { place, unit } = underPointer(params, at)
      const near = nodesIn(this.array, around(place, reach * unit), reachIn(params))
      withSome(this, near, () => this.#renderPicking(params, at, reach))
    }
    putOff(this.renderer, 'nodes', { draw, reach: REACH })
    return undefined
  }

  #renderPicking(params: RenderParams, at: Point, reach: number): void {
    const { pickProgram } = this
    if (!pickProgram || this.hasNothingToRender()) return
    const pixelRatio = params.pixelRatio / params.downSizingRatio
    scissored(pickProgram.gl, { ...params, pixelRatio }, at, reach, () => {
      this.bindProgram(pickProgram)
      this.renderProgram({ ...params, pixelRatio }, pickProgram)
      this.unbindProgram(pickProgram)
    })
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio)
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
  }
}

/** How far a node of a size reaches, in the coordinates of the framed graph; its ring comes on top. */
function reachIn(params: RenderParams): (size: number) => number {
  const { unit } = underPointer(params, { x: 0, y: 0 })
  return (size) => ((size / params.sizeRatio) * 1.35 + ROOM) * unit
}
