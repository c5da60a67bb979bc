import type { Page } from 'playwright-core'

/** A text on the picture, as the canvas drew it last. */
export interface DrawnName {
  readonly text: string
  /** How many of its four corners can be seen: neither under a panel nor out of the window. */
  readonly corners: number
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

/** The texts that stand on the picture now, each line of a name for itself. */
export function drawnNames(page: Page): Promise<readonly DrawnName[]> {
  return page.evaluate((half) => {
    const picture = document.querySelector('[data-testid=picture]')
    const isSeen = (x: number, y: number): boolean =>
      document.elementFromPoint(x, y)?.closest('[data-testid=picture]') === picture
    return [...window.drawnTexts].flatMap(([canvas, texts]) => {
      if (!picture?.contains(canvas)) return []
      const corner = canvas.getBoundingClientRect()
      return texts.map(({ text, left, width, middle }) => {
        const [x, y] = [corner.left + left, corner.top + middle]
        const seen = [x, x + width].flatMap((one) => [isSeen(one, y - half), isSeen(one, y + half)])
        return { text, corners: seen.filter(Boolean).length }
      })
    })
  }, HALF_HEIGHT)
}
