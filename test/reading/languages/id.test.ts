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
  // ── told in our own words, after how outlets write ──
  {
    why: 'tuding langgar: an accusation',
    published: '2020-10-18T06:00:00Z',
    title: 'Azerbaijan Tuding Armenia Langgar Gencatan Senjata Terbaru',
    summary:
      'Pasukan Armenia tidak mematuhi perjanjian gencatan senjata yang berlaku tengah malam, kata Kementerian Pertahanan Azerbaijan.',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', office: 'defence-ministry', phase: 'violated', accused: 'armenia' }],
  },
  {
    why: 'its own soldiers',
    title: 'Armenia Sebut 49 Tentaranya Tewas dalam Bentrokan dengan Azerbaijan',
    published: '2022-09-13T19:10:00Z',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'nearly 100 of both',
    title: 'Hampir 100 Tentara Tewas dalam Bentrokan Armenia dan Azerbaijan',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'casualties',
        claimant: 'media',
        side: 'both',
        killed: 100,
        wounded: null,
        captured: null,
        missing: null,
        exact: { killed: false },
      },
    ],
  },
  {
    why: 'bantah denies',
    published: '2020-10-05T06:00:00Z',
    title: 'Azerbaijan Bantah Serang Warga Sipil di Stepanakert',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['stepanakert'] }],
  },
  {
    why: 'saling: each the other',
    published: '2020-10-10T12:00:00Z',
    title: 'Armenia dan Azerbaijan Saling Tuduh Langgar Gencatan Senjata',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: "an outsider's demand",
    title: 'AS Serukan Armenia dan Azerbaijan Hentikan Permusuhan',
    summary: 'Menteri Luar Negeri Antony Blinken mendesak kedua negara segera menghentikan pertempuran.',
    published: '2022-09-13T19:10:00Z',
    claims: [{ kind: 'ceasefire', claimant: 'us', office: 'foreign-ministry', phase: 'proposed' }],
  },
  {
    why: 'a colon and a toll',
    published: '2022-09-14T12:00:00Z',
    title: 'PM Armenia: 105 Tentara Tewas sejak Serangan Azerbaijan',
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'government',
        side: 'armenia',
        killed: 105,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'a figure of fallen soldiers',
    published: '2022-09-15T12:00:00Z',
    title: 'Azerbaijan Umumkan 71 Prajurit Gugur',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 71, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: "accepting the peacekeepers' proposal",
    published: '2023-09-20T10:00:00Z',
    title: 'Kelompok Separatis Karabakh Setuju Gencatan Senjata',
    summary:
      'Otoritas Karabakh mengatakan menerima usulan pasukan penjaga perdamaian Rusia untuk gencatan senjata mulai pukul 13.00 waktu setempat, Rabu (20/9/2023).',
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', phase: 'agreed', effective: '2023-09-20T09:00:00Z' }],
  },
  {
    why: 'an earthquake',
    title: 'Gempa Magnitudo 5 Guncang Perbatasan Armenia-Azerbaijan',
    published: '2022-09-13T19:10:00Z',
    relevant: false,
  },
  {
    why: 'football',
    title: 'Qarabag FK Kalahkan Wakil Armenia di Kualifikasi Liga Champions',
    published: '2022-09-13T19:10:00Z',
    relevant: false,
  },
  { why: 'Gaza', title: 'Israel dan Hamas Sepakati Gencatan Senjata di Gaza', published: '2022-09-13T19:10:00Z', relevant: false },
  { why: 'a treaty text', published: '2025-03-14T10:00:00Z', title: 'Armenia dan Azerbaijan Sepakati Teks Perjanjian Damai' },
  {
    why: 'a history piece',
    title: 'Mengenal Sejarah Konflik Nagorno-Karabakh',
    summary: 'Perang pertama pecah pada 1988 dan berakhir dengan gencatan senjata tahun 1994 setelah menewaskan 30.000 orang.',
    published: '2022-09-13T19:10:00Z',
    relevant: false,
  },
  {
    why: 'missiles, civilians, and a denial in two words',
    published: '2020-10-17T06:00:00Z',
    title: 'Pasukan Armenia Gempur Kota Ganja dengan Rudal, 13 Warga Sipil Tewas',
    summary:
      'Azerbaijan mengatakan sedikitnya 13 warga sipil tewas dan lebih dari 40 luka-luka akibat serangan rudal Armenia di kota Ganja. Armenia membantah.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'missile', places: ['ganja'] },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        side: 'azerbaijan',
        killed: 13,
        wounded: 40,
        captured: null,
        missing: null,
        exact: { killed: false, wounded: false },
      },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', weapon: 'missile', places: ['ganja'] },
    ],
  },
  {
    why: 'nine in the morning, Moscow time',
    published: '2022-09-13T08:00:00Z',
    title: 'Rusia: Gencatan Senjata Armenia-Azerbaijan Berlaku Mulai Pukul 9 Pagi Waktu Moskow',
    claims: [{ kind: 'ceasefire', claimant: 'russia', phase: 'agreed', effective: '2022-09-13T06:00:00Z' }],
  },
  {
    why: 'relatively quiet is holding',
    published: '2022-09-15T08:00:00Z',
    title: 'Kemhan Armenia: Situasi di Perbatasan Relatif Tenang',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'holding' }],
  },
  {
    why: 'keep the truce is no claim',
    published: '2022-09-15T08:00:00Z',
    title: 'Putin Minta Armenia-Azerbaijan Patuhi Gencatan Senjata',
  },
  {
    why: "fire by one, zero by the other's capital",
    published: '2022-09-15T08:00:00Z',
    title: 'Pasukan Azerbaijan Tembaki Desa Sotk, Tidak Ada Korban Jiwa, Kata Yerevan',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['sotk'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 0, wounded: 0, captured: null, missing: null },
    ],
  },
  { why: 'Kharkiv', title: 'Ukraina Sebut Rusia Bombardir Kharkiv', published: '2022-09-13T19:10:00Z', relevant: false },
  {
    why: 'destroyed equipment is no claim',
    published: '2020-10-14T08:00:00Z',
    title: 'Azerbaijan Klaim Hancurkan Sistem Rudal Armenia',
  },
  {
    why: 'the second clause has its own speaker',
    title: 'Rusia umumkan gencatan senjata Armenia-Azerbaijan, media Azerbaijan sebut sudah dilanggar',
    published: '2022-09-13T19:10:00Z',
    claims: [
      { kind: 'ceasefire', claimant: 'russia', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', office: 'media', phase: 'violated', accused: null },
    ],
  },
  {
    why: "the press's verdict is backed by both sides",
    published: '2020-10-10T14:00:00Z',
    title: 'Gencatan Senjata Armenia-Azerbaijan Dilanggar, Kedua Pihak Saling Tuding',
    summary:
      'Kementerian Pertahanan Armenia menuduh Azerbaijan melanggar gencatan senjata. Azerbaijan menuding Armenia melanggar gencatan senjata.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'a headline with a colon and two weapons',
    published: '2022-09-14T10:00:00Z',
    title: 'Armenia: Azerbaijan Kembali Gempur Jermuk dengan Artileri dan Drone',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'drone', places: ['jermuk'] }],
  },
  {
    why: 'announced, with its hour',
    published: '2022-09-15T10:00:00Z',
    title: 'Armenia Umumkan Gencatan Senjata dengan Azerbaijan',
    summary:
      'Sekretaris Dewan Keamanan Armenia Armen Grigoryan mengatakan gencatan senjata berlaku sejak pukul 20.00 waktu setempat, Rabu (14/9/2022).',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', office: 'security-council', phase: 'agreed', effective: '2022-09-14T16:00:00Z' },
    ],
  },
  {
    why: "both sides' own figures instead of the sum",
    published: '2022-09-15T10:00:00Z',
    title: 'Korban Tewas Bentrokan Armenia-Azerbaijan Bertambah Jadi 176 Orang',
    summary: 'Armenia menyebut 105 tentaranya tewas, sedangkan Azerbaijan kehilangan 71 personel.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 105, wounded: null, captured: null, missing: null },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 71, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: "the agreement announced in the text is the headline's",
    published: '2020-10-10T10:00:00Z',
    title: 'Armenia dan Azerbaijan Sepakat Gencatan Senjata Mulai Tengah Hari',
    summary: 'Menlu Rusia Sergei Lavrov mengumumkan kesepakatan itu setelah perundingan 10 jam di Moskow.',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'russia',
        office: 'foreign-ministry',
        phase: 'agreed',
        effective: '2020-10-10T08:00:00Z',
        effectiveAssumed: true,
      },
    ],
  },
  {
    why: 'a teenager counts one',
    published: '2020-10-25T10:00:00Z',
    title: 'Kemhan Azerbaijan Sebut Armenia Tembaki Kota Terter, Seorang Remaja Tewas',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'armenia', places: ['tartar'] },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        side: 'azerbaijan',
        killed: 1,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'a report called a lie beside an aim denied in passing; the town behind the noun is what was hit',
    published: '2023-09-19T12:00:00Z',
    title: 'Azerbaijan Tepis Tuduhan',
    summary:
      'Kementerian Pertahanan di Baku menyebut klaim Armenia tentang penembakan Stepanakert sebagai kebohongan belaka dan menegaskan warga sipil tidak menjadi sasaran.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['stepanakert'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['stepanakert'] },
    ],
  },
  {
    why: "Karabakh behind the truce is what it is about, nobody's guilt",
    published: '2020-10-10T14:00:00Z',
    title: 'Gencatan Senjata Karabakh Dilanggar dalam Hitungan Menit',
    claims: [{ kind: 'ceasefire', claimant: 'media', phase: 'violated', accused: null }],
  },
  {
    why: 'losses that both sides report are each its own',
    published: '2023-09-01T09:00:00Z',
    title: 'Bentrok di Perbatasan, Kedua Pihak Laporkan Korban',
    summary: 'Kementerian Pertahanan Armenia menyebut dua prajuritnya tewas. Azerbaijan mengatakan tiga tentaranya luka-luka.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', wounded: 3 },
    ],
  },
  {
    why: 'a ministry that confirms in the passive says it',
    published: '2020-07-14T09:00:00Z',
    title: 'Jenderal Azerbaijan Tewas di Perbatasan',
    summary:
      'Tujuh prajurit Azerbaijan gugur dalam pertempuran dengan Armenia, Selasa (14/7), demikian dikonfirmasi Kementerian Pertahanan Azerbaijan.',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 7 }],
  },
  {
    why: 'who insists that the others shot first says so, not against himself',
    published: '2023-04-11T16:00:00Z',
    title: 'Armenia dan Azerbaijan Beda Versi',
    summary: 'Baku bersikeras pihak Armenia yang menembak lebih dulu.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia' }],
  },
  {
    why: 'no loss by other words',
    origin: 'azerbaijan',
    published: '2025-03-19T07:15:00Z',
    title: 'Kemenhan: Posisi Azerbaijan di Lachin Ditembaki',
    summary:
      'Satuan angkatan bersenjata Armenia memberondong posisi Tentara Azerbaijan dekat Desa Minkend dengan senjata ringan. Tak ada prajurit Azerbaijan yang tewas atau terluka.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'small-arms', places: ['minkend'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 0, wounded: 0 },
    ],
  },
  {
    why: 'a rout in football is none',
    published: '2024-06-05T19:00:00Z',
    title: 'Azerbaijan Bantai Armenia 3-0 di Yerevan',
    summary: 'Penyerang tuan rumah menembak dari luar kotak, tetapi tim tamu menggempur pertahanan dan menang telak.',
    relevant: false,
  },
  {
    why: 'a quoted denial about a bullet',
    title: 'Baku Bantah',
    summary:
      '"Tak satu pun peluru kami arahkan ke wilayah Armenia," bantah juru bicara Kementerian Pertahanan Azerbaijan Anar Eyvazov.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'a report called a figment denies, and its maker accuses',
    title: 'Yerevan Menepis',
    summary: 'Yerevan menyebut laporan Baku bahwa posisi Azerbaijan di Tovuz ditembaki pasukan Armenia sebagai isapan jempol.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
    ],
  },
  {
    why: 'prisoners and those whose fate is unknown',
    title: 'Armenia: 12 Tentara Ditawan, 24 Hilang Kontak',
    summary:
      'Kementerian Pertahanan Armenia mengumumkan 12 tentaranya ditawan Azerbaijan dan nasib 24 lainnya belum diketahui. Satu tentara dipastikan gugur.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: null, captured: 12, missing: 24 }],
  },
  {
    why: 'demikian pernyataan names who speaks',
    title: 'Kemenhan Armenia Laporkan Situasi Stabil Usai Gencatan Senjata',
    summary:
      'Sejak pukul 20.00 waktu setempat tidak ada lagi penembakan di perbatasan dengan Azerbaijan, demikian pernyataan resmi kementerian tersebut, Kamis.',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'the press of one side tells that it was broken at once',
    title: 'Rusia Klaim Berhasil Damaikan Armenia dan Azerbaijan',
    summary:
      'Kementerian Luar Negeri Rusia menyatakan kedua negara menyepakati gencatan senjata yang berlaku sejak pukul 09.00 waktu Moskow. Namun, media Azerbaijan melaporkan kesepakatan itu langsung dilanggar.',
    claims: [
      { kind: 'ceasefire', claimant: 'russia', stance: 'asserts', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated' },
    ],
  },
  {
    why: 'a governor speaks for the headline',
    title: 'Dua Warga Sipil Armenia Terluka Kena Tembakan dari Arah Azerbaijan',
    summary: 'Demikian disampaikan Gubernur Provinsi Syunik, Robert Ghukasyan.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, wounded: 2, captured: null, missing: null },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'missiles on a city, and the dead of the headline',
    title: 'Sedikitnya 21 Orang Tewas Akibat Serangan Rudal di Barda',
    summary:
      'Kejaksaan Agung Azerbaijan mengatakan rudal Smerch yang ditembakkan pasukan Armenia menghantam pusat kota dan melukai 70 orang lainnya.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 21, wounded: 70, captured: null, missing: null },
    ],
  },
  {
    why: 'who agree to push for it propose it',
    title: 'Macron dan Putin Sepakat Dorong Gencatan Senjata Segera di Nagorno-Karabakh',
    summary: 'Kedua pemimpin menyerukan penghentian total pertempuran antara Armenia dan Azerbaijan.',
    claims: [
      { kind: 'ceasefire', claimant: 'france', stance: 'asserts', phase: 'proposed' },
      { kind: 'ceasefire', claimant: 'russia', stance: 'asserts', phase: 'proposed' },
    ],
  },
  {
    why: 'no attack from there is a denial',
    title: 'Tak ada serangan ke arah Ganja dari wilayah Armenia, kata Kementerian Pertahanan Armenia menanggapi klaim Baku',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' }],
  },
  {
    why: 'restraint is no ceasefire',
    title: 'Uni Eropa mendesak Baku dan Yerevan menahan diri',
  },
  {
    why: 'football between clubs',
    title: 'Kazan FC Kalahkan Qarabag 3-1 di Baku',
    relevant: false,
  },
  {
    why: 'an army that fires does not speak, though it stands behind the verb of saying',
    title: 'Roket di Barda',
    summary: 'Hikmet Hajiyev, pembantu Presiden Azerbaijan, mengatakan pasukan Armenia menembakkan roket ke Barda.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['barda'] }],
  },
  {
    why: 'its own drones struck',
    title: 'Operasi di Karabakh',
    summary: 'Kementerian Pertahanan Azerbaijan mengatakan drone-drone mereka menghantam posisi artileri di Karabakh.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'azerbaijan', weapon: 'drone' }],
  },
  {
    why: 'military action that is stopped from an hour on is a truce',
    published: '2016-04-05T12:00:00Z',
    title: 'Pertempuran di Karabakh',
    summary:
      '"Atas kesepakatan bersama, aksi militer di garis kontak dihentikan mulai 5 April pukul 12.00," bunyi pernyataan Kementerian Pertahanan Azerbaijan.',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' }],
  },
  {
    why: 'a patient in stable condition is no quiet front',
    title: 'Dua perwira Azerbaijan terluka',
    summary: 'Dua perwira terluka dan kondisi mereka stabil, kata Kementerian Pertahanan Azerbaijan.',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', wounded: 2 }],
  },
  {
    why: 'shot and dead is shot',
    title: 'Seorang Tentara Armenia Tewas Ditembak di Gegharkunik, kata Yerevan; Baku menyebutnya kebohongan',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1 },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies' },
    ],
  },
  {
    why: 'the worst since the war is of now',
    published: '2022-09-14T12:00:00Z',
    title: 'Armenia Sebut 49 Tentaranya Gugur dalam Bentrokan Terburuk sejak Perang 2020',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49 }],
  },
  {
    why: 'its forces before the verb killed whose soldiers stand behind it',
    title: 'Kemhan Azerbaijan mengatakan pasukannya membunuh 20 prajurit Armenia',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', office: 'defence-ministry', side: 'armenia', killed: 20 }],
  },
  {
    why: 'our troops before an active verb strike',
    title: 'Pemimpin Karabakh: Pasukan kami hantam bandara militer Ganja',
    claims: [{ kind: 'shelling', claimant: 'artsakh', attacker: 'artsakh', places: ['ganja'] }],
  },
  {
    why: 'whose dead stand right behind the word, whomever they fought',
    title: 'Korban tewas Armenia dalam bentrokan dengan Azerbaijan naik dari 105 menjadi 135, kata Pashinyan',
    claims: [{ kind: 'casualties', claimant: 'armenia', office: 'government', side: 'armenia', killed: 135, scope: 'total' }],
  },
  {
    why: 'an accusation that is rejected is the accuser’s claim',
    title: 'Baku menolak tudingan Yerevan bahwa pihaknya melanggar gencatan senjata',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', stance: 'denies' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
    ],
  },
  {
    why: 'prisoners exchanged and bodies returned are no new losses',
    title: 'Jenazah 13 prajurit yang gugur dikembalikan Azerbaijan ke Armenia',
    claims: [],
  },
]

readsAsSaid('id', ROWS)
