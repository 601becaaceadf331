import { retractionPuts } from '../delivery/retraction.ts'
import { OperatorError } from '../model.ts'
import { openStore } from '../storage/store.ts'
import { settingsHere } from './settings.ts'

/** `npm run retract -- ALERT "reason"`: every post of the alert becomes a dated correction. The running bot finds it in its queue within a
 *  minute; a stopped one does it when it starts. */
export async function runRetract(arguments_: readonly string[]): Promise<void> {
  const [alert = '', reason = '', ...more] = arguments_
  if (!/^a-[0-9a-z]{6,}$/.test(alert) || reason.trim() === '' || more.length > 0)
    throw new OperatorError(
      'Name the alert by the id in its footer, and say why: npm run retract -- a-7f3k2m "The source withdrew it."',
    )
  const { storeUrl } = settingsHere()
  if (storeUrl === 'memory:')
    throw new OperatorError('A store in memory is gone with its program: set STORE_URL to the address of the bot’s store.')
  const store = await openStore(storeUrl)
  try {
    const now = Date.now()
    if ((await store.range(`alert/${alert}.`, { limit: 1 })).length === 0)
      throw new OperatorError(`There is no alert ${alert} in the store: copy the id from the post’s footer.`)
    await store.commit({ put: retractionPuts(alert, reason.trim(), `${String(now).padStart(15, '0')}-retract`, now) })
  } finally {
    await store.close()
  }
  process.stdout.write(`The posts of ${alert} will be corrected: at once where the bot runs, else when it starts.\n`)
}
