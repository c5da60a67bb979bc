import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { EdgeLook } from '../appearance.ts'
import type { Point } from '../polygon.ts'
import { LINE_FRAGMENT, LINE_VERTEX } from './line-shaders.ts'
import { putOff } from './put-off.ts'
import { shareOf } from './thinning.ts'

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_dimensions', 'u_pixelRatio', 'u_share'] as const
type Uniform = (typeof UNIFORMS)[number]

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext

/** Must be what the vertex shader calls PIECES: with so many, even steep curves look round. */
const PIECES = 12
const DASHES = ['solid', 'dashed', 'dotted'] as const
export type Dash = (typeof DASHES)[number]

/** The two edges of the line, step by step along it. */
function strip(): number[][] {
  return Array.from({ length: PIECES + 1 }, (_, step) => [
    [step / PIECES, -1],
    [step / PIECES, 1],
  ]).flat()
}

/** Draws a relationship: curved, with one arrow head or two, solid, dashed or dotted, full or hollow. */
export class LineProgram extends EdgeProgram<Uniform> {
  override getDefinition() {
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true }
    const number = { size: 1, type: FLOAT }
    const data = strip()
    return {
      VERTICES: data.length,
      VERTEX_SHADER_SOURCE: LINE_VERTEX,
      FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_sourceSize', ...number },
        { name: 'a_targetSize', ...number },
        { name: 'a_thickness', ...number },
        { name: 'a_curvature', ...number },
        { name: 'a_dash', ...number },
        { name: 'a_arrow', ...number },
        { name: 'a_tail', ...number },
        { name: 'a_hollow', ...number },
        { name: 'a_color', ...colour },
        { name: 'a_id', ...colour },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_step', ...number },
        { name: 'a_side', ...number },
      ],
      CONSTANT_DATA: data,
    }
  }

  override processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const look = data as EdgeDisplayData & EdgeLook
    const values = [
      source.x,
      source.y,
      target.x,
      target.y,
      source.size,
      target.size,
      look.size,
      look.curvature,
      DASHES.indexOf(look.dash),
      look.arrow,
      look.tail,
      Number(look.hollow),
      floatColor(look.color),
      edgeIndex,
    ]
    this.array.set(values, startIndex)
  }

  /** Draws what is seen at once, and what the pointer is looked up in only when that is asked for. */
  override render(params: RenderParams): void {
    const { pickProgram } = this
    this.pickProgram = null
    super.render(params)
    this.pickProgram = pickProgram
    putOff(this.renderer, (at, reach) => this.#renderPicking(params, at, reach))
  }

  #renderPicking(params: RenderParams, { x, y }: Point, reach: number): void {
    const { pickProgram } = this
    if (!pickProgram || this.hasNothingToRender()) return
    const { gl } = pickProgram
    const pixelRatio = params.pixelRatio / params.downSizingRatio
    const side = 2 * reach * pixelRatio
    gl.viewport(0, 0, params.width * pixelRatio, params.height * pixelRatio)
    gl.enable(gl.SCISSOR_TEST)
    gl.scissor((x - reach) * pixelRatio, (params.height - y - reach) * pixelRatio, side, side)
    this.bindProgram(pickProgram)
    this.renderProgram({ ...params, pixelRatio }, pickProgram)
    this.unbindProgram(pickProgram)
    gl.disable(gl.SCISSOR_TEST)
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
    gl.uniform2f(uniformLocations.u_dimensions, params.width, params.height)
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
    gl.uniform1f(uniformLocations.u_share, shareOf(this.renderer))
  }
}
