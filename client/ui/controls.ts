import { BesidePicture } from './beside-picture.tsx'
import { OverPicture } from './over-picture.tsx'
import { TopBar } from './top-bar.tsx'

/** What stands around the picture, in one download that the picture does not wait for. */
export const CONTROLS = { TopBar, OverPicture, BesidePicture } as const
