import { sameFact } from '../../src/alerts/facts.ts'
import { canonicalAddress } from '../../src/feeds/address.ts'
import { articleIn } from '../../src/feeds/article.ts'
import { originOf, ZONES } from '../../src/feeds/catalogue.ts'
import { familyOf, hostOf } from '../../src/feeds/families.ts'
import type { FetchFailure } from '../../src/feeds/fetch-result.ts'
import { primaryLanguage } from '../../src/feeds/language-tag.ts'
import { type Change, instant, type Language, type Reading, type Report, UNKNOWN_PUBLISHER } from '../../src/model.ts'
import { read } from '../../src/reading/read.ts'
import type { Filed } from '../../src/storage/archive.ts'
import { clean, webAddress } from '../../src/wording/clean.ts'
import { textsIn } from '../../src/wording/index.ts'
import { type Line, say, strong } from '../../src/wording/replies/say.ts'
import { inWords, saidIn, saidLine, sourceLine } from './claim-lines.ts'
import type { Answer, Call } from './command.ts'
import { linkIn } from './links.ts'
import { UserError } from './problem.ts'
import { type Weighed, weigh } from './weigh.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const LOOKS_PER_HOUR = { person: 20, server: 60 } as const
const LOOK_MS = 20_000
const MOST_CLAIMS = 6
const LONGEST_TITLE = 200
/** A first line that is longer is no headline. */
const LONGEST_HEADLINE = 300
const LONGEST_TEXT = 8_000
const ANSWERS_WITH_TEXT = /html|xml|text\/plain/i

/** What a text or page holds beside what this server's feeds have said. Nothing is stored or posted. */
export const checkText = (call: Call, text: string, at: number): Answer => {
  const [first = '', ...others] = text
    .slice(0, LONGEST_TEXT)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (first === '') throw new UserError({ kind: 'nothing-to-check' })
  const isHeadline = first.length <= LONGEST_HEADLINE
  return answerOn(call, {
    ...madeUpReport(call, Math.min(at, call.around.clock())),
    title: isHeadline ? first : '',
    content: (isHeadline ? others : [first, ...others]).join('\n\n'),
  })
}

/** @throws UserError where the page can't be had or says nothing, and no feed carried the report either */
export async function checkLink(call: Call, link: string): Promise<Answer> {
  const { around, guild } = call
  const { bot } = around
  const url = linkIn(link)
  await countLook(call)
  const result = await around.look.fetch({ url, signal: AbortSignal.timeout(LOOK_MS) })
  const list = bot.lists.nameOf(guild)
  const arrived = result.kind === 'document' && result.url !== url ? await bot.pipeline.filedBy(result.url, list) : null
  const filed = arrived ?? (await bot.pipeline.filedBy(url, list))
  const page = result.kind === 'document' && isText(result.contentType) ? pageReport(call, result, filed) : null
  if (page !== null) return answerOn(call, page, filed, [])
  if (filed !== null) return answerOn(call, { ...filed.report, id: freshId(call) }, filed, [call.texts.check.fromFeed])
  if (result.kind !== 'problem') throw new UserError({ kind: 'no-article' })
  around.log.info({ guild, problem: result.problem, detail: result.detail }, 'a page could not be checked')
  throw new UserError({ kind: 'bad-page', trouble: troubleOf(result), status: result.status })
}

/** The word for a feed that is gone for good would be wrong of a page. */
const troubleOf = ({ problem }: FetchFailure) => (problem === 'gone' ? 'not-found' : problem)

const isText = (contentType: string | null): boolean => contentType === null || ANSWERS_WITH_TEXT.test(contentType)

/** Nobody gets to use the bot to ask sites without end. */
async function countLook({ around, guild, user }: Call): Promise<void> {
  const now = around.clock()
  await around.inTurn(`checks/${guild}`, async () => {
    const counters = [
      { key: `checks/${user}`, most: LOOKS_PER_HOUR.person },
      { key: `checks/${guild}`, most: LOOKS_PER_HOUR.server },
    ]
    const counted = await Promise.all(
      counters.map(async (counter) => {
        const earlier = ((await around.additions.get(counter.key)) ?? []).filter((at) => now - at < HOUR)
        return { ...counter, earlier }
      }),
    )
    if (counted.some(({ earlier, most }) => earlier.length >= most)) throw new UserError({ kind: 'too-many-looks' })
    for (const { key, earlier } of counted) await around.additions.set(key, [...earlier, now])
  })
}

const freshId = ({ around }: Call): string => `check ${around.token()}`

/** A report of nobody's: its outlet's own voice is nobody's in particular. */
const madeUpReport = (call: Call, at: number): Report => ({
  id: freshId(call),
  feed: null,
  guid: null,
  lang: null,
  source: '',
  origin: 'third',
  publisher: UNKNOWN_PUBLISHER,
  published: instant(at),
  received: instant(call.around.clock()),
  url: '',
  title: '',
  summary: '',
  content: '',
})

