import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useCallback, useState, type RefCallback } from 'react'

export interface Width<E extends HTMLElement> {
  readonly ref: RefCallback<E>
  /** In CSS pixels. */
  readonly width: number
}

/** The width of an element, known before it is painted: what is drawn to measure never flashes empty. */
export function useWidth<E extends HTMLElement>(): Width<E> {
  const { ref: observed, width } = useElementSize<E>()
  const [first, setFirst] = useState(0)
  const measure = useCallback((element: E | null) => {
    if (element) setFirst(element.clientWidth)
  }, [])
  return { ref: useMergedRef(observed, measure), width: width || first }
}
