import {
  DATA_ELEMENT,
  type PageData,
} from '../../graph-data/formats/export/interactive/page-data.ts'
import type { Item } from '../../graph-data/picture/items.ts'
import type { Measure } from '../../graph-data/picture/file/svg-pen.ts'
import type { Scheme } from '../../graph-data/picture/palette.ts'
import { listen } from './gestures.ts'
import { viewerGraph, type ViewerGraph } from './graph.ts'
import { legendParts } from './legend.ts'
import { make, makeButton } from './make.ts'
import { createPanel } from './panel.ts'
import { createStage, type Stage } from './stage.ts'
import './style.css'
import { TEXTS } from './texts.ts'

const BUTTON_ZOOM = 1.4

interface Parts {
  readonly search: HTMLInputElement
  readonly status: HTMLElement
  readonly frame: HTMLElement
  readonly picture: HTMLElement
  readonly legend: HTMLElement
  readonly details: HTMLElement
}

function layOut(title: string): Parts {
  const search = make('input', {
    type: 'search',
    placeholder: TEXTS.search,
    'aria-label': TEXTS.searchHelp,
    autocomplete: 'off',
  })
  const picture = make('div', {
    class: 'picture',
    tabindex: '0',
    role: 'application',
    'aria-label': TEXTS.picture(title),
  })
  const details = make('section', { class: 'details', 'aria-label': TEXTS.details, tabindex: '0' })
  const status = make('p', { class: 'status', 'aria-live': 'polite' })
  const legend = make('div')
  const fold = make('details', { class: 'legend' }, make('summary', {}, TEXTS.legend), legend)
  const frame = make('div', { class: 'frame' }, picture, fold)
  document.body.prepend(
    make('header', {}, make('h1', { dir: 'auto' }, title), search, status),
    make('main', {}, frame, details),
  )
  return { search, status, frame, picture, legend, details }
}

function start(graph: ViewerGraph): void {
  const { search, status, frame, picture, legend, details } = layOut(graph.page.title)
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const schemeNow = (): Scheme => (dark.matches ? 'dark' : 'light')
  const measure = createMeasure()
  const stage = createStage(picture, graph, { measure, scheme: schemeNow() })
  frame.append(zoomButtons(stage))
  const choose = (item: Item | null, focused = true): void => {
    stage.show(item ? [item] : [], focused)
    panel.show(item, focused)
  }
  const panel = createPanel({ box: details, search, status }, graph, choose)
  listen(picture, stage, (item) => choose(item, false))
  const explain = (): void => legend.replaceChildren(...legendParts(graph, schemeNow(), measure))
  explain()
  dark.addEventListener('change', () => {
    stage.recolour(schemeNow())
    explain()
  })
  new ResizeObserver(stage.resize).observe(picture)
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') choose(null)
  })
}

function zoomButtons(stage: Stage): HTMLElement {
  return make(
    'div',
    { class: 'zoom' },
    signButton(TEXTS.zoomIn, '+', () => stage.zoomBy(BUTTON_ZOOM)),
    signButton(TEXTS.zoomOut, '−', () => stage.zoomBy(1 / BUTTON_ZOOM)),
    signButton(TEXTS.fit, '⤢', stage.fit),
  )
}

function signButton(label: string, sign: string, run: () => void): HTMLElement {
  return makeButton({ 'aria-label': label, title: label }, run, sign)
}

function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  return (text, font) => {
    if (!context) return text.length * 7
    context.font = font
    return context.measureText(text).width
  }
}

const held = document.querySelector(`#${DATA_ELEMENT}`)?.textContent ?? 'null'
start(viewerGraph(JSON.parse(held) as PageData))
