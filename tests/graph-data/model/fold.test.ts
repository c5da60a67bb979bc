import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from '../../../graph-data/model/fold.ts'

it.each([
  ['Lipavský', 'lipavsky'],
  ['LUKÁŠ KINTR', 'lukas kintr'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['China’s  embassy', "china's embassy"],
  ['“quoted”', '"quoted"'],
  ['Ｆｕｌｌ', 'full'],
])('folds %s to %s', (text, folded) => expect(fold(text)).toBe(folded))

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
