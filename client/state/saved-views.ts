import type { Place, Places } from './places.ts'

/** A view with a name, kept in the browser or in a file. */
export interface SavedView {
  readonly name: string
  /** The view as the query part of an address. */
  readonly link: string
  /** Where each node stood, in whole CSS pixels at the first zoom. */
  readonly places: Readonly<Record<string, readonly [x: number, y: number]>>
  /** When it was saved, as ISO 8601. */
  readonly saved: string
}

export const VIEWS_FILE = { kind: 'demarche-views', version: 1 } as const

/** Why a text does not hold saved views. */
export type ViewsFault =
  | { readonly reason: 'not-json' }
  | { readonly reason: 'other-kind'; readonly kind: string | null }
  | { readonly reason: 'newer'; readonly version: number }
  | { readonly reason: 'wrong-version' }
  | { readonly reason: 'no-list' }
  /** `index` counts from 0. */
  | { readonly reason: 'wrong-view'; readonly index: number; readonly field: keyof SavedView }

export type ReadViews = { readonly views: readonly SavedView[] } | { readonly fault: ViewsFault }

export function formatViews(views: readonly SavedView[]): string {
  return JSON.stringify({ ...VIEWS_FILE, views })
}

/** The saved views that a text holds, or what is wrong with it; nothing is taken from a wrong one. */
export function readViews(text: string): ReadViews {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { fault: { reason: 'not-json' } }
  }
  const fault = envelopeFault(file)
  if (fault) return { fault }
  const { views } = file as { readonly views: readonly unknown[] }
  for (const [index, view] of views.entries()) {
    const field = wrongField(view)
    if (field) return { fault: { reason: 'wrong-view', index, field } }
  }
  return { views: (views as readonly SavedView[]).map(onlyKnown) }
}

function envelopeFault(file: unknown): ViewsFault | null {
  const { kind, version, views } = isRecord(file) ? file : {}
  if (kind !== VIEWS_FILE.kind) {
    return { reason: 'other-kind', kind: typeof kind === 'string' ? kind : null }
  }
  if (typeof version === 'number' && version > VIEWS_FILE.version) {
    return { reason: 'newer', version }
  }
  if (version !== VIEWS_FILE.version) return { reason: 'wrong-version' }
  return Array.isArray(views) ? null : { reason: 'no-list' }
}

function wrongField(view: unknown): keyof SavedView | null {
  const { name, link, places, saved } = isRecord(view) ? view : {}
  if (typeof name !== 'string' || name.trim() === '') return 'name'
  if (typeof link !== 'string') return 'link'
  if (!isRecord(places) || !Object.values(places).every(isPair)) return 'places'
  return typeof saved === 'string' && !Number.isNaN(Date.parse(saved)) ? null : 'saved'
}

function onlyKnown({ name, link, places, saved }: SavedView): SavedView {
  return { name: name.trim(), link, places, saved }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite)
}

export function savedPlaces(places: Places): SavedView['places'] {
  return Object.fromEntries(
    [...places].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)] as const]),
  )
}

export function placesOfView({ places }: SavedView): Places {
  return new Map(Object.entries(places).map(([id, [x, y]]): [string, Place] => [id, { x, y }]))
}

/** `views` with `more` at the end; a name that is taken gets a number. */
export function withViews(
  views: readonly SavedView[],
  more: readonly SavedView[],
): readonly SavedView[] {
  const all = [...views]
  for (const view of more) all.push({ ...view, name: freeName(view.name, all) })
  return all
}

/** `views` with the one called `name` under another name, which gets a number where it is taken. */
export function renamedView(
  views: readonly SavedView[],
  name: string,
  wanted: string,
): readonly SavedView[] {
  const others = views.filter((view) => view.name !== name)
  const free = freeName(wanted.trim(), others)
  return views.map((view) => (view.name === name ? { ...view, name: free } : view))
}

function freeName(wanted: string, views: readonly SavedView[]): string {
  const taken = new Set(views.map(({ name }) => name))
  let name = wanted
  for (let count = 2; taken.has(name); count += 1) name = `${wanted} (${count})`
  return name
}
