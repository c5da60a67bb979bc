import { ACTOR_KINDS, INCIDENT_KINDS, type Certainty } from '../model/kinds.ts'

/** How kinds, relationship types and certainties look: the same in the picture, the legend and the lists. */

export type Scheme = 'light' | 'dark'

export const SHAPES = [
  'circle',
  'square',
  'triangle-down',
  'hexagon',
  'triangle',
  'dome',
  'house',
  'ring',
  'diamond',
  'star',
  'twin-diamond',
] as const
export type Shape = (typeof SHAPES)[number]

export interface KindLook {
  readonly title: string
  readonly shape: Shape
  readonly colour: Readonly<Record<Scheme, string>>
  /** The outline; incidents bear a dark one on gold, so that they stand apart from every actor. */
  readonly outline: Readonly<Record<Scheme, string>> | null
}

function actor(
  kind: keyof typeof ACTOR_KINDS,
  shape: Shape,
  light: string,
  dark: string,
): [string, KindLook] {
  const { title } = ACTOR_KINDS[kind]
  return [kind, { title, shape, colour: { light, dark }, outline: null }]
}

const INCIDENT_SHAPES: Record<(typeof INCIDENT_KINDS)[number], { title: string; shape: Shape }> = {
  campaign: { title: 'Campaign', shape: 'diamond' },
  incident: { title: 'Incident', shape: 'star' },
  series: { title: 'Series of incidents', shape: 'twin-diamond' },
}

function incident(kind: (typeof INCIDENT_KINDS)[number]): [string, KindLook] {
  const colour = { light: '#ffc53d', dark: '#ffd566' }
  const outline = { light: '#5c3a00', dark: '#3d2a00' }
  return [kind, { ...INCIDENT_SHAPES[kind], colour, outline }]
}

export const KIND_LOOKS: ReadonlyMap<string, KindLook> = new Map([
  actor('state', 'circle', '#1f4e9c', '#7aa7f0'),
  actor('government-body', 'square', '#2f7fc4', '#58b4f0'),
  actor('intelligence-service', 'triangle-down', '#6b3fa0', '#b794f4'),
  actor('international-organisation', 'hexagon', '#0b7a75', '#3cc8bd'),
  actor('threat-group', 'triangle', '#a8174b', '#ff7fa5'),
  actor('person', 'dome', '#4a5565', '#b4bfce'),
  actor('office', 'house', '#6f6310', '#d3c75c'),
  actor('collective', 'ring', '#8a5a44', '#d9a98f'),
  incident('campaign'),
  incident('incident'),
  incident('series'),
])

const OTHER_KIND: KindLook = {
  title: 'Other',
  shape: 'circle',
  colour: { light: '#5c6773', dark: '#aab4c0' },
  outline: null,
}

export function kindLook(kind: string): KindLook {
  return KIND_LOOKS.get(kind) ?? { ...OTHER_KIND, title: kind === '' ? OTHER_KIND.title : kind }
}

export interface TypeLook {
  readonly title: string
  readonly colour: Readonly<Record<Scheme, string>>
  /** Structure is the ground that diplomacy stands on: drawn thinner and paler. */
  readonly structural: boolean
}

function type(title: string, light: string, dark: string, structural = false): TypeLook {
  return { title, colour: { light, dark }, structural }
}

export const TYPE_LOOKS: ReadonlyMap<string, TypeLook> = new Map([
  ['ATTRIBUTED_TO', type('Attributed to', '#c92a1c', '#ff8272')],
  ['CONDEMNED', type('Condemned', '#8e3ba8', '#d79bf0')],
  ['SUMMONED', type('Summoned', '#0a62c9', '#74b3ff')],
  ['LINKED_TO', type('Linked to', '#8f5600', '#f0b45a')],
  ['TARGETED', type('Targeted', '#55616e', '#b3bfcb')],
  ['REJECTED', type('Rejected', '#00796b', '#4fd6c0')],
  ['SIMILAR_TO', type('Similar to', '#9c3f78', '#f59ac9')],
  ['PART_OF', type('Part of', '#98a4b1', '#66727f', true)],
  ['MEMBER_OF', type('Member of', '#8fa88f', '#5f7a61', true)],
  ['HOLDS_OFFICE', type('Holds office', '#a99bbd', '#736788', true)],
])

export function typeLook(name: string): TypeLook {
  const known = TYPE_LOOKS.get(name)
  if (known) return known
  const words = name.toLowerCase().replaceAll('_', ' ')
  return type(words.charAt(0).toUpperCase() + words.slice(1), '#5c6773', '#aab4c0')
}

/** The stroke of each certainty; lengths in CSS pixels, as SVG's `stroke-dasharray` has them. */
export const CERTAINTY_LOOKS: Readonly<Record<Certainty, { title: string; dash: string }>> = {
  explicit: { title: 'Explicit', dash: '' },
  hedged: { title: 'Hedged', dash: '7 4' },
  implied: { title: 'Implied', dash: '0.1 4.6' },
}

/** What became of a relationship between two days. */
export const MARK_LOOKS = {
  added: { title: 'Added', colour: { light: '#0b7285', dark: '#5fd8ea' } },
  withdrawn: { title: 'Withdrawn', colour: { light: '#b3196b', dark: '#ff85bd' } },
  disputed: { title: 'Newly disputed', colour: { light: '#a85800', dark: '#ffb454' } },
} as const satisfies Record<string, Pick<TypeLook, 'title' | 'colour'>>
export type Mark = keyof typeof MARK_LOOKS

/**
 * Colours of groups such as countries, the commonest first; found by search, so that they differ from
 * each other and from `GROUP_REST` for people with each form of colour-blindness.
 */
export const GROUP_COLOURS: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#6677ff', '#8d5404', '#2f9b02', '#ad46c0', '#96145a', '#402f9f', '#374315'],
  dark: ['#4863e6', '#fca31d', '#19e7d8', '#d77bfd', '#e44527', '#b1309b', '#e1f74c'],
}

/** The colour of what belongs to no group that has one. */
export const GROUP_REST: Readonly<Record<Scheme, string>> = { light: '#79838f', dark: '#8d99a6' }

export function groupColour(index: number | null, scheme: Scheme): string {
  return (index === null ? undefined : GROUP_COLOURS[scheme][index]) ?? GROUP_REST[scheme]
}

/** The colours of the canvas itself. */
export interface CanvasColours {
  readonly ground: string
  readonly text: string
  readonly mutedText: string
  readonly accent: string
  readonly contested: string
}

export const CANVAS: Readonly<Record<Scheme, CanvasColours>> = {
  light: {
    ground: '#f6f7f9',
    text: '#1b2430',
    mutedText: '#4d5866',
    accent: '#1463d8',
    contested: '#b3261e',
  },
  dark: {
    ground: '#12161c',
    text: '#e9eef5',
    mutedText: '#aeb9c7',
    accent: '#6cb0ff',
    contested: '#ff8a80',
  },
}
