import { countryName } from '../state/country-name.ts'
import { textOf, type GraphData } from '../state/graph-data.ts'
import type { LayoutName } from '../state/layouts.ts'
import type { Visible } from '../state/visible.ts'
import { TEXTS } from '../texts.ts'
import { layoutInput } from './graph-model.ts'
import { ROLES, rolesOf } from './layout/role-of.ts'

/** Nodes that a layout keeps together, and what they have in common in words. */
export interface LayoutGroup {
  readonly title: string
  readonly ids: readonly string[]
}

const NONE: readonly LayoutGroup[] = []

/** The groups of a layout among the visible nodes; none where the layout makes no groups. */
export function layoutGroups(
  data: GraphData,
  visible: Visible,
  layout: LayoutName,
): readonly LayoutGroup[] {
  if (layout === 'country') return byCountry(data, visible)
  return layout === 'roles' ? byRole(data, visible) : NONE
}

function byCountry(data: GraphData, visible: Visible): readonly LayoutGroup[] {
  const groups = new Map<string | null, string[]>()
  for (const { id, properties } of data.nodes.values()) {
    if (!visible.nodes.has(id)) continue
    const country = textOf(properties, 'country')
    const group = groups.get(country)
    if (group) group.push(id)
    else groups.set(country, [id])
  }
  return [...groups].map(([country, ids]) => ({
    title: country === null ? TEXTS.layouts.noCountry : countryName(country),
    ids,
  }))
}

function byRole(data: GraphData, visible: Visible): readonly LayoutGroup[] {
  const roles = rolesOf(layoutInput(data, 1))
  return ROLES.map((role) => ({
    title: TEXTS.layouts.roles[role],
    ids: [...roles].flatMap(([id, of]) => (of === role && visible.nodes.has(id) ? [id] : [])),
  }))
}
