import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { independentOrigins } from '../../src/alerts/origins.ts'
import type { Assertion, Claimant } from '../../src/model.ts'
import { assertion, at, casualties, ceasefire, source } from '../wording/scenes.ts'

const says = (claimant: Claimant, outlet: string, publisher = outlet.toLowerCase()): Assertion =>
  assertion(ceasefire({ claimant, phase: 'agreed' }), source(outlet, at(13, '10:00'), { publisher }))

const count = (...assertions: readonly [Assertion, ...Assertion[]]): number => independentOrigins(assertions[0], assertions)

describe('independent origins (product rule 7)', () => {
  it('counts twenty outlets that quote one ministry once', () => {
    const [first, ...rest] = Array.from({ length: 20 }, (_, n) => says('russia', `Outlet ${n}`))
    expect(first && count(first, ...rest)).toBe(1)
  })

  it('counts one outlet that quotes two ministries once', () => {
    expect(count(says('russia', 'TASS'), says('armenia', 'TASS'))).toBe(1)
  })

  it('counts two outlets of one publisher once', () => {
    expect(count(says('media', 'Lenta', 'rambler'), says('media', 'Gazeta', 'rambler'))).toBe(1)
  })

  it('counts nobody whose publisher is not known', () => {
    expect(count(says('armenia', 'Armenpress'), says('media', 'News of the day', ''))).toBe(1)
  })

  it('counts two ministries in two outlets twice, also when a third outlet quotes both', () => {
    expect(count(says('armenia', 'Armenpress'), says('azerbaijan', 'Azertac'))).toBe(2)
    expect(
      count(
        says('armenia', 'Armenpress'),
        says('azerbaijan', 'Azertac'),
        says('armenia', 'Reuters'),
        says('azerbaijan', 'Reuters'),
      ),
    ).toBe(2)
  })

  it('finds no corroboration in another figure', () => {
    const dead = (claimant: Claimant, killed: number, outlet: string): Assertion =>
      assertion(casualties({ claimant, side: 'armenia', killed }), source(outlet, at(13, '10:00')))
    expect(count(dead('armenia', 49, 'Armenpress'), dead('azerbaijan', 300, 'Azertac'))).toBe(1)
    expect(count(dead('armenia', 49, 'Armenpress'), dead('media', 49, 'Reuters'))).toBe(2)
  })

  it('finds the pairs even where the first choice was taken', () => {
    expect(count(says('armenia', 'Reuters'), says('armenia', 'Armenpress'), says('azerbaijan', 'Reuters'))).toBe(2)
  })

  it('gives agency copy and denials no weight', () => {
    const relay = { ...says('media', 'Agency'), claim: ceasefire({ claimant: 'media', phase: 'agreed', basis: 'relay' }) }
    const denial = {
      ...says('azerbaijan', 'Azertac'),
      claim: ceasefire({ claimant: 'azerbaijan', phase: 'agreed', stance: 'denies' }),
    }
    expect(count(says('armenia', 'Armenpress'), relay, denial)).toBe(1)
  })

  it('never grows by a reprint, and never shrinks by a further report', () => {
    const word = fc.tuple(
      fc.constantFrom<Claimant>('armenia', 'azerbaijan', 'russia', 'media'),
      fc.constantFrom('A', 'B', 'C', 'D'),
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), word, (words, next) => {
        const [first, ...rest] = words.map(([claimant, outlet]) => says(claimant, outlet))
        if (first === undefined) return
        const before = count(first, ...rest)
        expect(count(first, ...rest, first)).toBe(before)
        const after = count(first, ...rest, says(...next))
        expect(after).toBeGreaterThanOrEqual(before)
        expect(after).toBeLessThanOrEqual(before + 1)
      }),
    )
  })
})
