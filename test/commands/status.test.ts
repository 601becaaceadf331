import { expect, test } from 'vitest'
import { ADMIN, ALERTS, control, MEMBER, SHELLING, startScene, textOf } from './scene.ts'

test('/status says who says what, and which feeds answer', async () => {
  await using scene = await startScene()
  scene.publish('yerevan', SHELLING)
  await scene.poll()
  const reply = await scene.discord.slash({ name: 'status', ...MEMBER })
  expect(textOf(reply.message)).toContain('Jermuk')
  expect(textOf(reply.message)).toContain('Armenia')
  expect(reply.message?.ephemeral).toBe(false)
})

test('its buttons answer whoever presses them, and nobody else', async () => {
  await using scene = await startScene()
  scene.publish('yerevan', SHELLING)
  await scene.poll()
  const { message } = await scene.discord.slash({ name: 'status', ...ADMIN })
  const press = async (action: string) =>
    message === null ? null : (await scene.discord.press(message, control(message, action), MEMBER)).message
  const evidence = await press('evidence')
  expect(evidence?.ephemeral).toBe(true)
  expect(textOf(evidence)).toContain('“Azerbaijan is shelling Jermuk')
  expect(textOf(evidence)).toContain('https://yerevan.example/jermuk')
  expect(textOf(await press('timeline'))).toContain('Jermuk')
  expect(textOf(await press('sources'))).toContain('2 of 2')
})
test('it speaks the channel’s language, else the server’s, else the person’s', async () => {
  await using scene = await startScene()
  const title = async (locale: string) =>
    (await scene.discord.slash({ name: 'status', channel: ALERTS, locale, ...MEMBER })).message?.embeds[0]?.title
  expect(await title('en-US')).toContain('Ceasefire')
  expect(await title('ru')).toContain('Прекращение огня')
  await scene.discord.slash({ name: 'settings language', options: { language: 'ru' }, ...ADMIN })
  expect(await title('en-US')).toContain('Прекращение огня')
  await scene.discord.slash({ name: 'subscribe', channel: ALERTS, options: { language: 'en' }, ...ADMIN })
  expect(await title('ru')).toContain('Ceasefire')
})
