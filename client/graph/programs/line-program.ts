import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { DASHES, type EdgeLook } from '../../../graph-data/picture/appearance.ts'
import type { Point } from '../../../graph-data/picture/polygon.ts'
import { linesIn, linesNear, partInSight } from './line-rows.ts'
import { LINE_FRAGMENT, LINE_VERTEX } from './line-shaders.ts'
import { putOff, REACH, type Lookup } from './put-off.ts'
import { scissored, underPointer } from './scissored.ts'
import { withSome } from './some-items.ts'
import { createThreads, type Threads } from './threads.ts'

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_dimensions', 'u_pixelRatio'] as const
type Uniform = (typeof UNIFORMS)[number]

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext

/** Must be what the vertex shader calls PIECES: with so many, even steep curves look round. */
const PIECES = 12

/** Where more lines than this are in sight, nobody could tell dashes and arrows: they are threads. */
const MOST_IN_FULL = 2_000
/** How much of what lies below a thread is seen through it is set by how many there are. */
const FAINTEST = 0.35
/** Where threads are, few enough of them must be near the pointer to be looked through at once. */
const NEAR_REACH = 16

/** As far beside its middle a line is still hit, in CSS pixels. */
const HALF_WIDTH = 12

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
    const rows = this.array
    const inSight =
      this.capacity > MOST_IN_FULL ? linesIn(rows, partInSight(params.invMatrix)) : null
    if (!inSight) super.render(params)
    else if (inSight.length > MOST_IN_FULL) this.#renderThreads(params, inSight)
    else withSome(this, inSight, () => super.render(params))
    this.pickProgram = pickProgram
    const draw: Lookup['draw'] = (at, reach) => {
      if (!inSight) return this.#renderPicking(params, at, reach)
      const { place, unit } = underPointer(params, at)
      const near = linesNear(rows, inSight, place, (reach * Math.SQRT2 + HALF_WIDTH) * unit)
      withSome(this, near, () => this.#renderPicking(params, at, reach))
    }
    putOff(this.renderer, 'lines', { draw, reach: inSight ? NEAR_REACH : REACH })
  }

  override kill(): void {
    super.kill()
    this.#threads?.kill()
  }

  #threads: Threads | undefined

  #renderThreads({ matrix, width, height, pixelRatio }: RenderParams, lines: readonly number[]) {
    const { gl } = this.normalProgram
    gl.viewport(0, 0, width * pixelRatio, height * pixelRatio)
    this.#threads ??= createThreads(gl)
    const share = Math.max(FAINTEST, Math.sqrt(MOST_IN_FULL / lines.length))
    this.#threads.draw(this.array, lines, matrix, share)
  }

  #renderPicking(params: RenderParams, at: Point, reach: number): void {
    const { pickProgram } = this
    if (!pickProgram || this.hasNothingToRender()) return
    const { gl } = pickProgram
    const pixelRatio = params.pixelRatio / params.downSizingRatio
    scissored(gl, { ...params, pixelRatio }, at, reach, () => {
      this.bindProgram(pickProgram)
      this.renderProgram({ ...params, pixelRatio }, pickProgram)
      this.unbindProgram(pickProgram)
    })
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
    gl.uniform2f(uniformLocations.u_dimensions, params.width, params.height)
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
  }
}
