import type { Alert, Instant, Language, Post } from '../model.ts'
import { type Digest, type DigestEntry, type DigestRow, digestOfEntries, type Retraction } from './digest.ts'
import { type Document, digestOf, type Rows } from './rows.ts'
import type { MessageKind } from './sender.ts'

/** How documents are put into words; wording/ has it. */
export interface Words {
  alert(alert: Alert, language: Language): Post
  correction(alert: Alert, retraction: Retraction, language: Language): Post
  /** A post without evidence, with the digest's id in its footer. */
  digest(digest: Digest, language: Language): Post
}

export interface Worded {
  readonly kind: MessageKind
  readonly post: Post
  /** When the news was published; null for digests. */
  readonly published: Instant | null
}

export interface Texts {
  /** Null where the document is no longer there. Rejects where the store fails or the wording does. */
  of(document: Document, language: Language): Promise<Worded | null>
}

const KEPT = 200

/** A document is worded once per language, not per channel; the latest are kept. */
export function createTexts(rows: Rows, words: Words): Texts {
  const worded = new Map<string, Promise<Worded | null>>()

  const keptUnder = (name: string, word: () => Promise<Worded | null>): Promise<Worded | null> => {
    const known = worded.get(name)
    if (known !== undefined) {
      worded.delete(name)
      worded.set(name, known)
      return known
    }
    const fresh = word()
    worded.set(name, fresh)
    fresh.catch(() => worded.delete(name))
    if (worded.size > KEPT) worded.delete(worded.keys().next().value as string)
    return fresh
  }

  async function single(document: Document, language: Language): Promise<Worded | null> {
    const [entry] = await entriesOf(rows, [document])
    if (entry === undefined) return null
    const { alert, retracted } = entry
    if (retracted === null) return { kind: 'alert', post: words.alert(alert, language), published: alert.at }
    return { kind: 'correction', post: words.correction(alert, retracted, language), published: null }
  }

  return {
    async of(document, language) {
      if (!document.startsWith('digest/')) return keptUnder(`${language} ${document}`, () => single(document, language))
      const [key, count] = document.split('#') as [string, string]
      const text = await rows.get(key)
      if (text === undefined) return null
      const row = JSON.parse(text) as DigestRow
      const documents = row.entries.slice(0, Number(count))
      const name = digestOf([row.kind, row.id, row.since, ...documents].join('\n'), 30)
      return keptUnder(`${language} ${name}`, async () => {
        const digest = digestOfEntries(row, await entriesOf(rows, documents))
        return { kind: digest.kind, post: words.digest(digest, language), published: null }
      })
    },
  }
}

/** The alerts that documents name, and whether they were withdrawn; those that are gone are left out. */
async function entriesOf(rows: Rows, documents: readonly Document[]): Promise<DigestEntry[]> {
  const named = documents.map((document) => {
    const parts = document.split(' ')
    return { alert: parts.at(-1) as string, retraction: parts.length > 1 ? (parts[0] as string) : null }
  })
  const keys = named.flatMap(({ alert, retraction }) => (retraction === null ? [alert] : [alert, retraction]))
  const texts = await rows.getMany([...new Set(keys)])
  return named.flatMap(({ alert, retraction }): DigestEntry[] => {
    const text = texts.get(alert)
    const why = retraction === null ? undefined : texts.get(retraction)
    if (text === undefined || (retraction !== null && why === undefined)) return []
    return [{ alert: JSON.parse(text) as Alert, retracted: why === undefined ? null : (JSON.parse(why) as Retraction) }]
  })
}
