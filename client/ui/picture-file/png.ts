import type { Drawing } from '../../../graph-data/picture/file/drawing.ts'

/** The browser has no canvas so large. */
export class PictureTooLarge extends Error {
  override readonly name = 'PictureTooLarge'
  readonly width: number
  readonly height: number

  constructor(width: number, height: number) {
    super(`A canvas of ${width} × ${height} pixels cannot be made; ask for fewer`)
    this.width = width
    this.height = height
  }
}

/**
 * The drawing as PNG with `scale` pixels for each CSS pixel.
 * @throws {PictureTooLarge} where the browser has no canvas for it.
 */
export async function pngOf({ svg, width, height }: Drawing, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  // Read once and never shown: kept in memory, not on the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const image = await imageOf(svg)
  context?.drawImage(image, 0, 0, canvas.width, canvas.height)
  // Too large a canvas stays empty, and gives no file.
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!context || !blob) throw new PictureTooLarge(canvas.width, canvas.height)
  return blob
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}
