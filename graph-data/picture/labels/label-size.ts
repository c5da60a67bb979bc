export const LABEL_LENGTH = 21
export const LABEL_LINES = 2
/** Of a name in a file, which nobody can point at. */
export const WHOLE_LINES = 5
export const LINE_HEIGHT = 14
/** Of a name that finds no place with longer lines. */
export const NARROW = { length: 14, lines: 3 } as const
