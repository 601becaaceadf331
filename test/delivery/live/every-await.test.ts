import { expect, test } from 'vitest'
import { type Store, StoreError } from '../../../src/storage/store.ts'
import { type Entry, startWatch, type Watch } from '../../fakes/watch.ts'
import { MINUTE } from '../alerts.ts'

/** `EVERY_AWAIT=1` lets every single call fail in turn; else each eleventh. */
const STRIDE = Number(process.env.EVERY_AWAIT ?? 11)

const at = (minute: number) => new Date(Date.parse('2022-09-13T08:00:00Z') + minute * MINUTE).toISOString()
const shelling: Entry = {
  slug: 'jermuk',
  at: at(4),
  title: 'Azerbaijan is shelling Jermuk with artillery, Armenia’s defence ministry says',
}
const toll = (killed: number, minute: number): Entry => ({
  slug: `toll-${killed}`,
  at: at(minute),
  title: `Pashinyan: ${killed} Armenian soldiers killed`,
})

/** Counts the calls to a store from 1 on, once it has started, and lets the nth fail. */
interface Trial {
  readonly nth: number
  started: boolean
  calls: number
}

const onTrial =
  (trial: Trial) =>
  (store: Store): Store => {
    const tried = <T>(deed: () => Promise<T>): Promise<T> => {
      if (trial.started) trial.calls += 1
      if (trial.calls !== trial.nth || !trial.started) return deed()
      return Promise.reject(new StoreError('The store could not write: the disk is full.', 'SQLITE_FULL'))
    }
    return {
      ...store,
      get: (key) => tried(() => store.get(key)),
      getMany: (keys) => tried(() => store.getMany(keys)),
      range: (prefix, question) => tried(() => store.range(prefix, question)),
      commit: (changes) => tried(() => store.commit(changes)),
    }
  }

/** A shelling, a toll and its growth into a flash, with polls enough to make up for a failure. */
async function aMorning(trial: Trial): Promise<Watch> {
  const watch = await startWatch({ start: '2022-09-13T08:00:00Z', outlets: { yerevan: 'armenia' }, store: onTrial(trial) })
  await watch.subscribe('channel')
  trial.started = true
  const shown: Entry[] = []
  const polls = async (count: number) => {
    for (let n = 0; n < count; n += 1) {
      await watch.poll().catch(() => undefined)
      await watch.bot.tick().catch(() => undefined)
      await watch.bot.idle()
    }
  }
  await polls(3)
  for (const entry of [shelling, toll(49, 8), toll(50, 12), toll(62, 16)]) {
    shown.unshift(entry)
    watch.publish(watch.feed('yerevan'), ...shown)
    await polls(4)
  }
  trial.started = false
  return watch
}

const shownBy = (watch: Watch) => watch.channel('channel').messages.map(({ post }) => post.headline)

test('whichever call to the store fails, from the feed to the post, each post comes once and nothing is left over', async () => {
  const quiet: Trial = { nth: 0, started: false, calls: 0 }
  const peace = await aMorning(quiet)
  const [first, second, third] = shownBy(peace)
  await peace.close()
  expect([first, second, third]).toEqual([
    expect.stringContaining('Jermuk'),
    expect.stringContaining('50'),
    expect.stringContaining('62'),
  ])
  for (let nth = 1; nth <= quiet.calls; nth += STRIDE) {
    const watch = await aMorning({ nth, started: false, calls: 0 })
    // The toll of 50 may have merged into the flash that followed.
    expect(shownBy(watch), `call ${nth}`).toEqual([first, expect.stringMatching(/ (49|50) /), third])
    const waiting = await Promise.all(['due/', 'later/', 'telling/'].map((prefix) => watch.store.count(prefix)))
    expect(waiting, `call ${nth}`).toEqual([0, 0, 0])
    await watch.close()
  }
})
