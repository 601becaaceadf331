import type { Claim, Report } from '../model.ts'

/** Beginnings of words, `|` between them; `_` is a space at an end that counts. */
const stems = (table: string): readonly string[] => table.split('|').map((stem) => stem.trim().replaceAll('_', ' '))

/**
 * Words that tell what a claim's fields do not: that it speaks of a new agreement, counts a day's breaches, puts a former figure right.
 * Beginnings of words in the fifteen languages, lower case; found anywhere in the sentence, so each must be long enough to mean it.
 */
const STEMS = {
  goesOn: stems(`
    continu | is ongoing | still shelling | does not stop | not stopping | продолжа | не прекраща | до сих пор |
    триває | продовжу | не припиня | շարունակ | չի դադար | davam ed | davam et | dayanmır | devam ed | sürüyor |
    masih berlangsung | terus berlanjut | terus menembak | se poursui | dauert an | dauern an | hält an | continúa |
    continúan | ادامه دارد | ادامه | مستمر | متواصل | لا يزال | გრძელდება | განაგრძობ | συνεχίζ
  `),
  anew: stems(`
    new_ | another | second | third | fresh | renewed | again | новое | новом | новый | новая | нового | повторн |
    второе | втором | второй | третье | снова | вновь | очередн | нове_ | нову_ | знову | друге | նոր_ | կրկին |
    երկրորդ | երրորդ | վերստին | yeni_ | yenidən | ikinci | üçüncü | təkrar | yeniden | baru | kedua | ketiga |
    kembali | nouveau | nouvelle | deuxième | troisième | neue | zweite | erneut | abermals | nuevo | nueva |
    segundo | tercer | جدید | دوم | تازه | جديد | ثان | ثالث | ახალ | მეორე | კვლავ | nuovo | nuova | secondo |
    terzo | νέα_ | δεύτερη | τρίτη
  `),
  afresh: stems(`
    resum | renew | again | new wave | возобнов | вновь | снова | опять | відновил | знову | վերսկս | կրկին | yenidən |
    təkrar | yeniden | tekrar | kembali | melanjutkan | repris | à nouveau | de nouveau | wieder | erneut | reanud |
    de nuevo | دوباره | از سر گرف | استأنف | مجدد | განაახლ | კვლავ | ripres | di nuovo | ξανά | επανέλαβ
  `),
  truce: stems(`
    ceasefire | cease-fire | truce | cessation | перемири | прекращени | перемир | припинен | հրադադար | զինադադար |
    atəşkəs | ateşkes | gencatan | cessez-le-feu | trêve | waffenruhe | feuerpause | waffenstillstand |
    alto el fuego | tregua | آتش‌بس | آتش بس | وقف إطلاق | هدنة | ზავ | ცეცხლის შეწყვეტ | cessate il fuoco | εκεχειρ |
    κατάπαυσ
  `),
  ends: stems(`
    collapse | over | ended | dead | broke down | called off | рухн | сорва | провал | завершил | прекратил | зірва |
    տապալ | ավարտ | pozul | dağıl | çök | sona er | gagal | berakhir | runtuh | effondr | rompu | fin_ | gescheitert |
    beendet | zusammengebrochen | colaps | roto | fracas | پایان | فروپاش | انهار | انتهت | ჩაიშალა | დასრულ |
    crollat | finit | κατέρρευσ
  `),
  corrects: stems(`
    corrected | correction | correcting | was wrong | were wrong | mistaken | erroneous | revised down | retract |
    withdrew | ошибочн | по ошибке | исправл | исправи | скорректир | не подтвердил | помилков | виправ | սխալ |
    ուղղել | ուղղում | səhv | düzəliş | düzelt | yanlış | hatalı | meralat | ralat: | keliru | koreksi | rectifi |
    corrig | erroné | korrigier | berichtig | irrtüm | errónea | اصلاح | اشتباه | صحح | تصحيح | خطأ | დააზუსტ |
    შეცდომ | corregg | errat | διόρθω | λανθασμέν
  `),
  witnesses: stems(`
    witness | очевид | ականատես | şahid | görgü | saksi mata | témoin | augenzeug | testigo | شاهد | شهود |
    თვითმხილველ | testimon | μάρτυρ
  `),
  reporters: stems(`
    correspondent | reporter | journalist | корреспондент | журналист | кореспондент | թղթակից | լրագրող | müxbir |
    muhabir | wartawan | koresponden | envoyé | korrespondent | corresponsal | خبرنگار | مراسل | კორესპონდენტ |
    corrispondent | inviato | ανταποκριτ
  `),
  sensed: stems(`
    heard | hears | _saw_ | sees | explosion | on the spot | quiet | calm | слыш | увидел | взрыв | тихо | спокойн |
    на месте | чути | вибух | լսվ | լսել | տեսել | պայթյուն | հանգիստ | eşid | partlayış | sakit | duy | patlama |
    sakin | mendengar | melihat | ledakan | tenang | entend | calme | hörte | ruhig | oyó | escuch | explosi | شنید |
    انفجار | سمع | آرام | هادئ | აფეთქ | მოისმ | სიმშვიდ | sentit | esplosion | άκουσ | έκρηξ | ήρεμ | watched | видел | побачи | бачи |
    տեսավ | gördü | menyaksikan | constat | _vu_ | _sah_ | _sahen | _vio_ | _vieron | دید | رأى | შეესწრ | დაინახ |
    visto | _είδ
  `),
  ownTarget: stems(`
    funeral | convoy | ambulance | motorcade | minibus | school bus | похорон | колонн | конвой | скорой помощи |
    скорую помощь | кортеж | конво | թաղում | հուղարկավոր | շարասյուն | շտապօգնության | dəfn mərasim | karvan |
    təcili yardım | cenaze | konvoy | ambulans | pemakaman | konvoi | obsèques | funérailles | convoi | begräbnis |
    beerdigung | krankenwagen | ambulancia | تشییع | کاروان | آمبولانس | جنازة | قافلة | إسعاف | დაკრძალვ | კოლონა |
    funerale | convoglio | κηδεία | αυτοκινητοπομπ
  `),
  condoles: stems(`
    condolence | соболезн | співчут | ցավակց | başsağlığı | taziye | belasungkawa | duka cita | dukacita |
    condoléance | beileid | condolencia | pésame | تسلیت | تعاز | تعزية | სამძიმ | condoglianz | cordogli | συλλυπητ
  `),
  oneDay: stems(`
    past day | last day | 24 hours | 24-hour | over the day | during the day | in a day | сутки | суток | за день |
    24 час | доб | 24 годин | օրվա ընթացք | մեկ օրում | անցած օր | նախորդ օր | 24 ժամ | sutka | gün ərzində |
    son gün | 24 saat | gün içinde | bir günde | gün boyunca | 24 jam | sehari | satu hari | hari terakhir |
    24 heures | dernières vingt-quatre | 24 stunden | vergangenen tag | letzten tag | 24 horas | último día |
    ۲۴ ساعت | 24 ساعت | شبانه | 24 ساعة | الأربع والعشرين | 24 საათ | დღე-ღამ | 24 ore | ultimo giorno | 24 ώρες |
    24ωρ
  `),
  times: stems(`
    times | violation | breach | instances | раз | нарушен | случа | порушен | випадк | անգամ | խախտ | դեպք | dəfə |
    hal | kez | kere | defa | ihlal | kali | pelanggaran | fois | violations | mal | verstöße | verletzung | veces |
    violaciones | بار | مورد | مرة | خرق | انتهاك | ჯერ | შემთხვევ | დარღვევ | volte | violazion | φορές | παραβιάσ
  `),
  moreBefore: stems(`
    another | further | additional | ещё | еще | ще | ևս | daha | autres | weitere | otros | otras | altri | altre |
    კიდევ | άλλοι
  `),
  moreAfter: stems(`more | daha | lagi | de plus | más | بیشتر | دیگر | آخر | weitere | մարդ ևս | ևս`),
} satisfies Readonly<Record<string, readonly string[]>>

