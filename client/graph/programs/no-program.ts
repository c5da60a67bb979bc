/**
 * Draws nothing. Sigma makes a program of every type that it knows by default, and one more for
 * hovered nodes, whether the picture uses them or not: each compiles shaders, which where WebGL runs
 * in software takes longer than everything else at the start of the page.
 */
export class NoProgram {
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
  drawLabel = undefined
  drawHover = undefined
}
