import { PARAMETER_TYPES, type GivenParameters } from '../parameters/given-parameter.ts'
import { isRecord } from '../../state/is-record.ts'
import type { Tab, Tabs } from './tab.ts'

const VERSION = 1

export function formatTabs({ list, active }: Tabs): string {
  return JSON.stringify({ version: VERSION, list, active })
}

/** The tabs that a text holds; null where it holds none that can be used. */
export function readTabs(text: string): Tabs | null {
  let kept: unknown
  try {
    kept = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(kept) || kept['version'] !== VERSION || !Array.isArray(kept['list'])) return null
  const list = kept['list'].flatMap(tabOf)
  const first = list[0]
  if (!first) return null
  const active = list.find(({ id }) => id === kept['active']) ?? first
  return { list, active: active.id, closed: null }
}

function tabOf(kept: unknown): readonly Tab[] {
  const { id, name, text, parameters } = isRecord(kept) ? kept : {}
  if (typeof id !== 'string' || !/^\d{1,9}$/.test(id)) return []
  if (typeof name !== 'string' || typeof text !== 'string') return []
  return [{ id, name, text, parameters: parametersOf(parameters) }]
}

function parametersOf(kept: unknown): GivenParameters {
  if (!isRecord(kept)) return {}
  return Object.fromEntries(
    Object.entries(kept).flatMap(([name, given]) => {
      const { type, text } = isRecord(given) ? given : {}
      const known = PARAMETER_TYPES.find((each) => each === type)
      return known && typeof text === 'string' ? [[name, { type: known, text }]] : []
    }),
  )
}
