import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the first article, told anew in Persian',
    published: '2022-09-13T19:10:00Z',
    title: 'آتش‌بس میان ارمنستان و جمهوری آذربایجان پس از یک شب درگیری شکننده است',
    content:
      'وزارت خارجه روسیه اعلام کرد که با میانجیگری مسکو، دو طرف درباره آتش‌بس از ساعت ۹:۰۰ به وقت مسکو در روز ۱۳ سپتامبر به توافق رسیدند. این وزارتخانه از دو کشور خواست خویشتنداری کنند.\n' +
      'رسانه‌های آذربایجان نیز از آتش‌بس خبر دادند، اما نوشتند که این آتش‌بس چند دقیقه بعد نقض شد.\n' +
      'به گفته وزارت دفاع ارمنستان، نیروهای جمهوری آذربایجان بامداد ۱۳ سپتامبر شهرهای جرموک، گوریس و کاپان را با توپخانه گلوله‌باران کردند.\n' +
      'نیکول پاشینیان، نخست‌وزیر ارمنستان، گفت دست‌کم ۴۹ نظامی ارمنستان کشته شده‌اند. جمهوری آذربایجان اعلام کرد ۵۰ نظامی خود را از دست داده است.\n' +
      'بیشتر بخوانید: نزدیک به ۱۰۰ کشته در درگیری ارمنستان و آذربایجان\n' +
      'این وزارتخانه بیانیه‌های سه‌جانبه ۹ نوامبر ۲۰۲۰، ۱۱ ژانویه و ۲۶ نوامبر ۲۰۲۱ را یادآوری کرد.',
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
  {
    why: 'the ministry of Baku accuses; fire from one district at another',
    origin: 'iran',
    title: 'باکو: ارمنستان به مواضع ما در کلبجر شلیک کرد',
    summary:
      'وزارت دفاع جمهوری آذربایجان اعلام کرد یگان‌های نیروهای مسلح ارمنستان از مواضع خود در منطقه واردنیس با سلاح‌های سبک به سوی مواضع ارتش آذربایجان در منطقه کلبجر تیراندازی کردند.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        stance: 'asserts',
        attacker: 'armenia',
        weapon: 'small-arms',
        target: 'position',
        places: ['kalbajar'],
      },
    ],
  },
  {
    why: 'a denial quotes the accusation of the other ministry, named',
    origin: 'iran',
    title: 'ایروان ادعای باکو را تکذیب کرد',
    summary:
      'وزارت دفاع ارمنستان بیانیه وزارت دفاع جمهوری آذربایجان مبنی بر شلیک نیروهای ارمنستان به سوی مواضع آذربایجان در نزدیکی لاچین را تکذیب کرد.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['lachin'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['lachin'] },
    ],
  },
  {
    why: 'the denial by "does not correspond to reality"',
    origin: 'third',
    title: 'وزارت دفاع آذربایجان: گزارش‌ها درباره تیراندازی به سوی مواضع ارمنستان صحت ندارد',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'negated verb: our units did not fire',
    origin: 'iran',
    title: 'وزارت دفاع ارمنستان: نیروهای ما به سوی مواضع آذربایجان شلیک نکرده‌اند',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' }],
  },
  {
    why: 'both sides accuse each other of breaking the truce, written with a space',
    title: 'باکو و ایروان یکدیگر را به نقض آتش بس متهم کردند',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
    ],
  },
  {
    why: 'the accused stands before the verb at the end',
    title: 'جمهوری آذربایجان ارمنستان را به نقض آتش‌بس متهم کرد',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' }],
  },
  {
    why: 'a daily count of violations is one claim and no casualties',
    origin: 'third',
    title: 'ارمنستان در شبانه‌روز گذشته ۱۲۰ بار آتش‌بس را نقض کرد',
    published: '2016-12-13T12:00:00Z',
    summary: 'وزارت دفاع آذربایجان اعلام کرد ارتش ارمنستان در شبانه‌روز گذشته ۱۲۰ بار آتش‌بس را نقض کرده است.',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' }],
  },
  {
    why: 'a truce from midnight, announced by a foreign ministry',
    published: '2020-10-17T20:00:00Z',
    title: 'وزارت خارجه ارمنستان از توافق برای آتش‌بس بشردوستانه خبر داد',
    summary: 'ارمنستان و جمهوری آذربایجان توافق کردند آتش‌بس از ساعت ۰۰:۰۰ روز ۱۸ اکتبر به وقت محلی برقرار شود.',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'agreed', effective: '2020-10-17T20:00:00Z' }],
  },
  {
    why: 'the truce holds',
    origin: 'iran',
    title: 'وزارت دفاع ارمنستان: وضعیت در مرز با جمهوری آذربایجان نسبتا آرام است',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'holding' }],
  },
  {
    why: 'a call for an immediate ceasefire',
    title: 'آمریکا خواستار آتش‌بس فوری میان ارمنستان و جمهوری آذربایجان شد',
    claims: [{ kind: 'ceasefire', claimant: 'us', phase: 'proposed' }],
  },
  {
    why: 'a call to observe the truce there is, is no claim',
    title: 'اتحادیه اروپا از ارمنستان و جمهوری آذربایجان خواست به آتش‌بس احترام بگذارند',
  },
  {
    why: 'restraint is no ceasefire',
    title: 'ایران از ارمنستان و جمهوری آذربایجان خواست خویشتنداری کنند',
    summary: 'سخنگوی وزارت خارجه ایران از تشدید تنش‌ها در مرز دو کشور ابراز نگرانی کرد.',
  },
  {
    why: 'own dead with a number in words, and a wounded man',
    title: 'سه نظامی ارمنستانی در تیراندازی نیروهای آذربایجان کشته شدند',
    summary: 'وزارت دفاع ارمنستان اعلام کرد سه نظامی این کشور کشته و دو نفر زخمی شدند.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 3, wounded: 2 },
      { kind: 'shelling', claimant: 'media', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'martyr is said of one’s own',
    origin: 'turkey',
    title: 'یک نظامی جمهوری آذربایجان در مرز با ارمنستان شهید شد',
    summary: 'وزارت دفاع جمهوری آذربایجان اعلام کرد یک نظامی ارتش این کشور شهید شد.',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 1 }],
  },
  {
    why: 'no losses is a claim of zero',
    origin: 'iran',
    title: 'تیراندازی در مرز ارمنستان و جمهوری آذربایجان',
    summary: 'وزارت دفاع ارمنستان اعلام کرد نیروهای این کشور تلفاتی نداشته‌اند.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 0, wounded: 0 }],
  },
  {
    why: 'a toll with parts: the civilians are part of it',
    title: 'شمار کشته‌شدگان ارمنستان به ۱۳۵ نفر رسید',
    published: '2022-09-16T10:00:00Z',
    summary: 'پاشینیان روز جمعه گفت تاکنون ۱۳۵ نظامی ارمنستان در درگیری با آذربایجان کشته شده‌اند.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 135, scope: 'total' }],
  },
  {
    why: 'prisoners and missing',
    title: 'وزارت دفاع ارمنستان: ۱۲ نظامی اسیر و ۲۴ نفر مفقود شده‌اند',
    summary: 'این آمار پس از درگیری با نیروهای آذربایجان اعلام شد.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', captured: 12, missing: 24 }],
  },
  {
    why: 'a missile at a town far behind, with a civilian dead',
    published: '2020-10-04T12:00:00Z',
    title: 'حمله موشکی ارمنستان به شهر گنجه',
    summary:
      'دادستانی کل جمهوری آذربایجان اعلام کرد در حمله موشکی نیروهای ارمنستان به شهر گنجه یک غیرنظامی کشته و ۳۲ نفر زخمی شدند.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'missile', places: ['ganja'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 1, wounded: 32 },
    ],
  },
  {
    why: 'a side’s president and its press',
    title: 'حکمت حاجی‌اف: ارمنستان توافق آتش‌بس را نقض کرد',
    published: '2020-10-26T12:00:00Z',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia', office: 'president' }],
  },
  {
    why: 'Karabakh’s army speaks for Karabakh',
    published: '2020-10-20T12:00:00Z',
    title: 'ارتش دفاعی قره‌باغ: نیروهای آذربایجان هادروت را با پهپاد هدف قرار دادند',
    claims: [{ kind: 'shelling', claimant: 'artsakh', attacker: 'azerbaijan', weapon: 'drone', places: ['hadrut'] }],
  },
  {
    why: 'clashes and an advance are no shelling',
    title: 'درگیری مرزی میان ارمنستان و جمهوری آذربایجان ادامه دارد',
    summary: 'دو کشور از تبادل آتش در مرز خبر دادند.',
  },
  {
    why: 'a treaty is no ceasefire',
    published: '2025-03-13T12:00:00Z',
    title: 'ارمنستان و جمهوری آذربایجان درباره متن پیمان صلح به توافق رسیدند',
    summary: 'وزارت خارجه دو کشور اعلام کرد مذاکرات درباره متن توافق صلح پایان یافته است.',
  },
  {
    why: 'delimitation is relevant, without a claim',
    published: '2024-04-19T12:00:00Z',
    title: 'ارمنستان و جمهوری آذربایجان بر سر تعیین حدود چهار روستای مرزی توافق کردند',
  },
  {
    why: 'the old truce told as history',
    published: '2024-05-01T12:00:00Z',
    title: 'ایروان و باکو مذاکرات صلح را از سر گرفتند',
    summary: 'جنگ ۴۴ روزه سال ۲۰۲۰ با آتش‌بسی که با میانجیگری روسیه حاصل شد پایان یافت و بیش از ۶۵۰۰ نفر در آن کشته شدند.',
  },
  {
    why: 'an exercise is no attack',
    published: '2024-05-01T12:00:00Z',
    title: 'رزمایش ارتش جمهوری آذربایجان در نزدیکی مرز ارمنستان',
    summary: 'در این رزمایش یگان‌های توپخانه به اهداف فرضی شلیک کردند.',
  },
  {
    why: 'a hypothetical breach',
    published: '2024-05-01T12:00:00Z',
    title: 'پاشینیان: اگر آتش‌بس نقض شود، ارمنستان پاسخ خواهد داد',
  },
  {
    why: 'in an Armenian outlet the enemy is Azerbaijan, whatever stands behind him',
    origin: 'armenia',
    title: 'دشمن مواضع ما را در سوتک گلوله‌باران کرد',
    claims: [{ kind: 'shelling', claimant: 'armenia', office: 'media', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: 'positions that fire came from, then positions that it was aimed at',
    origin: 'iran',
    title: 'تنش در مرز ارمنستان و جمهوری آذربایجان',
    summary:
      'وزارت دفاع جمهوری آذربایجان اعلام کرد: یگان‌های نیروهای مسلح ارمنستان از مواضع مستقر در مسیر شهرک بردزرونی با سلاح‌های سبک مواضع ارتش آذربایجان مستقر در مسیر شهرک شادا در منطقه شهبوز را مورد تیراندازی قرار دادند.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'small-arms', places: ['shada'] }],
  },
  {
    why: 'the civilians are part of the dead',
    published: '2023-09-21T12:00:00Z',
    title: 'مقامات قره‌باغ: دست‌کم ۲۰۰ نفر از جمله ۱۰ غیرنظامی کشته و بیش از ۴۰۰ نفر زخمی شدند',
    claims: [
      {
        kind: 'casualties',
        claimant: 'artsakh',
        side: 'artsakh',
        killed: 200,
        wounded: 400,
        exact: { killed: false, wounded: false },
      },
    ],
  },
  {
    why: 'a bare answer denies the accusation before it',
    title: 'ادعای نقض آتش‌بس در لاچین',
    summary:
      'وزارت دفاع جمهوری آذربایجان مدعی شد ارتش ارمنستان آتش‌بس را در منطقه لاچین نقض کرده است. ایروان این ادعا را تکذیب کرد.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', stance: 'asserts', accused: 'armenia' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', stance: 'denies', accused: 'armenia' },
    ],
  },
  {
    why: 'prisoners handed over are no new captives',
    title: 'توافق تبادل اسرا میان ارمنستان و جمهوری آذربایجان',
    summary: '۱۵ اسیر ارمنی به ایروان تحویل داده شدند.',
  },
  {
    why: 'a truce elsewhere, in the mouth of one of ours',
    relevant: false,
    published: '2025-01-16T12:00:00Z',
    title: 'علی‌اف از توافق آتش‌بس غزه استقبال کرد',
  },
  {
    why: 'the number before each loss, far from the first',
    title: 'تنش در مرز ارمنستان و جمهوری آذربایجان',
    summary:
      'وزارت دفاع ارمنستان با صدور بیانیه‌ای اعلام کرد یک سرباز این کشور بر اثر تیراندازی نیروهای آذربایجان کشته و چهار نفر زخمی شدند.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: 4 },
    ],
  },
  {
    why: 'the denial at the end, behind "by publishing a statement"',
    title: 'واکنش باکو',
    summary:
      'وزارت دفاع جمهوری آذربایجان با صدور بیانیه‌ای، گزارش وزارت دفاع ارمنستان درباره شلیک نیروهای آذربایجانی به سوی روستای سوتک را رد کرد.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['sotk'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['sotk'] },
    ],
  },
  {
    why: 'football',
    relevant: false,
    title: 'پیروزی سه بر یک قره‌باغ مقابل نماینده ارمنستان در لیگ قهرمانان اروپا',
    summary: 'این بازی در باکو برگزار شد.',
  },
  {
    why: 'trade',
    relevant: false,
    title: 'افزایش صادرات ایران به ارمنستان و جمهوری آذربایجان',
    summary: 'تجارت با دو کشور همسایه ۲۰ درصد رشد کرد.',
  },
  { why: 'an earthquake', relevant: false, title: 'زلزله ۴.۵ ریشتری مرز ارمنستان و جمهوری آذربایجان را لرزاند' },
  {
    why: 'a truce elsewhere, with both countries in passing',
    relevant: false,
    published: '2025-01-16T12:00:00Z',
    title: 'آتش‌بس در غزه برقرار شد',
    summary: 'حماس و اسرائیل درباره آتش‌بس توافق کردند. وزارت خارجه ارمنستان و جمهوری آذربایجان از این توافق استقبال کردند.',
  },
  {
    why: 'another war, with a mediator of ours',
    relevant: false,
    published: '2025-05-10T12:00:00Z',
    title: 'هند و پاکستان با آتش‌بس موافقت کردند',
    summary: 'ترامپ از آتش‌بس میان دو کشور خبر داد و باکو از آن استقبال کرد.',
  },
  {
    why: 'Eurovision',
    relevant: false,
    title: 'نمایندگان ارمنستان و آذربایجان در فینال یوروویژن',
    summary: 'خواننده ارمنستانی هشتم شد.',
  },
  {
    why: 'an anniversary',
    relevant: false,
    published: '2024-09-27T12:00:00Z',
    title: 'سالگرد آغاز جنگ قره‌باغ در باکو گرامی داشته شد',
    summary: 'در جنگ سال ۲۰۲۰ بیش از ۲۹۰۰ نظامی آذربایجان کشته شدند.',
  },
  {
    why: 'a village put under a hail of mortar shells, and an account called imaginary',
    origin: 'third',
    published: '2022-10-26T10:00:00Z',
    title: 'وزارت دفاع ارمنستان: ارتش آذربایجان روستای سوتک را با خمپاره زیر رگبار گرفت',
    summary: 'وزارت دفاع جمهوری آذربایجان این روایت را خیالی خواند.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'an official named once with his office speaks by his bare name; "this country" is the one named last',
    origin: 'third',
    published: '2020-07-14T17:00:00Z',
    title: 'روز سوم درگیری در مرز شمالی',
    content:
      'کریم ولی‌اف، معاون وزیر دفاع جمهوری آذربایجان، گفت هفت نظامی جان باخته‌اند.\n' +
      'به گفته ولی‌اف، توپخانه ارمنستان روستای دوندار قوشچو را گلوله‌باران کرد.\n' +
      'ایروان روایت دیگری دارد. به گفته وزارت دفاع این کشور، ارتش آذربایجان روستای آیگپار را با خمپاره زده است.',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', office: 'defence-ministry', side: 'azerbaijan', killed: 7 },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'artillery', places: ['dondar-gushchu'] },
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', attacker: 'azerbaijan', places: ['aygepar'] },
    ],
  },
  {
    why: 'fighting that goes on despite a truce is no truce that holds',
    published: '2020-10-18T09:00:00Z',
    title: 'درگیری‌ها در قره‌باغ با وجود آتش‌بس ادامه دارد',
    claims: [],
  },
  {
    why: 'a headline without a verb, its hour and zone; who confirms the deal agrees too',
    origin: 'third',
    published: '2020-10-17T19:00:00Z',
    title: 'ایروان: آتش‌بس بشردوستانه از ساعت ۰۰:۰۰ به وقت محلی',
    summary:
      'وزارت خارجه ارمنستان اعلام کرد آتش‌بس از نیمه‌شب برقرار می‌شود. وزارت خارجه جمهوری آذربایجان نیز این توافق را تأیید کرد.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', office: 'foreign-ministry', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', office: 'foreign-ministry', phase: 'agreed' },
    ],
  },
  {
    why: 'the wounded of a denied accusation are the accuser’s claim',
    origin: 'third',
    published: '2023-09-01T10:00:00Z',
    title: 'باکو حمله به سوتک را رد کرد',
    summary: 'وزارت دفاع جمهوری آذربایجان ادعای وزارت دفاع ارمنستان درباره حمله پهپادی به سوتک و زخمی شدن دو سرباز را دروغ خواند.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', weapon: 'drone', places: ['sotk'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', wounded: 2 },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['sotk'] },
    ],
  },
  {
    why: 'the dead behind the army that fired are not its own; dead announced by nobody',
    origin: 'third',
    published: '2020-10-04T12:00:00Z',
    title: 'آتش سنگین بر شهرهای قره‌باغ',
    summary:
      'مقام‌های قره‌باغ می‌گویند ارتش جمهوری آذربایجان استپاناکرت را با راکت هدف گرفته و چهار غیرنظامی کشته شده‌اند. باکو آمار تلفات خود را اعلام نکرده است.',
    claims: [
      { kind: 'shelling', claimant: 'artsakh', attacker: 'azerbaijan', places: ['stepanakert'] },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 4, civilian: true },
    ],
  },
  {
    why: 'a village as Persian desks leave its vowels out; no losses in two words',
    origin: 'azerbaijan',
    published: '2017-02-23T06:00:00Z',
    title: 'وزارت دفاع: روستای چراغلی آغدام هدف گلوله‌باران قرار گرفت',
    summary: 'نیروهای مسلح ارمنستان با مسلسل به مواضع ما شلیک کردند. تلفات جانی و خسارتی نداشته‌ایم.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'small-arms', places: ['chiragli'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 0, wounded: 0 },
    ],
  },
  {
    why: 'only military targets, says whoever denies: no strike of its own is claimed',
    origin: 'iran',
    title: 'باکو: ادعای ایروان دروغ است',
    summary:
      'سخنگوی وزارت دفاع جمهوری آذربایجان گزارش‌ها درباره گلوله‌باران روستاهای ارمنستان را رد کرد و گفت ارتش این کشور تنها اهداف نظامی را هدف قرار می‌دهد.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'a truce of minutes is broken; nobody killed, two wounded; the number behind its noun',
    origin: 'third',
    published: '2020-10-26T09:00:00Z',
    title: 'آتش‌بس تنها چند دقیقه دوام آورد',
    content:
      'وزارت دفاع آذربایجان: از نیروهای ما کسی کشته نشد، دو نفر زخمی شدند.\n' +
      'مقام‌های قره‌باغ از کشته شدن ۲۰ تن و زخمی شدن ۷۲ تن دیگر خبر دادند.',
    claims: [
      { kind: 'ceasefire', claimant: 'media', phase: 'violated', accused: null },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 0, wounded: 2 },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 20, wounded: 72 },
    ],
  },
  {
    why: 'a club under fire from its opponent',
    relevant: false,
    published: '2023-11-09T21:00:00Z',
    title: 'قره‌باغ زیر آتش حریف؛ سه گل در لیگ اروپا',
    summary: 'نماینده جمهوری آذربایجان با درخشش دروازه‌بان حریف شکست خورد.',
  },
  {
    why: 'we did not hit it: a denial by the speaker',
    origin: 'azerbaijan',
    published: '2022-09-15T10:00:00Z',
    title: 'باکو: خانه‌ای در خوزناوار را ما نزده‌ایم',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['khoznavar'] }],
  },
  {
    why: 'neither dead nor wounded, where "neither" is also nine',
    origin: 'third',
    published: '2022-09-15T10:00:00Z',
    title: 'سخنگوی وزارت دفاع ارمنستان: نه کشته‌ای داریم و نه زخمی',
    claims: [{ kind: 'casualties', claimant: 'armenia', office: 'defence-ministry', side: 'armenia', killed: 0, wounded: 0 }],
  },
  {
    why: 'talks on trade with one side are no peace process',
    relevant: false,
    origin: 'iran',
    published: '2022-09-15T10:00:00Z',
    title: 'گفتگوی تجاری باکو و تهران درباره ترانزیت',
  },
  {
    why: 'what the accuser had said stands in the relative clause of what is denied',
    origin: 'iran',
    title: 'ایروان: اتهام بی‌اساس است',
    summary:
      'وزارت دفاع ارمنستان ادعای وزارت دفاع جمهوری آذربایجان را که گفته بود مواضعش در کلبجر هدف تیراندازی قرار گرفته است، رد کرد.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['kalbajar'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['kalbajar'] },
    ],
  },
  {
    why: 'whose adversary’s positions were hit did it; this country is no region that is fought over',
    title: 'عملیات در قره‌باغ',
    content:
      'جمهوری آذربایجان از آغاز عملیات در قره‌باغ خبر داد. وزارت دفاع این کشور گفت مواضع نیروهای ارمنی با سلاح‌های دقیق هدف قرار گرفته‌اند.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'azerbaijan' }],
  },
  {
    why: 'a number right behind its loss, though "and" brings the next one close; two officers named behind a comma are no third',
    title: 'وزارت دفاع ارمنستان شمار کشته‌های خود را ۴ و زخمی‌ها را ۶ نفر اعلام کرد',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 4, wounded: 6 }],
  },
  {
    why: 'parts behind a comma that make up the whole before it',
    title: 'وزارت دفاع ارمنستان: دو افسر این کشور، یک سرگرد و یک سروان، کشته شدند',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2 }],
  },
  {
    why: 'quiet on the border is no answer to anybody',
    title: 'پاشینیان: حتی یک گلوله هم در مرز با آذربایجان شلیک نشده و آتش‌بس برقرار است',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'the second speaker stands right before its verb; numbers in one word',
    title: 'ایروان بیست‌وسه کشته خود را پذیرفته و باکو می‌گوید پنجاه نظامی‌اش جان داده‌اند',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 23 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50 },
    ],
  },
  {
    why: 'who answers behind a comma, right before the verb of denial',
    title: 'حکمت حاجی‌اف: ارتش ارمنستان گنجه را با موشک هدف گرفت، ایروان تکذیب کرد',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['ganja'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['ganja'] },
    ],
  },
  {
    why: 'an attack that names nobody is his who is blamed for it',
    title: 'حمله پهپادی به خودروی ارمنی؛ ایروان باکو را مقصر می‌داند',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', weapon: 'drone' }],
  },
  {
    why: 'a truce that broke, and each side blames the other',
    title: 'آتش‌بس شکست؛ ارمنستان و آذربایجان همدیگر را مقصر می‌دانند',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'bodies that come home are no new dead',
    title: 'باکو از بازگشت پیکر ۱۷ سرباز خود از ارمنستان خبر داد',
    claims: [],
  },
  {
    why: 'a halt that one side declares by itself is agreed, on its own word',
    title: 'باکو به طور یکجانبه در قره‌باغ آتش‌بس اعلام کرد',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'what stands before the object marker is what the verb confirms',
    title: 'وزارت دفاع آذربایجان توافق آتش‌بس با ارمنستان را تأیید کرد',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'what stands before the object marker is what the verb proposes',
    title: 'وزیر خارجه ایران برقراری آتش‌بس میان ارمنستان و جمهوری آذربایجان را پیشنهاد کرد',
    claims: [{ kind: 'ceasefire', claimant: 'iran', stance: 'asserts', phase: 'proposed' }],
  },
  {
    why: 'whoever stands between the two is no speaker',
    title: 'مسکو از برقراری آتش‌بس میان ارمنستان و جمهوری آذربایجان خبر داد',
    claims: [{ kind: 'ceasefire', claimant: 'russia', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'that it matters is no word on whether it holds',
    title: 'سخنگوی کرملین: حفظ آتش‌بس میان ارمنستان و جمهوری آذربایجان اهمیت دارد',
    claims: [],
  },
  {
    why: 'a verb of fire that says "we" owns nothing that it hit',
    title: 'باکو: مواضع ارتش ارمنستان در اطراف سوتک را زدیم',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: '"our army" ends before what it hit',
    title: 'رئیس‌جمهور قره‌باغ: ارتش ما فرودگاه نظامی گنجه را هدف قرار داد',
    claims: [{ kind: 'shelling', claimant: 'artsakh', stance: 'asserts', attacker: 'artsakh', places: ['ganja'] }],
  },
  {
    why: 'with whom they fought is not whose dead, and نه before a figure is no nine',
    title: 'ارمنستان: ۶ سرباز در درگیری با آذربایجان کشته شده‌اند نه ۱۵ نفر',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 6 }],
  },
]

readsAsSaid('fa', ROWS)
