import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the first article, told anew in German',
    published: '2022-09-13T19:10:00Z',
    title: 'Waffenruhe zwischen Armenien und Aserbaidschan nach nächtlichen Kämpfen brüchig',
    content:
      'Russland hat nach eigenen Angaben eine Waffenruhe zwischen Armenien und Aserbaidschan vermittelt.\nDie Waffenruhe gelte seit 9.00 Uhr Moskauer Zeit am 13. September, teilte das russische Außenministerium mit. Das Ministerium rief beide Seiten zur Zurückhaltung auf.\nAuch aserbaidschanische Medien berichteten über die Feuerpause, schrieben aber, sie sei schon nach wenigen Minuten gebrochen worden.\nNach Angaben des armenischen Verteidigungsministeriums beschossen aserbaidschanische Truppen am frühen Dienstagmorgen die Städte Dschermuk, Goris und Kapan mit Artillerie.\nArmeniens Ministerpräsident Nikol Paschinjan sagte, mindestens 49 armenische Soldaten seien getötet worden. Aserbaidschan meldete den Tod von 50 Soldaten.\nLesen Sie auch: Fast 100 Tote bei Kämpfen zwischen Armenien und Aserbaidschan\nDas Ministerium erinnerte an die trilateralen Erklärungen vom 9. November 2020, 11. Januar und 26. November 2021.',
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
    why: "hätten … beschossen: hearsay by grammar is the ministry's word; warf … vor is an accusation",
    published: '2022-09-14T10:00:00Z',
    title: 'Armenien wirft Aserbaidschan neuen Beschuss vor',
    summary:
      'Die aserbaidschanischen Streitkräfte hätten am Morgen erneut Stellungen bei Dschermuk mit Artillerie und Drohnen beschossen, erklärte das Verteidigungsministerium in Eriwan. Aserbaidschan warf seinerseits armenischen Truppen vor, das Feuer auf Stellungen im Bezirk Latschin eröffnet zu haben.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['jermuk'],
        weapon: 'drone',
      },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['lachin'] },
    ],
  },
  {
    why: 'a colon and a toll',
    published: '2022-09-14T10:00:00Z',
    title: 'Paschinjan: 105 armenische Soldaten getötet',
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
    why: "20.00 Uhr Ortszeit is Yerevan's; the outlet's own zone beside it counts for nothing",
    published: '2022-09-14T20:00:00Z',
    title: 'Armenien und Aserbaidschan einigen sich auf Waffenruhe',
    summary:
      'Das teilte der armenische Sicherheitsrat am Mittwochabend mit. Die Waffenruhe sei um 20.00 Uhr Ortszeit (18.00 Uhr MESZ) in Kraft getreten.',
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
    why: 'killed in clashes on the border with the other side: the dead are the first',
    published: '2021-07-28T12:00:00Z',
    title: 'Drei armenische Soldaten bei Gefechten an Grenze zu Aserbaidschan getötet',
    summary:
      'Zwei weitere Soldaten seien verletzt worden, teilte das Verteidigungsministerium in Eriwan mit. Aserbaidschan meldete zwei verletzte Soldaten.',
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
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: null, wounded: 2, captured: null, missing: null },
    ],
  },
  {
    why: 'weist … zurück in the headline, Desinformation in the text',
    published: '2022-11-16T12:00:00Z',
    title: 'Eriwan weist Vorwurf aus Baku als Desinformation zurück',
    summary:
      'Die Erklärung des Verteidigungsministeriums Aserbaidschans, wonach Einheiten der armenischen Streitkräfte aserbaidschanische Stellungen an der Grenze beschossen hätten, sei eine Desinformation, teilte das armenische Verteidigungsministerium mit.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', stance: 'denies', attacker: 'armenia', places: [] },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', stance: 'asserts', attacker: 'armenia', places: [] },
    ],
  },
  {
    why: 'Verletzung der Waffenruhe is no wound',
    published: '2020-10-18T12:00:00Z',
    title: 'Armenien wirft Aserbaidschan Verletzung der Waffenruhe vor',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated', accused: 'azerbaijan' }],
  },
  {
    why: 'dementiert',
    published: '2020-10-18T12:00:00Z',
    title: 'Aserbaidschan dementiert Angriffe auf Zivilisten in Stepanakert',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['stepanakert'] }],
  },
  {
    why: 'an appeal for restraint is no claim',
    published: '2022-09-13T19:10:00Z',
    title: 'Scholz ruft Armenien und Aserbaidschan zu Zurückhaltung auf',
  },
  {
    why: 'darunter: a part of the dead',
    published: '2023-09-19T12:00:00Z',
    title: 'Aserbaidschan startet Militäreinsatz in Berg-Karabach',
    summary:
      'Nach Angaben der Behörden in Stepanakert wurden mindestens 32 Menschen getötet, darunter sieben Zivilisten, und mehr als 200 verletzt.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'artsakh',
        office: 'government',
        side: 'artsakh',
        killed: 32,
        wounded: 200,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: "nobody named: the outlet's own voice",
    published: '2024-02-13T12:00:00Z',
    title: 'Zwei armenische Soldaten an der Grenze zu Aserbaidschan erschossen',
    claims: [{ kind: 'casualties', claimant: 'media', side: 'armenia', killed: 2, wounded: null, captured: null, missing: null }],
  },
  {
    why: 'another war',
    published: '2024-09-27T12:00:00Z',
    title: 'Ukraine: Mehrere Tote bei russischem Angriff auf Charkiw',
    summary: 'Unter den Verletzten ist ein Mann aus Aserbaidschan.',
    relevant: false,
  },
  {
    why: 'a quake',
    published: '2024-09-27T12:00:00Z',
    title: 'Erdbeben erschüttert Grenzgebiet zwischen Armenien und Aserbaidschan',
    relevant: false,
  },
  {
    why: 'bestritt dies: the denial takes the places of the accusation',
    published: '2025-03-20T12:00:00Z',
    title: 'Aserbaidschan meldet Beschuss seiner Stellungen an der Grenze zu Armenien',
    summary:
      'Einheiten der armenischen Streitkräfte hätten in der Nacht mit Handfeuerwaffen auf Stellungen im Raum Latschin geschossen, erklärte das Ministerium in Baku. Eriwan bestritt dies.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        stance: 'asserts',
        attacker: 'armenia',
        places: ['lachin'],
        weapon: 'small-arms',
      },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['lachin'], weapon: 'small-arms' },
    ],
  },
  {
    why: 'gibt … bekannt',
    published: '2022-09-15T12:00:00Z',
    title: 'Aserbaidschan gibt Tod von 71 Soldaten bekannt',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 71, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'the truce holds',
    published: '2022-09-16T12:00:00Z',
    title: 'Waffenruhe an armenisch-aserbaidschanischer Grenze hält',
    summary: 'In der Nacht habe es keine Zwischenfälle gegeben, teilte das Verteidigungsministerium in Eriwan am Freitag mit.',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'einen Toten is one; wies den Vorwurf zurück denies',
    published: '2023-10-02T12:00:00Z',
    title: 'Armenien meldet einen Toten durch Beschuss aus Aserbaidschan',
    summary:
      'Aserbaidschanische Soldaten hätten nahe dem Ort Kut das Feuer auf ein Fahrzeug eröffnet, das Lebensmittel transportierte, teilte das Verteidigungsministerium in Eriwan am Montag mit. Zwei Soldaten seien verletzt worden. Baku wies den Vorwurf umgehend zurück.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: 2, captured: null, missing: null },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'würden … beschießen: the helping verb parts who fires from what is hit',
    published: '2023-05-12T12:00:00Z',
    title: 'Schüsse an armenisch-aserbaidschanischer Grenze',
    summary:
      'Das Verteidigungsministerium in Eriwan gab an, aserbaidschanische Streitkräfte würden Stellungen in der Region Sotk mit Artillerie beschießen. Drei armenische Soldaten seien verletzt worden. Das Verteidigungsministerium in Baku beschuldigte wiederum Armenien, gegen die vereinbarte Feuerpause verstoßen zu haben.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['sotk'],
        weapon: 'artillery',
      },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, wounded: 3, captured: null, missing: null },
      {
        kind: 'ceasefire',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'asserts',
        phase: 'violated',
        accused: 'armenia',
      },
    ],
  },
  {
    why: '525 in all, 45 new',
    published: '2020-10-12T12:00:00Z',
    title: 'Zahl der getöteten Karabach-Soldaten steigt auf 525',
    summary: '45 weitere Soldaten seien bei den Kämpfen ums Leben gekommen, teilten die Behörden von Berg-Karabach mit.',
    claims: [
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 45, scope: 'increment' },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 525, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'räumt Verluste ein: losses without a number',
    published: '2022-09-13T07:00:00Z',
    title: 'Aserbaidschan räumt Verluste bei Kämpfen mit Armenien ein',
    claims: [
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        side: 'azerbaijan',
        killed: null,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'soll in Kraft treten: agreed, by whoever says so',
    published: '2020-10-10T04:00:00Z',
    title: 'Armenien und Aserbaidschan vereinbaren Waffenruhe in Berg-Karabach',
    summary:
      'Die Feuerpause soll am Samstag um 12.00 Uhr Ortszeit in Kraft treten, sagte Russlands Außenminister Sergej Lawrow nach Gesprächen in Moskau.',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'russia',
        office: 'foreign-ministry',
        stance: 'asserts',
        phase: 'agreed',
        effective: '2020-10-10T08:00:00Z',
      },
    ],
  },
  {
    why: 'the outlet says broken and in force; Baku accuses, Yerevan denies',
    published: '2020-10-26T14:00:00Z',
    title: 'Auch dritte Waffenruhe in Berg-Karabach gebrochen',
    summary:
      'Die von den USA vermittelte Waffenruhe war um 8.00 Uhr Ortszeit in Kraft getreten. Wenige Minuten später beschoss Armenien nach Angaben aus Baku die Stadt Terter. Armenien dementierte.',
    claims: [
      { kind: 'ceasefire', claimant: 'media', stance: 'asserts', phase: 'violated', accused: null },
      { kind: 'ceasefire', claimant: 'media', stance: 'asserts', phase: 'agreed', effective: '2020-10-26T04:00:00Z' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['tartar'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['tartar'] },
    ],
  },
  {
    why: 'a border guard speaks; bestritt denies with the place again',
    published: '2024-02-12T20:00:00Z',
    title: 'Aserbaidschan: Soldat an der Grenze zu Armenien verletzt',
    summary:
      'Armenische Kräfte hätten am Montagabend auf aserbaidschanische Stellungen bei Kochanabi im Bezirk Tovuz geschossen, teilte der Grenzschutz in Baku mit. Armenien bestritt, auf Stellungen bei Kochanabi geschossen zu haben.',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: null, wounded: 1, captured: null, missing: null },
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'border-service',
        stance: 'asserts',
        attacker: 'armenia',
        places: ['kokhanabi'],
      },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['kokhanabi'] },
    ],
  },
  {
    why: 'the head speaks, the subject behind it broke the truce',
    published: '2022-11-06T20:00:00Z',
    title: 'Eriwan: Baku hat Waffenruhe verletzt',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated', accused: 'azerbaijan' }],
  },
  {
    why: "its own outlet's bulletin, and no losses",
    published: '2022-11-06T20:00:00Z',
    title: 'Stellungen der aserbaidschanischen Armee unter Beschuss genommen',
    summary:
      'Am 6. November von 8.50 Uhr bis 9.10 Uhr haben Einheiten der armenischen Streitkräfte unsere Stellungen im Bezirk Kelbadschar mit Handfeuerwaffen beschossen. Es gibt keine Verluste.',
    origin: 'azerbaijan',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        stance: 'asserts',
        attacker: 'armenia',
        places: ['kalbajar'],
        weapon: 'small-arms',
      },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 0, wounded: 0, captured: null, missing: null },
    ],
  },
  {
    why: 'a club',
    published: '2026-11-06T20:00:00Z',
    title: 'Qarabag trifft in der Champions League auf Chelsea',
    relevant: false,
  },
  {
    why: 'trade',
    published: '2026-11-06T20:00:00Z',
    title: 'Armenien und Aserbaidschan unterzeichnen Handelsabkommen',
    relevant: false,
  },
  {
    why: "the observers' mission matters, and claims nothing",
    published: '2026-11-06T20:00:00Z',
    title: 'EU-Beobachter starten Mission an der armenischen Grenze',
  },
  {
    why: 'a treaty initialled is no truce',
    published: '2025-08-09T20:00:00Z',
    title: 'Armenien und Aserbaidschan paraphieren Friedensvertrag',
  },
  {
    why: 'an anniversary',
    published: '2026-09-27T20:00:00Z',
    title: 'Armenien gedenkt der Gefallenen des Krieges um Berg-Karabach',
    summary: 'Am sechsten Jahrestag des Kriegsbeginns wurden in Eriwan Kränze niedergelegt. Damals starben fast 4000 Soldaten.',
    relevant: false,
  },
  {
    why: 'Gaza',
    published: '2026-01-15T20:00:00Z',
    title: 'Israel und Hamas vereinbaren Waffenruhe im Gazastreifen',
    summary: 'Auch Armenien und Aserbaidschan äußerten sich zufrieden.',
    relevant: false,
  },
  {
    why: 'a ministry that denies having fired',
    published: '2024-04-02T09:00:00Z',
    title: 'Armenisches Verteidigungsministerium: Unsere Einheiten haben nicht auf aserbaidschanische Stellungen geschossen',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', stance: 'denies', attacker: 'armenia', places: [] },
    ],
  },
  {
    why: 'fordern: a demand by two',
    published: '2022-09-13T19:10:00Z',
    title: 'USA und Frankreich fordern Ende der Kämpfe zwischen Armenien und Aserbaidschan',
    claims: [
      { kind: 'ceasefire', claimant: 'us', stance: 'asserts', phase: 'proposed' },
      { kind: 'ceasefire', claimant: 'france', stance: 'asserts', phase: 'proposed' },
    ],
  },
  {
    why: 'a blast in a market',
    published: '2022-09-13T19:10:00Z',
    title: 'Explosion auf Markt in Eriwan: 16 Tote',
    relevant: false,
  },
  {
    why: "other neighbours' truce",
    published: '2022-09-13T19:10:00Z',
    title: 'Indien und Pakistan vereinbaren Waffenruhe',
    summary: 'Aserbaidschan begrüßt die Einigung.',
    relevant: false,
  },
  {
    why: 'a mine disaster',
    published: '2022-09-13T19:10:00Z',
    title: 'Grubenunglück in Aserbaidschan: vier Tote',
    relevant: false,
  },
  {
    why: 'what would be if the truce broke',
    published: '2022-09-13T19:10:00Z',
    title: 'Armenien bittet Russland um Hilfe',
    summary: 'Sollte die Waffenruhe scheitern, könnte der Konflikt eskalieren, warnte Paschinjan.',
  },
  {
    why: 'a toll that goes on with an old date is history',
    origin: 'third',
    published: '2024-04-02T10:00:00Z',
    title: 'Armenien und Aserbaidschan: Der kurze Krieg',
    summary: 'Am 2. April 2016 begannen an der Front in Bergkarabach Kämpfe. Mehr als 180 Soldaten wurden getötet.',
  },
  {
    why: 'the article counts one wounded',
    origin: 'third',
    title: 'Gefecht an der Grenze zwischen Armenien und Aserbaidschan',
    summary: 'Das armenische Verteidigungsministerium meldete drei Tote und einen Verwundeten.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 3, wounded: 1 }],
  },
  {
    why: 'covering a village with shells is fire, and not one shot is a denial',
    origin: 'third',
    published: '2022-10-26T10:00:00Z',
    title: 'Verteidigungsministerium in Baku: Armenische Truppen belegten ein Dorf bei Kelbadschar mit Granaten',
    summary:
      'Das Verteidigungsministerium in Eriwan nannte die Darstellung ein Märchen: Armenische Einheiten hätten keinen Schuss auf Kelbadschar abgegeben.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
    ],
  },
  {
    why: 'a verb in two parts around who speaks',
    title: 'Der Konflikt an der Grenze',
    summary:
      'Aserbaidschanische Einheiten hätten in der Nacht das Feuer auf armenische Stellungen bei Sotk eröffnet, teilte das Verteidigungsministerium in Eriwan mit.',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' }],
  },
  {
    why: 'a breach of the truce wounds nobody',
    title: 'Waffenruhe im Kaukasus',
    summary:
      'Die armenischen Streitkräfte haben den Waffenstillstand binnen 24 Stunden 36 Mal verletzt, teilte das aserbaidschanische Verteidigungsministerium mit.',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated' }],
  },
  {
    why: 'Karabakh behind a word for where accuses nobody',
    title: 'Keine Ruhe im Kaukasus',
    summary:
      'Im Konflikt um Berg-Karabach haben sich beide Seiten erneut gegenseitig beschuldigt, die vereinbarte Feuerpause gebrochen zu haben.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated' },
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated' },
    ],
  },
  {
    why: 'of two names side by side the first accuses, and two words deny',
    title: 'Armenien und Aserbaidschan',
    summary:
      'Nach dem Tod eines Soldaten an der Grenze hat Armenien Aserbaidschan vorgeworfen, die Waffenruhe gebrochen zu haben. Baku wies dies zurück.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated' },
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'denies', phase: 'violated' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'the subject behind its verb, the losses denied, and a denial by noun',
    title: 'Beschuss im Süden Armeniens',
    summary:
      'Nach Mitternacht nahmen aserbaidschanische Einheiten laut Verteidigungsministerium in Eriwan die Umgebung von Dschermuk mit Artillerie und Drohnen unter Beschuss.',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' }],
  },
  {
    why: 'the losses that there were not',
    title: 'Armenien meldet Beschuss',
    summary:
      'Opfer gab es nach armenischen Angaben keine, nachdem aserbaidschanische Truppen auf Stellungen bei Tegh geschossen hatten.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 0, wounded: 0, captured: null, missing: null },
    ],
  },
  {
    why: 'whom one fights with lost nobody by that',
    title: 'Kämpfe im Kaukasus',
    summary:
      'Ein 24-jähriger Soldat der armenischen Armee ist bei einem Schusswechsel an der Grenze zu Aserbaidschan ums Leben gekommen, sagte ein Sprecher des Verteidigungsministeriums in Eriwan.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: null, captured: null, missing: null }],
  },
  {
    why: 'a former figure no longer holds',
    title: 'Eriwan berichtigt Zahl der Toten',
    summary:
      'Das armenische Verteidigungsministerium korrigierte die Zahl der Toten nach den Kämpfen mit Aserbaidschan von 12 auf 9.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 9, wounded: null, captured: null, missing: null }],
  },
  {
    why: 'a figure beside who lost it, where the verb is left out',
    title: 'Bilanz des Krieges',
    summary: 'Eriwan gibt Verluste mit 2425 Gefallenen an, Aserbaidschan mit 2783.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2425, wounded: null, captured: null, missing: null },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        side: 'azerbaijan',
        killed: 2783,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'quiet, by the words for no more shooting',
    title: 'Paschinjan: Seit Mitternacht wird an der Grenze zu Aserbaidschan nicht mehr geschossen',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'has to stop, in the words of who says so',
    title: 'US-Außenminister Blinken: Armenien und Aserbaidschan müssen Feindseligkeiten sofort beenden',
    claims: [{ kind: 'ceasefire', claimant: 'us', stance: 'asserts', phase: 'proposed' }],
  },
  {
    why: 'no fire at all at any time is a denial',
    title: 'Baku weist Vorwürfe zurück',
    summary:
      'Man habe zu keinem Zeitpunkt auf armenische Stellungen geschossen, hieß es am Donnerstag aus dem Verteidigungsministerium in Baku.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'a treaty initialled is no ceasefire',
    title: 'Armenien und Aserbaidschan paraphieren Friedensvertrag in Washington',
  },
  {
    why: 'the truce of another war, welcomed in Yerevan',
    title: 'Israel und Hamas einigen sich auf Waffenruhe, Armenien begrüßt Schritt',
    relevant: false,
  },
  {
    why: 'who stops fighting by its own word has declared a truce, verb in two parts',
    origin: 'third',
    title: 'Aserbaidschan stellt Kampfhandlungen einseitig ein',
    summary: 'Man habe sich zu diesem Schritt entschlossen, heißt es in einem Bulletin des Ministeriums in Baku.',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'a short tail with "so" names the speaker; to succumb is to die, not to be wounded',
    origin: 'third',
    title: 'Armenischer Unteroffizier erliegt Schussverletzung bei Sotk, so Eriwan',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: null }],
  },
  {
    why: 'prisoners who come home are no new ones',
    origin: 'third',
    title: 'Acht Armenier kehren aus der Gefangenschaft heim, Baku bestätigt Übergabe',
    claims: [],
  },
  {
    why: 'whoever promises to keep a truce tells of none',
    origin: 'third',
    title: 'Baku gelobt, sich an die Feuerpause mit Armenien zu halten',
    claims: [],
  },
  {
    why: 'one of two is one wounded',
    origin: 'armenia',
    title: 'Verteidigungsministerium: Drei Soldaten an der Grenze zu Aserbaidschan tot, einer verletzt',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 3, wounded: 1 }],
  },
  {
    why: 'a people counted is who was lost, whoever tells it',
    origin: 'third',
    title: 'Baku: 12 Armenier gefangen genommen',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'armenia', captured: 12 }],
  },
  {
    why: 'who answers an accusation before the colon denies it behind',
    origin: 'third',
    title: 'Eriwan zum Vorwurf der Verletzung der Waffenruhe: aus der Luft gegriffen',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'denies', phase: 'violated', accused: 'armenia' }],
  },
  {
    why: 'no shot from our side is a denial, no quiet',
    origin: 'armenia',
    title: 'Verteidigungsministerium: Kein Schuss fiel von unserer Seite auf aserbaidschanische Posten',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' }],
  },
  {
    why: 'a second speaker’s bare figure is of the loss that the first one told, of his own; a verb in two parts holds it',
    title: 'Kämpfe im Grenzgebiet: Eriwan meldet 49 Tote, Baku räumt 50 ein',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 50 },
    ],
  },
  {
    why: 'a short sentence with a bare figure goes on with the loss before it',
    title: 'Armenien spricht von 105 getöteten Soldaten. Aserbaidschan nennt 71.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 105 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 71 },
    ],
  },
  {
    why: 'the verb left out the second time, each with losses of its own',
    title: 'Armenien spricht von drei Verletzten, Aserbaidschan von einem Toten und zwei Verletzten',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, wounded: 3 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 1, wounded: 2 },
    ],
  },
  {
    why: 'hatte … angegeben: a verb of saying at the end is that of whoever stands before the helping verb',
    summary:
      'Nach den Worten von Armeniens Ministerpräsident sind 135 Soldaten gefallen. Aserbaidschan hatte zuletzt 77 Gefallene angegeben.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 135 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 77 },
    ],
  },
  {
    why: 'wurden … beschossen far apart is a passive; no day stands behind Ende September 673',
    origin: 'azerbaijan',
    published: '2020-10-18T12:00:00Z',
    summary:
      'Von Stellungen bei Berd aus wurden demnach Positionen der aserbaidschanischen Armee in mehreren Ortschaften des Bezirks Tovuz mit Mörsern beschossen, teilte das Verteidigungsministerium mit. Die Karabach-Armee gab an, seit Ende September 673 ihrer Soldaten verloren zu haben.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 673 },
    ],
  },
  {
    why: 'hat … aufgefordert: the first of two calls on the second',
    summary: 'US-Außenminister Blinken hat Aserbaidschans Präsidenten Alijew aufgefordert, die Feindseligkeiten einzustellen.',
    claims: [{ kind: 'ceasefire', claimant: 'us', phase: 'proposed' }],
  },
  {
    why: 'whoever calls the truce off ends it, however short it held',
    content:
      'Sie hielt keinen Tag: Die einseitige Feuerpause sei hinfällig, erklärte das Verteidigungsministerium in Baku am Dienstag.',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'ended' }],
  },
  {
    why: 'a day before told within a relative clause leaves the own strike behind it as news',
    summary:
      'Den Posten bei Nerkin Hand, von dem tags zuvor Minen gelegt worden seien, habe man mit Mörsern unter Feuer genommen, erklärte Bakus Grenzdienst.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', places: ['nerkin-hand'] }],
  },
  {
    why: 'nobody wounded is no word on the dead',
    summary:
      'Die Dörfer Aygepar und Movses lägen unter Mörserfeuer der aserbaidschanischen Armee, hieß es aus Eriwan. Verletzt worden sei niemand.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['aygepar', 'movses'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, wounded: 0 },
    ],
  },
  {
    why: 'what a commentator tells in his own voice argues; it makes no claim',
    title: 'Kommentar: Europas Schweigen tötet',
    summary: 'Während aserbaidschanische Granaten auf Goris fallen, diskutiert Brüssel über Gaspreise.',
    claims: [],
  },
  {
    why: 'the accuser beside the noun between the parts of weist … zurück',
    title: 'Baku weist Vorwurf der Karabach-Armee zurück, Martakert mit Grad-Raketen beschossen zu haben',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['martakert'] },
      { kind: 'shelling', claimant: 'artsakh', stance: 'asserts', attacker: 'azerbaijan', places: ['martakert'] },
    ],
  },
  {
    why: 'one of several, a hundred in one word',
    summary:
      'Dreizehn seien gefangen genommen worden, einer sei tot, teilte das Verteidigungsministerium in Eriwan mit. Der Ombudsmann in Stepanakert sprach von zweihundert Toten und mehr als vierhundert Verletzten.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', killed: 1, captured: 13 },
      { kind: 'casualties', claimant: 'artsakh', killed: 200, wounded: 400 },
    ],
  },
  {
    why: 'losses of another war, which the headline names',
    title: 'Alijew begrüßt Waffenruhe in Gaza',
    summary: 'Die Waffenruhe soll am Sonntag in Kraft treten, alle Geiseln und 20 Tote sollen übergeben werden.',
    relevant: false,
    claims: [],
  },
  {
    why: 'a headline whose helping verb opens it says "we"',
    title: 'Aserbaidschans Verteidigungsministerium: Haben armenische Stellungen bei Sotk beschossen',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: 'an age in brackets behind a name counts nobody',
    title: 'Eriwan: Soldat Gor Melkonjan (22) bei Kämpfen mit Aserbaidschan getötet',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1 }],
  },
  {
    why: 'whose border it is tells no direction of fire',
    title: 'Armenien meldet ruhige Nacht an der Grenze zu Aserbaidschan',
    summary: 'Es sei nicht geschossen worden.',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'holding' }],
  },
  {
    why: 'all who announce it jointly, the ministries of two countries among them; "instead of" names a wrong figure',
    title:
      'Waffenruhe ab 9 Uhr, teilten das US-Außenministerium und die Außenministerien von Armenien und Aserbaidschan gemeinsam mit',
    summary: 'Eriwan korrigierte die Zahl seiner Toten: 7 statt 19 Soldaten seien gefallen.',
    claims: [
      { kind: 'ceasefire', claimant: 'us', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 7 },
    ],
  },
  {
    why: 'two parts of one verb around what is announced',
    title: 'Baku hat nach eigenen Angaben eine Feuerpause in Karabach erklärt',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' }],
  },
  {
    why: 'the second speaker without a verb, and a second source that opens what it tells',
    title: 'Eriwan meldet fünf Tote, Baku zwei Gefallene',
    summary: 'Nach armenischen Angaben wurden neun Soldaten verletzt, nach aserbaidschanischen Angaben starben zwei Soldaten.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 5, wounded: 9 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 2 },
    ],
  },
  {
    why: 'who did it does not tell it; an official behind a demand in quotation marks',
    title: '12 Verletzungen der Waffenruhe durch armenische Truppen meldet das Verteidigungsministerium in Baku',
    summary: '„Stoppt die Kämpfe“, forderte UN-Generalsekretär Guterres.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated' },
      { kind: 'ceasefire', claimant: 'un', phase: 'proposed' },
    ],
  },
]

readsAsSaid('de', ROWS)
