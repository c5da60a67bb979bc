import type { ClaimAnswer } from '../model/api.ts'

/** What ledger, response ladder and open questions read of a claim. Dates are EDTF that parses. */
export interface ToldClaim extends Pick<
  ClaimAnswer,
  | 'id'
  | 'relationship'
  | 'subject'
  | 'object'
  | 'asserters'
  | 'stance'
  | 'certainty'
  | 'date'
  | 'disputedBy'
> {
  readonly quotes: readonly { readonly document: QuotedDocument }[]
  readonly contestedBy: readonly { readonly id: string }[]
}

interface QuotedDocument {
  readonly id: string
  /** EDTF that parses; null where it is not known. */
  readonly published: string | null
}
