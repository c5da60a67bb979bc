import { describe, expect, it } from 'vitest'
import { isPlural } from '../../../graph-data/model/grammar.ts'
import { claimAsText, relationshipAsText } from '../../../graph-data/model/sentence.ts'
import { node, relationship, summary } from '../sample.ts'

describe('isPlural', () => {
  it.each([
    ['Attacks on British MPs', 'incident'],
    ['APT31 activities against Czech allies', 'series'],
    ['APT40 infiltrations', 'series'],
    ['Malicious cyber activities from Chinese territory', 'series'],
    ['Western governments', 'collective'],
    ['Several European countries (since 2021)', 'collective'],
    ['US authorities', 'government-body'],
  ])('takes %s for many', (name, kind) => {
    expect(isPlural(name, kind)).toBe(true)
  })

  it.each([
    ['Campaign against the Czech foreign ministry', 'campaign'],
    ['Series of cyber attacks blamed on Beijing', 'series'],
    ['Growing pattern of malicious cyber activities from China', 'series'],
    ['SolarWinds', 'incident'],
    ['Crisis', 'incident'],
    ['United States', 'state'],
    ['United Nations', 'international-organisation'],
    ['Government Communications Headquarters', 'intelligence-service'],
    ['Ministry of Foreign Affairs', 'government-body'],
    ['Anonymous', 'collective'],
    ['Fancy Bears', 'threat-group'],
    ['', 'incident'],
  ])('takes %s for one', (name, kind) => {
    expect(isPlural(name, kind)).toBe(false)
  })
})

describe('a sentence about many', () => {
  const attacks = { id: 'inc:attacks', name: 'Attacks on British MPs', kind: 'incident' }

  it('has a plural verb, in a claim and in the picture', () => {
    const claim = summary({ subject: attacks, certainty: 'explicit' })
    expect(claimAsText(claim)).toBe('Attacks on British MPs are attributed to APT31')
    const line = relationship('clm:1', 'ATTRIBUTED_TO', attacks.id, 'grp:apt31')
    const words = relationshipAsText(
      line,
      node(attacks.id, attacks.kind, attacks.name),
      node('grp:apt31', 'threat-group', 'APT31'),
    )
    expect(words).toBe('Attacks on British MPs are attributed to APT31')
  })

  it('says first that it is denied or withdrawn', () => {
    const said = (stance: string) =>
      claimAsText(summary({ subject: attacks, stance, certainty: 'explicit' }))
    expect(said('denies')).toBe(
      'Denied by Czech foreign ministry: Attacks on British MPs are attributed to APT31',
    )
    expect(said('withdraws')).toMatch(/^Withdrawn by Czech foreign ministry: Attacks/)
  })
})
