import { scan } from './scan.ts'

/** The names of the parameters that a text asks for, each once, in the order of their first use. */
export function parameterNames(text: string): readonly string[] {
  const names = scan(text)
    .filter(({ kind }) => kind === 'parameter')
    .map((token) => token.text.slice(1).replace(/^`|`$/g, ''))
  return [...new Set(names)]
}
