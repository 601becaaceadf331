import { describe, expect, it } from 'vitest'
import type { Claim, Status, StatusPhase, Voice } from '../../src/model.ts'
import { OUTPUT_LANGUAGES, textsIn } from '../../src/wording/index.ts'
import { assertion, at, ceasefire, change, incident, situation, source } from './scenes.ts'
import { plain, post } from './worded.ts'

/** The status line of a post about a round in which these claims were made. */
const line = (phase: Status['phase'], ...claims: readonly Claim[]): string => {
  const said = claims.map((claim, n) => assertion(claim, source('Reuters', at(13, `1${n}:00`))))
  const told = said.map(({ claim, source: from }) => change(claim, from))
  return plain(post({ situation: situation([incident('ceasefire', said, told)], { phase }), changes: told.slice(-1) }).status)
}

describe('the phase is never shown bare', () => {
  it('but with the accuser’s word, while the accused has not answered', () => {
    expect(line('violated', ceasefire({ claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' }))).toBe(
      'Status: violated, says Azerbaijan; no statement from Armenia found',
    )
  })

  it('with who denies it', () => {
    const accusation = ceasefire({ claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' })
    const denial = ceasefire({ claimant: 'armenia', phase: 'violated', accused: 'armenia', stance: 'denies' })
    expect(line('disputed', accusation, denial)).toBe('Status: violated, says Azerbaijan; Armenia denies it')
  })

  it('with a mediator’s word, disputed by a side’s media', () => {
    const agreed = ceasefire({ claimant: 'russia', phase: 'agreed' })
    const broken = ceasefire({ claimant: 'azerbaijan', office: 'media', phase: 'violated' })
    expect(line('agreed', agreed, broken)).toBe('Status: agreed, says Russia · disputed by Azerbaijani media')
  })

  const PHASES: readonly StatusPhase[] = ['proposed', 'agreed', 'holding', 'violated', 'disputed', 'ended']
  const SAYING: readonly (readonly Voice[])[] = [['armenia'], ['armenia', 'azerbaijan'], ['us'], ['azerbaijani-media']]

  it.each(OUTPUT_LANGUAGES)('in %s names whoever says it, and shows no phase that nobody says', (language) => {
    const { names, post: texts, status } = textsIn(language)
    for (const phase of PHASES) {
      for (const says of SAYING) {
        const of = { phase, says, against: [], silent: [] }
        for (const text of [texts.status(of), status.title(of, null), status.lastKnown(of)]) {
          for (const id of says) expect(text).toContain(names.speaker({ id, offices: [], name: null }))
        }
      }
      const bare = { phase, says: [], against: [], silent: [] }
      expect(texts.status(bare)).toBe(texts.status({ ...bare, phase: 'none' }))
    }
  })
})
