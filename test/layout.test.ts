import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** One import a folder must not make, because data flows one way. */
const PLANTED = {
  'src/feeds/planted.ts': '../situation/compare.ts',
  'src/reading/planted.ts': '../feeds/parse.ts',
  'src/reading/languages/planted.ts': '../../situation/compare.ts',
  'src/reading/places/planted.ts': '../../wording/en.ts',
  'src/situation/planted.ts': '../alerts/compose.ts',
  'src/alerts/planted.ts': '../delivery/sender.ts',
  'src/wording/planted.ts': '../situation/status.ts',
  'src/delivery/planted.ts': '../discord/sender.ts',
  'src/discord/planted.ts': '../pipeline.ts',
  'src/storage/planted.ts': '../feeds/state.ts',
  'src/operations/planted.ts': '../config.ts',
  'src/preview/planted.ts': 'discord.js',
  'src/tools/planted.ts': '../main.ts',
  'src/demo/planted.ts': '../main.ts',
  'src/model.ts': 'node:crypto',
  'src/pipeline.ts': '../commands/index.ts',
  'src/bot.ts': './live.ts',
  'src/live.ts': './main.ts',
  'commands/planted.ts': '../src/main.ts',
}

describe('the import rule', () => {
  let copy = ''
  let refused: readonly string[] = []

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'ceasefire-watch-layout-'))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    copyFileSync(join(root, 'biome.json'), join(copy, 'biome.json'))
    for (const [file, target] of Object.entries(PLANTED)) {
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      writeFileSync(join(copy, file), `export * from '${target}'\n`)
    }
    refused = violations(copy)
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  it.each(Object.entries(PLANTED))('keeps %s from importing %s', (file) => {
    expect(refused).toContain(file)
  })

  it('has a planted violation for every folder of src', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const planted = new Set(Object.keys(PLANTED).map((file) => file.split('/')[1]))
    expect(folders.map((folder) => folder.name).filter((name) => !planted.has(name))).toEqual([])
  })
})

/** The files in which Biome refuses an import. */
function violations(folder: string): string[] {
  const arguments_ = [
    'lint',
    '--only=style/noRestrictedImports',
    '--vcs-enabled=false',
    '--reporter=json',
    '--max-diagnostics=none',
    '.',
  ]
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), ...arguments_], {
      cwd: folder,
      stdio: 'pipe',
    })
    return []
  } catch (error) {
    const report = JSON.parse(String((error as { stdout: Buffer }).stdout)) as { diagnostics: { location: { path: string } }[] }
    return [...new Set(report.diagnostics.map((diagnostic) => diagnostic.location.path.replace(/^\.\//, '')))]
  }
}
