import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the first article, told anew in Spanish',
    published: '2022-09-13T19:10:00Z',
    title: 'Tambalea la tregua entre Armenia y Azerbaiyán tras una noche de combates',
    content:
      'El Ministerio de Exteriores de Rusia informó este martes de que las partes acordaron, con mediación de Moscú, un alto el fuego a partir de las 09.00, hora de Moscú, del 13 de septiembre. Pidió a ambos países moderación.\n' +
      'Medios azerbaiyanos también dieron cuenta del alto el fuego, pero aseguraron que fue violado a los pocos minutos.\n' +
      'Según el Ministerio de Defensa armenio, en la madrugada del 13 de septiembre fuerzas azerbaiyanas bombardearon con artillería las ciudades de Jermuk, Goris y Kapan.\n' +
      'El primer ministro armenio, Nikol Pashinián, dijo que al menos 49 soldados armenios murieron. Azerbaiyán informó de que perdió a 50 militares.\n' +
      'Lea también: Casi 100 muertos en los combates entre Armenia y Azerbaiyán\n' +
      'El Ministerio recordó las declaraciones trilaterales del 9 de noviembre de 2020, del 11 de enero y del 26 de noviembre de 2021.',
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
    why: 'the speaker stands behind the comma',
    title: 'Un soldado armenio muere por disparos azerbaiyanos en la frontera',
    content:
      'Unidades de las Fuerzas Armadas de Azerbaiyán abrieron fuego con armas ligeras contra posiciones armenias cerca de Tegh, informó este jueves el Ministerio de Defensa de Armenia. Un militar armenio murió.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'small-arms', places: ['tegh'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1 },
    ],
  },
  {
    why: 'a denial in the subjunctive that names the accuser carries both words',
    title: 'Bakú niega haber bombardeado una aldea armenia',
    content:
      'El Ministerio de Defensa de Azerbaiyán desmintió este miércoles las acusaciones de Armenia de que sus fuerzas habrían abierto fuego contra la aldea de Khoznavar.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['khoznavar'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['khoznavar'] },
    ],
  },
  {
    why: 'the standard denial: the message is quoted whole before "no corresponde a la realidad"',
    origin: 'armenia',
    published: '2024-04-02T06:00:00Z',
    title: 'El Ministerio de Defensa desmintió la información difundida por Azerbaiyán',
    content:
      'El mensaje del Ministerio de Defensa de Azerbaiyán de que el 1 de abril, entre las 22:00 y las 22:10, unidades de las Fuerzas Armadas de Armenia supuestamente abrieron fuego en dirección a posiciones azerbaiyanas no corresponde a la realidad.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
    ],
  },
  {
    why: 'a bare "lo negó" takes up the accusation before it',
    published: '2023-10-02T13:00:00Z',
    title: 'Armenia informa de bajas en la frontera; Bakú lo niega',
    content:
      'Las fuerzas azerbaiyanas abrieron fuego contra un vehículo con alimentos para posiciones armenias en Kut, denunció el Ministerio de Defensa armenio. Azerbaiyán lo negó.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['kut'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'each accuses the other of breaking the truce',
    published: '2020-10-10T15:00:00Z',
    title: 'Armenia y Azerbaiyán se acusan mutuamente de violar el alto el fuego',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'an accusation of a breach with fire is two claims',
    published: '2022-09-13T20:00:00Z',
    title: 'Azerbaiyán acusa a Armenia de romper la tregua',
    content:
      '"Las fuerzas armenias bombardearon con morteros posiciones del Ejército azerbaiyano en Kalbajar", afirmó el Ministerio de Defensa azerí en un comunicado.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'artillery', places: ['kalbajar'] },
    ],
  },
  {
    why: 'a passive with its doer',
    published: '2023-06-20T09:00:00Z',
    title: 'Bakú: posiciones azerbaiyanas en Lachín fueron atacadas con armas ligeras por las fuerzas armenias',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'small-arms', places: ['lachin'] }],
  },
  {
    why: 'a rising toll keeps the new figure',
    published: '2022-09-16T12:00:00Z',
    title: 'Asciende a 135 la cifra de soldados armenios muertos',
    content: 'Al menos 135 militares armenios murieron esta semana, según un nuevo balance del primer ministro, Nikol Pashinián.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 135 }],
  },
  {
    why: "both sides' own dead, each in its own words",
    published: '2021-11-17T12:00:00Z',
    title: 'Siete soldados azerbaiyanos muertos en choques con Armenia',
    content:
      'El Ministerio de Defensa de Azerbaiyán anunció que siete de sus militares murieron y diez resultaron heridos. Armenia informó de un soldado muerto, 24 desaparecidos y 13 prisioneros.',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 7, wounded: 10 },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, missing: 24, captured: 13 },
    ],
  },
  {
    why: 'a total with its part is one claim',
    published: '2023-09-20T12:00:00Z',
    title: 'Al menos 200 muertos en Nagorno Karabaj',
    content:
      'La ofensiva azerbaiyana ha dejado al menos 200 muertos, entre ellos diez civiles, y más de 400 heridos, declaró el defensor de los derechos humanos de Artsaj, Gegham Stepanyan.',
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
    why: 'a number in words, with the mortally wounded left out of the wounded',
    published: '2020-07-14T12:00:00Z',
    title: 'Azerbaiyán confirma la muerte de once militares en Tovuz',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 11, wounded: null, places: ['tovuz'] }],
  },
  {
    why: 'no losses is a claim with zero; the fire is the other side’s',
    origin: 'armenia',
    published: '2022-09-23T09:00:00Z',
    title: 'Azerbaiyán volvió a violar el alto el fuego',
    content:
      'El 23 de septiembre, a las 7.40 horas, las Fuerzas Armadas azerbaiyanas abrieron fuego con rifles de distintos calibres contra posiciones armenias, informó el Ministerio de Defensa. No hay bajas en el lado armenio.',
    claims: [
      { kind: 'ceasefire', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'small-arms' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 0, wounded: 0 },
    ],
  },
  {
    why: 'the authorities of Karabakh agree to a truce with its hour in GMT',
    published: '2023-09-20T10:00:00Z',
    title: 'Nagorno Karabaj y Azerbaiyán acuerdan un alto el fuego',
    content:
      'Las autoridades de Nagorno Karabaj anunciaron un acuerdo sobre el cese total de las hostilidades a partir de las 13.00 horas (09.00 GMT), gracias a la mediación de las fuerzas de paz rusas.',
    claims: [{ kind: 'ceasefire', phase: 'agreed', claimant: 'artsakh', effective: '2023-09-20T09:00:00Z', brokers: ['russia'] }],
  },
  {
    why: 'the truce holds',
    published: '2022-09-15T08:00:00Z',
    title: 'El alto el fuego se mantiene en la frontera, según Ereván',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'holding' }],
  },
  {
    why: 'quiet without the word truce',
    published: '2023-10-02T17:00:00Z',
    title: 'Armenia asegura que la situación en la frontera con Azerbaiyán es relativamente estable',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'holding' }],
  },
  {
    why: 'a mediator demands an end to the fighting',
    published: '2020-09-28T08:00:00Z',
    title: 'La UE exige el cese inmediato de las hostilidades en Nagorno Karabaj',
    claims: [{ kind: 'ceasefire', claimant: 'eu', phase: 'proposed' }],
  },
  {
    why: 'a call to respect the truce there is: no claim',
    published: '2022-09-16T08:00:00Z',
    title: 'Rusia pide a Armenia y Azerbaiyán respetar el alto el fuego',
  },
  {
    why: 'appeals for restraint are no claim',
    published: '2022-09-13T08:00:00Z',
    title: 'Guterres pide contención a Armenia y Azerbaiyán tras los combates en la frontera',
  },
  {
    why: 'another power accuses, and is the claimant',
    published: '2022-08-03T12:00:00Z',
    title: 'Rusia acusa a Azerbaiyán de violar el alto el fuego en Karabaj',
    claims: [{ kind: 'ceasefire', claimant: 'russia', phase: 'violated', accused: 'azerbaijan' }],
  },
  {
    why: 'bombardeo the noun and bombardeó the verb are told apart',
    published: '2020-10-04T08:00:00Z',
    title: 'Azerbaiyán bombardeó Stepanakert, denuncian los separatistas',
    claims: [{ kind: 'shelling', claimant: 'artsakh', attacker: 'azerbaijan', places: ['stepanakert'] }],
  },
  {
    why: 'a strike of one’s own, described, is the attacker’s claim',
    published: '2020-10-14T08:00:00Z',
    title: 'Azerbaiyán afirma haber destruido lanzaderas de misiles en Armenia',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'azerbaijan', weapon: 'missile' }],
  },
  {
    why: 'the enemy renewed its attack: its is no doer',
    published: '2022-09-14T12:00:00Z',
    title: 'Nuevos ataques en la frontera armenia',
    content:
      'El Ministerio de Defensa armenio dijo que el enemigo reanudó su ataque con artillería y morteros en dirección a Jermuk.',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'artillery', places: ['jermuk'] }],
  },
  {
    why: 'announced losses beside a truce announce no truce',
    published: '2020-12-13T12:00:00Z',
    title: 'Azerbaiyán anuncia cuatro bajas en Nagorno Karabaj pese al alto el fuego',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: null }],
  },
  { why: 'a fear is no claim', title: 'Armenia teme un nuevo ataque de Azerbaiyán en la frontera' },
  {
    why: 'the treaty track is no ceasefire',
    published: '2025-08-08T20:00:00Z',
    title: 'Armenia y Azerbaiyán rubrican en Washington un acuerdo de paz',
  },
  {
    why: 'no comment is no claim',
    published: '2022-09-15T02:00:00Z',
    title: 'Armenia anuncia un alto el fuego; Azerbaiyán no ha confirmado',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' }],
  },
  {
    why: 'the wars of the past at the end are background',
    published: '2025-03-31T15:00:00Z',
    title: 'Bakú acusa a Ereván de disparar contra sus posiciones en Kalbajar',
    content:
      'Armenia y Azerbaiyán libraron una guerra en 2020 que dejó 6.500 muertos y terminó con un alto el fuego negociado por Rusia.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['kalbajar'] }],
  },
  {
    why: 'football',
    relevant: false,
    title: 'Azerbaiyán y Armenia empatan en la Liga de Naciones',
    content: 'El delantero disparó tres veces a puerta y marcó un gol.',
  },
  { why: 'Eurovision', relevant: false, title: 'Eurovisión: Armenia pasa a la final y Azerbaiyán queda fuera' },
  {
    why: 'gas',
    relevant: false,
    title: 'Azerbaiyán eleva sus exportaciones de gas a Europa',
    content: 'El gasoducto evita el territorio de Armenia.',
  },
  {
    why: 'an earthquake',
    relevant: false,
    title: 'Terremoto de magnitud 4,5 sacude la frontera entre Armenia y Georgia',
    content: 'No hay víctimas, informó Ereván.',
  },
  {
    why: 'Gaza',
    relevant: false,
    title: 'Israel acusa a Hamás de violar el alto el fuego en Gaza',
    content: 'Azerbaiyán y Armenia pidieron calma.',
  },
  {
    why: 'India and Pakistan',
    relevant: false,
    published: '2025-05-10T12:00:00Z',
    title: 'India y Pakistán acuerdan un alto el fuego',
    content: 'Azerbaiyán celebró el acuerdo.',
  },
  {
    why: 'an anniversary',
    relevant: false,
    published: '2025-11-10T08:00:00Z',
    title: 'Cinco años después del alto el fuego, Armenia recuerda a sus caídos',
    content: 'El 9 de noviembre de 2020 el acuerdo puso fin a una guerra que dejó más de 6.500 muertos.',
  },
  {
    why: 'an adjective beside a weapon is no owner of the dead',
    origin: 'third',
    title: 'El Karabaj cuenta sus muertos',
    summary: 'Las autoridades de Karabaj afirman que misiles azerbaiyanos cayeron sobre Martuni y que hay dos civiles muertos.',
    claims: [
      { kind: 'shelling', claimant: 'artsakh', attacker: 'azerbaijan' },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 2 },
    ],
  },
  {
    why: 'the enclave’s leaders speak; artillery that punishes towns',
    origin: 'third',
    title: 'Noche de cohetes',
    summary: 'Las autoridades separatistas afirman que la artillería azerbaiyana castigó Martakert y Martuni.',
    claims: [{ kind: 'shelling', claimant: 'artsakh', attacker: 'azerbaijan', weapon: 'artillery' }],
  },
  {
    why: 'a denial that calls it an invention',
    origin: 'third',
    title: 'Bakú responde',
    summary: 'El Ministerio de Defensa de Azerbaiyán aseguró que sus unidades no han disparado contra Verin Shorzha.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'a sniper, a subject far behind its verb, a short denial',
    published: '2022-09-13T15:00:00Z',
    title: 'Armenia denuncia la muerte de un soldado por disparos azerbaiyanos',
    summary:
      'Un recluta de 19 años murió este martes al ser alcanzado por un francotirador cerca de Verin Shorzha, dijo este martes ante los diputados el ministro de Defensa, Surén Papikián. Bakú lo niega.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, places: ['verin-shorzha'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'half a hundred is fifty',
    published: '2022-09-13T15:00:00Z',
    title: 'Azerbaiyán reconoce sus bajas',
    summary: 'Medio centenar de militares azerbaiyanos murieron en los choques, admitió el martes el Ministerio de Defensa.',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50 }],
  },
  {
    why: 'a body and its owner stand together across "de la"',
    published: '2020-10-02T15:00:00Z',
    title: 'Cohetes sobre Stepanakert',
    summary:
      'Cohetes lanzados por las fuerzas azerbaiyanas dejaron diez civiles heridos en Stepanakert, dijo el Ministerio de Exteriores de la autoproclamada república.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'artsakh',
        office: 'foreign-ministry',
        attacker: 'azerbaijan',
        weapon: 'artillery',
        places: ['stepanakert'],
      },
      { kind: 'casualties', claimant: 'artsakh', wounded: 10, civilian: true },
    ],
  },
  {
    why: 'a truce that both ministries announced, and that lasted minutes in the outlet’s words',
    published: '2020-10-18T12:00:00Z',
    title: 'La tregua del Karabaj dura cuatro minutos',
    summary:
      'El alto el fuego que anunciaron el sábado los ministerios de Exteriores de ambos países tenía que empezar a las 00.00 hora local.',
    claims: [
      { kind: 'ceasefire', claimant: 'media', phase: 'violated', accused: null },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
    ],
  },
  {
    why: 'quiet in the words of a bare Defensa',
    origin: 'armenia',
    title: 'Defensa: no se han producido disparos en la frontera durante la noche',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'holding' }],
  },
  {
    why: 'a final is no battle though a Londoner bombards',
    title: 'Mkhitaryan no viajó a Bakú y el Chelsea bombardeó al Arsenal en la final',
    relevant: false,
  },
  {
    why: 'each of two sides has its figure behind one verb',
    title: 'Tres soldados azerbaiyanos y cuatro armenios mueren en un incidente en Tegh',
    claims: [
      { kind: 'casualties', claimant: 'media', side: 'azerbaijan', killed: 3 },
      { kind: 'casualties', claimant: 'media', side: 'armenia', killed: 4 },
    ],
  },
  {
    why: 'eighty and one, and whose words "nuestras" are',
    title:
      'Azerbaiyán: los armenios dispararon contra nuestras posiciones en Tovuz; setenta y siete muertos y doscientos ochenta y un heridos',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['tovuz'] },
      { kind: 'casualties', claimant: 'azerbaijan', killed: 77, wounded: 281 },
    ],
  },
  {
    why: 'a claim of responsibility: whoever makes it fired',
    title: 'Karabaj se adjudica el ataque con cohetes a Ganyá',
    claims: [{ kind: 'shelling', claimant: 'artsakh', attacker: 'artsakh', places: ['ganja'] }],
  },
  {
    why: 'a promise to keep a truce is no truce kept',
    title: 'Pashinián se compromete a respetar la tregua con Azerbaiyán',
    claims: [],
  },
  {
    why: 'dead of two armies in one number',
    title: 'Casi 180 muertos entre los ejércitos armenio y azerí en 48 horas',
    claims: [{ kind: 'casualties', claimant: 'media', side: 'both', killed: 180, exact: { killed: false } }],
  },
  {
    why: 'prices that shoot up are no shots',
    title: 'El gas azerí dispara los precios en Armenia',
    relevant: false,
  },
  {
    why: 'whoever calls a truce off says so',
    title: 'Bakú deja sin efecto su alto el fuego con Armenia',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'ended' }],
  },
  {
    why: 'a second speaker’s bare figure is of the loss that the first one told, with a verb of its own or without',
    title: 'Pashinián eleva a 135 los militares muertos y Bakú admite ya 77',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 135 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 77 },
    ],
  },
  {
    why: 'behind a semicolon the verb is left out',
    title: 'Ereván habla de 49 muertos en combate; Bakú, de 50',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50 },
    ],
  },
  {
    why: 'the subject stands before the cut; whom it is laid to does not lay it',
    summary:
      'Bakú se avino a la iniciativa rusa, aunque horas después achacó a los armenios nuevos disparos de mortero en Kalbajar.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['kalbajar'] }],
  },
  {
    why: 'agregó between commas names nobody',
    summary:
      'El Ministerio de Defensa de Azerbaiyán tachó de mentira las informaciones sobre un ataque a la aldea de Norabak. Fueron las fuerzas armenias, agregó, las que dispararon contra puestos en Kalbajar.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['norabak'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['kalbajar'] },
    ],
  },
  {
    why: 'según el Kremlin is a source of its own, not "according to him"',
    summary: 'Azerbaiyán y Armenia han pactado, según el Kremlin, un alto el fuego desde la medianoche.',
    claims: [{ kind: 'ceasefire', claimant: 'russia', phase: 'agreed' }],
  },
  {
    why: 'both ministries confirm what was just told to be agreed, one of them of the self-proclaimed republic',
    summary:
      'Las partes han acordado alargar hasta las 20.00 el cese del fuego en Karabaj. Lo confirmaron los ministerios de Defensa de Azerbaiyán y de la autoproclamada república.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'artsakh', phase: 'agreed' },
    ],
  },
  {
    why: 'admite el ataque: its own, which was just told; the adjective behind the noun tells whose it was',
    title: 'Armenia sufre cuatro muertos en un ataque azerbaiyano en Nerkin Hand',
    summary: 'Otro soldado está herido, dijo el Ministerio de Defensa. Bakú admite el ataque.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'azerbaijan', places: ['nerkin-hand'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 4, wounded: 1 },
    ],
  },
  {
    why: 'attacks that an army reports are not its own',
    summary: 'El Ejército de Nagorno Karabaj denunció ataques en Hadrut; Azerbaiyán no se pronunció.',
    claims: [{ kind: 'shelling', claimant: 'artsakh', attacker: 'azerbaijan', places: ['hadrut'] }],
  },
  {
    why: 'sus before a noun is no village, though its district is named',
    summary: 'Armenia rechazó las acusaciones de Bakú de que sus tropas abrieron fuego contra puestos en Lachín.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['lachin'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['lachin'] },
    ],
  },
  {
    why: 'neighbours who were hurt are no witnesses',
    title: 'Karabaj denuncia impactos de artillería en Stepanakert',
    summary: 'Varios proyectiles cayeron sobre la ciudad, según las autoridades de Karabaj. Cinco vecinos resultaron heridos.',
    claims: [
      { kind: 'shelling', claimant: 'artsakh', places: ['stepanakert'] },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', wounded: 5 },
    ],
  },
  {
    why: 'who is in whose hands tells no side of the missing; one of several',
    summary:
      'El Ministerio de Defensa armenio dijo que seis militares fallecieron. Otros trece siguen en manos azerbaiyanas y 24 están en paradero desconocido.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 6, captured: 13, missing: 24 }],
  },
  {
    why: 'remains that are handed over are no new dead',
    title: 'Azerbaiyán entrega los cuerpos de 19 soldados',
    summary: 'Bakú entregó el sábado a Armenia los restos de 19 caídos en los combates de septiembre.',
    claims: [],
  },
  {
    why: 'a country before the colon speaks; killing told of the enemy',
    title: 'Azerbaiyán: nuestras tropas eliminaron a 17 soldados armenios',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'armenia', killed: 17 }],
  },
  {
    why: 'a toll that rises from one figure to another',
    title: 'Pashinián: la cifra de militares armenios muertos en los combates con Azerbaiyán subió de 80 a 96',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 96 }],
  },
  {
    why: 'that it matters to keep the truce is no claim',
    title: 'El Kremlin subraya la importancia de que Armenia y Azerbaiyán respeten el alto el fuego',
    claims: [],
  },
  {
    why: 'no longer bound is ended, prolonged is agreed',
    title: 'Azerbaiyán ya no se considera obligado por la tregua con Armenia',
    summary: 'Las autoridades de Karabaj dijeron que el alto el fuego se prolonga hasta la noche.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'ended' },
      { kind: 'ceasefire', claimant: 'artsakh', phase: 'agreed' },
    ],
  },
  {
    why: 'the second speaker without a verb behind a semicolon',
    title: 'Armenia reporta siete soldados muertos; Azerbaiyán, dos muertos',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 7 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 2 },
    ],
  },
]

readsAsSaid('es', ROWS)
