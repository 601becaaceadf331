import { describe, expect, it } from 'vitest'
import { readSettings } from '../src/config.ts'
import { OperatorError } from '../src/model.ts'

describe('settings', () => {
  it('need nothing: without a token the bot previews in memory', () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({
      discordToken: null,
      storeUrl: 'memory:',
      pollCron: '*/30 * * * * *',
      pollMinSeconds: 120,
      pollMaxSeconds: 600,
    })
    expect(settings).toMatchObject({ httpHost: '127.0.0.1', httpPort: 8080, retentionDays: 90, postsAnHour: 10, logLevel: 'info' })
  })

  it('keep a file once there is a token, and take any token that is not empty', () => {
    expect(readSettings({ DISCORD_TOKEN: 'anything at all' })).toMatchObject({
      discordToken: 'anything at all',
      storeUrl: 'sqlite:data/ceasefire-watch.db',
    })
  })

  it('count an empty or blank value as not given', () => {
    expect(readSettings({ DISCORD_TOKEN: '  ', STORE_URL: '', HTTP_PORT: '' })).toEqual(readSettings({}))
  })

  it('read the private feeds as exact host and port pairs', () => {
    expect(readSettings({ ALLOW_PRIVATE_FEEDS: '127.0.0.1:8081, Feeds.local:80,[::1]:99' }).allowPrivateFeeds).toEqual(
      new Set(['127.0.0.1:8081', 'feeds.local:80', '[::1]:99']),
    )
  })

  it.each([
    ['STORE_URL', 'postgres://db', 'must be sqlite:PATH or memory:'],
    ['POLL_CRON', 'every minute', 'must be a cron expression'],
    ['POLL_MIN_SECONDS', '-5', 'must be a whole number'],
    ['POLL_MAX_SECONDS', '0', 'must be from 1 to 86400'],
    ['HTTP_PORT', '70000', 'must be from 0 to 65535'],
    ['LOG_LEVEL', 'loud', 'must be one of trace, debug'],
    ['DISCORD_API_URL', 'ftp://x', 'must be an http or https address'],
    ['ALLOW_PRIVATE_FEEDS', '127.0.0.1', 'must be a list as'],
    ['RETENTION_DAYS', '1', 'must be from 7 to 3650'],
    ['POSTS_PER_HOUR', '1001', 'must be from 0 to 1000'],
  ])('refuse %s=%s in one sentence that says what it must be', (name, value, must) => {
    const read = () => readSettings({ [name]: value })
    expect(read).toThrow(OperatorError)
    expect(read).toThrow(`The setting ${name} ${must}`)
    expect(read).toThrow(`it is now '${value}'`)
  })

  it('refuse a shortest interval above the longest', () => {
    expect(() => readSettings({ POLL_MIN_SECONDS: '900' })).toThrow(
      'POLL_MIN_SECONDS must not exceed POLL_MAX_SECONDS; they are now 900 and 600.',
    )
  })
})
