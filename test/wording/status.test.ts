import { describe, expect, it } from 'vitest'
import type { Language, StatusReport } from '../../src/model.ts'
import { wordStatus } from '../../src/wording/status.ts'
import { at, busyStatus, deafStatus, quietStatus, wording } from './scenes.ts'
import { plain } from './worded.ts'

const worded = (report: StatusReport, language: Language = 'en'): string => {
  const { title, lines } = wordStatus(report, language, wording)
  return [title, ...lines.map(plain)].join('\n')
}

describe('the status', () => {
  it('shows the phase with whose word it is, and each side in the same form', () => {
    expect(worded(busyStatus())).toMatchInlineSnapshot(`
      "Ceasefire: violated, says Azerbaijan; Armenia denies it (disputed for 3 h)
      Armenia: holding, 14 Sep 10:00 (defence ministry)
      Azerbaijan: violated by Armenia, 14 Sep 11:20 (defence ministry)
      Last said to be broken: 14 Sep 11:20 by Armenia (Azerbaijan says) · 14 Sep 03:00 by Azerbaijan (Armenia says)
      Last 24 h under fire: Sotk (Zod) (Armenia says, artillery) · Kalbajar (Karvachar) (Azerbaijan says)
      Losses since 12 Sep: Armenia 105 killed (own figure) · Azerbaijan 71 killed (own figure, not exact)
      Feeds answering: Armenian 8 of 9, Azerbaijani 5 of 8, others 14 of 14; last good answer 14 Sep 11:58"
    `)
  })

  it('in Russian', () => {
    expect(worded(busyStatus(), 'ru')).toMatchInlineSnapshot(`
      "Прекращение огня: нарушено, сообщает Азербайджан; Армения отрицает это (оспаривается уже 3 ч)
      Армения: соблюдается, 14 Sep 10:00 (Минобороны)
      Азербайджан: нарушено Арменией, 14 Sep 11:20 (Минобороны)
      Последние сообщения о нарушениях: 14 Sep 11:20 со стороны Армении (сообщает Азербайджан) · 14 Sep 03:00 со стороны Азербайджана (сообщает Армения)
      Под огнём за 24 ч: Сотк (Зод) (сообщает Армения, артиллерия) · Кельбаджар (Карвачар) (сообщает Азербайджан)
      Потери с 12 сентября: Армения — 105 погибших (собственные данные) · Азербайджан — 71 погибший (собственные данные, неточно)
      Ленты отвечают: армянские 8 из 9, азербайджанские 5 из 8, прочие 14 из 14; последний ответ 14 Sep 11:58"
    `)
  })

  it('says since when nothing was reported, and how many feeds would have told', () => {
    expect(worded(quietStatus())).toContain(
      'No ceasefire violation reported for 31 days by either side. 27 of 31 feeds answered in the last hour.',
    )
  })

  it('with nothing on record says how far back the record goes', () => {
    expect(worded({ ...quietStatus(), lastReported: null })).toContain(
      'No ceasefire violation by either side on record since 1 Sep.',
    )
  })
})

describe('no reports are not quiet (product rule 4)', () => {
  it('where a side’s feeds are silent it says unknown, since when, and what was last known', () => {
    expect(worded(deafStatus())).toMatchInlineSnapshot(`
      "Ceasefire: unknown
      Unknown: no Azerbaijani feed has answered since 09:05.
      Last known: no statement found
      Armenia: no statement found
      Azerbaijan: no statement found
      Feeds answering: Armenian 8 of 9, Azerbaijani 0 of 8, others 14 of 14; last good answer 14 Sep 11:58"
    `)
  })

  it.each(['en', 'ru'] as const)('never says quiet in %s while fewer than half of a side’s feeds answer', (language) => {
    const half = quietStatus().feeds.map((row) => (row.group === 'armenia' ? { ...row, answered: 4, total: 9 } : row))
    const text = worded({ ...quietStatus(), feeds: half }, language)
    expect(text).not.toMatch(/31 day|31 день/)
    expect(text).toMatch(/unknown|неизвестно/i)
  })

  it('nor where there are no feeds at all', () => {
    expect(worded({ ...quietStatus(), feeds: [] })).toContain('Unknown: no feed from elsewhere has answered yet.')
  })

  it('never calls it quiet while something was reported within a day', () => {
    expect(worded({ ...quietStatus(), lastReported: at(14, '01:00') })).not.toContain('No ceasefire violation')
  })
})
