import { countryName } from '../state/country-name.ts'
import { textOf, type GraphData } from '../../graph-data/model/graph-reading.ts'
import type { LayoutName } from '../../graph-data/picture/layout/layouts.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'
import { TEXTS } from '../texts.ts'
import type { LayoutGroup } from '../../graph-data/picture/scene.ts'
import { layoutInput } from '../../graph-data/picture/layout/layout-input.ts'
import { ROLES, rolesOf } from './layout/role-of.ts'

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
