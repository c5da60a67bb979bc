/** Runs in the page that is measured, before anything of it: built alone, and free of imports. */

type Place = { readonly x: number; readonly y: number }

export interface Probe {
  /** Where the page's own layout has put the nodes. */
  places(): readonly (readonly [id: string, place: Place])[]
  /** Milliseconds of each long task since the last call. */
  longTasks(): number[]
  /** Milliseconds between the frames while the picture is pulled about, for ten seconds at most. */
  pan(frames: number): Promise<number[]>
  /**
   * Milliseconds from `act` until the last of the pixels that come of it are there; null where
   * nothing is drawn.
   */
  drawn(act: () => void): Promise<number | null>
  /** Moves the pointer to a place, in CSS pixels of the picture, and waits until nothing is drawn. */
  point(at: Place): Promise<void>
  /** The same as `drawn` for the pointer's arrival at a place. */
  hover(at: Place): Promise<number | null>
}

declare global {
  var probe: Probe
}

/** What of `LayoutMessage` in client/graph/layout/layout-run.ts is read here. */
interface LayoutAnswer {
  readonly arranged?: { readonly places: ReadonlyMap<string, Place> }
}

type Gl = WebGLRenderingContext | WebGL2RenderingContext

/** So many frames without a drawing mean that nothing more comes. */
const STILL_FRAMES = 4
const GIVEN_UP_MS = 20_000
const LONGEST_PULL_MS = 10_000
/** Longer than sigma takes a pointer that rests for one that throws the picture. */
const HELD_MS = 160
const SWING = { width: 160, height: 60 }

let places: ReadonlyMap<string, Place> = new Map()
let tasks: number[] = []
let watching = false
/** When the last pixels were there. */
const drawing = { at: 0 }
const touched = new Set<Gl>()

new PerformanceObserver((list) => {
  tasks.push(...list.getEntries().map(({ duration }) => duration))
}).observe({ type: 'longtask', buffered: true })

/** The answer of the layout's worker is read on its way to the page. */
window.Worker = class extends Worker {
  constructor(...making: ConstructorParameters<typeof Worker>) {
    super(...making)
    this.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const found = (data as LayoutAnswer | null)?.arranged?.places
      if (found) places = found
    })
  }
}

for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
  watch(prototype, 'drawArrays')
  if ('drawArraysInstanced' in prototype) watch(prototype, 'drawArraysInstanced')
}

/** What stands out of a large picture is no drawing of WebGL, but shapes above it, in the next frame. */
new MutationObserver((changes) => {
  if (!watching || !changes.some(({ target }) => target instanceof SVGSVGElement)) return
  requestAnimationFrame(() => setTimeout(finish))
}).observe(document, { childList: true, subtree: true })

function watch(prototype: Gl, name: 'drawArrays' | 'drawArraysInstanced'): void {
  const methods = prototype as unknown as Record<string, (...given: unknown[]) => void>
  const draw = methods[name]
  methods[name] = function watched(this: Gl, ...given) {
    draw?.apply(this, given)
    if (!watching) return
    if (touched.size === 0) queueMicrotask(finish)
    touched.add(this)
  }
}

/** Waits for the pixels: commands to the GPU return before it has obeyed them. */
function finish(): void {
  for (const gl of touched) {
    const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null
    gl.bindFramebuffer(gl.FRAMEBUFFER, null)
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
    gl.bindFramebuffer(gl.FRAMEBUFFER, bound)
  }
  touched.clear()
  drawing.at = performance.now()
}

function frame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve)
  })
}

async function stillness(): Promise<void> {
  watching = true
  for (let still = 0, last = drawing.at; still < STILL_FRAMES; still += 1) {
    await frame()
    if (drawing.at !== last) still = 0
    last = drawing.at
  }
}

async function drawn(act: () => void): Promise<number | null> {
  await stillness()
  const before = drawing.at
  const from = performance.now()
  act()
  for (let now = from; drawing.at === before; now = await frame()) {
    if (now - from > GIVEN_UP_MS) return null
  }
  await stillness()
  watching = false
  return drawing.at - from
}

function send(type: string, { x, y }: Place, buttons = 0): void {
  const canvas = document.querySelector('.sigma-mouse')
  if (!canvas) throw new Error('There is no picture')
  const { left, top } = canvas.getBoundingClientRect()
  const at = { bubbles: true, cancelable: true, clientX: left + x, clientY: top + y, buttons }
  canvas.dispatchEvent(new MouseEvent(type, at))
}

async function pan(frames: number): Promise<number[]> {
  await stillness()
  watching = false
  const start = { x: window.innerWidth / 2, y: 5 }
  const deltas: number[] = []
  send('mousedown', start, 1)
  const begun = await frame()
  let last = begun
  for (let index = 1; index <= frames && last - begun < LONGEST_PULL_MS; index += 1) {
    const turn = (index / frames) * 4 * Math.PI
    const x = start.x + Math.sin(turn) * SWING.width
    send('mousemove', { x, y: start.y + (1 - Math.cos(turn)) * SWING.height }, 1)
    const now = await frame()
    deltas.push(now - last)
    last = now
  }
  await new Promise((held) => setTimeout(held, HELD_MS))
  send('mouseup', start)
  return deltas
}

globalThis.probe = {
  places: () => [...places],
  longTasks: () => {
    const found = tasks
    tasks = []
    return found
  },
  pan,
  drawn,
  point: (at) => {
    send('mousemove', at)
    return stillness()
  },
  hover: (at) => drawn(() => send('mousemove', at)),
}
