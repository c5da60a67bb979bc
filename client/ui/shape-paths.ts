import type { Shape } from '../../graph-data/picture/palette.ts'

/** The shapes as SVG paths in a box of 24 by 24: what graph/programs/shape-shaders.ts draws. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z',
  square: 'M4.5 4.5h15v15h-15Z',
  'triangle-down': 'M2.5 5.5h19L12 21.5Z',
  hexagon: 'M12 2.8l8 4.6v9.2l-8 4.6-8-4.6V7.4Z',
  triangle: 'M2.5 18.5h19L12 2.5Z',
  dome: 'M1.8 18a10.2 10.2 0 0 1 20.4 0Z',
  house: 'M12 2.5l7.5 8.2v8.8h-15v-8.8Z',
  ring: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  diamond: 'M12 2l10 10-10 10L2 12Z',
  star: 'M12 1l3.1 7.9L23 12l-7.9 3.1L12 23l-3.1-7.9L1 12l7.9-3.1Z',
  'twin-diamond':
    'M8.2 4.4l3.8 3.8 3.8-3.8 7.6 7.6-7.6 7.6-3.8-3.8-3.8 3.8L.6 12ZM12 8.2l3.8 3.8-3.8 3.8',
}
