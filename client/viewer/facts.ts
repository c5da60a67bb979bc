import { make } from './make.ts'

/** Names with their values; an empty value is left out with its name. */
export function facts(rows: readonly (readonly [name: string, value: string])[]): HTMLElement {
  const parts = rows.flatMap(([name, value]) =>
    value === '' ? [] : [make('dt', {}, name), make('dd', { dir: 'auto' }, value)],
  )
  return make('dl', {}, ...parts)
}
