import { problemFrom } from '../api.ts'
import type { App } from '../state/app.ts'

export function isFullScreen(): boolean {
  return document.fullscreenElement !== null
}

/** Gives the page the whole screen, or takes it back; tells where the browser does not. */
export function turnFullScreen({ actions }: App): void {
  const turned = isFullScreen()
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen()
  turned.catch((error: unknown) => actions.notify(problemFrom(error).detail))
}
