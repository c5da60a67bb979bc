/** The mark on the line of a claim that denies, or that takes something back. */
export function StanceMark({ stance }: { readonly stance: 'denies' | 'withdraws' }) {
  return (
    <svg width={15} height={15} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path
        d={stance === 'denies' ? 'M5 5l6 6M11 5l-6 6' : 'M4.5 8h7'}
        stroke="var(--dm-surface)"
        strokeWidth="1.9"
      />
    </svg>
  )
}
