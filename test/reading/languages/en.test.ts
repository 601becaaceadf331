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
]

readsAsSaid('en', ROWS)
