import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the first article, told anew in Russian',
    published: '2022-09-13T19:10:00Z',
    title: 'Перемирие на границе Армении и Азербайджана под вопросом после ночных боев',
    content:
      'МИД России сообщил, что при посредничестве Москвы стороны договорились о прекращении огня с 09:00 по московскому времени 13 сентября. Ведомство призвало обе страны к сдержанности.\n' +
      'Азербайджанские СМИ также сообщили о прекращении огня, но написали, что оно было нарушено уже через несколько минут.\n' +
      'По данным Минобороны Армении, рано утром 13 сентября азербайджанские войска обстреляли из артиллерии Джермук, Горис и Капан.\n' +
      'Премьер-министр Армении Никол Пашинян заявил, что погибли по меньшей мере 49 армянских военнослужащих. Азербайджан сообщил о гибели 50 своих военных.\n' +
      'Читайте также: Почти 100 погибших в боях между Арменией и Азербайджаном\n' +
      'В МИД напомнили о трехсторонних заявлениях 9 ноября 2020 года, 11 января и 26 ноября 2021 года.',
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

readsAsSaid('ru', ROWS)
