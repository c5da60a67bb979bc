import { useState } from 'react'
import { useApp } from '../../context.tsx'
import { drawingTitle } from '../../state/drawing-parts.ts'
import { OptionForm } from './option-form.tsx'
import { EXTRAS, type PictureOptions } from './options.ts'
import styles from './picture-part.module.css'
import { Preview } from './preview.tsx'
import { SaveButtons } from './save-buttons.tsx'
import { useDrawing } from './use-drawing.ts'

/** Makes a file of the picture as it is on the screen, for a report. */
export function PicturePart() {
  const { store } = useApp()
  const [options, setOptions] = useState<PictureOptions>(() => ({
    format: 'png',
    scale: '2',
    area: 'whole',
    ground: 'light',
    title: drawingTitle(store.getState()),
    extras: EXTRAS,
  }))
  const { drawing, fault } = useDrawing(options)
  return (
    <div className={styles['content']} data-testid="picture-file">
      <Preview drawing={drawing} fault={fault} options={options} />
      <div className={styles['side']}>
        <OptionForm
          options={options}
          onChange={(change) => setOptions((before) => ({ ...before, ...change }))}
        />
        <SaveButtons drawing={drawing} options={options} />
      </div>
    </div>
  )
}
