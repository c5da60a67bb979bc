import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** What the rooms of the page have in common; none of it knows sigma. */
const SHARED_BY_THE_PAGE = ['api', 'context', 'scheme', 'texts'].map((name) => `client/${name}.ts`)

/** Who may import what of ours: the table of docs/architecture.md, folder by folder. */
const MAY_IMPORT: readonly (readonly [folder: string, allowed: readonly string[]])[] = [
  ['graph-data/model/', ['graph-data/model/']],
  ['graph-data/claims/', ['graph-data/claims/', 'graph-data/model/']],
  ['graph-data/picture/', ['graph-data/picture/', 'graph-data/model/']],
  [
    'graph-data/formats/',
    ['graph-data/formats/', 'graph-data/claims/', 'graph-data/picture/', 'graph-data/model/'],
  ],
  ['graph-data/', ['graph-data/']],
  ['server/cypher/', ['server/cypher/', 'server/store/errors.ts']],
  ['server/store/neo4j/', ['server/store/', 'server/cypher/', 'graph-data/model/']],
  ['server/store/embedded/', ['server/store/', 'server/cypher/', 'graph-data/model/']],
  ['server/store/', ['server/store/', 'graph-data/model/']],
  ['server/queries/', ['server/queries/', 'server/store/graph-store.ts', 'graph-data/model/']],
  [
    'server/http/',
    [
      'server/http/',
      'server/queries/',
      'server/cypher/',
      'server/store/graph-store.ts',
      'server/store/errors.ts',
      'graph-data/formats/',
      'graph-data/model/',
    ],
  ],
  ['server/', ['server/', 'graph-data/']],
  [
    'client/state/',
    [
      'client/state/',
      'client/api.ts',
      'client/texts.ts',
      'graph-data/claims/',
      'graph-data/picture/',
      'graph-data/model/',
    ],
  ],
  [
    'client/graph/',
    [
      'client/graph/',
      'client/state/',
      ...SHARED_BY_THE_PAGE,
      'graph-data/picture/',
      'graph-data/model/',
    ],
  ],
  [
    'client/ui/',
    [
      'client/ui/',
      'client/state/',
      ...SHARED_BY_THE_PAGE,
      'graph-data/claims/',
      'graph-data/picture/',
      'graph-data/model/',
    ],
  ],
  [
    'client/query/',
    [
      'client/query/',
      'client/ui/',
      'client/state/',
      ...SHARED_BY_THE_PAGE,
      'graph-data/picture/',
      'graph-data/model/',
    ],
  ],
  [
    'client/viewer/',
    [
      'client/viewer/',
      'graph-data/formats/export/interactive/page-data.ts',
      'graph-data/picture/',
      'graph-data/model/',
    ],
  ],
  ['client/', ['client/', 'graph-data/picture/', 'graph-data/model/']],
  [
    'scripts/bench/picture/',
    [
      'scripts/',
      'graph-data/',
      'server/',
      'client/graph/metrics/random.ts',
      'tests/browser/chromium.ts',
    ],
  ],
  ['scripts/', ['scripts/', 'graph-data/', 'server/']],
]

/** Packages that one folder alone may import. */
const OWNED_PACKAGES: readonly (readonly [pattern: RegExp, folder: string])[] = [
  [/^(sigma|@sigma\/.*|graphology.*)$/, 'client/graph/'],
  [/^neo4j-driver$/, 'server/store/neo4j/'],
  [/^@grafeo-db\/js$/, 'server/store/embedded/'],
]

