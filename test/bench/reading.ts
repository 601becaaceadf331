import RssParser from 'rss-parser'
import type { Language } from '../../src/model.ts'
import { read } from '../../src/reading/read.ts'
import { inFigures, megabytes, row, timed } from './figures.ts'

/** A day's news in a language, in our own words; repeated until it is as long as a long report. */
const NEWS: Readonly<Partial<Record<Language, string>>> = {
  en: 'Armenia’s Defence Ministry says Azerbaijani units opened fire with artillery and mortars toward Sotk and Vardenis at 22:30. Two soldiers were killed and three wounded. Azerbaijan denies it and says its positions near Kalbajar came under fire. The ceasefire agreed on 14 September was violated, officials in Yerevan say. ',
  ru: 'Минобороны Армении сообщило, что азербайджанские подразделения в 22:30 открыли огонь из артиллерии и миномётов в направлении Сотка и Вардениса. Двое военнослужащих погибли, трое ранены. Баку опроверг это и заявил об обстреле своих позиций у Кельбаджара. Режим прекращения огня нарушен, говорят в Ереване. ',
  hy: 'ՀՀ ՊՆ-ն հայտնում է, որ Ադրբեջանի ԶՈՒ ստորաբաժանումները ժամը 22։30-ին հրետանուց և ականանետերից կրակ են բացել Սոթքի և Վարդենիսի ուղղությամբ։ Զոհվել է երկու զինծառայող, երեքը վիրավորվել են։ Բաքուն հերքել է այդ տեղեկությունը։ Հրադադարը խախտվել է, հայտնում են Երևանից։ ',
  az: 'Azərbaycan Müdafiə Nazirliyi bildirir ki, Ermənistan silahlı qüvvələrinin bölmələri saat 22:30-da Kəlbəcər və Laçın istiqamətində mövqelərimizi minaatanlardan atəşə tutub. İki hərbçi həlak olub, üç nəfər yaralanıb. İrəvan bu məlumatı təkzib edib. Atəşkəs rejimi pozulub. ',
  tr: 'Azerbaycan Savunma Bakanlığı, Ermenistan birliklerinin saat 22.30’da Kelbecer ve Laçın yönündeki mevzilere havan topuyla ateş açtığını bildirdi. İki asker şehit oldu, üç asker yaralandı. Erivan iddiayı yalanladı. Ateşkes ihlal edildi. ',
  id: 'Kementerian Pertahanan Armenia menyatakan pasukan Azerbaijan menembakkan artileri ke arah Sotk dan Vardenis pada pukul 22.30. Dua tentara tewas dan tiga terluka. Azerbaijan membantah tuduhan itu. Gencatan senjata dilanggar, kata pejabat di Yerevan. ',
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
