import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the agency’s frame: "Bakanlığından yapılan açıklamada … açtığı bildirildi"; fired from is no place hit',
    origin: 'turkey',
    published: '2024-06-20T08:00:00Z',
    title: 'Ermenistan güçleri Azerbaycan mevzilerine ateş açtı',
    summary:
      "Azerbaycan Savunma Bakanlığından yapılan açıklamada, Ermenistan Silahlı Kuvvetlerine bağlı birliklerin Basargeçer'in Zerkend köyündeki mevzilerinden Azerbaycan ordusunun Kelbecer'in Zeylik köyü istikametindeki mevzilerine hafif silahlarla ateş açtığı bildirildi.",
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        attacker: 'armenia',
        weapon: 'small-arms',
        places: ['zaylik'],
      },
    ],
  },
  {
    why: 'a ministry denies the other’s claim, in a headline and again in the text',
    origin: 'turkey',
    published: '2025-05-31T08:00:00Z',
    title: "Ermenistan, Azerbaycan'ın iddialarını yalanladı",
    summary:
      'Ermenistan Savunma Bakanlığı, Azerbaycan Savunma Bakanlığının Ermenistan ordusunun Laçın istikametinde ateş açtığına dair açıklamasının gerçeği yansıtmadığını belirtti.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'armenia',
        places: ['lachin'],
      },
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'armenia',
        places: ['lachin'],
      },
    ],
  },
  {
    why: 'Baku’s denial that quotes the accusation',
    origin: 'turkey',
    published: '2022-11-21T08:00:00Z',
    title: "Azerbaycan, Ermenistan'ın iddialarını yalanladı",
    summary:
      "Azerbaycan Savunma Bakanlığı, Ermenistan'ın, Azerbaycan ordusu birlikleri tarafından Ermenistan mevzilerine ateş açıldığı yönündeki iddialarını yalanladı.",
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', stance: 'denies', attacker: 'azerbaijan' },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'a bare denial after the accusation',
    origin: 'turkey',
    published: '2024-04-01T21:00:00Z',
    title: 'Ermenistan: Azerbaycan ordusu Tegh istikametinde ateş açtı',
    summary: 'Azerbaycan Savunma Bakanlığı iddiayı reddetti.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', stance: 'asserts', places: ['tegh'] },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'azerbaijan', stance: 'denies', places: ['tegh'] },
    ],
  },
  {
    why: 'no fire was opened: a denial by negation',
    origin: 'azerbaijan',
    published: '2021-05-25T18:00:00Z',
    title: 'Azerbaycan Savunma Bakanlığı: Ermenistan yönünde ateş açılmadı',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'the truce broken and the fire that broke it',
    origin: 'turkey',
    published: '2020-10-18T06:00:00Z',
    title: 'Ermenistan ateşkesi yine ihlal etti',
    summary:
      'Azerbaycan Savunma Bakanlığı, Ermenistan ordusunun ateşkesi ihlal ederek Cebrayil kentini havan ve topçu ateşine tuttuğunu duyurdu.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        attacker: 'armenia',
        weapon: 'artillery',
        places: ['jabrayil'],
      },
    ],
  },
  {
    why: 'each accuses the other',
    origin: 'third',
    published: '2020-10-10T14:00:00Z',
    title: 'Azerbaycan ve Ermenistan birbirini ateşkesi ihlal etmekle suçladı',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'a truce agreed, its hour in Moscow’s time',
    origin: 'turkey',
    published: '2022-09-13T07:00:00Z',
    title: 'Rusya: Azerbaycan ve Ermenistan ateşkes konusunda anlaştı',
    summary:
      "Rusya Dışişleri Bakanlığı, 13 Eylül'de Moskova saatiyle 09.00'dan itibaren ateşkes üzerinde anlaşmaya varıldığını bildirdi.",
    claims: [
      { kind: 'ceasefire', claimant: 'russia', office: 'foreign-ministry', phase: 'agreed', effective: '2022-09-13T06:00:00Z' },
    ],
  },
  {
    why: 'announced by one side, silence of the other',
    origin: 'third',
    published: '2022-09-14T22:00:00Z',
    title: 'Ermenistan ateşkes sağlandığını duyurdu',
    summary:
      "Ermenistan Güvenlik Konseyi Sekreteri Armen Grigoryan, ateşkesin yerel saatle 20.00'de yürürlüğe girdiğini söyledi. Bakü'den henüz açıklama gelmedi.",
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', office: 'security-council', phase: 'agreed', effective: '2022-09-14T16:00:00Z' },
    ],
  },
  {
    why: 'mediated by Russia',
    origin: 'turkey',
    published: '2021-11-16T17:00:00Z',
    title: 'Ermenistan-Azerbaycan sınırında ateşkes sağlandı',
    summary:
      "Ermenistan Savunma Bakanlığından yapılan açıklamada, Rusya'nın arabuluculuğuyla saat 18.30'da ateşkes konusunda anlaşmaya varıldığı belirtildi.",
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'agreed', brokers: ['russia'] }],
  },
  {
    why: 'Pashinyan’s dead and Baku’s martyrs in one report',
    origin: 'turkey',
    published: '2022-09-14T16:00:00Z',
    title: 'Paşinyan: Çatışmalarda 105 Ermeni askeri öldü',
    summary: 'Azerbaycan Savunma Bakanlığı ise 50 askerin şehit olduğunu bildirdi.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', office: 'government', side: 'armenia', killed: 105, civilian: false },
      { kind: 'casualties', claimant: 'azerbaijan', office: 'defence-ministry', side: 'azerbaijan', killed: 50 },
    ],
  },
  {
    why: '"ise" turns to the other side in one sentence',
    origin: 'third',
    published: '2022-09-14T16:00:00Z',
    title: 'Taraflar kayıplarını açıkladı',
    summary: 'Ermenistan Başbakanı Nikol Paşinyan en az 49 askerin öldüğünü, Azerbaycan ise 50 askerinin şehit olduğunu açıkladı.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49, exact: { killed: false } },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50 },
    ],
  },
  {
    why: 'a toll that rises',
    origin: 'turkey',
    published: '2022-09-16T10:00:00Z',
    title: "Azerbaycan'ın şehit sayısı 77'ye yükseldi",
    summary: "Azerbaycan Savunma Bakanlığı, şehit sayısının 77'ye çıktığını, 282 askerin yaralandığını bildirdi.",
    claims: [
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        side: 'azerbaijan',
        killed: 77,
        wounded: 282,
        scope: 'total',
      },
    ],
  },
  {
    why: 'civilians under missiles: more than forty is not exact',
    origin: 'turkey',
    published: '2020-10-17T06:00:00Z',
    title: "Ermenistan Gence'yi balistik füzeyle vurdu",
    summary: "Azerbaycan Başsavcılığı, saldırıda 12 sivilin hayatını kaybettiğini, 40'tan fazla kişinin yaralandığını açıkladı.",
    claims: [
      { kind: 'shelling', attacker: 'armenia', weapon: 'missile', places: ['ganja'] },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'government',
        side: 'azerbaijan',
        killed: 12,
        wounded: 40,
        exact: { wounded: false },
      },
    ],
  },
  {
    why: 'no loss of life',
    origin: 'turkey',
    published: '2021-07-08T06:00:00Z',
    title: 'Ermenistan güçleri Azerbaycan mevzilerine ateş açtı',
    summary: 'Azerbaycan Savunma Bakanlığı, Azerbaycan ordusunda can kaybı olmadığını bildirdi.',
    claims: [
      { kind: 'shelling', attacker: 'armenia' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 0, wounded: 0 },
    ],
  },
  {
    why: 'unlawful groups in Karabakh',
    origin: 'turkey',
    published: '2022-08-03T06:00:00Z',
    title: 'Yasa dışı Ermeni silahlı grupları Azerbaycan ordusunun mevzilerine ateş açtı',
    summary: 'Azerbaycan Savunma Bakanlığı, Laçın istikametindeki ateş sonucu bir askerin şehit olduğunu duyurdu.',
    claims: [
      { kind: 'shelling', attacker: 'artsakh' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 1 },
    ],
  },
  {
    why: 'holding',
    origin: 'turkey',
    published: '2022-09-16T12:00:00Z',
    title: 'Aliyev: İki gündür ateşkese uyuluyor',
    summary: 'Azerbaycan Cumhurbaşkanı Aliyev, Ermenistan sınırındaki durumu değerlendirdi.',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', office: 'president', phase: 'holding' }],
  },
  {
    why: 'quiet without the word truce',
    origin: 'third',
    published: '2022-09-15T06:00:00Z',
    title: 'Ermenistan Savunma Bakanlığı: Azerbaycan sınırında durum nispeten sakin',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'holding' }],
  },
  {
    why: 'a demand to stop now is proposed',
    origin: 'turkey',
    published: '2022-09-13T10:00:00Z',
    title: "ABD Dışişleri Bakanı Blinken, Azerbaycan ve Ermenistan'a çatışmaları durdurma çağrısında bulundu",
    claims: [{ kind: 'ceasefire', claimant: 'us', office: 'foreign-ministry', phase: 'proposed' }],
  },
  {
    why: 'a call to keep to a truce there is: no claim',
    origin: 'turkey',
    published: '2022-09-16T10:00:00Z',
    title: "AB'den Azerbaycan ve Ermenistan'a ateşkese uyma çağrısı",
    summary: 'Avrupa Birliği, tarafların ateşkese uymasını ve gerilimi düşürmesini istedi.',
  },
  {
    why: 'the first article, told anew in Turkish',
    origin: 'third',
    published: '2022-09-13T19:10:00Z',
    title: 'Azerbaycan-Ermenistan sınırında kırılgan ateşkes',
    content:
      "Rusya Dışişleri Bakanlığı, 13 Eylül'de Moskova saatiyle 09.00'dan itibaren ateşkes konusunda anlaşmaya varıldığını açıkladı.\n" +
      'Azerbaycan medyası ateşkesin birkaç dakika içinde bozulduğunu yazdı.\n' +
      'Ermenistan Savunma Bakanlığına göre Azerbaycan ordusu Cermuk, Goris ve Kapan kentlerini topçu ateşine tuttu.\n' +
      'Başbakan Nikol Paşinyan, en az 49 Ermeni askerinin öldüğünü söyledi. Azerbaycan 50 askerini kaybettiğini duyurdu.\n' +
      'Bakanlık, 9 Kasım 2020 tarihli üçlü bildiriyi hatırlattı.',
    claims: [
      { kind: 'ceasefire', claimant: 'russia', office: 'foreign-ministry', phase: 'agreed', effective: '2022-09-13T06:00:00Z' },
      { kind: 'ceasefire', claimant: 'azerbaijan', office: 'media', phase: 'violated', accused: null },
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        attacker: 'azerbaijan',
        weapon: 'artillery',
        places: ['jermuk', 'goris', 'kapan'],
      },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49, exact: { killed: false } },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50 },
    ],
  },
  {
    why: 'captured',
    origin: 'turkey',
    published: '2021-11-17T08:00:00Z',
    title: 'Ermenistan: 13 asker esir alındı, 24 asker kayıp',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', captured: 13, missing: 24 }],
  },
  {
    why: 'fighting and a drone shot down are no shelling',
    origin: 'turkey',
    published: '2022-09-13T04:00:00Z',
    title: 'Azerbaycan-Ermenistan sınırında çatışma çıktı',
    summary: "Azerbaycan Savunma Bakanlığı, Ermenistan'a ait bir İHA'nın düşürüldüğünü bildirdi.",
  },
  {
    why: 'the treaty track',
    origin: 'turkey',
    published: '2025-08-08T20:00:00Z',
    title: 'Azerbaycan ve Ermenistan barış anlaşmasını parafe etti',
    summary: "Aliyev ve Paşinyan Beyaz Saray'da bir araya geldi, dışişleri bakanları metni paraf etti.",
  },
  {
    why: 'a hypothetical',
    origin: 'turkey',
    published: '2024-05-08T20:00:00Z',
    title: 'Analiz: Azerbaycan ile Ermenistan arasında yeni bir çatışma ihtimali var mı?',
    summary: 'Uzmanlara göre eğer ateşkes bozulursa bölgede gerilim yeniden tırmanabilir.',
  },
  {
    why: 'football',
    origin: 'turkey',
    relevant: false,
    title: 'Karabağ, Ermenistan temsilcisini 3 golle geçti',
    summary: 'UEFA Konferans Ligi eleme maçında Azerbaycan ekibi deplasmanda kazandı.',
  },
  {
    why: 'Eurovision',
    origin: 'turkey',
    relevant: false,
    title: "Eurovision'da Azerbaycan ve Ermenistan finale kaldı",
    summary: 'İki ülkenin şarkıları yarı finalde jüriden tam puan aldı.',
  },
  {
    why: 'trade',
    origin: 'turkey',
    relevant: false,
    title: "Azerbaycan'dan Ermenistan'a akaryakıt ihracatı başladı",
    summary: 'Ticaret hacmi artıyor, şirketler yeni anlaşmalar imzalıyor.',
  },
  {
    why: 'a quake on the border',
    origin: 'turkey',
    relevant: false,
    title: 'Ermenistan-Azerbaycan sınırında 4,5 büyüklüğünde deprem',
    summary: 'Depremde ölen ya da yaralanan olmadı.',
  },
  {
    why: 'a truce in Gaza',
    origin: 'turkey',
    relevant: false,
    published: '2025-10-10T10:00:00Z',
    title: "Gazze'de ateşkes ilan edildi",
    summary: 'Türkiye, Azerbaycan ve Ermenistan anlaşmadan memnuniyet duydu.',
  },
  {
    why: 'the war in Ukraine',
    origin: 'turkey',
    relevant: false,
    published: '2024-03-10T10:00:00Z',
    title: 'Rusya Harkiv kentini füzeyle vurdu: 5 ölü',
    summary: 'Ukrayna Devlet Başkanı Zelenskiy 12 kişinin yaralandığını açıkladı.',
  },
  {
    why: 'an anniversary',
    origin: 'turkey',
    relevant: false,
    published: '2025-11-08T10:00:00Z',
    title: "Azerbaycan'da Zafer Günü kutlanıyor",
    summary: "2020'deki savaşta yaklaşık 2 bin 900 asker şehit olmuştu. Şehitler törenle anıldı.",
  },
  {
    why: 'background after fresh news',
    origin: 'turkey',
    published: '2023-05-11T12:00:00Z',
    title: 'Ermenistan: Azerbaycan ordusu Sotk istikametinde topçu ateşi açtı',
    summary:
      "İki ülke arasında Kasım 2020'de Rusya'nın arabuluculuğuyla ateşkes imzalanmıştı. Eylül 2022'deki çatışmalarda 200'den fazla Ermeni askeri ölmüştü.",
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'artillery', places: ['sotk'] }],
  },
  {
    why: 'thousands in a word, the rest in figures',
    origin: 'third',
    title: 'Azerbaycan Savunma Bakanlığı: 2 bin 841 askerimiz şehit oldu',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 2841 }],
  },
  {
    why: '“dövdü” beside its guns, “karşı iddia … geri çevirdi” as a denial',
    origin: 'turkey',
    title: 'Berd ilçesinde ateş',
    summary: 'Ermenistan Savunma Bakanlığı, Azerbaycan ordusunun Berd yakınındaki köyleri havan toplarıyla dövdüğünü açıkladı.',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'artillery' }],
  },
  {
    why: '“after” stands behind the truce it dates',
    origin: 'turkey',
    title: 'Ağdam yine ateş altında',
    summary:
      'Azerbaycan Savunma Bakanlığı, ateşkesin yürürlüğe girmesinden on dakika sonra Ermenistan ordusunun Ağdam kentine top ateşi açtığını bildirdi.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'artillery', places: ['aghdam'] }],
  },
  {
    why: 'football in the words of war',
    origin: 'turkey',
    title: 'Karabağ rakibini ağlara gömdü',
    summary: 'Azerbaycan temsilcisi ilk yarıda iki penaltı kullandı, Ermenistan ekibi ise elendi.',
    relevant: false,
  },
  {
    why: 'a hundred with the ending of "more than"',
    origin: 'third',
    title: 'Azerbaycan Savunma Bakanlığı: Karabağ cephesinde yüzden fazla asker şehit oldu',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 100 }],
  },
  {
    why: 'a participle’s doer stands right behind it',
    origin: 'turkey',
    title: 'Azerbaycan: Karşılık verdik',
    summary: 'Azerbaycan Savunma Bakanlığı, ateşkesi ihlal eden Ermenistan ordusunun Terter kentini topa tuttuğunu bildirdi.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'artillery', places: ['tartar'] },
    ],
  },
  {
    why: 'figures before "olmak üzere" are parts of the whole behind it',
    origin: 'turkey',
    title: 'Azerbaycan şehitlerini açıkladı',
    summary:
      "Azerbaycan Savunma Bakanlığı, 42'si ordu mensubu, 8'i sınır muhafızı olmak üzere toplam 50 askerin şehit olduğunu duyurdu.",
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50 }],
  },
  {
    why: 'whoever a statement comes from speaks before the colon; whoever an attack comes from does not',
    origin: 'third',
    title: "Bakü'den açıklama: Ateşkes bizim için bitti",
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'ended' }],
  },
  {
    why: 'the same, an attack',
    origin: 'turkey',
    title: "Ermenistan'dan alçak saldırı: Bir Azerbaycan askeri şehit oldu",
    claims: [{ kind: 'casualties', claimant: 'media', side: 'azerbaijan', killed: 1 }],
  },
  {
    why: 'two sides’ words in one sentence, the first with "while"',
    origin: 'third',
    title: 'İki günlük çatışmanın bilançosu',
    summary: 'Ermenistan 105 can kaybı açıklarken Azerbaycan 50 askerin hayatını kaybettiğini bildirdi.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 105 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50 },
    ],
  },
  {
    why: 'one verb for soldiers and civilians: two claims',
    origin: 'third',
    title: "Karabağ'daki yetkililer 525 askerin ve 31 sivilin öldüğünü duyurdu",
    claims: [
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 525, civilian: false },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 31, civilian: true },
    ],
  },
  {
    why: 'who takes up an offer agrees; who made it is named for it, and says nothing',
    origin: 'third',
    title: "Karabağ'daki ayrılıkçılar Rus barış gücünün önerdiği ateşkesi kabul etti",
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', phase: 'agreed' }],
  },
  {
    why: 'a denial of what the sentence tells is none of an older attack',
    origin: 'third',
    published: '2022-01-12T12:00:00Z',
    title: 'Ermenistan: Azerbaycan ordusu Sotk yönünde ateş açtı',
    summary: 'Ermenistan ayrıca dört çiftçinin öldürüldüğünü iddia etti, Azerbaycan ise bu suçlamayı yalanladı.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['sotk'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 4 },
    ],
  },
  {
    why: 'a range of days counts nobody; a town that is hit did nothing to its dead',
    origin: 'third',
    published: '2020-10-03T12:00:00Z',
    title: "Artak Beglaryan: Stepanakert'in bombalanması sonucu bir kadın öldü",
    summary: 'Ombudsman, 1-3 Ekim tarihlerinde 4 kişinin yaralandığını belirtti.',
    claims: [
      { kind: 'shelling', claimant: 'artsakh', places: ['stepanakert'] },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 1, wounded: 4 },
    ],
  },
  {
    why: 'a truce wanted is none agreed, though the verb of agreeing stands before the wish',
    origin: 'third',
    title: 'AB, Azerbaycan ve Ermenistan’ın ateşkes ilan etmesini istedi',
    claims: [{ kind: 'ceasefire', claimant: 'eu', phase: 'proposed' }],
  },
  {
    why: 'a drone brought down is no shelling',
    origin: 'turkey',
    title: "Azerbaycan Savunma Bakanlığı: Tovuz'da Ermenistan'a ait iki İHA'nın vurulduğu bildirildi",
    claims: [],
  },
  {
    why: 'the verb at the end is also that of whoever opens the part before "ise"',
    origin: 'third',
    title: "Rusya: Hadrut'ta ateşkes ihlal edildi",
    summary: 'Azerbaycan dört askerinin hayatını kaybettiğini, Ermenistan ise altı askerinin yaralandığını açıkladı.',
    claims: [
      { kind: 'ceasefire', claimant: 'russia', phase: 'violated' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 4 },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', wounded: 6 },
    ],
  },
  {
    why: 'what is called a lie and what is told behind it are two things',
    origin: 'third',
    title: 'Ermenistan: Azerbaycan ordusu Sotk yönünde topçu ateşi açtı',
    summary:
      'Azerbaycan Savunma Bakanlığı iddiayı "yalan" diye niteledi ve Ermeni güçlerinin Cebrail\'i havan topuyla vurduğunu kaydetti.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['sotk'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['jabrayil'] },
    ],
  },
  {
    why: 'a town under fire did not fire: its dead are its own side’s',
    origin: 'third',
    published: '2023-09-19T15:00:00Z',
    title: "Gegham Stepanyan: Stepanakert'in topçu ateşi altında olduğunu, 25 kişinin öldüğünü duyurdu",
    claims: [
      { kind: 'shelling', claimant: 'artsakh', office: 'ombudsman', weapon: 'artillery', places: ['stepanakert'] },
      { kind: 'casualties', claimant: 'artsakh', office: 'ombudsman', side: 'artsakh', killed: 25 },
    ],
  },
]

readsAsSaid('tr', ROWS)
