import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the first article, told anew in Georgian',
    published: '2022-09-13T19:10:00Z',
    title: 'სომხეთ-აზერბაიჯანის საზღვარზე ზავი ეჭვქვეშაა',
    content:
      'რუსეთის საგარეო საქმეთა სამინისტრომ განაცხადა, რომ მოსკოვის შუამავლობით მხარეები ცეცხლის შეწყვეტაზე შეთანხმდნენ 13 სექტემბერს, მოსკოვის დროით 09:00 საათიდან. უწყებამ ორივე ქვეყანას თავშეკავებისკენ მოუწოდა.\n' +
      'აზერბაიჯანულმა მედიამაც გაავრცელა ინფორმაცია ცეცხლის შეწყვეტის შესახებ, თუმცა დაწერა, რომ ის რამდენიმე წუთში დაირღვა.\n' +
      'სომხეთის თავდაცვის სამინისტროს ცნობით, 13 სექტემბერს დილით აზერბაიჯანულმა ძალებმა არტილერიით დაბომბეს ჯერმუკი, გორისი და კაპანი.\n' +
      'სომხეთის პრემიერ-მინისტრმა ნიკოლ ფაშინიანმა განაცხადა, რომ სულ მცირე 49 სომეხი სამხედრო დაიღუპა. აზერბაიჯანმა 50 თავისი სამხედროს დაღუპვის შესახებ განაცხადა.\n' +
      'წაიკითხეთ ასევე: თითქმის 100 დაღუპული სომხეთსა და აზერბაიჯანს შორის ბრძოლებში\n' +
      'საგარეო უწყებაში 2020 წლის 9 ნოემბრის, 2021 წლის 11 იანვრისა და 26 ნოემბრის სამმხრივი განცხადებები გაიხსენეს.',
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
    why: 'according to the ministry: the speaker stands before a noun in the instrumental',
    title: 'სომხეთი: აზერბაიჯანმა ცეცხლი გახსნა',
    summary: 'სომხეთის თავდაცვის სამინისტროს ინფორმაციით, აზერბაიჯანის შეიარაღებულმა ძალებმა სოთქის მიმართულებით ცეცხლი გახსნეს.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['sotk'],
      },
    ],
  },
  {
    why: 'accused in the dative, the accusation in the locative, the verb last',
    title: 'აზერბაიჯანი სომხეთს ცეცხლის გახსნაში ადანაშაულებს',
    summary:
      'აზერბაიჯანის თავდაცვის სამინისტროს ცნობით, სომხურმა შენაერთებმა სხვადასხვა კალიბრის იარაღიდან ქელბაჯარის რაიონში განლაგებულ აზერბაიჯანულ პოზიციებს ცეცხლი გაუხსნეს.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'armenia',
        weapon: 'small-arms',
        target: 'position',
        places: ['kalbajar'],
      },
    ],
  },
  {
    why: 'an accusation and its denial in one headline',
    title: 'აზერბაიჯანი სომხეთს ცეცხლის გახსნაში ადანაშაულებს. ერევანი ბრალდებებს უარყოფს',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
    ],
  },
  {
    why: 'a denial that quotes the accusation at length; the accuser is named in the genitive',
    published: '2025-04-01T08:00:00Z',
    title: 'ერევანი ბაქოს განცხადებას უარყოფს',
    summary:
      'აზერბაიჯანის თავდაცვის სამინისტროს მიერ გავრცელებული ინფორმაცია, თითქოს სომხურმა ქვედანაყოფებმა აზერბაიჯანულ პოზიციებს ცეცხლი გაუხსნეს, რეალობას არ შეესაბამება, – ნათქვამია სომხეთის თავდაცვის სამინისტროს განცხადებაში.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
      { kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' },
    ],
  },
  {
    why: 'Baku denies that its units fired',
    published: '2023-10-02T18:00:00Z',
    title: 'აზერბაიჯანის თავდაცვის სამინისტრომ უარყო სომხეთის ინფორმაცია ცეცხლის გახსნის შესახებ',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', stance: 'denies', attacker: 'azerbaijan' },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'no fire was opened, in the ministry’s own words',
    title: 'ბაქო: ჩვენს ქვედანაყოფებს ცეცხლი არ გაუხსნიათ',
    summary: 'აზერბაიჯანის თავდაცვის სამინისტრომ სომხური მხარის ბრალდებები უარყო.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'the speaker is named after the news, in a sentence of its own',
    published: '2021-07-14T12:00:00Z',
    title: 'სომხეთ-აზერბაიჯანის საზღვარზე სომეხი სამხედრო დაიღუპა',
    summary:
      'აზერბაიჯანის შეიარაღებულმა ძალებმა სომხეთის პოზიციების მიმართულებით ერასხის მონაკვეთზე ცეცხლი გახსნეს, რის შედეგადაც ერთი სომეხი სამხედრო დაიღუპა. ამის შესახებ სომხეთის თავდაცვის სამინისტრო აცხადებს.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['yeraskh'],
      },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1 },
    ],
  },
  {
    why: 'both sides’ words, the second cut off by "on its part"',
    published: '2023-04-11T18:00:00Z',
    title: 'საზღვარზე შეტაკება მოხდა – ბაქო და ერევანი ერთმანეთს ადანაშაულებენ',
    summary:
      'აზერბაიჯანის თავდაცვის სამინისტრო აცხადებს, რომ სომხეთის შეიარაღებულმა ძალებმა ლაჩინის რაიონში აზერბაიჯანულ პოზიციებს ცეცხლი გაუხსნეს. სომხური მხარის თქმით კი, აზერბაიჯანელმა სამხედროებმა ცეცხლი ტეღის მახლობლად მომუშავე სომეხ ჯარისკაცებს გაუხსნეს.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['lachin'] },
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['tegh'] },
    ],
  },
  {
    why: 'a truce announced by the secretary of the council',
    published: '2022-09-14T21:30:00Z',
    title: 'სომხეთის უშიშროების საბჭოს მდივანი: ცეცხლის შეწყვეტაზე შეთანხმება მიღწეულია',
    summary:
      'არმენ გრიგორიანის თქმით, ცეცხლის შეწყვეტის შეთანხმება ადგილობრივი დროით 20:00 საათიდან ამოქმედდა. ბაქოს კომენტარი ჯერ არ გაუკეთებია.',
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
    why: 'each accuses the other of breaking the truce',
    published: '2020-10-11T08:00:00Z',
    title: 'სომხეთი და აზერბაიჯანი ერთმანეთს ცეცხლის შეწყვეტის შეთანხმების დარღვევაში ადანაშაულებენ',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'one side says that the other broke it',
    published: '2020-10-18T08:00:00Z',
    title: 'სომხეთის თავდაცვის სამინისტრო: აზერბაიჯანმა ჰუმანიტარული ზავი დაარღვია',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        phase: 'violated',
        accused: 'azerbaijan',
      },
    ],
  },
  {
    why: 'relative quiet',
    published: '2022-09-16T08:00:00Z',
    title: 'სომხეთ-აზერბაიჯანის საზღვარზე სიტუაცია შედარებით მშვიდია – აზერბაიჯანის თავდაცვის სამინისტრო',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', office: 'defence-ministry', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'a demand to stop the fighting now',
    title: 'მაკრონი სომხეთსა და აზერბაიჯანს ცეცხლის დაუყოვნებლივ შეწყვეტისკენ მოუწოდებს',
    summary: 'საფრანგეთის პრეზიდენტმა მხარეებს საბრძოლო მოქმედებების შეწყვეტისკენ მოუწოდა.',
    claims: [{ kind: 'ceasefire', claimant: 'france', stance: 'asserts', phase: 'proposed' }],
  },
  {
    why: 'an appeal for restraint is no claim',
    title: 'გაეროს გენერალური მდივანი სომხეთსა და აზერბაიჯანს თავშეკავებისკენ მოუწოდებს',
  },
  {
    why: 'a call to keep the truce that there is: no claim',
    published: '2022-09-19T08:00:00Z',
    title: 'ბლინკენმა ალიევს ცეცხლის შეწყვეტის რეჟიმის დაცვისკენ მოუწოდა',
  },
  {
    why: 'the toll with "at least"',
    title: 'ფაშინიანის თქმით, აზერბაიჯანთან შეტაკებებისას სულ მცირე 49 სომეხი ჯარისკაცი დაიღუპა',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 49, exact: { killed: false } }],
  },
  {
    why: 'up to fifty: the ending on the figure',
    title: 'ფაშინიანი: 50-მდე სომეხი სამხედრო დაიღუპა',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 50, exact: { killed: false } }],
  },
  {
    why: 'killed and wounded in one sentence, the comparison behind the figure',
    published: '2023-09-20T12:00:00Z',
    title: 'ყარაბაღის ომბუდსმენი: სულ მცირე 32 ადამიანი დაიღუპა',
    summary: 'მთიანი ყარაბაღის ომბუდსმენის ცნობით, დაბომბვის შედეგად 32 ადამიანი დაიღუპა, 200-ზე მეტი კი დაიჭრა.',
    claims: [
      { kind: 'shelling', claimant: 'artsakh' },
      {
        kind: 'casualties',
        claimant: 'artsakh',
        side: 'artsakh',
        killed: 32,
        wounded: 200,
        exact: { killed: false, wounded: false },
      },
    ],
  },
  {
    why: 'a list of one’s own dead',
    published: '2022-09-15T08:00:00Z',
    title: 'აზერბაიჯანის თავდაცვის სამინისტრომ 71 დაღუპული სამხედროს სია გამოაქვეყნა',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', office: 'defence-ministry', side: 'azerbaijan', killed: 71 }],
  },
  {
    why: 'a number in words of twenties',
    published: '2022-09-15T08:00:00Z',
    title: 'აზერბაიჯანის თავდაცვის სამინისტროს ცნობით, სამოცდათერთმეტი აზერბაიჯანელი ჯარისკაცი დაიღუპა',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 71 }],
  },
  {
    why: 'nobody hurt is zero of the wounded',
    published: '2025-04-01T08:00:00Z',
    title: 'სომხეთის თავდაცვის სამინისტრო: აზერბაიჯანმა სოფელ ხნაწახის მიმართულებით ცეცხლი გახსნა, დაშავებული არავინაა',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['khnatsakh'] },
      { kind: 'casualties', claimant: 'armenia', killed: null, wounded: 0 },
    ],
  },
  {
    why: 'a captured lieutenant',
    published: '2020-08-23T18:00:00Z',
    title: 'აზერბაიჯანის თავდაცვის სამინისტრო: სომხეთის შეიარაღებული ძალების ლეიტენანტი ტყვედ აიყვანეს',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'armenia', captured: 1 }],
  },
  {
    why: 'losses that exist are not "no losses"',
    title: 'აზერბაიჯანის თავდაცვის სამინისტრო: დანაკარგები არსებობს პირად შემადგენლობაში',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: null, wounded: null }],
  },
  {
    why: 'whoever took prisoners did not lose them',
    published: '2021-11-16T18:00:00Z',
    title: 'სომხეთში აცხადებენ, რომ აზერბაიჯანმა 7 სომეხი სამხედრო ტყვედ აიყვანა',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', captured: 7 }],
  },
  {
    why: 'those who deny stand last, the accuser in the genitive',
    published: '2023-10-02T18:00:00Z',
    title: 'სომხეთის თავდაცვის სამინისტრო აზერბაიჯანს ვარდენისის მიმართულებით ცეცხლის გახსნაში ადანაშაულებს',
    summary: 'სომხური მხარის გავრცელებულ ინფორმაციას კატეგორიულად უარყოფენ ბაქოში.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['vardenis'] },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'a further figure with "on its part" belongs to the side named before it',
    published: '2020-10-02T18:00:00Z',
    title: 'ყარაბაღის თავდაცვის სამინისტროს ცნობით, აზერბაიჯანის 130 ჯარისკაცი დაიღუპა, 260 კი დაიჭრა',
    claims: [{ kind: 'casualties', claimant: 'artsakh', side: 'azerbaijan', killed: 130, wounded: 260 }],
  },
  {
    why: 'rockets on a town',
    published: '2020-10-04T12:00:00Z',
    title: 'აზერბაიჯანმა სტეფანაკერტი სარაკეტო იერიშით დაბომბა – სომხეთის თავდაცვის სამინისტრო',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        stance: 'asserts',
        attacker: 'azerbaijan',
        weapon: 'missile',
        places: ['stepanakert'],
      },
    ],
  },
  {
    why: 'the enemy of the one who speaks',
    title: 'სომხეთის თავდაცვის უწყების პრესმდივანი: მოწინააღმდეგემ ვარდენისის მიმართულებით ცეცხლი გახსნა',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['vardenis'] }],
  },
  {
    why: 'old Mtavruli capitals read as small letters',
    title: 'ᲐᲖᲔᲠᲑᲐᲘᲯᲐᲜᲘᲡ ᲗᲐᲕᲓᲐᲪᲕᲘᲡ ᲡᲐᲛᲘᲜᲘᲡᲢᲠᲝ: ᲡᲝᲛᲮᲔᲗᲛᲐ ᲪᲔᲪᲮᲚᲘ ᲒᲐᲮᲡᲜᲐ ᲚᲐᲩᲘᲜᲘᲡ ᲛᲘᲛᲐᲠᲗᲣᲚᲔᲑᲘᲗ',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['lachin'] }],
  },
  {
    why: 'the initialled treaty is relevant and no truce',
    published: '2025-08-09T08:00:00Z',
    title: 'სომხეთმა და აზერბაიჯანმა სამშვიდობო შეთანხმების პარაფირება მოახდინეს',
    summary: 'დოკუმენტი 17 მუხლისგან შედგება, – აცხადებს აზერბაიჯანის საგარეო საქმეთა სამინისტრო.',
  },
  {
    why: 'delimitation of the border',
    published: '2024-05-24T08:00:00Z',
    title: 'სომხეთისა და აზერბაიჯანის კომისიები საზღვრის დელიმიტაციაზე შეთანხმდნენ',
  },
  {
    why: 'the war of 2020 told on an anniversary',
    published: '2023-09-27T08:00:00Z',
    title: 'ყარაბაღის მეორე ომის წლისთავი',
    summary: '2020 წლის 27 სექტემბერს აზერბაიჯანის არმიამ ყარაბაღი დაბომბა. ზავი ნოემბერში დაიდო, დაიღუპა 6 ათასზე მეტი ადამიანი.',
    relevant: false,
  },
  {
    why: 'background behind fresh news: the former truce is no claim',
    published: '2022-09-16T08:00:00Z',
    title: 'აზერბაიჯანისა და სომხეთის საგარეო საქმეთა მინისტრები ერთმანეთს შეხვდებიან',
    summary: 'შეგახსენებთ, 2020 წლის 10 ნოემბერს მთიან ყარაბაღში ცეცხლის შეწყვეტის რეჟიმი გამოცხადდა.',
  },
  {
    why: 'a truce in Gaza',
    title: 'ღაზის სექტორში ცეცხლის შეწყვეტა ძალაში შევიდა',
    summary: 'ისრაელის თავდაცვის სამინისტროს ცნობით, დარღვევა არ დაფიქსირებულა. შეთანხმებას აზერბაიჯანიც მიესალმა.',
    relevant: false,
  },
  {
    why: 'shelling in Ukraine',
    title: 'რუსეთმა ხარკოვი დაბომბა, დაიღუპა ხუთი ადამიანი',
    summary: 'უკრაინის პრეზიდენტმა ზელენსკიმ პარტნიორებს მიმართა.',
    relevant: false,
  },
  {
    why: 'football',
    title: 'აზერბაიჯანის ნაკრებმა სომხეთთან მატჩი 2:1 მოიგო',
    summary: 'თავდამსხმელმა ორი გოლი გაიტანა, მეკარემ კი პენალტი მოიგერია.',
    relevant: false,
  },
  {
    why: 'the song contest',
    title: 'ევროვიზია 2023: სომხეთი ფინალში გავიდა, აზერბაიჯანი – ვერა',
    relevant: false,
  },
  {
    why: 'a quake at the border',
    title: 'სომხეთ-აზერბაიჯანის საზღვართან მიწისძვრა მოხდა, მსხვერპლი არ არის',
    relevant: false,
  },
  {
    why: 'trade and power lines',
    title: 'აზერბაიჯანიდან სომხეთში ხორბლის ტრანზიტი საქართველოს გავლით იწყება',
    summary: 'ეკონომიკის სამინისტროს ინფორმაციით, ტვირთბრუნვა 12 პროცენტით გაიზარდა.',
    relevant: false,
  },
  {
    why: 'to admit the loss of soldiers is to tell of dead',
    origin: 'third',
    title: 'ბრძოლები სომხეთ-აზერბაიჯანის საზღვარზე',
    summary: 'აზერბაიჯანმა ოცი ჯარისკაცის დაკარგვა აღიარა.',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 20 }],
  },
  {
    why: 'shot at, in the aorist',
    origin: 'georgia',
    title: 'ღამით სროლა იყო',
    summary: 'სომხეთის თავდაცვის სამინისტროს ცნობით, აზერბაიჯანის შეიარაღებულმა ძალებმა სოფელ ტეღს ტყვიამფრქვევიდან ესროლეს.',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'small-arms' }],
  },
  {
    why: 'not a single shot: a denial',
    origin: 'georgia',
    title: 'ბაქო პასუხობს',
    summary: 'აზერბაიჯანის თავდაცვის სამინისტრომ განაცხადა, რომ მის არმიას კუტისთვის არ უსროლია.',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' }],
  },
  {
    why: 'the cause of a wound is not whose wound it is',
    origin: 'third',
    title: 'აზერბაიჯანული დაბომბვის შედეგად ორი მშვიდობიანი მოქალაქე დაიჭრა, აცხადებს სომხეთის ომბუდსმენი',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'ombudsman', stance: 'asserts', attacker: 'azerbaijan' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', wounded: 2, civilian: true },
    ],
  },
  {
    why: 'who fired stands beyond the fire, seen from the wounded',
    origin: 'third',
    title: 'ბაქო: სომხურმა მხარემ თოვუზის მიმართულებით ისროლა, რის შედეგადაც ერთი მესაზღვრე დაიჭრა',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', wounded: 1 },
    ],
  },
  {
    why: 'the same, says the other one',
    origin: 'georgia',
    title: 'აზერბაიჯანი და მთიანი ყარაბაღი ცეცხლის შეწყვეტაზე შეთანხმდნენ',
    summary:
      'საბრძოლო მოქმედებები 12:00 საათიდან შეწყდება, იტყობინება აზერბაიჯანის თავდაცვის სამინისტრო. იგივე განაცხადა ყარაბაღის თავდაცვის არმიის წარმომადგენელმა.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'artsakh', stance: 'asserts', phase: 'agreed' },
    ],
  },
  {
    why: 'all three of a list demand it',
    origin: 'third',
    title: 'პუტინი, ტრამპი და მაკრონი ყარაბაღში ცეცხლის დაუყოვნებლივ შეწყვეტას ითხოვენ',
    claims: [
      { kind: 'ceasefire', claimant: 'russia', stance: 'asserts', phase: 'proposed' },
      { kind: 'ceasefire', claimant: 'us', stance: 'asserts', phase: 'proposed' },
      { kind: 'ceasefire', claimant: 'france', stance: 'asserts', phase: 'proposed' },
    ],
  },
  {
    why: 'not a single shot heard by observers is quiet, no denial',
    origin: 'third',
    title: 'ევროკავშირის მისია: სომხეთ-აზერბაიჯანის საზღვარზე არც ერთი გასროლა არ დაფიქსირებულა',
    claims: [{ kind: 'ceasefire', claimant: 'eu', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'a ministry that says drones were not used denies the strike',
    origin: 'third',
    title: 'მოსკოვი: აზერბაიჯანმა ფარუხთან დრონებით ოთხი დარტყმა მიაყენა',
    summary: 'აზერბაიჯანის თავდაცვის უწყება ამას არ ეთანხმება და აცხადებს, რომ დრონები არ გამოუყენებიათ.',
    claims: [
      { kind: 'shelling', claimant: 'russia', stance: 'asserts', attacker: 'azerbaijan', weapon: 'drone' },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan' },
    ],
  },
  {
    why: 'missing servicemen are missing, not lost in battle',
    origin: 'third',
    title: 'სომხეთის თავდაცვის სამინისტრო: 13 სამხედრო ტყვედ ჩავარდა, კიდევ 24 ჯარისკაცი დაკარგულად ითვლება',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null, captured: 13, missing: 24 }],
  },
  {
    why: 'no figures known is no zero',
    origin: 'georgia',
    title: 'სომხეთ-აზერბაიჯანის საზღვარზე დაძაბულობაა, დაშავებულების შესახებ ინფორმაცია არ არის',
    claims: [],
  },
  {
    why: 'a village spelled by way of Russian',
    origin: 'georgia',
    title: 'ერევანი უარყოფს, რომ ალიბეილს ესროდა',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['alibeyli'] }],
  },
  {
    why: 'together is no number',
    origin: 'third',
    title: 'სომხეთის თავდაცვის სამინისტრო: დაბომბვას ჯარისკაცებთან ერთად მშვიდობიანი მოქალაქეები ემსხვერპლა',
    claims: [
      { kind: 'shelling', claimant: 'armenia', stance: 'asserts' },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: null },
    ],
  },
  {
    why: 'a verb that says we: whoever speaks did it',
    origin: 'third',
    title: 'ალიევი: დღეს მტრის სამი „გრადი“ დავწვით',
    claims: [{ kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'azerbaijan', weapon: 'artillery' }],
  },
  {
    why: 'we did not fire',
    origin: 'third',
    title: 'ბარდას ჩვენ არ ვესროლეთ, აცხადებს არცახის პრეზიდენტის პრესმდივანი',
    claims: [{ kind: 'shelling', claimant: 'artsakh', stance: 'denies', attacker: 'artsakh', places: ['barda'] }],
  },
  {
    why: 'to part with life is to die; illegal armed groups are of Karabakh',
    origin: 'third',
    title:
      'აზერბაიჯანის თავდაცვის სამინისტრო: უკანონო სომხურმა შეიარაღებულმა ჯგუფებმა ლაჩინთან ცეცხლი გახსნეს, ორი ჯარისკაცი სიცოცხლეს გამოესალმა',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'artsakh' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 2 },
    ],
  },
  {
    why: 'nobody hurt tells nothing of the dead, no fighter lost tells nothing of the wounded',
    origin: 'georgia',
    title: 'აზერბაიჯანის თავდაცვის სამინისტროს თქმით, სომხურმა არმიამ თოვუზის სოფლები დაბომბა, დაშავებული არ არის',
    summary: 'ყარაბაღის თავდაცვის არმია ამტკიცებს, რომ არცერთი მებრძოლი არ დაუკარგავს, მხოლოდ ერთი დაიჭრა.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['tovuz'] },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: null, wounded: 0 },
      { kind: 'casualties', claimant: 'artsakh', side: 'artsakh', killed: 0, wounded: 1 },
    ],
  },
  {
    why: 'lost in the fighting: whoever stands before it lost them',
    origin: 'azerbaijan',
    title: 'აზერბაიჯანმა დივერსანტებთან ბრძოლაში ოთხი სამხედრო დაკარგა',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', office: 'media', side: 'azerbaijan', killed: 4 }],
  },
  {
    why: 'an agreement reached stands before the and, its keeping behind it',
    origin: 'third',
    title: 'რუსეთის თავდაცვის სამინისტრო: საბრძოლო მოქმედებების შეწყვეტაზე შეთანხმება მიღწეულია და მის შესრულებას კონტროლი გაეწევა',
    claims: [{ kind: 'ceasefire', claimant: 'russia', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'a verb that says we has its subject, whatever stands before it',
    origin: 'third',
    title: 'ვაგრამ პოღოსიანი: განჯის სამხედრო აეროდრომს დავარტყით',
    claims: [{ kind: 'shelling', claimant: 'artsakh', stance: 'asserts', attacker: 'artsakh', places: ['ganja'] }],
  },
  {
    why: 'no shot from a country’s soil is its denial, no quiet',
    origin: 'third',
    title: 'სტეფანიანი: სომხეთის ტერიტორიიდან არცერთი გასროლა არ ყოფილა',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia' }],
  },
  {
    why: 'behind a comma and right before its verb stands who says it',
    origin: 'third',
    title: 'აზერბაიჯანელებმა ჯერმუკი დაბომბეს, ერევანი აცხადებს',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'asserts', attacker: 'azerbaijan', places: ['jermuk'] }],
  },
  {
    why: 'from 105 to 135: the ending on the figure tells which holds',
    origin: 'third',
    published: '2022-09-16T10:00:00Z',
    title: 'ფაშინიანი: დაღუპულთა რიცხვი 105-დან 135-მდე გაიზარდა',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 135 }],
  },
  {
    why: 'two figures, each from the side of its owner, before one verb',
    origin: 'third',
    title: 'სომხეთის მხრიდან ორი, აზერბაიჯანის მხრიდან ოთხი სამხედრო დაიჭრა',
    claims: [
      { kind: 'casualties', claimant: 'media', side: 'armenia', wounded: 2 },
      { kind: 'casualties', claimant: 'media', side: 'azerbaijan', wounded: 4 },
    ],
  },
  {
    why: 'whoever stops its own fighting has declared it over',
    origin: 'third',
    published: '2022-09-14T12:00:00Z',
    title: 'ბაქო: ყარაბაღში ბრძოლებს ცალმხრივად ვწყვეტთ',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' }],
  },
  {
    why: 'an offer that is taken is agreed',
    origin: 'third',
    published: '2022-09-14T12:00:00Z',
    title: 'არცახის ხელისუფლება თანახმაა ცეცხლის შეწყვეტაზე',
    claims: [{ kind: 'ceasefire', claimant: 'artsakh', phase: 'agreed' }],
  },
  {
    why: 'the truce and its end in one phrase',
    origin: 'third',
    published: '2022-09-14T12:00:00Z',
    title: 'ბაქომ სომხეთთან ზავის გაუქმება გამოაცხადა',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'ended' }],
  },
  {
    why: 'a truce that shall be kept is none that holds',
    origin: 'third',
    published: '2022-09-14T12:00:00Z',
    title: 'პესკოვი: ცეცხლის შეწყვეტა ყარაბაღში უნდა შენარჩუნდეს',
    claims: [],
  },
  {
    why: 'soldiers who were destroyed are dead',
    origin: 'third',
    published: '2022-09-14T12:00:00Z',
    title: 'ბაქო: 7 სომეხი სამხედრო გავანადგურეთ',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'armenia', killed: 7 }],
  },
  {
    why: 'whom a case tells to be called on does not call',
    origin: 'third',
    published: '2022-09-14T12:00:00Z',
    title: 'საფრანგეთი მხარეებს მოუწოდებს, ყარაბაღში ცეცხლი შეწყვიტონ',
    claims: [{ kind: 'ceasefire', claimant: 'france', phase: 'proposed' }],
  },
  {
    why: 'all who jointly declare it, named in one list',
    origin: 'third',
    published: '2022-09-14T12:00:00Z',
    title: 'აშშ-მა, სომხეთმა და აზერბაიჯანმა ერთობლივად გამოაცხადეს ჰუმანიტარული ზავი',
    claims: [
      { kind: 'ceasefire', claimant: 'us', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'armenia', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' },
    ],
  },
]

readsAsSaid('ka', ROWS)
