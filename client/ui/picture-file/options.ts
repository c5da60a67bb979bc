import type { AppState } from '../../state/app-state.ts'
import { dateInWords } from '../../../graph-data/model/date-words.ts'
import type { DrawingRequest } from '../../../graph-data/picture/file/drawing.ts'
import { drawingKey, drawingSources } from '../../state/drawing-parts.ts'
import { TEXTS } from '../../texts.ts'

export const FORMATS = ['png', 'svg'] as const
export const SCALES = ['1', '2', '4'] as const
export const AREAS = ['whole', 'view'] as const
export const GROUNDS = ['light', 'dark', 'none'] as const
export const EXTRAS = ['legend', 'origin', 'sources'] as const
export type Extra = (typeof EXTRAS)[number]

/** What a person chooses for the file of a picture. */
export interface PictureOptions {
  readonly format: (typeof FORMATS)[number]
  /** How many pixels of the PNG lie on each side of a CSS pixel. */
  readonly scale: (typeof SCALES)[number]
  readonly area: DrawingRequest['area']
  readonly ground: DrawingRequest['ground']
  readonly title: string
  readonly extras: readonly Extra[]
}

/** What the picture is asked for; `link` is the address of the view, `now` in ISO 8601. */
export function requestOf(
  state: AppState,
  { area, ground, title, extras }: Pick<PictureOptions, 'area' | 'ground' | 'title' | 'extras'>,
  { link, now }: { readonly link: string; readonly now: string },
): DrawingRequest {
  const made = TEXTS.pictureFile.made(dateInWords(now.slice(0, 10)))
  return {
    area,
    ground,
    title,
    legend: extras.includes('legend') ? drawingKey(state) : null,
    origin: extras.includes('origin') ? { made, link } : null,
    sources: extras.includes('sources') ? drawingSources(state) : null,
  }
}

/** The name of the file: "demarche-czech-ministry-2025-11-21.svg". */
export function fileNameOf({ title, format }: PictureOptions, now: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)
  return ['demarche', words, `${now.slice(0, 10)}.${format}`]
    .filter((part) => part !== '')
    .join('-')
}
