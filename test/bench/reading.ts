import RssParser from 'rss-parser'
import type { Language } from '../../src/model.ts'
import { read } from '../../src/reading/read.ts'
import { inFigures, megabytes, row, timed } from './figures.ts'

/** A day's news in a language, in our own words; repeated until it is as long as a long report. */
const NEWS: Readonly<Record<Language, string>> = {
  en: 'Armenia’s Defence Ministry says Azerbaijani units opened fire with artillery and mortars toward Sotk and Vardenis at 22:30. Two soldiers were killed and three wounded. Azerbaijan denies it and says its positions near Kalbajar came under fire. The ceasefire agreed on 14 September was violated, officials in Yerevan say. ',
  ru: 'Минобороны Армении сообщило, что азербайджанские подразделения в 22:30 открыли огонь из артиллерии и миномётов в направлении Сотка и Вардениса. Двое военнослужащих погибли, трое ранены. Баку опроверг это и заявил об обстреле своих позиций у Кельбаджара. Режим прекращения огня нарушен, говорят в Ереване. ',
  hy: 'ՀՀ ՊՆ-ն հայտնում է, որ Ադրբեջանի ԶՈՒ ստորաբաժանումները ժամը 22։30-ին հրետանուց և ականանետերից կրակ են բացել Սոթքի և Վարդենիսի ուղղությամբ։ Զոհվել է երկու զինծառայող, երեքը վիրավորվել են։ Բաքուն հերքել է այդ տեղեկությունը։ Հրադադարը խախտվել է, հայտնում են Երևանից։ ',
  az: 'Azərbaycan Müdafiə Nazirliyi bildirir ki, Ermənistan silahlı qüvvələrinin bölmələri saat 22:30-da Kəlbəcər və Laçın istiqamətində mövqelərimizi minaatanlardan atəşə tutub. İki hərbçi həlak olub, üç nəfər yaralanıb. İrəvan bu məlumatı təkzib edib. Atəşkəs rejimi pozulub. ',
  tr: 'Azerbaycan Savunma Bakanlığı, Ermenistan birliklerinin saat 22.30’da Kelbecer ve Laçın yönündeki mevzilere havan topuyla ateş açtığını bildirdi. İki asker şehit oldu, üç asker yaralandı. Erivan iddiayı yalanladı. Ateşkes ihlal edildi. ',
  id: 'Kementerian Pertahanan Armenia menyatakan pasukan Azerbaijan menembakkan artileri ke arah Sotk dan Vardenis pada pukul 22.30. Dua tentara tewas dan tiga terluka. Azerbaijan membantah tuduhan itu. Gencatan senjata dilanggar, kata pejabat di Yerevan. ',
  uk: 'Міноборони Вірменії повідомило, що азербайджанські підрозділи о 22:30 відкрили вогонь з артилерії та мінометів у напрямку Сотка і Варденіса. Двоє військових загинули, троє поранені. Баку спростував це й заявив про обстріл своїх позицій біля Кельбаджара. Режим припинення вогню порушено, кажуть у Єревані. ',
  fr: 'Le ministère arménien de la Défense affirme que des unités azerbaïdjanaises ont ouvert le feu à l’artillerie et au mortier en direction de Sotk et de Vardenis à 22h30. Deux soldats ont été tués et trois blessés. Bakou dément et assure que ses positions près de Kelbadjar ont été visées. Le cessez-le-feu a été violé, dit-on à Erevan. ',
  de: 'Das armenische Verteidigungsministerium teilte mit, aserbaidschanische Einheiten hätten um 22.30 Uhr mit Artillerie und Mörsern in Richtung Sotk und Wardenis das Feuer eröffnet. Zwei Soldaten wurden getötet, drei verletzt. Baku weist das zurück und erklärt, die eigenen Stellungen bei Kelbadschar seien beschossen worden. Die Waffenruhe sei gebrochen, heißt es in Eriwan. ',
  es: 'El Ministerio de Defensa de Armenia afirma que unidades azerbaiyanas abrieron fuego con artillería y morteros en dirección a Sotk y Vardenis a las 22.30. Dos soldados murieron y tres resultaron heridos. Bakú lo desmiente y dice que sus posiciones cerca de Kalbajar fueron atacadas. El alto el fuego ha sido violado, según fuentes de Ereván. ',
  fa: 'وزارت دفاع ارمنستان اعلام کرد نیروهای جمهوری آذربایجان ساعت ۲۲:۳۰ با توپخانه و خمپاره به سوی سوتک و واردنیس آتش گشودند. دو سرباز کشته و سه نفر زخمی شدند. باکو این خبر را تکذیب کرد و گفت مواضعش در نزدیکی کلبجر هدف قرار گرفته است. به گفته ایروان آتش‌بس نقض شده است. ',
  ka: 'სომხეთის თავდაცვის სამინისტროს განცხადებით, აზერბაიჯანის შეიარაღებულმა ძალებმა 22:30 საათზე არტილერიითა და ნაღმტყორცნებით სოტკისა და ვარდენისის მიმართულებით ცეცხლი გახსნეს. ორი ჯარისკაცი დაიღუპა, სამი დაიჭრა. ბაქო ამას უარყოფს და აცხადებს, რომ ქელბაჯართან მის პოზიციებს ესროლეს. ცეცხლის შეწყვეტის რეჟიმი დაირღვა, ამბობენ ერევანში. ',
  ar: 'قالت وزارة الدفاع الأرمينية إن وحدات أذربيجانية فتحت النار بالمدفعية وقذائف الهاون باتجاه سوتك وفاردينيس عند الساعة 22:30. وقتل جنديان وأصيب ثلاثة. ونفت باكو ذلك وقالت إن مواقعها قرب كلبجار تعرضت لإطلاق نار. وقال مسؤولون في يريفان إن وقف إطلاق النار قد خُرق. ',
  it: 'Il ministero della Difesa armeno afferma che unità azere hanno aperto il fuoco con artiglieria e mortai in direzione di Sotk e Vardenis alle 22:30. Due soldati sono stati uccisi e tre feriti. Baku smentisce e sostiene che sono state colpite le proprie posizioni vicino a Kalbajar. Il cessate il fuoco è stato violato, dicono a Erevan. ',
  el: 'Το υπουργείο Άμυνας της Αρμενίας ανακοίνωσε ότι μονάδες του Αζερμπαϊτζάν άνοιξαν πυρ με πυροβολικό και όλμους προς το Σοτκ και το Βαρντένις στις 22:30. Δύο στρατιώτες σκοτώθηκαν και τρεις τραυματίστηκαν. Το Μπακού το διαψεύδει και λέει ότι επλήγησαν οι θέσεις του κοντά στο Καλμπατζάρ. Η εκεχειρία παραβιάστηκε, λένε στο Ερεβάν. ',
}
const WORDS = 300
const RUNS = 1_500

/** Reading a report of 300 words, beside what rss-parser takes for the same item. */
export async function benchReading(print: (line: string) => void): Promise<void> {
  print(`Reading a report of ${WORDS} words`)
  for (const [lang, news] of Object.entries(NEWS) as [Language, string][]) {
    let content = ''
    while (content.split(/\s+/).length < WORDS) content += news
    const report = {
      lang,
      source: 'Outlet',
      origin: 'third',
      published: '2022-09-15T19:10:00Z',
      title: news.slice(0, 90),
      summary: '',
      content,
    } as const
    const item = `<rss version="2.0"><channel><title>t</title><item><title>${report.title}</title><description>${content}</description></item></channel></rss>`
    const parser = new RssParser()
    print(row(`read, ${lang}`, inFigures(await timed(RUNS, () => read(report)))))
    print(row(`rss-parser, the same item, ${lang}`, inFigures(await timed(RUNS, () => parser.parseString(item)))))
  }
  print(row('', megabytes()))
}
