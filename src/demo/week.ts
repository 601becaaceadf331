import type { OutletKey } from './outlets.ts'

/** One entry of the demo's recorded week, as its outlet's feed shows it from `appears` on. The same outlet and slug again is an edit. */
export interface Entry {
  readonly outlet: OutletKey
  readonly slug: string
  /** When the feed shows it, UTC. */
  readonly appears: string
  /** The date it carries where that differs from `appears`. */
  readonly published?: string
  readonly title: string
  readonly summary: string
  readonly content?: string
}

/** Already in the feeds when the bot first sees them: they are the baseline and are never posted. */
export const BEFORE: readonly Entry[] = [
  {
    outlet: 'yerevan-wire',
    slug: 'budget-hearing',
    appears: '2022-09-12T09:00:00Z',
    title: 'Parliament opens hearings on next year’s budget',
    summary: 'Lawmakers in Yerevan begin two weeks of hearings on spending for schools, roads and pensions.',
  },
  {
    outlet: 'baku-dispatch',
    slug: 'gas-exports-rise',
    appears: '2022-09-12T10:00:00Z',
    title: 'Azerbaijan’s gas exports to Europe up by a third',
    summary: 'The energy ministry in Baku says deliveries through the southern pipelines grew by 31 percent this year.',
  },
  {
    outlet: 'continental',
    slug: 'kharkiv-advance',
    appears: '2022-09-12T15:00:00Z',
    title: 'Ukrainian troops push on after Kharkiv breakthrough',
    summary: 'Kyiv says its forces have retaken more than twenty towns in a day.',
  },
  {
    outlet: 'volga-telegraph',
    slug: 'kvartal',
    appears: '2022-09-12T12:00:00Z',
    title: 'Минфин опубликовал оценку бюджета за восемь месяцев',
    summary: 'Доходы выросли, расходы остались в пределах плана.',
  },
  {
    outlet: 'nusantara-kini',
    slug: 'harga-bbm',
    appears: '2022-09-12T08:00:00Z',
    title: 'Harga BBM naik, tarif angkutan ikut disesuaikan',
    summary: 'Pemerintah daerah menyiapkan bantuan bagi pengemudi.',
  },
  {
    outlet: 'sevan-herald',
    slug: 'urozhay',
    appears: '2022-09-12T11:00:00Z',
    title: 'В Араратской долине начался сбор винограда',
    summary: 'Хозяйства обещают урожай на десятую часть больше прошлогоднего.',
  },
  {
    outlet: 'ararat-line',
    slug: 'metro-cars',
    appears: '2022-09-12T11:30:00Z',
    title: 'Yerevan metro to receive new cars',
    summary: 'City hall signs a contract for twelve cars.',
  },
  {
    outlet: 'caspian-line',
    slug: 'film-week',
    appears: '2022-09-12T12:30:00Z',
    title: 'Baku opens its autumn film week',
    summary: 'Forty films from eleven countries are on the programme.',
  },
  {
    outlet: 'caspian-line-ru',
    slug: 'kinonedelya',
    appears: '2022-09-12T12:40:00Z',
    title: 'В Баку открылась осенняя неделя кино',
    summary: 'В программе сорок фильмов из одиннадцати стран.',
  },
  {
    outlet: 'northern-desk',
    slug: 'lyzhi',
    appears: '2022-09-12T13:00:00Z',
    title: 'Лыжные курорты готовятся к сезону',
    summary: 'Подъёмники проверят до ноября.',
  },
  {
    outlet: 'bosphorus-daily',
    slug: 'bridge-repair',
    appears: '2022-09-12T13:30:00Z',
    title: 'Night repairs on the second Bosphorus bridge',
    summary: 'Two lanes close until Friday.',
  },
  {
    outlet: 'caucasus-notebook',
    slug: 'cheese',
    appears: '2022-09-12T14:00:00Z',
    title: 'In the mountains of Tusheti, the cheese season ends',
    summary: 'Shepherds come down before the first snow.',
  },
  {
    outlet: 'kabar-timur',
    slug: 'harga-beras',
    appears: '2022-09-12T09:00:00Z',
    title: 'Harga beras stabil menjelang panen',
    summary: 'Stok gudang disebut cukup sampai Desember.',
  },
]

