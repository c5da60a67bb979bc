import { useMemo } from 'react'
import type { Drawing } from '../../../graph-data/picture/file/drawing.ts'
import { TEXTS } from '../../texts.ts'
import type { PictureOptions } from './options.ts'
import styles from './picture-part.module.css'

const words = TEXTS.pictureFile

export interface PreviewProps {
  readonly drawing: Drawing | null
  readonly fault: string | null
  readonly options: PictureOptions
}

/** The file in small, and how large it is. */
export function Preview({ drawing, fault, options }: PreviewProps) {
  const address = useMemo(
    () => drawing && `data:image/svg+xml,${encodeURIComponent(drawing.svg)}`,
    [drawing],
  )
  if (fault !== null) {
    return (
      <p className={styles['preview']} role="alert">
        {fault}
      </p>
    )
  }
  const factor = options.format === 'png' ? Number(options.scale) : 1
  return (
    <figure className={styles['preview']} data-ground={options.ground}>
      {address === null || drawing === null ? (
        <p>{words.drawing}</p>
      ) : (
        <>
          <img src={address} alt={words.preview} data-testid="picture-preview" />
          <figcaption>{words.pixels(drawing.width * factor, drawing.height * factor)}</figcaption>
        </>
      )}
    </figure>
  )
}
