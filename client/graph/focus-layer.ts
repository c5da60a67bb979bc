import type { Scene } from '../../graph-data/picture/scene.ts'
import type { Sheet } from '../../graph-data/picture/overlay/screen.ts'
import type { Renderer } from './camera.ts'

/** How much is left of nodes and lines below what stands out; of one drawn anew, as much fades. */
const PALE = { nodes: '0.22', edges: '0.16' } as const

/** What stands out of a large picture, above the rest of it, which pales as a whole. */
export interface FocusLayer {
  /** Draws what is on `sheet`; null lets everything stand as it is. */
  readonly show: (sheet: Sheet | null, scene: Scene) => void
}

export function createFocusLayer(renderer: Renderer, names: HTMLCanvasElement): FocusLayer {
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  Object.assign(layer.style, {
    position: 'absolute',
    inset: '0',
    pointerEvents: 'none',
    // Moved with the last frame, and not drawn anew for each move.
    willChange: 'transform',
  })
  layer.setAttribute('width', '100%')
  layer.setAttribute('height', '100%')
  names.before(layer)
  let asked: Sheet | null = null

  const pale = (isPale: boolean): void => {
    const layers = renderer.getCanvases()
    for (const [name, opacity] of Object.entries(PALE)) {
      if (layers[name]) layers[name].style.opacity = isPale ? opacity : ''
    }
  }
  const write = async (sheet: Sheet, scene: Scene): Promise<void> => {
    const { writeThings } = await import('../../graph-data/picture/file/write-picture.ts')
    if (asked === sheet) layer.innerHTML = writeThings(sheet, scene)
  }
  return {
    show: (sheet, scene) => {
      asked = sheet
      pale(sheet !== null)
      if (!sheet) return layer.replaceChildren()
      void write(sheet, scene)
      return undefined
    },
  }
}
