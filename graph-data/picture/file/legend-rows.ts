import { CERTAINTIES } from '../../model/kinds.ts'
import type { GraphNode, GraphRelationship } from '../../model/subgraph.ts'
import {
  CERTAINTY_LOOKS,
  KIND_LOOKS,
  kindLook,
  MARK_LOOKS,
  TYPE_LOOKS,
  typeLook,
} from '../palette.ts'
import type { DrawingKey } from './drawing.ts'
import { certaintyOf, isContested, kindOf, textOf } from '../../model/graph-reading.ts'
import { PICTURE_TEXTS } from '../texts.ts'
import type { Scene } from '../scene.ts'

/** What is drawn beside a row's words. */
export type Sample =
  | { readonly type: 'kind'; readonly kind: string }
  | { readonly type: 'swatch'; readonly colour: number | null }
  | { readonly type: 'line'; readonly of: string }
  | { readonly type: 'mark'; readonly mark: keyof typeof MARK_LOOKS }
  | { readonly type: 'certainty'; readonly certainty: string }
  | { readonly type: 'hollow' | 'contested' | 'denies' | 'withdraws' | 'tally' | 'mixed' }

export interface LegendRow {
  readonly sample: Sample
  readonly title: string
  readonly help?: string
}

export interface LegendGroup {
  readonly title: string
  readonly rows: readonly LegendRow[]
  readonly note?: string
}

/** What a picture holds that its legend explains. */
export interface Occurring {
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
}

const words = PICTURE_TEXTS.legend
const looks = PICTURE_TEXTS.appearance
const own = PICTURE_TEXTS.file

/** The groups of a legend with rows for what occurs, and for nothing else. */
export function legendGroups(
  { nodes, relationships }: Occurring,
  key: DrawingKey,
  scene: Scene,
): readonly LegendGroup[] {
  const kinds = inOrder(new Set(nodes.map(kindOf)), KIND_LOOKS)
  const kindRows = (incidents: boolean): readonly LegendRow[] =>
    kinds
      .filter((kind) => (kindLook(kind).outline !== null) === incidents)
      .map((kind) => ({ sample: { type: 'kind', kind }, title: kindLook(kind).title }))
  const types = inOrder(new Set(relationships.map(({ type }) => type)), TYPE_LOOKS)
  const { colours } = key
  const swatches = (colours?.groups ?? []).map(({ title, colour }): LegendRow => {
    return { sample: { type: 'swatch', colour }, title }
  })
  const groups: readonly LegendGroup[] = [
    { title: colours?.title ?? '', rows: swatches },
    { title: words.actors, rows: kindRows(false) },
    { title: words.incidents, rows: kindRows(true) },
    { title: words.types, rows: types.map(typeRow) },
    { title: key.compared ?? '', rows: markRows(relationships, scene), note: own.unchanged },
    { title: words.certainty, rows: certaintyRows(relationships) },
    { title: looks.lines, rows: stanceRows(relationships, scene) },
    { title: looks.pairs, rows: pairRows(relationships, scene), note: looks.pairSurest },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

function inOrder(
  found: ReadonlySet<string>,
  known: ReadonlyMap<string, unknown>,
): readonly string[] {
  const others = [...found].filter((each) => !known.has(each)).toSorted()
  return [...[...known.keys()].filter((each) => found.has(each)), ...others]
}

function typeRow(type: string): LegendRow {
  return { sample: { type: 'line', of: type }, title: typeLook(type).title }
}

function markRows(
  relationships: readonly GraphRelationship[],
  { marks }: Scene,
): readonly LegendRow[] {
  const found = new Set(relationships.map(({ id }) => marks?.get(id)))
  return (['added', 'withdrawn', 'disputed'] as const)
    .filter((mark) => found.has(mark))
    .map((mark) => ({ sample: { type: 'mark', mark }, title: MARK_LOOKS[mark].title }))
}

function certaintyRows(relationships: readonly GraphRelationship[]): readonly LegendRow[] {
  const found = new Set(relationships.map(certaintyOf))
  return CERTAINTIES.filter((certainty) => found.has(certainty)).map((certainty) => ({
    sample: { type: 'certainty', certainty },
    title: CERTAINTY_LOOKS[certainty].title,
    help: words.certaintyHelp[certainty],
  }))
}

function stanceRows(
  relationships: readonly GraphRelationship[],
  { reading }: Scene,
): readonly LegendRow[] {
  const stances = new Set(relationships.map(({ properties }) => textOf(properties, 'stance')))
  const rows: readonly (LegendRow & { readonly occurs: boolean })[] = [
    {
      sample: { type: 'contested' },
      title: words.contested,
      help: own.contestedHelp,
      occurs: relationships.some(isContested),
    },
    {
      sample: { type: 'hollow' },
      title: looks.oneSource,
      help: looks.oneSourceHelp,
      occurs: relationships.some(({ id }) => reading.oneSource.has(id)),
    },
    {
      sample: { type: 'denies' },
      title: looks.denied,
      help: looks.deniedHelp,
      occurs: stances.has('denies'),
    },
    {
      sample: { type: 'withdraws' },
      title: looks.withdrawn,
      help: looks.withdrawnHelp,
      occurs: stances.has('withdraws'),
    },
  ]
  return rows.filter(({ occurs }) => occurs)
}

function pairRows(
  relationships: readonly GraphRelationship[],
  { reading }: Scene,
): readonly LegendRow[] {
  const found = relationships.flatMap(({ id }) => reading.pairs?.drawn.get(id) ?? [])
  const rows: LegendRow[] = []
  if (found.some(({ ids }) => ids.length > 1)) {
    rows.push({ sample: { type: 'tally' }, title: looks.pairCount, help: own.countHelp })
  }
  if (found.some(({ type }) => type === null)) {
    rows.push({ sample: { type: 'mixed' }, title: looks.pairMixed, help: looks.pairMixedHelp })
  }
  return rows
}
