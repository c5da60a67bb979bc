/** The ways to arrange the picture, in the order in which they are offered. */
export const LAYOUTS = ['force', 'roles', 'radial', 'country'] as const

export type LayoutName = (typeof LAYOUTS)[number]
