import { z } from 'zod'
import { FeedError } from '../feeds/error.ts'
import { parseFeed } from '../feeds/parse.ts'
import { answerLines, BadLine } from './json-lines.ts'
import { tellBug } from './options.ts'

const DOCUMENT_LINE = z.object({
  n: z.union([z.string(), z.number()]),
  contentType: z.string().nullish(),
  url: z.string().nullish(),
  base64: z.string(),
})

/** `npm run -s parse`: a feed document a line in, what was read of it out, as DESIGN.md says. */
export const runParse = (): Promise<void> => answerLines(process.stdin, process.stdout, parseLine, tellBug)

async function parseLine(line: unknown): Promise<unknown> {
  const parsed = DOCUMENT_LINE.safeParse(line)
  if (!parsed.success) throw new BadLine(`"${parsed.error.issues[0]?.path.join('.') ?? ''}" is missing or of the wrong type`)
  const { n, contentType, url, base64 } = parsed.data
  try {
    const feed = await parseFeed({ bytes: Buffer.from(base64, 'base64'), contentType: contentType ?? null, url: url ?? '' })
    return {
      n,
      ok: true,
      feed: {
        title: feed.title,
        link: feed.link,
        description: feed.description,
        language: feed.language,
        items: feed.items.map(({ id, title, link, published, updated, summary, content }) => ({
          id,
          title,
          link,
          published,
          updated,
          summary,
          content,
        })),
      },
    }
  } catch (error) {
    if (error instanceof FeedError) return { n, ok: false, error: error.message }
    throw error
  }
}
