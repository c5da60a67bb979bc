import { describe, expect, it } from 'vitest'
import { cardPlace, CARD_WIDTH } from '../../../client/ui/tour/card-place.ts'

const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

describe('the card of the tour', () => {
  it('stands below its target, within the window', () => {
    const target = { left: 1380, top: 10, width: 40, height: 36 }
    const { left, top } = cardPlace(target, WIDE)
    expect(left + CARD_WIDTH).toBeLessThan(WIDE.width)
    expect(top).toBeGreaterThan(46)
  })

  it('stands beside a tall target, and above a low one', () => {
    const legend = { left: 14, top: 70, width: 236, height: 660 }
    expect(cardPlace(legend, WIDE).left).toBeGreaterThan(250)
    const bar = { left: 0, top: 745, width: 1440, height: 125 }
    expect(cardPlace(bar, WIDE).bottom).toBeGreaterThan(900 - 745)
  })

  it('is docked on a phone, away from its target', () => {
    expect(cardPlace({ left: 40, top: 10, width: 90, height: 36 }, PHONE)).toHaveProperty('bottom')
    expect(cardPlace({ left: 12, top: 760, width: 110, height: 36 }, PHONE)).toHaveProperty('top')
  })
})
