import {
  DateTime,
  Date as CalendarDate,
  Duration,
  LocalDateTime,
  LocalTime,
  Node,
  Path,
  PathSegment,
  Point,
  Relationship,
  Time,
  Vector,
} from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { createOwnIds } from '../../../../server/store/neo4j/own-ids.ts'
import { toWireValue } from '../../../../server/store/neo4j/wire-value.ts'

const plain = (raw: unknown) => toWireValue(raw, createOwnIds())

const node = (elementId: string, properties: Record<string, unknown>) =>
  new Node(0n, ['Actor'], properties, elementId)

const relationship = (start: string, end: string, properties: Record<string, unknown> = {}) =>
  new Relationship(0n, 0n, 0n, 'LINKED_TO', properties, 'r', start, end)

describe('toWireValue of plain values', () => {
  it.each([
    [0n, 0],
    [-5n, -5],
    [9_007_199_254_740_991n, 9_007_199_254_740_991],
    [9_007_199_254_740_992n, '9007199254740992'],
    [-9_223_372_036_854_775_808n, '-9223372036854775808'],
    [2.5, 2.5],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [null, null],
    [undefined, null],
    [Int8Array.of(1, -1), [1, -1]],
    [new Vector(Float64Array.of(0.5, 2)), [0.5, 2]],
    [new Vector(BigInt64Array.of(3n)), [3]],
  ])('gives %o as %o', (raw, value) => {
    expect(plain(raw)).toEqual(value)
  })

  it('does not take a map for a node because of its keys', () => {
    const raw = { __isNode__: true, elementId: 'x', labels: 3n }
    expect(plain(raw)).toEqual({ __isNode__: true, elementId: 'x', labels: 3 })
  })

  it('keeps a key that JavaScript takes for a prototype', () => {
    const raw: unknown = JSON.parse('{"__proto__": {"a": 1}}')
    expect(JSON.stringify(plain(raw))).toBe('{"__proto__":{"a":1}}')
  })

  it('gives a point as a map', () => {
    expect(plain(new Point(4326n, 2, 1.5))).toEqual({ srid: 4326, x: 2, y: 1.5 })
    expect(plain(new Point(9157n, 1, 2, 3))).toEqual({ srid: 9157, x: 1, y: 2, z: 3 })
  })
})

describe('toWireValue of dates and times', () => {
  it.each([
    [new CalendarDate(2024n, 5n, 1n), '2024-05-01'],
    [new LocalTime(9n, 5n, 0n, 0n), '09:05:00'],
    [new Time(9n, 5n, 0n, 500_000_000n, 7200n), '09:05:00.5+02:00'],
    [new LocalDateTime(2024n, 5n, 1n, 9n, 5n, 7n, 0n), '2024-05-01T09:05:07'],
    [new DateTime(2024n, 5n, 1n, 9n, 5n, 7n, 0n, 0n), '2024-05-01T09:05:07Z'],
    [
      new DateTime(2024n, 5n, 1n, 9n, 5n, 7n, 0n, 7200n, 'Europe/Prague'),
      '2024-05-01T09:05:07+02:00',
    ],
  ])('gives ISO 8601: %s', (raw, text) => {
    expect(plain(raw)).toBe(text)
  })

  /** What `toString(duration(…))` answered in Neo4j 5.26. */
  it.each([
    [new Duration(14n, 3n, 4000n, 500_000_000n), 'P1Y2M3DT1H6M40.5S'],
    [new Duration(0n, 0n, -2n, 500_000_000n), 'PT-1.5S'],
    [new Duration(1n, -1n, -3600n, 0n), 'P1M-1DT-1H'],
    [new Duration(1n, -1n, -3600n, 5n), 'P1M-1DT-59M-59.999999995S'],
    [new Duration(0n, 0n, 0n, 0n), 'PT0S'],
    [new Duration(12n, 0n, 0n, 0n), 'P1Y'],
  ])('writes a duration as Neo4j does: %s', (raw, text) => {
    expect(plain(raw)).toBe(text)
  })
})

describe('toWireValue of graph values', () => {
  it('names a node by its own id, and one without by the engine’s', () => {
    expect(plain(node('4:x:1', { id: 'state:cz', size: 3n }))).toEqual({
      $: 'node',
      id: 'state:cz',
      labels: ['Actor'],
      properties: { id: 'state:cz', size: 3 },
    })
    expect(plain(node('4:x:1', {}))).toMatchObject({ id: 'node:4:x:1' })
    expect(plain(node('4:x:1', { id: 7n }))).toMatchObject({ id: 'node:4:x:1' })
  })

  it('knows the ends of a relationship from the nodes beside it', () => {
    const ids = createOwnIds()
    const raw = [
      node('4:x:1', { id: 'a' }),
      relationship('4:x:1', '4:x:2'),
      node('4:x:2', { id: 'b' }),
    ]
    toWireValue(raw, ids)
    expect(ids.wanted()).toEqual([])
    expect(toWireValue(raw, ids)).toMatchObject([
      { id: 'a' },
      { $: 'relationship', id: 'LINKED_TO:a>b', source: 'a', target: 'b' },
      { id: 'b' },
    ])
  })

  it('asks for the ends that it does not know', () => {
    const ids = createOwnIds()
    const raw = [relationship('4:x:1', '4:x:2'), relationship('4:x:2', '4:x:1')]
    toWireValue(raw, ids)
    expect(ids.wanted()).toEqual(['4:x:1', '4:x:2'])
    ids.note('4:x:1', 'a')
    ids.note('4:x:2', 'b')
    expect(ids.wanted()).toEqual([])
    expect(toWireValue(raw, ids)).toMatchObject([
      { source: 'a', target: 'b' },
      { source: 'b', target: 'a' },
    ])
  })

  it('names a relationship by its claim', () => {
    const raw = relationship('4:x:1', '4:x:2', { claimId: 'clm:0123456789abcdef' })
    expect(plain(raw)).toMatchObject({ id: 'clm:0123456789abcdef' })
  })

  it('gives a path in the order in which it was walked, with each relationship’s own direction', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => node(`4:${id}`, { id }))
    if (!a || !b || !c) throw new Error('three nodes')
    const path = new Path(a, c, [
      new PathSegment(a, relationship('4:b', '4:a'), b),
      new PathSegment(b, relationship('4:b', '4:c'), c),
    ])
    expect(plain(path)).toMatchObject({
      $: 'path',
      nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      relationships: [
        { source: 'b', target: 'a' },
        { source: 'b', target: 'c' },
      ],
    })
  })

  it('gives a path of one node', () => {
    const a = node('4:a', { id: 'a' })
    expect(plain(new Path(a, a, []))).toMatchObject({ nodes: [{ id: 'a' }], relationships: [] })
  })
})