/** Null where the page holds no text. What a feed said of it (when, whose) stands above what the page says. */
function pageReport(
  call: Call,
  page: { bytes: Buffer; contentType: string | null; url: string },
  filed: Filed | null,
): Report | null {
  const origin = filed?.report.origin ?? originOf(page.url)
  const article = articleIn(page.bytes, page.contentType, ZONES[origin])
  if (article.summary === '' && article.content === '') return null
  const now = instant(call.around.clock())
  const dated = article.published !== null && article.published <= now ? article.published : now
  return {
    ...madeUpReport(call, call.around.clock()),
    lang: filed?.report.lang ?? primaryLanguage(article.language),
    source: filed?.report.source ?? clean(article.site ?? hostOf(page.url) ?? '', 60),
    origin,
    publisher: filed?.report.publisher ?? familyOf(page.url),
    published: filed?.report.published ?? dated,
    url: page.url,
    title: article.title,
    summary: article.summary,
    content: article.content,
  }
}

function answerOn(call: Call, report: Report, filed: Filed | null = null, notes: readonly Line[] = []): Answer {
  const { around, guild, texts } = call
  const { check } = texts
  const reading = readIn(report, [call.language, 'en'])
  const head: Line[] = report.url === '' ? [] : [headOf(report)]
  const before: Line[] = filed === null ? [] : [check.readBefore(filed.compared)]
  const isOld = around.clock() - Date.parse(report.published) > DAY
  const top = [...head, ...before, ...(isOld ? [check.old(report.published)] : []), ...notes]
  const page = (lines: readonly Line[]): Answer => ({
    embeds: [call.page({ title: check.title, lines: [...top, ...(top.length === 0 ? [] : ['']), ...lines], footer: check.footer })],
  })
  if (reading.claims.length === 0) {
    if (reading.relevant) return page([check.noClaim])
    return page([reading.because === UNREAD ? check.languageUnread : check.notRelevant(clean(reading.because ?? '', 120))])
  }
  const situation = around.bot.pipeline.situation(around.bot.lists.nameOf(guild))
  const weighed = weigh(situation, report, reading.claims, instant(around.clock()))
  const shown = weighed.slice(0, MOST_CLAIMS)
  const more = weighed.length - shown.length
  return page([
    check.found(weighed.length),
    ...shown.flatMap((one) => ['', ...claimLines(call, report, one)]),
    ...(more > 0 ? ['', check.more(more)] : []),
  ])
}

/** As reading says it. */
const UNREAD = 'a language that is not read'

/** A short text does not tell its language: then it is that of the person, or English. */
function readIn(report: Report, likely: readonly Language[]): Reading {
  let reading = read(report)
  if (!OURS.test(report.title + report.summary + report.content)) return reading
  for (const lang of likely) {
    if (reading.lang !== null) break
    reading = read({ ...report, lang })
  }
  return reading
}

/** Scripts that several languages share. */
const OURS = /[\p{Script=Latin}\p{Script=Cyrillic}]{3}/u

const headOf = (report: Report): Line => {
  const title = clean(report.title, LONGEST_TITLE) || clean(report.url, LONGEST_TITLE)
  const url = webAddress(report.url)
  return say`${url === null ? strong(title) : { link: title, url }} — ${clean(report.source, 60)}, ${{ time: report.published, style: 'moment' }}`
}

function claimLines(call: Call, report: Report, one: Weighed): Line[] {
  const { around, language, texts } = call
  const { check } = texts
  const { sentence, quote } = inWords(saidIn(report, one.claim), language, around.clock())
  const previous = one.change?.previous ?? null
  const others = [...one.denied, ...one.against]
  const isShown =
    previous !== null && (previous.source.report === report.id || others.some(({ claim }) => claim === previous.claim))
  const goesOn = previous !== null && !isShown && sameFact(previous.claim, one.claim)
  return [
    [strong(sentence)],
    ...(quote === '' ? [] : [textsIn(language).post.quoted(quote)]),
    one.change === null ? knownLine(call, report, one.told) : check.verdict[one.change.novelty],
    ...(goesOn ? [check.before(saidLine(call, previous))] : []),
    ...one.denied.map((said) => check.denied(saidLine(call, said))),
    ...one.against.map((said) => check.against(saidLine(call, said))),
  ]
}

function knownLine({ texts }: Call, report: Report, told: Change | null): Line {
  const { verdict } = texts.check
  if (told === null) return verdict.nothing
  const isItself = report.url !== '' && canonicalAddress(told.source.url) === canonicalAddress(report.url)
  return isItself ? verdict.knownFromItself(told.source.published) : verdict.known(sourceLine(told.source))
}
