import type { GraphParting } from '../../model/subgraph.ts'
import { datasetOfGraph, type GraphParts } from '../dataset-of-graph.ts'
import { writeBibtex } from './bibliography/bibtex.ts'
import { writeCslJson } from './bibliography/csl-json.ts'
import { writeCitations } from './bibliography/plain-citations.ts'
import { writeCsv } from './csv.ts'
import { writeCypher } from './cypher-script.ts'
import { writeDemarche } from './demarche-json.ts'
import { dossierFault } from './dossier/dossier-fault.ts'
import { writeDossierHtml } from './dossier/html.ts'
import { writeDossierMarkdown } from './dossier/markdown.ts'
import type { ExportGraph } from './export-graph.ts'
import { writeGexf } from './gexf.ts'
import { writeGraphml, type GraphmlFlavour } from './graphml.ts'
import { writeGraphology } from './graphology-json.ts'
import { writeInteractivePage, type Viewer } from './interactive/html.ts'
import { writeNeo4jAdmin } from './neo4j-admin.ts'
import { pictureFault } from './picture/picture-fault.ts'
import { writeSvg } from './picture/svg.ts'
import { writeStix } from './stix/stix-bundle.ts'

/** What a writer may be told; each takes what concerns it. */
export interface FormatOptions {
  readonly flavour: GraphmlFlavour
  readonly escapeFormulas: boolean
  /** SVG text that a dossier shows; null for none, and without it the dossier draws its own. */
  readonly picture?: string | null | undefined
  /** What an interactive page runs; of `needsViewer`. */
  readonly viewer?: Viewer | undefined
}

/**
 * What a person may choose for a format: whether claims and documents are in it (`content`), options,
 * and the places and colours of the picture.
 */
export const FORMAT_CHOICES = ['content', 'flavour', 'escapeFormulas', 'picture', 'places'] as const
export type FormatChoice = (typeof FORMAT_CHOICES)[number]

export interface ExportFormat {
  readonly title: string
  readonly extension: string
  readonly mediaType: string
  /**
   * What belongs to the file unless the person says otherwise: the drawn graph alone; with its
   * evidence, that is the claims and documents as nodes; or everything that the store keeps.
   */
  readonly content: ExportContent
  /**
   * In which parts it reads a large graph: claims without their nodes and what is drawn of them, or
   * groups that are not in memory. Else in one.
   */
  readonly readsIn?: GraphParting | undefined
  readonly takes?: readonly FormatChoice[] | undefined
  /** Whether nodes without a place are laid out first, which takes its time. */
  readonly needsPlaces?: boolean | undefined
  /** Whether it is written with the viewer of interactive pages. */
  readonly needsViewer?: boolean | undefined
  /** Why a graph cannot be written so, in words; null where it can. */
  readonly fault?: ((graph: GraphParts) => string | null) | undefined
  readonly write: (graph: ExportGraph, options: FormatOptions) => Iterable<string | Uint8Array>
}

export const EXPORT_CONTENTS = ['drawn', 'evidence', 'store'] as const
export type ExportContent = (typeof EXPORT_CONTENTS)[number]

/** The formats of `POST /api/export` and `npm run export`, by the names of the interface. */
export const EXPORT_FORMATS = {
  json: {
    title: 'Demarche JSON',
    extension: 'json',
    mediaType: 'application/json',
    content: 'evidence',
    readsIn: 'claims',
    takes: ['places'],
    write: (graph) => writeDemarche(graph, datasetOfGraph(graph)),
  },
  graphology: {
    title: 'graphology JSON',
    extension: 'graphology.json',
    mediaType: 'application/json',
    content: 'drawn',
    takes: ['content', 'places'],
    write: writeGraphology,
  },
  gexf: {
    title: 'GEXF 1.3',
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    content: 'drawn',
    takes: ['content', 'places'],
    write: writeGexf,
  },
  graphml: {
    title: 'GraphML',
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    content: 'drawn',
    takes: ['content', 'flavour', 'places'],
    write: (graph, { flavour }) => writeGraphml(graph, flavour),
  },
  csv: {
    title: 'CSV (zipped)',
    extension: 'csv.zip',
    mediaType: 'application/zip',
    content: 'drawn',
    takes: ['content', 'escapeFormulas', 'places'],
    write: (graph, { escapeFormulas }) => writeCsv(graph, { escapeFormulas }),
  },
  'neo4j-admin': {
    title: 'neo4j-admin import (zipped)',
    extension: 'neo4j-admin.zip',
    mediaType: 'application/zip',
    content: 'store',
    readsIn: 'groups',
    write: writeNeo4jAdmin,
  },
  cypher: {
    title: 'Cypher script',
    extension: 'cypher',
    mediaType: 'text/plain; charset=utf-8',
    content: 'store',
    readsIn: 'groups',
    write: writeCypher,
  },
  stix: {
    title: 'STIX 2.1 bundle',
    extension: 'stix.json',
    mediaType: 'application/stix+json;version=2.1',
    content: 'evidence',
    readsIn: 'claims',
    write: writeStix,
  },
  svg: {
    title: 'Picture (SVG)',
    extension: 'svg',
    mediaType: 'image/svg+xml; charset=utf-8',
    content: 'evidence',
    takes: ['places'],
    needsPlaces: true,
    fault: pictureFault,
    write: writeSvg,
  },
  html: {
    title: 'Interactive page (HTML)',
    extension: 'page.html',
    mediaType: 'text/html; charset=utf-8',
    content: 'evidence',
    takes: ['places'],
    needsPlaces: true,
    fault: pictureFault,
    needsViewer: true,
    write: (graph, { viewer }) => writeInteractivePage(graph, viewer),
  },
  dossier: {
    title: 'Dossier (HTML)',
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
    content: 'evidence',
    takes: ['picture'],
    needsPlaces: true,
    fault: dossierFault,
    write: (graph, { picture }) => writeDossierHtml(graph, { picture }),
  },
  markdown: {
    title: 'Dossier (Markdown)',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    content: 'evidence',
    fault: dossierFault,
    write: writeDossierMarkdown,
  },
  bibtex: {
    title: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex; charset=utf-8',
    content: 'evidence',
    readsIn: 'claims',
    write: writeBibtex,
  },
  'csl-json': {
    title: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    content: 'evidence',
    readsIn: 'claims',
    write: writeCslJson,
  },
  citations: {
    title: 'Citations',
    extension: 'txt',
    mediaType: 'text/plain; charset=utf-8',
    content: 'evidence',
    readsIn: 'claims',
    write: writeCitations,
  },
} as const satisfies Record<string, ExportFormat>

export type ExportFormatName = keyof typeof EXPORT_FORMATS
export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as ExportFormatName[]

/** A file's name that every system takes: letters and digits of the title, the day, the extension. */
export function exportFileName(format: ExportFormatName, title: string, generated: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  const name = ['demarche', slug, generated.slice(0, 10)].filter(Boolean).join('-')
  return `${name}.${EXPORT_FORMATS[format].extension}`
}