/** What the page may take at run time: these files are free of zod and of Node. */
const BROWSER_SAFE = new Set([
  'graph-data/claims/acts.ts',
  'graph-data/claims/days.ts',
  'graph-data/claims/gaps.ts',
  'graph-data/claims/ladder.ts',
  'graph-data/claims/ledger.ts',
  'graph-data/claims/sides.ts',
  'graph-data/formats/export/interactive/page-data.ts',
  'graph-data/model/kinds.ts',
  'graph-data/model/date-words.ts',
  'graph-data/model/dates.ts',
  'graph-data/model/fold.ts',
  'graph-data/model/graph-data.ts',
  'graph-data/model/graph-reading.ts',
  'graph-data/model/grammar.ts',
  'graph-data/model/plural.ts',
  'graph-data/model/relationship-words.ts',
  'graph-data/model/sentence.ts',
])

/** As are all files of this folder. */
const SAFE_FOLDER = 'graph-data/picture/'

function isBrowserSafe(file: string): boolean {
  return BROWSER_SAFE.has(file) || file.startsWith(SAFE_FOLDER)
}

interface Import {
  readonly file: string
  readonly specifier: string
  readonly typesOnly: boolean
  /** Whether it is asked for only when that code runs. */
  readonly isDynamic: boolean
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(IMPORT)].map(([, type, from, dynamic, bare]) => ({
    file,
    specifier: from ?? dynamic ?? bare ?? '',
    typesOnly: type !== undefined,
    isDynamic: dynamic !== undefined,
  }))
}

const files = ['client', 'graph-data', 'scripts', 'server'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)
const imports = files.flatMap(importsOf)
const ours = imports
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map((each) => ({
    ...each,
    target: relative(ROOT, resolve(ROOT, dirname(each.file), each.specifier.replace(/\?.*$/, ''))),
  }))

/** The file and all that it cannot run without. */
function filesBehind(start: string): Set<string> {
  const found = new Set([start])
  for (const file of found) {
    const needed = ours.filter((each) => each.file === file && !each.typesOnly && !each.isDynamic)
    for (const { target } of needed) found.add(target)
  }
  return found
}

describe('the import table', () => {
  it('sees the imports of the whole house', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(ours.length).toBeGreaterThan(200)
  })

  it('is kept by every file', () => {
    const breaches = ours.filter(({ file, target }) => {
      const rule = MAY_IMPORT.find(([folder]) => file.startsWith(folder))
      return !rule?.[1].some((allowed) => target.startsWith(allowed))
    })
    expect(breaches.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  it('keeps each engine and the drawing library in its own room', () => {
    const strays = imports.filter(({ file, specifier }) =>
      OWNED_PACKAGES.some(([owned, folder]) => owned.test(specifier) && !file.startsWith(folder)),
    )
    expect(strays.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([])
  })

  it('lets the page take types from the model, and values only from files free of zod', () => {
    const taken = ours.filter(
      ({ file, target, typesOnly }) =>
        file.startsWith('client/') &&
        target.startsWith('graph-data/') &&
        !typesOnly &&
        !isBrowserSafe(target),
    )
    expect(taken.map(({ file, target }) => `${file} imports values of ${target}`)).toEqual([])
  })

  it('keeps the component library out of what the first picture waits for', () => {
    const first = filesBehind('client/page.tsx')
    expect(first).toContain('client/graph/renderer.ts')
    const widgets = imports.filter(
      ({ file, specifier }) =>
        first.has(file) && /^@(?:mantine|tabler|floating-ui)/.test(specifier),
    )
    // Its theme is around all of the page.
    expect(widgets.map(({ file }) => file)).toEqual(['client/root.tsx'])
  })

  it('keeps everything but the start of the layout and of the graphics out of the entry', () => {
    expect([...filesBehind('client/main.ts')].filter((file) => /\.tsx?$/.test(file))).toEqual([
      'client/main.ts',
      'client/graph/layout/first-layout.ts',
      'client/graph/wake-graphics.ts',
      'client/graph/layout/aspect.ts',
      'client/graph/layout/layout-run.ts',
    ])
  })

  it('keeps the browser-safe files free of packages', () => {
    const heavy = imports.filter(
      ({ file, specifier }) => isBrowserSafe(file) && !specifier.startsWith('.'),
    )
    expect(heavy).toEqual([])
  })
})
