import type { ExportFormats } from '../../graph-data/model/api.ts'
import { TEXTS } from '../texts.ts'
import type { AppState } from './app-state.ts'
import { drawingTitle } from './drawing-parts.ts'
import { exportScope, type ExportScope, type Hops, type ScopeName } from './export-scope.ts'

export type ExportFormat = ExportFormats['formats'][number]

export const FLAVOURS = ['plain', 'neo4j', 'yed'] as const

/** What a person chooses for a file. */
export interface ExportChoice {
  readonly scope: ScopeName
  readonly hops: Hops
  readonly flavour: (typeof FLAVOURS)[number]
  /** Whether claims and documents go along as nodes, where the format has them only if asked. */
  readonly evidence: boolean
  readonly escapeFormulas: boolean
  /** Whether positions and colours on the screen go along. */
  readonly places: boolean
  /** Whether a dossier shows the picture. */
  readonly picture: boolean
}

/** How something looks in the picture: `#rrggbb`, and the picture's own unit. */
export interface ItemLook {
  readonly color: string
  readonly size: number
}
export type ItemLooks = ReadonlyMap<string, ItemLook>

/** The body of `POST /api/export`. */
export interface ExportOrder {
  readonly format: string
  readonly scope: ExportScope
  readonly title?: string
  /** Without it the format's own. */
  readonly content?: 'evidence'
  readonly flavour?: string
  readonly escapeFormulas?: boolean
  readonly places?: Readonly<Record<string, { readonly x: number; readonly y: number }>>
  readonly looks?: Readonly<Record<string, ItemLook>>
  /** SVG; null for none, and without it the server draws one. */
  readonly picture?: string | null
}

/** What the picture gives to a file. */
export interface PictureParts {
  readonly looks: ItemLooks
  /** SVG; null where the page has none of it. */
  readonly picture: string | null
}

/** The order for a file of `format`; the format decides what of the choice is in it. */
export function exportOrder(
  state: AppState,
  { name, takes }: Pick<ExportFormat, 'name' | 'takes'>,
  choice: ExportChoice,
  { looks, picture }: PictureParts,
): ExportOrder {
  const title = titleOf(state, choice.scope)
  return {
    format: name,
    scope: exportScope(state, choice.scope, choice.hops),
    ...(title !== null && { title }),
    ...(takes.includes('content') && choice.evidence && { content: 'evidence' }),
    ...(takes.includes('flavour') && { flavour: choice.flavour }),
    ...(takes.includes('escapeFormulas') && { escapeFormulas: choice.escapeFormulas }),
    ...(takes.includes('picture') && pictureIn(choice, picture)),
    ...(takes.includes('places') && choice.places && lookOf(state, looks)),
  }
}

function pictureIn(choice: ExportChoice, picture: string | null): Pick<ExportOrder, 'picture'> {
  if (!choice.picture) return { picture: null }
  return picture === null ? {} : { picture }
}

/** What the file is called after, where the page knows better than the server. */
function titleOf(state: AppState, scope: ScopeName): string | null {
  if (scope === 'selection') return drawingTitle(state).slice(0, MOST_TITLE)
  if (scope !== 'view') return null
  return state.link.path === null ? TEXTS.exporting.viewTitle : drawingTitle(state)
}

const MOST_TITLE = 200
/** More would make a request that no server takes. */
const MOST_PLACED = 60_000

function lookOf({ places }: AppState, looks: ItemLooks): Pick<ExportOrder, 'places' | 'looks'> {
  if (places.size + looks.size > MOST_PLACED) return {}
  const rounded = [...places].map(([id, { x, y }]) => [id, { x: round(x), y: round(y) }] as const)
  const dressed = [...looks].map(
    ([id, { color, size }]) => [id, { color, size: round(size) }] as const,
  )
  return { places: Object.fromEntries(rounded), looks: Object.fromEntries(dressed) }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
