import { expect, test } from 'vitest'
import { ADMIN, control, controlsOf, MEMBER, OTHER_GUILD, type Scene, SHELLING, startScene, TOLL, textOf } from './scene.ts'

const latest = async (scene: Scene, options = {}, where = {}) =>
  (await scene.discord.slash({ name: 'latest', options, ...MEMBER, ...where })).message

const DENIAL = { slug: 'denial', title: 'Azerbaijan’s defence ministry denies shelling Jermuk', minutesAgo: 0 }

/** Fire on so many villages, each its own incident. */
const VILLAGES = ['Jermuk', 'Goris', 'Tovuz', 'Kalbajar', 'Shusha', 'Aghdam', 'Meghri']
const fires = VILLAGES.map((village, index) => ({
  slug: village,
  title: `Missile strikes the town of ${village}, Armenia’s defence ministry says`,
  minutesAgo: 10 + index,
}))

test('/latest lists what was told, newest first, each with its outlet', async () => {
  await using scene = await startScene()
  scene.publish('yerevan', { ...SHELLING, minutesAgo: 20 }, TOLL)
  scene.publish('baku', DENIAL)
  await scene.poll()
  const text = textOf(await latest(scene))
  expect(text).toContain('[yerevan](https://yerevan.example/toll)')
  expect(text).toContain('Jermuk')
})

test('each filter leaves what passes it, and says what it looked for where nothing does', async () => {
  await using scene = await startScene()
  scene.publish('yerevan', { ...SHELLING, minutesAgo: 20 }, TOLL)
  await scene.poll()
  expect(textOf(await latest(scene, { topic: 'losses' }))).not.toContain('Jermuk')
  expect(textOf(await latest(scene, { place: 'vayots-dzor' }))).toContain('Jermuk')
  expect(textOf(await latest(scene, { place: 'Gence' }))).toContain('Nothing in the last two weeks for: Ganja')
  expect(textOf(await latest(scene, { topic: 'ceasefire', severity: 'flash' }))).toContain('ceasefire · from flash up')
  expect(textOf(await latest(scene, { place: 'Atlantis' }))).toContain('I know no place “Atlantis”')
})

test('pages turn by buttons that outlive a restart', async () => {
  await using scene = await startScene()
  scene.publish('yerevan', ...fires)
  await scene.poll()
  const message = await latest(scene, { topic: 'shelling' })
  if (message === null) throw new Error('no list')
  expect(textOf(message)).toContain('Page 1 of 2')
  await scene.restart()
  const more = controlsOf(message).at(-1) ?? ''
  await scene.discord.press(message, more)
  await scene.discord.until(() => textOf(message).includes('Page 2 of 2'))
  expect(textOf(message)).toContain('Only: attacks by fire')
})

test('one of the list opens in full, for the person alone', async () => {
  await using scene = await startScene()
  scene.publish('yerevan', SHELLING)
  await scene.poll()
  const message = await latest(scene)
  if (message === null) throw new Error('no list')
  const id = scene.bot.pipeline.situation('default').incidents[0]?.id ?? ''
  const opened = await scene.discord.select(message, control(message, 'open'), [id])
  expect(opened.message?.embeds[0]?.footer?.text).toContain(id)
  expect(opened.message?.ephemeral).toBe(true)
})

test('a server with feeds of its own sees what these say, and the other server does not', async () => {
  await using scene = await startScene()
  await scene.discord.slash({ name: 'feeds remove', options: { feed: 'yerevan' }, ...ADMIN, guild: OTHER_GUILD })
  scene.publish('yerevan', SHELLING)
  await scene.poll()
  expect(textOf(await latest(scene))).toContain('Jermuk')
  expect(textOf(await latest(scene, {}, { guild: OTHER_GUILD }))).toContain('Nothing has been told')
})
