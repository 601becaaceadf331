import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the first article, told anew in Indonesian',
    published: '2022-09-13T19:10:00Z',
    title: 'Gencatan Senjata Armenia-Azerbaijan Rapuh Setelah Semalam Bertempur',
    content:
      'Rusia mengumumkan telah menengahi gencatan senjata antara Armenia dan Azerbaijan.\n' +
      'Kementerian Luar Negeri Rusia menyatakan kedua negara menyepakati gencatan senjata yang berlaku pukul 09.00 waktu Moskow pada Selasa (13/9/2022). Kementerian itu meminta semua pihak menahan diri.\n' +
      'Media Azerbaijan juga memberitakan gencatan senjata itu, namun menyebut kesepakatan dilanggar beberapa menit kemudian.\n' +
      'Menurut Kementerian Pertahanan Armenia, pasukan Azerbaijan menembaki kota Jermuk, Goris dan Kapan dengan artileri pada Selasa dini hari.\n' +
      'Perdana Menteri Armenia Nikol Pashinyan mengatakan sedikitnya 49 tentara Armenia tewas. Azerbaijan mengatakan kehilangan 50 prajurit.\n' +
      'Baca juga: Hampir 100 Orang Tewas dalam Bentrokan Armenia dan Azerbaijan\n' +
      'Kementerian itu mengingatkan pernyataan trilateral 9 November 2020, 11 Januari dan 26 November 2021.',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'russia',
        office: 'foreign-ministry',
        stance: 'asserts',
        phase: 'agreed',
        brokers: ['russia'],
        effective: '2022-09-13T06:00:00Z',
      },
      { kind: 'ceasefire', claimant: 'azerbaijan', office: 'media', stance: 'asserts', phase: 'violated', accused: null },
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        weapon: 'artillery',
        places: ['jermuk', 'goris', 'kapan'],
      },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49, exact: { killed: false } },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50, exact: {} },
    ],
  },
]

readsAsSaid('id', ROWS)
