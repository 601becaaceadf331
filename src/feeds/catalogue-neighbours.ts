import type { CatalogueRow } from './catalogue-row.ts'

const UNPROVEN = 'Widely listed; no public probe found.'

/** Russia, Turkey, Iran. */
export const NEIGHBOURS: readonly CatalogueRow[] = [
  { url: 'https://tass.com/rss/v2.xml', title: 'TASS', language: 'en', origin: 'russia', note: 'State agency.' },
  { url: 'https://tass.ru/rss/v2.xml', title: 'TASS (ru)', language: 'ru', origin: 'russia', note: 'State agency.' },
  { url: 'https://ria.ru/export/rss2/archive/index.xml', title: 'RIA Novosti', language: 'ru', origin: 'russia', note: UNPROVEN },
  { url: 'https://www.interfax.ru/rss.asp', title: 'Interfax', language: 'ru', origin: 'russia' },
  { url: 'https://www.kommersant.ru/RSS/news.xml', title: 'Kommersant', language: 'ru', origin: 'russia' },
  { url: 'https://rssexport.rbc.ru/rbcnews/news/30/full.rss', title: 'RBC', language: 'ru', origin: 'russia' },
  { url: 'https://www.vedomosti.ru/rss/news', title: 'Vedomosti', language: 'ru', origin: 'russia' },
  {
    url: 'http://en.kremlin.ru/events/president/news/feed',
    title: 'President of Russia',
    language: 'en',
    origin: 'russia',
    note: 'Official. Over plain http only: https does not answer.',
  },
  { url: 'https://meduza.io/rss/all', title: 'Meduza', language: 'ru', origin: 'third', zone: 'Europe/Moscow', note: 'Exile.' },
  {
    url: 'https://meduza.io/rss/en/all',
    title: 'Meduza (en)',
    language: 'en',
    origin: 'third',
    zone: 'Europe/Moscow',
    note: 'Exile.',
  },

  {
    url: 'https://www.aa.com.tr/tr/rss/default?cat=guncel',
    title: 'Anadolu',
    language: 'tr',
    origin: 'turkey',
    note: 'State agency. Other values of cat fail.',
  },
  {
    url: 'https://www.aa.com.tr/en/rss/default?cat=guncel',
    title: 'Anadolu (en)',
    language: 'en',
    origin: 'turkey',
    note: 'State agency. Other values of cat fail.',
  },
  {
    url: 'https://www.trthaber.com/manset_articles.rss',
    title: 'TRT Haber',
    language: 'tr',
    origin: 'turkey',
    note: 'State broadcaster.',
  },
  { url: 'https://www.dailysabah.com/rss/homepage.xml', title: 'Daily Sabah', language: 'en', origin: 'turkey' },
  { url: 'https://feeds.bbci.co.uk/turkce/rss.xml', title: 'BBC Türkçe', language: 'tr', origin: 'third', zone: 'Europe/Istanbul' },
  { url: 'https://rss.dw.com/rdf/rss-tur-all', title: 'DW Türkçe', language: 'tr', origin: 'third', zone: 'Europe/Berlin' },

  { url: 'https://en.irna.ir/rss', title: 'IRNA', language: 'en', origin: 'iran', note: 'State agency.' },
  { url: 'https://en.mehrnews.com/rss', title: 'Mehr', language: 'en', origin: 'iran' },
]
