import { describe, expect, it } from 'vitest'
import { entryOf, itemOf, parsed } from './feed-text.ts'

describe('a title is plain text', () => {
  const TITLES: readonly (readonly [written: string, read: string])[] = [
    ['Fire &amp; smoke', 'Fire & smoke'],
    ['Fire &amp;amp; smoke', 'Fire & smoke'],
    ['<![CDATA[Fire &amp; <b>smoke</b>]]>', 'Fire & smoke'],
    ['Fire &lt;b&gt;and&lt;/b&gt; smoke', 'Fire and smoke'],
    ['Fire &amp;lt;b&amp;gt;and&amp;lt;/b&amp;gt; smoke', 'Fire and smoke'],
    ['Fire <b>and</b> smoke', 'Fire and smoke'],
    ['5 &lt; 7 and a List&lt;Town&gt;', '5 < 7 and a List<Town>'],
    ['AT&T', 'AT&T'],
    ['  two\n\tlines&#160;', 'two lines'],
    ['Բաղ\u00adրամ\u200bյան', 'Բաղրամյան'],
    ['&laquo;Мир&raquo; &#8212; &#x2026;', '«Мир» — …'],
    ['&#147;quoted&#148;', '“quoted”'],
    ['Use &lt;b&gt; sparingly'.replaceAll('&', '&amp;'), 'Use <b> sparingly'],
  ]
  it.each(TITLES)('%s', async (written, read) => {
    expect((await itemOf(`<title>${written}</title>`)).title).toBe(read)
  })

  it('and an Atom title that says it is text is taken at its word', async () => {
    const [item] = (
      await parsed(
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="text">Use &lt;b&gt; for bold</title></entry></feed>',
      )
    ).items
    expect(item?.title).toBe('Use <b> for bold')
  })

  it('from another vocabulary where RSS has none', async () => {
    expect((await itemOf('<title/><dc:title>From Dublin</dc:title>')).title).toBe('From Dublin')
  })

  it('or null', async () => {
    expect((await itemOf('<title> </title>')).title).toBeNull()
  })
})

describe('a body is clean text with paragraphs', () => {
  const BODIES: readonly (readonly [written: string, read: string])[] = [
    ['<p>One <b>two</b> three.</p><p>Four.</p>', 'One two three.\n\nFour.'],
    ['&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;', 'One.\n\nTwo.'],
    ['<![CDATA[One.<br/>Two.<br><br>Three.]]>', 'One.\nTwo.\n\nThree.'],
    ['<![CDATA[<ul><li>One</li><li>Two</li></ul>Three]]>', 'One\nTwo\n\nThree'],
    ['<![CDATA[Seen<script>var a = "<p>"</script> here<style>p{}</style>.]]>', 'Seen here.'],
    ['<![CDATA[<p>One<p>Two <i>open]]>', 'One\n\nTwo open'],
    ['One\ntwo\n\n  three', 'One two\n\nthree'],
    ['<![CDATA[Tom &amp;amp; &lt;b&gt;Jerry&lt;/b&gt;]]>', 'Tom & Jerry'],
    ['Half <![CDATA[and <b>half</b>]]>', 'Half and half'],
    ['<![CDATA[a < b, c > d]]>', 'a < b, c > d'],
    ['<![CDATA[<p>Write <code>&lt;b&gt;so&lt;/b&gt;</code></p>]]>', 'Write <b>so</b>'],
    ['&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two&amp;lt;/p&amp;gt;', 'One\n\nTwo'],
    ['<![CDATA[<p>5&amp;nbsp;km<br>away</p>]]>', '5 km\naway'],
    ['и\u0306од', 'йод'],
  ]
  it.each(BODIES)('%s', async (written, read) => {
    expect((await itemOf(`<description>${written}</description>`)).summary).toBe(read)
  })

  it('in the order it was written, also in XHTML under a prefix', async () => {
    const entry = await entryOf(
      '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>One <h:b>two</h:b> three</h:p><h:p>four</h:p></h:div></content>',
    )
    expect(entry.content).toBe('One two three\n\nfour')
  })

  it('with the teaser and the whole apart', async () => {
    const item = await itemOf(
      '<description>Teaser</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>Whole</p>]]></content:encoded>',
    )
    expect(item).toMatchObject({ summary: 'Teaser', content: 'Whole' })
  })

  it('from a video’s description', async () => {
    const media = 'xmlns:media="http://search.yahoo.com/mrss/"'
    const entry = await entryOf(`<media:group ${media}><media:description>Briefing</media:description></media:group>`)
    expect(entry.summary).toBe('Briefing')
  })

  it('unpacked from base64', async () => {
    expect((await entryOf('<content mode="base64">PHA+U2hlbGxpbmc8L3A+</content>')).content).toBe('Shelling')
  })
})

