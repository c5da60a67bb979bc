import { useRef, useState, type PointerEvent } from 'react'
import type { Selection } from '../state/link.ts'
import type { PictureCommand, Signal } from '../state/signal.ts'
import { TEXTS } from '../texts.ts'
import styles from './graph-picture.module.css'
import { HoverCard, type HoverCardProps } from './hover-card.tsx'
import type { PictureEvents } from './picture.ts'
import { Twin } from './twin.tsx'
import { usePicture } from './use-picture.ts'
import type { PictureInput } from './view.ts'

export interface GraphPictureProps extends PictureInput {
  readonly commands: Signal<PictureCommand>
  readonly onSelect: PictureEvents['onSelect']
  readonly onExpand: PictureEvents['onExpand']
}

/** About the size of the hover card, which must stay inside of the picture. */
const CARD = { width: 320, height: 110 }

/** The graph as a picture, with a list of the same things for keyboards and screen readers. */
export function GraphPicture({ commands, onSelect, onExpand, ...input }: GraphPictureProps) {
  const { data, selected, insets } = input
  const [hovered, setHovered] = useState<Pick<HoverCardProps, 'target' | 'at'> | null>(null)
  const pointer = useRef({ x: 0, y: 0 })
  const onHover = (target: Selection | null): void =>
    setHovered(target && { target, at: pointer.current })
  const { container, spots, fault } = usePicture(input, commands, { onSelect, onExpand, onHover })

  const follow = ({ clientX, clientY, currentTarget }: PointerEvent): void => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    pointer.current = {
      x: Math.min(clientX - left, width - insets.right - CARD.width),
      y: Math.min(clientY - top, height - CARD.height),
    }
  }
  return (
    <div
      className={styles['frame']}
      data-testid="picture"
      data-settled={spots !== null}
      onPointerMove={follow}
    >
      <div ref={container} className={styles['canvas']} aria-hidden="true" />
      {spots === null && fault === null && data.nodes.size > 0 && (
        <p className={styles['note']}>{TEXTS.picture.arranging}</p>
      )}
      {fault !== null && (
        <p className={styles['note']} role="alert">
          {fault}
        </p>
      )}
      {hovered && !isSame(hovered.target, selected) && <HoverCard data={data} {...hovered} />}
      {spots && <Twin spots={spots} selected={selected} onSelect={onSelect} />}
    </div>
  )
}

function isSame(a: Selection, b: Selection | null): boolean {
  return a.type === b?.type && a.id === b.id
}
