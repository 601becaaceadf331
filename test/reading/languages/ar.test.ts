import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the first article, told anew in Arabic',
    published: '2022-09-13T19:10:00Z',
    title: 'هدنة هشة بين أرمينيا وأذربيجان بعد ليلة من المعارك',
    content:
      'أعلنت وزارة الخارجية الروسية أن الجانبين توصلا بوساطة موسكو إلى وقف لإطلاق النار اعتبارا من الساعة 09:00 بتوقيت موسكو يوم 13 سبتمبر. ودعت الوزارة البلدين إلى ضبط النفس.\n' +
      'وذكرت وسائل إعلام أذربيجانية أن وقف إطلاق النار انهار بعد دقائق.\n' +
      'وبحسب وزارة الدفاع الأرمينية، قصفت القوات الأذربيجانية بالمدفعية بلدات جيرموك وغوريس وكابان فجر 13 سبتمبر.\n' +
      'وقال رئيس الوزراء الأرميني نيكول باشينيان إن ما لا يقل عن 49 جنديا أرمينيا قتلوا. وأعلنت أذربيجان أنها فقدت 50 عسكريا.\n' +
      'اقرأ أيضا: نحو 100 قتيل في اشتباكات أرمينيا وأذربيجان\n' +
      'وذكّرت الوزارة بالبيانات الثلاثية الصادرة في 9 نوفمبر 2020 و11 يناير و26 نوفمبر 2021.',
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
    why: 'verb, subject, object: the doer follows the verb; fire comes from one district',
    title: 'باكو: أرمينيا تطلق النار على مواقعنا',
    summary:
      'قالت وزارة الدفاع الأذربيجانية إن وحدات من القوات المسلحة الأرمينية أطلقت النار بالأسلحة الخفيفة من مواقعها في منطقة فاردينيس باتجاه مواقع الجيش الأذربيجاني في منطقة كلبجار.',
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
    title: 'يريفان تنفي إطلاق النار على مواقع أذربيجانية',
    summary:
      'نفت وزارة الدفاع الأرمينية بيان وزارة الدفاع الأذربيجانية بشأن إطلاق القوات الأرمينية النار على مواقع أذربيجانية قرب لاتشين.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['lachin'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['lachin'] },
    ],
  },
  {
    why: 'the denial by "has no basis in truth", the verb of confirming only states it',
    title: 'الدفاع الأذربيجانية: المعلومات عن قصف مواقع أرمينية لا أساس لها من الصحة',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'negated verb: our units did not fire',
    title: 'وزارة الدفاع الأرمينية: قواتنا لم تطلق النار على المواقع الأذربيجانية',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' }],
  },
  {
    why: 'both sides trade accusations, joined by a glued "and"',
    title: 'أرمينيا وأذربيجان تتبادلان الاتهامات بخرق وقف إطلاق النار',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
    ],
  },
  {
    why: 'one accuses the other',
    title: 'أذربيجان تتهم أرمينيا بانتهاك الهدنة',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' }],
  },
  {
    why: 'verb first: accused names after the verb',
    title: 'اتهمت وزارة الدفاع الأذربيجانية القوات الأرمينية بخرق وقف إطلاق النار',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' }],
  },
  {
    why: 'a daily count of violations is one claim and no casualties',
    published: '2016-12-13T12:00:00Z',
    title: 'باكو: أرمينيا خرقت وقف إطلاق النار 45 مرة خلال الساعات الـ24 الماضية',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' }],
  },
  {
    why: 'a truce from midnight, announced by a foreign ministry',
    published: '2020-10-17T20:00:00Z',
    title: 'الخارجية الأرمينية: اتفاق على هدنة إنسانية في قره باغ',
    summary:
      'أعلنت وزارة الخارجية الأرمينية الاتفاق على هدنة إنسانية اعتبارا من الساعة 00:00 بالتوقيت المحلي يوم 18 أكتوبر/تشرين الأول.',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'agreed', effective: '2020-10-17T20:00:00Z' }],
  },
  {
    why: 'the truce holds',
    title: 'وزارة الدفاع الأرمينية: هدوء نسبي على الحدود مع أذربيجان',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'holding' }],
  },
  {
    why: 'a call for an immediate ceasefire',
    title: 'واشنطن تدعو إلى وقف فوري لإطلاق النار بين أرمينيا وأذربيجان',
    claims: [{ kind: 'ceasefire', claimant: 'us', phase: 'proposed' }],
  },
  {
    why: 'a call to observe the truce there is, is no claim',
    title: 'الاتحاد الأوروبي يدعو أرمينيا وأذربيجان إلى احترام وقف إطلاق النار',
  },
  {
    why: 'restraint is no ceasefire',
    title: 'إيران تدعو أرمينيا وأذربيجان إلى ضبط النفس',
    summary: 'أعربت الخارجية الإيرانية عن قلقها من التوتر على الحدود بين البلدين.',
  },
  {
    why: 'a dual counts: two soldiers; the third is wounded',
    title: 'مقتل جنديين أرمينيين بنيران القوات الأذربيجانية',
    summary: 'أعلنت وزارة الدفاع الأرمينية مقتل جنديين وإصابة آخر بجروح.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2, wounded: 1 },
      { kind: 'shelling', claimant: 'media', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'units stand before tens in words',
    published: '2022-09-14T10:00:00Z',
    title: 'أذربيجان تعلن مقتل خمسة وخمسين من جنودها في مواجهات مع أرمينيا',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 55 }],
  },
  {
    why: 'no losses is a claim of zero',
    title: 'تبادل إطلاق نار على الحدود بين أرمينيا وأذربيجان',
    summary: 'قالت وزارة الدفاع الأرمينية إن الحادث انتهى دون وقوع إصابات في صفوف قواتها.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 0, wounded: 0 }],
  },
  {
    why: 'a toll that rose',
    published: '2022-09-16T10:00:00Z',
    title: 'باشينيان: ارتفاع حصيلة القتلى الأرمينيين إلى 135',
    summary: 'قال رئيس الوزراء الأرميني إن عدد الجنود الأرمينيين الذين قتلوا في المعارك مع أذربيجان بلغ 135 جنديا.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 135, scope: 'total' }],
  },
  {
    why: 'prisoners and missing',
    title: 'وزارة الدفاع الأرمينية: أسر 12 جنديا وفقدان 24 آخرين',
    summary: 'جاء ذلك بعد معارك مع القوات الأذربيجانية.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', captured: 12, missing: 24 }],
  },
  {
    why: 'missiles at a town far behind, with a civilian dead',
    published: '2020-10-04T12:00:00Z',
    title: 'النيابة العامة الأذربيجانية: مقتل مدني وإصابة 32 في قصف صاروخي أرميني على غنجة',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'missile', places: ['ganja'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 1, wounded: 32 },
    ],
  },
  {
    why: 'an adviser with a colon',
    published: '2020-10-26T12:00:00Z',
    title: 'حكمت حاجييف: أرمينيا خرقت اتفاق وقف إطلاق النار',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia', office: 'president' }],
  },
  {
    why: 'Karabakh’s army speaks for Karabakh',
    published: '2020-10-20T12:00:00Z',
    title: 'جيش دفاع قره باغ: القوات الأذربيجانية تقصف هادروت بالطائرات المسيرة',
    claims: [{ kind: 'shelling', claimant: 'artsakh', attacker: 'azerbaijan', weapon: 'drone', places: ['hadrut'] }],
  },
  {
    why: 'passive: positions were subjected to shelling by the other side',
    title: 'الدفاع الأرمينية: مواقعنا قرب سوتك تعرضت لقصف من القوات الأذربيجانية',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: 'clashes are no shelling',
    title: 'استمرار الاشتباكات على الحدود بين أرمينيا وأذربيجان',
    summary: 'تحدث البلدان عن تبادل لإطلاق النار.',
  },
  {
    why: 'a treaty is no ceasefire',
    published: '2025-03-13T12:00:00Z',
    title: 'أرمينيا وأذربيجان تتوصلان إلى اتفاق على نص معاهدة السلام',
    summary: 'أعلنت وزارتا الخارجية في البلدين انتهاء المفاوضات بشأن نص اتفاق السلام.',
  },
  {
    why: 'delimitation is relevant, without a claim',
    published: '2024-04-19T12:00:00Z',
    title: 'أرمينيا وأذربيجان تتفقان على ترسيم الحدود عند أربع قرى',
  },
  {
    why: 'the old truce told as history',
    published: '2024-05-01T12:00:00Z',
    title: 'يريفان وباكو تستأنفان مفاوضات السلام',
    summary: 'وانتهت حرب عام 2020 التي قتل فيها أكثر من 6500 شخص بوقف لإطلاق النار برعاية روسية.',
  },
  {
    why: 'an exercise is no attack',
    published: '2024-05-01T12:00:00Z',
    title: 'مناورات للجيش الأذربيجاني قرب الحدود مع أرمينيا',
    summary: 'وخلال المناورات قصفت المدفعية أهدافا وهمية.',
  },
  {
    why: 'a hypothetical breach',
    published: '2024-05-01T12:00:00Z',
    title: 'باشينيان: إذا انهارت الهدنة فإن أرمينيا سترد',
  },
  {
    why: 'reports that say so, inside a denial, are nobody’s word yet',
    published: '2023-09-20T12:00:00Z',
    title: 'نفت وزارة الدفاع الأذربيجانية التقارير التي تفيد بأن قواتها قصفت مناطق مأهولة في ناغورني قره باغ',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'an answer by "rejected these accusations" takes up the accusation before it',
    title: 'يريفان ترفض اتهامات باكو',
    summary:
      'قالت وزارة الدفاع الأذربيجانية إن الجيش الأرميني أطلق النار على قرية كوخانابي في منطقة توفوز. لكن وزارة الدفاع الأرمينية رفضت هذه الاتهامات.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['kokhanabi'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['kokhanabi'] },
    ],
  },
  {
    why: 'the civilians are part of the dead, "at least" stands behind the number',
    published: '2023-09-21T12:00:00Z',
    title: 'سلطات قره باغ: مقتل 200 شخص على الأقل بينهم 10 مدنيين وإصابة أكثر من 400',
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
    why: 'prisoners handed over are no new captives',
    title: 'تبادل أسرى بين أرمينيا وأذربيجان',
    summary: 'سلمت باكو 15 أسيرا أرمينيا إلى يريفان.',
  },
  {
    why: 'the two announce it together: each says so',
    title: 'أعلنت يريفان وباكو التوصل إلى اتفاق لوقف إطلاق النار',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
    ],
  },
  {
    why: 'the accused answers in two words behind a glued "and"',
    title: 'أذربيجان تتهم أرمينيا بقصف مواقعها ويريفان تنفي',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
    ],
  },
  {
    why: 'a truce elsewhere, in the mouth of one of ours',
    relevant: false,
    published: '2025-01-16T12:00:00Z',
    title: 'علييف يرحب باتفاق وقف إطلاق النار في غزة',
  },
  {
    why: 'a soldier of its own forces is no origin of the fire',
    title: 'باكو تعلن مقتل جندي من قواتها بنيران قناصة أرمن',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'small-arms' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 1 },
    ],
  },
  {
    why: 'a truce elsewhere that both of ours welcome in the headline',
    relevant: false,
    published: '2025-01-16T12:00:00Z',
    title: 'أرمينيا وأذربيجان ترحبان بالهدنة في غزة',
  },
  {
    why: '"what Azerbaijan announced … is a sheer lie" is the answer of the accused',
    published: '2020-10-11T08:00:00Z',
    title: 'أرمينيا تنفي قصف غنجة',
    summary: 'قالت شوشان ستيبانيان إن ما أعلنته أذربيجان عن قصف صاروخي أرميني لمدينة غنجة كذب محض.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['ganja'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['ganja'] },
    ],
  },
  {
    why: 'football',
    relevant: false,
    title: 'فوز قره باغ على بطل أرمينيا بثلاثة أهداف في دوري أبطال أوروبا',
    summary: 'أقيمت المباراة في باكو.',
  },
  {
    why: 'trade',
    relevant: false,
    title: 'ارتفاع صادرات الغاز من أذربيجان عبر جورجيا',
    summary: 'قالت شركة النفط إن التجارة مع أرمينيا بدأت أيضا.',
  },
  { why: 'an earthquake', relevant: false, title: 'زلزال بقوة 4.5 درجات يضرب الحدود بين أرمينيا وأذربيجان' },
  {
    why: 'a truce elsewhere, with both countries in passing',
    relevant: false,
    published: '2025-01-16T12:00:00Z',
    title: 'وقف إطلاق النار في غزة يدخل حيز التنفيذ',
    summary: 'اتفقت إسرائيل وحماس على هدنة. ورحبت وزارتا الخارجية في أرمينيا وأذربيجان بالاتفاق.',
  },
  {
    why: 'another war, with a mediator of ours',
    relevant: false,
    published: '2025-05-10T12:00:00Z',
    title: 'الهند وباكستان توافقان على وقف إطلاق النار',
    summary: 'أعلن ترامب التوصل إلى هدنة، ورحبت باكو بذلك.',
  },
  { why: 'Eurovision', relevant: false, title: 'أرمينيا وأذربيجان في نهائي يوروفيجن', summary: 'حلت المغنية الأرمينية ثامنة.' },
  {
    why: 'an anniversary',
    relevant: false,
    published: '2024-09-27T12:00:00Z',
    title: 'باكو تحيي ذكرى اندلاع حرب قره باغ',
    summary: 'قتل في حرب 2020 أكثر من 2900 جندي أذربيجاني.',
  },
  {
    why: 'raining shells on a village, and an account called mere fancy',
    origin: 'third',
    published: '2022-10-26T10:00:00Z',
    title: 'وزارة الدفاع الأرمينية: الجيش الأذربيجاني أمطر قرية سوتك بقذائف الهاون',
    summary: 'وأنكرت وزارة الدفاع الأذربيجانية قصف سوتك ووصفت الرواية بأنها محض خيال.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'who is cited behind a denial accuses; "had opened fire" is no guess',
    origin: 'third',
    published: '2024-02-13T06:00:00Z',
    title: 'أرمينيا ترد على باكو: لم نطلق النار',
    summary:
      'نفت وزارة الدفاع الأرمينية أن تكون قواتها قد أطلقت النار على مواقع أذربيجانية قرب كوخانابي، كما ادعت وزارة الدفاع الأذربيجانية.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['kokhanabi'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['kokhanabi'] },
    ],
  },
  {
    why: 'the adjective behind the dead is theirs, the one behind the fire the attacker’s',
    origin: 'third',
    published: '2024-02-13T13:00:00Z',
    title: '4 قتلى أرمن بنيران أذربيجانية قرب نيركين هاند',
    claims: [
      { kind: 'shelling', claimant: 'media', attacker: 'azerbaijan', places: ['nerkin-hand'] },
      { kind: 'casualties', claimant: 'media', side: 'armenia', killed: 4 },
    ],
  },
  {
    why: 'whoever denied goes on to say; the doer behind "it was"',
    origin: 'third',
    published: '2020-10-18T09:00:00Z',
    title: 'القتال مستمر في قره باغ رغم الهدنة',
    content:
      'كتبت شوشان ستيبانيان، المتحدثة باسم وزارة الدفاع الأرمينية، أن أذربيجان خرقت الهدنة وأطلقت قذائف باتجاه الشمال.\n' +
      'أما حكمت حاجييف مستشار الرئيس الأذربيجاني فرفض الاتهام، وقال إن الجيش الأرميني هو من قصف أغدام.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'president', stance: 'asserts', attacker: 'armenia', places: ['aghdam'] },
    ],
  },
  {
    why: 'announced between the two: a mediator speaks, and hopes they keep to it; the other side confirms',
    origin: 'third',
    published: '2022-09-13T06:00:00Z',
    title: 'موسكو: التوصل إلى وقف لإطلاق النار',
    summary:
      'أعلنت وزارة الخارجية الروسية اتفاقا على وقف لإطلاق النار بين أرمينيا وأذربيجان اعتبارا من الساعة 09:00 بتوقيت موسكو. وأكدت وزارة الدفاع الأذربيجانية الاتفاق.',
    claims: [
      { kind: 'ceasefire', claimant: 'russia', office: 'foreign-ministry', phase: 'agreed', effective: '2022-09-13T06:00:00Z' },
      { kind: 'ceasefire', claimant: 'azerbaijan', office: 'defence-ministry', phase: 'agreed' },
    ],
  },
  {
    why: 'a body and an army side by side: who accuses and who is accused',
    origin: 'third',
    published: '2020-10-17T06:00:00Z',
    title: 'المدعي العام في أذربيجان: مقتل 13 مدنيا في كنجة',
    summary: 'اتهم مكتب المدعي العام القوات الأرمينية بإطلاق صواريخ على حي سكني في كنجة.',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 13, civilian: true },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'missile', places: ['ganja'] },
    ],
  },
  {
    why: 'each side admits its own, the second behind an "and" written onto its name',
    origin: 'third',
    published: '2022-09-14T09:00:00Z',
    title: 'أرمينيا تقر بمقتل 49 عسكريا وأذربيجان تعترف بمقتل 50',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50 },
    ],
  },
  {
    why: 'prisoners exchanged are no losses',
    origin: 'third',
    published: '2023-12-13T10:00:00Z',
    title: 'تبادل 34 أسيرا بين أرمينيا وأذربيجان',
    claims: [],
  },
  {
    why: 'a side’s own villages in two spellings, and its enemy silenced',
    origin: 'azerbaijan',
    published: '2016-06-13T07:00:00Z',
    title: 'وزارة الدفاع: إطلاق نار على مواقعنا',
    summary: 'أطلقت الوحدات الأرمينية النار من رشاشات على مواقع جيشنا في قرية قوشجو أيريم بقازاخ. ولم تقع خسائر في صفوف قواتنا.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'small-arms', places: ['gushchu-ayrim'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 0, wounded: 0 },
    ],
  },
  {
    why: 'guns that have fallen silent are a truce that holds',
    origin: 'third',
    published: '2022-09-15T10:00:00Z',
    title: 'المدافع صمتت على الحدود، تقول وزارة الدفاع الأرمينية',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'holding' }],
  },
  {
    why: 'a line that only names its source speaks for the headline',
    origin: 'third',
    published: '2022-09-15T10:00:00Z',
    title: 'ستة قتلى من الجيش الأرميني في سوتك',
    summary: 'بحسب وزارة الدفاع الأرمينية.',
    claims: [{ kind: 'casualties', claimant: 'armenia', office: 'defence-ministry', side: 'armenia', killed: 6 }],
  },
  {
    why: 'whoever washes its hands of a shelling denies it',
    origin: 'third',
    published: '2023-06-15T10:00:00Z',
    title: 'أذربيجان تتبرأ من قصف يراسخ وتقول إن الاتهام من نسج الخيال',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'a street that is named is not fired at',
    relevant: false,
    origin: 'third',
    title: 'أطلق على الشارع في يريفان اسم باكو',
  },
  {
    why: 'a truce announced, and quiet added: two things told',
    title: 'وزارة الدفاع الأرمينية تعلن الهدنة',
    summary: 'قالت وزارة الدفاع الأرمينية إن الجانبين اتفقا على وقف إطلاق النار عند الحدود الشرقية، مضيفة أن الوضع مستقر نسبيا.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'holding' },
    ],
  },
  {
    why: 'worst since a year is news of now',
    title: 'قره باغ تشهد أسوأ معاركها منذ 1994',
    summary: 'قالت وزارة الدفاع الأذربيجانية إن اثني عشر من جنودها قتلوا.',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 12 }],
  },
  {
    why: 'a truce refused is not agreed, nor is "before" an acceptance',
    title: 'علييف: لا وقف لإطلاق النار قبل انسحاب القوات الأرمينية',
    claims: [],
  },
  {
    why: 'an age is no number of people',
    title: 'رئيس بلدية سوتك: قصف أذربيجاني وإصابة امرأة في الستين من عمرها',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', wounded: 1 },
    ],
  },
  {
    why: 'the one beside the first speaker’s verb denies, and says nothing with him',
    title: 'القوات الأذربيجانية تفتح النار على غيغاركونيك، تقول يريفان وباكو تنفي',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'an official who opens with his figure before the other side’s',
    title: 'باشينيان يرفع حصيلة القتلى إلى 135 وباكو تتحدث عن 80 قتيلا',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 135 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 80 },
    ],
  },
  {
    why: 'children among the dead are not the wounded that follow with their own number',
    title: 'الصحة الأذربيجانية: 11 قتيلا مدنيا بينهم ثلاثة أطفال و40 جريحا في غنجة',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 11, wounded: 40, places: ['ganja'] }],
  },
  {
    why: 'a participle that denies is of who has spoken; own drones that are admitted',
    title: 'أذربيجان تعترف بأن مسيرتها استهدفت خطأ سيارة مدنية قرب تيغ',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'azerbaijan', places: ['tegh'] }],
  },
  {
    why: 'two dead and a third missing; an adjective behind the fire tells whose it is',
    title: 'وزارة الدفاع الأرمينية: مقتل جنديين وفقدان ثالث',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2, missing: 1 }],
  },
  {
    why: 'bodies taken over are no new dead',
    title: 'أذربيجان تتسلم من أرمينيا جثامين 17 من جنودها',
    claims: [],
  },
  {
    why: 'one killed and six wounded: the "and" written onto the second loss parts them',
    title: 'المتحدثة باسم باشينيان: مقتل امرأة في جرموك وإصابة ستة مدنيين',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: 6 }],
  },
  {
    why: 'a halt that one side declares by itself is agreed, on its own word',
    title: 'أذربيجان تعلن وقفا أحادي الجانب للعمليات القتالية في قره باغ',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'the adjective behind a call says whose it is, not those it stands between',
    title: 'مبادرة إيرانية لهدنة بين يريفان وباكو',
    claims: [{ kind: 'ceasefire', claimant: 'iran', stance: 'asserts', phase: 'proposed' }],
  },
  {
    why: 'who has to stop stands behind "must"',
    title: 'الأمين العام للأمم المتحدة: يجب على باكو ويريفان وقف القتال دون تأخير',
    claims: [{ kind: 'ceasefire', claimant: 'un', stance: 'asserts', phase: 'proposed' }],
  },
  {
    why: "a strike announced right behind the verb that hit the other side is one's own",
    title: 'أذربيجان تعلن قصف مواقع للجيش الأرميني قرب سوتك',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: 'a verb of fire that says "we" owns nothing that it hit',
    title: 'باكو: ضربنا مواقع أرمينية في محيط سوتك',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'azerbaijan', places: ['sotk'] }],
  },
]

readsAsSaid('ar', ROWS)
