import type { Origin } from '../model.ts'
import type { Patterns } from './lexicon.ts'

/**
 * Outlets and agencies that other reports cite, by whose they are; Latin names for all Latin-script languages, names in other scripts stand
 * in the lexicons. A cited outlet with an official behind it is only the carrier.
 */
export const OUTLETS: Readonly<Record<Origin, Patterns>> = {
  armenia: `
    Armenpress~, Armen Press, News.am, Panorama.am, CivilNet~, 1lurer, PanArmenian, Hetq, Aysor, Mediamax, Armtimes, ArmInfo,
    Armradio, Public Radio of Armenia, Factor.am, Asbarez, Sputnik Armenia`,
  azerbaijan: `
    Azertac~, Azertag~, AzərTAc~, Azerbaijan State News Agency, APA, Report.az, Trend, Trend News Agency, AzerNews, Caliber,
    Caliber.az, Haqqin, Haqqin.az, Minval, Oxu.az, AzTV, Baku TV, Turan, Sputnik Azerbaijan, Interfax Azerbaijan`,
  russia: 'TASS, Tass~, RIA Novosti, RIA, Interfax~, Sputnik~, Kommersant, RBC, RT, Izvestia, Vestnik Kavkaza',
  turkey: 'Anadolu, Anadolu Agency, Anadolu Ajansı, TRT, TRT World, TRT Haber, Daily Sabah, DHA, IHA, Hürriyet',
  iran: 'IRNA, Tasnim, Fars News, Press TV, Mehr',
  georgia: 'Interpressnews, Civil.ge, JAMnews, JAM-news, OC Media',
  third: `
    Reuters, AFP, Associated Press, BBC, CNN, Al Jazeera, Bloomberg, Euronews, DW, Deutsche Welle, dpa, ANSA, EFE,
    Agence France-Presse, RFE/RL, Azatutyun, Eurasianet, The Guardian, New York Times, Radio Liberty, Meydan TV, Kun.uz,
    Antara, Kompas, Axios`,
}
