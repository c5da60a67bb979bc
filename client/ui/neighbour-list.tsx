import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { problemFrom } from '../api.ts'
import { useApp, useAppState } from '../context.tsx'
import { kindLook, typeLook } from '../../graph-data/picture/palette.ts'
import { kindOf, nameOf } from '../../graph-data/model/graph-reading.ts'
import type { Neighbour, PartedNeighbours } from '../state/neighbours.ts'
import { TEXTS } from '../texts.ts'
import { showNode } from './choose.ts'
import { Glyph } from './glyph.tsx'
import listStyles from './list.module.css'
import styles from './text.module.css'

export interface NeighbourListProps {
  readonly id: string
  readonly neighbours: PartedNeighbours
}

/** Whom a node is joined to in the picture, and the way to those that are not in it. */
export function NeighbourList({ id, neighbours }: NeighbourListProps) {
  const { seen, leftOut } = neighbours
  return (
    <>
      <Neighbours neighbours={seen} />
      {leftOut.length > 0 && (
        <>
          <h3 className={styles['sub']}>{TEXTS.node.leftOut(leftOut.length)}</h3>
          <Neighbours neighbours={leftOut} isLeftOut />
        </>
      )}
      <Remaining id={id} neighbours={neighbours} />
    </>
  )
}

interface NeighboursProps {
  readonly neighbours: readonly Neighbour[]
  readonly isLeftOut?: boolean
}

function Neighbours({ neighbours, isLeftOut = false }: NeighboursProps) {
  return (
    <ul className={listStyles['list']} data-left-out={isLeftOut}>
      {neighbours.map((neighbour) => (
        <li key={neighbour.node.id}>
          <NeighbourItem neighbour={neighbour} />
        </li>
      ))}
    </ul>
  )
}

function NeighbourItem({ neighbour }: { readonly neighbour: Neighbour }) {
  const app = useApp()
  const { node, types } = neighbour
  const kind = kindOf(node)
  const ties = types.map(([type, count]) => {
    const { title } = typeLook(type)
    return count > 1 ? `${title} ×${count}` : title
  })
  return (
    <button
      type="button"
      className={listStyles['item']}
      data-testid={`neighbour-${node.id}`}
      onClick={() => void showNode(app, node.id)}
    >
      <Glyph kind={kind} size={18} />
      <span className={listStyles['words']}>
        <span>{nameOf(node)}</span>
        <span className={listStyles['meta']}>
          {kindLook(kind).title} · {ties.join(', ')}
        </span>
      </span>
    </button>
  )
}

function Remaining({ id, neighbours: { seen, leftOut } }: NeighbourListProps) {
  const { actions } = useApp()
  const remaining = useAppState((state) => state.remaining.get(id))
  useEffect(() => {
    actions.countRemaining(id).catch((error: unknown) => actions.notify(problemFrom(error).detail))
  }, [actions, id])
  if (remaining === undefined) return null
  if (remaining === 0) {
    if (leftOut.length > 0) return null
    const text = seen.length === 0 ? TEXTS.node.noNeighbours : TEXTS.node.allShown
    return <p className={styles['muted']}>{text}</p>
  }
  const show = (): void => {
    actions.showNeighbours(id).then(
      (count) => actions.notify(TEXTS.announce.neighbours(count)),
      (error: unknown) => actions.notify(problemFrom(error).detail),
    )
  }
  return (
    <Button mt="sm" variant="default" data-testid="more-neighbours" onClick={show}>
      {TEXTS.node.showNext(remaining)}
    </Button>
  )
}
