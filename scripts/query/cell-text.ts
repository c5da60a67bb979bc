import type { Value, ValueMap } from '../../graph-data/model/value.ts'

/** A value in one line: a node as `(id :Label)`, a relationship as `[source TYPE target]`. */
export function cellText(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ')
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(cellText).join(', ')}]`
  const map = value as ValueMap
  switch (map['$']) {
    case 'node':
      return `(${text(map['id'])} :${(map['labels'] as readonly string[]).join(':')})`
    case 'relationship':
      return `[${text(map['source'])} ${text(map['type'])} ${text(map['target'])}]`
    case 'path':
      return (map['nodes'] as readonly ValueMap[]).map((node) => text(node['id'])).join(' – ')
    default:
      return JSON.stringify(value)
  }
}

function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
