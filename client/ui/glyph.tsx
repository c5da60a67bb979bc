import { kindLook } from '../palette.ts'
import { useScheme } from '../scheme.ts'
import { SHAPE_PATHS } from './shape-paths.ts'

/** The mark of a kind, as the picture draws it. The name of the kind stands beside it in words. */
export function Glyph({ kind, size = 16 }: { readonly kind: string; readonly size?: number }) {
  const scheme = useScheme()
  const { shape, colour, outline } = kindLook(kind)
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d={SHAPE_PATHS[shape]}
        fill={colour[scheme]}
        fillRule="evenodd"
        stroke={outline?.[scheme] ?? 'none'}
        strokeWidth={outline ? 2 : 0}
      />
    </svg>
  )
}
