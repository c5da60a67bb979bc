import { describe, expect, it } from 'vitest'
import { EnginePanic } from '../../../../server/store/embedded/engine-fault.ts'
import { fromFailure, toFailure } from '../../../../server/store/embedded/failure.ts'
import {
  LoadFailed,
  QueryFault,
  QueryRefused,
  QueryTooLarge,
  QueryUnsupported,
  StoreBusy,
  StoreUnavailable,
} from '../../../../server/store/errors.ts'

const position = { line: 1, column: 2, offset: 1 }

describe('a failure on its way between processes', () => {
  it.each([
    new QueryFault('a', position),
    new QueryUnsupported('b', position),
    new EnginePanic('b'),
    new QueryRefused('c'),
    new QueryTooLarge('d'),
    new StoreBusy('e'),
    new StoreUnavailable('f'),
    new LoadFailed('g'),
  ])('arrives as what it was: $name', (error) => {
    const arrived = fromFailure(structuredClone(toFailure(error)))
    expect(arrived).toBeInstanceOf(error.constructor)
    expect(arrived).toEqual(error)
  })

  it('keeps a fault of the program apart from the store’s errors', () => {
    const arrived = fromFailure(toFailure(new TypeError('x is undefined')))
    expect(arrived.name).toBe('Error')
    expect(arrived.message).toBe('TypeError: x is undefined')
  })
})
