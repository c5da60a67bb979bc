import { useEffect, useState } from 'react'
import { useApp } from '../../context.tsx'
import type { App } from '../../state/app.ts'
import type { Drawing, DrawingRequest } from '../../../graph-data/picture/file/drawing.ts'
import { TEXTS } from '../../texts.ts'
import { addressOf } from '../share-view.ts'
import { requestOf, type PictureOptions } from './options.ts'

const words = TEXTS.pictureFile

/** Between the last letter of a title and the drawing with it. */
const PAUSE_MS = 150

export interface DrawingState {
  /** The latest that there is; it stays while the next one is drawn. */
  readonly drawing: Drawing | null
  readonly fault: string | null
}

/** The picture as `options` ask for it, drawn anew when they change. */
export function useDrawing(
  options: Pick<PictureOptions, 'area' | 'ground' | 'title' | 'extras'>,
): DrawingState {
  const app = useApp()
  const [state, setState] = useState<DrawingState>({ drawing: null, fault: null })
  const { area, ground, title, extras } = options
  useEffect(() => {
    let isWanted = true
    const tell = (found: DrawingState): void => {
      if (isWanted) setState(found)
    }
    const draw = (): void => {
      const now = app.store.getState()
      const made = { link: addressOf(now.link), now: new Date().toISOString() }
      ask(app, requestOf(now, { area, ground, title, extras }, made)).then(
        (drawing) => tell({ drawing, fault: null }),
        (error: unknown) => tell({ drawing: null, fault: wordsFor(error) }),
      )
    }
    const timer = setTimeout(draw, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [app, area, ground, title, extras])
  return state
}

/** Asks the picture on the page for a file of itself. */
async function ask({ commands }: App, request: DrawingRequest): Promise<Drawing> {
  let coming: Promise<Drawing> | null = null
  commands.send({
    type: 'draw',
    request,
    answer: (drawing) => {
      coming = drawing
    },
  })
  if (coming === null) throw new Error(words.noPicture)
  return coming
}

function wordsFor(error: unknown): string {
  return error instanceof Error ? words.failed(error.message) : words.noPicture
}
