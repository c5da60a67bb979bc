/** What lies over the canvas at each side, in CSS pixels: the picture is fitted into the rest. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}
