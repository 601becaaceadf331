import { OperatorError } from '../model.ts'
import { backup, restore } from '../storage/backup.ts'
import { settingsHere } from './settings.ts'

/** `npm run backup -- FILE`: a copy of the store as it is now, also while the bot runs. */
export async function runBackup(arguments_: readonly string[]): Promise<void> {
  const file = oneFile(arguments_, 'backup')
  await backup(settingsHere().storeUrl, file)
  process.stdout.write(`The store is backed up in ${file}.\n`)
}

/** `npm run restore -- FILE`: puts a backup in the store's place; the bot must be stopped. What was there is kept beside it. */
export async function runRestore(arguments_: readonly string[]): Promise<void> {
  const file = oneFile(arguments_, 'restore')
  const former = await restore(file, settingsHere().storeUrl, Date.now())
  process.stdout.write(
    `The store is what ${file} holds.${former === undefined ? '' : ` What was there before is kept in ${former}.`}\n`,
  )
}

function oneFile(arguments_: readonly string[], name: string): string {
  const [file, ...more] = arguments_
  if (file === undefined || more.length > 0) throw new OperatorError(`Name one file: npm run ${name} -- FILE`)
  return file
}
