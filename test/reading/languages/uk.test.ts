import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the first article, told anew in Ukrainian',
    published: '2022-09-13T19:10:00Z',
    title: "Перемир'я на кордоні Вірменії та Азербайджану під питанням після нічних боїв",
    content:
      'МЗС Росії повідомило, що за посередництва Москви сторони домовилися про припинення вогню з 09:00 за московським часом 13 вересня. Відомство закликало обидві країни до стриманості.\nАзербайджанські ЗМІ теж повідомили про припинення вогню, але написали, що його порушили вже за кілька хвилин.\nЗа даними Міноборони Вірменії, рано вранці 13 вересня азербайджанські війська обстріляли з артилерії Джермук, Горис і Капан.\nПрем’єр-міністр Вірменії Нікол Пашинян заявив, що загинули щонайменше 49 вірменських військових. Азербайджан повідомив про загибель 50 своїх військових.\nЧитайте також: Майже 100 загиблих у боях між Вірменією та Азербайджаном\nУ МЗС нагадали про тристоронні заяви 9 листопада 2020 року, 11 січня та 26 листопада 2021 року.',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'russia',
        office: 'foreign-ministry',
        stance: 'asserts',
        phase: 'agreed',
        effective: '2022-09-13T06:00:00Z',
      },
      { kind: 'ceasefire', claimant: 'azerbaijan', office: 'media', stance: 'asserts', phase: 'violated', accused: null },
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['jermuk', 'goris', 'kapan'],
        weapon: 'artillery',
      },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49, wounded: null, captured: null, missing: null },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'смертельне поранення is a death; the wound is no second loss',
    published: '2021-05-25T12:00:00Z',
    title: 'Вірменія заявила про загибель солдата внаслідок обстрілу з боку Азербайджану',
    summary:
      'За даними Міноборони Вірменії, близько 14:20 військові Азербайджану обстріляли вірменські позиції поблизу села Верін Шоржа. Контрактник отримав смертельне поранення.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['verin-shorzha'],
      },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'зросла до чотирьох: a toll in words; його життю нічого не загрожує is no death',
    published: '2024-02-13T16:00:00Z',
    title: 'Кількість загиблих вірменських військових на кордоні з Азербайджаном зросла до чотирьох',
    summary: 'Ще одного солдата поранено, його життю нічого не загрожує, повідомили в оборонному відомстві Вірменії.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'defence-ministry',
        side: 'armenia',
        killed: 4,
        wounded: 1,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: "наші позиції are the speaker's",
    published: '2025-03-20T08:00:00Z',
    title: 'Міноборони Азербайджану: Збройні сили Вірменії обстріляли наші позиції',
    summary:
      '20 березня о 01:10 підрозділи ЗС Вірменії зі стрілецької зброї обстріляли позиції азербайджанської армії в напрямку Лачина.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'armenia',
        places: ['lachin'],
        weapon: 'small-arms',
      },
    ],
  },
  {
    why: 'a denial in the headline and by the standard formula: the accuser is named',
    published: '2025-03-20T08:00:00Z',
    title: 'Азербайджан спростував заяву Єревана про обстріл села Хнацах',
    summary:
      'Інформація, поширена вірменською стороною, про те, що підрозділи азербайджанської армії нібито обстріляли село, не відповідає дійсності, заявили в Баку.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['khnatsakh'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['khnatsakh'] },
    ],
  },
  {
    why: 'an accusation, its dead, and a bare denial',
    published: '2020-10-11T08:00:00Z',
    title: 'Ракетний удар по Гянджі: щонайменше сім загиблих',
    summary:
      'Азербайджан звинуватив Вірменію в ракетному обстрілі житлового кварталу Гянджі, внаслідок якого загинули семеро людей і ще 33 поранені. У Міноборони Вірменії це заперечують.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['ganja'], weapon: 'missile' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 7, wounded: 33, captured: null, missing: null },
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'armenia',
        places: ['ganja'],
        weapon: 'missile',
      },
    ],
  },
  {
    why: 'a demand',
    published: '2022-09-13T19:10:00Z',
    title: 'Росія закликала Баку та Єреван припинити вогонь',
    claims: [{ kind: 'ceasefire', claimant: 'russia', stance: 'asserts', phase: 'proposed' }],
  },
  {
    why: 'a new school',
    published: '2022-09-13T19:10:00Z',
    title: 'У Лачині відкрили нову школу',
    relevant: false,
  },
  {
    why: 'football',
    published: '2022-09-13T19:10:00Z',
    title: 'Збірна Вірменії перемогла Азербайджан у відборі до чемпіонату Європи з футболу',
    relevant: false,
  },
  {
    why: 'an exercise at another border',
    published: '2022-09-13T19:10:00Z',
    title: 'Армія Азербайджану проводить навчання на кордоні з Іраном',
    relevant: false,
  },
  {
    why: 'the ombudsman of Karabakh speaks for it; its fire is of the side that the headline names',
    published: '2023-09-19T12:00:00Z',
    title: 'Азербайджан розпочав «антитерористичну операцію» в Карабасі',
    summary:
      'Влада Нагірного Карабаху заявила, що Степанакерт та інші міста зазнали артилерійських обстрілів. Двоє цивільних загинули, 11 поранено, повідомив омбудсмен Гегам Степанян.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'artsakh',
        office: 'government',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['stepanakert'],
        weapon: 'artillery',
      },
      {
        kind: 'casualties',
        claimant: 'artsakh',
        office: 'ombudsman',
        side: 'artsakh',
        killed: 2,
        wounded: 11,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: "each side's own words",
    published: '2022-09-28T12:00:00Z',
    title: 'Єреван: троє вірменських військових загинули через обстріл Азербайджану',
    summary: "У Баку повідомили про поранення азербайджанського військового та звинуватили Вірменію в порушенні перемир'я.",
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: [] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 3, wounded: null, captured: null, missing: null },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        side: 'azerbaijan',
        killed: null,
        wounded: 1,
        captured: null,
        missing: null,
      },
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: '525 in all, 45 new',
    published: '2020-10-12T09:00:00Z',
    title: 'Карабах: у Міноборони НКР повідомили про загибель ще 45 військових',
    summary: 'Загальна кількість загиблих зросла до 525.',
    claims: [
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 45, scope: 'increment' },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 525, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'a dash tail',
    published: '2022-09-14T09:00:00Z',
    title: 'Кількість загиблих вірменських військових сягнула 105 - Пашинян',
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
    why: 'своїх: its own',
    published: '2022-09-14T09:00:00Z',
    title: 'Азербайджан заявив про загибель 50 своїх військових',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'two accusations, each with its places',
    published: '2022-09-14T09:00:00Z',
    title: 'Вірменія звинувачує Азербайджан у нових обстрілах',
    summary:
      'Збройні сили Азербайджану відновили обстріл Джермука та Верін Шоржі, застосовуючи артилерію, міномети та стрілецьку зброю, повідомляє Міноборони Вірменії. У Баку заявили, що вірменські сили обстріляли позиції в Кельбаджарському та Лачинському районах.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['jermuk', 'verin-shorzha'],
        weapon: 'artillery',
      },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['kalbajar', 'lachin'] },
    ],
  },
  {
    why: 'a denial; blows at military targets are no claim',
    published: '2022-09-13T20:00:00Z',
    title: "Азербайджан заперечує обстріл цивільних об'єктів у Вірменії",
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: [] }],
  },
  {
    why: 'a breach denied, the accuser named',
    published: '2022-09-13T20:00:00Z',
    title: 'Азербайджан відкинув звинувачення Вірменії в порушенні режиму припинення вогню',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'denies', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated', accused: 'azerbaijan' },
    ],
  },
  {
    why: "a president's call",
    published: '2022-09-13T20:00:00Z',
    title: 'Макрон закликав до негайного припинення вогню на кордоні Вірменії та Азербайджану',
    claims: [{ kind: 'ceasefire', claimant: 'france', office: 'president', stance: 'asserts', phase: 'proposed' }],
  },
  {
    why: 'the vehicle, the losses without a number, the denial',
    published: '2023-10-02T12:00:00Z',
    title: 'Міноборони Вірменії: азербайджанські військові обстріляли автомобіль із продуктами поблизу Кута, є втрати',
    summary: 'У Баку категорично заперечили цю інформацію.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['kut'],
      },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, wounded: null, captured: null, missing: null },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['kut'] },
    ],
  },
  {
    why: "in Ukraine's own war the two are only named",
    published: '2026-02-11T12:00:00Z',
    title: 'Внаслідок удару РФ по Одесі пошкоджено консульство Азербайджану',
    relevant: false,
  },
  {
    why: 'another exchange of prisoners',
    published: '2026-02-11T12:00:00Z',
    title: 'Україна обміняла полонених з Росією',
    summary: 'Серед звільнених - громадянин Вірменії.',
    relevant: false,
  },
  {
    why: 'in force from eight; the accusation minutes later',
    published: '2020-10-26T05:00:00Z',
    title: "У Нагірному Карабасі набуло чинності третє перемир'я",
    summary:
      "Новий режим припинення вогню, про який домовилися за посередництва США, почав діяти о 08:00 за місцевим часом. Азербайджан звинуватив Вірменію в порушенні перемир'я.",
    claims: [
      { kind: 'ceasefire', claimant: 'media', stance: 'asserts', phase: 'agreed', effective: '2020-10-26T04:00:00Z' },
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'a daily bulletin in its own outlet; no losses is a zero',
    published: '2022-11-06T05:00:00Z',
    title: 'Позиції азербайджанської армії зазнали обстрілу',
    summary:
      '6 листопада з 04:10 до 04:30 підрозділи ЗС Вірменії обстріляли наші позиції в напрямку населених пунктів Юхари Айрим і Істісу. Втрат серед особового складу немає.',
    origin: 'azerbaijan',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['yukhari-ayrim', 'istisu'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 0, wounded: 0, captured: null, missing: null },
    ],
  },
  {
    why: 'each the other, in one word',
    published: '2020-10-18T10:00:00Z',
    title: 'Вірменія та Азербайджан звинувачують одне одного в порушенні перемир’я',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'a quiet night',
    published: '2022-09-17T08:00:00Z',
    title: 'Міноборони Вірменії: ситуація на кордоні відносно стабільна',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'the truce of 1994 is history',
    published: '2024-05-12T08:00:00Z',
    title: 'Річниця Бішкекського протоколу: історія першої карабаської війни',
    summary: 'Документ 1994 року зупинив бойові дії, у яких загинули 30 тисяч людей.',
    relevant: false,
  },
  {
    why: 'a treaty is no truce',
    published: '2025-08-09T08:00:00Z',
    title: 'Вірменія та Азербайджан парафували мирну угоду у Вашингтоні',
  },
  {
    why: 'Eurovision',
    published: '2026-05-14T08:00:00Z',
    title: 'Євробачення-2026: Вірменія та Азербайджан виступлять у першому півфіналі',
    relevant: false,
  },
  {
    why: 'a quake',
    published: '2026-05-14T08:00:00Z',
    title: 'Землетрус магнітудою 4,5 стався на кордоні Вірменії та Азербайджану',
    relevant: false,
  },
  {
    why: 'Gaza, and a word from Baku',
    published: '2026-05-14T08:00:00Z',
    title: 'Ізраїль і ХАМАС домовилися про припинення вогню в Гази',
    summary: 'Азербайджан привітав домовленість.',
    relevant: false,
  },
  {
    why: 'an oblique dozen and captives',
    published: '2021-11-16T18:00:00Z',
    title: 'Єреван заявив, що дванадцятьох вірменських військових взято в полон',
    summary: 'Про це йдеться в повідомленні Міноборони Вірменії.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, wounded: null, captured: 12, missing: null },
    ],
  },
  {
    why: 'from positions near Sotk: an origin',
    published: '2025-03-18T09:00:00Z',
    title: 'У Баку заявили про обстріл позицій на кордоні',
    summary:
      'Підрозділи вірменської армії з позицій у районі Сотка відкрили вогонь у напрямку позицій азербайджанської армії в Кельбаджарі, повідомило Міністерство оборони Азербайджану.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'armenia',
        places: ['kalbajar'],
      },
    ],
  },
  {
    why: 'not fired, in so many words',
    published: '2024-04-02T09:00:00Z',
    title: 'Міноборони Вірменії: наші підрозділи не відкривали вогню в напрямку азербайджанських позицій',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', stance: 'denies', attacker: 'armenia', places: [] },
    ],
  },
  {
    why: 'a blast in a market',
    published: '2022-09-13T19:10:00Z',
    title: 'Вибух на ринку в Єревані: щонайменше 16 загиблих',
    relevant: false,
  },
  {
    why: "other neighbours' truce",
    published: '2022-09-13T19:10:00Z',
    title: 'Індія та Пакистан домовилися про припинення вогню',
    summary: 'Азербайджан привітав домовленість.',
    relevant: false,
  },
  {
    why: 'to agree is no weather: погодилися is no погода',
    published: '2021-07-28T12:00:00Z',
    title: 'Міноборони Вірменії: сторони погодилися припинити вогонь на кордоні з Азербайджаном',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'a collective number, and a toll counted from the first day of the war',
    origin: 'third',
    published: '2020-10-14T10:00:00Z',
    title: 'Азербайджан назвав кількість загиблих цивільних',
    summary: 'Від 27 вересня життя втратили дев’ятнадцятеро цивільних, повідомила Генпрокуратура Азербайджану.',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 19 }],
  },
  {
    why: 'a verb of the front for firing, and a denial called an invention',
    origin: 'third',
    published: '2022-10-26T10:00:00Z',
    title: 'Міноборони Азербайджану: вірменські військові гатили з мінометів по селу Заглик',
    summary: 'Міністерство оборони Вірменії назвало це вигадкою: вірменська сторона вогню не вела.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
    ],
  },
  // ── breadth: further ways to say, deny, fire, lose and cease ──
  {
    why: '"у Вірменії" is where the speaker sits',
    title: 'У Вірменії повідомили про трьох загиблих військових на кордоні з Азербайджаном',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 3 }],
  },
  {
    why: 'a speaker named before its "своєю чергою" opens the thought',
    content: 'Азербайджан визнав загибель сімох військових. Вірменія своєю чергою повідомила про двох убитих офіцерів.',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 7 },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2 },
    ],
  },
  {
    why: 'the army in the nominative behind its verb fired; the army in the dative was hit',
    content: 'Чотирьох ударів дронами по підрозділах карабаської армії завдали азербайджанські військові, заявило Міноборони РФ.',
    claims: [{ kind: 'shelling', claimant: 'russia', attacker: 'azerbaijan', weapon: 'drone' }],
  },
  {
    why: 'breaches counted with their mortars are fire too',
    content:
      'Міністерство оборони Азербайджану нарахувало за добу 115 порушень режиму припинення вогню з боку вірменських військових, зокрема з мінометів.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'artillery' },
    ],
  },
  {
    why: 'whoever says that the enemy fired and calls the report a lie denies the report',
    content:
      'За версією Баку, вірмени вночі стріляли по позиціях у Кельбаджарі. Єреван відповів, що це дезінформація і насправді вогонь вів противник.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['kalbajar'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
    ],
  },
  {
    why: '"обстрілу не було" is a denial',
    title: 'Обстрілу Капана не було, заявили в Баку',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['kapan'] }],
  },
  {
    why: 'blame behind another side’s dead is not who told of them',
    title: 'Троє вірменських солдатів загинули, Баку звинувачує Єреван',
    claims: [{ kind: 'casualties', claimant: 'media', side: 'armenia', killed: 3 }],
  },
  {
    why: '"ніч спокійною не була" is no quiet; the army of Karabakh by its adjective owns its losses',
    content: 'Ніч, однак, спокійною не була. Карабаська Армія оборони визнала втрату 404 бійців.',
    claims: [{ kind: 'casualties', claimant: 'artsakh', office: 'army', side: 'artsakh', killed: 404 }],
  },
  {
    why: 'whoever confirms an agreement agrees',
    title: "Баку та Єреван підтвердили домовленість про перемир'я",
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
    ],
  },
  {
    why: 'a condition is no promise',
    title: 'Алієв: ми припинимо вогонь, якщо Вірменія виведе війська',
  },
  {
    why: 'prisoners and bodies that come back are no new losses',
    title: 'Азербайджан передав Вірменії тіла 32 загиблих військових',
  },
  {
    why: 'a gas blast in Azerbaijan is no loss of this conflict',
    title: 'В Азербайджані вибухнув газ: двоє загиблих',
    relevant: false,
  },
  {
    why: 'whoever named the figure afterwards has said it',
    title: 'Двоє вірменських вояків полягли біля Сотка',
    summary: 'Цифру назвала речниця Міноборони Вірменії.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2 }],
  },
  {
    why: 'whose fire one is under stands in the genitive',
    title: 'Село Сотк під обстрілом азербайджанської артилерії, кажуть у Єревані',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'artillery', places: ['sotk'] }],
  },
  {
    why: 'an army that noted it in its own halls speaks',
    title: 'Гедабек обстріляно з вірменського боку, наголосили в азербайджанській армії',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['gadabay'] }],
  },
  {
    why: 'a brandy’s price war and a goal are no war',
    title: 'Цінова війна: вірменський коньяк дешевшає, азербайджанський дорожчає',
    relevant: false,
  },
  {
    why: 'тамтешнє міністерство is that of the capital just named',
    content:
      'Азербайджанські військові обстріляли позиції біля Сотка, заявило Міноборони Вірменії. У Баку все бачать інакше. Тамтешнє оборонне відомство твердить, що вогонь відкрили вірменські мінометники. Одного солдата поранено.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['sotk'] },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: null, wounded: 1 },
    ],
  },
  {
    why: 'вирішив припинити бойові дії, зважаючи на заклики: who heeds appeals makes none',
    title: 'Зважаючи на заклики посередників, Баку вирішив в односторонньому порядку припинити вогонь у Карабасі',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'смерть назвали нещасним випадком: no loss of the denier’s',
    title: 'Баку заперечує обстріл позицій біля Верін-Шоржі, смерть солдата назвали нещасним випадком',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['verin-shorzha'] }],
  },
  {
    why: 'застосування азербайджанською армією дронів: the case tells who did it; a self-proclaimed republic has a ministry',
    title: 'Карабах: удари з неба',
    summary:
      'Двоє військових загинули внаслідок застосування азербайджанською армією ударних дронів, повідомило Міноборони самопроголошеної республіки.',
    claims: [
      { kind: 'shelling', claimant: 'artsakh', attacker: 'azerbaijan', weapon: 'drone' },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 2, wounded: null },
    ],
  },
  {
    why: 'на росії це підтвердили: a word on the truce told before',
    content:
      'Досягнуто домовленості про припинення вогню на кордоні з Азербайджаном, повідомило Міноборони Вірменії. У Росії це підтвердили.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'russia', stance: 'asserts', phase: 'agreed' },
    ],
  },
  {
    why: 'заявила, що вранці 13 лютого обстріляла: the day names nobody, and the fire is the speaker’s own',
    published: '2024-02-13T12:00:00Z',
    title: 'Держприкордонслужба Азербайджану заявила, що вранці 13 лютого обстріляла пост біля Неркін Анда',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'azerbaijan', places: ['nerkin-hand'] }],
  },
  {
    why: 'той не постраждав: nobody wounded, though one is named; a bare ombudswoman is of the side whose village it is',
    title: 'Азербайджанські військові відкрили вогонь у бік фермера біля Арцваніка, той не постраждав — омбудсменка',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'ombudsman', attacker: 'azerbaijan', places: ['artsvanik'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, wounded: 0 },
    ],
  },
  {
    why: 'тіла загиблих, сторони збирають тіла: no new dead',
    published: '2016-04-08T12:00:00Z',
    title: "Перемир'я в Карабасі подовжили, сторони збирають тіла полеглих, підтвердили в Міноборони НКР",
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'an opponent’s goal shot to pieces is sport',
    title: 'Оборона «Карабаху» не встояла: «Арарат» розстріляв ворота суперника',
    relevant: false,
  },
  {
    why: 'Вірменія дотримуватиметься перемир’я: readiness is no word on whether it holds',
    title: "Папікян: Вірменія й надалі дотримуватиметься перемир'я",
    claims: [],
  },
  {
    why: 'назвало це агресією: who judges what was told has told it',
    title: 'Вірменія обстріляла околиці Лачина',
    summary: 'Міноборони Азербайджану назвало це агресією.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['lachin'] }],
  },
  {
    why: 'Баку втрат не розголошує; за даними прокуратури …: whose prosecutors, who kept silent before tells; не розголошує is no zero',
    published: '2020-10-18T12:00:00Z',
    content:
      'Втрати Карабаху від початку війни сягнули 710 осіб, повідомило Міноборони НКР. Баку своїх військових втрат не розголошує; за даними прокуратури, загинуло 60 цивільних.',
    claims: [
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 710 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 60 },
    ],
  },
  {
    why: 'впало кілька мін: several mines count nobody; a child is one',
    title: 'На село Талиш упало кілька мін, поранено дитину, кажуть у Міноборони Вірменії',
    claims: [
      { kind: 'shelling', claimant: 'armenia', places: ['talish'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', wounded: 1 },
    ],
  },
  {
    why: 'what has risen from one figure to another has the second',
    title: 'Кількість загиблих вірменських солдатів зросла зі 88 до 97, сказав Пашинян',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 97 }],
  },
  {
    why: 'a truce that somebody does not keep is broken',
    title: 'Баку не дотримується перемир’я на кордоні, заявили в МЗС Вірменії',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' }],
  },
]

readsAsSaid('uk', ROWS)
