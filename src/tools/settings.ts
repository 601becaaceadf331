import { existsSync } from 'node:fs'
import { readSettings, type Settings } from '../config.ts'

/** The settings as the bot itself would read them, `.env` included. */
export function settingsHere(): Settings {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return readSettings(process.env)
}
