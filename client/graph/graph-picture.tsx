import { useEffect, useState } from 'react'
import { isSelected } from '../../graph-data/picture/items.ts'
import type { Tool } from '../state/app-state.ts'
import type { PictureCommand, Signal } from '../state/signal.ts'
import { TEXTS } from '../texts.ts'
import styles from './graph-picture.module.css'
import { HoverCard } from './hover-card.tsx'
import { Minimap } from './minimap.tsx'
import type { PictureEvents } from './picture.ts'
import type { Point } from '../../graph-data/picture/polygon.ts'
import { SelectionTool } from './selection-tool.tsx'
import { Twin } from './twin.tsx'
import { useHoverCard } from './use-hover-card.ts'
import { usePicture } from './use-picture.ts'
import type { PictureInput } from './view.ts'

export interface GraphPictureProps {
  readonly input: PictureInput
  readonly tool: Tool
  /** Whether something else lies over all of it. */
  readonly isCovered?: boolean
  /** Whether a map of the whole picture comes when little of it is in sight. */
  readonly hasMinimap?: boolean
  readonly commands: Signal<PictureCommand>
  readonly events: Omit<PictureEvents, 'onSpots' | 'onFault' | 'onHover' | 'onBox'>
  /** The picture stands for the first time, or there will be none. */
  readonly onShown?: () => void
  /** Nodes that a person has drawn a box or a lasso around; `more` adds them to the others. */
  readonly onCaught: (ids: readonly string[], more: boolean) => void
}

/** The graph as a picture, with a list of the same things for keyboards and screen readers. */
export function GraphPicture(props: GraphPictureProps) {
  const { input, tool, commands, events, onCaught, onShown } = props
  const { hasMinimap = false, isCovered = false } = props
  const { data, selection, insets } = input
  const [boxFrom, setBoxFrom] = useState<Point | null>(null)
  const { card, onHover, onPointerMove } = useHoverCard(insets)
  const { container, picture, spots, fault } = usePicture(input, !isCovered, commands, {
    ...events,
    onHover,
    onBox: setBoxFrom,
  })
  useShown(spots !== null || fault !== null, onShown)

  const caught = (polygon: readonly Point[], more: boolean): void => {
    onCaught(picture.current?.nodesWithin(polygon) ?? [], more || boxFrom !== null)
    setBoxFrom(null)
  }
  const shape = boxFrom ? 'box' : tool
  return (
    <div
      className={styles['frame']}
      data-testid="picture"
      data-settled={spots !== null}
      onPointerMove={onPointerMove}
      onContextMenu={(event) => event.preventDefault()}
    >
      <div ref={container} className={styles['canvas']} aria-hidden="true" />
      {spots === null && data.nodes.size > 0 && <Note fault={fault} />}
      {card && !isSelected(selection, card.target) && (
        <HoverCard picture={picture} data={data} reading={input.reading} rested={card} />
      )}
      {spots && hasMinimap && !isCovered && <Minimap picture={picture} input={input} />}
      {shape !== 'move' && (
        <SelectionTool key={shape} shape={shape} from={boxFrom} onDrawn={caught} />
      )}
      {spots && !isCovered && <Twin spots={spots} selection={selection} events={events} />}
    </div>
  )
}

function useShown(isShown: boolean, onShown: GraphPictureProps['onShown']): void {
  useEffect(() => {
    if (isShown) onShown?.()
  }, [isShown, onShown])
}

/** What there is to see instead of the picture. */
function Note({ fault }: { readonly fault: string | null }) {
  if (fault === null) return <p className={styles['note']}>{TEXTS.picture.arranging}</p>
  return (
    <p className={styles['note']} role="alert">
      {fault}
    </p>
  )
}
