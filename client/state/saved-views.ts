import { isRecord } from './is-record.ts'
import { freeName, isMoment, readKept, type KeptFault } from './kept-list.ts'
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
export type ViewsFault = KeptFault<SavedView, 'wrong-view'>

export type ReadViews = { readonly views: readonly SavedView[] } | { readonly fault: ViewsFault }

export function formatViews(views: readonly SavedView[]): string {
  return JSON.stringify({ ...VIEWS_FILE, views })
}

/** The saved views that a text holds, or what is wrong with it; nothing is taken from a wrong one. */
export function readViews(text: string): ReadViews {
  const read = readKept<SavedView, 'wrong-view'>(text, {
    ...VIEWS_FILE,
    list: 'views',
    wrong: 'wrong-view',
    wrongField,
  })
  return 'fault' in read ? read : { views: read.entries.map(onlyKnown) }
}

function wrongField({
  name,
  link,
  places,
  saved,
}: Readonly<Record<string, unknown>>): keyof SavedView | null {
  if (typeof name !== 'string' || name.trim() === '') return 'name'
  if (typeof link !== 'string') return 'link'
  if (!isRecord(places) || !Object.values(places).every(isPair)) return 'places'
  return isMoment(saved) ? null : 'saved'
}

function onlyKnown({ name, link, places, saved }: SavedView): SavedView {
  return { name: name.trim(), link, places, saved }
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
  for (const view of more) all.push({ ...view, name: freeName(view.name, namesOf(all)) })
  return all
}

/** `views` with the one called `name` under another name, which gets a number where it is taken. */
export function renamedView(
  views: readonly SavedView[],
  name: string,
  wanted: string,
): readonly SavedView[] {
  const others = views.filter((view) => view.name !== name)
  const free = freeName(wanted.trim(), namesOf(others))
  return views.map((view) => (view.name === name ? { ...view, name: free } : view))
}

function namesOf(views: readonly SavedView[]): ReadonlySet<string> {
  return new Set(views.map(({ name }) => name))
}
