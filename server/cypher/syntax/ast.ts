/** Where a node stands in the text. */
interface Placed extends Span {
  /** The nodes directly inside, in the order of the text. */
  readonly children: readonly Node[]
}

export type Node = Expression | Pattern | PatternPart | LabelExpression | ClauseNode | Item | Star

export interface Literal extends Placed {
  readonly kind: 'literal'
  readonly type: 'number' | 'text' | 'boolean' | 'null'
  /** A number with a point or an exponent. */
  readonly decimal: boolean
}
export interface Parameter extends Placed {
  readonly kind: 'parameter'
  readonly name: string
}
export interface Variable extends Placed {
  readonly kind: 'variable'
  readonly name: string
}
export interface Group extends Placed {
  readonly kind: 'group'
  readonly inner: Expression
}
export interface Property extends Placed {
  readonly kind: 'property'
  readonly base: Expression
  readonly key: string
}
export interface LabelCheck extends Placed {
  readonly kind: 'labelCheck'
  readonly base: Expression
  readonly labels: LabelExpression
}
export interface Index extends Placed {
  readonly kind: 'index'
  readonly base: Expression
  readonly index: Expression
}
export interface Slice extends Placed {
  readonly kind: 'slice'
  readonly base: Expression
  readonly low: Expression | null
  readonly high: Expression | null
}
export interface Unary extends Placed {
  readonly kind: 'unary'
  readonly operator: 'NOT' | '+' | '-'
  readonly operand: Expression
}
export interface Binary extends Placed {
  readonly kind: 'binary'
  /** In capitals, STARTS WITH and ENDS WITH in one. */
  readonly operator: string
  readonly left: Expression
  readonly right: Expression
}
/** `1 < x <= 5`: each neighbour is compared with the next. */
export interface Chain extends Placed {
  readonly kind: 'chain'
}
export interface NullCheck extends Placed {
  readonly kind: 'nullCheck'
  readonly operand: Expression
}
export interface Call extends Placed {
  readonly kind: 'call'
  /** In small letters, with its namespace. */
  readonly name: string
  readonly distinct: boolean
  readonly args: readonly Expression[]
}
export interface ListLiteral extends Placed {
  readonly kind: 'list'
  readonly items: readonly Expression[]
}
export interface MapLiteral extends Placed {
  readonly kind: 'map'
  readonly keys: readonly string[]
  readonly values: readonly Expression[]
}
export interface MapProjection extends Placed {
  readonly kind: 'mapProjection'
  readonly base: Variable
  /** How many `.key` and `.*` it has. */
  readonly picks: number
  /** The keys of `values`; what `.key` and `.*` take from the base is not among them. */
  readonly keys: readonly string[]
  readonly values: readonly Expression[]
}
export interface Case extends Placed {
  readonly kind: 'case'
  readonly subject: Expression | null
  /** What stands behind each WHEN: a condition, or with a subject a value. */
  readonly whens: readonly Expression[]
  /** What the whole may be: the THENs, and the ELSE. */
  readonly results: readonly Expression[]
}
/** `[x IN list WHERE … | result]`. */
export interface Comprehension extends Placed {
  readonly kind: 'comprehension'
  readonly variable: string
  readonly list: Expression
  readonly where: Expression | null
  readonly result: Expression | null
}
/** `any(x IN list WHERE …)` and its kin. */
export interface Quantifier extends Placed {
  readonly kind: 'quantifier'
  readonly name: 'ALL' | 'ANY' | 'NONE' | 'SINGLE'
  readonly variable: string
  readonly list: Expression
  readonly where: Expression | null
}
/** `reduce(total = start, x IN list | step)`. */
export interface Reduce extends Placed {
  readonly kind: 'reduce'
  readonly total: string
  readonly initial: Expression
  readonly variable: string
  readonly list: Expression
  readonly step: Expression
}
export interface PatternComprehension extends Placed {
  readonly kind: 'patternComprehension'
  readonly pattern: Pattern
  readonly where: Expression | null
  readonly result: Expression
}
export interface PatternCheck extends Placed {
  readonly kind: 'patternCheck'
  readonly pattern: Pattern
}
/** EXISTS, COUNT or COLLECT with braces: a pattern with its WHERE, or whole queries. */
export interface SubqueryExpression extends Placed {
  readonly kind: 'subquery'
  readonly name: string
  readonly clauses: readonly (readonly ClauseNode[])[]
}

