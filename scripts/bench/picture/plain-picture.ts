import type { Page } from 'playwright-core'
import { hovered, panned, stepsThroughTime, type MeasuredPicture } from './measured-picture.ts'

/** Sigma alone with the same data, as `tests/bench/plain-sigma` draws it. */
export function plainPicture(page: Page, hub: string, type: string): MeasuredPicture {
  const nextStep = stepsThroughTime()
  const drawn = (script: string) => page.evaluate<number | null>(`probe.drawn(() => ${script})`)
  return {
    show: () => page.bringToFront(),
    pan: () => panned(page),
    hover: () => hovered(page, `plain.placeOf('${hub}')`),
    filter: () => drawn(`plain.onlyType('${type}')`),
    brush: () => {
      const { from, to } = nextStep()
      return drawn(`plain.between('${from}', '${to}')`)
    },
    reset: async () => {
      await drawn('plain.onlyType(null)')
    },
  }
}
