import { GROUP_REST, kindLook } from '../../graph-data/picture/palette.ts'
import { useScheme } from '../scheme.ts'
import { SHAPE_PATHS } from './shape-paths.ts'

export interface GlyphProps {
  readonly kind: string
  readonly size?: number
  /** Whether it tells the shape alone, where colours tell something else. */
  readonly colourless?: boolean
}

/** The mark of a kind, as the picture draws it. The name of the kind stands beside it in words. */
export function Glyph({ kind, size = 16, colourless = false }: GlyphProps) {
  const scheme = useScheme()
  const { shape, colour, outline } = kindLook(kind)
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d={SHAPE_PATHS[shape]}
        fill={colourless ? GROUP_REST[scheme] : colour[scheme]}
        fillRule="evenodd"
        stroke={outline?.[scheme] ?? 'none'}
        strokeWidth={outline ? 2 : 0}
      />
    </svg>
  )
}
