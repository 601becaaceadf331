import type { Lexicon } from '../lexicon.ts'
import { combined, conjugated, perfect } from './romance.ts'

const HAS = 'ha, han, había, habían, haber, haya, hayan, habría, habrían'

export const SPANISH: Lexicon = {
  language: 'es',
  grammar: {
    order: 'verb-medial',
    owner: 'after',
    declensions: [{ from: '', endings: { '': 'plain' } }],
    apostrophe: 'splits',
    topics:
      'Armenia, Azerbaiyán, Nagorno Karabaj, Nagorno-Karabaj, Alto Karabaj, Karabaj, Artsaj, Armenia-Azerbaiyán, Cáucaso, Conflicto en Nagorno Karabaj',
    abbreviations:
      'sr, sra, dr, dra, gral, cnel, cap, tte, ene, feb, abr, jun, jul, ago, sep, sept, oct, nov, dic, art, núm, ee, uu, ee.uu',
  },
  detect: {
    letters: 'ñ¿¡ó',
    words: `
      el, la, los, las, del, que, en, y, por, con, una, un, se, su, al, para, según, entre, más, tras, fue, han, sus, como, este, lo, contra,
      desde, sobre, no`,
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
        autoridades de Stepanakert, autoridades separatistas, autoridades del enclave, autoridades de la región separatista, región separatista, república autoproclamada, autoproclamada república, dirigentes del enclave, rebeldes karabajíes,
        Nagorno Karabaj, Nagorno-Karabaj, Nagorni Karabaj, Nagorno Karabakh, Nagorno-Karabakh, Alto Karabaj, Alto Karabakh, Karabaj, Karabakh, Artsaj, Artsakh, República de Artsaj,
        República de Artsakh, armenios de Karabaj, armenios de Nagorno Karabaj, armenios del Karabaj, armenios del Alto Karabaj, separatistas armenios, separatistas, independentistas,
        independentistas armenios, separatistas proarmenios, rebeldes armenios, fuerzas armenias de Nagorno Karabaj, fuerzas armenias de Karabaj, grupos armados armenios ilegales, formaciones armadas armenias ilegales,
        grupos armenios ilegales, formaciones armadas ilegales armenias`,
      adjectives: 'karabají, karabajíes, karabajo, karabaja, artsají',
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
      Ministerio de Defensa, Ministerio de la Defensa, Ministerio … de Defensa, ministro de Defensa, ministro … de Defensa, Estado Mayor, cartera de Defensa, portavoz de Defensa, portavoz militar, portavoz del Ejército, mando militar, vocero militar,
      responsables militares, vocera de Defensa`,
    'foreign-ministry': `
      Ministerio de Exteriores, Ministerio de Asuntos Exteriores, Ministerio de Relaciones Exteriores, Ministerio … de Exteriores, Ministerio … de Asuntos Exteriores, Ministerio … de Relaciones Exteriores, ministro de Exteriores, ministro de Asuntos Exteriores, ministro … de Exteriores,
      ministro de Relaciones Exteriores, canciller, cancillería, diplomacia, jefe de la diplomacia, secretario de Estado, jefa de la diplomacia, ministro … de Asuntos Exteriores`,
    president: `
      presidente, presidencia, administración presidencial, asesor del presidente, asesor presidencial, portavoz de la Presidencia, portavoz presidencial, jefe de Estado, mandatario`,
    government: `
      Gobierno, Ejecutivo, primer ministro, primera ministra, jefe de Gobierno, jefe del Gobierno, autoridades, funcionarios, funcionario, Parlamento, Ministerio de Sanidad, Ministerio de Salud, Comité de Investigación, Comité de Instrucción, Fiscalía, Fiscalía General, fiscal general,
      dirigente, dirigentes, líder, Ministerio del Interior, portavoz del Gobierno`,
    army: 'Ejército de Defensa',
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
        fuerzas de paz rusas, fuerzas rusas de paz, pacificadores rusos, cascos azules rusos, contingente ruso, contingente de paz ruso, contingente ruso de paz, contingente ruso de mantenimiento de la paz, contingente pacificador ruso,
        fuerzas rusas de mantenimiento de la paz, fuerzas de mantenimiento de la paz rusas, fuerzas de mantenimiento de paz rusas, misión de paz rusa, soldados de paz rusos, tropas de paz rusas, contingente de pacificación ruso, contingente de las fuerzas de paz rusas`,
    },
    {
      claimant: 'artsakh',
      office: 'army',
      forms: `
        Ejército de Defensa de Artsaj, Ejército de Defensa de Artsakh, Ejército de Defensa de Nagorno Karabaj, Ejército de Defensa de Nagorno-Karabaj, Ejército de Defensa de Karabaj, Ejército de Karabaj`,
    },
    {
      claimant: 'other',
      office: null,
      forms: `
        CICR, Cruz Roja, Comité Internacional de la Cruz Roja, Amnistía Internacional, Human Rights Watch, Vaticano, papa, el papa, papa Francisco, Santa Sede`,
    },
  ],
  people: {
    aliyev: 'Alíev, Ilham Alíev',
    pashinyan: 'Pashinián, Pashinyán, Pashinian',
    zakharova: 'Zajárova, María Zajárova',
    lavrov: 'Lavrov',
    shoigu: 'Shoigú',
    hovhannisyan: 'Artsrún Ovannisián, Artsrún Hovhannisián, Artsrun Ovanisián',
    stepanyan: 'Shushán Stepanián, Stepanián, Shushan Stepanian',
    torosyan: 'Aram Torosián, Torosián',
    harutyunyan: 'Araik Harutiunián, Araik Arutiunián, Arutiunián, Harutiunián',
    shahramanyan: 'Samvel Shajramanián, Shajramanián',
    dargahli: 'Dargiajlí, Vagif Dargiajlí, Dargiajli',
    michel: 'Charles Michel',
    mirzoyan: 'Mirzoián, Ararat Mirzoián',
  },
  outlets: { third: 'Efe, Europa Press, AFP, El País', russia: 'Tass, RIA Nóvosti, RIA Novosti, Sputnik' },
  cues: {
    afterword: `
      así lo informó, así lo anunció, así lo ha informado, así lo ha anunciado, así lo indicó, así lo afirmó, así lo señaló, así lo comunicó, así lo declaró, así lo denunció, así lo ha indicado, así lo ha señalado, así lo ha denunciado, así lo confirmó, así lo dio a conocer, lo informó, lo comunicó,
      lo mismo, otro tanto, en los mismos términos`,
    says: `
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
      según, según informó, según indicó, según señaló, según dijo, según ha informado, según anunció, de acuerdo con, de acuerdo a, citando a, citando, citado por, citada por, citados por, en palabras de, a juicio de, conforme a, fuentes de, en un comunicado del,
      informaron fuentes de, recogido por, recogida por, de fuentes, a decir de, por boca de, anunciado por, anunciada por, anunciado … por, anunciada … por, difundido por, publicado por, informado por, señalado por, según datos de`,
    accuses: `
      ${conjugated('acus, culp, responsabiliz', 'a, an, ó, aron, aba, aban, ando')}, ${combined('ha, han, había, habían, haber', 'acusado, culpado, responsabilizado')}, acusado, acusada, acusados, atribuye, atribuyó, atribuyen, achaca, achacó, achacan,
      imputa, imputó, señala como responsable`,
    eachOther: `
      se acusan mutuamente, se acusan, se acusaron mutuamente, se acusaron, se han acusado mutuamente, se han acusado, se acusaban mutuamente, mutuamente, acusaciones mutuas, acusaciones cruzadas, cruce de acusaciones, intercambian acusaciones, intercambiaron acusaciones,
      se culpan mutuamente, se culparon, se culpan, el uno al otro, recíprocamente, se acusan una a otra, cruzan acusaciones, se acusan entre sí, acusándose mutuamente, la una a la otra`,
    denies: `
      niega, niegan, negó, negaron, negaba, negando, ha negado, han negado, había negado, negado, niega rotundamente, negó rotundamente, negar, desmiente, desmienten, desmintió, desmintieron, desmintiendo, desmentir, ha desmentido, han desmentido, desmentido, desmentida, desmentidas, desmentidos,
      refuta, refutan, refutó, refutaron, ha refutado, refutando, rechaza … acusacion*, rechazó … acusacion*, rechazan … acusacion*, rechazado … acusacion*, rechazaron … acusacion*, rechazando … acusacion*, rechaza … denuncia*, rechazó … denuncia*, rechaza … información, rechaza … informaciones, rechazó … informaciones, rechazó … información,
      tacha de falsas, tachó de falsas, tacha de falsa, calificó de falsas, calificó de falsa, calificó de falso, calificó de desinformación, tachó de desinformación, rebate, rebatió,
      rechazó … versión, rechaza … versión, rechazó … cargos, rechaza … cargos, rechazaron … denuncia*, rechazó … afirmacion*, rechaza … afirmacion*, rechazó tajantemente, rechaza tajantemente, lo niega, lo negó, lo desmiente, lo desmintió, la desmintió, las desmintió, los desmintió, niegan haber, niega haber, negó haber, contradice, contradijo, contradicen, desmiente tajantemente, desacredita, desacreditó, replicó que es, sale al paso de, salió al paso de, rechazó … imputacion*, rechaza … imputacion*, rebaten, rebatieron, desautorizó, tacharon de falsas, tachó de falso, tacha de falso, tachó de mentira, tildó de falsa, tildó de falsas, tildó de falso, tildó de mentira, tildó de bulo, tilda de falsa, tilda de bulo, califica de falsa, califica de falsas, califica de falso, califica de bulo, calificó de bulo, calificó de mentira, calificó de invención`,
    falsehood: `
      no corresponde a la realidad, no corresponden a la realidad, no se corresponde con la realidad, no se corresponden con la realidad, no corresponde con la realidad, no corresponden con la realidad, no se ajusta a la realidad, no se ajustan a la realidad, no responde a la realidad, no es cierto, no es cierta, no son ciertas,
      no es verdad, falso, falsa, falsos, falsas, falsedad, desinformación, mentira, mentiras, infundado, infundada, infundados, infundadas, sin fundamento, carece de fundamento, carecen de fundamento, carente de fundamento, bulo, noticia falsa, noticias falsas, invención, fabricación, totalmente falso, completamente falso, completamente falsa,
      no tiene base, no tienen base, no tiene nada que ver con la realidad, fake, ajena a la realidad, alejada de la realidad, no corresponderse con la realidad,
      pura invención, invento, inventado, inventada, inventadas, patraña*, embuste*, disparate, absurdo, absurda, absurdas, falacia, falaz, faltan a la verdad, falta a la verdad, mienten, miente, nada de eso ocurrió, no ocurrió, nunca ocurrió, no hubo tal, sin base, carece de base, carecen de base, carece de toda base, carente de base, manipulación, ficción, montaje, bulos, falsamente, no tiene fundamento, no tienen fundamento, contrario a la verdad, contraria a la verdad, engañosa, engañoso`,
    allegedly:
      'supuestamente, presuntamente, supuesto, supuesta, supuestos, supuestas, presunto, presunta, presuntos, presuntas, habría, habrían, al parecer',
    confirms: `
      ${conjugated('confirm', 'ó, aron, a, an, aba, ando')}, ${combined('ha, han', 'confirmado, reconocido, admitido')}, reconoció, reconoce, reconocen, reconocieron, admite, admiten, admitió, admitieron`,
    silent: `
      no facilita, no publica, no divulga, no ha publicado, no ha comentado, no comentó, no han comentado, no se ha pronunciado, no se pronunció, sin pronunciarse, no ha confirmado, no confirmó, no han confirmado, no lo ha confirmado, aún no ha confirmado, no ha reaccionado, no reaccionó, sin comentarios, no hizo comentarios, no ha hecho comentarios, sin confirmación de,
      no pudo ser verificad*, no se ha podido verificar, no se pudo verificar, no ha respondido, no respondió, sin respuesta de, no ha dado, no ha informado, no ha emitido, guarda silencio`,
    claimNoun: `
      como había denunciado, como denunció, como ha denunciado, como denuncia, como afirmó, como afirma, como había afirmado, como sostiene, como asegura, como aseguró, acusación, acusaciones, alegación, alegaciones, afirmaciones, denuncia, denuncias, información, informaciones, la declaración, declaraciones, el comunicado difundido, el comunicado, mensaje, informes, noticia, noticias, el reporte, reportes, el anuncio, las versiones, la versión`,
    withdraws: 'retiró su declaración, se retractó, se retracta, rectificó su',
    corrects: `
      corrigió, corrige, corregido, rectificó, rectifica, rectificación, corrección, fe de errores, revisó a la baja, revisado a la baja, cifra anterior, balance anterior, por error, en una versión anterior, erróneamente`,
    sameSpeaker: `
      añadió, agregó, dijo el ministerio, añadió el ministerio, agregó el ministerio, añade el comunicado, señala el comunicado, dice el comunicado, reza el comunicado, según el comunicado, según la nota, indica el comunicado, prosigue el comunicado, precisó, apostilló, subrayó, según la misma fuente, según la fuente, también dijo,
      añadió la cartera, agregó la cartera, indicó la cartera, ha agregado, ha añadido, dijo también`,
    ministry: 'ministerio, el ministerio, cartera, la cartera, institución castrense',
    witness: `enviado especial, enviada especial, enviados especiales, corresponsal en, reportero en, reportera en, periodistas sobre el terreno, nuestra corresponsal, nuestra reportera, 
      testigo, testigos, un vecino, vecinos, una vecina, un residente, residentes dijeron, nuestro corresponsal, nuestro reportero, nuestra enviada, nuestro enviado, corresponsal de Efe, corresponsal de la AFP, periodista de la AFP, periodistas de la AFP, periodista de AFP, periodistas de AFP, aldeanos, una periodista de,
      un periodista de, constató un periodista`,
    press: `
      medios, prensa, agencia, agencias, agencias de noticias, agencia de noticias, periódico, periódicos, diario, televisión, cadena, portal, portales, canales de Telegram, canal de Telegram, prensa local, medios locales, medios de comunicación, agencia estatal`,
    jointly: 'declaración conjunta, comunicado conjunto, conjuntamente',
    truce: `
      alto el fuego, alto al fuego, alto del fuego, altos el fuego, cese el fuego, cese al fuego, cese del fuego, cese de fuego, cese de hostilidades, cese de las hostilidades, cese … hostilidades, cese … fuego, cese … combates, tregua*, armisticio, fin de los combates, fin de las hostilidades, fin a las hostilidades, fin a los combates,
      fin a los enfrentamientos, fin … hostilidades, detener los combates, detener las hostilidades, detener … hostilidades, detener … combates, detengan … hostilidades, cesar las hostilidades, cesar el fuego, cesar … hostilidades, cesar … fuego, cesen … hostilidades, cesen … fuego, cesen los combates, suspensión de las hostilidades, suspender las hostilidades, suspensión de hostilidades, parar los combates,
      cese de los ataques, cese inmediato del fuego, alto fuego, frenar las hostilidades, frenar los combates, interrumpir las hostilidades,
      callar las armas, silenciar las armas, silencien las armas, callen las armas, dejar de disparar, dejen de disparar, poner fin a los combates, poner fin a las hostilidades, cese inmediato de los combates, cese inmediato de las hostilidades, pausa humanitaria, pausa en los combates, deponer las armas, cese total de las hostilidades, cese total del fuego, fin de los disparos`,
    agrees: `
      ${conjugated('anunci, declar, pact, acord, decret, proclam, firm, prolong, acept, instaur, negoci, aprob, renov, concert, logr, alcanz, sell', 'ó, aron, an, ado, ada, ados')},
      ${combined('ha, han, fue, había, ha sido, fue', 'anunciado, declarado, pactado, acordado, acordada, decretado, decretada, proclamado, firmado, firmada, prolongado, prolongada, aceptado, aceptada, alcanzado, alcanzada, logrado, negociado, negociada, pactada, anunciada, aprobado, entrado en vigor, declarada, restablecido, restablecida')},
      acuerdan, acuerda, acuerdo, acuerdos, pacto, pacta, pactan, anuncia, anuncian, acepta, aceptan, firma, firman, convinieron, convienen, conviene, convenido, concluyó, concluyeron, llegaron a un acuerdo, llegó a un acuerdo, llegan a un acuerdo, se llegó a, llegado a un acuerdo, alcanza, alcanzan, logran, logra, decreta, decretan,
      entró en vigor, entró en vigencia, entra en vigor, entrará en vigor, entrar en vigor, entraría en vigor, entrada en vigor, entrado en vigor, en vigor desde, en vigor a partir, efectivo, efectiva, comenzó, comienza, comenzará, empezó, empieza, restablecer, restablecen, restableció, prorrogado, prórroga, aceptar, declara, declaran, proclama, accedió, accede, acceden, da inicio, rige desde, regirá, confirman el acuerdo,
      consintió, consienten, consintieron, se comprometieron a, se comprometen a, se comprometió a, han convenido, ha convenido, suscribió, suscribieron, suscriben, suscrito, rubricó, rubricaron, rubrican, rubricado, surte efecto, surtirá efecto, surtió efecto, cobra vigor, cobró vigor, cobrará vigor, arranca, arrancó, arrancará, rige, rige ya, regía, llegado a un pacto, llegaron a un pacto, dieron su visto bueno, dio su visto bueno, dado su visto bueno, se avinieron, se aviene, cerraron, cerró, estrenan, estrena, estrenaron`,
    holds: `
      se mantiene, se mantenía, se mantuvo, se respeta, se respetó, se ha respetado, se está respetando, se respetaba, respetado, respetada, respetan, respeta, se cumple, se cumplía, se está cumpliendo, se observa, aguanta, se sostiene, sigue en vigor, sigue vigente, continúa vigente, sigue en pie, está vigente, se mantiene en vigor, resiste, perdura, es respetado, es respetada,
      se viene respetando, viene respetándose, se ha mantenido, se están respetando, se respeta en general, sigue respetándose, continúa en vigor, permanece en vigor, se cumple en general, parecía mantenerse, parece mantenerse, parece aguantar, aguantaba, aguantó`,
    quiet: `
      relativa calma, relativamente estable, relativamente tranquila, relativamente calmada, situación estable, situación es estable, situación tranquila, situación en calma, situación es tranquila, calma en la frontera, calma en, calma relativa, calma tensa, vuelve la calma, volvió la calma, en calma, noche tranquila, noche en calma, transcurrió en calma, transcurrió con calma,
      sin incidentes, no se registraron incidentes, no se han registrado incidentes, no se registran incidentes, no hubo incidentes, no ha habido incidentes, no hay incidentes, ningún incidente, no se han registrado violaciones, no se registraron violaciones, no se registran violaciones, no hubo violaciones, ninguna violación, sin violaciones, no hay disparos, no hubo disparos,
      no se registran disparos, no se registraron disparos, cesaron los disparos, cesaron los combates, cesó el fuego, el fuego cesó, fuego ha cesado, combates han cesado, combates cesaron, disparos cesaron, callaron las armas, armas callan, las armas callaron, permanece estable, se mantiene estable, no hubo mayores incidentes, calma total, disparos han cesado, han cesado los disparos, sin disparos,
      ni un disparo, no se oyeron disparos, no se oyen disparos, no se escucharon disparos, no se escuchan disparos, no se han oído disparos, calma en el frente, la calma se mantiene, la calma se mantuvo, reina la calma, reinaba la calma, reinó la calma, noche sin disparos, noche sin incidentes, noche sin novedad, noche transcurrió tranquila, han callado las armas, callan las armas, los cañones callan, callaron los cañones, los cañones callaron, cesado los combates, ha cesado el fuego, han cesado los combates, silencio en el frente`,
    breaks: `
      ${conjugated('viol, vulner, quebrant', 'a, an, ó, aron, ar, ado, ada, ados, ando, aba, aban, ara, aran, aría, arían, en')}, ${combined('ha, han, haber, había, habían, haya, hayan, fue, ha sido', 'violado, violada, roto, rota, vulnerado, vulnerada, quebrantado, incumplido, infringido, transgredido')},
      viola de nuevo, violación*, violaciones, vulneración, vulneraciones, incumple, incumplen, incumplió, incumplieron, incumplir, incumplido, incumplida, incumplimiento, incumpliendo, rompe, rompen, rompió, rompieron, romper, rompiendo, roto, rota, ruptura, infringe, infringió, infringen, infringieron, infringir,
      transgrede, transgredió, se derrumbó, saltó por los aires, salta por los aires, colapsó, se desmorona, fracasó, no se respetó, no se ha respetado, no fue respetad*, papel mojado, contravino, fracasado, quiebra,
      pisotea, pisoteó, pisotean, pisotearon, conculcó, conculca, conculcaron, saltarse, se saltó, se saltaron, se salta, haciendo trizas, hizo trizas, hace aguas, desoye, desoyó, vulnerando, transgresión, infracción, infracciones, violaría`,
    breach: `
      violación* del alto el fuego, violaciones del alto el fuego, violación de la tregua, violaciones de la tregua, violación* del alto al fuego, violaciones del alto al fuego, violación* … alto el fuego, violaciones … alto el fuego, violación* … tregua, violaciones … tregua, violación* del cese, violaciones del cese, violación* del régimen de alto el fuego,
      violaciones del régimen de alto el fuego, ruptura del alto el fuego, ruptura de la tregua, incumplimiento del alto el fuego, incumplimiento de la tregua`,
    ends: `
      da por terminad*, dio por terminad*, ha terminado, terminó, expiró, expira, ya no está vinculad*, se retira de, se retiró de, anula, anuló, cancela, canceló, rescinde, pone fin a la tregua, puso fin a la tregua, pone fin al alto el fuego, puso fin al alto el fuego, da por rota, dio por rota, fin del alto el fuego, fin de la tregua`,
    proposes: `
      propone, proponen, propuso, propusieron, ha propuesto, propuesta*, proponer, ofrece, ofrecen, ofreció, oferta, ofrecer, negocian, negociar, negociación, negociaciones, conversaciones, discuten, discutir, dispuesto a, dispuesta a, dispuestos a, listo para, lista para, sugiere, sugirió, plantea, planteó, busca, buscan`,
    demands: `
      ${conjugated('reclam, exhort, demand, solicit, inst, exigi', 'ó, aron, a, an, ando, ado')}, pide, piden, pidió, pidieron, ha pedido, han pedido, pidiendo, pedir, exige, exigen, exigió, exigieron, ha exigido, han exigido, exigiendo, llama a, llaman a, llamó a, llamaron a, ha llamado a, hace un llamamiento, hizo un llamamiento, llamamiento*, llamado a, insta, instó, instaron, ha instado,
      urge, urgió, urgen, ha urgido, apela, apeló, apelan, debe, deben, debería, deberían, aboga, abogó, ruega, emplaza, emplazó, conmina, conminó, clama`,
    observes: `
      respetar, observar, cumplir, acatar, mantener, preservar, consolidar, fortalecer, atenerse, comprometido con, comprometida con, comprometidos, compromiso con, respeto al, respeto del, respeten, cumplan, observen, respetar estrictamente, adherirse, cumplimiento, implementar, aplicar, mantengan, acaten`,
    brokered: `
      mediado por, mediada por, negociado por, negociada por, auspiciado por, auspiciada por, patrocinado por, patrocinada por, impulsado por, impulsada por, con mediación de, con mediación del, con la mediación de, con la mediación del, por mediación de, por mediación del, gracias a la mediación, gracias a la mediación de, mediación de, mediación del, mediación, mediador, mediadores, mediadora,
      bajo los auspicios de, bajo la mediación de, bajo el auspicio de, propuesto por, propuesta por, propuesta de, propuesta del, por iniciativa de, a iniciativa de, facilitado por, facilitada por, con la participación de, con la participación del, con la ayuda de, logrado por, conseguido por, intermediación de, intermediación, alcanzado con`,
    brokeredAfter: '',
    notBroken: `
      no violó, no violaron, no ha violado, no han violado, no violado, no rompió, no rompieron, no ha roto, no han roto, no ha incumplido, no han incumplido, nunca violó, nunca ha violado`,
    despite: `
      a pesar de, a pesar del, pese a, pese al, horas después de, minutos después de, poco después de, tras la entrada en vigor, horas después del, minutos después del, tras el anuncio, tras entrar en vigor, desde la entrada en vigor, después de la entrada en vigor, desde que entró`,
    priorDay: 'la víspera, un día antes, el día anterior, días antes',
    fires: `
      ${combined(
        'abrió, abrieron, abre, abren, abrir, abierto, abriendo, abriera, abrieran, abran, abriese, abriesen, abrían, había abierto, ha abierto, han abierto, haber abierto, haya abierto, hayan abierto, habían abierto, habría abierto, habrían abierto, volvieron a abrir, volvió a abrir',
        'fuego, el fuego',
      )},
      abrieron … fuego, abrió … fuego, =disparó, dispararon, dispara, disparan, disparar, disparando, disparaban, disparaba, dispararan, ${combined(HAS, 'disparado, bombardeado, tiroteado, cañoneado, hostigado, hecho fuego, lanzado misiles, lanzado ataques')}, disparado, =bombardeó, bombardearon, bombardea, bombardean, bombardear, bombardeando, bombardeaba, bombardeaban, bombardearan, bombardeara,
      =cañoneó, cañonearon, cañonea, =tiroteó, tirotearon, hostigó, hostigaron, fustigaron, hizo fuego, hicieron fuego, hacen fuego, lanzó … misil*, lanzaron … misil*, lanza … misil*, lanzar … misil*, lanzó … ataque*, lanzaron … ataque*, lanzó … cohete*, lanzaron … cohete*, lanzó … dron*, lanzaron … dron*, efectuó disparos, efectuaron disparos, realizó disparos, realizaron disparos, ametrall*, atacó con, atacaron con, ataca con, atacan con,
      abrió fuego, abrieron fuego, han abierto fuego, ha abierto fuego, habían abierto fuego, había abierto fuego, batió, batieron, batir, baten, cañoneó, cañonean, ha cañoneado, han cañoneado, ametralló, ametrallaron, tiroteó, tirotean, descargó, descargaron, lanzó un ataque con morteros, lanzó … proyectil*, lanzaron … proyectil*, lanzaron … mortero*, lanzó … mortero*, lanzado … misil*, lanzado … cohete*, machacó, machacaron, martilleó, castigó con artillería, castigaron con artillería, atacó con morteros, atacaron con morteros, atacó con artillería, atacaron con artillería, atacó con drones, atacaron con drones, atacó con cohetes, atacaron con cohetes, ataca con morteros, ataca con drones, empleó artillería, emplearon artillería, utilizó artillería, utilizaron artillería, usó artillería, usaron artillería, disparó contra, dispararon contra, ha disparado, han disparado, había disparado, habían disparado`,
    underFire: `
      ${combined(
        'fue, fueron, ha sido, han sido, es, son, era, eran, siendo, ser, había sido, habían sido, está siendo, están siendo, fuera, fueran',
        'bombardeado, bombardeada, bombardeados, bombardeadas, atacado con, atacada con, atacadas con, atacados con, tiroteado, tiroteada, tiroteados, alcanzado por, alcanzada por, alcanzados por, alcanzadas por, objeto de, blanco de, objetivo de, sometido a, sometida a, sometidos a, sometidas a, cañoneada, cañoneado, hostigadas, el blanco de, el objetivo de, atacado, atacada, atacados, atacadas',
      )},
      bajo fuego, bajo el fuego, bajo ataque, bajo bombardeo, recibió disparos, recibieron disparos, recibió fuego, recibieron fuego, recibe disparos, sufrió disparos, sufrieron disparos, sufrió un ataque, sufrieron un ataque, sufrió un bombardeo, sufrieron bombardeos, objeto de disparos, blanco de disparos, se abrió fuego, bombardeada, bombardeadas, bombardeados, alcanzada por, alcanzado por, alcanzados por,
      bajo las bombas, fue cañoneada, fueron cañoneadas, fue tiroteado, fueron tiroteados, fue ametrallado, fue alcanzada por, fueron alcanzadas por, fue alcanzado por, fueron alcanzados por, fue blanco de, fueron blanco de, ha sido blanco de, han sido blanco de, blanco de la artillería, objeto de bombardeos, fue batida, fueron batidas, fue objeto de disparos, fueron objeto de disparos`,
    shelling: `
      =bombardeo, bombardeos, =disparo, disparos, ataque de artillería, ataques de artillería, ataque artillero, ataques artilleros, ataque con drones, ataques con drones, ataque con dron, ataque con un dron, ataque de drones, ataques de drones, ataque de dron, ataque con misiles, ataques con misiles, ataque de misiles, ataque con artillería, ataques con artillería, ataques aéreos, ataque aéreo, bombardeo aéreo,
      fuego de artillería, fuego artillero, fuego de mortero, fuego de morteros, fuego de francotirador, fuego de francotiradores, disparos de artillería, disparos de francotirador, tiroteo, tiroteos, =cañoneo, cañoneos, fuego intenso, fuego nutrido, fuego pesado, fuego enemigo, ráfagas, descargas, andanada*, apertura de fuego, disparo de francotirador, fuego de armas, disparos de armas, lluvia de misiles, uso de fuego`,
    strikes: `
      ${conjugated('atac, golpe, impact, destru', 'ó, aron, a, an, ar, ando')}, ${combined('ha, han, haber, había, haya, hayan', 'atacado, golpeado, impactado, alcanzado un, alcanzado una, destruido')}, ataque, ataques, alcanzó un, alcanzó una, alcanzó el, alcanzó la ciudad, alcanzó la localidad, alcanzó la aldea, alcanzaron un, alcanzaron una, destruyó, destruyeron, asalto, agredió, arremetió, cayó sobre, cayeron sobre, cayó en, cayeron en, ataquen, atacara, atacaran, atacado, asestó, asestaron,
      castigó, castigaron, castigan, castiga, alcanzó, alcanzaron`,
    notFired: `
      no abrió fuego, no abrieron fuego, no ha abierto fuego, no han abierto fuego, no abrió el fuego, no abrieron el fuego, no ha abierto el fuego, no han abierto el fuego, no había abierto fuego, no habían abierto fuego, no disparó, no dispararon, no ha disparado, no han disparado, no bombardeó, no bombardearon, no ha bombardeado, no han bombardeado, no ataca, no atacó, no atacaron, no ha atacado, no han atacado,
      nunca abrió fuego, ni un solo disparo, no efectuó, no efectuaron disparos, no realizó ningún, no realizaron ningún, no ha realizado ningún, no bombardea, no dispara, no abre fuego,
      no dispara contra, no disparan contra, no atacan, no lanzó ningún, no lanzaron ningún, no ha lanzado ningún, no han lanzado ningún, no ha efectuado, no han efectuado, no se efectuó, no se ha efectuado, ningún disparo, no hubo ningún disparo, no fue bombardead*, no fueron bombardead*, no haber disparado, no haber abierto fuego, no haber bombardeado, no haber atacado, sin haber disparado`,
    continues: `
      continúa, continúan, continuaba, continuaban, continuar, sigue, siguen, seguía, seguían, prosigue, prosiguen, todavía, aún, en curso, reanuda, reanudan, reanudó, reanudaron, persiste*, sin cesar, no cesan, no ha cesado, no cesa, no han cesado`,
    combat: `
      combate, combates, enfrentamiento*, choque, choques, ofensiva*, escaramuza*, refriega*, batalla*, hostilidades, incursión, incursiones, infiltr*, mina, minas, explosión de una mina, intercambio de disparos, intercambio de fuego, intercambios de disparos, derribo, derribó, derribaron, derribado, derribados, derribar, abatió un, abatieron un, avance, avances, avanzó, asalto terrestre, sabotaje*, saboteadores, repelió, repelieron, repelido, tomaron posiciones`,
    response: `
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
      posición, posiciones, posiciones militares, posición militar, puesto, puestos, puesto militar, puestos militares, puesto de control, puestos fronterizos, puesto fronterizo, puesto de avanzada, puestos de avanzada, trinchera*, posiciones de combate, posiciones defensivas, base militar, bases militares, instalaciones militares, objetivos militares, objetivo militar, infraestructura militar`,
    vehicle:
      'vehículo, vehículos, coche, coches, automóvil, camión, camiones, ambulancia*, convoy, convoyes, autobús, autobuses, tractor, vehículos militares, vehículo militar, auto, camioneta',
    infrastructure: `
      infraestructura*, infraestructuras civiles, infraestructura civil, objetivos civiles, instalaciones civiles, objetos civiles, edificios civiles, hospital, hospitales, escuela, escuelas, puente, puentes, catedral, iglesia, iglesias, aeropuerto, central eléctrica, embalse, edificio, edificios, línea eléctrica, torre`,
    killed: `
      muerto, muertos, muerta, muertas, un muerto, muerte, muertes, murió, murieron, muere, mueren, morir, ha muerto, han muerto, habían muerto, había muerto, fallecido, fallecidos, fallecida, fallecidas, falleció, fallecieron, fallece, fallecen, fallecimiento, ha fallecido, han fallecido, mata, matan, mató, mataron, matar, matado, matando, perdió la vida, perdieron la vida, perdido la vida,
      han perdido la vida, perdió, perdieron, perdido, ha perdido, han perdido, haber perdido, pérdida de, caídos, cayeron en combate, cayó en combate, asesinado, asesinados, asesinó, abatido, abatidos, abatió, víctimas mortales, víctima mortal, mortales, cobró la vida, se cobró, bajas mortales, vidas, mortalmente, dejó sin vida, cuerpos`,
    wounded: `
      herido, heridos, herida, heridas, un herido, resultó herido, resultaron heridos, hirió, hirieron, hiere, lesionado, lesionados, lesiones, hospitalizad*, hiriendo, dejó herido, heridos de gravedad`,
    captured:
      'capturado, capturados, capturó, capturaron, captura, hecho prisionero, hechos prisioneros, prisionero, prisioneros, prisionero de guerra, prisioneros de guerra, cautivo*, rehén, rehenes, apresad*, detenidos',
    missing:
      'sin noticias de, desaparecido, desaparecidos, desaparecida, desaparecieron, en paradero desconocido, paradero desconocido',
    casualties: 'víctima, víctimas, bajas, baja, pérdidas, pérdidas humanas, bajas humanas, bajas militares, damnificados',
    noLosses: `
      no hay bajas, sin bajas, no hubo bajas, no ha habido bajas, no se registraron bajas, no se han registrado bajas, no se reportan bajas, no se reportaron bajas, no hay víctimas, sin víctimas, no hubo víctimas, no ha habido víctimas, no se registraron víctimas, no se reportaron víctimas, no se reportan víctimas, no hay muertos, no hubo muertos, no hay heridos, no hubo heridos, sin muertos, sin heridos, no hay pérdidas, sin pérdidas,
      no hubo pérdidas, no ha sufrido bajas, no sufrió bajas, no sufrieron bajas, no han sufrido bajas, no causó bajas, no causó víctimas, no dejó víctimas, no causaron víctimas, no tuvo bajas, nadie resultó herido, ningún soldado, ningún militar, sin que haya víctimas, no se produjeron bajas, no se produjeron víctimas, no ha causado bajas, ni muertos ni heridos, no tener bajas, no tener muertos, no haber sufrido bajas, no haber perdido a nadie, sin muertos ni heridos, no hay bajas humanas, no se registran bajas, sin que se registraran bajas, no se lamentan`,
    oneSoldier: `
      un soldado, un militar, un oficial, un uniformado, el soldado, un guardia fronterizo, un guardia de fronteras, un recluta, un sargento, un teniente, un capitán, uno de sus soldados, uno de sus militares, un combatiente, su soldado, un efectivo, soldado, un conscripto, un policía, el militar, de uno de sus militares`,
    oneCivilian:
      'un civil, una civil, una mujer, un vecino, una vecina, un niño, una niña, un hombre, un agricultor, un pastor, un granjero, un residente, un anciano, un campesino, un adolescente, el civil',
    oneOther: 'una persona, un muerto, un herido, un periodista, otra persona, otro',
    soldiers: `
      soldados, militares, tropas, efectivos, combatientes, uniformados, oficiales, reclutas, guardias fronterizos, policías, cascos azules, personal militar, militares y, voluntarios, reservistas, conscriptos, milicianos`,
    civilians: 'civiles, vecinos, mujeres, niños, residentes, aldeanos, población civil, habitantes, lugareños',
    people: 'personas, hombres, otros, vidas, cuerpos, otras',
    martyrs: 'mártir, mártires, martirio',
    total: `
      asciende a, ascienden a, ascendió a, ascendieron a, se eleva a, eleva a, elevó a, elevan a, sube a, suben a, subió a, aumenta a, aumentó a, llega a, llegó a, alcanzó, alcanza, alcanzado, balance, total, en total, desde el inicio, desde el comienzo, desde, hasta ahora, hasta el momento, hasta la fecha, cifra, cifra de, el número de, saldo, se sitúa en, nuevo balance, suma, suman, ya son`,
    more: 'más, adicionales, nuevas bajas, nuevos muertos, otros soldados',
    including:
      'entre ellos, entre ellas, incluidos, incluidas, incluido, incluida, incluyendo, de ellos, de ellas, de los cuales, de las cuales, de los que, entre los que, entre los cuales, entre las que, de las que',
    bothSides:
      'ambos bandos, ambas partes, ambos lados, los dos bandos, los dos lados, los dos países, ambos países, ambos ejércitos, cada bando, de ambos, de las dos partes, los dos ejércitos',
    atLeast: 'al menos, por lo menos, como mínimo, no menos de, cuando menos, a lo menos, mínimo',
    moreThan: 'más de, más que, por encima de, superior a, superan los, supera los',
    about: 'unos, unas, cerca de, casi, alrededor de, aproximadamente, en torno a, una, un total aproximado de, medio',
    upTo: 'hasta',
    vague:
      'decenas, decenas de, varios, varias, cientos, centenares, numerosos, numerosas, muchos, algunos, algunas, miles, docenas, una serie de, múltiples',
    unit: `
      mm, milímetros, años, año, km, kilómetro*, metros, por ciento, veces, ocasiones, ocasión, hora, horas, h, minutos, minuto, días, día, meses, semanas, semana, millones, millón, dólares, euros, aldeas, localidades, pueblos, casas, viviendas, blindados, tanques, drones, vehículos, direcciones, posiciones, puestos, puntos, casos, violaciones, disparos, proyectiles, obuses, misiles, cohetes, países, partes, bandos,
      regiones, provincias, distritos, artículos, hectáreas, helicópteros, aviones, filas, capitales, lados, vecinos del, repúblicas, exrepúblicas, dirigentes, ministros, incidentes, ataques, edificios, segundos, comunidades, ciudades, ejércitos, explosiones, siglos, puntos, tramos, frentes, provincias, combates, asentamientos, etapas, líderes, mandatarios, países`,
    numbered: 'brigada, resolución, artículo, Su, BM, T, D, S, MiG, Mi, núm, número, de edad, página, las, G, TB',
    forces: `
      fuerzas, fuerzas armadas, ejército, tropas, unidades, unidad, formaciones armadas, grupos armados, fuerzas militares, divisiones, subunidades, unidades militares, unidades del ejército, unidades de las fuerzas armadas, soldados abrieron, militares abrieron, contingente, Defensa antiaérea, tropas fronterizas`,
    enemy: 'enemigo, enemiga, enemigos, adversario, adversaria, adversarios, oponente, agresor, parte contraria, bando contrario',
    our: 'nuestro, nuestra, nuestros, nuestras',
    its: 'su, sus, propias, propios',
    parties:
      'las partes, ambas partes, los dos países, ambos países, las dos partes, ambos bandos, los dos bandos, los beligerantes, ambos vecinos',
    by: `
      por, por las, por los, por el, por la, por parte de, por parte del, por parte de las, por parte de los, por parte de la, a manos de, de parte de, a cargo de,
      ${combined('ataque, ataques, disparo, disparos, ofensiva, agresión, fuego, bombardeos', 'de, de la, de las, de los, del')}`,
    from: `
      desde, desde el, desde la, desde las, desde los, desde sus posiciones, desde posiciones, desde territorio, procedente de, procedentes de, proveniente de, provenientes de, desplegadas, desplegados, estacionadas, estacionados, desde el lado`,
    toward: `
      contra, contra las, contra los, contra la, contra el, hacia, hacia las, hacia los, hacia la, en dirección a, en dirección de, en dirección, en la dirección de, sobre, sobre la, sobre las, sobre los, a posiciones, a las posiciones, rumbo a, en direcciones`,
    inPlace: `
      aldea de, aldeas de, ciudad de, ciudades de, localidad de, localidades de, pueblo de, distrito de, en, cerca de, junto a, en la zona de, en el área de, en los alrededores de, en la región de, en el distrito de, en la provincia de, en la aldea de, en la localidad de, en la ciudad de, próximo a, próximas a, al este de, al oeste de, al norte de, al sur de, a las afueras de, en las inmediaciones de, en las cercanías de, ubicadas en, situadas en, situado en, ubicado en, ubicada en`,
    of: 'de, del, de la, de las, de los',
    and: 'y, =e, así como, además de',
    contrast: 'mientras que, mientras, pero, aunque, si bien, sino que, en tanto que, en cambio, al tiempo que',
    that: 'que, según el cual, según la cual, según las cuales, según los cuales, de que, de haber, a que',
    not: 'no, ni, sin, nunca, jamás, ningún, ninguna, ninguno, tampoco',
    background: `
      cabe recordar, recordemos, el año pasado, el mes pasado, década*, décadas, en el pasado, en aquel entonces, guerra de seis semanas, guerra de 44 días, guerra de los 44 días, primera guerra, segunda guerra de Karabaj, caída de la URSS, caída de la Unión Soviética, colapso de la Unión Soviética, disolución de la URSS, desintegración de la URSS, colapso de la URSS, en los años, a principios de los, a comienzos de los noventa,
      hace … años, hace … meses, hace un año, hace un mes, desde 2020, guerra de 2020, guerra de los cuatro días, desde la guerra, tras la guerra, en los noventa, años noventa, años antes, años después, conflicto que dejó, había dejado, dejó más de 6, desde su secesión, se enfrentaron, mes pasado, el otoño pasado, libraron una guerra, libraron varias guerras, en disputa desde`,
    irrealis: `
      =si, podría, podrían, puede, pueden, pudiera, amenaza, amenazan, amenazó, amenazaba, en caso de, riesgo de, riesgo, eventual*, teme, temen, temor, temores, planea, planean, prepara, preparan, se prepara para, a menos que, potencial*, posible, posibles, evitar, para evitar, prevenir, impedir, a fin de, hipotétic*`,
    exercise:
      'ejercicio militar, ejercicios militares, ejercicios, maniobra, maniobras, maniobras militares, ejercicios conjuntos, maniobras conjuntas, simulacro*, entrenamiento militar, fuego real',
    readAlso:
      'lea también, lee también, leer también, leer más, lea además, le puede interesar, te puede interesar, ver también, noticias relacionadas, relacionado, más información en, lea más',
    opinion: 'opinión, análisis, entrevista, editorial, tribuna, columna, claves, reportaje',
    conflict: `
      conflicto*, guerra, guerras, frontera, fronteras, fronterizo, fronteriza, fronterizos, fronterizas, línea del frente, línea de contacto, línea de separación, frente, escalada, desescalada, operación militar, operaciones militares, operación antiterrorista, medidas antiterroristas, antiterrorista, militar, provocación, provocaciones, agresión, agresiones, invasión, invadido, tensión, tensiones, cascos azules, fuerzas de paz, mantenimiento de la paz, pacificadores, ocupado, ocupada, ocupadas,
      bloqueo, corredor de Lachín, corredor de Lachin, disputado, disputada, en disputa, enclave, enclaves, refugiado*, éxodo, limpieza étnica, integridad territorial, desplazados, movilización, observadores, misión de observación, misión civil, separatista, violencia, acción militar, acciones militares, beligerantes, ley marcial, región separatista`,
    peace: `
      tratado de paz, acuerdo de paz, conversaciones de paz, negociaciones de paz, proceso de paz, paz, delimitación, demarcación, corredor de Zangezur, TRIPP, Ruta Trump, canje de prisioneros, intercambio de prisioneros, prisioneros de guerra, normalización, declaración trilateral, declaraciones trilaterales, Grupo de Minsk, cumbre trilateral, reunión trilateral, comisiones fronterizas, apertura de fronteras, liberación de prisioneros, rubrica*, negociaciones, reconocimiento mutuo`,
    otherWar: `
      ataques israelíes, bombardeos israelíes, ataque israelí, ataques rusos, bombardeos rusos, ataque ruso, ataques iraníes, ataque iraní, ataques estadounidenses, Israel e Irán, Irán e Israel, Irán-Israel, Israel-Irán, Gaza, Hamás, Hamas, Israel, israelí, israelíes, Ucrania, ucraniano*, ucraniana*, Kiev, Kyiv, Donbás, Donbass, Zelenski, Sudán, Jartum, Siria, sirio*, Hizbulá, Hezbolá, Líbano, libanés, Yemen, hutí*, Cachemira, India, Pakistán, Birmania, Myanmar, Etiopía, Tigray, Libia, palestin*, Tel Aviv, Congo, M23, Tailandia, Camboya, Járkov, Jersón, Donetsk, Kosovo, Serbia, Taiwán, Corea, Rafah, Beirut, Damasco, Alepo, Tayikistán, Kirguistán, talibanes, talibán,
      Islamabad, Nueva Delhi, Venezuela, Colombia, Haití, Cisjordania`,
    sport: `
      fútbol, partido, partidos, UEFA, FIFA, Liga de Campeones, Champions, Europa League, Liga Europa, Conference League, Liga de Naciones, gol, goles, goleador, entrenador, seleccionador, ajedrez, Juegos Olímpicos, torneo, Gran Premio, Fórmula 1, F1, lucha libre, boxeo, boxeador, medalla*, campeonato*, Mundial, Eurocopa, clasificatorio*, clasificación para, estadio, Qarabag, Qarabağ, FK, FC, delantero, centrocampista, portero, judo, halterofilia, gimnasta*, aficionados, selección nacional, jugador*,
      club, tiros a puerta, penalti, penal, victoria por, eliminatoria*, atleta*, ciclista, piloto, gran maestro, tenis, baloncesto, futsal, fase de grupos, empate, derrotada, goleó,
      goleada*, penalti*, penales, semifinal*, marcador`,
    culture: `
      Eurovisión, película*, festival, concierto, cantante, museo, exposición, actor, actriz, orquesta, ópera, teatro, libro, novela, pintor, álbum, canción, cocina, receta*, vino, vinos, turismo, turista*, moda, cine, alfombra*, música, músico*, danza, artista*, Aznavour, patrimonio mundial, viaje, vacaciones, gastronomía,
      plato, platos, gastronom*, chef,
      dolma, se disputan un plato, guerra de la dolma`,
    economy: `
      PIB, comercio, comercial, exportación, exportaciones, importación, importaciones, gas, petróleo, gasoducto, oleoducto, inflación, banco, bancos, inversión, inversiones, aranceles, economía, económico, económica, moneda, presupuesto, empresa*, mercado, precio, precios, trigo, negocios, energía, energético, aerolínea, vuelos, electricidad, crecimiento, bolsa, barriles, cosecha, vendimia, autopista, turismo récord`,
    disaster: `
      terremoto*, sismo, seísmo, magnitud, Richter, inundación, inundaciones, nieve, lluvia, lluvias, pronóstico del tiempo, meteorológic*, incendio, incendios forestales, deslizamiento de tierra, temperatura*, tormenta*, granizo, accidente de tráfico, accidente aéreo, se estrella, se estrelló, avión de pasajeros, avión estrellado, accidente de avión, accidente de tránsito, accidente de coche, covid*, coronavirus, pandemia, explosión de gas, epidemia, sequía, grados`,
    history: `
      aniversario*, conmemora*, memorial, historiador*, genocidio, recuerdo, recuerda el, archivo*, veterano*, un día como hoy, monumento*, homenaje, ceremonia, años después, años después del alto el fuego, años después de la tregua, años después de la guerra, años del, años de la guerra, centenario, efemérides, memoria, supervivientes, historia de, años después de,
      cicatriz, cicatrices, fotografías, un año después, un año después de la guerra`,
    ignore: `
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
    atClock: 'las, a las, la, de las, desde las, hacia las, sobre las, hasta las, entre las, y las, a partir de las, a la',
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
    dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, veintiún 21, veintiuno 21, veintidós 22, veintitrés 23, veinticuatro 24, veinticinco 25,
    veintiséis 26, veintisiete 27, veintiocho 28, veintinueve 29, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, cien 100, ciento 100, centenar 100, doscientos 200, doscientas 200, trescientos 300, trescientas 300, cuatrocientos 400, cuatrocientas 400, quinientos 500, seiscientos 600,
    setecientos 700, ochocientos 800, novecientos 900, mil 1000, decena 10, docena 12, quincena 15, veintena 20, treintena 30, cuarentena 40, cincuentena 50, millar 1000`,
  months: [
    'enero|de enero',
    'febrero|de febrero',
    'marzo|de marzo',
    'abril|de abril',
    'mayo|de mayo',
    'junio|de junio',
    'julio|de julio',
    'agosto|de agosto',
    'septiembre|de septiembre|setiembre|de setiembre',
    'octubre|de octubre',
    'noviembre|de noviembre',
    'diciembre|de diciembre',
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
}
