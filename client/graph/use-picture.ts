import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import type { PictureCommand, Signal } from '../state/signal.ts'
import { TEXTS } from '../texts.ts'
import { beginPicture, NoDrawing } from './begin-picture.ts'
import type { Picture, PictureEvents } from './picture.ts'
import type { Spot } from './spots.ts'
import type { PictureInput } from './view.ts'

export interface PictureState {
  readonly container: RefObject<HTMLDivElement | null>
  readonly picture: RefObject<Picture | null>
  /** Where things are; null until the picture stands. */
  readonly spots: readonly Spot[] | null
  /** Why there is no picture. */
  readonly fault: string | null
}

/** What a picture tells those who show it. */
type PictureListeners = Omit<PictureEvents, 'onSpots' | 'onFault'>

/**
 * Keeps a picture in `container` that shows `input` and hears `commands`. While it is not seen it
 * follows nothing: to draw what nobody sees would slow down what they do see.
 */
export function usePicture(
  input: PictureInput,
  isSeen: boolean,
  commands: Signal<PictureCommand>,
  events: PictureListeners,
): PictureState {
  const [spots, setSpots] = useState<readonly Spot[] | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const container = useRef<HTMLDivElement>(null)
  const picture = useRef<Picture | null>(null)
  const latest = useEffectEvent(() => input)
  const heard = useEffectEvent(() => events)

  const hasData = input.data.nodes.size > 0
  useEffect(() => {
    if (!container.current || !hasData) return undefined
    const end = beginPicture(container.current, picture, () => latest(), {
      ...passedOn(() => heard()),
      onSpots: setSpots,
      onFault: (error) => setFault((before) => faultText(error) ?? before),
    })
    const deaf = commands.listen((command) => picture.current?.command(command))
    return () => {
      deaf()
      end()
    }
  }, [commands, hasData])

  // Every part of the input is a value that lasts, so a render without a change updates nothing.
  const parts = Object.values(input)
  useEffect(() => {
    if (isSeen) picture.current?.update(latest())
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the list is as long as the input has parts, always
  }, [isSeen, ...parts])
  return { container, picture, spots, fault }
}

/** Events that go to whoever listens when they happen, not to whoever did when the picture was made. */
function passedOn(heard: () => PictureListeners): PictureListeners {
  return {
    onSelect: (target) => heard().onSelect(target),
    onSelectAlso: (target) => heard().onSelectAlso(target),
    onExpand: (id) => heard().onExpand(id),
    onHover: (target) => heard().onHover(target),
    onMenu: (target, at) => heard().onMenu(target, at),
    onMove: (places) => heard().onMove(places),
    onBox: (from) => heard().onBox(from),
    onSettle: (places) => heard().onSettle(places),
    onArranged: (layout, places) => heard().onArranged(layout, places),
  }
}

/** What to say of a fault; null where the picture was only not wanted any more. */
function faultText(error: unknown): string | null {
  if (error instanceof NoDrawing) return TEXTS.picture.noWebGl
  const isAbort = error instanceof DOMException && error.name === 'AbortError'
  return isAbort ? null : TEXTS.picture.noLayout
}
