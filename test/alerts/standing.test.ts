import { describe, expect, it } from 'vitest'
import { standingOf } from '../../src/alerts/standing.ts'
import type { Claim, Status } from '../../src/model.ts'
import { assertion, at, ceasefire, incident, situation, source } from '../wording/scenes.ts'

const standing = (phase: Status['phase'], perSide: Status['perSide'], ...claims: readonly Claim[]) => {
  const from = source('Reuters', at(13, '10:00'))
  return standingOf(
    situation(
      [
        incident(
          'ceasefire',
          claims.map((claim) => assertion(claim, from)),
        ),
      ],
      { phase, perSide },
    ),
  )
}

describe('the phase, never bare', () => {
  it('is violated by the word of the accuser, while the accused has not answered', () => {
    const accusation = ceasefire({ claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' })
    expect(standing('violated', { armenia: null, azerbaijan: 'violated' }, accusation)).toEqual({
      phase: 'violated',
      says: ['azerbaijan'],
      against: [],
      silent: ['armenia'],
    })
  })

  it('is disputed where the accused denies it', () => {
    const accusation = ceasefire({ claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' })
    const denial = ceasefire({ claimant: 'armenia', phase: 'violated', accused: 'armenia', stance: 'denies' })
    expect(standing('disputed', { armenia: 'holding', azerbaijan: 'violated' }, accusation, denial)).toMatchObject({
      says: ['azerbaijan'],
      against: ['armenia'],
      silent: [],
    })
  })

  it('is agreed by a mediator’s word, disputed by a side’s media', () => {
    const agreed = ceasefire({ claimant: 'russia', phase: 'agreed' })
    const broken = ceasefire({ claimant: 'azerbaijan', office: 'media', phase: 'violated' })
    expect(standing('agreed', { armenia: null, azerbaijan: null }, agreed, broken)).toMatchObject({
      says: ['russia'],
      against: ['azerbaijani-media'],
    })
  })

  it('falls back on what each side is known to say, and on nothing where nobody does', () => {
    expect(standing('agreed', { armenia: 'agreed', azerbaijan: null })).toMatchObject({
      phase: 'agreed',
      says: ['armenia'],
      silent: ['azerbaijan'],
    })
    expect(standing('agreed', { armenia: null, azerbaijan: null })).toMatchObject({ phase: 'none', says: [] })
  })

  it('is read off the newest round only', () => {
    const old = {
      ...incident('ceasefire', [assertion(ceasefire({ claimant: 'us', phase: 'agreed' }), source('AP', at(1, '10:00')))]),
      id: 'old',
      opened: at(1, '10:00'),
    }
    const now = incident('ceasefire', [
      assertion(ceasefire({ claimant: 'russia', phase: 'agreed' }), source('TASS', at(13, '10:00'))),
    ])
    expect(standingOf(situation([now, old], { phase: 'agreed' })).says).toEqual(['russia'])
  })
})
