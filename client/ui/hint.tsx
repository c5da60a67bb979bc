import { Button } from '@mantine/core'
import { IconHandFinger } from '@tabler/icons-react'
import { useApp } from '../context.tsx'
import { TEXTS } from '../texts.ts'
import styles from './hint.module.css'
import { useIsNarrow } from './media.ts'

/** What can be tried first, and the way to the tour. */
export function Hint({ onDismiss }: { readonly onDismiss: () => void }) {
  const { actions } = useApp()
  const narrow = useIsNarrow()
  return (
    <section className={styles['hint']} aria-label={TEXTS.tour.offer} data-testid="hint">
      <IconHandFinger size={17} stroke={1.7} aria-hidden="true" />
      <span>{narrow ? TEXTS.tour.offer : TEXTS.controls.hint}</span>
      <Button size="compact-sm" onClick={() => actions.showTour(0)}>
        {narrow ? TEXTS.tour.takeShort : TEXTS.tour.take}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={onDismiss}>
        {TEXTS.tour.skip}
      </Button>
    </section>
  )
}
