import { FEEDS_PER_SERVER, listed, untouchedList, withFeed, withoutFeed, withPaused, withResumed } from '../../src/feeds/lists.ts'
import type { Answer, Call, Press } from './command.ts'
import { buttons } from './components.ts'
import { customId } from './custom-id.ts'
import { changeList, roomFor, warningsOn } from './feed-changes.ts'
import { feedCalled, shortId } from './feed-naming.ts'
import { UserError } from './problem.ts'

export async function removeFeed(call: Call, typed: string): Promise<Answer> {
  const { around, guild, user, texts } = call
  const feed = feedCalled(call, typed)
  await changeList(call, 'removed', (list) => ({
    list: withoutFeed(list, feed.id, around.defaults),
    feeds: listed(list, around.defaults).filter(({ id }) => id === feed.id),
  }))
  const token = around.token()
  await around.panels.set(token, { kind: 'removed', guild, feed })
  return {
    lines: [texts.feeds.removed(feed.title), ...warningsOn(call)],
    rows: buttons([{ id: customId('feeds', 'back', user, token), label: texts.feeds.putBack }]),
  }
}

async function putBack(call: Call, [token = '']: readonly string[]): Promise<Answer> {
  const { around, guild, texts } = call
  const panel = await around.panels.get(token)
  if (panel?.kind !== 'removed' || panel.guild !== guild) throw new UserError({ kind: 'old-panel', command: 'feeds add' })
  const { feed } = panel
  await changeList(call, 'put-back', async (list) => {
    const isBack = listed(list, around.defaults).some(({ id }) => id === feed.id)
    if (!isBack && (await roomFor(call)).onList === 0) throw new UserError({ kind: 'feeds-full', most: FEEDS_PER_SERVER })
    return { list: withFeed(list, feed, around.defaults), feeds: isBack ? [] : [feed] }
  })
  return { lines: [texts.feeds.added(feed.title)] }
}

export async function pauseFeed(call: Call, typed: string): Promise<Answer> {
  const { user, texts } = call
  const feed = feedCalled(call, typed)
  await changeList(call, 'paused', (list) => ({
    list: withPaused(list, feed.id),
    feeds: list.paused?.includes(feed.id) === true ? [] : [feed],
  }))
  return {
    lines: [texts.feedCare.paused(feed.title), ...warningsOn(call)],
    rows: buttons([{ id: customId('feeds', 'resume', user, shortId(feed)), label: texts.feedCare.resume }]),
  }
}

export async function resumeFeed(call: Call, typed: string): Promise<Answer> {
  const feed = feedCalled(call, typed)
  await changeList(call, 'resumed', async (list) => {
    const isPaused = list.paused?.includes(feed.id) === true
    const { stopped } = await call.around.bot.poller.stateOf(feed)
    return { list: withResumed(list, feed.id), feeds: isPaused || stopped !== null ? [feed] : [] }
  })
  return { lines: [call.texts.feedCare.resumed(feed.title)] }
}

/** Says what would be lost, and does nothing yet. */
export function askReset(call: Call): Answer {
  const { around, guild, user, texts } = call
  const { reset } = texts.feedCare
  const { added, removed, paused = [] } = around.bot.lists.of(guild)
  const facts = { added: added.length, removed: removed.length, paused: paused.length }
  if (Object.values(facts).every((count) => count === 0)) return { lines: [reset.nothing] }
  return {
    lines: [reset.ask(facts)],
    rows: buttons([
      { id: customId('feeds', 'reset', user), label: reset.confirm, look: 'danger' },
      { id: customId('feeds', 'keep', user), label: texts.feeds.cancel },
    ]),
  }
}

async function reset(call: Call): Promise<Answer> {
  const { around, guild, texts } = call
  await changeList(call, 'reset', ({ added, removed, paused = [] }) => {
    const returning = around.defaults.filter(({ id }) => removed.includes(id) || paused.includes(id))
    return { list: untouchedList(guild), feeds: [...returning, ...added] }
  })
  return { lines: [texts.feedCare.reset.done] }
}

export const keepingPresses: Readonly<Record<string, Press>> = {
  back: { answers: 'update', changes: true, run: putBack },
  resume: { answers: 'update', changes: true, run: (call, [id = '']) => resumeFeed(call, `#${id}`) },
  reset: { answers: 'update', changes: true, run: reset },
  keep: { answers: 'update', changes: true, run: async ({ texts }) => ({ lines: [texts.feedCare.reset.cancelled] }) },
}
