import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Severity } from '../../src/model.ts'
import { SEVERITIES } from '../../src/model.ts'
import { alertOf, HOUR, MINUTE, SECOND } from './alerts.ts'
import { lifeUntil } from './mortal.ts'
import type { Fate } from './room.ts'
import { openScene, type Scene } from './scene.ts'

type Act =
  | { readonly kind: 'tell'; readonly incident: number; readonly severity: Severity }
  | { readonly kind: 'retract'; readonly incident: number }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'clock'; readonly ms: number }
  | { readonly kind: 'fates'; readonly fates: readonly Fate[] }
  | { readonly kind: 'kill'; readonly after: number }

const fate = fc.constantFrom<Fate>(
  'ok',
  'ok',
  'posted, answer lost',
  'lost',
  { kind: 'retry', afterMs: null, cause: '503' },
  { kind: 'retry', afterMs: 2_000, cause: '429', scope: 'channel' },
)
const act = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('tell' as const), incident: fc.nat(2), severity: fc.constantFrom(...SEVERITIES) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('retract' as const), incident: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: SECOND, max: 6 * MINUTE }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clock' as const), ms: fc.integer({ min: -2 * HOUR, max: 2 * HOUR }) }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('fates' as const), fates: fc.array(fate, { minLength: 1, maxLength: 6 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('kill' as const), after: fc.integer({ min: 1, max: 12 }) }) },
)

/** Plays the acts, then lets Discord and the clock be well until nothing waits any more. @returns the newest revision told, by incident */
async function play(acts: readonly Act[], postsAnHour: number): Promise<{ scene: Scene; told: Map<string, number> }> {
  let life = lifeUntil(0)
  const fates: Fate[] = []
  const told = new Map<string, number>()
  const revisions = new Map<string, number>()
  const scene = await openScene({
    postsAnHour,
    rows: (store) => life.rows(store),
    sender: (room) => {
      const lived = life
      return lived.sender(room)
    },
  })
  scene.fate = () => fates.shift() ?? 'ok'
  const live = async () => {
    await Promise.race([scene.settle(), life.death])
    if (!life.dead) return
    life = lifeUntil(0)
    scene.reopen()
    await scene.settle()
  }
  await live()
  for (const deed of acts) {
    if (deed.kind === 'tell') {
      const incident = `a-${deed.incident}`
      const revision = (revisions.get(incident) ?? 0) + 1
      revisions.set(incident, revision)
      told.set(incident, revision)
      await scene.accept(alertOf(incident, revision, deed.severity, scene.now + scene.skew))
    } else if (deed.kind === 'retract') {
      told.set(`a-${deed.incident}`, 0)
      await scene.withdraw(`a-${deed.incident}`, `reason ${scene.now}`)
    } else if (deed.kind === 'wait') scene.now += deed.ms
    else if (deed.kind === 'clock') scene.skew += deed.ms
    else if (deed.kind === 'fates') fates.push(...deed.fates)
    else {
      life = lifeUntil(deed.after)
      await scene.outbox.stop()
      scene.reopen()
    }
    await live()
  }
  fates.length = 0
  life = lifeUntil(0)
  await scene.outbox.stop()
  scene.reopen()
  for (let minute = 0; minute < 8; minute++) await scene.later(MINUTE)
  await scene.later(HOUR)
  return { scene, told }
}

/** What a message tells: `a-1 3`, by incident; a withdrawn revision is none. */
const revisionsIn = (text: string): [string, number][] =>
  text.startsWith('withdrawn:')
    ? []
    : [...text.matchAll(/(a-\d) (\d+)(?! withdrawn)(?!\d)/g)].map((match) => [match[1] as string, Number(match[2])])

const isSorted = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] as number))

function expectOnceAndInOrder(scene: Scene, told: ReadonlyMap<string, number>): void {
  const posts = scene.room.channel('c1')
  expect(new Set(posts.map(({ nonce }) => nonce)).size).toBe(posts.length)
  const first = posts.map(({ footer, texts }) => `${footer}: ${texts[0]}`)
  expect(new Set(first).size, 'each message once').toBe(first.length)
  const shown = posts.flatMap(({ texts }) => revisionsIn(texts.at(-1) as string))
  for (const [incident, newest] of told) {
    const revisions = shown.filter(([name]) => name === incident).map(([, revision]) => revision)
    if (newest === 0) expect(revisions, `${incident} withdrawn`).toEqual([])
    else
      expect(
        revisions.filter((revision) => revision === newest),
        `${incident} ${newest}`,
      ).toHaveLength(1)
    for (const { texts } of posts)
      expect(isSorted(texts.flatMap(revisionsIn).flatMap(([name, revision]) => (name === incident ? [revision] : [])))).toBe(true)
    const own = posts.filter(({ footer, texts }) => footer === incident && !texts[0]?.startsWith('withdrawn'))
    expect(isSorted(own.map(({ texts }) => revisionsIn(texts[0] as string)[0]?.[1] ?? 0))).toBe(true)
  }
}

it('whatever dies, jumps or fails, a channel ends with each message once, in order, and the newest words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 24 }), fc.constantFrom(1, 100), async (acts, postsAnHour) => {
      const { scene, told } = await play(acts, postsAnHour)
      expectOnceAndInOrder(scene, told)
      expect(await scene.store.range('due/')).toEqual([])
      expect(await scene.store.range('later/')).toEqual([])
      await scene.store.close()
    }),
    { numRuns: Number(process.env.DELIVERY_RUNS ?? 60) },
  )
})
