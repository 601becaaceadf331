import type { Lexicon } from '../lexicon.ts'
import { combined, conjugated, italianHundreds, italianTens, perfect } from './romance.ts'

const HAS = 'ha, hanno, aveva, avevano, aver, avere, abbia, abbiano, avrebbe, avrebbero, avesse, avessero, avendo'
const IS = `
  è stato, è stata, sono stati, sono state, era stato, era stata, erano stati, erano state, sarebbe stato, sarebbe stata, sarebbero stati, sarebbero state, sia stato, sia stata, siano stati,
  siano state, essere stato, essere stata, essere stati, essere state, viene, vengono, veniva, venivano, stato, stata, stati, state`
const OF = 'di, del, dello, della, dell, dei, degli, delle, d'
const BY = 'da, dal, dallo, dalla, dall, dai, dagli, dalle'

/** "ha anche affermato": what may stand between the auxiliary and its participle belongs to the verb. */
const HAS_ALSO = combined(
  'ha, hanno, aveva, avevano',
  `anche, inoltre, poi, quindi, infine, tuttavia, però, intanto, invece, subito, prontamente, immediatamente, ufficialmente, pubblicamente, categoricamente, fermamente, nuovamente, ancora,
   già, a sua volta, a loro volta, dal canto suo, da parte sua, di nuovo, così, pure, altresì, successivamente, duramente, apertamente`,
)

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
        Stepanakert, separatisti armeni, autorità di Stepanakert, autorità separatiste, autorità secessioniste, autorità dell'enclave, repubblica separatista, repubblica secessionista, repubblica autoproclamata, autoproclamata repubblica, enclave separatista, enclave secessionista, enclave armena, regione separatista, regione secessionista, territorio separatista, governo separatista, leader separatisti, leadership dell'enclave, separatisti, separatisti filo-armeni, separatisti filoarmeni, secessionisti, indipendentisti, indipendentisti armeni, ribelli armeni, milizie armene, forze armene del Karabakh, forze armene del Nagorno-Karabakh, gruppi armati armeni illegali,
        formazioni armate armene illegali, formazioni militari armene illegali, gruppi armeni illegali`,
      adjectives:
        'karabakho, karabakha, karabakhe, karabakhi, artsakho, artsakha, separatista, separatiste, secessionista, secessioniste, indipendentista, indipendentiste, autoproclamata, autoproclamato, autoproclamate',
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
      ministeri della Difesa, ministri della Difesa, la Difesa, Difesa, comando, alto comando, comando dell'esercito, vertici dell'esercito, capo di Stato maggiore, Stato maggiore generale, titolare della Difesa, ministero della Difesa, ministero … della Difesa, ministero Difesa, ministero di Difesa, ministro della Difesa, ministro … della Difesa, dicastero della Difesa, dicastero … della Difesa, Stato maggiore, portavoce della Difesa, portavoce militare, comando militare,
      vertici militari, portavoce dell'esercito`,
    'foreign-ministry': `
      ministeri degli Esteri, ministri degli Esteri, capi della diplomazia, ministero degli Esteri, ministero degli Affari esteri, ministero Esteri, ministero … degli Esteri, ministero … degli Affari esteri, ministro degli Esteri, ministro … degli Esteri, diplomazia, capo della diplomazia, segretario di Stato, dicastero degli Esteri, ministra degli Esteri`,
    president:
      'presidente, presidenza, amministrazione presidenziale, consigliere presidenziale, consigliere del presidente, portavoce della presidenza, portavoce presidenziale, capo dello Stato',
    government: `
      protezione civile, ministero delle Emergenze, ministero per le Situazioni di emergenza, servizi di emergenza, soccorritori, polizia, vicepremier, vice primo ministro, ministro di Stato, ambasciata, ambasciatore, ambasciatrice, presidente del Parlamento, deputato, deputata, procura militare, procuratore, gabinetto, ministro dell'Interno, comitato statale, governo, esecutivo, primo ministro, premier, capo del governo, autorità, funzionari, funzionario, Parlamento, ministero della Salute, ministero della Sanità, Comitato investigativo, Procura, Procura generale, procuratore generale, leader, dirigenti, leadership, ministero dell'Interno, portavoce del governo`,
    army: 'Esercito di difesa',
    'border-service': `
      Servizio di frontiera, Servizio di frontiera statale, guardie di frontiera, guardia di frontiera, Servizio statale di frontiera, Servizio di sicurezza nazionale, Servizio per la sicurezza nazionale, Servizio di sicurezza dello Stato`,
    'security-council': 'Consiglio di sicurezza, Consiglio di sicurezza nazionale, segretario del Consiglio di sicurezza',
    ombudsman: `
      difensore dei diritti,
      ombudsman, difensore civico, difensore dei diritti umani, difensore dei diritti, difensore per i diritti umani, difensora dei diritti umani, difensore dei diritti dell'uomo, garante dei diritti umani, mediatore dei diritti umani`,
    'local-authority':
      'governatore, sindaco, sindaca, capo del villaggio, capo della comunità, autorità locali, amministrazione locale, amministrazione regionale, funzionari locali',
  },
  bodies: [
    {
      claimant: 'armenia',
      office: 'defence-ministry',
      forms: 'la Difesa di Erevan, Difesa di Erevan, la Difesa di Yerevan, Difesa di Yerevan, la Difesa dell’Armenia',
    },
    {
      claimant: 'azerbaijan',
      office: 'defence-ministry',
      forms: 'la Difesa di Baku, Difesa di Baku, la Difesa dell’Azerbaigian, la Difesa dell’Azerbaijan',
    },
    {
      claimant: 'russia',
      office: 'army',
      forms: `
        missione russa, militari russi, contingente militare russo, forze di pace russe, peacekeeper russi, forza di pace russa, contingente russo, contingente di pace russo, contingente russo di pace, contingente di mantenimento della pace russo, contingente russo di mantenimento della pace, caschi blu russi, forze russe di pace, forze di peacekeeping russe, forze russe di mantenimento della pace,
        forze di mantenimento della pace russe, truppe di pace russe, soldati di pace russi`,
    },
    {
      claimant: 'artsakh',
      office: 'army',
      forms: `
        esercito di difesa dell'Artsakh, esercito di difesa del Nagorno-Karabakh, esercito di difesa del Nagorno Karabakh, esercito di difesa del Karabakh, Esercito di difesa dell’Artsakh, forze di difesa dell'Artsakh, Esercito di difesa di Artsakh, Esercito di difesa, esercito dell'enclave, forze dell'enclave, comando dell'enclave`,
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
    asMany: 'altrettanti, altrettante, lo stesso numero di',
    worst:
      'i peggiori, le peggiori, il peggiore, la peggiore, i più gravi, i più sanguinosi, il più sanguinoso, la più sanguinosa, più sanguinosa, i più violenti, i più intensi, il più grave, la più grave, i più letali',
    released: `
      scambio di prigionieri, scambio dei prigionieri, scambio di detenuti, rilascio dei prigionieri, rilascio di,
      liberazione dei prigionieri, liberazione di prigionieri, recupero dei caduti, recupero dei corpi, recupero delle salme,
      recuperare i corpi, recuperare i caduti, recupero, scambio delle salme, ancora detenuti, restano detenuti, restano prigionieri,
      tuttora detenuti, ancora prigionieri,
      consegn*, restitu*, rilasci*, liberat*, liberaz*, libera, liberano, rimpatri*, scambi*, ritorno dei, ritorno di, tornati a casa, rientrat*, scarcerat*`,
    meets: `
      dialogo, moderazione, alto rappresentante,
      incontr*, vertice, riunione, riunioni, colloqui, colloquio, si è riunit*, si sono riunit*, si riunisc*, summit, bilaterale, bilaterali, trilaterale, trilaterali, visita, visite, in visita, faccia a faccia`,
    afterword: `
      ad annunciarlo è stato, ad annunciarlo è stata, ad annunciarlo sono stati, a comunicarlo è stato, a renderlo noto è stato,
      l'hanno confermata, l'hanno confermato, lo hanno confermato, l'ha confermata, l'ha confermato, lo ha confermato, lo confermano,
      la confermano, la conferma,
      il dato non è definitivo, la cifra non è definitiva, il bilancio non è definitivo, questa cifra, questo dato, queste cifre,
      questi dati, non è un dato definitivo, ha fornito questo bilancio, ha dato questa cifra, le cifre sono dei,
      lo riporta, lo riportano, lo riferisce, lo riferiscono, lo comunica, lo annuncia, lo afferma, lo sostiene, lo denuncia, lo dichiara, lo segnala, lo conferma, lo rende noto, lo ha comunicato, lo ha riferito, lo ha riportato, lo ha reso noto, lo ha dichiarato, a riferirlo, a dirlo, a comunicarlo, a renderlo noto, a confermarlo, ad annunciarlo,
      lo ha riferito, lo hanno riferito, lo riferisce, lo riferiscono, lo ha detto, lo ha affermato, lo ha dichiarato, lo ha reso noto, lo rende noto, lo ha annunciato, lo afferma, lo dichiara, lo annuncia, lo fa sapere, lo ha fatto sapere, lo ha comunicato, è quanto riferito, è quanto riferisce,
      è quanto ha riferito, è quanto afferma, è quanto ha affermato, è quanto dichiarato, è quanto si legge, è quanto emerge, ne dà notizia, ne ha dato notizia, a riferirlo, a renderlo noto, a darne notizia, a dirlo, lo si legge, lo sostiene, lo denuncia, lo ha denunciato`,
    says: `
      dice sì, dicono sì, ha detto sì, hanno detto sì,
      dichiara nullo, dichiara nulla, dichiara decaduto, dichiara decaduta, considera nullo, considera nulla, considera decaduto, considera decaduta, mette fine al cessate il fuoco, pone fine al cessate il fuoco,
      corregge, correggono, ha corretto, hanno corretto, rettifica, rettificano, ha rettificato, rivede, rivedono, ha rivisto, ha chiarito, chiarisce, chiariscono, ha ammonito, ammonisce, ammoniscono, informa, informano, ha informato, riferisce, recita, recitano, si legge nella dichiarazione, si legge nella nota, si legge nel comunicato, ha scritto, scrive, scrivono, avvisa, avvisano, ha avvertito, avverte, mette fine alla tregua, pone fine alla tregua,
      la cifra non è definitiva, le cifre sono dei, lo riporta, lo riportano, lo riferisce, lo riferiscono, lo annuncia, lo afferma,
      lo sostiene, lo denuncia, lo dichiara, lo segnala, lo rende noto, lo ha comunicato, lo ha riferito, lo ha riportato,
      lo ha reso noto, lo ha dichiarato, lo ha riferito, lo hanno riferito, lo riferisce, lo riferiscono, lo ha detto, lo ha affermato,
      lo ha dichiarato, lo ha reso noto, lo rende noto, lo ha annunciato, lo afferma, lo dichiara, lo annuncia, lo fa sapere,
      lo ha fatto sapere, lo ha comunicato, ne dà notizia, ne ha dato notizia, lo sostiene, lo denuncia, lo ha denunciato,
      ha riassunto, riassumeva, ha sintetizzato, sintetizza, fissa in, fissano a, è giunta … dalla, è giunta … da, è giunta … dal,
      è giunto … dal, è giunto … dalla, è arrivata … dalla, è arrivata … dal, è arrivata … da, è arrivato … dal, è arrivato … dalla,
      arriva … dalla, arriva … dal, afferma di aver, dice di aver, dice di avere, si duole, ha confidato, sbotta, ha sbottato, rincara,
      rincara la dose, ha incalzato, ha fatto il punto, traccia il bilancio, ha tracciato il bilancio, parla apertamente, aggiornano,
      riepiloga, ha riepilogato, rivede, porta il bilancio a, precisavano, fa filtrare, fanno filtrare, ci vede, vi vede, vede in,
      ${combined('rivendica, rivendicano, ha rivendicato, hanno rivendicato, ammette, ammettono, ha ammesso', 'il, un, i, la, una, l, gli, le, la paternità del')},
      revoca, revocano, ha revocato, disdice, ha disdetto, annulla, ha annullato, dichiara morta, dichiara finita, dà per finita, dà per morta, considera finita, si legge in una nota di, si legge in una nota della, si legge in una nota del, si legge in un comunicato, ha impartito … ordine, impartisce … ordine,
      tuona, tuonano, ha tuonato, grida, gridano, protesta, protestano, ha protestato, lamenta, lamentano, ha lamentato, giura, giurano, ha giurato, garantisce, garantiscono, ha garantito, rivendica, rivendicano, ha rivendicato, si vanta, si vantano, fa sapere, fanno sapere, ha fatto sapere, dà conto, danno conto, riassume, riassumono, condanna, condannano, ha condannato, deplora, deplorano, saluta, ha salutato, aveva salutato, esulta, esultano, indica, indicano, ha indicato, conta, contano, ha contato, conteggia, aggiorna il bilancio, rivede il bilancio, puntualizza, puntualizzano, asserisce, asseriscono, ha asserito, comunica, comunicano, segnala, segnalano, ha segnalato, attesta, attestano, certifica, documenta, ammette, replica, ribatte, rilancia, denuncia, piange, piangono, elenca, confessa, confessano,
      porta a, porta ad, portano a, portano ad, ha portato a, ha portato ad,
      aggiunse, aggiungeva, aggiungendo, aggiungono, hanno aggiunto, aggiunto,
      l'annuncio è del, l'annuncio è di, l'annuncio è della, l'annuncio è dei, l'annuncio arriva da, l'annuncio arriva dal, l'annuncio
      arriva dalla, l'annuncio è arrivato da, l'annuncio è arrivato dal, l'annuncio viene da, l'annuncio viene dal, ad annunciarlo è, ad
      annunciarlo è stato, a darne l'annuncio è, a comunicarlo è, a comunicarlo è stato, a riferirlo è, a dirlo è, lo comunica, lo
      comunicano, fissa la cifra,
      ${conjugated(
        `afferm, dichiar, annunci, denunci, comunic, spieg, precis, sottoline, segnal, assicur, rivel, indic, lament, replic, raccont,
        elenc, quantific, puntualizz, comment, rimarc, evidenzi, constat, attest, accenn, menzion, specific, dettagli, testimoni,
        condann, calcol, valut, contabilizz, notific, incalz, chios, argoment`,
        'a, ano, ava, avano, ando, arono',
      )},
      ${perfect(HAS_ALSO, `affermato, riferito, dichiarato, detto, annunciato, denunciato, reso noto, fatto sapere, comunicato, spiegato, precisato, sottolineato, segnalato, assicurato, sostenuto, pubblicato, indicato, lamentato, scritto, aggiunto, parlato di, ribadito, ricordato che, evidenziato, diffuso`)},
      ${perfect(HAS, `elencato, quantificato, puntualizzato, commentato, rimarcato, ripetuto, osservato, constatato, attestato, accennato, menzionato, specificato, dettagliato, testimoniato, condannato, calcolato, contabilizzato, notificato, notato, argomentato, fornito il bilancio, fornito un bilancio, reso pubblico, reso pubblica, resi noti, resa nota, rese note, fatto il punto, dato conto, dato la notizia, dato notizia, posto a, portato a, fissato a, stimato in, risposto che, risposto, ammonito, tuonato, garantito, insistito, confidato, avanzato la cifra, parlato, rendicontato`)},
      rese noto, resero noto, rendeva noto, rendevano noto, rendendo noto, rendono pubblico, rende pubblico, rende pubblici, rende noti,
      rende nota, rende note, rendono noti, fece sapere, fecero sapere, faceva sapere, facevano sapere, facendo sapere, riferì,
      riferirono, riferiva, riferivano, sostenne, sostennero, sosteneva, sostenevano, disse, dissero, diceva, dicevano, dicendo,
      informava, informando, scriveva, scrivendo, avvertono, avverte che, avvertiva, parlava di, parlavano di, parlando di, parla degli,
      parla della, parla del, parlano della, parlano del, si dice, si dicono, si è detto, si lamenta, si è lamentata, fornisce il
      bilancio, fornisce un bilancio, dà notizia, danno notizia, dà conto, ha dato conto, fa stato, aggiorna il bilancio, ha aggiornato
      il bilancio, aggiorna a, porta il bilancio, ha portato il bilancio, fissa a, stima in, pone a, calcola in, pubblica i nomi, ha
      pubblicato i nomi, pubblica l'elenco, ha pubblicato l'elenco, pubblica la lista, pubblicano, pubblica una lista, indicano,
      rivelano, sottolineano, aggiungono, replicano, ribattono, ribadiscono, spiegano, lamentava, avvisa, avvisano, ha avvisato,
      incalza, posta su, ha postato, twitta, segnalando, precisando, aggiungendo, sottolineando, scandisce, risponde che, insiste che,racconta, raccontano, ha raccontato, riassume, elenca, elencano, stima, stimano, fissa, fissano, quantifica, tuona, ammonisce, garantisce, garantiscono, puntualizza, puntualizzano, comunicato dal, attesta, ha garantito, descrive, descrivono, ha descritto, osserva il ministero, commenta, ha commentato, 
      ${perfect(
        HAS,
        `affermato, riferito, dichiarato, detto, annunciato, denunciato, reso noto, fatto sapere, comunicato che, spiegato, precisato, aggiunto, sottolineato, scritto, segnalato, assicurato, sostenuto, parlato di, rivelato, informato, indicato, pubblicato, avvertito, rivendicato, definito, diffuso, ribadito, rilevato, riportato,
         evidenziato, ribattuto, replicato, diramato, lamentato, contato, dato notizia, aggiornato, twittato`,
      )},
      afferma, affermano, affermando, affermava, riferisce, riferiscono, riferendo, dichiara, dichiarano, dichiarando, dice, dicono, annuncia, annunciano, annunciando, denuncia, denunciano, denunciando, rende noto, rendono noto, fa sapere, fanno sapere, comunica, comunicano, spiega, precisa, precisano, aggiunge, sottolinea, scrive, scrivono, segnala, segnalano,
      assicura, assicurano, sostiene, sostengono, sostenendo, parla di, parlano di, rivela, informa, informano, indica, avverte, rivendica, rivendicano, si legge, definisce, definiscono, ribadisce, rileva, riporta, riportano, ribatte, replica, lamenta, lamentano, pubblica l'elenco, diffonde, diffondono, fa il punto, conta, aggiorna`,
    accordingTo: `
      lo conferma, lo confermano, lo ha confermato, lo annunciano, lo fanno sapere, lo rendono noto, lo comunicano, lo hanno annunciato, lo hanno comunicato,
      la conferma del, la conferma della, la conferma di, la conferma dell, la conferma dal, la conferma dalla, la conferma da, arriva dal, arriva dalla, per bocca di, per bocca del,
      secondo i dati di, secondo i dati del, secondo i dati della, stando alle cifre di, stando alle cifre del, stando ai numeri di,
      stando ai dati di, stando ai dati del, stando all'ultimo bilancio di, per ammissione di, per ammissione del,
      per stessa ammissione di, per stessa ammissione del, a quanto riferiscono, a quanto sostiene, a quanto afferma, per voce del,
      per voce della,
      l'annuncio della, l'annuncio di, l'annuncio del, l'annuncio dell, il resoconto, il resoconto di, il bilancio di, il bilancio della, la versione di, la versione della, a detta di, a detta della, a detta del, a dire di, a dire della, a sentire, a dar retta a, stando a, l'ammissione di, l'accusa di, l'accusa della, la denuncia di, la denuncia della, agli occhi di, per bocca di, per bocca del, per bocca della,
      stando alle parole di, stando alle parole del, stando a fonti, stando alle fonti, stando al bilancio, stando alla versione di,
      stando al comunicato, stando a un comunicato, stando agli, stando al racconto, a detta dell, a dire di, a dire del, a parere di, a
      parere del, a giudizio di, a giudizio della, nelle parole del, nella ricostruzione di, nella ricostruzione del, a sentire il,
      secondo quanto afferma, secondo quanto affermano, secondo quanto si legge, secondo quanto si apprende da, secondo quanto
      dichiarano, secondo quanto comunica, secondo quanto denuncia, secondo quanto sostiene, secondo quanto precisato, secondo quanto
      spiegato, secondo quanto scrive, secondo quanto riportato da, secondo quanto riferito da, secondo quanto riferito dal, secondo
      quanto riferito dalla, secondo il bilancio di, secondo il bilancio del, secondo la versione di, secondo la versione del, secondo
      fonti di, secondo fonti del, secondo fonti della, in una nota del, in una nota di, in un comunicato del, in un comunicato di, in
      un messaggio di, in una dichiarazione del, per conto di, per voce di, attraverso il portavoce, come riferisce, come afferma il,
      come annunciato da, come annunciato dal, come dichiarato da, come reso noto da, come reso noto dal, come si legge in, rifacendosi
      a, riferendosi a, ripresi da,
      ${combined(
        `riferiti, riferite, annunciati, annunciate, dichiarata, dichiarati, resa nota, resi noti, rese note, comunicata, comunicati,
        comunicate, diffusi, diffuse, pubblicata, pubblicati, denunciata, denunciati, denunciate, affermata, riportata, riportati,
        riportate, segnalata, segnalati, segnalate, fornito, fornita, forniti, fornite, rivendicato, rivendicata, citate, ripreso,
        rilanciato, rilanciata, rilanciati, rivelato, rivelata, rilasciato, rilasciata, indicato, indicata, indicati, precisato`,
        BY,
      )},stando ai, stando agli, stando a quanto, nella versione di, nella versione del, nella versione della, come comunicato da, come comunicato dal, denunciata da, denunciata dalla, è il bilancio comunicato dal, a sentire, a detta della, a detta dei, a detta degli, ad avviso del, a giudizio del, 
      secondo, secondo quanto riferito, secondo quanto riferisce, secondo quanto dichiarato, secondo quanto affermato, secondo quanto reso noto, secondo quanto comunicato, secondo quanto annunciato, secondo quanto riportato, a detta di, a detta del, stando a, stando al, stando alla, stando alle, in base a, citando, citato da, citata da, citati da, a quanto riferito, come riferito,
      a quanto riferisce, nelle parole di, per bocca di, fonti di, fonti del, ripreso da, riprese da, ripresa da, come ha riferito, è quanto riferito, è quanto riferisce, lo riferisce, lo ha riferito, lo afferma, lo ha affermato, lo ha detto, lo ha annunciato, lo rende noto, lo ha reso noto, lo ha dichiarato, lo dichiara, lo annuncia, lo fa sapere, lo ha fatto sapere,
      ${combined('riferito, riferita, riferite, annunciato, annunciata, dichiarato, reso noto, comunicato, diffuso, diffusa, pubblicato, denunciato, affermato, riportato, segnalato, confermato', BY)}`,
    accuses: `
      ribalta l'accusa, ribalta le accuse, ribaltano l'accusa, rovescia l'accusa, rovescia le accuse, rilancia l'accusa,
      ritorce l'accusa, rimanda al mittente, rispedisce al mittente e accusa, ne attribuisce la responsabilità,
      ne attribuiscono la responsabilità, attribuisce agli, attribuisce alle, attribuisce all, attribuisce ai,
      attribuisce la responsabilità, mette sul conto, a sua volta accusa, controaccusa,
      fa ricadere, fanno ricadere, ha fatto ricadere, scarica la colpa, scaricano la colpa, attribuisce la paternità, scarica la responsabilità,
      incolpa, incolpano, ha incolpato, addebita, addebitano, ha addebitato, imputa, imputano, ha imputato, chiama in causa, chiamano in causa, ha chiamato in causa, punta il dito, puntano il dito, a puntare il dito, vede la mano, rinfaccia, rinfacciano, ascrive, ascrivono,
      ${combined(
        `imputato, imputata, imputati, imputate, attribuita, attribuite, attribuiti, addebitata, addebitate, addossata, addossate,
        contestate, contestata`,
        BY,
      )},
      ${conjugated(`accus, incolp, imput, addebit, addoss, additt, rinfacci, rimprover, biasim`, 'a, ano, ava, avano, ando, arono, are')},
      ${combined(HAS_ALSO, `accusato, incolpato, puntato il dito contro, attribuito, imputato`)},
      ${combined(
        HAS,
        `attribuito, imputato, addossato, addebitato, additato, rinfacciato, rimproverato, puntato il dito, puntato l'indice, ritenuto
        responsabile, dato la colpa, scaricato la responsabilità, scaricato la colpa, gettato la colpa, chiamato in causa, mosso accuse,
        lanciato accuse`,
      )},
      puntano l'indice contro, puntando l'indice contro, punta il dito su, puntano il dito su, punta il dito verso, puntano il dito
      verso, attribuendo, attribuiva, dando la colpa, getta la colpa, gettano la colpa, riversa la colpa, fa ricadere la colpa, fa
      ricadere la responsabilità, fanno ricadere, indica come responsabile, indicano come responsabile, considera responsabile,
      considerano responsabile, giudica responsabile, ritenendo responsabile, muove accuse, lancia accuse, lanciano accuse, mette sotto
      accusa, mettono sotto accusa, chiamando in causa,punta l'indice contro, puntano il dito contro, puntando il dito contro, ha puntato il dito contro, chiama in causa, chiamano in causa, ritiene responsabile, ritengono responsabile, ritiene responsabili, dà la colpa, danno la colpa, scarica la colpa, scarica la responsabilità, addebita, addebitano, dita puntate contro, ascrive, ascrivono, 
      accusa, accusano, accusò, accusarono, accusando, accusava, ${combined(HAS, 'accusato, incolpato')}, incolpa, incolpano, imputa, imputano, attribuisce, attribuiscono, punta il dito contro, addossa, addossano`,
    same: `
      lo stesso,
       analoga comunicazione, analogo annuncio, analoga nota, annuncio analogo, la stessa cosa, lo stesso dice, dice lo stesso, altrettanto fa, altrettanto, fa altrettanto, fanno altrettanto, con le stesse parole, stesso annuncio, nota identica, comunicato identico, gli fa eco, le fa eco, fa eco`,
    must: `
      ${combined('cessino, fermino, interrompano, sospendano', 'i combattimenti, le ostilità, il fuoco, gli attacchi, le operazioni, immediatamente i combattimenti, immediatamente le ostilità, subito i combattimenti, subito le ostilità')},
      cessino immediatamente le ostilità, cessino immediatamente il fuoco, cessino immediatamente i combattimenti, cessino subito le ostilità, cessino subito il fuoco, cessino subito i combattimenti, armi devono tacere,
      cessino, cessino immediatamente, fermino, depongano, interrompano, combattimenti devono, armi devono,
      subito il cessate il fuoco, basta combattimenti,
      fermare subito i combattimenti, cessare subito i combattimenti, fermare subito le ostilità, cessare subito le ostilità,
      cessare subito il fuoco, fermare immediatamente i combattimenti, cessare immediatamente i combattimenti,
      cessare immediatamente le ostilità, fermare immediatamente le ostilità, cessare immediatamente il fuoco,
      stop immediato alle ostilità, stop immediato ai combattimenti, serve una tregua, serve un cessate il fuoco,
       deve, devono, dovrebbe, dovrebbero, dovranno, dovrà, cessino subito, cessino i combattimenti, cessino le ostilità, combattimenti cessino, ostilità cessino, armi tacciano, tacciano … armi, tacciano le armi, tacciano i cannoni, si fermino le armi, si fermino i combattimenti, si fermi, fuoco cessi, cessi il fuoco, cessi l'offensiva, fermatevi`,
    eachOther: `
      si scambiano accuse, scambio di accuse, si rimpallano la responsabilità, si rimpallano le responsabilità, si danno la colpa a vicenda, palleggio di accuse, si rinviano le accuse, si ributtano la responsabilità,
      si sono accusate, si sono incolpati, si sono incolpate, si incolpano a vicenda, si incolpavano, si accusavano, accusandosi,
      accusandosi reciprocamente, accusarsi a vicenda, si accusano l'un l'altro, si accusano l'un l'altra, si accusano l'una con
      l'altra, l'uno con l'altro, l'una con l'altra, l'una dell'altra, gli uni gli altri, l'un contro l'altro, si addossano la colpa, si
      addossano reciprocamente, si addossano la responsabilità, si sono addossati, si attribuiscono, si attribuiscono a vicenda, si
      danno la colpa, si sono dati la colpa, si rimproverano, si rinfacciano a vicenda, si lanciano accuse, si sono lanciati accuse, si
      scambiano le accuse, si sono scambiati accuse, si sono scambiate accuse, scambiandosi accuse, scambio reciproco di accuse, accuse
      vicendevoli, reciproche recriminazioni, accuse a vicenda, rimpallo delle responsabilità, si rimpallano le accuse, si rimpallano le
      responsabilità, rimpallandosi, guerra di comunicati, guerra delle versioni, vicendevolmente, si puntano il dito contro, palleggio
      di accuse, palleggio di responsabilità,si scambiano le accuse, scambiano le accuse, rimpallo di accuse, botta e risposta, si rimpallano la responsabilità, si addossano, l'uno dell'altro, si puntano il dito, rimpallo di responsabilità, 
      si accusano a vicenda, si accusano, si accusano reciprocamente, si sono accusati a vicenda, si sono accusate a vicenda, si sono accusati, si sono accusati reciprocamente, si sono reciprocamente accusati, a vicenda, reciprocamente, accuse reciproche, reciproche accuse, accuse incrociate, scambio di accuse, scambi di accuse, si incolpano, si scambiano accuse, si rimpallano,
      si accusavano a vicenda, accusandosi a vicenda, si rinfacciano, l'un l'altro`,
    denies: `
      respinge la versione, respingono la versione, ha respinto la versione, rigetta la versione, sconfessa la ricostruzione,
      nega di avere, nega di aver, negano di aver, negano di avere, respinge ogni accusa, si dice estraneo ai fatti,
      smentisce in blocco, nega ogni responsabilità, nega ogni coinvolgimento, ha rispedito al mittente, non riconosce,
      smentiamo, neghiamo, respingiamo, rigettiamo, sconfessa, sconfessano, ha sconfessato, sconfessato, smonta, smontano, liquida … accus*, liquidano … accus*, ha liquidato … accus*, bolla … accus*, bollano … accus*, bolla così, liquida così, così … liquida, si chiama fuori, si chiamano fuori, si discolpa, si discolpano, si tira fuori, si dissocia, nega ogni, respinge ogni, né … ammett* di,
      ${combined(
        `respin*, rigett*, contest*, confut*, rifiut*, smont*, ricus*`,
        `… accus*, … addebit*, … version*, … ricostruzion*, … denunc*, … affermazion*, … imputazion*, … dichiarazion*, … notizi*, …
        illazion*, … tesi`,
      )},
      ${combined(
        `definisc*, definit*, boll*, liquid*, bollat*, liquidat*, tacci*, etichett*, qualific*, giudic*`,
        `… fals*, … menzogn*, … infondat*, … inventat*, … invenzion*, … bufal*, … disinformazione, … assurd*, … pretestuos*, … fandoni*,
        … privo di, … priva di, … prive di, … privi di, … senza fondamento, … fantasios*, … montatura, … fake, … bugi*`,
      )},
      smentendo che, smentisce che, smentiscono che, ha smentito che, hanno smentito che, smentiva, smentivano, smentirono, smentisce
      categoricamente, ha smentito categoricamente, ha categoricamente smentito, smentisce seccamente, ha seccamente smentito, ha subito
      smentito, ha prontamente smentito, nega che, negano che, ha negato che, hanno negato che, negando che, negando di, nega di, negano
      di, ha negato di, hanno negato di, negavano, negarono, nega tutto, negano tutto, ha negato tutto, nega ogni, negano ogni, ha
      negato ogni, nega con forza, nega categoricamente, ha categoricamente negato, nega recisamente, smentisce ogni, ha smentito ogni,
      dice di non aver, dicono di non aver, afferma di non aver, affermano di non aver, ha affermato di non aver, hanno affermato di non
      aver, sostiene di non aver, sostengono di non aver, assicura di non aver, assicurano di non aver, ha assicurato di non aver, giura
      di non aver, si dice estranea, si dice estraneo, si dichiara estranea, si chiama fuori, rispedisce le accuse, respinge seccamente,
      respinge categoricamente, ha respinto categoricamente, respinge con forza, ha respinto con forza, respinge con sdegno, respinge in
      toto, respinge in blocco, ha respinto in blocco, diffonde una smentita, secca smentita, smentita di, pubblica una smentita, dà una
      smentita, ha dato una smentita, contraddetto, ha contraddetto, hanno contraddetto, contraddicendo, disconosce, disconoscono,
      sbugiarda, sbugiardato, parla di menzogne, parla di menzogna, parla di bugie, parlano di menzogne, parla di falsità, parla di
      bufala, ha parlato di menzogne, ha parlato di falsità, ha parlato di bufala,bolla come, bollano come, bollando come, bollato come, bollata come, ha bollato, ha bollato come, liquida come, liquidano come, liquidato come, definisce inventat*, respinge la ricostruzione, respinge … ricostruzione, respingono la ricostruzione, respinto … ricostruzione, respinge … versione, respinto … versione, respingono … versione, respingono … accusa, respinge ogni, respinge ogni addebito, respinto ogni addebito, rispedisce al mittente, rispediscono al mittente, rispedito al mittente, sconfessa, sconfessano, ha sconfessato, contesta, contestano, contraddice, contraddicono, rifiuta l'accusa, esclude, escludono, ha escluso, fa muro, respinge la denuncia, respinta, respinge le denunce, 
      smentisce, smentiscono, smentì, smentendo, smentire, smentito, smentita, smentite, smentiti, ${combined(HAS, 'smentito, negato, respinto le accuse, respinto le affermazioni, confutato, contestato')}, nega, negano, negò, negando, negare, negava, negato, respinge … accuse, respingono … accuse, respinto … accuse, respingendo … accuse, respinge … accusa, respinto … accusa, rigetta … accuse, rigettato … accuse, respinge al mittente, confuta, confutano,
      bolla come falsa, bolla come false, bollato come falsa, bollato come false, definisce false, definito false, ha contestato la versione`,
    falsehood: `
      noi smentiamo, smentiamo, respingiamo, neghiamo, rigettiamo, pura menzogna, menzogna assoluta, tutto falso, propaganda,
      una montatura, inventate di sana pianta,
      si tratta di un falso, un falso, calunni*, fandoni*, frottol*, panzan*, favol*, baggianat*, fantasie, invenzione, diffamazione, diffamazioni, privo di ogni fondamento, privi di ogni fondamento, prive di ogni fondamento, destituito di fondamento, destituita di fondamento, destituite di fondamento, destituiti di fondamento, mai avvenuto, mai accaduto, mai successo, non è mai avvenuto, non è mai successo, non è mai accaduto,
      è falso, è falsa, sono false, sono falsi, era falsa, erano false, sarebbe falsa, del tutto falso, del tutto falsa, del tutto
      false, completamente falso, completamente falsa, completamente false, completamente falsi, assolutamente falso, assolutamente
      falsa, assolutamente false, totalmente falso, totalmente falsa, palesemente falso, palesemente falsa, palesemente false, pura
      menzogna, pure menzogne, un'altra menzogna, ennesima menzogna, ennesima bugia, ennesima bufala, notizia falsa, notizie false,
      false notizie, falsa notizia, informazione falsa, informazioni false, non è così, non è andata così, non sono veri, non era vero,
      non vero, non vera, non vere, non veritier*, non è esatto, privo di ogni fondamento, priva di ogni fondamento, privi di ogni
      fondamento, privo di qualsiasi fondamento, priva di qualsiasi fondamento, prive di qualsiasi fondamento, prive di qualunque
      fondamento, priva di qualunque fondamento, senza il minimo fondamento, senza nessun fondamento, non ha alcun fondamento, non hanno
      alcun fondamento, non ha fondamento, non hanno fondamento, privo di riscontro, priva di riscontro, prive di riscontro, non trova
      riscontro, non trovano riscontro, nessun riscontro, non corrisponde affatto, non corrispondono affatto, non corrisponde alla
      verità, non corrispondono alla verità, non rispondono alla realtà, non risponde alla realtà, non ha nulla a che vedere con la
      realtà, non hanno nulla a che vedere con la realtà, nulla a che fare con la realtà, non ha niente a che fare con la realtà, niente
      a che vedere con la realtà, lontano dalla realtà, lontana dalla realtà, lontane dalla realtà, lontano dal vero, lontana dal vero,
      contrario al vero, contraria al vero, contrario alla verità, contraria alla verità, contrarie alla verità, distorce la realtà,
      distorsione della realtà, mistificazione, mistificazioni, manipolazione, manipolazioni, calunnia, calunnie, diffamatori*,
      falsificazione, falsificazioni, contraffatt*, costruita a tavolino, costruito a tavolino, costruite a tavolino, inventate di sana
      pianta, inventata di sana pianta, inventato di sana pianta, frutto della fantasia, ridicolo, ridicola, ridicole, grottesco,
      grottesca, mentono, mentire, mentito, ingannevole, ingannevoli, propaganda bella e buona, semplice propaganda, pura propaganda,
      mai accaduto, mai accaduta, mai accaduti, non è mai accaduto, non è mai avvenuto, non sono mai avvenuti, non è avvenuto, non è
      successo nulla, nulla di simile, niente di tutto questo, niente del genere, niente di vero,inventato, inventati, inventate, invenzioni, pura invenzione, pura fantasia, frutto di fantasia, fantasia, assurdo, assurda, assurde, assurdità, montatura, montature, fabbricata, fabbricate, campata in aria, campate in aria, campato in aria, pretestuosa, pretestuose, pretestuoso, fantasiosa, fantasiose, mai avvenuto, mai avvenuti, mai avvenuta, nulla di tutto ciò, nulla del genere, mendace, mendaci, destituita di fondamento, destituite di fondamento, destituito di fondamento, senza alcun fondamento, prive di ogni fondamento, privo di ogni fondamento, panzana, panzane, frottole, frottola, 
      non corrisponde al vero, non corrispondono al vero, non corrisponde alla realtà, non corrispondono alla realtà, non corrisponde a verità, non corrispondono a verità, non risponde al vero, non rispondono al vero, non risponde a verità, non rispondono a verità, falso, falsa, falsi, =false, falsità, disinformazione, menzogna, menzogne, infondato, infondata, infondate, infondati, privo di fondamento, priva di fondamento, prive di fondamento, privi di fondamento,
      senza fondamento, bufala, bufale, non è vero, non è vera, non sono vere, bugia, bugie, fake news, fake, invenzione, nulla di vero, inventata, totalmente false, di sana pianta, fandonia, fandonie`,
    allegedly: `
      a loro dire, a suo dire, pretesa, pretese, preteso, pretesi, supposto, supposta, supposti, supposte, fantomatico, fantomatica,
      fantomatici, fantomatiche, cosiddetto, cosiddetti, cosiddetta, cosiddette,
      presunto, presunta, presunti, presunte, presuntamente, avrebbe, avrebbero, sarebbe, sarebbero, sedicente, asserito, asserita`,
    confirms: `
      la conferma del, la conferma della, la conferma di, la conferma dell, la conferma da,
      l'hanno confermata, l'hanno confermato, l'ha confermata, l'ha confermato, li ha confermati, lo confermano, la confermano,
      ha confermata, confermata da,
      ammette il, ammette un, ammette l, ammettono il,
      confermava, confermavano, ammettono, ammettendo, ammise,
      ${combined(HAS, `confermato, ammesso, riconosciuto, avvalorato, corroborato, convalidato, confessato`)},
      corrobora, avvalora, riconoscendo, ammette di aver, riconosce di aver, ha ammesso di aver, hanno ammesso di aver,conferma, confermano, confermando, ${combined(HAS, 'confermato, ammesso, riconosciuto')}, ammette, ammettono, ammesso di, riconosce, riconoscono`,
    silent: `
      nessuna notizia sulle, nessuna notizia di vittime, non si hanno notizie di vittime, nessuna informazione sulle,
      nessun dato sulle, non si conosce il numero, non è noto il numero, sconosciuto il numero,
      non confermano, si rifiuta di confermare, rifiuta di confermare, non ha voluto confermare,
      non rivela, non rivelano, non ha rivelato, non svela, non quantifica, non aggiorna, non ha aggiornato, tace sulle, tace sui,
      tiene segreto, si ignora, senza quantificare, si guarda bene,
      tiene segrete, tengono segrete, tiene segreti, tiene riservate, tiene nascoste,
      non fornisce, non forniscono, non ha reso noto, non hanno reso noto, non rende noto, non rende note, non precisa, non ha
      precisato, senza precisare, senza specificare, non dà cifre, non ha dato cifre, non ha ancora reagito, non hanno reagito, non si
      sono pronunciati, non si è ancora pronunciat*, non si è espress*, non si è ancora espress*, non rilascia, non hanno rilasciato,
      non commenta, non commentano, non ha voluto commentare, ha rifiutato di commentare, si è rifiutat* di commentare, evita di
      commentare, mantiene il silenzio, mantengono il silenzio, resta in silenzio, restano in silenzio, non risponde, non hanno
      risposto, non ha detto nulla, nessun commento da, nessuna reazione da, nessuna dichiarazione da, nessuna conferma da, non è stata
      confermata, non è stato confermato, non sono state confermate, non sono stati confermati, non confermate, non confermata, non è
      possibile verificare, impossibile verificare, non verificabil*, non sono verificabili, non ha pubblicato, non hanno pubblicato,
      non ha ancora pubblicato, non hanno ancora confermato, senza conferme, in attesa di conferme, non ha comunicato,
      non pubblica, non diffonde, non comunica, non ha diffuso, non ha commentato, non hanno commentato, non ha confermato, non hanno confermato, non ha ancora confermato, non conferma, non ha reagito, non ha ancora reagito, nessun commento, nessuna conferma, nessuna reazione, nessuna dichiarazione, non si è pronunciat*, non ha rilasciato, non ha ancora rilasciato, non è stato possibile verificare, non ha risposto, senza conferme da, non sono state confermate, non ha fornito,
      non ha ancora commentato, tace, tacciono`,
    claimNoun: `
      l'accusa di, affermazione che, come sostiene, come l'accusa,
      contrariamente a quanto afferma, contrariamente a quanto sostiene, contrariamente a quanto affermato,
      contrariamente a quanto sostenuto, contrariamente a quanto dichiarato, contrariamente a quanto dice,
      contrariamente alle affermazioni di, a differenza di quanto sostiene, a dispetto di quanto, al contrario di quanto,
      con buona pace di,
      quanto sostenuto, quanto affermato, quanto dichiarato, quanto diffuso, quanto riferito, quanto denunciato, quanto riportato,
      quanto comunicato, quanto detto, quanto asserito, quanto sostiene, quanto afferma,
      la notizia, le notizie, quelle notizie, queste notizie, l'informazione, le informazioni, l'affermazione, le affermazioni, queste
      affermazioni, quelle accuse, queste accuse, tali accuse, la denuncia, tesi, racconto, imputazione, imputazioni, illazioni,
      illazione, asserzioni, asserzione, insinuazioni, resoconto, allegazioni, i rapporti, le segnalazioni, il resoconto, comunicazioni,la ricostruzione, ricostruzione, ricostruzioni, versione, addebito, addebiti, notizia diffusa, le parole, la tesi, il racconto, accusa, denunce, voci, 
      come sostenuto da, come sostenuto dai, come sostenuto dalle, come affermato da, come denunciato da, come sostiene, come afferma, come sostengono, accuse, l'accusa, le accuse, affermazioni, affermazione, notizia, notizie, informazione, informazioni, la dichiarazione, questa dichiarazione, dichiarazioni, denuncia, le denunce, la versione, segnalazioni, rapporti, resoconti, messaggio, l'annuncio, la comunicazione, il comunicato, la nota`,
    withdraws: `
      ritira la dichiarazione, ha ritirato la denuncia, fa marcia indietro, ha fatto marcia indietro, si rimangia, si è rimangiat*,
      ritrattato, ritrattano, hanno ritrattato, smentisce sé stess*,
      ha ritirato la dichiarazione, ha ritrattato, ritratta`,
    corrects: `
      correggono, hanno corretto, rettificato, rettificano, hanno rettificato, ha rivisto, rivede, rivedono, hanno rivisto, rivisto al
      ribasso, rivisto al rialzo, rivisto il bilancio, rivede il bilancio, cifra errata, dato errato, bilancio errato, cifra iniziale,
      bilancio iniziale, dato precedente, e non,
      ha corretto, corregge, corretto, rettifica, ha rettificato, correzione, bilancio rivisto, al ribasso, cifra precedente, bilancio precedente, per errore, erroneamente, una versione precedente, errata corrige`,
    sameSpeaker: `
      ${combined(
        'ha',
        `spiegato ancora, detto anche, poi detto, poi affermato, poi precisato, poi spiegato, poi dichiarato, continuato, ribadito,
        ricordato, insistito, osservato, commentato, notato, puntualizzato, assicurato, anche affermato, anche dichiarato, anche
        accusato, anche denunciato, anche precisato, inoltre affermato, inoltre detto, inoltre precisato, inoltre accusato, quindi
        aggiunto, infine detto, infine aggiunto`,
      )},
      ${combined(
        `aggiunge, precisa, sottolinea, afferma, spiega, conclude, prosegue, continua, denuncia, sostiene, dice, recita, evidenzia,
        ribadisce`,
        `la nota, il comunicato, il testo, la dichiarazione, il messaggio, la stessa nota, la fonte`,
      )},
      ${combined(
        `la nota, il comunicato, il testo, la dichiarazione, il messaggio`,
        `aggiunge, precisa, sottolinea, afferma, spiega, conclude, prosegue, denuncia, sostiene, dice, recita, evidenzia, accusa, parla
        di`,
      )},
      si legge ancora, si legge inoltre, si legge nel testo, si legge in un comunicato, si legge sul sito, si legge sul, secondo il
      testo, stando alla nota, stando alla stessa nota, secondo lui, secondo lei, a suo dire, a suo avviso, secondo la fonte, dalla
      stessa fonte, sempre secondo, aggiungono, prosegue, conclude, aggiunge,
      ha aggiunto, ha poi aggiunto, aggiunge la nota, si legge nella nota, si legge nel comunicato, prosegue la nota, prosegue il comunicato, precisa la nota, secondo la nota, secondo il comunicato, ha detto ancora, ha sottolineato, ha precisato, ha proseguito, ha concluso, ha anche detto, secondo la stessa fonte, conclude la nota, ha inoltre, aggiunge il comunicato,
      secondo il dicastero, si legge in una nota`,
    ministry: `
      omologo, omologa, omologhi, suo omologo, quella di, quello di, quella, quello,
      portavoce, il portavoce, la portavoce, ufficio stampa, servizio stampa, l'ufficio stampa, il servizio stampa, addetto stampa,
      segretario stampa, responsabile stampa, lo stesso ministero, stesso dicastero, quel ministero,
      ministero, il ministero, dicastero, il dicastero`,
    witness: `
      testimoni oculari, testimone oculare, alcuni abitanti, alcuni residenti, residenti della zona, abitanti della zona, gli abitanti,
      gente del posto, una abitante, un'abitante, un paesano, un abitante del, nostro corrispondente, nostro inviato, nostra inviata,
      nostra corrispondente, un inviato, un'inviata, un corrispondente, una corrispondente, un reporter, reporter dell'Afp, raggiunto al
      telefono, raggiunta al telefono, raggiunti al telefono, giornalista sul posto, cronisti sul posto, un cronista, ha constatato un
      giornalista,inviato speciale, inviata speciale, nostra corrispondente, corrispondente da, inviato a, inviata a, cronisti sul posto, 
      testimone, testimoni, un residente, residenti hanno, un abitante, abitanti, una residente, il nostro corrispondente, il nostro inviato, la nostra inviata, corrispondente dell'Afp, giornalista dell'Afp, giornalisti dell'Afp, corrispondente dell'Ansa, inviato dell'Ansa, un giornalista di, una giornalista di, giornalisti sul posto, reporter sul posto`,
    press: `
      settimanale, rotocalco, televisione di Stato, televisione pubblica, tv di Stato, emittente pubblica, radio pubblica, media di
      Stato, media statali, agenzia di Stato, agenzia statale, agenzia ufficiale, stampa ufficiale, portale, portali, testata, testate,
      quotidiani, siti di informazione, sito di notizie, siti di notizie, telegiornale, canali social,
      media, stampa, agenzia, agenzie, agenzia di stampa, agenzie di stampa, giornale, giornali, quotidiano, televisione, emittente, sito, canale Telegram, canali Telegram, media locali, stampa locale, mezzi di informazione`,
    jointly: `
      testo congiunto, dichiarazione comune, comunicato comune, in modo congiunto, in forma congiunta, a nome di entrambi, dichiarazione
      trilaterale, all'unisono,
      dichiarazione congiunta, comunicato congiunto, congiuntamente, nota congiunta`,
    truce: `
      ${combined('cessino, fermino, interrompano, sospendano', 'i combattimenti, le ostilità, il fuoco, gli attacchi, le operazioni, immediatamente i combattimenti, immediatamente le ostilità, subito i combattimenti, subito le ostilità')},
      armi devono tacere,
      mette fine alla tregua, pone fine alla tregua, mette fine al cessate il fuoco, pone fine al cessate il fuoco, ha messo fine alla tregua, cessino immediatamente le ostilità, cessino immediatamente il fuoco, cessino immediatamente i combattimenti, cessino subito le ostilità, cessino subito il fuoco, cessino subito i combattimenti, armi devono tacere,
      stop … operazioni, stop … operazioni militari, stop … ostilità, stop … combattimenti, stop alle armi, stop alle ostilità, stop ai combattimenti, stop alle operazioni, interrompere … combattimenti, interrompere … ostilità, interrompere … operazioni, interrompere … operazione, interrompiamo … combattimenti, sospendere … operazioni, sospendiamo … operazioni, cessiamo … ostilità, cessiamo … fuoco, cessino … ostilità, cessino … fuoco, cessino … combattimenti, fermino … combattimenti, fermino … ostilità, depongano le armi, deporre le armi, combattimenti … devono finire, combattimenti … devono cessare, ostilità … devono cessare, armi devono tacere, armi … tacere, devono tacere le armi, tacciano le armi, si fermino … combattimenti, si fermino … ostilità, si fermi … offensiva, completa cessazione delle ostilità, cessazione completa delle ostilità,
      stop … operazione, stop immediato … operazione, stop … offensiva, stop immediato … offensiva, fermare … attività militari,
      cessare … attività militari, fermare … operazione, cessare … operazione, operazione antiterrorismo sospesa, operazione sospesa,
      operazioni sospese, offensiva sospesa, sospesa l'operazione,
      fermare subito i combattimenti, fermare subito le ostilità, fermare immediatamente i combattimenti,
      fermare immediatamente le ostilità, cessare immediatamente i combattimenti, cessare immediatamente le ostilità,
      cessare immediatamente il fuoco, cessare subito i combattimenti, cessare subito le ostilità, cessare subito il fuoco,
      stop immediato alle ostilità, stop immediato ai combattimenti, subito il cessate il fuoco, serve una tregua,
      serve un cessate il fuoco,
      il fuoco cesserà, fuoco cesserà, cesserà il fuoco, cesseranno il fuoco, cesseranno le ostilità, ostilità cesseranno,
      combattimenti cesseranno, cesseranno i combattimenti, fermare … offensiva, cessare … offensiva, interrompere … offensiva,
      fermare l'offensiva, fermare i suoi attacchi, cessare i suoi attacchi, porre fine all'offensiva, tacciano … armi, armi ferme,
      fermare le armi, fermino le armi, fermatevi,
      ordine di fermarsi, tregua unilaterale,
      stop alla guerra, fine alla guerra in Karabakh, deporranno le armi, depongono le armi, deposto le armi, deporre … armi, depongano … armi, far tacere i fucili, far tacere le armi, far tacere i cannoni, tacciano le armi, tacciono le armi, taceranno le armi, armi taceranno, armi tacciono, armi tacciano, combattimenti cessino, cessino i combattimenti, cessino le ostilità, ostilità cessino, cessare il fuoco, cessino il fuoco, ostilità si fermano, si fermano le ostilità, combattimenti si fermano, si fermano i combattimenti, fermi … ostilità, fermi … attacchi, fermi … offensiva, fermare … ostilità, fermare … combattimenti, fermare la guerra, sospensione … ostilità, cessi … attacchi, cessi … ostilità,
      ${combined(
        `sospensione della, sospensione delle, fine della, stop alla, sospende, sospendono, sospeso, ha sospeso, sospendere, interrompe,
        interrotto, ferma, fermato`,
        `sua operazione, propria operazione, sue operazioni, proprie operazioni, operazione, l'operazione, l'offensiva, la sua
        operazione, la propria operazione, le operazioni, le sue operazioni, le proprie operazioni, la sua offensiva`,
      )},
      fine alla guerra,   termine alla guerra,
      cessate il fuoco umanitario, tregua umanitaria,
      ${combined(
        `cessazione, sospensione, interruzione, fine, stop, fine immediata, cessazione immediata, cessazione totale, cessazione completa,
        sospensione immediata, arresto, blocco`,
        `del fuoco, delle ostilità, dei combattimenti, degli scontri, delle operazioni militari, delle operazioni, dei bombardamenti,
        degli attacchi, delle azioni militari, di tutte le ostilità, di ogni ostilità, degli spari, alle ostilità, ai combattimenti,
        agli scontri, al fuoco, alle armi, ai bombardamenti, agli attacchi, alle operazioni militari, alla guerra`,
      )},
      ${combined(
        `cessare, cessino, cessi, cessano, fermare, fermino, fermi, fermano, interrompere, interrompano, interrompono, sospendere,
        sospendano, sospendono, porre fine a, mettere fine a, porre termine a, smettere, bloccare`,
        `il fuoco, le ostilità, i combattimenti, gli scontri, i bombardamenti, gli attacchi, le operazioni militari, le operazioni, le
        azioni militari, immediatamente le ostilità, immediatamente i combattimenti, immediatamente il fuoco, subito le ostilità, subito
        i combattimenti, subito il fuoco, ogni ostilità, tutte le ostilità, di sparare, di combattere, la guerra`,
      )},
      porre fine ai combattimenti, porre fine agli scontri, porre fine alle operazioni, porre fine alla guerra, mettere fine ai
      combattimenti, mettere fine alle ostilità, mettere fine agli scontri, pongano fine alle ostilità, pongano fine ai combattimenti,
      ponga fine alle ostilità, ponga fine ai combattimenti, porre termine alle ostilità, smettano di sparare, smetta di sparare,
      smettere il fuoco, tacciano le armi, far tacere i cannoni, facciano tacere le armi, tacere i cannoni, depongano le armi, deporre
      le armi, depone le armi, deposizione delle armi, abbassare le armi, abbassino le armi, posare le armi, silenzio alle armi, pausa
      umanitaria, pausa nelle operazioni, pausa dei combattimenti, regime di silenzio, armi a tacere, fuoco cessato, cessato il fuoco,
      fermata delle ostilità,pausa nei combattimenti, pausa dei combattimenti, pausa nelle ostilità, far tacere le armi, tacere le armi, deporre le armi, porre fine alle ostilità, smettere di sparare, fermare il fuoco, cessare gli attacchi, cessare i bombardamenti, fermare i bombardamenti, silenzio delle armi, 
      cessate il fuoco, cessate-il-fuoco, cessate-fuoco, cessate fuoco, il cessate al fuoco, cessazione del fuoco, cessazione delle ostilità, cessazione … ostilità, tregua, tregue, armistizio, stop alle ostilità, stop ai combattimenti, stop … ostilità, stop … combattimenti, fine delle ostilità, fine dei combattimenti, fine alle ostilità, fine ai combattimenti, fine … ostilità, fermare i combattimenti, fermare le ostilità, fermino le ostilità, interrompere le ostilità,
      interrompere i combattimenti, interruzione delle ostilità, cessare le ostilità, cessare i combattimenti, cessare il fuoco, cessare … ostilità, cessare … fuoco, cessino le ostilità, cessino i combattimenti, sospensione delle ostilità, sospendere le ostilità, stop al fuoco, stop agli scontri, cessi il fuoco, stop ai bombardamenti, stop agli attacchi, fermare gli scontri, cessazione dei combattimenti`,
    agrees: `
      lo annuncia, lo annunciano, lo ha annunciato, lo hanno annunciato, ad annunciarlo,
      unilaterale, unilaterali, unilateralmente, prolungamento, proroga, prorogata, prorogato, estensione del, estensione della, rinnovo, rinnovata, rinnovato, estesa, esteso, è stata estesa, è stato esteso, prolungata, prolungato, scatterà, scatta, scattata, scattato, è scattata, è scattato, interrompiamo, sospendiamo, cessiamo, fermiamo, deponiamo, c'è l'accordo, c'è accordo, c'è l'intesa, intesa sulla, intesa su, intesa per, accordo per, dice sì, dicono sì, ha detto sì,
      operazione antiterrorismo sospesa, operazione sospesa, operazioni sospese, offensiva sospesa, sospesa l'operazione,
      è in vigore da, è in vigore dalle, è in vigore dal, vige dalle, si applica dalle,
      il fuoco cesserà, fuoco cesserà, cesserà il fuoco, cesseranno il fuoco, cesseranno le ostilità, ostilità cesseranno,
      combattimenti cesseranno, cesseranno i combattimenti,
      ha ordinato lo stop, ordina lo stop, ha ordinato la sospensione, ordina la sospensione, ha ordinato il cessate il fuoco,
      ordina il cessate il fuoco, ha ordinato una tregua, ordina la tregua, ha ordinato la fine, ha ordinato la cessazione,
      hanno ordinato lo stop, ordine di cessare il fuoco, dato ordine, dato l'ordine, dà ordine, dà l'ordine, impartito l'ordine,
      impartito ordine,
      ordine di fermarsi, tregua unilaterale,
      hanno detto sì, ha detto sì, dice sì, dicono sì, dà il via libera, danno il via libera, ha dato il via libera, aver aderito, ha aderito, hanno aderito, aderisce, aderiscono, aderito alla, accolto l'offerta, accoglie l'offerta, accolgono l'offerta, accolto la proposta, accoglie la proposta, accolgono la proposta, deporranno le armi, depongono le armi, armi taceranno, taceranno le armi, ostilità si fermano, si fermano le ostilità, combattimenti si fermano, si fermano i combattimenti, si fermeranno, raggiunta un'intesa, intesa orale, accordo orale, accordo verbale, come pattuito, pattuito, pattuita, firmano, annuncio della tregua, impegno a, si impegnano a, si sono impegnati a, si è impegnata a, ottenuto dalle parti,
      ${combined(
        `sospensione della, sospensione delle, fine della, stop alla, sospende, sospendono, sospeso, ha sospeso, sospendere, interrompe,
        interrotto, ferma, fermato`,
        `sua operazione, propria operazione, sue operazioni, proprie operazioni, operazione, l'operazione, l'offensiva, la sua
        operazione, la propria operazione, le operazioni, le sue operazioni, le proprie operazioni, la sua offensiva`,
      )},comincerà, inizierà, 
      ${perfect(`è, sono, viene, vengono, è stato, è stata, sarà, era stato, era stata, sarebbe stato, sarebbe stata`, `annunciato, annunciata, concordato, concordata, dichiarato, dichiarata, proclamato, proclamata, firmato, firmata, siglato, siglata, prorogato, prorogata, prolungato, prolungata, accettato, accettata, raggiunto, raggiunta, negoziato, negoziata, ottenuto, ottenuta, stabilito, stabilita, ripristinato, ripristinata, pattuito, pattuita, concluso, conclusa, rinnovato, rinnovata, convenuto, convenuta, esteso, estesa, sottoscritto, sottoscritta, deciso, decisa, indetto, indetta, decretato, decretata, instaurato, instaurata, sancito, sancita, strappato, strappata, definito, fissato, fissata, approvato, approvata, avallato, avallata, ratificato, ratificata`)},
      ${combined(
        HAS,
        `convenuto, decretato, indetto, esteso, sottoscritto, sancito, strappato, avallato, ratificato, definito, trovato l'intesa,
        trovato un'intesa, trovato un accordo, trovato l'accordo, raggiunto un accordo, raggiunto l'accordo, raggiunto un'intesa, dato
        il via libera, dato l'assenso, dato il proprio assenso, dato il consenso, dato l'ok, detto di sì, accolto la proposta, accettato
        la proposta, acconsentito, consentito a, optato per, assunto l'impegno, confermato l'accordo, rinnovato, stretto un accordo,
        siglato un accordo, siglato l'accordo, firmato l'accordo, firmato un accordo`,
      )},
      convengono, conviene su, concordano su, concordando, si mettono d'accordo, si sono messi d'accordo, si sono messe d'accordo,
      mettersi d'accordo, di comune accordo, accordo per, accordo raggiunto, raggiunto l'accordo, raggiunto accordo, raggiunta l'intesa,
      raggiunta intesa, trovata l'intesa, trovato l'accordo, intesa su, intesa per, intesa raggiunta, sì alla tregua, sì al cessate il
      fuoco, ok alla tregua, ok al cessate il fuoco, via libera alla tregua, via libera al cessate il fuoco, accettano la proposta,
      accetta la proposta, danno il via libera, danno l'assenso, dà l'ok, danno l'ok, stipulano, stipulato, stipulata, siglano un
      accordo, sancisce, sanciscono, decreta, decretano, indice, indicono, estendono, estende, prolungano, prolunga, proroga, rinnovano,
      rinnova, ratificano, ratifica, si impegnano a, si impegna a, si sono impegnati a, si sono impegnate a, si è impegnata a, si è
      impegnato a, confermano la tregua, confermano il cessate il fuoco, entrano in vigore, entra in vigore, entri
      in vigore, entrasse in vigore, entrerebbe in vigore, doveva entrare in vigore, dovrebbe entrare in vigore, deve entrare in vigore,
      entrava in vigore, entrò in vigore, sono entrate in vigore, sono entrati in vigore, ha effetto immediato, con effetto immediato,
      effetto immediato, diventa effettivo, diventa effettiva, è effettivo, è effettiva, diventerà effettivo, diventerà effettiva, avrà
      inizio, ha inizio, ha avuto inizio, prende il via, ha preso il via, prenderà il via, al via la tregua, al via il cessate il fuoco,
      parte la tregua, parte il cessate il fuoco, scatta la tregua, scatta il cessate il fuoco, instaurano, instaura, operativo da,
      operativa da, operativo dalle, operativa dalle,vale dalle, valida dalle, valido dalle, valida da, valido da, varrà dalle, sarà in vigore, in vigore dalle, in vigore da, in vigore dal, in vigore, decorre, decorrerà, decorrere, accoglie, accolgono, accolta, accolto, aderisce, aderiscono, ha aderito, hanno aderito, dice sì, dicono sì, il sì di, ha detto sì, hanno detto sì, acconsente, acconsentono, dà l'assenso, dà il via libera, sottoscrive, sottoscrivono, ha sottoscritto, hanno sottoscritto, sottoscritta, strappa, strappato, parte alle, parte dalle, scatta dalle, scatta alle, a partire dalle, avallano, avalla, siglata, siglato, 
      ${perfect(
        `${HAS}, è, sono, è stato, è stata, era stato, era stata, sarà`,
        `annunciato, annunciata, concordato, concordata, dichiarato, dichiarata, proclamato, proclamata, firmato, firmata, siglato, siglata, prorogato, prorogata, prolungato, prolungata, accettato, accettata, raggiunto, raggiunta, entrato in vigore, entrata in vigore, negoziato, negoziata, ottenuto, ottenuta, stabilito, stabilita, ripristinato, ripristinata, approvato, deciso,
         pattuito, pattuita, concluso, conclusa, rinnovato, rinnovata, convenuto, scattato, scattata, iniziato, iniziata, cominciato, cominciata, imposto, accolto, accolta`,
      )},
      accordo, accordi, accordo su, intesa, patto, si accordano, si sono accordati, si sono accordate, concordano, concorda, annuncia, annunciano, annunciando, dichiara, dichiarano, proclama, proclamano, firma, firmano, siglano, accetta, accettano, accettare, raggiungono, raggiunge, entra in vigore, entrerà in vigore, entrare in vigore, entrata in vigore, scatta, scatterà, ripristinare, ripristina, prorogano, inizia, inizierà, comincia, dal via, al via, effettivo,
      trovano un accordo, trovato un accordo, via libera a, ha effetto, avrà effetto, d'accordo`,
    holds: `
      ${combined(
        `è, era, viene, veniva, sembra, sembrava, appare, risulta, resta, rimane, è finora, è per ora, è sostanzialmente, è generalmente,
        è complessivamente, è in gran parte, continua a essere, continua ad essere, sta venendo, è stato finora, è stata finora, per ora`,
        `rispettato, rispettata, osservato, osservata, mantenuto, mantenuta, applicato, applicata, in vigore, in piedi, intatto, intatta,
        valido, valida`,
      )},
      regge per, regge nonostante, regge finora, per ora regge, finora regge, ha retto finora, hanno retto, sembra reggere, sembrava
      reggere, pare reggere, sta reggendo, stava reggendo, continua a reggere, continua a tenere, tiene ancora, tiene per ora, tiene
      nonostante, tiene finora, pare tenere, sembrava tenere, sembra tenere, sopravvive, sopravvissuta, resisteva, ha resistito, dura
      da, perdura, rispettano, rispettavano, viene rispettato, viene rispettata, viene sostanzialmente, è rispettato da, è rispettata
      da, tuttora valido, tuttora valida, vigente, resta valida, resta valido,tiene banco, regge ancora, reggono ancora, sta reggendo, sta tenendo, ha tenuto, viene osservato, viene osservata, è in vigore, ancora in piedi, sostanzialmente rispettat*, generalmente rispettat*, prosegue senza, viene mantenuto, viene mantenuta, 
      regge, reggono, reggeva, ha retto, sembra reggere, tiene, tengono, teneva, sembra tenere, è rispettato, è rispettata, viene rispettato, viene rispettata, rispettato, rispettata, rispettano, resta in vigore, rimane in vigore, è ancora in vigore, tuttora in vigore, è osservato, osservato, osservata, è mantenuto, è mantenuta, si mantiene, resiste`,
    quiet: `
      nessuno sparo da, nessuno sparo, rimasta calma, rimasto calmo, rimaste calme, è rimasta calma, è rimasta tranquilla, rimasta tranquilla, situazione … calma, situazione … tranquilla, si è smesso di sparare, smesso di sparare, cessato di sparare, non è stato esploso un solo colpo, non è stato esploso alcun colpo, non è stato sparato un solo colpo, non è stato sparato alcun colpo, non è stato sparato un colpo, non un colpo, neanche un colpo, nemmeno un colpo, non un solo colpo, i colpi sono cessati, gli spari sono cessati,
      non ha … alcun colpo, non ha … nessuno sparo, non ha … alcuno sparo, non hanno … alcuno sparo, non ha … alcun incidente,
      non ha … nessun incidente, non ha … alcuna violazione, non ha … nessuna violazione, non hanno … alcuna violazione,
      non hanno … nessuna violazione, non segnala spari, non segnala incidenti, non registra violazioni, non registra incidenti,
      non registrano violazioni, non ha registrato violazioni, non ha registrato incidenti, non ha rilevato spari,
      non ha registrato spari,
      nessuno spara, nessuno spara più, non si spara, non si spara più, non si sente più un colpo, non si sente un colpo, non si sentono più colpi, non si sentono spari, si tace, le armi tacciono, tacciono le armi, tacciono i cannoni, i cannoni tacciono, le armi hanno taciuto, hanno smesso di sparare, ha smesso di sparare, non si segnalano spari, non è volato un colpo, nemmeno uno sparo,
      ${combined(
        `non si, non si sono, non sono stati, non sono state, non ci sono, non ci sono stati, non ci sono state, non vi sono, non vi sono
        stati, non vi sono state, senza`,
        `registrano spari, registrano scontri, registrano attacchi, registrano bombardamenti, registrano combattimenti, segnalano spari,
        segnalano scontri, segnalano incidenti, segnalano violazioni, segnalano combattimenti, sentono spari, odono spari, registrati
        spari, registrati scontri, registrati attacchi, registrati bombardamenti, registrate violazioni, segnalati spari, segnalati
        scontri, segnalati incidenti, segnalate violazioni, uditi spari, sentiti spari, spari, sparatorie, incidenti, scontri,
        violazioni, combattimenti, scambi di colpi`,
      )},
      non si spara da, non si è sparato da, non si è sparato un colpo, non si è più sparato, nessuno sparo è, nessun colpo è stato
      udito, nessuno sparo udito, nessun incidente, nessun incidente è stato, nessun combattimento, nessuno scontro, nessuna sparatoria,
      nessuna violazione è stata, cessati gli scontri, scontri sono cessati, scontri cessati, sono cessati gli spari, sono cessati i
      combattimenti, sono cessati gli scontri, sono cessati i bombardamenti, sono cessate le ostilità, combattimenti si sono fermati,
      combattimenti si sono placati, combattimenti si fermano, scontri si sono placati, scontri si sono fermati, i combattimenti
      tacciono, bombardamenti si sono fermati, spari si sono fermati, le armi si sono fermate, le armi taccione, le armi tacevano, armi
      in silenzio, armi hanno smesso, i cannoni si sono zittiti, silenzio sul fronte, silenzio al fronte, silenzio sulla linea, silenzio
      al confine, torna il silenzio, è tornato il silenzio, è tornata la calma, è tornata la quiete, torna la quiete, calma regna, calma
      è tornata, calma lungo il, calma lungo la, calma sul confine, calma alla frontiera, calma relativa, calma precaria, calma fragile,
      calma dopo, calma tesa, quiete al confine, quiete lungo il, quiete sul, relativa tranquillità, tranquillità al confine,
      tranquillità lungo, situazione al confine è tranquilla, situazione al confine è calma, situazione al confine è stabile, situazione
      relativamente calma, situazione relativamente tranquilla, situazione resta tranquilla, situazione resta calma, situazione rimane
      tranquilla, situazione rimane calma, situazione rimane stabile, situazione sotto controllo e stabile, situazione si è
      stabilizzata, situazione stabilizzata, situazione era calma, situazione era tranquilla, situazione era stabile, si è stabilizzata,
      resta stabile, resta tranquilla, rimane tranquilla, notte serena, notte passata tranquilla, notte trascorsa tranquilla, notte
      trascorsa senza, notte è passata, notte passata senza, notte senza scontri, notte senza combattimenti, notte senza colpi, notte di
      calma, notte di quiete, giornata tranquilla, giornata senza incidenti, senza un colpo, senza un solo colpo, senza un solo sparo,
      nemmeno un colpo, nemmeno uno sparo, neanche un colpo, neppure un colpo, assenza di spari, trascorsa senza incidenti, trascorso
      senza incidenti,situazione relativamente stabile, relativamente stabili, relativamente tranquillo, non si è più sparato, non si è sparato, nessuno spara più, nessuno spara, non spara più, le armi sono silenziose, le armi hanno taciuto, tacciono le armi, tacciono i cannoni, i cannoni tacciono, i cannoni hanno taciuto, silenzio dei cannoni, il silenzio regna, regna il silenzio, regna la calma, regna la quiete, calma lungo, calma sul fronte, calma sulla, quiete lungo, quiete al, torna il silenzio, notte senza spari, notte è trascorsa, notte senza incidenti, senza spari, nessuno scambio di colpi, gli spari sono cessati, cessati i bombardamenti, i bombardamenti sono cessati, gli scontri sono cessati, spari cessati, le ostilità sono cessate, ostilità cessate, la situazione si è calmata, 
      relativamente calma, relativamente stabile, relativamente tranquilla, relativa calma, situazione stabile, situazione calma, situazione tranquilla, situazione è stabile, situazione è calma, situazione è tranquilla, situazione resta stabile, relativamente stabilizzata, calma al confine, calma apparente, calma nella, torna la calma, tornata la calma, ritorno alla calma, notte tranquilla, notte calma, nessun incidente, senza incidenti, non si registrano incidenti, non si sono registrati incidenti, non sono stati registrati incidenti,
      non si registrano violazioni, non si sono registrate violazioni, non sono state registrate violazioni, nessuna violazione, non ci sono state violazioni, non si registrano spari, nessuno sparo, nessun colpo, cessati i combattimenti, combattimenti sono cessati, cessati gli spari, il fuoco è cessato, cessato il fuoco, le armi tacciono, armi tacciono, combattimenti cessati, rimane stabile, resta calma, rimane calma, tutto tranquillo, non si spara più, non si spara`,
    breaks: `
      venissero meno, venire meno, viene meno, vengono meno, venuti meno, venuto meno, venuta meno, tradit*, tradisc*, tradire, calpest*, trasgred*, infrant*, infrang*, disatte*, mandato in frantumi, mandata in frantumi, va in frantumi, andata in frantumi, fatto saltare, fatta saltare, fa saltare,
      dura … minuti, durata … minuti, durato … minuti, dura … ore, durata … ore, durato … ore, durato lo spazio, durata lo spazio, retto
      … minuti, retto … ore, tenuto … minuti, tenuto … ore, non sopravvive, non è sopravvissut*, violando gli impegni, violando gli
      accordi, violando i patti,
      ${conjugated('viol, infrang, calpest, ignor, trasgredi', 'a, ano, e, ono, ava, avano, ando, arono')},
      ${combined(
        HAS,
        `violato, violata, violati, infranto, infranta, rotto, rotta, disatteso, disattesa, calpestato, calpestata, trasgredito, tradito,
        tradita, stracciato, stracciata, mandato in frantumi, fatto saltare, contravvenuto, ignorato, non rispettato`,
      )},
      di aver violato, di avere violato, di aver infranto, di aver rotto, di violare, di infrangere, violandola, violandolo,
      contravviene, contravvengono, contravvenendo, disattendono, disattendendo, straccia, stracciano, fa saltare, fanno saltare, manda
      in frantumi, mandano in frantumi, non ha rispettato, non hanno rispettato, di non rispettare, di non aver rispettato, mancato
      rispetto, mancata osservanza, inosservanza, salta il cessate il fuoco, è saltata, è saltato, è già saltata, è già saltato, già
      saltata, già saltato, già infranta, già infranto, già rotta, già rotto, subito violata, subito violato, subito infranta, subito
      infranto, subito rotta, violata dopo, violato dopo, infranta dopo, infranto dopo, rotta dopo, rotto dopo, è stato violato, è stata
      violata, è stato infranto, è stata infranta, è stato rotto, è stata rotta, viene violato, viene violata, veniva violata, veniva
      violato, è durata poco, è durato poco, è durata solo, è durato solo, è durata appena, è durato appena, è durata pochi, è durato
      pochi, è durata meno, è durato meno, dura poco, durata appena, durato appena, durata pochi, durato pochi, dura meno, non ha
      tenuto, non è durata, non è durato, non tiene, non regge più, vacilla, si sgretola, si è sgretolata, si sfalda, va in pezzi, è
      andato in pezzi, è andata in pezzi, va in frantumi, è crollata, è crollato, sfuma, sfumata, fallisce, è fallita, è fallito,
      naufraga, è naufragata,calpesta, calpestano, calpestato, calpestata, ignora, ignorano, ignorato, ignorata, infrangendo, infranse, lo hanno infranto, l'hanno infranto, l'hanno violata, l'hanno violato, lo hanno violato, la hanno violata, tradisce, tradito, tradita, andato in frantumi, andata in frantumi, naufraga, naufragata, naufragato, durata poco, durato poco, è durata, è durato, dura solo, dura appena, dura pochi, già violata, già violato, 
      ${perfect(HAS, 'violato, violata, violati, violate, infranto, infranta, rotto, rotta, disatteso, disattesa, trasgredito')}, ${combined('è stato, è stata, sono stati, già, subito, nuovamente', 'violato, violata, infranto, infranta, rotto, rotta')}, viola, violano, violò, violare, violando, violava, violavano, violazione, violazioni, infrange, infrangono, infrangere, rompe, rompono, rompere, rompendo, rottura, disattende, saltata, saltato, salta la tregua, fallita, fallito, fallisce,
      crollata, crollato, crolla, non è stato rispettato, non è stata rispettata, non viene rispettat*, non rispetta, non rispettano, non ha retto, non regge, mancato rispetto, in frantumi, carta straccia, lettera morta`,
    breach: `
      violazione degli impegni presi, violazione dei patti, violazioni dei patti,
      ${combined(
        `violazione, violazioni, infrazione, infrazioni, rottura, rotture, mancato rispetto, inosservanza, trasgressione, trasgressioni,
        inadempienza`,
        `del cessate il fuoco, della tregua, del cessate-il-fuoco, dell'armistizio, del regime di tregua, dell'accordo di cessate il
        fuoco, dell'accordo di tregua, di questa tregua, di questo cessate il fuoco, della tregua umanitaria, della cessazione delle
        ostilità, al cessate il fuoco`,
      )},
      violazione flagrante del cessate il fuoco, violazione flagrante della tregua, nuova violazione del cessate il fuoco, nuova
      violazione della tregua, nuove violazioni del cessate il fuoco, nuove violazioni della tregua, gravi violazioni del cessate il
      fuoco, grave violazione del cessate il fuoco, in violazione del cessate il fuoco, in violazione della tregua, violando il cessate
      il fuoco, violando la tregua,
      violazione del cessate il fuoco, violazioni del cessate il fuoco, violazione della tregua, violazioni della tregua, violazione … cessate il fuoco, violazioni … cessate il fuoco, violazione … tregua, violazioni … tregua, rottura della tregua, rottura del cessate il fuoco, violazione del regime di cessate il fuoco, violazioni del regime di cessate il fuoco`,
    ends: `
      mette fine al cessate il fuoco, pone fine al cessate il fuoco, ha messo fine alla tregua,
      nullo, nulla e, nulla la tregua, dichiara nullo, dichiara nulla, considera nullo, considera nulla, non è più in vigore, non è più valido, non è più valida, non vale più, mette fine alla, mette fine al, pone fine alla, pone fine al, ha messo fine alla, ha messo fine al, ha posto fine alla, ha posto fine al, mette fine alla tregua, pone fine alla tregua,
      revoca, revocano, ha revocato, hanno revocato, revocato, revocata, ritira la tregua, annulla, ha annullato, dichiara morta, dichiara finita, dichiara chiusa, dà per finita, dà per morta, considera finita, considera decaduta, decaduta, decaduto, disdice, ha disdetto,
      ${combined(`considera, considerano, dichiara, dichiarano, ritiene, ritengono, dà per, danno per, dato per, data per`, `finita, finito, conclusa, concluso, terminata, terminato, decaduta, decaduto, chiusa, morta`)},
      non è più in vigore, non più in vigore, non vale più, non è più valida, non è più valido, cessa di valere, ha cessato di valere,
      ha cessato di esistere, non esiste più, non si ritiene più vincolat*, non si sente più vincolat*, si ritira dalla tregua, si
      ritira dal cessate il fuoco, si è ritirat* dalla tregua, si è ritirat* dal cessate il fuoco, esce dalla tregua, esce dal cessate
      il fuoco, sospende la tregua, sospende il cessate il fuoco, ha sospeso la tregua, ha sospeso il cessate il fuoco, revoca la
      tregua, revoca il cessate il fuoco, ha revocato, denuncia l'accordo, stralcia, è giunta al termine, è giunto al termine, giunge al
      termine, giunta al termine, si è conclusa, si è concluso, è cessata, ha posto fine alla tregua, hanno posto fine alla tregua, ha
      messo fine alla tregua, mettono fine alla tregua, pongono fine alla tregua, pone fine alla tregua, ha posto fine al cessate il
      fuoco, è spirata, spirata, è morta,
      è terminata, è terminato, è finita, è finito, è scaduta, è scaduto, scade, non è più vincolat*, si ritira da, annulla, annullata, annullato, revoca, revocata, mette fine alla tregua, pone fine alla tregua, pone fine al cessate il fuoco, posto fine alla tregua, fine del cessate il fuoco, fine della tregua, decaduta, decaduto`,
    proposes: `
      sottoposto … iniziativa, sottoposto … piano, sottoposto … proposta, sottopone … piano, sottopone … iniziativa, abbiamo offerto, abbiamo proposto, offriamo, proponiamo, presenta … piano, ha presentato … piano, avanza … proposta, iniziativa di, ha avanzato … proposta,
      sottopone, ha sottoposto, sottopongono, presenta un piano, ha presentato un piano, un piano per, mette sul tavolo, ha messo sul tavolo,
      ${conjugated('propon, offr, negozi, sugger, prospett, discut', 'e, ono, iamo, eva, evano, endo, a, ano, ando, isce, iscono')},
      ha offerto, hanno offerto, hanno proposto, ha suggerito, hanno suggerito, ha avanzato, avanza una proposta, avanza la proposta,
      presenta una proposta, ha presentato una proposta, lancia una proposta, mette sul tavolo, ha messo sul tavolo, si dice pronta, si
      dice pronto, si dicono pronti, si dice disponibile, si dicono disponibili, si è detta pronta, si è detto pronto, si è detta
      disponibile, si è detto disponibile, si dichiara pronta, si dichiara pronto, si dichiara disponibile, si dichiara disposta, si
      dichiara disposto, disponibili a, disposti a, disposta a, pronte a, disponibilità a, apre a, apre alla, favorevole a, favorevole
      alla, favorevole al, lavora a, lavorano a, lavora per, sta negoziando, stanno negoziando, stanno trattando, tratta per, trattano,
      trattativa, mediazione in corso, tenta di mediare, cerca di mediare, cercano di mediare,
      propone, propongono, proposto, ha proposto, proposta*, proporre, offre, offrono, offerto, offerta, negoziano, negoziare, negoziati, trattative, colloqui, discutono, discutere, pronto a, pronta a, pronti a, disponibile a, disposto a, suggerisce, cerca, cercano`,
    demands: `
      ${combined('cessino, fermino, interrompano, sospendano', 'i combattimenti, le ostilità, il fuoco, gli attacchi, le operazioni, immediatamente i combattimenti, immediatamente le ostilità, subito i combattimenti, subito le ostilità')},
      cessino immediatamente le ostilità, cessino immediatamente il fuoco, cessino immediatamente i combattimenti, cessino subito le ostilità, cessino subito il fuoco, cessino subito i combattimenti, armi devono tacere,
      cessino, cessino immediatamente, fermino, depongano, interrompano, si fermino subito, importante che, è importante, importante è, fondamentale, è fondamentale, fondamentale che, essenziale, è essenziale, cruciale, è cruciale, indispensabile, è necessario, va rispettata, va rispettato, vanno rispettati, vanno rispettate, va mantenuta, va mantenuto, va osservata, va osservato, deve essere rispettata, deve essere rispettato, la rispettino, lo rispettino, la osservino, lo osservino, rispettino, osservino, si attengano,
      fermare subito i combattimenti, cessare subito i combattimenti, fermare subito le ostilità, cessare subito le ostilità,
      cessare subito il fuoco, fermare immediatamente i combattimenti, cessare immediatamente i combattimenti,
      cessare immediatamente le ostilità, fermare immediatamente le ostilità, cessare immediatamente il fuoco,
      stop immediato alle ostilità, stop immediato ai combattimenti, subito il cessate il fuoco, serve una tregua,
      serve un cessate il fuoco, basta combattimenti,
      armi tacciano, tacciano … armi, tacciano le armi, tacciano i cannoni, si fermino le armi, si fermino i combattimenti, si fermi,
      fermatevi, fuoco cessi, cessi il fuoco, cessi l'offensiva,
      supplica, supplicano, ha supplicato, implora, implorano, ha implorato, scongiura, si è rivolta a … affinché, si è rivolto a … affinché, si rivolge a … affinché, affinché, cessino subito, cessino i combattimenti, cessino le ostilità, combattimenti cessino, ostilità cessino, intima, intimano, ha intimato, ingiunge, preme per, premono per,
      ${conjugated(`esort, sollecit, invoc, reclam, ordin, raccomand, implor, supplic, invit, pressi`, 'a, ano, ava, avano, ando, arono, ato')},
      ${perfect(HAS_ALSO, `chiesto, esortato, invitato, sollecitato, invocato, intimato, lanciato un appello, fatto appello`)},
      ${combined(
        HAS,
        `reclamato, preteso, ordinato, implorato, supplicato, raccomandato, auspicato, lanciato un appello, rivolto un appello, rinnovato
        l'appello, rinnovato l'invito, ribadito l'appello, fatto pressione, insistito per, richiamato, spinto per, premuto per`,
      )},
      chiedeva, chiedevano, richiede, richiedono, richiedendo, richiesta di, richieste di, appello a, appello alle, appello al, appello
      alla, nuovo appello, rinnova l'appello, rinnovano l'appello, lanciano un appello, rivolge un appello, rivolgono un appello, fanno
      appello, si appella a, si appella alle, invito a, invito alle, auspica, auspicano, auspicando, insiste per, insistono per, spinge
      per, spingono per, fa pressione, fanno pressione, preme affinché, pretendendo, sprona, spronano,implora, implorano, scongiura, si appella, si appellano, reclama, reclamano, ordina, raccomanda, raccomandano, insiste, insistono, preme, premono, vuole, vogliono, 
      ${combined(HAS, 'chiesto, esortato, invitato, sollecitato, esatto, invocato, intimato, fatto appello')}, chiede, chiedono, chiedendo, chiedere, esorta, esortano, esortando, invita, invitano, invitato, sollecita, sollecitano, invoca, invocano, appello, appelli, appello per, fa appello, lancia un appello, esige, esigono, deve, devono, dovrebbe, dovrebbero, intima, intimano, pretende, pretendono, bisogna, preme per, richiama, urge`,
    observes: `
      invitando … attenervisi, ora va mantenuto, ora va mantenuta,
      rispettarla, rispettarlo, rispettarli, osservarla, osservarlo, mantenerla, mantenerlo, attenervisi, attenersi, attenersene, piena osservanza, osservanza, osservanza del, osservanza della, va mantenuta, va mantenuto, vanno rispettati, vanno rispettate, va osservata, va osservato, essere rispettati, essere rispettate, essere osservata, essere osservato, la rispettino, lo rispettino, la osservino, lo osservino, si attengano, il rispetto, rispetto, pieno rispetto, mantenga, mantengano, tenga, reggano,
      sia rispettata, sia rispettato, essere rispettata, essere rispettato, va rispettata, va rispettato, sia mantenuta, sia mantenuto,
      essere mantenuta, sia osservata, sia osservato, 
      rispettare gli impegni, tenere fede, onorare gli impegni,
      promette di rispettare, promettono di rispettare, ha promesso di rispettare, si impegna a rispettare, si impegnano a rispettare, pronta a rispettare, pronto a rispettare, pronti a rispettare,
      rispettare, osservare, attenersi, mantenere, preservare, consolidare, rafforzare, aderire, rispetto del, rispetto della, rispetto degli, rispettino, osservino, impegno a, impegnato a, impegnata a, impegnati a, rispettare pienamente, attuare, tornare al rispetto, rispettate, mantenimento del, applicare, salvaguardare`,
    brokered: `
      su proposta di, su proposta del, su proposta dei, su proposta della, su proposta delle,
      grazie alla mediazione di, grazie alla mediazione del, grazie alla mediazione della, grazie alla mediazione delle, grazie alla
      mediazione dei, grazie alla mediazione degli, tramite la mediazione di, tramite la mediazione della, tramite la mediazione del,
      attraverso la mediazione di, attraverso la mediazione della, mediazione degli, mediazione dei, con la mediazione degli, con la
      mediazione dell, per mediazione della, per intercessione di, per intercessione della, con l'intercessione di, con
      l'intermediazione di, con l'intermediazione della, con l'intermediazione del, intermediazione, per il tramite di, per il tramite
      della, sotto l'egida del, sotto l'egida degli, sotto l'egida delle, sotto gli auspici di, sotto gli auspici della, sotto gli
      auspici del, sotto gli auspici degli, sotto il patrocinio di, sotto il patrocinio della, con il patrocinio di, con il patrocinio
      della, con i buoni uffici di, con i buoni uffici della, buoni uffici di, buoni uffici, su richiesta di, su richiesta della, su
      richiesta del, su proposta di, su proposta della, su proposta del, su iniziativa del, su iniziativa degli, per iniziativa di, per
      iniziativa della, con il sostegno di, con il sostegno della, con l'appoggio di, con l'aiuto della, con la partecipazione della,
      con la partecipazione degli, grazie agli sforzi di, grazie agli sforzi della, grazie agli sforzi del, grazie agli sforzi
      diplomatici, grazie all'intervento di, grazie all'intervento della, sotto la pressione di, sotto la pressione della, come
      mediatore, in qualità di mediatore, in veste di mediatore,
      ${combined('mediato, mediata, negoziato, negoziata, proposto, proposta, promosso, promossa, ottenuto, ottenuta, sponsorizzato, sponsorizzata, favorito, favorita, patrocinato, raggiunto grazie alla mediazione', BY)}, con la mediazione di, con la mediazione del, con la mediazione della, con la mediazione delle, con la mediazione dei, con la mediazione, grazie alla mediazione, tramite la mediazione, attraverso la mediazione, per mediazione di, mediazione,
      mediazione di, mediazione del, mediazione della, mediazione delle, sotto l'egida di, sotto l'egida della, sotto l'egida dell, su iniziativa di, su iniziativa della, proposta di, proposta del, proposta della, con la partecipazione di, con la partecipazione del, mediatore, mediatori, grazie agli sforzi, con l'aiuto di, intercessione, su proposta`,
    brokeredAfter: '',
    notBroken: `
      nessuna violazione … da parte armena, nessuna violazione … da parte azera, nessuna violazione … da parte nostra, nessuna violazione … parte armena, non l'hanno mai violata, non l'hanno mai violato, non l'ha mai violata, non l'ha mai violato, non l'abbiamo violata, non l'abbiamo violato, mai violata da noi,
      nessuna violazione da parte nostra, nessuna violazione dalla nostra parte, nessuna violazione della tregua da parte nostra,
      nessuna violazione del cessate il fuoco da parte nostra,
      ${combined(
        `non ha, non hanno, non aveva, non avevano, non abbiamo, mai, non ha mai, non hanno mai, non ha affatto, non hanno affatto, di
        non aver, di non avere`,
        `violato, violata, infranto, infranta, rotto, rotta, disatteso, disattesa, trasgredito, violato il, violato la`,
      )},
      non viola, non violano, non infrange, non infrangono, non rompe, non sta violando, non stanno violando, rispetta rigorosamente,
      rispettano rigorosamente, rispetta scrupolosamente, rispettano scrupolosamente, rispetta pienamente, rispettano pienamente, di
      aver rispettato, ha sempre rispettato, hanno sempre rispettato,
      non ha violato, non hanno violato, non violato, non ha infranto, non ha rotto, non hanno rotto, mai violato, non aveva violato, non avevano violato, non viola`,
    despite: `
      appena entrata in vigore, appena entrato in vigore, appena iniziata, appena iniziato, appena concordata, appena concordato,
      cinque giorni dalla firma,
      giorni dalla firma, giorni dalla tregua, giorni dall'accordo, giorni dall'entrata in vigore, giorni dal cessate il fuoco,
      ore dalla firma, ore dalla tregua, ore dall'accordo, ore dal cessate il fuoco, settimane dalla firma, mesi dalla firma,
      dopo … mesi di, dopo … settimane di, dopo … ore di, dopo una notte di, dopo una giornata di,
      dopo … notti di, dopo … notte di, dopo … giorni di,
      nonostante il, nonostante la, nonostante l, nonostante un, nonostante una, malgrado il, malgrado la, a dispetto della, in barba a,
      in barba alla, in barba al, in spregio a, in spregio alla, in spregio al, dopo il, dopo la, dopo un, dopo una, dopo, ore dopo l, a
      pochi minuti da, a pochi minuti dall, a poche ore dalla, a poche ore dal, a un'ora da, a un'ora dall, a distanza di poche ore, a
      meno di … da, minuti dopo l, poche ore dopo, pochi minuti dopo, appena dopo, subito dopo la, subito dopo il, giorni dopo, in
      seguito a, a seguito di, a seguito del, a seguito della, in piena, in pieno, sulla scia di,
      nonostante, malgrado, a dispetto di, a dispetto del, ore dopo, minuti dopo, poco dopo, dopo l'entrata in vigore, dopo l'annuncio, dall'entrata in vigore, a poche ore da, a poche ore dall, subito dopo, dopo il suo inizio`,
    priorDay: 'il giorno prima, il giorno precedente, un giorno prima',
    fires: `
      bombardato, cannoneggiato,
      tirare con,
      l'hanno lanciato, l'hanno lanciata, li hanno lanciati, riversano … fuoco, riversato … fuoco, rovesciano … fuoco, scaricano … artiglieria, scaricato … artiglieria, crivella, crivellano, crivellato, ha crivellato, hanno crivellato, martella, martellano, ha martellato, hanno martellato, bersaglia, bersagliano, ha bersagliato, hanno bersagliato, centra, centrano, ha centrato, hanno centrato, cecchin* … ferisc*, cecchin* … uccid*, cecchin* … ucciso, cecchin* … ferito,
      ${combined('impiegato, impiegano, impiega, usato, usano, usa, utilizzato, utilizzano, utilizza', '… granate, … fosforo, … bombe a grappolo, … munizioni a grappolo, … armi leggere, … armi automatiche, … mitragliatrici, … mortai, … droni')},
      ${combined(
        `effettuato, effettua, effettuano, condotto, conduce, conducono, compiuto, compie, compiono, lanciato, lancia, lanciano,
        eseguito, sferrato, sferrano`,
        `… attacchi con, … attacco con, … bombardament*, … raid, … attacchi aerei, … attacchi di artiglieria`,
      )},
      ${conjugated('bombard, cannonegg, mitragli, bersagli, martell, spar', 'a, ano, ava, avano, ando, arono, are')}, =bersagliò, =mitragliò, =sparò, =martellò,
      cannoneggiare, cannoneggiava, cannoneggiavano, cannoneggiarono,
      ${combined(
        `aperto, apre, aprono, aprire, aprendo, apriva, aprivano, aprì, aprirono, riaperto, riapre, riaprono, riaprire`,
        `fuoco, di nuovo il fuoco, nuovamente il fuoco, ancora il fuoco, il fuoco con, il fuoco contro, il fuoco su, il fuoco verso, un
        fuoco`,
      )},
      ${combined(
        HAS,
        `di nuovo aperto il fuoco, più volte aperto il fuoco, intensamente bombardato, pesantemente bombardato, ripetutamente bombardato,
        aperto un fuoco, sparato contro, sparato su, sparato verso, sparato in direzione, sparato colpi, sparato razzi, sparato missili,
        tirato, bersagliato, cannoneggiato, tempestato, sparato alcuni, fatto ricorso all'artiglieria, usato l'artiglieria, usato
        artiglieria, utilizzato l'artiglieria, utilizzato artiglieria, impiegato l'artiglieria, impiegato artiglieria, impiegato droni
        d'attacco, utilizzato mortai, usato mortai, impiegato mortai, utilizzato droni d'attacco, condotto un attacco con droni,
        condotto attacchi con droni, effettuato un attacco con droni, effettuato attacchi con droni, effettuato bombardamenti, condotto
        bombardamenti, condotto un raid, effettuato un raid, effettuato raid, condotto raid`,
      )},
      ${combined(
        `lanciato, lancia, lanciano, lanciando, lanciare, lanciava, lanciavano, lanciò, lanciarono, sparato, spara, sparano, sparando,
        sparare, tirato, sganciato, sgancia, sganciano, scagliato, scaglia, scagliano, esploso, esplode, esplodono`,
        `… missil*, … razz*, … dron*, … granat*, … mortai*, … proiettil*, … colpi di, … bombe, … salve di, … raffiche`,
      )},
      ${combined(
        `attaccato, attacca, attaccano, attaccando, attaccare, colpito, colpisce, colpiscono, colpendo, colpire, bersagliato, bersaglia,
        bersagliano, martellato, martella, martellano, preso di mira, prende di mira, prendono di mira`,
        `con artiglieria, con l'artiglieria, con i mortai, con mortai, con colpi di, con droni, con un drone, con i droni, con missili,
        con razzi, con i razzi, con lanciarazzi, con armi, con le armi, con le mitragliatrici, con carri armati, con fuoco di, a colpi
        di, a cannonate, con obici, dall'alto, con il fuoco`,
      )},
      prende … di mira, prendono … di mira, preso … di mira, prendere … di mira, prendere di mira, faceva fuoco, facevano fuoco, facendo
      fuoco, fare fuoco, ha fatto fuoco, hanno fatto fuoco, fece fuoco, aprirebbe il fuoco, ha ripreso a sparare, hanno ripreso a
      sparare, riprende a sparare, riprendono a sparare, ha ripreso a bombardare, hanno ripreso a bombardare, ha ricominciato a sparare,
      hanno ricominciato a sparare, torna a sparare, tornano a sparare, torna a bombardare, tornano a bombardare, è tornato a sparare,
      sono tornati a sparare, ha sottoposto a, hanno sottoposto a, ha sottoposto … bombardament*,usato mortai contro, usato droni contro, impiegato l'artiglieria contro, impiegato droni contro, impiegato mortai contro, impiegato l'artiglieria pesante contro, bersaglia, bersagliano, bersagliando, bersagliare, bersagliato, tempesta di colpi, tempestato, tempestano, mitragliano, mitragliando, martellando, cannoneggiando, colpendo con l'artiglieria, colpendo con, colpito con, colpiscono con, colpisce con, usato l'artiglieria contro, usa l'artiglieria contro, usano l'artiglieria contro, sganciato … su, sganciano … su, rovesciato … su, rovesciano … su, investito … con, centrato con, centrano con, lanciando … missil*, lanciando … razz*, lanciando … dron*, lanciano … dron*, lanciano … razz*, lancia … razz*, lancia … dron*, indirizzato … contro, diretto … fuoco, sparacchia, esploso … colpi, esplodono … colpi, esplode … colpi, esplosi … colpi, riaperto il fuoco, riapre il fuoco, riaprono il fuoco, attaccato con, attaccano con, attacca con, 
      ${perfect(HAS, 'aperto il fuoco, sparato, bombardato, cannoneggiato, preso di mira, lanciato missili, lanciato attacchi, fatto fuoco, esploso colpi, mitragliato, aperto nuovamente il fuoco, aperto di nuovo il fuoco, martellato, lanciato droni, lanciato razzi')}, ${combined(HAS, 'sporadicamente aperto il fuoco, nuovamente aperto il fuoco, nuovamente bombardato')}, aperto … fuoco, apre il fuoco, aprono il fuoco, aprì il fuoco, aprire il fuoco, aprendo il fuoco, aprivano il fuoco, spara, sparano, sparare, sparando, sparavano, sparato,
      bombarda, bombardano, bombardare, bombardando, bombardavano, bombardò, cannoneggia, cannoneggiano, prende di mira, prendono di mira, prendendo di mira, lanciato … missil*, lanciato … razz*, lanciato … attacc*, lanciano … missil*, lancia … missil*, lancia … attacc*, lanciato fuoco, mitraglia, martella, martellano, fa fuoco, fanno fuoco, ha lanciato un missile`,
    underFire: `
      ucciso da un cecchino, uccisi da un cecchino, uccisi da cecchini, ucciso dai cecchini, uccisi dai cecchini,
      ferito da un cecchino, feriti da un cecchino, feriti da cecchini, ferito dai cecchini, ucciso dal fuoco, uccisi dal fuoco,
      uccisa dal fuoco, ferito dal fuoco, feriti dal fuoco, ferita dal fuoco, ferito da colpi, feriti da colpi, ucciso da colpi,
      uccisi da colpi,
      ${combined('tempesta, pioggia, diluvio, grandinata, valanga', 'di granate, di razzi, di missili, di bombe, di fuoco, di proiettili, di colpi')},
      crivellat* da, crivellat* di, crivellat*, centrat*, bersagliat*, presa di mira, prese di mira, presi di mira, preso di mira, sventrat* da, colpit* dai cecchini, piovono bombe, piovono missili, piovono razzi, piovono granate, piovono proiettili, bombe … piovono, missili … piovono, razzi … piovono, granate … piovono, proiettili … piovono, pioggia di missili, pioggia di razzi, pioggia di bombe, pioggia di granate,
      ${combined('razz*, missil*, proiettil*, dron*, granat*', '… lanciat*, … sparat*')},
      ${combined(`è caduto, è caduta, sono caduti, sono cadute, caduto, caduti, cadute, cade, cadono, cadevano`, `su, sul, sulla, sulle, sui, sugli, sull, nei pressi, vicino a, nel centro, nel villaggio, nella città`)},
      è partito dal territorio, partito dal territorio, partiti dal territorio,
      ${combined(
        IS,
        `bombardato, bombardata, bombardati, bombardate, cannoneggiato, cannoneggiata, cannoneggiati, cannoneggiate, mitragliato,
        mitragliata, mitragliati, mitragliate, martellato, martellata, martellati, martellate, centrato, centrata, centrati, centrate,
        raggiunto da, raggiunta da, raggiunti da, raggiunte da, investito da, investita da, investiti da, investite da, sottoposto a,
        sottoposta a, sottoposti a, sottoposte a, bersagliato, bersagliata, bersagliati, bersagliate, presi di mira, prese di mira,
        preso di mira, presa di mira, oggetto di colpi, oggetto di fuoco, oggetto di tiri, oggetto di bombardamenti, bersaglio di, il
        bersaglio di, fatto bersaglio di, fatta bersaglio di, fatte bersaglio di, sotto il fuoco, sotto attacco, sotto tiro`,
      )},
      ${combined(
        `finito, finita, finiti, finite, finisce, finiscono, si trova, si trovano, si è trovato, si è trovata, si sono trovati, torna,
        tornano, tornata, tornato, di nuovo, messo, messa`,
        `sotto il fuoco, sotto fuoco, sotto attacco, sotto tiro, sotto il tiro, sotto le bombe, sotto i colpi, sotto bombardamento, nel
        mirino`,
      )},
      ${combined(`subìto, subito, subisce, subiscono, subiva, ricevuto, riceve, ricevono, incassato`, `… colpi, … bombardament*, … attacchi con, … attacco con, … tiri, … cannoneggiament*, … raid`)},
      sotto il fuoco di, sotto il fuoco dei, sotto il fuoco degli, sotto il fuoco delle, sotto il fuoco nemico, sotto un fuoco, sotto un
      intenso fuoco, sotto intenso fuoco, sotto pesante fuoco, sotto gli spari, sotto i proiettili, sotto i mortai, sotto l'artiglieria,
      sotto una grandinata, sotto un diluvio, sotto il bombardamento,
      ${combined(
        `proiettile, proiettili, razzo, razzi, missile, missili, colpi di mortaio, colpi di artiglieria, granate, granata, obice`,
        `è caduto, sono caduti, sono cadute, è caduta, cade, cadono, cadeva, cadevano, ha colpito, hanno colpito, colpisce, colpiscono,
        ha centrato, hanno centrato, si è abbattuto, si sono abbattuti, si abbattono, è esploso, sono esplosi, sono esplose, ha
        raggiunto, hanno raggiunto, è piovuto, sono piovuti, piovono`,
      )},
      ${combined(
        `colpito, colpita, colpiti, colpite, centrato, centrata, centrati, centrate, raggiunto, raggiunta, raggiunti, raggiunte,
        investito, investita, bersagliato, bersagliata, bersagliati, bersagliate, bombardato, bombardata, bombardati, bombardate`,
        `${BY}`,
      )},bersagliato da, bersagliata da, raggiunto da colpi, raggiunta da colpi, investito da, investita da, martellata, martellate, martellati, tempestata, sotto i razzi, sotto i missili, sotto i droni, sotto una pioggia, sotto il tiro, sotto il tiro di, nel mirino di, erano state bombardate, era stata bombardata, era stato bombardato, erano stati bombardati, 
      ${combined(IS, 'bombardato, bombardata, bombardati, bombardate, colpito, colpita, colpiti, colpite, attaccato, attaccata, attaccati, attaccate, preso di mira, presa di mira, presi di mira, prese di mira, oggetto di, bersaglio di, bersagliato, bersagliata, bersagliate, cannoneggiata, raggiunto da, raggiunta da')}, ${combined('colpito, colpita, colpiti, colpite', `${BY}`)}, sotto il fuoco, sotto fuoco, sotto tiro,
      sotto attacco, sotto bombardamento, sotto i bombardamenti, sotto le bombe, sotto i colpi, oggetto di colpi, oggetto di fuoco, bersaglio di, nel mirino, bombardata, bombardate, bombardati, finita sotto il fuoco, finite sotto il fuoco, subìto … attacco, subito un attacco, preso di mira da, presa di mira da, prese di mira da, prese di mira, presi di mira`,
    shelling: `
      fuoco alla frontiera, fuoco al confine, spari al confine, spari alla frontiera, scambi di fuoco al confine,
      dai razzi, dai missili, dai droni, dai mortai, dalle bombe, dalle granate, dai proiettili,
      dal fuoco … azero, dal fuoco … armeno, dal fuoco … azerbaigiano, del fuoco … armeno, del fuoco … azero, al fuoco … azero, al fuoco … armeno, da fuoco, raffiche contro, raffiche su,
      ${combined('artiglieria, mortai, razzi, missili, droni, bombe, obici, proiettili, missile, drone, razzo, granate, granata, Katyusha, Grad, Smerch', '… su, … sul, … sulla, … sulle, … sui, … contro')},
      da un missile, da missili, da un razzo, da razzi, da un drone, da droni, da un proiettile, da una granata, da granate, bombe a grappolo, munizioni a grappolo, fori di proiettile, fori di proiettili, fuoco sporadico, fuoco … armi leggere, fuoco … armi automatiche, agguato … cecchini, agguato di cecchini, raid su, lancio di granate, lancio di razzi, lancio di missili, lancio di droni, impiego di granate, impiego di razzi, uso di granate, tiri,
      ${combined(
        'missil*, razz*, dron*, proiettil*, granat*',
        `… ha ucciso, … hanno ucciso, … ha provocato, … hanno provocato, … ha causato, … hanno causato, … ha ferito, … hanno ferito, … ha
        distrutto, … hanno distrutto, … uccide, … uccidono`,
      )},
      uso di razzi, uso di droni, uso di missili, uso di mortai, uso dell'artiglieria, impiego di razzi, impiego di droni, impiego
      dell'artiglieria, ricorso all'artiglieria, ricorso ai droni, utilizzo di razzi, utilizzo di droni, da un colpo, da colpi, un colpo
      sparato, colpo partito,
      fuoco … sul, fuoco … sulla, fuoco … sulle, fuoco … contro, fuoco … verso, fuoco … in direzione,
      missile su, missili su, missile contro, missili contro, missile sul, missili sul, missile sulla, missili sulla, razzi su, razzo
      su, razzi contro, razzi sul, razzi sulla, droni su, drone su, droni contro, drone contro, bombe su, bombe sul, bombe sulla, mortai
      su, granate su, colpi su, colpi contro, proiettili su, spari contro, spari su, spari verso,
      ${combined(
        'colpi',
        `di mortai, di artiglieria pesante, di obice, di cannone, di carro armato, di arma da fuoco, d'arma da fuoco, di armi leggere, di
        armi automatiche, di fucile, di kalashnikov, di razzo, di razzi, di lanciarazzi, di cecchini, sporadici, isolati, nemici`,
      )},
      ${combined(
        'fuoco',
        `di artiglieria pesante, di cecchino, di mitragliatrici, di armi automatiche, di armi pesanti, di carri armati, di fucileria, dei
        carri armati, dell'artiglieria, di razzi, di sbarramento, indiscriminato, nutrito, serrato, fitto`,
      )},
      ${combined(
        'attacco, attacchi',
        `con mortai, con i mortai, con mortaio, con razzi, con razzo, con missili, con artiglieria, con l'artiglieria, con cecchini, con
        armi leggere, con armi pesanti, con lanciarazzi, a colpi di mortaio, a colpi di artiglieria, di mortaio, di mortai, di razzi, di
        cecchini, di droni kamikaze, con droni kamikaze, con drone, dal cielo, dall'aria`,
      )},
      ${combined(
        'tiri, tiro',
        `di cecchino, di cecchini, di artiglieria pesante, di obice, di mortai, di mitragliatrice, di armi leggere, di carro armato,
        nemici, di disturbo, di sbarramento`,
      )},
      lancio di droni, lancio di missili, lancio di granate, lancio di un missile, lanci di droni, raffica di mitra, raffiche di mitra,
      raffica di colpi, raffiche di armi, scarica di mitra, scariche di mitra, pioggia di proiettili, pioggia di bombe, pioggia di
      mortai, diluvio di fuoco, grandine di colpi, salva di razzi, salva di missili, salve di artiglieria, bordata, colpo di mortaio,
      colpo di artiglieria, colpo di cecchino, colpi isolati, sparo, fucilate, fucilata, incursione aerea, incursioni aeree,
      cannoneggiamento d'artiglieria, martellamento d'artiglieria,pioggia di colpi, pioggia di fuoco, pioggia di razzi, pioggia di missili, grandinata di colpi, raffica, raffica di, raffiche di, colpi di mitragliatrice, raffiche di mitragliatrice, fuoco di mitragliatrice, fuoco di armi leggere, fuoco di armi, fuoco aperto, fuoco dei cecchini, fuoco dei mortai, fuoco di droni, mitragliamento, mitragliamenti, martellamento, colpi di cannone, cannonate, tiri di mortaio, tiro di mortaio, colpi di carro, scariche di, colpi esplosi, colpi partiti, tiri, 
      bombardamento, bombardamenti, colpi d'arma da fuoco, colpi di arma da fuoco, colpo d'arma da fuoco, colpi di artiglieria, colpi d'artiglieria, colpi di mortaio, colpi di cecchino, tiri di artiglieria, tiri d'artiglieria, tiro di artiglieria, raid, raid aerei, raid aereo, attacco missilistico, attacchi missilistici, attacco con droni, attacchi con droni, attacco con un drone, attacco di droni, attacchi di droni, attacco aereo, attacchi aerei, attacco di artiglieria, attacchi di artiglieria, attacchi d'artiglieria, fuoco di artiglieria, fuoco d'artiglieria, fuoco dell'artiglieria,
      fuoco di mortaio, fuoco di cecchini, sparatoria, sparatorie, cannoneggiamento, cannoneggiamenti, spari, fuoco nemico, fuoco intenso, fuoco pesante, lancio di razzi, lanci di razzi, lancio di missili, raffiche, salve di, dal fuoco, apertura del fuoco, fuoco incrociato, colpi sparati, bordate`,
    strikes: `
      distrutte, distrutto, distrutti, distrutta, neutralizzato, neutralizzati, neutralizzate, ha neutralizzato, hanno neutralizzato,
      colpite, colpiti, colpita, colpito, centrate, centrati, attaccate, attaccati, attaccata, attaccato, prese di mira, danneggiate,
      danneggiati, danneggiata,
      ${conjugated('attacc, centr, raggiung', 'a, ano, ava, avano, ando, arono, are, e, ono')},
      colpiva, colpivano, colpirono,
      ${combined(HAS, `attaccato, colpito, centrato, raggiunto, devastato, danneggiato, preso di mira`)},
      si abbatte su, si abbattono su, si abbatte, si abbattono, si scaglia contro, si scagliano contro, cade su, cadono su, cade sul,
      cadono sul, cade sulla, cadono sulla, piomba su, distruggendo, distrusse, danneggia, danneggiano,
      ${perfect(HAS, 'attaccato, colpito, distrutto, centrato')}, attacca, attaccano, attaccare, attaccando, colpisce, colpiscono, colpire, colpendo, attacco, attacchi, distrugge, distruggono, assalto, caduto su, caduti su, caduta su, abbattuto su, si è abbattuto su, si sono abbattuti, centra, attaccò, colpì`,
    notFired: `
      ${combined('nemmeno un colpo, neppure un colpo, neanche un colpo, non un colpo, non un solo colpo, nessun colpo, nemmeno uno sparo, nessuno sparo, nessun proiettile', 'da parte nostra, dalla nostra parte, dal nostro lato, dalle nostre posizioni, dalle nostre linee, dalle nostre file, è partito da, è partito dalle')},
      ${combined('nessun centro abitato, nessun villaggio, nessun paese, nessuna località, nessuna casa, nessuna abitazione, nessuna città, neppure un villaggio, nemmeno un villaggio', '… toccat*, … bombardat*, … colpit*, … attaccat*, … preso di mira')},
      ${combined('nessun soldato, nessun militare, nessun nostro soldato, nessun nostro militare, nessuno dei nostri', '… sparato, … aperto il fuoco, … premuto il grilletto, … bombardato, … colpito')},
      non l'abbiamo attaccato, non l'abbiamo attaccata, non l'abbiamo colpito, non l'abbiamo colpita, non l'abbiamo bombardato, non l'abbiamo bombardata, non abbiamo attaccato, non abbiamo colpito, non abbiamo bombardato, non abbiamo sparato, non abbiamo aperto il fuoco,
      ${combined(
        `non è stato, non è mai stato, non sono stati, non sono mai stati, non è partito, non sono partiti`,
        `esploso alcun, sparato alcun, esploso nessun, sparato nessun, lanciato alcun, esplosi colpi, sparati colpi, alcun colpo, nessun
        colpo, colpi`,
      )},
      non è stato esploso, non è stato sparato, non sono stati esplosi, non sono stati sparati, non è stato lanciato,
      ${combined(
        `nessuno sparo, nessun colpo, nessun proiettile, nessun missile, nessun razzo, nessun drone, nessun attacco, nessun
        bombardamento, nessun tiro, neanche un colpo, nemmeno un colpo, nemmeno uno sparo`,
        'verso, su, sul, sulla, sulle, contro, in direzione, diretto',
      )},
      ${combined(
        `non ha, non hanno, non aveva, non avevano, non abbiamo, mai, non ha mai, non hanno mai, non abbiamo mai, né ha, di non aver, di
        non avere, di non aver mai`,
        `aperto il fuoco, aperto fuoco, sparato, sparato contro, bombardato, cannoneggiato, sparato alcun colpo, sparato un colpo,
        sparato un solo colpo, sparato nessun, attaccato, colpito, lanciato, lanciato alcun, lanciato nessun, preso di mira, fatto
        fuoco, esploso colpi, esploso alcun, usato l'artiglieria, effettuato alcun, effettuato bombardamenti, condotto alcun, tirato`,
      )},
      non aprono il fuoco, non sparano, non bombarda, non bombardano, non prende di mira, non prendono di mira, non colpisce obiettivi,
      non colpiscono obiettivi, nessun colpo è stato esploso, nessun colpo sparato, non è partito alcun colpo, non è partito nessun
      colpo, neanche un colpo è, nemmeno un colpo è, non un colpo è, nessun attacco è stato, nessuna unità ha sparato, nessun soldato ha
      sparato, non vi è stato alcun attacco, non c'è stato alcun attacco, non c'è stato alcun bombardamento, non c'è stato nessun
      bombardamento, non vi è stato alcun bombardamento, non ci sono stati bombardamenti da, non ci sono stati spari da, non siamo stati
      noi,non abbiamo sparato noi, non sparò, non ha aperto … fuoco, non hanno aperto … fuoco, nessun colpo di mortaio, nessun colpo di artiglieria, nessun colpo d'artiglieria, nessun bombardamento, nessun colpo è partito, nessun colpo partito, nessuno ha sparato, mai sparato, mai aperto il fuoco, nessun razzo, nessun missile, non ha esploso, non hanno esploso, senza aver sparato, nessun drone, 
      ${combined('non ha, non hanno, non aveva, non avevano, non abbiamo, mai', 'aperto il fuoco, sparato, bombardato, sparato alcun colpo, attaccato, colpito, lanciato, preso di mira')}, nessun colpo è stato sparato, non apre il fuoco, non spara, nessun attacco, non è stato sparato, nessuno sparo è partito, non sono stati sparati`,
    continues: `
      ${combined('non ha, non hanno, non aveva, non avevano, senza', `mai smesso di, smesso di, mai cessato di, cessato di, ancora smesso di`)},
      non smette di, non smettono di, non cessa di, non cessano di, non la smette di,
      continuando, continuavano, proseguiva, proseguivano, proseguendo, sta continuando, stanno continuando, va avanti, vanno avanti, si
      protrae, si protraggono, non cessa, non accenna, non accennano, non danno tregua, senza tregua, senza interruzione, senza pausa,
      ininterrottamente, incessante, incessanti, è ripreso, sono ripresi, sono riprese, è ripresa, ha ripreso, hanno ripreso, infuria,
      infuriano, perdura, perdurano, non si placa, non si placano,continua, continuano, continuava, proseguono, prosegue, proseguire, stanno proseguendo, in corso, tuttora, ancora, ripresi, ripreso, riprendono, riprende, persiste, persistono, senza sosta, non si ferma, non si fermano, non cessano`,
    combat: `
      provocazione, provocazioni, provocazione militare, provocazioni su vasta scala,
      controffensiva, controffensive, operazione di terra, corpo a corpo, salta su una mina, saltato su una mina, saltati su una mina,
      saltata su una mina, esplosione di mine, mina anticarro, mina antiuomo, campo minato, campi minati, ordigno, ordigni,
      intercettato, intercettati, intercettano, intercetta, neutralizzato, neutralizzati, neutralizza, neutralizzano, abbattendo,
      abbattere, tafferugli, rissa, zuffa, presa di posizioni, conquista di, conquistato, conquistano, tentativo di infiltrazione,
      tentativo di avanzata, tentativo di sabotaggio, gruppo di sabotatori, gruppo di sabotaggio, penetrazione, sfondamento, assalti, si
      scontrano, scontrarsi,
      scontro, scontri, combattimento, combattimenti, battaglia, battaglie, offensiva, offensive, scaramucc*, schermagli*, incursione, incursioni, infiltr*, mina, mine, mine antiuomo, esplosione di una mina, scambio di colpi, scambi di colpi, scambio a fuoco, conflitto a fuoco, conflitti a fuoco, scontro a fuoco, scontri a fuoco, abbattuto, abbattuti, abbattimento, abbatte, abbattono, avanzata, avanzare, avanza, sabotaggio, sabotatori, respinto l'attacco, respinto un attacco`,
    response: `
      ha risposto al fuoco, hanno risposto al fuoco, risposto adeguatamente, ha reagito al fuoco, risposta adeguata, risposta al fuoco,
      reazione al fuoco, contromisure, fuoco di reazione, fuoco è stato soppresso, fuoco è stato represso, messo a tacere, messi a
      tacere, messa a tacere, azioni di risposta, azioni di ritorsione, misure di rappresaglia, misure appropriate, replica al fuoco,
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
      deposito di munizioni, depositi di munizioni, siti militari,
      posizione, posizioni, posizioni militari, postazione, postazioni, postazioni militari, posto di blocco, avamposto, avamposti, trincea, trincee, posti di confine, posto di frontiera, posizioni di combattimento, posizioni difensive, base militare, basi militari, installazioni militari, obiettivi militari, obiettivo militare, infrastrutture militari, dalle posizioni, dalle postazioni, da posizioni, da postazioni, dalle proprie posizioni, posti di combattimento`,
    vehicle: `
      rampe missilistiche, rampa missilistica, rampe di lancio, rampa di lancio, sistemi missilistici, sistema missilistico, lanciamissili, lanciarazzi, postazioni di lancio,
      lanciamissili, rampa di lancio, rampe di lancio, sistema di difesa aerea, sistemi di difesa aerea, batteria antiaerea,
      mezzo militare, colonna militare,
      veicolo, veicoli, mezzo, automobile, auto, macchina, camion, ambulanza, ambulanze, convoglio, convogli, autobus, pullman, trattore, veicoli militari, veicolo militare, mezzi militari, jeep, automezzo, automezzi`,
    infrastructure: `
      infrastruttura, infrastrutture, infrastrutture civili, obiettivi civili, strutture civili, edifici civili, ospedale, ospedali, scuola, scuole, ponte, ponti, cattedrale, chiesa, chiese, aeroporto, centrale elettrica, edificio, edifici, linea elettrica, bacino idrico, oggetti civili, maternità`,
    killed: `
      diventati martiri, diventato martire, sono diventati martiri, è diventato martire, caduti da martiri, morti da martiri, uccidendo, uccidendone, uccidendolo, neutralizzato … militari, neutralizzati … militari, neutralizzato … nemici, annientato … soldati, annientato … militari, sono caduti, è caduto, si è spento, è spirato, spirato,
      uccisi da un cecchino, uccisi da cecchini, ucciso dai cecchini, uccisi dai cecchini, ucciso dal fuoco, uccisi dal fuoco,
      uccisa dal fuoco, ucciso da colpi, uccisi da colpi, uno ucciso, una uccisa, uno morto, una morta,
      aver eliminato, ha eliminato, hanno eliminato, aver annientato, ha annientato, hanno annientato, annientati, eliminati,
      neutralizzato … soldati, neutralizzati … soldati, aver ucciso, aver liquidato, ha liquidato, liquidati,
      messi fuori combattimento, messo fuori combattimento,
      falciat*, freddat*, rimasti uccisi, rimasto ucciso, perdono la vita, perde la vita, trovato la morte, trovano la morte,
      senza vita, ammazzat*, abbiamo perso, hanno perso la vita, ha perso la vita, periti, perirono,
      piange, piangono,
      lasciato sul terreno, lasciati sul terreno, lascia sul terreno, lasciano sul terreno, lasciato sul campo, lascia sul campo,
      restano sul terreno, rimasti sul terreno, caduti,
      ${perfect(HAS, `ucciso, perso la vita, trovato la morte, perduto la vita, lasciato la vita, sacrificato la vita, dato la vita, provocato la morte, causato la morte, mietuto, freddato`)},
      ${combined(
        `è, sono, era, erano, sarebbe, sarebbero, risulta, risultano, restano, resta, rimane, rimangono, rimasto, rimasti`,
        `morto, morti, morta, morte, ucciso, uccisi, uccisa, uccise, deceduto, deceduti, deceduta, decedute, caduto, caduti, caduto in
        combattimento, caduti in combattimento, caduto in servizio, caduto al fronte, caduti al fronte, spirato, spirati, rimasto
        ucciso, rimasti uccisi, rimasta uccisa, rimaste uccise`,
      )},
      rimasto ucciso, rimasti uccisi, rimasta uccisa, rimangono uccisi, rimane ucciso, resta ucciso, restano uccisi, restata uccisa,
      perdevano la vita, perdendo la vita, perse la vita, persero la vita, trova la morte, trovano la morte, trovarono la morte, muore
      sul colpo, morì, morirono, morto sul colpo, morti sul colpo, morto in combattimento, morti in combattimento, morto in azione,
      morti in azione, morto al fronte, morto per le ferite, morti per le ferite, ucciso da un cecchino, colpito a morte, colpiti a
      morte, colpita a morte, ferito a morte, feriti a morte, ferito mortalmente, feriti mortalmente, mortalmente ferito, mortalmente
      feriti, costa la vita, costano la vita, è costata la vita, è costato la vita, sono costati la vita, costarono la vita, ha perduto,
      hanno perduto, avere perduto, aver perduto, perdita di un soldato, perdita di un militare, decede, decedono, spira, cadavere,
      cadaveri, corpo senza vita, corpi senza vita, uccidendone, ammazza, ammazzano, ammazzato, ammazzati, freddato, freddati,
      ucciso, uccisi, uccisa, uccise, uccide, uccidono, uccidendo, uccidere, uccisione, uccisioni, morto, morti, morta, =morte, morire, muore, muoiono, un morto, deceduto, deceduti, deceduta, decesso, decessi, soldati caduti, militari caduti, caduti in combattimento, caduto in combattimento, suoi caduti, propri caduti, i caduti, perso la vita, perdono la vita, perde la vita, perso, perduto, perde, perdita di,
      vittima, vittime, vittime civili, bilancio, bilancio delle vittime, ha perso, hanno perso, aver perso, avere perso, mortalmente, costato la vita, salme, corpi, vite`,
    wounded: `
      ferendo, ferendone, ferendolo, ferendola,
      ferito da un cecchino, feriti da un cecchino, feriti da cecchini, ferito dai cecchini, ferito dal fuoco, feriti dal fuoco,
      ferita dal fuoco, ferito da colpi, feriti da colpi, uno ferito, una ferita, un altro è ferito, un altro è rimasto ferito,
      colpito a una gamba, colpito alla gamba, colpito a un braccio, colpita a una gamba, colpita a un braccio, colpito alla testa,
      colpito alla spalla, raggiunto a una gamba, raggiunto a un braccio, ferito a una gamba, ferito alla gamba, ferita a una gamba,
      rimasta ferita, rimaste ferite, rimane ferito, rimangono feriti, resta ferito, restano feriti, resta ferita, è rimasto ferito,
      sono rimasti feriti, è rimasta ferita, sono rimaste ferite, ferito da arma, ferito da schegge, feriti da schegge, ferito
      gravemente, feriti gravemente, gravemente ferito, gravemente feriti, gravemente ferita, lievemente ferito, lievemente feriti,
      leggermente ferito, leggermente feriti, ferito lieve, feriti lievi, ferito grave, feriti gravi, contuso, contusi, contusione,
      contusioni, commozione cerebrale, ustionato, ustionati, ricoverato, ricoverati, ricoverata, portato … ospedale, portati …
      ospedale, trasportato … ospedale, trasportati … ospedale, evacuato … ospedale, ferisce, feriscono, ferirono, ferì, ferire, ferite
      da arma da fuoco, ferita da arma da fuoco, ha riportato ferite, hanno riportato ferite, riporta ferite,
      ferito, feriti, ferita, ferite, un ferito, ferendo, ferimento, ferisce, feriscono, rimasto ferito, rimasti feriti, uno è rimasto ferito, un altro ferito, ferite gravi, ricoverat*`,
    captured: `
      caduti in mano, caduto in mano, caduti nelle mani, caduto nelle mani, finiti nelle mani, finito nelle mani, tenuti prigionieri, tenuto prigioniero, sono tenuti prigionieri, in mano alle, in mano agli, in mano a,
      uno catturato, un prigioniero,
      presi in ostaggio, preso in ostaggio, tenuti in ostaggio, tenuto in ostaggio,
      in mano azera, in mano armena, in mani azere, in mani armene, in mano agli azeri, in mano agli armeni, in mano nemica,
      in mano al nemico, nelle mani del nemico, nelle mani degli azeri, nelle mani di Baku, in mano a Baku, caduti in prigionia,
      caduto in prigionia, in prigionia,
      presa prigioniera, preso prigioniero, fatta prigioniera, fatti prigionieri, prende prigionieri, prendono prigionieri, fanno
      prigionieri, fa prigioniero, catture, catturando, caduto prigioniero, caduti prigionieri, finiti in mano, finito in mano,
      circondato, circondati, accerchiato, accerchiati,
      catturato, catturati, catturata, cattura, catturano, prigioniero, prigionieri, fatto prigioniero, fatti prigionieri, prigionieri di guerra, in ostaggio, presi prigionieri`,
    missing: `
      sconosciuta la sorte, sconosciuta … sorte, ignota … sorte, si ignora dove, si ignora dove si trovino, si ignora la sorte, si ignorano le sorti, persi i contatti con, perso il contatto con, persi … contatti, contatti persi, nessun contatto con, senza notizie di, non si hanno notizie,
      uno disperso, un disperso,
      di cui non si hanno più notizie, di cui non si hanno notizie, non si hanno più notizie, mancano ancora all'appello,
      non danno notizie, di cui si sono perse le tracce, di cui si è persa ogni traccia,
      persa ogni traccia, perso ogni contatto, perse le tracce, perso le tracce, si sono perse le tracce, si è persa ogni traccia,
      risulta disperso, risultano dispersi, dato per disperso, dati per dispersi, date per disperse, manca all'appello, mancano
      all'appello, senza notizie, non si hanno notizie di, nessuna notizia di, perso il contatto, persi i contatti, perso ogni contatto,
      perso i contatti, contatto … perso, contatti … persi, sorte … sconosciuta, sorte ignota, sorte sconosciuta, sorte incerta, si
      ignora la sorte, ignota la sorte, introvabili, introvabile, irreperibile, irreperibili,
      disperso, dispersi, dispersa, disperse, scomparso, scomparsi`,
    casualties: `
      morti o dispersi, morti e dispersi, uccisi o dispersi, caduti o dispersi, caduti e dispersi, tra morti e feriti,
      morti e feriti complessivi, morti o feriti, uccisi o feriti,
      perdite di vite, perdite di vite umane, perdite nelle proprie file, perdite nelle file, perdite fra, perdite tra, pesanti perdite,
      gravi perdite, perdite in vite umane,
      perdite, perdita, perdite umane, perdite militari, perdite tra le proprie fila`,
    noLosses: `
      nessun militare … ucciso, nessun militare … ferito, nessun soldato … ucciso, nessun soldato … ferito, non ci sono vittime, non ci sono né morti né feriti, né morti né feriti, non ci sono stati né morti né feriti, non ha subito perdite, non hanno subito perdite, nessuna perdita,
      ${combined(
        `di non aver subito, di non avere subito, di non aver riportato, di non aver registrato, di non avere, di non aver avuto, non
        avrebbe subito, non ha riportato, non hanno riportato`,
        `perdite, vittime, alcuna perdita, alcuna vittima, feriti, morti, perdite umane`,
      )},
      ${combined(
        `non ci sono, non ci sono stati, non ci sono state, non vi sono, non vi sono stati, non vi sono state, non si registrano, non si
        sono registrati, non si sono registrate, non si segnalano, non si sono segnalati, non sono stati segnalati, non sono state
        segnalate, non si contano, non si lamentano, non si hanno, non risultano, non ha provocato, non hanno provocato, non ha causato,
        non hanno causato, non ha fatto, non hanno fatto, non ha subito, non hanno subito, non avrebbe provocato, non avrebbe causato,
        non ha, non abbiamo, senza, senza provocare, senza causare, senza fare, senza subire, senza registrare, senza che vi siano`,
        `vittime, morti, feriti, perdite, morti né feriti, morti o feriti, vittime né, perdite umane, vittime civili, caduti, perdite
        tra, né morti né feriti, alcuna vittima, alcuna perdita, alcun ferito, nessuna vittima, nessuna perdita, nessun ferito`,
      )},
      nessuna vittima civile, nessuna perdita umana, nessun morto né ferito, nessun decesso, nessun soldato ferito, nessun militare
      ferito, nessuno è morto, nessuno è stato ferito, nessuno è stato colpito, nessuno è stato ucciso, nessuno ferito, né vittime né,
      illeso, illesi, illesa, illese, incolume, incolumi, sano e salvo, sani e salvi, zero vittime, zero perdite, non lamenta perdite,
      non lamenta vittime,
      nessuna vittima, nessuna perdita, non ci sono vittime, non ci sono state vittime, non si registrano vittime, non si sono registrate vittime, non si segnalano vittime, senza vittime, senza provocare vittime, senza causare vittime, senza fare vittime, non ha provocato vittime, non ha causato vittime, non hanno causato vittime, non hanno provocato vittime, non ha fatto vittime, non ci sono perdite, non ci sono state perdite, non si registrano perdite,
      non si segnalano perdite, senza perdite, non ha subito perdite, non hanno subito perdite, nessun ferito, nessun morto, né morti né feriti, nessun soldato è, nessun militare è, nessuno è rimasto ferito, non ci sono morti, non ci sono feriti, non si lamentano perdite, non si contano vittime, non vi sono vittime, non vi sono perdite, non vi sono state vittime, non risultano vittime, non si hanno notizie di vittime`,
    oneSoldier: `
      militare, sottufficiale, coscritto, guardia di frontiera ferita, guardia di frontiera uccisa,
      di un suo soldato, di un suo militare, di un proprio soldato, di un proprio militare, un proprio uomo, un suo uomo,
      un generale, il generale, generale, il colonnello, colonnello, il maggiore, il capitano, il tenente, il tenente colonnello,
      un artificiere, un geniere, un pilota, un tiratore, un medico militare, una recluta, un guardiafrontiera,
      un giovane soldato, un giovane militare, un caporale, un maresciallo, un maggiore, un colonnello, un tenente colonnello, un
      comandante, un sottufficiale, un riservista, un volontario, un miliziano, un guardia di frontiera, un soldato di leva, un soldato
      a contratto, un militare di leva, un membro delle forze, un membro dell'esercito, di un soldato, di un militare, di un ufficiale,
      uno dei soldati, uno dei militari, uno dei propri soldati, uno dei suoi uomini, il coscritto, l'ufficiale, il sergente, sergente,
      un soldato, un militare, un ufficiale, un suo soldato, un suo militare, un proprio soldato, un proprio militare, il soldato, il militare, una guardia di frontiera, un coscritto, un sergente, un tenente, un capitano, un combattente, un poliziotto, un agente, uno dei suoi soldati, uno dei suoi militari, uno dei propri militari,     soldato`,
    oneCivilian: `
      pastore, contadino, contadina, agricoltore, allevatore, trattorista, anziano, anziana, bambina, ragazzina, ragazzino, pensionato,
      pensionata, donna, ottantenne, settantenne, sessantenne, adolescente,
      un ragazzino, una ragazzina, un vecchio, una vecchia, una nonna, un nonno, un padre di famiglia, una madre, un padre,
      un passante, una passante, uno scolaro, una scolara, un muratore, un soccorritore, un infermiere, un'infermiera, un vignaiolo,
      un pescatore, un custode, un quindicenne, un sedicenne, un diciottenne, un ventenne,
      un allevatore, una contadina, una pensionata, un pensionato, un operaio, un lavoratore, una anziana, un'anziana, un insegnante,
      un'insegnante, un maestro, una maestra, uno studente, una studentessa, un neonato, una neonata, un minore, una minore, un
      minorenne, una bimba, un bimbo, un cittadino, una cittadina, un paesano, un trattorista, un conducente, un autista, un giovane,
      una giovane, un adolescente, un'adolescente, un medico, di un civile, di una donna, di un bambino, un'abitante, un mandriano, un
      taglialegna, un ottantenne, una ottantenne, un settantenne, una settantenne, un sessantenne, un cinquantenne, un quarantenne, un
      trentenne,
      un civile, una civile, una donna, un abitante, un bambino, una bambina, un ragazzo, una ragazza, un uomo, un contadino, un agricoltore, un pastore, un residente, una residente, un anziano`,
    oneOther: `
      uno ferito, una ferita, uno ucciso, una uccisa, uno morto, uno disperso, uno catturato, un altro è ferito,
      un altro è rimasto ferito,
      un quinto, un sesto, un settimo, un ottavo, una seconda, una terza,
      un terzo, un quarto, un secondo uomo, un passante,
      una vittima, un cronista, un reporter, un decesso, un cameraman,
      uno è rimasto ferito, un altro ferito, una persona, un morto, un ferito, un giornalista, un altro, una vittima, un’altra`,
    soldiers: `
      membri dell'equipaggio, equipaggio,
      caporali, sergenti, tenenti, sottufficiali, marescialli, soldati di leva, militari di leva, soldati a contratto, membri delle
      forze armate, membri delle forze, membri dell'esercito, reclute, mercenari, artiglieri, peacekeepers, uomini in armi,
      soldati, militari, truppe, effettivi, combattenti, uomini, ufficiali, coscritti, guardie di frontiera, poliziotti, agenti, caschi blu, peacekeeper, agenti di polizia, personale militare, riservisti, volontari, miliziani`,
    civilians: `
      non combattenti, cittadini, contadini, agricoltori, pastori, anziani, minori, minorenni, studenti, lavoratori, famiglie, bimbi,
      abitanti del villaggio, residenti locali, operai,
      civili, abitanti, donne, bambini, residenti, popolazione civile, civile`,
    people: `
      ragazzi,
      passanti, passante,
      persone, altri, altre, vite, corpi`,
    martyrs: `
      diventati martiri, diventato martire, sono diventati martiri, è diventato martire, caduti da martiri, morti da martiri,
      caduto martire, caduti martiri, morto da martire, morti da martiri,
      martire, martiri, martirio`,
    total: `
      saliti, salito, salita, salgono, sale, passano, passati, passato, cresciuti, aumentati, si aggrava, aggiorna il bilancio,
      che porta a, che portano a, il che porta a, portando il bilancio a, portando il totale a, che fa salire a, che fanno salire a,
      facendo salire a, facendo salire il bilancio a, porta il totale a, che porta il totale a, che portano il totale a,
      che porta il bilancio a,
      sale ora a, è salito ad, sono salite a, è salita a, salita a, saliva a, salgono ad, salite a, sale ad, salire ad, si aggrava, si è
      aggravato, aggravato, si attesta a, si attesta su, attestato a, si porta a, portato a, portato ad, portano ad, porta ad, tocca
      quota, toccato quota, supera quota, superato quota, raggiungono, ha raggiunto quota, arrivano a, è arrivato a, cresce a, cresciuto
      a, crescono, somma, sommano, in tutto, bilancio totale, bilancio provvisorio, bilancio ufficiale, bilancio aggiornato, ultimo
      bilancio, bilancio complessivo, dall'inizio degli scontri, dall'inizio delle ostilità, dall'inizio del conflitto, dallo scoppio,
      da domenica, da lunedì, da martedì, da mercoledì, da giovedì, da venerdì, da sabato, da ieri, fino ad ora, fino a questo momento,
      sale a, salgono a, è salito a, sono saliti a, salito a, saliti a, sale ad almeno, salire a, sarebbe salito a, portando a, porta a, portano a, è di, bilancio, bilancio delle vittime, totale, in totale, dall'inizio, da quando, finora, ad oggi, sinora, complessivamente, ammonta a, ammontano a, raggiunge, ha raggiunto, nuovo bilancio, il numero di, il numero dei, aumenta a, aumentato a, arriva a`,
    more: `
      altri, altre, ulteriori, nuove perdite, nuovi caduti, nuovi morti, nuovi nomi,
      un secondo soldato, un secondo militare, un terzo soldato, un terzo militare, un quarto soldato, un quarto militare, un secondo,
      un terzo, un quarto, un quinto,
      altre vittime, altri soldati, altri militari, nuovi caduti, si aggiungono, si aggiunge, aggiuntivi, ulteriore,
      altri morti, ulteriori, in più, nuovi morti, nuove vittime`,
    including: `
      fra questi, tra le vittime, fra le vittime, tra i morti, fra i morti, tra i feriti, fra i feriti, tra gli uccisi, tra i caduti,
      fra essi, tra esse, includendo, comprendendo, contando anche, ivi compresi, ivi incluse,
      tra cui, fra cui, di cui, compresi, compreso, comprese, compresa, inclusi, incluso, incluse, inclusa, tra loro, fra loro, tra questi, delle vittime, dei quali, delle quali, tra i quali, tra le quali, fra i quali, tra essi, dei morti`,
    bothSides: `
      soldati armeni … azeri, militari armeni … azeri, eserciti armeno … azero, truppe armene … azere, combattenti armeni … azeri, forze armene … azere,
      da una parte e dall'altra, di ambo le parti, su ambo i fronti,
      in entrambi gli schieramenti, su entrambi i fronti, su ambo i fronti, da una parte e dall'altra, dall'una e dall'altra parte, da
      ambo i lati, da entrambi i lati, di entrambe le parti, di entrambi i paesi, di ambo le parti, nelle due parti, su entrambi i lati,
      tra le due parti, delle due parti, dei due schieramenti, di entrambi gli eserciti, dei due eserciti, entrambe le nazioni, i due
      contendenti, in ambo gli schieramenti,
      entrambe le parti, entrambi gli schieramenti, da entrambe le parti, entrambi i lati, i due schieramenti, le due parti, da ambo le parti, ambo le parti, entrambi i paesi, i due paesi, entrambi gli eserciti, dei due paesi`,
    atLeast: `
      minimo, un minimo di, non meno che, quantomeno, come minimo di,
      almeno, ad almeno, come minimo, non meno di, perlomeno, quanto meno`,
    moreThan: `
      superiori a, supera i, superano i, supera le, superano le, superato i, più d, ben più di, ben oltre, al di là di, oltre i, oltre
      le, oltre gli,
      più di, oltre, più che, superiore a`,
    about: `
      intorno ai, intorno alle, attorno ai, più o meno, suppergiù, un totale di circa, a un passo da, poco più di, stimati in, stimato
      in, all'incirca,
      circa, quasi, intorno a, attorno a, una, un, approssimativamente, all’incirca, pressappoco, vicino a quota`,
    upTo: `
      un massimo di, al massimo, massimo, al più,
      fino a, sino a`,
    vague: `
      una manciata di, una manciata, un numero imprecisato di, un numero imprecisato, un numero indeterminato di, svariate, parecchie,
      migliaia di, centinaia di,
      decine, decine di, diversi, diverse, numerosi, numerose, centinaia, alcuni, alcune, molti, molte, vari, varie, parecchi, migliaia, una serie di, qualche, svariati`,
    unit: `
      guerre, generazioni, ponti, mediatori, copresidenti, ministeri, comunicati, cancellerie, versioni,
      mm, millimetri, anni, anno, km, chilometri, chilometro, metri, per cento, volte, occasioni, ora, ore, h, minuti, minuto, giorni, giorno, mesi, mese, settimane, settimana, milioni, milione, miliardi, dollari, euro, villaggi, località, case, abitazioni, blindati, carri, tank, droni, veicoli, direzioni, posizioni, postazioni, punti, casi, violazioni, colpi, spari, proiettili, missili, razzi, paesi, parti, schieramenti,
      regioni, province, distretti, articoli, ettari, elicotteri, aerei, fila, capitali, lati, vicini, repubbliche, ministri, leader, incidenti, attacchi, edifici, secondi, comunità, città, eserciti, esplosioni, secoli, tratti, fronti, uomini forti, mezzi, comuni, insediamenti, tappe, presidenti, ex, stati`,
    numbered: 'brigata, risoluzione, articolo, Su, BM, T, D, S, MiG, Mi, n, numero, di anni, pagina, ore, alle, G, TB',
    forces: `
      eserciti, forze di terra, forze terrestri, battaglione, battaglioni, distaccamento, distaccamenti, brigate, corpo d'armata, unità
      di artiglieria, formazioni militari, gruppi armati illegali, truppe di frontiera, forze di difesa, forze di sicurezza, guardia di
      frontiera, plotone, plotoni,
      forze, forze armate, esercito, truppe, unità, reparti, formazioni armate, gruppi armati, forze militari, divisioni, sottounità, unità militari, unità delle forze armate, unità dell'esercito, contingente, contraerea, difesa aerea, soldati hanno, militari hanno`,
    enemy: `
      gli avversari, agli avversari,
      parte nemica, parte opposta, schieramento opposto, forze nemiche, truppe nemiche,
      nemico, nemica, nemici, nemiche, avversario, avversari, aggressore, controparte, parte avversa, avversaria`,
    our: `
      ${combined('rivendica, rivendicano, ha rivendicato, hanno rivendicato', 'il, un, i, la, una, l, gli, le, la paternità del')},
      ${combined('rivendica, rivendicano, ha rivendicato, hanno rivendicato, ammette, ammettono, ha ammesso', 'il, un, i, la, una, l, gli, le, la paternità del')}, abbiamo,
      nostro, nostra, nostri, nostre`,
    its: `
      un suo soldato, un suo militare, un proprio soldato, un proprio militare, uno dei suoi soldati, uno dei suoi militari,
      uno dei propri militari, uno dei propri soldati, uno dei suoi uomini, di un suo soldato, di un suo militare,
      di un proprio soldato, di un proprio militare, un proprio uomo, un suo uomo,
      del Paese, di quel Paese,
      i suoi, le sue, i propri, le proprie, i loro, le loro, il loro, la loro, il suo, la sua, il proprio, la propria,
      suo, sua, suoi, sue, proprie, propri, proprio, propria, loro`,
    parties: `
      ${combined(
        `ministeri degli Esteri, ministeri della Difesa, ministri degli Esteri, capi della diplomazia, diplomazie, governi, eserciti,
        capitali, leader, presidenti, cancellerie`,
        `dei due Paesi, dei due Stati, delle due parti, di entrambi i Paesi, di entrambe le parti, dei due vicini, di ambedue i Paesi,
        delle due repubbliche`,
      )},
      le parti in conflitto, parti in conflitto, parti in causa, parti belligeranti, i contendenti, i due contendenti, i due Stati,
      entrambi gli Stati, le due repubbliche, le due ex repubbliche, i due governi, entrambi i governi, i due eserciti, entrambi gli
      eserciti, le due capitali, entrambe le capitali, i due ministeri, entrambi i ministeri, i due vicini, due vicini, ambo le parti,
      ambedue le parti, tutte e due le parti, le due nazioni, entrambi gli schieramenti, i due rivali, le due diplomazie,
      le parti, entrambe le parti, due paesi, le due parti, i due paesi, entrambi i paesi, i belligeranti, i due vicini, i due schieramenti`,
    by: `
      ${combined('bersagliato, bersagliata, bersagliati, bersagliate, preso di mira, presa di mira, presi di mira, prese di mira, centrato, centrata, bombardato, bombardata', BY)},
      attribuita alle, attribuite alle, attribuito alle, attribuita agli, attribuite agli, imputata alle, imputate alle, imputato alle,
      commessa da, commesse da, commessa dalle, commesse dalle, commessa dagli, addebitata alle, addebitate alle,
      a opera delle, a opera degli, a opera dei, ad opera di, ad opera degli, ad opera dei, ad opera dell, per opera di, per opera
      delle, per mano degli, per mano dei, per mano dell, sotto i colpi di, sotto i colpi delle, causato da, causata da, causati da,
      causate da, provocato da, provocata da, provocati da, provocate da, sferrato da, sferrata da, sferrati da, sferrato dalle,
      sferrato dagli, condotto da, condotta da, condotti da, attribuito a, attribuita a, attribuiti a, attribuite a, attribuito all,
      imputato a, imputata a, lanciato da, lanciati da, lanciato dalle, lanciati dalle,
      da, dal, dallo, dalla, dall, dai, dagli, dalle, da parte di, da parte del, da parte della, da parte dell, da parte delle, da parte degli, da parte dei, ad opera di, ad opera delle, per mano di, per mano delle, a opera di,
      ${combined('attacco, attacchi, offensiva, aggressione, raid, colpi, spari, bombardamenti', OF)}`,
    from: `
      ${combined(
        `appostato, appostati, appostate, stanziato, stanziati, stanziate, schierato, schierati, schierate, dislocato, dislocati,
        dislocate, posizionati, posizionate, di stanza, asserragliati`,
        `nella regione di, nel distretto di, nella zona di, nell'area di, nei pressi di, nei dintorni di, vicino a, in territorio, a, in,
        presso`,
      )},
      dalle posizioni di, dalle posizioni situate, da posizioni situate, da posizioni ubicate, dalle postazioni di, dal lato di, dalla
      zona di, dal distretto di, dalla regione di, dalle alture di, dalle alture, partito da, partita da, partite da, partiti dal,
      partiti dalle, provenienti dalla, provenienti dalle, provenienti dall, proveniente dalla, proveniente dall, provenienti da
      posizioni, schierate, schierati, appostati, appostate, posizionate, posizionati, collocate, collocati, ubicate in territorio,
      sparati da, sparati dal, sparati dalle, sparato dal, sparati dall, sparata da,
      dal territorio, dal territorio di, dal territorio del, dal territorio dell, dalle posizioni, dalle postazioni, da posizioni, da postazioni, dalle proprie posizioni, a partire dal territorio, proveniente da, provenienti da, provenienti dal, proveniente dal, dal lato, dislocate, stanziate, stanziati, di stanza, dalla direzione di, partiti da, partiti dal`,
    toward: `
      con, con l, con la, con il, con le, con gli, con i,
      alla volta di, rivolto contro, rivolti contro, rivolte contro, diretto contro, diretti contro, diretta contro, dirette contro,
      diretto verso, diretti verso, verso il, verso gli, verso le posizioni, verso l, all'indirizzo di, all'indirizzo delle, nella
      direzione del, nella direzione della, nella direzione dei, in direzione dell, in direzione degli, contro dei, contro delle, contro
      una, contro un, contro posizioni,
      contro, contro le, contro i, contro gli, contro la, contro il, contro l, verso, verso le, verso i, verso la, in direzione di, in direzione del, in direzione della, in direzione delle, in direzione dei, in direzione dell, nella direzione di, nelle direzioni di, su, sul, sulla, sulle, sui, sugli, sull, ai danni di, ai danni delle, ai danni del, nei confronti di, nei confronti delle`,
    inPlace: `
      all'altezza di, nelle vicinanze di, nelle vicinanze del, nelle vicinanze della, in prossimità di, in prossimità del, in prossimità
      della, alle porte di, alla periferia di, nella periferia di, nel settore di, nel comune di, nella località di, nel centro di, nei
      villaggi di, nelle località di, nei distretti di, nelle aree di, nell'area del, nella zona del, nella zona della, non lontano da,
      non lontano dal, a ridosso di, a ridosso del, a ridosso della, attorno al, attorno alla, intorno al, intorno alla, lungo il, lungo
      la, al largo di, villaggio frontaliero di, villaggio di confine di, cittadina di, borgo di, comune di, regione di, provincia di,
      zona di, settore di, comunità di, insediamento di, situata nel, situato nel, situato nella, situati nel, confinante con, adiacente
      a,
      a, ad, in, nel, nella, nello, nell, nei, nelle, negli, villaggio di, villaggi di, città di, località di, distretto di, vicino a, vicino al, vicino alla, nei pressi di, nei pressi del, nei pressi della, presso, nella zona di, nell'area di, nella regione di, nel distretto di, nel villaggio di, nella città di, nella provincia di, intorno a, attorno a, a sud di, a est di, a nord di, a ovest di, al confine con, situate in, situato in, situati in, situata in, lungo, al, nei dintorni di`,
    of: 'di, del, dello, della, dell, dei, degli, delle, d',
    and: '=e, ed, nonché, oltre a, così come',
    contrast: `
        a differenza di, salvo che,
      mentre, ma, anche se, sebbene, benché, laddove, quando invece`,
    that: `
      il fatto che, nel senso che, l'idea che,
      che, secondo cui, secondo il quale, secondo la quale, secondo le quali, secondo i quali, di aver, di avere, di voler`,
    not: `
      invece di, invece dei, al posto di, non più, anziché,
      e non,
      in nessun momento, in alcun modo, in nessun caso, affatto,
      non, mai, senza, nessun, nessuna, nessuno, neanche, nemmeno, né`,
    background: `
      va ricordato che, si ricorda che, come si ricorderà, giova ricordare, vale la pena ricordare, per la cronaca, un anno prima,
      l'anno precedente, anni addietro, mesi addietro, due anni fa, quattro anni fa, cinque anni fa, sei anni fa, dieci anni fa, decenni
      fa, qualche anno fa, alcuni anni fa, anni Ottanta, anni '80, in epoca sovietica, epoca sovietica, ai tempi dell'Urss, dopo la
      caduta, dopo il crollo, guerra lampo, guerra d'aprile, guerra di aprile, avevano già combattuto, hanno combattuto due guerre,
      hanno combattuto una guerra, si combatterono, che aveva causato, che causò, che provocò, che fece più, che costò la vita a, la
      scorsa estate, lo scorso inverno, l'estate scorsa, l'inverno scorso, l'autunno scorso, la primavera scorsa,
      ricordiamo, va ricordato, l'anno scorso, lo scorso anno, il mese scorso, lo scorso mese, decennio, decenni, in passato, all'epoca, guerra dei 44 giorni, guerra di 44 giorni, guerra di sei settimane, prima guerra, prima guerra del Karabakh, seconda guerra del Karabakh, crollo dell'Urss, crollo dell'Unione Sovietica, dissoluzione dell'Urss, dissoluzione dell'Unione Sovietica, fine dell'Urss, collasso dell'Urss, negli anni, all'inizio degli anni, anni Novanta, anni '90,
      anni fa, mesi fa, un anno fa, un mese fa, tre anni fa, dal 2020, guerra del 2020, guerra dei quattro giorni, dopo la guerra, anni dopo, anni prima, lo scorso autunno, la scorsa primavera, avevano combattuto, si sono combattuti, si erano affrontati, si sono affrontati,    conteso da`,
    irrealis: `
      immaginiamo, immaginate, supponiamo, poniamo, mettiamo che, e se, scenario, scenari,
      promette di rispettare, promettono di rispettare, ha promesso di rispettare, si impegna a rispettare, si impegnano a rispettare, si è impegnata a rispettare, pronta a rispettare, pronto a rispettare, pronti a rispettare, rispetterà, rispetteranno,
      meccanismo, meccanismi, indagine su, indagini su, indagare, inchiesta su,
      se mai, nel caso in cui, in tal caso, altrimenti, pena la, a rischio, temendo, paura di, paura che, nel timore, minacciando,
      minaccia di, minacciano di, ha minacciato, si appresta, si apprestano, si accinge, intende lanciare, progetta, progettano,
      starebbe preparando, starebbero preparando, eventualità, dissuadere, affinché non, per impedire, per prevenire, volto a evitare,
      in previsione,
      =se, potrebbe, potrebbero, può, possono, possa, possano, minaccia, minacciano, minacciato, minacciava, in caso di, rischio, rischi, rischia, rischiano, eventuale, eventuali, teme, temono, timore, timori, prepara, preparano, si prepara a, a meno che, potenziale, possibile, possibili, evitare, per evitare, impedire, prevenire, pronta a rispondere, scongiurare, affinché, qualora`,
    exercise: `
      esercitazioni tattiche, esercitazione tattica, esercitazioni a fuoco, esercitazione a fuoco, esercitazioni di tiro, manovra, war
      games, giochi di guerra, munizioni vere, parata militare, sfilata militare, addestramenti,
      esercitazione, esercitazioni, esercitazione militare, esercitazioni militari, esercitazioni congiunte, manovre, manovre militari, addestramento, simulazione, fuoco reale, tiro a segno`,
    readAlso: `
      iscriviti alla newsletter, iscriviti a,
      leggi di più, leggi ancora, per saperne di più, guarda anche, leggi l'articolo, ti consigliamo, potrebbe interessarti anche,
      continua a leggere, altre notizie, notizie correlate, articolo correlato, scopri di più,
      leggi anche, leggi pure, leggi di più, vedi anche, ti potrebbe interessare, potrebbe interessarti, per approfondire, leggi su, articoli correlati, correlati, approfondisci`,
    opinion: `
      il commento, l'analisi, l'intervista, il retroscena, rubrica,
      opinione, analisi, intervista, editoriale, commento, il punto, approfondimento, lettera`,
    conflict: `
      aprirà il fuoco, aprire il fuoco, risponderà, provocazioni, provocazione,
      assedio, assediata, assediato, assediati, sbarrata, sbarrato, camion bloccati, bloccati, bloccata,
      pugno di ferro, cecchini, cecchino, crivellat*, bombe a grappolo,
      militari, esercito, eserciti, truppe, ostilità, occupazione, zona cuscinetto, zona smilitarizzata, sminamento, campi minati,
      pattuglia, pattuglie, evacua*, ultimatum, aggressore, bellico, bellica, guerra lampo,  rivendicazioni
      territoriali, riarmo,
      conflitto, conflitti, guerra, guerre, confine, confini, frontiera, frontiere, linea del fronte, linea di contatto, fronte, escalation, de-escalation, operazione militare, operazioni militari, operazione antiterrorismo, operazione antiterroristica, misure antiterrorismo, antiterrorismo, militare, provocazione, provocazioni, aggressione, aggressioni, invasione, invade, tensione, tensioni, caschi blu, forze di pace, mantenimento della pace, peacekeeper, peacekeeping, occupato, occupati, occupata, blocco,
      corridoio di Lachin, conteso, contesa, disputa, enclave, rifugiati, profughi, esodo, pulizia etnica, integrità territoriale, sfollati, mobilitazione, osservatori, missione di osservazione, missione civile, separatista, violenze, azione militare, azioni militari, legge marziale, sconfinament*, belligeranti`,
    peace: `
      accordi trilaterali, intese trilaterali, intesa trilaterale, testo dell'accordo, base per la soluzione, soluzione del conflitto,
      restano detenuti, ancora detenuti, tuttora detenuti, restano prigionieri,
      cippo, cippi, cippo di confine, primo cippo,
      prigionieri, detenuti,
      accordi di pace, piano di pace, conferenza di pace, pace duratura, trattato, patto di pace, riavvicinamento, corridoio, apertura
      della frontiera, apertura del confine, riapertura del confine, riapertura della frontiera,  
      liberazione di prigionieri, liberazione dei prigionieri, liberazione dei detenuti, restituzione dei prigionieri, scambio di
      detenuti, enclavi, villaggi di confine, consegna di villaggi, consegna dei villaggi, restituzione di villaggi, restituzione dei
      villaggi, quattro villaggi, tracciato del confine, confine comune,  mediazione, missione Ue, missione di
      osservatori, osservatori europei, Corte internazionale di giustizia, Cig, scioglimento del Gruppo di Minsk, integrità
      territoriale, commissione di frontiera, commissione sui confini, delimitare, demarcare,
      trattato di pace, accordo di pace, colloqui di pace, negoziati di pace, processo di pace, pace, delimitazione, demarcazione, corridoio di Zangezur, TRIPP, Trump Route, Rotta Trump, scambio di prigionieri, prigionieri di guerra, normalizzazione, dichiarazione trilaterale, dichiarazioni trilaterali, accordi trilaterali, Gruppo di Minsk, vertice trilaterale, incontro trilaterale, commissioni di confine, apertura dei confini, rilascio dei prigionieri, siglato l'accordo di pace, negoziati,
      negoziato, riconoscimento reciproco`,
    otherWar: `
      raid israelian*, attacchi israelian*, bombardamenti israelian*, raid sull'Iran, attacco all'Iran, attacchi russi, raid russi, bombardamenti russi, raid americani, attacchi iraniani, Israele e Iran, Iran e Israele, Iran-Israele, Israele-Iran, Gaza, Hamas, Israele, israelian*, Ucraina, ucrain*, Kiev, Kyiv, Donbass, Zelensky, Sudan, Khartoum, Siria, sirian*, Hezbollah, Libano, libanes*, Yemen, Houthi, Kashmir, India, Pakistan, Myanmar, Birmania, Etiopia, Tigray, Libia, palestines*, Tel Aviv, Congo, M23, Thailandia, Cambogia, Kharkiv, Kherson, Donetsk, Kosovo, Serbia, Taiwan, Corea, Rafah, Beirut, Damasco, Aleppo, Tagikistan, Kirghizistan, talebani, talebano, Islamabad, Nuova Delhi, raid su Teheran, Cisgiordania, Venezuela`,
    sport: `
      pallavolo, ko, round, ring,
      calciomercato,
      GP, pole, pole position, paddock, Red Bull, Ferrari, Mercedes, McLaren, Verstappen, Leclerc, Hamilton, Perez, scuderia, scuderie,
      circuito, pista, qualifica, qualifiche, griglia, gara, corsa, box, Chelsea, Arsenal, Real Madrid, Barcellona, Bayern, Juventus,
      Milan, Inter, maglia, spogliatoio, supplementari, calcio d'angolo, area di rigore,  calciatore, calciatori, centravanti,
      difensore, doppietta, tripletta, playoff, eliminatorie, terzino,Coppa del mondo, Coppa, tie-break, mossa, scacchista, scacchisti, grande maestro, pallone, tempi supplementari, fischio finale, fischio d'inizio, andata, ritorno, capolinea, squadra, squadre, padroni di casa, ospiti, finale, quarti di finale, ottavi, oro, argento, bronzo, spareggio, spareggi, arbitro, tabellone, classifica, set, derby, trasferta, ranking, record, primo tempo, secondo tempo, sprint, podio, 
      calcio, partita, partite, gara, Uefa, Fifa, Champions League, Europa League, Conference League, Nations League, gol, goleador, allenatore, ct, commissario tecnico, scacchi, Olimpiadi, torneo, Gran Premio, Formula 1, F1, lotta libera, pugilato, pugile, medaglia, medaglie, campionato, campionati, Mondiali, Mondiale, Europei, qualificazioni, stadio, Qarabag, Qarabağ, FK, FC, attaccante, centrocampista, portiere, judo, sollevamento pesi, ginnasta, tifosi, nazionale di calcio, giocatore, giocatori, club, rigore, pareggio,
      sconfitta per, vittoria per, atleta, atleti, ciclista, tennis, basket, volley, pallavolo, girone, azzurri, semifinale`,
    culture: `
      Eurovision, film, festival, concerto, cantante, museo, mostra, attore, attrice, orchestra, opera lirica, teatro, libro, romanzo, pittore, album, canzone, cucina, ricetta, ricette, vino, vini, turismo, turisti, moda, cinema, tappeto, tappeti, musica, musicista, danza, artista, artisti, Aznavour, patrimonio mondiale, vacanze, gastronomia, in finale`,
    economy: `
      mercati, mercato europeo, mercato del gas, mercato mondiale, mercato interno, quota di mercato,
      Pil, commercio, commerciale, esportazioni, importazioni, export, import, gas, petrolio, gasdotto, oleodotto, inflazione, banca, banche, investimento, investimenti, dazi, economia, economico, economica, valuta, bilancio statale, azienda, aziende, imprese,  prezzo, prezzi, grano, affari, energia, energetico, energetica, compagnia aerea, voli, elettricità, crescita, borsa, barili, Tap, raccolto, vendemmia, autostrada, forniture`,
    disaster: `
      incidente d'autobus, incidente di autobus, incidente ferroviario, incidente mortale, bus nella, autobus nella, scarpata,
      tamponamento, esplosione in una fabbrica, esplosione in un mercato, distributore di benzina, suicid*, si toglie la vita, si è
      tolto la vita, omicidio, omicidi, femminicidio, regolamento di conti, a colpi di pistola, rapina, annegat*, valanga, discoteca,
      intossicazione, intossicati, Azerbaijan Airlines, Aktau,
      terremoto, sisma, scossa, scosse, magnitudo, Richter, alluvione, alluvioni, neve, pioggia, piogge, meteo, incendio, incendi, frana, frane, temperatura, temperature, tempesta, grandine, incidente stradale, incidente aereo, precipita, precipitato, aereo di linea, aereo passeggeri, aereo precipitato, schianto, covid*, coronavirus, pandemia, esplosione di gas, epidemia, siccità, gradi`,
    history: `anni fa, Cinque anni fa, dieci anni fa, trent'anni fa, un anno fa la, si affrontarono, la storia di, storia, rievoca, rievocano, retrospettiva, la guerra dei quattro giorni, cronologia, ricorrenza, decennale, ventennale, trentennale, a distanza di anni, libri di storia, 
      anniversario, anniversari, commemora, commemorano, commemorazione, commemorazioni, memoriale, lo storico, gli storici, storiografia, genocidio, ricorda i caduti, archivio, archivi, veterano, veterani, accadde oggi, monumento, omaggio, cerimonia, anni dopo, anni dalla, anni dal, anni dopo la guerra, anni dal cessate il fuoco, anni dalla tregua, anni dopo il cessate il fuoco, anni dopo la tregua, centenario, memoria, sopravvissuti, storia di, anni dalla guerra, ricordare i caduti, in ricordo`,
    ignore: `
      che porta a, che portano a, il che porta a, che porta il totale a, che portano il totale a, che porta il bilancio a,
      colpisce soltanto, colpisce solo, colpiscono solo, attacca solo, attaccano solo, attacchiamo solo, colpiamo solo, bersaglia solo,
      solo obiettivi militari, soltanto obiettivi militari, esclusivamente obiettivi militari,
      mesi di calma, settimane di calma, giorni di calma, dalla firma, periodo di calma, dopo la firma, mesi di quiete,
      fine della calma,
      e di negoziare, e negoziare, e negozi, e a negoziare,
      senza variazioni, senza cambiamenti, senza novità,
      in difesa di, in difesa del, in difesa della, in difesa dei, a difesa di, a difesa del, a difesa della, difesa aerea, linea di
      difesa, linee di difesa, difesa civile, legittima difesa, difesa dei diritti, sistema di difesa, sistemi di difesa, difesa
      antiaerea, spese per la difesa, spese di difesa, industria della difesa, la difesa di, la difesa del, la difesa della, è finito
      in, è finita in, finito in un, finita in un, di difesa, stato di difesa,
      tiro con l'arco, tiro al piattello, tiro al volo, tiri liberi, tiro libero, tiro a segno, tiri in porta, tiro dalla distanza,
      colpo di testa, colpo di scena, colpo di Stato, colpi di scena, colpo grosso, colpo di mercato, colpi di mercato, attacco hacker,
      attacco informatico, attacchi informatici, attacchi hacker, attacco verbale, attacchi verbali, attacco di panico, attacchi di
      panico, attacco alla stampa, fuochi d'artificio, fuoco di paglia, al fuoco lento, sotto il fuoco delle critiche, sotto il fuoco
      incrociato delle critiche, perde il controllo, perso il controllo, perdono il controllo, perdono terreno, perde terreno, perso
      terreno, perdere terreno, perde la pazienza, perso la pazienza, perdita di tempo, perdite economiche, perdite finanziarie, perdita
      di fiducia, perdita di territori*, perdita del controllo, morte naturale, natura morta, lingua morta, morte improvvisa, caduti in
      disgrazia, ferita aperta, ferite aperte, ferite del passato, vecchie ferite, a fuoco la questione, messa a fuoco, colpo di spugna,
      colpo d'occhio,
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
    mezza dozzina 6, mezzo centinaio 50, mezzo migliaio 500, due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, undici 11, dodici 12, tredici 13, quattordici 14, quindici 15, sedici 16, diciassette 17, diciotto 18, diciannove 19, ${italianTens()}, ${italianHundreds()},
    cento 100, centinaio 100, duecento 200, trecento 300, quattrocento 400, cinquecento 500, seicento 600, settecento 700, ottocento 800, novecento 900, mille 1000, duemila 2000, tremila 3000, mila 1000, decina 10, dozzina 12, quindicina 15, ventina 20, trentina 30, quarantina 40, cinquantina 50, sessantina 60`,
  months: [
    'gennaio|=gen',
    'febbraio|=feb|=febb',
    '=marzo',
    'aprile|=apr',
    'maggio|=mag',
    'giugno|=giu',
    'luglio|=lug',
    'agosto|=ago',
    'settembre|=set|=sett',
    'ottobre|=ott',
    'novembre|=nov',
    'dicembre|=dic',
  ],
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
}
