import { describe, expect, it } from 'vitest'
import { composeAlerts } from '../../src/alerts/compose.ts'
import type { CasualtiesClaim, CeasefireClaim, Claim, Claimant, ShellingClaim } from '../../src/model.ts'
import { CLAIMANTS, OFFICES, PHASES, voiceOf, WEAPONS } from '../../src/model.ts'
import { OUTPUT_LANGUAGES, textsIn } from '../../src/wording/index.ts'
import {
  assertion,
  at,
  casualties,
  ceasefire,
  change,
  incident,
  place,
  SCENES,
  shelling,
  situation,
  source,
  toll,
} from './scenes.ts'
import { lines, post, postOf } from './worded.ts'

const STANCES = ['asserts', 'denies'] as const
const ATTACKERS = ['armenia', 'azerbaijan', 'artsakh', null] as const
const SIDES = ['armenia', 'azerbaijan', 'artsakh', 'russia', 'both', null] as const
const FIGURES: readonly Partial<CasualtiesClaim>[] = [
  { killed: 49, exact: { killed: false }, words: 'at least 49' },
  { killed: 1, wounded: 2, captured: 3, missing: 4, civilian: true },
  { killed: 0 },
  { killed: 40, scope: 'increment', civilian: false },
  { wounded: 1, scope: 'incident', places: [place('sotk')], civilian: true },
  { words: 'dozens' },
  {},
]

const ceasefires = (claimant: Claimant): CeasefireClaim[] =>
  PHASES.flatMap((phase) =>
    STANCES.flatMap((stance) =>
      ATTACKERS.map((accused) =>
        ceasefire({ claimant, phase, stance, accused: phase === 'violated' ? accused : null, brokers: ['us', claimant] }),
      ),
    ),
  )

const shellings = (claimant: Claimant): ShellingClaim[] =>
  WEAPONS.flatMap((weapon) =>
    STANCES.flatMap((stance) =>
      ATTACKERS.flatMap((attacker) => [
        shelling({ claimant, weapon, stance, attacker }),
        shelling({
          claimant,
          weapon,
          stance,
          attacker,
          places: [place('stepanakert'), place('goris')],
          target: 'position',
          ongoing: true,
        }),
      ]),
    ),
  )

const tolls = (claimant: Claimant): CasualtiesClaim[] =>
  SIDES.flatMap((side) => STANCES.flatMap((stance) => FIGURES.map((figures) => casualties({ claimant, stance, side, ...figures }))))

const everyClaim = (claimant: Claimant): Claim[] => {
  const claims = [...ceasefires(claimant), ...shellings(claimant), ...tolls(claimant)]
  return claims.map((claim, index) => ({
    ...claim,
    claimantName: 'Red Cross',
    office: OFFICES[index % (OFFICES.length + 1)] ?? null,
  }))
}

/** The ways in which a claimant may be named, inside a sentence or as the head of a line. */
const namesOf = (claim: Claim, language: (typeof OUTPUT_LANGUAGES)[number]): string[] => {
  const { names } = textsIn(language)
  const voice = voiceOf(claim)
  const id = voice === 'armenia' && claim.claimant === 'artsakh' ? 'artsakh' : voice
  const name = voice === 'media' ? 'Reuters' : voice === 'other' ? 'Red Cross' : null
  return name === null ? [names.speakers[id], names.speaker({ id, offices: [], name })] : [name]
}

const says = (text: string, names: readonly string[]): boolean =>
  names.some((name) => text.toLowerCase().includes(name.toLowerCase()))

