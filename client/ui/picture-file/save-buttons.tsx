import { Button } from '@mantine/core'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useApp } from '../../context.tsx'
import type { Drawing } from '../../../graph-data/picture/file/drawing.ts'
import { TEXTS } from '../../texts.ts'
import { saveBlob } from '../browser.ts'
import { copyPicture, canCopyPictures } from './copy-picture.ts'
import { fileNameOf, type PictureOptions } from './options.ts'
import styles from './picture-part.module.css'
import { PictureTooLarge, pngOf } from './png.ts'

const words = TEXTS.pictureFile

export interface SaveButtonsProps {
  readonly drawing: Drawing | null
  readonly options: PictureOptions
}

/** Hands the picture over: as a file, or on the clipboard. */
export function SaveButtons({ drawing, options }: SaveButtonsProps) {
  const { actions } = useApp()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const attempt = async (done: Promise<string>): Promise<void> => {
    setProblem(null)
    setIsBusy(true)
    await done.then(actions.notify, (error: unknown) => setProblem(problemOf(error)))
    setIsBusy(false)
  }
  return (
    <div className={styles['buttons']}>
      <Button
        leftSection={<IconDownload size={17} />}
        disabled={drawing === null || isBusy}
        onClick={() => drawing && void attempt(save(drawing, options))}
      >
        {words.save}
      </Button>
      {canCopyPictures() && (
        <Button
          variant="default"
          leftSection={<IconCopy size={17} />}
          disabled={drawing === null || isBusy}
          onClick={() => drawing && void attempt(copy(drawing, options))}
        >
          {words.copy}
        </Button>
      )}
      {problem !== null && (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

/** Gives the file, and answers what to tell. */
async function save(drawing: Drawing, options: PictureOptions): Promise<string> {
  const name = fileNameOf(options, new Date().toISOString())
  const isSvg = options.format === 'svg'
  saveBlob(name, isSvg ? svgBlob(drawing) : await pngOf(drawing, Number(options.scale)))
  return words.saved(name)
}

async function copy(drawing: Drawing, { scale }: PictureOptions): Promise<string> {
  const copied = await copyPicture(pngOf(drawing, Number(scale)))
  return copied ? words.copied : words.noCopy
}

function svgBlob({ svg }: Drawing): Blob {
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: 'image/svg+xml' })
}

function problemOf(error: unknown): string {
  if (error instanceof PictureTooLarge) return words.tooLarge
  return words.failed(error instanceof Error ? error.message : String(error))
}
