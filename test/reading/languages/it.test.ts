import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the first article, told anew in Italian',
    published: '2022-09-13T19:10:00Z',
    title: 'Vacilla la tregua tra Armenia e Azerbaigian dopo una notte di scontri',
    content:
      'Il ministero degli Esteri russo ha annunciato martedì che le parti hanno concordato, con la mediazione di Mosca, un cessate il fuoco a partire dalle 9, ora di Mosca, del 13 settembre. Ha inoltre invitato i due Paesi alla moderazione.\n' +
      'Anche i media azerbaigiani hanno riferito del cessate il fuoco, ma hanno scritto che è stato violato dopo pochi minuti.\n' +
      "Secondo il ministero della Difesa armeno, all'alba del 13 settembre le forze azere hanno bombardato con l'artiglieria le città di Jermuk, Goris e Kapan.\n" +
      "Il primo ministro armeno, Nikol Pashinyan, ha detto che almeno 49 soldati armeni sono stati uccisi. L'Azerbaigian ha annunciato di aver perso 50 militari.\n" +
      'Leggi anche: Quasi 100 morti negli scontri tra Armenia e Azerbaigian\n' +
      "Il ministero ha ricordato le dichiarazioni trilaterali del 9 novembre 2020, dell'11 gennaio e del 26 novembre 2021.",
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
    why: 'the news first, the speaker in the next sentence',
    published: '2021-07-28T08:00:00Z',
    title: 'Nuovi scontri al confine tra Armenia e Azerbaigian',
    content:
      "L'esercito azerbaigiano ha aperto il fuoco contro posizioni armene nei pressi di Sotk. Lo ha riferito il ministero della Difesa armeno.",
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: 'a headline of topic, speaker, news',
    published: '2020-10-10T09:00:00Z',
    title: 'Nagorno-Karabakh: ministero Difesa Baku, Erevan ha violato il cessate il fuoco',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', office: 'defence-ministry', phase: 'violated', accused: 'armenia' }],
  },
  {
    why: 'a denial that names the accuser carries both words',
    published: '2023-04-17T09:00:00Z',
    title: 'Baku smentisce di aver bombardato un villaggio armeno',
    content:
      "Il ministero della Difesa dell'Azerbaigian ha smentito le accuse dell'Armenia secondo cui le sue forze avrebbero aperto il fuoco contro il villaggio di Khoznavar.",
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['khoznavar'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['khoznavar'] },
    ],
  },
  {
    why: 'the standard denial: the report is quoted before "non corrisponde alla realtà"',
    origin: 'armenia',
    published: '2025-01-06T08:00:00Z',
    title: "Il ministero della Difesa smentisce l'Azerbaigian",
    content:
      "La notizia diffusa dal ministero della Difesa dell'Azerbaigian, secondo cui il 5 gennaio unità delle forze armate armene avrebbero aperto il fuoco in direzione di posizioni azerbaigiane, non corrisponde alla realtà.",
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
    ],
  },
  {
    why: 'a bare "nega" takes up the accusation before it',
    published: '2023-10-02T13:00:00Z',
    title: 'Armenia: spari azeri al confine, un morto. Baku nega',
    content:
      "Le forze azere hanno aperto il fuoco contro un veicolo che portava cibo alle postazioni armene vicino a Kut, ha affermato il ministero della Difesa armeno. Un soldato è stato ucciso. L'Azerbaigian nega.",
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['kut'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1 },
    ],
  },
  {
    why: 'each accuses the other of breaking the truce',
    published: '2020-10-18T09:00:00Z',
    title: 'Armenia e Azerbaigian si accusano a vicenda di violare la tregua',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'an accusation of a breach with fire is two claims',
    published: '2022-09-13T20:00:00Z',
    title: "L'Azerbaigian accusa l'Armenia di aver violato il cessate il fuoco",
    content:
      'Le unità delle forze armate armene hanno aperto il fuoco con mortai contro le posizioni dell’esercito azerbaigiano a Kalbajar, ha affermato il ministero della Difesa di Baku in una nota.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'artillery', places: ['kalbajar'] },
    ],
  },
  {
    why: 'a passive with its doer in "dalle forze"',
    published: '2023-06-20T09:00:00Z',
    title: 'Erevan: villaggio di Tegh bombardato dalle forze azere',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['tegh'] }],
  },
  {
    why: 'a rising toll keeps the new figure',
    published: '2022-09-14T12:00:00Z',
    title: 'Armenia, sale a 105 il bilancio dei militari uccisi',
    content: 'Lo ha detto in Parlamento il primo ministro armeno Nikol Pashinyan: 105 soldati armeni sono morti.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 105 }],
  },
  {
    why: "both sides' own dead, each in its own words",
    published: '2021-11-17T12:00:00Z',
    title: "Sette soldati azeri uccisi negli scontri con l'Armenia",
    content:
      "Il ministero della Difesa azerbaigiano ha reso noto che sette suoi militari sono morti e dieci sono rimasti feriti. L'Armenia ha parlato di un soldato ucciso, 24 dispersi e 13 prigionieri.",
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 7, wounded: 10 },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, missing: 24, captured: 13 },
    ],
  },
  {
    why: 'a total with its part is one claim',
    published: '2023-09-20T12:00:00Z',
    title: 'Karabakh, almeno 200 morti',
    content:
      "L'offensiva azera ha causato almeno 200 morti, tra cui dieci civili, e oltre 400 feriti, ha dichiarato il difensore dei diritti umani dell'Artsakh Gegham Stepanyan.",
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
    why: 'a number in one word',
    published: '2022-09-13T12:00:00Z',
    title: 'Armenia: quarantanove soldati uccisi, dice Pashinyan',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49 }],
  },
  {
    why: 'no losses is a claim with zero',
    origin: 'armenia',
    published: '2022-09-23T09:00:00Z',
    title: 'Le forze azere hanno di nuovo aperto il fuoco in direzione di Jermuk',
    content:
      'Le forze azere hanno aperto il fuoco con armi leggere contro le posizioni armene, ha riferito il ministero della Difesa. Non ci sono perdite.',
    claims: [
      { kind: 'shelling', attacker: 'azerbaijan', weapon: 'small-arms' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 0, wounded: 0 },
    ],
  },
  {
    why: 'the authorities of Karabakh accept a truce with its hour',
    published: '2023-09-20T10:00:00Z',
    title: 'Nagorno-Karabakh: i separatisti accettano il cessate il fuoco',
    content:
      'Le autorità del Nagorno-Karabakh hanno annunciato un accordo per la cessazione delle ostilità a partire dalle 13 ora locale, raggiunto con la mediazione delle forze di pace russe.',
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', phase: 'agreed', effective: '2023-09-20T09:00:00Z', brokers: ['russia'] }],
  },
  {
    why: 'the truce holds',
    published: '2022-09-15T08:00:00Z',
    title: 'Erevan: regge la tregua al confine con l’Azerbaigian',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'holding' }],
  },
  {
    why: 'quiet without the word truce',
    published: '2021-11-18T08:00:00Z',
    title: 'La situazione al confine con l’Azerbaigian è relativamente stabile, afferma il ministero della Difesa armeno',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'holding' }],
  },
  {
    why: 'a mediator demands an end to the fighting',
    published: '2020-09-28T08:00:00Z',
    title: "L'Ue chiede l'immediata cessazione delle ostilità in Nagorno-Karabakh",
    claims: [{ kind: 'ceasefire', claimant: 'eu', phase: 'proposed' }],
  },
  {
    why: 'a call to respect the truce there is: no claim',
    published: '2023-09-19T08:00:00Z',
    title: 'La Russia chiede ad Armenia e Azerbaigian di rispettare il cessate il fuoco',
  },
  { why: 'appeals for restraint are no claim', title: "Scontri tra Armenia e Azerbaigian, l'Ue invita alla moderazione" },
  {
    why: 'another power accuses, and is the claimant',
    published: '2022-08-03T12:00:00Z',
    title: "Mosca: l'Azerbaigian ha violato il cessate il fuoco in Karabakh",
    claims: [{ kind: 'ceasefire', claimant: 'russia', phase: 'violated', accused: 'azerbaijan' }],
  },
  {
    why: 'a second ceasefire is no source',
    published: '2022-09-15T12:00:00Z',
    title: 'Il secondo cessate il fuoco tra Armenia e Azerbaigian sembra reggere',
    claims: [{ kind: 'ceasefire', claimant: 'media', phase: 'holding' }],
  },
  {
    why: 'a strike of one’s own, described, is the attacker’s claim',
    published: '2020-10-14T08:00:00Z',
    title: "L'Azerbaigian afferma di aver distrutto lanciatori di missili in Armenia",
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'azerbaijan', weapon: 'missile' }],
  },
  {
    why: 'between the comma and the colon stands whose word it is',
    published: '2022-09-13T08:00:00Z',
    title: 'Nuova notte di bombardamenti al confine con l’Azerbaigian, Erevan: colpite Goris e Sotk',
    claims: [{ kind: 'shelling', claimant: 'armenia', places: ['goris', 'sotk'] }],
  },
  {
    why: 'a topic before a comma speaks no more than one before a colon',
    published: '2020-10-18T08:00:00Z',
    title: 'Nagorno-Karabakh, Armenia e Azerbaigian si accusano di aver rotto la tregua',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'the accuser is whoever put the false report out',
    published: '2025-03-20T08:00:00Z',
    title: 'Erevan smentisce spari al confine',
    content:
      'Il ministero della Difesa armeno ha definito false le informazioni diffuse da Baku su spari contro posizioni azerbaigiane a Lachin.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['lachin'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['lachin'] },
    ],
  },
  { why: 'a fear is no claim', title: "L'Armenia teme un nuovo attacco dell'Azerbaigian al confine" },
  {
    why: 'the treaty track is no ceasefire',
    published: '2025-03-13T20:00:00Z',
    title: 'Armenia e Azerbaigian, accordo sul testo del trattato di pace',
  },
  {
    why: 'no comment is no claim',
    published: '2022-09-15T02:00:00Z',
    title: "L'Armenia annuncia una tregua, Baku non conferma",
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' }],
  },
  {
    why: 'the wars of the past at the end are background',
    published: '2025-03-31T15:00:00Z',
    title: 'Baku accusa Erevan di aver sparato contro le sue posizioni a Kalbajar',
    content:
      'I due Paesi hanno combattuto una guerra nel 2020, costata oltre 6.500 morti e conclusa con un cessate il fuoco mediato dalla Russia.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['kalbajar'] }],
  },
  {
    why: 'football',
    relevant: false,
    title: "Nations League, l'Armenia batte l'Azerbaigian",
    content: "L'attaccante ha colpito due volte, portiere battuto su rigore.",
  },
  { why: 'Eurovision', relevant: false, title: "Eurovision: Armenia in finale, eliminato l'Azerbaigian" },
  {
    why: 'gas',
    relevant: false,
    title: "Gas, l'Azerbaigian aumenta le forniture all'Italia",
    content: "Il gasdotto Tap non passa per l'Armenia.",
  },
  {
    why: 'an earthquake',
    relevant: false,
    title: 'Scossa di magnitudo 4.5 al confine tra Armenia e Georgia',
    content: 'Nessuna vittima, riferisce Erevan.',
  },
  {
    why: 'Gaza',
    relevant: false,
    title: 'Gaza, Israele accusa Hamas di violare la tregua',
    content: "L'Azerbaigian e l'Armenia chiedono calma.",
  },
  {
    why: 'an anniversary',
    relevant: false,
    published: '2025-11-10T08:00:00Z',
    title: 'Cinque anni dopo la guerra, Erevan ricorda i caduti',
    content: "Il cessate il fuoco del 9 novembre 2020 mise fine ai combattimenti con l'Azerbaigian, costati 6.500 morti.",
  },
  {
    why: 'a toll that goes on with an old date is history',
    origin: 'third',
    published: '2024-05-12T10:00:00Z',
    title: 'Armenia e Azerbaigian, la tregua di Bishkek',
    summary: 'Il 12 maggio 1994 tacquero le armi nel Karabakh. I morti furono circa ventimila.',
  },
  {
    why: 'the ministry by its short name',
    origin: 'third',
    title: 'Armenia e Azerbaigian, nuovi scontri',
    summary: 'La Difesa azera annuncia la morte di sei militari.',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 6 }],
  },
  {
    why: 'the adjective behind "under fire" is whose fire it was',
    origin: 'third',
    title: 'Azerbaigian e Armenia, il bilancio dei civili',
    summary: 'Il ministero della Difesa azero ha riferito di quaranta civili morti sotto il fuoco armeno.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 40 },
    ],
  },
  {
    why: 'hammering a village with mortars is fire',
    origin: 'third',
    published: '2022-10-26T10:00:00Z',
    title: 'Il ministero della Difesa armeno: gli azeri hanno martellato con i mortai il villaggio di Sotk',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' }],
  },
  {
    why: 'a bare Difesa denies what the other side’s outlets have said',
    origin: 'armenia',
    title: 'Difesa: priva di fondamento la notizia di spari armeni su Heydarabad',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'armenia',
        places: ['heydarabad'],
      },
    ],
  },
  {
    why: 'who never stopped shelling shells: no denial',
    title: "L'Esercito di difesa dell'Artsakh: l'artiglieria azera non ha mai smesso di martellare Talish",
    claims: [{ kind: 'shelling', claimant: 'artsakh', stance: 'asserts', attacker: 'azerbaijan', places: ['talish'] }],
  },
  {
    why: 'a figure behind an adjective begins another phrase',
    title: "Azerbaigian, l'ombudsman: «Sotto i razzi armeni dieci civili uccisi a Ganja»",
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', office: 'ombudsman', attacker: 'armenia', places: ['ganja'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 10 },
    ],
  },
  {
    why: 'the mayor is of the town last named',
    title: 'Raffiche di mitragliatrice contro il villaggio di Khoznavar',
    summary: 'Né morti né feriti: lo comunica il sindaco, secondo cui gli spari provenivano dalle postazioni azere.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'local-authority',
        attacker: 'azerbaijan',
        weapon: 'small-arms',
        places: ['khoznavar'],
      },
      { kind: 'casualties', claimant: 'armenia', killed: 0, wounded: 0 },
    ],
  },
  {
    why: 'no losses of one’s own, in the infinitive',
    published: '2022-09-13T15:00:00Z',
    title: 'Baku denuncia colpi armeni nel distretto di Kalbajar',
    summary: 'Il ministero della Difesa azero aggiunge di non aver subito perdite.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['kalbajar'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 0, wounded: 0 },
    ],
  },
  {
    why: 'a race is told in the words of war',
    title: 'Baku, Perez centra il bersaglio: Leclerc sparato dalla pole ma è solo terzo',
    relevant: false,
  },
  {
    why: 'whoever stands behind "da" denies, whomever the sentence has named before',
    title: 'Ganja sotto i razzi',
    summary: "L'Azerbaigian ha accusato oggi l'Armenia di aver bombardato Ganja, circostanza smentita da Erevan.",
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['ganja'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['ganja'] },
    ],
  },
  {
    why: 'a toll that goes on with an old date is history',
    origin: 'third',
    published: '2024-05-12T10:00:00Z',
    title: 'Armenia e Azerbaigian, la tregua di Bishkek',
    summary: 'Il 12 maggio 1994 tacquero le armi nel Karabakh. I morti furono circa ventimila.',
  },
  {
    why: 'hundreds are one word',
    title: 'Erevan annuncia duecentosette morti e trecentottantadue feriti negli scontri con gli azeri',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 207, wounded: 382 }],
  },
  {
    why: 'a claim of responsibility: whoever makes it fired',
    title: "L'esercito del Karabakh rivendica un attacco con razzi su Ganja",
    claims: [{ kind: 'shelling', claimant: 'artsakh', attacker: 'artsakh', places: ['ganja'] }],
  },
  {
    why: 'a promise to keep a truce is no truce kept',
    title: "L'Armenia promette di rispettare la tregua con l'Azerbaigian",
    claims: [],
  },
  {
    why: 'whoever calls a truce off says so',
    title: 'Baku revoca la sospensione unilaterale delle ostilità contro gli armeni',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'ended' }],
  },
  {
    why: 'denied by the trigger that nobody pulled',
    title: 'Nessun nostro militare ha premuto il grilletto verso Sadarak, dice la Difesa armena agli azeri',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'armenia',
        places: ['sadarak'],
      },
    ],
  },
  {
    why: 'a village that is also a word is a place where it opens a headline; a noun of fire with whose it is inside',
    title: 'Kut, artiglieria azera su un camion: lo denuncia Erevan',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'artillery', places: ['kut'] }],
  },
  {
    why: 'the guns are to fall silent: a demand, and its subject is nobody who speaks',
    title: 'Guterres: in Karabakh i combattimenti cessino subito',
    claims: [{ kind: 'ceasefire', claimant: 'un', phase: 'proposed' }],
  },
  {
    why: 'an order to one’s own troops to cease fire is a truce announced',
    title:
      'Il ministero della Difesa della repubblica separatista del Karabakh ha ordinato lo stop alle ostilità con gli azeri dalle 12',
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', office: 'defence-ministry', phase: 'agreed' }],
  },
  {
    why: 'all who open a headline in one list have signed',
    title: 'Aliyev, Pashinyan e Putin firmano: stop alla guerra in Karabakh da mezzanotte',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'russia', phase: 'agreed' },
    ],
  },
  {
    why: 'they have confirmed it, in a sentence of its own',
    title: 'Karabakh, nuova tregua',
    summary:
      "Il segretario di Stato americano ha annunciato l'intesa sulla tregua. Armenia e Azerbaigian l'hanno confermata con una dichiarazione congiunta.",
    claims: [
      { kind: 'ceasefire', claimant: 'us', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
    ],
  },
  {
    why: 'behind the colon whoever tells it stands behind the verb',
    title: 'Confine armeno, le ostilità si fermano alle 18.30: lo comunica la Difesa di Erevan',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'agreed' }],
  },
  {
    why: 'who tells what the headline has told',
    title: 'Armenia: nuovi bombardamenti azeri su Jermuk',
    summary: 'Lo denuncia Erevan.',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['jermuk'] }],
  },
  {
    why: 'a source in brackets is not who fired',
    title: 'Kut, camion crivellato dagli azeri (Difesa armena)',
    claims: [{ kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', attacker: 'azerbaijan', places: ['kut'] }],
  },
  {
    why: 'an accusation, and behind a comma who brought it',
    title:
      "Il ministero della Difesa azero respinge l'accusa, mossa stamane dal difensore civico del Karabakh, di aver violato il cessate il fuoco",
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'denies', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'artsakh', stance: 'asserts', phase: 'violated', accused: 'azerbaijan' },
    ],
  },
  {
    why: 'blamed, and behind a comma denied',
    title: 'Colpi di mortaio su Khnatsakh, casa danneggiata',
    summary: 'La Difesa armena punta il dito contro Baku, che nega.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['khnatsakh'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'whoever calls it a lie behind the semicolon takes nothing from who told it',
    title: "Due civili uccisi a Barda, secondo l'Azerbaigian; «menzogna assoluta», replica Stepanakert",
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 2, places: ['barda'] }],
  },
  {
    why: 'headlines drop the article: one soldier',
    title: 'Difesa armena: militare ferito da un cecchino nemico a Yeraskh',
    claims: [
      { kind: 'shelling', claimant: 'armenia', weapon: 'small-arms', places: ['yeraskh'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', wounded: 1 },
    ],
  },
  {
    why: 'one of two is wounded',
    title: 'Sotk, due soldati armeni uccisi e uno ferito dai colpi azeri',
    claims: [
      { kind: 'shelling', claimant: 'media', attacker: 'azerbaijan', places: ['sotk'] },
      { kind: 'casualties', claimant: 'media', side: 'armenia', killed: 2, wounded: 1 },
    ],
  },
  {
    why: 'both sides before the colon are what it is about: a sum is of neither',
    title: 'Armenia-Azerbaigian, si combatte ancora: più di centocinquanta vittime',
    summary: 'Il premier Nikol Pashinyan ha comunicato che i militari uccisi sono 105. Baku ammette 50 morti.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 105 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50 },
    ],
  },
  {
    why: 'what an army aims at in general is no attack',
    title: "Baku: l'esercito azero colpisce soltanto obiettivi militari, non i civili armeni",
    claims: [],
  },
  {
    why: 'bodies that are searched for are no new dead',
    title: 'Karabakh, in corso il recupero dei caduti armeni e azeri',
    claims: [],
  },
  {
    why: 'a ministry with no country behind it is that of the side that opens the sentence',
    title: "L'Armenia non ha mai violato la tregua con l'Azerbaigian, precisa il ministero della Difesa",
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', stance: 'denies', phase: 'violated' }],
  },
  {
    why: 'the second figure has no verb of its own',
    title: 'Erevan parla di 7 morti e 9 feriti, Baku 5 morti',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 7, wounded: 9 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 5 },
    ],
  },
  {
    why: 'whoever announces it behind the colon says it, not whom they fought',
    title: "Armenia, 18 soldati uccisi nei combattimenti con l'Azerbaigian: lo annuncia il premier Pashinyan",
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 18 }],
  },
  {
    why: 'a subjunctive of observing asks, and tells of nothing',
    title: 'Peskov: importante che Baku e Erevan osservino la tregua',
    claims: [],
  },
  {
    why: 'a subjunctive of stopping demands',
    title: 'Guterres: Armenia e Azerbaigian fermino i combattimenti',
    claims: [{ kind: 'ceasefire', claimant: 'un', stance: 'asserts', phase: 'proposed' }],
  },
  {
    why: 'a truce called null is over',
    title: "Baku dichiara decaduta la tregua con l'Armenia",
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'ended' }],
  },
  {
    why: 'calm on the border with somebody: quiet, no denial of fire',
    title: "Nessuno sparo da ieri al confine con l'Azerbaigian, dice il ministero della Difesa armeno",
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'whose fire it came under',
    title: 'Il villaggio di Sotk è finito sotto il fuoco azero, dice il ministero della Difesa armeno',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: "an attack that one claims behind an apostrophe is one's own",
    title: "Il presidente del Karabakh rivendica l'attacco all'aeroporto militare di Ganja",
    claims: [{ kind: 'shelling', claimant: 'artsakh', stance: 'asserts', attacker: 'artsakh', places: ['ganja'] }],
  },
  {
    why: 'nobody knows where they are',
    title: 'Il ministero della Difesa armeno: sconosciuta la sorte di 11 soldati dopo gli scontri con gli azeri',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', missing: 11 }],
  },
  {
    why: 'instead of a former figure',
    title: "Erevan rivede il bilancio degli scontri con l'Azerbaigian: 4 soldati uccisi invece di 9",
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 4 }],
  },
]

readsAsSaid('it', ROWS)
