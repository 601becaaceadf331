import type { Claimant, Office } from '../model.ts'

import type { Patterns } from './lexicon.ts'

/** Somebody who speaks for a side or a mediator, by whichever name reports use; names in other scripts stand in the lexicons. */
export interface Person {
  readonly claimant: Claimant
  readonly office: Office | null
  readonly name: string
  /** Romanised names, as all Latin-script languages write them. Common surnames only with their first name. */
  readonly latin: Patterns
}

const person = (claimant: Claimant, office: Office | null, name: string, latin: Patterns): Person => ({
  claimant,
  office,
  name,
  latin,
})

/** Sources: the offices as reports of 2020 to 2026 name them. */
export const PEOPLE = {
  pashinyan: person(
    'armenia',
    'government',
    'Nikol Pashinyan',
    'Pashinyan~, Paşinyan~, Pachinian, Paschinjan~, Pashinián, Pasinyan~, Pashinian~, Pachinyan',
  ),
  mirzoyan: person('armenia', 'foreign-ministry', 'Ararat Mirzoyan', 'Mirzoyan~, Mirzoian, Mirsojan~'),
  mnatsakanyan: person(
    'armenia',
    'foreign-ministry',
    'Zohrab Mnatsakanyan',
    'Mnatsakanyan~, Mnatsakanian~, Mnatsakanjan~, Mnatsakanián, Mnasakanyan~',
  ),
  papikyan: person('armenia', 'defence-ministry', 'Suren Papikyan', 'Papikyan~, Papikian~, Papikjan~'),
  tonoyan: person('armenia', 'defence-ministry', 'David Tonoyan', 'Tonoyan~, Tonoian~, Tonojan~'),
  armenGrigoryan: person(
    'armenia',
    'security-council',
    'Armen Grigoryan',
    'Armen Grigoryan~, Armen Grigorian~, Armen Qriqoryan~, Armen Grigorjan~',
  ),
  hovhannisyan: person(
    'armenia',
    'defence-ministry',
    'Artsrun Hovhannisyan',
    'Artsrun Hovhannisyan~, Arstrun Hovhannisyan~, Ardzrun Hovhannisyan~',
  ),
  stepanyan: person(
    'armenia',
    'defence-ministry',
    'Shushan Stepanyan',
    'Shushan Stepanyan~, Şuşan Stepanyan~, Stepanyan~, Stepanian~, Stepanjan~',
  ),
  torosyan: person('armenia', 'defence-ministry', 'Aram Torosyan', 'Aram Torosyan~, Torosyan~, Torosian~'),
  kristinneGrigoryan: person('armenia', 'ombudsman', 'Kristinne Grigoryan', 'Kristinne Grigoryan~, Kristine Grigoryan~'),
  tatoyan: person('armenia', 'ombudsman', 'Arman Tatoyan', 'Tatoyan~'),
  manasyan: person('armenia', 'ombudsman', 'Anahit Manasyan', 'Anahit Manasyan~'),
  badalyan: person('armenia', 'foreign-ministry', 'Ani Badalyan', 'Ani Badalyan~'),
  naghdalyan: person('armenia', 'foreign-ministry', 'Anna Naghdalyan', 'Naghdalyan~, Nagdalyan~'),
  baghdasaryan: person('armenia', 'government', 'Nazeli Baghdasaryan', 'Nazeli Baghdasaryan~'),
  sarkissian: person('armenia', 'president', 'Armen Sarkissian', 'Armen Sarkissian~, Armen Sarkisyan~, Armen Sargsyan~'),
  khachaturyan: person('armenia', 'president', 'Vahagn Khachaturyan', 'Vahagn Khachaturyan~, Vaagn Khachaturyan~'),
  alenSimonyan: person('armenia', 'government', 'Alen Simonyan', 'Alen Simonyan~, Simonyan~'),
  aliyev: person('azerbaijan', 'president', 'Ilham Aliyev', 'Aliyev~, Aliev~, Alijew~, Alíyev, Əliyev~, Aliyév, Alijev~'),
  bayramov: person('azerbaijan', 'foreign-ministry', 'Jeyhun Bayramov', 'Bayramov~, Bairamov~, Bajramow~, Baïramov'),
  hasanov: person(
    'azerbaijan',
    'defence-ministry',
    'Zakir Hasanov',
    'Zakir Hasanov~, Zakir Həsənov~, Hasanov~, Hassanov~, Həsənov~',
  ),
  valiyev: person(
    'azerbaijan',
    'defence-ministry',
    'Karim Valiyev',
    'Karim Valiyev~, Kerim Veliyev~, Kərim Vəliyev~, Kerim Valiyev~',
  ),
  hajiyev: person(
    'azerbaijan',
    'president',
    'Hikmet Hajiyev',
    'Hikmet Hajiyev~, Hikmət Hacıyev~, Hikmet Hacıyev~, Hajiyev~, Hacıyev~, Hadjiev~',
  ),
  eyvazov: person('azerbaijan', 'defence-ministry', 'Anar Eyvazov', 'Eyvazov~, Eivazov~'),
  dargahli: person('azerbaijan', 'defence-ministry', 'Vagif Dargahli', 'Dargahli~, Dargyakhly~, Dərgahlı~, Dergahlı~'),
  hajizada: person('azerbaijan', 'foreign-ministry', 'Aykhan Hajizada', 'Hajizada~, Hacızadə~, Hacızade~, Hajizade~'),
  abdullayeva: person('azerbaijan', 'foreign-ministry', 'Leyla Abdullayeva', 'Abdullayeva~'),
  sabinaAliyeva: person('azerbaijan', 'ombudsman', 'Sabina Aliyeva', 'Sabina Aliyeva~, Səbinə Əliyeva~'),
  harutyunyan: person(
    'artsakh',
    'president',
    'Arayik Harutyunyan',
    'Arayik Harutyunyan~, Araik Harutyunyan~, Harutyunyan~, Arayik Arutyunyan~, Haroutiounian',
  ),
  shahramanyan: person('artsakh', 'president', 'Samvel Shahramanyan', 'Shahramanyan~, Şahramanyan~'),
  beglaryan: person('artsakh', 'ombudsman', 'Artak Beglaryan', 'Beglaryan~'),
  sarumyan: person('artsakh', 'army', 'Suren Sarumyan', 'Sarumyan~, Sarumian~'),
  geghamStepanyan: person(
    'artsakh',
    'ombudsman',
    'Gegham Stepanyan',
    'Gegham Stepan*, ombudsman Stepan*, ombudsman Gegham Stepan*, Geqam Stepan*, Geğam Stepan*, Gegam Stepan*, Guegham Stepan*, Guegam Stepan*',
  ),
  poghosyan: person('artsakh', 'president', 'Vahram Poghosyan', 'Vahram Poghosyan~, Poghosyan~'),
  putin: person('russia', 'president', 'Vladimir Putin', 'Putin~, Poutine, Poutin'),
  lavrov: person('russia', 'foreign-ministry', 'Sergey Lavrov', 'Lavrov~, Lawrow~'),
  zakharova: person('russia', 'foreign-ministry', 'Maria Zakharova', 'Zakharova~, Sacharowa~, Zaharova~, Zakhárova, Zacharova~'),
  peskov: person('russia', 'president', 'Dmitry Peskov', 'Peskov~, Peskow~'),
  konashenkov: person('russia', 'defence-ministry', 'Igor Konashenkov', 'Konashenkov~, Konaschenkow~'),
  muradov: person('russia', 'army', 'Rustam Muradov', 'Rustam Muradov~, Muradow~'),
  shoigu: person('russia', 'defence-ministry', 'Sergei Shoigu', 'Shoigu~, Şoyqu~, Schoigu~, Choïgou, Şoygu~'),
  erdogan: person('turkey', 'president', 'Recep Tayyip Erdogan', 'Erdogan~, Erdoğan~'),
  cavusoglu: person('turkey', 'foreign-ministry', 'Mevlut Cavusoglu', 'Cavusoglu~, Çavuşoğlu~'),
  fidan: person('turkey', 'foreign-ministry', 'Hakan Fidan', 'Hakan Fidan~'),
  akar: person('turkey', 'defence-ministry', 'Hulusi Akar', 'Hulusi Akar~'),
  macron: person('france', 'president', 'Emmanuel Macron', 'Macron~, Makron~'),
  blinken: person('us', 'foreign-ministry', 'Antony Blinken', 'Blinken~'),
  pompeo: person('us', 'foreign-ministry', 'Mike Pompeo', 'Pompeo~'),
  rubio: person('us', 'foreign-ministry', 'Marco Rubio', 'Rubio~'),
  trump: person('us', 'president', 'Donald Trump', 'Trump~, Tramp~'),
  biden: person('us', 'president', 'Joe Biden', 'Biden~, Bayden~'),
  nedPrice: person('us', 'foreign-ministry', 'Ned Price', 'Ned Price~'),
  michel: person('eu', 'president', 'Charles Michel', 'Charles Michel~'),
  borrell: person('eu', 'foreign-ministry', 'Josep Borrell', 'Borrell~'),
  kallas: person('eu', 'foreign-ministry', 'Kaja Kallas', 'Kallas~'),
  klaar: person('eu', null, 'Toivo Klaar', 'Toivo Klaar~'),
  guterres: person('un', null, 'Antonio Guterres', 'Guterres~, Quterreş~'),
  zas: person('csto', null, 'Stanislav Zas', 'Stanislav Zas~'),
  raisi: person('iran', 'president', 'Ebrahim Raisi', 'Raisi~'),
  amirabdollahian: person('iran', 'foreign-ministry', 'Hossein Amir-Abdollahian', 'Amir Abdollahian~, Amirabdollahian~'),
  araghchi: person('iran', 'foreign-ministry', 'Abbas Araghchi', 'Araghchi~, Araqchi~'),
  zarif: person('iran', 'foreign-ministry', 'Mohammad Javad Zarif', 'Javad Zarif~'),
  khatibzadeh: person('iran', 'foreign-ministry', 'Saeed Khatibzadeh', 'Khatibzadeh~'),
  kanani: person('iran', 'foreign-ministry', 'Nasser Kanaani', 'Nasser Kanaani~, Kanaani~'),
  baghaei: person('iran', 'foreign-ministry', 'Esmaeil Baghaei', 'Baghaei~, Baqaei~'),
  rouhani: person('iran', 'president', 'Hassan Rouhani', 'Rouhani~'),
  pezeshkian: person('iran', 'president', 'Masoud Pezeshkian', 'Pezeshkian~'),
} as const satisfies Readonly<Record<string, Person>>

export type PersonId = keyof typeof PEOPLE
