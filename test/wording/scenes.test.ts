import { describe, expect, it } from 'vitest'
import { assertionOf } from '../../src/alerts/voices.ts'
import type { Change, Incident } from '../../src/model.ts'
import type { LiveSituation } from '../../src/situation/state.ts'
import {
  assertion,
  at,
  ceasefire,
  change,
  correction,
  firstAlert,
  incident,
  place,
  shelling,
  shellingFirst,
  shellingUpdated,
  situation,
  source,
  toll,
} from './scenes.ts'
import { lines, plain, post } from './worded.ts'

/** What a reader sees of a post, top to bottom. */
const seen = (scene: () => { situation: LiveSituation; changes: readonly Change[] }, language: 'en' | 'ru'): string => {
  const of = post(scene(), language)
  return [of.headline, '', `** ${of.title}`, ...lines(of), '', plain(of.status), of.footer].join('\n')
}

describe('a first alert', () => {
  it('in English', () => {
    expect(seen(firstAlert, 'en')).toMatchInlineSnapshot(`
      "Ceasefire agreed, Russia says, from 09:00 Moscow time on 13 Sep. Azerbaijani media: already broken.

      ** Ceasefire announced, and said to be broken
      Russia (foreign ministry): agreed with its mediation, in force from 13 Sep 10:00.
      Azerbaijan (media): already broken. No statement from its ministries found.
      Armenia: no statement on the ceasefire found.

      Status: agreed, says Russia · disputed by Azerbaijani media
      1 independent origin · a-7f3k2m"
    `)
  })
  it('in Russian', () => {
    expect(seen(firstAlert, 'ru')).toMatchInlineSnapshot(`
      "Прекращение огня согласовано с 09:00 по московскому времени 13 сентября, сообщает Россия. Азербайджанские СМИ: уже нарушено.

      ** Прекращение огня объявлено, сообщают о нарушении
      Россия (МИД): прекращение огня согласовано при её посредничестве, действует с 13 Sep 10:00.
      Азербайджан (СМИ): уже нарушено. Заявлений ведомств не найдено.
      Армения: заявлений о прекращении огня не найдено.

      Статус: согласовано, сообщает Россия; азербайджанские СМИ оспаривают это
      1 независимый источник · a-7f3k2m"
    `)
  })
  it('shows an hour without a zone as it was printed, also in a Russian ministry’s words', () => {
    const russia = ceasefire({ claimant: 'russia', phase: 'agreed', effective: at(13, '10:00'), effectiveAssumed: true })
    const told = change(russia, source('Lenta', at(13, '08:00')))
    const incidents = [incident('ceasefire', [assertion(russia, source('Lenta', at(13, '08:00')))], [told])]
    expect(post({ situation: situation(incidents), changes: [told] }).headline).toBe(
      'Ceasefire agreed, Russia says, from 10:00 (zone not stated) on 13 Sep.',
    )
  })
  it('carries its evidence: the sentence in its own language, outlet, time, link', () => {
    const [evidence] = post(firstAlert()).evidence
    expect(evidence?.quote).toBe('Gencatan senjata berlaku mulai pukul 09.00 waktu Moskow, kata Kementerian Luar Negeri Rusia.')
    expect(plain(evidence?.attribution ?? [])).toBe('Tribunnews (Indonesian), 14 Sep 02:10, link')
    expect(evidence?.attribution.at(-1)).toEqual({ link: 'link', url: 'https://tribunnews.example/2022-09-13' })
  })
})

describe('a shelling', () => {
  it('is told with its denial, in English', () => {
    expect(seen(shellingFirst, 'en')).toMatchInlineSnapshot(`
      "Jermuk, Goris, Kapan shelled by Azerbaijan with artillery, Armenia says. Azerbaijan denies it.

      ** Shelling of Jermuk, Goris, Kapan
      Armenia (defence ministry): artillery fire by Azerbaijan on Jermuk, Goris and Kapan since 13 Sep 00:05.
      Azerbaijan (defence ministry): denies it.

      Status: no statement on a ceasefire found
      1 independent origin · a-7f3k2m"
    `)
  })
  it('is not denied by who denied another before it', () => {
    const fire = (place_: string, clock: string) =>
      assertion(
        shelling({ claimant: 'armenia', attacker: 'azerbaijan', weapon: 'artillery', places: [place(place_)] }),
        source('Armenpress', at(13, clock)),
      )
    const [goris, vardenis] = [fire('goris', '00:40'), fire('vardenis', '03:10')]
    const denial = assertion(
      shelling({ claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: [place('goris')] }),
      source('Azertac', at(13, '01:20')),
    )
    const told = change(vardenis.claim, vardenis.source, { novelty: 'updated', changed: ['places'] })
    const headline = (of: Change) =>
      post({ situation: situation([incident('shelling', [goris, denial, vardenis], [told])]), changes: [of] }).headline
    expect(headline(told)).toMatch(/^Vardenis.* shelled by Azerbaijan with artillery, Armenia says\.$/)
    expect(headline(change(goris.claim, goris.source))).toMatch(/ Azerbaijan denies it\.$/)
  })
  it('after three updates, in English', () => {
    expect(seen(shellingUpdated, 'en')).toMatchInlineSnapshot(`
      "Jermuk, Goris, Kapan, Sotk (Zod) shelled by Azerbaijan with artillery, Armenia says. Azerbaijan denies it.

      ** Shelling of Jermuk, Goris, Kapan, Sotk (Zod)
      Armenia (defence ministry): artillery fire by Azerbaijan on Jermuk, Goris, Kapan and Sotk (Zod) since 13 Sep 00:05 (Armenpress); drone strikes by Azerbaijan on Kapan, still going on.
      Azerbaijan (defence ministry): denies it; artillery fire by Armenia on Kalbajar (Karvachar).
      Updated 3 times: 01:20 Sotk (Zod) added, says Armenia · 02:05 drones, says Armenia · 03:40 denied by Azerbaijan

      Status: violated, says Armenia; no statement from Azerbaijan found
      1 independent origin · a-7f3k2m"
    `)
  })
  it('after three updates, in Russian', () => {
    expect(seen(shellingUpdated, 'ru')).toMatchInlineSnapshot(`
      "Армения сообщает об артиллерийском обстреле со стороны Азербайджана: Джермук, Горис, Капан, Сотк (Зод). Азербайджан отрицает это.

      ** Обстрел: Джермук, Горис, Капан, Сотк (Зод)
      Армения (Минобороны): артиллерийский обстрел со стороны Азербайджана — Джермук, Горис, Капан и Сотк (Зод), с 13 Sep 00:05 (Armenpress); удары беспилотников со стороны Азербайджана — Капан, огонь продолжается.
      Азербайджан (Минобороны): отрицает это; артиллерийский обстрел со стороны Армении — Кельбаджар (Карвачар).
      Обновлено 3 раза: 01:20 также Сотк (Зод), сообщает Армения · 02:05 беспилотники, сообщает Армения · 03:40 Азербайджан отрицает

      Статус: нарушено, сообщает Армения; заявлений Азербайджана не найдено
      1 независимый источник · a-7f3k2m"
    `)
  })
})

