import { modelLabelOf } from '../../model/known-part.ts'
import type { GraphParts } from '../dataset-of-graph.ts'

const SHOWN = 5

/** What of a file the model has no place for, in sentences. */
export function foreignNotes({ nodes, relationships }: GraphParts): string[] {
  const strangers = nodes.filter((node) => !modelLabelOf(node) && !isAddition(node.labels))
  const enriched = nodes.filter((node) => modelLabelOf(node) ?? isAddition(node.labels))
  const keys = new Set(enriched.flatMap(({ properties }) => Object.keys(properties)))
  const notes = []
  if (strangers.length > 0) {
    notes.push(
      `${count(strangers.length, 'node')} left out, of labels that the model does not know: ${shown(new Set(strangers.flatMap(({ labels }) => labels)))}`,
    )
  }
  if (enriched.length > 0) {
    notes.push(
      `${count(enriched.length, 'node')} with properties that the model does not know, which are left out: ${shown(keys)}`,
    )
  }
  if (relationships.length > 0) {
    notes.push(
      `${count(relationships.length, 'relationship')} left out, because no claim stands behind them: ${shown(new Set(relationships.map(({ type }) => type)))}`,
    )
  }
  return notes
}

function isAddition(labels: readonly string[]): boolean {
  return ['Actor', 'Incident', 'Document', 'Claim'].some((label) => labels.includes(label))
}

export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}

export function shown(names: ReadonlySet<string>): string {
  const all = [...names].map((name) => (name === '' ? '(none)' : name))
  const more = all.length > SHOWN ? `, and ${all.length - SHOWN} more` : ''
  return `${all.slice(0, SHOWN).join(', ')}${more}`
}
