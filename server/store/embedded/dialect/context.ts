import type { Expression, Node, PatternPart } from '../../../cypher/syntax/ast.ts'
import { placeAt } from '../../../cypher/place.ts'
import { QueryUnsupported } from '../../errors.ts'
import type { ValueMap } from '../../../../graph-data/model/value.ts'
import type { Scope } from './expression-shapes.ts'
import type { Shape } from './shape.ts'

/** What a rule may know of the statement that it works on. */
export interface Context {
  readonly text: string
  readonly parameters: ValueMap
  /** Names that nothing has defined, by where each is first read; none where they cannot be known. */
  readonly undefinedNames: ReadonlyMap<string, number>
  shapeOf(expression: Expression): Shape
  /** Whether null and false are the same here: in the condition of WHERE, but not under NOT. */
  isFilter(expression: Expression): boolean
  /** The names that `*` of a WITH or RETURN stands for, or null where they cannot be known. */
  scopeOf(projection: Node): Scope | null
  /** The columns of the whole statement come from here. */
  isFinal(projection: Node): boolean
  /** The variable of a part of a pattern, as it is to be written; a new one where it has none. */
  nameOf(part: PatternPart): string
  /** A name for a column that is to be called otherwise in the answer. */
  aliasFor(column: string): string
  /** A name that the statement does not use yet. */
  newName(): string
  /** The node as the engine shall get it: rewritten, with all that is in it. */
  readonly render: (node: Node) => string
  /** What the engine stops at, telling this fault at the node, when it comes to it. */
  stopAt(node: Node, message: string): string
  /** The same, of what this engine cannot answer. */
  refuseAt(node: Node, message: string): string
  /** The node as it stands in the text, with these nodes in it replaced. */
  stitch(node: Node, replaced: ReadonlyMap<Node, string>): string
  /** The same, at any depth. */
  restitch(node: Node, replaced: ReadonlyMap<Node, string>): string
  /** What `restitch` puts in the place of the node; null outside of it. */
  replacementOf(node: Node): string | null
}

/**
 * Gives another text for a node, null where it leaves the node as it is.
 * @throws QueryUnsupported where the engine would answer wrongly, and no other text helps
 */
export type Rule = (node: Node, context: Context) => string | null

/** The rules for each kind of node: the first that gives another text counts. */
export type Rules = Readonly<Partial<Record<Node['kind'], readonly Rule[]>>>

export function unsupported(context: Context, node: Node, message: string): never {
  throw new QueryUnsupported(message, placeAt(context.text, node.start))
}
