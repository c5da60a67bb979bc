import { countryName } from './country-name.ts'
import { nameOf, textOf, type GraphData } from '../../graph-data/model/graph-reading.ts'
import { TEXTS } from '../texts.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'

/** So many groups get a colour of their own: more could not be told apart. */
export const MOST_GROUPS = 7

/** Nodes that bear the same colour. */
export interface ColourGroup {
  /** A country code, the number of a community, or `other` and `none`. */
  readonly key: string
  readonly title: string
  readonly ids: readonly string[]
  /** Which colour of the palette it has; null is grey. */
  readonly colour: number | null
}

/** The visible nodes by country, the commonest countries first. */
export function countryGroups(data: GraphData, visible: Visible): readonly ColourGroup[] {
  const byCountry = new Map<string, string[]>()
  for (const id of visible.nodes) {
    const node = data.nodes.get(id)
    if (!node) continue
    const country = textOf(node.properties, 'country') ?? ''
    byCountry.set(country, [...(byCountry.get(country) ?? []), id])
  }
  const without = byCountry.get('') ?? []
  byCountry.delete('')
  const named = [...byCountry]
    .toSorted(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .map(([key, ids]) => ({ key, ids, title: countryName(key) }))
  return [
    ...coloured(named, TEXTS.appearance.otherCountries),
    ...grey('none', TEXTS.appearance.noCountry, without),
  ]
}

/** The communities, the greatest first, each named by its most connected members. */
export function communityGroups(
  data: GraphData,
  visible: Visible,
  communities: readonly (readonly string[])[],
): readonly ColourGroup[] {
  const degrees = degreesIn(data, visible)
  const joined = communities.filter((ids) => ids.length > 1)
  const alone = communities.filter((ids) => ids.length === 1).flat()
  const named = joined.map((ids, index) => {
    const top = ids.toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0)).slice(0, 2)
    const names = top.flatMap((id) => {
      const node = data.nodes.get(id)
      return node ? [nameOf(node)] : []
    })
    const title = TEXTS.appearance.community(index + 1, names, ids.length > top.length)
    return { key: String(index + 1), ids, title }
  })
  return [
    ...coloured(named, TEXTS.appearance.otherCommunities),
    ...grey('none', TEXTS.appearance.alone, alone),
  ]
}

function coloured(
  groups: readonly Omit<ColourGroup, 'colour'>[],
  other: string,
): readonly ColourGroup[] {
  const own = groups.slice(0, MOST_GROUPS).map((group, colour) => ({ ...group, colour }))
  const rest = groups.slice(MOST_GROUPS)
  const [last] = rest
  if (last && rest.length === 1) return [...own, { ...last, colour: null }]
  const ids = rest.flatMap((group) => group.ids)
  return [...own, ...grey('other', other, ids)]
}

function grey(key: string, title: string, ids: readonly string[]): readonly ColourGroup[] {
  return ids.length === 0 ? [] : [{ key, title, ids, colour: null }]
}

function degreesIn(data: GraphData, visible: Visible): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  for (const { id, source, target } of data.relationships.values()) {
    if (!visible.relationships.has(id)) continue
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  return degrees
}
