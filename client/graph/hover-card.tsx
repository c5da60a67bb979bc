import type { RefObject } from 'react'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { kindLook, typeLook } from '../../graph-data/picture/palette.ts'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import {
  certaintyOf,
  isContested,
  kindOf,
  nameOf,
  textOf,
  textsOf,
  type GraphData,
} from '../../graph-data/model/graph-reading.ts'
import { neighbourIds } from '../../graph-data/model/graph-data.ts'
import type { Item } from '../../graph-data/picture/items.ts'
import type { Pair } from '../../graph-data/picture/pair.ts'
import { inSeries, isEvent } from '../../graph-data/model/relationship-words.ts'
import { datedRelationship } from '../../graph-data/model/sentence.ts'
import { TEXTS } from '../texts.ts'
import styles from './graph-picture.module.css'
import { hoverCardPlace } from './hover-card-place.ts'
import type { Picture } from './picture.ts'
import type { Rested } from './use-hover-card.ts'
import { pairDetail, pairEnds } from '../../graph-data/picture/pair-name.ts'
import type { Reading } from '../../graph-data/picture/scene.ts'

export interface HoverCardProps {
  readonly picture: RefObject<Picture | null>
  readonly data: GraphData
  readonly reading: Pick<Reading, 'pairs' | 'away'>
  readonly rested: Rested
}

/** What is under the pointer, in a few words. */
export function HoverCard({ picture, data, reading, rested }: HoverCardProps) {
  const { target, at, free } = rested
  const words = wordsOf(data, reading, target)
  if (!words) return null
  const boxesOf = (ids: readonly string[]) => picture.current?.boxesOf(ids) ?? []
  const put = (card: HTMLElement | null): void => {
    if (!card) return
    const size = { width: card.offsetWidth, height: card.offsetHeight }
    const { kept, around } = surroundingsOf(data, target)
    const sight = { at, free, target: boxesOf(kept), around: boxesOf(around) }
    const { x, y } = hoverCardPlace(size, sight)
    Object.assign(card.style, { left: `${x}px`, top: `${y}px` })
  }
  return (
    <div ref={put} className={styles['card']} data-testid="hover-card" aria-hidden="true">
      <strong>{words.title}</strong>
      <span>{words.detail}</span>
    </div>
  )
}

/** The nodes that the card must not hide, and those that it rather would not. */
function surroundingsOf(data: GraphData, { type, id }: Item) {
  if (type === 'node') return { kept: [id], around: neighbourIds(data, id) }
  const line = data.relationships.get(id)
  return { kept: [], around: line ? [line.source, line.target] : [] }
}

interface Words {
  readonly title: string
  readonly detail: string
}

function wordsOf(
  data: GraphData,
  { pairs, away }: HoverCardProps['reading'],
  { type, id }: Item,
): Words | null {
  if (type === 'node') return nodeWords(data, id, away.get(id) ?? 0)
  const pair = pairs?.of.get(id)
  return pair && pair.ids.length > 1 ? pairWords(data, pair) : relationshipWords(data, id)
}

function pairWords(data: GraphData, pair: Pair): Words | null {
  const source = data.nodes.get(pair.source)
  const target = data.nodes.get(pair.target)
  if (!source || !target) return null
  return { title: pairEnds(source, target), detail: pairDetail(pair, ' · ') }
}

function nodeWords(data: GraphData, id: string, away: number): Words | null {
  const node = data.nodes.get(id)
  if (!node) return null
  const date = textOf(node.properties, 'date')
  const kind = kindLook(kindOf(node)).title
  const dated = date === null ? kind : `${kind}, ${dateInWords(date)}`
  const detail = away === 0 ? dated : `${dated} · ${TEXTS.appearance.awayInWords(away)}`
  return { title: nameOf(node), detail }
}

function relationshipWords(data: GraphData, id: string): Words | null {
  const relationship = data.relationships.get(id)
  const source = data.nodes.get(relationship?.source ?? '')
  const target = data.nodes.get(relationship?.target ?? '')
  if (!relationship || !source || !target) return null
  const title = datedRelationship(relationship, source, target)
  return { title, detail: detailOf(relationship) }
}

function detailOf(relationship: GraphRelationship): string {
  const speakers = inSeries(textsOf(relationship.properties, 'assertedBy'))
  const date = textOf(relationship.properties, 'date')
  return [
    speakers === '' ? TEXTS.claims.nobody : TEXTS.claims.by(speakers),
    date === null || isEvent(relationship.type) ? null : dateInWords(date),
    certaintyOf(relationship) || typeLook(relationship.type).title,
    isContested(relationship) ? TEXTS.claims.contested.toLowerCase() : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
