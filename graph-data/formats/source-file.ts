/** A data file as text, under the name that messages call it by. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A value that was read from a file, with the way back to its place. */
export interface Sourced<Value> {
  readonly value: Value
  readonly file: string
  readonly place: (path: readonly PropertyKey[]) => { line: number; column: number }
}
