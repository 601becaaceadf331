import type { CatalogueRow } from './catalogue-row.ts'

const UNPROVEN = 'Widely listed; no public probe found.'
const AGGREGATOR = 'Aggregator: the outlet is named by each entry.'

/** The rest of the world, then the aggregators that find what is on no list. */
export const WORLD: readonly CatalogueRow[] = [
  {
    url: 'https://feeds.bbci.co.uk/news/world/rss.xml',
    title: 'BBC World',
    language: 'en',
    origin: 'third',
    zone: 'Europe/London',
  },
  { url: 'https://feeds.bbci.co.uk/russian/rss.xml', title: 'BBC Russian', language: 'ru', origin: 'third', note: UNPROVEN },
  {
    url: 'https://feeds.bbci.co.uk/azeri/rss.xml',
    title: 'BBC Azeri',
    language: 'az',
    origin: 'third',
    zone: 'Asia/Baku',
    note: UNPROVEN,
  },
  { url: 'https://feeds.bbci.co.uk/persian/rss.xml', title: 'BBC Persian', language: 'fa', origin: 'third', note: UNPROVEN },
  { url: 'https://www.theguardian.com/world/rss', title: 'The Guardian', language: 'en', origin: 'third', zone: 'Europe/London' },
  { url: 'https://www.aljazeera.com/xml/rss/all.xml', title: 'Al Jazeera', language: 'en', origin: 'third' },
  { url: 'https://www.france24.com/en/rss', title: 'France 24', language: 'en', origin: 'third', zone: 'Europe/Paris' },
  { url: 'https://www.france24.com/fr/rss', title: 'France 24 (fr)', language: 'fr', origin: 'third', zone: 'Europe/Paris' },
  { url: 'https://www.rfi.fr/en/rss', title: 'RFI', language: 'en', origin: 'third', zone: 'Europe/Paris', note: UNPROVEN },
  { url: 'https://www.rfi.fr/ru/rss', title: 'RFI (ru)', language: 'ru', origin: 'third', zone: 'Europe/Paris', note: UNPROVEN },
  { url: 'https://rss.dw.com/xml/rss-en-world', title: 'DW', language: 'en', origin: 'third', zone: 'Europe/Berlin' },
  {
    url: 'https://www.rferl.org/api/epiqq',
    title: 'RFE/RL',
    language: 'en',
    origin: 'third',
    note: 'A wrong /api/ code answers 200 with 11 bytes.',
  },
  { url: 'https://news.un.org/feed/subscribe/en/news/all/rss.xml', title: 'UN News', language: 'en', origin: 'third' },
  { url: 'https://press.un.org/en/rss.xml', title: 'UN Press', language: 'en', origin: 'third' },
  { url: 'https://www.crisisgroup.org/rss.xml', title: 'Crisis Group', language: 'en', origin: 'third', note: 'Few entries.' },
  { url: 'https://www.antaranews.com/rss/terkini.xml', title: 'Antara', language: 'id', origin: 'third', zone: 'Asia/Jakarta' },
  {
    url: 'https://en.antaranews.com/rss/news.xml',
    title: 'Antara (en)',
    language: 'en',
    origin: 'third',
    zone: 'Asia/Jakarta',
    note: UNPROVEN,
  },
  {
    url: 'https://www.cnnindonesia.com/internasional/rss',
    title: 'CNN Indonesia',
    language: 'id',
    origin: 'third',
    zone: 'Asia/Jakarta',
  },

  {
    url: 'https://news.google.com/rss/search?q=armenia+azerbaijan+when:1d&hl=en-US&gl=US&ceid=US:en',
    title: 'Google News',
    language: 'en',
    origin: 'third',
    note: AGGREGATOR,
  },
  {
    url: 'https://news.google.com/rss/search?q=%D0%90%D1%80%D0%BC%D0%B5%D0%BD%D0%B8%D1%8F+%D0%90%D0%B7%D0%B5%D1%80%D0%B1%D0%B0%D0%B9%D0%B4%D0%B6%D0%B0%D0%BD+when:1d&hl=ru&gl=RU&ceid=RU:ru',
    title: 'Google News (ru)',
    language: 'ru',
    origin: 'third',
    note: AGGREGATOR,
  },
  {
    url: 'https://news.google.com/rss/search?q=Ermenistan+Azerbaycan+when:1d&hl=tr&gl=TR&ceid=TR:tr',
    title: 'Google News (tr)',
    language: 'tr',
    origin: 'third',
    note: AGGREGATOR,
  },
  {
    url: 'https://news.google.com/rss/search?q=Armenia+Azerbaijan+when:1d&hl=id&gl=ID&ceid=ID:id',
    title: 'Google News (id)',
    language: 'id',
    origin: 'third',
    note: AGGREGATOR,
  },
  {
    url: 'https://www.bing.com/news/search?q=armenia+azerbaijan&format=rss',
    title: 'Bing News',
    language: 'en',
    origin: 'third',
    note: AGGREGATOR,
  },
]
