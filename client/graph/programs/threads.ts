import { lineAt, LINE_ROW, pointAlong } from './line-rows.ts'

const VERTEX = /* glsl */ `
attribute vec2 a_place;
attribute vec4 a_color;
uniform mat3 u_matrix;
uniform float u_share;
varying vec4 v_color;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_place, 1)).xy, 0, 1);
  v_color = vec4(a_color.rgb, 1) * u_share;
}
`

const FRAGMENT = /* glsl */ `
precision mediump float;
varying vec4 v_color;

void main() {
  gl_FragColor = v_color;
}
`

/** Where thousands of lines lie one over another, nobody sees that they are not round. */
const PIECES = 3
/** Two coordinates and a colour. */
const NUMBERS = 3
const COLOUR = 12

type Gl = WebGLRenderingContext | WebGL2RenderingContext

/** Draws lines as thin as a pixel, without dashes and arrows: ten times as fast in software. */
export interface Threads {
  /** `share` is how opaque each is, from 0 to 1. */
  readonly draw: (
    rows: Float32Array,
    lines: readonly number[],
    matrix: Float32Array,
    share: number,
  ) => void
  readonly kill: () => void
}

/** @throws {Error} where the shaders do not compile. */
export function createThreads(gl: Gl): Threads {
  const program = compile(gl)
  const buffer = gl.createBuffer()
  const place = gl.getAttribLocation(program, 'a_place')
  const colour = gl.getAttribLocation(program, 'a_color')
  const at = (name: string) => gl.getUniformLocation(program, name)
  const uniforms = { matrix: at('u_matrix'), share: at('u_share') }
  return {
    draw: (rows, lines, matrix, share) => {
      gl.bindFramebuffer(gl.FRAMEBUFFER, null)
      gl.enable(gl.BLEND)
      gl.useProgram(program)
      gl.uniformMatrix3fv(uniforms.matrix, false, matrix)
      gl.uniform1f(uniforms.share, share)
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      gl.bufferData(gl.ARRAY_BUFFER, threadVertices(rows, lines), gl.DYNAMIC_DRAW)
      gl.enableVertexAttribArray(place)
      gl.enableVertexAttribArray(colour)
      gl.vertexAttribPointer(place, 2, gl.FLOAT, false, NUMBERS * 4, 0)
      gl.vertexAttribPointer(colour, 4, gl.UNSIGNED_BYTE, true, NUMBERS * 4, 8)
      gl.drawArrays(gl.LINES, 0, lines.length * PIECES * 2)
      gl.disableVertexAttribArray(place)
      gl.disableVertexAttribArray(colour)
      gl.bindBuffer(gl.ARRAY_BUFFER, null)
    },
    kill: () => {
      gl.deleteBuffer(buffer)
      gl.deleteProgram(program)
    },
  }
}

/** The two ends of each piece of each line, with the line's colour. */
export function threadVertices(rows: Float32Array, lines: readonly number[]): Float32Array {
  const vertices = new Float32Array(lines.length * PIECES * 2 * NUMBERS)
  let at = 0
  for (const row of lines) {
    const line = lineAt(rows, row)
    const colour = rows[row * LINE_ROW + COLOUR] ?? 0
    let from = line.from
    for (let piece = 1; piece <= PIECES; piece += 1) {
      const to = pointAlong(line, piece / PIECES)
      vertices.set([from.x, from.y, colour, to.x, to.y, colour], at)
      at += 2 * NUMBERS
      from = to
    }
  }
  return vertices
}

function compile(gl: Gl): WebGLProgram {
  const program = gl.createProgram()
  const shaders = [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const
  for (const [type, source] of shaders) {
    const shader = gl.createShader(type)
    if (!shader) throw new Error('The graphics make no shader')
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
    gl.deleteShader(shader)
  }
  gl.linkProgram(program)
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true) {
    throw new Error(gl.getProgramInfoLog(program) ?? 'The shaders of thin lines do not link')
  }
  return program
}
