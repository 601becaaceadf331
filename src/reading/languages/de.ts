import type { Lexicon, Patterns } from '../lexicon.ts'
import { combined } from './romance.ts'

const TRUCE_NOUNS = `
  Waffenruhe, Feuerpause, Waffenstillstand, Waffenstillstands, Waffenstillstandes, Waffenstillstandsabkommen, Waffenstillstandsabkommens,
  Waffenstillstandsvereinbarung, Waffenstillstandsregime`

/** "Das Verteidigungsministerium in Eriwan": where a body sits stands behind it and tells whose it is. */
const seated = (bodies: Patterns): Patterns =>
  `${bodies}, ${combined(bodies, 'in, in der Hauptstadt, von, der Region, in der Region, der Republik')}`

/** "Einundzwanzig": German writes the unit before the ten, in one word. */
const TENS = 'zwanzig 20, dreißig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig 70, achtzig 80, neunzig 90'
const UNITS = 'ein 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9'
const pairs = (list: string): (readonly [string, number])[] =>
  list.split(', ').map((entry) => [entry.split(' ')[0] ?? '', Number(entry.split(' ')[1])] as const)
const BELOW_HUNDRED = pairs(TENS)
  .flatMap(([ten, tens]) => [`${ten} ${tens}`, ...pairs(UNITS).map(([unit, units]) => `${unit}und${ten} ${tens + units}`)])
  .join(', ')

