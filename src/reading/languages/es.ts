import type { Lexicon } from '../lexicon.ts'
import { combined, conjugated, perfect, withOne } from './romance.ts'

const HAS = 'ha, han, había, habían, haber, haya, hayan, habría, habrían'

export const SPANISH: Lexicon = {
  language: 'es',
  grammar: {
    order: 'verb-medial',
    owner: 'after',
    declensions: [{ from: '', endings: { '': 'plain' } }],
    apostrophe: 'splits',
    topics:
      'Nagorno Karabaj, Nagorno-Karabaj, Alto Karabaj, Karabaj, Artsaj, Armenia-Azerbaiyán, Cáucaso, Conflicto en Nagorno Karabaj',
    abbreviations:
      'sr, sra, dr, dra, gral, cnel, cap, tte, ene, feb, abr, jun, jul, ago, sep, sept, oct, nov, dic, art, núm, ee, uu, ee.uu',
  },
  detect: {
    letters: 'ñ¿¡ó',
    words: `
      el, la, los, las, del, que, en, y, por, con, una, un, se, su, al, para, según, entre, más, tras, fue, han, sus, como, este, lo, contra,
      desde, sobre, no, tregua, fuego, muertos, heridos, soldados, frontera, ejército, niega, acusa, ataque, alto, ambos, tropas, armenias, armenios, azeríes, azerbaiyano, azerbaiyanas, Ereván, Azerbaiyán`,
  },
  actors: {
    armenia: {
      names: `
        Armenia, Ereván, Erevan, Yereván, Yerevan, República de Armenia, parte armenia, lado armenio, bando armenio, los armenios`,
      adjectives: 'armenio, armenios, armenias',
    },
    azerbaijan: {
      names: `
        Azerbaiyán, Azerbaiján, Azerbaijan, Azerbayán, Azerbaidzhán, Bakú, Baku, República de Azerbaiyán, parte azerbaiyana, parte azerí, lado azerbaiyano,
        lado azerí, bando azerí, bando azerbaiyano, los azeríes, los azerbaiyanos`,
      adjectives:
        'azerbaiyano, azerbaiyana, azerbaiyanos, azerbaiyanas, azerí, azeríes, azerbayano, azerbaiyaní, azerbayana, azeri, azeris, azerís',
    },
    artsakh: {
      names: `
        Stepanakert, autoridades de Stepanakert, república separatista, república secesionista, enclave separatista, enclave secesionista, enclave armenio, región secesionista, entidad separatista, territorio separatista, autoridades secesionistas, autoridades independentistas, gobierno separatista, líderes separatistas, autoproclamada república de Nagorno Karabaj, autoridades separatistas, autoridades del enclave, autoridades de la región separatista, región separatista, república autoproclamada, autoproclamada república, dirigentes del enclave, rebeldes karabajíes,
        Nagorno Karabaj, Nagorno-Karabaj, Nagorni Karabaj, Nagorno Karabakh, Nagorno-Karabakh, Alto Karabaj, Alto Karabakh, Karabaj, Karabakh, Artsaj, Artsakh, República de Artsaj,
        República de Artsakh, los armenios de Karabaj, los armenios de Nagorno Karabaj, los armenios del Karabaj, los armenios del Alto Karabaj, los armenios de Artsaj, los armenios del enclave, armenios del enclave, armenios de Karabaj, armenios de Nagorno Karabaj, armenios del Karabaj, armenios del Alto Karabaj, separatistas armenios, separatistas, independentistas,
        independentistas armenios, separatistas proarmenios, rebeldes armenios, fuerzas armenias de Nagorno Karabaj, fuerzas armenias de Karabaj, grupos armados armenios ilegales, formaciones armadas armenias ilegales,
        grupos armenios ilegales, formaciones armadas ilegales armenias`,
      adjectives:
        'karabají, karabajíes, karabajo, karabaja, artsají, separatista, secesionista, secesionistas, independentista, autoproclamado, autoproclamada',
    },
    both: {
      names: `
        armenio-azerbaiyano, armenio-azerbaiyana, armenio-azerbaiyanos, armenio-azerí, azerbaiyano-armenia, azerbaiyano-armenio, azerí-armenia, armenoazerbaiyana, armenoazerí, armenio-azerbaiyanas, armeno-azerbaiyana, armeno-azerí`,
    },
    russia: {
      names: 'Rusia, Moscú, Kremlin, Federación Rusa, Federación de Rusia, parte rusa',
      adjectives: 'ruso, rusa, rusos, rusas',
    },
    turkey: { names: 'Turquía, Ankara', adjectives: 'turco, turca, turcos, turcas' },
    iran: { names: 'Irán, Teherán', adjectives: 'iraní, iraníes' },
    georgia: { names: 'Georgia, Tiflis, Tbilisi', adjectives: 'georgiano, georgiana, georgianos' },
    us: {
      names:
        'Estados Unidos, EE.UU, EEUU, EE UU, EE. UU, Washington, Casa Blanca, Departamento de Estado, Pentágono, diplomacia estadounidense',
      adjectives: 'estadounidense, estadounidenses, norteamericano, norteamericana',
    },
    eu: {
      names: `
        Unión Europea, UE, Bruselas, Comisión Europea, Consejo Europeo, misión de la UE, misión europea, EUMA, observadores europeos, observadores de la UE, diplomacia europea, Parlamento Europeo,
        Eurocámara`,
      adjectives: 'europeo, europea, europeos',
    },
    france: { names: 'Francia, París, Elíseo', adjectives: 'francés, francesa, franceses' },
    un: {
      names: `
        ONU, Naciones Unidas, Consejo de Seguridad de la ONU, Consejo de Seguridad de Naciones Unidas, Consejo de Seguridad de las Naciones Unidas, secretario general de la ONU, secretario general de Naciones Unidas, ACNUR`,
    },
    osce: { names: 'OSCE, Grupo de Minsk, Grupo de Minsk de la OSCE' },
    csto: { names: 'OTSC, Organización del Tratado de Seguridad Colectiva' },
    otherCountry: {
      names: `
        Alemania, Israel, China, India, Pakistán, Kazajistán, Kazajstán, Bielorrusia, Grecia, Chipre, Reino Unido, Londres, Berlín, Polonia, Italia, España, Argentina, México, Suiza, Canadá`,
      adjectives:
        'alemán, alemana, israelí, chino, china, indio, paquistaní, kazajo, griego, británico, polaco, español, argentino',
    },
  },
  offices: {
    'defence-ministry': `
      ministerios de Defensa, ministros de Defensa, Defensa, alto mando, mando, mandos militares, jefe del Estado Mayor, Estado Mayor General, departamento de Defensa, titular de Defensa, Ministerio de Defensa, Ministerio de la Defensa, Ministerio … de Defensa, ministro de Defensa, ministro … de Defensa, Estado Mayor, cartera de Defensa, portavoz de Defensa, portavoz militar, portavoz del Ejército, mando militar, vocero militar,
      responsables militares, vocera de Defensa`,
    'foreign-ministry': `
      cancillerías, ministerios de Exteriores, ministerios de Asuntos Exteriores, ministerios de Relaciones Exteriores, cancilleres, Ministerio de Exteriores, Ministerio de Asuntos Exteriores, Ministerio de Relaciones Exteriores, Ministerio … de Exteriores, Ministerio … de Asuntos Exteriores, Ministerio … de Relaciones Exteriores, ministro de Exteriores, ministro de Asuntos Exteriores, ministro … de Exteriores,
      ministro de Relaciones Exteriores, canciller, cancillería, diplomacia, jefe de la diplomacia, secretario de Estado, jefa de la diplomacia, ministro … de Asuntos Exteriores`,
    president: `
      presidente, presidencia, administración presidencial, asesor del presidente, asesor presidencial, portavoz de la Presidencia, portavoz presidencial, jefe de Estado, mandatario`,
    government: `
      fiscal general, el fiscal general,
      protección civil, Ministerio de Emergencias, Ministerio de Situaciones de Emergencia, servicios de emergencia, servicios de rescate, policía, viceprimer ministro, ministro de Estado, embajada, embajador, embajadora, presidente del Parlamento, diputado, diputada, fiscalía militar, fiscal, gabinete, cartera de Interior, Gobierno, Ejecutivo, primer ministro, primera ministra, jefe de Gobierno, jefe del Gobierno, autoridades, funcionarios, funcionario, Parlamento, Ministerio de Sanidad, Ministerio de Salud, Comité de Investigación, Comité de Instrucción, Fiscalía, Fiscalía General, fiscal general,
      dirigente, dirigentes, líder, Ministerio del Interior, portavoz del Gobierno`,
    army: 'fuerzas armadas',
    'border-service': `
      Servicio Estatal de Fronteras, Servicio de Fronteras, servicio fronterizo, guardia fronteriza, Servicio de Guardia Fronteriza, Servicio de Seguridad Nacional, Servicio de Seguridad del Estado, Servicio Estatal Fronterizo`,
    'security-council': 'Consejo de Seguridad, Consejo de Seguridad Nacional, secretario del Consejo de Seguridad',
    ombudsman: `
      ombudsman, Defensor del Pueblo, Defensora del Pueblo, Defensoría del Pueblo, defensor de los derechos humanos, defensora de los derechos humanos, defensor de derechos humanos, defensora de derechos humanos`,
    'local-authority': `
      gobernador, gobernadora, alcalde, alcaldesa, jefe de la comunidad, jefe de la aldea, autoridades locales, administración local, administración regional, funcionarios locales, alcaldía`,
  },
  bodies: [
    {
      claimant: 'russia',
      office: 'army',
      forms: `
        misión rusa, fuerza de paz rusa, contingente militar ruso, militares rusos, fuerzas de paz rusas, fuerzas rusas de paz, pacificadores rusos, cascos azules rusos, contingente ruso, contingente de paz ruso, contingente ruso de paz, contingente ruso de mantenimiento de la paz, contingente pacificador ruso,
        fuerzas rusas de mantenimiento de la paz, fuerzas de mantenimiento de la paz rusas, fuerzas de mantenimiento de paz rusas, misión de paz rusa, soldados de paz rusos, tropas de paz rusas, contingente de pacificación ruso, contingente de las fuerzas de paz rusas`,
    },
    {
      claimant: 'artsakh',
      office: 'army',
      forms: `
        Ejército de Defensa de Artsaj, Ejército de Defensa de Artsakh, Ejército de Defensa de Nagorno Karabaj, Ejército de Defensa de Nagorno-Karabaj, Ejército de Defensa de Karabaj, Ejército de Karabaj, Ejército de Defensa, Ejército del enclave, fuerzas del enclave, mando del enclave`,
    },
    {
      claimant: 'other',
      office: null,
      forms: `
        CICR, Cruz Roja, Comité Internacional de la Cruz Roja, Amnistía Internacional, Human Rights Watch, Vaticano, papa, el papa, papa Francisco, Santa Sede`,
    },
  ],
  people: {
    armenGrigoryan: `
    periodistas, reporteros, corresponsales, ingenieros, obreros, colegas,
    Armén Grigorián, Armen Grigorián`,
    mnatsakanyan: 'Mnatsakanián, Zohrab Mnatsakanián',
    papikyan: 'Papikián, Surén Papikián',
    tatoyan: 'Tatoyán, Arman Tatoyán',
    alenSimonyan: 'Simonián, Alén Simonián',
    hajiyev: 'Hayíyev, Hayiev, Hayíev, Hikmet Hayíyev, Gadzhíev, Hadzhíev, Jikmet Gadzhíev',
    bayramov: 'Bairámov, Bayrámov, Jeyhun Bayrámov, Dzheyhún Bairámov',
    hasanov: 'Gasánov, Hasánov, Zakir Gasánov, Zakir Hasánov',
    eyvazov: 'Eivázov, Eyvázov, Anar Eivázov',
    abdullayeva: 'Abdulláyeva, Leyla Abdulláyeva, Abduláyeva',
    beglaryan: 'Beglarián, Artak Beglarián',
    poghosyan: 'Poghosián, Vahram Poghosián, Pogosián',
    khachaturyan: 'Jachaturián, Vahagn Jachaturián',
    sarkissian: 'Armén Sarkisián, Armén Sarkissian',
    badalyan: 'Ani Badalián',
    naghdalyan: 'Anna Naghdalián, Nagdalián',
    peskov: 'Peskov, Dmitri Peskov',
    putin: 'Putin, Vladímir Putin',
    aliyev: 'Alíev, Ilham Alíev',
    pashinyan: 'Pashinián, Pashinyán, Pashinian',
    zakharova: 'Zajárova, María Zajárova',
    lavrov: 'Lavrov',
    shoigu: 'Shoigú',
    hovhannisyan: 'Artsrún Ovannisián, Artsrún Hovhannisián, Artsrun Ovanisián',
    geghamStepanyan: 'Guegham Stepanián, Gegham Stepanián, Gueghám Stepanián',
    stepanyan: 'Shushán Stepanián, Stepanián, Shushan Stepanian',
    torosyan: 'Aram Torosián, Torosián',
    harutyunyan:
      'Harutyunián, Arayik Harutyunián, Harutyunyan, Arayik Harutyunyan, Araik Harutiunián, Araik Arutiunián, Arutiunián, Harutiunián',
    shahramanyan: 'Samvel Shajramanián, Shajramanián',
    dargahli: 'Dargiajlí, Vagif Dargiajlí, Dargiajli',
    michel: 'Charles Michel',
    mirzoyan: 'Mirzoián, Ararat Mirzoián',
  },
  outlets: { third: 'Efe, Europa Press, AFP, El País', russia: 'Tass, RIA Nóvosti, RIA Novosti, Sputnik' },
  cues: {
    asMany: 'otros tantos, otras tantas, igual número de, el mismo número de, idéntico número de',
    worst:
      'los peores, las peores, el peor, la peor, los más graves, las más graves, el más grave, la más grave, los más violentos, los más sangrientos, la más sangrienta, el más sangriento, los más mortíferos, el más mortífero, la más mortífera, los más intensos',
    released: `
      restos de, los restos mortales,
      entreg*, devuel*, devolv*, devolución, liber*, repatri*, canje*, intercambi*, restitu*, de regreso, regresa, regresan, regresaron, excarcel*`,
    meets: `
      reunió, reúne, reúnen, reunieron, reunirse, reunión, reuniones, se reunió, se reunieron, encuentro, encuentros, cumbre, conversaciones, entrevista, se entrevistó, bilateral*, trilateral*, visita, visitó, cita`,
    afterword: `
      lo confirmaron, lo ha confirmado, lo han confirmado, lo ratificó, lo ratificaron, lo corroboró, lo corroboraron, lo
      confirma, lo confirman,
      lo anunció, lo anunciaron, lo ha anunciado, lo dijo, lo ha dicho, lo afirmó, lo confirmó, lo declaró, lo señaló, lo dio a conocer,
      lo hizo saber,
      así lo informó, así lo anunció, así lo ha informado, así lo ha anunciado, así lo indicó, así lo afirmó, así lo señaló, así lo comunicó, así lo declaró, así lo denunció, así lo ha indicado, así lo ha señalado, así lo ha denunciado, así lo confirmó, así lo dio a conocer, lo informó, lo comunicó,
      lo mismo, otro tanto, en los mismos términos`,
    says: `
      divulga, divulgó, divulgaron, divulgan,
      busca a, buscan a, busca a sus,
      no se considera obligad*, ya no se considera obligad*, ya no se considera vinculad*, no se considera vinculad*, no registra violaciones, no registran violaciones, no constata violaciones, no ha registrado violaciones, ha perdido el contacto con, perdió el contacto con, da por desaparecidos,
      rebaja, rebajó, rebajan, corrige, corrigió, rectifica, rectificó, da por desaparecidos, da por desaparecido, se desconoce,
      habló … de, habla … de, hablan … de, hablaron … de, ha hablado … de,
      habla solo de, hablan solo de, habló solo de, hablaron solo de, habla únicamente de, habla sólo de, habla apenas de, habla
      ya de, hablaba solo de, lo deja en, lo dejó en, lo fija en, la deja en, la dejó en, mantiene que, mantienen que, mantuvo
      que, mantuvieron que, replicaba, replicaban, boletín diario,
      ${combined('se adjudica, se adjudicó, se atribuye, se atribuyó, reivindica, reivindicó, reivindican, reivindicaron, asume, asumió', 'el, un, los, la, una, la autoría del, la autoría de un, la autoría de los')},
      deja sin efecto, dejó sin efecto, dejan sin efecto, revoca, revocó, anula, anuló, da por concluid*, dio por concluid*, da por terminad*, dio por terminad*, da por rot*, dio por rot*, da por finalizad*, dio por finalizad*, da por muert*, dio por muert*, suspende la tregua, suspende el alto el fuego, rompe la tregua unilateralmente,
      clama, claman, clamó, jura, juran, juró, reza, rezan, reivindica, reivindican, reivindicó, se adjudica, se adjudicó, se atribuye el ataque, presume de, presumió de, se jacta de, se jactó de, alardea de, se ufana de, se vanagloria de,
      sitúa, sitúan, situó, situaron, da fe de, dan fe de, dio fe de, dieron fe de, da cuenta de, dio cuenta de, dan cuenta de, deja constancia de, dejó constancia de, repudia, repudió, repudian, deplora, deploró, deploran, condena, condenó, condenan, reporta, reportan, reportó, reportaron,
      informa de, informan de, informó de, confiesa, confesó, ven cumplirse, ve cumplirse, resume, resumen, resumió, coincide, coinciden, coincidieron, refiere, refieren, refirió, expone, exponen, expuso, proclama la defensa, se congratula, se congratuló, celebra, celebró, se felicita, grita, gritó, protesta, protestó, certifica, certificó, consigna, consignó, registra, registró, apunta, apuntan, apuntó, lamenta, lamentan, lamentó, contesta, contestó, replica, replicó, revisa su balance, eleva su balance, cifra sus bajas, garantiza, garantizó, tercia, terció, esgrime, esgrimió,
      cuenta, cuentan, contabiliza,
      añadió, añaden, añadieron, añade, añadía, añadiendo, ha añadido, han añadido, sumó, sumaron,
      el anuncio es de, el anuncio es del, el anuncio llegó de, el anuncio partió de, el anuncio lo hizo, fija la cifra,
      ${conjugated(
        `puntualiz, especific, mencion, constat, narr, reiter, evalu, calcul, remarc, enfatiz, acot, apostill, alert, expres, contabiliz,
        recont, actualiz, public que, ratific que, asever, record que, sentenci, adelant, inform, traslad`,
        'ó, aron, a, an, aba, aban, ando',
      )},
      ${perfect(HAS, `puntualizado, especificado, mencionado, constatado, narrado, reiterado, evaluado, calculado, remarcado, alertado, expresado, contabilizado, actualizado, aseverado, hecho saber, dado a conocer, respondido, replicado, contado, difundido, transmitido, expuesto, referido, condenado, aclarado, denunciado, publicado, fijado en, situado en, elevado a, cifrado en, puesto en, escrito, advertido, trasladado, recalcado, señalado, sugerido, comentado`)},
      sostenía, sostenían, sostuvieron, sosteniendo, advirtieron, advierten, advertía, advirtiendo, insistieron, insisten, insistía,
      insistiendo, difunden, difundieron, difundiendo, refieren, refirieron, exponen, expusieron, escriben, escribieron, transmiten,
      transmitieron, mencionan, mencionaron, dan a conocer, dar a conocer, dando a conocer, da a conocer, dieron a conocer, hizo saber,
      hicieron saber, hace saber, hacen saber, hacen público, hicieron público, hizo pública, hicieron pública, hizo públicos, dejó
      claro, deja claro, dieron parte, da parte, da por muertos, dio por muertos, fija en, fijan en, fijó en, fijaron en, sitúan en,
      situaron en, cifraron en, pone en, ponen en, puso en, elevaron a, habla de, hablan de, hablaron de, hablaba de, ha hablado de, han
      hablado de, ofrece un balance, ofreció un balance, da un balance, dio un balance, hace balance, hizo balance, da la cifra, dio la
      cifra, dio cifras, da cifras, dio a conocer los nombres, publicó los nombres, publica los nombres, publicó una lista, publica una
      lista, publicó la lista, publica la lista, reveló los nombres, identifica, identificó, se quejó, se queja, se quejaron, se quejan,
      condenó, condenaron, condena los, condena el, condena la, condenan los, condenan el, condenan la, contaba, contaban, cuentan que,
      tuiteó, tuitea, posteó, publicó en, alega, alegan, alegaba, decía, decían, se lee, afirmaron desde, aseguraron desde, informan
      desde, señalaron desde, apuntaron desde, denuncian desde, se lamentó,
      replicó, replica, replicaron, contestó, contesta, repuso, imputa, cuenta que, contó, relató, achacó, aduce, ha contado, han contado, leyó, ha replicado, ha respondido, hablan de, habla de, habló de,
      ${conjugated(
        'inform, anunci, declar, afirm, asegur, denunci, señal, indic, explic, coment, revel, comunic, report, agreg, subray, destac, precis, manifest, aleg, detall, notific, relat, estim, lament, apunt, argument, recalc, aclar, contest, reivindic, enumer, rese',
        'ó, aron, a, an, aba, aban, ando',
      )},
      ${perfect(
        'ha, han, había, habían, habría',
        `informado, anunciado, declarado, afirmado, asegurado, denunciado, señalado, indicado, explicado, comentado, revelado, comunicado que, reportado, agregado, subrayado, destacado, precisado, manifestado,
         alegado, detallado, notificado, publicado, relatado, estimado, lamentado, apuntado, cifrado, dicho, sostenido, insistido, advertido, dado cuenta, hecho público, escrito, sostenido, admitido, tuiteado, recalcado`,
      )},
      dijo, dice, dicen, dijeron, diciendo, sostuvo, sostiene, sostienen, expuso, dio cuenta, dio a conocer, dieron cuenta, hizo público, hace público, escribió, escribe, tuiteó, insistió, insiste, advirtió, advierte, añadió, añade, agrega, según informó,
      refirió, refiere, dio parte, eleva a, elevó a, elevan a, cifra en, cifró en, cifran en, =publica, publican, =publicó, publicaron, reza el comunicado, se lee en, reza, expresó, expresa, respondió, responde, difundió, difunde, transmitió, mencionó, menciona, aduce, adujo, reportan, da cuenta, sitúa en, situó en`,
    accordingTo: `
      según el recuento que ofreció, según el recuento que, según el balance que, según los datos que, según las cifras que,
      según el parte que, según la cifra que, según la información que, según el relato que, tal y como le imputa, tal como le
      imputa, como le imputa, como le achaca, como le reprocha, tal y como sostiene, tal y como afirma, tal y como denuncia, tal
      y como asegura, tal y como denunció, tal y como sostuvo, tal y como afirmó,
      así lo asegura, así lo sostiene, palabra de, según fuentes de,
      a entender de,
      de creer a, de hacer caso a, a tenor de, según versión de, según la versión de, en versión de, el anuncio de, la versión de, el recuento de, el balance de, la admisión de, a ojos de, contrariamente a lo que sostiene,
      según informa, según informaron, según informan, según indican, según indicaron, según indica, según dijeron, según dice, según
      señala, según señalaron, según afirma, según afirmó, según afirman, según declaró, según denuncia, según denunció, según
      denunciaron, según explicó, según explica, según precisó, según comunicó, según anunciaron, según anuncia, según aseguró, según
      asegura, según reportó, según reporta, según relató, según publicó, según recoge, según el recuento de, según un recuento de,
      según el balance de, según un balance de, según la versión de, según la versión del, según datos del, según fuentes de, según
      fuentes del, según portavoces de, según un comunicado de, según un comunicado del, según el comunicado de, según el comunicado
      del, a tenor de, al decir de, en opinión de, a ojos de, en boca de, en voz de, remitiéndose a, haciendo referencia a, con
      referencia a, basándose en, apoyándose en, como informó, como informa, como indicó, como señaló, como anunció, tal y como informó,
      tal como informó, en la versión de, en la versión del, si se cree a,
      ${combined(
        `anunciado, anunciada, anunciados, anunciadas, denunciado, denunciada, denunciados, denunciadas, difundida, difundidos,
        difundidas, publicada, publicados, publicadas, informada, informados, señalada, reportado, reportada, reportados, reportadas,
        facilitado, facilitada, facilitados, facilitadas, ofrecido, ofrecida, ofrecidos, ofrecidas, comunicado, comunicada, comunicados,
        dado, dada, dadas, citadas, recogidos, recogidas, divulgado, divulgada, emitido, emitida, reivindicado, reivindicada, aportado,
        aportada, aportados, aportadas`,
        'por',
      )},
      en un comunicado de, en una nota del, en una nota de, en un mensaje de, en un mensaje del, en un parte del, en un parte de, en una
      declaración del, en una declaración de,
      según, según informó, según indicó, según señaló, según dijo, según ha informado, según anunció, de acuerdo con, de acuerdo a, citando a, citando, citado por, citada por, citados por, en palabras de, a juicio de, conforme a, fuentes de, en un comunicado del,
      informaron fuentes de, recogido por, recogida por, de fuentes, a decir de, por boca de, anunciado por, anunciada por, anunciado … por, anunciada … por, difundido por, publicado por, informado por, señalado por, según datos de`,
    accuses: `
      hace recaer, hacen recaer, hizo recaer, hicieron recaer, descarga la responsabilidad, carga las culpas, carga contra, endilga, endosa,
      apunta a, apuntan a, apuntó a, señala a, señaló a, señalan a, ve la mano de, ven la mano de, ve detrás a,
      atribuido por, atribuida por,
      imputadas por, imputada por, imputados por, atribuidas por, atribuida por, atribuidos por, achacadas por, achacada por,
      ${conjugated('acus, culp, responsabiliz, imput, achac, incrimin, recrimin', 'a, an, ó, aron, aba, aban, ando, ar')},
      ${combined(HAS, `imputado, achacado, atribuido, incriminado, recriminado, señalado como responsable, puesto el foco, echado la culpa`)},
      echa la culpa, echan la culpa, echó la culpa, echaron la culpa, echando la culpa, carga la culpa, cargó la culpa, carga la
      responsabilidad, cargó la responsabilidad, hace responsable, hacen responsable, hizo responsable, hicieron responsable, haciendo
      responsable, señaló directamente a, señala directamente a, atribuyeron, atribuía, atribuyendo, tacha de agresor, pone el dedo en,
      señala con el dedo, señaló con el dedo, señalan con el dedo, reprocha, reprochó, reprochan, reprocharon, recrimina, culpando,
      lanza acusaciones, lanzó acusaciones,
      ${conjugated('acus, culp, responsabiliz', 'a, an, ó, aron, aba, aban, ando')}, ${combined('ha, han, había, habían, haber', 'acusado, culpado, responsabilizado')}, acusado, acusada, acusados, atribuye, atribuyó, atribuyen, achaca, achacó, achacan,
      imputa, imputó, señala como responsable`,
    eachOther: `
      cruce de acusaciones, de la otra parte, a la otra parte,
      se acusaron entre sí, se acusaron recíprocamente, se acusan recíprocamente, se han acusado entre sí, se han culpado, se culpan
      entre sí, se culparon mutuamente, se culpaban, se culpan el uno al otro, se acusan el uno al otro, se acusaron el uno al otro, se
      acusan unos a otros, unos a otros, una a otra, uno a otro, acusándose, acusarse mutuamente, culpándose, se acusaban, se
      responsabilizan mutuamente, se responsabilizaron mutuamente, se responsabilizan, se responsabilizaron, se reprochan, se
      reprocharon, se reprochan mutuamente, se echan la culpa, se echaron la culpa, se atribuyen, se intercambian acusaciones, se
      intercambiaron acusaciones, intercambio de acusaciones, intercambian reproches, intercambiaron reproches, intercambio de
      reproches, acusaciones recíprocas, reproches mutuos, reproches cruzados, se lanzan acusaciones, se lanzaron acusaciones, se cruzan
      acusaciones, se cruzaron acusaciones, cruzaron acusaciones, se señalan, se señalaron, guerra de comunicados, guerra de versiones,
      se tiran los trastos,
      se acusan mutuamente, se acusan, se acusaron mutuamente, se acusaron, se han acusado mutuamente, se han acusado, se acusaban mutuamente, mutuamente, acusaciones mutuas, acusaciones cruzadas, cruce de acusaciones, intercambian acusaciones, intercambiaron acusaciones,
      se culpan mutuamente, se culparon, se culpan, el uno al otro, recíprocamente, se acusan una a otra, cruzan acusaciones, se acusan entre sí, acusándose mutuamente, la una a la otra`,
    denies: `
      rechaza haber, rechaza las acusaciones, no tiene nada que ver con la realidad,
      negamos, desmentimos, rechazamos, refutamos, se desvincula*, se desvinculó, se desentiende, se desentendió, se exculpa*, se exculpó, descarta ser, descartó ser, descarta haber, descartó haber, descarta que, niega su autoría, niega la autoría, negó la autoría, tachó así, tacha así, tildó así, tilda así, calificó así, califica así, despacha así, despachó así,
      repele … acusacion*, repelió … acusacion*, repelen … acusacion*, sacude … acusacion*, no reconoce haber, no reconocen haber, no admite haber, no admiten haber,
      ${combined(
        `rechaz*, desestim*, repudi*, refut*, desech*, impugn*, rebat*, rebatió, rebatieron, contradij*, cuestion*`,
        `… acusacion*, … acusación, … denuncia*, … alegacion*, … alegato*, … afirmacion*, … afirmación, … version*, … versión, …
        información, … informacion*, … imputacion*, … cargos, … reproche*, … señalamiento*, … declaracion*`,
      )},
      negaron, negaban, niegue, niegan rotundamente, ha negado rotundamente, niega tajantemente, negó tajantemente, niega
      categóricamente, negó categóricamente, negaron categóricamente, niega que, negó que, niegan que, negaron que, negando que, negar
      que, desmentía, desmentían, desmiente que, desmintió que, desmintió categóricamente, desmiente categóricamente, desmintió
      rotundamente, desmiente rotundamente, rechaza de plano, rechazó de plano, rechazan de plano, rechazaron de plano, rechazó
      categóricamente, rechaza categóricamente, rechazó rotundamente, rechaza rotundamente, rechazan rotundamente, rechaza toda
      acusación, rechazó toda acusación, rechaza haber, rechazó haber, rechazan haber, negaron haber, ha negado haber, han negado haber,
      desmintió haber, desmiente haber, desmintieron haber, asegura no haber, aseguró no haber, afirma no haber, afirmó no haber, dice
      no haber, dijo no haber, aseguran no haber, afirman no haber, dicen no haber, niega cualquier, negó cualquier, niega toda, negó
      toda, niega todo, negó todo, se desmarca, se desmarcó, se defiende, se defendió, da un mentís, dio un mentís, emitió un
      desmentido, publicó un desmentido, sale al quite, echa por tierra, echó por tierra, tira por tierra, tiró por tierra, contradicen,
      contradijeron, contradiciendo,
      ${combined(
        'calific*, tach*, tild*, describ*, describió, tachó, tildó',
        `… fals*, … mentira*, … infundad*, … desinformación, … bulo*, … invent*, … invención, … absurd*, … patraña*, … montaje*, … sin
        fundamento, … fabricación, … fake*, … mendaz, … engañ*`,
      )},
      habla de mentira*, habló de mentira*, habla de bulo*, habló de bulo*, denuncia una mentira, denuncia un bulo, denunció un bulo,
      denuncia desinformación,
      niega, niegan, negó, negaron, negaba, negando, ha negado, han negado, había negado, negado, niega rotundamente, negó rotundamente, negar, desmiente, desmienten, desmintió, desmintieron, desmintiendo, desmentir, ha desmentido, han desmentido, desmentido, desmentida, desmentidas, desmentidos,
      refuta, refutan, refutó, refutaron, ha refutado, refutando, rechaza … acusacion*, rechazó … acusacion*, rechazan … acusacion*, rechazado … acusacion*, rechazaron … acusacion*, rechazando … acusacion*, rechaza … denuncia*, rechazó … denuncia*, rechaza … información, rechaza … informaciones, rechazó … informaciones, rechazó … información,
      tacha de falsas, tachó de falsas, tacha de falsa, calificó de falsas, calificó de falsa, calificó de falso, calificó de desinformación, tachó de desinformación, rebate, rebatió,
      rechazó … versión, rechaza … versión, rechazó … cargos, rechaza … cargos, rechazaron … denuncia*, rechazó … afirmacion*, rechaza … afirmacion*, rechazó tajantemente, rechaza tajantemente, lo niega, lo negó, lo desmiente, lo desmintió, la desmintió, las desmintió, los desmintió, niegan haber, niega haber, negó haber, contradice, contradijo, contradicen, desmiente tajantemente, desacredita, desacreditó, replicó que es, sale al paso de, salió al paso de, rechazó … imputacion*, rechaza … imputacion*, rebaten, rebatieron, desautorizó, tacharon de falsas, tachó de falso, tacha de falso, tachó de mentira, tildó de falsa, tildó de falsas, tildó de falso, tildó de mentira, tildó de bulo, tilda de falsa, tilda de bulo, califica de falsa, califica de falsas, califica de falso, califica de bulo, calificó de bulo, calificó de mentira, calificó de invención`,
    falsehood: `
      nada que ver con la realidad, burda desinformación,
      no responde a la verdad, no responden a la verdad, no se ajusta a la verdad, no se ajustan a la verdad, no respondían a la
      verdad, no respondía a la verdad,
      es incierto, son inciertas, son inciertos, incierto, incierta, inciertas, fabulaciones, fabulación*, fantasías, cuentos, embustes, difamación, difamaciones, infamia*, jamás lo hicimos, nunca lo hicimos, no lo hicimos, no fuimos nosotros, nada tuvimos que ver, nada tuvo que ver, que jamás ocurrió,
      es mentira, son mentira, es falso, son falsas, son falsos, es falsa, eran falsas, era falsa, era falso, resultan falsas, resulta
      falsa, no son ciertos, no son verdad, no eran ciertas, no era cierto, no era cierta, no es así, no es exacto, no es exacta,
      erróneo, errónea, erróneas, sin base real, sin base alguna, sin fundamento alguno, sin ningún fundamento, sin el menor fundamento,
      carece de todo fundamento, carecen de todo fundamento, carece de sustento, carecen de sustento, carente de todo fundamento,
      carentes de fundamento, carentes de todo fundamento, no refleja la realidad, no reflejan la realidad, no guarda relación con la
      realidad, no guardan relación con la realidad, no corresponde en absoluto a la realidad, no responden a la realidad, no se
      corresponde a la realidad, no coincide con la realidad, no coinciden con la realidad, nada que ver con la realidad, nada tiene que
      ver con la realidad, nada tienen que ver con la realidad, lejos de la realidad, alejado de la realidad, alejadas de la realidad,
      ajeno a la realidad, ajenas a la realidad, contrario a la realidad, contraria a la realidad, contrarias a la realidad, contrarias
      a la verdad, no se corresponde con la verdad, no corresponde a la verdad, no corresponden a la verdad, falsificación, falsedades,
      fabulación, fabricado, fabricada, fabricadas, fabricados, infundio*, calumnia*, desinformativo*, noticia falsa, información falsa,
      informaciones falsas, burda mentira, vil mentira, una mentira más, otra mentira, pura mentira, puras mentiras, pura ficción, pura
      fantasía, pura propaganda, mera propaganda, fantasía, ridículo, ridícula, ridículas, grotesco, grotesca, disparatado, disparatada,
      disparatadas, mendaz, mendaces, mentir, mintió, mienten, mintiendo, engañosas, tergivers*, manipulad*, no tuvo lugar, no tuvieron
      lugar, no ha ocurrido, no ha existido, nunca existió, nunca sucedió, no sucedió, jamás ocurrió, jamás sucedió, no se produjo tal,
      nada de eso,
      no corresponde a la realidad, no corresponden a la realidad, no se corresponde con la realidad, no se corresponden con la realidad, no corresponde con la realidad, no corresponden con la realidad, no se ajusta a la realidad, no se ajustan a la realidad, no responde a la realidad, no es cierto, no es cierta, no son ciertas,
      no es verdad, falso, falsa, falsos, falsas, falsedad, desinformación, mentira, mentiras, infundado, infundada, infundados, infundadas, sin fundamento, carece de fundamento, carecen de fundamento, carente de fundamento, bulo, noticia falsa, noticias falsas, invención, fabricación, totalmente falso, completamente falso, completamente falsa,
      no tiene base, no tienen base, no tiene nada que ver con la realidad, fake, ajena a la realidad, alejada de la realidad, no corresponderse con la realidad,
      pura invención, invento, inventado, inventada, inventadas, patraña*, embuste*, disparate, absurdo, absurda, absurdas, falacia, falaz, faltan a la verdad, falta a la verdad, mienten, miente, nada de eso ocurrió, no ocurrió, nunca ocurrió, no hubo tal, sin base, carece de base, carecen de base, carece de toda base, carente de base, manipulación, ficción, montaje, bulos, falsamente, no tiene fundamento, no tienen fundamento, contrario a la verdad, contraria a la verdad, engañosa, engañoso`,
    allegedly: `
      pretendido, pretendida, pretendidos, pretendidas, alegado, alegada, alegados, alegadas, los llamados, según ellos,
      supuestamente, presuntamente, supuesto, supuesta, supuestos, supuestas, presunto, presunta, presuntos, presuntas, habría, habrían, al parecer`,
    confirms: `
      lo confirmó, lo confirmaron, lo ratificó, lo ratificaron, lo ha confirmado, lo han confirmado, lo corroboró, lo
      corroboraron, lo confirma, lo confirman,
      admite el, admitió el,
      acepta la pérdida, aceptó la pérdida, asume la pérdida, asumió la pérdida, confiesa, confesó, confiesan, confesaron,
      ${conjugated('confirm, corrobor, ratific, admit', 'ó, aron, a, an, aba, aban, ando')},
      ${combined(HAS, 'confirmado, reconocido, admitido, corroborado')},
      reconocieron, reconocía, reconociendo, admitieron, admitiendo, concedió, asumió, asumieron, acepta haber, dio por buena, da por
      buena, vino a confirmar,
      ${conjugated('confirm', 'ó, aron, a, an, aba, ando')}, ${combined('ha, han', 'confirmado, reconocido, admitido')}, reconoció, reconoce, reconocen, reconocieron, admite, admiten, admitió, admitieron`,
    silent: `
      mantiene en secreto, mantienen en secreto, guarda en secreto,
      no da cifras, no dio cifras, no ofrece cifras, no ofreció cifras, no precisa, no precisó, sin precisar, sin especificar, no
      detalla, no detalló, no aporta, no aportó, no facilitó, no ha facilitado, no publicó, no reveló, no ha revelado, no revela, guardó
      silencio, guardan silencio, mantiene silencio, no ha dicho nada, no dijo nada, no se han pronunciado, aún no se ha pronunciado,
      todavía no se ha pronunciado, no se ha manifestado, no han reaccionado, aún no ha reaccionado, todavía no ha reaccionado, declinó
      comentar, declinó hacer comentarios, rehusó comentar, se negó a comentar, evitó comentar, no quiso comentar, sin comentario,
      ningún comentario, no respondieron, no han respondido, sin confirmar, no fue confirmad*, no ha sido confirmad*, no han sido
      confirmad*, no pudieron ser verificad*, no han podido ser verificad*, no pudo verificar, no pudo confirmar, imposible verificar,
      no hay confirmación, sin confirmación, por confirmar, no ha hecho público, no ha publicado, no ha emitido ningún,
      no facilita, no publica, no divulga, no ha publicado, no ha comentado, no comentó, no han comentado, no se ha pronunciado, no se pronunció, sin pronunciarse, no ha confirmado, no confirmó, no han confirmado, no lo ha confirmado, aún no ha confirmado, no ha reaccionado, no reaccionó, sin comentarios, no hizo comentarios, no ha hecho comentarios, sin confirmación de,
      no pudo ser verificad*, no se ha podido verificar, no se pudo verificar, no ha respondido, no respondió, sin respuesta de, no ha dado, no ha informado, no ha emitido, guarda silencio`,
    claimNoun: `
      afirmación, la afirmación, la denuncia, aseveración, aseveraciones,
      lo difundido, lo publicado, lo divulgado,
      lo dicho por, lo afirmado por, lo sostenido por, lo difundido por, lo publicado por, lo asegurado por, lo que afirma, lo que dice,
      lo que sostiene,
      la acusación, las acusaciones, las denuncias, esa información, esas informaciones, estas informaciones, esta información, esas
      acusaciones, estas acusaciones, sus acusaciones, las afirmaciones, esas afirmaciones, estas afirmaciones, rumor*, imputación,
      imputaciones, los cargos, señalamiento*, alegatos, alegato, reproches, versión, versiones, lo dicho por, los reportes, la noticia,
      las noticias,
      como había denunciado, como denunció, como ha denunciado, como denuncia, como afirmó, como afirma, como había afirmado, como sostiene, como asegura, como aseguró, acusación, acusaciones, alegación, alegaciones, afirmaciones, denuncia, denuncias, información, informaciones, la declaración, declaraciones, el comunicado difundido, el comunicado, mensaje, informes, noticia, noticias, el reporte, reportes, el anuncio, las versiones, la versión`,
    withdraws: `
      se desdijo, se desdice, retira su declaración, retiró su denuncia, retira su denuncia, retractó, se retractaron, dio marcha atrás,
      dejó sin efecto su,
      retiró su declaración, se retractó, se retracta, rectificó su`,
    corrects: `
      a la baja, rebaja, rebajó, rebajan, no … sino, en lugar de, en vez de,
      corrigieron, ha corregido, han corregido, rectificaron, ha rectificado, revisó, revisa, ha revisado, revisado al alza, revisó al
      alza, corregida, cifra errónea, cifra equivocada, cifra inicial, balance inicial, matizó la cifra, y no de, no como,
      corrigió, corrige, corregido, rectificó, rectifica, rectificación, corrección, fe de errores, revisó a la baja, revisado a la baja, cifra anterior, balance anterior, por error, en una versión anterior, erróneamente`,
    sameSpeaker: `
      ${combined(
        `añadió, agregó, precisó, subrayó, indicó, señaló, dijo, afirmó, aseguró, explicó, concluyó, insistió, recalcó, sostuvo, apuntó,
        prosiguió, advirtió, matizó, aclaró, destacó, puntualizó, apostilló, remarcó, denunció`,
        `el comunicado, la nota, el texto, el mensaje, la declaración, el parte, la fuente`,
      )},
      ${combined(
        `añade, agrega, precisa, subraya, indica, señala, dice, afirma, asegura, explica, concluye, prosigue, sostiene, apunta, destaca,
        recoge, detalla, insiste`,
        `el comunicado, la nota, el texto, el mensaje, la declaración, el parte, la fuente`,
      )},
      ${combined(
        `el comunicado, la nota, el texto, el mensaje, la declaración, el parte`,
        `añade, agrega, precisa, subraya, indica, señala, dice, afirma, asegura, explica, concluye, añadió, agregó, precisó, subrayó,
        indicó, señaló, afirmó, aseguró, acusa, denuncia, también`,
      )},
      según ella, según la misma nota, según el mismo comunicado, de la misma fuente, también señaló, también indicó, también
      afirmó, también aseguró, también denunció, también acusó, también precisó, además dijo, además indicó, además señaló, en sus
      palabras, se lee en el comunicado, reza la nota, continuó, concluyó, prosiguió, añadieron, agregaron, recalcó, matizó, puntualizó,
      remarcó, aclaró,
      añadió, agregó, añade el comunicado, señala el comunicado, dice el comunicado, reza el comunicado, según el comunicado, según la nota, indica el comunicado, prosigue el comunicado, precisó, apostilló, subrayó, según la misma fuente, según la fuente, también dijo,
      ha agregado, ha añadido, dijo también`,
    ministry: `
      portavoz, la portavoz, el portavoz, vocero, vocera, el vocero, portavocía, oficina de prensa, servicio de prensa, gabinete de
      prensa, secretario de prensa, secretaria de prensa, jefe de prensa, esa cartera, dicha cartera, el mismo ministerio, este
      ministerio, dicho ministerio, ese ministerio, la entidad castrense,
      ministerio, el ministerio, cartera, la cartera, institución castrense`,
    witness: `
      contaron vecinos, dijeron vecinos, relataron vecinos, vecinos contaron, vecinos dijeron, vecinos relataron, aseguraron
      vecinos, contó un vecino, contó una vecina, relató un vecino, relató una vecina, dijo un vecino, dijo una vecina, testigos
      presenciales, testigo presencial, testigos oculares, según vecinos, vecinos de la zona, vecinos del lugar, nuestra
      corresponsal, nuestra reportera, una corresponsal, un corresponsal, enviado especial, enviada especial, periodistas en el
      lugar, periodistas sobre el terreno, un reportero, reporteros, constató este, pudo constatar, pudo ver, pudo oír, enviados
      especiales, corresponsal en, reportero en, reportera en, testigo, testigos, residentes dijeron, nuestro corresponsal,
      nuestro reportero, nuestra enviada, nuestro enviado, corresponsal de Efe, corresponsal de la AFP, periodista de la AFP,
      periodistas de la AFP, periodista de AFP, periodistas de AFP, una periodista de, un periodista de, constató un periodista`,
    press: `
      rotativo, semanario, agencias estatales, prensa estatal, medios estatales, televisión estatal, televisión pública, medios
      oficiales, prensa oficial, canal de televisión, canales de televisión, sitio de noticias, web de noticias, noticiero, diarios,
      medio digital, medios digitales,
      medios, prensa, agencia, agencias, agencias de noticias, agencia de noticias, periódico, periódicos, diario, televisión, cadena, portal, portales, canales de Telegram, canal de Telegram, prensa local, medios locales, medios de comunicación, agencia estatal`,
    jointly: `
      una nota conjunta, nota conjunta,
      texto conjunto, nota conjunta, de forma conjunta, de manera conjunta, declaración trilateral, al unísono,
      declaración conjunta, comunicado conjunto, conjuntamente`,
    truce: `
      fin de la tregua, fin del alto el fuego, dejar de combatir, dejen de combatir, dejar las armas, detengan los combates, fin sin demora a los enfrentamientos, fin … a los enfrentamientos, fin … a los combates, fin … a las hostilidades, el fuego debe cesar, fuego debe cesar, deben cesar los combates, combates deben cesar, hostilidades deben cesar, deben cesar las hostilidades, cesar … combates,
      firman el fin de la guerra, acuerdan el fin de la guerra, pactan el fin de la guerra, sellan el fin de la guerra, firmaron
      el fin de la guerra, acordaron el fin de la guerra,
      acuerdo de Moscú, acuerdo … tregua,
      ${combined('pare, paren, parara, cese, detenga, suspenda, interrumpa, frene', 'los ataques, el ataque, la ofensiva, el fuego, las hostilidades, los combates, los bombardeos, la agresión')},
      armas callarán, armas callan, armas callaron, armas enmudec*, callarán las armas, callan las armas, callaron las armas, enmudec* las armas, cesarán las hostilidades, cesarán los combates, cesará el fuego, dejarán de disparar, depondrán las armas, depusieron las armas, paran el fuego, parar el fuego, parar la guerra, fin … guerra de Karabaj, fin … guerra en Karabaj, silencio de los fusiles, acallar los fusiles,
      ${combined(
        `suspensión de, fin de, cese de, suspende, suspenden, suspendió, suspendido, ha suspendido, suspender, interrumpe, interrumpió,
        detiene, detuvo, detener, paraliza, paralizó`,
        `su operación, sus operaciones, la operación, su ofensiva, la ofensiva, sus medidas antiterroristas, su operación antiterrorista,
        sus acciones militares, sus operaciones militares, las operaciones`,
      )},
      suspende … operaciones, suspendió … operaciones,
      fin a la guerra,   fin de la contienda, fin a la contienda, fin a
      los disparos,
      cese de los combates, cese de los bombardeos, cese de los disparos, cese de los enfrentamientos, cese inmediato … hostilidades,
      cese completo del fuego, cese de todas las hostilidades, cese inmediato de hostilidades, alto inmediato el fuego, alto el fuego
      humanitario, fin inmediato de los combates, fin inmediato de las hostilidades, fin de los bombardeos, fin de los enfrentamientos,
      fin del fuego, fin de los ataques, fin a los disparos, fin a los bombardeos, fin a los ataques, fin a la violencia, final de los
      combates, final de las hostilidades,
      ${combined(
        `detener, detengan, detenga, detuvieran, detuvieron, frenar, frenen, parar, paren, cesar, cesen, cese, cesaran, suspender,
        suspendan, suspenden, suspendieron, interrumpir, interrumpan, interrumpen, poner fin a, pongan fin a, ponga fin a, ponen fin a,
        acabar con, terminar con, paralizar`,
        `las hostilidades, los combates, el fuego, los enfrentamientos, los bombardeos, los disparos, las operaciones militares, las
        acciones militares, las acciones armadas, sus operaciones, su operación, los ataques, la lucha, los choques, la violencia,
        inmediatamente las hostilidades, inmediatamente los combates, de inmediato las hostilidades, de inmediato los combates, todas
        las hostilidades, todo tipo de hostilidades`,
      )},
      suspensión de los combates, suspensión de las operaciones, suspensión de la operación, interrupción de los combates, interrupción
      de las hostilidades, paralización de los combates, paralización de las hostilidades, detención de las hostilidades, parada de los
      combates, callar los cañones, silenciar los cañones, silencien los cañones, silencio de las armas, acallar las armas, acallen las
      armas, bajar las armas, bajen las armas, deponer las armas, depongan las armas, depone las armas, dejar las armas, pausa en las
      hostilidades, pausa de los combates, pausa humanitaria, receso en los combates, régimen de silencio, cesación de hostilidades,
      cesación de las hostilidades, cesación del fuego,
      alto el fuego, alto al fuego, alto del fuego, altos el fuego, cese el fuego, cese al fuego, cese del fuego, cese de fuego, cese de hostilidades, cese de las hostilidades, cese … hostilidades, cese … fuego, cese … combates, tregua*, armisticio, fin de los combates, fin de las hostilidades, fin a las hostilidades, fin a los combates,
      fin a los enfrentamientos, fin … hostilidades, detener los combates, detener las hostilidades, detener … hostilidades, detener … combates, detengan … hostilidades, cesar las hostilidades, cesar el fuego, cesar … hostilidades, cesar … fuego, cesen … hostilidades, cesen … fuego, cesen los combates, suspensión de las hostilidades, suspender las hostilidades, suspensión de hostilidades, parar los combates,
      cese de los ataques, cese inmediato del fuego, alto fuego, frenar las hostilidades, frenar los combates, interrumpir las hostilidades,
      callar las armas, silenciar las armas, silencien las armas, callen las armas, dejar de disparar, dejen de disparar, poner fin a los combates, poner fin a las hostilidades, cese inmediato de los combates, cese inmediato de las hostilidades, pausa humanitaria, pausa en los combates, deponer las armas, cese total de las hostilidades, cese total del fuego, fin de los disparos`,
    agrees: `
      decidido … cesar, decidido … cesar el fuego, hemos decidido, se prolonga, se prolongó, prolonga, prolongan, prolongó, prolongaron, prolongado, prolongada, se extendió hasta, se extiende hasta, extienden, extendieron, extienden la tregua, prorroga, prorrogan, prorrogó, prorrogaron, prorrogado, prorrogada, prórroga, se amplía, se amplió, ampliación de la tregua, extensión de la tregua,
      firman el fin de la guerra, acuerdan el fin de la guerra, pactan el fin de la guerra, sellan el fin de la guerra, firmaron
      el fin de la guerra, acordaron el fin de la guerra,
      a contar desde, a contar de, a partir de la medianoche, a partir de medianoche, a partir del mediodía, armas callarán, armas callan, callarán las armas, cesarán las hostilidades, cesarán los combates, cesará el fuego, dejarán de disparar, depondrán las armas, hizo suya la propuesta, hace suya la propuesta, hicieron suya la propuesta, hizo suya, hace suya, ponen fin a la guerra, confirma … fin, confirma … cese, confirma … tregua, confirma … alto el fuego, confirmó … tregua, confirmó … cese, informa de una nueva tregua, nueva tregua desde, dan el sí, da el sí, dio el sí, dieron el sí, dijeron sí, dan su conformidad, da su conformidad, dio su conformidad, fruto de sus gestiones,
      ${combined(
        `suspensión de, fin de, cese de, suspende, suspenden, suspendió, suspendido, ha suspendido, suspender, interrumpe, interrumpió,
        detiene, detuvo, detener, paraliza, paralizó`,
        `su operación, sus operaciones, la operación, su ofensiva, la ofensiva, sus medidas antiterroristas, su operación antiterrorista,
        sus acciones militares, sus operaciones militares, las operaciones`,
      )},
      suspende … operaciones, suspendió … operaciones,
      ${conjugated(
        `anunci, declar, pact, acord, decret, proclam, firm, prolong, acept, instaur, negoci, aprob, renov, concert, logr, alcanz, sell,
        rubric, ratific, adopt, aval, refrend, prorrog, ampli, reanud, pactar`,
        'a, ar, amos, aba, aban, arán, ará',
      )},
      ${combined(
        'ha, han, había, habían, ha sido, fue, haber, hayan, habían',
        `anunciado, anunciada, declarado, declarada, pactado, pactada, acordado, acordada, decretado, decretada, proclamado, proclamada,
        firmado, firmada, prolongado, prolongada, aceptado, aceptada, alcanzado, alcanzada, logrado, lograda, negociado, negociada,
        aprobado, aprobada, convenido, convenida, suscrito, suscrita, rubricado, ratificado, prorrogado, prorrogada, ampliado, ampliada,
        consensuado, consensuada, concertado, concertada, renovado, renovada, sellado, establecido, establecida, dado el visto bueno,
        dado su aprobación, dado luz verde, accedido, llegado a un acuerdo, llegado a acuerdo, puesto de acuerdo, comprometido`,
      )},
      se ponen de acuerdo, se pusieron de acuerdo, se han puesto de acuerdo, ponerse de acuerdo, de mutuo acuerdo, acuerdo para, acuerdo
      de, acuerdo sobre, llegar a un acuerdo, llegaron a acuerdo, alcanzaron un acuerdo, alcanzan un acuerdo, alcanzar un acuerdo,
      cierran un acuerdo, cierra un acuerdo, cerraron un acuerdo, sellan, sellaron, consensúan, consensuaron, consensuado, consensuada,
      pacto, pactos, se aprueba, da su aprobación, dan su aprobación, da luz verde a, dan luz verde a, dio luz verde a, dice sí a, dijo
      sí a, acatan la propuesta, aceptaron la propuesta, aceptó la propuesta, accedieron, avala, avalan, entrado en vigencia, entran en
      vigor, entraron en vigor, entra en vigencia, entrará en vigencia, entrar en vigencia, entre en vigor, entrase en vigor, entrara en
      vigor, entraba en vigor, debía entrar en vigor, debe entrar en vigor, en vigor a las, en vigor a partir de, en vigencia desde, en
      vigencia a partir, se hace efectivo, se hizo efectivo, se hará efectivo, hacerse efectivo, efectivo desde, efectiva desde,
      efectivo a partir, efectiva a partir, con efecto inmediato, efecto inmediato, se inicia, se inició, empezará, ha comenzado, ha
      empezado, queda establecid*, se establece, se estableció, establecen, establecieron, se instaura, se instauró, se declara, se
      declaró, se decretó, se anunció, se acordó, se pactó, se firmó, se alcanzó, se logró, se ha acordado, se ha pactado, se ha
      alcanzado, se ha declarado, se ha anunciado, estará vigente, estará en vigor, tiene vigencia,
      ${conjugated('anunci, declar, pact, acord, decret, proclam, firm, prolong, acept, instaur, negoci, aprob, renov, concert, logr, alcanz, sell', 'ó, aron, an, ado, ada, ados')},
      ${combined('ha, han, fue, había, ha sido, fue', 'anunciado, declarado, pactado, acordado, acordada, decretado, decretada, proclamado, firmado, firmada, prolongado, prolongada, aceptado, aceptada, alcanzado, alcanzada, logrado, negociado, negociada, pactada, anunciada, aprobado, entrado en vigor, declarada, restablecido, restablecida')},
      acuerdan, acuerda, acuerdo, acuerdos, pacto, pacta, pactan, anuncia, anuncian, acepta, aceptan, firma, firman, convinieron, convienen, conviene, convenido, concluyó, concluyeron, llegaron a un acuerdo, llegó a un acuerdo, llegan a un acuerdo, se llegó a, llegado a un acuerdo, alcanza, alcanzan, logran, logra, decreta, decretan,
      entró en vigor, entró en vigencia, entra en vigor, entrará en vigor, entrar en vigor, entraría en vigor, entrada en vigor, entrado en vigor, en vigor desde, en vigor a partir, efectivo, efectiva, comenzó, comienza, comenzará, empezó, empieza, restablecer, restablecen, restableció, prorrogado, prórroga, aceptar, declara, declaran, proclama, accedió, accede, acceden, da inicio, rige desde, regirá, consintió, consienten, consintieron, se comprometieron a, se comprometen a, se comprometió a, han convenido, ha convenido, suscribió, suscribieron, suscriben, suscrito, rubricó, rubricaron, rubrican, rubricado, surte efecto, surtirá efecto, surtió efecto, cobra vigor, cobró vigor, cobrará vigor, arranca, arrancó, arrancará, rige, rige ya, regía, llegado a un pacto, llegaron a un pacto, dieron su visto bueno, dio su visto bueno, dado su visto bueno, se avinieron, se aviene, cerraron, cerró, estrenan, estrena, estrenaron`,
    holds: `
      cumplirse, ven cumplirse, ve cumplirse, es acatado, es acatada, sin infracciones, sin incidencias,
      ${combined(`se mantiene, se mantenía, se mantuvo, sigue, seguía, permanece, permanecía, continúa, continuaba, parece, parecía`, `en vigor, vigente, en pie, intacto, intacta, respetado, respetada, respetándose, estable, en general, por ahora, por el momento`)},
      ${combined(`es, era, está siendo, estaba siendo, ha sido, viene siendo, sigue siendo, fue, siendo`, `respetado, respetada, observado, observada, cumplido, cumplida, acatado, acatada`)},
      se ha respetado, se venía respetando, se respetan, se está cumpliendo, se estaba respetando, se estaba cumpliendo, se cumplen, se
      ha cumplido, se acata, se observa en general, se observaba, se sostenía, se sostuvo, se sostiene por, se ha sostenido, aguanta
      por, está aguantando, aguantó, aguantaba, resistía, resistió, perdura, sobrevive, sobrevivió, continúa vigente, respetan ambas,
      cumplen ambas, se está manteniendo, se ha venido respetando, parece resistir, parecía resistir, parecía aguantar,
      se mantiene, se mantenía, se mantuvo, se respeta, se respetó, se ha respetado, se está respetando, se respetaba, respetado, respetada, respetan, respeta, se cumple, se cumplía, se está cumpliendo, se observa, aguanta, se sostiene, sigue en vigor, sigue vigente, continúa vigente, sigue en pie, está vigente, se mantiene en vigor, resiste, perdura, es respetado, es respetada,
      se viene respetando, viene respetándose, se ha mantenido, se están respetando, se respeta en general, sigue respetándose, continúa en vigor, permanece en vigor, se cumple en general, parecía mantenerse, parece mantenerse, parece aguantar, aguantaba, aguantó`,
    quiet: `
      no se efectuaron disparos, no se efectuó, no se ha efectuado, no se realizaron disparos, se mantuvo tranquila, se mantuvo en calma, se mantuvo estable, no registra violaciones, no registran violaciones, no registró violaciones, no constata violaciones, no detecta violaciones, no ha registrado violaciones, sin violaciones del alto el fuego, sin violaciones de la tregua,
      nadie dispara, ya nadie dispara, no se oye un tiro, no se oye un disparo, no se oyen disparos, no se escuchan disparos, no se escucha un tiro, no suena un tiro, callaron las armas, callan los cañones, callaron los cañones, no se dispara, ya no se dispara, ha dejado de disparar, han dejado de disparar, dejaron de disparar, reina la calma, reina el silencio, sin un solo disparo,
      ${combined(
        `no se ha, no se han, no se, no fueron, no han sido, no ha sido`,
        `registrado violaciones, registrado disparos, registrado incidentes, registrado tiroteos, registrado bombardeos, registrado
        combates, registrado violación, registraron disparos, registraron tiroteos, registraron bombardeos, registraron ataques,
        registraron combates, producido incidentes, producido disparos, producido tiroteos, producido bombardeos, producido combates, producido ataques, producido choques, producido violaciones, produjeron incidentes, produjeron disparos, produjeron violaciones, reportado
        incidentes, reportaron incidentes, reportan incidentes, reportaron disparos, reportan disparos, reportaron violaciones, reportan
        violaciones, registran tiroteos, registran combates, observaron violaciones, constataron violaciones, detectaron violaciones,
        oyó un disparo, ha oído un disparo, escuchó un disparo, ha disparado, dispara`,
      )},
      no se dispara, ya no se dispara, no se ha disparado, no hubo tiroteos, no hay tiroteos, no hubo combates, no hay combates, no hubo
      enfrentamientos, no se han producido tiroteos, cesaron los tiroteos, cesaron los bombardeos, cesaron los enfrentamientos, cesaron
      las hostilidades, cesaron los ataques, cesó el tiroteo, cesó la violencia, han cesado las hostilidades, han cesado los bombardeos,
      han cesado los enfrentamientos, hostilidades han cesado, hostilidades cesaron, bombardeos han cesado, enfrentamientos han cesado,
      enfrentamientos cesaron, tiroteos han cesado, tiroteos cesaron, combates se detuvieron, combates se han detenido, se han detenido
      los combates, se detuvieron los combates, terminaron los combates, combates terminaron, han terminado los combates, silencio de
      las armas, silencio en la línea, silencio en la frontera, el silencio reina, reina el silencio, las armas callan, las armas
      guardan silencio, las armas están en silencio, las armas permanecen en silencio, armas guardan silencio, armas permanecen
      calladas, armas enmudecieron, enmudecieron las armas, calma en la línea, calma en toda, calma a lo largo, calma en la zona, calma
      aparente, calma frágil, calma precaria, calma tras, relativa tranquilidad, tranquilidad en la frontera, tranquilidad relativa,
      tranquilidad en el frente, situación relativamente estable, situación relativamente tranquila, situación relativamente calmada,
      situación permanece tranquila, situación permanece estable, situación permanece en calma, situación sigue tranquila, situación
      sigue estable, situación sigue en calma, situación se mantiene tranquila, situación se mantiene estable, situación se mantiene en
      calma, situación se ha calmado, situación se calmó, situación se ha estabilizado, situación se estabilizó, situación está
      tranquila, situación está en calma, situación era tranquila, situación era estable, se mantiene en calma, permanece en calma,
      permanece tranquila, noche sin tiroteos, noche sin combates, noche pasó tranquila, noche pasó en calma, noche ha sido tranquila,
      noche fue tranquila, noche transcurrió sin, jornada tranquila, jornada sin incidentes, día tranquilo en, transcurrió sin
      incidentes, transcurre sin incidentes, transcurrido sin incidentes, transcurrió tranquila, sin un solo disparo, sin un disparo, ni
      un tiro, sin tiros, sin tiroteos, sin combates, sin bombardeos, sin novedad en el frente, ausencia de disparos,
      relativa calma, relativamente estable, relativamente tranquila, relativamente calmada, situación estable, situación es estable, situación tranquila, situación en calma, situación es tranquila, calma en la frontera, calma en, calma relativa, calma tensa, vuelve la calma, volvió la calma, en calma, noche tranquila, noche en calma, transcurrió en calma, transcurrió con calma,
      sin incidentes, no se registraron incidentes, no se han registrado incidentes, no se registran incidentes, no hubo incidentes, no ha habido incidentes, no hay incidentes, ningún incidente, no se han registrado violaciones, no se registraron violaciones, no se registran violaciones, no hubo violaciones, ninguna violación, sin violaciones, no hay disparos, no hubo disparos,
      no se registran disparos, no se registraron disparos, cesaron los disparos, cesaron los combates, cesó el fuego, el fuego cesó, fuego ha cesado, combates han cesado, combates cesaron, disparos cesaron, callaron las armas, armas callan, las armas callaron, permanece estable, se mantiene estable, no hubo mayores incidentes, calma total, disparos han cesado, han cesado los disparos, sin disparos,
      ni un disparo, no se oyeron disparos, no se oyen disparos, no se escucharon disparos, no se escuchan disparos, no se han oído disparos, calma en el frente, la calma se mantiene, la calma se mantuvo, reina la calma, reinaba la calma, reinó la calma, noche sin disparos, noche sin incidentes, noche sin novedad, noche transcurrió tranquila, han callado las armas, callan las armas, los cañones callan, callaron los cañones, los cañones callaron, cesado los combates, ha cesado el fuego, han cesado los combates, silencio en el frente`,
    breaks: `
      romperla, romperlo, violarla, violarlo, incumplirla, incumplirlo, quebrantarla, vulnerarla, haberla roto, haberlo roto,
      haberla violado, haberlo violado, haberla incumplido, de quebrantarlo,
      transgresi*, transgred*, transgredi*, infracci*, infring*, infringi*, quebrant*, quebró, quebraron, quebrado, quebrar, conculc*, traicion*, pisote*, trunc*, hizo añicos, hicieron añicos, hecho añicos, saltó por los aires, salta por los aires, faltó a su palabra, faltaron a su palabra, falta a su palabra, vulner*,
      dura … minutos, duró … minutos, duraba … minutos, aguanta … minutos, aguantó … minutos, dura … horas, duró … horas, aguantó …
      horas, ha durado … horas, ha durado … minutos, no sobrevivió, no ha sobrevivido, sobrevivió apenas, burda violación, burda
      violaciones,
      ${conjugated('viol, vulner, quebrant, transgred, pisote, conculc, burl', 'a, an, ó, aron, ar, ado, ada, ados, ando, aba, aban')},
      ${combined(
        HAS,
        `violado, violada, roto, rota, vulnerado, vulnerada, quebrantado, quebrantada, incumplido, incumplida, infringido, infringida,
        transgredido, saltado, contravenido, pisoteado, dinamitado, ignorado, desoído`,
      )},
      infringen, infringiendo, rompían, rompía, incumplía, incumplían, contraviene, contravienen, contraviniendo, dinamita, dinamitó,
      dinamitaron, dinamitar, torpedea, torpedeó, torpedean, no respeta, no respetan, no respetó, no respetaron, no respetar, no haber
      respetado, no cumple, no cumplen, no cumplió, no cumplieron, haber violado, haber roto, haber incumplido, saltarse, se saltan,
      saltado, hizo añicos, hecho añicos, hace añicos, se hace añicos, se hizo añicos, saltar por los aires, ha saltado por los aires,
      se derrumba, se ha derrumbado, se desmoronó, se ha desmoronado, se vino abajo, se viene abajo, se ha venido abajo, se resquebraja,
      se tambalea, fracasa, ha fracasado, naufraga, naufragó, se fue al traste, se va al traste, apenas duró, duró apenas, duró poco,
      duró solo, sólo duró, duró minutos, duró unos minutos, duró unas horas, no duró, ha durado apenas, apenas ha durado, no aguantó,
      no se sostuvo, no se mantuvo, no prosperó, rota a los, roto a los, violada a los, violado a los, violada minutos, violado minutos,
      en saco roto, letra muerta, es violado, es violada, fue violado, fue violada, fue roto, fue rota, fue quebrantado, resultó violado,
      ${conjugated('viol, vulner, quebrant', 'a, an, ó, aron, ar, ado, ada, ados, ando, aba, aban, ara, aran, aría, arían, en')}, ${combined('ha, han, haber, había, habían, haya, hayan, fue, ha sido', 'violado, violada, roto, rota, vulnerado, vulnerada, quebrantado, incumplido, infringido, transgredido')},
      viola de nuevo, violación*, violaciones, vulneración, vulneraciones, incumple, incumplen, incumplió, incumplieron, incumplir, incumplido, incumplida, incumplimiento, incumpliendo, rompe, rompen, rompió, rompieron, romper, rompiendo, roto, rota, ruptura, infringe, infringió, infringen, infringieron, infringir,
      transgrede, transgredió, se derrumbó, saltó por los aires, salta por los aires, colapsó, se desmorona, fracasó, no se respetó, no se ha respetado, no fue respetad*, papel mojado, contravino, fracasado, quiebra,
      pisotea, pisoteó, pisotean, pisotearon, conculcó, conculca, conculcaron, saltarse, se saltó, se saltaron, se salta, haciendo trizas, hizo trizas, hace aguas, desoye, desoyó, vulnerando, transgresión, infracción, infracciones, violaría`,
    breach: `
      violación de lo pactado, violación de lo acordado, violaciones de lo pactado, violaciones de lo acordado,
      ${combined(
        `violación, violaciones, vulneración, vulneraciones, quebrantamiento, quebrantamientos, quiebra, ruptura, rupturas, infracción,
        infracciones, transgresión, transgresiones, incumplimiento, incumplimientos`,
        `del alto el fuego, de la tregua, del alto al fuego, del cese el fuego, del cese al fuego, del cese del fuego, del cese de
        hostilidades, del cese de las hostilidades, del armisticio, de esa tregua, de esta tregua, de ese alto el fuego, de este alto el
        fuego, de la tregua humanitaria, del régimen de cese`,
      )},
      violación flagrante del alto el fuego, violación flagrante de la tregua, violaciones flagrantes del alto el fuego, nueva violación
      del alto el fuego, nuevas violaciones del alto el fuego, en violación del alto el fuego, en violación de la tregua, violando el
      alto el fuego, violando la tregua,
      violación* del alto el fuego, violaciones del alto el fuego, violación de la tregua, violaciones de la tregua, violación* del alto al fuego, violaciones del alto al fuego, violación* … alto el fuego, violaciones … alto el fuego, violación* … tregua, violaciones … tregua, violación* del cese, violaciones del cese, violación* del régimen de alto el fuego,
      violaciones del régimen de alto el fuego, ruptura del alto el fuego, ruptura de la tregua, incumplimiento del alto el fuego, incumplimiento de la tregua`,
    ends: `
      se acabó, se terminó, fin del cese el fuego, ha dejado de estar en vigor, deja de estar en vigor, dejado de estar en vigor, ya no se considera obligad*, no se considera obligad*, no se siente obligad*, ya no se siente, ya no se considera, sin efecto, nula y sin efecto, nulo y sin efecto, ha dejado de tener efecto, carece ya de validez, ya no tiene validez, ya no es válid*, pierde toda validez, perdió toda validez,
      deja sin efecto, dejó sin efecto, dejan sin efecto, dejaron sin efecto, revoca, revocó, revocan, revocaron, anula, anuló, cancela, canceló, dio por concluid*, da por concluid*, dio por terminad*, da por terminad*, da por rot*, dio por rot*, da por finalizad*, dio por finalizad*, da por muert*, dio por muert*, da por liquidad*, dio por liquidad*, ha muerto, levanta la tregua, levanta el alto el fuego,
      ${combined('da por, dan por, dio por, dieron por, da ya por, se da por', `terminado, terminada, acabado, acabada, concluido, concluida, finalizado, finalizada, roto, rota, muerto, muerta`)},
      suspende la tregua, suspende el alto el fuego, suspendió la tregua, suspendió el alto el fuego, levanta la tregua, levantó la
      tregua, rompe oficialmente, abandona la tregua, abandona el alto el fuego, abandonó la tregua, abandonó el alto el fuego, denuncia
      la tregua, denuncia el acuerdo de alto el fuego, ya no rige, no rige ya, dejó de regir, ha dejado de regir, deja de regir, ya no
      está en vigor, dejó de estar en vigor, perdió vigencia, pierde vigencia, ya no existe, ha dejado de existir, dejó de existir, ha
      expirado, caducó, ha caducado, llega a su fin, llegó a su fin, ha llegado a su fin, tocó a su fin, no se siente vinculad*, no se
      considera vinculad*, se desvincula, se desvinculó, ponen fin a la tregua, pusieron fin a la tregua, ha puesto fin a la tregua,
      finaliza la tregua, finalizó la tregua, terminó la tregua,
      da por terminad*, dio por terminad*, ha terminado, terminó, expiró, expira, ya no está vinculad*, se retira de, se retiró de, anula, anuló, cancela, canceló, rescinde, pone fin a la tregua, puso fin a la tregua, pone fin al alto el fuego, puso fin al alto el fuego, da por rota, dio por rota, fin del alto el fuego, fin de la tregua`,
    proposes: `
      presenta … iniciativa, presentó … iniciativa, presenta … plan, presentó … plan, iniciativa de, propuesta … de, propuesta iraní, presenta … propuesta, presentó … propuesta, se ofrece, se ofrecen, pone sobre la mesa,
      ${conjugated('plante, propon, negoci, suger', 'a, an, ó, aron, ando, en, e')},
      ha ofrecido, han ofrecido, ofrecieron, ha planteado, ha sugerido, han propuesto, proponía, proponían, proponiendo, se ofreció, se
      ofrece, sugieren, sugirieron, se muestra dispuest*, se mostró dispuest*, se muestran dispuest*, se mostraron dispuest*, se declara
      dispuest*, se declaró dispuest*, dice estar dispuest*, dijo estar dispuest*, dispuestas a, listos para, disposición a, su
      disposición, favorable a, partidario de, partidaria de, intenta negociar, intentan negociar, intenta lograr, intenta mediar, trata
      de lograr, tratan de lograr, trata de mediar, está negociando, están negociando, negocia, negocian, en negociaciones, pone sobre
      la mesa, puso sobre la mesa, lanza una propuesta, lanzó una propuesta,
      propone, proponen, propuso, propusieron, ha propuesto, propuesta*, proponer, ofrece, ofrecen, ofreció, oferta, ofrecer, negocian, negociar, negociación, negociaciones, conversaciones, discuten, discutir, dispuesto a, dispuesta a, dispuestos a, listo para, lista para, sugiere, sugirió, plantea, planteó, busca, buscan`,
    demands: `
      detengan, urge a, urgió a, debe cesar, deben cesar, dejen de combatir, es importante, importancia de, la importancia, lo principal es, lo importante es, es esencial, es fundamental, es necesario, es crucial, esencial que, respetarlo, que respeten, cumplirlo, respetarla, cumplirla,
      suplica, suplicó, suplican, suplicaron, ruega, rogó, ruegan, rogaron, implora, imploró, imploran, clama por, clamó por, fuego ya, apremia, apremió, apremian, conmina, conminó, conminan,
      ${conjugated(`reclam, exhort, demand, solicit, inst, implor, conmin, emplaz, rog, apel, abog, inst, orden, presion, invit`, 'ó, aron, a, an, ando, aba, aban, ado, ar')},
      ${combined(
        HAS,
        `pedido, exigido, reclamado, exhortado, instado, llamado a, llamado a las, solicitado, urgido, apelado, abogado, conminado,
        emplazado, implorado, rogado, hecho un llamamiento, lanzado un llamamiento`,
      )},
      hacen un llamamiento, hicieron un llamamiento, lanza un llamamiento, lanzó un llamamiento, lanzaron un llamamiento, nuevo
      llamamiento, llamando a, llama a las, llamó a las, llaman a las, llamó a ambas, llama a ambas, hace un llamado, hizo un llamado,
      llamado al, llamado a la, exigía, exigían, pedía, pedían, urge a, urgió a, urgieron, ha urgido a, insta a, insta al, instó a,
      instó al, ruegan, rogó, rogaron, suplica, suplicó, aboga por, abogó por, abogan por, insiste en la necesidad, defiende la
      necesidad, subraya la necesidad,
      ${conjugated('reclam, exhort, demand, solicit, inst, exigi', 'ó, aron, a, an, ando, ado')}, pide, piden, pidió, pidieron, ha pedido, han pedido, pidiendo, pedir, exige, exigen, exigió, exigieron, ha exigido, han exigido, exigiendo, llama a, llaman a, llamó a, llamaron a, ha llamado a, hace un llamamiento, hizo un llamamiento, llamamiento*, llamado a, insta, instó, instaron, ha instado,
      urge, urgió, urgen, ha urgido, apela, apeló, apelan, debe, deben, debería, deberían, aboga, abogó, ruega, emplaza, emplazó, conmina, conminó, clama`,
    observes: `
      respetarlo, respetarla, cumplirlo, cumplirla, mantenerlo, mantenerla, se observe, se respete, se cumpla, se mantenga, observarlo, observarla, preservarlo, preservarla, ceñirse, mantener el, mantener la,
      a acatar, promete acatar, promete respetar, promete cumplir, prometió respetar, se compromete a acatar, se compromete a respetar, se compromete a cumplir, se comprometió a respetar, dispuesto a respetar, dispuesta a respetar, dispuestos a respetar,
      respetar, observar, cumplir, acatar, mantener, preservar, consolidar, fortalecer, atenerse, comprometido con, comprometida con, comprometidos, compromiso con, respeto al, respeto del, respeten, cumplan, observen, respetar estrictamente, adherirse, cumplimiento, implementar, aplicar, mantengan, acaten`,
    brokered: `
      con la mediación de las, con la mediación de los, con la mediación de la, con mediación de la, bajo mediación de, bajo la
      mediación del, por mediación de la, a través de la mediación, gracias a la intervención de, gracias a la intermediación de, por
      intermedio de, con la intermediación de, bajo la égida de, bajo el patrocinio de, bajo el patrocinio del, bajo los auspicios del,
      bajo los auspicios de la, con el auspicio de, con el auspicio del, con los buenos oficios de, con los buenos oficios del, buenos
      oficios, por los buenos oficios, a instancias de, a instancias del, a instancia de, a petición de, a petición del, a propuesta de,
      a propuesta del, por iniciativa del, por iniciativa de la, a iniciativa del, a iniciativa de la, con el apoyo de, con el apoyo
      del, con ayuda de, con la ayuda del, con la participación de la, gracias a los esfuerzos de, gracias a los esfuerzos del,
      esfuerzos de mediación, mediación de la, mediación de los, mediación de las, medió, mediaron, ha mediado, han mediado, mediando,
      como mediador, como mediadora, como mediadores,
      ${combined(
        `mediado, mediada, arbitrado, arbitrada, conseguido, conseguida, logrado, lograda, facilitado, facilitada, organizado,
        organizada, garantizado, garantizada, propiciado, propiciada, gestionado, gestionada`,
        'por',
      )},
      mediado por, mediada por, negociado por, negociada por, auspiciado por, auspiciada por, patrocinado por, patrocinada por, impulsado por, impulsada por, con mediación de, con mediación del, con la mediación de, con la mediación del, por mediación de, por mediación del, gracias a la mediación, gracias a la mediación de, mediación de, mediación del, mediación, mediador, mediadores, mediadora,
      bajo los auspicios de, bajo la mediación de, bajo el auspicio de, propuesto por, propuesta por, propuesta de, propuesta del, por iniciativa de, a iniciativa de, facilitado por, facilitada por, con la participación de, con la participación del, con la ayuda de, logrado por, conseguido por, intermediación de, intermediación, alcanzado con`,
    brokeredAfter: '',
    notBroken: `
      ${combined(`no ha, no han, no había, no habían, no hemos, nunca ha, nunca han, jamás ha, jamás han`, `violado, roto, incumplido, vulnerado, quebrantado, infringido`)},
      ${combined(
        'no, nunca, jamás',
        `violó, violaron, rompió, rompieron, incumplió, incumplieron, vulneró, vulneraron, quebrantó, quebrantaron, infringió,
        infringieron, viola, violan, incumple, incumplen`,
      )},
      no haber violado, no haber roto, no haber incumplido, haber respetado el alto el fuego, respeta escrupulosamente, respetan
      escrupulosamente, cumple escrupulosamente, cumplen escrupulosamente, cumple estrictamente, cumplen estrictamente, respeta
      estrictamente, respetan estrictamente,
      no violó, no violaron, no ha violado, no han violado, no violado, no rompió, no rompieron, no ha roto, no han roto, no ha incumplido, no han incumplido, nunca violó, nunca ha violado`,
    despite: `
      tras … noches de, tras … noche de, tras … días de, después de … noches de, después de … días de, tras varios días de,
      pese a la, pese a las, a pesar de la, a pesar de las, tras, después de, después del, apenas … después, horas después, minutos
      después, al poco de, a las pocas horas de, a los pocos minutos de, poco después del, desde la firma, en plena, en pleno, tras el
      inicio, una hora después de, días después de, días después del, a las horas de, nada más entrar, nada más, luego de, no obstante
      el, no obstante la, inmediatamente después,
      a pesar de, a pesar del, pese a, pese al, horas después de, minutos después de, poco después de, tras la entrada en vigor, horas después del, minutos después del, tras el anuncio, tras entrar en vigor, desde la entrada en vigor, después de la entrada en vigor, desde que entró`,
    priorDay: 'la víspera, un día antes, el día anterior, días antes',
    fires: `
      se disparó contra, se disparó con, se disparó una vez, se disparó desde, se disparó hacia, se disparó sobre, se disparó
      varias veces,
      descarga … artillería, descargan … artillería, descargó … artillería, descargaron … artillería, no dan tregua a, no da tregua a, no dio tregua a, ha machacado, han machacado, machaca, machacan, ha barrido, barrió, barrieron, inutiliz* con misil*, inutiliz* con drones, inutilizaron con, inutilizó con, destruyó con, destruyeron con, haber destruido, queman con, quemaron con, incendió con, incendiaron con, incendian con, arrasó con, arrasaron con, acribilló, acribillaron, acribillan, acribilla, ha acribillado, han acribillado, soltó … bombas, soltaron … bombas, arrojó … bomba*, arrojaron … bomba*, arroja … bomba*, arrojan … bomba*,
      ${combined('emplea, emplean, empleó, emplearon, han empleado, ha empleado, usa, usan, usó, usaron, ha usado, han usado, utiliza, utilizan, utilizó, utilizaron, ha utilizado, han utilizado, recurrió a, recurrieron a', 'armas ligeras, armas automáticas, armamento ligero, granadas, ametralladoras, fusiles, armas de fuego, armas de gran calibre, fuego de, munición de racimo, bombas de racimo, fósforo blanco')},
      francotirador* … mat*, francotirador* … hiri*, francotirador* … hiere*, francotirador* … abat*, apretó el gatillo, apretaron el gatillo,
      ${combined(
        `efectuó, efectuaron, efectúa, efectúan, efectuado, realizó, realizaron, realiza, realizan, realizado, llevó a cabo, llevaron a
        cabo, llevado a cabo, lanzó, lanzaron, lanzado, ejecutó, ejecutaron, perpetró, perpetraron`,
        `… ataques con, … ataque con, … bombardeo*, … disparos, … ataques aéreos, … ataques de artillería, … bombardeos`,
      )},
      ${combined(
        `castigando, golpeando, batiendo, hostigando, machacando, martilleando, acribillando, atacando, acribilló, acribillaron, machaca,
        machacan`,
        'con, la, el, las, los',
      )},
      bombardeando, cañoneando, tiroteando, ametrallando, disparando, disparaba, disparaban, lanzaba … misil*, lanzaba … cohete*,
      ${conjugated('bombarde, cañone, ametrall, tirote, dispar', 'aron, a, an, ar, ando, aba, aban, aran, asen, arían, ado')},
      ${combined(
        `abrió, abrieron, abre, abren, abrir, abierto, abriendo, ha abierto, han abierto, haber abierto, habían abierto, había abierto,
        abrían, abría, volvió a abrir, volvieron a abrir, reabrió, reabrieron, reabre`,
        `fuego intenso, de nuevo fuego, nuevamente fuego, otra vez fuego, fuego de, fuego con, fuego contra, fuego sobre, fuego hacia`,
      )},
      abre … fuego, abren … fuego, abrir … fuego, abierto … fuego, abriendo … fuego,
      ${combined(
        `lanzó, lanzaron, lanza, lanzan, lanzando, lanzar, lanzado, lanzaba, lanzaban, disparó, dispararon, dispara, disparan,
        disparando, disparar, disparado`,
        `… misil*, … cohete*, … proyectil*, … obus*, … obús, … mortero*, … dron, … drones, … granada*`,
      )},
      ${combined(
        `realizó, realizaron, realiza, realizan, realizando, efectuó, efectuaron, efectúa, efectúan, efectuando, llevó a cabo, llevaron a
        cabo, ejecutó, ejecutaron, perpetró, perpetraron, lanzó, lanzaron, lanza, lanzan, lanzando, lanzado`,
        `disparos, un bombardeo, bombardeos, un ataque con drones, un ataque con dron, un ataque con un dron, ataques con drones, un
        ataque con misiles, ataques con misiles, un ataque aéreo, ataques aéreos, un ataque de artillería, ataques de artillería, un
        ataque con mortero, un ataque con morteros, ataques con morteros, disparos de artillería, disparos de mortero, fuego de
        artillería, fuego de mortero`,
      )},
      ${combined(
        `atacó, atacaron, ataca, atacan, atacando, atacar, atacado, hostigó, hostigaron, hostiga, hostigan, golpeó, golpearon, golpea,
        golpean, castigó, castigaron, castiga, castigan, batió, batieron, bate, baten`,
        `con artillería, con morteros, con mortero, con drones, con un dron, con misiles, con cohetes, con lanzacohetes, con fuego de,
        con armas, con ametralladoras, con tanques, con obuses, a cañonazos, a tiros, desde el aire, con fuego`,
      )},
      ${combined(
        `usó, usaron, usa, usan, usando, utilizó, utilizaron, utiliza, utilizan, utilizando, empleó, emplearon, emplea, emplean,
        empleando, recurrió a, recurrieron a`,
        `artillería, morteros, drones de ataque, lanzacohetes, artillería pesada, armas pesadas, misiles, la artillería, tanques y
        artillería, armamento pesado`,
      )},
      hace fuego, hicieron fuego, haciendo fuego, hacer fuego, han hecho fuego, ha hecho fuego, hacían fuego, tiró contra, tiraron
      contra, tiran contra, tomó como blanco, toma como blanco, tomaron como blanco, toman como blanco, sometió … a fuego, sometió …
      bombardeo*,
      ${combined(
        'abrió, abrieron, abre, abren, abrir, abierto, abriendo, abriera, abrieran, abran, abriese, abriesen, abrían, había abierto, ha abierto, han abierto, haber abierto, haya abierto, hayan abierto, habían abierto, habría abierto, habrían abierto, volvieron a abrir, volvió a abrir',
        'fuego, el fuego',
      )},
      abrieron … fuego, abrió … fuego, =disparó, dispararon, dispara, disparan, disparar, disparando, disparaban, disparaba, dispararan, ${combined(HAS, 'disparado, bombardeado, tiroteado, cañoneado, hostigado, hecho fuego, lanzado misiles, lanzado ataques')}, disparado, =bombardeó, bombardearon, bombardea, bombardean, bombardear, bombardeando, bombardeaba, bombardeaban, bombardearan, bombardeara,
      =cañoneó, cañonearon, cañonea, =tiroteó, tirotearon, hostigó, hostigaron, fustigaron, hizo fuego, hicieron fuego, hacen fuego, lanzó … misil*, lanzaron … misil*, lanza … misil*, lanzar … misil*, lanzó … ataque*, lanzaron … ataque*, lanzó … cohete*, lanzaron … cohete*, lanzó … dron*, lanzaron … dron*, efectuó disparos, efectuaron disparos, realizó disparos, realizaron disparos, ametrall*, atacó con, atacaron con, ataca con, atacan con,
      abrió fuego, abrieron fuego, han abierto fuego, ha abierto fuego, habían abierto fuego, había abierto fuego, batió, batieron, batir, baten, cañoneó, cañonean, ha cañoneado, han cañoneado, ametralló, ametrallaron, tiroteó, tirotean, descargó, descargaron, lanzó un ataque con morteros, lanzó … proyectil*, lanzaron … proyectil*, lanzaron … mortero*, lanzó … mortero*, lanzado … misil*, lanzado … cohete*, machacó, machacaron, martilleó, castigó con artillería, castigaron con artillería, atacó con morteros, atacaron con morteros, atacó con artillería, atacaron con artillería, atacó con drones, atacaron con drones, atacó con cohetes, atacaron con cohetes, ataca con morteros, ataca con drones, empleó artillería, emplearon artillería, utilizó artillería, utilizaron artillería, usó artillería, usaron artillería, disparó contra, dispararon contra, ha disparado, han disparado, había disparado, habían disparado`,
    underFire: `
      ${combined('tormenta, lluvia, diluvio, granizada, aluvión, avalancha', 'de obuses, de proyectiles, de cohetes, de misiles, de bombas, de fuego, de metralla, de granadas, de disparos, de balas')},
      cohetes caen, misiles caen, proyectiles caen, obuses caen, bombas caen, caen cohetes, caen misiles, caen proyectiles, caen obuses, caen bombas, caer … proyectil*, caer … cohete*, caer … misil*, caer … obús, caer … obuses, caer … bomba*, llueven … cohetes, llueven … misiles, llueven … bombas, llueven … proyectiles, llueven … obuses, acribillad*, tirotead*, barrida por, barrido por, barridas por, barridos por, agujereada por, agujereado por,
      ${combined('cohete*, misil*, proyectil*, dron*, obus*', '… lanzado*, … disparado*, … lanzad*')},
      alcanzado por, alcanzada por, alcanzados por, alcanzadas por, atacada por, atacadas por, atacado por, atacados por, bombardeada
      por, bombardeadas por, bombardeado por, bombardeados por, golpeada por, golpeado por,
      ${combined(
        `fue, fueron, ha sido, han sido, es, son, era, eran, siendo, ser, había sido, habían sido, está siendo, están siendo, estaba
        siendo, estaban siendo, fuera, fueran, resultó, resultaron, volvió a ser, volvieron a ser, se vio, se vieron, quedó, quedaron`,
        `bombardeado, bombardeada, bombardeados, bombardeadas, tiroteado, tiroteada, tiroteados, tiroteadas, ametrallado, ametrallada,
        ametrallados, ametralladas, cañoneado, cañoneada, cañoneados, cañoneadas, hostigado, hostigada, hostigados, hostigadas, batido,
        batida, batidos, batidas, atacado con, atacada con, alcanzado por, alcanzada por, alcanzados por, alcanzadas por, blanco de,
        blanco del, objeto de, objetivo de, objetivo del, sometido a, sometida a, sometidos a, sometidas a, bajo fuego, bajo el fuego,
        bajo las bombas, atacado por, atacada por, atacados por, atacadas por, golpeado por, golpeada por, golpeados por, golpeadas por,
        castigado por, castigada por`,
      )},
      bajo el fuego de, bajo fuego de, bajo fuego enemigo, bajo las balas, bajo los obuses, bajo los proyectiles, bajo los cohetes, bajo
      los misiles, bajo los drones, bajo una lluvia, bajo intenso fuego, bajo un intenso fuego, bajo los disparos, bajo disparos, bajo
      ataque de, bajo bombardeos, bajo los bombardeos,
      ${combined(
        `recibió, recibieron, recibe, reciben, recibía, sufrió, sufrieron, sufre, sufren, sufría, soportó, soportaron, soporta, encajó,
        encajaron, ha sufrido, han sufrido, ha recibido, han recibido`,
        `… disparos, … fuego, … proyectil*, … cohete*, … bombardeo*, … ataque con, … ataques con, … ataque de artillería, … ataques de
        artillería, … ataque artillero, … morteros, … impacto*`,
      )},
      es blanco de, son blanco de, era blanco de, es objeto de, fue el blanco, fueron el blanco, en la mira, en el punto de mira,
      ${combined(
        `proyectil, proyectiles, cohete, cohetes, misil, misiles, obús, obuses`,
        `cayó sobre, cayó en, cayeron sobre, cayeron en, cae sobre, cae en, caen sobre, caen en, impactó en, impactó contra, impactaron
        en, impactaron contra, impacta en, impactan en, alcanzó, alcanzaron, ha caído, han caído, estalló, estallaron, explotó en,
        explotaron en`,
      )},
      ${combined(
        'fue, fueron, ha sido, han sido, es, son, era, eran, siendo, ser, había sido, habían sido, está siendo, están siendo, fuera, fueran',
        'bombardeado, bombardeada, bombardeados, bombardeadas, atacado con, atacada con, atacadas con, atacados con, tiroteado, tiroteada, tiroteados, alcanzado por, alcanzada por, alcanzados por, alcanzadas por, objeto de, blanco de, objetivo de, sometido a, sometida a, sometidos a, sometidas a, cañoneada, cañoneado, hostigadas, el blanco de, el objetivo de, atacado, atacada, atacados, atacadas',
      )},
      bajo fuego, bajo el fuego, bajo ataque, bajo bombardeo, recibió disparos, recibieron disparos, recibió fuego, recibieron fuego, recibe disparos, sufrió disparos, sufrieron disparos, sufrió un ataque, sufrieron un ataque, sufrió un bombardeo, sufrieron bombardeos, objeto de disparos, blanco de disparos, se abrió fuego, bombardeada, bombardeadas, bombardeados, alcanzada por, alcanzado por, alcanzados por,
      bajo las bombas, fue cañoneada, fueron cañoneadas, fue tiroteado, fueron tiroteados, fue ametrallado, fue alcanzada por, fueron alcanzadas por, fue alcanzado por, fueron alcanzados por, fue blanco de, fueron blanco de, ha sido blanco de, han sido blanco de, blanco de la artillería, objeto de bombardeos, fue batida, fueron batidas, fue objeto de disparos, fueron objeto de disparos`,
    shelling: `
      ${combined('artillería, morteros, cohetes, misiles, drones, bombas, obuses, proyectiles, misil, dron, obús, cohete, lanzacohetes, racimo', '… sobre, … contra')},
      el cohete que, el misil que, el proyectil que, el obús que, el dron que, los cohetes que, los misiles que, los proyectiles que, un cohete que, un misil que, impactos en, impacto en, impactos sobre, impactos contra, racimo sobre, bombas de racimo, munición de racimo, municiones de racimo, balazo*, impactos de bala, agujeros de bala, orificios de bala, lanzamiento de granadas, lanzamiento de cohetes, lanzamiento de misiles, lanzamiento de drones, lanzamiento de proyectiles, por un misil, por misiles, por un cohete, por cohetes, por un proyectil, por un obús, por un dron, por drones, al caer un obús, al caer un proyectil, al caer un cohete, al caer un misil, tiros, fuego de fusilería, fusilería,
      ${combined(
        'misil*, cohete*, proyectil*, dron, drones, obús, obuses',
        `… mató, … mataron, … dejó, … dejaron, … causó, … causaron, … hirió, … hirieron, … ha matado, … han matado, … destruyó, …
        destruyeron`,
      )},
      uso de cohetes, uso de drones, uso de misiles, uso de artillería, uso de la artillería, uso de morteros, empleo de cohetes, empleo
      de artillería, empleo de la artillería, utilización de cohetes, utilización de drones,
      fuego … sobre, fuego … contra, fuego … hacia, fuego … en dirección,
      misil sobre, misiles sobre, misiles contra, misil contra, cohetes sobre, cohetes contra, cohete sobre, proyectiles sobre,
      proyectiles contra, obuses sobre, obuses contra, drones sobre, drones contra, dron contra, bombas sobre, morteros sobre, lluvia de
      misiles sobre, fuego sobre, fuego contra,
      ${combined(
        'fuego',
        `de ametralladora, de ametralladoras, de fusil, de fusilería, de armas ligeras, de armas automáticas, de armas pesadas, de armas
        cortas, de tanque, de tanques, de mortero, de morteros, de cohetes, de obuses, de la artillería, de drones, de hostigamiento, de
        cañón, cruzado de artillería, graneado, indiscriminado`,
      )},
      ${combined(
        'disparos',
        `de mortero, de morteros, de obús, de obuses, de ametralladora, de fusil, de armas, de armas ligeras, de armas automáticas, de
        armas de, de tanque, de cañón, de cohetes, de lanzacohetes, esporádicos, intensos, aislados, de francotirador, de
        francotiradores, de advertencia contra, de provocación, de hostigamiento`,
      )},
      ${combined(
        'ataque, ataques',
        `con mortero, con morteros, con cohetes, con cohete, con misil, con lanzacohetes, con obuses, con tanques, de mortero, de
        morteros, de cohetes, de misil, de francotirador, de francotiradores, a tiros, a cañonazos, con dron, con drones kamikaze, con
        armas ligeras, con armas pesadas, con fuego de, de tanques, por aire`,
      )},
      descarga de artillería, descargas de artillería, descarga de fusilería, lluvia de proyectiles, lluvia de cohetes, lluvia de
      obuses, lluvia de fuego, salva, salvas, salvas de, ráfaga de disparos, ráfagas de ametralladora, ráfaga, cañonazo, cañonazos,
      tiros de mortero, tiros de artillería, tiro de mortero, tiros de francotirador, impacto de un proyectil, impacto de proyectiles,
      impacto de proyectil, impactos de artillería, impacto de artillería, castigo artillero, castigo de artillería, hostigamiento
      artillero, tiroteo intenso,
      =bombardeo, bombardeos, =disparo, disparos, ataque de artillería, ataques de artillería, ataque artillero, ataques artilleros, ataque con drones, ataques con drones, ataque con dron, ataque con un dron, ataque de drones, ataques de drones, ataque de dron, ataque con misiles, ataques con misiles, ataque de misiles, ataque con artillería, ataques con artillería, ataques aéreos, ataque aéreo, bombardeo aéreo,
      fuego de artillería, fuego artillero, fuego de mortero, fuego de morteros, fuego de francotirador, fuego de francotiradores, disparos de artillería, disparos de francotirador, tiroteo, tiroteos, =cañoneo, cañoneos, fuego intenso, fuego nutrido, fuego pesado, fuego enemigo, ráfagas, descargas, andanada*, apertura de fuego, disparo de francotirador, fuego de armas, disparos de armas, lluvia de misiles, uso de fuego`,
    strikes: `
      haber neutralizado, fueron neutralizados, fueron neutralizadas, han neutralizado, ha neutralizado, neutralizamos,
      hirieron de bala, hirió de bala, herido de bala por,
      atacada, atacadas, atacados, golpeada, golpeadas, golpeados, dañada, dañadas, dañados,
      castigando, golpeando, batiendo, atacando, hostigando, machacando, acribillando, hostigó, hostigaron, batió, batieron, batir,
      ${conjugated('atac, golpe, impact, alcanz', 'ó, aron, a, an, ar, ando, aba, aban')},
      ${combined(HAS, `atacado, golpeado, impactado, alcanzado, castigado, apuntado`)},
      agresión contra, embistió, embistieron, se ceba con, se ceban con, se cebó con, cae sobre, caen sobre, cae en, caen en, destruyen,
      destruye, haber atacado, haber golpeado, apunta contra, apuntó contra, apuntaron contra,
      ${conjugated('atac, golpe, impact, destru', 'ó, aron, a, an, ar, ando')}, ${combined('ha, han, haber, había, haya, hayan', 'atacado, golpeado, impactado, alcanzado un, alcanzado una, destruido')}, ataque, ataques, alcanzó un, alcanzó una, alcanzó el, alcanzó la ciudad, alcanzó la localidad, alcanzó la aldea, alcanzaron un, alcanzaron una, destruyó, destruyeron, asalto, agredió, arremetió, cayó sobre, cayeron sobre, cayó en, cayeron en, ataquen, atacara, atacaran, atacado, asestó, asestaron,
      castigó, castigaron, castigan, castiga, alcanzó, alcanzaron`,
    notFired: `
      ${combined('ni un tiro, ni un solo tiro, ningún tiro, ni un disparo, ni un solo disparo, ningún disparo, ni una bala, ni una sola bala', 'por nuestra parte, de nuestra parte, de nuestro lado, desde nuestro lado, de nuestras filas, desde nuestras posiciones, por parte de, salió de, partió de')},
      ${combined('ningún soldado, ningún militar, ningún efectivo, ningún uniformado, ninguna unidad, ninguno de nuestros soldados, ninguno de sus soldados', '… abrió fuego, … ha abierto fuego, … disparó, … ha disparado, … bombardeó, … atacó, … apretó')},
      ${combined('ni una aldea, ninguna aldea, ningún pueblo, ninguna localidad, ningún poblado, ninguna población, ninguna vivienda, ninguna ciudad', '… bombardead*, … atacad*, … tocad*, … alcanzad*, … cañonead*, … blanco')},
      no hubo tiros, no hubo … disparos, no hubo … fuego, no hubo disparos, no han hecho un solo disparo, no ha hecho un solo disparo, no hicieron un solo disparo, no hizo un solo disparo, no han efectuado un solo disparo, no ha efectuado un solo disparo, no realizaron un solo disparo, no atacamos, no bombardeamos,
      ${combined(
        `ningún disparo, ningún tiro, ningún proyectil, ningún misil, ningún cohete, ningún dron, ningún ataque, ningún bombardeo, ni un
        disparo, ni un tiro, ni un solo disparo, ni un proyectil, ni un solo proyectil, ni un misil`,
        'hacia, sobre, contra, en dirección',
      )},
      ${combined(
        'no, nunca, jamás, tampoco',
        `abrió fuego, abrieron fuego, abrió el fuego, abrieron el fuego, ha abierto fuego, han abierto fuego, ha abierto el fuego, han
        abierto el fuego, había abierto fuego, habían abierto fuego, hemos abierto fuego, abrimos fuego, disparó, dispararon, ha
        disparado, han disparado, había disparado, habían disparado, hemos disparado, disparamos, bombardeó, bombardearon, ha
        bombardeado, han bombardeado, había bombardeado, habían bombardeado, hemos bombardeado, atacó, atacaron, ha atacado, han
        atacado, había atacado, habían atacado, hemos atacado, hizo fuego, hicieron fuego, ha hecho fuego, han hecho fuego, tiroteó,
        tirotearon, cañoneó, cañonearon, lanzó, lanzaron, ha lanzado, han lanzado, efectuó, efectuaron, ha efectuado, han efectuado,
        realizó disparos, realizaron disparos, ha realizado disparos, han realizado disparos, abre fuego, abren fuego, dispara,
        disparan, bombardea, bombardean, ataca, atacan, haber abierto fuego, haber abierto el fuego, haber disparado, haber bombardeado,
        haber atacado, haber lanzado, haber efectuado, haber realizado`,
      )},
      ${combined('ningún, ni un, ni un solo, ni un único', `disparo, tiro, proyectil, misil, cohete, obús, mortero, dron`)},
      ninguna de sus unidades, ningún soldado … disparó, no se efectuó ningún, no se ha efectuado ningún, no se ha realizado ningún, no
      se realizó ningún, no se produjo ningún disparo, no se ha producido ningún disparo, no hubo disparo, no ha habido ningún disparo,
      no partió ningún, no salió ningún, sin abrir fuego,
      no abrió fuego, no abrieron fuego, no ha abierto fuego, no han abierto fuego, no abrió el fuego, no abrieron el fuego, no ha abierto el fuego, no han abierto el fuego, no había abierto fuego, no habían abierto fuego, no disparó, no dispararon, no ha disparado, no han disparado, no bombardeó, no bombardearon, no ha bombardeado, no han bombardeado, no ataca, no atacó, no atacaron, no ha atacado, no han atacado,
      nunca abrió fuego, ni un solo disparo, no efectuó, no efectuaron disparos, no realizó ningún, no realizaron ningún, no ha realizado ningún, no bombardea, no dispara, no abre fuego,
      no dispara contra, no disparan contra, no atacan, no lanzó ningún, no lanzaron ningún, no ha lanzado ningún, no han lanzado ningún, no ha efectuado, no han efectuado, no se efectuó, no se ha efectuado, ningún disparo, no hubo ningún disparo, no fue bombardead*, no fueron bombardead*, no haber disparado, no haber abierto fuego, no haber bombardeado, no haber atacado, sin haber disparado`,
    continues: `
      ${combined(`no ha, no han, no había, no habían, nunca ha, nunca han, sin haber`, 'dejado de, cesado de, parado de')},
      no deja de, no dejan de, no dejó de, no dejaron de, no cesa de, no cesan de, no paró de, no pararon de, no para de, no paran de,
      sin dejar de,
      continuando, prosiguió, prosiguieron, prosiguen, se prolonga, se prolongan, se prolongaba, no ha parado, no han parado, no para,
      no paran, no se detiene, no se detienen, no remite, no remiten, sin pausa, sin tregua, sin interrupción, sin descanso, incesante*,
      todavía continúan, aún continúan, ha continuado, han continuado, se han reanudado, se reanudan, se reanudó, se reanudaron,
      continúa, continúan, continuaba, continuaban, continuar, sigue, siguen, seguía, seguían, prosigue, prosiguen, todavía, aún, en curso, reanuda, reanudan, reanudó, reanudaron, persiste*, sin cesar, no cesan, no ha cesado, no cesa, no han cesado`,
    combat: `
      contraofensiva*, operación terrestre, cuerpo a cuerpo, pisó una mina, pisar una mina, artefacto explosivo, artefactos explosivos,
      campo de minas, mina antipersona, minas antipersona, mina antitanque, interceptó, interceptaron, interceptado, interceptados,
      neutralizó, neutralizaron, neutralizado, neutralizados, altercado*, reyerta*, tomó posiciones, toma de posiciones, ocupó
      posiciones, ocuparon posiciones, intento de infiltración, intento de avance, intento de sabotaje, grupo de sabotaje, penetración,
      asaltos, enfrentaron, enfrentan, se enfrentan,
      combate, combates, enfrentamiento*, choque, choques, ofensiva*, escaramuza*, refriega*, batalla*, hostilidades, incursión, incursiones, infiltr*, mina, minas, explosión de una mina, intercambio de disparos, intercambio de fuego, intercambios de disparos, derribo, derribó, derribaron, derribado, derribados, derribar, abatió un, abatieron un, avance, avances, avanzó, asalto terrestre, sabotaje*, saboteadores, repelió, repelieron, repelido, tomaron posiciones`,
    response: `
      respondió adecuadamente, respondieron adecuadamente, respuesta contundente, contramedidas, repelió el fuego, repelieron el fuego,
      fuego … silenciado, fuego fue silenciado, suprimió el fuego, suprimieron el fuego, fuego fue suprimido, acalló, acallaron,
      respondió con fuego, respondieron con fuego, respondió a los disparos, respondieron a los disparos, acciones de réplica, réplica,
      medidas de respuesta, medidas de represalia, represalia*, respondió al fuego, respondieron al fuego, respuesta adecuada, medidas adecuadas, fuego de respuesta, contraataque*, silenciad*, acciones de respuesta, medidas de retorsión, acciones de represalia, devolvió el fuego, devolvieron el fuego`,
    missile: 'misil, misiles, misiles balísticos, misil balístico, Iskander, Scud, Tochka-U',
    airstrike:
      'ataque aéreo, ataques aéreos, aviación, avión de combate, aviones de combate, cazas, caza, helicóptero*, bombardeo aéreo, bombardeos aéreos, fuerza aérea, Su-25',
    drone:
      'dron, drones, Bayraktar*, UAV, vehículo aéreo no tripulado, vehículos aéreos no tripulados, avión no tripulado, aviones no tripulados, aparatos no tripulados, kamikaze*',
    artillery: `
      artillería, obús, obuses, mortero*, cohete*, lanzacohetes, lanzamisiles múltiples, Grad, Smerch, tanque, tanques, cañón, cañones, artillería pesada, lanzaderas múltiples, proyectil*, proyectiles, carro de combate, carros de combate`,
    smallArms: `
      arma ligera, armas ligeras, armas pequeñas, francotirador*, ametralladora*, fusil, fusiles, rifle, rifles, rifles de francotirador, armas automáticas, armas de fuego, arma de fuego, lanzagranadas, armas de pequeño calibre, armas de gran calibre, armas de distinto calibre, armas de distintos calibres, armas de diverso calibre, armas de diversos calibres, armas de diferente calibre, armas de diferentes calibres, armas de varios calibres,
      armas de grueso calibre, gran calibre, pequeño calibre, distinto calibre, distintos calibres, diferentes calibres, grueso calibre, kaláshnikov*, heridas de bala, herida de bala, bala, balas`,
    settlement: `
      aldea*, pueblo, pueblos, ciudad, ciudades, localidad, localidades, poblado, poblados, población civil, asentamiento*, vivienda*, casa, casas, edificio residencial, edificios residenciales, zona residencial, zonas residenciales, barrio, barrios, zonas pobladas, zonas civiles, áreas residenciales, núcleos de población, municipio*, áreas civiles`,
    position: `
      rampas de lanzamiento, rampa de lanzamiento,
      lanzamisiles, lanzaderas, lanzadera, sistemas de misiles, sistema de misiles, lanzacohetes armenios, posiciones de tiro, puntos de tiro, aeródromo militar, baterías, plataformas de lanzamiento,
      posición, posiciones, posiciones militares, posición militar, puesto, puestos, puesto militar, puestos militares, puesto de control, puestos fronterizos, puesto fronterizo, puesto de avanzada, puestos de avanzada, trinchera*, posiciones de combate, posiciones defensivas, base militar, bases militares, instalaciones militares, objetivos militares, objetivo militar, infraestructura militar`,
    vehicle:
      'vehículo, vehículos, coche, coches, automóvil, camión, camiones, ambulancia*, convoy, convoyes, autobús, autobuses, tractor, vehículos militares, vehículo militar, auto, camioneta',
    infrastructure: `
      aeródromo, aeropuerto militar, aeródromo militar,
      infraestructura*, infraestructuras civiles, infraestructura civil, objetivos civiles, instalaciones civiles, objetos civiles, edificios civiles, hospital, hospitales, escuela, escuelas, puente, puentes, catedral, iglesia, iglesias, aeropuerto, central eléctrica, embalse, edificio, edificios, línea eléctrica, torre`,
    killed: `
      abate, abaten, abatieron, abatir, abatiendo, dio muerte, dieron muerte, da muerte, dar muerte, dado muerte, eliminado, eliminados, eliminó, eliminaron, elimina, eliminan, aniquilado, aniquilados, aniquiló, aniquilaron, aniquila, aniquilan, liquidó, liquidaron, liquidado, liquidados, ejecutados, neutralizó a, neutralizaron a, bajas mortales, no sobrevivió, no sobrevivieron, no ha sobrevivido, sucumbió a sus heridas, cayó en combate, cayeron en combate,
      asesinado a tiros, asesinada a tiros, asesinados a tiros,
      acribillado a tiros, cayeron abatidos, perdieron la vida, pierde la vida, pierden la vida, dejaron la vida, dejan la vida, resultaron muert*, hallad* muert*,
      sin vida, cuerpos sin vida, llora a, lloran a, lloró a, lloraron a, entierra a, despide a … caíd*, cayeron muert*,
      llora a, lloran a, llora la muerte,
      dejado sobre el terreno, dejaron sobre el terreno, dejó sobre el terreno, dejado en el campo de batalla, dejó en el campo de
      batalla,
      ${combined(
        HAS,
        `muerto, fallecido, perecido, perdido la vida, caído en combate, caído en acción, matado, perdido, dejado sin vida, sucumbido,
        dado su vida, dado la vida, costado la vida, causado la muerte`,
      )},
      pereció, perecieron, perece, perecen, perecido, perecía, moría, morían, muriendo, fallecía, fallecían, falleciendo, sucumbió,
      sucumbieron, sucumbe, sucumben, pierde la vida, pierden la vida, perdiendo la vida, perdieran la vida, dieron su vida, dio su
      vida, dieron la vida, dio la vida, cae en combate, caen en combate, caído en combate, caídos en combate, cayó abatido, cayeron
      abatidos, cayó en acción, caídos en acción, muerto en combate, muertos en combate, muertos en acción, muerto en acción, muerto a
      tiros, muertos a tiros, muerto por disparos, muertos por disparos, costó la vida, costado la vida, cuesta la vida, costaron la
      vida, se cobró la vida, se cobra la vida, se han cobrado la vida, causó la muerte, causaron la muerte, causa la muerte, difunto*,
      deceso, decesos, óbito*, cadáver*, cadáveres, cuerpos sin vida, cuerpo sin vida, restos mortales, herido de muerte, heridos de
      muerte, herido mortalmente, heridos mortalmente, herida mortal, heridas mortales, mortalmente herido, mortalmente heridos,
      ultimado, ultimados, pierde a, pierden a, pierde un, pierde una, pierde dos, pierde tres, perdieron a, pérdida de un soldado,
      pérdida de un militar,
      muerto, muertos, muerta, muertas, un muerto, muerte, muertes, murió, murieron, muere, mueren, morir, ha muerto, han muerto, habían muerto, había muerto, fallecido, fallecidos, fallecida, fallecidas, falleció, fallecieron, fallece, fallecen, fallecimiento, ha fallecido, han fallecido, mata, matan, mató, mataron, matar, matado, matando, perdió la vida, perdieron la vida, perdido la vida,
      han perdido la vida, perdió, perdieron, perdido, ha perdido, han perdido, haber perdido, pérdida de, caídos, cayeron en combate, cayó en combate, asesinado, asesinados, asesinó, abatido, abatidos, abatió, víctimas mortales, víctima mortal, mortales, cobró la vida, se cobró, bajas mortales,  mortalmente, dejó sin vida, cuerpos`,
    wounded: `
      recibió un impacto de bala, impacto de bala, impactos de bala, recibió un disparo, alcanzado por un disparo, alcanzado por una bala, heridas de bala,
      herido grave, heridos graves, herido leve, heridos leves, heridos de diversa, herido de bala, heridos de bala, herida de bala,
      herido de gravedad, herida de gravedad, gravemente herido, gravemente heridos, gravemente herida, levemente herido, levemente
      heridos, herido por metralla, heridos por metralla, contusionado, contusionados, contusión, contusiones, conmocionado, ingresado,
      ingresados, ingresada, dejó heridos, dejaron heridos, deja heridos, dejan heridos, hieren, hirieron, lesionada, lesionadas,
      resultó herida, resultaron heridas, resulta herido, resultan heridos, resultando herido, resultando heridos, trasladado …
      hospital, trasladados … hospital, evacuado … hospital, evacuados … hospital, sufrió heridas, sufrieron heridas, sufre heridas,
      herido, heridos, herida, heridas, un herido, resultó herido, resultaron heridos, hirió, hirieron, hiere, lesionado, lesionados, lesiones, hospitalizad*, hiriendo, dejó herido, heridos de gravedad`,
    captured: `
      en manos azerbaiyanas, en manos azeríes, en manos armenias, en manos enemigas, en manos del enemigo, en poder del enemigo,
      en poder azerí, en poder azerbaiyano, en poder armenio, en manos de Azerbaiyán, en manos de Armenia, en manos de Bakú, en
      manos de Ereván, en poder de Azerbaiyán, en poder de Armenia, en poder de Bakú, en poder de Ereván, en cautiverio, caído
      prisioneros, caído prisioneras,
      hizo prisionero, hicieron prisionero*, hizo prisioneros, hace prisioneros, tomado prisionero, tomados prisioneros, tomó
      prisionero*, tomaron prisionero*, caído prisionero, cayó prisionero, cayeron prisioneros, capturada, capturadas, capturan,
      capturar, apresó, apresaron, cercado, cercados, rodeado, rodeados,
      capturado, capturados, capturó, capturaron, captura, hecho prisionero, hechos prisioneros, prisionero, prisioneros, prisionero de guerra, prisioneros de guerra, cautivo*, rehén, rehenes, apresad*, detenidos`,
    missing: `
      da por desaparecidos, da por desaparecido, dan por desaparecidos,
      perdido el contacto con, ha perdido el contacto, han perdido el contacto, perdió el contacto con,
      sin rastro de, se perdió el rastro, se ha perdido el rastro, perdido el rastro,
      no hay noticias de, perdió contacto, perdió el contacto, perdieron el contacto, perdido el contacto, perdido contacto, se perdió
      el contacto, contacto … perdido, suerte … se desconoce, se desconoce la suerte, se desconoce el paradero, se desconoce su
      paradero, se ignora el paradero, se ignora la suerte, desconocida su suerte, desaparecidas, desaparece, desaparecen, dados por
      desaparecidos, dado por desaparecido, sin localizar,
      sin noticias de, desaparecido, desaparecidos, desaparecida, desaparecieron, en paradero desconocido, paradero desconocido`,
    casualties: `
      bajas en sus filas, bajas en las filas, bajas entre, pérdidas en sus filas, pérdidas entre, pérdidas militares, pérdidas de vidas,
      pérdida de vidas, víctimas humanas, víctimas civiles, víctimas militares,
      víctima, víctimas, bajas, baja, pérdidas, pérdidas humanas, bajas humanas, bajas militares, damnificados`,
    noLosses: `
      no registra pérdidas, no registra bajas, no registra víctimas, no registró bajas, no registró pérdidas, no reporta bajas, no reporta pérdidas, no reportó bajas, no tuvo pérdidas, no ha registrado bajas, sin pérdidas humanas, no registra pérdidas humanas,
      no haber sufrido pérdidas, no haber registrado bajas, no haber tenido bajas, no haber perdido a, no haber que lamentar, sin
      lamentar,
      ${combined(
        `no hay, no hubo, no ha habido, no había, no habría, no se registran, no se registraron, no se han registrado, no se reportan, no
        se reportaron, no se han reportado, no se produjeron, no se han producido, no causó, no causaron, no ha causado, no han causado,
        no dejó, no dejaron, no ha dejado, no provocó, no provocaron, no ha provocado, no tiene, no tenemos, no tuvo, no sufrió, no
        sufrieron, no ha sufrido, no han sufrido, no se informa de, no se informó de, no se ha informado de, no consta, no constan, no
        se lamentan, no hay que lamentar, no hubo que lamentar, sin, sin que haya, sin que hubiera, sin causar, sin dejar, sin provocar,
        sin producirse, sin registrarse, sin sufrir`,
        `bajas, víctimas, muertos, heridos, pérdidas, muertos ni heridos, víctimas ni, bajas ni, pérdidas humanas, víctimas mortales,
        bajas humanas, fallecidos, víctimas civiles, bajas mortales, daños personales`,
      )},
      ninguna baja, ninguna víctima, ninguna pérdida, ningún muerto, ningún herido, ningún fallecido, ningún civil, ningún soldado muerto, ningún soldado herido, ningún soldado murió, ningún soldado resultó
      resultó, ningún militar resultó, ningún efectivo, nadie murió, nadie ha muerto, nadie falleció, nadie ha resultado herido, nadie
      resultó muerto, nadie resultó lesionado, nadie ha sufrido, ni un muerto, ni un herido, ileso, ilesos, ilesa, ilesas, resultó
      ileso, resultaron ilesos, salió ileso, sanos y salvos, sano y salvo, cero bajas, niega tener bajas, negó tener bajas,
      no hay bajas, sin bajas, no hubo bajas, no ha habido bajas, no se registraron bajas, no se han registrado bajas, no se reportan bajas, no se reportaron bajas, no hay víctimas, sin víctimas, no hubo víctimas, no ha habido víctimas, no se registraron víctimas, no se reportaron víctimas, no se reportan víctimas, no hay muertos, no hubo muertos, no hay heridos, no hubo heridos, sin muertos, sin heridos, no hay pérdidas, sin pérdidas,
      no hubo pérdidas, no ha sufrido bajas, no sufrió bajas, no sufrieron bajas, no han sufrido bajas, no causó bajas, no causó víctimas, no dejó víctimas, no causaron víctimas, no tuvo bajas, nadie resultó herido, ningún soldado, ningún militar, sin que haya víctimas, no se produjeron bajas, no se produjeron víctimas, no ha causado bajas, ni muertos ni heridos, no tener bajas, no tener muertos, no haber sufrido bajas, no haber perdido a nadie, sin muertos ni heridos, no hay bajas humanas, no se registran bajas, sin que se registraran bajas, no se lamentan`,
    noWounded: `
      nadie resultó herido, nadie ha resultado herido, nadie resultó lesionado, ningún herido, ni un herido, no hay heridos, no hubo
      heridos, sin heridos, no se registraron heridos, no se reportan heridos, no ha habido heridos, ningún soldado herido`,
    oneSoldier: `
      un uniformado, del militar, del soldado, del recluta, recluta, el militar, el recluta, un soldado azerbaiyano, un soldado armenio, un militar armenio, un militar azerbaiyano,
      un joven soldado, un joven recluta, un joven militar, un cabo, un comandante, un coronel, un teniente coronel, un capitán, un
      suboficial, un mayor, un reservista, un voluntario, un miliciano, un guardafronteras, un guardia, un soldado contratado, un
      soldado profesional, un miembro de las fuerzas, un miembro del ejército, de un soldado, de un militar, de un oficial, a un
      soldado, a un militar, a un oficial, el uniformado, el recluta, el oficial, el sargento, sargento, teniente, uno de sus hombres,
      uno de sus efectivos, uno de los soldados, su militar,
      un soldado, un militar, un oficial, un uniformado, el soldado, un guardia fronterizo, un guardia de fronteras, un recluta, un sargento, un teniente, un capitán, uno de sus soldados, uno de sus militares, un combatiente, su soldado, un efectivo, soldado, un conscripto, un policía, el militar, de uno de sus militares`,
    oneCivilian: `
      un ganadero, una campesina, una agricultora, un labrador, un obrero, un trabajador, un jubilado, una jubilada, una anciana, un
      maestro, una maestra, un profesor, un estudiante, un escolar, un bebé, un menor, una menor, un lugareño, un aldeano, una aldeana,
      un habitante, una habitante, un ciudadano, un paisano, un tractorista, un conductor, un joven, una joven, un médico, de un civil,
      a un civil, de una mujer, de un niño, a un vecino, a una mujer, a un niño, a un pastor, de un pastor, una residente,
      un civil, una civil, una mujer, un vecino, una vecina, un niño, una niña, un hombre, un agricultor, un pastor, un granjero, un residente, un anciano, un campesino, un adolescente, el civil`,
    oneOther: `
      uno ha muerto, uno murió, uno muerto, uno falleció, uno ha fallecido, uno resultó, uno está, uno fue, uno herido, uno
      perdió, uno cayó, al menos uno, uno de ellos,
      un tercero, un cuarto, un segundo,
      una víctima, un fallecido, una víctima mortal, una fallecida, un reportero, un camarógrafo,
      una persona, un muerto, un herido, un periodista, otra persona, otro`,
    soldiers: `
      tripulantes, miembros de la tripulación, tripulación,
      cabos, sargentos, tenientes, suboficiales, guardafronteras, soldados profesionales, miembros de las fuerzas, miembros del
      ejército, miembros de sus fuerzas, pacificadores, mercenarios, artilleros, francotiradores,
      soldados, militares, tropas, efectivos, combatientes, uniformados, oficiales, reclutas, guardias fronterizos, policías, cascos azules, personal militar, militares y, voluntarios, reservistas, conscriptos, milicianos`,
    civilians: `
      no combatientes, ciudadanos, campesinos, agricultores, pastores, ancianos, menores, escolares, trabajadores, familias, paisanos,
      residentes locales,
      civiles, vecinos, mujeres, niños, residentes, aldeanos, población civil, habitantes, lugareños`,
    people: 'personas, hombres, otros, vidas, cuerpos, otras',
    martyrs: `
      cayó mártir, cayeron mártires, cayó como mártir, cayeron como mártires,
      mártir, mártires, martirio`,
    total: `
      sube de, subió de, suben de, aumentó de, aumenta de, pasó de, ya son,
      la cifra pasó, pasó de, pasan de, pasa de, ha pasado de,
      asciende ya a, ascienden ya a, ascendía a, ha ascendido a, se eleva ya a, se elevan a, se elevó a, se elevaba a, eleva ya a,
      elevado a, sube ya a, ha subido a, subían a, aumentan a, ha aumentado a, crece a, creció a, llega ya a, llegan a, llegaron a,
      alcanzan, alcanzaron, alcanzaba, se cifra en, se sitúa ya en, se situó en, suman ya, sumaban, ya suman, suma ya, acumula,
      acumulan, ha acumulado, acumulado, balance total, balance provisional, balance oficial, último balance, saldo total, en conjunto,
      en suma, desde que comenzó, desde que empezó, desde que estalló, desde el estallido, desde el domingo, desde el lunes, desde el
      martes, desde el miércoles, desde el jueves, desde el viernes, desde el sábado, desde ayer, ya son,
      asciende a, ascienden a, ascendió a, ascendieron a, se eleva a, eleva a, elevó a, elevan a, sube a, suben a, subió a, aumenta a, aumentó a, llega a, llegó a, alcanzó, alcanza, alcanzado, balance, total, en total, desde el inicio, desde el comienzo, desde, hasta ahora, hasta el momento, hasta la fecha, cifra, cifra de, el número de, saldo, se sitúa en, nuevo balance, suma, suman, ya son`,
    more: `
      de otros, nombres más, muertos más, caídos más, bajas más, de otras, otros tantos,
      otras bajas, nuevas víctimas, nuevos caídos, otros más, se suman, se sumaron, se añaden, adicional,
      más, adicionales, nuevas bajas, nuevos muertos, otros soldados`,
    including: `
      entre los fallecidos, entre los muertos, entre las víctimas, entre los heridos, entre estos, entre estas, de entre ellos, de entre
      los cuales, incluyendo a, incluidos entre,
      entre ellos, entre ellas, incluidos, incluidas, incluido, incluida, incluyendo, de ellos, de ellas, de los cuales, de las cuales, de los que, entre los que, entre los cuales, entre las que, de las que`,
    bothSides: `
      ejércitos … y azer*, soldados armenios y azer*, militares armenios y azer*, tropas armenias y azer*, combatientes armenios y azer*,
      de uno y otro bando, de uno y otro lado, en uno y otro bando,
      de ambos lados, de ambas partes, de ambos bandos, por ambas partes, por ambos lados, por ambos bandos, en ambos bandos, en ambos
      lados, en ambas partes, a ambos lados, uno y otro bando, uno y otro lado, las dos partes, de los dos bandos, de los dos países, de
      las dos naciones, ambas naciones, ambas fuerzas, ambos contendientes, los dos contendientes, entre ambos bandos, en uno y otro,
      ambos bandos, ambas partes, ambos lados, los dos bandos, los dos lados, los dos países, ambos países, ambos ejércitos, cada bando, de ambos, de las dos partes, los dos ejércitos`,
    atLeast: `
      por lo bajo, no menos que, mínimo de, como poco,
      al menos, por lo menos, como mínimo, no menos de, cuando menos, a lo menos, mínimo`,
    moreThan: `
      por encima de los, más allá de, superiores a, superan las, supera las, supera el, superó los, superó las, sobrepasa, sobrepasan,
      rebasa, rebasan, bastante más de,
      más de, más que, por encima de, superior a, superan los, supera los`,
    about: `
      cerca del, alrededor del, en torno al, aproximados, rozan, roza, ronda, rondan, rondaba, poco más de, más o menos, estimado en,
      estimados en,
      unos, unas, cerca de, casi, alrededor de, aproximadamente, en torno a, una, un total aproximado de`,
    upTo: `
      de hasta, un máximo de, máximo, como máximo, a lo sumo,
      hasta`,
    vague: `
      un puñado de, un puñado, un número indeterminado de, un número no precisado, un sinfín, incontables, unos cuantos, varias decenas,
      varios cientos, docenas de, centenares de, miles de,
      decenas, decenas de, varios, varias, cientos, centenares, numerosos, numerosas, muchos, algunos, algunas, miles, docenas, una serie de, múltiples`,
    unit: `
      mm, milímetros, años, año, km, kilómetro*, metros, por ciento, veces, ocasiones, ocasión, hora, horas, h, minutos, minuto, días, día, meses, semanas, semana, millones, millón, dólares, euros, aldeas, localidades, pueblos, casas, viviendas, blindados, tanques, drones, vehículos, direcciones, posiciones, puestos, puntos, casos, violaciones, disparos, proyectiles, obuses, misiles, cohetes, países, partes, bandos,
      regiones, provincias, distritos, artículos, hectáreas, helicópteros, aviones, filas, capitales, lados, vecinos del, repúblicas, exrepúblicas, dirigentes, ministros, incidentes, ataques, edificios, segundos, comunidades, ciudades, ejércitos, explosiones, siglos, puntos, tramos, frentes, provincias, combates, asentamientos, etapas, líderes, mandatarios, países`,
    numbered: 'brigada, resolución, artículo, Su, BM, T, D, S, MiG, Mi, núm, número, de edad, página, las, G, TB',
    forces: `
      ejércitos, fuerzas terrestres, fuerzas de defensa, fuerza armada, batallón, batallones, destacamento*, brigadas, cuerpo de
      ejército, unidades de artillería, formaciones militares, formación militar, grupos armados ilegales, tropas de defensa, guardia de
      fronteras,
      fuerzas, fuerzas armadas, ejército, tropas, unidades, unidad, formaciones armadas, grupos armados, fuerzas militares, divisiones, subunidades, unidades militares, unidades del ejército, unidades de las fuerzas armadas, soldados abrieron, militares abrieron, contingente, Defensa antiaérea, tropas fronterizas`,
    enemy: `
      asaltante, asaltantes, atacante, atacantes,
      enemigo, enemiga, enemigos, adversario, adversaria, adversarios, oponente, agresor, parte contraria, bando contrario`,
    our: `
      ${combined('se adjudica, se adjudicó, se atribuye, se atribuyó, reivindica, reivindicó, reivindican, reivindicaron, asume, asumió', 'el, un, los, la, una, la autoría del, la autoría de un, la autoría de los')}, admite el, admitió el, hemos,
      nuestro, nuestra, nuestros, nuestras`,
    its: `
      suyos, suyas, los suyos, sus propios, sus propias, su propio, su propia,
      su, sus, propias, propios`,
    parties: `
      ${combined(
        `ministerios de Exteriores, ministerios de Asuntos Exteriores, ministerios de Relaciones Exteriores, ministerios de Defensa,
        ministros de Exteriores, cancilleres, cancillerías, líderes, mandatarios, gobiernos, Ejércitos, capitales, diplomacias`,
        `de ambos países, de los dos países, de ambos Estados, de las dos partes, de ambas partes, de los dos vecinos, de ambos bandos,
        de las dos repúblicas`,
      )},
      las partes en conflicto, las partes enfrentadas, partes beligerantes, los contendientes, los dos vecinos, ambos Estados, los dos
      Estados, ambas repúblicas, las dos repúblicas, ambos gobiernos, los dos gobiernos, ambos ejércitos, los dos ejércitos, ambas
      capitales, las dos capitales, ambos ministerios, los dos ministerios, ambos vecinos, ambas naciones, ambos contendientes, uno y
      otro bando, ambos lados, los dos lados, ambos rivales, los dos enemigos,
      las partes, ambas partes, los dos países, ambos países, las dos partes, ambos bandos, los dos bandos, los beligerantes, ambos vecinos`,
    by: `
      por obra de, causado por, causada por, causados por, causadas por, provocado por, provocada por, provocados por, provocadas por,
      lanzado por, lanzada por, lanzados por, lanzadas por, perpetrado por, perpetrada por, efectuado por, efectuados por, atribuido a,
      atribuida a, atribuidos a, atribuidas a, achacado a, imputado a,
      por, por las, por los, por el, por la, por parte de, por parte del, por parte de las, por parte de los, por parte de la, a manos de, de parte de, a cargo de,
      ${combined('ataque, ataques, disparo, disparos, ofensiva, agresión, fuego, bombardeos', 'de, de la, de las, de los, del')}`,
    from: `
      sube de, subió de, aumenta de, aumentó de, suben de, elevan de, pasó de, rebaja de, baja de,
      ${combined(
        `apostado, apostada, apostados, apostadas, desplegado, desplegada, desplegados, desplegadas, estacionado, estacionados,
        estacionadas, emplazado, emplazados, emplazadas, posicionados, posicionadas, atrincherados`,
        `en la región de, en el distrito de, en la provincia de, en la zona de, en las cercanías de, cerca de, en territorio de, en,
        junto a`,
      )},
      desde territorio de, desde el territorio, desde el territorio de, desde las posiciones, desde las posiciones de, desde el distrito
      de, desde la dirección de, desde la zona de, desde las alturas, desde suelo, del lado de, provenientes del, procedente del,
      procedentes del, desde posiciones en, desde posiciones situadas en, desde posiciones ubicadas en, situadas en territorio,
      apostados, apostadas, emplazadas, emplazados, ubicadas en territorio,
      desde, desde el, desde la, desde las, desde los, desde sus posiciones, desde posiciones, desde territorio, procedente de, procedentes de, proveniente de, provenientes de, desplegadas, desplegados, estacionadas, estacionados, desde el lado`,
    toward: `
      en contra de, dirigido contra, dirigidos contra, dirigida contra, dirigidas contra, con dirección a, con rumbo a, en la dirección
      a, en direcciones de, en las direcciones de, en dirección al, a las posiciones de, contra un, contra una, contra unas, contra sus,
      contra zonas, contra territorio, sobre sus,
      contra, contra las, contra los, contra la, contra el, hacia, hacia las, hacia los, hacia la, en dirección a, en dirección de, en dirección, en la dirección de, sobre, sobre la, sobre las, sobre los, a posiciones, a las posiciones, rumbo a, en direcciones`,
    objectBefore: 'a, al, a la',
    inPlace: `
      ante, ante la, ante el, ante los, ante las,
      dentro de, en el interior de, en el territorio de, en territorio de, en suelo de,
      próxima a, próximos a, cerca del, a la altura de, en los accesos a, en los accesos de, a lo largo de, en el sector de, en el
      frente de, en las afueras de, al pie de, poblado de, localidad fronteriza de, aldea fronteriza de, municipio de, comunidad de,
      provincia de, región de, zona de, sector de, en el municipio de, en la comunidad de, en el poblado de, en el pueblo de, vecina a,
      vecino a, colindante con, alrededor de, en los distritos de, en las aldeas de, en las localidades de, en el entorno de, pueblo
      fronterizo de,
      aldea de, aldeas de, ciudad de, ciudades de, localidad de, localidades de, pueblo de, distrito de, en, cerca de, junto a, en la zona de, en el área de, en los alrededores de, en la región de, en el distrito de, en la provincia de, en la aldea de, en la localidad de, en la ciudad de, próximo a, próximas a, al este de, al oeste de, al norte de, al sur de, a las afueras de, en las inmediaciones de, en las cercanías de, ubicadas en, situadas en, situado en, ubicado en, ubicada en`,
    of: 'de, del, de la, de las, de los',
    and: 'y, =e, así como, además de',
    contrast: `
         a la vez que, a diferencia de, salvo que,
      mientras que, mientras, pero, aunque, si bien, sino que, en tanto que,  al tiempo que`,
    that: `
      de haberse, en el sentido de que, el hecho de que, la idea de que, según lo cual,
      que, según el cual, según la cual, según las cuales, según los cuales, de que, de haber, a que`,
    not: `
      y no,
      en lugar de, en vez de,
      en ningún momento, en modo alguno, en absoluto,
      no, ni, sin, nunca, jamás, ningún, ninguna, ninguno, tampoco`,
    background: `
      como se recordará, conviene recordar, hay que recordar, se recuerda que, antaño, otrora, hace años, hace unos años, hace varios
      años, hace décadas, hace dos años, hace tres años, hace cuatro años, hace cinco años, el año anterior, en los noventa, en los años
      noventa, años 90, en los ochenta, era soviética, época soviética, tiempos soviéticos, tras la caída de, tras la desintegración,
      guerra relámpago, guerra de abril, en la primera guerra, en la segunda guerra, ya se enfrentaron, ya libraron, que libraron, que
      dejó más de, que dejó unos, que costó la vida a más de, meses atrás, años atrás, décadas atrás, el verano pasado, la primavera
      pasada, el invierno pasado,
      cabe recordar, recordemos, el año pasado, el mes pasado, década*, décadas, en el pasado, en aquel entonces, guerra de seis semanas, guerra de 44 días, guerra de los 44 días, primera guerra, segunda guerra de Karabaj, caída de la URSS, caída de la Unión Soviética, colapso de la Unión Soviética, disolución de la URSS, desintegración de la URSS, colapso de la URSS, en los años, a principios de los, a comienzos de los noventa,
      hace … años, hace … meses, hace un año, hace un mes, desde 2020, guerra de 2020, guerra de los cuatro días, desde la guerra, tras la guerra, en los noventa, años noventa, años antes, años después, conflicto que dejó, había dejado, dejó más de 6, desde su secesión, se enfrentaron, mes pasado, el otoño pasado, libraron una guerra, libraron varias guerras, en disputa desde`,
    irrealis: `
      cualquier ataque, cualquier disparo, cualquier agresión, cualquier provocación, recibirá respuesta, tendrá respuesta,
      se compromete a acatar, se compromete a respetar, se compromete a cumplir, se comprometió a respetar, se comprometió a acatar, promete acatar, promete respetar, promete cumplir, prometió respetar, dispuesto a respetar, dispuesta a respetar, dispuestos a respetar, respetará, respetarán, acatará, acatarán,
      mecanismo, mecanismos, investigar, investigación sobre, investigación de, investigue, investiguen,
      pudieran, pueda, puedan, podrá, podrán, si acaso, caso de que, en caso contrario, de lo contrario, so pena, advierte de que
      responderá, se dispone a, se disponen a, cabría, hipótesis, eventualidad, temor a, temor de, miedo a, amenaza con, amenaza de,
      amenazó con, amenazan con, en previsión, ante la posibilidad, por si, evite, eviten, impida, disuadir,
      =si, podría, podrían, puede, pueden, pudiera, amenaza, amenazan, amenazó, amenazaba, en caso de, riesgo de, riesgo, eventual*, teme, temen, temor, temores, planea, planean, prepara, preparan, se prepara para, a menos que, potencial*, posible, posibles, evitar, para evitar, prevenir, impedir, a fin de, hipotétic*`,
    exercise: `
      ejercicios tácticos, ejercicio táctico, ejercicios de tiro, ejercicio de tiro, ejercicios con fuego, ejercicios con munición,
      munición real, juegos de guerra, entrenamientos, desfile militar, parada militar,
      ejercicio militar, ejercicios militares, ejercicios, maniobra, maniobras, maniobras militares, ejercicios conjuntos, maniobras conjuntas, simulacro*, entrenamiento militar, fuego real`,
    readAlso: `
      puede leer también, también puede leer, puedes leer también, puede leer, suscríbase a, suscríbete,
      lea más, también te puede, leer más, lee más, seguir leyendo, sigue leyendo, más sobre, ver más, vea también, vea además, no te
      pierdas, en otras noticias, otras noticias, enlaces relacionados, artículo relacionado, artículos relacionados,
      lea también, lee también, leer también, leer más, lea además, le puede interesar, te puede interesar, ver también, noticias relacionadas, relacionado, más información en, lea más`,
    opinion: `
      tribuna abierta, carta al director, firma invitada,
      opinión, análisis, entrevista, editorial, tribuna, columna, claves, reportaje`,
    conflict: `
      puño de hierro,
      militares, ejército, ejércitos, tropas, hostilidades, ocupación, zona de seguridad, zona desmilitarizada, desminado, campo de
      minas, campos de minas, patrulla*, evacu*, huyen, huida, ultimátum, agresor, bélico, bélica, beligerante, guerra relámpago,
       reivindicaciones territoriales,
      conflicto*, guerra, guerras, frontera, fronteras, fronterizo, fronteriza, fronterizos, fronterizas, línea del frente, línea de contacto, línea de separación, frente, escalada, desescalada, operación militar, operaciones militares, operación antiterrorista, medidas antiterroristas, antiterrorista, militar, provocación, provocaciones, agresión, agresiones, invasión, invadido, tensión, tensiones, cascos azules, fuerzas de paz, mantenimiento de la paz, pacificadores, ocupado, ocupada, ocupadas,
      bloqueo, corredor de Lachín, corredor de Lachin, disputado, disputada, en disputa, enclave, enclaves, refugiado*, éxodo, limpieza étnica, integridad territorial, desplazados, movilización, observadores, misión de observación, misión civil, separatista, violencia, acción militar, acciones militares, beligerantes, ley marcial, región separatista`,
    peace: `
      mojón, mojones, hito fronterizo, hitos fronterizos,
      prisioneros, detenidos, presos,
      acuerdos de paz, plan de paz, conferencia de paz, paz duradera, tratado, pacto de paz, acercamiento, corredor, apertura de la
      frontera, reapertura de la frontera,    liberación de presos, liberación
      de detenidos, canje de presos, devolución de prisioneros, enclaves, aldeas fronterizas, entrega de aldeas, devolución de aldeas,
      entrega de cuatro aldeas, trazado de la frontera, frontera común,  mediación, misión de la UE, misión de
      observación, observadores europeos, CIJ, Corte Internacional de Justicia, Tribunal Internacional de Justicia, disolución del Grupo
      de Minsk, integridad territorial, comisión fronteriza, delimitar, demarcar,
      tratado de paz, acuerdo de paz, conversaciones de paz, negociaciones de paz, proceso de paz, paz, delimitación, demarcación, corredor de Zangezur, TRIPP, Ruta Trump, canje de prisioneros, intercambio de prisioneros, prisioneros de guerra, normalización, declaración trilateral, declaraciones trilaterales, Grupo de Minsk, cumbre trilateral, reunión trilateral, comisiones fronterizas, apertura de fronteras, liberación de prisioneros, rubrica*, negociaciones, reconocimiento mutuo`,
    otherWar: `
      ataques israelíes, bombardeos israelíes, ataque israelí, ataques rusos, bombardeos rusos, ataque ruso, ataques iraníes, ataque iraní, ataques estadounidenses, Israel e Irán, Irán e Israel, Irán-Israel, Israel-Irán, Gaza, Hamás, Hamas, Israel, israelí, israelíes, Ucrania, ucraniano*, ucraniana*, Kiev, Kyiv, Donbás, Donbass, Zelenski, Sudán, Jartum, Siria, sirio*, Hizbulá, Hezbolá, Líbano, libanés, Yemen, hutí*, Cachemira, India, Pakistán, Birmania, Myanmar, Etiopía, Tigray, Libia, palestin*, Tel Aviv, Congo, M23, Tailandia, Camboya, Járkov, Jersón, Donetsk, Kosovo, Serbia, Taiwán, Corea, Rafah, Beirut, Damasco, Alepo, Tayikistán, Kirguistán, talibanes, talibán,
      Islamabad, Nueva Delhi, Venezuela, Colombia, Haití, Cisjordania`,
    sport: `
      final, la final, en la final, semifinales, cuartos de final, octavos de final, pole, pole position, paddock, escudería*, circuito,
      carrera, podio, Red Bull, Ferrari, Mercedes, McLaren, Verstappen, Leclerc, Hamilton, Chelsea, Arsenal, Real Madrid, Barça,
      Barcelona, Bayern, Juventus, camiseta, vestuario*, árbitro, prórroga del partido, tiempo extra, saque de esquina, córner, área
      chica, balón, clasificación, liguilla, fichaje*, doblete, hat-trick, futbolista*, mediocampista*, defensa central, lateral, ida y
      vuelta, partido de ida, partido de vuelta,
      fútbol, partido, partidos, UEFA, FIFA, Liga de Campeones, Champions, Europa League, Liga Europa, Conference League, Liga de Naciones, gol, goles, goleador, entrenador, seleccionador, ajedrez, Juegos Olímpicos, torneo, Gran Premio, Fórmula 1, F1, lucha libre, boxeo, boxeador, medalla*, campeonato*, Mundial, Eurocopa, clasificatorio*, clasificación para, estadio, Qarabag, Qarabağ, FK, FC, delantero, centrocampista, portero, judo, halterofilia, gimnasta*, aficionados, selección nacional, jugador*,
      club, tiros a puerta, penalti, penal, victoria por, eliminatoria*, atleta*, ciclista, piloto, gran maestro, tenis, baloncesto, futsal, fase de grupos, empate, derrotada, goleó,
      goleada*, penalti*, penales, semifinal*, marcador`,
    culture: `
      barítono*, soprano*, tenores, ópera, La Scala, pianista*, violinista*,
      Eurovisión, película*, festival, concierto, cantante, museo, exposición, actor, actriz, orquesta, ópera, teatro, libro, novela, pintor, álbum, canción, cocina, receta*, vino, vinos, turismo, turista*, moda, cine, alfombra*, música, músico*, danza, artista*, Aznavour, patrimonio mundial, viaje, vacaciones, gastronomía,
      plato, platos, gastronom*, chef,
      dolma, se disputan un plato, guerra de la dolma`,
    economy: `
      mercados, mercado europeo, mercado del gas, mercado mundial, mercado interno, cuota de mercado,
      PIB, comercio, comercial, exportación, exportaciones, importación, importaciones, gas, petróleo, gasoducto, oleoducto, inflación, banco, bancos, inversión, inversiones, aranceles, economía, económico, económica, moneda, presupuesto, empresa*,  precio, precios, trigo, negocios, energía, energético, aerolínea, vuelos, electricidad, crecimiento, bolsa, barriles, cosecha, vendimia, autopista, turismo récord`,
    disaster: `
      accidente de autobús, accidente de bus, accidente vial, accidente ferroviario, accidente de helicóptero, accidente mortal, vuelco,
      volcó, colisión, explosión en una fábrica, explosión en un mercado, gasolinera, suicidio*, se suicida, se suicidó, se quitó la
      vida, se quita la vida, homicidio*, feminicidio*, crimen pasional, matar a tiros a, ajuste de cuentas, ahogado*, avalancha*,
      discoteca, intoxicación, intoxicados, Azerbaijan Airlines, Aktau,
      terremoto*, sismo, seísmo, magnitud, Richter, inundación, inundaciones, nieve, lluvia, lluvias, pronóstico del tiempo, meteorológic*, incendio, incendios forestales, deslizamiento de tierra, temperatura*, tormenta*, granizo, accidente de tráfico, accidente aéreo, se estrella, se estrelló, avión de pasajeros, avión estrellado, accidente de avión, accidente de tránsito, accidente de coche, covid*, coronavirus, pandemia, explosión de gas, epidemia, sequía, grados`,
    history: `
      aniversario*, conmemora*, memorial, historiador*, genocidio, recuerdo, recuerda el, archivo*, veterano*, un día como hoy, monumento*, homenaje, ceremonia, años después, años después del alto el fuego, años después de la tregua, años después de la guerra, años del, años de la guerra, centenario, efemérides, memoria, supervivientes, historia de, años después de,
      cicatriz, cicatrices, fotografías, un año después, un año después de la guerra`,
    ignore: `
      continúan detenidos, siguen detenidos, permanecen detenidos, continúa detenido, siguen presos, siguen encarcelados, a la
      espera de juicio,
      y negocie, y que negocie, y negocien, y negociar, y a negociar, y dialogue, y dialogar,
      dispara las bolsas, dispara los precios, dispara el precio, disparan los precios, disparan el precio, se dispara el, se disparan los, se dispararon los, se disparó el,
      en cuenta, por su cuenta, por cuenta, a cuenta, cuenta con, cuentan con, de cuenta, dar cuenta, cuenta atrás, ajuste de cuentas,
      cuenta de Twitter, cuenta oficial, su cuenta, cuenta de Facebook,
      sin cambios, sin variaciones, sin variación, sin alteraciones,
      en cambio, por el contrario, mientras tanto, entretanto, a su vez, llamada telefónica, llamadas telefónicas,
      en defensa de, en defensa del, en defensa de la, en defensa propia, en su defensa, defensa aérea, línea de defensa, líneas de
      defensa, defensa civil, legítima defensa, la defensa de, la defensa del, una defensa, gasto en defensa, gastos de defensa,
      industria de defensa, sistema de defensa, sistemas de defensa, abogado de la defensa, final de la, al final, final del, a finales,
      finalmente, finales de, en la carrera, a la carrera, carrera armamentística, carrera armamentista,
      a tiro de piedra, tiro con arco, tiro al plato, tiro olímpico, tiro libre, tiros libres, disparo lejano, disparo raso, disparo
      cruzado, disparo al palo, disparo desde fuera, disparo de penalti, tiro a puerta, tiros a gol, tiros al arco, ataque informático,
      ataques informáticos, ciberataque*, ataque verbal, ataques verbales, ataque de pánico, ataque de nervios, ataques contra la
      prensa, a fuego lento, fuegos artificiales, fuego amigo, alto el fuego mediático, bajo fuego de críticas, pierde el control,
      pierde terreno, pierden terreno, perdió terreno, perdió el control, perdieron el control, perdió la paciencia, pierde la
      paciencia, perder tiempo, pérdida de tiempo, pérdidas económicas, pérdidas millonarias, pérdidas materiales, pérdida de confianza,
      pérdida de territorio*, muerte natural, lengua muerta, muerte súbita, en muerte, baja por lesión, bajas por lesión, causa baja,
      temperaturas bajas, a la baja, planta baja, cámara baja, baja de precios, clases bajas,
      genocidio armenio, condenado a muerte, condenados a muerte, pena de muerte, gol en propia, disparo al arco, disparos a puerta, disparar los precios, se disparó, se dispara, se disparan, se dispararon, precios se disparan, luz verde, prendió fuego, se incendió, bomberos, arma de doble filo, punto muerto, en parte, formar parte, forma parte, parte de, ataque al corazón, ataque cardíaco, ataque de risa, tiro de gracia, premio Nobel de la Paz, Nueva York, a la prensa, a medios locales, medios de vida, al mismo tiempo, mal tiempo, por primera vez,
      por el control de, por el control del, guerra por, conflicto por, disputa por, enfrentados por, enfrentamiento por, enfrentamientos por, pugna por, por otra parte, por su parte, por otro lado, por el momento, por ahora, por la noche, por la mañana, por la tarde, ante el Parlamento, en el Parlamento, página web, sitio web, en su web, a la agencia, a Efe, a la AFP, primer ministro interino, entre tanto, todo el tiempo, un tiempo`,
    today: 'hoy, esta mañana, esta tarde, esta noche, esta madrugada',
    yesterday: 'ayer, anoche, la noche pasada, la pasada noche',
    dayBeforeYesterday: 'anteayer, antes de ayer',
    tomorrow: 'mañana por la mañana',
    now: 'ahora, actualmente, en este momento, en estos momentos',
    night: 'noche, anoche, madrugada, de madrugada, nocturno*, por la noche, esta noche, esta madrugada, pasada la medianoche',
    morning: 'de la mañana, por la mañana, esta mañana, al amanecer, amanecer, primeras horas, al alba, temprano',
    afternoon: 'de la tarde, por la tarde, esta tarde',
    evening: 'por la noche, de la noche, anochecer',
    midnight: 'medianoche',
    noon: 'mediodía',
    atClock: 'a las, de las, desde las, hacia las, sobre las, hasta las, entre las, y las, a partir de las, a la',
    oClock: 'horas, hora, h, hrs',
    am: 'am, a.m, de la mañana, de la madrugada',
    pm: 'pm, p.m, de la tarde, de la noche',
    since:
      'a partir de las, a partir de, a partir del, desde las, desde, desde el, a las, vigente desde, efectivo a partir de, con efecto a partir de',
    localTime: 'hora local, horas locales, hora de Ereván, hora de Bakú, hora armenia, locales',
    moscowTime: 'hora de Moscú, hora moscovita',
    gmt: 'GMT, UTC',
  },
  numbers: `
    ${withOne('treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90', 'y un, y uno, y una')},
    ${withOne('cien 100, ciento 100, doscientos 200, trescientos 300, cuatrocientos 400, quinientos 500, mil 1000', 'un, uno, una')}, medio centenar 50, media docena 6, medio millar 500, media centena 50, centena 100, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, veintiún 21, veintiuno 21, veintiuna 21, veintidós 22, veintitrés 23, veinticuatro 24, veinticinco 25,
    veintiséis 26, veintisiete 27, veintiocho 28, veintinueve 29, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, cien 100, ciento 100, centenar 100, doscientos 200, doscientas 200, trescientos 300, trescientas 300, cuatrocientos 400, cuatrocientas 400, quinientos 500, seiscientos 600,
    setecientos 700, setecientas 700, seiscientas 600, quinientas 500, ochocientos 800, ochocientas 800, novecientos 900, novecientas 900, mil 1000, decena 10, docena 12, quincena 15, veintena 20, treintena 30, cuarentena 40, cincuentena 50, millar 1000`,
  months: [
    'enero|de enero|=ene',
    'febrero|de febrero|=feb',
    'marzo|de marzo',
    'abril|de abril|=abr',
    'mayo|de mayo',
    'junio|de junio|=jun',
    'julio|de julio|=jul',
    'agosto|de agosto|=ago',
    'septiembre|de septiembre|setiembre|de setiembre|=sep|=sept',
    'octubre|de octubre|=oct',
    'noviembre|de noviembre|=nov',
    'diciembre|de diciembre|=dic',
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
}