export type Expression =
  | Literal
  | Parameter
  | Variable
  | Group
  | Property
  | LabelCheck
  | Index
  | Slice
  | Unary
  | Binary
  | Chain
  | NullCheck
  | Call
  | ListLiteral
  | MapLiteral
  | MapProjection
  | Case
  | Comprehension
  | Quantifier
  | Reduce
  | PatternComprehension
  | PatternCheck
  | SubqueryExpression

/** What stands behind a colon: names joined by `:`, `&`, `|` and `!`. */
export interface LabelExpression extends Placed {
  readonly kind: 'labels'
  readonly form: LabelForm
}
export type LabelForm =
  | { readonly is: 'name'; readonly written: string; readonly name: string }
  | { readonly is: 'any' }
  | { readonly is: 'not'; readonly of: LabelForm }
  | { readonly is: 'and' | 'or'; readonly of: readonly LabelForm[]; readonly colons: boolean }

export interface PatternPart extends Placed {
  readonly kind: 'nodePattern' | 'relationshipPattern'
  /** The variable as written, and null where there is none. */
  readonly variable: Variable | null
  readonly labels: LabelExpression | null
  readonly properties: Expression | null
  readonly where: Expression | null
  /** Where the inside of its brackets begins and ends; -1 where it has none. */
  readonly inside: number
  readonly outside: number
  /** `*1..3` as written, or what says the same as `{1,3}`; '' where it is not there. */
  readonly range: string
  /** The text to be repeated by `+`, `*` or `{1,3}` behind it; null where none stands there. */
  readonly repeated: Span | null
}
/** A stretch of the text: from `start` to before `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}
export interface Pattern extends Placed {
  readonly kind: 'pattern'
  readonly variable: Variable | null
  readonly finder: 'SHORTESTPATH' | 'ALLSHORTESTPATHS' | null
  /** Whether the finder was written as SHORTEST 1, ANY SHORTEST or ALL SHORTEST. */
  readonly selected: boolean
  /** A node, a relationship, a node, and so on. */
  readonly parts: readonly PatternPart[]
}

/** One column of WITH or RETURN. */
export interface Item extends Placed {
  readonly kind: 'item'
  readonly expression: Expression
  readonly alias: Variable | null
}
/** The `*` of WITH * and RETURN *. */
export interface Star extends Placed {
  readonly kind: 'star'
}

export interface Match extends Placed {
  readonly kind: 'match'
  readonly optional: boolean
  readonly patterns: readonly Pattern[]
  readonly where: Expression | null
}
export interface Unwind extends Placed {
  readonly kind: 'unwind'
  readonly list: Expression
  readonly variable: string
}
export interface Projection extends Placed {
  readonly kind: 'with' | 'return'
  readonly distinct: boolean
  readonly star: Star | null
  readonly items: readonly Item[]
  readonly orderBy: readonly Expression[]
  readonly limits: readonly Expression[]
  readonly where: Expression | null
}
export interface CallSubquery extends Placed {
  readonly kind: 'callSubquery'
  readonly queries: readonly (readonly ClauseNode[])[]
}
/** A clause that is passed on as it is: a procedure's call, SHOW. */
export interface Opaque extends Placed {
  readonly kind: 'opaque'
  /** The names that it brings; null where they are not known. */
  readonly names: readonly string[] | null
}
export type ClauseNode = Match | Unwind | Projection | CallSubquery | Opaque
