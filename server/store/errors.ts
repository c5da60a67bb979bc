/** Where in a query's text a fault lies: from 1, in characters of the text as it was sent. */
export interface QueryPosition {
  readonly line: number
  readonly column: number
  /** From 0, in UTF-16 code units. */
  readonly offset: number
}

/** The base of all that a store throws on purpose; anything else is a fault of the program. */
export abstract class StoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** The statement is at fault: its syntax, a name that it does not know, a value of the wrong type. */
export class QueryFault extends StoreError {
  readonly position: QueryPosition | null
  constructor(message: string, position: QueryPosition | null = null) {
    super(message)
    this.position = position
  }
}

/** The statement is right, but this engine cannot answer it, or would answer it wrongly. */
export class QueryUnsupported extends QueryFault {}

/** The statement would write, or reach outside the graph. */
export class QueryRefused extends QueryFault {}

export class QueryTimeout extends StoreError {
  readonly timeoutMs: number
  constructor(timeoutMs: number) {
    super(
      `the query was stopped after ${timeoutMs / 1000} s; narrow it (a label, a property, a LIMIT) and run it again`,
    )
    this.timeoutMs = timeoutMs
  }
}

export class QueryCancelled extends StoreError {
  constructor() {
    super('the query was stopped on request')
  }
}

/** The statement asked for more memory than one statement may have. */
export class QueryTooLarge extends StoreError {}

/** All places for queries are taken; the same request may pass in a moment. */
export class StoreBusy extends StoreError {}

/** The engine does not answer, refuses the password, or its files cannot be opened. */
export class StoreUnavailable extends StoreError {}

/** A load could not be finished; the message says what stands. */
export class LoadFailed extends StoreError {}

/** A statement changed something else than was expected of it, and was taken back. */
export class WriteDiffers extends StoreError {}

/** The store did not say whether a change was made: all of it stands, or nothing. */
export class WriteUnconfirmed extends StoreError {}
