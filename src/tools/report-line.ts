import { z } from 'zod'
import { instant, LANGUAGES, ORIGINS, type Report } from '../model.ts'
import { BadLine } from './json-lines.ts'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const moment = z
  .string()
  .refine((value) => !Number.isNaN(Date.parse(value)), 'must be an ISO 8601 time')
  .transform((value) => instant(Date.parse(value)))

const REPORT_LINE = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  feed: z.string().nullish(),
  guid: z.union([z.string(), z.number()]).nullish(),
  lang: z.string().nullish(),
  source: text,
  origin: z.string().nullish(),
  published: moment,
  received: moment.nullish(),
  url: text,
  title: text,
  summary: text,
  content: text,
})

/** A line of the tools' input as a report: CLAIMS.md's fields, with CHANGES.md's `guid`, `feed` and `received` where given.
 *  An unknown language or origin counts as not given. Without a publisher on the line, the outlet is its own family.
 *  @throws BadLine naming the first field that can't be used. */
export function reportOf(line: unknown): Report {
  const parsed = REPORT_LINE.safeParse(line)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const field = issue?.path.join('.') ?? ''
    throw new BadLine(field === '' ? 'a report is a JSON object' : `"${field}" ${wrong(issue)}`)
  }
  const value = parsed.data
  const language = value.lang?.toLowerCase().split(/[-_]/, 1)[0]
  return {
    id: value.id,
    feed: value.feed ?? null,
    guid: value.guid === null || value.guid === undefined ? null : String(value.guid),
    lang: LANGUAGES.find((known) => known === language) ?? null,
    source: value.source,
    origin: ORIGINS.find((known) => known === value.origin) ?? 'third',
    publisher: value.source,
    published: value.published,
    received: value.received ?? value.published,
    url: value.url,
    title: value.title,
    summary: value.summary,
    content: value.content,
  }
}

const wrong = (issue: z.core.$ZodIssue | undefined): string =>
  issue?.code === 'custom' ? issue.message : 'is missing or of the wrong type'
