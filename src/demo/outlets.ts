import type { Language, Origin } from '../model.ts'

/** The outlets of the demo are made up; their names and words are nobody's. */
export interface Outlet {
  readonly key: OutletKey
  readonly title: string
  readonly language: Language
  readonly origin: Origin
  readonly publisher: string
  readonly zone: string
}

export type OutletKey =
  | 'yerevan-wire'
  | 'sevan-herald'
  | 'ararat-line'
  | 'baku-dispatch'
  | 'caspian-line'
  | 'caspian-line-ru'
  | 'volga-telegraph'
  | 'northern-desk'
  | 'bosphorus-daily'
  | 'continental'
  | 'caucasus-notebook'
  | 'nusantara-kini'
  | 'kabar-timur'

const outlet = (key: OutletKey, title: string, language: Language, origin: Origin, publisher: string, zone: string): Outlet => ({
  key,
  title,
  language,
  origin,
  publisher,
  zone,
})

export const OUTLETS: readonly Outlet[] = [
  outlet('yerevan-wire', 'Yerevan Wire', 'en', 'armenia', 'yerevan-wire', 'Asia/Yerevan'),
  outlet('sevan-herald', 'Севанский вестник', 'ru', 'armenia', 'sevan-herald', 'Asia/Yerevan'),
  outlet('ararat-line', 'Ararat Line', 'en', 'armenia', 'ararat-line', 'Asia/Yerevan'),
  outlet('baku-dispatch', 'Baku Dispatch', 'en', 'azerbaijan', 'baku-dispatch', 'Asia/Baku'),
  outlet('caspian-line', 'Caspian Line', 'en', 'azerbaijan', 'caspian-line', 'Asia/Baku'),
  outlet('caspian-line-ru', 'Каспийская линия', 'ru', 'azerbaijan', 'caspian-line', 'Asia/Baku'),
  outlet('volga-telegraph', 'Волжский телеграф', 'ru', 'russia', 'volga-telegraph', 'Europe/Moscow'),
  outlet('northern-desk', 'Северная редакция', 'ru', 'russia', 'northern-desk', 'Europe/Moscow'),
  outlet('bosphorus-daily', 'Bosphorus Daily', 'en', 'turkey', 'bosphorus-daily', 'Europe/Istanbul'),
  outlet('continental', 'The Continental', 'en', 'third', 'continental', 'Europe/Brussels'),
  outlet('caucasus-notebook', 'Caucasus Notebook', 'en', 'third', 'caucasus-notebook', 'Asia/Tbilisi'),
  outlet('nusantara-kini', 'Nusantara Kini', 'id', 'third', 'nusantara-kini', 'Asia/Jakarta'),
  outlet('kabar-timur', 'Kabar Timur', 'id', 'third', 'kabar-timur', 'Asia/Jakarta'),
]
