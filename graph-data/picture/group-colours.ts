import { GROUP_COLOURS, GROUP_REST, groupColour, type Scheme } from './palette.ts'

/** Colours of groups, whichever scheme they are of, in those of `scheme`; others stay as they are. */
export function inSchemeOf(
  colours: ReadonlyMap<string, string>,
  scheme: Scheme,
): ReadonlyMap<string, string> {
  const other: Scheme = scheme === 'dark' ? 'light' : 'dark'
  const before = GROUP_COLOURS[other]
  return new Map(
    [...colours].map(([id, colour]) => {
      if (colour === GROUP_REST[other]) return [id, GROUP_REST[scheme]]
      const index = before.indexOf(colour)
      return [id, index < 0 ? colour : groupColour(index, scheme)]
    }),
  )
}
