import { expect, it } from 'vitest'
import { Overdue, within } from '../../scripts/bench/picture/within.ts'

it('answers with what is done in time, and tells the limit of what is not', async () => {
  expect(await within(10_000, () => Promise.resolve('done'))).toBe('done')
  const endless = within(10, () => new Promise<never>(() => undefined))
  await expect(endless).rejects.toEqual(new Overdue(10))
})
