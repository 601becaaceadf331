import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleIn, articleOf } from '../../src/feeds/article.ts'

const LONG = 'The ministry said in a statement that the fire was directed at Jermuk and that it went on until the morning.'

const PAGE = `<!doctype html><html lang="hy-AM"><head>
<title>Shelling near Jermuk | Example News</title>
<meta property="og:title" content="Shelling near Jermuk, ministry says">
<meta name="description" content="Armenia&#39;s ministry speaks of &quot;artillery&quot;.">
<meta property="og:site_name" content="Example News">
<meta property="article:published_time" content="2022-09-13T00:40:00+04:00">
<style>p { color: red }</style><script>document.write('<p>${LONG} From a script.</p>')</script></head>
<body><nav><p>${LONG} From the menu.</p></nav>
<article><h1>A heading</h1><p>${LONG} First.</p><p>By A. Writer</p>
<p>Read also: <a href="/other">Nearly 100 dead on both sides, says a summary of the day</a></p>
<p>${LONG} Second, <a href="/x">with a link</a>.<p>${LONG} Third &amp; last.
<figure><figcaption><p>${LONG} A caption.</p></figcaption></figure></article>
<aside><p>${LONG} Beside it.</p></aside>
<article><p>${LONG} Teaser.</p></article><footer><p>${LONG} Imprint.</p></footer></body></html>`

describe('a page of a report', () => {
  const article = articleOf(PAGE)

  test('gives headline, description, site, language and date', () => {
    expect(article).toMatchObject({
      title: 'Shelling near Jermuk, ministry says',
      summary: 'Armenia\'s ministry speaks of "artillery".',
      site: 'Example News',
      language: 'hy-AM',
      published: '2022-09-12T20:40:00Z',
    })
  })

  test('gives the paragraphs of its article, without menus, captions, teasers and links to other reports', () => {
    expect(article.content.split('\n\n')).toEqual([`${LONG} First.`, `${LONG} Second, with a link.`, `${LONG} Third & last.`])
  })
})

test('without marks of its own a page has its heading, else its title, and all its paragraphs', () => {
  const plain = articleOf(`<title>Page title</title><h1>A <b>heading</b></h1><div><p>${LONG}</p></div>`)
  expect(plain).toMatchObject({ title: 'A heading', summary: '', content: LONG, published: null, language: null, site: null })
  expect(articleOf('<title>Only &lt;i&gt;a&lt;/i&gt; title</title>').title).toBe('Only a title')
})

test('a date without zone is read in the outlet’s', () => {
  const page = `<article><time datetime="2022-09-13 00:40">then</time><p>${LONG}</p></article>`
  expect(articleOf(page, 'Asia/Yerevan').published).toBe('2022-09-12T20:40:00Z')
})

test('bytes are read in the charset that the page declares', () => {
  const bytes = Buffer.concat([
    Buffer.from('<meta charset="windows-1251"><title>'),
    Buffer.from([0xce, 0xe1, 0xf1, 0xf2, 0xf0, 0xe5, 0xeb]),
    Buffer.from('</title>'),
  ])
  expect(articleIn(bytes, 'text/html').title).toBe('Обстрел')
})

describe('hostile pages', () => {
  test.each<[string, string]>([
    ['a million open tags', '<b>'.repeat(330_000)],
    ['open tags and foreign closing ones', `${'<b>'.repeat(150_000)}${'</i>'.repeat(140_000)}`],
    ['open paragraphs', '<p>'.repeat(330_000)],
    ['open articles', '<article>'.repeat(110_000)],
    ['open angle brackets', '<'.repeat(1_000_000)],
    ['one endless attribute', `<meta content="${'x'.repeat(1_000_000)}`],
    ['many attributes', `<meta ${'a=b '.repeat(200_000)}>`],
    ['blanks', `<p>${' '.repeat(1_000_000)}</p>`],
    ['entities', '&amp;lt;'.repeat(100_000)],
    ['one endless paragraph', `<p>${'word '.repeat(200_000)}`],
  ])('%s cost no more than others', (_what, page) => {
    const { title, summary, content } = articleOf(page)
    expect(title.length + summary.length + content.length).toBeLessThan(23_000)
  })

  test('anything at all is a page', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<article>',
      '</article>',
      '<meta property="og:title" content="',
      '">',
      '<a>',
      '&#x1F600;',
      '<!--',
      '<nav',
      '\u0000',
      LONG,
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (page) => {
          const { content } = articleOf(page)
          expect(content.length).toBeLessThanOrEqual(20_000)
        },
      ),
    )
  })
})
