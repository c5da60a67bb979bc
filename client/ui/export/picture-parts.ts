import type { App } from '../../state/app.ts'
import { drawingKey } from '../../state/drawing-parts.ts'
import type {
  ExportChoice,
  ExportFormat,
  ItemLooks,
  PictureParts,
} from '../../state/export-order.ts'
import { drawnPart } from '../../state/export-scope.ts'
import type { Drawing } from '../../../graph-data/picture/file/drawing.ts'
import type { Visible } from '../../../graph-data/picture/scene.ts'

/** What the picture on the page gives to a file of `format`. */
export async function pictureParts(
  app: App,
  { takes }: Pick<ExportFormat, 'takes'>,
  choice: ExportChoice,
): Promise<PictureParts> {
  const wantsPicture = takes.includes('picture') && choice.picture
  const wantsLooks = takes.includes('places') && choice.places
  return {
    looks: wantsLooks ? looksOf(app) : new Map(),
    picture: wantsPicture ? await drawn(app, choice) : null,
  }
}

function looksOf({ commands }: App): ItemLooks {
  let found: ItemLooks = new Map()
  commands.send({
    type: 'looks',
    answer: (looks) => {
      found = looks
    },
  })
  return found
}

/** SVG of the part on a light ground; null where the page has no picture of it. */
async function drawn(app: App, { scope }: ExportChoice): Promise<string | null> {
  const part = drawnPart(app.store.getState(), scope)
  const drawing = part && (await draw(app, part))
  return drawing?.svg ?? null
}

function draw({ commands, store }: App, only: Visible): Promise<Drawing> | null {
  let coming: Promise<Drawing> | null = null
  commands.send({
    type: 'draw',
    only,
    request: {
      area: 'whole',
      ground: 'light',
      title: '',
      legend: drawingKey(store.getState()),
      origin: null,
      sources: null,
    },
    answer: (drawing) => {
      coming = drawing
    },
  })
  return coming
}