/** The days around 13 September 2022, in our own words. Times are UTC; Yerevan and Baku are four hours ahead. */
export const WEEK: readonly Entry[] = [
  // ── The night of 12 to 13 September ────────────────────────────────────────────────────────────────
  {
    outlet: 'yerevan-wire',
    slug: 'border-shelling',
    appears: '2022-09-12T20:45:00Z',
    title: 'Azerbaijan is shelling Goris, Sotk and Jermuk with artillery, Armenia’s defence ministry says',
    summary:
      'Armenia’s Ministry of Defence says Azerbaijani forces opened fire with artillery and large-calibre weapons toward Goris, Sotk and Jermuk at 00:05 on 13 September. The fire continues.',
  },
  {
    outlet: 'sevan-herald',
    slug: 'obstrel-granitsy',
    appears: '2022-09-12T20:55:00Z',
    title: 'Минобороны Армении: ВС Азербайджана обстреливают из артиллерии Горис, Сотк и Джермук',
    summary:
      'В 00:05 13 сентября азербайджанские подразделения открыли огонь из артиллерии и крупнокалиберного оружия, сообщает Министерство обороны Армении.',
  },
  {
    outlet: 'caspian-line',
    slug: 'provocation-denied',
    appears: '2022-09-12T21:20:00Z',
    title: 'Azerbaijan’s defence ministry says Armenian mortars hit its positions near Dashkasan, Kalbajar and Lachin',
    summary:
      'The Ministry of Defence of Azerbaijan says its positions in the direction of Dashkasan, Kalbajar and Lachin came under mortar fire from Armenian units during the night. The ministry denies shelling Armenian towns.',
  },
  {
    outlet: 'caspian-line-ru',
    slug: 'provocation-denied-ru',
    appears: '2022-09-12T21:40:00Z',
    title: 'Минобороны Азербайджана: позиции у Дашкесана, Кельбаджара и Лачина обстреляны армянскими миномётами',
    summary:
      'Подразделения ВС Армении ночью открыли миномётный огонь по позициям азербайджанской армии, сообщило Минобороны Азербайджана.',
  },
  {
    outlet: 'volga-telegraph',
    slug: 'armenia-obstrel',
    appears: '2022-09-12T22:05:00Z',
    title: 'Минобороны Армении сообщило об обстреле Гориса, Сотка и Джермука',
    summary: 'По данным армянского военного ведомства, огонь ведётся с азербайджанской стороны, применяется артиллерия.',
  },
  {
    outlet: 'ararat-line',
    slug: 'kapan-drones',
    appears: '2022-09-12T23:10:00Z',
    title: 'Armenia’s defence ministry: Azerbaijan now using combat drones; Kapan and Vardenis also under fire',
    summary:
      'Azerbaijani forces are striking with drones as well, and Kapan and Vardenis have come under fire, the Armenian Defence Ministry says in an update at 03:00.',
  },
  {
    outlet: 'northern-desk',
    slug: 'azerbaijan-otritsaet',
    appears: '2022-09-12T23:50:00Z',
    title: 'Баку отверг обвинения Еревана в обстреле населённых пунктов',
    summary:
      'Минобороны Азербайджана опровергло сообщения армянской стороны о том, что азербайджанские военные якобы обстреливают населённые пункты Армении.',
  },
  // ── 13 September ───────────────────────────────────────────────────────────────────────────────────
  {
    outlet: 'kabar-timur',
    slug: 'perbatasan-memanas',
    appears: '2022-09-13T02:30:00Z',
    title: 'Perbatasan memanas, Armenia sebut Azerbaijan menembaki Goris, Sotk dan Jermuk',
    summary:
      'Kementerian Pertahanan Armenia menyatakan pasukan Azerbaijan menembakkan artileri ke arah Goris, Sotk dan Jermuk sejak Selasa dini hari.',
  },
  {
    outlet: 'continental',
    slug: 'eu-calls',
    appears: '2022-09-13T06:10:00Z',
    title: 'EU calls on Armenia and Azerbaijan to cease fire immediately',
    summary: 'The European Union calls on both sides to cease fire at once and return to talks, its foreign policy chief says.',
  },
  {
    outlet: 'yerevan-wire',
    slug: 'pashinyan-49',
    appears: '2022-09-13T08:20:00Z',
    title: 'At least 94 Armenian soldiers killed overnight, Pashinyan tells parliament',
    summary: 'Prime Minister Nikol Pashinyan says at least 94 Armenian servicemen were killed in the night’s fighting.',
  },
  {
    outlet: 'yerevan-wire',
    slug: 'pashinyan-49',
    appears: '2022-09-13T08:35:00Z',
    published: '2022-09-13T08:20:00Z',
    title: 'At least 49 Armenian soldiers killed overnight, Pashinyan tells parliament',
    summary:
      'Prime Minister Nikol Pashinyan says at least 49 Armenian servicemen were killed in the night’s fighting. Correction: an earlier version gave a wrong figure, 94.',
  },
  {
    outlet: 'volga-telegraph',
    slug: 'pashinyan-49',
    appears: '2022-09-13T08:50:00Z',
    title: 'Пашинян: погибли по меньшей мере 49 армянских военнослужащих',
    summary:
      'Премьер-министр Армении Никол Пашинян сообщил парламенту, что в ходе ночных боёв погибли по меньшей мере 49 военнослужащих.',
  },
  {
    outlet: 'nusantara-kini',
    slug: 'tentara-armenia-tewas',
    appears: '2022-09-13T09:30:00Z',
    title: 'PM Armenia: sedikitnya 49 tentara Armenia tewas',
    summary: 'Perdana Menteri Armenia Nikol Pashinyan mengatakan sedikitnya 49 tentara Armenia tewas dalam pertempuran semalam.',
  },
  {
    outlet: 'bosphorus-daily',
    slug: 'ankara-support',
    appears: '2022-09-13T09:45:00Z',
    title: 'Ankara stands by Baku, urges Yerevan to turn to peace talks',
    summary: 'Turkey’s foreign minister says Armenia should stop its provocations and return to negotiations.',
  },
  {
    outlet: 'northern-desk',
    slug: 'mid-rossii-peremirie',
    appears: '2022-09-13T10:40:00Z',
    title: 'МИД России: достигнута договорённость о прекращении огня между Арменией и Азербайджаном с 09:00 по московскому времени',
    summary:
      'При посредничестве России Армения и Азербайджан договорились о прекращении огня с 9 часов утра 13 сентября по московскому времени, сообщило Министерство иностранных дел России.',
  },
  {
    outlet: 'continental',
    slug: 'russia-says-truce',
    appears: '2022-09-13T11:05:00Z',
    title: 'Russia says it brokered a ceasefire between Armenia and Azerbaijan',
    summary:
      'Russia’s foreign ministry says a ceasefire was agreed with its mediation, in force from 9 a.m. Moscow time on 13 September.',
  },
  {
    outlet: 'baku-dispatch',
    slug: 'truce-broken',
    appears: '2022-09-13T11:30:00Z',
    title: 'Azerbaijani media: ceasefire broken minutes after it took effect',
    summary: 'Azerbaijani media report that the ceasefire announced for this morning was violated almost immediately.',
  },
  {
    outlet: 'nusantara-kini',
    slug: 'gencatan-senjata',
    appears: '2022-09-13T12:15:00Z',
    title: 'Rusia umumkan gencatan senjata Armenia-Azerbaijan, media Azerbaijan sebut sudah dilanggar',
    summary:
      'Kementerian Luar Negeri Rusia mengumumkan gencatan senjata yang berlaku mulai pukul 09.00 waktu Moskow. Media Azerbaijan melaporkan gencatan senjata itu dilanggar.',
    content:
      'Kementerian Luar Negeri Rusia menyatakan gencatan senjata antara Armenia dan Azerbaijan disepakati dengan mediasi Rusia dan berlaku mulai pukul 09.00 waktu Moskow pada 13 September. Media Azerbaijan melaporkan gencatan senjata itu dilanggar tak lama kemudian. Rusia mengingatkan kedua pihak pada pernyataan trilateral 9 November 2020.',
  },
  {
    outlet: 'caucasus-notebook',
    slug: 'explainer-2020',
    appears: '2022-09-13T13:00:00Z',
    title: 'Explainer: how the ceasefire of November 2020 came about',
    summary: 'Two years ago Moscow brokered an end to a war of 44 days between Armenia and Azerbaijan. A look back at the terms.',
  },
  {
    outlet: 'kabar-timur',
    slug: 'liga-champions-qarabag',
    appears: '2022-09-13T13:30:00Z',
    title: 'Qarabag menang 3-0, wakil Azerbaijan memimpin grup',
    summary: 'Klub Azerbaijan itu mengalahkan tamunya dalam laga penyisihan grup.',
  },
  {
    outlet: 'caspian-line',
    slug: 'fifty-servicemen',
    appears: '2022-09-13T16:10:00Z',
    title: 'Azerbaijan’s defence ministry: 50 servicemen killed',
    summary:
      'The Ministry of Defence of Azerbaijan says 50 of its servicemen were killed repelling the provocation: 42 of the army and eight of the State Border Service.',
  },
  {
    outlet: 'volga-telegraph',
    slug: 'azerbaijan-50',
    appears: '2022-09-13T16:40:00Z',
    title: 'Азербайджан сообщил о гибели 50 военнослужащих',
    summary: 'Минобороны Азербайджана назвало число погибших: 50 военнослужащих, из них восемь пограничников.',
  },
  {
    outlet: 'caucasus-notebook',
    slug: 'day-in-review',
    appears: '2022-09-13T18:00:00Z',
    title: 'What we know so far: a day of fire on the Armenia-Azerbaijan border',
    summary:
      'Armenia says at least 49 of its soldiers were killed. Azerbaijan says it lost 50. Each accuses the other of starting it.',
  },
  {
    outlet: 'continental',
    slug: 'arctic-summit',
    appears: '2022-09-13T18:20:00Z',
    title: 'Arctic ministers meet over shipping lanes',
    summary: 'Eight governments discuss new rules for the northern route.',
  },
  // ── 14 September ───────────────────────────────────────────────────────────────────────────────────
  {
    outlet: 'ararat-line',
    slug: 'jermuk-again',
    appears: '2022-09-14T05:10:00Z',
    title: 'Azerbaijan resumes shelling of Jermuk with artillery, Armenia’s defence ministry says',
    summary:
      'Armenia’s Defence Ministry says Azerbaijan broke the ceasefire and resumed fire with artillery and mortars toward Jermuk and Verin Shorzha at 08:00 on 14 September.',
  },
  {
    outlet: 'baku-dispatch',
    slug: 'kalbajar-lachin-mortars',
    appears: '2022-09-14T06:00:00Z',
    title: 'Armenia violates ceasefire, fires mortars at positions in Kalbajar and Lachin, Azerbaijani defence ministry says',
    summary:
      'Azerbaijan’s Ministry of Defence says Armenian forces grossly violated the ceasefire and fired on its positions in Kalbajar and Lachin with mortars and artillery.',
  },
  {
    outlet: 'sevan-herald',
    slug: 'mo-oproverglo',
    appears: '2022-09-14T06:40:00Z',
    title: 'Минобороны Армении опровергло сообщение Баку об обстреле позиций в Кельбаджаре',
    summary:
      'Сообщение Минобороны Азербайджана о том, что ВС Армении якобы открыли огонь по позициям в Кельбаджаре и Лачине, не соответствует действительности.',
  },
  {
    outlet: 'yerevan-wire',
    slug: 'pashinyan-105',
    appears: '2022-09-14T07:30:00Z',
    title: 'Pashinyan: 105 Armenian soldiers killed',
    summary:
      'The number of Armenian servicemen killed since 13 September has risen to 105, Prime Minister Nikol Pashinyan tells parliament.',
  },
  {
    outlet: 'kabar-timur',
    slug: 'korban-tewas-105',
    appears: '2022-09-14T08:10:00Z',
    title: 'Korban tewas di pihak Armenia bertambah menjadi 105 tentara',
    summary: 'Perdana Menteri Nikol Pashinyan mengatakan 105 tentara Armenia tewas sejak 13 September.',
  },
  {
    outlet: 'continental',
    slug: 'late-49',
    appears: '2022-09-14T09:00:00Z',
    published: '2022-09-13T09:00:00Z',
    title: 'Armenia says at least 49 soldiers killed in border clashes with Azerbaijan',
    summary: 'Prime Minister Nikol Pashinyan gave the figure to parliament on Tuesday.',
  },
  {
    outlet: 'northern-desk',
    slug: 'kirgiziya-tadzhikistan',
    appears: '2022-09-14T11:00:00Z',
    title: 'На границе Киргизии и Таджикистана произошла перестрелка, стороны договорились о прекращении огня',
    summary: 'Пограничники двух стран обменялись выстрелами, погибших двое.',
  },
  {
    outlet: 'nusantara-kini',
    slug: 'seruan-pbb',
    appears: '2022-09-14T12:20:00Z',
    title: 'PBB serukan Armenia dan Azerbaijan menahan diri',
    summary: 'Sekretaris Jenderal PBB meminta kedua pihak menahan diri dan menyelesaikan perselisihan lewat dialog.',
  },
  {
    outlet: 'bosphorus-daily',
    slug: 'grain-ships',
    appears: '2022-09-14T13:00:00Z',
    title: 'Ten more grain ships leave Odesa under the Istanbul deal',
    summary: 'The joint centre says shipments passed three million tonnes.',
  },
  {
    outlet: 'yerevan-wire',
    slug: 'grigoryan-truce',
    appears: '2022-09-14T21:20:00Z',
    title: 'Ceasefire agreed from 20:00, Armenia’s Security Council secretary says',
    summary:
      'Security Council Secretary Armen Grigoryan says Armenia and Azerbaijan agreed on a ceasefire with the mediation of the international community, in effect from 20:00 local time on 14 September.',
  },
  {
    outlet: 'volga-telegraph',
    slug: 'sovbez-peremirie',
    appears: '2022-09-14T21:45:00Z',
    title: 'Секретарь Совбеза Армении объявил о прекращении огня с 20:00',
    summary:
      'Армен Григорян заявил, что стороны договорились о прекращении огня с 20:00 14 сентября по местному времени. Баку пока не подтвердил.',
  },
  // ── 15 to 18 September ─────────────────────────────────────────────────────────────────────────────
  {
    outlet: 'ararat-line',
    slug: 'calm-morning',
    appears: '2022-09-15T07:10:00Z',
    title: 'Armenia’s defence ministry: ceasefire holding, no incidents since 20:00',
    summary:
      'The ceasefire is being observed along the Armenian-Azerbaijani border and no incidents were recorded, the Armenian Defence Ministry says.',
  },
  {
    outlet: 'caspian-line',
    slug: 'seventy-one',
    appears: '2022-09-15T09:00:00Z',
    title: 'Azerbaijan names 71 servicemen killed in border clashes',
    summary: 'The Ministry of Defence of Azerbaijan publishes a list of 71 servicemen killed, up from 50.',
  },
  {
    outlet: 'nusantara-kini',
    slug: 'azerbaijan-71',
    appears: '2022-09-15T10:00:00Z',
    title: 'Azerbaijan: 71 tentara tewas dalam bentrokan perbatasan',
    summary: 'Kementerian Pertahanan Azerbaijan mengatakan 71 tentaranya tewas.',
  },
  {
    outlet: 'caucasus-notebook',
    slug: 'reporter-jermuk',
    appears: '2022-09-15T12:30:00Z',
    title: 'Quiet in Jermuk, our reporter finds, after two nights of shelling',
    summary: 'Our correspondent in Jermuk heard no shooting all day. Residents are returning to look at their homes.',
  },
  {
    outlet: 'sevan-herald',
    slug: 'pashinyan-135',
    appears: '2022-09-16T08:00:00Z',
    title: 'Пашинян: число погибших военнослужащих достигло 135',
    summary: 'Премьер-министр Армении заявил, что на данный момент число погибших военнослужащих составляет 135.',
  },
  {
    outlet: 'caspian-line-ru',
    slug: 'azerbaijan-77',
    appears: '2022-09-16T10:00:00Z',
    title: 'Минобороны Азербайджана: число погибших военнослужащих возросло до 77',
    summary: 'Список погибших в ходе столкновений на границе уточнён: 77 военнослужащих.',
  },
  {
    outlet: 'continental',
    slug: 'reprint-jermuk',
    appears: '2022-09-16T11:00:00Z',
    title: 'In Jermuk the guns have fallen silent',
    summary:
      'Our correspondent in Jermuk heard no shooting all day. Residents are returning to look at their homes. Hotels that were full in August stand empty, and the mayor’s office hands out glass for broken windows.',
  },
  {
    outlet: 'bosphorus-daily',
    slug: 'reprint-jermuk-again',
    appears: '2022-09-16T13:00:00Z',
    title: 'A spa town waits for its guests',
    summary:
      'Our correspondent in Jermuk heard no shooting all day. Residents are returning to look at their homes. Hotels that were full in August stand empty, and the mayor’s office hands out glass for broken windows.',
  },
  {
    outlet: 'yerevan-wire',
    slug: 'if-truce-breaks',
    appears: '2022-09-16T15:00:00Z',
    title: 'Analysis: what happens if the truce breaks',
    summary: 'If the ceasefire collapses, the road through Syunik would be cut within hours, analysts warn.',
  },
  {
    outlet: 'northern-desk',
    slug: 'shahmaty',
    appears: '2022-09-17T09:00:00Z',
    title: 'Сборная Армении по шахматам обыграла Азербайджан',
    summary: 'Матч клубного турнира завершился со счётом 2,5:1,5.',
  },
  {
    outlet: 'baku-dispatch',
    slug: 'denies-fire-18',
    appears: '2022-09-18T05:30:00Z',
    title: 'Azerbaijan denies opening fire toward Armenian positions near Sotk',
    summary:
      'Reports by the Armenian defence ministry that Azerbaijani units fired toward positions near Sotk overnight are false, Azerbaijan’s Ministry of Defence says.',
  },
  {
    outlet: 'kabar-timur',
    slug: 'gempa',
    appears: '2022-09-18T07:00:00Z',
    title: 'Gempa magnitudo 4,6 guncang perbatasan Armenia',
    summary: 'Tidak ada laporan korban.',
  },
]