describe.each(OUTPUT_LANGUAGES)('never in the bot’s own voice (product rule 1), in %s', (language) => {
  it.each(CLAIMANTS)('every claim of %s names its claimant, in the headline and first in its line', (claimant) => {
    for (const claim of everyClaim(claimant)) {
      const names = namesOf(claim, language)
      const post = postOf(claim, language)
      const [head] = post.lines.filter((line) =>
        line.some((run) => typeof run === 'object' && 'strong' in run && names.includes(run.strong)),
      )

      expect(says(post.headline, names), post.headline).toBe(true)
      expect(head?.[0], `${language}: ${lines(post).join(' / ')}`).toMatchObject({ strong: expect.any(String) })
      expect([post.headline, post.title, ...lines(post)].join('\n')).not.toMatch(/undefined|null|NaN|\[object| {2}| [,.;:]|\(\)/)
    }
  })
})

describe('both sides are told in the same form', () => {
  const MIRROR = { Armenia: 'Azerbaijan', Azerbaijan: 'Armenia', Armenian: 'Azerbaijani', Azerbaijani: 'Armenian' } as const
  const swapped = (text: string): string => text.replace(/Armenian?|Azerbaijani?/g, (name) => MIRROR[name as keyof typeof MIRROR])

  it('so that a claim of one reads as the same claim of the other', () => {
    // Places differ by their names, and there is no second Nagorno-Karabakh to mirror.
    const claims = everyClaim('armenia').filter((claim) => !/"id"|artsakh/.test(JSON.stringify(claim)))
    for (const claim of claims) {
      const text = JSON.stringify(claim).replace(/"(armenia|azerbaijan)"/g, (side) =>
        side === '"armenia"' ? '"azerbaijan"' : '"armenia"',
      )
      const mirrored: Claim = JSON.parse(text)
      expect(swapped(postOf(mirrored).headline)).toBe(postOf(claim).headline)
      expect(lines(postOf(mirrored)).map(swapped).sort()).toEqual(lines(postOf(claim)).sort())
    }
  })
})

describe('places (product rule 9)', () => {
  it('carry the claimant’s name first and the other side’s in brackets', () => {
    const fire = { attacker: null, places: [place('stepanakert')] }
    expect(postOf(shelling({ claimant: 'armenia', ...fire })).headline).toContain('Stepanakert (Khankendi)')
    expect(postOf(shelling({ claimant: 'azerbaijan', ...fire })).headline).toContain('Khankendi (Stepanakert)')
    expect(postOf(shelling({ claimant: 'azerbaijan', ...fire }), 'ru').headline).toContain('Ханкенди (Степанакерт)')
  })
})

describe('a denial (product rule 2)', () => {
  it('is never read as the event, also where the accusation was not heard', () => {
    const denial = postOf(shelling({ claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: [place('goris')] }))
    expect(denial.headline).toBe('Azerbaijan denies any artillery fire of its own on Goris.')
    expect(denial.title).toBe('Fire on Goris denied')
  })
})

describe('losses (product rule 6)', () => {
  it('of different claimants are never added up', () => {
    const text = lines(post(toll())).join('\n')
    expect(text).toContain('105')
    expect(text).toContain('71')
    expect(text).not.toContain(String(105 + 71))
  })

  it('give an inexact number in the source’s own phrase', () => {
    const atLeast = casualties({ claimant: 'armenia', side: 'armenia', killed: 49, exact: { killed: false }, words: 'At least 49' })
    expect(postOf(atLeast).headline).toBe('Armenia says “at least 49” of its people killed.')
    expect(postOf({ ...atLeast, words: 'sedikitnya empat puluh sembilan' }).headline).toBe(
      'Armenia says 49 of its people killed (“sedikitnya empat puluh sembilan”).',
    )
    expect(postOf(atLeast, 'ru').headline).toBe('Армения сообщает о своих потерях: «at least 49» погибших.')
  })

  it('tell a whole toll from one incident’s dead', () => {
    const from = source('Armenpress', at(14, '11:00'))
    const words = [
      casualties({ claimant: 'armenia', side: 'armenia', killed: 4, scope: 'incident', places: [place('goris')] }),
      casualties({ claimant: 'armenia', side: 'armenia', killed: 105 }),
    ].map((claim) => assertion(claim, from))
    const told = words.map(({ claim }) => change(claim, from))
    expect(lines(post({ situation: situation([incident('losses', words, told)]), changes: told }))[0]).toBe(
      'Armenia: 105 killed in all (14 Sep 11:00); 4 killed at Goris (14 Sep 11:00) (Armenpress)',
    )
  })

  it('say whose figure about whose people', () => {
    const claim = casualties({ claimant: 'azerbaijan', side: 'armenia', killed: 300, civilian: false })
    expect(postOf(claim).headline).toBe('Azerbaijan says 300 Armenian soldiers killed.')
    expect(lines(postOf(claim))[0]).toBe('Azerbaijan: on Armenian losses: 300 killed (14 Sep 11:00) (Reuters)')
  })
})

describe('every line can be traced (product rule 10)', () => {
  it.each(Object.entries(SCENES))('in %s: to a quoted sentence or to a link in the line', (_, scene) => {
    const now = scene()
    const [alert] = composeAlerts(now.situation, now.changes)
    const worded = post(now)
    for (const { assertions } of alert?.lines ?? []) {
      for (const { source } of assertions) {
        const quoted = alert?.evidence.some((evidence) => evidence.source.report === source.report)
        const linked = worded.lines.flat().some((run) => typeof run === 'object' && 'url' in run && run.url === source.url)
        expect(quoted || linked).toBe(true)
      }
    }
    for (const { attribution } of worded.evidence) {
      expect(attribution.some((run) => typeof run === 'object' && 'time' in run)).toBe(true)
      expect(attribution.some((run) => typeof run === 'object' && 'url' in run)).toBe(true)
    }
  })

  it('links the outlet in the line of a report that is not quoted', () => {
    const post = postOf(shelling({ claimant: 'armenia', attacker: 'azerbaijan' }))
    expect(post.lines[0]?.at(-2)).toEqual({ link: 'Reuters', url: 'https://reuters.example/2022-09-14' })
  })
})
