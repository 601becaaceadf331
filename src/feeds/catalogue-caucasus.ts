import type { CatalogueRow } from './catalogue-row.ts'

/** Azertac answers 400 to agents that are no browser. */
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'

const DATA_CENTRES = 'May answer 403 to data-centre addresses.'
const UNPROVEN = 'Address follows the pattern of the outlet; no public probe found.'

/** Armenia with its diaspora, Azerbaijan, Georgia and the region's independent press. */
export const CAUCASUS: readonly CatalogueRow[] = [
  // Armenia
  { url: 'https://armenpress.am/en/rss/articles', title: 'Armenpress', language: 'en', origin: 'armenia', note: 'State agency.' },
  { url: 'https://armenpress.am/hy/rss/articles', title: 'Armenpress (hy)', language: 'hy', origin: 'armenia', note: UNPROVEN },
  { url: 'https://armenpress.am/ru/rss/articles', title: 'Armenpress (ru)', language: 'ru', origin: 'armenia', note: UNPROVEN },
  { url: 'https://news.am/eng/rss/', title: 'NEWS.am', language: 'en', origin: 'armenia' },
  { url: 'https://news.am/arm/rss/', title: 'NEWS.am (hy)', language: 'hy', origin: 'armenia', note: UNPROVEN },
  { url: 'https://news.am/rus/rss/', title: 'NEWS.am (ru)', language: 'ru', origin: 'armenia', note: UNPROVEN },
  { url: 'https://hetq.am/en/rss', title: 'Hetq', language: 'en', origin: 'armenia', note: 'Independent.' },
  { url: 'https://hetq.am/hy/rss', title: 'Hetq (hy)', language: 'hy', origin: 'armenia', note: UNPROVEN },
  {
    url: 'https://armeniatoday.am/feed/',
    title: 'Armenia Today',
    language: null,
    origin: 'armenia',
    note: 'Russian and Armenian.',
  },
  { url: 'https://en.armradio.am/feed/', title: 'Public Radio of Armenia', language: 'en', origin: 'armenia', note: DATA_CENTRES },
  {
    url: 'https://stickers.panarmenian.net/feeds/eng/news',
    title: 'PanARMENIAN',
    language: 'en',
    origin: 'armenia',
    note: UNPROVEN,
  },
  {
    url: 'https://stickers.panarmenian.net/feeds/arm/news',
    title: 'PanARMENIAN (hy)',
    language: 'hy',
    origin: 'armenia',
    note: UNPROVEN,
  },
  {
    url: 'https://stickers.panarmenian.net/feeds/rus/news',
    title: 'PanARMENIAN (ru)',
    language: 'ru',
    origin: 'armenia',
    note: UNPROVEN,
  },
  { url: 'https://evnreport.com/feed/', title: 'EVN Report', language: 'en', origin: 'armenia', note: UNPROVEN },
  {
    url: 'https://www.gov.am/en/rss/',
    title: 'Government of Armenia',
    language: 'en',
    origin: 'armenia',
    note: 'Not well-formed.',
  },
  { url: 'https://armenianweekly.com/feed/', title: 'Armenian Weekly', language: 'en', origin: 'armenia', note: 'Diaspora.' },
  { url: 'https://asbarez.com/feed/', title: 'Asbarez', language: 'en', origin: 'armenia', note: `Diaspora. ${DATA_CENTRES}` },
  { url: 'https://massispost.com/feed/', title: 'MassisPost', language: 'en', origin: 'armenia', note: `Diaspora. ${UNPROVEN}` },
  {
    url: 'https://mirrorspectator.com/feed/',
    title: 'Armenian Mirror-Spectator',
    language: 'en',
    origin: 'armenia',
    note: `Diaspora. ${UNPROVEN}`,
  },
  {
    url: 'https://www.azatutyun.am/api/',
    title: 'Azatutyun (RFE/RL Armenian)',
    language: 'hy',
    origin: 'third',
    zone: 'Asia/Yerevan',
  },

  // Azerbaijan
  {
    url: 'https://mod.gov.az/az/rss/',
    title: 'Ministry of Defence of Azerbaijan',
    language: 'az',
    origin: 'azerbaijan',
    note: 'Official. 1.1 MB a fetch, no validators; /en/ and /ru/ give the same Azerbaijani text.',
  },
  { url: 'https://president.az/en/rss', title: 'President of Azerbaijan', language: 'en', origin: 'azerbaijan', note: 'Official.' },
  {
    url: 'https://azertag.az/rss',
    title: 'Azertac',
    language: 'az',
    origin: 'azerbaijan',
    userAgent: BROWSER,
    note: 'State agency. No guid at all; answers 400 to agents that are no browser.',
  },
  { url: 'https://apa.az/rss', title: 'APA', language: 'az', origin: 'azerbaijan' },
  { url: 'https://en.apa.az/rss', title: 'APA (en)', language: 'en', origin: 'azerbaijan', note: UNPROVEN },
  { url: 'https://report.az/rss/', title: 'Report', language: 'az', origin: 'azerbaijan', note: DATA_CENTRES },
  { url: 'https://report.az/en/rss/', title: 'Report (en)', language: 'en', origin: 'azerbaijan', note: DATA_CENTRES },
  { url: 'https://en.trend.az/rss', title: 'Trend', language: 'en', origin: 'azerbaijan' },
  { url: 'https://az.trend.az/feeds/index.rss', title: 'Trend (az)', language: 'az', origin: 'azerbaijan' },
  { url: 'https://www.azernews.az/rss/', title: 'AzerNews', language: 'en', origin: 'azerbaijan', note: 'Of the Trend group.' },
  { url: 'https://caliber.az/rss.xml', title: 'Caliber', language: null, origin: 'azerbaijan', note: 'Azerbaijani and English.' },
  { url: 'https://haqqin.az/rss.xml', title: 'Haqqin', language: 'ru', origin: 'azerbaijan' },
  { url: 'https://minval.az/rss', title: 'Minval', language: 'ru', origin: 'azerbaijan' },
  { url: 'https://qafqazinfo.az/rss', title: 'Qafqazinfo', language: 'az', origin: 'azerbaijan', note: 'One guid on all entries.' },
  { url: 'https://modern.az/rss', title: 'Modern.az', language: 'az', origin: 'azerbaijan' },
  { url: 'https://olke.az/rss', title: 'Olke.az', language: 'az', origin: 'azerbaijan' },
  { url: 'https://baku.ws/rss', title: 'Baku.ws', language: 'az', origin: 'azerbaijan' },
  {
    url: 'https://www.azadliq.org/api/epiqq',
    title: 'Azadliq (RFE/RL Azerbaijani)',
    language: 'az',
    origin: 'third',
    zone: 'Asia/Baku',
    note: UNPROVEN,
  },

  // Georgia and the region
  { url: 'https://civil.ge/feed', title: 'Civil.ge', language: 'en', origin: 'georgia' },
  { url: 'https://netgazeti.ge/feed/', title: 'Netgazeti', language: 'ka', origin: 'georgia' },
  { url: 'https://oc-media.org/feed/', title: 'OC Media', language: 'en', origin: 'third', zone: 'Asia/Tbilisi' },
  { url: 'https://jam-news.net/feed/', title: 'JAMnews', language: 'en', origin: 'third', zone: 'Asia/Tbilisi' },
  { url: 'https://eurasianet.org/rss', title: 'Eurasianet', language: 'en', origin: 'third', note: UNPROVEN },
  {
    url: 'https://www.kavkaz-uzel.eu/articles.rss',
    title: 'Caucasian Knot',
    language: 'ru',
    origin: 'third',
    zone: 'Europe/Moscow',
    note: UNPROVEN,
  },
]
