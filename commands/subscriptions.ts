import { PermissionFlagsBits } from 'discord.js'
import { givenUpOf } from '../src/delivery/deliveries.ts'
import type { Subscription } from '../src/delivery/subscription.ts'
import type { Line } from '../src/wording/replies/texts.ts'
import { type Answer, type Call, type CommandBody, command } from './desk/command.ts'
import { type Button, buttons } from './desk/components.ts'
import { customId } from './desk/custom-id.ts'
import { described, named } from './desk/described.ts'
import { wishInWords } from './desk/wish.ts'

export const data = {
  ...named('subscriptions', { ru: 'подписки' }),
  ...described('The channels of this server that get posts, and what keeps them from it', {
    ru: 'Каналы сервера, которые получают сообщения, и что им мешает',
  }),
  contexts: [0],
  integration_types: [0],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
} as const satisfies CommandBody

const A_PAGE = 12
/** Counted no further. */
const MOST_GIVEN_UP = 100

async function pageOf(call: Call, wanted: number): Promise<Answer> {
  const { around, guild, user, language, texts } = call
  const all = around.bot.subscriptions.ofGuild(guild).sort((a, b) => (a.since < b.since ? -1 : 1))
  const { title, none, row, paused, givenUp, remove } = texts.subscriptions
  const lost = await givenUpOf(around.rows, guild, { limit: MOST_GIVEN_UP })
  const lostLine: Line[] = lost.length === 0 ? [] : [givenUp(lost.length, lost.length === MOST_GIVEN_UP)]
  if (all.length === 0) return { embeds: [call.page({ title, lines: [none, ...lostLine] })] }
  const pages = Math.ceil(all.length / A_PAGE)
  const page = Math.min(wanted, pages - 1)
  const lines = all
    .slice(page * A_PAGE, (page + 1) * A_PAGE)
    .flatMap((subscription): Line[] => [
      row(subscription.channel, wishInWords(subscription, language)),
      ...(subscription.paused === null ? [] : [paused(subscription.paused.reason, subscription.paused.since)]),
      '',
    ])
  const toPage = (target: number, way: string) => customId('subscriptions', 'page', user, String(Math.max(0, target)), way)
  const turning: Button[] = [
    { id: toPage(page - 1, 'back'), label: texts.earlier, disabled: page === 0 },
    { id: toPage(page + 1, 'more'), label: texts.later, disabled: page === pages - 1 },
  ]
  const tidying: Button[] = all.some(isGone) ? [{ id: customId('subscriptions', 'tidy', user), label: remove }] : []
  return {
    embeds: [call.page({ title, lines: [...lines, ...lostLine], ...(pages === 1 ? {} : { footer: texts.page(page + 1, pages) }) })],
    rows: buttons([...(pages === 1 ? [] : turning), ...tidying]),
  }
}

const isGone = ({ paused }: Subscription): boolean => paused?.reason === 'channel-gone'

/** Forgets the channels that are gone. */
async function tidy(call: Call): Promise<Answer> {
  const { around, guild } = call
  await around.inTurn(guild, async () => {
    for (const { channel } of around.bot.subscriptions.ofGuild(guild).filter(isGone)) await around.bot.subscriptions.remove(channel)
  })
  return pageOf(call, 0)
}

export default command(data, {
  shown: 'private',
  run: (call) => pageOf(call, 0),
  presses: {
    page: {
      answers: 'update',
      changes: true,
      run: (call, [page = '']) => pageOf(call, /^\d{1,4}$/.test(page) ? Number(page) : 0),
    },
    tidy: { answers: 'update', changes: true, run: tidy },
  },
})
