import type { Lexicon } from '../lexicon.ts'
import { combined, italianTens, perfect } from './romance.ts'

const HAS = 'ha, hanno, aveva, avevano, aver, avere, abbia, abbiano, avrebbe, avrebbero, avesse, avessero, avendo'
const IS = `
  è stato, è stata, sono stati, sono state, era stato, era stata, erano stati, erano state, sarebbe stato, sarebbe stata, sarebbero stati, sarebbero state, sia stato, sia stata, siano stati,
  siano state, essere stato, essere stata, essere stati, essere state, viene, vengono, veniva, venivano, stato, stata, stati, state`
const OF = 'di, del, dello, della, dell, dei, degli, delle, d'
const BY = 'da, dal, dallo, dalla, dall, dai, dagli, dalle'

export const ITALIAN: Lexicon = {
  language: 'it',
  grammar: {
    order: 'verb-medial',
    owner: 'after',
    declensions: [{ from: '', endings: { '': 'plain' } }],
    apostrophe: 'splits',
    topics:
      'Armenia, Azerbaigian, Azerbaijan, Nagorno-Karabakh, Nagorno Karabakh, Karabakh, Artsakh, Armenia-Azerbaigian, Azerbaigian-Armenia, Armenia-Azerbaijan, Caucaso, Caucaso meridionale',
    abbreviations: 'sig, dott, gen, col, magg, cap, on, gennaio, feb, apr, ott, nov, dic, art, n, sett, prof, ecc, s',
  },
  detect: {
    letters: 'òàùìè',
    words: `
      il, lo, gli, di, la, le, l, d, i, si, da, su, due, del, della, delle, dei, che, è, per, con, non, una, un, nel, nella, sono, stato, stati, ha, hanno, più, anche, dal, alla,
      al, dopo, tra, ai, sul, e, secondo, ed`,
  },
  actors: {
    armenia: {
      names:
        'Armenia, Erevan, Yerevan, Jerevan, Repubblica di Armenia, Repubblica d’Armenia, parte armena, lato armeno, gli armeni',
      adjectives: 'armeno, armena, armeni, armene',
    },
    azerbaijan: {
      names: `
        Azerbaigian, Azerbaijan, Azerbaigan, Azerbaidjan, Azerbajgian, Azerbagian, Baku, Repubblica dell'Azerbaigian, Repubblica dell’Azerbaijan, parte azera, parte azerbaigiana, lato azero, gli azeri, gli azerbaigiani`,
      adjectives: `
        azero, azera, azeri, azere, azerbaigiano, azerbaigiana, azerbaigiani, azerbaigiane, azerbaijano, azerbaijana, azerbaijani, azerbaijane, azerbaigiane`,
    },
    artsakh: {
      names: `
        Nagorno-Karabakh, Nagorno Karabakh, Nagorno-Karabah, Nagorno Karabak, Alto Karabakh, Karabakh, Artsakh, Repubblica di Artsakh, Repubblica dell'Artsakh, Repubblica del Nagorno-Karabakh, armeni del Karabakh, armeni del Nagorno-Karabakh, armeni dell'Artsakh,
        separatisti armeni, autorità di Stepanakert, separatisti, separatisti filo-armeni, separatisti filoarmeni, secessionisti, indipendentisti, indipendentisti armeni, ribelli armeni, milizie armene, forze armene del Karabakh, forze armene del Nagorno-Karabakh, gruppi armati armeni illegali,
        formazioni armate armene illegali, formazioni militari armene illegali, gruppi armeni illegali`,
      adjectives: 'karabakho, karabakhi',
    },
    both: {
      names: `
        armeno-azerbaigiano, armeno-azerbaigiana, armeno-azerbaigiani, armeno-azero, armeno-azera, armeno-azeri, azerbaigiano-armeno, azero-armeno, azero-armena, azerbaigiano-armena, armeno-azerbaijano, armeno-azerbaijana`,
    },
    russia: { names: 'Russia, Mosca, Cremlino, Federazione russa, parte russa', adjectives: 'russo, russa, russi, russe' },
    turkey: { names: 'Turchia, Ankara', adjectives: 'turco, turca, turchi, turche' },
    iran: { names: 'Iran, Teheran', adjectives: 'iraniano, iraniana, iraniani' },
    georgia: { names: 'Georgia, Tbilisi', adjectives: 'georgiano, georgiana, georgiani' },
    us: {
      names:
        'Stati Uniti, Usa, Washington, Casa Bianca, Dipartimento di Stato, Pentagono, diplomazia americana, diplomazia statunitense',
      adjectives: 'statunitense, statunitensi, americano, americana, americani',
    },
    eu: {
      names: `
        Unione europea, Ue, Bruxelles, Commissione europea, Consiglio europeo, Consiglio Ue, missione Ue, missione dell'Ue, missione europea, EUMA, osservatori europei, osservatori Ue, osservatori dell'Ue, diplomazia europea, Parlamento europeo`,
      adjectives: 'europeo, europea, europei',
    },
    france: { names: 'Francia, Parigi, Eliseo', adjectives: 'francese, francesi' },
    un: {
      names: `
        Onu, Nazioni Unite, Consiglio di sicurezza dell'Onu, Consiglio di sicurezza delle Nazioni Unite, Consiglio di sicurezza Onu, segretario generale dell'Onu, segretario generale delle Nazioni Unite, Unhcr`,
    },
    osce: { names: 'Osce, Gruppo di Minsk, Gruppo di Minsk dell’Osce' },
    csto: { names: 'Csto, Organizzazione del trattato di sicurezza collettiva' },
    otherCountry: {
      names:
        'Germania, Israele, Cina, India, Pakistan, Kazakistan, Kazakhstan, Bielorussia, Grecia, Cipro, Regno Unito, Londra, Berlino, Polonia, Italia, Farnesina, Spagna, Svizzera',
      adjectives:
        'tedesco, tedesca, israeliano, israeliana, cinese, indiano, pachistano, kazako, greco, britannico, polacco, italiano, italiana, spagnolo',
    },
  },
  offices: {
    'defence-ministry': `
      la Difesa, ministero della Difesa, ministero … della Difesa, ministero Difesa, ministero di Difesa, ministro della Difesa, ministro … della Difesa, dicastero della Difesa, dicastero … della Difesa, Stato maggiore, portavoce della Difesa, portavoce militare, comando militare,
      vertici militari, portavoce dell'esercito`,
    'foreign-ministry': `
      ministero degli Esteri, ministero degli Affari esteri, ministero Esteri, ministero … degli Esteri, ministero … degli Affari esteri, ministro degli Esteri, ministro … degli Esteri, diplomazia, capo della diplomazia, segretario di Stato, dicastero degli Esteri, ministra degli Esteri`,
    president:
      'presidente, presidenza, amministrazione presidenziale, consigliere presidenziale, consigliere del presidente, portavoce della presidenza, portavoce presidenziale, capo dello Stato',
    government: `
      governo, esecutivo, primo ministro, premier, capo del governo, autorità, funzionari, funzionario, Parlamento, ministero della Salute, ministero della Sanità, Comitato investigativo, Procura, Procura generale, procuratore generale, leader, dirigenti, leadership, ministero dell'Interno, portavoce del governo`,
    army: 'Esercito di difesa',
    'border-service': `
      Servizio di frontiera, Servizio di frontiera statale, guardie di frontiera, guardia di frontiera, Servizio statale di frontiera, Servizio di sicurezza nazionale, Servizio per la sicurezza nazionale, Servizio di sicurezza dello Stato`,
    'security-council': 'Consiglio di sicurezza, Consiglio di sicurezza nazionale, segretario del Consiglio di sicurezza',
    ombudsman: `
      ombudsman, difensore civico, difensore dei diritti umani, difensore dei diritti, difensore per i diritti umani, difensora dei diritti umani, difensore dei diritti dell'uomo, garante dei diritti umani, mediatore dei diritti umani`,
    'local-authority':
      'governatore, sindaco, sindaca, capo del villaggio, capo della comunità, autorità locali, amministrazione locale, amministrazione regionale, funzionari locali',
  },
  bodies: [
    {
      claimant: 'russia',
      office: 'army',
      forms: `
        forze di pace russe, peacekeeper russi, forza di pace russa, contingente russo, contingente di pace russo, contingente russo di pace, contingente di mantenimento della pace russo, contingente russo di mantenimento della pace, caschi blu russi, forze russe di pace, forze di peacekeeping russe, forze russe di mantenimento della pace,
        forze di mantenimento della pace russe, truppe di pace russe, soldati di pace russi`,
    },
    {
      claimant: 'artsakh',
      office: 'army',
      forms: `
        esercito di difesa dell'Artsakh, esercito di difesa del Nagorno-Karabakh, esercito di difesa del Nagorno Karabakh, esercito di difesa del Karabakh, Esercito di difesa dell’Artsakh, forze di difesa dell'Artsakh, Esercito di difesa di Artsakh`,
    },
    {
      claimant: 'other',
      office: null,
      forms:
        'Cicr, Croce Rossa, Comitato internazionale della Croce Rossa, Amnesty International, Human Rights Watch, Vaticano, Santa Sede, Papa, il Papa, Papa Francesco',
    },
  ],
  people: {
    pashinyan: 'Pashinian, Pashinyan',
    aliyev: 'Aliyev, Aliev, Ilham Aliyev',
    zakharova: 'Zakharova',
    shoigu: 'Shoigu, Shojgu',
    michel: 'Charles Michel',
    guterres: 'Guterres',
  },
  outlets: { third: 'Ansa, Agi, Adnkronos, Agenzia Nova, LaPresse, Askanews, Afp', russia: 'Tass, Ria Novosti, Interfax' },
  cues: {
    afterword: `
      lo ha riferito, lo hanno riferito, lo riferisce, lo riferiscono, lo ha detto, lo ha affermato, lo ha dichiarato, lo ha reso noto, lo rende noto, lo ha annunciato, lo afferma, lo dichiara, lo annuncia, lo fa sapere, lo ha fatto sapere, lo ha comunicato, è quanto riferito, è quanto riferisce,
      è quanto ha riferito, è quanto afferma, è quanto ha affermato, è quanto dichiarato, è quanto si legge, è quanto emerge, ne dà notizia, ne ha dato notizia, a riferirlo, a renderlo noto, a darne notizia, a dirlo, lo si legge, lo sostiene, lo denuncia, lo ha denunciato`,
    says: `racconta, raccontano, ha raccontato, riassume, elenca, elencano, stima, stimano, fissa, fissano, quantifica, tuona, ammonisce, garantisce, garantiscono, puntualizza, puntualizzano, comunicato dal, attesta, ha garantito, descrive, descrivono, ha descritto, osserva il ministero, commenta, ha commentato, 
      ${perfect(
        HAS,
        `affermato, riferito, dichiarato, detto, annunciato, denunciato, reso noto, fatto sapere, comunicato che, spiegato, precisato, aggiunto, sottolineato, scritto, segnalato, assicurato, sostenuto, parlato di, rivelato, informato, indicato, pubblicato, avvertito, rivendicato, definito, diffuso, ribadito, rilevato, riportato,
         evidenziato, ribattuto, replicato, diramato, lamentato, contato, dato notizia, aggiornato, twittato`,
      )},
      afferma, affermano, affermando, affermava, riferisce, riferiscono, riferendo, dichiara, dichiarano, dichiarando, dice, dicono, annuncia, annunciano, annunciando, denuncia, denunciano, denunciando, rende noto, rendono noto, fa sapere, fanno sapere, comunica, comunicano, spiega, precisa, precisano, aggiunge, sottolinea, scrive, scrivono, segnala, segnalano,
      assicura, assicurano, sostiene, sostengono, sostenendo, parla di, parlano di, rivela, informa, informano, indica, avverte, rivendica, rivendicano, si legge, definisce, definiscono, ribadisce, rileva, riporta, riportano, ribatte, replica, lamenta, lamentano, pubblica l'elenco, diffonde, diffondono, fa il punto, conta, aggiorna`,
    accordingTo: `stando ai, stando agli, stando a quanto, nella versione di, nella versione del, nella versione della, come comunicato da, come comunicato dal, denunciata da, denunciata dalla, è il bilancio comunicato dal, a sentire, a detta della, a detta dei, a detta degli, ad avviso del, a giudizio del, 
      secondo, secondo quanto riferito, secondo quanto riferisce, secondo quanto dichiarato, secondo quanto affermato, secondo quanto reso noto, secondo quanto comunicato, secondo quanto annunciato, secondo quanto riportato, a detta di, a detta del, stando a, stando al, stando alla, stando alle, in base a, citando, citato da, citata da, citati da, a quanto riferito, come riferito,
      a quanto riferisce, nelle parole di, per bocca di, fonti di, fonti del, ripreso da, riprese da, ripresa da, come ha riferito, è quanto riferito, è quanto riferisce, lo riferisce, lo ha riferito, lo afferma, lo ha affermato, lo ha detto, lo ha annunciato, lo rende noto, lo ha reso noto, lo ha dichiarato, lo dichiara, lo annuncia, lo fa sapere, lo ha fatto sapere,
      ${combined('riferito, riferita, riferite, annunciato, annunciata, dichiarato, reso noto, comunicato, diffuso, diffusa, pubblicato, denunciato, affermato, riportato, segnalato, confermato', BY)}`,
    accuses: `punta l'indice contro, puntano il dito contro, puntando il dito contro, ha puntato il dito contro, chiama in causa, chiamano in causa, ritiene responsabile, ritengono responsabile, ritiene responsabili, dà la colpa, danno la colpa, scarica la colpa, scarica la responsabilità, addebita, addebitano, dita puntate contro, ascrive, ascrivono, 
      accusa, accusano, accusò, accusarono, accusando, accusava, ${combined(HAS, 'accusato, incolpato')}, accusato, accusata, incolpa, incolpano, imputa, imputano, attribuisce, attribuiscono, punta il dito contro, addossa, addossano`,
    eachOther: `si scambiano le accuse, scambiano le accuse, rimpallo di accuse, botta e risposta, si rimpallano la responsabilità, si addossano, l'uno dell'altro, si puntano il dito, rimpallo di responsabilità, 
      si accusano a vicenda, si accusano, si accusano reciprocamente, si sono accusati a vicenda, si sono accusate a vicenda, si sono accusati, si sono accusati reciprocamente, si sono reciprocamente accusati, a vicenda, reciprocamente, accuse reciproche, reciproche accuse, accuse incrociate, scambio di accuse, scambi di accuse, si incolpano, si scambiano accuse, si rimpallano,
      si accusavano a vicenda, accusandosi a vicenda, si rinfacciano, l'un l'altro`,
    denies: `bolla come, bollano come, bollando come, bollato come, bollata come, ha bollato, ha bollato come, liquida come, liquidano come, liquidato come, definisce inventat*, respinge la ricostruzione, respinge … ricostruzione, respingono la ricostruzione, respinto … ricostruzione, respinge … versione, respinto … versione, respingono … versione, respingono … accusa, respinge ogni, respinge ogni addebito, respinto ogni addebito, rispedisce al mittente, rispediscono al mittente, rispedito al mittente, sconfessa, sconfessano, ha sconfessato, contesta, contestano, contraddice, contraddicono, rifiuta l'accusa, esclude, escludono, ha escluso, fa muro, respinge la denuncia, respinta, respinge le denunce, 
      smentisce, smentiscono, smentì, smentendo, smentire, smentito, smentita, smentite, smentiti, ${combined(HAS, 'smentito, negato, respinto le accuse, respinto le affermazioni, confutato, contestato')}, nega, negano, negò, negando, negare, negava, negato, respinge … accuse, respingono … accuse, respinto … accuse, respingendo … accuse, respinge … accusa, respinto … accusa, rigetta … accuse, rigettato … accuse, respinge al mittente, confuta, confutano,
      bolla come falsa, bolla come false, bollato come falsa, bollato come false, definisce false, definito false, ha contestato la versione`,
    falsehood: `inventato, inventati, inventate, invenzioni, pura invenzione, pura fantasia, frutto di fantasia, fantasia, assurdo, assurda, assurde, assurdità, montatura, montature, fabbricata, fabbricate, campata in aria, campate in aria, campato in aria, pretestuosa, pretestuose, pretestuoso, fantasiosa, fantasiose, mai avvenuto, mai avvenuti, mai avvenuta, nulla di tutto ciò, nulla del genere, mendace, mendaci, destituita di fondamento, destituite di fondamento, destituito di fondamento, senza alcun fondamento, prive di ogni fondamento, privo di ogni fondamento, panzana, panzane, frottole, frottola, 
      non corrisponde al vero, non corrispondono al vero, non corrisponde alla realtà, non corrispondono alla realtà, non corrisponde a verità, non corrispondono a verità, non risponde al vero, non rispondono al vero, non risponde a verità, non rispondono a verità, falso, falsa, falsi, =false, falsità, disinformazione, menzogna, menzogne, infondato, infondata, infondate, infondati, privo di fondamento, priva di fondamento, prive di fondamento, privi di fondamento,
      senza fondamento, bufala, bufale, non è vero, non è vera, non sono vere, bugia, bugie, fake news, fake, invenzione, nulla di vero, inventata, totalmente false, di sana pianta, fandonia, fandonie`,
    allegedly:
      'presunto, presunta, presunti, presunte, presuntamente, avrebbe, avrebbero, sarebbe, sarebbero, sedicente, asserito, asserita',
    confirms: `conferma, confermano, confermando, ${combined(HAS, 'confermato, ammesso, riconosciuto')}, ammette, ammettono, ammesso di, riconosce, riconoscono`,
    silent: `
      non pubblica, non diffonde, non comunica, non ha diffuso, non ha commentato, non hanno commentato, non ha confermato, non hanno confermato, non ha ancora confermato, non conferma, non ha reagito, non ha ancora reagito, nessun commento, nessuna conferma, nessuna reazione, nessuna dichiarazione, non si è pronunciat*, non ha rilasciato, non ha ancora rilasciato, non è stato possibile verificare, non ha risposto, senza conferme da, non sono state confermate, non ha fornito,
      non ha ancora commentato, tace, tacciono`,
    claimNoun: `la ricostruzione, ricostruzione, ricostruzioni, versione, addebito, addebiti, notizia diffusa, le parole, la tesi, il racconto, accusa, denunce, voci, 
      come sostenuto da, come sostenuto dai, come sostenuto dalle, come affermato da, come denunciato da, come sostiene, come afferma, come sostengono, accuse, l'accusa, le accuse, affermazioni, affermazione, notizia, notizie, informazione, informazioni, la dichiarazione, questa dichiarazione, dichiarazioni, denuncia, le denunce, la versione, segnalazioni, rapporti, resoconti, messaggio, l'annuncio, la comunicazione, il comunicato, la nota`,
    withdraws: 'ha ritirato la dichiarazione, ha ritrattato, ritratta',
    corrects:
      'ha corretto, corregge, corretto, rettifica, ha rettificato, correzione, bilancio rivisto, al ribasso, cifra precedente, bilancio precedente, per errore, erroneamente, una versione precedente, errata corrige',
    sameSpeaker: `
      ha aggiunto, ha poi aggiunto, aggiunge la nota, si legge nella nota, si legge nel comunicato, prosegue la nota, prosegue il comunicato, precisa la nota, secondo la nota, secondo il comunicato, ha detto ancora, ha sottolineato, ha precisato, ha proseguito, ha concluso, ha anche detto, aggiunge il ministero, ha aggiunto il ministero, secondo la stessa fonte, conclude la nota, ha inoltre, aggiunge il comunicato,
      secondo il dicastero, si legge in una nota`,
    ministry: 'ministero, il ministero, dicastero, il dicastero',
    witness: `inviato speciale, inviata speciale, nostra corrispondente, corrispondente da, inviato a, inviata a, cronisti sul posto, 
      testimone, testimoni, un residente, residenti hanno, un abitante, abitanti, una residente, il nostro corrispondente, il nostro inviato, la nostra inviata, corrispondente dell'Afp, giornalista dell'Afp, giornalisti dell'Afp, corrispondente dell'Ansa, inviato dell'Ansa, un giornalista di, una giornalista di, giornalisti sul posto, reporter sul posto`,
    press:
      'media, stampa, agenzia, agenzie, agenzia di stampa, agenzie di stampa, giornale, giornali, quotidiano, televisione, emittente, sito, canale Telegram, canali Telegram, media locali, stampa locale, mezzi di informazione',
    jointly: 'dichiarazione congiunta, comunicato congiunto, congiuntamente, nota congiunta',
    truce: `pausa nei combattimenti, pausa dei combattimenti, pausa nelle ostilità, far tacere le armi, tacere le armi, deporre le armi, porre fine alle ostilità, smettere di sparare, fermare il fuoco, cessare gli attacchi, cessare i bombardamenti, fermare i bombardamenti, silenzio delle armi, 
      cessate il fuoco, cessate-il-fuoco, cessate-fuoco, cessate fuoco, il cessate al fuoco, cessazione del fuoco, cessazione delle ostilità, cessazione … ostilità, tregua, tregue, armistizio, stop alle ostilità, stop ai combattimenti, stop … ostilità, stop … combattimenti, fine delle ostilità, fine dei combattimenti, fine alle ostilità, fine ai combattimenti, fine … ostilità, fermare i combattimenti, fermare le ostilità, fermino le ostilità, interrompere le ostilità,
      interrompere i combattimenti, interruzione delle ostilità, cessare le ostilità, cessare i combattimenti, cessare il fuoco, cessare … ostilità, cessare … fuoco, cessino le ostilità, cessino i combattimenti, sospensione delle ostilità, sospendere le ostilità, stop al fuoco, stop agli scontri, cessi il fuoco, stop ai bombardamenti, stop agli attacchi, fermare gli scontri, cessazione dei combattimenti`,
    agrees: `vale dalle, valida dalle, valido dalle, valida da, valido da, varrà dalle, sarà in vigore, in vigore dalle, in vigore da, in vigore dal, in vigore, decorre, decorrerà, decorrere, accoglie, accolgono, accolta, accolto, aderisce, aderiscono, ha aderito, hanno aderito, dice sì, dicono sì, il sì di, ha detto sì, hanno detto sì, acconsente, acconsentono, dà l'assenso, dà il via libera, sottoscrive, sottoscrivono, ha sottoscritto, hanno sottoscritto, sottoscritta, strappa, strappato, parte alle, parte dalle, scatta dalle, scatta alle, a partire dalle, avallano, avalla, siglata, siglato, 
      ${perfect(
        `${HAS}, è, sono, è stato, è stata, era stato, era stata, sarà`,
        `annunciato, annunciata, concordato, concordata, dichiarato, dichiarata, proclamato, proclamata, firmato, firmata, siglato, siglata, prorogato, prorogata, prolungato, prolungata, accettato, accettata, raggiunto, raggiunta, entrato in vigore, entrata in vigore, negoziato, negoziata, ottenuto, ottenuta, stabilito, stabilita, ripristinato, ripristinata, approvato, deciso,
         pattuito, pattuita, concluso, conclusa, rinnovato, rinnovata, convenuto, scattato, scattata, iniziato, iniziata, cominciato, cominciata, imposto, accolto, accolta`,
      )},
      accordo, accordi, accordo su, intesa, patto, si accordano, si sono accordati, si sono accordate, concordano, concorda, annuncia, annunciano, annunciando, dichiara, dichiarano, proclama, proclamano, firma, firmano, siglano, accetta, accettano, accettare, raggiungono, raggiunge, entra in vigore, entrerà in vigore, entrare in vigore, entrata in vigore, scatta, scatterà, ripristinare, ripristina, prorogano, inizia, inizierà, comincia, dal via, al via, effettivo,
      trovano un accordo, trovato un accordo, via libera a, ha effetto, avrà effetto, d'accordo`,
    holds: `tiene banco, regge ancora, reggono ancora, sta reggendo, sta tenendo, ha tenuto, viene osservato, viene osservata, è in vigore, ancora in piedi, sostanzialmente rispettat*, generalmente rispettat*, prosegue senza, viene mantenuto, viene mantenuta, 
      regge, reggono, reggeva, ha retto, sembra reggere, tiene, tengono, teneva, sembra tenere, è rispettato, è rispettata, viene rispettato, viene rispettata, rispettato, rispettata, rispettano, resta in vigore, rimane in vigore, è ancora in vigore, tuttora in vigore, è osservato, osservato, osservata, è mantenuto, è mantenuta, si mantiene, resiste`,
    quiet: `situazione relativamente stabile, relativamente stabili, relativamente tranquillo, non si è più sparato, non si è sparato, nessuno spara più, nessuno spara, non spara più, le armi sono silenziose, le armi hanno taciuto, tacciono le armi, tacciono i cannoni, i cannoni tacciono, i cannoni hanno taciuto, silenzio dei cannoni, il silenzio regna, regna il silenzio, regna la calma, regna la quiete, calma lungo, calma sul fronte, calma sulla, quiete lungo, quiete al, torna il silenzio, notte senza spari, notte è trascorsa, notte senza incidenti, senza spari, nessuno scambio di colpi, gli spari sono cessati, cessati i bombardamenti, i bombardamenti sono cessati, gli scontri sono cessati, spari cessati, le ostilità sono cessate, ostilità cessate, la situazione si è calmata, 
      relativamente calma, relativamente stabile, relativamente tranquilla, relativa calma, situazione stabile, situazione calma, situazione tranquilla, situazione è stabile, situazione è calma, situazione è tranquilla, situazione resta stabile, relativamente stabilizzata, calma al confine, calma apparente, calma nella, torna la calma, tornata la calma, ritorno alla calma, notte tranquilla, notte calma, nessun incidente, senza incidenti, non si registrano incidenti, non si sono registrati incidenti, non sono stati registrati incidenti,
      non si registrano violazioni, non si sono registrate violazioni, non sono state registrate violazioni, nessuna violazione, non ci sono state violazioni, non si registrano spari, nessuno sparo, nessun colpo, cessati i combattimenti, combattimenti sono cessati, cessati gli spari, il fuoco è cessato, cessato il fuoco, le armi tacciono, armi tacciono, combattimenti cessati, rimane stabile, resta calma, rimane calma, tutto tranquillo, non si spara più, non si spara`,
    breaks: `calpesta, calpestano, calpestato, calpestata, ignora, ignorano, ignorato, ignorata, infrangendo, infranse, lo hanno infranto, l'hanno infranto, l'hanno violata, l'hanno violato, lo hanno violato, la hanno violata, tradisce, tradito, tradita, andato in frantumi, andata in frantumi, naufraga, naufragata, naufragato, durata poco, durato poco, è durata, è durato, dura solo, dura appena, dura pochi, già violata, già violato, 
      ${perfect(HAS, 'violato, violata, violati, violate, infranto, infranta, rotto, rotta, disatteso, disattesa, trasgredito')}, ${combined('è stato, è stata, sono stati, già, subito, nuovamente', 'violato, violata, infranto, infranta, rotto, rotta')}, viola, violano, violò, violare, violando, violava, violavano, violazione, violazioni, infrange, infrangono, infrangere, rompe, rompono, rompere, rompendo, rottura, disattende, saltata, saltato, salta la tregua, fallita, fallito, fallisce,
      crollata, crollato, crolla, non è stato rispettato, non è stata rispettata, non viene rispettat*, non rispetta, non rispettano, non ha retto, non regge, mancato rispetto, in frantumi, carta straccia, lettera morta`,
    breach: `
      violazione del cessate il fuoco, violazioni del cessate il fuoco, violazione della tregua, violazioni della tregua, violazione … cessate il fuoco, violazioni … cessate il fuoco, violazione … tregua, violazioni … tregua, rottura della tregua, rottura del cessate il fuoco, violazione del regime di cessate il fuoco, violazioni del regime di cessate il fuoco`,
    ends: `
      è terminata, è terminato, è finita, è finito, è scaduta, è scaduto, scade, non è più vincolat*, si ritira da, annulla, annullata, annullato, revoca, revocata, mette fine alla tregua, pone fine alla tregua, pone fine al cessate il fuoco, posto fine alla tregua, fine del cessate il fuoco, fine della tregua, decaduta, decaduto`,
    proposes: `
      propone, propongono, proposto, ha proposto, proposta*, proporre, offre, offrono, offerto, offerta, negoziano, negoziare, negoziati, trattative, colloqui, discutono, discutere, pronto a, pronta a, pronti a, disponibile a, disposto a, suggerisce, cerca, cercano`,
    demands: `implora, implorano, scongiura, si appella, si appellano, reclama, reclamano, ordina, raccomanda, raccomandano, insiste, insistono, preme, premono, vuole, vogliono, 
      ${combined(HAS, 'chiesto, esortato, invitato, sollecitato, esatto, invocato, intimato, fatto appello')}, chiede, chiedono, chiedendo, chiedere, esorta, esortano, esortando, invita, invitano, invitato, sollecita, sollecitano, invoca, invocano, appello, appelli, appello per, fa appello, lancia un appello, esige, esigono, deve, devono, dovrebbe, dovrebbero, intima, intimano, pretende, pretendono, bisogna, preme per, richiama, urge`,
    observes: `
      rispettare, osservare, attenersi, mantenere, preservare, consolidare, rafforzare, aderire, rispetto del, rispetto della, rispetto degli, rispettino, osservino, impegno a, impegnato a, impegnata a, impegnati a, rispettare pienamente, attuare, tornare al rispetto, rispettate, mantenimento del, applicare, salvaguardare`,
    brokered: `
      ${combined('mediato, mediata, negoziato, negoziata, proposto, proposta, promosso, promossa, ottenuto, ottenuta, sponsorizzato, sponsorizzata, favorito, favorita, patrocinato, raggiunto grazie alla mediazione', BY)}, con la mediazione di, con la mediazione del, con la mediazione della, con la mediazione delle, con la mediazione dei, con la mediazione, grazie alla mediazione, tramite la mediazione, attraverso la mediazione, per mediazione di, mediazione,
      mediazione di, mediazione del, mediazione della, mediazione delle, sotto l'egida di, sotto l'egida della, sotto l'egida dell, su iniziativa di, su iniziativa della, proposta di, proposta del, proposta della, con la partecipazione di, con la partecipazione del, mediatore, mediatori, grazie agli sforzi, con l'aiuto di, intercessione, su proposta`,
    brokeredAfter: '',
    notBroken:
      'non ha violato, non hanno violato, non violato, non ha infranto, non ha rotto, non hanno rotto, mai violato, non aveva violato, non avevano violato, non viola',
    despite: `
      nonostante, malgrado, a dispetto di, a dispetto del, ore dopo, minuti dopo, poco dopo, dopo l'entrata in vigore, dopo l'annuncio, dall'entrata in vigore, a poche ore da, a poche ore dall, subito dopo, dopo il suo inizio`,
    priorDay: 'il giorno prima, il giorno precedente, un giorno prima',
    fires: `usato mortai contro, usato droni contro, impiegato l'artiglieria contro, impiegato droni contro, impiegato mortai contro, impiegato l'artiglieria pesante contro, bersaglia, bersagliano, bersagliando, bersagliare, bersagliato, tempesta di colpi, tempestato, tempestano, mitragliano, mitragliando, martellando, cannoneggiando, colpendo con l'artiglieria, colpendo con, colpito con, colpiscono con, colpisce con, usato l'artiglieria contro, usa l'artiglieria contro, usano l'artiglieria contro, sganciato … su, sganciano … su, rovesciato … su, rovesciano … su, investito … con, centrato con, centrano con, lanciando … missil*, lanciando … razz*, lanciando … dron*, lanciano … dron*, lanciano … razz*, lancia … razz*, lancia … dron*, indirizzato … contro, diretto … fuoco, sparacchia, esploso … colpi, esplodono … colpi, esplode … colpi, esplosi … colpi, riaperto il fuoco, riapre il fuoco, riaprono il fuoco, attaccato con, attaccano con, attacca con, 
      ${perfect(HAS, 'aperto il fuoco, sparato, bombardato, cannoneggiato, preso di mira, lanciato missili, lanciato attacchi, fatto fuoco, esploso colpi, mitragliato, aperto nuovamente il fuoco, aperto di nuovo il fuoco, martellato, lanciato droni, lanciato razzi')}, ${combined(HAS, 'sporadicamente aperto il fuoco, nuovamente aperto il fuoco, nuovamente bombardato')}, aperto … fuoco, apre il fuoco, aprono il fuoco, aprì il fuoco, aprire il fuoco, aprendo il fuoco, aprivano il fuoco, spara, sparano, sparare, sparando, sparavano, sparato,
      bombarda, bombardano, bombardare, bombardando, bombardavano, bombardò, cannoneggia, cannoneggiano, prende di mira, prendono di mira, prendendo di mira, lanciato … missil*, lanciato … razz*, lanciato … attacc*, lanciano … missil*, lancia … missil*, lancia … attacc*, lanciato fuoco, mitraglia, martella, martellano, fa fuoco, fanno fuoco, ha lanciato un missile`,
    underFire: `bersagliato da, bersagliata da, raggiunto da colpi, raggiunta da colpi, investito da, investita da, martellata, martellate, martellati, tempestata, sotto i razzi, sotto i missili, sotto i droni, sotto una pioggia, sotto il tiro, sotto il tiro di, nel mirino di, erano state bombardate, era stata bombardata, era stato bombardato, erano stati bombardati, 
      ${combined(IS, 'bombardato, bombardata, bombardati, bombardate, colpito, colpita, colpiti, colpite, attaccato, attaccata, attaccati, attaccate, preso di mira, presa di mira, presi di mira, prese di mira, oggetto di, bersaglio di, bersagliato, bersagliata, bersagliate, cannoneggiata, raggiunto da, raggiunta da')}, ${combined('colpito, colpita, colpiti, colpite', `${BY}`)}, sotto il fuoco, sotto fuoco, sotto tiro,
      sotto attacco, sotto bombardamento, sotto i bombardamenti, sotto le bombe, sotto i colpi, oggetto di colpi, oggetto di fuoco, bersaglio di, nel mirino, bombardata, bombardate, bombardati, finita sotto il fuoco, finite sotto il fuoco, subìto … attacco, subito un attacco, preso di mira da, presa di mira da, prese di mira da, prese di mira, presi di mira`,
    shelling: `pioggia di colpi, pioggia di fuoco, pioggia di razzi, pioggia di missili, grandinata di colpi, raffica, raffica di, raffiche di, colpi di mitragliatrice, raffiche di mitragliatrice, fuoco di mitragliatrice, fuoco di armi leggere, fuoco di armi, fuoco aperto, fuoco dei cecchini, fuoco dei mortai, fuoco di droni, mitragliamento, mitragliamenti, martellamento, colpi di cannone, cannonate, tiri di mortaio, tiro di mortaio, colpi di carro, scariche di, colpi esplosi, colpi partiti, tiri, 
      bombardamento, bombardamenti, colpi d'arma da fuoco, colpi di arma da fuoco, colpo d'arma da fuoco, colpi di artiglieria, colpi d'artiglieria, colpi di mortaio, colpi di cecchino, tiri di artiglieria, tiri d'artiglieria, tiro di artiglieria, raid, raid aerei, raid aereo, attacco missilistico, attacchi missilistici, attacco con droni, attacchi con droni, attacco con un drone, attacco di droni, attacchi di droni, attacco aereo, attacchi aerei, attacco di artiglieria, attacchi di artiglieria, attacchi d'artiglieria, fuoco di artiglieria, fuoco d'artiglieria, fuoco dell'artiglieria,
      fuoco di mortaio, fuoco di cecchini, sparatoria, sparatorie, cannoneggiamento, cannoneggiamenti, spari, fuoco nemico, fuoco intenso, fuoco pesante, lancio di razzi, lanci di razzi, lancio di missili, raffiche, salve di, dal fuoco, apertura del fuoco, fuoco incrociato, colpi sparati, bordate`,
    strikes: `
      ${perfect(HAS, 'attaccato, colpito, distrutto, centrato')}, attacca, attaccano, attaccare, attaccando, colpisce, colpiscono, colpire, colpendo, attacco, attacchi, distrugge, distruggono, assalto, caduto su, caduti su, caduta su, abbattuto su, si è abbattuto su, si sono abbattuti, centra, attaccò, colpì`,
    notFired: `non abbiamo sparato noi, non sparò, non ha aperto … fuoco, non hanno aperto … fuoco, nessun colpo di mortaio, nessun colpo di artiglieria, nessun colpo d'artiglieria, nessun bombardamento, nessun colpo è partito, nessun colpo partito, nessuno ha sparato, mai sparato, mai aperto il fuoco, nessun razzo, nessun missile, non ha esploso, non hanno esploso, senza aver sparato, nessun drone, 
      ${combined('non ha, non hanno, non aveva, non avevano, non abbiamo, mai', 'aperto il fuoco, sparato, bombardato, sparato alcun colpo, attaccato, colpito, lanciato, preso di mira')}, nessun colpo è stato sparato, non apre il fuoco, non spara, nessun attacco, non è stato sparato, nessuno sparo è partito, non sono stati sparati`,
    continues: `continua, continuano, continuava, proseguono, prosegue, proseguire, stanno proseguendo, in corso, tuttora, ancora, ripresi, ripreso, riprendono, riprende, persiste, persistono, senza sosta, non si ferma, non si fermano, non cessano`,
    combat: `
      scontro, scontri, combattimento, combattimenti, battaglia, battaglie, offensiva, offensive, scaramucc*, schermagli*, incursione, incursioni, infiltr*, mina, mine, mine antiuomo, esplosione di una mina, scambio di colpi, scambi di colpi, scambio a fuoco, conflitto a fuoco, conflitti a fuoco, scontro a fuoco, scontri a fuoco, abbattuto, abbattuti, abbattimento, abbatte, abbattono, avanzata, avanzare, avanza, sabotaggio, sabotatori, respinto l'attacco, respinto un attacco`,
    response: `
      misure di risposta, misure adeguate di risposta, misure in risposta, rappresaglia, ritorsione, ritorsioni, risposto al fuoco, risponde al fuoco, rispondono al fuoco, contrattacco, contrattacchi, ridotto al silenzio, misure di ritorsione, fuoco di risposta, misure adeguate`,
    missile: 'missile, missili, missili balistici, missilistico, missilistici, missilistica, Iskander, Scud, Tochka-U',
    airstrike:
      'attacco aereo, attacchi aerei, raid aereo, raid aerei, aviazione, aereo da combattimento, caccia, elicottero, elicotteri, aeronautica, bombardamento aereo, bombardamenti aerei, forza aerea, Su-25, aerei da guerra',
    drone: 'drone, droni, Bayraktar*, UAV, velivoli senza pilota, velivolo senza pilota, aerei senza pilota, kamikaze*',
    artillery:
      'artiglieria, obice, obici, mortaio, mortai, razzo, razzi, lanciarazzi, lanciarazzi multipli, Grad, Smerch, carro armato, carri armati, cannone, cannoni, artiglieria pesante, proiettile di artiglieria, colpi di artiglieria, colpi di mortaio, granate di mortaio, tank',
    smallArms: `
      arma leggera, armi leggere, cecchino, cecchini, mitragliatrice, mitragliatrici, fucile, fucili, armi automatiche, armi da fuoco, arma da fuoco, lanciagranate, armi di piccolo calibro, armi di grosso calibro, armi di vario calibro, armi di diverso calibro, armi di vari calibri, armi leggere di vari calibri, armi di diversi calibri, piccolo calibro, grosso calibro, vario calibro, vari calibri, diverso calibro, diversi calibri, kalashnikov, armi di piccolo, ferite da arma`,
    settlement: `
      villaggio, villaggi, città, cittadina, cittadine, località, insediamento, insediamenti, abitazione, abitazioni, casa, case, edificio residenziale, edifici residenziali, palazzo, palazzi, palazzo residenziale, zona residenziale, zone residenziali, aree residenziali, quartiere, quartieri, centri abitati, centro abitato, aree civili, zone abitate, borgo, popolazione civile, condominio`,
    position: `
      posizione, posizioni, posizioni militari, postazione, postazioni, postazioni militari, posto di blocco, avamposto, avamposti, trincea, trincee, posti di confine, posto di frontiera, posizioni di combattimento, posizioni difensive, base militare, basi militari, installazioni militari, obiettivi militari, obiettivo militare, infrastrutture militari, dalle posizioni, dalle postazioni, da posizioni, da postazioni, dalle proprie posizioni, posti di combattimento`,
    vehicle:
      'veicolo, veicoli, mezzo, automobile, auto, macchina, camion, ambulanza, ambulanze, convoglio, convogli, autobus, pullman, trattore, veicoli militari, veicolo militare, mezzi militari, jeep, automezzo, automezzi',
    infrastructure: `
      infrastruttura, infrastrutture, infrastrutture civili, obiettivi civili, strutture civili, edifici civili, ospedale, ospedali, scuola, scuole, ponte, ponti, cattedrale, chiesa, chiese, aeroporto, centrale elettrica, edificio, edifici, linea elettrica, bacino idrico, oggetti civili, maternità`,
    killed: `
      ucciso, uccisi, uccisa, uccise, uccide, uccidono, uccidendo, uccidere, uccisione, uccisioni, morto, morti, morta, =morte, morire, muore, muoiono, un morto, deceduto, deceduti, deceduta, decesso, decessi, soldati caduti, militari caduti, caduti in combattimento, caduto in combattimento, suoi caduti, propri caduti, i caduti, perso la vita, perdono la vita, perde la vita, perso, perduto, perde, perdita di,
      vittima, vittime, vittime civili, bilancio, bilancio delle vittime, ha perso, hanno perso, aver perso, avere perso, mortalmente, costato la vita, salme, corpi, vite`,
    wounded:
      'ferito, feriti, ferita, ferite, un ferito, ferendo, ferimento, ferisce, feriscono, rimasto ferito, rimasti feriti, uno è rimasto ferito, un altro ferito, ferite gravi, ricoverat*',
    captured:
      'catturato, catturati, catturata, cattura, catturano, prigioniero, prigionieri, fatto prigioniero, fatti prigionieri, prigionieri di guerra, in ostaggio, ostaggi, ostaggio, presi prigionieri',
    missing: 'disperso, dispersi, dispersa, disperse, scomparso, scomparsi',
    casualties: 'perdite, perdita, perdite umane, perdite militari, perdite tra le proprie fila',
    noLosses: `
      nessuna vittima, nessuna perdita, non ci sono vittime, non ci sono state vittime, non si registrano vittime, non si sono registrate vittime, non si segnalano vittime, senza vittime, senza provocare vittime, senza causare vittime, senza fare vittime, non ha provocato vittime, non ha causato vittime, non hanno causato vittime, non hanno provocato vittime, non ha fatto vittime, non ci sono perdite, non ci sono state perdite, non si registrano perdite,
      non si segnalano perdite, senza perdite, non ha subito perdite, non hanno subito perdite, nessun ferito, nessun morto, né morti né feriti, nessun soldato è, nessun militare è, nessuno è rimasto ferito, non ci sono morti, non ci sono feriti, non si lamentano perdite, non si contano vittime, non vi sono vittime, non vi sono perdite, non vi sono state vittime, non risultano vittime, non si hanno notizie di vittime`,
    oneSoldier: `
      un soldato, un militare, un ufficiale, un suo soldato, un suo militare, un proprio soldato, un proprio militare, il soldato, il militare, una guardia di frontiera, un coscritto, un sergente, un tenente, un capitano, un combattente, un poliziotto, un agente, uno dei suoi soldati, uno dei suoi militari, uno dei propri militari, un militare armeno, un soldato armeno, un soldato azero, un militare azero, soldato`,
    oneCivilian:
      'un civile, una civile, una donna, un abitante, un bambino, una bambina, un ragazzo, una ragazza, un uomo, un contadino, un agricoltore, un pastore, un residente, una residente, un anziano',
    oneOther:
      'uno è rimasto ferito, un altro ferito, una persona, un morto, un ferito, un giornalista, un altro, una vittima, un’altra',
    soldiers:
      'soldati, militari, truppe, effettivi, combattenti, uomini, ufficiali, coscritti, guardie di frontiera, poliziotti, agenti, caschi blu, peacekeeper, agenti di polizia, personale militare, riservisti, volontari, miliziani',
    civilians: 'civili, abitanti, donne, bambini, residenti, popolazione civile, civile',
    people: 'persone, altri, altre, vite, corpi',
    martyrs: 'martire, martiri, martirio',
    total: `
      sale a, salgono a, è salito a, sono saliti a, salito a, saliti a, sale ad almeno, salire a, sarebbe salito a, portando a, porta a, portano a, è di, bilancio, bilancio delle vittime, totale, in totale, dall'inizio, da quando, finora, ad oggi, sinora, complessivamente, ammonta a, ammontano a, raggiunge, ha raggiunto, nuovo bilancio, il numero di, il numero dei, aumenta a, aumentato a, arriva a`,
    more: 'altri morti, ulteriori, in più, nuovi morti, nuove vittime',
    including:
      'tra cui, fra cui, di cui, compresi, compreso, comprese, compresa, inclusi, incluso, incluse, inclusa, tra loro, fra loro, tra questi, delle vittime, dei quali, delle quali, tra i quali, tra le quali, fra i quali, tra essi, dei morti',
    bothSides:
      'entrambe le parti, entrambi gli schieramenti, da entrambe le parti, entrambi i lati, i due schieramenti, le due parti, da ambo le parti, ambo le parti, entrambi i paesi, i due paesi, entrambi gli eserciti, dei due paesi',
    atLeast: 'almeno, ad almeno, come minimo, non meno di, perlomeno, quanto meno',
    moreThan: 'più di, oltre, più che, superiore a',
    about: 'circa, quasi, intorno a, attorno a, una, un, approssimativamente, all’incirca, pressappoco, vicino a quota',
    upTo: 'fino a, sino a',
    vague:
      'decine, decine di, diversi, diverse, numerosi, numerose, centinaia, alcuni, alcune, molti, molte, vari, varie, parecchi, migliaia, una serie di, qualche, svariati',
    unit: `
      mm, millimetri, anni, anno, km, chilometri, chilometro, metri, per cento, volte, occasioni, ora, ore, h, minuti, minuto, giorni, giorno, mesi, mese, settimane, settimana, milioni, milione, miliardi, dollari, euro, villaggi, località, case, abitazioni, blindati, carri, tank, droni, veicoli, direzioni, posizioni, postazioni, punti, casi, violazioni, colpi, spari, proiettili, missili, razzi, paesi, parti, schieramenti,
      regioni, province, distretti, articoli, ettari, elicotteri, aerei, fila, capitali, lati, vicini, repubbliche, ministri, leader, incidenti, attacchi, edifici, secondi, comunità, città, eserciti, esplosioni, secoli, tratti, fronti, uomini forti, mezzi, comuni, insediamenti, tappe, presidenti, ex, stati`,
    numbered: 'brigata, risoluzione, articolo, Su, BM, T, D, S, MiG, Mi, n, numero, di anni, pagina, ore, alle, G, TB',
    forces: `
      forze, forze armate, esercito, truppe, unità, reparti, formazioni armate, gruppi armati, forze militari, divisioni, sottounità, unità militari, unità delle forze armate, unità dell'esercito, contingente, contraerea, difesa aerea, soldati hanno, militari hanno`,
    enemy: 'nemico, nemica, nemici, nemiche, avversario, avversari, aggressore, controparte, parte avversa, avversaria',
    our: 'nostro, nostra, nostri, nostre',
    its: 'suo, sua, suoi, sue, proprie, propri, proprio, propria, loro',
    parties:
      'le parti, entrambe le parti, due paesi, le due parti, i due paesi, entrambi i paesi, i belligeranti, i due vicini, i due schieramenti',
    by: `
      da, dal, dallo, dalla, dall, dai, dagli, dalle, da parte di, da parte del, da parte della, da parte dell, da parte delle, da parte degli, da parte dei, ad opera di, ad opera delle, per mano di, per mano delle, a opera di,
      ${combined('attacco, attacchi, offensiva, aggressione, raid, colpi, spari, bombardamenti', OF)}`,
    from: `
      dal territorio, dal territorio di, dal territorio del, dal territorio dell, dalle posizioni, dalle postazioni, da posizioni, da postazioni, dalle proprie posizioni, a partire dal territorio, proveniente da, provenienti da, provenienti dal, proveniente dal, dal lato, dislocate, stanziate, stanziati, di stanza, dalla direzione di, partiti da, partiti dal`,
    toward: `
      contro, contro le, contro i, contro gli, contro la, contro il, contro l, verso, verso le, verso i, verso la, in direzione di, in direzione del, in direzione della, in direzione delle, in direzione dei, in direzione dell, nella direzione di, nelle direzioni di, su, sul, sulla, sulle, sui, sugli, sull, ai danni di, ai danni delle, ai danni del, nei confronti di, nei confronti delle`,
    inPlace: `
      a, ad, in, nel, nella, nello, nell, nei, nelle, negli, villaggio di, villaggi di, città di, località di, distretto di, vicino a, vicino al, vicino alla, nei pressi di, nei pressi del, nei pressi della, presso, nella zona di, nell'area di, nella regione di, nel distretto di, nel villaggio di, nella città di, nella provincia di, intorno a, attorno a, a sud di, a est di, a nord di, a ovest di, al confine con, situate in, situato in, situati in, situata in, lungo, al, nei dintorni di`,
    of: 'di, del, dello, della, dell, dei, degli, delle, d',
    and: '=e, ed, nonché, oltre a, così come',
    contrast: 'mentre, ma, anche se, sebbene, benché, laddove, quando invece',
    that: 'che, secondo cui, secondo il quale, secondo la quale, secondo le quali, secondo i quali, di aver, di avere, di voler',
    not: 'non, mai, senza, nessun, nessuna, nessuno, neanche, nemmeno, né',
    background: `
      ricordiamo, va ricordato, l'anno scorso, lo scorso anno, il mese scorso, lo scorso mese, decennio, decenni, in passato, all'epoca, guerra dei 44 giorni, guerra di 44 giorni, guerra di sei settimane, prima guerra, prima guerra del Karabakh, seconda guerra del Karabakh, crollo dell'Urss, crollo dell'Unione Sovietica, dissoluzione dell'Urss, dissoluzione dell'Unione Sovietica, fine dell'Urss, collasso dell'Urss, negli anni, all'inizio degli anni, anni Novanta, anni '90,
      anni fa, mesi fa, un anno fa, un mese fa, tre anni fa, dal 2020, guerra del 2020, guerra dei quattro giorni, dopo la guerra, anni dopo, anni prima, lo scorso autunno, la scorsa primavera, avevano combattuto, si sono combattuti, si erano affrontati, si sono affrontati, aveva provocato, aveva causato, avevano provocato, conteso da`,
    irrealis: `
      =se, potrebbe, potrebbero, può, possono, possa, possano, minaccia, minacciano, minacciato, minacciava, in caso di, rischio, rischi, rischia, rischiano, eventuale, eventuali, teme, temono, timore, timori, prepara, preparano, si prepara a, a meno che, potenziale, possibile, possibili, evitare, per evitare, impedire, prevenire, pronta a rispondere, scongiurare, affinché, qualora`,
    exercise:
      'esercitazione, esercitazioni, esercitazione militare, esercitazioni militari, esercitazioni congiunte, manovre, manovre militari, addestramento, simulazione, fuoco reale, tiro a segno',
    readAlso:
      'leggi anche, leggi pure, leggi di più, vedi anche, ti potrebbe interessare, potrebbe interessarti, per approfondire, leggi su, articoli correlati, correlati, approfondisci',
    opinion: 'opinione, analisi, intervista, editoriale, commento, il punto, approfondimento, lettera',
    conflict: `
      conflitto, conflitti, guerra, guerre, confine, confini, frontiera, frontiere, linea del fronte, linea di contatto, fronte, escalation, de-escalation, operazione militare, operazioni militari, operazione antiterrorismo, operazione antiterroristica, misure antiterrorismo, antiterrorismo, militare, provocazione, provocazioni, aggressione, aggressioni, invasione, invade, tensione, tensioni, caschi blu, forze di pace, mantenimento della pace, peacekeeper, peacekeeping, occupato, occupati, occupata, blocco,
      corridoio di Lachin, conteso, contesa, disputa, enclave, rifugiati, profughi, esodo, pulizia etnica, integrità territoriale, sfollati, mobilitazione, osservatori, missione di osservazione, missione civile, separatista, violenze, azione militare, azioni militari, legge marziale, sconfinament*, belligeranti`,
    peace: `
      trattato di pace, accordo di pace, colloqui di pace, negoziati di pace, processo di pace, pace, delimitazione, demarcazione, corridoio di Zangezur, TRIPP, Trump Route, Rotta Trump, scambio di prigionieri, prigionieri di guerra, normalizzazione, dichiarazione trilaterale, dichiarazioni trilaterali, accordi trilaterali, Gruppo di Minsk, vertice trilaterale, incontro trilaterale, commissioni di confine, apertura dei confini, rilascio dei prigionieri, siglato l'accordo di pace, negoziati,
      negoziato, riconoscimento reciproco`,
    otherWar: `
      raid israelian*, attacchi israelian*, bombardamenti israelian*, raid sull'Iran, attacco all'Iran, attacchi russi, raid russi, bombardamenti russi, raid americani, attacchi iraniani, Israele e Iran, Iran e Israele, Iran-Israele, Israele-Iran, Gaza, Hamas, Israele, israelian*, Ucraina, ucrain*, Kiev, Kyiv, Donbass, Zelensky, Sudan, Khartoum, Siria, sirian*, Hezbollah, Libano, libanes*, Yemen, Houthi, Kashmir, India, Pakistan, Myanmar, Birmania, Etiopia, Tigray, Libia, palestines*, Tel Aviv, Congo, M23, Thailandia, Cambogia, Kharkiv, Kherson, Donetsk, Kosovo, Serbia, Taiwan, Corea, Rafah, Beirut, Damasco, Aleppo, Tagikistan, Kirghizistan, talebani, talebano, Islamabad, Nuova Delhi, raid su Teheran, Cisgiordania, Venezuela`,
    sport: `Coppa del mondo, Coppa, tie-break, mossa, scacchista, scacchisti, grande maestro, pallone, tempi supplementari, fischio finale, fischio d'inizio, andata, ritorno, capolinea, squadra, squadre, padroni di casa, ospiti, finale, quarti di finale, ottavi, oro, argento, bronzo, spareggio, spareggi, arbitro, tabellone, classifica, set, derby, trasferta, ranking, record, primo tempo, secondo tempo, sprint, podio, 
      calcio, partita, partite, gara, Uefa, Fifa, Champions League, Europa League, Conference League, Nations League, gol, goleador, allenatore, ct, commissario tecnico, scacchi, Olimpiadi, torneo, Gran Premio, Formula 1, F1, lotta libera, pugilato, pugile, medaglia, medaglie, campionato, campionati, Mondiali, Mondiale, Europei, qualificazioni, stadio, Qarabag, Qarabağ, FK, FC, attaccante, centrocampista, portiere, judo, sollevamento pesi, ginnasta, tifosi, nazionale di calcio, giocatore, giocatori, club, rigore, pareggio,
      sconfitta per, vittoria per, atleta, atleti, ciclista, pilota, tennis, basket, volley, pallavolo, girone, azzurri, semifinale`,
    culture: `
      Eurovision, film, festival, concerto, cantante, museo, mostra, attore, attrice, orchestra, opera lirica, teatro, libro, romanzo, pittore, album, canzone, cucina, ricetta, ricette, vino, vini, turismo, turisti, moda, cinema, tappeto, tappeti, musica, musicista, danza, artista, artisti, Aznavour, patrimonio mondiale, viaggio, vacanze, gastronomia, in finale`,
    economy: `
      Pil, commercio, commerciale, esportazioni, importazioni, export, import, gas, petrolio, gasdotto, oleodotto, inflazione, banca, banche, investimento, investimenti, dazi, economia, economico, economica, valuta, bilancio statale, azienda, aziende, imprese, mercato, prezzo, prezzi, grano, affari, energia, energetico, energetica, compagnia aerea, voli, elettricità, crescita, borsa, barili, Tap, raccolto, vendemmia, autostrada, forniture`,
    disaster: `
      terremoto, sisma, scossa, scosse, magnitudo, Richter, alluvione, alluvioni, neve, pioggia, piogge, meteo, incendio, incendi, frana, frane, temperatura, temperature, tempesta, grandine, incidente stradale, incidente aereo, precipita, precipitato, aereo di linea, aereo passeggeri, aereo precipitato, schianto, covid*, coronavirus, pandemia, esplosione di gas, epidemia, siccità, gradi`,
    history: `anni fa, Cinque anni fa, dieci anni fa, trent'anni fa, un anno fa la, si affrontarono, la storia di, storia, rievoca, rievocano, retrospettiva, la guerra dei quattro giorni, cronologia, ricorrenza, decennale, ventennale, trentennale, a distanza di anni, libri di storia, 
      anniversario, anniversari, commemora, commemorano, commemorazione, commemorazioni, memoriale, storico, storici, genocidio, ricorda i caduti, archivio, archivi, veterano, veterani, accadde oggi, monumento, omaggio, cerimonia, anni dopo, anni dalla, anni dal, anni dopo la guerra, anni dal cessate il fuoco, anni dalla tregua, anni dopo il cessate il fuoco, anni dopo la tregua, centenario, memoria, sopravvissuti, storia di, anni dalla guerra, ricordare i caduti, in ricordo`,
    ignore: `
      genocidio armeno, sul sito web, sito web, sito internet, sul sito, condannato a morte, condannati a morte, pena di morte, vigili del fuoco, fuoco amico, via libera, mettere a fuoco, a fuoco lento, fuoco incrociato di critiche, attacco cardiaco, attacco d'asma, in parte, far parte, fa parte, fanno parte, parte del, parte della, punto morto, calcio di rigore, tiri in porta, tiro in porta, calcio d'inizio, New York, il secondo, un secondo, il primo, premio Nobel per la pace, per la prima volta, a parte, d'altra parte, dal canto suo, dal canto loro, da parte sua, da parte loro, a sua volta, a loro volta,
      tra l'altro, invece, nel frattempo, in Parlamento, al Parlamento, davanti al Parlamento, all'Afp, all'Ansa, alla Tass, all'agenzia, vino rosso, dello scorso, secondo giorno, secondo conflitto, secondo tempo, secondo posto, per il secondo, di seconda`,
    today: 'oggi, questa mattina, stamattina, stamane, stasera, questa sera, questa notte, stanotte, oggi pomeriggio',
    yesterday: 'ieri, ieri sera, ieri mattina, ieri pomeriggio, la scorsa notte, nella notte scorsa, ieri notte',
    dayBeforeYesterday: "l'altro ieri, l'altroieri, altro ieri",
    tomorrow: 'domani',
    now: 'ora, adesso, attualmente, al momento, in questo momento',
    night: 'notte, nella notte, stanotte, questa notte, notturno, notturni, notturna, durante la notte, di notte, dopo mezzanotte',
    morning: 'mattina, mattino, mattinata, all’alba, alba, prime ore, stamattina, stamane, di mattina',
    afternoon: 'pomeriggio',
    evening: 'sera, serata, in serata, ieri sera',
    midnight: 'mezzanotte',
    noon: 'mezzogiorno',
    atClock:
      'alle, alle ore, ore, le, dalle, dalle ore, verso le, intorno alle, entro le, e le, fra le, tra le, attorno alle, fino alle, a partire dalle, le ore',
    oClock: 'ore, h',
    since:
      'a partire dalle, a partire da, a partire dal, dalle, dalle ore, dal, dalla, da, effettivo dalle, con effetto dalle, alle, scattato alle, scattata alle',
    localTime: 'ora locale, ore locali, locali, ora di Erevan, ora di Baku, orario locale',
    moscowTime: 'ora di Mosca, orario di Mosca, ora moscovita',
    gmt: 'GMT, UTC',
  },
  numbers: `
    due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, undici 11, dodici 12, tredici 13, quattordici 14, quindici 15, sedici 16, diciassette 17, diciotto 18, diciannove 19, ${italianTens()},
    cento 100, centinaio 100, duecento 200, trecento 300, quattrocento 400, cinquecento 500, seicento 600, settecento 700, ottocento 800, novecento 900, mille 1000, duemila 2000, tremila 3000, mila 1000, decina 10, dozzina 12, quindicina 15, ventina 20, trentina 30, quarantina 40, cinquantina 50, sessantina 60`,
  months: [
    'gennaio',
    'febbraio',
    '=marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
}
