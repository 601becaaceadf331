import { PermissionFlagsBits } from 'discord.js'
import { expect, test } from 'vitest'
import { inviteLink, missingRights } from '../../src/discord/rights.ts'

const { ViewChannel, SendMessages, SendMessagesInThreads, EmbedLinks, ReadMessageHistory, Administrator } = PermissionFlagsBits

test('the rights that are missing are named, in channels and in threads', () => {
  expect(missingRights(ViewChannel | SendMessages | ReadMessageHistory, false)).toEqual(['EmbedLinks'])
  expect(missingRights(ViewChannel | SendMessages | EmbedLinks | ReadMessageHistory, true)).toEqual(['SendMessagesInThreads'])
  expect(missingRights(null, false)).toHaveLength(4)
  expect(missingRights(Administrator, false)).toEqual([])
})

test('an invitation asks for these rights and no more', () => {
  const link = new URL(inviteLink('200000000000000001'))
  expect(link.origin).toBe('https://discord.com')
  expect(Object.fromEntries(link.searchParams)).toEqual({
    client_id: '200000000000000001',
    scope: 'bot applications.commands',
    permissions: String(ViewChannel | SendMessages | SendMessagesInThreads | EmbedLinks | ReadMessageHistory),
  })
})
