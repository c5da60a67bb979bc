/** "Not equal": the mark on the line of a claim that another one disputes. */
export function ContestedMark({ size = 15 }: { readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      style={{ flex: 'none', color: 'var(--dm-contested)' }}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <circle cx="8" cy="8" r="6.8" />
      <path d="M4.6 6.5h6.8M4.6 9.5h6.8M10.2 4.4 5.8 11.6" />
    </svg>
  )
}
