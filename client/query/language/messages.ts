import type { SymbolTable } from '@neo4j-cypher/language-support'
import type { GraphSchema } from '../../../graph-data/model/api.ts'
import type { Finding } from './findings.ts'

/** What is known beside the text itself. */
export interface Surroundings {
  readonly schema: GraphSchema
  readonly parameters: readonly string[]
}

export interface Proposal {
  readonly label: string
  readonly insert: string
  readonly type: 'keyword' | 'function' | 'variable' | 'property' | 'type' | 'text'
  /** What a function takes and gives, what a property of the kind at hand holds; else empty. */
  readonly detail: string
  /** A property that the label or the type at hand has. */
  readonly isOwn?: boolean
}

export interface Signature {
  readonly label: string
  readonly help: string
  /** Where the argument that is being written stands in `label`; null where there is none. */
  readonly active: { readonly from: number; readonly to: number; readonly help: string } | null
}

export interface LintAnswer {
  readonly findings: readonly Finding[]
  /** What the variables of each statement are, for the completion of the same text. */
  readonly symbolTables: SymbolTable[]
}

/** What a worker can be asked, with its answers. */
export interface Questions {
  readonly complete: {
    readonly ask: Surroundings & {
      readonly text: string
      readonly offset: number
      readonly symbolTables: SymbolTable[]
      readonly explicit: boolean
    }
    readonly answer: readonly Proposal[]
  }
  readonly signature: {
    readonly ask: Surroundings & { readonly text: string; readonly offset: number }
    readonly answer: Signature | null
  }
  readonly format: {
    readonly ask: { readonly text: string; readonly offset: number }
    readonly answer: { readonly text: string; readonly offset: number }
  }
  readonly lint: {
    readonly ask: Surroundings & { readonly text: string }
    readonly answer: LintAnswer
  }
}

export type QuestionName = keyof Questions

export type Asked = {
  [K in QuestionName]: { readonly id: number; readonly name: K; readonly ask: Questions[K]['ask'] }
}[QuestionName]

export interface Answered {
  readonly id: number
  readonly answer?: unknown
  readonly fault?: string
}