export const GERMAN: Lexicon = {
  language: 'de',
  grammar: {
    order: 'verb-medial',
    owner: 'after',
    declensions: [{ from: '', endings: { '': 'plain', s: 'owner' } }],
    apostrophe: 'joins',
    topics: `
      Berg-Karabach, Bergkarabach, Nagorny Karabach, Nagorno-Karabach, Karabach, Armenien-Aserbaidschan,
      Armenien/Aserbaidschan, Südkaukasus, Kaukasus, Konflikt um Berg-Karabach, Karabach-Konflikt, Bergkarabach-Konflikt`,
    abbreviations:
      'dr, prof, gen, nr, mio, mrd, ca, bzw, usw, vgl, str, evtl, ggf, jan, feb, febr, apr, aug, sept, okt, nov, dez, st, oblt, lt, hptm, sog, u, z, b, a, d, h, i',
  },
  detect: {
    letters: 'äöüß',
    words: `
      der, die, das, und, ist, im, in, den, von, zu, mit, des, auf, für, nicht, ein, eine, dem, bei, an, nach, wurden, wurde, sei,
      seien, habe, hätten, aus, zwischen, laut, sich, es, hat, haben, sind`,
  },
  actors: {
    armenia: {
      names: `
        Armenien~, Eriwan~, Jerewan~, Republik Armenien, Armenier, Armeniern, armenischer Seite,
        armenische Seite, armenischen Seite, armenischer Darstellung, nach armenischen, nach armenischer, laut armenischen`,
      adjectives: 'armenisch*',
    },
    azerbaijan: {
      names: `
        Aserbaidschan~, Baku~, Republik Aserbaidschan, Aserbaidschaner, Aserbaidschanern, Aserbeidschan~, Azerbaidschan~,
        aserbaidschanischer Seite, aserbaidschanische Seite, aserbaidschanischen Seite,
        aserbaidschanischer Darstellung, nach aserbaidschanischen, nach aserbaidschanischer, laut aserbaidschanischen, Aseris`,
      adjectives: 'aserbaidschanisch*, aserisch*, aserbeidschanisch*',
    },
    artsakh: {
      names: `
        Berg-Karabach~, Bergkarabach~, Nagorny Karabach, Nagorni Karabach, Nagorno-Karabach~, Karabach~, Arzach~, Artsakh,
        Stepanakert~, armenische Separatisten, armenischen Separatisten, proarmenische Separatisten, proarmenischen Separatisten,
        Karabach-Armenier, Karabach-Armeniern, Karabach-Separatisten, illegale armenische bewaffnete,
        illegalen armenischen bewaffneten, illegale bewaffnete armenische, illegale armenische, illegalen armenischen,
        pro-armenische Separatisten, ethnische Armenier, ethnischen Armenier, armenischer Separatisten`,
      adjectives: 'karabachisch*, Karabach-armenisch*, karabach-armenische*',
    },
    both: {
      names: `
        armenisch-aserbaidschanisch*, aserbaidschanisch-armenisch*, Armenien-Aserbaidschan`,
    },
    russia: { names: 'Russland~, Moskau~, Kreml~, Russische Föderation, nach russischen', adjectives: 'russisch*' },
    turkey: { names: 'Türkei, Ankara~', adjectives: 'türkisch*' },
    iran: { names: 'Iran~, Teheran~', adjectives: 'iranisch*' },
    georgia: { names: 'Georgien~, Tiflis', adjectives: 'georgisch*' },
    us: {
      names: `
        USA, Vereinigte Staaten, Vereinigten Staaten, Washington~, US-Regierung, US-Außenministerium, US-Außenministeriums, Weißes Haus,
        Weiße Haus, Weißen Haus, Weißen Hauses, Pentagon, State Department, US`,
      adjectives: 'amerikanisch*, US-amerikanisch*',
    },
    eu: {
      names: `
        EU, Europäische Union, Europäischen Union, Brüssel, EU-Kommission, EU-Mission, EU-Beobachter*, EU-Ratspräsident*,
        EU-Außenbeauftragt*`,
      adjectives: 'europäisch*',
    },
    france: { names: 'Frankreich~, Paris, Élysée*', adjectives: 'französisch*' },
    un: {
      names: `UN, UNO, Vereinte Nationen, Vereinten Nationen, UN-Sicherheitsrat*, UN-Generalsekretär*, Weltsicherheitsrat, UNHCR`,
    },
    osce: { names: 'OSZE, Minsk-Gruppe, Minsker Gruppe' },
    csto: { names: 'OVKS, CSTO, OKVS' },
    otherCountry: {
      names: `
        Deutschland~, Israel~, China~, Indien~, Pakistan~, Kasachstan~, Belarus, Griechenland~, Großbritannien~, Polen~, Österreich~,
        Schweiz, Bundesregierung, Berlin, Auswärtiges Amt, Auswärtige Amt, Auswärtigen Amt`,
      adjectives: 'deutsch*, israelisch*, chinesisch*, indisch*, pakistanisch*, kasachisch*, belarussisch*, britisch*',
    },
  },
  offices: {
    'defence-ministry': seated(`
      Verteidigungsministerium, Verteidigungsministeriums,
      Verteidigungsminister*, Verteidigungsressort*, Generalstab*, Militärführung, Verteidigungsbehörde, Militärsprecher*, Ministeriums für Verteidigung,
      Sprecher* des Verteidigungsministeriums, Sprecher* des armenischen Verteidigungsministeriums, Verteidigungsministerium der Republik`),
    'foreign-ministry': seated(`
      Außenministerium, Außenministeriums, Außenminister*, Chefdiplomat*, Außenamt*,
      Außenamtssprecher*, US-Außenminister*, Außenministerin`),
    president: seated(`
      Präsident, Präsidenten, Präsidentin, Staatschef*, Präsidialamt*, Präsidialverwaltung, Präsidentschaft, Präsidentenberater*, Präsidialberater*,
      Staatspräsident*, Staatsoberhaupt*, US-Präsident*, Kremlchef*, Präsidentensprecher*`),
    government: seated(`
      Regierung, Regierungschef*, Ministerpräsident*, Premierminister*, Premier, Behörden, Parlament*, Gesundheitsministerium*, Ermittlungskomitee*,
      Generalstaatsanwalt*, Staatsanwaltschaft, Innenministerium*, Vizeregierungschef*, Regierungssprecher*, Parlamentspräsident*, Parlamentschef*,
      Führung, Katastrophenschutzministerium*, Zivilschutz*, Regierungsangaben`),
    army: seated('Verteidigungsarmee'),
    'border-service': seated(`
      Grenzschutz, Grenzschutzes, Staatlicher Grenzdienst, staatliche Grenzdienst, Grenzdienst*, Nationaler Sicherheitsdienst, Sicherheitsdienst*, Inlandsgeheimdienst*`),
    'security-council': seated(`
      Sicherheitsrat, Sicherheitsrates, Sicherheitsrats, Nationaler Sicherheitsrat, Nationalen Sicherheitsrates, Sekretär* des Sicherheitsrates,
      Sekretär* des Sicherheitsrats, Sekretär* des nationalen Sicherheitsrates`),
    ombudsman: seated('Menschenrechtsbeauftragt*, Ombudsmann*, Ombudsfrau*, Menschenrechtsombud*, Bürgerbeauftragt*'),
    'local-authority': seated(`
      Bürgermeister*, Gouverneur*, Gemeindevorsteher*, Dorfvorsteher*, Ortsvorsteher*, Provinzverwaltung, Lokalbehörden, örtlichen Behörden, lokale Behörden, Bezirksverwaltung`),
  },
  bodies: [
    {
      claimant: 'artsakh',
      office: 'army',
      forms: `
        Verteidigungsarmee von Berg-Karabach, Verteidigungsarmee Berg-Karabachs, Verteidigungsarmee von Bergkarabach, Karabach-Armee,
        Verteidigungsarmee von Arzach, Armee Berg-Karabachs`,
    },
    {
      claimant: 'russia',
      office: 'army',
      forms: `
        russische Friedenstruppen, russischen Friedenstruppen, russischer Friedenstruppen, russische Friedenssoldaten, russischen Friedenssoldaten, russischer Friedenssoldaten`,
    },
    {
      claimant: 'other',
      office: null,
      forms:
        'Rotes Kreuz, Rote Kreuz, Roten Kreuzes, Roten Kreuz, IKRK, Amnesty International, Human Rights Watch, Vatikan, Papst, Papst Franziskus',
    },
  ],
  people: {
    hovhannisyan: 'Arzrun Howhannisjan, Artsrun Howannisjan, Arzrun Hovhannisjan',
    torosyan: 'Torosjan',
    harutyunyan: 'Arajik Harutjunjan, Arutjunjan, Harutjunjan, Haroutjunjan',
    shahramanyan: 'Schahramanjan, Samwel Schachramanjan, Schachramanjan',
    hajiyev: 'Hadschijew, Hikmet Hadschijew, Hikmat Hajiyev',
    hasanov: 'Sakir Hassanow, Hassanow',
    eyvazov: 'Ejwasow, Eywasow',
    araghchi: 'Araghtschi',
    bayramov: 'Bajramow, Bayramow',
    kristinneGrigoryan: 'Kristinne Grigorjan',
    tatoyan: 'Tatojan',
    baghdasaryan: 'Naseli Baghdassarjan',
    stepanyan: 'Schuschan Stepanjan, Schuschan Stepanyan',
    geghamStepanyan: 'Gegham Stepanjan',
    shoigu: 'Schojgu',
  },
  cues: {
    says: `schildert, schilderte, schilderten, klagt, klagte, legte dar, führte aus, versichert, versicherte, versicherten, bekräftigt, bekräftigte, bekräftigten, hob hervor, twitterte, wissen lassen, ließ wissen, ließen wissen, lässt wissen, argumentierte, spricht indes von, listet, listete, 
      sagt, sagte, sagten, gesagt, sage, teilte, teilt, teilten, mitgeteilt, mitteilte, mitteilten, mitteilt, erklärte, erklärt, erklärten, erklären, Erklärung, meldet, meldete, melden, meldeten,
      gemeldet, berichtet, berichtete, berichten, berichteten, bericht*, verkündet, verkündete, verkünden, verkündeten, kündigt, kündigte, kündigten, angekündigt, gab bekannt, gaben bekannt, gibt bekannt, bekannt, bekanntgegeben, bekanntgab,
      behauptet, behauptete, behaupteten, behaupten, hieß es aus, heißt es aus, hieß es in, heißt es in, hieß es von, hieß es vom, hieß es, heißt es, schrieb, schreibt, schreiben, geschrieben, spricht von, sprach von, sprachen von, sprechen von,
      gab an, gaben an, gibt an, geben an, angegeben, angab, betont, betonte, betonten, unterstrich, fügte hinzu, ergänzte, nannte, nennt, nannten, bezifferte, beziffert, bezifferten, veröffentlicht, veröffentlichte, veröffentlichten, informiert*,
      räumt, räumte, räumten, beklagt, beklagte, beklagten, nach eigenen Angaben, eigenen Angaben zufolge, verbreitet, verbreitete, verlautete aus, verlautete, verwies, warnt, warnte, wies darauf hin, weist darauf hin, wiesen darauf hin,
      vermeldet, vermeldete, vermeldeten, zeigte sich, stellte fest, registriert`,
    accordingTo: `nach Lesart, nach Einschätzung, nach Bekunden, Angaben zufolge von, 
      laut, nach Angaben, den Angaben, nach Angaben von, nach Angaben des, nach Angaben der, nach Angaben aus, nach Aussagen, nach Aussage, nach Darstellung, nach Mitteilung, nach Informationen,
      unter Berufung auf, unter Verweis auf, unter Hinweis auf, mit Verweis auf, mit Bezug auf, unter Bezugnahme auf, gemäß, so das, so der, so die, wie das, wie der, wie die, wie es aus, Angaben von, Angaben des, Angaben der, Angaben aus, Meldungen aus, nach Worten`,
    accordingToAfter: 'zufolge, Angaben zufolge, Angaben, Darstellung',
    accuses: `lastet … an, lastete … an, lasteten … an, lasten … an, unterstellt, unterstellte, unterstellten, prangert, prangerte, prangerten, gibt die Schuld, geben die Schuld, 
      wirft, warf, werfen, warfen, vorgeworfen, vorwarf, beschuldigt, beschuldigte, beschuldigten, beschuldigen, bezichtigt, bezichtigte, bezichtigen, bezichtigten, macht … verantwortlich, machte … verantwortlich, machten … verantwortlich,
      gibt … Schuld, gab … Schuld, geben … Schuld, gaben … Schuld, klagt … an`,
    eachOther:
      'die Schuld zu, jeweils der anderen, jeweils andere, der jeweils anderen, gegenseitig, einander, wechselseitig, gegenseitige, gegenseitigen',
    denies: `tut … als, taten … als, streitet … ab, stritt … ab, streiten … ab, stritten … ab, weist … von sich, wies … von sich, wiesen … von sich, will … nicht gelten lassen, will nichts wissen, wollen nichts wissen, tritt … entgegen, trat … entgegen, traten … entgegen, in Abrede, negiert*, straft … Lügen, verwahrt sich, verwahrte sich, wehrt sich gegen, wehrte sich gegen, hält dagegen, hielt dagegen, 
      dementier*, Dementi, bestreite*, bestritt*, bestritten, verneint*, leugnet*, wies, wiesen, weist, weisen, zurückgewiesen, zurückweist, zurückwies, zurückzuweisen, widersprach*, widerspricht, widersprechen, widerlegt*,
      stritt ab, streitet ab, abgestritten, tat … als, weist Vorwürfe, weist Vorwurf`,
    falsehood: `glatte Lüge, reine Erfindung, Erfindung, Erfindungen, Unsinn, Unfug, Märchen, Fälschung*, Fiktion, Hirngespinst*, Falschnachricht*, Fake News, Fakenews, Propagandalüge*, ohne Grundlage, jeder Grundlage entbehr*, jeglicher Grundlage, nichts dran, an den Haaren, aus den Fingern gesogen, unzutreffend*, trifft nicht zu, treffe nicht zu, treffen nicht zu, träfen nicht zu, nichts dergleichen, kein wahres Wort, kein Wort wahr, Ente, absurd*, Verdrehung*, verdreht, grundlos*, 
      entspricht nicht der Wahrheit, entspreche nicht der Wahrheit, entsprechen nicht der Wahrheit, entsprächen nicht der Wahrheit, nicht der Wahrheit, nicht der Realität, nicht den Tatsachen, nicht der Wirklichkeit, nicht wahr, unwahr*,
      Desinformation, Desinformationen, Falschinformation*, Falschmeldung*, Falschbehauptung*, Lüge*, gelogen, haltlos*, unbegründet*, aus der Luft gegriffen, frei erfunden, erfunden*, entbehrt jeder Grundlage, entbehre jeder Grundlage, entbehren jeder Grundlage, falsch*,
      Fake, völliger Unsinn`,
    allegedly: 'angeblich*, mutmaßlich*, vermeintlich*, sogenannt*',
    confirms: 'bestätigt, bestätigte, bestätigten, bestätigen, bestätige, räumte ein, räumt ein, eingeräumt, gesteht',
    silent: `
      äußerte sich nicht, äußerte sich zunächst nicht, äußerten sich nicht, äußerten sich zunächst nicht, nicht geäußert, zunächst nicht geäußert, keine Stellungnahme, keine Bestätigung, gab es zunächst keine, gab es keine, bestätigte das nicht, nicht bestätigt, nicht kommentiert, kommentierte nicht,
      zunächst keine, keine Reaktion, reagierte nicht, reagierte zunächst nicht, reagierten zunächst nicht, unabhängig überprüfen, unabhängig überprüft, unabhängig bestätigen, nicht überprüfen, schwieg*, machte keine Angaben, bestätigte dies nicht, bestätigte dies zunächst nicht`,
    claimNoun: `Version, Lesart, Schilderung*, Unterstellung*, Nachricht, Nachrichten, Worte, Anklage, Anklagen, 
      Vorwurf, Vorwürfe, Vorwürfen, Vorwurfs, Anschuldigung*, Behauptung*, Mitteilung, Mitteilungen, Meldung, Meldungen, Bericht, Berichte, Berichten, Berichts, Information, Informationen, Aussage, Aussagen, Darstellung, Erklärung, Beschuldigung*`,
    withdraws: 'zog zurück, zurückgezogen, nahm zurück, widerrief*, widerrufen',
    corrects:
      'korrigiert*, Korrektur, berichtigt*, Berichtigung, präzisiert*, irrtümlich*, ursprünglich gemeldet, versehentlich, revidiert*, früheren Fassung, nach unten',
    sameSpeaker: `
      sagte er, sagte sie, hieß es weiter, heißt es weiter, so das Ministerium, fügte er hinzu, ergänzte er, erklärte er, erklärte sie, hieß es in der Mitteilung, heißt es in der Mitteilung, in der Erklärung, in der Mitteilung,
      hieß es in der Erklärung, heißt es in der Erklärung, fügte das Ministerium hinzu, so der Sprecher, so die Sprecherin, schrieb er, schrieb sie, teilte er mit, Politiker`,
    ministry: seated(
      'Sprecher, Sprecherin, Sprecherinnen, Sprechers, Pressedienst, Pressesprecher*, Pressestelle, Ministerium, Ministeriums, Ressort, Behörde, Militär, Pressesprecherin',
    ),
    witness:
      'Korrespondentin vor Ort, Reporterin vor Ort, Sonderkorrespondent*, Korrespondent in, Korrespondentin in, Reporter in, Reporterin in, Reporter dieser Zeitung, Augenzeuge*, Zeugen, Zeuge, unser Reporter, unsere Reporterin, unser Korrespondent, Korrespondent vor Ort, Anwohner*, Bewohner berichteten, Reporter vor Ort, AFP-Reporter*, AFP-Journalist*',
    press: `
      Medien, Medienberichte, Medienberichten, Presse, Nachrichtenagentur*, Agentur, Agenturen, Zeitung*, Sender, Staatsmedien, Staatsfernsehen, Fernsehen, Nachrichtenportal*, Telegram-Kanal, Telegramkanal, Telegram-Kanäle, Medienangaben`,
    jointly: 'gemeinsame Erklärung, gemeinsamen Erklärung, gemeinsam',
    truce: `Kampfpause*, Gefechtspause*, Waffen schweigen zu lassen, Waffen niederzulegen, Waffengang zu beenden, das Schießen einzustellen, Schießen zu beenden, Ende des Beschusses, Ende der Angriffe, Ende des Blutvergießens, Blutvergießen zu beenden, Feuer zu beenden, Feuer sofort einzustellen, Feuer unverzüglich einzustellen, 
      Waffenruhe*, Feuerpause*, Waffenstillstand*, Feuereinstellung, Einstellung der Kampfhandlungen, Einstellung der Kämpfe, Einstellung des Feuers, Einstellung aller Kampfhandlungen, Einstellung der Anti-Terror*, Einstellung der Antiterror*, Aussetzung der Anti-Terror*,
      Einstellung der Feindseligkeiten, Einstellung der Gefechte, Einstellung der militärischen, Ende der Kämpfe, Ende der Kampfhandlungen, Ende der Gewalt, Ende der Gefechte, Ende der Feindseligkeiten, Ende des Krieges, Stopp der Kämpfe, Kämpfe einzustellen, Kämpfe sofort einzustellen, Kämpfe einstellen,
      Kampfhandlungen einzustellen, Kampfhandlungen sofort einzustellen, Kampfhandlungen unverzüglich einzustellen, Kampfhandlungen einstellen, Kampfhandlungen zu beenden, Kampfhandlungen beenden, Kämpfe zu beenden, Kämpfe sofort zu beenden, Kämpfe beenden, Feindseligkeiten einzustellen,
      Feindseligkeiten einstellen, Feindseligkeiten sofort einzustellen, Feindseligkeiten zu beenden, Feindseligkeiten beenden, Gewalt zu beenden, Feuer einzustellen, Feuer einstellen, Gefechte zu beenden, Gefechte einzustellen, Beschuss einzustellen, Angriffe einzustellen, Beendigung der Kämpfe, Beendigung der Kampfhandlungen,
      sofortiges Ende, sofortiges Ende der Kämpfe, sofortige Ende, Feindseligkeiten unverzüglich einzustellen, Beendigung der Gewalt`,
    agrees: `kommen überein, kamen überein, übereingekommen, ausgemacht, besiegel*, willigt, willigte, willigten, eingewilligt, nimmt … an, unterschreib*, unterschrieb*, in Kraft setzen, einig, sind sich einig, handschlag, wirksam, ausgedehnt, bewilligt*, bekam … zugesagt, zugesagt, sagte … zu, sagten … zu, ab sofort, einsetzen, wird ab, greift ab, greifen ab, beidseitig angenommen, festgelegt, geschlossen, schließen, schlossen, 
      vereinbar*, geeinigt, einigen sich, einigten sich, einigt sich, Einigung, verständigt*, verständigen sich, zugestimmt, stimmt … zu, stimmte … zu, stimmten … zu, stimmen … zu, stimmt, stimmte, stimmten, zustimm*, verkündet, verkündete, verkünden, verkündeten, verkündigt, ausgerufen, ausgehandelt*, erzielt, erzielten, erreicht,
      in Kraft getreten, tritt in Kraft, trat in Kraft, traten in Kraft, in Kraft treten, trete in Kraft, treten … in Kraft, tritt … in Kraft, trat … in Kraft, Inkrafttreten, in Kraft gesetzt, unterzeichne*, verlängert, verlängern, verlängerten, vermittelt, vermittelte, vermitteln, vermittelten, beschlossen, akzeptiert*, angenommen, nahm … an, nehmen … an,
      nahmen … an, Vereinbarung, Abkommen, soll gelten, sollte gelten, solle gelten, soll … gelten, gelte ab, gilt ab, gelte seit, gilt seit, gilt, gelte, galt, gelten, erklärt, erklärte, beginnt, begann, begonnen, erneuert*, abgeschlossen, angekündigt, kündigte, kündigt, Waffenruhe-Vereinbarung`,
    holds: `befolgt, wird befolgt, hat Bestand, habe Bestand, hatte Bestand, scheint zu halten, scheine zu halten, beachten, gewahrt, werde gewahrt, wird gewahrt, intakt, weiterhin in Kraft, durchgehalten, besteht fort, besteht weiter, 
      eingehalten, hält, halte, halten, hielt, hielten, gehalten, in Kraft, bleibt in Kraft, weiter in Kraft, respektiert, beachtet, hält weitgehend, stabil, bestehe weiter`,
    quiet: `nicht mehr geschossen, geschossen … nicht mehr, geschossen wird … nicht mehr, schweigen die Waffen, schwiegen die Waffen, die Waffen ruhen, Waffen ruhten, ruhen die Waffen, ruhten die Waffen, die Geschütze schweigen, Geschütze schwiegen, kein einziger Schuss, kein Schuss, nicht ein Schuss, kein Schuss gefallen, kein Schuss mehr, es fallen keine, Ruhe eingetreten, Ruhe zurückgekehrt, Ruhe wieder, Feuer eingestellt, Feuer … eingestellt, Lage … als ruhig, Lage … als stabil, ohne Vorkommnisse, keine Vorkommnisse, ohne Vorfälle, ruhig verlaufen, Kämpfe beendet, Kämpfe sind beendet, Kampfhandlungen ruhen, Beschuss aufgehört, Gefechte abgeklungen, Kämpfe abgeklungen, vollkommen ruhig, Kämpfe aufgehört, Lage entspannt, 
      Lage ruhig, Lage ist ruhig, Lage sei ruhig, Lage war ruhig, Lage stabil, Lage sei stabil, Lage ist stabil, relativ stabil, relativ ruhig, verhältnismäßig ruhig, weitgehend ruhig, Lage … ruhig, Lage … stabil, Lage bleibt ruhig, Lage beruhigt, Lage habe sich beruhigt, keine Verstöße, keine Zwischenfälle, ohne Zwischenfälle,
      keine Vorfälle, keine Schüsse, kein Beschuss, Beschuss eingestellt, Beschuss … eingestellt, Gefechte eingestellt, Gefechte … eingestellt, Kämpfe eingestellt, Kämpfe … eingestellt, Kampfhandlungen eingestellt, Kampfhandlungen … eingestellt, Waffen schweigen, Waffen schwiegen, ruhige Nacht, Nacht verlief ruhig, Nacht ruhig, Nacht … ruhig, verlief ruhig, keine Verletzungen der Waffenruhe, gespannte Ruhe,
      Ruhe eingekehrt, Ruhe herrscht, herrscht Ruhe, herrschte Ruhe, nicht geschossen werde, es wird nicht geschossen, keine Kämpfe mehr, ruhig geblieben, blieb es ruhig, bleibt es ruhig, ist es ruhig, sei es ruhig, war es ruhig, abgeflaut`,
    breaks: `geplatzt, platzt, platzte, ignorier*, nur auf dem Papier, hinweggesetzt, setzte sich … hinweg, setzten sich … hinweg, hält nur, hielt nur, hält gerade einmal, hielt gerade einmal, hält keine, hielt keine, hielt kaum, hält kaum, überdauert* … nicht, zunichte, mit Füßen, torpedier*, ausgehebelt, zusammengefallen, 
      gebrochen, bricht, brach, brachen, brechen, Bruch, verstoß*, verstieß*, Verstöße, Verstößen, missachte*, Missachtung, gescheitert, scheitert*, zusammengebrochen, hielt nicht, hält nicht, halten nicht, hält nicht lange, zerbrochen, unterlaufen, kollabier*, nicht eingehalten, nicht an, bricht zusammen, gebrochene`,
    breach: [
      combined(
        `Bruch der, Bruch des, Bruch einer, Bruch, Brüche der, Verletzung der, Verletzung des, Verletzung einer, Verletzungen der, Verletzungen des, Verletzung, verletzt die, verletzte die, verletzten die, verletzen die, verletzt den, verletzte den,
         verletzten den, verletze die, Verletzung der vereinbarten, Bruch der vereinbarten, Bruch der neuen, Verletzung der neuen, Verstoß gegen die, Verstoß gegen den, Verstöße gegen die, Verstöße gegen den, Verstößen gegen die, Verstoß gegen, Verstöße gegen, brach die, brachen die, bricht die, bricht, verletzt, brach, brach den, Bruch der gestern vereinbarten`,
        TRUCE_NOUNS,
      ),
      combined(
        TRUCE_NOUNS,
        `verletzt, erneut verletzt, mehrfach verletzt, grob verletzt, wiederholt verletzt, abermals verletzt, verletzt zu haben, zu verletzen, mehrmals verletzt, massiv verletzt, verletzt habe, verletzt worden`,
      ),
      'Waffenruheverletzung*, Waffenstillstandsverletzung*, Waffenstillstandsverstoß*, Waffenstillstandsbruch*, Waffenruhe-Verletzung*, gegen die Waffenruhe verstoß*, gegen den Waffenstillstand verstoß*, gegen die Feuerpause verstoß*, gegen die vereinbarte Feuerpause verstoß*, gegen die vereinbarte Waffenruhe verstoß*',
    ].join(', '),
    ends: `sei vorbei, ist vorbei, für hinfällig, für gescheitert, für nichtig, 
      aufgekündigt*, kündigte … auf, kündigt … auf, für beendet, beendet die Waffenruhe, aufgehoben, hinfällig, nicht mehr gebunden, gekündigt, abgelaufen, zurückgetreten von, außer Kraft`,
    proposes: `
      vorgeschlagen, schlägt … vor, schlug … vor, schlagen … vor, Vorschlag, Vorschlags, Vorschläge, bietet … an, bot … an, angeboten, Angebot, verhandel*, Verhandlung*, bereit, Bereitschaft, berät, beraten, Gespräche über, sprachen über, spricht über, bemüh*`,
    demands: `beschwor, beschwört, bittet, bat, baten, dringen auf, drang auf, drangen auf, drängen auf, pochte, pochen, ersucht*, legte nahe, mahnte an, nachdrücklich, 
      fordert, forderte, fordern, forderten, gefordert, Forderung*, rief, ruft, riefen, rufen, aufgerufen, Aufruf, appellier*, Appell*, drängt, drängte, drängen, dringt auf, verlangt, verlangte, verlangen, mahnt, mahnte, mahnen, müsse, müssen, muss, aufgefordert, pocht, plädiert*, wünscht`,
    observes: `
      einzuhalten, Einhaltung, einhalten, einhielten, hielten sich, halten sich, hält sich, zu respektieren, respektieren, zu wahren, Wahrung, festhalten, festzuhalten, bekennt sich, bekannte sich, Stabilisierung, zu stabilisieren, zu festigen`,
    brokered: `
      unter Vermittlung, Vermittlung von, Vermittlung durch, Vermittlung, vermittelt von, vermittelt durch, durch Vermittlung, auf Vermittlung, mit Hilfe, unter Beteiligung, unter Teilnahme, auf Initiative, dank, mithilfe, vorgeschlagen von, Vorschlag von, Vorschlag der, von Russland vermittelt*, von den USA vermittelt*, der Vermittlung`,
    brokeredAfter: 'vermittelt*, Vermittlung, Vorschlag, ausgehandelt*',
    notBroken:
      'nicht verletzt habe, nicht gegen die Waffenruhe, nicht gebrochen, nicht gegen den Waffenstillstand, Waffenruhe nicht verletzt, Waffenruhe nicht gebrochen, Waffenstillstand nicht verletzt',
    fires: `beharkt*, unter Artilleriebeschuss genommen, unter … beschuss genommen, unter Raketenbeschuss genommen, unter Drohnenbeschuss genommen, unter Mörserbeschuss genommen, unter schweres Feuer genommen, unter Artilleriefeuer genommen, unter … feuer genommen, unter Artilleriebeschuss nahm*, nahm* … unter Artilleriebeschuss, nahm* … unter Artilleriefeuer, nimmt … unter Feuer, nehmen … unter Feuer, mit Granaten belegt*, mit Granaten eingedeckt, deckt* … ein, eingedeckt, belegt* … mit Granaten, belegt* … mit Artilleriefeuer, mit Feuer belegt*, mit Artilleriefeuer belegt*, mit Raketen belegt*, unter … Feuer nehmen, setzte* … Artillerie ein, setzte* … Drohnen ein, setzte* … Mörser ein, Feuer gelegt, Salven ab, beschossen mit, überzog* … mit Feuer, überzog* … mit Granaten, überzogen … mit Granaten, verschoss, verschossen, verschießt … Granaten, abgeschossen … auf, geschossen auf, schickte* … Drohnen, schickt … Drohnen, hämmert* … auf, 
      zu beschießen, zu bombardieren, zu feuern, zu schießen,
      beschießt, beschießen, beschoss, beschossen, beschieße, eröffne* … Feuer, Feuer … eröffne*, eröffne* das Feuer, Feuer eröffne*, eröffnete Feuer, das Feuer eröffnet, feuert, feuerte, feuerten, feuern, gefeuert, abgefeuert, abfeuer*, feuerte* … ab, schießt, schießen, schoss, schossen, geschossen, bombardiert, bombardierte, bombardierten, bombardieren,
      unter Beschuss genommen, unter Feuer genommen, nahm* … unter Beschuss, nahm* … unter Feuer, nimmt … unter Beschuss, nehmen … unter Beschuss, unter Beschuss nahm*, unter Feuer nahm*, unter Feuer nehmen, unter Beschuss nehmen, bombten, flog … Angriffe, flogen … Angriffe, flog* Luftangriff*`,
    underFire: `unter Feuer genommen worden, unter Beschuss genommen worden, unter … Beschuss genommen worden, unter … Feuer genommen worden, wurde* … unter Beschuss genommen, wurde* … unter Feuer genommen, unter Artilleriebeschuss geraten, unter Artilleriefeuer geraten, lag* unter Beschuss, lag* unter Feuer, liegt unter Beschuss, liegen unter Beschuss, liegt unter Feuer, liegen unter Feuer, liege unter Beschuss, liege unter Feuer, lag* … unter Beschuss, lag* … unter Feuer, Ziel von Beschuss, unter Artilleriebeschuss, unter Artilleriefeuer, unter Mörserfeuer, unter Raketenbeschuss, unter schwerem Beschuss, unter schwerem Feuer, unter heftigem Beschuss, unter Feuer, wurde* … eingedeckt, mit Granaten eingedeckt worden, angeschossen worden, 
      beschossen worden, beschossen wurden, beschossen wurde, beschossen werden, wurde beschossen, wurden beschossen, wurde … beschossen, wurden … beschossen, werden … beschossen, wird … beschossen, worden beschossen, bombardiert worden, wurde* … bombardiert, bombardiert wurden, bombardiert wurde, unter Beschuss geraten, gerieten unter Beschuss, geriet unter Beschuss,
      geriet* … unter Beschuss, unter Beschuss gekommen, kam* unter Beschuss, standen unter Beschuss, steht unter Beschuss, stehen unter Beschuss, stand unter Beschuss, unter Beschuss gerieten, unter Beschuss von, unter Beschuss stehen, unter Feuer geraten, gerieten unter Feuer, wurde* … angegriffen, angegriffen worden, gefeuert worden, geschossen worden, wurde geschossen, wurde … geschossen, wurde gefeuert, wurde … gefeuert, getroffen worden`,
    shelling: `Granathagel, Geschosshagel, Raketenhagel, Kugelhagel, Geschützfeuer, Panzerfeuer, Panzerbeschuss, Drohnenbeschuss, Drohnenschläge, Salve, Salven, Artillerieschläge, Artillerieschlag, Feuerüberfall, Feuerüberfälle, Feuerstöße, Feuerstoß, Sperrfeuer, Trommelfeuer, Maschinengewehrsalven, Mörserangriff*, Raketensalven, Flächenbombardement, 
      Beschuss, Beschusses, Beschuß, Artilleriebeschuss, Artilleriefeuer, Artillerieangriff*, Raketenangriff*, Raketenbeschuss, Raketenfeuer, Drohnenangriff*, Luftangriff*, Luftschlag, Luftschläge, Bombardierung*, Bombardement*, Mörserbeschuss, Mörserfeuer, Granatbeschuss, Granatenbeschuss, Scharfschützenfeuer, Schüsse, Schüssen, Schuss, Gewehrfeuer, Maschinengewehrfeuer,
      Feuer auf, feindliches Feuer, feindlichem Feuer, armenisches Feuer, aserbaidschanisches Feuer, aserbaidschanischem Feuer, armenischem Feuer, Kanonenfeuer, Raketen- und Artilleriefeuer, Drohnenschlag, Raketenschlag, Raketenschläge`,
    strikes: `ins Visier genommen, nahm* … ins Visier, nehmen … ins Visier, nimmt … ins Visier, Treffer auf, eingeschlagen, schlug* … ein, einschlug*, Einschlag, Einschläge, in Trümmer, in Brand geschossen, traf*, 
      Angriff, Angriffe, Angriffen, Angriffs, greift, griff, griffen, greifen, angegriffen, anzugreifen, angreifen, angreife, angriff, attackier*, Attacke*, getroffen, trafen, traf, trifft, zerstört*, Schlag gegen, Schläge gegen, Überfall`,
    notFired: `keinen Schuss, keinen Schuss … abgegeben, keinen einzigen Schuss, nicht … gefeuert, keinen … Schuss abgegeben, keine Granate, nicht … beschossen worden, kein Schuss … abgegeben, nicht abgefeuert, keine Raketen … abgefeuert, keine … abgefeuert, kein … Feuer … eröffnet, nicht angegriffen, keine … unter Beschuss genommen, nicht unter Beschuss genommen, nicht unter Feuer genommen, 
      nicht geschossen, nicht gefeuert, kein Feuer eröffnet, nicht das Feuer eröffnet, Feuer nicht eröffnet, nicht beschossen, nicht … beschossen, keine Schüsse abgegeben, keine … beschossen, kein … Feuer eröffnet, nicht … geschossen, nicht … das Feuer eröffnet, beschießt keine, beschieße keine, beschießen keine, nicht bombardiert`,
    continues:
      'dauert an, dauern an, dauere an, dauerten an, halte an, hält an, halten an, andauer*, anhaltend*, weiterhin, setzt … fort, setzen … fort, noch immer, immer noch, weiter beschossen, fortgesetzt, wieder aufgenommen, nicht aufgehört, gehen weiter, geht weiter, dauerhaft',
    combat: `
      Kämpfe, Kämpfen, Gefecht*, Zusammenstoß*, Zusammenstöße*, Offensive*, Vorstoß*, vorrück*, vorgerückt, Scharmützel*, Mine, Minen, Landmine*, Minenexplosion*, abgeschossen*, abgeschossene, Sabotage*, Schusswechsel*, Feuergefecht*, Eindringen, eingedrungen, Vormarsch, Kampfhandlung*, Infiltration*, Feindseligkeiten, Auseinandersetzung*, Sturm auf, Schlacht*`,
    response: `
      Gegenmaßnahme*, Vergeltungsmaßnahme*, Vergeltung*, erwiderte* das Feuer, erwidert* … Feuer, Gegenfeuer, zum Schweigen gebracht, Feuer erwidert, Antwortmaßnahme*, Gegenschlag*, Feuerstellungen unterdrückt, angemessene Maßnahmen`,
    missile:
      'Rakete, Raketen, Raketenangriff*, Raketenbeschuss, Raketenschlag, ballistische*, Iskander*, Marschflugkörper*, Totschka*, Scud*',
    airstrike:
      'Luftangriff*, Luftschlag*, Luftschläge*, Luftwaffe, Kampfflugzeug*, Kampfjet*, Hubschrauber*, Helikopter*, Flugzeuge, Suchoi*',
    drone: 'Drohne*, Drohnen*, Drohnenangriff*, Kampfdrohne*, Kamikazedrohne*, Kamikaze-Drohne*, Bayraktar*, UAV, unbemannte*',
    artillery: `
      Artillerie*, Haubitze*, Mörser*, Raketenwerfer*, Mehrfachraketenwerfer*, Grad, Smertsch, Panzer, Panzern, Granaten, Granate, Geschütz*, Granatbeschuss, Artilleriebeschuss, Artilleriefeuer, Mörserbeschuss, Mörserfeuer, Mörsergranate*`,
    smallArms: `
      Scharfschütz*, Maschinengewehr*, Gewehr*, Handfeuerwaffe*, Schusswaffe*, Kleinwaffe*, Granatwerfer*, großkalibrig*, kleinkalibrig*, Infanteriewaffe*, Sturmgewehr*, leichte Waffen, leichten Waffen, unterschiedlichen Kalibers, verschiedenen Kalibers`,
    settlement: `
      Dorf, Dörfer, Dorfes, Dörfern, Stadt, Städte, Städten, Grenzdorf, Grenzdörfer, Grenzdörfern, Ort, Orte, Orten, Ortschaft*, Siedlung*, Wohngebiet*, Wohnhaus, Wohnhäuser*, Häuser, Wohnviertel*, Gemeinde*, Grenzstadt, Grenzstädte, Großstadt, Hauptstadt`,
    position: `
      Stellung, Stellungen, Posten, Grenzposten, Militärstellung*, Kampfstellung*, Grenzstellung*, Stützpunkt*, Schützengräben, Schützengraben, Militärposten, Militärobjekt*, militärische Ziele, militärischen Zielen, Verteidigungsstellung*, Kontrollposten, militärische Einrichtungen, Militärstützpunkt*`,
    vehicle:
      'Fahrzeug*, Auto, Autos, Lastwagen, Lkw, Krankenwagen, Rettungswagen, Konvoi, Bus, Traktor*, Militärfahrzeug*, Lieferwagen',
    infrastructure: `
      Infrastruktur*, zivile Ziele, zivilen Zielen, zivile Objekte, zivile Einrichtungen, Brücke, Kraftwerk*, Krankenhaus*, Schule, Schulen, Kathedrale, Kirche, Flughafen, Stausee, Stromleitung*, Gasleitung*, Umspannwerk*`,
    killed: `
      Verluste, Verlusten, tödlich verletzt*, tödlich verwundet*, tödliche Verletzungen, tödliche Schussverletzung*, tödlich getroffen, getötet*, tötet, tötete, töteten, töten, Tötung, tot, Tote, Toten, Toter, Todesopfer*, ums Leben, starb, starben, sterben, stirbt, gestorben*, gefallen*, Gefallene*, umgekommen, kamen um, Leben verloren, verlor … Soldaten, verloren … Soldaten, Soldaten … verloren, verliert … Soldaten, Tod, Todes,
      Todesfälle, erschossen*, Leichen, Getötete*, erlag, erlagen, einen Toten, ein Toter`,
    wounded:
      'einen Verletzten, ein Verletzter, einen Verwundeten, ein Verwundeter, verletzt, verletzte, verletzten, verletzter, verletztem, verletzen, Verletzte, Verletzten, Verletzter, Verletzungen, Verletzung, verwundet*, Verwundete*, Verwundung*, Schusswunde*, Schussverletzung*',
    captured:
      'gefangen*, Gefangene*, gefangengenommen*, Gefangennahme, Kriegsgefangen*, in Gefangenschaft, Gefangenschaft, gefangen genommen',
    missing: 'vermisst*, Vermisste*, verschollen*',
    casualties: 'Opfer, Opfern, Opferzahl*',
    noLosses: `
      keine Opfer, keine Verluste, keine Toten, keine Verletzten, keine Verletzte, keine Tote, niemand verletzt, niemand wurde verletzt, niemand sei verletzt, niemand getötet, ohne Verluste, ohne Opfer, ohne Verletzte, nicht verletzt, weder Tote noch Verletzte, keine Toten oder Verletzten, keine Verluste oder, keine Menschen verletzt, niemand zu Schaden, keine Todesopfer,
      gebe es nicht Opfer, keine Opfer oder`,
    oneSoldier: `
      Soldat, Armeeangehöriger, Militärangehöriger, Offizier, Wehrpflichtiger, Vertragssoldat, Grenzsoldat, Grenzschützer, Unteroffizier, Leutnant, Hauptmann, Gefreiter, eines Soldaten, einen Soldaten, einem Soldaten, eines … Soldaten, einen … Soldaten, Zeitsoldat, ein Grenzschützer`,
    oneCivilian: `
      Zivilist, Bewohner, Dorfbewohner, ein Mann, eine Frau, ein Kind, Bauer, Hirte, einen Zivilisten, eines Zivilisten, ein Einwohner, Landwirt, Zivilistin`,
    oneOther:
      'einen Toten, ein Toter, einen Verletzten, ein Verletzter, einen Verwundeten, ein Verwundeter, Journalist, ein Mensch, eine Person, einen Menschen',
    soldiers: `
      Soldaten, Armeeangehörige, Armeeangehörigen, Militärangehörige, Militärangehörigen, Offiziere, Wehrpflichtige, Grenzsoldaten, Grenzschützer, Kämpfer, Armeeangehöriger, Soldatinnen, Kämpfern, Offizieren, Streitkräfteangehörige`,
    civilians: 'Zivilisten, Zivilpersonen, Bewohner, Dorfbewohner, Frauen, Kinder, Zivilbevölkerung, Einwohner',
    people: 'Menschen, Personen, Männer, Leichen, Leute, Menschenleben',
    martyrs: 'Märtyrer*',
    total: `
      steigt auf, stieg auf, gestiegen, stieg, steigt, erhöht*, erhöhte sich, Zahl der, Opferzahl, Gesamtzahl, insgesamt, seit Beginn, bislang, bisher, inzwischen, mittlerweile, Bilanz, beläuft sich, belaufe sich, beziffert*, wächst auf, wuchs auf, liegt bei, lag bei, Zahl getöteter`,
    more: 'weitere, weiterer, weiteren, zusätzlich*, neue Tote, noch einmal',
    including:
      'unter den Toten, unter den Getöteten, unter den Opfern, unter den Verletzten, unter den Todesopfern, darunter, davon, unter ihnen, einschließlich, unter denen, inklusive, von denen',
    bothSides:
      'beider Seiten, auf beiden Seiten, beiden Seiten, beide Länder, beide Staaten, beiden Ländern, beider Länder, beide Seiten, beider Armeen, beiderseits',
    atLeast: 'mindestens, wenigstens, zumindest, nicht weniger als',
    moreThan: 'mehr als, über, weit über',
    about: 'etwa, rund, ungefähr, fast, knapp, circa, ca, nahezu, beinahe, um die, annähernd',
    upTo: 'bis zu, auf, höchstens',
    vague:
      'Dutzende, Dutzenden, mehrere, mehreren, mehrerer, einige, einigen, hunderte, Hunderten, zahlreiche, zahlreichen, viele, vielen, Tausende, etliche',
    unit: `
      mm, Millimeter*, Jahre, Jahren, Jahr, jährig*, jährige*, km, Kilometer*, Meter*, Prozent, Mal, mal, Fälle, Fällen, Verstöße*, Verletzungen der, Stunden, Stunde, Minuten, Minute, Tage, Tagen, Tag, Monate, Monaten, Wochen, Dollar, Euro, Millionen, Milliarden, Dörfer, Dörfern, Ortschaften, Häuser, Panzer, Drohnen, Fahrzeuge, Richtungen, Stellungen,
      Quadratkilometer*, Schüsse, Schuss, Granaten, Geschosse, Länder, Ländern, Staaten, Punkte, Seiten, Regionen, Raketen, Grad, Kaliber, Kalibers, Posten, Gemeinden, Einwohner, Einwohnern, tägig*, tägige*, Angriffe, Vorfälle, Artikel, Tageskrieg, Uhr, Artilleriegeschütze, Hubschrauber, Kriegsgefangene aus`,
    numbered:
      'Su, Mi, MiG, BM, T, D, S, Resolution, Artikel, Brigade, Nummer, Nr, Seite, Paragraf, Gruppe, A, Jahr, Jahre, seit, Alter von',
    forces: `
      Streitkräfte, Streitkräften, Armee, Armeen, Truppen, Einheiten, Einheit, Verbände, Verbänden, Militär, Militärs, Soldaten eröffne*, Soldaten schossen, Soldaten beschossen, Soldaten feuerten, Soldaten hätten das Feuer, Soldaten hätten auf, Soldaten haben das Feuer, Soldaten das Feuer, Soldaten auf, Soldaten beschießen, Kräfte, Kräften, Artillerie, Scharfschützen, Luftwaffe, bewaffnete Gruppen, bewaffneten Gruppen, bewaffnete Formationen, bewaffneten Formationen, Militäreinheiten, Truppenteile, Grenztruppen`,
    sideWord: 'Seite, Seiten',
    enemy:
      'Feind, Feindes, Feinde, Gegner, Gegners, Gegenseite, gegnerische*, gegnerischer, feindliche*, feindlicher, verfeindete Nachbar',
    our: 'unsere, unserer, unseren, unser, unseres',
    its: 'eigene*, eigenen, eigener, seine Soldaten, seiner Soldaten, ihre Soldaten, ihrer Soldaten, seinen, seiner',
    parties: 'Konfliktparteien, beide Seiten, die Seiten, beide Länder, beider Länder, Parteien, Nachbarn',
    by: 'von, durch, seitens, vonseiten, von Seiten, von der, vom, durch die, von den, durch Beschuss aus',
    from: 'aus, aus Richtung, von Stellungen, von Stellungen aus, aus Stellungen, vom Gebiet, von Positionen, aus der Richtung, vom Territorium, von ihren Stellungen, aus Positionen, aus dem Gebiet, von armenischem Gebiet aus, von aserbaidschanischem Gebiet aus',
    toward: 'auf, gegen, in Richtung, Richtung, auf die, auf das',
    inPlace:
      'in, im, nahe, bei, um, an, am, nahe der, nahe dem, in der Nähe von, unweit von, unweit, entlang, rund um, in der Nähe der, in der, in den, nahe des, bei der, bei dem, nördlich von, südlich von, im Raum',
    of: 'der, des',
    and: 'und, sowie, wie auch',
    contrast: 'während, doch, obwohl, wohingegen, wogegen',
    afterword:
      'das teilte, das sagte, das erklärte, dies teilte, dies sagte, dies erklärte, das gab, das meldete, das berichtete, das geht aus, das gaben, das teilten, dies gab, das verkündete',
    helping:
      'hat, habe, haben, hatte, hatten, hätte, hätten, ist, sei, sind, seien, war, waren, wurde, wurden, wird, werde, werden, würde, würden, worden, soll, sollen, wollen',
    that: 'dass, wonach',
    not: 'nicht, kein, keine, keinen, keiner, nie, niemals, weder, ohne, niemand',
    despite: `
      trotz, ungeachtet, nach, kurz nach, Stunden nach, wenige Stunden nach, Minuten nach, wenige Minuten nach, unmittelbar nach, nachdem, seit, entgegen, kurz nachdem`,
    priorDay: 'am Vortag, einen Tag zuvor, tags zuvor, am Tag zuvor, ein Tag zuvor',
    background: `
      vergangenen Jahres, vorigen Jahres, zur Erinnerung, Anfang des Jahres, im vergangenen Jahr, vergangenes Jahr, letztes Jahr, vor einem Jahr, vor Jahren, Jahrzehnt*, Zerfall der Sowjetunion, Zusammenbruch der Sowjetunion, Zerfall der UdSSR, in den 1990er*, in den 90er*, 1990er, erster Karabach-Krieg, zweiter Karabach-Krieg, zweiten Karabach-Krieg, ersten Karabach-Krieg, 44-Tage-Krieg, damals, Hintergrund,
      sechswöchig*, vor drei Jahrzehnten, vor rund 30 Jahren, vor zwei Jahren, vor drei Jahren, im Krieg von, im Herbst 2020, seit Jahrzehnten, im vergangenen Monat, vor einem Monat, viertägig*`,
    irrealis: `
      falls, wenn, könnte, könnten, können, möglich*, im Falle, droht, drohte, drohen, Gefahr, befürcht*, Befürcht*, will, wolle, wollen, plant, planen, plane, geplant*, Sorge vor, bereitet sich, bereiten sich, hypothetisch, dürfte, dürften, um zu verhindern, bevorstehend*`,
    exercise: 'Manöver, Manövers, Militärübung*, Übung, Übungen, Militärmanöver*, Großmanöver, Truppenübung*',
    readAlso:
      'lesen Sie auch, lesen Sie mehr, mehr zum Thema, lesen Sie hier, siehe auch, weitere Meldungen, mehr dazu, auch interessant',
    opinion: 'Kommentar, Analyse, Interview, Gastbeitrag, Leitartikel',
    conflict: `
      Konflikt*, Krieg*, Grenze, Grenzen, Grenzgebiet*, Grenzregion*, Grenzkonflikt*, Frontlinie*, Front, Kontaktlinie, Eskalation*, Militär*, Provokation*, Aggression*, Invasion*, Spannung*, Friedenstruppe*, Blockade*, Latschin-Korridor, besetzt*, Separatist*, Anti-Terror*, Antiterror*, Militäroperation*, Militäreinsatz*, Militäraktion*, Flüchtling*, Vertreibung*, vertrieb*, Minenräum*,
      territoriale Integrität, territorialen Integrität, Enklave*, Beobachtermission*, EUMA, Deeskalation, Mobilmachung, ethnische Säuberung*, Grenzzwischenfall*, Zwischenfall*, umkämpft*, Exklave*`,
    peace: `
      Friedensvertrag*, Friedensabkommen*, Friedensgespräch*, Friedensprozess*, Friedensverhandlung*, Frieden*, Frieden, Grenzziehung, Delimitation, Demarkation, Sangesur-Korridor, TRIPP, Trump-Route, Gefangenenaustausch*, Kriegsgefangene*, Normalisierung*, trilateral*, Minsk-Gruppe, Minsker Gruppe, paraphier*, Friedensschluss*, Grenzkommission*, Friedensplan, Beilegung, EU-Mission, EU-Beobachter*, Beobachtermission*, Friedensdeal, Verhandlung*`,
    otherWar: `Kachowka*, Odessa*, Sjewjerodonezk, Mariupol*, Saporischschja*, Rafah, Khan Yunis, Chan Junis, Khartum, Darfur, Beirut, Damaskus, Aleppo, Idlib, Indien und Pakistan, Pakistan und Indien, Indien-Pakistan, Afghanistan*, 
      Gaza*, Hamas, Israel*, Ukrain*, Kiew*, Kyjiw, Donbass, Selensky*, Sudan*, Syrien*, syrisch*, Hisbollah, Libanon*, libanesisch*, Jemen*, Huthi*, Kaschmir*, Myanmar*, Äthiopi*, Tigray*, Libyen*, Kongo*, Thailand*, Kambodscha*, Charkiw*, Cherson*, Donezk*, palästinens*, Tadschik*, Kirgis*, Taiwan*, Serbien*, Kosovo*, Korea*, Taliban*, Nahost*, Westjordanland`,
    sport: `Länderspiel*, Qualifikationsspiel*, Nachspielzeit, Halbzeit, Verlängerung, Anpfiff, Abpfiff, Schlusspfiff, Rückspiel, Hinspiel, Torhüter*, Torwart, Viertelfinale, Halbfinale, Achtelfinale, Finale, Goldmedaille, Silber*medaille, Bronzemedaille, Gold, Bronze, Spieltag*, Tabelle, Verteidiger, Schiedsrichter*, Weltrangliste, Partie, Schnellschach, Blitzschach, Ringen, Ringerinnen, Auswärtssieg, Heimsieg, Gastgeber, Elf, Liga, Spieler, Titelverteidiger*, 
      Fußball*, Spiel, Spiele, Spiels, UEFA, FIFA, Champions League, Europa League, Conference League, Nations League, Tor, Tore, Treffer, Trainer*, Schach*, Olympi*, Turnier*, Grand Prix, Großer Preis, Formel 1, Formel-1, Ringer*, Boxen, Boxer*, Medaille*, Meisterschaft*, Weltmeister*, Europameister*, WM, EM, WM-Qualifikation, EM-Qualifikation, Stadion, Qarabağ FK, Karabach Agdam, FK Qarabag, Verein, Mittelfeldspieler, Stürmer,
      Großmeister*, Judo*, Turner*, Gewichtheb*, Fans, Nationalmannschaft*, Nationalelf, DFB*, Bundesliga*, Elfmeter, Play-off*, Sieg gegen, Niederlage gegen, Auslosung, Gruppenphase, Pole-Position`,
    culture: `
      Eurovision*, ESC, Film*, Festival*, Konzert*, Sänger*, Museum*, Ausstellung*, Schauspieler*, Orchester*, Oper, Theater*, Roman, Buch, Maler*, Album, Lied, Küche, Rezept*, Wein, Tourismus, Tourist*, Reisetipp*, Reiseziel*, Urlaub*, Musik*, Tanz*, Künstler*, Kino*`,
    economy: `
      BIP, Handel, Handels*, Export*, Import*, Gas, Gaslieferung*, Gasimport*, Gasexport*, Gaspreis*, Erdgas*, Öl, Ölpreis*, Pipeline*, Inflation*, Bank, Banken, Investition*, Zölle, Zoll, Wirtschaft*, Währung*, Haushalt, Unternehmen*, Markt, Preise, Weizen*, Energie*, Fluggesellschaft*, Flüge, Strom, Umsatz*`,
    disaster: `Explosion auf, Explosion in einem, Explosion in einer, Explosion an, Unglück*, Grubenunglück*, Busunglück*, Protest, Proteste, Protesten, Demonstrant*, Großbrand, 
      Flugzeugabsturz*, Absturz*, abgestürzt*, Lawine*, Erdbeben*, Beben, Magnitude, Richterskala, Überschwemmung*, Hochwasser*, Schnee*, Unwetter*, Wetter*, Waldbrand*, Waldbrände*, Erdrutsch*, Temperatur*, Sturm, Hagel*, Verkehrsunfall*, Unfall, Corona*, Coronavirus, Pandemie*, Gasexplosion*, Dürre*, Explosion in einem Tanklager`,
    history: `Kalenderblatt, Rückblick, Rückschau, Zeitzeug*, heute vor, Vor 30 Jahren, Vor 25 Jahren, Was geschah am, Historie, historisch*, Zeitgeschichte, Memoiren, Lehrbuch*, Erinnerung an, blickt zurück, Rückschau auf, Fotoband, Bildband, damals, 
      vor … Jahren,
      Jahre danach, Jahre nach, wie der Krieg, Jahrestag*, Gedenk*, gedenkt, gedenken, Denkmal*, Historiker*, Völkermord*, Archiv*, Veteran*, Genozid*, Gedenktag*, Mahnmal*, Jubiläum*, Geschichte*, erinnert an, Chronik`,
    ignore: `
      im Rahmen, gilt als, gelten als, galt als, gelte als, ist bekannt, nicht bekannt, nichts bekannt, bekannt für, wurde bekannt, bekannt als, Tod von Queen, forderten mindestens, forderte mindestens, fordern mindestens, fordert mindestens, fordert Tote, fordern Tote, in Lebensgefahr, Kontrolle verloren, Kontrolle verlor, verlor Aserbaidschan die Kontrolle, Gebiete verloren, verlor die Kontrolle, die Kontrolle über, Schüsse gefallen, Schüsse fielen, Entscheidung gefallen, Würfel gefallen, Leben gerufen, ins Leben, Feuer gefangen, Feuerwehr*, Waldbrand,
      Stellungnahme*, zur Verfügung, unter Druck, unter anderem, toter Winkel, Sondersitzung, Weltsicherheitsrat tagt, zwei Tage, armenische Apostolische, Angriffskrieg*, vor allem, stimmt nicht, es stimmt, stimmte nicht, verletzte das Völkerrecht, verletzt das Völkerrecht, Verletzung der territorialen Integrität, Verletzung der Souveränität, Verletzung des Völkerrechts, Verletzung der Grenze`,
    today: 'heute, heutig*, am heutigen',
    yesterday: 'gestern, gestrig*, letzte Nacht, vergangene Nacht, vergangenen Nacht, gestern Abend',
    dayBeforeYesterday: 'vorgestern',
    tomorrow: 'morgen früh, am morgigen',
    now: 'jetzt, derzeit, momentan, aktuell, zurzeit',
    night:
      'Nacht, in der Nacht, nachts, in der Nacht auf, in der Nacht zum, in der Nacht zu, über Nacht, Dienstagnacht, Montagnacht',
    morning:
      'Morgen, am Morgen, frühmorgens, am frühen Morgen, Vormittag, am Vormittag, Montagmorgen, Dienstagmorgen, Mittwochmorgen, Donnerstagmorgen, Freitagmorgen, Samstagmorgen, Sonntagmorgen, in der Früh',
    afternoon:
      'Nachmittag, am Nachmittag, nachmittags, Montagnachmittag, Dienstagnachmittag, Mittwochnachmittag, Donnerstagnachmittag, Freitagnachmittag, Samstagnachmittag, Sonntagnachmittag',
    evening:
      'Abend, am Abend, abends, am späten Abend, Montagabend, Dienstagabend, Mittwochabend, Donnerstagabend, Freitagabend, Samstagabend, Sonntagabend',
    midnight: 'Mitternacht',
    noon: 'Mittag, mittags',
    atClock: 'um, ab, seit, gegen, von, bis, zwischen, und, kurz nach, kurz vor',
    oClock: 'Uhr',
    since: 'ab, seit, von, beginnend, um',
    localTime: 'Ortszeit, lokaler Zeit, Uhr Ortszeit, Eriwaner Zeit, Bakuer Zeit',
    moscowTime: 'Moskauer Zeit, Moskauer Ortszeit, Uhr Moskauer Zeit',
    gmt: 'GMT, UTC',
  },
  numbers: `
    zwei 2, zweier 2, drei 3, dreier 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, dreizehn 13, vierzehn 14,
    fünfzehn 15, sechzehn 16, siebzehn 17, achtzehn 18, neunzehn 19, ${BELOW_HUNDRED}, hundert 100, einhundert 100, zweihundert 200, dreihundert 300,
    tausend 1000, eintausend 1000`,
  months: [
    'Januar|Jänner|Jan',
    'Februar|Feber|Feb',
    'März|Mär',
    'April|Apr',
    'Mai',
    'Juni',
    'Juli',
    'August|Aug',
    'September|Sept|Sep',
    'Oktober|Okt',
    'November|Nov',
    'Dezember|Dez',
  ],
  weekdays: [
    'Montag|Montagabend|Montagmorgen|Montagnacht|Montagnachmittag',
    'Dienstag|Dienstagabend|Dienstagmorgen|Dienstagnacht|Dienstagnachmittag',
    'Mittwoch|Mittwochabend|Mittwochmorgen|Mittwochnachmittag',
    'Donnerstag|Donnerstagabend|Donnerstagmorgen|Donnerstagnachmittag',
    'Freitag|Freitagabend|Freitagmorgen|Freitagnachmittag',
    'Samstag|Sonnabend|Samstagabend|Samstagmorgen|Samstagnachmittag',
    'Sonntag|Sonntagabend|Sonntagmorgen|Sonntagnachmittag',
  ],
}
