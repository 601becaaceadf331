import { expect, test } from 'vitest'
import { ALERTS, GUILD, MEMBER, type Scene, startScene } from './scene.ts'

/** What Discord's gateway sends for an interaction, before anything in it is known to make sense. */
const interaction = (id: string, type: number, data: object, rest: object = {}) => ({
  id,
  application_id: '1',
  type,
  token: `token-${id}`,
  version: 1,
  guild_id: GUILD,
  channel_id: ALERTS,
  channel: { id: ALERTS, type: 0, permissions: '0' },
  member: {
    user: { id: MEMBER.user, username: 'somebody', discriminator: '0' },
    roles: [],
    permissions: '0',
    joined_at: '2020-01-01T00:00:00Z',
  },
  locale: 'en-US',
  app_permissions: '0',
  entitlements: [],
  authorizing_integration_owners: {},
  context: 0,
  attachment_size_limit: 1,
  data,
  ...rest,
})

const COMMAND = 2
const COMPONENT = 3
const AUTOCOMPLETE = 4
const MODAL = 5

/** A conversation with the bot alone: no server, no member. */
const alone = {
  guild_id: undefined,
  member: undefined,
  user: { id: MEMBER.user, username: 'somebody', discriminator: '0' },
  context: 1,
}
const message = {
  id: '500000000000000001',
  channel_id: ALERTS,
  author: { id: '1', username: 'x', discriminator: '0' },
  content: '',
  timestamp: '2026-01-01T00:00:00Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: 0,
}
const typed = (name: string, options: object[] = []) => ({ id: '1', name, type: 1, options })

/** The bodies of the first answers that the bot gave to this interaction. */
const answers = ({ discord }: Scene, id: string) =>
  discord.requests
    .filter(({ path }) => path.includes(`/interactions/${id}/`))
    .map(({ body }) => body as { type: number; data?: { content?: string; flags?: number; choices?: unknown[] } })

const MESSAGE = 4
const CHOICES = 8

test.each<[string, number, object, object, RegExp]>([
  ['a command in a conversation alone', COMMAND, typed('status'), alone, /servers only/],
  ['a command that is gone', COMMAND, typed('weather'), {}, /no longer know/],
  ['a sub-command that is gone', COMMAND, typed('feeds', [{ type: 1, name: 'paint', options: [] }]), {}, /no longer know/],
  ['a command that has sub-commands, without one', COMMAND, typed('feeds'), {}, /no longer know/],
  ['a choice that is none', COMMAND, typed('latest', [{ type: 3, name: 'topic', value: 'weather' }]), {}, /“topic”/],
  ['a number where a text belongs', COMMAND, typed('latest', [{ type: 3, name: 'place', value: 7 }]), {}, /“place”/],
  ['a required option that is missing', COMMAND, typed('feeds', [{ type: 1, name: 'add', options: [] }]), {}, /“url”/],
  ['a channel that is not sent along', COMMAND, typed('subscribe', [{ type: 7, name: 'channel', value: '9' }]), {}, /“channel”/],
  [
    'a file that is not sent along',
    COMMAND,
    typed('feeds', [{ type: 1, name: 'import', options: [{ type: 11, name: 'file', value: '9' }] }]),
    {},
    /“file”/,
  ],
  [
    'a stranger’s press of a list’s reset',
    COMPONENT,
    { custom_id: 'feeds:reset:1', component_type: 2 },
    { message },
    /Manage Server/,
  ],
  ['a command on a person', COMMAND, { id: '1', name: 'status', type: 2, target_id: '1', resolved: {} }, {}, /no longer know/],
  ['a form that we never opened', MODAL, { custom_id: 'feeds:add:1', components: [] }, { message }, /too old/],
  [
    'a button in a conversation alone',
    COMPONENT,
    { custom_id: 'status:sources:1', component_type: 2 },
    { ...alone, message },
    /servers only/,
  ],
  [
    'a button of a stranger',
    COMPONENT,
    { custom_id: `subscribe:stop:1:${ALERTS}`, component_type: 2 },
    { message },
    /Manage Server/,
  ],
])('%s gets one answer, for the person alone', async (_what, type, data, rest, says) => {
  await using scene = await startScene()
  scene.discord.gateway.dispatch('INTERACTION_CREATE', interaction('600000000000000001', type, data, rest), GUILD)
  await scene.discord.until(() => answers(scene, '600000000000000001').length > 0, 'an answer', 3_000)
  const [answer, ...more] = answers(scene, '600000000000000001')
  expect(answer).toMatchObject({ type: MESSAGE, data: { content: expect.stringMatching(says), flags: 64 } })
  expect(more).toEqual([])
})

test.each<[string, object, object]>([
  ['of a command that is gone', typed('weather', [{ type: 3, name: 'city', value: 'x', focused: true }]), {}],
  ['with nothing being typed', typed('latest'), {}],
  ['in a conversation alone', typed('latest', [{ type: 3, name: 'place', value: 'x', focused: true }]), alone],
  ['of an option that has none', typed('latest', [{ type: 3, name: '__proto__', value: 'x', focused: true }]), {}],
])('a suggestion %s is empty', async (_what, data, rest) => {
  await using scene = await startScene()
  scene.discord.gateway.dispatch('INTERACTION_CREATE', interaction('600000000000000002', AUTOCOMPLETE, data, rest), GUILD)
  await scene.discord.until(() => answers(scene, '600000000000000002').length > 0, 'an answer', 3_000)
  expect(answers(scene, '600000000000000002')).toMatchObject([{ type: CHOICES, data: { choices: [] } }])
})

test('what the gateway tells twice is answered once', async () => {
  await using scene = await startScene()
  const id = '600000000000000003'
  const twice = interaction(id, COMMAND, typed('weather'))
  scene.discord.gateway.dispatch('INTERACTION_CREATE', twice, GUILD)
  scene.discord.gateway.dispatch('INTERACTION_CREATE', twice, GUILD)
  scene.discord.gateway.dispatch('INTERACTION_CREATE', interaction('600000000000000004', COMMAND, typed('weather')), GUILD)
  await scene.discord.until(() => answers(scene, '600000000000000004').length > 0, 'the answer to what came last', 3_000)
  expect(answers(scene, id)).toHaveLength(1)
})
