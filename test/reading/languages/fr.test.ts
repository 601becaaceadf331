import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'whoever announces a truce says it, not who brokered it; fire that is to cease is a truce',
    published: '2021-11-16T18:00:00Z',
    title: "Sud-Caucase : l'Arménie annonce une trêve obtenue par Moscou",
    summary:
      "Un accord a été trouvé pour que les tirs cessent à 18h30 heure d'Erevan, a indiqué le ministère arménien de la Défense.",
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'agreed', effective: '2021-11-16T14:30:00Z' },
    ],
  },
  {
    why: 'the first article, told anew in French',
    published: '2022-09-13T19:10:00Z',
    title: "Nuit d'affrontements à la frontière entre l'Arménie et l'Azerbaïdjan, une trêve fragile",
    content:
      "Le ministère russe des Affaires étrangères a annoncé mardi que les parties étaient convenues, grâce à la médiation de Moscou, d'un cessez-le-feu à partir de 09H00, heure de Moscou, le 13 septembre. Il a appelé les deux pays à la retenue.\n" +
      "Des médias azerbaïdjanais ont également fait état du cessez-le-feu, mais ont indiqué qu'il avait été violé au bout de quelques minutes.\n" +
      "Selon le ministère arménien de la Défense, les forces azerbaïdjanaises ont bombardé à l'artillerie les villes de Jermuk, Goris et Kapan à l'aube du 13 septembre.\n" +
      "Le Premier ministre arménien Nikol Pachinian a déclaré qu'au moins 49 soldats arméniens avaient été tués. L'Azerbaïdjan a annoncé avoir perdu 50 militaires.\n" +
      "Lire aussi : Près de 100 morts dans les combats entre l'Arménie et l'Azerbaïdjan\n" +
      'Le ministère a rappelé les déclarations trilatérales des 9 novembre 2020, 11 janvier et 26 novembre 2021.',
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
    why: 'the speaker stands behind the comma, with the day between verb and subject',
    title: "L'armée azerbaïdjanaise a tiré sur un village du sud de l'Arménie, selon Erevan",
    content:
      "Des unités des forces armées azerbaïdjanaises ont ouvert le feu à l'arme légère en direction de positions arméniennes près de Tegh, a indiqué jeudi le ministère arménien de la Défense.",
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', weapon: 'small-arms', places: ['tegh'] },
    ],
  },
  {
    why: 'a denial that names the accuser carries both words',
    title: 'Bakou dément avoir bombardé un village arménien',
    content:
      "Le ministère azerbaïdjanais de la Défense a démenti mercredi les accusations de l'Arménie selon lesquelles ses forces auraient ouvert le feu sur le village de Khoznavar.",
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['khoznavar'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['khoznavar'] },
    ],
  },
  {
    why: 'the standard Armenian denial: the statement is quoted whole before "ne correspond pas à la réalité"',
    origin: 'armenia',
    published: '2025-01-06T08:00:00Z',
    title: "Le ministère de la Défense dément les affirmations de l'Azerbaïdjan",
    content:
      'La déclaration du ministère azerbaïdjanais de la Défense selon laquelle, le 5 janvier entre 22h00 et 22h10, des unités des forces armées arméniennes auraient ouvert le feu en direction de positions azerbaïdjanaises ne correspond pas à la réalité.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
    ],
  },
  {
    why: "a bare denial takes up the accusation before it, and Bakou's word is not lent to the dead",
    title: "Un soldat arménien tué à la frontière, l'Azerbaïdjan nie toute responsabilité",
    content:
      "Un militaire arménien a été tué par des tirs azerbaïdjanais dans la région de Siounik, a annoncé le ministère arménien de la Défense. L'Azerbaïdjan a nié avoir ouvert le feu.",
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1 },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'each accuses the other of breaking the truce',
    published: '2020-10-10T15:00:00Z',
    title: "L'Arménie et l'Azerbaïdjan s'accusent mutuellement de violer le cessez-le-feu",
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'an accusation of a breach with fire is two claims',
    published: '2022-09-13T20:00:00Z',
    title: "L'Azerbaïdjan accuse l'Arménie de violer le cessez-le-feu",
    content:
      "« Des unités des forces armées arméniennes ont ouvert le feu à l'artillerie contre les positions de l'armée azerbaïdjanaise dans la région de Kelbadjar », a affirmé le ministère azerbaïdjanais de la Défense dans un communiqué.",
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'artillery', places: ['kalbajar'] },
    ],
  },
  {
    why: "a side's daily bulletin: bare ministry, our positions, no losses",
    origin: 'azerbaijan',
    published: '2025-03-20T07:00:00Z',
    title: "Les positions de l'armée azerbaïdjanaise ont essuyé des tirs",
    content:
      "Le 19 mars à 23h40, les unités des forces armées arméniennes ont tiré à l'arme légère depuis leurs positions situées près de Khnatsakh, district de Goris, sur nos positions en direction de Latchine, a fait savoir le ministère de la Défense. Il n'y a pas de pertes.",
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        stance: 'asserts',
        attacker: 'armenia',
        weapon: 'small-arms',
        places: ['lachin'],
      },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 0, wounded: 0 },
    ],
  },
  {
    why: "a rising toll keeps the new figure, and the day before's is background",
    published: '2022-09-14T12:00:00Z',
    title: "Arménie : le bilan des combats s'alourdit à 105 morts",
    content:
      "Le nombre de militaires arméniens tués s'élève désormais à 105, a annoncé mercredi Nikol Pachinian devant le Parlement.",
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 105, scope: 'total' }],
  },
  {
    why: "both sides' own dead, each in its own words",
    published: '2022-09-13T18:00:00Z',
    title: 'Une centaine de morts dans des combats entre Arménie et Azerbaïdjan',
    content:
      'Erevan a fait état de 49 morts parmi ses soldats. Le ministère azerbaïdjanais de la Défense a reconnu la mort de 50 de ses militaires.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50 },
    ],
  },
  {
    why: 'a total with its part is one claim',
    published: '2023-09-20T12:00:00Z',
    title: 'Au moins 200 morts au Karabakh, selon les séparatistes',
    content:
      "L'offensive azerbaïdjanaise a fait au moins 200 morts, dont dix civils, et plus de 400 blessés, a déclaré le défenseur des droits de l'Artsakh Gegham Stepanyan.",
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
    why: 'captured and missing told apart',
    published: '2021-11-17T10:00:00Z',
    title: "L'Arménie annonce 13 soldats capturés et 24 disparus",
    content:
      'Treize militaires arméniens ont été faits prisonniers et 24 sont portés disparus, a indiqué mercredi le ministère arménien de la Défense.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', captured: 13, missing: 24, killed: null }],
  },
  {
    why: 'no number is better than a wrong one',
    published: '2023-10-02T13:00:00Z',
    title: "L'Arménie déplore des pertes après des tirs à la frontière",
    content:
      '« Il y a des pertes du côté arménien à la suite de tirs des forces armées azerbaïdjanaises », a indiqué le ministère arménien de la Défense.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, wounded: null },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'the separatists accept a truce with its hour in GMT',
    published: '2023-09-20T10:00:00Z',
    title: 'Haut-Karabakh : cessez-le-feu accepté par les séparatistes',
    content:
      "Les autorités du Haut-Karabakh ont annoncé mercredi un accord de cessez-le-feu à partir de 13H00 (09H00 GMT), conclu par l'intermédiaire des forces de paix russes.",
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', phase: 'agreed', effective: '2023-09-20T09:00:00Z', brokers: ['russia'] }],
  },
  {
    why: 'the truce holds',
    published: '2022-09-15T08:00:00Z',
    title: 'La trêve tient à la frontière arméno-azerbaïdjanaise, assure Erevan',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'holding' }],
  },
  {
    why: 'quiet without the word truce',
    published: '2024-02-14T08:00:00Z',
    title: 'Arménie : situation relativement stable à la frontière',
    content:
      "La situation à la frontière avec l'Azerbaïdjan est relativement stable, aucun incident n'a été enregistré, a déclaré le ministère arménien de la Défense.",
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'holding' }],
  },
  {
    why: 'a mediator demands an end to the fighting',
    published: '2020-09-28T08:00:00Z',
    title: "Nagorny Karabakh : l'UE appelle à un cessez-le-feu immédiat",
    claims: [{ kind: 'ceasefire', claimant: 'eu', phase: 'proposed' }],
  },
  {
    why: 'a call to respect the truce there is: no claim',
    published: '2022-09-16T08:00:00Z',
    title: "Macron appelle l'Arménie et l'Azerbaïdjan à respecter le cessez-le-feu",
    claims: [],
  },
  {
    why: 'appeals for restraint are no claim',
    published: '2022-09-13T08:00:00Z',
    title: 'Washington « profondément préoccupé » par les combats entre Arménie et Azerbaïdjan',
    content: 'Le secrétaire d’État Antony Blinken a exhorté les deux camps à la retenue et au dialogue.',
    claims: [],
  },
  {
    why: 'another mediator accuses, and is the claimant',
    published: '2022-08-03T12:00:00Z',
    title: "La Russie accuse l'Azerbaïdjan d'avoir violé le cessez-le-feu au Karabakh",
    claims: [{ kind: 'ceasefire', claimant: 'russia', phase: 'violated', accused: 'azerbaijan' }],
  },
  {
    why: 'a witness of the outlet',
    published: '2020-10-04T08:00:00Z',
    title: 'Stepanakert de nouveau bombardée',
    content:
      "La ville de Stepanakert a été la cible de nouveaux tirs d'artillerie dimanche matin, a constaté un journaliste de l'AFP.",
    claims: [{ kind: 'shelling', claimant: 'media', attacker: null, weapon: 'artillery', places: ['stepanakert'] }],
  },
  {
    why: 'a strike of one’s own, described, is the attacker’s claim',
    published: '2020-10-15T08:00:00Z',
    title: "L'Azerbaïdjan affirme avoir frappé des sites de missiles en Arménie",
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'azerbaijan', weapon: 'missile' }],
  },
  {
    why: 'whoever accuses may stand behind the comma',
    published: '2023-09-21T10:00:00Z',
    title: 'Karabakh : la trêve violée près de Stepanakert',
    content:
      "Les forces azerbaïdjanaises ont violé le cessez-le-feu en ouvrant le feu près de Stepanakert, ont accusé jeudi les autorités séparatistes. L'Azerbaïdjan a démenti ces accusations.",
    claims: [
      { kind: 'ceasefire', claimant: 'artsakh', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'shelling', claimant: 'artsakh', stance: 'asserts', attacker: 'azerbaijan', places: ['stepanakert'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'a weekday that is still to come',
    published: '2020-10-25T18:00:00Z',
    title: 'Washington annonce un cessez-le-feu humanitaire au Haut-Karabakh',
    content: "Le département d'État a indiqué que la trêve prendrait effet lundi à 08H00 heure locale (04H00 GMT).",
    claims: [{ kind: 'ceasefire', claimant: 'us', phase: 'agreed', effective: '2020-10-26T04:00:00Z' }],
  },
  {
    why: 'threat and hypothesis are no claims',
    published: '2023-09-01T08:00:00Z',
    title: "L'Arménie craint une nouvelle attaque de l'Azerbaïdjan",
    content: "Si l'Azerbaïdjan ouvrait le feu, la trêve pourrait s'effondrer, a averti Erevan.",
    claims: [],
  },
  {
    why: 'the treaty track is relevant and no ceasefire',
    published: '2025-03-13T15:00:00Z',
    title: "L'Arménie et l'Azerbaïdjan s'accordent sur le texte d'un traité de paix",
    claims: [],
  },
  {
    why: 'the monitors are of this conflict',
    published: '2023-01-23T15:00:00Z',
    title: "L'UE lance une mission civile à la frontière entre l'Arménie et l'Azerbaïdjan",
    claims: [],
  },
  {
    why: 'the history of the war at the end of a report is background',
    published: '2025-03-31T15:00:00Z',
    title: "Bakou accuse Erevan d'avoir tiré sur ses positions",
    content:
      "Le ministère azerbaïdjanais de la Défense a accusé lundi les forces arméniennes d'avoir ouvert le feu sur des positions près de Kelbadjar.\nUne première guerre avait fait 30.000 morts dans les années 1990. Un cessez-le-feu négocié par la Russie avait mis fin en novembre 2020 à un conflit de six semaines.",
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['kalbajar'] }],
  },
  {
    why: 'football',
    relevant: false,
    title: "Ligue des nations : l'Arménie bat l'Azerbaïdjan 2-1, tirs cadrés et penalty manqué",
    content: 'Les joueurs arméniens ont ouvert le score à Erevan.',
  },
  { why: 'Eurovision', relevant: false, title: "Eurovision : l'Arménie qualifiée, l'Azerbaïdjan éliminé en demi-finale" },
  {
    why: 'a pipeline',
    relevant: false,
    title: "Gaz : l'Azerbaïdjan augmente ses exportations vers l'Europe",
    content: "La Géorgie et l'Arménie s'inquiètent du tracé.",
  },
  {
    why: 'an earthquake',
    relevant: false,
    title: "Séisme de magnitude 4,7 à la frontière entre l'Arménie et la Géorgie",
    content: 'Aucune victime signalée, selon Erevan.',
  },
  {
    why: 'another war with the two countries in passing',
    relevant: false,
    title: 'Ukraine : trois morts dans des frappes russes à Kharkiv',
    content: "L'Arménie et l'Azerbaïdjan ont appelé à un cessez-le-feu.",
  },
  {
    why: 'Gaza',
    relevant: false,
    title: 'Gaza : Israël accuse le Hamas de violer la trêve',
    content: "L'Azerbaïdjan a proposé d'envoyer des troupes.",
  },
  {
    why: 'an anniversary',
    relevant: false,
    published: '2025-11-10T08:00:00Z',
    title: "Cinq ans après le cessez-le-feu, l'Arménie panse ses plaies",
    content: "Le 9 novembre 2020, l'accord de cessez-le-feu mettait fin à la guerre qui a fait plus de 6.500 morts.",
  },
  {
    why: 'an exercise',
    published: '2023-09-11T08:00:00Z',
    title: "L'Azerbaïdjan mène des exercices militaires près de la frontière arménienne",
    content: "L'artillerie azerbaïdjanaise a procédé à des tirs réels, a indiqué le ministère de la Défense.",
    claims: [],
  },
  {
    why: 'both stand behind their verb',
    origin: 'third',
    title: 'Haut-Karabakh : un cessez-le-feu entre en vigueur à minuit, annoncent Bakou et Erevan',
    claims: [
      { kind: 'ceasefire', phase: 'agreed', claimant: 'azerbaijan' },
      { kind: 'ceasefire', phase: 'agreed', claimant: 'armenia' },
    ],
  },
  {
    why: 'not to have fired: a denial in the infinitive',
    origin: 'third',
    title: 'Bakou répond',
    summary: "Le ministère azerbaïdjanais de la Défense a assuré n'avoir tiré aucun obus sur Sotk.",
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'the number behind "et" is of the next loss, and a day earlier is within the week',
    origin: 'third',
    title: 'Combats entre Arménie et Azerbaïdjan',
    summary:
      'Trois militaires azerbaïdjanais ont péri et neuf autres ont été blessés la veille, selon le ministère azerbaïdjanais de la Défense.',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 3, wounded: 9 }],
  },
  {
    why: 'who does not publish its losses claims none',
    origin: 'third',
    title: 'Haut-Karabakh : nouveaux combats entre Arménie et Azerbaïdjan',
    summary: "L'Azerbaïdjan ne publie pas ses pertes militaires.",
  },
  {
    why: 'a sniper, no losses of the other side, a denial of allegations',
    published: '2022-09-13T15:00:00Z',
    title: 'Arménie : un soldat abattu par un tireur embusqué',
    summary:
      'Un conscrit de 19 ans a été tué mardi par un tir de sniper azerbaïdjanais sur une position proche de Verin Chorja, a déploré le ministère de la Défense à Erevan. Bakou rejette ces allégations.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        stance: 'asserts',
        attacker: 'azerbaijan',
        weapon: 'small-arms',
        places: ['verin-shorzha'],
      },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1 },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'what is demanded of the guns is proposed, not quiet',
    title: "Karabakh : l'ONU exige que les armes se taisent",
    summary: "Antonio Guterres a demandé mardi à l'Arménie et à l'Azerbaïdjan de cesser immédiatement les combats.",
    claims: [{ kind: 'ceasefire', claimant: 'un', phase: 'proposed' }],
  },
  {
    why: 'a toll behind the dead of the day',
    published: '2020-10-30T12:00:00Z',
    title: 'Haut-Karabakh : nouvelles pertes',
    summary:
      'Les autorités de Stepanakert ont ajouté vendredi 51 noms à la liste de leurs militaires tués, portant le total à 1.119.',
    claims: [
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 51, scope: 'increment' },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 1119, scope: 'total' },
    ],
  },
  {
    why: 'whoever never ceases to shell shells',
    title: "L'artillerie azerbaïdjanaise n'a pas cessé de pilonner Talich, dénonce l'Armée de défense de l'Artsakh",
    claims: [{ kind: 'shelling', claimant: 'artsakh', stance: 'asserts', attacker: 'azerbaijan', places: ['talish'] }],
  },
  {
    why: 'a mechanism to look into breaches tells of none',
    title: 'Le Premier ministre arménien propose à Bakou un mécanisme pour enquêter sur les violations de la trêve',
  },
  {
    why: 'a match is told in the words of war',
    title: 'Ligue des champions : Qarabag foudroie Copenhague et bombarde la défense danoise (2-0)',
    relevant: false,
  },
  {
    why: 'one loss word for both sides, each with its figure',
    title: 'Au moins 18 soldats arméniens et 12 azerbaïdjanais ont péri dans les combats de samedi',
    claims: [
      { kind: 'casualties', claimant: 'media', side: 'armenia', killed: 18 },
      { kind: 'casualties', claimant: 'media', side: 'azerbaijan', killed: 12 },
    ],
  },
  {
    why: 'the accused killed, and lost nobody',
    title: "Erevan accuse Bakou d'avoir tué un civil dans le Gegharkounik",
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, civilian: true }],
  },
  {
    why: 'a preposition stands for the second verb',
    title: 'Combats à la frontière : Erevan fait état de trois blessés, Bakou de deux morts',
    claims: [
      { kind: 'casualties', claimant: 'armenia', wounded: 3, killed: null },
      { kind: 'casualties', claimant: 'azerbaijan', killed: 2, wounded: null },
    ],
  },
  {
    why: 'eighty and one',
    title: 'Bakou déplore soixante-dix-sept tués et deux cent quatre-vingt-un blessés dans les combats avec les Arméniens',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 77, wounded: 281 }],
  },
  { why: 'an accident on the road', title: 'Accident de bus en Arménie : cinq morts et vingt blessés', relevant: false },
  {
    why: 'a claim of responsibility: whoever makes it fired',
    title: "L'armée du Karabakh revendique un tir de roquettes sur Gandja",
    claims: [{ kind: 'shelling', claimant: 'artsakh', attacker: 'artsakh', places: ['ganja'] }],
  },
  {
    why: 'a promise to keep a truce is no truce kept',
    title: "L'Arménie s'engage à respecter la trêve conclue avec l'Azerbaïdjan",
    claims: [],
  },
  {
    why: 'a noun of fire with whose it is inside',
    title: 'Artillerie lourde arménienne contre Tovouz, selon la Défense azerbaïdjanaise',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        attacker: 'armenia',
        weapon: 'artillery',
        places: ['tovuz'],
      },
    ],
  },
  {
    why: 'denied by what did not happen to a village',
    title: "Bakou : aucun village arménien n'a été bombardé par nos forces",
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'a town that is also a word is a place where it opens a headline',
    title: 'Barda : 21 civils tués par des roquettes, annonce la présidence azerbaïdjanaise',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', office: 'president', killed: 21, places: ['barda'] },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'president', weapon: 'artillery', places: ['barda'] },
    ],
  },
  {
    why: 'who says the same says it: that it is quiet',
    title: 'Frontière : plus personne ne tire depuis midi, selon la Défense azerbaïdjanaise',
    summary: "Celle d'Arménie dit la même chose.",
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'holding' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'holding' },
    ],
  },
  {
    why: 'a town before a comma is none of those who speak behind it',
    title: "Après une nuit de pourparlers à Moscou, Erevan et Bakou ont annoncé qu'ils cesseraient le feu à midi",
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
    ],
  },
  {
    why: 'called false first, then who answers, then his own accusation',
    title: 'Frontière sous tension',
    summary:
      "L'armée arménienne a tiré sur Kelbajar, selon le ministère azerbaïdjanais de la Défense. « Faux », répond le ministère arménien, pour qui c'est l'Azerbaïdjan qui a ouvert le feu sur Norabak.",
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['kalbajar'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['norabak'] },
    ],
  },
  {
    why: 'what a denial goes against is told by the accuser; posts in a district are what was hit',
    title:
      "L'Azerbaïdjan a accusé l'Arménie d'avoir tiré sur ses postes dans le district de Latchine, ce que le ministère arménien de la Défense a démenti",
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['lachin'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['lachin'] },
    ],
  },
  {
    why: 'contrary to what Baku claims: an accusation that is denied',
    title: "Contrairement à ce que prétend Bakou, les forces arméniennes n'ont pas ouvert le feu, souligne la Défense arménienne",
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
    ],
  },
  {
    why: 'the dead before a bare denial are the outlet’s word',
    title: "Gandja : 12 morts dans une frappe imputée à l'Arménie, Erevan dément",
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
      { kind: 'casualties', claimant: 'media', side: 'azerbaijan', killed: 12 },
    ],
  },
  {
    why: 'whoever only denied tells no news that names nobody',
    title: 'Gandja frappée en pleine nuit',
    summary: "L'Azerbaïdjan accuse Erevan d'avoir visé Gandja. Erevan dément. Le missile a fait treize morts.",
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['ganja'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies' },
      { kind: 'casualties', claimant: 'media', killed: 13 },
    ],
  },
  {
    why: 'a seat right before a body is whose it is; across the front a town was hit, and its enemy does not tell it',
    title: 'Douze morts à Gandja',
    summary: 'Le parquet azerbaïdjanais parle de douze morts à Gandja. Stepanakert a de nouveau été bombardée.',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', office: 'government', side: 'azerbaijan', killed: 12 },
      { kind: 'shelling', claimant: 'media', attacker: null, places: ['stepanakert'] },
    ],
  },
  {
    why: 'whose weapon it was stands behind it: who fired, and not whose dead',
    title: 'Azerbaïdjan : un soldat tué par un sniper arménien à la frontière',
    claims: [
      { kind: 'shelling', claimant: 'media', attacker: 'armenia', weapon: 'small-arms' },
      { kind: 'casualties', claimant: 'media', side: 'azerbaijan', killed: 1 },
    ],
  },
  {
    why: 'a foreign aircraft that one side shot down: none of the other’s dead',
    title: "Un hélicoptère russe abattu par erreur par l'Azerbaïdjan, deux morts",
    claims: [{ kind: 'casualties', claimant: 'media', side: null, killed: 2 }],
  },
  {
    why: 'dead or missing is a number of neither',
    title: 'Erevan : 207 militaires arméniens tués ou disparus',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, missing: null }],
  },
  {
    why: 'not kept, she says: an accusation, no denial',
    title: "La trêve conclue avec l'Azerbaïdjan n'a pas été respectée, assure Erevan",
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated' }],
  },
  {
    why: 'a truce that has to be kept is no new one',
    title: "Macron : « La trêve entre l'Arménie et l'Azerbaïdjan doit être respectée »",
    claims: [],
  },
  {
    why: 'silent on its soldiers, it speaks of civilians',
    title: 'Karabakh : Bakou ne communique pas ses pertes militaires mais fait état de 63 civils tués',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 63, civilian: true }],
  },
  {
    why: 'old prisoners are no new captives',
    title: 'Vingt-trois Arméniens restent détenus en Azerbaïdjan, rappelle Erevan',
    claims: [],
  },
  {
    why: 'a question and a picture of what might be are no news',
    title: "Et si la trêve se rompait ? Imaginons que l'Azerbaïdjan bombarde de nouveau Kapan",
    claims: [],
  },
  {
    why: 'a ministry with no country behind it is that of the side that opens the sentence',
    title: "L'Arménie n'a pas enfreint la trêve avec l'Azerbaïdjan, affirme le ministère de la Défense",
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', stance: 'denies', phase: 'violated' }],
  },
  {
    why: "the second figure is the other side's, behind an article and with no verb",
    title: "L'Arménie parle de deux morts et cinq blessés, l'Azerbaïdjan de trois tués",
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2, wounded: 5 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 3 },
    ],
  },
  {
    why: 'from one figure to another: the later holds',
    title: "Le nombre de militaires arméniens tués face à l'Azerbaïdjan est monté de 61 à 77, selon Erevan",
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 77 }],
  },
  {
    why: 'a truce decided by a side is its own word',
    title: "Trêve décidée unilatéralement par l'Azerbaïdjan au Karabakh",
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'confirmed behind the colon',
    title: "Cessez-le-feu avec l'Arménie : Bakou confirme",
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'a name in no table, told with an age, is one man; whom he fought did not lose him',
    title:
      'Tigran Vardanian, 23 ans, a été tué dans un accrochage avec les forces azerbaïdjanaises, indique le ministère arménien de la Défense',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1 }],
  },
  {
    why: 'everybody who is listed has signed',
    title: "Trêve au Karabakh dès 9h mardi, selon un communiqué conjoint des États-Unis, de l'Arménie et de l'Azerbaïdjan",
    claims: [
      { kind: 'ceasefire', claimant: 'us', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
    ],
  },
  {
    why: "another war's dateline: its truce is not ours",
    title: "Gaza : l'Azerbaïdjan salue la trêve conclue au Caire",
    relevant: false,
    claims: [],
  },
  {
    why: "hit by the speaker's own army",
    title:
      "La base aérienne de Gandja a été visée par l'Armée de défense de l'Artsakh, dit le président de la république autoproclamée",
    claims: [{ kind: 'shelling', claimant: 'artsakh', stance: 'asserts', attacker: 'artsakh', places: ['ganja'] }],
  },
  {
    why: 'it matters that a truce be kept: no claim',
    title: 'Le Kremlin juge essentiel que Bakou et Erevan respectent la trêve',
    claims: [],
  },
  {
    why: 'new dead and the total are two figures',
    title: "L'armée du Karabakh annonce 12 autres morts, ce qui porte à 310 le nombre de tués",
    claims: [
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 12 },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 310 },
    ],
  },
]

readsAsSaid('fr', ROWS)
