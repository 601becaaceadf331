import { PermissionFlagsBits } from 'discord.js'
import { Refusal } from './refusals.ts'
import { bitsOf, type Channel, type Guild, isThreadChannel, type Person, type Right } from './world.ts'

export const ALL_RIGHTS = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n)

/** A member's rights in the guild as a whole. */
export const rightsInGuild = (guild: Guild, person: Pick<Person, 'id' | 'roles'>): bigint => {
  if (guild.owner === person.id) return ALL_RIGHTS
  const held = [guild.id, ...person.roles].flatMap((id) => guild.roles.get(id)?.permissions ?? [])
  const sum = held.reduce((all, bits) => all | bits, 0n)
  return (sum & PermissionFlagsBits.Administrator) !== 0n ? ALL_RIGHTS : sum
}

/** A member's rights in a channel (Discord's "Permission Overwrites"): everyone's overwrite, then the roles' together, then the member's own. */
export const rightsInChannel = (
  guild: Guild,
  channel: Channel,
  person: Pick<Person, 'id' | 'roles'>,
  base = rightsInGuild(guild, person),
): bigint => {
  if (base === ALL_RIGHTS) return base
  const place = isThreadChannel(channel) && channel.parent ? (guild.channels.get(channel.parent) ?? channel) : channel
  let rights = base
  const apply = (ids: readonly string[]) => {
    const hits = place.overwrites.filter(({ id }) => ids.includes(id))
    rights &= ~hits.reduce((bits, { deny }) => bits | deny, 0n)
    rights |= hits.reduce((bits, { allow }) => bits | allow, 0n)
  }
  apply([guild.id])
  apply(person.roles)
  apply([person.id])
  // Who cannot see a channel can do nothing in it.
  return (rights & PermissionFlagsBits.ViewChannel) === 0n ? 0n : rights
}

/** Refuses with 50001 who cannot see the channel, with 50013 who lacks another right. */
export const demand = (rights: bigint, needed: readonly Right[]): void => {
  if ((rights & PermissionFlagsBits.ViewChannel) === 0n) throw new Refusal(50001)
  const bits = bitsOf(needed)
  if ((rights & bits) !== bits) throw new Refusal(50013)
}
