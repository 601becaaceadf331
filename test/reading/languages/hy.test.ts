import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the first article, told anew in Armenian',
    published: '2022-09-13T19:10:00Z',
    title: 'Հայ-ադրբեջանական սահմանին հրադադարը հարցականի տակ է',
    content:
      'Ռուսաստանի ԱԳՆ-ն հայտնել է, որ Մոսկվայի միջնորդությամբ կողմերը պայմանավորվել են սեպտեմբերի 13-ին՝ Մոսկվայի ժամանակով ժամը 09:00-ից հրադադարի մասին։ Գերատեսչությունը երկու երկրներին զսպվածության կոչ է արել։\n' +
      'Ադրբեջանական լրատվամիջոցները նույնպես հայտնել են հրադադարի մասին, սակայն գրել են, որ այն խախտվել է մի քանի րոպե անց։\n' +
      'Ըստ Հայաստանի պաշտպանության նախարարության՝ սեպտեմբերի 13-ի վաղ առավոտյան ադրբեջանական զորքերը հրետանուց գնդակոծել են Ջերմուկը, Գորիսը և Կապանը։\n' +
      'Հայաստանի վարչապետ Նիկոլ Փաշինյանը հայտարարել է, որ զոհվել է առնվազն 49 հայ զինծառայող։ Ադրբեջանը հայտնել է իր 50 զինծառայողի զոհվելու մասին։\n' +
      'Կարդացեք նաև՝ Գրեթե 100 զոհ Հայաստանի և Ադրբեջանի միջև մարտերում\n' +
      'ԱԳՆ-ում հիշեցրել են 2020 թվականի նոյեմբերի 9-ի, 2021 թվականի հունվարի 11-ի և նոյեմբերի 26-ի եռակողմ հայտարարությունները։',
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
    why: 'the classical orthography of the diaspora’s press is read as the reformed one',
    origin: 'third',
    published: '2020-10-05T12:00:00Z',
    title: 'Պաշտպանութեան բանակ. թշնամին կը ռմբակոծէ Մարտակերտը',
    summary:
      'Հայաստանի Պաշտպանութեան նախարարութիւնը կը հերքէ Պաքուի յայտարարութիւնը, թէ հայկական զօրքերը կրակ բացած են Թովուզի ուղղութեամբ։',
    claims: [
      { kind: 'shelling', claimant: 'artsakh', office: 'army', stance: 'asserts', attacker: 'azerbaijan', places: ['martakert'] },
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'armenia',
        places: ['tovuz'],
      },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['tovuz'] },
    ],
  },
  {
    why: 'the standard denial of the Armenian ministry: the accusation is the accuser’s',
    origin: 'armenia',
    published: '2024-09-12T08:00:00Z',
    title: 'Ադրբեջանի ՊՆ հաղորդագրությունը չի համապատասխանում իրականությանը․ ՀՀ ՊՆ',
    summary:
      'Ադրբեջանի ՊՆ տարածած հաղորդագրությունը, թե իբր սեպտեմբերի 12-ին՝ ժամը 01։10-ի սահմաններում, ՀՀ ԶՈՒ ստորաբաժանումները կրակ են բացել սահմանագոտու արևելյան հատվածում տեղակայված ադրբեջանական դիրքերի ուղղությամբ, չի համապատասխանում իրականությանը։',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', stance: 'asserts', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
    ],
  },
  {
    why: 'a denial and a counter-accusation in one statement',
    origin: 'armenia',
    published: '2024-04-02T08:00:00Z',
    title: 'Ադրբեջանը կրակել է Կութի և Տեղի հայկական դիրքերի ուղղությամբ',
    content:
      'Ադրբեջանի պաշտպանության նախարարության տարածած հաղորդագրությունը, թե իբր ապրիլի 1-ի երեկոյան հայկական ստորաբաժանումները կրակ են բացել ադրբեջանական դիրքերի ուղղությամբ, չի համապատասխանում իրականությանը։ Այս մասին հայտնում են ՀՀ ՊՆ-ից։\n' +
      '«Միևնույն ժամանակ հայտնում ենք, որ Ադրբեջանի ԶՈՒ ստորաբաժանումները ապրիլի 1-ին՝ ժամը 22:00-ին, Կութի հատվածում, ապրիլի 2-ին՝ ժամը 00:40-ին, Տեղի հատվածում կրակ են բացել հայկական դիրքերի ուղղությամբ»,- ասված է հաղորդագրության մեջ։',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['kut', 'tegh'] },
    ],
  },
  {
    why: 'the source stands behind a full stop at the end of a headline',
    origin: 'armenia',
    title: 'Ադրբեջանի ԶՈՒ-ն կրակ է բացել Վերին Շորժայի ուղղությամբ․ ՀՀ ՊՆ',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['verin-shorzha'],
      },
    ],
  },
  {
    why: 'the source stands before a full stop; nothing was fired',
    origin: 'armenia',
    title: 'ՊՆ․ Հայկական կողմը կրակ չի բացել',
    summary: 'ՀՀ պաշտպանության նախարարությունը հերքել է Ադրբեջանի հերթական ապատեղեկատվությունը։',
    claims: [{ kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', stance: 'denies', attacker: 'armenia' }],
  },
  {
    why: 'the speaker is named after the news, in a sentence of its own; the colon is a full stop',
    origin: 'armenia',
    title: 'Գիշերը կրակոցներ են հնչել սահմանին',
    summary:
      'Սեպտեմբերի 13-ի գիշերը հակառակորդը կրակ է բացել Սոթքի հատվածում տեղակայված հայկական դիրքերի ուղղությամբ՝ կիրառելով ականանետեր: Այս մասին հայտնում են ՀՀ պաշտպանության նախարարությունից:',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        weapon: 'artillery',
        places: ['sotk'],
        target: 'position',
      },
    ],
  },
  {
    why: 'the dead and the wounded with the vehicle that was hit',
    origin: 'armenia',
    published: '2023-10-02T18:00:00Z',
    title: 'Սնունդ տեղափոխող մեքենայի գնդակոծման հետևանքով կա 1 զոհ և 2 վիրավոր․ ՊՆ',
    summary:
      'Հոկտեմբերի 2-ին Ադրբեջանի ԶՈՒ ստորաբաժանումները Կութի հատվածում կրակ են բացել հայկական դիրքեր սնունդ տեղափոխող ավտոմեքենայի ուղղությամբ, ինչի հետևանքով հայկական կողմն ունի 1 զոհ և 2 վիրավոր։',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        target: 'vehicle',
        places: ['kut'],
      },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: 2 },
    ],
  },
  {
    why: 'nobody was hurt: a claim with zero; the breach with the weapon is an accusation of Artsakh',
    origin: 'armenia',
    published: '2023-02-22T08:00:00Z',
    title: 'Ադրբեջանն Արցախում խախտել է հրադադարը՝ կիրառելով հրաձգային զինատեսակներ',
    summary:
      'Փետրվարի 21-ին Ադրբեջանի ԶՈւ ստորաբաժանումները շփման գծում խախտել են հրադադարը` կիրառելով հրաձգային զինատեսակներ, հայտնում է Արցախի ՊՆ-ն։ Հայկական կողմում տուժածներ չկան։',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'artsakh',
        office: 'defence-ministry',
        stance: 'asserts',
        phase: 'violated',
        accused: 'azerbaijan',
      },
      { kind: 'casualties', claimant: 'artsakh', killed: 0, wounded: 0 },
    ],
  },
  {
    why: 'a peacekeepers’ bulletin: breaches counted, nobody accused, nobody hurt',
    origin: 'armenia',
    published: '2023-05-08T16:00:00Z',
    title: 'Ասկերանի շրջանում արձանագրվել է հրադադարի ռեժիմի խախտման երկու դեպք․ ՌԴ ՊՆ',
    summary: 'Տուժածներ չկան, նշված է Ռուսաստանի պաշտպանության նախարարության տեղեկագրում։',
    claims: [
      { kind: 'ceasefire', claimant: 'russia', office: 'defence-ministry', stance: 'asserts', phase: 'violated', accused: null },
      { kind: 'casualties', claimant: 'russia', killed: 0, wounded: 0 },
    ],
  },
  {
    why: 'a truce announced by the secretary of the council; Baku is silent',
    origin: 'armenia',
    published: '2022-09-14T21:30:00Z',
    title: 'Հրադադարի մասին պայմանավորվածություն է ձեռք բերվել․ Արմեն Գրիգորյան',
    summary:
      'ՀՀ Անվտանգության խորհրդի քարտուղար Արմեն Գրիգորյանը հայտնել է, որ հրադադարի պայմանավորվածություն է ձեռք բերվել սեպտեմբերի 14-ի տեղական ժամանակով 20:00-ից։ Բաքուն առայժմ չի մեկնաբանել հայտարարությունը։',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'armenia',
        office: 'security-council',
        stance: 'asserts',
        phase: 'agreed',
        effective: '2022-09-14T16:00:00Z',
      },
    ],
  },
  {
    why: 'the authorities accept the peacekeepers’ proposal: agreed',
    origin: 'armenia',
    published: '2023-09-20T09:30:00Z',
    title: 'Արցախի իշխանություններն ընդունել են կրակի դադարեցման առաջարկը',
    summary:
      'Արցախի Հանրապետության իշխանությունները հայտարարել են, որ ռուս խաղաղապահների միջնորդությամբ պայմանավորվածություն է ձեռք բերվել սեպտեմբերի 20-ի ժամը 13:00-ից կրակի դադարեցման մասին։',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'artsakh',
        stance: 'asserts',
        phase: 'agreed',
        effective: '2023-09-20T09:00:00Z',
        brokers: ['russia'],
      },
    ],
  },
  {
    why: 'a demand to stop the fighting now is a proposal of whoever demands it',
    origin: 'armenia',
    title: 'ՌԴ խաղաղապահները Ղարաբաղում կողմերին կոչ են անում անհապաղ դադարեցնել կրակը',
    claims: [{ kind: 'ceasefire', claimant: 'russia', stance: 'asserts', phase: 'proposed' }],
  },
  {
    why: 'a call to keep a truce that there is: no claim',
    origin: 'armenia',
    published: '2022-09-19T08:00:00Z',
    title: 'Բլինքենն Ալիևին հորդորել է պահպանել հրադադարը',
    summary: 'ԱՄՆ պետքարտուղարը նախագահին կոչ է արել հավատարիմ մնալ հրադադարի ռեժիմին և վերսկսել բանակցությունները։',
    claims: [],
  },
  {
    why: 'relative quiet is holding',
    origin: 'armenia',
    published: '2022-09-16T08:00:00Z',
    title: 'Սահմանին իրադրությունը հարաբերականորեն կայուն է․ ՀՀ ՊՆ',
    summary: 'Հրադադարի ռեժիմի խախտման դեպքեր չեն արձանագրվել, ասվում է հաղորդագրության մեջ։',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'each accuses the other of opening fire; each side’s words stay its own',
    published: '2024-02-13T10:00:00Z',
    title: 'Հայաստանն ու Ադրբեջանը միմյանց մեղադրում են կրակ բացելու մեջ',
    summary:
      'Հայաստանի պաշտպանության նախարարության տվյալներով՝ Ադրբեջանի ԶՈՒ-ն կրակ է բացել Ներքին Հանդի ուղղությամբ, զոհվել է երկու զինծառայող։ Իսկ Ադրբեջանի ՊՆ-ն պնդում է, որ հայկական ստորաբաժանումները գնդակոծել են ադրբեջանական դիրքերը Թովուզի շրջանում։',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['nerkin-hand'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['tovuz'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2 },
    ],
  },
  {
    why: 'Baku denies: the attacker denied is Azerbaijan, the accuser is Armenia',
    title: 'Ադրբեջանի ՊՆ-ն հերքել է Հայաստանի հայտարարությունը գնդակոծության մասին',
    summary:
      'Ադրբեջանի պաշտպանության նախարարությունը հերքել է Հայաստանի ՊՆ հաղորդագրությունն այն մասին, որ ադրբեջանական ուժերը կրակ են բացել Երասխի ուղղությամբ։',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['yeraskh'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['yeraskh'] },
    ],
  },
  {
    why: 'where the fire came from is no place that was hit',
    origin: 'third',
    published: '2023-04-11T15:00:00Z',
    title: 'Ադրբեջանի ՊՆ. հայկական ուժերը կրակ են բացել Լաչինի ուղղությամբ',
    summary:
      'Ադրբեջանի պաշտպանության նախարարության հաղորդմամբ՝ ապրիլի 11-ին Հայաստանի զինված ուժերը Տեղ գյուղի ուղղությամբ տեղակայված դիրքերից կրակ են բացել Լաչինի շրջանում գտնվող ադրբեջանական դիրքերի վրա։',
    claims: [
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
    why: 'the toll rises: a total',
    origin: 'armenia',
    published: '2022-09-14T10:00:00Z',
    title: 'Զոհերի թիվը հասել է 105-ի․ Փաշինյան',
    summary: 'ՀՀ վարչապետ Նիկոլ Փաշինյանը Ազգային ժողովում հայտնեց, որ այս պահի դրությամբ զոհվել է 105 զինծառայող։',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 105, scope: 'total' }],
  },
  {
    why: 'the other side’s list of its own dead',
    origin: 'armenia',
    published: '2022-09-15T10:00:00Z',
    title: 'Ադրբեջանի ՊՆ-ն հրապարակել է 71 զոհված զինծառայողի ցուցակը',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', office: 'defence-ministry', side: 'azerbaijan', killed: 71 }],
  },
  {
    why: 'captured and missing told apart',
    origin: 'armenia',
    published: '2021-11-16T20:00:00Z',
    title: 'Հայկական կողմից 12 զինծառայող գերեվարվել է․ ՊՆ',
    summary: 'Պաշտպանության նախարարությունը հայտնում է, որ 12 հայ զինծառայող գերեվարվել է, 24-ի գտնվելու վայրն անհայտ է։',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', captured: 12, killed: null }],
  },
  {
    why: 'a fatal wound is a death; the age and the calibre count nobody',
    origin: 'armenia',
    published: '2021-05-25T20:00:00Z',
    title: 'Վերին Շորժայի հատվածում հակառակորդի կրակոցից զինծառայող է զոհվել',
    summary:
      'ՀՀ ՊՆ մամուլի ծառայության հաղորդմամբ՝ հակառակորդի արձակած կրակոցից մահացու հրազենային վիրավորում է ստացել պայմանագրային զինծառայող, 32-ամյա կրտսեր սերժանտ։',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['verin-shorzha'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: null },
    ],
  },
  {
    why: 'a rocket attack on a town: missile, civilians among the hurt',
    origin: 'armenia',
    published: '2020-10-28T18:00:00Z',
    title: 'Հակառակորդը հրթիռակոծել է Ստեփանակերտն ու Շուշին․ Շուշան Ստեփանյան',
    summary: 'Խաղաղ բնակչության շրջանում կա մեկ զոհ և երկու վիրավոր, գրել է ՀՀ ՊՆ խոսնակը։',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        stance: 'asserts',
        attacker: 'azerbaijan',
        weapon: 'missile',
        places: ['stepanakert', 'shusha'],
      },
      { kind: 'casualties', claimant: 'armenia', killed: 1, wounded: 2, civilian: true },
    ],
  },
  {
    why: 'the enemy’s dead as the ministry counts them',
    origin: 'armenia',
    published: '2020-10-05T18:00:00Z',
    title: 'Հակառակորդն ունի 200-ից ավելի զոհ․ ՀՀ ՊՆ',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'azerbaijan', killed: 200, exact: { killed: false } }],
  },
  {
    why: 'a house was hit in the night; nobody is hurt; the mayor’s word is none of the ministry’s',
    origin: 'armenia',
    published: '2025-04-14T08:00:00Z',
    title: 'Ադրբեջանական կողմը կրակել է Խնածախ գյուղի վրա',
    summary:
      'Ապրիլի 13-ին՝ ժամը 22:20-ին, Ադրբեջանի ԶՈՒ ստորաբաժանումները կրակ են բացել Սյունիքի մարզի Խնածախ բնակավայրի ուղղությամբ, վնասվել է մշակույթի տունը։ Տուժածներ չկան, հայտնում է ՀՀ ՊՆ-ն։',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['khnatsakh'],
        target: 'settlement',
      },
      { kind: 'casualties', claimant: 'armenia', killed: 0, wounded: 0 },
    ],
  },
  {
    why: 'a breach by the foreign ministry’s word, with the truce named',
    origin: 'armenia',
    published: '2022-09-28T18:00:00Z',
    title: 'Ադրբեջանը հերթական անգամ կոպտորեն խախտել է հրադադարը․ ԱԳՆ',
    summary: 'Ադրբեջանի ԶՈՒ-ն ականանետերով կրակ է բացել, հայկական կողմն ունի երեք զոհ, ասված է ՀՀ ԱԳՆ հայտարարության մեջ։',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'armenia',
        office: 'foreign-ministry',
        stance: 'asserts',
        phase: 'violated',
        accused: 'azerbaijan',
      },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', weapon: 'artillery' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 3 },
    ],
  },
  {
    why: 'Baku says the truce was broken by the other side, quoted by an Armenian outlet, and Yerevan calls it false',
    origin: 'armenia',
    published: '2022-09-13T18:00:00Z',
    title: 'ՀՀ ՊՆ-ն հերքել է Բաքվի հայտարարությունը հրադադարի խախտման մասին',
    summary:
      'Ադրբեջանի պաշտպանության նախարարության հայտարարությունը, թե հայկական զինուժը խախտել է հրադադարը, ապատեղեկատվություն է, ասել է ՀՀ ՊՆ խոսնակ Արամ Թորոսյանը։',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated', accused: 'armenia' },
      { kind: 'ceasefire', claimant: 'armenia', stance: 'denies', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: '"according to which" opens the accusation and names no source',
    published: '2025-04-02T08:00:00Z',
    title: 'Երևանը հերքել է',
    summary: 'Հայաստանի ՊՆ-ն հերքել է Ադրբեջանի ՊՆ հաղորդագրությունը, ըստ որի՝ հայկական ուժերը կրակել են Քելբաջարի ուղղությամբ։',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['kalbajar'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['kalbajar'] },
    ],
  },
  {
    why: 'a further figure behind "while" belongs to the side named before it',
    origin: 'armenia',
    published: '2022-09-14T08:00:00Z',
    title: 'ՀՀ ՊՆ. Հակառակորդն ունի 130 զոհ, իսկ 260-ը վիրավորվել են',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'azerbaijan', killed: 130, wounded: 260 }],
  },
  {
    why: 'a breach that would be answered is hypothetical',
    origin: 'armenia',
    title: 'ՀՀ ՊՆ. Եթե Ադրբեջանը խախտի հրադադարը, պատասխանը կլինի համարժեք',
  },
  {
    why: 'where the mayor sits is not where the fire fell',
    origin: 'armenia',
    published: '2025-04-10T08:00:00Z',
    title: 'Գիշերը կրակոցներ են եղել Սյունիքում',
    summary: 'Տեղ համայնքի ղեկավարը հայտնել է, որ ադրբեջանցիները կրակել են Խնածախի և Խոզնավարի ուղղությամբ։',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'local-authority',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['khnatsakh', 'khoznavar'],
      },
    ],
  },
  {
    why: 'capitals throughout and the ligature spelt out',
    origin: 'armenia',
    title: 'ՀԱԿԱՌԱԿՈՐԴԸ ԿՐԱԿ Է ԲԱՑԵԼ ՋԵՐՄՈՒԿԻ ԵՒ ԳՈՐԻՍԻ ՈՒՂՂՈՒԹՅԱՄԲ. ՊՆ',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['jermuk', 'goris'] }],
  },
  {
    why: 'an initialled treaty is relevant and no truce',
    origin: 'armenia',
    published: '2025-08-09T08:00:00Z',
    title: 'Միրզոյանն ու Բայրամովը նախաստորագրել են խաղաղության համաձայնագիրը',
    summary: 'Փաստաթուղթը բաղկացած է 17 հոդվածից և ուժի մեջ կմտնի վավերացումից հետո։',
  },
  {
    why: 'border delimitation: relevant, nothing claimed',
    origin: 'armenia',
    published: '2024-05-24T08:00:00Z',
    title: 'Հայաստանի և Ադրբեջանի սահմանազատման հանձնաժողովները հանդիպել են սահմանին',
  },
  {
    why: 'the war of 2020 told on its anniversary',
    origin: 'armenia',
    published: '2024-09-27T08:00:00Z',
    title: 'Լրանում է 44-օրյա պատերազմի չորրորդ տարելիցը',
    summary:
      '2020 թվականի սեպտեմբերի 27-ին Ադրբեջանի ԶՈՒ-ն կրակ բացեց Արցախի ողջ սահմանի երկայնքով։ Հրադադարը կնքվեց նոյեմբերի 9-ին, զոհվեց ավելի քան 3800 մարդ։',
    relevant: false,
  },
  {
    why: 'a truce in Gaza in an Armenian outlet',
    origin: 'armenia',
    title: 'Գազայի հատվածում հրադադարն ուժի մեջ է մտել․ Իսրայելի բանակ',
    summary: 'ՀԱՄԱՍ-ը հաստատել է պայմանավորվածությունը, հայտնում է «Արմենպրես»-ը։',
    relevant: false,
  },
  {
    why: 'shelling in Ukraine in an Armenian outlet',
    origin: 'armenia',
    title: 'ՌԴ ԶՈՒ-ն գնդակոծել է Խարկովը, կան զոհեր ու վիրավորներ',
    summary: 'Ուկրաինայի նախագահ Զելենսկին հայտնել է հինգ զոհի մասին։',
    relevant: false,
  },
  {
    why: 'football between the two',
    title: 'Հայաստանի հավաքականը 2։1 հաշվով հաղթեց Ադրբեջանին',
    summary: 'Հարձակվողը հարվածեց դարպասին 70-րդ րոպեին, իսկ մրցակիցը պաշտպանության սխալ թույլ տվեց։ Մրցախաղը կայացավ Երևանում։',
    relevant: false,
  },
  {
    why: 'the Eurovision Song Contest',
    origin: 'armenia',
    title: 'Եվրատեսիլ. Ադրբեջանի և Հայաստանի երգիչները դուրս եկան եզրափակիչ',
    relevant: false,
  },
  {
    why: 'a quake and the loss of life in it',
    title: 'Երկրաշարժ Հայաստան-Ադրբեջան սահմանին, տուժածներ չկան',
    summary: 'Սեյսմիկ ծառայության տվյալներով՝ ցնցումը զգացվել է Գեղարքունիքի մարզում։',
    relevant: false,
  },
  {
    why: 'an exercise with live fire is no shelling, and one without the other side no news of the conflict',
    origin: 'azerbaijan',
    title: 'Ադրբեջանի և Թուրքիայի բանակները զորավարժություններ են անցկացնում Նախիջևանում',
    summary: 'Հրետանային ստորաբաժանումները կրակել են պայմանական թիրախներին։',
    relevant: false,
  },
  {
    why: 'a drone that was shot down is no shelling',
    origin: 'armenia',
    published: '2020-11-04T18:00:00Z',
    title: 'Գեղարքունիքի մարզում հակառակորդի ԱԹՍ է խոցվել․ ՊՆ',
    claims: [],
  },
  {
    why: 'a grape harvest in a border province',
    origin: 'armenia',
    title: 'Արարատի մարզում մեկնարկել է խաղողի բերքահավաքը',
    relevant: false,
  },
  {
    why: 'trade between neighbours',
    title: 'Ադրբեջանից Հայաստան բենզինի ներմուծումը շարունակվում է',
    summary: 'Առևտրի ծավալն աճել է 12 տոկոսով, հայտնել է էկոնոմիկայի նախարարությունը։',
    relevant: false,
  },
  {
    why: 'assurances that no fire was opened',
    origin: 'armenia',
    title: 'Պաշտպանության նախարարությունը պարզաբանել է',
    summary:
      'Հայաստանի պաշտպանության նախարարությունից հավաստիացրել են, որ հայկական զորամիավորումները Լաչինի ուղղությամբ կրակ չեն բացել։',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' }],
  },
  {
    why: 'the sides have ceased fire',
    origin: 'armenia',
    title: 'Նոր պայմանավորվածություն սահմանին',
    summary: 'Անվտանգության խորհրդի քարտուղարն ասել է, որ կողմերը երեկոյան դադարեցրել են կրակը՝ ձեռք բերված պայմանավորվածությամբ։',
    claims: [{ kind: 'ceasefire', phase: 'agreed', claimant: 'armenia' }],
  },
  {
    why: 'a match in the words of war',
    origin: 'armenia',
    relevant: false,
    title: 'Ընտրանին գրոհեց և հաղթեց 3:1 հաշվով',
    summary: 'Հայաստանի ընտրանին երկու անգամ հարվածեց առաջին կեսում, Ադրբեջանը զիջեց Լատվիային։',
  },
  {
    why: 'a capital in the ablative, right beside its verb, reports',
    origin: 'third',
    title: 'Բաքվից հայտարարում են, որ հայ զինվորականները կրակ են բացել Լաչինի շրջանի ուղղությամբ',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['lachin'] }],
  },
  {
    why: 'the cause of a wound is not whose wound it is',
    origin: 'armenia',
    title: 'Արցախի օմբուդսմեն. Ադրբեջանի սադրանքի հետևանքով վիրավորվել է ութ զինվոր',
    claims: [{ kind: 'casualties', claimant: 'artsakh', office: 'ombudsman', side: 'artsakh', wounded: 8 }],
  },
  {
    why: 'nonsense is a denial of what was just told',
    origin: 'third',
    title: 'Երևանն ասում է, որ Ադրբեջանը հրետակոծել է Սոթքը',
    summary: 'Ադրբեջանի պաշտպանության նախարարությունն այդ մեղադրանքը զառանցանք է համարել։',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', weapon: 'artillery', places: ['sotk'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['sotk'] },
    ],
  },
  {
    why: 'an answer that calls the accusation false cuts the sentence in two',
    origin: 'georgia',
    title: 'Մեղադրանքներ սահմանից',
    summary:
      'Ադրբեջանի պաշտպանության նախարարությունը պնդել է, որ Քելբաջարի դիրքերը Հայաստանի կողմից գնդակոծվել են, Հայաստանի ռազմական գերատեսչությունը դա «իրականությունից հեռու» է որակել։',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
    ],
  },
  {
    why: 'to take an offer is to agree, whoever offered',
    origin: 'armenia',
    title: 'Արցախի իշխանություններն ընդունել են ռուս խաղաղապահների առաջարկը՝ դադարեցնել կրակը',
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'who declares a truce alone says so itself',
    origin: 'third',
    title: 'Ադրբեջանը միակողմանի հրադադար է հայտարարել',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'nobody shoots: quiet, no denial',
    origin: 'armenia',
    title: 'ՀՀ ՊՆ. սահմանին իրավիճակը կայուն է, ոչ ոք չի կրակում',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'a year of birth dates no news',
    origin: 'armenia',
    published: '2017-04-28T12:00:00Z',
    title: 'Արցախի ՊԲ. հակառակորդի կրակոցից զոհվել է 1998թ. ծնված զինծառայող',
    claims: [
      { kind: 'shelling', claimant: 'artsakh', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 1 },
    ],
  },
  {
    why: 'whom one accuses does not accuse',
    origin: 'turkey',
    title: 'Ադրբեջանի նախագահի խորհրդականը Հայաստանի զինված ուժերին մեղադրել է Թարթառը գնդակոծելու մեջ',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['tartar'] }],
  },
  {
    why: 'who tells of the cause is not the cause',
    origin: 'azerbaijan',
    title: 'Ադրբեջանի ՊՆ. Տեղի մոտ սադրանքի հետևանքով երեք զինծառայող է զոհվել',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 3 }],
  },
  {
    why: 'an hour from which there is a truce dates it',
    origin: 'armenia',
    title: 'Փաշինյանը հաստատեց՝ ժամը 20:00-ից հրադադար է Ադրբեջանի հետ',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'a false report of a shelling, told by verbal noun, is denied',
    origin: 'armenia',
    title: 'Ադրբեջանի ՊՆ-ն հերքում է Սոթքի հրետակոծման մասին լուրերը',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: 'with whom one spoke is not who speaks',
    origin: 'third',
    title: '«Կրակը պետք է դադարեցվի», Հայաստանի և Ադրբեջանի նախարարների հետ զրույցից հետո ասել է Բորելը',
    claims: [{ kind: 'ceasefire', claimant: 'eu', stance: 'asserts', phase: 'proposed' }],
  },
  {
    why: 'no shot fired, with nobody who did not fire it, is quiet and denies nothing',
    origin: 'third',
    title: 'ՀՀ ՊՆ. գիշերը կրակոց չի արձակվել, իրադրությունը կայուն է',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'the source named again in the middle of its own news; a case ending tells whence nobody fired',
    origin: 'armenia',
    published: '2022-09-16T08:00:00Z',
    title: 'Երասխից ոչ ոք չի կրակել. ՀՀ ՊՆ',
    summary: 'Ադրբեջանի ՊՆ-ն հրապարակել է 71 զինվորականի ցուցակ, ովքեր, ըստ գերատեսչության, զոհվել են մարտերում։',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 71 },
    ],
  },
  {
    why: 'nobody takes one of his own: the captured behind a comma is of those told of before',
    origin: 'armenia',
    published: '2014-08-01T08:00:00Z',
    title: 'ՊԲ. զոհվել է երկու զինծառայող, ադրբեջանական կողմը տվել է հինգ սպանված, մեկ դիվերսանտ էլ գերեվարվել է',
    claims: [
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 2 },
      { kind: 'casualties', claimant: 'artsakh', side: 'azerbaijan', killed: 5, captured: 1 },
    ],
  },
  {
    why: 'to agree to keep a truce is to agree on it',
    origin: 'armenia',
    published: '2020-10-25T20:00:00Z',
    title: 'Պոմպեո․ կողմերը համաձայնել են հոկտեմբերի 26-ի առավոտից պահպանել հրադադարը',
    claims: [{ kind: 'ceasefire', claimant: 'us', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'a full stop does for a colon, also before a source in small letters',
    origin: 'armenia',
    published: '2020-10-05T12:00:00Z',
    title: 'Երեք զինծառայող է զոհվել. պաշտպանության նախարարություն',
    claims: [{ kind: 'casualties', claimant: 'armenia', office: 'defence-ministry', side: 'armenia', killed: 3 }],
  },
  {
    why: 'of whoever keeps silent behind the comma, what stands before it is not said',
    origin: 'armenia',
    published: '2022-09-15T08:00:00Z',
    title: 'Արմեն Գրիգորյան. հրադադարը պահպանվում է երեկվանից, Բաքուն լռում է',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'a wounded man who died is dead, also where the verb stands first',
    origin: 'armenia',
    published: '2022-09-16T08:00:00Z',
    title: 'Հիվանդանոցում մահացել է վիրավորված զինծառայողը. ՊՆ',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: null }],
  },
  {
    why: 'as many: the figure before it once more',
    origin: 'armenia',
    title: 'Երեք զինծառայող զոհվել է, նույնքան էլ վիրավորվել. ՀՀ ՊՆ',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 3, wounded: 3 }],
  },
  {
    why: 'an army whose report has no verb but that of the fire did it',
    title: 'Պաշտպանության բանակը հրետակոծել է Գյանջայի ռազմական օդանավակայանը',
    claims: [{ kind: 'shelling', claimant: 'artsakh', attacker: 'artsakh', places: ['ganja'] }],
  },
  {
    why: 'the army right before a verb of losing has the dead, also in the other side’s words',
    title: 'Ադրբեջանի պաշտպանության նախարարություն. Հայաստանի զինված ուժերը կորցրել են 14 զինվոր',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'armenia', killed: 14 }],
  },
  {
    why: 'the Armenian comma stands for the verb of the second speaker',
    title: 'Երևանը հայտնում է 2 զոհի և 3 վիրավորի, Բաքուն՝ 5 զոհի մասին',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2, wounded: 3 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 5 },
    ],
  },
]

readsAsSaid('hy', ROWS)
