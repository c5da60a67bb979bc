import type { Page } from 'playwright-core'

/** A text on the picture, as the canvas drew it last. */
export interface DrawnName {
  readonly text: string
  /** How many of its four corners can be seen: neither under a panel nor out of the window. */
  readonly corners: number
  /** The ids of the nodes whose middle it covers. */
  readonly covers: readonly string[]
}

declare global {
  interface Window {
    drawnTexts: Map<HTMLCanvasElement, DrawnText[]>
  }
}

interface DrawnText {
  readonly text: string
  readonly left: number
  readonly width: number
  readonly middle: number
}

/** Lets `page`, from its next opening on, remember what texts stand on its canvases. */
export async function rememberTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.drawnTexts = new Map()
    const pen = CanvasRenderingContext2D.prototype
    const fillText: Fill = Reflect.get(pen, 'fillText')
    const clearRect: Clear = Reflect.get(pen, 'clearRect')
    Object.assign(pen, {
      clearRect(this: CanvasRenderingContext2D, ...box: Parameters<Clear>) {
        window.drawnTexts.set(this.canvas, [])
        clearRect.apply(this, box)
      },
      fillText(this: CanvasRenderingContext2D, text: string, x: number, y: number) {
        const { width } = this.measureText(text)
        const before = { center: width / 2, right: width }[this.textAlign as string] ?? 0
        const drawn = { text, left: x - before, width, middle: y }
        window.drawnTexts.get(this.canvas)?.push(drawn)
        fillText.call(this, text, x, y)
      },
    })
  })
}

type Fill = (this: CanvasRenderingContext2D, text: string, x: number, y: number) => void
type Clear = (
  this: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
) => void

/** Half the height of small letters: what stands out above and below them may touch a rim. */
const HALF_HEIGHT = 4
/** No node is drawn smaller than with this radius, in CSS pixels. */
const LEAST_RADIUS = 5

/** The texts that stand on the picture now, each line of a name for itself. */
export function drawnNames(page: Page): Promise<readonly DrawnName[]> {
  return page.evaluate(
    ([half, radius]) => {
      const picture = document.querySelector('[data-testid=picture]')
      const isSeen = (x: number, y: number): boolean =>
        document.elementFromPoint(x, y)?.closest('[data-testid=picture]') === picture
      const nodes = [...document.querySelectorAll('[data-testid^="spot-"]')].flatMap((spot) => {
        const { left, top, width, height } = spot.getBoundingClientRect()
        const id = spot.getAttribute('data-item') ?? ''
        return id.startsWith('clm:') ? [] : [{ id, x: left + width / 2, y: top + height / 2 }]
      })
      return [...window.drawnTexts].flatMap(([canvas, texts]) => {
        if (!picture?.contains(canvas)) return []
        const corner = canvas.getBoundingClientRect()
        return texts.map(({ text, left, width, middle }) => {
          const [x, y] = [corner.left + left, corner.top + middle]
          const seen = [x, x + width].flatMap((one) => [
            isSeen(one, y - half),
            isSeen(one, y + half),
          ])
          const covers = nodes.filter((node) => {
            const across = node.x - Math.max(x, Math.min(node.x, x + width))
            const down = node.y - Math.max(y - half, Math.min(node.y, y + half))
            return Math.hypot(across, down) < radius
          })
          const corners = seen.filter(Boolean).length
          return { text, corners, covers: covers.map(({ id }) => id) }
        })
      })
    },
    [HALF_HEIGHT, LEAST_RADIUS] as const,
  )
}
