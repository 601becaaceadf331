import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the daily bulletin: places fired from are left out, the owner of the positions is no attacker',
    origin: 'azerbaijan',
    published: '2024-06-20T08:00:00Z',
    title: 'Kəlbəcər və Tovuz istiqamətlərində mövqelərimiz atəşə tutulub - MN',
    summary:
      'İyunun 19-u saat 23:10-dan 23:40-dək Ermənistan silahlı qüvvələrinin bölmələri Basarkeçər rayonunun Zərkənd və Berd rayonunun Çinari yaşayış məntəqələri istiqamətlərində yerləşən mövqelərindən Ordumuzun Kəlbəcər rayonunun Zəylik və Tovuz rayonunun Ağdam yaşayış məntəqələri istiqamətlərində yerləşən mövqelərini fasilələrlə müxtəlif çaplı atıcı silahlardan atəşə tutub.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'armenia',
        weapon: 'small-arms',
        places: ['zaylik', 'aghdam-tovuz'],
      },
    ],
  },
  {
    why: 'the passive with the doer in the ablative',
    origin: 'azerbaijan',
    published: '2023-06-12T08:00:00Z',
    title: 'Azərbaycan Ordusunun Naxçıvan istiqamətindəki mövqeləri atəşə tutulub',
    summary:
      'Ermənistan silahlı qüvvələrinin bölmələri tərəfindən Ordumuzun Şərur rayonu istiqamətində yerləşən mövqeləri iriçaplı silahlardan atəşə tutulub. Bu barədə Müdafiə Nazirliyindən məlumat verilib.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'armenia', places: ['sharur'] }],
  },
  {
    why: 'a denial that quotes the accusation at length; who denies stands in the next sentence',
    origin: 'azerbaijan',
    published: '2023-06-19T08:00:00Z',
    title: 'Azərbaycan Ordusu Zod istiqamətində atəş açmayıb',
    content:
      'İyunun 19-u gecə saatlarında Azərbaycan Ordusunun bölmələri tərəfindən guya Ermənistan silahlı qüvvələrinin Zod istiqamətində yerləşən mövqelərinin atəşə tutulması barədə bu ölkənin müdafiə nazirliyinin yaydığı məlumat həqiqətə uyğun deyil.\n' +
      'Bu barədə Müdafiə Nazirliyi açıqlama yayıb.\n' +
      '“Qarşı tərəfin bu məlumatını qəti surətdə təkzib edirik”, - nazirlikdən bildirilib.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: 'the accuser named in the genitive before "məlumat" claims what is denied',
    origin: 'azerbaijan',
    published: '2025-05-06T08:00:00Z',
    title: 'MN Ermənistanın növbəti yalanını ifşa edib',
    content:
      'Azərbaycan Müdafiə Nazirliyi Ermənistan Müdafiə Nazirliyinin Azərbaycan Ordusunun bölmələrinin Xnatsax kəndinə atəş açması barədə yaydığı məlumatı təkzib edib.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'azerbaijan',
        places: ['khnatsakh'],
      },
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['khnatsakh'],
      },
    ],
  },
  {
    why: 'the accuser is the other side’s press',
    origin: 'azerbaijan',
    published: '2023-09-20T06:00:00Z',
    title: 'Ağdərənin atəşə tutulması barədə məlumat yalandır - MN',
    content:
      'Erməni mətbuatında guya bölmələrimizin Ağdərə şəhərini artilleriya atəşinə tutması barədə yayılan məlumatlar tamamilə yalandır.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['martakert'] },
      { kind: 'shelling', claimant: 'armenia', office: 'media', stance: 'asserts', attacker: 'azerbaijan', places: ['martakert'] },
    ],
  },
  {
    why: 'the other side denies: a third party’s outlet',
    origin: 'third',
    published: '2025-03-31T18:00:00Z',
    title: 'Ermənistan Azərbaycan mövqelərinə atəş açıldığını təkzib edir',
    summary:
      'Ermənistan Müdafiə Nazirliyi bildirir ki, Azərbaycan tərəfinin Ermənistan ordusunun Laçın istiqamətində atəş açması ilə bağlı iddiaları həqiqəti əks etdirmir.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'armenia',
        places: ['lachin'],
      },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['lachin'] },
    ],
  },
  {
    why: 'written without ə, as many desks and readers do',
    origin: 'azerbaijan',
    published: '2021-07-20T08:00:00Z',
    title: 'Ermeni silahlilari Naxcivan istiqametinde movqelerimizi atese tutub',
    summary:
      'Mudafie Nazirliyi bildirib ki, Ermenistan silahli quvvelerinin bolmeleri Sederek rayonu istiqametinde movqelerimizi snayper tufenglerinden atese tutub.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        attacker: 'armenia',
        weapon: 'small-arms',
        places: ['sadarak'],
      },
    ],
  },
  {
    why: 'both sides’ words in one report, each in the nominalised clause before its verb',
    origin: 'third',
    published: '2022-09-13T05:00:00Z',
    title: 'Ermənistan-Azərbaycan sərhədində döyüşlər',
    content:
      'Ermənistan Müdafiə Nazirliyi Azərbaycan ordusunun Goris, Sotk və Cermuk istiqamətində artilleriya və PUA-lardan atəş açdığını bildirib.\n' +
      'Azərbaycan Müdafiə Nazirliyi isə Ermənistan silahlı qüvvələrinin Laçın və Kəlbəcər istiqamətlərində mövqeləri minaatanlardan atəşə tutduğunu açıqlayıb.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        attacker: 'azerbaijan',
        weapon: 'drone',
        places: ['goris', 'sotk', 'jermuk'],
      },
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        attacker: 'armenia',
        weapon: 'artillery',
        places: ['lachin', 'kalbajar'],
      },
    ],
  },
  {
    why: '"isə" turns to the other side in one sentence',
    origin: 'third',
    published: '2022-09-14T16:00:00Z',
    title: 'Tərəflər itkilərini açıqlayıb',
    summary:
      'Nikol Paşinyan 105 erməni hərbçinin öldüyünü deyib, Azərbaycan Müdafiə Nazirliyi isə 50 hərbçisinin şəhid olduğunu bildirib.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', office: 'government', side: 'armenia', killed: 105 },
      { kind: 'casualties', claimant: 'azerbaijan', office: 'defence-ministry', side: 'azerbaijan', killed: 50 },
    ],
  },
  {
    why: 'a toll that rises: the increment is named, the whole has "çatıb"',
    origin: 'azerbaijan',
    published: '2022-09-15T14:00:00Z',
    title: 'Şəhid olan hərbçilərin sayı 71-ə çatıb',
    summary: 'Müdafiə Nazirliyi sərhəd döyüşlərində şəhid olan hərbi qulluqçuların sayının 71-ə çatdığını bildirib.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        side: 'azerbaijan',
        killed: 71,
        scope: 'total',
        civilian: false,
      },
    ],
  },
  {
    why: 'killed and wounded, with a part of the total left alone',
    origin: 'third',
    published: '2023-04-12T08:00:00Z',
    title: 'Ermənistan MN: Tex yaxınlığında 4 hərbçi həlak olub, 6-sı yaralanıb',
    claims: [{ kind: 'casualties', claimant: 'armenia', office: 'defence-ministry', side: 'armenia', killed: 4, wounded: 6 }],
  },
  {
    why: 'civilians hit by missiles; women are a part of the nine',
    origin: 'azerbaijan',
    published: '2020-10-11T08:00:00Z',
    title: 'Gəncədə ölənlərin sayı 9-a çatıb',
    summary:
      'Baş Prokurorluqdan bildirilib ki, Ermənistan silahlı qüvvələrinin Gəncə şəhərini raket atəşinə tutması nəticəsində 4-ü qadın olmaqla 9 mülki şəxs həlak olub, 34 nəfər yaralanıb.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', office: 'government', attacker: 'armenia', weapon: 'missile', places: ['ganja'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 9, wounded: 34 },
    ],
  },
  {
    why: 'no losses is a claim with zero',
    origin: 'azerbaijan',
    published: '2022-08-10T08:00:00Z',
    title: 'Mövqelərimiz 3 dəfə atəşə tutulub, itki yoxdur',
    summary: 'Müdafiə Nazirliyindən bildirilib ki, Ordumuzun şəxsi heyəti arasında ölən və yaralanan yoxdur.',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 0, wounded: 0 }],
  },
  {
    why: 'unlawful Armenian groups in Karabakh are not Armenia; the peacekeepers’ area is scenery',
    origin: 'azerbaijan',
    published: '2022-07-02T08:00:00Z',
    title: 'Qanunsuz erməni silahlı dəstələri mövqelərimizi atəşə tutub',
    summary:
      'Rusiya sülhməramlılarının müvəqqəti yerləşdiyi Azərbaycan ərazisindəki qanunsuz erməni silahlı dəstəsinin üzvləri Şuşa rayonu istiqamətində mövqelərimizi atıcı silahlardan atəşə tutublar. Bu barədə Müdafiə Nazirliyi məlumat yayıb.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'artsakh', places: ['shusha'] }],
  },
  {
    why: 'a truce agreed, with its hour and zone and the mediator',
    origin: 'russia',
    published: '2022-09-13T07:00:00Z',
    title: 'Rusiya XİN: Bakı və İrəvan atəşkəs barədə razılığa gəlib',
    summary:
      'Rusiya Xarici İşlər Nazirliyi bildirib ki, Rusiyanın vasitəçiliyi ilə sentyabrın 13-ü Moskva vaxtı ilə saat 09:00-dan atəşkəs barədə razılıq əldə olunub.',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'russia',
        office: 'foreign-ministry',
        phase: 'agreed',
        brokers: ['russia'],
        effective: '2022-09-13T06:00:00Z',
      },
    ],
  },
  {
    why: 'announced by one side, silence of the other',
    origin: 'third',
    published: '2022-09-14T22:00:00Z',
    title: 'Ermənistan atəşkəs əldə olunduğunu deyir',
    summary:
      'Təhlükəsizlik Şurasının katibi Armen Qriqoryan yerli vaxtla saat 20:00-dan atəşkəsin qüvvəyə mindiyini açıqlayıb. Azərbaycan tərəfi bu barədə məlumat verməyib.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', office: 'security-council', phase: 'agreed', effective: '2022-09-14T16:00:00Z' },
    ],
  },
  {
    why: 'broken: the accusation in a nominalised clause, the breach counted',
    origin: 'azerbaijan',
    published: '2020-07-20T08:00:00Z',
    title: 'Ermənistan atəşkəsi 60 dəfə pozub',
    summary:
      'Müdafiə Nazirliyindən verilən məlumata görə, Ermənistan silahlı qüvvələrinin bölmələri cəbhənin müxtəlif istiqamətlərində sutka ərzində atəşkəs rejimini 60 dəfə pozub.',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' }],
  },
  {
    why: 'each accuses the other',
    origin: 'third',
    published: '2020-10-10T14:00:00Z',
    title: 'Ermənistan və Azərbaycan bir-birini atəşkəsi pozmaqda ittiham edir',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'accused in the accusative: Bakı accuses, İrəvan is accused',
    origin: 'third',
    published: '2020-10-26T08:00:00Z',
    title: 'Bakı Ermənistanı atəşkəsi pozmaqda ittiham edir',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated', accused: 'armenia' }],
  },
  {
    why: 'a breach denied',
    origin: 'armenia',
    published: '2020-10-26T10:00:00Z',
    title: 'Ermənistan MN atəşkəsi pozduğu barədə iddiaları təkzib edib',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'denies',
        phase: 'violated',
        accused: 'armenia',
      },
    ],
  },
  {
    why: 'holding, in the words of a president',
    origin: 'azerbaijan',
    published: '2022-09-16T12:00:00Z',
    title: 'Prezident: Artıq iki gündür atəşkəs rejiminə əməl olunur',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', office: 'president', phase: 'holding' }],
  },
  {
    why: 'quiet without the word truce',
    origin: 'armenia',
    published: '2022-09-15T06:00:00Z',
    title: 'Ermənistan MN: Sərhəddə nisbi sakitlik hökm sürür',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'holding' }],
  },
  {
    why: 'a demand to stop now is proposed',
    origin: 'third',
    published: '2022-09-13T10:00:00Z',
    title: 'Fransa Azərbaycan və Ermənistanı atəşi dərhal dayandırmağa çağırıb',
    claims: [{ kind: 'ceasefire', claimant: 'france', phase: 'proposed' }],
  },
  {
    why: 'a call to observe a truce there is: no claim',
    origin: 'third',
    published: '2022-09-16T10:00:00Z',
    title: 'Avropa İttifaqı tərəfləri atəşkəsə riayət etməyə çağırıb',
    summary: 'Brüssel Ermənistan və Azərbaycan arasında gərginliyin azaldılmasının vacibliyini bildirir.',
  },
  {
    why: 'the first article, told anew in Azerbaijani',
    origin: 'third',
    published: '2022-09-13T19:10:00Z',
    title: 'Ermənistan-Azərbaycan sərhədində kövrək atəşkəs',
    content:
      'Rusiya Xarici İşlər Nazirliyi bildirib ki, tərəflər sentyabrın 13-ü Moskva vaxtı ilə saat 09:00-dan atəşkəs barədə razılığa gəliblər.\n' +
      'Azərbaycan mediası atəşkəsin bir neçə dəqiqə sonra pozulduğunu yazıb.\n' +
      'Ermənistan Müdafiə Nazirliyinin məlumatına görə, Azərbaycan ordusu Cermuk, Goris və Kapan şəhərlərini artilleriyadan atəşə tutub.\n' +
      'Baş nazir Nikol Paşinyan ən azı 49 erməni hərbçinin həlak olduğunu deyib. Azərbaycan 50 hərbçisini itirdiyini bildirib.\n' +
      'Nazirlik 9 noyabr 2020-ci il tarixli üçtərəfli bəyanatı xatırladıb.',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'russia',
        office: 'foreign-ministry',
        phase: 'agreed',
        effective: '2022-09-13T06:00:00Z',
      },
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
    why: 'the border service reports a wounded man and the fire that hit him',
    origin: 'azerbaijan',
    published: '2023-03-20T06:00:00Z',
    title: 'Zəngilanda DSX-nin mövqeləri atəşə tutulub, bir hərbçi yaralanıb',
    summary:
      'Dövlət Sərhəd Xidmətindən verilən məlumata görə, Ermənistan silahlı qüvvələri Qafan rayonunun Nerkin-And kəndi istiqamətindəki mövqelərindən Zəngilan rayonu istiqamətindəki mövqelərimizi atəşə tutub.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', office: 'border-service', attacker: 'armenia', places: ['zangilan'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', wounded: 1 },
    ],
  },
  {
    why: 'an Armenian official cited through an agency',
    origin: 'azerbaijan',
    published: '2024-02-13T08:00:00Z',
    title: 'Ermənistan iki hərbçisinin öldüyünü etiraf edib',
    summary: 'APA-nın xəbərinə görə, Ermənistan Müdafiə Nazirliyi iki hərbçinin öldüyünü, bir neçə nəfərin yaralandığını bildirib.',
    claims: [{ kind: 'casualties', claimant: 'armenia', office: 'defence-ministry', side: 'armenia', killed: 2 }],
  },
  {
    why: 'captured and missing',
    origin: 'third',
    published: '2021-11-17T08:00:00Z',
    title: 'Ermənistan 13 hərbçisinin əsir düşdüyünü bildirir',
    summary: 'Ermənistan Müdafiə Nazirliyinin məlumatına görə, 13 hərbçi əsir götürülüb, 24 hərbçi isə itkin düşüb.',
    claims: [{ kind: 'casualties', claimant: 'armenia', office: 'defence-ministry', side: 'armenia', captured: 13, missing: 24 }],
  },
  {
    why: 'fighting and provocation are no shelling',
    origin: 'azerbaijan',
    published: '2022-09-12T22:00:00Z',
    title: 'Ermənistan sərhəddə genişmiqyaslı təxribat törədib - MN',
    summary: 'Düşmənin diversiya qrupunun hücum cəhdinin qarşısı alınıb, sərhəddə döyüşlər gedir.',
  },
  {
    why: 'the treaty track: relevant, no claim',
    origin: 'azerbaijan',
    published: '2025-03-13T10:00:00Z',
    title: 'Azərbaycan və Ermənistan sülh müqaviləsinin mətnini razılaşdırıb',
    summary: 'Azərbaycan xarici işlər naziri Ceyhun Bayramov sülh sazişinin mətni üzrə danışıqların başa çatdığını bildirib.',
  },
  {
    why: 'delimitation: relevant, no claim',
    origin: 'third',
    published: '2024-04-19T12:00:00Z',
    title: 'Qazaxın dörd kəndi Azərbaycana qaytarılır',
    summary: 'Azərbaycan və Ermənistan sərhəd komissiyaları delimitasiya prosesi barədə birgə bəyanat yayıb.',
  },
  {
    why: 'a hypothetical is no claim',
    origin: 'third',
    published: '2024-05-01T12:00:00Z',
    title: 'Politoloq: Əgər Ermənistan atəşkəsi pozarsa, cavab sərt olacaq',
    summary: 'Ekspertin fikrincə, sərhəddə yeni gərginlik ehtimalı azdır, Azərbaycan və Ermənistan sülhə yaxındır.',
  },
  {
    why: 'football',
    origin: 'azerbaijan',
    relevant: false,
    title: '“Qarabağ” Ermənistan klubuna qalib gəldi',
    summary: 'Çempionlar Liqasının təsnifat matçında Azərbaycan çempionu rəqibin qapısına üç qol vurub.',
  },
  {
    why: 'Eurovision',
    origin: 'azerbaijan',
    relevant: false,
    title: 'Avroviziya: Azərbaycan və Ermənistan finala çıxa bilmədi',
    summary: 'Mahnı müsabiqəsinin yarımfinalında hər iki ölkənin müğənniləri səs toplaya bilməyib.',
  },
  {
    why: 'trade',
    origin: 'azerbaijan',
    relevant: false,
    title: 'Ermənistana tranzit: Qazaxıstan buğdası Azərbaycandan keçdi',
    summary: 'Yük dövriyyəsi artır, şirkətlər yeni ixrac marşrutundan danışır.',
  },
  {
    why: 'an earthquake felt on both sides',
    origin: 'azerbaijan',
    relevant: false,
    title: 'Ermənistan-Azərbaycan sərhədində zəlzələ olub',
    summary: 'Yeraltı təkanın gücü 4 bal, maqnitudası 4,2 olub. Ölən və yaralanan yoxdur.',
  },
  {
    why: 'a truce in Gaza welcomed in Baku',
    origin: 'azerbaijan',
    relevant: false,
    published: '2025-10-10T10:00:00Z',
    title: 'Qəzzada atəşkəs elan edildi',
    summary: 'İsrail və HƏMAS razılıq əldə edib. Azərbaycan və Ermənistan razılaşmanı alqışlayıb.',
  },
  {
    why: 'the war in Ukraine',
    origin: 'azerbaijan',
    relevant: false,
    published: '2024-03-10T10:00:00Z',
    title: 'Rusiya Xarkovu raket atəşinə tutub: 5 nəfər ölüb',
    summary: 'Ukrayna Prezidenti Zelenski hücum nəticəsində 12 nəfərin yaralandığını bildirib.',
  },
  {
    why: 'an anniversary',
    origin: 'azerbaijan',
    relevant: false,
    published: '2025-11-08T10:00:00Z',
    title: 'Zəfər Günü: Şuşanın azad edilməsindən 5 il ötür',
    summary: 'Vətən müharibəsində 2 900-dən çox hərbçimiz şəhid olub. Xatirələri əziz tutulur.',
  },
  {
    why: 'an exercise of one country is no news of the conflict',
    relevant: false,
    origin: 'azerbaijan',
    published: '2024-06-10T10:00:00Z',
    title: 'Artilleriya bölmələri döyüş atışlı təlim keçirib',
    summary: 'Naxçıvanda keçirilən təlimdə şərti düşmənin mövqeləri artilleriya atəşi ilə məhv edilib.',
  },
  {
    why: 'background after fresh news',
    origin: 'third',
    published: '2023-05-11T12:00:00Z',
    title: 'Sotk yaxınlığında atışma',
    content:
      'Ermənistan Müdafiə Nazirliyi bildirib ki, Azərbaycan ordusu Sotk istiqamətində artilleriyadan atəş açıb.\n' +
      'Xatırladaq ki, 2022-ci ilin sentyabrında sərhəd döyüşlərində 200-dən çox erməni hərbçi həlak olmuşdu.\n' +
      '2020-ci ilin noyabrında tərəflər Rusiyanın vasitəçiliyi ilə atəşkəs imzalayıb.',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'artillery', places: ['sotk'] }],
  },
  {
    why: 'tens and units with case endings are one number',
    origin: 'azerbaijan',
    title: 'Tərtərdən son məlumat',
    content: 'Baş Prokurorluqdan bildirilib ki, Tərtərdə üç mülki şəxs həlak olub, yaralıların sayı iyirmi yeddiyə çatıb.',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 3, wounded: 27 }],
  },
  {
    why: 'a rebel body’s word of a bombardment; our ministry that it has not fired a single round',
    origin: 'third',
    title: 'Xankəndi: hər iki tərəfin açıqlaması',
    summary:
      'Xankəndindəki qondarma rejim Azərbaycan ordusunun kəndləri gülləbaran etdiyini iddia edib. Azərbaycan Müdafiə Nazirliyindən bildirilib ki, bir güllə belə atılmayıb.',
    claims: [
      { kind: 'shelling', claimant: 'artsakh', attacker: 'azerbaijan' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: '“after” stands behind the truce it dates: no new agreement',
    origin: 'azerbaijan',
    title: 'Atəş yenidən açılıb',
    summary:
      'Azərbaycan Müdafiə Nazirliyi bildirib ki, atəşkəs elan olunmasından on dəqiqə sonra Ermənistan ordusu Tərtər şəhərini topa tutub.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['tartar'] }],
  },
  {
    why: 'our army in an outlet’s own words about the other side’s report is the outlet’s',
    origin: 'azerbaijan',
    title: 'Nazirlik açıqlama yayıb',
    summary:
      'Ermənistan Müdafiə Nazirliyinin ordumuzun guya Sotk yaxınlığında postu minaatandan atəşə tutması barədə yaydığı məlumat həqiqəti əks etdirmir.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['sotk'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['sotk'] },
    ],
  },
  {
    why: 'our positions in quoted words are the speaker’s',
    origin: 'azerbaijan',
    title: 'İrəvandan bəyanat',
    summary: 'Ermənistan Müdafiə Nazirliyi bildirib: “Azərbaycan ordusu Sotk istiqamətində mövqelərimizi atəşə tutub”.',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: '"üçün" is for, not three; prisoners to be exchanged are no new ones',
    origin: 'third',
    published: '2020-10-11T12:00:00Z',
    title: 'Rusiya Müdafiə Nazirliyi: tərəflər atəşkəsi uzatdı',
    summary:
      'Rusiya Müdafiə Nazirliyi bildirib ki, Bakı və İrəvan əsirlərin dəyişdirilməsini başa çatdırmaq üçün atəşkəsin uzadılmasına razılıq verib.',
    claims: [{ kind: 'ceasefire', claimant: 'russia', phase: 'agreed' }],
  },
  {
    why: 'of "49-dan 105-ə" only the new figure counts',
    origin: 'third',
    title: 'Paşinyan: ölənlərin sayı 49-dan 105-ə yüksəlib',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 105 }],
  },
  {
    why: 'one verb at the end for both sides’ figures, each side’s own',
    origin: 'third',
    title: 'Sərhəddə itkilər',
    summary: 'Azərbaycan 71, Ermənistan 105 hərbçisini itirdiyini bildirib.',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 71 },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 105 },
    ],
  },
  {
    why: 'with whom one clashes is nobody’s dead; from whose side they fell is',
    origin: 'third',
    title: 'Baş Prokurorluq: Azərbaycan tərəfdən 41 dinc sakin həlak olub',
    summary: 'Ermənistanın baş naziri Nikol Paşinyan Azərbaycanla toqquşmalarda 135 hərbçinin həlak olduğunu açıqlayıb.',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 41, civilian: true },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 135 },
    ],
  },
  {
    why: 'a bare ministry in an Azerbaijani text of a third party’s outlet is Azerbaijan’s',
    origin: 'third',
    title: 'Daha altı hərbçi həlak olub',
    summary: 'Bu barədə Müdafiə Nazirliyi məlumat yayıb. Ermənistanla sərhəddə həlak olanların sayı 77-yə çatıb.',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', office: 'defence-ministry', side: 'azerbaijan', killed: 6, scope: 'increment' },
      { kind: 'casualties', claimant: 'azerbaijan', office: 'defence-ministry', side: 'azerbaijan', killed: 77, scope: 'total' },
    ],
  },
  {
    why: '"each other" without an accusation accuses nobody; what is denied is fire on one’s own and on the other side',
    origin: 'azerbaijan',
    title: 'MN: Azərbaycan Ordusunun bölmələri bir-birinə və ermənilərin mövqelərinə atəş açmayıb',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'watching that a truce is observed is no word on whether it is',
    origin: 'azerbaijan',
    title: 'Rusiya sülhməramlıları Qarabağda atəşkəsə əməl olunmasına nəzarət edir',
    claims: [],
  },
  {
    why: 'a truce used to be broken: the past of a habit is no news; another war’s drones are another war’s',
    origin: 'azerbaijan',
    title: 'Ekspert: atəşkəsləri qorumaq çətindir',
    summary:
      'O deyib ki, Azərbaycanla Ermənistan arasında da humanitar atəşkəslər bir neçə saata pozulurdu. Kiyev isə Moskvanı PUA-larla zərbə endirməkdə suçlayır.',
    claims: [],
  },
  {
    why: 'a drone that was brought down is no shelling',
    origin: 'azerbaijan',
    title: 'Müdafiə Nazirliyi: Ermənistanın PUA-sı Tovuz istiqamətində vurulub',
    claims: [],
  },
  {
    why: '"görə" alone names who says it; to hold something a lie is to deny it',
    origin: 'third',
    published: '2021-07-28T12:00:00Z',
    title: 'Sərhəddə itki',
    summary:
      'Ermənistanın müdafiə nazirliyi Azərbaycanın atəşkəsi pozduğunu bildirib. Azərbaycan tərəfi bunu yalan sayır. Bakıya görə isə iki azərbaycanlı əsgər yaralanıb.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', stance: 'denies', accused: 'azerbaijan' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', wounded: 2 },
    ],
  },
  {
    why: 'the head of the press service is of the ministry that speaks, no doer; a broken agreement is a breach',
    origin: 'azerbaijan',
    published: '2020-10-10T20:00:00Z',
    title: 'XİN: Ermənistan atəşkəsi pozur',
    summary:
      'Xarici İşlər Nazirliyinin mətbuat xidməti idarəsinin rəhbəri Leyla Abdullayeva bildirib ki, Ermənistan Tərtər rayonunun kəndlərini atəşə tutmaqla razılaşmanı pozub.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', office: 'foreign-ministry', phase: 'violated', accused: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'foreign-ministry', attacker: 'armenia', places: ['tartar'] },
    ],
  },
  {
    why: 'whoever says "we struck" did it',
    origin: 'azerbaijan',
    published: '2020-10-02T10:00:00Z',
    title: 'Azərbaycan MN: Dəqiq zərbələr endirdik, qarşı tərəfin mövqelərini vurduq',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'azerbaijan' }],
  },
  {
    why: '"that we broke it" is what is denied',
    origin: 'azerbaijan',
    published: '2022-09-14T10:00:00Z',
    title: 'Azərbaycan MN: Atəşkəsi pozduğumuz barədə iddia nağıldır',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', stance: 'denies' }],
  },
  {
    why: 'a truce told by what will fall silent',
    origin: 'armenia',
    published: '2022-09-14T16:00:00Z',
    title: 'Ermənistan XİN: Sərhəddə atəş axşam saat 20:00-dan tamamilə kəsilir',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' }],
  },
  {
    why: 'who stands in the nominative before our positions fired at them',
    origin: 'azerbaijan',
    title: 'Düşmən Gədəbəydə mövqelərimizi atəşə tutub, itki yoxdur',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['gadabay'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 0, wounded: null },
    ],
  },
  {
    why: 'a clause of nothing but a name and its verb is a second speaker’s',
    origin: 'third',
    title: 'Ermənistan iddia edir ki, Azərbaycan Kut istiqamətində atəş açıb, Bakı təkzib edir',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'behind the colon speaks a body of whom the clause before it is about',
    origin: 'third',
    title: 'Ermənistan Müdafiə Nazirliyi: Sotk artilleriyadan atəşə tutulub',
    summary: 'Bakı isə başqa şey deyir: Müdafiə Nazirliyinin sözlərinə görə, Daşkəsəndə mövqelər minaatandan vurulub.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['sotk'] },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['dashkasan'] },
    ],
  },
  {
    why: 'whose statement is called a lie does not say it',
    origin: 'azerbaijan',
    title: 'Polkovnik Anar Eyvazov: Atəşkəs pozulmayıb',
    summary: 'Ermənistan Müdafiə Nazirliyinin guya bizim tərəfin Laçında atəşkəsi pozduğu barədə bəyanatı uydurmadır.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'holding' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', stance: 'denies', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
    ],
  },
  {
    why: 'as many is the number told before it',
    origin: 'azerbaijan',
    title: 'Sərhəddə üç hərbçimiz şəhid olub, bir o qədəri yaralanıb',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 3, wounded: 3 }],
  },
  {
    why: 'how prisoners who come home were taken is no news',
    origin: 'azerbaijan',
    title: 'İki hərbçimiz azad edilib',
    summary: 'Əsgərlərimiz aprelin əvvəlində dumanda azaraq itkin düşmüş, sonra Ermənistanda əsir götürülmüşdü.',
    claims: [],
  },
  {
    why: 'who fired may stand inside the phrase of fire',
    origin: 'azerbaijan',
    title: 'Laçın rayonundakı postumuza minaatandan zərbə',
    summary: 'Müdafiə Nazirliyi: atəşi Ermənistan ordusu açıb.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'artillery', places: ['lachin'] }],
  },
  {
    why: 'bodies that come home are no new dead',
    origin: 'azerbaijan',
    title: 'Bakı 32 şəhidin nəşini Ermənistandan təhvil alıb',
    claims: [],
  },
  {
    why: 'the ministers of both are one each',
    origin: 'azerbaijan',
    title: 'Azərbaycan və Ermənistan xarici işlər nazirləri atəşkəs barədə razılığa gəlib',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
    ],
  },
  {
    why: 'a joint statement is the word of all who are listed with it',
    origin: 'third',
    title: 'Vaşinqton, Bakı və İrəvan birgə bəyanatla humanitar atəşkəs elan etdi',
    claims: [
      { kind: 'ceasefire', claimant: 'us', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
    ],
  },
  {
    why: 'people named after the region speak before a colon, and a longer clause may stand between a subject and what it accepts',
    origin: 'third',
    title: 'Qarabağ erməniləri: atəşkəs axşama qədər uzadılıb',
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', phase: 'agreed' }],
  },
  {
    why: 'nobody denies that the other side broke the truce: its genitive owns the charge',
    origin: 'third',
    title: 'Azərbaycan tərəfi İrəvanın atəşkəs rejimini pozma ittihamlarını qəbul etmir',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'denies', phase: 'violated' },
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated' },
    ],
  },
  {
    why: 'soldiers put out of action are dead, whatever stands between them and the verb',
    origin: 'third',
    title: 'Azərbaycan MN: Ermənistan ordusunun 20 hərbçisi döyüşdə zərərsizləşdirilib',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'armenia', killed: 20 }],
  },
  {
    why: 'a weapon of the other side that was hit, told by whoever opposes it, was hit by the teller',
    origin: 'third',
    title: 'Azərbaycan MN: Sotk yaxınlığında Ermənistanın raket qurğuları vurulub',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: 'what an attack is owned by is not whose dead are told in it',
    origin: 'third',
    title: 'Artsax ombudsmanı Azərbaycanın hücumunda ən azı 200 nəfərin öldüyünü, 400 nəfərin yaralandığını bildirib',
    claims: [{ kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 200, wounded: 400 }],
  },
  {
    why: 'whoever corrects a figure says the new one',
    origin: 'third',
    title: 'Ermənistan düzəliş etdi: Azərbaycanla toqquşmada 15 yox, 6 hərbçi həlak olub',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 6 }],
  },
  {
    why: 'who must stop is asked by whoever says so, also in a quotation',
    origin: 'third',
    title: 'Makron: "Bakı və İrəvan dərhal atəşi dayandırmalıdır"',
    claims: [{ kind: 'ceasefire', claimant: 'france', phase: 'proposed' }],
  },
  {
    why: 'one’s own army named with its postposition did it',
    origin: 'third',
    title: 'Artsax prezidenti Gəncə hərbi aeroportunun Artsax ordusu tərəfindən vurulduğunu bildirib',
    claims: [{ kind: 'shelling', claimant: 'artsakh', attacker: 'artsakh', places: ['ganja'] }],
  },
  {
    why: 'the dead right before the wounded whom nobody counts are denied with them',
    origin: 'third',
    title: 'Ermənistan MN: Azərbaycanla sərhəddə hərbçilər arasında ölən, yaralanan olmayıb',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 0, wounded: 0 }],
  },
]

readsAsSaid('az', ROWS)