describe('a link is absolute and safe', () => {
  const LINKS: readonly (readonly [fields: string, link: string | null])[] = [
    ['<link>https://news.example/a b</link>', 'https://news.example/a%20b'],
    ['<link>https://news.example</link>', 'https://news.example'],
    ['<link> /1?a=1&amp;b=2 </link>', 'https://news.example/1?a=1&b=2'],
    ['<link>//m.news.example/1</link>', 'https://m.news.example/1'],
    ['<link>1.html</link>', 'https://news.example/feeds/1.html'],
    ['<link xml:base="https://other.example/x/">1.html</link>', 'https://other.example/x/1.html'],
    ['<link>www.news.example/1</link>', 'https://www.news.example/1'],
    ['<link>javascript:alert(1)</link>', null],
    ['<link>data:text/html,x</link>', null],
    ['<link>file:///etc/passwd</link>', null],
    ['<link>mailto:desk@news.example</link>', null],
    ['<link/><guid>https://news.example/1</guid>', 'https://news.example/1'],
    ['<guid isPermaLink="false">https://news.example/1</guid>', 'https://news.example/1'],
    ['<guid isPermaLink="true">/1</guid>', 'https://news.example/1'],
    ['<guid>tag:news.example,2022:1</guid>', null],
    ['<link href="https://news.example/1"/>', 'https://news.example/1'],
    ['<a:link xmlns:a="http://www.w3.org/2005/Atom" href="/1"/>', 'https://news.example/1'],
    ['<enclosure url="/1.mp3"/>', 'https://news.example/1.mp3'],
  ]
  it.each(LINKS)('%s', async (fields, link) => {
    expect((await itemOf(fields)).link).toBe(link)
  })

  it('resting on the site where the feed is served from elsewhere', async () => {
    const { items } = await parsed('<rss><channel><link>https://paper.example/</link><item><link>/1</link></item></channel></rss>')
    expect(items[0]?.link).toBe('https://paper.example/1')
  })

  it('the web page among the links of an Atom entry', async () => {
    const entry = await entryOf(
      '<link rel="self" href="/1.atom"/><link type="application/json" href="/1.json"/><link rel="alternate" type="text/html" href="/1"/>',
    )
    expect(entry.link).toBe('https://news.example/1')
  })
})

describe('an id', () => {
  it('is the guid, else the link', async () => {
    expect(await itemOf('<guid> 17 </guid><link>https://news.example/1</link>')).toMatchObject({ id: '17', guid: '17' })
    expect(await itemOf('<guid></guid><link>https://news.example/1</link>')).toMatchObject({
      id: 'https://news.example/1',
      guid: null,
    })
  })

  it('is nothing that was made up', async () => {
    expect(await itemOf('<title>One</title>')).toMatchObject({ id: null, guid: null })
  })
})

it("names an aggregator's source", async () => {
  const item = await itemOf('<title>One</title><source url="https://paper.example/rss">The &amp;amp; Paper</source>')
  expect(item.source).toEqual({ title: 'The & Paper', url: 'https://paper.example/rss' })
})

describe('dates', () => {
  it("without a zone are read in the feed's", async () => {
    const item = await itemOf('<pubDate>13 September 2022 09:00</pubDate>', { zone: 'Asia/Yerevan' })
    expect(item).toMatchObject({ published: '2022-09-13T05:00:00Z', updated: '2022-09-13T05:00:00Z' })
  })

  it('tell the first from the last word', async () => {
    const entry = await entryOf('<published>2022-09-13T06:00:00Z</published><updated>2022-09-13T07:30:00+04:00</updated>')
    expect(entry).toMatchObject({ published: '2022-09-13T06:00:00Z', updated: '2022-09-13T03:30:00Z' })
  })

  it('that cannot be read are unknown and lose nothing else', async () => {
    expect(await entryOf('<id>1</id><updated>whenever</updated>')).toMatchObject({ id: '1', published: null, updated: null })
  })
})