describe('a toll', () => {
  it('that rises, in English', () => {
    expect(seen(toll, 'en')).toMatchInlineSnapshot(`
      "Armenia says 105 of its soldiers killed, up from 49.

      ** Losses, as each side gives its own
      Armenia: 105 killed (14 Sep 11:00) · was 49 (13 Sep 12:30)
      Azerbaijan: 71 killed (14 Sep 10:00) · was 50 (13 Sep 20:10)
      Figures of one side about the other are kept apart and not shown here.

      Status: violated, says Armenia; no statement from Azerbaijan found
      1 independent origin · a-7f3k2m"
    `)
  })
  it('that rises, in Russian', () => {
    expect(seen(toll, 'ru')).toMatchInlineSnapshot(`
      "Армения сообщает о своих потерях среди военных: 105 погибших, ранее — 49.

      ** Потери: каждая сторона о своих
      Армения: 105 погибших (14 Sep 11:00) · ранее 49 (13 Sep 12:30)
      Азербайджан: 71 погибший (14 Sep 10:00) · ранее 50 (13 Sep 20:10)
      Данные сторон о чужих потерях ведутся отдельно и здесь не показаны.

      Статус: нарушено, сообщает Армения; заявлений Азербайджана не найдено
      1 независимый источник · a-7f3k2m"
    `)
  })
  it('strikes the former figure through', () => {
    const struck = post(toll()).lines.flatMap((line) =>
      line.flatMap((run) => (typeof run === 'object' && 'struck' in run ? [run.struck] : [])),
    )
    expect(struck).toEqual(['49', '50'])
  })
})

describe('a breach a day after the ceasefire', () => {
  it('is broken, no longer "already" broken', () => {
    const [, breach] = firstAlert().changes as [Change, Change]
    const broken = { ...breach, source: source('Baku Dispatch', at(15, '10:00'), { lang: 'en' }) }
    const told = { ...assertionOf(broken), at: at(15, '10:00') }
    const { situation: first } = firstAlert()
    const [truce] = first.incidents as [Incident]
    const agreed = truce.assertions.filter(({ claim }) => claim.kind === 'ceasefire' && claim.phase === 'agreed')
    const later = situation([{ ...truce, assertions: [...agreed, told] }], { phase: 'agreed' })
    const [line] = lines(post({ situation: later, changes: [broken] }, 'en')).filter((each) =>
      each.startsWith('Azerbaijan (media)'),
    )
    expect(line).toContain('broken')
    expect(line).not.toContain('already')
  })
})

describe('a correction is as visible as the mistake (product rule 8)', () => {
  it('in English', () => {
    expect(seen(correction, 'en')).toMatchInlineSnapshot(`
      "Correction: the report of fire on Kapan, made at 11:40, was withdrawn by Armenia at 12:20 local time.

      ** Correction: report of fire on Kapan withdrawn
      Armenia (defence ministry): withdrawn: artillery fire by Azerbaijan on Kapan (13 Sep 11:40).
      Azerbaijan: no statement found.
      Updated once: 12:20 corrected by Armenia

      Status: no statement on a ceasefire found
      1 independent origin · a-7f3k2m"
    `)
  })
  it('in Russian', () => {
    expect(seen(correction, 'ru')).toMatchInlineSnapshot(`
      "Поправка: сообщение об обстреле (Капан), сделанное в 11:40, отозвано Арменией в 12:20 по местному времени.

      ** Поправка: сообщение об обстреле отозвано (Капан)
      Армения (Минобороны): отозвано: артиллерийский обстрел со стороны Азербайджана — Капан (13 Sep 11:40).
      Азербайджан: заявлений не найдено.
      Обновлено 1 раз: 12:20 Армения вносит поправку

      Статус: заявлений о прекращении огня не найдено
      1 независимый источник · a-7f3k2m"
    `)
  })
})
