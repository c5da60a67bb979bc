import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { SHAPES } from '../../palette.ts'
import type { NodeLook } from '../appearance.ts'
import { SHAPE_FRAGMENT, SHAPE_VERTEX } from './shape-shaders.ts'

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const
type Uniform = (typeof UNIFORMS)[number]

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext

const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [-1, 1],
  [1, -1],
  [1, 1],
]

/** Draws every kind of node: one square each, in which the fragment shader finds the shape. */
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
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: CORNERS,
    }
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    const look = data as NodeDisplayData & NodeLook
    const values = [
      look.x,
      look.y,
      look.size,
      SHAPES.indexOf(look.shape),
      floatColor(look.color),
      floatColor(look.outline),
      floatColor(look.ring),
      nodeIndex,
    ]
    this.array.set(values, startIndex)
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio)
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
  }
}
