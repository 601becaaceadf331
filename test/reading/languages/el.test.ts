import { type Row, readsAsSaid } from '../table.ts'

const ROWS: readonly Row[] = [
  {
    why: 'the first article, told anew in Greek',
    published: '2022-09-13T19:10:00Z',
    title: 'Εύθραυστη εκεχειρία Αρμενίας και Αζερμπαϊτζάν μετά από νυχτερινές μάχες',
    content:
      'Η Ρωσία ανακοίνωσε ότι επετεύχθη με τη μεσολάβησή της κατάπαυση του πυρός ανάμεσα στην Αρμενία και το Αζερμπαϊτζάν.\nΤο ρωσικό υπουργείο Εξωτερικών ανέφερε ότι η εκεχειρία τέθηκε σε ισχύ στις 09:00 ώρα Μόσχας της 13ης Σεπτεμβρίου. Το υπουργείο κάλεσε τις δύο πλευρές σε αυτοσυγκράτηση.\nΑζερικά μέσα ενημέρωσης μετέδωσαν επίσης την είδηση για την κατάπαυση του πυρός, όμως ανέφεραν ότι η εκεχειρία παραβιάστηκε μέσα σε λίγα λεπτά.\nΣύμφωνα με το υπουργείο Άμυνας της Αρμενίας, οι δυνάμεις του Αζερμπαϊτζάν βομβάρδισαν με πυροβολικό τις πόλεις Τζερμούκ, Γκόρις και Καπάν νωρίς το πρωί της Τρίτης.\nΟ πρωθυπουργός της Αρμενίας Νικόλ Πασινιάν είπε ότι τουλάχιστον 49 Αρμένιοι στρατιώτες σκοτώθηκαν. Το Αζερμπαϊτζάν έκανε λόγο για 50 νεκρούς στρατιώτες του.\nΔιαβάστε επίσης: Σχεδόν 100 νεκροί στις συγκρούσεις Αρμενίας και Αζερμπαϊτζάν\nΤο υπουργείο υπενθύμισε τις τριμερείς δηλώσεις της 9ης Νοεμβρίου 2020, της 11ης Ιανουαρίου και της 26ης Νοεμβρίου 2021.',
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
    why: 'an accusation and its denial',
    published: '2022-09-14T10:00:00Z',
    title: 'Η Αρμενία κατηγορεί το Αζερμπαϊτζάν για νέους βομβαρδισμούς',
    summary:
      'Αζερικές δυνάμεις άνοιξαν πυρ εναντίον αρμενικών θέσεων κοντά στο Τζερμούκ, ανέφερε το υπουργείο Άμυνας στο Γερεβάν. Το Μπακού απέρριψε τις κατηγορίες.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['jermuk'],
      },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['jermuk'] },
    ],
  },
  {
    why: 'a colon and a toll',
    published: '2022-09-14T10:00:00Z',
    title: 'Πασινιάν: 105 Αρμένιοι στρατιώτες έχουν σκοτωθεί',
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
    why: 'the speaker behind the verb, after the comma',
    published: '2022-09-16T10:00:00Z',
    title: 'Στους 135 ανήλθαν οι νεκροί Αρμένιοι στρατιώτες, λέει ο Πασινιάν',
    claims: [
      {
        kind: 'casualties',
        claimant: 'armenia',
        office: 'government',
        side: 'armenia',
        killed: 135,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'its own soldiers',
    published: '2022-09-15T10:00:00Z',
    title: 'Αζερμπαϊτζάν: 71 στρατιώτες σκοτώθηκαν στις συγκρούσεις με την Αρμενία',
    claims: [
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 71, wounded: null, captured: null, missing: null },
    ],
  },
  {
    why: 'an hour without a zone is flagged; ένας is one',
    published: '2021-11-16T18:00:00Z',
    title: 'Η Αρμενία ανακοίνωσε συμφωνία για εκεχειρία με το Αζερμπαϊτζάν με τη μεσολάβηση της Μόσχας',
    summary:
      'Η κατάπαυση του πυρός ισχύει από τις 18:30, ανέφερε το αρμενικό υπουργείο Άμυνας. Ένας στρατιώτης σκοτώθηκε και 12 αιχμαλωτίστηκαν, πρόσθεσε.',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        phase: 'agreed',
        effective: '2021-11-16T14:30:00Z',
        effectiveAssumed: true,
      },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: null, captured: 12, missing: null },
    ],
  },
  {
    why: 'διαψεύδει: a bare denial of the breach',
    published: '2020-10-11T10:00:00Z',
    title: 'Το Αζερμπαϊτζάν κατηγορεί την Αρμενία για παραβίαση της εκεχειρίας',
    summary: 'Το Γερεβάν διαψεύδει.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated', accused: 'armenia' },
      { kind: 'ceasefire', claimant: 'armenia', stance: 'denies', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'the enemy is the other side',
    published: '2020-10-18T10:00:00Z',
    title: 'Νέα παραβίαση της εκεχειρίας καταγγέλλει η Αρμενία',
    summary:
      'Ο εχθρός έβαλλε με πυροβολικό από τις 00:04 ως τις 02:45, ανέφερε η εκπρόσωπος του αρμενικού υπουργείου Άμυνας Σουσάν Στεπανιάν.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated' },
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: [],
        weapon: 'artillery',
      },
    ],
  },
  {
    why: 'an appeal for a truce now',
    published: '2022-09-13T19:10:00Z',
    title: 'Έκκληση Μακρόν για άμεση κατάπαυση του πυρός ανάμεσα σε Αρμενία και Αζερμπαϊτζάν',
    claims: [{ kind: 'ceasefire', claimant: 'france', office: 'president', stance: 'asserts', phase: 'proposed' }],
  },
  {
    why: 'a demand',
    published: '2022-09-13T19:10:00Z',
    title: 'Η ΕΕ ζητά τον άμεσο τερματισμό των εχθροπραξιών στα σύνορα Αρμενίας και Αζερμπαϊτζάν',
    claims: [{ kind: 'ceasefire', claimant: 'eu', stance: 'asserts', phase: 'proposed' }],
  },
  {
    why: 'a denial with the place',
    published: '2020-09-28T10:00:00Z',
    title: 'Η Αρμενία διαψεύδει ότι βομβάρδισε την περιφέρεια Ντασκασάν',
    claims: [{ kind: 'shelling', claimant: 'armenia', stance: 'denies', attacker: 'armenia', places: ['dashkasan'] }],
  },
  {
    why: 'one dead by fire; Baku refuses it',
    published: '2023-10-02T10:00:00Z',
    title: 'Αρμενία: Ένας νεκρός από πυρά του Αζερμπαϊτζάν',
    summary:
      'Οι αζερικές δυνάμεις άνοιξαν πυρ κατά οχήματος που μετέφερε τρόφιμα στο Κουτ, ανακοίνωσε το αρμενικό υπουργείο Άμυνας. Το Μπακού αρνήθηκε κατηγορηματικά.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['kut'],
      },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: null, captured: null, missing: null },
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'denies', attacker: 'azerbaijan', places: ['kut'] },
    ],
  },
  {
    why: 'Gaza',
    published: '2026-10-02T10:00:00Z',
    title: 'Ισραηλινά πλήγματα στη Γάζα: 20 νεκροί',
    summary: 'Η Αρμενία καταδίκασε.',
    relevant: false,
  },
  {
    why: 'gas',
    published: '2026-10-02T10:00:00Z',
    title: 'Αζερμπαϊτζάν: Φυσικό αέριο μέσω του TAP στην Ελλάδα',
    relevant: false,
  },
  {
    why: 'delimitation matters, and claims nothing',
    published: '2026-10-02T10:00:00Z',
    title: 'Συμφωνία Αρμενίας - Αζερμπαϊτζάν για τη χάραξη των συνόρων',
  },
  {
    why: 'Eurovision',
    published: '2026-10-02T10:00:00Z',
    title: 'Eurovision: Πρόκριση για Αρμενία και Αζερμπαϊτζάν',
    relevant: false,
  },
  {
    why: "the claimant's further words, and no losses",
    published: '2022-11-07T10:00:00Z',
    title: 'Το Μπακού καταγγέλλει αρμενικά πυρά',
    summary: 'Ο αρμενικός στρατός άνοιξε πυρ με όλμους κατά θέσεων του Αζερμπαϊτζάν στην περιοχή Λατσίν. Δεν υπάρχουν θύματα.',
    claims: [
      { kind: 'shelling', claimant: 'azerbaijan', stance: 'asserts', attacker: 'armenia', places: ['lachin'], weapon: 'artillery' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 0, wounded: 0, captured: null, missing: null },
    ],
  },
  {
    why: 'according to, behind',
    published: '2022-09-13T19:10:00Z',
    title: 'Μπαράζ επιθέσεων με drones του Αζερμπαϊτζάν στο Γκόρις, σύμφωνα με το αρμενικό υπουργείο Άμυνας',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['goris'],
        weapon: 'drone',
      },
    ],
  },
  {
    why: 'without accents, in capitals',
    published: '2022-09-13T19:10:00Z',
    title: 'ΠΑΣΙΝΙΑΝ: ΤΟΥΛΑΧΙΣΤΟΝ 49 ΑΡΜΕΝΙΟΙ ΣΤΡΑΤΙΩΤΕΣ ΝΕΚΡΟΙ',
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
    why: 'the object before the verb, who speaks behind it',
    published: '2022-09-15T06:00:00Z',
    title: 'Κατάπαυση του πυρός με το Αζερμπαϊτζάν ανακοίνωσε η Αρμενία',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'agreed' }],
  },
  {
    why: 'each the other, in one word',
    published: '2020-10-18T10:00:00Z',
    title: 'Αρμενία και Αζερμπαϊτζάν αλληλοκατηγορούνται για παραβίαση της εκεχειρίας',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated', accused: 'armenia' },
    ],
  },
  {
    why: 'the standard denial, with its accuser',
    published: '2022-11-16T09:00:00Z',
    title: '«Παραπληροφόρηση» λέει το Γερεβάν',
    summary:
      'Η ανακοίνωση του υπουργείου Άμυνας του Αζερμπαϊτζάν ότι ο αρμενικός στρατός δήθεν άνοιξε πυρ κατά αζερικών θέσεων δεν ανταποκρίνεται στην πραγματικότητα, ανέφερε το υπουργείο Άμυνας της Αρμενίας.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', office: 'defence-ministry', stance: 'denies', attacker: 'armenia', places: [] },
      { kind: 'shelling', claimant: 'azerbaijan', office: 'defence-ministry', stance: 'asserts', attacker: 'armenia', places: [] },
    ],
  },
  {
    why: 'quiet',
    published: '2022-09-17T09:00:00Z',
    title: 'Αρμενικό υπουργείο Άμυνας: Η κατάσταση στα σύνορα είναι σχετικά σταθερή',
    claims: [{ kind: 'ceasefire', claimant: 'armenia', office: 'defence-ministry', stance: 'asserts', phase: 'holding' }],
  },
  {
    why: 'ministry and forces of both sides in one report',
    published: '2022-09-14T12:00:00Z',
    title: 'Αρμενία: 105 στρατιώτες νεκροί',
    summary: 'Το υπουργείο Άμυνας του Αζερμπαϊτζάν ανακοίνωσε τον θάνατο 54 στρατιωτών του.',
    claims: [
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 105, wounded: null, captured: null, missing: null },
      {
        kind: 'casualties',
        claimant: 'azerbaijan',
        office: 'defence-ministry',
        side: 'azerbaijan',
        killed: 54,
        wounded: null,
        captured: null,
        missing: null,
      },
    ],
  },
  {
    why: 'a quake',
    published: '2026-02-11T09:00:00Z',
    title: 'Σεισμός 4,8 Ρίχτερ στα σύνορα Αρμενίας και Αζερμπαϊτζάν',
    relevant: false,
  },
  {
    why: 'a club',
    published: '2026-03-14T09:00:00Z',
    title: 'Champions League: Σπουδαία νίκη της Καραμπάγκ στο Μπακού',
    relevant: false,
  },
  {
    why: 'Ukraine',
    published: '2026-03-14T09:00:00Z',
    title: 'Ουκρανία: Τρεις νεκροί από ρωσικό πλήγμα στο Χάρκοβο',
    summary: 'Ανάμεσα στα θύματα και ένας πολίτης της Αρμενίας.',
    relevant: false,
  },
  {
    why: 'the text of a treaty',
    published: '2025-03-14T09:00:00Z',
    title: 'Γερεβάν: Έτοιμο το κείμενο της ειρηνευτικής συμφωνίας με το Αζερμπαϊτζάν',
  },
  {
    why: 'an anniversary',
    published: '2026-09-27T09:00:00Z',
    title: 'Επέτειος του πολέμου του 2020 στο Ναγκόρνο Καραμπάχ',
    summary: 'Η Αρμενία τίμησε τη μνήμη των χιλιάδων νεκρών.',
    relevant: false,
  },
  {
    why: 'a restraint that nobody breaks: an appeal to observe is no claim',
    published: '2022-09-20T09:00:00Z',
    title: 'Το Παρίσι καλεί Αρμενία και Αζερμπαϊτζάν να τηρήσουν την εκεχειρία',
  },
  {
    why: 'a blast in a market',
    published: '2022-09-13T19:10:00Z',
    title: 'Έκρηξη σε αγορά στο Γερεβάν: 16 νεκροί',
    relevant: false,
  },
  {
    why: "other neighbours' truce",
    published: '2022-09-13T19:10:00Z',
    title: 'Ινδία και Πακιστάν συμφώνησαν σε κατάπαυση του πυρός',
    summary: 'Το Αζερμπαϊτζάν χαιρετίζει.',
    relevant: false,
  },
  {
    why: 'a protest',
    published: '2022-09-13T19:10:00Z',
    title: 'Διαδηλώσεις στο Γερεβάν: Δεκάδες τραυματίες',
    relevant: false,
  },
  {
    why: 'the attack, its places and hour',
    published: '2022-09-13T09:00:00Z',
    title: 'Επίθεση του Αζερμπαϊτζάν σε πόλεις της Αρμενίας',
    summary:
      'Λίγο μετά τα μεσάνυχτα τα στρατεύματα του Αζερμπαϊτζάν άνοιξαν πυρ με βαριά όπλα στις κοινότητες Γκόρις, Σοτκ και Τζερμούκ, ανέφερε το αρμενικό υπουργείο Άμυνας.',
    claims: [
      {
        kind: 'shelling',
        claimant: 'armenia',
        office: 'defence-ministry',
        stance: 'asserts',
        attacker: 'azerbaijan',
        places: ['goris', 'sotk', 'jermuk'],
      },
    ],
  },
  {
    why: 'imputing a breach, and guns that fell silent',
    origin: 'third',
    published: '2022-10-26T10:00:00Z',
    title: 'Το Μπακού καταλογίζει στην Αρμενία παραβίαση της εκεχειρίας',
    summary: 'Στο Ερεβάν το υπουργείο Άμυνας ανακοίνωσε ότι από το βράδυ τα πυροβόλα σίγησαν στα σύνορα με το Αζερμπαϊτζάν.',
    claims: [
      { kind: 'ceasefire', claimant: 'azerbaijan', stance: 'asserts', phase: 'violated' },
      { kind: 'ceasefire', claimant: 'armenia', stance: 'asserts', phase: 'holding' },
    ],
  },
  {
    why: 'the article tells the accused; the accuser stands behind both',
    origin: 'third',
    published: '2022-09-23T12:00:00Z',
    title: 'Νέα παραβίαση της εκεχειρίας;',
    summary: 'Για παραβίαση της εκεχειρίας κατηγόρησε την Αρμενία το υπουργείο Άμυνας του Αζερμπαϊτζάν.',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', office: 'defence-ministry', phase: 'violated', accused: 'armenia' }],
  },
  {
    why: 'who denies stands behind the adjective and before the claims; those "according to which" are the accuser’s',
    origin: 'third',
    published: '2023-02-21T10:00:00Z',
    title: 'Στεπανακέρτ: Ψεύδεται το Μπακού',
    summary:
      'Ανυπόστατους χαρακτήρισε το υπουργείο Άμυνας του Ναγκόρνο Καραμπάχ τους ισχυρισμούς του αζερικού υπουργείου Άμυνας, σύμφωνα με τους οποίους μονάδες των Αρμενίων του Καραμπάχ πυροβόλησαν με φορητά όπλα κατά θέσεων κοντά στη Σουσά.',
    claims: [
      { kind: 'shelling', claimant: 'artsakh', stance: 'denies', attacker: 'artsakh', places: ['shusha'] },
      {
        kind: 'shelling',
        claimant: 'azerbaijan',
        stance: 'asserts',
        attacker: 'artsakh',
        weapon: 'small-arms',
        places: ['shusha'],
      },
    ],
  },
  {
    why: 'an office in apposition is that of the name before it',
    origin: 'third',
    published: '2020-10-18T09:00:00Z',
    title: 'Μάχες στο Καραμπάχ παρά την εκεχειρία',
    content:
      'Η Σουσάν Στεπανιάν, εκπρόσωπος του υπουργείου Άμυνας, έγραψε στο Facebook ότι το Αζερμπαϊτζάν παραβίασε την εκεχειρία, βάλλοντας με πυροβολικό.\n' +
      'Η γενική εισαγγελία στο Μπακού λέει ότι 60 άμαχοι σκοτώθηκαν και 270 τραυματίστηκαν.',
    claims: [
      { kind: 'ceasefire', claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' },
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', weapon: 'artillery' },
      { kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 60, wounded: 270, civilian: true },
    ],
  },
  {
    why: 'the speaker behind the day; both who agree are told of, not telling',
    origin: 'third',
    published: '2020-10-25T21:00:00Z',
    title: 'Τρίτη προσπάθεια για σιγή των όπλων',
    summary:
      'Σε ανθρωπιστική κατάπαυση του πυρός συμφώνησαν Αρμενία και Αζερμπαϊτζάν, ανακοίνωσε αργά την Κυριακή το αμερικανικό υπουργείο Εξωτερικών. Τη συμφωνία επιβεβαίωσε ο πρωθυπουργός της Αρμενίας Νικόλ Πασινιάν.',
    claims: [
      { kind: 'ceasefire', claimant: 'us', office: 'foreign-ministry', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'armenia', office: 'government', phase: 'agreed' },
    ],
  },
  {
    why: 'one is a number beside another loss; men out of contact are missing',
    origin: 'third',
    published: '2021-11-16T18:00:00Z',
    title: 'Αρμενία: Αιχμάλωτοι 12 στρατιώτες',
    summary:
      'Το αρμενικό υπουργείο Άμυνας έχασε την επαφή με 24 στρατιώτες, ενώ 12 αιχμαλωτίστηκαν και ένας σκοτώθηκε στις χθεσινές μάχες.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, captured: 12, missing: 24 }],
  },
  {
    why: 'the dead are those fired at, though the shooters stand nearer',
    origin: 'third',
    title: 'Αρμένιος στρατιώτης νεκρός από πυρά ελεύθερου σκοπευτή',
    summary:
      'Ένας στρατιώτης σκοτώθηκε και άλλος ένας τραυματίστηκε όταν αζερικές δυνάμεις άνοιξαν πυρ κοντά στο χωριό Νερκίν Χαντ, σύμφωνα με το υπουργείο Άμυνας της Αρμενίας.',
    claims: [
      { kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['nerkin-hand'] },
      { kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 1, wounded: 1 },
    ],
  },
  {
    why: 'who is called on calls for nothing',
    origin: 'third',
    published: '2023-09-19T18:00:00Z',
    title: 'Έκκληση της Ουάσινγκτον για το Καραμπάχ',
    summary: 'Ο υπουργός Εξωτερικών των ΗΠΑ κάλεσε το Μπακού να σταματήσει αμέσως τις στρατιωτικές επιχειρήσεις.',
    claims: [{ kind: 'ceasefire', claimant: 'us', office: 'foreign-ministry', phase: 'proposed' }],
  },
  {
    why: 'basketball, with its bombardment, truce and wounded',
    relevant: false,
    title: '«Βομβάρδισε» από τα τρίποντα η Αρμενία το Αζερμπαϊτζάν',
    summary: 'Με τρεις τραυματίες στην πεντάδα του ο προπονητής ζήτησε ανακωχή στα προκριματικά του μπάσκετ.',
  },
  {
    why: 'an article that only a subject has names who fired, behind the verb and the town',
    origin: 'third',
    published: '2020-10-04T10:00:00Z',
    title: 'Βόμβες έριξε στο Στεπανακέρτ ο στρατός του Αζερμπαϊτζάν, ανακοίνωσε η Αρμενία',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['stepanakert'] }],
  },
  {
    why: 'who declares a truce may stand behind the verb',
    origin: 'third',
    published: '2020-10-17T20:00:00Z',
    title: 'Μονομερή εκεχειρία κήρυξε το Αζερμπαϊτζάν στο Καραμπάχ',
    claims: [{ kind: 'ceasefire', claimant: 'azerbaijan', phase: 'agreed' }],
  },
  {
    why: 'no breach from our side is a denial of one',
    origin: 'third',
    published: '2022-09-15T10:00:00Z',
    title: 'Καμία παραβίαση της εκεχειρίας από πλευράς μας, τονίζει το υπουργείο Άμυνας της Αρμενίας',
    claims: [
      {
        kind: 'ceasefire',
        claimant: 'armenia',
        office: 'defence-ministry',
        phase: 'violated',
        stance: 'denies',
        accused: 'armenia',
      },
    ],
  },
  {
    why: 'whoever fell in a sector is dead; shells that fall are none of the fallen',
    origin: 'third',
    published: '2020-07-14T12:00:00Z',
    title: 'Επτά οπλίτες έπεσαν τη νύχτα στον τομέα του Τοβούζ, λέει το υπουργείο Άμυνας του Αζερμπαϊτζάν',
    claims: [{ kind: 'casualties', claimant: 'azerbaijan', side: 'azerbaijan', killed: 7, places: ['tovuz'] }],
  },
  {
    why: 'shells that fall at night kill nobody by themselves',
    origin: 'third',
    published: '2022-09-14T12:00:00Z',
    title: 'Υπουργείο Άμυνας της Αρμενίας: Αζερικές οβίδες έπεσαν τη νύχτα στο Σοτκ',
    claims: [{ kind: 'shelling', claimant: 'armenia', attacker: 'azerbaijan', places: ['sotk'] }],
  },
  {
    why: 'a denied figure counts nobody; who is in whose hands is captured, who is out of reach missing',
    origin: 'third',
    published: '2021-11-17T12:00:00Z',
    title: 'Ερεβάν: Δεκατρείς και όχι δώδεκα οι αιχμάλωτοι',
    summary:
      'Δεκατρείς στρατιώτες βρίσκονται στα χέρια του αντιπάλου και με άλλους 24 έχει χαθεί κάθε επαφή, ανακοίνωσε το υπουργείο Άμυνας της Αρμενίας.',
    claims: [{ kind: 'casualties', claimant: 'armenia', side: 'armenia', captured: 13, missing: 24 }],
  },
  {
    why: 'whoever only confirms a truce agrees to it',
    origin: 'third',
    published: '2022-09-14T12:00:00Z',
    title: 'Εκεχειρία ανακοίνωσε η Μόσχα στα σύνορα Αρμενίας και Αζερμπαϊτζάν',
    summary: 'Το υπουργείο Άμυνας του Αζερμπαϊτζάν το επιβεβαίωσε.',
    claims: [
      { kind: 'ceasefire', claimant: 'russia', phase: 'agreed' },
      { kind: 'ceasefire', claimant: 'azerbaijan', office: 'defence-ministry', phase: 'agreed' },
    ],
  },
  {
    why: 'whose attack it was did not lose its men there',
    origin: 'third',
    published: '2023-09-20T18:00:00Z',
    title: 'Καραμπάχ: Βαρύς ο φόρος αίματος',
    summary:
      'Εκατό άνθρωποι έχασαν τη ζωή τους στην επίθεση του Αζερμπαϊτζάν, έγραψε ο συνήγορος του πολίτη του θύλακα, Γκεγκάμ Στεπανιάν.',
    claims: [{ kind: 'casualties', claimant: 'artsakh', office: 'ombudsman', side: 'artsakh', killed: 100 }],
  },
]

readsAsSaid('el', ROWS)
