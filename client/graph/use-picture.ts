import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import type { PictureCommand, Signal } from '../state/signal.ts'
import { TEXTS } from '../texts.ts'
import { createPicture, type Picture, type PictureEvents } from './picture.ts'
import type { Spot } from './spots.ts'
import type { PictureInput } from './view.ts'

export interface PictureState {
  readonly container: RefObject<HTMLDivElement | null>
  /** Where things are; null until the picture stands. */
  readonly spots: readonly Spot[] | null
  /** Why there is no picture. */
  readonly fault: string | null
}

/** Keeps a picture in `container` that shows `input` and hears `commands`. */
export function usePicture(
  input: PictureInput,
  commands: Signal<PictureCommand>,
  events: Pick<PictureEvents, 'onSelect' | 'onExpand' | 'onHover'>,
): PictureState {
  const [spots, setSpots] = useState<readonly Spot[] | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const container = useRef<HTMLDivElement>(null)
  const picture = useRef<Picture | null>(null)
  const onSelect = useEffectEvent(events.onSelect)
  const onExpand = useEffectEvent(events.onExpand)
  const onHover = useEffectEvent(events.onHover)
  const latest = useEffectEvent(() => input)

  const hasData = input.data.nodes.size > 0
  useEffect(() => {
    if (!container.current || !hasData) return undefined
    const made = attempt(setFault, container.current, latest(), {
      onSelect: (target) => onSelect(target),
      onExpand: (id) => onExpand(id),
      onHover: (target) => onHover(target),
      onSettled: (found) => setSpots((before) => (found.length > 0 ? found : before)),
      onFault: (error) => {
        if (!isAbort(error)) setFault(TEXTS.picture.noLayout)
      },
    })
    picture.current = made
    const deaf = commands.listen((command) => made?.command(command))
    return () => {
      deaf()
      made?.destroy()
      picture.current = null
    }
  }, [commands, hasData])

  const { data, visible, selected, scheme, insets } = input
  useEffect(() => {
    picture.current?.update({ data, visible, selected, scheme, insets })
  }, [data, visible, selected, scheme, insets])
  return { container, spots, fault }
}

function attempt(
  onNoWebGl: (text: string) => void,
  ...making: Parameters<typeof createPicture>
): Picture | null {
  try {
    return createPicture(...making)
  } catch {
    onNoWebGl(TEXTS.picture.noWebGl)
    return null
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
