import { type Row, readsAsSaid } from './table.ts'

/** Shapes of sentence that every language has, told in English. */
const ROWS: readonly Row[] = [
  {
    why: 'one person beside a counted few is counted with them',
    title: 'A child and two women were killed when Azerbaijani artillery hit Martakert, Artsakh authorities said',
    claims: [
      { kind: 'shelling', claimant: 'artsakh', attacker: 'azerbaijan', places: ['martakert'] },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 3, wounded: null },
    ],
  },
  {
    why: 'one person with a loss of his own is not counted with the others',
    title: 'An officer was killed and three soldiers were wounded near Jermuk, Armenia says',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: 3 }],
  },
  {
    why: 'a figure that is said to be wrong is none',
    title: 'Yerevan: not 15 but six soldiers killed',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 6 }],
  },
  {
    why: 'an age between commas counts nobody',
    title:
      'A serviceman of the Artsakh Defense Army, Arman Gasparyan, 20, was fatally wounded by Azerbaijani fire, the Defense Ministry of Artsakh said',
    claims: [
      { kind: 'shelling', claimant: 'artsakh', attacker: 'azerbaijan' },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 1 },
    ],
  },
  { why: 'a question tells nothing', title: 'Will the Karabakh truce hold after the shelling of Ganja by Armenia?' },
  {
    why: 'whoever answers a question denies what was asked',
    title: 'Did Armenia shell Ganja? Yerevan denies it',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['ganja'] }],
  },
  {
    why: 'an accusation of something else takes nothing from the denial before it',
    title: 'Baku said Armenian allegations that it had shelled Goris were untrue, and accused Yerevan of mining supply roads',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['goris'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['goris'] },
    ],
  },
  {
    why: 'a denial answers a strike that nobody had laid to the denier, on the other side’s ground',
    title: 'Blast in Ganja',
    summary: 'A missile strike on Ganja left 13 dead. Armenia has denied carrying out the attack.',
    claims: [
      { kind: 'shelling', claimant: 'media', stance: 'asserts', attacker: null, places: ['ganja'] },
      { kind: 'casualties', claimant: 'media', side: 'azerbaijan', killed: 13 },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['ganja'] },
    ],
  },
  {
    why: 'whoever keeps the truce may deny in the same sentence',
    title: 'Goris shelled, Yerevan says',
    summary:
      "Azerbaijani forces shelled Goris, Armenia's defence ministry said. Azerbaijan said the claims were fake news and that it was abiding by the truce.",
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'holding' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['goris'] },
    ],
  },
  {
    why: 'mutual blame reaches far for the truce that was breached',
    title:
      'A new ceasefire in Nagorno-Karabakh was in jeopardy on Sunday as Azerbaijan and Armenia traded accusations of violations hours after it came into force',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'a comma that closes an apposition opens no inversion',
    title: 'Night in Ganja',
    summary: 'Hikmet Hajiyev, an aide to President Ilham Aliyev, said Armenian forces had fired missiles at Ganja.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['ganja'] }],
  },
  {
    why: 'a verb that a comma closes soon tells what stands before it, too',
    title:
      "One of the injured servicemen died in hospital, Armenia's defence ministry spokesman Aram Torosyan wrote on Facebook, raising the number of dead to four",
    claims: [{ kind: 'casualties', claimant: 'armenia', office: 'defence-ministry', side: 'armenia', killed: 4 }],
  },
  {
    why: 'a call is the mediator’s, not theirs whom it calls on',
    title: 'Moscow steps in',
    summary:
      "Armenia and Azerbaijan exchanged fire near Tovuz. Russia's foreign minister, Sergei Lavrov, telephoned both of his counterparts and demanded that they stop shooting at once.",
    claims: [{ kind: 'ceasefire', claimant: 'russia', phase: 'proposed' }],
  },
  {
    why: 'strikes are theirs whose name stands before them',
    title: "France says Azerbaijan's strikes on Jermuk unacceptable",
    claims: [{ kind: 'shelling', claimant: 'france', attacker: 'azerbaijan', places: ['jermuk'] }],
  },
  {
    why: 'no shots fired is quiet',
    title: 'No shots fired along the Armenian-Azerbaijani border overnight, Armenian defence ministry says',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'holding' }],
  },
  {
    why: 'fire that stops by an agreement just reached is agreed',
    title:
      'Agreement reached by which the shooting on the Armenian-Azerbaijani border has stopped from 18:30, says the Armenian defence ministry',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' }],
  },
  {
    why: 'a film on the war is no news of it, whatever its title says',
    title: 'Exhibition recalls the volunteers who shelled Martakert',
    summary: 'Photographs, letters and a howitzer shell from the front at Martakert went on display at the museum in Yerevan.',
    relevant: false,
  },
  {
    why: 'what the outlet tells of the dead is the account of the side that speaks of them',
    title: 'Two women killed in Tartar',
    summary: 'Armenian shells hit Tartar, said Azerbaijan’s prosecutor general, who put the number of wounded at five.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', attacker: 'armenia', places: ['tartar'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 2, wounded: 5 },
    ],
  },
  {
    why: 'each of those who sign a joint statement says it',
    title: 'New humanitarian truce to begin at 08:00',
    summary:
      'A humanitarian truce was agreed in a joint statement by the State Department and the foreign ministries of Azerbaijan and Armenia.',
    claims: [
      { kind: 'ceasefire', claimant: 'us', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
    ],
  },
  {
    why: 'to welcome a truce is not to announce one, and to ask for its keeping not to watch it',
    title: 'EU welcomes truce between Armenia and Azerbaijan',
    summary:
      'The ceasefire agreed last night is good news, said Josep Borrell. Peskov said it was important that both observe the ceasefire.',
  },
  {
    why: 'of two figures, from one to the other, only the later holds',
    title: 'Armenia’s dead in fighting with Azerbaijan rise from 105 to 135, says Pashinyan',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 135 }],
  },
  {
    why: 'whoever tells of its own strike struck what stands behind the verb',
    title: 'Azerbaijan says it struck Armenian missile launchers near Sotk',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: 'each side tells its own dead, though the second has no verb',
    title: 'Armenia reports 4 dead, 6 wounded, Azerbaijan 3 killed in border clash',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 4, wounded: 6 },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 3 },
    ],
  },
  {
    why: 'what a conflict is about announces nothing',
    title: 'Ceasefire announced in Karabakh conflict',
    claims: [{ kind: 'ceasefire', claimant: 'media', phase: 'agreed' }],
  },
]

readsAsSaid('en', ROWS)
