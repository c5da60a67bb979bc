/** Something wrong in a data file: where it stands, counted from 1, and what to do about it. */
export interface Fault {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** `file:line:column message`, which editors and terminals turn into a link. */
export function faultText({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column} ${message}`
}

/** Everything that is wrong in all files of a load; nothing was written. */
export class DataFault extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map(faultText).join('\n'))
    this.name = 'DataFault'
    this.faults = faults
  }
}
