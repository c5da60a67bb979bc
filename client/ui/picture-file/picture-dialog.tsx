import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useApp } from '../../context.tsx'
import { drawingTitle } from '../../state/drawing-parts.ts'
import { TEXTS } from '../../texts.ts'
import { OptionForm } from './option-form.tsx'
import { EXTRAS, type PictureOptions } from './options.ts'
import styles from './picture-dialog.module.css'
import { Preview } from './preview.tsx'
import { SaveButtons } from './save-buttons.tsx'
import { useDrawing } from './use-drawing.ts'

const words = TEXTS.pictureFile

/** Makes a file of the picture, for a report. */
export function PictureDialog() {
  const { actions } = useApp()
  return (
    <Modal
      opened
      onClose={actions.closeDialog}
      title={words.title}
      size={860}
      yOffset="6vh"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Content />
    </Modal>
  )
}

function Content() {
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
