import { type Call, jsonOf, nothing, ok, type Reply, type Route } from './call.ts'
import { Refusal } from './refusals.ts'
import { channelShape, guildShape, memberShape, roleShape, userShape } from './shapes.ts'
import type { Guild } from './world.ts'

/** The application itself, its commands, the gateway's address, users and guilds. */

const demandApplication = ({ state, params }: Call): void => {
  if (params.application !== state.application) throw new Refusal(10002)
}

const guildOf = ({ state, params }: Call): Guild => {
  const guild = state.world.guilds.get(params.guild ?? '')
  if (!guild) throw new Refusal(10004)
  if (!guild.joined) throw new Refusal(50001)
  return guild
}

const scopeOf = (call: Call): string | null => {
  demandApplication(call)
  return call.params.guild === undefined ? null : guildOf(call).id
}

const listCommands = (call: Call): Reply => {
  const commands = call.state.commands.list(scopeOf(call))
  if (call.query.get('with_localizations') === 'true') return ok(commands)
  return ok(commands.map(({ name_localizations: _names, description_localizations: _descriptions, ...command }) => command))
}

const createCommand = (call: Call): Reply => {
  const { command, isNew } = call.state.commands.create(scopeOf(call), call.body)
  return ok(command, isNew ? 201 : 200)
}

const commandRoutes = (base: string): readonly Route[] => [
  { method: 'GET', path: base, answer: listCommands },
  { method: 'POST', path: base, answer: createCommand },
  { method: 'PUT', path: base, answer: (call) => ok(call.state.commands.set(scopeOf(call), call.body)) },
  {
    method: 'GET',
    path: `${base}/:command`,
    answer: (call) => ok(call.state.commands.get(scopeOf(call), call.params.command ?? '')),
  },
  {
    method: 'PATCH',
    path: `${base}/:command`,
    answer: (call) => ok(call.state.commands.edit(scopeOf(call), call.params.command ?? '', jsonOf(call.body))),
  },
  {
    method: 'DELETE',
    path: `${base}/:command`,
    answer: (call) => {
      call.state.commands.delete(scopeOf(call), call.params.command ?? '')
      return nothing
    },
  },
]

const applicationShape = ({ state }: Call) => ({
  id: state.application,
  name: state.world.bot.username,
  icon: null,
  description: '',
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: 0,
  team: null,
  owner: userShape({ id: '100000000000000001', username: 'owner', roles: [] }),
  bot: userShape(state.world.bot, true),
  approximate_guild_count: state.world.guilds.size,
})

const memberOf = (call: Call, id: string): Reply => {
  const member = guildOf(call).members.get(id)
  if (!member) throw new Refusal(10007)
  return ok(memberShape(member, id === call.state.world.bot.id))
}

const findUser = ({ state, params }: Call): Reply => {
  if (params.user === state.world.bot.id) return ok(userShape(state.world.bot, true))
  for (const guild of state.world.guilds.values()) {
    const person = guild.members.get(params.user ?? '')
    if (person) return ok(userShape(person))
  }
  throw new Refusal(10013)
}

export const APPLICATION_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/gateway', open: true, answer: ({ state }) => ok({ url: state.gateway.url }) },
  {
    method: 'GET',
    path: '/gateway/bot',
    answer: ({ state }) =>
      ok({
        url: state.gateway.url,
        shards: state.gateway.shards,
        session_start_limit: {
          total: state.rules.identifies,
          remaining: state.gateway.identifiesLeft,
          reset_after: 86_400_000,
          max_concurrency: state.rules.concurrency,
        },
      }),
  },
  { method: 'GET', path: '/applications/@me', answer: (call) => ok(applicationShape(call)) },
  { method: 'GET', path: '/oauth2/applications/@me', answer: (call) => ok(applicationShape(call)) },
  ...commandRoutes('/applications/:application/commands'),
  ...commandRoutes('/applications/:application/guilds/:guild/commands'),
  { method: 'GET', path: '/users/@me', answer: ({ state }) => ok(userShape(state.world.bot, true)) },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    answer: ({ state }) =>
      ok(
        [...state.world.guilds.values()]
          .filter(({ joined }) => joined)
          .map(({ id, name }) => ({ id, name, icon: null, owner: false })),
      ),
  },
  { method: 'GET', path: '/users/:user', answer: findUser },
  { method: 'GET', path: '/guilds/:guild', answer: (call) => ok(guildShape(guildOf(call), call.state.world.bot)) },
  { method: 'GET', path: '/guilds/:guild/channels', answer: (call) => ok([...guildOf(call).channels.values()].map(channelShape)) },
  { method: 'GET', path: '/guilds/:guild/roles', answer: (call) => ok([...guildOf(call).roles.values()].map(roleShape)) },
  { method: 'GET', path: '/guilds/:guild/members/:user', answer: (call) => memberOf(call, call.params.user ?? '') },
]
