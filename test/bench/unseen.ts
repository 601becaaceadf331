import { join } from 'node:path'
import { documentsIn, f1, MEASURES, phrasingsIn, precision, scoreDocuments, type Tallies } from '../reading/score.ts'

const FOLDERS = join(import.meta.dirname, '../../../test/reading')

/** Documents that were written without knowledge of the rules. They are for measuring, not for mending: a rule made for one of them spoils
 *  it, and whoever has looked at one moves it to the seen. */
export const measureUnseen = async (print: (line: string) => void): Promise<void> => {
  print('Reading documents that nobody has looked at while mending rules: F1 (hits, extra, missed)')
  measure('unseen', print)
}

/** Documents that rules were mended with: they tell what got worse, not how good it is. */
export const measureSeen = async (print: (line: string) => void): Promise<void> => {
  print('Reading documents that rules were mended with: F1 (hits, extra, missed)')
  measure('seen', print)
  print('Reading short reports that rules were mended with, their expectations checked in part')
  measure('seen-short', print)
  print('Reading fifty meanings in some five phrasings a language each, which rules were mended with')
  measure('phrasings', print, phrasingsIn)
}

function measure(folder: string, print: (line: string) => void, documents = documentsIn): void {
  const { languages, all, denials, falseAlarms, unrelated } = scoreDocuments(documents(join(FOLDERS, folder)))
  for (const [language, tallies] of languages) print(row(language, tallies))
  print(row('all', all))
  print(`  denials: precision ${percent(precision(denials))}; claims in unrelated news: ${falseAlarms} of ${unrelated}`)
}

const row = (name: string, tallies: Tallies): string =>
  `  ${name.padEnd(4)}${MEASURES.map((measure) => {
    const { hit, extra, missed } = tallies[measure]
    return `${measure} ${percent(f1(tallies[measure]))} (${hit}, ${extra}, ${missed})`.padEnd(30)
  }).join('')}`.trimEnd()

const percent = (share: number): string => (Number.isNaN(share) ? '  –' : (100 * share).toFixed(1).padStart(5))
