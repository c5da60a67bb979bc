/** What a file of the picture is to hold. */
export interface DrawingRequest {
  /** Everything that is shown, or what the camera has in sight. */
  readonly area: 'whole' | 'view'
  /** Behind the picture; `none` is transparent, with the colours for a light ground. */
  readonly ground: 'light' | 'dark' | 'none'
  /** Above the picture; empty for none. */
  readonly title: string
  readonly legend: DrawingKey | null
  /** When the picture was made, in words, and the address that shows the same, if any; null for neither. */
  readonly origin: { readonly made: string; readonly link: string } | null
  /** Tells in words what documents relationships, by their ids, were read in; null for no list. */
  readonly sources: ((relationships: readonly string[]) => readonly string[]) | null
}

/** What the legend tells beside kinds, types and certainties. */
export interface DrawingKey {
  /** What sizes and colours tell. */
  readonly told: string
  /** The groups that the colours tell, by the numbers of their colours; null where they tell kinds. */
  readonly colours: {
    readonly title: string
    readonly groups: readonly { readonly title: string; readonly colour: number | null }[]
  } | null
  /** What two days are compared; null where none are. */
  readonly compared: string | null
}

/** A picture as a file. */
export interface Drawing {
  readonly svg: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}
