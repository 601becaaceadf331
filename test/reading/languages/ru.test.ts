import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the first article, told anew in Russian',
    published: '2022-09-13T19:10:00Z',
    title: 'Перемирие на границе Армении и Азербайджана под вопросом после ночных боев',
    content:
      'МИД России сообщил, что при посредничестве Москвы стороны договорились о прекращении огня с 09:00 по московскому времени 13 сентября. Ведомство призвало обе страны к сдержанности.\n' +
      'Азербайджанские СМИ также сообщили о прекращении огня, но написали, что оно было нарушено уже через несколько минут.\n' +
      'По данным Минобороны Армении, рано утром 13 сентября азербайджанские войска обстреляли из артиллерии Джермук, Горис и Капан.\n' +
      'Премьер-министр Армении Никол Пашинян заявил, что погибли по меньшей мере 49 армянских военнослужащих. Азербайджан сообщил о гибели 50 своих военных.\n' +
      'Читайте также: Почти 100 погибших в боях между Арменией и Азербайджаном\n' +
      'В МИД напомнили о трехсторонних заявлениях 9 ноября 2020 года, 11 января и 26 ноября 2021 года.',
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
    why: "потерь нет is a zero; the fire is the ministry's word",
    origin: 'armenia',
    title: 'ВС Азербайджана открыли огонь по армянским позициям в направлении Варденис-Сотк - Минобороны',
    summary:
      'Сегодня около 11:30 подразделения ВС Азербайджана открыли огонь из минометов и стрелкового оружия по армянским боевым позициям. Потерь с армянской стороны нет.',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        attacker: 'azerbaijan',
        weapon: 'artillery',
        places: ['vardenis', 'sotk'],
      },
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'defence-ministry',
        side: 'armenia',
        killed: 0,
        wounded: 0,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'с позиций … is an origin',
    origin: 'azerbaijan',
    published: '2022-09-13T20:00:00Z',
    title: 'Минобороны: Подразделения ВС Армении обстреляли позиции азербайджанской армии',
    summary:
      '13 сентября, начиная с 22:05, подразделения вооруженных сил Армении с позиций, расположенных в Басаркечарском районе, подвергли обстрелу из стрелкового оружия позиции азербайджанской армии в Кельбаджарском районе.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        attacker: 'armenia',
        weapon: 'small-arms',
        places: ['kalbajar'],
      },
    ],
  },
  {
    why: '48 times in a day is one breach',
    origin: 'azerbaijan',
    published: '2020-08-13T08:00:00Z',
    title: 'За сутки ВС Армении 48 раз нарушили режим прекращения огня',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', office: 'media', phase: 'violated', accused: 'armenia' }],
  },
  {
    why: 'не соответствует действительности: both claims',
    origin: 'armenia',
    title:
      'Информация Минобороны Азербайджана о том, что ВС Армении обстреляли азербайджанские позиции, не соответствует действительности: МО РА',
    published: '2022-09-13T19:10:00Z',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', stance: 'denies', attacker: 'armenia', places: [] },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'armenia', places: [] },
    ],
  },
  {
    why: 'a dash tail, an hour without a zone is flagged',
    published: '2020-10-10T00:30:00Z',
    title: 'Стороны договорились о прекращении огня в Карабахе с 12:00 10 октября - Лавров',
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
    why: 'a demand',
    published: '2020-09-28T10:00:00Z',
    title: 'Песков: Москва призывает стороны к немедленному прекращению огня в Карабахе',
    claims: [{ kind: 'ceasefire', claimant: 'russia', phase: 'proposed' }],
  },
  {
    why: 'each the other',
    published: '2020-10-18T10:00:00Z',
    title: 'Баку и Ереван обвинили друг друга в нарушении перемирия',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'one figure in the singular genitive',
    published: '2022-09-15T10:00:00Z',
    title: 'Азербайджан заявил о гибели 71 военнослужащего',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 71, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'возросло до 135 is exact',
    published: '2022-09-16T10:00:00Z',
    title: 'Пашинян: число погибших армянских военных возросло до 135',
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'government',
        side: 'armenia',
        killed: 135,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'fire, killed and wounded in one headline',
    origin: 'armenia',
    title: 'В результате обстрела со стороны ВС Азербайджана погибли два армянских военнослужащих, еще трое ранены - Минобороны',
    published: '2022-09-13T19:10:00Z',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', attacker: 'azerbaijan', places: [] },
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'defence-ministry',
        side: 'armenia',
        killed: 2,
        wounded: 3,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'wounded in fire from the other side',
    origin: 'azerbaijan',
    title: 'Азербайджанский военнослужащий ранен в результате обстрела со стороны Армении',
    published: '2022-09-13T19:10:00Z',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', office: 'media', attacker: 'armenia', places: [] },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'media',
        side: 'azerbaijan',
        killed: null,
        wounded: 1,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'no violations recorded is holding',
    published: '2022-09-16T05:00:00Z',
    title: 'На армяно-азербайджанской границе ночью нарушений перемирия не зафиксировано - МО Армении',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'holding' }],
  },
  {
    why: 'announced, an hour with a day',
    published: '2022-09-14T21:30:00Z',
    title: 'Секретарь Совбеза Армении объявил о перемирии с Азербайджаном с 20:00',
    summary:
      'Благодаря участию международного сообщества достигнута договоренность о прекращении огня с 20:00 14 сентября, заявил Армен Григорян в эфире Общественного телевидения.',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'armenia',
        office: 'security-council',
        phase: 'agreed',
        effective: '2022-09-14T16:00:00Z',
        effectiveAssumed: true,
      },
    ],
  },
  {
    why: "the mayor speaks for his town's side",
    published: '2022-09-14T07:00:00Z',
    title: 'Азербайджан возобновил обстрел Джермука, сообщил мэр города',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'local-authority',
        attacker: 'azerbaijan',
        places: ['jermuk'],
        ongoing: true,
      },
    ],
  },
  {
    why: 'the foreign ministry denies',
    title: 'МИД Азербайджана опроверг обвинения Армении в обстреле мирных жителей',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'foreign-ministry',
        stance: 'denies',
        attacker: 'azerbaijan',
        places: [],
      },
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: [] },
    ],
  },
  {
    why: '32, among them seven',
    published: '2023-09-19T20:00:00Z',
    title: 'В Карабахе сообщили о гибели 32 человек, среди них семь мирных жителей',
    claims: [
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 32, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'an accepted proposal with its hour',
    published: '2023-09-20T08:30:00Z',
    title: 'Власти Карабаха приняли предложение миротворцев о прекращении огня',
    summary:
      'Режим прекращения огня вступит в силу в 13:00 по местному времени 20 сентября, говорится в заявлении администрации президента Нагорного Карабаха.',
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', office: 'government', phase: 'agreed', effective: '2023-09-20T09:00:00Z' }],
  },
  {
    why: 'a breach with nobody named',
    published: '2022-03-10T08:30:00Z',
    title: 'Российские миротворцы зафиксировали нарушение режима прекращения огня в Шушинском районе',
    summary: 'Пострадавших нет. По факту нарушения проводится расследование, сообщили в Минобороны РФ.',
    claims: [
      { kind: 'ceasefire', claimant: 'russia', office: 'army', phase: 'violated', accused: null },
      { kind: 'casualties', claimant: 'russia', office: 'army', side: null, killed: 0, wounded: 0, captured: null, missing: null },
    ],
  },
  { why: 'a treaty text', published: '2025-03-13T13:00:00Z', title: 'Армения и Азербайджан согласовали текст мирного договора' },
  {
    why: 'football',
    title: 'Сборная Армении обыграла Азербайджан в отборочном матче чемпионата Европы',
    published: '2022-09-13T19:10:00Z',
    relevant: false,
  },
  {
    why: 'Gaza',
    origin: 'armenia',
    title: 'Израиль и ХАМАС договорились о прекращении огня в секторе Газа',
    published: '2022-09-13T19:10:00Z',
    relevant: false,
  },
  {
    why: 'an earthquake',
    title: 'Землетрясение магнитудой 4,5 произошло на границе Армении и Азербайджана',
    published: '2022-09-13T19:10:00Z',
    relevant: false,
  },
  {
    why: 'a commemoration',
    origin: 'azerbaijan',
    published: '2024-09-27T10:00:00Z',
    title: 'В Баку почтили память погибших в 44-дневной войне',
    relevant: false,
  },
  {
    why: 'Belgorod',
    origin: 'russia',
    title: 'ВСУ обстреляли Белгород, есть погибшие',
    published: '2022-09-13T19:10:00Z',
    relevant: false,
  },
  {
    why: 'a village, then a flat denial that takes up its place',
    published: '2025-03-30T10:00:00Z',
    title: 'Минобороны Армении сообщило об обстреле со стороны Азербайджана села Кут',
    content:
      'Азербайджанская сторона открыла огонь из стрелкового оружия в направлении села Кут Гегаркуникской области. Повреждена крыша жилого дома. Пострадавших нет, сообщили в ведомстве. Минобороны Азербайджана опровергло сообщение об обстреле.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        attacker: 'azerbaijan',
        weapon: 'small-arms',
        places: ['kut'],
      },
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'defence-ministry',
        side: 'armenia',
        killed: 0,
        wounded: 0,
        captured: null,
        missing: null,
      },
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'azerbaijan',
        weapon: 'small-arms',
        places: ['kut'],
      },
    ],
  },
  {
    why: "the inexact hundred are the other side's",
    published: '2022-09-14T10:00:00Z',
    title: 'Не менее ста армянских солдат убиты, заявили в Баку',
    claims: [
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        side: 'armenia',
        killed: 100,
        wounded: null,
        captured: null,
        missing: null,
        exact: { killed: false },
      },
    ],
  },
  {
    why: 'a drone, a vehicle, a place behind a preposition',
    title: 'Ереван сообщил об ударе беспилотника по автомобилю с гражданскими у Сотка',
    published: '2022-09-13T19:10:00Z',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: null, weapon: 'drone', places: ['sotk'] }],
  },
  {
    why: 'to keep an existing truce is no claim',
    title: 'ОДКБ призвала Ереван и Баку соблюдать перемирие',
    published: '2022-09-13T19:10:00Z',
  },
  {
    why: 'ready to keep it is no claim',
    title: 'Армения готова соблюдать режим прекращения огня, заявил Папикян',
    published: '2022-09-13T19:10:00Z',
  },
  {
    why: 'captured and missing told apart',
    title: 'Шесть армянских военнослужащих попали в плен, еще 12 пропали без вести - Минобороны Армении',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'defence-ministry',
        side: 'armenia',
        killed: null,
        wounded: null,
        captured: 6,
        missing: 12,
      },
    ],
  },
  {
    why: 'a broken sky and an accusation in return',
    published: '2020-09-27T08:00:00Z',
    title: 'Пашинян заявил о нападении Азербайджана на Карабах',
    content:
      'Азербайджан начал ракетно-авиационный удар по Нагорному Карабаху, сообщил премьер-министр Армении Никол Пашинян. По данным армянского Минобороны, сбиты два вертолета и три беспилотника. Минобороны Азербайджана заявило, что армянские силы обстреляли населенные пункты в прифронтовой зоне, есть погибшие и раненые среди мирного населения.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'government', attacker: 'azerbaijan', weapon: 'airstrike', places: [] },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'armenia', places: [] },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        side: 'azerbaijan',
        killed: null,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'a missile strike told by one, denied by the other',
    published: '2020-10-11T08:00:00Z',
    title: 'Баку: в результате обстрела Гянджи погибли девять человек, 34 ранены',
    content:
      'Генпрокуратура Азербайджана сообщила, что ночью ВС Армении нанесли ракетный удар по жилому кварталу Гянджи. Минобороны Армении опровергло обстрел Гянджи с армянской территории.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', office: 'government', attacker: 'armenia', weapon: 'missile', places: ['ganja'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 9, wounded: 34, captured: null, missing: null },
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'armenia',
        weapon: 'missile',
        places: ['ganja'],
      },
    ],
  },
  {
    why: 'confirmed by the other ministry',
    published: '2020-10-17T20:00:00Z',
    title: 'МИД Азербайджана объявил о гуманитарном перемирии с 00:00 18 октября',
    content:
      'Армения и Азербайджан договорились о введении гуманитарного перемирия с 00:00 по местному времени 18 октября, говорится в сообщении МИД Азербайджана. МИД Армении подтвердил договоренность.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', office: 'foreign-ministry', phase: 'agreed', effective: '2020-10-17T20:00:00Z' },
    ],
  },
  {
    why: 'three sign, one announces',
    published: '2020-11-09T23:00:00Z',
    title: 'Путин объявил о полном прекращении огня в Карабахе',
    content:
      'Президенты России и Азербайджана и премьер Армении подписали заявление о прекращении огня с 00:00 по московскому времени 10 ноября, сказал Путин.',
    claims: [{ kind: 'ceasefire', claimant: 'russia', office: 'president', phase: 'agreed', effective: '2020-11-09T21:00:00Z' }],
  },
  {
    why: 'toll and accepted proposal in one bulletin',
    published: '2021-07-28T06:00:00Z',
    title: 'Минобороны Армении сообщило о трех погибших в столкновениях на границе',
    content:
      'По состоянию на 08:30 погибли три армянских военнослужащих, двое ранены. Армянская сторона приняла предложение российской стороны о прекращении огня с 10:00, сообщили в ведомстве.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'defence-ministry',
        side: 'armenia',
        killed: 3,
        wounded: 2,
        captured: null,
        missing: null,
      },
      {
        kind: 'ceasefire',
        claimant: 'armenia',
        office: 'defence-ministry',
        phase: 'agreed',
        effective: '2021-07-28T06:00:00Z',
        effectiveAssumed: true,
      },
    ],
  },
  {
    why: 'killed, captured, wounded by two sides',
    published: '2021-11-16T14:00:00Z',
    title: 'Ереван сообщил о гибели 15 военных в боях с азербайджанской армией',
    content:
      'Еще 12 армянских военнослужащих взяты в плен, утрачены две боевые позиции, заявил глава комитета парламента. В Минобороны Азербайджана сообщили о двух раненых.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 15, wounded: null, captured: 12, missing: null },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        side: 'azerbaijan',
        killed: null,
        wounded: 2,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'breach and fire in one clause are two claims',
    origin: 'azerbaijan',
    published: '2022-09-14T12:00:00Z',
    title: 'Армянская армия вновь обстреляла Лачин и Кельбаджар',
    content:
      'Подразделения ВС Армении, грубо нарушая режим прекращения огня, обстреливают из минометов и артиллерии позиции азербайджанской армии в Кельбаджарском и Лачинском направлениях, сообщает Минобороны Азербайджана. Двое гражданских лиц получили ранения.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', office: 'defence-ministry', phase: 'violated', accused: 'armenia' },
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        attacker: 'armenia',
        weapon: 'artillery',
        places: ['kalbajar', 'lachin'],
      },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        side: 'azerbaijan',
        killed: null,
        wounded: 2,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'in force, one side silent',
    published: '2022-09-15T12:00:00Z',
    title: 'В Армении заявили о соблюдении перемирия на границе',
    content:
      'С 20:00 14 сентября на границе в целом сохраняется режим прекращения огня, сообщил секретарь Совета безопасности Армении Армен Григорян. Баку пока не подтвердил эту информацию.',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'security-council', phase: 'holding' }],
  },
  {
    why: 'at least 135',
    published: '2022-09-16T12:00:00Z',
    title: 'Пашинян назвал число погибших армянских военных',
    content: 'В ходе эскалации на границе погибли по меньшей мере 135 военнослужащих, заявил Пашинян на заседании правительства.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'government',
        side: 'armenia',
        killed: 135,
        wounded: null,
        captured: null,
        missing: null,
        exact: { killed: false },
      },
    ],
  },
  {
    why: 'fire from one village at another across',
    origin: 'azerbaijan',
    published: '2023-02-15T12:00:00Z',
    title: 'Минобороны Азербайджана заявило об обстреле позиций в Садараке',
    content:
      'Подразделения ВС Армении из направления Аразаян обстреляли из стрелкового оружия позиции азербайджанской армии в направлении Гейдарабада Садаракского района Нахчыванской АР.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        attacker: 'armenia',
        weapon: 'small-arms',
        places: ['heydarabad'],
      },
    ],
  },
  {
    why: "each side's own dead",
    published: '2023-04-11T16:00:00Z',
    title: 'Четыре армянских военных погибли в перестрелке у села Тех',
    content:
      'Минобороны Армении сообщило о четырех погибших и шести раненых. По данным Баку, погибли трое азербайджанских военнослужащих.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'defence-ministry',
        side: 'armenia',
        killed: 4,
        wounded: 6,
        captured: null,
        missing: null,
      },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 3, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'under intensive fire, by the ombudsman',
    published: '2023-09-19T12:00:00Z',
    title: 'Степанакерт подвергся артиллерийскому обстрелу',
    content:
      'Столица Нагорного Карабаха и другие города находятся под интенсивным огнем, сообщил омбудсмен Гегам Степанян. В Минобороны Азербайджана заявили, что гражданское население не является мишенью.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'artsakh',
        office: 'ombudsman',
        attacker: 'azerbaijan',
        weapon: 'artillery',
        places: ['stepanakert'],
      },
    ],
  },
  {
    why: 'a halt of measures is a ceasefire',
    published: '2023-09-20T12:00:00Z',
    title: 'Баку объявил о приостановке антитеррористических мероприятий в Карабахе',
    content:
      'Достигнута договоренность о приостановке в 13:00 20 сентября антитеррористических мероприятий, говорится в сообщении Минобороны Азербайджана.',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        phase: 'agreed',
        effective: '2023-09-20T09:00:00Z',
        effectiveAssumed: true,
      },
    ],
  },
  {
    why: 'a late own toll',
    published: '2023-09-28T12:00:00Z',
    title: 'Азербайджан назвал число погибших в ходе операции в Карабахе',
    content:
      'В ходе антитеррористических мероприятий погибли 192 военнослужащих ВС Азербайджана, 511 ранены, сообщил Минздрав страны.',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 192, wounded: 511, captured: null, missing: null },
    ],
  },
  {
    why: 'якобы … не соответствует',
    origin: 'armenia',
    published: '2025-03-05T08:00:00Z',
    title: 'МО Армении опровергло сообщение Азербайджана об обстреле',
    content:
      'Распространенное Минобороны Азербайджана сообщение о том, что 5 марта в 00:30 подразделения ВС Армении якобы открыли огонь в направлении азербайджанских позиций, не соответствует действительности.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', stance: 'denies', attacker: 'armenia', places: [] },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'armenia', places: [] },
    ],
  },
  {
    why: 'harvest in a border province',
    origin: 'armenia',
    published: '2025-03-05T08:00:00Z',
    title: 'Виноградарство в Тавушской области: фермеры собрали рекордный урожай',
    relevant: false,
  },
  {
    why: 'road works in Goris',
    origin: 'armenia',
    published: '2025-03-05T08:00:00Z',
    title: 'В Горисе отремонтируют дорогу к школе',
    relevant: false,
  },
  {
    why: 'a truce elsewhere discussed in Yerevan',
    origin: 'armenia',
    published: '2025-03-05T08:00:00Z',
    title: 'Трамп призвал Россию и Украину прекратить огонь; в Ереване обсудили инициативу',
    relevant: false,
  },
  {
    why: 'to observe is no claim',
    published: '2022-09-13T09:00:00Z',
    title: 'Франция призвала Азербайджан и Армению соблюдать режим прекращения огня',
  },
  {
    why: 'somebody unknown asks',
    published: '2022-09-13T09:00:00Z',
    title: 'Токаев призвал стороны конфликта на армяно-азербайджанской границе прекратить боевые действия',
  },
  {
    why: 'an exercise',
    published: '2022-10-25T09:00:00Z',
    title: 'Азербайджан проведет учения с боевыми стрельбами у границы с Арменией',
  },
  {
    why: 'the accuser is named inside the denial',
    title:
      'Минобороны Азербайджана опровергло сообщения армянской стороны о том, что азербайджанские военные якобы обстреливают Джермук',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'azerbaijan',
        places: ['jermuk'],
      },
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['jermuk'] },
    ],
  },
  {
    why: 'two sentences, one denial',
    title: 'Минобороны Армении опровергло сообщение Баку об обстреле позиций в Кельбаджаре',
    summary:
      'Сообщение МО Азербайджана о том, что ВС Армении якобы открыли огонь по позициям в Кельбаджарском и Лачинском районах, не соответствует действительности.',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'armenia',
        places: ['kalbajar', 'lachin'],
      },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'armenia', places: ['kalbajar', 'lachin'] },
    ],
  },
  {
    why: 'begins at five past midnight and goes on',
    content:
      'В 00:05 13 сентября азербайджанские подразделения открыли интенсивный огонь по армянским позициям, сообщило Минобороны Армении. Обстрел продолжается.',
    published: '2022-09-13T19:10:00Z',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', attacker: 'azerbaijan', places: [], ongoing: true },
    ],
  },
  {
    why: "the headline's truce is the ministry's, with hour and broker",
    published: '2021-11-16T15:00:00Z',
    title: 'Стороны договорились о прекращении огня',
    content:
      'В Минобороны Армении сообщили, что при посредничестве российской стороны бои на восточном участке границы прекратятся с 18:30 по ереванскому времени.',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'armenia',
        office: 'defence-ministry',
        phase: 'agreed',
        effective: '2021-11-16T14:30:00Z',
        brokers: ['russia'],
      },
    ],
  },
  {
    why: 'удалось договориться',
    published: '2020-10-10T02:00:00Z',
    title: 'Путин: удалось договориться о прекращении огня в Карабахе',
    claims: [{ kind: 'ceasefire', claimant: 'russia', office: 'president', phase: 'agreed' }],
  },
  {
    why: 'an anniversary marks the whole report',
    published: '2022-09-27T10:00:00Z',
    title: 'Вторая годовщина начала войны в Карабахе',
    content: 'В войне погибли 2908 азербайджанских военнослужащих. В Баку почтили их память.',
    relevant: false,
  },
  {
    why: "one number for dead and missing is neither's",
    published: '2022-09-17T10:00:00Z',
    title: 'Число погибших и пропавших без вести армянских военных достигло 207 - Пашинян',
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'government',
        side: 'armenia',
        killed: null,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: "the accuser is the other side's press",
    origin: 'azerbaijan',
    published: '2025-03-17T10:00:00Z',
    title: 'Минобороны Азербайджана опровергло информацию армянских СМИ',
    content:
      'Сообщения армянских СМИ о том, что военнослужащий погиб в результате огня азербайджанской стороны, не соответствуют действительности, заявили в Минобороны.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'azerbaijan',
        places: [],
      },
      { kind: 'shelling', claimant: 'armenia', office: 'media', attacker: 'azerbaijan', places: [] },
    ],
  },
  {
    why: "the attacker carries over within one claimant's words",
    origin: 'azerbaijan',
    published: '2020-10-26T08:00:00Z',
    title: 'Минобороны: Армения нарушила перемирие',
    content:
      'Вооруженные силы Армении грубо нарушили гуманитарное перемирие. В 08:05 обстрелу подвергся поселок Сафиян Лачинского района, сообщили в Минобороны Азербайджана.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', office: 'defence-ministry', phase: 'violated', accused: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'armenia', places: ['safiyan'] },
    ],
  },
  {
    why: "killed by a drone's owner behind the noun",
    published: '2022-08-03T14:00:00Z',
    title: 'Армия обороны Карабаха сообщила о двух погибших',
    summary:
      'В результате удара беспилотников ВС Азербайджана погибли двое, ранены 19 военнослужащих Армии обороны, сообщило Минобороны НКР.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'artsakh',
        office: 'army',
        side: 'artsakh',
        killed: 2,
        wounded: 19,
        captured: null,
        missing: null,
      },
      { kind: 'shelling', claimant: 'artsakh', office: 'army', attacker: 'azerbaijan', weapon: 'drone', places: [] },
    ],
  },
  {
    why: 'no longer bound',
    published: '2020-10-11T14:00:00Z',
    title: 'Баку заявил, что больше не считает себя связанным перемирием',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'ended' }],
  },
  {
    why: 'a dash tail behind two clauses',
    published: '2022-09-14T14:00:00Z',
    title: 'Погибли 105 военнослужащих, взяты под контроль 10 кв. км — Пашинян',
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
    why: 'goes on, with the heaviest weapon',
    published: '2022-09-13T05:00:00Z',
    title: 'МО Армении: обстрелы со стороны ВС Азербайджана продолжаются',
    summary:
      'По состоянию на 08:00 противник продолжает применять артиллерию, минометы и БПЛА, цель — военная и гражданская инфраструктура, в том числе в Джермуке.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        attacker: 'azerbaijan',
        weapon: 'drone',
        places: ['jermuk'],
        ongoing: true,
      },
    ],
  },
  {
    why: 'stopped with mediation is holding',
    published: '2022-09-13T05:00:00Z',
    title: 'Минобороны РФ: при посредничестве России боевые действия на границе Армении и Азербайджана прекращены',
    claims: [{ kind: 'ceasefire', claimant: 'russia', office: 'defence-ministry', phase: 'holding' }],
  },
  {
    why: 'an accusation not confirmed is denied',
    published: '2024-02-13T10:00:00Z',
    title: 'Армения не подтвердила обстрел азербайджанских позиций',
    summary:
      'Утверждение Баку об открытии огня в направлении Кохнаби не соответствует действительности, заявили в Минобороны Армении.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', stance: 'denies', attacker: 'armenia', places: [] },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: [] },
    ],
  },
  {
    why: 'the army behind a noun of fire fired',
    origin: 'azerbaijan',
    published: '2020-10-08T19:00:00Z',
    title: 'Генпрокуратура: погиб 31 мирный житель',
    summary:
      'В результате обстрелов ВС Армении погиб 31 мирный житель, 178 ранены. Армянские войска обстреливают Бардинский, Тертерский и Агдамский районы.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'government',
        side: 'azerbaijan',
        killed: 31,
        wounded: 178,
        captured: null,
        missing: null,
      },
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'government',
        attacker: 'armenia',
        places: ['barda', 'tartar', 'aghdam'],
      },
    ],
  },
  {
    why: 'no shots heard is quiet, by a witness',
    published: '2020-10-10T19:00:00Z',
    title: 'Выстрелов в Степанакерте не слышно, сообщает корреспондент',
    claims: [{ kind: 'ceasefire', claimant: 'media', phase: 'holding' }],
  },
  {
    why: 'martyrs named by the home ministry',
    origin: 'azerbaijan',
    published: '2022-09-16T19:00:00Z',
    title: 'Список погибших военнослужащих',
    summary: 'Минобороны обнародовало имена 77 шехидов.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        side: 'azerbaijan',
        killed: 77,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'the second ministry has no verb of its own',
    title: 'Минобороны Армении сообщило о 4 погибших, Минобороны Азербайджана — о трех',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'defence-ministry',
        side: 'armenia',
        killed: 4,
        wounded: null,
        captured: null,
        missing: null,
      },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        side: 'azerbaijan',
        killed: 3,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'a dash for the verb, nobody named',
    title: 'Азербайджан потерял в боях 50 человек, Армения - 49',
    published: '2022-09-13T19:10:00Z',
    claims: [
      { kind: 'casualties', claimant: 'media', side: 'azerbaijan', killed: 50, wounded: null, captured: null, missing: null },
      { kind: 'casualties', claimant: 'media', side: 'armenia', killed: 49, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'a president counts both',
    title: 'Алиев: Азербайджан потерял 80 военных, Армения — 207',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'president',
        side: 'azerbaijan',
        killed: 80,
        wounded: null,
        captured: null,
        missing: null,
      },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'president',
        side: 'armenia',
        killed: 207,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'a town right behind the noun is what was hit, and a denial of an aim in passing denies the shelling it takes up',
    published: '2023-09-19T12:00:00Z',
    title: 'В Баку отвергли слова об ударах по мирным жителям',
    summary:
      'Утверждения армянской стороны об обстреле Степанакерта лживы, гражданские объекты мишенью не являются, подчеркнули в Минобороны Азербайджана.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['stepanakert'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['stepanakert'] },
    ],
  },
  {
    why: 'a dash stands for the verb of the second speaker',
    published: '2023-05-11T09:00:00Z',
    title: 'Артиллерийский бой на границе',
    summary: 'Армения сообщила о четырех раненых, Азербайджан — об одном погибшем.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, wounded: 4 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 1, wounded: null },
    ],
  },
  {
    why: 'losses that both sides report are each its own',
    published: '2023-09-01T09:00:00Z',
    title: 'Столкновение на границе: обе стороны сообщают о потерях',
    summary: 'Минобороны Армении заявило о двух погибших. Азербайджан сообщил о трех пострадавших военнослужащих.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', wounded: 3 },
    ],
  },
  {
    why: 'concern over shelling is no shelling; talks to return to are no proposal of those who are called on',
    published: '2022-09-13T17:00:00Z',
    title: 'Госдеп обеспокоен обстрелами на границе Армении и Азербайджана',
    summary: 'Госсекретарь США призвал Баку и Ереван прекратить огонь и вернуться к переговорам.',
    claims: [{ kind: 'ceasefire', claimant: 'us', phase: 'proposed' }],
  },
  {
    why: 'falsehood before its verb, a post that is no posting',
    origin: 'armenia',
    published: '2025-03-19T10:15:00Z',
    title: 'Минобороны Армении опровергает Баку',
    summary:
      'Сообщение Министерства обороны Азербайджана о том, что ВС Армении якобы стреляли по азербайджанским постам близ Минкенда, действительности не отвечает.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['minkend'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['minkend'] },
    ],
  },
  {
    why: 'where the speakers sit was not hit',
    published: '2023-06-28T08:00:00Z',
    title: 'Карабах говорит об ударе',
    summary: 'Азербайджан нанес удар беспилотником по позициям, сообщили в Степанакерте.',
    claims: [{ kind: 'shelling', claimant: 'artsakh', attacker: 'azerbaijan', weapon: 'drone', places: [] }],
  },
  {
    why: 'quiet by other words',
    published: '2022-09-16T09:00:00Z',
    title: 'Ночь на армяно-азербайджанской границе прошла тихо',
    summary: 'Инцидентов не отмечено, сообщает Минобороны Армении.',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'holding' }],
  },
  {
    why: 'another war and a climate summit, though both sides are named',
    published: '2024-08-01T09:00:00Z',
    title: 'Пакистан и Индия обменялись ударами, десятки погибших',
    summary: 'Азербайджан выразил поддержку Исламабаду, Армения призвала стороны к сдержанности.',
    relevant: false,
  },
  // ── breadth: further ways to say, deny, fire, lose and cease ──
  {
    why: '"в Армении" is where the speaker sits: one ending serves two cases',
    title: 'В Армении сообщили о гибели трех солдат на границе с Азербайджаном',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 3 }],
  },
  {
    why: 'the second verb has the subject of the first, not what the first one tells of',
    content: 'Баку обвинил Армению и заявил, что обстреляны позиции в Кельбаджаре.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['kalbajar'] }],
  },
  {
    why: 'a speaker named before its "в свою очередь" opens the thought',
    content: 'Армения сообщила о четырех раненых; Азербайджан, в свою очередь, признал гибель двух военнослужащих.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', wounded: 4 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 2 },
    ],
  },
  {
    why: '"выдумка", "не причастны": a denial with no verb of denying',
    title: 'Ереван: сообщение Баку об обстреле Тертера — выдумка',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['tartar'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['tartar'] },
    ],
  },
  {
    why: '"обстрела … не было": said not to have happened by whoever is accused',
    title: 'Обстрела Капана не было, заявили в Баку',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['kapan'] }],
  },
  {
    why: '"ведомство эту информацию отвергло": before its verb stands who answers, not whose information it is',
    content:
      'Минобороны Армении сообщило, что ВС Азербайджана открыли огонь из минометов по Сотку. Азербайджанское ведомство эту информацию отвергло и заявило, что первыми стреляли армяне.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['sotk'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
    ],
  },
  {
    why: 'numbers in the instrumental case; the unit of men with whom contact is lost is missing',
    content: 'С двадцатью четырьмя военнослужащими нет связи, еще двенадцать попали в плен, заявили в Минобороны Армении.',
    claims: [{ kind: 'casualties', claimant: 'armenia', captured: 12, missing: 24, killed: null }],
  },
  {
    why: '"о пострадавших не сообщается" is no zero',
    content: 'По данным Минобороны Азербайджана, армянская артиллерия била по Агдаму, о пострадавших не сообщается.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'artillery', places: ['aghdam'] }],
  },
  {
    why: 'a truce announced from an hour on is agreed, not observed',
    title: 'Армен Григорян объявил, что с 20:00 среды действует режим прекращения огня',
    published: '2022-09-14T21:00:00Z',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'security-council', phase: 'agreed' }],
  },
  {
    why: 'hope is no news: "рассчитывает, что выполнят"',
    title: 'Лавров рассчитывает, что Баку и Ереван выполнят договоренности о перемирии',
  },
  {
    why: 'the general and six more are seven',
    origin: 'russia',
    title: 'Азербайджан сообщил о гибели военных на границе с Арменией',
    summary: 'Генерал-майор и еще шестеро военнослужащих погибли, сказал замминистра обороны.',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 7 }],
  },
  {
    why: 'blame with nothing of what for is for the attack that the outlet has just told of',
    title: 'По собору в Шуши нанесен ракетный удар',
    summary: 'Ереван возложил вину на Баку.',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'missile', places: ['shusha'] }],
  },
  {
    why: 'a pass of Georgia’s prime minister by his first name is no war in Iraq',
    origin: 'georgia',
    title: 'Грузия предложила Армении и Азербайджану посредничество',
    summary: 'Премьер Ираклий Гарибашвили призвал стороны прекратить огонь.',
    claims: [{ kind: 'ceasefire', claimant: 'georgia', phase: 'proposed' }],
  },
  {
    why: 'fire of another war; the side stands behind the comma',
    origin: 'armenia',
    title: 'ЦАХАЛ нанес удары по Бейруту, Азербайджан эвакуирует граждан',
    relevant: false,
  },
  {
    why: 'a sentence that opens with the document says whose word the one before it is, for all who are named',
    title: 'Прекращение огня на границе продлено на сутки',
    summary: 'Решение огласили в Минобороны Азербайджана.',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' }],
  },
  {
    why: 'whose fire one is under stands in the genitive',
    title: 'Село Сотк под обстрелом азербайджанской артиллерии, говорят в Ереване',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'artillery', places: ['sotk'] }],
  },
  {
    why: 'we who struck are the speaker; what was struck is theirs',
    title: 'Мы нанесли удар по позициям армянских войск, признали в Минобороны Азербайджана',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'azerbaijan' }],
  },
  {
    why: 'the enemy’s figure has no verb of its own',
    title: 'Минобороны Армении: мы потеряли двоих, враг — семерых',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2 },
      { kind: 'casualties', claimant: 'armenia', side: 'azerbaijan', killed: 7 },
    ],
  },
  {
    why: 'a minister flies in and a currency falls: no fire',
    origin: 'armenia',
    title: 'Министр экономики прилетел в Баку, драм упал на два процента',
    relevant: false,
  },
  {
    why: 'двое раненых скончались: the wounded who died are the dead; the one still wounded counts alone',
    title: 'Двое раненых при обстреле Джермука скончались, ещё один боец ранен — Минобороны Армении',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: null, places: ['jermuk'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2, wounded: 1 },
    ],
  },
  {
    why: 'ранен глава общины: an official who was hurt is one wounded, and nobody’s source',
    title: 'Азербайджанские силы обстреляли Ерасх: ранен глава общины, сообщило Минобороны Армении',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', attacker: 'azerbaijan', places: ['yeraskh'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, wounded: 1 },
    ],
  },
  {
    why: 'В Баку видят иначе: what follows is in Baku’s words, not the last speaker’s',
    content:
      'Азербайджанские военные обстреляли позиции у Сотка, заявило Минобороны Армении. В Баку всё видят иначе. Первыми огонь открыли армянские миномётчики, ранен один солдат.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['sotk'] },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: null, wounded: 1 },
    ],
  },
  {
    why: 'трое детей 6, 9 и 12 лет: ages joined by commas and “and” count nobody',
    title: 'При ударе по Сотку погибла женщина, трое детей 6, 9 и 12 лет ранены — омбудсмен Армении',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'ombudsman', places: ['sotk'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: 3 },
    ],
  },
  {
    why: 'от 150 до 200: a range is no figure',
    title: 'В боях на границе Армении и Азербайджана погибли от 150 до 200 человек',
    claims: [],
  },
  {
    why: 'Степанакерт: … – the seat of a government speaks before a colon, and was not hit',
    title: 'Степанакерт: перемирие нарушено через пять минут',
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', stance: 'asserts', phase: 'violated' }],
  },
  {
    why: 'армяне выдумали обстрел: who is said to lie did not fire',
    title: 'Баку: обстрел Сотка армяне выдумали',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: 'прекращены по договорённости is an agreement, and то же самое подтвердил another’s word on it',
    published: '2016-04-05T12:00:00Z',
    content:
      'С полудня боевые действия прекращены по взаимной договорённости, сообщило Минобороны Азербайджана. То же самое подтвердили в Минобороны НКР.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'artsakh', stance: 'asserts', phase: 'agreed' },
    ],
  },
  {
    why: 'whoever is no longer bound by the agreement has called the truce off; its collapse is no second claim',
    published: '2020-10-26T12:00:00Z',
    content:
      'Перемирие продержалось считаные минуты и рухнуло, заявил пресс-секретарь президента НКР. Степанакерт больше не считает себя связанным этой договорённостью, сказал он.',
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', stance: 'asserts', phase: 'ended' }],
  },
  {
    why: 'обстреляна азербайджанскими военными …, говорится в сообщении: the case tells who fired, the source stands behind the verb',
    title: 'Машина обстреляна азербайджанскими военными у села Кут, говорится в сообщении Минобороны Армении',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['kut'] }],
  },
  {
    why: 'силы сбили вертолёт: … – who fights before a colon does not speak',
    published: '2020-11-09T18:00:00Z',
    title: 'Азербайджанские силы сбили вертолёт Ми-24: двое погибших, один ранен, сообщили в Минобороны РФ',
    claims: [{ kind: 'casualties', claimant: 'russia', killed: 2, wounded: 1 }],
  },
  {
    why: 'мэр: город обстреливают – his own town is hit, and “they shoot” is not his own fire',
    title: 'Мэр Джермука: город с утра обстреливают из гаубиц',
    claims: [{ kind: 'shelling', claimant: 'armenia', office: 'local-authority', attacker: null, places: ['jermuk'] }],
  },
  {
    why: 'возложил ответственность за гибель своих: its own dead are its own word',
    title: 'При обстреле под Лачином погиб азербайджанский солдат',
    summary: 'Один азербайджанский военный погиб. Минобороны Азербайджана обвинило в этом армянские формирования.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['lachin'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 1, wounded: null },
    ],
  },
  {
    why: 'Армения соблюдает перемирие, заявил её министр: readiness to keep it is no word on whether it holds',
    title: 'Папикян: Армения продолжит соблюдать перемирие с Азербайджаном',
    claims: [],
  },
  {
    why: 'три лидера are nobody in particular; the three names under the paper all say it',
    origin: 'russia',
    published: '2020-11-09T21:00:00Z',
    title: 'Три лидера подписали заявление о прекращении огня в Карабахе',
    summary: 'Под документом стоят имена Пашиняна, Алиева и Путина.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'russia', stance: 'asserts', phase: 'agreed' },
    ],
  },
  {
    why: 'взаимные упрёки: each side’s accusation, though neither is named beside it',
    title: 'Взаимные упрёки в нарушении перемирия на границе',
    summary: 'Ереван и Баку вновь не сошлись в том, кто начал.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'we in an Armenian outlet are the Karabakh army that gives the figures',
    origin: 'armenia',
    published: '2020-10-01T12:00:00Z',
    title: 'Мы потеряли троих, враг — девятерых',
    summary: 'Такие данные привела Армия обороны Карабаха.',
    claims: [
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 3 },
      { kind: 'casualties', claimant: 'artsakh', side: 'azerbaijan', killed: 9 },
    ],
  },
  {
    why: 'с азербайджанской стороны is whence it was fired, not who reports it',
    origin: 'russia',
    published: '2020-10-05T12:00:00Z',
    title: 'Степанакерт под огнём',
    summary: 'По городу бьют с азербайджанской стороны, передаёт наш корреспондент.',
    claims: [{ kind: 'shelling', claimant: 'media', attacker: 'azerbaijan', places: ['stepanakert'] }],
  },
  {
    why: 'the dead of Russia’s peacekeepers are news of this conflict, though no side is named',
    origin: 'russia',
    published: '2023-09-20T15:00:00Z',
    title: 'Минобороны РФ подтвердило гибель двух российских миротворцев',
    claims: [{ kind: 'casualties', claimant: 'russia', side: 'russia', killed: 2 }],
  },
  {
    why: 'an adjective right before an army is the army that took them, not theirs who were taken',
    title: 'Минобороны Армении подтвердило пленение пяти военных азербайджанской армией',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', captured: 5 }],
  },
  {
    why: 'an office of nobody named is that of whoever lost the men',
    title: 'Армения потеряла 31 военнослужащего в боях с азербайджанской армией, сообщил министр обороны',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 31 }],
  },
  {
    why: 'whoever stands right before a verb of losing has the dead, also in the other side’s words',
    title: 'Баку: армянские войска потеряли 14 человек убитыми',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'armenia', killed: 14 }],
  },
  {
    why: 'whom one’s own fought, right behind the word of the fight, has not lost them',
    title: 'После боя с азербайджанскими военными пропали без вести восемь солдат, заявили в Минобороны Армении',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', missing: 8 }],
  },
  {
    why: 'behind a figure that is denied, "but" puts another in its place',
    title: 'В Ереване уточнили: в бою с азербайджанцами погибли не 12, а семеро солдат',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 7, corrects: true }],
  },
  {
    why: 'a joint statement is of all whose names own it',
    title: 'Армения и Азербайджан договорились о перемирии, говорится в совместном заявлении Госдепа США и МИД двух стран',
    summary:
      'Перемирие согласовано, следует из совместного заявления Госдепартамента и министерств иностранных дел Армении и Азербайджана.',
    claims: [
      { kind: 'ceasefire', claimant: 'us', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
    ],
  },
  {
    why: 'an agreement that must be kept is no new one',
    title: 'Мишель: соглашение о перемирии между Баку и Ереваном должно неукоснительно соблюдаться',
    claims: [],
  },
  {
    why: 'Karabakh in the name of the conflict is none of those who accuse each other',
    title: 'Стороны карабахского конфликта, Баку и Ереван, обоюдно обвиняют друг друга в нарушении перемирия',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated' },
    ],
  },
  {
    why: 'an army that opens with its own fire did it',
    title: 'Армия обороны Карабаха обстреляла военный аэродром в Гяндже',
    claims: [{ kind: 'shelling', claimant: 'artsakh', attacker: 'artsakh', places: ['ganja'] }],
  },
  {
    why: 'who stops firing one-sidedly announces a truce',
    title: 'Минобороны Азербайджана: наша армия в Карабахе в одностороннем порядке прекратила огонь',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' }],
  },
]

readsAsSaid('ru', ROWS)
