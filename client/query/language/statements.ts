import { scan } from './scan.ts'

/** One statement of a text, without the blanks around it. */
export interface Statement {
  readonly text: string
  /** Where it begins and ends in the whole text, in UTF-16 code units from 0. */
  readonly from: number
  readonly to: number
}

/** The statements between the `;` of a text; what holds comments and blanks only is none. */
export function statementsIn(text: string): readonly Statement[] {
  const statements: Statement[] = []
  let from: number | null = null
  let to = 0
  const end = (): void => {
    if (from !== null) statements.push({ text: text.slice(from, to), from, to })
    from = null
  }
  for (const token of scan(text)) {
    if (token.kind === 'mark' && token.text === ';') end()
    else if (token.kind !== 'space' && token.kind !== 'comment') {
      from ??= token.from
      to = token.to
    }
  }
  end()
  return statements
}

/** The statement in which `offset` lies; between two, the one before. Null where there is none. */
export function statementAt(text: string, offset: number): Statement | null {
  const statements = statementsIn(text)
  return statements.findLast(({ from }) => from <= offset) ?? statements[0] ?? null
}

/** The line and the column of a place in a text, both from 1, as the editor numbers them. */
export function placeIn(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

export function hasReturn(text: string): boolean {
  return scan(text).some((token) => token.kind === 'word' && token.text.toUpperCase() === 'RETURN')
}
