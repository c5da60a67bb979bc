import { Button, CloseButton } from '@mantine/core'
import { useEffect, useId, useRef } from 'react'
import { useApp, useAppState } from '../../context.tsx'
import { TEXTS } from '../../texts.ts'
import { cardPlace, CARD_WIDTH, type Box } from './card-place.ts'
import { STEPS, targetOf, type TourStep } from './steps.ts'
import styles from './tour.module.css'
import { useTargetBox } from './use-target-box.ts'

const words = TEXTS.tour

/** Points at five parts of the page, one after the other; everything stays usable meanwhile. */
export function Tour() {
  const index = useAppState(({ tour }) => tour)
  const step = index === null ? undefined : STEPS[index]
  if (index === null || step === undefined) return null
  return <Step key={step} index={index} step={step} />
}

function Step({ index, step }: { readonly index: number; readonly step: TourStep }) {
  const target = useAppState((state) => targetOf(step, state))
  const box = useTargetBox(target)
  return (
    <>
      {box && <Ring box={box} />}
      <Card index={index} step={step} box={box} />
    </>
  )
}

const ROOM = 6

function Ring({ box }: { readonly box: Box }) {
  const style = {
    left: box.left - ROOM,
    top: box.top - ROOM,
    width: box.width + 2 * ROOM,
    height: box.height + 2 * ROOM,
  }
  return <div className={styles['ring']} style={style} aria-hidden="true" />
}

interface CardProps {
  readonly index: number
  readonly step: TourStep
  readonly box: Box | null
}

function Card({ index, step, box }: CardProps) {
  const { actions } = useApp()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { title, text } = words.steps[step]
  const { innerWidth: width, innerHeight: height } = window
  const place = cardPlace(box, { width, height })
  return (
    <dialog
      open
      className={styles['card']}
      style={{ ...place, ...(place.right === undefined ? { width: CARD_WIDTH } : {}) }}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      data-testid="tour"
    >
      <div className={styles['head']}>
        <h2 ref={heading} id={`${id}-title`} className={styles['title']} tabIndex={-1}>
          {title}
        </h2>
        <CloseButton size={30} aria-label={words.end} onClick={() => actions.showTour(null)} />
      </div>
      <p id={`${id}-text`} className={styles['text']}>
        {text}
      </p>
      <Foot index={index} />
    </dialog>
  )
}

function Foot({ index }: Pick<CardProps, 'index'>) {
  const { actions } = useApp()
  const isLast = index === STEPS.length - 1
  return (
    <div className={styles['foot']}>
      <span className={styles['progress']}>{words.progress(index + 1, STEPS.length)}</span>
      {index > 0 && (
        <Button size="xs" variant="default" onClick={() => actions.showTour(index - 1)}>
          {words.back}
        </Button>
      )}
      <Button size="xs" onClick={() => actions.showTour(isLast ? null : index + 1)}>
        {isLast ? words.done : words.next}
      </Button>
    </div>
  )
}
