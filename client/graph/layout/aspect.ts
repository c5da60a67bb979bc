/** A wide space and a high one; between the two the picture is the same on every screen. */
const LANDSCAPE = 1.5
const PORTRAIT = 0.52

/** The aspect (width through height) of the picture in a space of this size. */
export function aspectOf(width: number, height: number): number {
  return width >= height ? LANDSCAPE : PORTRAIT
}
