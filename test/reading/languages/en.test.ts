import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the first article, told anew in English',
    published: '2022-09-13T19:10:00Z',
    title: 'Truce between Armenia and Azerbaijan falters after a night of heavy fighting',
    content:
      'Russia says it has brokered a ceasefire between Armenia and Azerbaijan after the worst border violence in two years.\n' +
      'The Russian Foreign Ministry announced on Tuesday that the sides had agreed to a ceasefire that took effect at 9 a.m. Moscow time on 13 September. It called on both countries to show restraint.\n' +
      'Azerbaijani media also reported the ceasefire but said it had been broken within minutes.\n' +
      'According to the Armenian Defence Ministry, Azerbaijani forces shelled the towns of Jermuk, Goris and Kapan with artillery in the early hours of 13 September.\n' +
      "Armenian Prime Minister Nikol Pashinyan said at least 49 of the country's soldiers had been killed. Azerbaijan said it had lost 50 servicemen.\n" +
      'Read also: Nearly 100 dead in clashes between Armenia and Azerbaijan\n' +
      'The two neighbours fought wars in the 1990s and in 2020. The ministry recalled the trilateral statements of 9 November 2020, 11 January 2021 and 26 November 2021.',
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
    why: "a dash-less headline: the bare ministry is the Armenian outlet's own",
    origin: 'armenia',
    title: 'Azerbaijan opens fire on Armenian positions in Gegharkunik, Defence Ministry says',
    published: '2022-09-13T19:10:00Z',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', attacker: 'azerbaijan', places: ['gegharkunik'] },
    ],
  },
  {
    why: "mortars outrank small arms, and the wounded are the claimant's own",
    origin: 'armenia',
    title: 'Armenian MoD: Azerbaijani Armed Forces fired at combat positions near Sotk',
    summary:
      'On September 28, at around 6 pm, units of the Azerbaijani Armed Forces opened fire from mortars and large-caliber weapons in the direction of Armenian combat positions in the eastern part of the border. The Armenian side has three killed and two wounded.',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        attacker: 'azerbaijan',
        weapon: 'artillery',
        places: ['sotk'],
      },
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
    ],
  },
  {
    why: 'the village fire came from is no place that was hit',
    origin: 'azerbaijan',
    title: 'Azerbaijan army positions came under fire in Kalbajar',
    summary:
      'On September 28, from 18:20, Armenian armed forces units from positions located in the Basarkechar region subjected to fire the Azerbaijan Army positions stationed in the direction of the Kalbajar region, the Defense Ministry told Trend.',
    published: '2022-09-13T19:10:00Z',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'armenia', places: ['kalbajar'] }],
  },
  {
    why: "a denial that quotes the accusation: both claims, each its owner's",
    origin: 'armenia',
    published: '2025-03-17T06:00:00Z',
    title: 'The information spread by the Azerbaijani MoD does not correspond to reality',
    summary:
      'The statement disseminated by the MoD of Azerbaijan that on March 16 at 22:10 units of the Armenian Armed Forces opened fire in the direction of Azerbaijani positions in the eastern part of the border does not correspond to reality.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: [] },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'armenia', places: [] },
    ],
  },
  {
    why: 'each accuses the other: two breaches',
    published: '2020-10-18T10:00:00Z',
    title: 'Yerevan and Baku trade accusations of ceasefire violations',
    summary:
      'Armenia and Azerbaijan on Sunday accused each other of violating a humanitarian ceasefire in Nagorno-Karabakh hours after it took effect.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: "the unmarked soldiers are the claimant's own, the attack only dates them",
    published: '2022-09-14T10:00:00Z',
    title: 'Armenian PM says 105 soldiers killed since Azerbaijan attack',
    summary:
      'Prime Minister Nikol Pashinyan told parliament on Wednesday that 105 Armenian servicemen had been killed since fighting erupted this week.',
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
    why: '"puts the toll at" states a figure',
    published: '2022-09-15T10:00:00Z',
    title: 'Azerbaijan puts military death toll from clashes with Armenia at 71',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 71, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: "each side's own figure; the press's sum of both is nobody's",
    published: '2022-09-15T10:00:00Z',
    title: '176 troops killed in Armenia-Azerbaijan clashes',
    summary: 'Armenia said 105 of its soldiers were killed and Azerbaijan said it lost 71.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 105, wounded: null, captured: null, missing: null },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 71, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: "a single total with no parts is the press's",
    title: 'Nearly 100 dead in clashes between Armenia and Azerbaijan',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'casualties',
        claimant: 'media',
        side: 'both',
        killed: 100,
        wounded: null,
        captured: null,
        missing: null,
        exact: { killed: false },
      },
    ],
  },
  {
    why: 'a demand to stop now is a proposal by who demands',
    title: 'EU calls for immediate cessation of hostilities between Armenia and Azerbaijan',
    summary: 'Josep Borrell said the EU calls for a full and sustainable ceasefire.',
    published: '2022-09-13T19:10:00Z',
    claims: [{ kind: 'ceasefire', claimant: 'eu', phase: 'proposed' }],
  },
  {
    why: 'an addressee of the call claims nothing',
    title: 'Blinken urges Azerbaijan to cease hostilities against Armenia',
    published: '2022-09-13T19:10:00Z',
    claims: [{ kind: 'ceasefire', claimant: 'us', office: 'foreign-ministry', phase: 'proposed' }],
  },
  {
    why: 'from midnight, local time, on a stated day',
    published: '2020-10-17T19:30:00Z',
    title: 'Armenia and Azerbaijan agree to humanitarian ceasefire from midnight',
    summary:
      'The Republic of Armenia and the Republic of Azerbaijan have agreed to a humanitarian truce as of October 18, 00:00 local time, the Armenian Foreign Ministry said in a statement.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', office: 'foreign-ministry', phase: 'agreed', effective: '2020-10-17T20:00:00Z' },
    ],
  },
  {
    why: 'noon local time with GMT beside it',
    published: '2020-10-10T00:30:00Z',
    title: 'Lavrov announces ceasefire in Nagorno-Karabakh from noon on Saturday',
    summary:
      'After more than ten hours of talks in Moscow, Russian Foreign Minister Sergei Lavrov said Armenia and Azerbaijan had agreed to a ceasefire starting at noon local time (0800 GMT) on 10 October.',
    claims: [
      { kind: 'ceasefire', claimant: 'russia', office: 'foreign-ministry', phase: 'agreed', effective: '2020-10-10T08:00:00Z' },
    ],
  },
  {
    why: 'holding, in the words of a capital',
    published: '2022-09-15T08:00:00Z',
    title: 'Ceasefire holding on Armenia-Azerbaijan border, Yerevan says',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'holding' }],
  },
  {
    why: 'no incidents is holding',
    published: '2022-09-15T08:00:00Z',
    title: "Armenia's Defence Ministry: no incidents recorded on the border as of 11am",
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'holding' }],
  },
  {
    why: 'a dash tail in a home outlet, no country named',
    origin: 'armenia',
    title: 'Situation on border relatively stable, no ceasefire violations recorded overnight - MoD',
    published: '2022-09-13T19:10:00Z',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'holding' }],
  },
  {
    why: "a day's count is one breach, and 36 counts nobody",
    origin: 'azerbaijan',
    published: '2020-08-13T08:00:00Z',
    title: 'Armenian armed forces violate ceasefire 36 times over past day',
    summary:
      'Over the past 24 hours, Armenian armed forces violated the ceasefire along the line of contact 36 times, the Azerbaijani Defense Ministry said.',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', office: 'defence-ministry', phase: 'violated', accused: 'armenia' }],
  },
  {
    why: 'accepting a proposal is an agreement, with its broker',
    published: '2023-09-20T10:00:00Z',
    title: 'Karabakh separatists agree to lay down arms as ceasefire takes effect',
    summary:
      'Authorities in Nagorno-Karabakh said they had accepted a proposal by Russian peacekeepers for a ceasefire from 1 pm local time (0900 GMT) on Wednesday.',
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', phase: 'agreed', effective: '2023-09-20T09:00:00Z', brokers: ['russia'] }],
  },
  {
    why: 'more than 200 and at least 32 are inexact, the seven civilians are a part',
    published: '2023-09-19T20:00:00Z',
    title: 'At least 32 killed and more than 200 wounded in Karabakh, ombudsman says',
    summary:
      'Nagorno-Karabakh human rights ombudsman Gegham Stepanyan said 32 people were killed, including seven civilians, and more than 200 wounded.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'artsakh',
        office: 'ombudsman',
        side: 'artsakh',
        killed: 32,
        wounded: 200,
        captured: null,
        missing: null,
        exact: { killed: false, wounded: false },
      },
    ],
  },
  {
    why: 'two speakers: each strike in its own words',
    published: '2023-09-19T10:00:00Z',
    title: "Azerbaijan launches 'anti-terrorist' operation in Nagorno-Karabakh",
    summary:
      "Explosions were heard in Stepanakert as Azerbaijan's forces shelled the city, Karabakh officials said. Baku said it was targeting only military positions with high-precision weapons.",
    claims: [
      { kind: 'shelling', claimant: 'artsakh', office: 'government', attacker: 'azerbaijan', places: ['stepanakert'] },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'azerbaijan', places: [] },
    ],
  },
  {
    why: 'killed by fire: the dead and the attacker are told apart',
    published: '2024-02-13T08:00:00Z',
    title: 'Two Armenian soldiers killed by Azerbaijani fire near Nerkin Hand',
    summary:
      "Two Armenian servicemen were killed and several wounded when Azerbaijani forces opened fire at a combat position near Nerkin Hand in Syunik province, the Armenian Defence Ministry said. Azerbaijan's border service called it a 'revenge operation' for shooting at its troops the day before.",
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', attacker: 'azerbaijan', places: ['nerkin-hand'] },
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'defence-ministry',
        side: 'armenia',
        killed: 2,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'Gaza in an Armenian outlet',
    origin: 'armenia',
    title: 'Gaza truce talks resume in Cairo',
    summary:
      'Israel and Hamas resumed ceasefire talks; at least 20 people were killed in strikes on Rafah, Armenpress reports citing Reuters.',
    published: '2022-09-13T19:10:00Z',
    relevant: false,
  },
  {
    why: 'football',
    title: 'Armenia beat Azerbaijan in Nations League thriller',
    summary: 'A late goal secured a win in Yerevan as fans of the national team celebrated.',
    published: '2022-09-13T19:10:00Z',
    relevant: false,
  },
  {
    why: 'an earthquake',
    title: 'Magnitude 4.6 earthquake hits Armenia-Azerbaijan border region',
    published: '2022-09-13T19:10:00Z',
    relevant: false,
  },
  {
    why: 'the treaty track is relevant and no claim',
    published: '2025-03-13T14:00:00Z',
    title: 'Armenia and Azerbaijan finalise text of peace treaty',
    summary: 'Armenia and Azerbaijan said they had agreed on the text of a peace agreement to end nearly four decades of conflict.',
  },
  {
    why: 'trade',
    published: '2026-01-13T14:00:00Z',
    title: 'Azerbaijan, Armenia discuss trade and railway transit',
    summary: 'Officials discussed exports of wheat and fuel by rail through Georgia.',
    relevant: false,
  },
  {
    why: 'an anniversary',
    published: '2024-09-27T14:00:00Z',
    title: 'Armenia marks fourth anniversary of 44-day war',
    summary: 'Commemorations were held at Yerablur for soldiers killed in the 2020 war, in which about 4,000 Armenians died.',
    relevant: false,
  },
  {
    why: 'another war, Azerbaijan in passing',
    origin: 'azerbaijan',
    title: 'Ukraine says Russia shelled Kherson; Azerbaijan sends aid',
    published: '2022-09-13T19:10:00Z',
    relevant: false,
  },
  {
    why: 'a bare denial',
    title: 'Azerbaijan denies shelling Stepanakert',
    published: '2022-09-13T19:10:00Z',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['stepanakert'] }],
  },
  {
    why: 'negation inside: denying the breach',
    origin: 'azerbaijan',
    title: 'Azerbaijani army did not violate ceasefire, says Defence Ministry',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'denies',
        phase: 'violated',
        accused: 'azerbaijan',
      },
    ],
  },
  { why: 'could is no claim', published: '2023-03-14T14:00:00Z', title: 'Pashinyan warns Azerbaijan could attack again' },
  {
    why: 'wounded in shelling: loss and fire',
    origin: 'azerbaijan',
    title: 'One Azerbaijani soldier wounded in Armenian shelling',
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
    why: "martyred is one of one's own killed",
    origin: 'azerbaijan',
    title: 'Azerbaijani serviceman martyred as result of Armenian provocation',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'media',
        side: 'azerbaijan',
        killed: 1,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'two speakers in one headline',
    published: '2023-04-11T18:00:00Z',
    title: 'Armenia says 4 soldiers killed in border clash, Azerbaijan reports 3 dead',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 4, wounded: null, captured: null, missing: null },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 3, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'a bare ministry in a third outlet is nobody we know',
    published: '2021-05-27T08:00:00Z',
    title: 'Six Armenian soldiers captured by Azerbaijan on border, defence ministry says',
    claims: [{ kind: 'casualties', claimant: 'media', side: 'armenia', killed: null, wounded: null, captured: 6, missing: null }],
  },
  {
    why: "the second side's denial takes up the accusation",
    title: 'Armenia says Azerbaijani troops shelled Jermuk with drones; Azerbaijan denies targeting civilians',
    published: '2022-09-13T19:10:00Z',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'drone', places: ['jermuk'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', weapon: 'drone', places: ['jermuk'] },
    ],
  },
  {
    why: "dateline, resumed shelling, the enemy's drones",
    origin: 'armenia',
    published: '2022-09-14T06:00:00Z',
    content:
      'YEREVAN, SEPTEMBER 14, ARMENPRESS. The Azerbaijani armed forces resumed the artillery shelling in the direction of Jermuk and Verin Shorzha at 8 a.m., the Ministry of Defense of Armenia said in a press release. "The enemy also uses combat UAVs," it said.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        attacker: 'azerbaijan',
        weapon: 'artillery',
        places: ['jermuk', 'verin-shorzha'],
        ongoing: true,
      },
    ],
  },
  {
    why: 'no casualties is a zero',
    origin: 'azerbaijan',
    title: 'No casualties on Azerbaijani side after Armenian fire',
    content: 'There were no casualties among the personnel of the Azerbaijani Army, the ministry said.',
    published: '2022-09-13T19:10:00Z',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', office: 'media', attacker: 'armenia', places: [] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 0, wounded: 0, captured: null, missing: null },
    ],
  },
  {
    why: 'peacekeepers report breach and strikes',
    published: '2022-03-26T10:00:00Z',
    title: 'Russian peacekeepers report ceasefire violation in Martakert district',
    summary:
      'The Russian Defence Ministry said Azerbaijani armed forces violated the ceasefire by entering the zone of responsibility of the peacekeepers and carried out four strikes with Bayraktar drones near the village of Furukh.',
    claims: [
      { kind: 'ceasefire', claimant: 'russia', office: 'army', phase: 'violated', accused: 'azerbaijan' },
      {
        kind: 'shelling',
        claimant: 'russia',
        office: 'defence-ministry',
        attacker: 'azerbaijan',
        weapon: 'drone',
        places: ['parukh'],
      },
    ],
  },
  {
    why: 'mediation talk is relevant, no claim',
    title: 'CSTO chief discusses situation on Armenian border',
    summary: 'Stanislav Zas briefed leaders on the conflict between Armenia and Azerbaijan.',
    published: '2022-09-13T19:10:00Z',
  },
  {
    why: 'ready to sign a treaty is no ceasefire claim',
    published: '2025-04-01T10:00:00Z',
    title: 'Armenia ready to sign peace treaty, Pashinyan says',
  },
  {
    why: "an exchange of fire is no shelling, the broken truce is the outlet's word",
    published: '2020-10-10T14:00:00Z',
    title: 'Azerbaijan and Armenia exchange gunfire; ceasefire was broken hours after it began',
    claims: [{ kind: 'ceasefire', claimant: 'media', phase: 'violated', accused: null }],
  },
  {
    why: 'accusations in both directions and the dead of a third body',
    published: '2020-09-27T08:00:00Z',
    title: 'Fighting erupts in Nagorno-Karabakh as Armenia, Azerbaijan trade blame',
    summary:
      'Armenia accused Azerbaijan of launching an air and artillery attack on Nagorno-Karabakh, while Azerbaijan said it was responding to Armenian shelling along the whole front line. At least 16 soldiers and several civilians were killed, Karabakh officials said.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'artillery', places: [] },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'artillery', places: [] },
      {
        kind: 'casualties',
        claimant: 'artsakh',
        office: 'government',
        side: 'artsakh',
        killed: 16,
        wounded: null,
        captured: null,
        missing: null,
        exact: { killed: false },
      },
    ],
  },
  {
    why: 'a denial without naming the fire takes up the strike before it',
    published: '2020-10-11T08:00:00Z',
    title: 'Azerbaijan says Armenian missile attack on Ganja kills nine',
    summary: "Armenia denied carrying out the strike on Azerbaijan's second-largest city.",
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', weapon: 'missile', places: ['ganja'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 9, wounded: null, captured: null, missing: null },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', weapon: 'missile', places: ['ganja'] },
    ],
  },
  {
    why: 'called it a lie and accused: denial and counter-accusation',
    published: '2020-10-26T10:00:00Z',
    title: 'US-brokered Karabakh truce violated within minutes',
    summary:
      "Azerbaijan's Defence Ministry said Armenian forces shelled the villages of Safiyan in Lachin district at 08:05, five minutes after the truce came into effect. Armenia's Defence Ministry called it a lie and accused Azerbaijan of firing artillery at Karabakh positions.",
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', office: 'defence-ministry', phase: 'violated', accused: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'armenia', places: ['safiyan'] },
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'armenia',
        places: ['safiyan'],
      },
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        attacker: 'azerbaijan',
        weapon: 'artillery',
        places: [],
      },
    ],
  },
  {
    why: 'leaders who sign a joint statement each assert it',
    published: '2020-11-10T00:30:00Z',
    title: 'Pashinyan says he signed deal to end Karabakh war',
    summary:
      'Armenian Prime Minister Nikol Pashinyan said he had signed an agreement with the leaders of Azerbaijan and Russia to end the war in Karabakh from 01:00 local time on 10 November. A joint statement by Aliyev, Pashinyan and Putin announced a complete ceasefire.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', office: 'government', phase: 'agreed', effective: '2020-11-09T21:00:00Z' },
      { kind: 'ceasefire', claimant: 'russia', office: 'president', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', office: 'president', phase: 'agreed' },
    ],
  },
  {
    why: 'an offer accepted is agreed; the ministry is the one last named',
    published: '2021-07-28T12:00:00Z',
    title: 'Three Armenian soldiers killed, two wounded in clash with Azeri troops',
    summary:
      "Armenia's defence ministry said three of its servicemen had been killed and two wounded in an Azerbaijani attack in Gegharkunik province. Azerbaijan said two of its soldiers were wounded. Both accepted a Russian proposal for a ceasefire at 10 a.m., the ministry said.",
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', attacker: 'azerbaijan', places: ['gegharkunik'] },
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
    why: 'a halt of fighting is a ceasefire; captured, not killed',
    published: '2021-11-16T16:00:00Z',
    title: 'Armenia reports ceasefire with Azerbaijan after border clash',
    summary:
      'With the mediation of the Russian side the fighting on the eastern section of the border was halted as of 6:30 pm, the Armenian Defence Ministry said. Twelve Armenian servicemen were taken prisoner, it added.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'defence-ministry',
        side: 'armenia',
        killed: null,
        wounded: null,
        captured: 12,
        missing: null,
      },
    ],
  },
  {
    why: 'its losses at three: a figure by the other side',
    published: '2023-04-12T06:00:00Z',
    title: 'Seven killed in Armenia-Azerbaijan clash',
    summary:
      'Armenia said four of its servicemen were killed and six wounded near the village of Tegh. Azerbaijan put its losses at three.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 4, wounded: 6, captured: null, missing: null },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 3, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'their positions in the direction of X are where it came from',
    origin: 'azerbaijan',
    published: '2025-03-31T06:00:00Z',
    title: 'Armenian armed forces fire at Azerbaijani positions',
    summary:
      'On March 30, starting at 23:30, units of the Armenian armed forces from their positions in the direction of the Digh settlement of the Gorus region subjected to small arms fire the positions of the Azerbaijan Army in the direction of the Husulu settlement of the Lachin region.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', office: 'media', attacker: 'armenia', weapon: 'small-arms', places: ['husulu'] },
    ],
  },
  {
    why: 'whoever spreads disinformation is the accuser, the home ministry denies',
    origin: 'armenia',
    published: '2025-03-31T06:00:00Z',
    title: 'Armenia MOD denies Azerbaijani accusation of opening fire',
    summary:
      'The Defense Ministry of Azerbaijan has disseminated disinformation, alleging that on March 30 at around 11:30 p.m. Armenian armed forces units opened fire toward Azerbaijani positions.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', stance: 'denies', attacker: 'armenia', places: [] },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'armenia', places: [] },
    ],
  },
  {
    why: "the Prime Minister's office speaks for the side",
    origin: 'armenia',
    published: '2025-03-31T06:00:00Z',
    title: 'Azerbaijani fire damages house in Khnatsakh',
    summary:
      'Azerbaijani forces opened fire in the direction of Khnatsakh village in Syunik Province, damaging the roof of a residential house, the Office of the Prime Minister said. There are no casualties.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'government', attacker: 'azerbaijan', places: ['khnatsakh'] },
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'government',
        side: 'armenia',
        killed: 0,
        wounded: 0,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: '2020 told as background',
    published: '2022-09-14T10:00:00Z',
    title: 'Armenia-Azerbaijan: What we know about the clashes',
    summary:
      'The two countries have fought over Nagorno-Karabakh for decades. A six-week war in 2020 killed more than 6,500 people and ended with a Russian-brokered ceasefire.',
  },
  {
    why: 'deadly in passing counts nobody',
    published: '2022-09-14T10:00:00Z',
    title: 'Pelosi to visit Armenia after deadly border clashes',
    relevant: false,
  },
  {
    why: 'appeals for calm are no claim',
    published: '2022-09-13T10:00:00Z',
    title: 'Kremlin: Putin making every effort to de-escalate tension between Armenia and Azerbaijan',
  },
  {
    why: 'restraint is no claim',
    published: '2022-09-13T10:00:00Z',
    title: 'UN chief urges Armenia, Azerbaijan to de-escalate tensions, exercise maximum restraint',
  },
  {
    why: 'provocations are no truce',
    published: '2022-09-13T10:00:00Z',
    title: 'Turkey calls on Armenia to cease provocations against Azerbaijan',
  },
  {
    why: 'to respect an existing truce is no claim',
    published: '2022-09-16T10:00:00Z',
    title: 'Macron calls on Aliyev to respect ceasefire',
  },
  {
    why: "mortars by one side's word, dead by the other's",
    published: '2022-09-28T18:00:00Z',
    title: 'Armenia says three soldiers killed in renewed border clash',
    summary:
      "Azerbaijan's defence ministry said Armenian units opened fire with mortars and large-calibre weapons on its positions in Kalbajar and that one serviceman was wounded.",
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 3, wounded: null, captured: null, missing: null },
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        attacker: 'armenia',
        weapon: 'artillery',
        places: ['kalbajar'],
      },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        side: 'azerbaijan',
        killed: null,
        wounded: 1,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'still holds, still observed: one claim',
    published: '2022-09-20T10:00:00Z',
    title: 'Ceasefire still holds, Armenian security chief says',
    summary: 'Armen Grigoryan said the truce reached last week was still being observed.',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'security-council', phase: 'holding' }],
  },
  {
    why: 'the new total beats the increment',
    published: '2020-10-12T10:00:00Z',
    title: 'Karabakh death toll rises to 525 servicemen',
    summary:
      'The Nagorno-Karabakh defence ministry said it recorded another 45 casualties among its military, pushing the military death toll to 525.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'artsakh',
        office: 'defence-ministry',
        side: 'artsakh',
        killed: 525,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'called the claim false denies the breach',
    published: '2023-09-21T10:00:00Z',
    title: 'Gunfire heard in Stepanakert despite ceasefire',
    summary:
      "Karabakh Armenian authorities accused Azerbaijan of violating the ceasefire; Azerbaijan's Defence Ministry called the claim completely false.",
    claims: [
      { kind: 'shelling', claimant: 'media', attacker: null, weapon: 'small-arms', places: ['stepanakert'] },
      { kind: 'ceasefire', claimant: 'artsakh', office: 'government', phase: 'violated', accused: 'azerbaijan' },
      {
        kind: 'ceasefire',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'denies',
        phase: 'violated',
        accused: 'azerbaijan',
      },
    ],
  },
  {
    why: 'a vehicle under fire and a denial',
    origin: 'armenia',
    published: '2023-10-02T14:00:00Z',
    title: 'Armenian soldier killed, two wounded as Azerbaijan fires on vehicle carrying food near Kut',
    summary: 'The Azerbaijani side categorically denied it.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'media', attacker: 'azerbaijan', places: ['kut'] },
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'media',
        side: 'armenia',
        killed: 1,
        wounded: 2,
        captured: null,
        missing: null,
      },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['kut'] },
    ],
  },
  {
    why: 'bodies handed over are no loss',
    published: '2022-09-15T10:00:00Z',
    title: 'Azerbaijan ready to hand over bodies of 100 Armenian soldiers',
  },
  {
    why: 'delimitation',
    published: '2024-05-24T10:00:00Z',
    title: 'Azerbaijan regains four border villages from Armenia',
    summary:
      'Azerbaijani border guards took control of Baghanis Ayrim, Ashaghi Askipara, Kheyrimli and Gizilhajili under the delimitation deal.',
  },
  {
    why: 'initialled is not a ceasefire',
    published: '2025-08-09T10:00:00Z',
    title: 'Armenia and Azerbaijan initial peace treaty in Washington',
    summary: 'Trump hosted Pashinyan and Aliyev, who signed a joint declaration.',
  },
  {
    why: 'climate talks in Baku',
    published: '2024-11-24T10:00:00Z',
    title: 'COP29 in Baku ends with climate finance deal',
    relevant: false,
  },
  {
    why: 'Iran and Israel',
    published: '2025-06-15T10:00:00Z',
    title: 'Iran fires missiles at Israel; Armenia evacuates citizens',
    relevant: false,
  },
  {
    why: 'soldiers in a road accident',
    origin: 'armenia',
    published: '2025-06-15T10:00:00Z',
    title: 'Two soldiers die in road accident in Armenia',
    relevant: false,
  },
  {
    why: 'a hypothetical breakdown',
    published: '2022-03-26T10:00:00Z',
    title: 'If ceasefire breaks down, Armenia will appeal to CSTO, says Pashinyan',
  },
  {
    why: 'an exercise',
    published: '2022-05-26T10:00:00Z',
    title: 'Azerbaijan holds live-fire artillery drills near Nakhchivan',
    relevant: false,
  },
  {
    why: 'an exercise that the other side protests against',
    published: '2022-05-26T10:00:00Z',
    title: 'Yerevan protests at Azerbaijani live-fire artillery drills near Nakhchivan',
  },
  {
    why: 'a resident under fire, nobody named as the attacker',
    origin: 'armenia',
    published: '2022-09-14T10:00:00Z',
    title: 'Armenian village of Sotk under intensive artillery fire, resident says',
    claims: [{ kind: 'shelling', claimant: 'armenia', office: 'media', attacker: null, weapon: 'artillery', places: ['sotk'] }],
  },
  {
    why: '49 killed by his word; losses without number by the other side',
    published: '2022-09-13T06:00:00Z',
    title: "Armenia's PM says 49 troops killed, vows to resist; Azerbaijan admits losses",
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'government',
        side: 'armenia',
        killed: 49,
        wounded: null,
        captured: null,
        missing: null,
      },
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
    why: 'reports that … are false',
    title: 'Azerbaijan denies opening fire toward Armenian positions near Sotk',
    summary:
      "Reports by the Armenian defence ministry that Azerbaijani units fired toward positions near Sotk on Tuesday are false, Azerbaijan's Ministry of Defence says.",
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'azerbaijan',
        places: ['sotk'],
      },
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', attacker: 'azerbaijan', places: ['sotk'] },
    ],
  },
  {
    why: "unmarked soldiers are the claimant's",
    title: 'Armenia says at least 49 soldiers killed in border clashes with Azerbaijan',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        side: 'armenia',
        killed: 49,
        wounded: null,
        captured: null,
        missing: null,
        exact: { killed: false },
      },
    ],
  },
  {
    why: 'publishing a list is a claim',
    title: 'Azerbaijan names 71 servicemen killed',
    summary: 'Ministry of Defence of Azerbaijan publishes a list of 71 servicemen killed in the fighting.',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        side: 'azerbaijan',
        killed: 71,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'a recap headline says nothing itself',
    title: 'What we know so far: a day of fire on the border between Armenia and Azerbaijan',
    published: '2022-09-13T19:10:00Z',
  },
  {
    why: 'our reporter finds quiet',
    title: 'Quiet in Jermuk, our reporter finds, after two nights of shelling',
    published: '2022-09-13T19:10:00Z',
    claims: [{ kind: 'ceasefire', claimant: 'media', phase: 'holding' }],
  },
  {
    why: 'a corrected figure',
    title: 'Armenia says 49 soldiers killed',
    content: 'Armenia says 49 soldiers killed. Correction: an earlier version gave a wrong figure, 94.',
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        side: 'armenia',
        killed: 49,
        wounded: null,
        captured: null,
        missing: null,
        corrects: true,
      },
    ],
  },
  {
    why: 'the zone stands in one of two sentences',
    title: "Armenia and Azerbaijan agree ceasefire, Armenia's Security Council says",
    content:
      'The ceasefire was agreed with the participation of the international community and is in effect from 20:00 local time on 14 September, Armen Grigoryan said. A ceasefire from 20:00 has been agreed.',
    published: '2022-09-13T19:10:00Z',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', office: 'security-council', phase: 'agreed', effective: '2022-09-14T16:00:00Z' },
    ],
  },
  {
    why: 'an accusation, then a denial by the same ministry',
    content:
      "Azerbaijan's Ministry of Defence said Armenian units fired mortars at its positions near Kalbajar at 00:05 on 13 September. The fire continues. The Ministry denies shelling Armenian towns.",
    published: '2022-09-13T19:10:00Z',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        attacker: 'armenia',
        weapon: 'artillery',
        places: ['kalbajar'],
        ongoing: true,
      },
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'denies',
        attacker: 'azerbaijan',
        places: [],
      },
    ],
  },
  {
    why: 'a truce that only dates an attack is its breach',
    published: '2020-10-10T14:00:00Z',
    title: 'Armenia, Azerbaijan accuse each other of attacks hours after truce takes effect',
    summary:
      "Armenia's Defence Ministry said Azerbaijani forces shelled the town of Kapan minutes after a ceasefire came into force at noon. Azerbaijan denied it.",
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', attacker: 'azerbaijan', places: ['kapan'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['kapan'] },
    ],
  },
  {
    why: 'suspending measures is a ceasefire',
    published: '2023-09-20T10:00:00Z',
    title: 'Azerbaijan halts Karabakh offensive',
    summary:
      "Azerbaijan's Defence Ministry said an agreement was reached with Karabakh Armenian representatives to suspend anti-terrorist measures at 13:00 on Wednesday.",
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
    why: 'the US as a noun',
    title: 'US calls on Armenia and Azerbaijan to end hostilities',
    published: '2022-09-13T19:10:00Z',
    claims: [{ kind: 'ceasefire', claimant: 'us', phase: 'proposed' }],
  },
  {
    why: 'a family killed: the side of the town that was hit',
    published: '2020-10-28T10:00:00Z',
    title: "Armenian shelling kills five members of one family in Azerbaijan's Barda region",
    summary:
      "Azerbaijan's Prosecutor General's Office said five people were killed when Armenian artillery hit a house in the village of Garayusifli in Barda.",
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'government',
        attacker: 'armenia',
        weapon: 'artillery',
        places: ['garayusifli'],
      },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'government',
        side: 'azerbaijan',
        killed: 5,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'football with shells',
    title: 'Qarabag fire three past Armenian champions',
    summary: 'The Azerbaijani side shelled the goal from the first minute and killed the game before half-time.',
    published: '2022-09-13T19:10:00Z',
    relevant: false,
  },
  {
    why: 'two neighbours in passing',
    title: 'Israel and Hamas agree to ceasefire',
    summary: 'The truce takes effect on Sunday. Azerbaijan and Armenia called for de-escalation.',
    published: '2022-09-13T19:10:00Z',
    relevant: false,
  },
  {
    why: 'a monitoring mission',
    title: 'EU launches civilian mission on the Armenian border with Azerbaijan',
    published: '2022-09-13T19:10:00Z',
  },
  {
    why: 'no longer bound, over: ended',
    published: '2020-10-11T10:00:00Z',
    title: 'Azerbaijan says it is no longer bound by ceasefire',
    summary: 'Presidential aide Hikmet Hajiyev said the truce was over after the strike on Ganja.',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', office: 'president', phase: 'ended' }],
  },
  {
    why: "a demand in a joint statement is each signer's proposal",
    published: '2020-10-18T10:00:00Z',
    title: 'Co-chairs welcome humanitarian truce',
    summary:
      'The foreign ministers of France, Russia and the United States called on Armenia and Azerbaijan to agree an immediate ceasefire in a joint statement.',
    claims: [
      { kind: 'ceasefire', claimant: 'us', phase: 'proposed' },
      { kind: 'ceasefire', claimant: 'russia', phase: 'proposed' },
      { kind: 'ceasefire', claimant: 'france', phase: 'proposed' },
    ],
  },
  {
    why: 'would take effect at a stated hour is an agreement, not a hypothesis',
    published: '2020-10-25T18:00:00Z',
    title: 'US, Armenia, Azerbaijan announce new ceasefire',
    summary:
      'The United States, Armenia and Azerbaijan said in a joint statement that a humanitarian ceasefire would take effect at 8 a.m. local time (0400 GMT) on 26 October. Mike Pompeo congratulated both.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed', effective: '2020-10-26T04:00:00Z' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed', effective: '2020-10-26T04:00:00Z' },
      { kind: 'ceasefire', claimant: 'us', phase: 'agreed', effective: '2020-10-26T04:00:00Z' },
    ],
  },
  {
    why: 'a withdrawn claim is none',
    origin: 'armenia',
    published: '2022-10-01T18:00:00Z',
    title: 'Armenia withdraws claim that Kapan was shelled',
    summary: 'Defence Ministry spokesman Aram Torosyan said the earlier report was mistaken and Kapan had not been shelled.',
  },
  {
    why: 'the shelling goes on',
    published: '2022-09-14T08:00:00Z',
    title: 'Fighting continues on Armenia-Azerbaijan border',
    summary: "Azerbaijani shelling of Jermuk is continuing, Armenia's Defence Ministry said at 9 a.m.",
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        attacker: 'azerbaijan',
        places: ['jermuk'],
        ongoing: true,
      },
    ],
  },
  {
    why: "a described strike of one's own",
    published: '2022-09-14T08:00:00Z',
    title: 'Azerbaijan says it struck Armenian military targets in response',
    summary: 'The Defence Ministry in Baku said its artillery hit firing positions near Sotk and Vardenis.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'azerbaijan', weapon: 'artillery', places: ['sotk', 'vardenis'] },
    ],
  },
  {
    why: "a strike of one's own, and the other side's account",
    published: '2020-10-04T08:00:00Z',
    title: 'Karabakh says it hit Ganja military airport',
    summary:
      'Nagorno-Karabakh leader Arayik Harutyunyan said his forces had destroyed a military airbase in Ganja with rockets. Azerbaijan said Armenian forces were shelling the city, killing one civilian and wounding 32.',
    claims: [
      { kind: 'shelling', claimant: 'artsakh', attacker: 'artsakh', places: ['ganja'] },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: [] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 1, wounded: 32, captured: null, missing: null },
    ],
  },
  {
    why: 'numbers in a quotation before its speaker',
    published: '2022-09-13T22:00:00Z',
    title: 'Armenian parliament told of 49 dead',
    summary: "'For the moment, we have 49 killed and unfortunately it's not the final figure,' Pashinyan said.",
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'government',
        side: 'armenia',
        killed: 49,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'the doer of a provocation reports nothing',
    published: '2022-09-14T22:00:00Z',
    title: "Two civilians wounded in Azerbaijan's Kalbajar",
    summary:
      "Two civilians were injured as a result of provocations by Armenian armed forces, Azerbaijan's Prosecutor General's Office said.",
    claims: [
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'government',
        side: 'azerbaijan',
        killed: null,
        wounded: 2,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: "six wounded and one killed are one side's",
    published: '2022-09-14T12:00:00Z',
    title: 'Armenia says six civilians wounded, one killed in Jermuk shelling',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: null, places: ['jermuk'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: 6, captured: null, missing: null },
    ],
  },
  {
    why: 'two thousand with a comma, no year',
    published: '2020-11-14T12:00:00Z',
    title: 'Armenia says 2,317 servicemen killed in Karabakh war',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 2317, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'the same by the other side',
    published: '2020-12-03T12:00:00Z',
    title: 'Azerbaijan reveals 2,783 soldiers killed in Nagorno-Karabakh clashes',
    claims: [
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
    why: "peacekeepers' breach and both sides' losses",
    published: '2020-12-12T12:00:00Z',
    title: 'Russian peacekeepers report first ceasefire violation in Karabakh',
    summary:
      "One ceasefire violation was reported on Dec. 11 in the Hadrut district, Russia's Defence Ministry said. Armenia said six of its soldiers were wounded. Azerbaijan said four of its troops were killed.",
    claims: [
      { kind: 'ceasefire', claimant: 'russia', office: 'army', phase: 'violated', accused: null },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, wounded: 6, captured: null, missing: null },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 4, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'a denial names its own troops; where, the headline tells',
    origin: 'armenia',
    published: '2021-05-25T12:00:00Z',
    title: 'Armenian soldier killed near Verin Shorzha',
    summary:
      'The Defence Ministry said the shootout was started by Azerbaijani forces. Baku denied its troops had opened fire and called it an accident.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'media',
        side: 'armenia',
        killed: 1,
        wounded: null,
        captured: null,
        missing: null,
      },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['verin-shorzha'] },
    ],
  },
  {
    why: 'a mechanism against violations accuses nobody',
    published: '2025-05-25T12:00:00Z',
    title: 'Armenia proposes joint mechanism to investigate ceasefire violations',
    summary: 'Yerevan says Azerbaijan has not responded to its proposal.',
  },
  {
    why: 'denying troops is no denial of fire',
    published: '2023-09-19T14:00:00Z',
    title: 'Armenia denies having troops in Nagorno-Karabakh',
  },
  {
    why: "relatively stable on one's own border",
    published: '2023-09-19T14:00:00Z',
    title: "Pashinyan: situation on Armenia's border with Azerbaijan relatively stable",
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'government', phase: 'holding' }],
  },
  {
    why: 'Russian dead',
    published: '2023-09-20T14:00:00Z',
    title: 'Putin says Russian peacekeepers killed in Karabakh',
    summary:
      'Several Russian peacekeepers were killed when their car came under fire near the village of Dzhanyatag, the Russian Defence Ministry said.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'russia',
        office: 'president',
        side: 'russia',
        killed: null,
        wounded: null,
        captured: null,
        missing: null,
      },
      { kind: 'shelling', claimant: 'russia', office: 'defence-ministry', attacker: null, places: ['chankatagh'] },
    ],
  },
  {
    why: 'a general is one of the seven',
    published: '2020-07-14T14:00:00Z',
    title: 'Azerbaijani general, colonel killed in border clashes with Armenia',
    summary:
      "Seven Azerbaijani servicemen including a major general died on Tuesday, Azerbaijan's Defence Ministry said. It claimed about 100 Armenian soldiers were killed. Armenia denied that.",
    claims: [
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        side: 'azerbaijan',
        killed: 7,
        wounded: null,
        captured: null,
        missing: null,
      },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
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
    why: "illegal Armenian groups are Karabakh's",
    origin: 'azerbaijan',
    published: '2022-08-03T14:00:00Z',
    title: 'Azerbaijani soldier killed as illegal Armenian armed groups fire on army positions in Lachin',
    summary:
      'On August 3 at about 09:00, members of illegal Armenian armed detachments in the territory where the Russian peacekeepers are temporarily deployed subjected to intensive fire the positions of the Azerbaijan Army in the direction of the Lachin region, the Defense Ministry said.',
    claims: [
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'media',
        side: 'azerbaijan',
        killed: 1,
        wounded: null,
        captured: null,
        missing: null,
      },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'artsakh', places: ['lachin'] },
    ],
  },
  {
    why: "a silence speaks no further, an unattributed total is the press's",
    published: '2022-09-15T10:00:00Z',
    title: 'Armenia, Azerbaijan agree to ceasefire',
    summary:
      'A senior Armenian official said a truce had been agreed from 20:00 local time. There was no word from Azerbaijan. More than 150 people have died since Tuesday.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', office: 'government', phase: 'agreed', effective: '2022-09-15T16:00:00Z' },
      {
        kind: 'casualties',
        claimant: 'media',
        side: null,
        killed: 150,
        wounded: null,
        captured: null,
        missing: null,
        exact: { killed: false },
      },
    ],
  },
  {
    why: 'cease fire fires nothing',
    published: '2021-07-28T10:00:00Z',
    title: 'Armenia accepts Russian ceasefire proposal',
    summary: 'The Armenian side accepted the proposal of the Russian side to cease fire at 10 a.m., the Defence Ministry said.',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'armenia',
        phase: 'agreed',
        effective: '2021-07-28T06:00:00Z',
        effectiveAssumed: true,
        brokers: ['russia'],
      },
    ],
  },
  {
    why: "a total among one body's men, its own list",
    origin: 'armenia',
    published: '2020-10-26T10:00:00Z',
    title: 'Death toll among Artsakh military reaches 974',
    summary: 'The Artsakh Defence Army published the names of another 11 servicemen killed.',
    claims: [
      { kind: 'casualties', claimant: 'artsakh', office: 'army', side: 'artsakh', killed: 11, scope: 'increment' },
      {
        kind: 'casualties',
        claimant: 'artsakh',
        office: 'army',
        side: 'artsakh',
        killed: 974,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: "a headline's first clause is not the second speaker's",
    published: '2022-09-28T19:00:00Z',
    title: 'Three Armenian soldiers killed in new clash, Azerbaijan says one wounded',
    summary: "Armenia's Defence Ministry said three of its servicemen were killed.",
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: null, wounded: 1, captured: null, missing: null },
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'defence-ministry',
        side: 'armenia',
        killed: 3,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'the second country reports without a verb',
    title: 'Armenia reported 105 soldiers killed, Azerbaijan 71',
    published: '2022-09-13T19:10:00Z',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 105, wounded: null, captured: null, missing: null },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 71, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: "one office's dead and another's wounded stay apart",
    origin: 'third',
    title: 'Armenia counts its losses',
    content:
      'Armenian Prime Minister Nikol Pashinyan said 49 soldiers had been killed.\n' +
      'The Armenian ombudsman said three people had been wounded in Jermuk.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49, wounded: null },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, wounded: 3 },
    ],
  },
  {
    why: "a body's seat tells whose it is, and who sits in Karabakh accepts",
    title: 'A truce in the Caucasus',
    summary: 'Authorities in Nagorno-Karabakh said they had accepted a Russian proposal for a ceasefire from 1 pm local time.',
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'each accuse other: both do',
    title: 'Armenia, Azerbaijan each accuse other of opening fire along border',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
    ],
  },
  {
    why: "no source behind the comma of 'according to'",
    title: 'Border clash',
    summary:
      'According to preliminary data, the Armenian side has one killed and two wounded as a result of Azerbaijani provocation, the MoD said.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: 2, captured: null, missing: null }],
  },
  {
    why: "what stands before 'Yerevan said after' is in its words",
    title: 'Border report',
    summary: 'There are no casualties on the Armenian side, Yerevan said after reporting Azerbaijani fire at Tegh.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 0, wounded: 0, captured: null, missing: null },
    ],
  },
  {
    why: 'a sniper who kills fired',
    title: 'Azerbaijani sniper kills Armenian soldier at border, Yerevan says',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'a second speaker in one sentence',
    title: 'Two fronts',
    summary:
      'Baku said Armenian forces had shelled the city of Terter, while Yerevan accused Azerbaijan of striking Stepanakert with missiles.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'shot by somebody is fire',
    title: 'Soldier killed on Armenia-Azerbaijan border',
    summary:
      "A 20-year-old Armenian conscript was fatally shot by an Azerbaijani sniper near Verin Shorzha on Sunday, according to Armenia's Ministry of Defence.",
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: null, captured: null, missing: null },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'pure fiction denies',
    title: "'Pure fiction': Yerevan scoffs at claim its troops fired on Nakhchivan",
    summary: 'Azerbaijan had alleged that an Azerbaijani post near Sadarak was hit by sniper fire overnight.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
    ],
  },
  {
    why: 'the wounded who died are the dead',
    title: 'Toll rises',
    summary:
      'Three wounded Armenian servicemen have died in hospital after fighting with Azerbaijan, the Investigative Committee in Yerevan said.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 3, wounded: null, captured: null, missing: null }],
  },
  {
    why: 'quiet since then',
    title: 'Calm on the border',
    summary: 'The border with Azerbaijan has been quiet since Thursday night, the Armenian defence ministry said.',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'Russian peacekeepers report that it holds',
    title: 'Truce largely holds in Nagorno-Karabakh, Russian peacekeepers report',
    claims: [{ kind: 'ceasefire', claimant: 'russia', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: "another war's truce talks in Baku",
    title: 'Ukraine ceasefire talks: Baku offers to host meeting',
    relevant: false,
  },
  {
    why: 'reneged on the truce; a ministry charged',
    title: 'Truce troubles',
    summary: "Azerbaijan reneged on the truce within the hour, Armenia's foreign ministry charged.",
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated' }],
  },
  {
    why: 'not one shot denies',
    title: 'Quarrel over a village',
    summary: 'Yerevan insists not one shot was fired by its troops at the Azerbaijani village of Agdam in Tovuz.',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' }],
  },
  {
    why: 'what a superlative is measured against dates nothing',
    published: '2022-09-13T15:00:00Z',
    title: 'Nearly 50 dead in worst Armenia-Azerbaijan fighting since 2020',
    summary: 'Armenia says 49 of its soldiers were killed overnight in the deadliest clashes since the 2020 war.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49 }],
  },
  {
    why: 'the comma behind a name opens who that is',
    title: 'Quiet on the line of contact',
    summary: 'By mid-afternoon the line was quiet, according to Senor Hasratyan, spokesman for the Karabakh army.',
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', phase: 'holding' }],
  },
  {
    why: 'where an army stands is no place that it hit',
    title: 'A day on the border',
    summary:
      'Armenian units stationed near Berkaber and Paravakar villages of the Ijevan district opened machine-gun fire on Azerbaijani positions in Gizilhajili, the Azerbaijani Defence Ministry said.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['gizilhajili'] }],
  },
  {
    why: 'whoever countered that the other side fired accuses it',
    title: 'Fighting in Karabakh',
    summary: 'The defence ministry in Baku countered that Armenian forces had violated the ceasefire 127 times, using mortars.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated', accused: 'armenia' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
    ],
  },
  {
    why: 'posts with a target behind their verb fired',
    title: 'A day on the border',
    summary: 'Armenian posts shot at positions of the Azerbaijani army in Kalbajar, Azerbaijan said.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['kalbajar'] }],
  },
  {
    why: 'ages in a list are nobody',
    title: 'Two villagers, aged 61 and 66, killed in Martakert',
    claims: [{ kind: 'casualties', claimant: 'media', killed: 2, wounded: null }],
  },
  {
    why: 'what has a verb of its own behind the lie is none',
    published: '2022-09-14T12:00:00Z',
    title: 'Armenia and Azerbaijan give different tolls',
    summary: 'Yerevan called the figure propaganda and said four of its men were dead.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 4 }],
  },
  {
    why: 'who stands before the verb hurt whom stands behind it',
    title: 'A day in Karabakh',
    summary: "Karabakh's ombudsman said Azerbaijani soldiers wounded a 62-year-old tractor driver in Khramort.",
    claims: [{ kind: 'casualties', claimant: 'artsakh', side: 'artsakh', wounded: 1 }],
  },
  {
    why: 'behind the comma the fire is denied; who was hurt the outlet has told',
    title: 'Farmer wounded by sniper fire near Martuni, Baku denies',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
      { kind: 'casualties', claimant: 'media', wounded: 1 },
    ],
  },
  {
    why: 'those blamed behind the verb have blamed nobody',
    title: 'Food vehicle hit near Kut',
    summary:
      'A vehicle came under fire near the village of Kut, the Armenian defence ministry said. One serviceman was killed and two were injured, it said, blaming Azerbaijani troops.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['kut'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: 2 },
    ],
  },
  {
    why: 'one figure of killed and wounded is neither’s',
    title: 'Aliyev lists enemy losses',
    summary: 'Aliyev put enemy losses at more than 2,300 killed and wounded. Armenia has not commented.',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'armenia', killed: null, wounded: null }],
  },
  {
    why: 'whoever calls a truce off says so itself',
    title: 'Azerbaijan scraps ceasefire with Armenia',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'ended' }],
  },
  {
    why: 'whose border it is that is quiet was not fired at',
    title: 'No shooting on Armenian-Azerbaijani border overnight, Yerevan says',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'holding' }],
  },
  {
    why: 'a border with somebody is no aim',
    title:
      'Not a single shot has been fired along the border with Azerbaijan since Wednesday, the Armenian Ministry of Defence reported',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', phase: 'holding' }],
  },
  {
    why: 'an age in brackets counts nobody',
    title: 'The Armenian defence ministry said conscript Gor Sahakyan (21) was fatally wounded in a clash with Azerbaijani forces',
    claims: [{ kind: 'casualties', claimant: 'armenia', office: 'defence-ministry', side: 'armenia', killed: 1, wounded: null }],
  },
  {
    why: 'a second teller between a comma and its own figure',
    title: 'Armenia reports 4 dead, 6 wounded, Azerbaijan 3 killed in border clash',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 4, wounded: 6 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 3 },
    ],
  },
  {
    why: 'whose captivity it is is not whose men they are',
    title: 'Armenian Defence Ministry: 6 servicemen in Azerbaijani captivity',
    claims: [{ kind: 'casualties', claimant: 'armenia', office: 'defence-ministry', side: 'armenia', captured: 6 }],
  },
  {
    why: 'whom one fell against one is not',
    title: "Private Gor Sahakyan, aged 21, fell in battle against Azerbaijani troops, Armenia's Ministry of Defence announced",
    claims: [{ kind: 'casualties', claimant: 'armenia', office: 'defence-ministry', side: 'armenia', killed: 1 }],
  },
  {
    why: 'a figure revised downwards',
    title: 'Armenia revises death toll in Azerbaijan border clash from 15 down to six',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 6 }],
  },
  {
    why: 'launchers that were hit are a target, not who fired',
    title: 'Azerbaijan says it struck Armenian missile launchers near Sotk',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'azerbaijan', weapon: 'missile', places: ['sotk'], target: 'position' },
    ],
  },
  {
    why: 'what must be kept is not said to be kept',
    title: 'Peskov says important to maintain ceasefire between Armenia, Azerbaijan',
    claims: [],
  },
  {
    why: 'a toll whose word stands behind it',
    title: "Karabakh's Defence Army: another 29 soldiers killed, 604 in total",
    claims: [
      { kind: 'casualties', claimant: 'artsakh', office: 'army', side: 'artsakh', killed: 29, scope: 'increment' },
      { kind: 'casualties', claimant: 'artsakh', office: 'army', side: 'artsakh', killed: 604, scope: 'total' },
    ],
  },
  {
    why: 'who calls a claim a lie denies it',
    title: 'Armenia calls Azerbaijani claim of shelling near Lachin fake',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['lachin'] },
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['lachin'] },
    ],
  },
]

readsAsSaid('en', ROWS)
