import { expect, it } from 'vitest'
import { toLoadFailed } from '../../../../server/store/embedded/load-fault.ts'
import { LoadFailed, StoreBusy } from '../../../../server/store/errors.ts'

it.each([
  [
    Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
    'disk is full',
  ],
  [new Error('Database error: GRAFEO-S001: No space left on device (os error 28)'), 'disk is full'],
  [Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }), 'cannot be written'],
  [new Error('Database error: GRAFEO-V001: Invalid value: twice\n --> x'), 'Invalid value: twice'],
  [new LoadFailed('an end is missing'), 'an end is missing'],
])('says what ended the load, and what stands: %s', (error, reason) => {
  const failed = toLoadFailed(error)
  expect(failed).toBeInstanceOf(LoadFailed)
  expect(failed.message).toContain(reason)
  expect(failed.message).toMatch(/; the store is as it was$/)
  expect(failed.message).not.toContain('GRAFEO')
})

it('leaves the other errors of the store as they are', () => {
  const busy = new StoreBusy('another load is running')
  expect(toLoadFailed(busy)).toBe(busy)
})
