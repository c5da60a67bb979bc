import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  actorId,
  actorKindOf,
  claimId,
  claimIdOf,
  documentId,
  incidentId,
  type ClaimIdentity,
} from '../../../graph-data/model/ids.ts'

const identity: fc.Arbitrary<ClaimIdentity> = fc.record({
  type: fc.constantFrom('condemned', 'attributed-to', 'rejected'),
  subject: fc.constantFrom('io:eu', 'io:nato', 'inc:a'),
  object: fc.constantFrom('inc:a', 'inc:b', 'grp:apt31'),
  about: fc.constantFrom(null, 'inc:a'),
  stance: fc.constantFrom('asserts', 'denies'),
  asserters: fc.subarray(['io:eu', 'io:nato', 'state:cz', 'org:cz-mfa']),
})

describe('claimIdOf', () => {
  it('is a known value, so that it never changes unnoticed', () => {
    const id = claimIdOf({
      type: 'condemned',
      subject: 'io:nato',
      object: 'inc:cz-mfa-campaign',
      about: null,
      stance: 'asserts',
      asserters: ['io:nato'],
    })
    expect(id).toBe('clm:334e8c4a88ac2025')
  })

  it('is a claim id for every claim, whatever the order or repetition of the asserters', () => {
    fc.assert(
      fc.property(identity, (claim) => {
        const id = claimIdOf(claim)
        const { asserters } = claim
        expect(claimId.safeParse(id).success).toBe(true)
        expect(claimIdOf({ ...claim, asserters: asserters.toReversed() })).toBe(id)
        expect(claimIdOf({ ...claim, asserters: [...asserters, ...asserters] })).toBe(id)
      }),
    )
  })

  it('differs where anything of the identity differs', () => {
    const key = ({ asserters, ...rest }: ClaimIdentity) =>
      JSON.stringify([...Object.values(rest), asserters.toSorted()])
    fc.assert(
      fc.property(identity, identity, (a, b) => {
        expect(claimIdOf(a) === claimIdOf(b)).toBe(key(a) === key(b))
      }),
    )
  })

  it('does not confuse texts that run into each other', () => {
    const claim = { type: 'x', object: 'o', about: null, stance: 's', subject: 'a' }
    expect(claimIdOf({ ...claim, asserters: ['b', 'c'] })).not.toBe(
      claimIdOf({ ...claim, asserters: ['b,c'] }),
    )
  })
})

describe('ids', () => {
  it.each([
    'org:cz-mfa',
    'state:cz',
    'svc:cn-mss',
    'io:nato',
    'grp:apt31',
    'per:lipavsky',
    'col:x',
  ])('takes %s for an actor', (id) => expect(actorId.safeParse(id).success).toBe(true))

  it.each(['', 'cz', 'state:', 'state:CZ', 'inc:x', 'org:a--b', 'org:a_b', 'org:../x', 'org:-a'])(
    'does not take "%s" for an actor',
    (id) => expect(actorId.safeParse(id).success).toBe(false),
  )

  it('tells incidents and documents by their prefix', () => {
    expect(incidentId.safeParse('inc:cz-mfa-campaign').success).toBe(true)
    expect(incidentId.safeParse('org:cz-mfa').success).toBe(false)
    expect(documentId.safeParse('doc:prague-blames-beijing').success).toBe(true)
  })

  it('knows the kind by the prefix', () => {
    expect(actorKindOf('svc:cn-mss')).toBe('intelligence-service')
    expect(actorKindOf('__proto__')).toBeUndefined()
  })
})
