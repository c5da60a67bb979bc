import { inSchemeOf } from '../../../graph-data/picture/group-colours.ts'
import type { Scheme } from '../../../graph-data/picture/palette.ts'
import type { Drawing, DrawingRequest } from '../../../graph-data/picture/file/drawing.ts'
import type { Renderer } from '../camera.ts'
import { screenOf } from '../overlay.ts'
import { sceneOf, type PictureInput } from '../view.ts'
import { viewSheet } from '../../../graph-data/picture/file/sheets.ts'
import { svgOf } from '../../../graph-data/picture/file/svg-of.ts'
import type { Measure } from '../../../graph-data/picture/file/svg-pen.ts'

/**
 * What a renderer shows of `input`, as a file.
 * @throws {Error} where the browser offers no canvas to measure texts on.
 */
export function drawPicture(
  renderer: Renderer,
  input: PictureInput,
  request: DrawingRequest,
): Drawing {
  const scheme = request.ground === 'dark' ? 'dark' : 'light'
  // Nothing is pointed at in a file.
  const scene = sceneOf(inColoursOf(input, scheme), null)
  const screen = screenOf(renderer)
  const sheet = request.area === 'view' ? viewSheet(screen, input.insets, scene) : null
  return svgOf({ graph: screen.graph, scene, sheet }, request, createMeasure())
}

/** `input` in the colours for another ground. */
export function inColoursOf(input: PictureInput, scheme: Scheme): PictureInput {
  const { reading } = input
  if (input.scheme === scheme || !reading.colours) return { ...input, scheme }
  return { ...input, scheme, reading: { ...reading, colours: inSchemeOf(reading.colours, scheme) } }
}

function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('The browser offers no canvas to measure texts on')
  return (text, font) => {
    context.font = font
    return context.measureText(text).width
  }
}
