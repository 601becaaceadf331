import { describe, expect, it } from 'vitest'
import type { Post } from '../../src/model.ts'
import { renderPlain, renderStatus, renderText } from '../../src/preview/plain.ts'
import { wordStatus } from '../../src/wording/status.ts'
import { at, busyStatus, firstAlert, SCENES, toll, wording } from '../wording/scenes.ts'
import { post } from '../wording/worded.ts'

const GREY = { width: 100, colour: false, now: at(14, '12:00') } as const

describe('a post in the terminal', () => {
  it('looks as in Discord: the lock-screen line, then the embed', () => {
    expect(renderPlain(post(firstAlert()), GREY)).toMatchInlineSnapshot(`
      "Ceasefire agreed, Russia says, from 09:00 Moscow time on 13 Sep. Azerbaijani media: already
        broken.
        ▌ Ceasefire announced, and said to be broken
        ▌ Russia (foreign ministry): agreed with its mediation, in force from 13 Sep 10:00.
        ▌ Azerbaijan (media): already broken. No statement from its ministries found.
        ▌ Armenia: no statement on the ceasefire found.
        ▌
        ▌ Evidence
        ▌ “Gencatan senjata berlaku mulai pukul 09.00 waktu Moskow, kata Kementerian Luar Negeri Rusia.”
        ▌   — Tribunnews (Indonesian), 14 Sep 02:10, link https://tribunnews.example/2022-09-13
        ▌
        ▌ Status: agreed, says Russia · disputed by Azerbaijani media
        ▌ 1 independent origin · a-7f3k2m · UTC+4"
    `)
  })

  it('shows a struck figure as struck even without colours', () => {
    expect(renderPlain(post(toll()), GREY)).toContain('Armenia: 105 killed (14 Sep 11:00) · was ~49~ (13 Sep 12:30)')
  })

  it('speaks ANSI where it may: bold claimants, struck figures, links that can be clicked', () => {
    const text = renderPlain(post(toll()), { ...GREY, colour: true })
    expect(text).toContain('\u001B[1mArmenia\u001B[0m: 105 killed')
    expect(text).toContain('\u001B[9m49\u001B[0m')
    expect(text).toContain('\u001B]8;;https://armenpress.example/2022-09-14\u001B\\')
  })

  it('stays within its width wherever words allow it', () => {
    for (const scene of Object.values(SCENES)) {
      for (const language of ['en', 'ru'] as const) {
        for (const width of [60, 80, 100, 140]) {
          const text = renderPlain(post(scene(), language), { ...GREY, width })
          for (const line of text.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(width)
        }
      }
    }
  })

  it('loses no word by breaking lines', () => {
    const words = (of: Post, width: number): string => renderPlain(of, { ...GREY, width }).replace(/[▌\s]+/g, ' ')
    for (const scene of Object.values(SCENES)) expect(words(post(scene()), 40)).toBe(words(post(scene()), 2_000))
  })
})

describe('other texts in the terminal', () => {
  it('write relative times as ages by the program’s clock, or in full without one', () => {
    const age = [{ time: at(14, '10:00'), style: 'relative' }] as const
    expect(renderText(age, 'en', GREY)).toBe('2 h ago')
    expect(renderText(age, 'ru', GREY)).toBe('2 ч назад')
    expect(renderText(age, 'en', { width: 100, colour: false })).toBe('14 Sep 10:00')
  })

  it('name the year of another year', () => {
    expect(renderText([{ time: at(14, '10:00'), style: 'date' }], 'en', { ...GREY, now: '2026-01-01T00:00:00Z' })).toBe(
      '14 Sep 2022',
    )
  })

  it('show the status block', () => {
    expect(renderStatus(wordStatus(busyStatus(), 'en', wording), GREY)).toMatchInlineSnapshot(`
      "  ▌ Ceasefire: violated, says Azerbaijan; Armenia denies it (disputed for 3 h)
        ▌ Armenia: holding, 2 h ago (defence ministry)
        ▌ Azerbaijan: violated by Armenia, 40 min ago (defence ministry)
        ▌ Last said to be broken: 40 min ago by Armenia (Azerbaijan says) · 9 h ago by Azerbaijan
        ▌   (Armenia says)
        ▌ Last 24 h under fire: Sotk (Zod) (Armenia says, artillery) · Kalbajar (Karvachar) (Azerbaijan
        ▌   says)
        ▌ Losses since 12 Sep: Armenia 105 killed (own figure) · Azerbaijan 71 killed (own figure, not
        ▌   exact)
        ▌ Feeds answering: Armenian 8 of 9, Azerbaijani 5 of 8, others 14 of 14; last good answer
        ▌   2 min ago"
    `)
  })
})
