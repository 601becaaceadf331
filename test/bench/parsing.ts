import RssParser from 'rss-parser'
import { parseFeed } from '../../src/feeds/parse.ts'
import { inFigures, row, timed } from './figures.ts'

const ITEMS = 100
const RUNS = 30

/** Parsing a feed of 100 items, about 350 kB, beside rss-parser alone. */
export async function benchParsing(print: (line: string) => void): Promise<void> {
  const paragraph = '<p>Սոթք, Сотк, Sotk &amp; Şuşa: the day in <b>four</b> scripts, told at length for the sake of its length.</p>'
  const items = Array.from({ length: ITEMS }, (_, n) => {
    const body = paragraph.repeat(28).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    return `<item><title>Entry ${n}</title><link>https://a.example/${n}</link><guid>${n}</guid><pubDate>Tue, 13 Sep 2022 08:00:00 +0400</pubDate><description>${body}</description></item>`
  })
  const text = `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><link>https://a.example/</link>${items.join('')}</channel></rss>`
  const bytes = Buffer.from(text)
  const parser = new RssParser()
  print(`Parsing a feed of ${ITEMS} items, ${Math.round(bytes.length / 1000)} kB`)
  print(
    row(
      'parseFeed',
      inFigures(await timed(RUNS, () => parseFeed({ bytes, contentType: 'text/xml', url: 'https://a.example/rss' }))),
    ),
  )
  print(row('rss-parser alone', inFigures(await timed(RUNS, () => parser.parseString(text)))))
}