export type TextCue = keyof typeof STEMS

/** Beyond this a report's text is not searched: what it says of a claim stands near its beginning. */
const REACH = 6_000

export const has = (text: string, cue: TextCue): boolean => STEMS[cue].some((stem) => text.includes(stem))

/** The sentence a claim was read from; the whole report where none is known. Lower case. */
export function wordsAround(claim: Claim, report: Pick<Report, 'title' | 'summary' | 'content'>): string {
  return claim.evidence.text === '' ? wordsOf(report) : claim.evidence.text.toLowerCase()
}

/** The sentence a claim was read from; where none is known, the headline alone, for cues that are common elsewhere in a report. */
export const headOrSentence = (claim: Claim, { title }: Pick<Report, 'title'>): string =>
  (claim.evidence.text === '' ? title : claim.evidence.text).toLowerCase()

export const wordsOf = ({ title, summary, content }: Pick<Report, 'title' | 'summary' | 'content'>): string =>
  `${title}\n${summary}\n${content}`.slice(0, REACH).toLowerCase()

/** "Another truce", "a new ceasefire": a word for new within a few words of a word for truce. */
export function speaksOfNewTruce(text: string): boolean {
  return STEMS.truce.some((stem) => {
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
      if (has(text.slice(Math.max(0, at - 30), at + stem.length + 20), 'anew')) return true
    }
    return false
  })
}

/** "36 times over the past day": a ministry's daily count (CHANGES.md, Daily counts). */
export function countsADay(text: string): boolean {
  if (!has(text, 'oneDay')) return false
  for (const { index } of text.matchAll(/[\d٠-٩۰-۹]+/g)) {
    if (has(text.slice(index, index + 40), 'times')) return true
  }
  return false
}

/** "40 more", "ещё 40": the number is an increment. */
export function isIncrement(text: string, number: number): boolean {
  const digits = String(number)
  for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + digits.length)) {
    if (/\d/.test(text[at - 1] ?? '') || /\d/.test(text[at + digits.length] ?? '')) continue
    const before = text.slice(Math.max(0, at - 14), at).trimEnd()
    const after = text.slice(at + digits.length, at + digits.length + 14).trimStart()
    if (STEMS.moreBefore.some((stem) => before.endsWith(stem)) || STEMS.moreAfter.some((stem) => after.startsWith(stem)))
      return true
  }
  return false
}
