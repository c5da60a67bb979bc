import { describe, expect, it } from 'vitest'
import { DataFault } from '../../../graph-data/formats/fault.ts'
import { readDataset } from '../../../graph-data/formats/read-dataset.ts'
import type { SourceFile } from '../../../graph-data/formats/source-file.ts'
import { datasetSchema } from '../../../graph-data/model/dataset.ts'
import { document, ENDS, file, reading } from './curated-files.ts'

const read = (files: readonly SourceFile[]) => readDataset(files, { origin: 'test' })

function faultsOf(files: readonly SourceFile[]): string[] {
  try {
    read(files)
  } catch (error) {
    if (error instanceof DataFault) return error.message.split('\n')
    throw error
  }
  return []
}

describe('readDataset', () => {
  it('makes a data set that its own schema knows', () => {
    const dataset = read([...ENDS, document([reading()])])
    expect(datasetSchema.parse(dataset)).toEqual(dataset)
    expect(dataset.claims).toHaveLength(1)
    expect(dataset.claims[0]).toMatchObject({ stance: 'asserts', origin: 'test', about: null })
  })

  it('makes one claim of the readings that state the same, with the evidence of each', () => {
    const first = document([reading({ certainty: 'hedged', date: '2024' })])
    const second = document([reading({ date: '2024-05-01' })], 'doc:other')
    const { claims } = read([...ENDS, first, second])
    expect(claims).toHaveLength(1)
    expect(claims[0]).toMatchObject({ certainty: 'explicit', date: '2024-05-01' })
    expect(claims[0]?.evidence.map((each) => each.document)).toEqual(['doc:harbour', 'doc:other'])
  })

  it('does not depend on the order of the files', () => {
    const files = [...ENDS, document([reading()]), document([reading()], 'doc:other')]
    expect(read(files.toReversed())).toEqual(read(files))
  })

  it('finds the claims that a denial disputes, and never the denial itself', () => {
    const denial = reading({
      type: 'rejected',
      subject: 'state:borelia',
      object: 'inc:harbour-breach',
      asserters: ['state:borelia'],
      disputes: [{ type: 'attributed-to', subject: 'inc:harbour-breach' }],
    })
    const { claims } = read([...ENDS, document([reading(), denial])])
    const attributed = claims.find((claim) => claim.type === 'attributed-to')
    const rejected = claims.find((claim) => claim.type === 'rejected')
    expect(rejected?.disputes).toEqual([attributed?.id])
    expect(attributed?.disputes).toEqual([])
  })
})

describe('a faulty file is told with its place', () => {
  it('in YAML that cannot be parsed', () => {
    const broken = { path: 'state.x.yaml', text: 'id: state:x\nname: "unfinished\n' }
    expect(faultsOf([broken])[0]).toMatch(/^state\.x\.yaml:\d+:\d+ /)
  })

  it('in a field of the wrong form, at that field', () => {
    const text = 'id: state:x\nname: X\nkind: kingdom\n'
    expect(faultsOf([{ path: 'state.x.yaml', text }])[0]).toMatch(
      /^state\.x\.yaml:3:7 \/kind .*state/,
    )
  })

  it('in a field that nobody knows, at that field', () => {
    const text = 'id: state:x\nname: X\nkind: state\ncolour: red\n'
    expect(faultsOf([{ path: 'state.x.yaml', text }])[0]).toMatch(/^state\.x\.yaml:4:9 .*colour/)
  })

  it('in a claim, at the field of the claim', () => {
    const faulty = document([reading({ object: 'grp:nobody' })])
    const line = faulty.text.split('\n').findIndex((each) => each.includes('grp:nobody')) + 1
    expect(faultsOf([...ENDS, faulty])).toEqual([
      expect.stringMatching(
        new RegExp(`^doc\\.harbour\\.yaml:${line}:\\d+ .*there is no grp:nobody`),
      ),
    ])
  })

  it('for all files at once', () => {
    const bad = (id: string) => ({ path: `${id.replace(':', '.')}.yaml`, text: `id: ${id}\n` })
    const faults = faultsOf([bad('state:a'), bad('state:b')])
    expect(new Set(faults.map((fault) => fault.split(':')[0]))).toEqual(
      new Set(['state.a.yaml', 'state.b.yaml']),
    )
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['an end of the wrong kind', { subject: 'state:ardenia' }, /must be an incident/],
    [
      'a summons of a state',
      { type: 'summoned', subject: 'state:ardenia', object: 'state:borelia' },
      /must be an office/,
    ],
    ['an end that is the other one', { type: 'linked-to', subject: 'grp:pebble' }, /are the same/],
    ['an end as topic', { about: 'inc:harbour-breach' }, /is an end of the claim already/],
    ['an unknown asserter', { asserters: ['org:nobody'] }, /asserters\/0 there is no org:nobody/],
    ['wording that is not in the quote', { wording: 'beyond doubt' }, /must stand in the quote/],
    ['a date after the publication', { date: '2025' }, /is after the document was published/],
    ['a date that is none', { date: '2024-02-30' }, /there is no day 30/],
    ['a quote of another length', { end: 12 }, /must be the length of the quote/],
    ['a dispute about nothing', { disputes: [{ type: 'condemned' }] }, /no claim fits/],
    ['a control character', { quote: 'a\u0000b', start: 0, end: 3 }, /control character/],
  ])('refuses %s', (_name, fields, message) => {
    expect(faultsOf([...ENDS, document([reading(fields)])]).join('\n')).toMatch(message)
  })

  it('refuses dates of one claim that do not fit each other', () => {
    const files = [
      document([reading({ date: '2024-04' })]),
      document([reading({ date: '2024-05-01' })], 'doc:other'),
    ]
    expect(faultsOf([...ENDS, ...files]).join('\n')).toMatch(/does not fit/)
  })

  it('refuses the same reading twice, and the same id twice', () => {
    expect(faultsOf([...ENDS, document([reading(), reading()])])[0]).toMatch(/stands above already/)
    const again = { ...ENDS[0]!, path: 'elsewhere/state.ardenia.yaml' }
    expect(faultsOf([...ENDS, again])[0]).toMatch(
      /state:ardenia is in state\.ardenia\.yaml already/,
    )
  })

  it('refuses a file that is not called by its id', () => {
    const misnamed = { ...file({ id: 'state:x', name: 'X', kind: 'state' }), path: 'x.yaml' }
    expect(faultsOf([misnamed])[0]).toMatch(/must be called state\.x\.yaml/)
  })
})

describe('a hostile file ends in a message', () => {
  const aliases = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (let level = 1; level < 10; level += 1) {
    const name = String.fromCharCode(97 + level)
    const before = String.fromCharCode(96 + level)
    aliases.push(`${name}: &${name} [${`*${before}, `.repeat(9)}*${before}]`)
  }
  it.each<[string, string]>([
    ['a bomb of aliases', aliases.join('\n')],
    ['great depth', '['.repeat(20_000)],
    ['no mapping', '- just\n- a list\n'],
    ['nothing', ''],
    ['a prototype', '__proto__: {polluted: yes}\nid: state:x\nname: X\nkind: state\n'],
    ['a tag', 'id: !!js/function "x"\n'],
    ['keys twice', 'id: state:x\nid: state:y\n'],
  ])('%s', (_name, text) => {
    expect(faultsOf([{ path: 'state.x.yaml', text }]).length).toBeGreaterThan(0)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
