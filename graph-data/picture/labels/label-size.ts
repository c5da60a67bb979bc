export const LABEL_LENGTH = 21
export const LABEL_LINES = 2
export const LINE_HEIGHT = 14
