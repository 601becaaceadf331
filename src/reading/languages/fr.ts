import type { Lexicon } from '../lexicon.ts'
import { combined, conjugated, perfect, withOne } from './romance.ts'

const SAID = `
  affirmé, affirmée, annoncé, assuré, confié, communiqué par, dénoncé, déclaré, dit, écrit, estimé, évoqué, expliqué, fait état,
  fait savoir, fait part, indiqué, informé, insisté, martelé, noté, précisé, prétendu, publié, rapporté, recensé, révélé, signalé,
  soutenu, souligné, averti, mis en garde, ajouté, relevé, twitté, tweeté, répondu, répliqué, poursuivi, rétorqué, dénombré, compté, déploré`

/** "a également indiqué": what may stand between the auxiliary and its participle belongs to the verb. */
const HAS_ALSO = combined(
  'a, ont, avait, avaient',
  `également, aussi, ensuite, toutefois, cependant, notamment, officiellement, par ailleurs, pour sa part, de son côté, à son tour, en outre, en retour, publiquement, vivement,
   fermement, catégoriquement, formellement, aussitôt, immédiatement, rapidement, déjà, encore, ainsi, d'abord, finalement, pour leur part, elle, lui, de nouveau, à nouveau, vite, bien`,
)

export const FRENCH: Lexicon = {
  language: 'fr',
  grammar: {
    order: 'verb-medial',
    owner: 'after',
    declensions: [{ from: '', endings: { '': 'plain' } }],
    apostrophe: 'splits',
    topics:
      'Arménie, Azerbaïdjan, Haut-Karabakh, Nagorny Karabakh, Nagorny-Karabakh, Nagorno-Karabakh, Karabakh, Artsakh, Arménie-Azerbaïdjan, Azerbaïdjan-Arménie, Arménie/Azerbaïdjan, Haut-Karabagh, Conflit au Haut-Karabakh, Guerre au Karabakh, Caucase',
    abbreviations: 'm, mm, mme, dr, gén, gen, col, lt, janv, févr, juil, sept, oct, nov, déc, av, art, n, st, ste',
  },
  detect: {
    letters: 'çœêèùàû',
    words: `
      le, les, des, du, et, est, une, dans, que, qui, pour, par, sur, avec, selon, été, ont, aux, au, leur, ses, cette, entre, la, un, à, l, d, en, si, su, tous,
      pas, deux, plus, après`,
  },
  actors: {
    armenia: {
      names: `
        Arménie, Erevan, Érévan, Yerevan, Erévan, République d'Arménie, partie arménienne, côté arménien, camp arménien,
        les Arméniens, des Arméniens, aux Arméniens`,
      adjectives: 'arménien, arménienne, arméniens, arméniennes',
    },
    azerbaijan: {
      names: `
        Azerbaïdjan, Azerbaijan, Azerbaidjan, Bakou, République d'Azerbaïdjan, partie azerbaïdjanaise, côté azerbaïdjanais,
        camp azerbaïdjanais, partie azérie, côté azéri, camp azéri, les Azerbaïdjanais, des Azerbaïdjanais, les Azéris, des Azéris`,
      adjectives:
        'azerbaïdjanais, azerbaïdjanaise, azerbaïdjanaises, azéri, azérie, azéris, azéries, azerbaïdjano-turc, azerbaïdjano-turque, azerbaïdjano-turques, turco-azerbaïdjanais, turco-azerbaïdjanaise, turco-azerbaïdjanaises, russo-azerbaïdjanais, irano-azerbaïdjanaise',
    },
    artsakh: {
      names: `
        Stepanakert, autorités de Stepanakert, autorités de l'enclave, république autoproclamée du Haut-Karabakh, république séparatiste, république sécessionniste, entité séparatiste, enclave arménienne, enclave sécessionniste, région sécessionniste, territoire séparatiste, autorités sécessionnistes, autorités indépendantistes, autorités séparatistes, république autoproclamée, république séparatiste, région séparatiste, enclave séparatiste, direction de l'enclave,
        Haut-Karabakh, Haut-Karabagh, Nagorny Karabakh, Nagorny-Karabakh, Nagorno-Karabakh, Nagorni Karabakh, Karabakh, Karabagh,
        les Arméniens du Karabakh, les Arméniens du Haut-Karabakh, des Arméniens du Karabakh, des Arméniens du Haut-Karabakh, aux Arméniens du Karabakh, aux Arméniens du Haut-Karabakh, les Arméniens de l'enclave, les Arméniens du Nagorny Karabakh,
        Artsakh, République d'Artsakh, République du Haut-Karabakh, Arméniens du Karabakh, Arméniens du Haut-Karabakh,
        Arméniens du Nagorny Karabakh, séparatistes arméniens, séparatistes, sécessionnistes, indépendantistes, séparatistes pro-arméniens,
        indépendantistes arméniens, rebelles arméniens, forces séparatistes arméniennes, forces arméniennes du Karabakh,
        forces arméniennes du Haut-Karabakh, groupes armés arméniens illégaux, formations armées arméniennes illégales,
        groupes armés illégaux arméniens, formations arméniennes illégales, bandes armées arméniennes illégales, bandes armées arméniennes, groupes illégaux arméniens,
        formations illégales arméniennes, détachements arméniens illégaux, unités arméniennes illégales, groupes arméniens illégaux, formations armées illégales arméniennes, formations armées arméniennes`,
      adjectives:
        'karabakhi*, karabaghiot*, artsakhiot*, séparatiste, sécessionniste, indépendantiste, sécessionnistes, autoproclamé, autoproclamée, autoproclamées',
    },
    both: {
      names: `
        arméno-azerbaïdjanais, arméno-azerbaïdjanaise, arméno-azerbaïdjanaises, arméno-azéri, arméno-azérie, azerbaïdjano-arménien,
        azerbaïdjano-arménienne, azéro-arménien, azéro-arménienne`,
    },
    russia: {
      names: 'Russie, Moscou, Kremlin, Fédération de Russie, côté russe, partie russe, diplomatie russe',
      adjectives: 'russe, russes',
    },
    turkey: { names: 'Turquie, Ankara', adjectives: 'turc, turque, turcs, turques' },
    iran: { names: 'Iran, Téhéran', adjectives: 'iranien, iranienne, iraniens, iraniennes' },
    georgia: { names: 'Géorgie, Tbilissi, Tbilisi', adjectives: 'géorgien, géorgienne, géorgiens' },
    us: {
      names: `
        États-Unis, Washington, Maison Blanche, Maison-Blanche, département d'État, Pentagone, diplomatie américaine`,
      adjectives: 'américain, américaine, américains, américaines',
    },
    eu: {
      names: `
        Union européenne, UE, Bruxelles, Commission européenne, Conseil européen, mission de l'UE, mission européenne, EUMA,
        observateurs européens, observateurs de l'UE, diplomatie européenne, Parlement européen`,
      adjectives: 'européen, européenne, européens, européennes',
    },
    france: { names: 'France, Paris, Élysée, Quai d’Orsay, diplomatie française', adjectives: 'français, française, françaises' },
    un: {
      names: `
        ONU, Nations unies, Conseil de sécurité de l'ONU, Conseil de sécurité des Nations unies, secrétaire général de l'ONU,
        secrétaire général des Nations unies, Organisation des Nations unies, HCR`,
    },
    osce: { names: 'OSCE, groupe de Minsk, groupe de Minsk de l’OSCE' },
    csto: { names: 'OTSC, Organisation du traité de sécurité collective' },
    otherCountry: {
      names: `
        Allemagne, Israël, Chine, Inde, Pakistan, Kazakhstan, Biélorussie, Grèce, Chypre, Royaume-Uni, Londres, Berlin, Pologne, Italie,
        Espagne, Suisse, Belgique, Canada`,
      adjectives:
        'allemand, allemande, israélien, israélienne, chinois, chinoise, indien, pakistanais, kazakh, grec, britannique, polonais',
    },
  },
  offices: {
    'defence-ministry': `
      ministères … de la Défense,
      ministères de la Défense, ministres de la Défense, la Défense, haut commandement, commandement de l'armée, commandement, état-major général, chef d'état-major, ministère de la Défense, ministère … de la Défense, ministre de la Défense, ministre … de la Défense, état-major,
      porte-parole de la Défense, porte-parole de l'armée, commandement militaire, porte-parole militaire, responsables militaires`,
    'foreign-ministry': `
      ministères … des Affaires étrangères,
      ministères des Affaires étrangères, ministres des Affaires étrangères, chefs de la diplomatie, ministère des Affaires étrangères, ministère … des Affaires étrangères, ministre des Affaires étrangères,
      ministre … des Affaires étrangères, diplomatie, chef de la diplomatie, secrétaire d'État, MAE`,
    president: `
      président, présidente, présidence, administration présidentielle, conseiller du président, conseiller présidentiel,
      porte-parole de la présidence, porte-parole du président, chef de l'État, chef d'État`,
    government: `
      protection civile, service des situations d'urgence, services d'urgence, services de secours, secours, ministère des Situations d'urgence, police, vice-Premier ministre, ministre d'État, ambassade, ambassadeur, chef du Parlement, président du Parlement, députés, députée, député, parquet militaire, procureur, comité d'État, cabinet, agence nationale, ministère de l'Urgence, gouvernement, Premier ministre, Premier-ministre, chef du gouvernement, cheffe du gouvernement, autorités, responsables,
      responsable, parlement, ministère de la Santé, ministère … de la Santé, comité d'enquête, parquet, parquet général,
      procureur général, bureau du procureur, dirigeant, dirigeants, leader, ministère de l'Intérieur, officiels, porte-parole du gouvernement`,
    army: "armée de défense, Armée de Défense, porte-parole de l'armée de défense",
    'border-service': `
      service des gardes-frontières, gardes-frontières, service national des frontières, service d'État des frontières,
      service de sécurité nationale, service de sécurité d'État, services de sécurité, NSS`,
    'security-council': 'Conseil de sécurité, Conseil de sécurité nationale, secrétaire du Conseil de sécurité',
    ombudsman: `
      médiateur séparatiste, médiatrice séparatiste, défenseur … des droits, défenseure … des droits, défenseur des droits de l'enclave,
      ombudsman, défenseur des droits, défenseur des droits de l'homme, défenseur des droits humains, défenseure des droits,
      médiateur des droits, médiateur des droits de l'homme, défenseuse des droits`,
    'local-authority': `
      gouverneur, maire, chef du village, chef de la communauté, autorités locales, administration locale, administration régionale,
      préfet, responsables locaux, responsable local, pouvoir exécutif`,
  },
  bodies: [
    {
      claimant: 'russia',
      office: 'army',
      forms: `
        mission russe, militaires russes, contingent militaire russe, forces de paix russes, forces russes de maintien de la paix, soldats de la paix russes, soldats de maintien de la paix russes,
        casques bleus russes, contingent russe, contingent russe de maintien de la paix, contingent de paix russe,
        force de paix russe, force russe de maintien de la paix, soldats russes de maintien de la paix, soldats russes de la paix`,
    },
    {
      claimant: 'artsakh',
      office: 'army',
      forms: `
        armée de défense du Karabakh, armée de défense du Haut-Karabakh, armée de défense de l'Artsakh, armée de défense d'Artsakh,
        armée de défense du Nagorny Karabakh, armée du Karabakh, armée du Haut-Karabakh, Armée de défense, armée de l'enclave, forces de l'enclave, commandement de l'enclave`,
    },
    {
      claimant: 'other',
      office: null,
      forms: `
        CICR, Croix-Rouge, Comité international de la Croix-Rouge, Amnesty International, Human Rights Watch, Vatican, pape,
        le pape, pape François, Saint-Siège`,
    },
  ],
  people: {
    pashinyan: 'Pachinian, Nikol Pachinian, Pachinyan, Pashinian',
    armenGrigoryan: 'Armen Grigorian, Armen Grigoryan',
    mnatsakanyan: 'Mnatsakanian, Zohrab Mnatsakanian',
    torosyan: 'Torossian, Aram Torossian, Torossyan, Aram Torossyan',
    tatoyan: 'Tatoïan, Tatoyan, Arman Tatoïan',
    alenSimonyan: 'Alen Simonian, Simonian',
    hajiyev: 'Hadjiev, Hadjiyev, Hajiev, Hikmet Hadjiev, Hikmet Hajiev',
    bayramov: 'Baïramov, Djeyhoun Baïramov, Djeyhoun Bayramov',
    hasanov: 'Zakir Hassanov, Hassanov',
    abdullayeva: 'Abdoullaïeva, Abdoullayeva, Leïla Abdoullaïeva, Leyla Abdoullayeva',
    beglaryan: 'Beglarian, Artak Beglarian',
    poghosyan: 'Poghossian, Vahram Poghossian, Pogossian',
    khachaturyan: 'Vahagn Khatchatourian, Khatchatourian',
    sarkissian: 'Armen Sarkissian',
    badalyan: 'Ani Badalian',
    naghdalyan: 'Anna Naghdalian, Naghdalian',
    shahramanyan: 'Samvel Chahramanian, Chahramanian',
    putin: 'Poutine, Vladimir Poutine',
    shoigu: 'Choïgou, Sergueï Choïgou',
    aliyev: 'Ilham Aliev, Aliev, Alyev',
    lavrov: 'Lavrov, Sergueï Lavrov',
    michel: 'Charles Michel',
    harutyunyan: 'Araïk Haroutiounian, Araïk Haroutiounyan, Haroutiounian',
    hovhannisyan: 'Artsroun Hovhannissian, Ardzroun Hovhannisyan, Artsroun Hovhannissyan',
    stepanyan: 'Chouchane Stepanian, Chouchan Stepanian, Stépanian',
    mirzoyan: 'Mirzoïan',
    papikyan: 'Papikian, Souren Papikian',
    zakharova: 'Zakharova',
    peskov: 'Peskov, Dmitri Peskov',
  },
  outlets: { third: "l'AFP, AFP, Le Monde, France 24, RFI", russia: 'Tass, RIA Novosti' },
  cues: {
    asMany: 'autant de, tout autant, le même nombre de, un nombre égal de',
    worst:
      'les plus meurtriers, les plus meurtrières, le plus meurtrier, la plus meurtrière, les plus violents, les plus violentes, le plus violent, la plus violente, les pires, le pire, la pire, les plus graves, le plus grave, la plus grave, les plus intenses, les plus sanglants, le plus sanglant',
    released: `
      restent détenus, restent prisonniers, toujours détenus, toujours prisonniers, encore détenus, toujours captifs,
      sont détenus depuis, échange de prisonniers, échange de détenus, libération de prisonniers, libération des prisonniers,
      retour des prisonniers, libération, récupération des corps, récupérer les corps, ramassage des corps, recherche des corps,
      échange de corps, échange des corps,
      remis, remise, remises, remet, remettent, libér*, relâch*, rapatri*, restitu*, échang*, retour de, retour des, rendu, rendus, rend, rendent, de retour`,
    meets: `
      rencontr*, sommet, réunion, réunions, pourparlers, s'est entretenu, s'est entretenue, se sont entretenus, entretien*, discussions, bilatér*, trilatér*, tête-à-tête, visite, visites, en visite`,
    afterword: `
      ce chiffre n'est pas définitif, ce chiffre n'est malheureusement pas définitif, ce bilan n'est pas définitif,
      ce chiffre n'est pas, ce bilan pourrait, ce chiffre pourrait, ces chiffres ont été, ce bilan a été, ce bilan émane,
      ces chiffres émanent, ce bilan est, l'a rapporté, l'a assuré, l'a précisé, l'a écrit, a donné ce chiffre, a livré ce bilan,
      a communiqué ce bilan,
      c'est ce qu'a, c'est ce qu'ont, c'est ce que dit, c'est ce qu'affirme, c'est ce qu'indique, c'est ce qu'annonce, c'est ce que rapporte,
      l'a annoncé, l'a indiqué, l'a déclaré, l'a confirmé, l'a affirmé, l'a fait savoir, l'a dit, l'ont annoncé, l'ont indiqué, l'ont
      confirmé,
      c'est ce qu'a indiqué, c'est ce qu'a annoncé, c'est ce qu'a déclaré, c'est ce qu'indique, c'est ce qu'affirme, c'est ce qu'a affirmé, c'est ce qui ressort, c'est ce que rapporte, c'est ce qu'a fait savoir, c'est ce qu'a rapporté, l'information a été donnée par, l'annonce a été faite par`,
    says: perfect('a, ont, avait, avaient, a-t-il, a-t-elle', SAID).concat(`,
      a tranché, tranche, a asséné, assène, a clamé, clame, clament, a tonné, tonne, a plaidé, a réagi, a riposté, a prévenu, a énuméré, a détaillé, détaille, détaillent, a communiqué, ont communiqué, a spécifié, corrige, corrigent, a corrigé, ont corrigé, rectifie, rectifient, a rectifié, ont rectifié, revoit, revoient, a revu, révise, a révisé, dénonce l'accord, dénoncent l'accord, a dénoncé l'accord, fait part, font part, dit mettre fin, dit cesser, dit suspendre, dit interrompre, dit arrêter, confirme-t-on, indique-t-on, précise-t-on, assure-t-on, affirme-t-on, annonce-t-on, déclare-t-on, rapporte-t-on, apprend-on, fait-on savoir, signale-t-on, a-t-on appris, a-t-on indiqué, a-t-on confirmé, a-t-on annoncé,
      l'a rapporté, l'a assuré, l'a précisé, l'a écrit, l'a annoncé, l'a indiqué, l'a déclaré, l'a affirmé, l'a fait savoir, l'a dit,
      l'ont annoncé, l'ont indiqué,
      y voit, y voient, y a vu, voit dans, voient dans, a lancé à, lance-t-il, lâche, lâchent, confie, confient, glisse, martèlent,
      peste, pestent, ironise, résume-t-il, récapitule, a récapitulé, fait le point, ont fait le point, revoit à la hausse,
      revoit à la baisse, revoit son décompte, met à jour, actualise, actualisent, a actualisé, dresse le bilan, a dressé le bilan,
      consent, reprend, a repris, dit avoir, disent avoir, dit compter, affiche, a affiché, fait valoir que, tempère, nuance,
      renchérit, a renchéri, abonde, commente, a commenté, commentent, s'emporte, s'inquiète, s'est inquiété, s'est inquiétée,
      ${combined('revendique, revendiquent, a revendiqué, ont revendiqué, assume, assument, admet, a admis', "un, une, des, le, la, les, l, la responsabilité du, la responsabilité d'un, la responsabilité des")},
      révoque, révoquent, a révoqué, déclare caduque, déclare caduc, dénonce la trêve, dénonce le cessez-le-feu, suspend la trêve, suspend le cessez-le-feu, met fin à la trêve, met fin au cessez-le-feu, lève la trêve,
      plaide, plaident, a plaidé que, relate, relatent, a relaté, ont relaté, recense, recensent, a recensé, ont recensé, a communiqué, ont communiqué, communique, se félicite, se félicitent, s'est félicité, s'est félicitée, se réjouit, se réjouissent, s'est réjoui, s'est réjouie, s'insurge, s'insurgent, s'indigne, s'indignent, révise son bilan, revoit son bilan, révise, comptabilise, comptabilisent, dénombre, dénombrent, a dénombré, concède, a concédé, avoue, avouent, a avoué, déplore, déplorent, a déploré, tonne, martèle que, clame, clament, a clamé, jure, jurent, a juré, proteste, protestent, a protesté, revendique, revendiquent, a revendiqué, se targue, se vante, se vantent, se targue de, s'enorgueillit, fait état, font état, fait savoir, ont fait savoir, a fait savoir, condamne, condamnent, a condamné, salue, a salué, certifie, résume, a résumé, évoque, évoquent, a évoqué, compte, comptent, chiffre, garantit, a garanti, rapporte, consigne, énumère,
      communique, annonce est venue de, annonce est venue du, l'annonce émane du, l'annonce émane de,
      l'annonce vient de, l'annonce vient du,
      ${perfect(
        HAS_ALSO,
        `affirmé, annoncé, assuré, déclaré, dit, fait savoir, fait état, indiqué, précisé, souligné, rapporté, accusé réception,
        expliqué, dénoncé, publié, évoqué, signalé, insisté, averti, estimé, ajouté`,
      )},
      ${conjugated(
        `affirm, annonc, assur, dénonc, déclar, estim, évoqu, expliqu, indiqu, précis, rapport, recens, révél, signal, soulign, ajout,
        relèv, relev, déplor, revendiqu, martel, insist, racont, relat, dénombr, comptabilis, évalu, énumèr, énumér, détaill, mentionn,
        rétorqu, répliqu, répèt, répét, réitèr, réitér, résum, lament, condamn, fustig, certifi, jug, observ que, constat, alert,
        témoign`,
        'e, ent, ait, aient, ant',
      )},
      ${conjugated('préten, défen', 'd, dent, dait, daient, dant')},
      prévient, préviennent, a prévenu, ont prévenu, avertissent, avertissait, avertissant, écrivent, écrivait, écrivant, soutenait,
      soutenaient, soutenant, décrit, décrivent, a décrit, décrivant, reprennent à leur compte, faisait savoir, faisaient savoir,
      faisant savoir, faisait état, faisaient état, fait valoir, font valoir, a fait valoir, ont fait valoir, faisant valoir, laisse
      entendre, laissent entendre, a laissé entendre, donne un bilan, a donné un bilan, livre un bilan, a livré un bilan, avance un
      bilan, avancent un bilan, a avancé un bilan, avance le chiffre, avancent le chiffre, a avancé le chiffre, donne le chiffre, a
      donné le chiffre, annonce un bilan, établit le bilan, a établi le bilan, fait un bilan, revoit le bilan, a revu le bilan, met à
      jour son bilan, chiffrent, a chiffré, ont chiffré, évalue, table sur, s'alarme, s'alarment, s'est alarmé, s'est alarmée,
      s'indigne, s'est indigné, s'est indignée, se plaint, se plaignent, s'est plaint, s'est plainte, se sont plaints, s'exprime, s'est
      exprimé, s'est exprimée, tweete, twitte, poste sur, a posté, a diffusé, ont diffusé, a partagé, a énuméré, ont énuméré, a listé,
      liste, cite, a cité, a recensé, ont recensé, a comptabilisé, ont comptabilisé, a détaillé, a mentionné, a jugé, a témoigné, a
      condamné, ont condamné, a fustigé, a répété, ont répété, a réitéré, ont réitéré, a résumé, a certifié, ont certifié, a alerté, ont
      alerté, a constaté, ont constaté, fait part de, font part de, faisant part, fait mention de, font mention, a fait mention,
      déclare-t-on, affirme-t-on, indique-t-on, dit-on, précise-t-on, assure-t-on, explique-t-on, souligne-t-on, dit-il, dit-elle, a
      indiqué que, communique que, ont communiqué, a communiqué que, communiquent, tient à préciser, a tenu à préciser, tient à
      souligner, a tenu à souligner, a pris la parole, rend compte, rendent compte, a rendu compte, a publié une liste, publie une
      liste, publient, publié la liste, publie la liste, publie les noms, a publié les noms, ont publié, nomme,
      soutenu, soutient, soutiennent, a soutenu, ont soutenu, a rétorqué, rétorque, rétorquent, réplique, a répliqué, fait état, font état, a fait état, ont fait état, a maintenu que, maintient que, relate, relatent, a relaté, évoque, évoquent, a évoqué, parle de, parlent de, parle d'un, parle d'une, parlent d'un, parlent d'une, a parlé d'un, a parlé d'une, a parlé de, raconte, a raconté, martèle que,
      affirme, affirment, affirmant, affirmait, annonce, annoncent, annonçant, annonçait, assure, assurent, assurant, dénonce,
      dénoncent, dénonçant, déclare, déclarent, déclarant, déclarait, dit, disent, disant, disait, écrit, estime, estiment, évoque,
      évoquent, évoquant, explique, fait état, font état, faisant état, faisait état, fait savoir, font savoir, indique, indiquent,
      indiquant, indiquait, informe, note, précise, précisent, précisant, prétend, prétendent, publie, rapporte, rapportent, rapportant,
      recense, révèle, signale, signalent, signalant, souligne, soutient, avertit, met en garde, ajoute, ajoutant, relève, déplore,
      déplorent, revendique, revendiquent, a-t-on appris, lit-on, selon un communiqué, ressort d'un communiqué, dresse un bilan, porte à,
      ont dit, a dit, se dit, se disent, peut-on lire, recensent, chiffre, compte, dénombre`),
    accordingTo: `
      selon les chiffres de, selon les chiffres du, selon le bilan de, selon le bilan du, selon le dernier bilan de,
      selon le dernier bilan du, selon le décompte de, selon le décompte du, de l'aveu même de, de l'aveu même du, de l'aveu du,
      sous la plume de, dans un point de presse du, au dire du, de bonne source à,
      l'aveu de, l'annonce de, l'annonce du, l'annonce des, le décompte de, le décompte du, à en croire, aux yeux de, aux dires de, aux dires du, à entendre, du côté de, sur la foi de, le compte rendu de, le compte rendu du,
      d'après les dires de, au dire de, aux dires du, aux dires des, si l'on en croit, à entendre, de l'avis de, dans les mots de, selon
      les termes de, selon les mots de, se référant à, en référence à, se fondant sur, s'appuyant sur, à la lumière de, dans la version
      de, selon la version de, selon la version du, selon un bilan de, selon un bilan du, d'après un communiqué, selon un décompte de,
      selon des responsables de, selon des sources de,
      ${combined(
        `affirmé, affirmée, annoncée, annoncées, dénoncé, dénoncée, dénoncés, dénoncées, signalé, signalée, signalés, signalées, évoqué,
        évoquée, évoqués, avancé, avancée, avancés, fourni, fournie, fournis, donné, donnée, communiquée, communiqués, publiés,
        publiées, diffusée, transmis, transmise, relayée, relayées, relayés, rapportés, rapportées, établi par, revendiqué, revendiquée,
        recensés, recensées, repris, reprise`,
        'par',
      )},
      cités par, citées par, ont cité, dans une déclaration du, dans une déclaration de, dans un message de, dans une note du, sur le
      compte de, par la voix de, par la bouche de, par l'intermédiaire de son porte-parole, par la voix du,
      selon, d'après, citant, cité par, citée par, cités par, de source, de sources, de l'aveu de, aux dires de, à en croire, du côté de,
      dans un communiqué du, dans un communiqué de, ressort d'un communiqué du, rapporté par, rapportée par, annoncé par, annoncée par,
      annoncés par, annoncée … par, indiqué par, déclaré par, publié par, publiée par, diffusé par, communiqué par, révélé par, de la part de source,
      s'exprimant au nom de, sur la foi de, relayé par`,
    accuses: perfect('a, ont, avait, avaient', 'accusé, imputé, reproché').concat(`,
      renvoie l'accusation, retourne l'accusation, retourne le compliment, renvoie la faute, renvoient la faute, renverse l'accusation,
      contre-accuse, contre-attaque et accuse, met sur le compte, mettent sur le compte, charge, chargent,
      en attribue la responsabilité, en attribue la paternité, en impute la responsabilité, en fait porter la responsabilité,
      jette la pierre, rejette la balle, renvoie la responsabilité, fustige une attaque,
      fait porter, font porter, a fait porter, fait peser, rejette la responsabilité, rejettent la responsabilité, rejette la faute, rejettent la faute,
      met en cause, mettent en cause, a mis en cause, ont mis en cause, mettant en cause, fait grief, font grief, lui fait grief, impute, imputent, a imputé, ont imputé, reproche, reprochent, a reproché, ont reproché, pointe du doigt, pointent du doigt, a pointé du doigt, pointe l'armée, voit la main de, voit la main, désigne, incrimine, incriminent, a incriminé,
      attribué par, attribuée par, attribués par, attribuées par, imputées par,
      imputée, imputées, imputés, imputées par, imputés par, imputée par, imputé par,
      ${conjugated('accus, imput, reproch, incrimin, blâm', 'e, ent, ait, aient, ant')},
      ${perfect(
        HAS_ALSO,
        `accusé, imputé, reproché, incriminé, blâmé, mis en cause, pointé du doigt, tenu pour responsable, rejeté la faute, rejeté la
        responsabilité`,
      )},
      a mis en cause, ont mis en cause, mettent en cause, mettait en cause, a pointé du doigt, ont pointé du doigt, pointent du doigt,
      pointant du doigt, tiennent pour responsable, a tenu pour responsable, tenant pour responsable, tient … pour responsable, tiennent
      … pour responsable, attribue, attribuent, a attribué, ont attribué, attribuant, fait porter la responsabilité, font porter la
      responsabilité, a fait porter la responsabilité, fait porter le blâme, rejette la responsabilité, rejettent la responsabilité, a
      rejeté la responsabilité, rejetant la responsabilité, rejette la responsabilité sur, impute la responsabilité, porte des
      accusations, porté des accusations, lance des accusations, montre du doigt, montrent du doigt, a montré du doigt, en rend
      responsable, rend responsable, s'en prend à, s'en prennent à, incrimine,
      accuse, accusent, accusant, accusait, accusaient, impute, imputent, reproche, reprochent, rejette la faute, rejettent la faute,
      a rejeté la faute, tient pour responsable, tient pour responsables, pointe du doigt, met en cause, mettant en cause`),
    same: `
      de même, la même chose, autant, même langage,
       dit de même, jure de même, fait de même, font de même, dit la même chose, disent la même chose, en a dit autant, en dit autant, même son de cloche, dans les mêmes termes, annonce similaire, annonce identique, communiqué similaire, communiqué identique, message identique, même annonce, même discours, tient le même langage, lui emboîte le pas, lui a emboîté le pas, emboîte le pas`,
    must: `
      combats doivent cesser, hostilités doivent cesser, tirs doivent cesser,
       doivent, doit, devraient, devrait, devront, devra, il faut`,
    eachOther: `
      se renvoient la faute, se renvoient la responsabilité, se renvoient la balle, se renvoient les accusations, se renvoient des accusations, se sont renvoyé la faute, se sont renvoyé la responsabilité, se rejettent la faute, se rejettent la responsabilité, se sont rejeté la faute, échangent des accusations, échangent accusations, ont échangé des accusations, échange d'accusations, échanges d'accusations, accusations croisées, accusations réciproques, accusations mutuelles, s'entre-accusent,
      s'accusent réciproquement, se sont accusés réciproquement, se sont accusées mutuellement, se sont accusées réciproquement, se
      rejettent mutuellement, se rejetant la responsabilité, se rejetaient la responsabilité, se renvoient la balle, se sont renvoyé la
      balle, se renvoient les accusations, échange d'accusations, échangent accusations, s'accusent l'une l'autre, l'une l'autre, les
      uns les autres, accusations réciproques, accusations mutuelles, se blâment, se blâment mutuellement, s'imputent, se sont imputé,
      chacun accusant, chaque camp accuse, chaque partie accuse, s'accusant réciproquement, se pointent du doigt, passe d'armes, guerre
      des communiqués, reproches mutuels, se reprochent mutuellement, se reprochent,
      s'accusent mutuellement, s'accusent, se sont accusés, se sont mutuellement accusés, s'accusant mutuellement, s'accusant,
      se sont accusées, accusations mutuelles, mutuellement, réciproquement, l'un l'autre, s'accusaient, se rejettent la responsabilité,
      se sont rejeté la responsabilité, se renvoient la responsabilité, échange d'accusations, accusations croisées, échangent des accusations,
      s'accusent l'un l'autre, se rejettent la faute, s'accusent réciproquement, échangé des accusations`,
    denies: perfect(
      'a, ont, avait, avaient, a catégoriquement, a aussitôt, a immédiatement, a fermement',
      'démenti, nié, réfuté, récusé',
    ).concat(`,
      réplique … aucun, se lave les mains, rejette … imputation*, oppose un non, oppose un démenti formel, dément en bloc, démolit,
      ne reconnaît pas, ne reconnaissent pas, se défend de, repousse … mise en cause,
      réfutons, démentons, rejetons, nions, récusons, contestons, conteste avoir, contestent avoir, a contesté avoir, récuse, récusent, a récusé, s'inscrit en faux, s'inscrivent en faux, s'est inscrit en faux, s'est inscrite en faux, repoussée par, repoussées par, repoussé par, contestée par, contestées par, balaie, balaient, a balayé, balaye, rejet* … propos, repouss* … accusation*, repouss* … version, conteste … version, écarte … accusation*, se dédouane, se disculpe, se défend d'avoir, se défendent d'avoir, s'est défendu d'avoir, jure ne pas, nie en bloc, n'avoue pas, n'admet pas,
      ${conjugated('ni, réfut, récus, contest, démentir', 'e, ent, ait, aient, ant')},
      démentait, démentaient, a formellement démenti, ont formellement démenti,
      ${perfect(HAS_ALSO, 'démenti, nié, réfuté, récusé, contesté, contredit')},
      ${combined(
        'rejet*, repouss*, balai*, balay*, écart*',
        `… accusation*, … allégation*, … affirmation*, … version*, … déclaration*, … propos, … information*, … mise en cause, …
        reproche*, … imputation*`,
      )},
      rejette en bloc, rejettent en bloc, a rejeté en bloc, rejetant en bloc, rejette catégoriquement, a rejeté catégoriquement, a
      catégoriquement rejeté, a fermement rejeté, a vivement rejeté, rejette fermement, rejette toute, a rejeté toute, rejettent toute,
      balaie d'un revers, a balayé d'un revers,
      ${combined(
        'qualifi*, tax*, trait*',
        `… mensong*, … fausse*, … faux, … infond*, … désinformation, … invention*, … absurd*, … fantaisist*, … sans fondement, … fake*, …
        intox*, … dénu*`,
      )},
      parle de mensonge*, parlent de mensonge*, a parlé de mensonge*, évoque un mensonge, dénonce un mensonge, a dénoncé un mensonge,
      dénonce des mensonges, a dénoncé des mensonges, dénonce une fausse, dénonce de fausses, a dénoncé de fausses, a dénoncé une
      fausse, dénonce une désinformation, dénonce une intox, oppose un démenti, opposent un démenti, publie un démenti, a publié un
      démenti, démenti de, démenti du, donne un démenti, inflige un démenti, se défend, se défendent, s'est défendu, s'est défendue, dit
      ne pas, disent ne pas, affirme ne pas, affirment ne pas, assure ne pas, assurent ne pas, a assuré ne pas, a affirmé ne pas, jure
      ne pas, jurent ne pas, affirme n'avoir, affirment n'avoir, a affirmé n'avoir, ont affirmé n'avoir, assurent n'avoir, disent
      n'avoir, a dit n'avoir, jure n'avoir, prend le contre-pied, s'élève contre les accusations, réduit à néant, met en doute, mettent
      en doute,
      s'inscrit en faux, s'inscrivent en faux, s'est inscrit en faux, se sont inscrits en faux, récuse, récusent, récusé, récusant, a récusé, ont récusé, conteste, contestent, contesté, a contesté, ont contesté, contestant, rejette … version, a rejeté … version, rejette … accusation*, a rejeté … accusation*, ont rejeté … accusation*, rejette … affirmation*, a rejeté … affirmation*, balaie, balaye, a balayé, balayé, bat en brèche, a battu en brèche, battu en brèche, nie avoir, nient avoir, a nié avoir, ont nié avoir, nie tout, nie toute, a nié tout, a nié toute, se défend d'avoir, s'est défendu d'avoir, se défendent d'avoir, contredit, contredisent, a contredit, dément avoir, démentent avoir, a démenti avoir, dit n'avoir, a assuré n'avoir, assure n'avoir, qualifie de mensonge*, a qualifié de mensonge*, qualifié de mensonge*, qualifié … mensonge*, qualifié de fausse*, qualifie de fausse*, qualifié de faux, qualifié d'invention, qualifié de désinformation, qualifie de désinformation, crie au mensonge, a crié au mensonge,
      dément, démentent, démentant, démentait, démenti, démentis, démentie, démenties, démentir, démentit, nie, nient, niant, nier, niait,
      réfute, réfutent, réfutant, réfuter, récuse, récusent, conteste, contestent, a contesté, ont contesté,
      qualifié de fausse*, qualifie de fausse*, qualifient de fausse*, qualifié de faux, qualifie de faux, qualifié de mensong*, qualifie de mensong*, qualifié … accusations de mensongères, qualifié de désinformation, qualifie de désinformation,
      oppose un démenti, a opposé un démenti, apporte un démenti, rejette … accusations, rejettent … accusations, rejeté … accusations,
      rejetant … accusations, rejette … allégations, rejeté … allégations, rejette … affirmations, rejeté … affirmations,
      balaie … accusations, balayé … accusations, balaye … accusations, catégoriquement démenti`),
    falsehood: `
      nous démentons, nous réfutons, nous nions, nous rejetons, nous récusons, mensonge éhonté, pure propagande, manipulation,
      provocation grossière, affabulation, des fables, de l'intox, inventées de toutes pièces,
      dénué de tout fondement, dénuée de tout fondement, dénués de tout fondement, dénuées de tout fondement, dénué de fondement, dénuée de fondement, dénués de fondement, dénuées de fondement, il n'y en a pas eu, il n'y en a pas eu un seul, calomnie*, affabulation*, fable*, sornettes, inepties, billevesées, fantaisiste*, n'a jamais eu lieu, n'ont jamais eu lieu, rien de tel, une invention, cousu de fil blanc, contraire à la vérité, contraires à la vérité,
      est mensonger, est mensongère, sont mensongères, sont mensongers, ne sont pas vraies, n'est pas vraie, n'est pas exact, n'est pas
      exacte, ne sont pas exactes, n'a aucun fondement, n'ont aucun fondement, dépourvu de fondement, dépourvue de fondement, dépourvues
      de fondement, dépourvus de fondement, privé de fondement, sans le moindre fondement, aucune réalité, n'a rien à voir avec la
      réalité, n'ont rien à voir avec la réalité, rien à voir avec la réalité, loin de la réalité, éloigné de la réalité, éloignée de la
      réalité, déconnecté de la réalité, coupé de la réalité, ne reflète pas la réalité, ne reflètent pas la réalité, ne correspond
      nullement à la réalité, ne correspondent en rien à la réalité, ne correspondent nullement à la réalité, ne correspond pas à la
      vérité, ne correspondent pas à la vérité, ne correspond à rien, contrefaçon, fabrication*, fabriqué de toutes pièces, fabriquée de
      toutes pièces, fabriquées de toutes pièces, montage*, manipulation*, propagande mensongère, fausse nouvelle, fausses nouvelles,
      fake news, infox, pur mensonge, purs mensonges, pure fiction, pure désinformation, pure fabrication, élucubration*, allégation*
      mensongère*, mentent, ment, mentir, n'est jamais arrivé, n'a jamais eu lieu, n'ont jamais eu lieu, ne s'est jamais produit, rien
      de tel, controuvé*, fallacieux, fallacieuse, fallacieuses, trompeur, trompeuse, trompeuses, rien de vrai, grossier, grossière,
      ridicule*, fabulation*, tissu de mensonges,
      pure invention, invention pure, invention, inventé, inventée, inventés, inventées, inventé de toutes pièces, inventée de toutes pièces, monté de toutes pièces, montée de toutes pièces, de toutes pièces, mensonger, mensongère, mensongères, mensongers, dénué de fondement, dénuée de fondement, dénuées de fondement, dénués de fondement, sans aucun fondement, ne repose sur rien, ne reposent sur rien, contraire à la vérité, contraires à la vérité, affabulation*, fable*, absurde, absurdes, contrevérité*, contre-vérité*, intox, faux, fausses, fausse, n'a pas eu lieu, n'ont pas eu lieu, sans rapport avec la réalité, erroné, erronée, erronées, fantaisiste, fantaisistes,       ne correspond pas à la réalité, ne correspondent pas à la réalité, ne correspondait pas à la réalité, ne correspondant pas à la réalité,
      ne correspond en rien à la réalité, faux, fausse, fausses, est faux, sont fausses, totalement faux, totalement fausses, fausses informations,
      fausse information, désinformation, mensonge, mensonges, un mensonge, mensonger, mensongère, mensongères, infondé, infondée, infondées,
      sans fondement, dénué de fondement, dénuée de fondement, dénuées de fondement, dénués de fondement, aucun fondement, inexact*, contraire à la réalité,
      contraires à la réalité, inventé de toutes pièces, inventée de toutes pièces, fake, intox, n'est pas vrai, n'est pas conforme à la réalité,
      ne sont pas conformes à la réalité, absurde, erroné, erronée, erronées, erronés`,
    allegedly: `
      de prétendus, de prétendues, de soi-disant, à ce qu'il prétend, censément, allégué, alléguée, allégués, alléguées,
      prétendument, prétendu, prétendue, prétendus, prétendues, soi-disant, supposé, supposée, supposément, aurait, auraient, présumé,
      présumée, présumés`,
    confirms: combined('a, ont', 'confirmé, reconnu, admis').concat(`,
      confirme-t-on, a-t-on confirmé, confirmera, ont bien confirmé,
      ${perfect(HAS_ALSO, 'confirmé, reconnu, admis')},
      a avoué, avoue, avouent, a concédé, concède, concèdent, a corroboré, corrobore, corroborent, reconnaissait, confirmait, a fini par
      reconnaître, a reconnu avoir, reconnaît avoir, convient que,
      confirme, confirment, confirmant, reconnaît, reconnaissent, reconnaissant, admet, admettent`),
    silent: `
      ne confirme pas, ne confirment pas, se refuse à confirmer, refuse de confirmer, n'a pas voulu confirmer,
      n'a pas mis à jour, n'a pas actualisé, n'ont pas actualisé, n'a publié aucun, n'ont publié aucun, n'a pas révélé, ne révèle pas,
      ne dévoile pas, tait ses pertes, taisent leurs pertes, passe sous silence, se garde de, on ignore, ignore encore, sans chiffrer,
      ne chiffre pas,
      ne donne pas, ne donnent pas, n'a donné aucun, n'a fourni aucun, ne fournit pas, ne fournit aucun, ne précise pas, sans préciser,
      garde le silence, gardent le silence, reste silencieux, reste silencieuse, restent silencieux, reste muet, reste muette, n'a pas
      dit, n'ont pas réagi, n'ont pas encore réagi, ne s'est pas exprimé, ne s'est pas exprimée, ne s'est pas encore exprimé, ne s'est
      pas prononcé, ne se prononce pas, n'a pas donné suite, se refuse à tout commentaire, se sont refusés à tout commentaire, refuse de
      commenter, a refusé de commenter, sans réaction de, pas de commentaire, n'ont pas publié, n'a rien dit, n'a pas fait état, n'a pas
      communiqué, n'ont pas communiqué, ne fait pas état, n'ont pas été confirmé*, n'a pas été confirmé*, impossible de vérifier,
      impossible à vérifier,
      ne publie pas, ne publient pas, n'a pas publié, ne communique pas, n'a pas commenté, n'ont pas commenté, n'a pas réagi, n'a pas encore réagi, n'a pas immédiatement réagi, n'a pas confirmé,
      n'ont pas confirmé, n'a pas encore confirmé, n'a pas souhaité commenter, pas de réaction, aucune réaction, s'est refusé à tout commentaire,
      n'a pas fait de commentaire, aucun commentaire, n'était pas en mesure de confirmer, n'a pas pu être vérifi*, n'ont pas pu être vérifi*,
      pas de confirmation, aucune confirmation, n'a fait aucun commentaire, n'a pas donné, sans confirmation de, n'a pas répondu`,
    claimNoun: `
      comme l'en accuse, comme l'en accusent, comme l'en a accusé, comme l'en accusait, affirmation, l'affirmation, allégation, l'allégation, assertion, l'assertion, ce que prétend, ce que prétendent, ce que soutient,
      contrairement à ce que prétend, contrairement à ce qu'affirme, contrairement à ce qu'affirment, contrairement à ce que soutient,
      contrairement à ce qu'a affirmé, contrairement à ce qu'a annoncé, contrairement à ce que prétendent,
      contrairement à ce qu'assure, contrairement à ce que dit, contrairement aux affirmations de, contrairement aux allégations de,
      contrairement aux dires de, n'en déplaise à,
      ce qu'affirme, ce qu'avait affirmé, ce qu'a affirmé, les dires de, les dires du,
      assertion*, la version, version, propos, allégations, communiqué selon lequel, rumeur*, nouvelle selon laquelle, les affirmations,
      cette affirmation, cette information, ces informations, l'accusation, ces accusations, imputation*, mise en cause, mises en cause,
      dépêche*,
      comme l'affirme, comme l'a affirmé, comme l'avait affirmé, comme l'a dénoncé, comme le prétend, comme l'assure, comme le soutient, accusation*, allégation*, affirmations, information, informations, déclaration selon laquelle, la déclaration, cette déclaration,
      déclarations, les propos, message, rapports, le communiqué, les communiqués, annonces`,
    withdraws: `
      a retiré, retire sa déclaration, s'est rétracté, s'est rétractée, se sont rétractés, est revenu sur ses déclarations, revient sur
      ses propos, a annulé sa déclaration, retirait son affirmation,
      retiré sa déclaration, est revenu sur, revenue sur, rétracté, se rétracte, se rétractent`,
    corrects: `
      a corrigé, ont corrigé, a rectifié, ont rectifié, a révisé, révise, révisent, réviser, révisé à la hausse, mise au point, chiffre
      erroné, bilan erroné, et non, bilan précédent, précédent bilan, chiffre initial, bilan initial,
      corrigé, corrige, rectifié, rectifie, rectificatif, correction, révisé à la baisse, bilan révisé, contrairement à ce qui, erratum,
      précédent chiffre, chiffre précédent, dans une version précédente, par erreur`,
    sameSpeaker: `
      ${combined(
        'a-t-il, a-t-elle',
        `noté, expliqué, rappelé, insisté, martelé, conclu, estimé, averti, répété, fait savoir, confié, écrit, lancé, assuré, souligné,
        signalé, rapporté, dénoncé, soutenu, relevé, encore dit, encore déclaré, aussi déclaré, également déclaré, également indiqué`,
      )},
      dit-il, dit-elle, précise-t-il, précise-t-elle, explique-t-il, explique-t-elle, souligne-t-il, souligne-t-elle, indique-t-il,
      indique-t-elle, assure-t-il, assure-t-elle, affirme-t-il, affirme-t-elle, poursuit-il, poursuit-elle, conclut-il, conclut-elle,
      ajoute-t-elle, note-t-il,
      ${combined(`le communiqué, le texte, la déclaration, le message, la note`, `ajoute, précise, indique, souligne, affirme, poursuit, conclut, dit, assure, évoque, mentionne, fait état, accuse, dénonce`)},
      ${combined(`ajoute, précise, indique, souligne, affirme, poursuit, conclut, dit, assure, selon, lit-on dans, peut-on lire dans, d'après`, `le communiqué, le texte, la déclaration, le message, la note, la même source, cette même source`)},
      selon la source, il dit, elle dit, il affirme, elle affirme, il précise, elle précise, il ajoute, elle ajoute, il assure, elle
      assure, il indique, elle indique, il a dit, elle a dit, il a déclaré, elle a déclaré, il a affirmé, elle a affirmé, il a indiqué,
      elle a indiqué, il a assuré, il a estimé, il a souligné, il accuse, elle accuse, il a accusé, elle a accusé, toujours selon,
      d'après lui, d'après elle, selon ses dires,
      a-t-il ajouté, a-t-elle ajouté, a-t-il dit, a-t-elle dit, a-t-il déclaré, a-t-elle déclaré, a-t-il précisé, a-t-elle précisé,
      a-t-il affirmé, a-t-elle affirmé, ajoute le communiqué, précise le communiqué, indique le communiqué, selon le communiqué, selon lui,
      selon elle, selon la même source, de même source, le texte ajoute, il a ajouté, elle a ajouté, il a précisé,
      elle a précisé, il a également, elle a également, ajoute le texte, poursuit le texte, selon cette source, selon ce communiqué, ajoute-t-il,
      a-t-il indiqué, a-t-elle indiqué, a-t-il assuré, a-t-il souligné, a-t-il accusé, a-t-il poursuivi`,
    ministry: `
      son homologue, homologue, homologues, celle d, celui d, celui de, celle de, celui du,
      porte-parole, service de presse, attaché de presse, attachée de presse, le porte-parole, la porte-parole, agence gouvernementale,
      institution, la même institution, le même ministère, ce ministère,
      ministère, le ministère`,
    witness: `
      témoins oculaires, témoin oculaire, des témoins, sur place ont, journalistes sur place, journaliste sur place, correspondant sur
      place, un correspondant, une correspondante, notre correspondante, notre envoyée spéciale, notre envoyé spécial, envoyé spécial,
      envoyée spéciale, des riverains, des villageois, des résidents, un villageois, un riverain, une riveraine, joint par téléphone,
      jointe par téléphone, a constaté un journaliste, a vu un journaliste, a entendu un journaliste,envoyé spécial, envoyée spéciale, envoyés spéciaux, a constaté sur place, ont constaté sur place, correspondant à, correspondante à, correspondant sur place, journalistes sur place, reporter sur place, notre envoyée, 
      témoin, témoins, un habitant, des habitants, une habitante, un résident, notre correspondant, notre reporter, nos reporters, notre envoyé,
      correspondant de l'AFP, journaliste de l'AFP, journalistes de l'AFP, un journaliste de, une journaliste de, riverains, notre journaliste,
      correspondants de l'AFP, équipe de l'AFP, villageois`,
    press: `
      quotidien, hebdomadaire, site d'informations, sites d'information, portail, portails, chaîne de télévision, médias d'État,
      télévision publique, agence officielle, agence d'État, comptes Telegram, canaux Telegram, canal Telegram,
      médias, presse, agences, agence de presse, agences de presse, journal, journaux, site d'information, télévision, chaîne, chaînes,
      chaîne Telegram, chaînes Telegram, presse locale, médias locaux`,
    jointly: `
      texte commun, d'une seule voix, d'une même voix, ensemble ont, co-signé, cosigné, déclaration trilatérale,
      déclaration commune, déclaration conjointe, communiqué commun, communiqué conjoint, conjointement`,
    truce: `
      cessons … combats, cessons … hostilités, cessons … feu, cessons … opérations, arrêtons … combats, suspendons … opérations, interrompons … combats, interrompons … opérations, déposons les armes, combats doivent cesser, hostilités doivent cesser, tirs doivent cesser, doivent cesser les combats, combats … doivent cesser, hostilités … doivent cesser, combats doivent prendre fin, armes doivent se taire, arrêt total des combats, arrêt total des hostilités, arrêt définitif des combats, arrêt total du feu, cessation totale des combats, cessation immédiate des combats, cessation immédiate des hostilités, mettre … fin … affrontements, mettre … fin … combats, mettre … fin … hostilités, opérations militaires suspendues,
      arrêt … opération, arrêt de l'opération, arrêt de son opération, arrêt … offensive, arrêt de l'offensive, arrêt de son offensive,
      arrêter … activités militaires, cesser … activités militaires, arrêter … opération, cesser … opération, cessation … opération,
      opération antiterroriste suspendue, opération suspendue, opérations suspendues, offensive suspendue,
      opération antiterroriste a été suspendue,
      hostilités cesseront, cesseront les combats, cesseront les hostilités, cesseraient le feu,
      cesser … offensive, cesse … offensive, arrêter … offensive, cesser l'offensive, cesser son offensive, mettre fin à l'offensive,
      mettre fin à son offensive, mettre fin à ses attaques, arrêter ses attaques, cesser toute attaque, cessation de l'offensive,
      déposent les armes, déposaient les armes, déposer les armes, déposeront les armes, déposeraient les armes, ont déposé les armes, poser les armes, posent les armes, taire les canons, taire les armes, taire les fusils, armes se taisent, armes se tairont, armes se taire, canons se taisent, canons se tairont, fin à la guerre au Karabakh, fin à la guerre du Karabakh, cesser le feu, cessent le feu, cesseront le feu, cesse le feu, cesse ses attaques, cesse les hostilités, cesse l'offensive, cesse ses bombardements, arrêter les combats, arrête ses attaques, mettre bas les armes,
      ${combined(
        `suspension de, fin de, arrêt de, suspend, suspendent, suspendu, a suspendu, suspendre, interrompt, interrompu, stoppe, stoppé,
        arrête, arrêté`,
        `son opération, ses opérations, l'opération, leur opération, son offensive, l'offensive, ses mesures antiterroristes, son
        opération antiterroriste, ses actions militaires, ses opérations militaires`,
      )},
      fin à la guerre,  cessation des combats, terme à la guerre,
      cessez-le-feu humanitaire, arrêt complet des hostilités, arrêt immédiat des hostilités, arrêt immédiat des combats, arrêt du feu,
      arrêt complet du feu, cessation du feu, cessation des combats, cessation des tirs, cessation … combats, cessation … feu, cessation
      … tirs, cesser … feu, cesser … tirs, cesser … bombardement*, cesser … attaques, cesser ses attaques, cesser leurs attaques,
      cessent de tirer, cesse de tirer, cessent … feu, cessent … hostilités, cesse … hostilités, cessent … combats, cesse … feu, cessé
      les hostilités, cessé le feu, fin des tirs, fin des bombardements, fin des affrontements, fin aux affrontements, fin aux tirs, fin
      aux bombardements, fin … hostilités, fin … combats, mettre un terme aux combats, mettre un terme aux hostilités, mettre un terme
      aux affrontements, mettre un terme … hostilités, terme aux hostilités, terme aux combats, stopper les hostilités, stopper les
      combats, stopper … combats, stopper … hostilités, interrompre les hostilités, interrompre les combats, interruption des combats,
      interruption des hostilités, arrêter le feu, arrêter … combats, arrêter … hostilités, arrêter les tirs, arrêter de tirer, arrêtent
      les combats, arrêtent les hostilités, arrêt des affrontements, arrêt des bombardements, arrêt … bombardements, arrêt …
      affrontements, arrêt … opérations, arrêt des opérations militaires, arrêt des opérations, suspendre les combats, suspendre …
      hostilités, suspendre … combats, suspendre … opérations, suspendent … hostilités, suspension des tirs, suspension … combats,
      suspension … hostilités, suspension … opérations, suspension de l'opération, gel des hostilités, halte aux combats, halte aux
      hostilités, halte aux tirs, taire les armes, taire leurs armes, armes se taisent, rengainer les armes, déposé les armes, dépôt des
      armes, baisser les armes, pause dans les hostilités, pause des combats, pause humanitaire, répit humanitaire, silence aux armes,
      armes se taisent à, armes doivent se taire, armes se tairaient, armes se tairont, armes se taire, faire taire les armes, déposer les armes, déposent les armes, cessation complète des hostilités, cessation totale des hostilités, pause humanitaire, pause dans les combats, cesser le combat, mettre fin aux combats, mettre fin aux hostilités, cesser de tirer, cessent de tirer, halte au feu, suspension de ses, suspension des opérations, silence des armes,       cessez-le-feu, cessez le feu, trêve*, armistice, cessation des hostilités, cessation … hostilités, arrêt des hostilités, arrêt des combats,
      arrêt … hostilités, arrêt … combats, fin des combats, fin des hostilités, fin immédiate des combats, fin immédiate des hostilités,
      fin aux combats, fin aux hostilités, cesser le feu, cesser les hostilités, cesser les combats, cesser immédiatement les hostilités,
      cesser immédiatement les combats, cesser … hostilités, cesser … combats, arrêter les combats, arrêter immédiatement les combats, arrêter les hostilités, suspension des hostilités,
      suspension des combats, tirs cessent, tirs cessaient, tirs cesseront, tirs cesseraient, tirs cessés, combats cessent, combats cessaient, combats cesseront, combats cesseraient, feu cesse, feu cessait, feu cessera, feu cesserait, cessent les hostilités, cessent le feu, cessation du feu, arrêt des tirs, arrêt … tirs, cesser les tirs, suspendre les hostilités, violent le cessez-le-feu,
      violent la trêve, met fin à la trêve, met fin au cessez-le-feu, mis fin à la trêve, mis fin au cessez-le-feu, fin du cessez-le-feu, fin de la trêve, levée de la trêve`,
    agrees: perfect(
      'a, ont, avait, avaient, a été, ont été, est, sont, était, avait été, sera',
      `
      annoncé, annoncée, convenu, conclu, conclue, décrété, décrétée, déclaré, déclarée, proclamé, proclamée, signé, signée, prolongé,
      prolongée, entré en vigueur, entrée en vigueur, accepté, acceptée, instauré, instaurée, obtenu, obtenue, négocié, négociée, rétabli, rétablie,
      scellé, scellée, accordé, renouvelé, renouvelée, approuvé, trouvé un accord, pris effet, commencé, débuté, établi, établie`,
    ).concat(`,
      unilatéral, unilatérale, unilatéraux, unilatéralement, conclusion d'un, conclusion d'une, conclusion du, conclusion de la, a bien été convenue, a bien été convenu, a bien été conclu, a bien été conclue, a bien été décidé, a bien été décidée, prolongation, reconduction, prorogation, extension du, extension de la, étendu, étendue, étend, étendent, a été étendu, a été étendue, a étendu, reconduit, reconduite, a été reconduit, a été reconduite, décidée unilatéralement, cessons, arrêtons, suspendons, interrompons, déposons, dit mettre fin, dit cesser, dit suspendre, dit interrompre, dit arrêter, consentent à, consent à, consentir à, accepte, compromis trouvé,
      opération antiterroriste suspendue, opération suspendue, opérations suspendues, offensive suspendue,
      opération antiterroriste a été suspendue,
      est en vigueur depuis, est entrée en vigueur, en vigueur à compter, est en place depuis, s'applique depuis, court depuis,
      feu cessera, feu cesserait, combats cesseront, combats cesseraient, hostilités cesseront, cesseront les combats,
      cesseront les hostilités, cesseraient le feu, armes se tairaient,
      ordre de cesser le feu, ordre de suspendre, ordonne la suspension, ordonne l'arrêt, ordonne un arrêt, ordonne une trêve,
      ordonne le cessez-le-feu, a ordonné la suspension, a ordonné l'arrêt, a ordonné un arrêt, a ordonné une trêve,
      a ordonné un cessez-le-feu, a ordonné le cessez-le-feu, ont ordonné l'arrêt, ont ordonné un cessez-le-feu, donné l'ordre,
      donne l'ordre, donnent l'ordre,
      se sont entendues, se sont entendus, s'entendent sur, s'entendent pour, s'est entendu, s'étaient entendus, tombent d'accord, sont tombés d'accord, sont tombées d'accord, déposent les armes, déposaient les armes, déposeront les armes, déposeraient les armes, armes se tairont, canons se tairont, cesseront le feu, disent oui à, dit oui à, a dit oui à, ont dit oui à, donnent leur aval, donne son aval, a donné son aval, donne son feu vert, a donné son feu vert, souscrit à, souscrivent à, a souscrit, se rallie à, s'est rallié à, s'est ralliée à, accord verbal, accord oral, faire sienne la proposition, fait sienne la proposition,
      ${combined(
        `suspension de, fin de, arrêt de, suspend, suspendent, suspendu, a suspendu, suspendre, interrompt, interrompu, stoppe, stoppé,
        arrête, arrêté`,
        `son opération, ses opérations, l'opération, leur opération, son offensive, l'offensive, ses mesures antiterroristes, son
        opération antiterroriste, ses actions militaires, ses opérations militaires`,
      )},
      ${perfect(
        `a, ont, avait, avaient, aurait, auraient, a finalement, ont finalement, a été, ont été, avait été, a ainsi, ont ainsi, a
        également, ont également, a aussi, ont de nouveau, a de nouveau`,
        `agréé, avalisé, donné son feu vert, donné leur feu vert, donné son aval, donné leur aval, donné son assentiment, opté pour,
        ratifié, arrêté, fixé, mis en place, mise en place, promis, reconduit, reconduite, adopté, adoptée, arraché,
        arrachée, décidé, décidée, acté, actée, entériné, entérinée, validé, validée, consenti à, topé, annoncé, accepté, convenu,
        conclu, décrété, déclaré, signé, prolongé`,
      )},
      donne son aval, donnent leur aval, donne son feu vert, donnent leur feu vert, donne son accord, donnent leur accord, dit oui à,
      disent oui à, est d'accord, sont d'accord, d'un commun accord, d'accord sur, d'accord pour, accord sur, accord de, accord trouvé,
      accord conclu, trouvent un accord, trouvé un terrain d'entente, trouvent un terrain d'entente, terrain d'entente, compromis,
      entente, se sont résolus, se résolvent, s'entendre sur, s'accorder sur, se mettre d'accord, parvenir à, parvenus à, parvenu à,
      sont convenus, sont convenues, étaient convenus, étaient convenues, avoir accepté, avoir convenu, avoir conclu, avoir signé, avoir
      annoncé, reconduisent, reconduit, renouvellent, renouvelle, prorog*, adhère, adhèrent, a adhéré, se rallie, se rallient, avalise,
      avalisent, valide, valident, ratifie, ratifient, commencera, commenceront, débuteront, prendra cours, s'ouvrira, sera effectif, sera effective, va entrer en vigueur, doit entrer en vigueur, devait entrer en vigueur, devrait
      entrer en vigueur, entrée en application, est entré en application, entre en application, s'appliquera, s'applique à partir, sera
      observé, sera observée, sera en vigueur, en vigueur depuis, en vigueur à partir, en vigueur dès, prend effet, a pris effet, pris
      effet, effet à partir, à effet immédiat, effet immédiat, est effective, est effectif, devient effectif, devient effective, est
      acquis, est acquise, mise en place, entrent en vigueur, démarre, démarrera, a démarré, s'ouvre, s'est ouverte, s'instaure, s'est
      instauré, s'est instaurée, s'installe, s'est installée,
      consenti, consentent, a consenti, ont consenti, acté, a acté, ont acté, entérine, entériné, a entériné, ont entériné, paraphé, a paraphé, ont paraphé, s'engagent à, se sont engagés à, se sont engagées à, s'est engagé à, s'est engagée à, acquiesce, acquiescé, souscrit à, ont souscrit à, a souscrit à, conviendraient, topé, s'est conclu, vont observer, observeront, tombent d'accord, tombés d'accord, sont tombés d'accord, sont tombées d'accord, donné leur accord, donné son accord, ont donné leur accord, a donné son accord, accepter la proposition, doit débuter, débutera, devait débuter, entreront en vigueur, acceptent la proposition, approuve, approuvent,
      accord, accords, s'accordent, se sont accordés, se mettent d'accord, se sont mis d'accord, se sont entendus, sont parvenus à,
      parviennent à, est parvenu à, parvenues à, s'entendent, conviennent, convient, conclut, concluent, conclure, décrète, décrètent,
      annonce, annoncent, annonçant, déclare, déclarent, proclame, signent, signe, prolongent, prolonge, accepte, acceptent, accepter, instaure,
      instaurent, obtient, entrera en vigueur, entre en vigueur, entrer en vigueur, entrait en vigueur, prend effet, prendra effet, prendrait effet,
      entrée en vigueur, commence, débute, scellent, rétablir, rétablit, effectif, effective, atteint`),
    holds: perfect(
      'est, sont, est globalement, était, a été, est largement',
      'respecté, respectée, observé, observée, maintenu, maintenue',
    ).concat(`,
      ${combined(
        `est, était, semble, semblait, paraît, paraissait, reste, restait, demeure, est globalement, était globalement, est largement,
        était largement, est pour l'instant, est jusqu'ici, est jusqu'à présent, est toujours, était toujours, est bien, est
        strictement, continue d'être, serait`,
        `respecté, respectée, observé, observée, appliqué, appliquée, maintenu, maintenue, tenu, tenue`,
      )},
      tient encore, tient pour l'instant, tenait encore, tient malgré, tient le coup, tient depuis, tenait depuis, a tenu, ont tenu,
      aura tenu, semble tenir, semblait tenir, semble être respecté, semblait être respecté, semble respecté, semblait respecté, est en
      vigueur, était en vigueur, sont respectés, se confirme, se consolide, est en place, survit, résiste, se poursuit sans incident,
      perdure, persiste, bien respecté, bien respectée, respecte, respectaient, respectait, observent, ont respecté, a respecté,
      globalement observé, globalement observée,
      perdure, tient toujours, tenait toujours, semblait tenir, paraît tenir, paraissait tenir, était respecté, était respectée, est dans l'ensemble respecté, est dans l'ensemble respectée, demeure respecté, demeure respectée,
      tient, tiennent, tenait, tenir, tient bon, tenait bon, reste en vigueur, demeure en vigueur, toujours en vigueur, se maintient, respectent,
      semble tenir, globalement respecté, globalement respectée, généralement respecté`),
    quiet: `
      n'a … aucun tir, n'ont … aucun tir, n'a … aucun coup de feu, n'ont … aucun coup de feu, n'a … aucun incident,
      n'ont … aucun incident, n'a … aucune violation, n'ont … aucune violation, ne signale aucun tir, ne signale aucun incident,
      ne relève aucun, ne signalent aucun, ne rapporte aucun, ne fait état d'aucun tir, ne fait état d'aucun incident,
      plus personne ne tire, personne ne tire, on ne tire plus, nul ne tire, plus un coup de feu, pas un coup de feu, aucun coup de feu depuis, les armes se sont tues, les canons se sont tus, les armes se taisent, on n'entend plus un coup de feu, on n'entend plus de tirs, les tirs ont cessé, n'ont plus tiré, a cessé de tirer, ont cessé de tirer, plus aucun tir,
      tirs se sont tus, tirs s'étaient tus, combats se sont tus, armes s'étaient tues, armes se taisaient, armes sont restées muettes,
      armes restent muettes, canons sont restés muets, canons restent muets, canons s'étaient tus, plus un tir, plus un coup de feu,
      plus aucun tir, plus aucun coup de feu, aucun échange de tirs, pas d'échange de tirs, pas un coup de feu depuis, aucun coup de feu
      n'a été entendu, aucun coup de feu n'est signalé, aucun tir n'a été signalé, aucun tir n'est signalé, aucun tir n'a été
      enregistré, aucun tir n'a été constaté, aucune violation n'a été, sans violation, aucun incident n'a été, aucun incident majeur,
      aucun incident notable, sans incident majeur, sans incident notable, on ne tire plus, on ne tirait plus, ne tire plus, ne tirent
      plus, nuit tranquille, journée calme, journée tranquille, nuit a été calme, nuit a été tranquille, nuit s'est passée, nuit s'est
      écoulée, nuit sans heurts, relativement tranquille, relativement paisible, globalement calme, globalement stable, calme relatif,
      calme fragile, calme apparent, calme s'est installé, calme s'installe, calme est retombé, calme se maintient, calme s'est
      maintenu, calme était revenu, calme revient, retour du calme, retour au calme, retrouvé son calme, retrouve le calme, retrouvé le
      calme, demeure calme, demeurait calme, demeure stable, reste stable, restait stable, est restée calme, est restée stable, est
      resté calme, situation tranquille, situation paisible, situation s'est stabilisée, s'est stabilisée, situation s'est calmée,
      accalmie, répit sur le front, silence sur la ligne, silence est revenu, silence règne, combats se sont arrêtés, combats s'étaient
      arrêtés, combats se sont interrompus, combats avaient cessé, combats ont pris fin, tirs ont pris fin, bombardements se sont
      arrêtés, bombardements avaient cessé, bombardements se sont tus, hostilités ont cessé, hostilités avaient cessé, échanges de tirs
      ont cessé, le feu a cessé, feu a été cessé, affrontements ont cessé, affrontements avaient cessé, tirs se sont arrêtés,
      pas un tir, pas un seul tir, aucun coup de feu entendu, aucun tir n'a été entendu, canons se sont tus, canons se taisent, nuit paisible, nuit sans incident, nuit sans tirs, le calme règne, calme régnait, calme prévaut, calme prévalait, calme persiste, calme tient, le calme tenait, cessé de tirer, combats s'étaient tus, silence sur le front, sans échange de tirs, les armes se sont tues,       calme à la frontière, calme dans, calme sur, calme revenu, calme est revenu, calme règne, calme précaire, retour au calme, accalmie, relativement calme, relativement stable,
      situation calme, situation stable, situation est calme, situation est stable, situation restait calme, situation demeure stable,
      reste calme, restée calme, restait calme, nuit calme, aucun incident, pas d'incident, sans incident, aucun tir, pas de tir, plus de tirs, aucun coup de feu,
      tirs ont cessé, combats ont cessé, tirs avaient cessé, bombardements ont cessé, armes se sont tues, armes se taisent, aucune violation, pas de violation, aucune violation
      du cessez-le-feu, pas de violations, nuit s'est déroulée dans le calme, dans le calme, stable et sous contrôle, cessé vers, calme plat`,
    breaks: perfect(
      'a, ont, avait, avaient, a été, ont été, avoir, a de nouveau, ont de nouveau, a déjà',
      `
      violé, violée, violées, violés, rompu, rompue, enfreint, bafoué, bafouée, brisé, brisée, transgressé, piétiné`,
    ).concat(`,
      n'a pas été respecté, n'a pas été respectée, n'ont pas été respectés, n'avait pas été respecté, n'avait pas été respectée,
      n'était pas respecté, n'était pas respectée, n'a jamais été respecté, n'a jamais été respectée, n'a pas résisté,
      n'a guère résisté, n'aura pas résisté, n'a pas été observé, n'a pas été observée, n'est pas observé, n'est pas observée,
      n'a pas été appliqué, n'a pas été appliquée, n'a guère tenu, n'aura guère tenu, n'a tenu, n'aura tenu, n'a duré, n'aura duré,
      piétin*, bafou*, trahi, trahie, trahir, trahit, trahissent, fouler aux pieds, foulé aux pieds, foulée aux pieds, foulent aux pieds, brisé, brisée, briser, brise, brisent, rompu, rompue, vol* en éclats, transgress*, torpill*, fait fi de, font fi de, manqué à leur parole, manqué à sa parole,
      dure … minutes, duré … minutes, durera … minutes, tenu … minutes, tient … minutes, duré … heures, tenu … heures, dure … heures,
      pas survécu, guère survécu, n'aura pas survécu, durée … minutes,
      violait, violaient, violeraient, aurait violé, auraient violé, avoir violé, avoir rompu, avoir enfreint, de violer, d'avoir violé,
      d'avoir rompu, foulent aux pieds, foulé au pied, ne respecte pas, ne respectent pas, ne respectait pas, n'a pas respecté, n'ont
      pas respecté, n'avoir pas respecté, ne pas respecter, ne pas avoir respecté, de ne pas respecter, non respecté, non respectée,
      infraction*, transgression*, accroc, accrocs, accroc à, coup de canif, mis à mal, mise à mal, met à mal, a volé en éclats, ont
      volé en éclats, vole déjà en éclats, se fissure, est mort-né, mort-née, a fait long feu, font long feu, tombe à l'eau, tombé à
      l'eau, n'a duré que, n'aura duré que, n'a tenu que, n'aura tenu que, aura duré, a duré quelques, a tenu quelques, tenu que, duré
      que, ne tient pas, ne tient plus, est rompu, est rompue, est brisé, est brisée, est violé, est violée, était violé, était violée,
      rompue par, violé par, violée par, brisée par, sitôt violé, sitôt violée, sitôt rompue, aussitôt violé, aussitôt violée, aussitôt
      rompue, déjà violé, déjà violée, déjà rompu, déjà rompue, n'est plus respecté, n'est plus respectée, n'est plus observé, a capoté,
      capote, s'écroule, s'est écroulé, s'est écroulée, part en fumée, parti en fumée,
      piétine, piétiné, foulé aux pieds, foule aux pieds, transgresse, contrevient, contrevenu, a contrevenu, torpille, torpillé, a torpillé, entorse*, ignoré, fait fi, a fait fi, en violation, manquement*,
      viole, violer, violant, violait, violaient, violation*, rompt, rompent, rompre, rompant, enfreint, enfreignent, enfreindre, bafoue,
      bafouent, brise, voler en éclats, vole en éclats, volé en éclats, s'est effondré, s'est effondrée, s'effondre, non-respect, n'a pas tenu,
      n'aura pas tenu, lettre morte, long feu, n'est pas respecté, n'est pas respectée, pas été respecté, pas été respectée, échoué, fait voler,
      violent le cessez-le-feu, violent la trêve`),
    breach: `
      piétin* … accord, bafou* … accord, rompu … accord, viol* … accord, accord … piétin*, accord … bafou*, accord … trahi, foul* aux pieds,
      ${combined(
        `violation*, infraction*, entorse*, manquement*, atteinte*, accroc*, transgression*`,
        `au cessez-le-feu, à la trêve, au régime de cessez-le-feu, au régime du cessez-le-feu, de ce cessez-le-feu, de cette trêve, de
        l'armistice, de l'accord de cessez-le-feu, de l'accord de trêve, à cet accord, de l'arrêt des hostilités`,
      )},
      non-respect du cessez-le-feu, non-respect de la trêve, non respect du cessez-le-feu, violation* répétée* du cessez-le-feu,
      violation* flagrante* du cessez-le-feu, violation* grossière* du cessez-le-feu, violation* massive* du cessez-le-feu, violant le
      cessez-le-feu, violant la trêve, en violation du cessez-le-feu, en violation de la trêve,
      violation* du cessez-le-feu, violation* de la trêve, violation* du régime de cessez-le-feu, violation* du régime du cessez-le-feu,
      violation* … cessez-le-feu, violation* … trêve, rupture du cessez-le-feu, rupture de la trêve`,
    ends: `
      nul et non avenu, nulle et non avenue, nuls et non avenus, dénonce l'accord, dénoncent l'accord, a dénoncé l'accord, c'est fini, c'est terminé, considère … caduc, considère … caduque, considère … nul, sans effet, plus valable, n'a plus cours, n'a plus de valeur,
      a déclaré caduque, a déclaré caduc, déclarent caduque, n'est plus, il n'y a plus de, révoque, révoquent, a révoqué, enterre la trêve, enterre le cessez-le-feu, sonne le glas, a vécu,
      n'existe plus, n'est plus en vigueur, cesse d'être en vigueur, a cessé d'exister, plus tenu par, plus tenue par, ne se considère
      plus lié*, s'estime délié*, s'est estimé délié*, est caduc, est caduque, déclare caduc, arrive à échéance, arrivé à échéance,
      arrivée à échéance, a pris fin, ont pris fin, prenait fin, est rompu officiellement, suspend la trêve, suspend le cessez-le-feu, a
      suspendu la trêve, a suspendu le cessez-le-feu, dénonce la trêve, dénonce le cessez-le-feu, a dénoncé la trêve, a dénoncé le
      cessez-le-feu, se retire du cessez-le-feu, se retire de la trêve, s'est retiré du cessez-le-feu, s'est retiré de la trêve, est
      levée, est levé, mettent fin à la trêve, mettent fin au cessez-le-feu, ont mis fin à la trêve, ont mis fin au cessez-le-feu, lève
      le cessez-le-feu,
      est terminée, est terminé, est finie, est fini, prend fin, a pris fin, a expiré, expire, dénonce l'accord, rompt la trêve unilatéralement, n'est plus lié,
      n'est plus liée, se retire de, s'est retiré de, caduc, caduque, abroge, annulé, annulée, annule, met fin à la trêve, met fin au cessez-le-feu,
      mis fin à la trêve, mis fin au cessez-le-feu, fin du cessez-le-feu, fin de la trêve, levée de la trêve`,
    proposes: `
      présente … plan, présentent … plan, a présenté … plan, présente … initiative, a présenté … initiative, a avancé, ont avancé, avance … proposition, a avancé … proposition, soumis à, soumise à, soumises à, a été soumis, a été soumise, ont été soumis, soumettre, avons proposé, proposons, avons soumis, avons offert, met en avant, initiative iranienne, dépose … plan, transmis … plan, remis … plan,
      ${conjugated('propos, négoci, discut, suggèr, suggér', 'e, ent, ait, aient, ant')},
      a proposé, ont proposé, a suggéré, ont suggéré, a offert, ont offert, offrent, offrait, soumet, soumettent, a soumis, ont soumis,
      avance l'idée, avance une proposition, met sur la table, a mis sur la table, mis sur la table, est disposé à, est disposée à, sont
      disposés à, disposé à, disposée à, disposés à, se dit disposé, se dit disposée, se disent prêts, se dit prête, se déclare prêt, se
      déclare prête, se déclare favorable, favorable à, favorables à, s'est dit prêt, s'est dite prête, s'est déclaré prêt, s'est
      déclarée prête,  tente d'obtenir, tentent d'obtenir, tente d'arracher, tente de négocier, tentent de négocier,
      tractations, en négociation, médiation en cours,
      propose, proposent, proposé, proposée, proposer, proposition*, offre, offert, offrent, négocient, négocier, négociation*, pourparlers, discussions,
      discutent, discuté, prêt à, prêts à, prête à, se dit prêt, se dit favorable, suggère, suggéré`,
    demands: perfect('a, ont, avait', 'appelé, exigé, demandé, exhorté, réclamé, enjoint, pressé, sommé').concat(`,
      il est important de, il est important que, est important que, important que, il importe de, il importe que, il est essentiel, juge essentiel, juge important, juge nécessaire, juge indispensable, juge crucial, essentiel que, essentiel de, crucial que, crucial de, nécessaire que, indispensable que, indispensable de, est primordial, est essentiel, est important, est crucial, est fondamental, est indispensable, réclame,
      supplie, supplient, implore, implorent, adjure, adjurent, conjure, presse, somme, somment, met en demeure,
      ${conjugated(`appell, appel, exig, demand, exhort, réclam, invit, implor, somm, enjoign, préconis, recommand, ordonn, conjur`, 'e, ent, ait, aient, ant, er')},
      enjoint, a enjoint, ont enjoint, a exhorté, ont exhorté, a imploré, ont imploré, a sommé, ont sommé, a pressé, ont pressé, a
      invité, ont invité, a ordonné, ont ordonné, a réclamé, ont réclamé, lance un appel, lancent un appel, a lancé un appel, ont lancé
      un appel, lancé un appel, appel à, appels à, nouvel appel, renouvelle son appel, a renouvelé son appel, réitère son appel, a
      réitéré son appel, réitèrent leur appel, plaide pour, plaident pour, a plaidé pour, ont plaidé pour, plaidé, milite pour, insiste
      pour, insistent pour, devraient, doivent, supplie, supplient, a supplié, en appelle, en appellent, en a appelé, fait pression,
      font pression, a fait pression, presse les, presse l, pressent les,
      appelle, appellent, appelant, appelait, appel, appels, exige, exigent, exigeant, demande, demandent, demandant, exhorte, exhortent, exhortant,
      réclame, réclament, réclamant, doit, doivent, devrait,  pressent, invite, invitent, invité, plaide pour, plaident pour, il faut`),
    observes: `
      ${combined('être, soit, soient', 'pleinement respecté, pleinement respectée, pleinement respectés, strictement respecté, strictement respectée, strictement respectés, scrupuleusement respecté, scrupuleusement respectée, rigoureusement respecté, rigoureusement respectée, intégralement respecté, intégralement respectée')}, soit observé, soit observée, soient observés, soient respectés, soit maintenue, respecter, s'y tenir, s'y conformer, tenir la trêve, que … respectent, que … observent, important … respectent, importe … respectent, doivent respecter,
      être respecté, être respectée, soit respecté, soit respectée, soit pleinement respecté, soit pleinement respectée, soit maintenu,
      soit maintenue, être maintenu, être maintenue, être observé, être observée, tenir parole, honorer leurs engagements,
      respecter leurs engagements,
      s'en tenir à,
      promet de respecter, promettent de respecter, a promis de respecter, ont promis de respecter, s'engage à respecter, s'engagent à respecter, s'est engagé à respecter, s'est engagée à respecter, prêt à respecter, prête à respecter, prêts à respecter, dit vouloir respecter, entend respecter,
      respecter, observer, se conformer, conserver, préserver, maintenir, consolider, respecter strictement, s'en tenir, attaché, attachée,
      attachement, respect du, respect de, renforcer, mettre en œuvre, appliquer, tenir leurs engagements, respecter pleinement, adhérer`,
    brokered: `
      ${combined(
        `parrainé, parrainée, facilité, facilitée, proposé, proposée, imposé, imposée, arrangé, arrangée, patronné, patronnée, garanti,
        garantie, initié, initiée, décroché, décrochée`,
        'par',
      )},
      sous l'égide des, sous l'égide d, sous le patronage de, sous la houlette de, sous la houlette du, sous les auspices des, par
      l'entremise du, par l'entremise des, par l'intermédiaire du, via la médiation de, via la médiation du, via la médiation des, via
      la médiation, par la médiation du, par la médiation des, à la médiation de, à la médiation du, à la médiation des, grâce à
      l'intervention de, grâce à l'intercession de, intercession de, avec le concours de, avec le concours du, avec le soutien de, avec
      la participation de, avec la participation du, avec la participation des, joué les médiateurs, bons offices de, bons offices du,
      bons offices des, bons offices, à la demande de, à la demande du, à la demande des, sur proposition de, sur proposition du, sur
      l'initiative de, sous l'impulsion de, sous la pression de, sous la pression des, en médiatrice, en médiateur,
      négocié par, négociée par, négocié sous l'égide de, négociée sous l'égide de, sous l'égide de, sous l'égide du, par l'intermédiaire de, par l'intermédiaire des, par l'entremise de, par la médiation de,
      avec la médiation de, avec la médiation du, avec la médiation des, grâce à la médiation, médiation de, médiation du, médiation des, médiation, médiateur, médiateurs, médiatrice, sous la médiation, parrainé par, parrainée par, proposé par, proposée par, conclu sous,
      obtenu par, obtenue par, sous les auspices de, sous les auspices du, à l'initiative de, à l'initiative du, à l'initiative des, arrachée par, arraché par, facilité par, facilitée par, grâce aux efforts,
      proposition de, proposition du, proposition des, l'aide de, avec l'aide de, entremise, parrainage de`,
    brokeredAfter: '',
    notBroken: `
      aucune violation de notre part, aucune violation de notre côté, aucune violation de la part de nos,
      aucune violation du cessez-le-feu de notre part, pas violé de notre, respecté la trêve à la lettre,
      respectent la trêve à la lettre, respecte la trêve à la lettre,
      ${combined(
        "n'a, n'ont, n'avait, n'avaient, n'avons",
        `pas violé, jamais violé, pas rompu, jamais rompu, pas enfreint, jamais enfreint, nullement violé, en rien violé, aucunement
        violé`,
      )},
      ne viole pas, ne violent pas, avoir respecté le cessez-le-feu, n'avoir pas violé, n'avoir jamais violé, n'avoir pas rompu, ne pas
      avoir violé, ne pas avoir rompu, respecte scrupuleusement, respectent scrupuleusement, respecte strictement le, respectent
      strictement le, avoir violé la moindre,
      n'a pas violé, n'ont pas violé, n'a jamais violé, n'ont jamais violé, n'a pas rompu, n'ont pas rompu, pas violé, n'avait pas violé,
      n'avaient pas violé, pas rompu`,
    despite: `
      à peine entrée en vigueur, à peine entré en vigueur, à peine conclu, à peine conclue, à peine annoncé, à peine annoncée, à peine instauré, à peine instaurée, à peine commencé, à peine commencée, sitôt entré en vigueur, sitôt entrée en vigueur, sitôt conclu, sitôt conclue,
      jours après la signature,
      après … mois de, après … mois d, après … semaines de, après … semaines d, après … jours d, après … heures de, après … heures d,
      après une nuit de, après une journée de, jours de, depuis la signature, depuis la conclusion,
      après … nuits de, après … nuit de, après … jours de, au terme de … nuits de, au terme de … jours de,
      au mépris de, au mépris du, malgré la, malgré le, malgré un, malgré une, nonobstant, moins d'une heure après, quelques minutes
      après, moins de … heures après, à peine … après, après, dès l'entrée en vigueur, une heure après, jours après, semaines après, en
      plein, en pleine, sur fond de, depuis la, à la suite de, à la suite du, dans la foulée de, dans la foulée du, aussitôt après,
      juste après, sitôt après, suite à,
      malgré, en dépit de, en dépit du, après l'entrée en vigueur, après l'instauration, après l'annonce, quelques heures après, peu après, minutes après, heures après,
      au lendemain de, au lendemain du, censé, censée, depuis l'entrée en vigueur, jours après`,
    priorDay: 'la veille, un jour plus tôt, le jour précédent, deux jours plus tôt',
    fires: perfect(
      'a, ont, avait, avaient, avoir, aurait, auraient, ait, aient, a de nouveau, ont de nouveau, eu',
      `
      ouvert le feu, bombardé, pilonné, tiré, tiré sur, tiré des missiles, mitraillé, canonné, pris pour cible, fait feu, lancé des missiles, lancé des roquettes, lancé des drones,
      lancé des frappes, lancé une frappe, mené des frappes, mené une frappe, effectué des tirs, procédé à des tirs, soumis à des tirs, tiré au mortier`,
    ).concat(`,
      utilisé … mitrailleuse*, utilisé … fusil*, utilisé … lance-grenades, utilisé … armes, utilisé … drones, employé … mitrailleuse*,
      employé … armes, utilisent … armes, emploient … armes, fait parler l'artillerie, fait parler la poudre,
      ${combined('employé, employée, utilisé, emploient, utilisent, emploie, utilise, recouru à, recourt à, recourent à', '… munitions, … phosphore, … sous-munitions, … obus, … roquettes, … missiles, … grenades, … drones, … mortiers')},
      envoyé … drones, envoient … drones, envoie … drones, lancé … grenades, lance … grenades, lancent … grenades, arrosé … obus, arrosent … obus, criblé, criblent, crible, déversé, déversent, déverse, pilonne, détruit au moyen, détruit à l'aide, détruit avec, tireur … tué, tireur embusqué … tu*, sniper … tu*, tireur* … bless*,
      ${combined(
        `mené, mènent, mène, menait, menaient, effectué, effectue, effectuent, lancé, lancent, lance, procédé à, procèdent à, conduit,
        réalisé`,
        `… frappe*, … bombardement*, … tirs, … raid*, … attaques de drone*, … attaque de drone*`,
      )},
      ${conjugated('bombard, pilonn, canonn, mitraill', 'e, ent, er, ant, ait, aient, èrent, erait, eraient')},
      bombarda, pilonna, ouvrit le feu, ouvrirent le feu, ouvraient le feu, ouvrait le feu, avoir ouvert le feu, avoir tiré, avoir
      bombardé, avoir pilonné, d'avoir tiré, rouvert le feu, rouvre le feu, rouvrent le feu, ont rouvert le feu, a rouvert le feu,
      déclenché … tirs, ouvert … tirs, ouvrent … feu, ouvre … feu, ouvrant … feu, ouvrir … feu,
      ${combined(
        `tiré, tirent, tirant, tire, tiraient, tirait, tirer, lancé, lancent, lançant, lance, lançaient, lançait, lancer, largué, largue,
        larguent`,
        `… obus, … roquette*, … missile*, … mortier*, … drone*, … projectile*, … salve*`,
      )},
      tire au mortier, tirent au mortier, tiré à l'arme lourde, tiré à l'arme légère, tire à l'arme, tirent à l'arme, tiré au, tiré à,
      tirer au, tirer à, tiré contre, tire contre, tirent contre, tiré en direction, tire en direction, tirent en direction, tiré sur, a
      tiré, ont tiré, tiraient sur, tirait sur,
      ${combined(
        'fait, font, faisant, faire, a fait, ont fait',
        `usage de mortiers, usage d'armes, usage d'artillerie, usage de drones, usage d'obusiers, usage de lance-roquettes, usage de
        l'artillerie, usage d'armes lourdes`,
      )},
      ${combined(
        `mené, mènent, mène, menant, mener, effectué, effectue, effectuent, effectuant, procédé à, procède à, procèdent à, lancé, lance,
        lancent, lançant, lancer, déclenché, déclenche, conduit, réalisé`,
        `une frappe, des frappes, un bombardement, des bombardements, des tirs, une attaque au mortier, une attaque aux mortiers, une
        attaque à l'artillerie, une attaque de drone, une attaque de drones, une attaque au drone, des raids, un raid aérien, une
        attaque aux drones, un tir de mortier, un tir de missile, une frappe de drone`,
      )},
      ${combined(
        `attaqué, attaquent, attaque, attaquant, attaquer, visé, vise, visent, visant, frappé, frappent, frappe, frappant, touché, ciblé,
        pris à partie`,
        `au mortier, aux mortiers, à l'artillerie, à coups de, à l'arme, aux armes, au drone, aux drones, avec des drones, avec des
        mortiers, au lance-roquettes, au missile, à la roquette, au canon, à la mitrailleuse`,
      )},
      pris sous le feu, prend sous le feu, prennent sous le feu, ont pris sous leur feu, pris sous leur feu, soumis … tirs, soumettent …
      tirs, soumet … tirs, soumis … bombardement*, pris pour cible, prennent pour cible, prend … pour cible, pris … pour cible, prendre
      … pour cible, prennent … pour cible, arrosent, ont fait feu, a fait feu, faisaient feu, faisait feu, faire feu, ont riposté par
      des tirs,
      arrose, arrosé, ont arrosé, a arrosé, fait pleuvoir, ont fait pleuvoir, a fait pleuvoir, lâché, tiré … obus, tiré … roquette*, tiré … missile*, tirant … obus, tirant … roquette*, lancé … obus, canonne, canonnent, canonnait, martèle, martelé, a martelé, ont martelé, matraque, ont recouru à l'artillerie, utilisé l'artillerie, a utilisé l'artillerie, ont utilisé l'artillerie, employé l'artillerie, visé au mortier, visé à l'artillerie, attaqué au mortier, attaqué à l'artillerie, attaqué au drone, frappé au mortier, frappé à l'artillerie, mitraillent, mitrailler,
      ouvre le feu, ouvrent le feu, ouvrir le feu, ouvrant le feu, ouvert … le feu, ouvert … feu, bombarde, bombardent, bombarder, bombardant, bombardait, bombardaient,
      bombardée, bombardés, bombardées, pilonne, pilonnent, pilonner, pilonnant, pilonnée, pilonnés, tire sur, tirent sur, tirer sur, tirer, tirent, tirait, tiraient, tirant, tirant sur, tirée, tirés,
      prend pour cible, prennent pour cible, prenant pour cible, prendre pour cible, font feu, faire feu, lancé … missile*, lancé … roquette*, lancé … frappe*, lancent … missile*,
      lance … missile*, lance des frappes, mène des frappes, mènent des frappes, mitraille, lançant … missile*, tire des missiles, tire à, a fait usage de`),
    underFire: `
      tué par un sniper, tués par un sniper, tués par des snipers, tué par un tireur, tués par un tireur, tués par des tireurs,
      abattu par un sniper, abattu par un tireur, blessé par un sniper, blessés par un sniper, blessé par un tireur,
      blessés par un tireur, blessés par des tireurs, tué par des tirs, tués par des tirs, tuée par des tirs, blessé par des tirs,
      blessés par des tirs, blessée par des tirs, tué par un tir, tuée par un tir, tués par un tir, blessé par un tir,
      blessés par un tir, tué par balle, tués par balle,
      ${combined('déluge, pluie, tempête, averse, grêle, avalanche', "d'obus, de roquettes, de missiles, de bombes, de feu, de balles, de tirs, de grenades, de projectiles")},
      criblé de balles, criblée de balles, criblés de balles, criblées de balles, criblé d'éclats, criblée d'éclats, criblé par, criblée par, troué de balles, trouée de balles, trouées de balles, troués de balles, obus … tombés, obus … tombé, roquettes … tombées, missile … tombé, missiles … tombés, obus … pleuv*, pleuvent … obus, pleuvent … roquettes, pleuvent … missiles, pluie d'obus, pluie de roquettes, pluie de missiles, mitraillé par, mitraillée par, sous les roquettes, sous les missiles, sous les drones, sous les balles,
      ${combined(
        `visé, visée, visés, visées, touché, touchée, touchés, touchées, frappé, frappée, frappés, frappées, pilonné, pilonnée, pilonnés,
        pilonnées, bombardé, bombardée, bombardés, bombardées, ciblé, ciblée, ciblés, ciblées, atteint, atteinte, atteints, atteintes,
        attaqué, attaquée, attaqués, attaquées, arrosé, arrosée`,
        `par un, par une, par des, par les, par l, par deux, par trois, par plusieurs`,
      )},
      pris pour cible par, prise pour cible par, prises pour cible par, roquette* … lancé*, roquette* … tiré*, missile* … lancé*,
      missile* … tiré*, obus … tiré*, drone* … lancé*,
      ${combined(
        `a été, ont été, est, sont, était, étaient, avait été, avaient été, a de nouveau été, ont de nouveau été, a encore été, ont
        encore été, a également été, ont également été, être, auraient été, aurait été, fut, furent, étant, avoir été, se trouve, se
        trouvent, s'est retrouvé, s'est retrouvée, se sont retrouvés, se sont retrouvées, se retrouve`,
        `sous le feu, sous les tirs, sous les bombes, la cible de tirs, la cible de bombardements, la cible d'un drone, la cible de
        drones, visé par un, visée par un, visés par des, visées par des, atteint par, atteinte par, atteints par, atteintes par,
        pilonné, pilonnée, pilonnés, pilonnées, canonné, canonnée, mitraillé, mitraillée, l'objet de tirs, l'objet de bombardements,
        l'objet d'une attaque, soumis à un bombardement, soumise à un bombardement, soumis à des bombardements, soumise à des
        bombardements, soumises à des bombardements, soumis au feu, soumises au feu, exposé au feu, exposée au feu, exposées au feu,
        exposés au feu, prises sous le feu, pris sous des tirs, prise sous des tirs, prises sous des tirs, victime de tirs, victimes de
        tirs`,
      )},
      ${combined('essuy*, subi*, encaiss*', `… tirs, … feu, … obus, … bombardement*, … pilonnage*, … roquette*, … salve*, … frappe*`)},
      subit des tirs, subissent des tirs, subissait des tirs, fait l'objet de tirs, fait l'objet de bombardements, font l'objet de tirs,
      faisait l'objet de tirs, a fait l'objet de tirs, ont fait l'objet de tirs, est la cible, sont la cible, cible de tirs, cibles de
      tirs, cibles de bombardements, sous un feu nourri, sous un feu intense, sous le feu nourri, sous des tirs, sous le feu de, sous
      les obus, sous un bombardement, sous bombardement, sous bombardements, sous le pilonnage,
      ${combined(
        `obus, roquettes, roquette, missiles, missile, projectiles, projectile`,
        `s'est abattu, s'est abattue, se sont abattus, se sont abattues, s'abattent, est tombé, est tombée, sont tombés, sont tombées,
        tombent, tombe, a explosé, ont explosé, a atterri, ont atterri, a frappé, ont frappé, a touché, ont touché, a atteint, ont
        atteint`,
      )},
      reçu … obus, reçu … tirs,
      a essuyé des tirs, ont essuyé des tirs, essuyait des tirs, a essuyé un tir, ont été la cible, a été canonné, a été arrosé, ont été arrosés, fauchés par, fauchée par, fauché par, ont été fauchés, a été fauché, touchée par des, touché par des, touchés par des, touchées par des, frappée par des, frappé par des, frappées par des, frappés par des, atteint par des, atteinte par des, pris dans des tirs, sous un déluge, sous une pluie, mitraillée, mitraillés, sous les obus, sous les roquettes,       ${combined(
        'a été, ont été, est, sont, était, étaient, avait été, avaient été, a de nouveau été, ont de nouveau été, être, auraient été, aurait été, a également été, ont également été, étant',
        `bombardé, bombardée, bombardés, bombardées, pilonné, pilonnée, pilonnés, pilonnées, visé par, visée par, visés par, visées par, visé, visée,
         visés, visées, pris pour cible, prise pour cible, prises pour cible, prises pour cibles, pris pour cibles, touché par, touchée par, touchés par, touchées par, la cible de, la cible, ciblé, ciblée, ciblés, ciblées,
         attaqué à, attaquée à, attaquées à, attaqués à, soumis à des tirs, soumise à des tirs, soumises à des tirs, soumises à un feu, soumises à des, essuyé des tirs, sous le feu, mitraillé`,
      )},
      essuyé des tirs, essuie des tirs, essuient des tirs, essuyé … tirs, essuyer des tirs, essuyé … feu, subi des tirs, subi … tirs, subi … bombardements, sous le feu, sous les tirs, sous les bombes, sous les bombardements,
      cible de tirs, cible de bombardements, cible de frappes, cible d'une frappe, cible d'une attaque, la cible de tirs, la cible de bombardements, victime de tirs, soumis à des tirs, soumises à des tirs, visé par des tirs, visées par des tirs,
      visés par des tirs, visée par des tirs, le feu a été ouvert, pris sous le feu, prise sous le feu, touché par un, touchée par un`,
    shelling: `
      rafale, rafales, rafales … contre, rafales … sur, rafales d'armes, rafale d'arme, du feu … azer*, du feu … arménien, au feu … azer*, au feu … arménien, par le feu … azer*, par le feu … arménien, un feu … azer*, un feu … arménien, sous le feu … azer*, sous le feu … arménien, sous un feu,
      tirs de roquette, tirs de lance-grenades, tir de grenade, feu roulant, mitraille,
      ${combined('artillerie, mortiers, roquettes, missiles, drones, bombes, obus, missile, drone, sous-munitions, salves, salve, projectiles, roquette', '… sur, … contre')},
      par un missile, par des missiles, par un obus, par des obus, par une roquette, par des roquettes, par des drones, par un drone, balles … dans, impacts de balles, impact de balle, bombes à sous-munitions, obus à sous-munitions, sous-munitions, frappe au phosphore, munitions au phosphore,
      ${combined('missile*, roquette*, obus, drone*, projectile*', `… a fait, … ont fait, … a tué, … ont tué, … a blessé, … ont blessé, … a détruit, … ont détruit`)},
      usage de roquettes, usage de drones, usage de missiles, usage de mortiers, usage de l'artillerie, recours à l'artillerie, recours
      aux drones, emploi de roquettes, emploi de l'artillerie, utilisation de roquettes, utilisation de drones, utilisation de
      l'artillerie,
      feu de l'armée, feu des forces, feu des troupes, feu … en direction, feu … contre des, feu … contre les,
      missile sur, missiles sur, missiles contre, missile contre, roquettes sur, roquette sur, roquettes contre, obus sur, obus contre,
      drones sur, drone sur, drones contre, mortiers sur, bombes sur, Grad sur,
      ${combined(
        'tir, tirs',
        `de barrage, d'obus, d'obusiers, d'armes automatiques, d'armes lourdes, d'armes de petit calibre, d'armes de gros calibre, de
        mitrailleuse, de mitrailleuses, à l'arme lourde, à l'arme automatique, de kalachnikovs, de char, de blindés, de lance-roquettes,
        de Grad, au mortier, de harcèlement, d'intimidation, ennemis, isolés, intensifs, nourri, de provocation, de tireur embusqué, de
        tireurs embusqués, de tireurs d'élite, de tireur d'élite`,
      )},
      ${combined(
        'attaque, attaques',
        `au mortier, aux mortiers, de mortier, de mortiers, à l'artillerie, d'artillerie, au drone, aux drones, par drone, par drones, de
        drones kamikazes, au missile, aux missiles, de missile, à la roquette, aux roquettes, de roquettes, aérienne, aériennes, à
        l'arme lourde, à l'arme légère, de sniper, de snipers`,
      )},
      ${combined(
        'frappe, frappes',
        `au drone, aux drones, par drone, par drones, au missile, de missiles, au mortier, d'obusiers, ciblée, ciblées, chirurgicales,
        aériennes, de précision`,
      )},
      feu de mortier, feu de mortiers, feu d'armes, feu de l'artillerie, feu de snipers, feu de mitrailleuses, feux de mortier, pluie
      d'obus, pluie de roquettes, pluie de missiles, pluie de feu, déluge d'obus, déluge de feu, déluge de roquettes, tir nourri,
      mitraillage*, harcèlement par le feu, salves d'artillerie, salves de roquettes, coups de canon, détonations d'artillerie, obus de
      mortier,
      bombardement*, pilonnage*, tirs, tir, tir d'artillerie, tirs d'artillerie, tirs de mortier, tirs de mortiers, tirs de roquettes, tirs de missiles, tirs de drones, tirs nourris, tirs sporadiques,
      tirs de sniper, tirs de snipers, tirs à l'arme légère, tirs de précision, tirs d'armes légères, tir de sniper, tir de missile, tir de mortier, tir de roquette, frappes, frappe de drone*, frappe aérienne, frappes aériennes, frappe d'artillerie, frappe de missile*,
      frappes de drone*, frappes de missiles, frappes d'artillerie, attaque de drone*, attaques de drone*, attaque de missiles, attaque d'artillerie, attaques à la roquette, attaque aérienne, raid*, coups de feu, coup de feu, salve*, canonnade*, barrage d'artillerie,
      feu d'artillerie, feu nourri, feu intense, échange de tirs avec, ouverture du feu, ouverture de feu, fusillade, fusillades, tirs de chars, tirs de kalachnikov, feu ennemi`,
    strikes: perfect(
      'a, ont, avait, avaient, avoir, aurait, auraient',
      'frappé, attaqué, touché, visé, ciblé, atteint, détruit, endommagé',
    ).concat(`,
      a neutralisé, ont neutralisé, avoir neutralisé, neutralisé, neutralisés, neutralisées, détruit, visé, frappé, ciblé,
      s'est écrasée, se sont écrasés, se sont écrasées, s'écrasent, s'est abattue, se sont abattues, se sont abattus, tombées sur,
      tombées dans, tombés dans, tombé dans, explosé dans, explosé à, s'abat sur,
      touchée, touchés, touchées, frappée, frappés, frappées, visée, visées, visés, endommagée, endommagées, endommagés,
      ${conjugated('frapp, attaqu, touch, vis, cibl, détruis', 'e, ent, er, ant, ait, aient, èrent')},
      attaqua, frappa, toucha, avoir frappé, avoir attaqué, avoir visé, avoir touché, d'avoir frappé, d'avoir attaqué, d'avoir visé, a
      aussi frappé, ont également visé, s'abattait, s'abattaient, tombent sur, tombe sur, s'acharne sur, s'acharnent sur,
      frappe, frappent, frapper, frappant, attaque, attaques, attaquent, attaquer, attaquant, attaqué, attaquée, touche, touchent, touchant, vise, visent, visant, cible, ciblent, ciblant, visait, visaient,
      s'abat, s'est abattu, s'est abattue, s'abattent, s'écrase, s'est écrasé, tombé sur, tombés sur, tombée sur, détruit, assaut`),
    notFired: `
      ${combined('pas un tir, pas un seul tir, aucun tir, pas un coup de feu, pas un seul coup de feu, aucun coup de feu, pas une balle, pas une seule balle, pas un obus, aucun obus', "de notre part, de notre côté, de nos positions, de nos rangs, de nos lignes, de nos forces, n'est parti de, n'est venu de")},
      ${combined('aucun village, aucune localité, aucune ville, aucun hameau, aucune habitation, aucune maison, pas un village, pas un seul village, nul village', '… bombardé, … bombardée, … visé, … visée, … touché, … touchée, … attaqué, … attaquée, … frappé, … frappée')},
      ${combined("n'ont pas, n'a pas, n'avons pas, n'ont jamais, n'a jamais, n'avons jamais", 'fait usage de, fait usage de leurs armes, ouvert le feu, appuyé sur la détente, utilisé leurs armes')}, n'ont pas fait usage, n'a pas fait usage, n'ayant pas fait usage, pas un soldat n'a tiré, aucun soldat n'a tiré, aucun de nos soldats n'a tiré, aucun de nos militaires n'a tiré,
      ${combined(
        `aucun tir, aucun obus, aucun missile, aucune roquette, aucun coup de feu, aucun drone, aucune frappe, aucun bombardement, pas un
        tir`,
        'vers, sur, contre, en direction, visant',
      )},
      ${combined(
        "n'a, n'ont, n'avait, n'avaient, n'avons",
        `ouvert le feu, pas ouvert le feu, jamais ouvert le feu, pas tiré, jamais tiré, pas fait feu, pas bombardé, jamais bombardé,
        jamais fait feu, pas pilonné, jamais visé, pas visé, visé aucun, visé aucune, pas pris pour cible, jamais pris pour cible, pas
        attaqué, pas frappé, jamais frappé, tiré aucun, tiré aucune, tiré sur aucun, mené aucun tir, effectué aucun, effectué aucune,
        procédé à aucun, lancé aucun, lancé aucune, pas mené de, pas effectué de, pas lancé de`,
      )},
      ${combined(
        "n'avoir, ne pas avoir, ne jamais avoir",
        `ouvert le feu, pas ouvert le feu, jamais ouvert le feu, tiré, pas tiré, jamais tiré, bombardé, jamais bombardé, pas visé, jamais
        visé, attaqué, frappé, mené, effectué aucun, lancé aucun`,
      )},
      ne tirent pas, ne tire pas, ne tirent jamais, ne visons pas, ne bombardons pas, ne ciblent pas, ne cible pas, aucun tir n'est
      parti, aucun tir n'a été tiré, aucun coup n'a été tiré, aucun coup de feu n'est parti, pas un seul coup de feu, pas le moindre
      coup de feu, pas le moindre tir, aucun tir de notre, aucun bombardement n'a, aucune attaque n'a, pas un seul obus, aucun obus
      n'est, n'y a pas eu de tir, n'y a pas eu de tirs, n'y a eu aucun tir, n'a été tiré, n'est pas à l'origine, ne sont pas à l'origine,
      n'avoir tiré, n'avoir pas tiré, n'avoir pas ouvert le feu, n'avoir jamais tiré, n'avoir pas bombardé, n'avoir visé, n'avoir pas visé, n'avoir mené aucun, n'avoir mené aucune, n'avoir tiré ni, n'avoir ouvert le feu, ne pas avoir tiré, ne pas avoir ouvert le feu, ne pas avoir bombardé, ne pas avoir visé, n'a jamais tiré, n'ont jamais tiré, n'a jamais visé, n'ont jamais visé, n'a frappé, n'ont frappé, n'a pas frappé, n'ont pas frappé, n'a jamais bombardé, n'ont jamais bombardé, aucun tir n'a été effectué, aucun tir n'a eu lieu, aucun obus n'a été tiré, aucun missile n'a été tiré, aucune roquette n'a été tirée, aucune frappe n'a, pas un coup de feu, aucun coup de feu, avoir ouvert le feu ni, d'avoir tiré le moindre,       n'a pas ouvert le feu, n'ont pas ouvert le feu, n'a pas tiré, n'ont pas tiré, n'a jamais ouvert le feu, n'ont jamais ouvert le feu, n'ont pas bombardé,
      n'a pas bombardé, n'avait pas tiré, n'avaient pas tiré, n'avait pas ouvert le feu, n'avaient pas ouvert le feu, pas tiré un seul coup, aucun coup de feu n'a été tiré, n'a tiré aucun,
      n'ont tiré aucun, n'a mené aucun, n'a mené aucune, n'ont mené aucune, n'a pas visé, n'ont pas visé, ne visent pas, ne tire pas sur, ne vise pas, ne bombarde pas, ne bombardent pas`,
    continues: `
      ${combined("n'a, n'ont, n'avait, n'avaient", `pas cessé de, jamais cessé de, pas arrêté de, jamais arrêté de, toujours pas cessé de, cessé de`)},
      ne cesse de, ne cessent de, ne cesse pas de, ne cessent pas de, n'arrête pas de, n'arrêtent pas de, sans cesser de,
      se poursuivent, se poursuit, se poursuivaient, se poursuivait, perdur*, continuent de, continuent à, continue de, continue à, ont
      repris, reprise, reprises, sans interruption, sans répit, sans trêve, toujours en cours, ne s'arrêtent pas, n'a toujours pas
      cessé, n'ont toujours pas cessé, depuis plusieurs heures, bat son plein, s'intensifie, s'intensifient,
      se poursui*, poursuit, poursuivent, continue, continuent, continuait, continué, en cours, toujours, encore, reprennent, ont repris, a repris, reprend, persiste*, sans relâche,
      n'ont pas cessé, n'a pas cessé, ne cessent, sans discontinuer, font rage, fait rage`,
    combat: `
      provocation, provocations, provocation à grande échelle, provocation militaire,
      corps à corps, prise d'assaut, percée, percées, contre-offensive*, opération terrestre, fait exploser une mine, sauté sur une
      mine, saute sur une mine, sauté sur un engin, engin explosif, mine antipersonnel, mine antichar, mines antipersonnel, champ de
      mines, intercepté, interceptent, intercepte, neutralisé, neutralisés, drone abattu, drones abattus, affronté, s'affrontent,
      s'affrontaient, se battent, se battaient, offensives, altercation*, rixe*, tentative d'infiltration, groupe de sabotage, prise de
      position, prise de positions, ont pris le contrôle, a pris le contrôle,
      affrontement*, combats, combat, accrochage*, bataille*, offensive*, échauffourée*, hostilités, escarmouche*, incursion*, infiltr*, mine, mines, explosion d'une mine, échange de tirs, échanges de tirs,
      abattu, abattre, abat, abattus, abattent, avancée, avance des, progression, assaut terrestre, heurts, tentative d'avancée, sabotage, saboteurs, repoussé, positions prises, ont saisi`,
    response: `
      tir* de représailles, ont répliqué, a répliqué au feu, répliqué aux tirs, répondu aux tirs, a répondu aux tirs, ont répondu aux
      tirs, répondu au feu, riposté, ont riposté, a riposté, action de riposte, actions de riposte, actions de représailles, mesures
      appropriées, mesures de représailles, feu de riposte, feu … réprimé, feu a été neutralisé, tirs ont été réprimés, feu a été
      supprimé, fait taire les tirs, contre-mesures,
      mesures de riposte, riposte*, ripost*, représailles, mesures de rétorsion, mesures adéquates, réduit au silence, réduits au silence, tir de riposte, tirs de riposte, mesures de réponse, contre-attaque*, répliqué par`,
    missile: 'missile*, missiles balistiques, Iskander, Totchka-U, Scud, Smertch balistique',
    airstrike: `
      frappe aérienne, frappes aériennes, aviation, avion de chasse, avions de chasse, avions de combat, avion de combat, hélicoptère*, raid aérien, raids aériens, bombardement aérien, bombardements aériens, forces aériennes, Su-25`,
    drone: 'drone*, Bayraktar*, UAV, avion sans pilote, avions sans pilote, appareils sans pilote, kamikaze*',
    artillery: `
      artillerie, obus, obusier*, mortier*, roquette*, lance-roquettes, Grad, Smertch, Smerch, char, chars, chars d'assaut, canon, canons, canons de, artillerie lourde, lance-roquettes multiples, pièces d'artillerie, LRM, tank*`,
    smallArms: `
      arme légère, armes légères, sniper*, tireur d'élite, tireurs d'élite, tireur embusqué, tireurs embusqués, mitrailleuse*, fusil, fusils, fusil d'assaut, armes automatiques, arme automatique, armes à feu, lance-grenades, armes de petit calibre, armes de gros calibre,
      armes de différents calibres, armes de divers calibres, petit calibre, différents calibres, divers calibres, kalachnikov*, balles, balle, arme à feu, gros calibre, arme de petit calibre`,
    settlement: `
      village*, ville, villes, localité*, bourgade*, agglomération*, habitation*, maison, maisons, immeuble*, zone résidentielle, zones résidentielles, quartier résidentiel, quartiers résidentiels, quartier, quartiers, zones habitées, zones peuplées, zones civiles, zone civile,
      population civile, zones d'habitation, immeuble d'habitation, capitale séparatiste, zones urbaines`,
    position: `
      dépôt de munitions, dépôts de munitions, objectif militaire, site militaire,
      position, positions, positions militaires, position militaire, poste, postes, poste militaire, postes militaires, avant-poste*, tranchée*, postes-frontières, poste-frontière, postes frontières, positions de combat, positions défensives, base militaire, bases militaires,
      installations militaires, cibles militaires, objectifs militaires, cible militaire, poste de combat, postes de combat, infrastructures militaires, sites militaires`,
    vehicle: `
      des lance-missiles, de lance-missiles, les lance-missiles, deux lance-missiles, trois lance-missiles, des lance-roquettes, de lance-roquettes, les lance-roquettes, rampe de lancement, rampes de lancement, des rampes de lancement, lanceurs de missiles, lanceur de missiles, batteries de missiles, batterie de missiles,
      système de défense aérienne, systèmes de défense aérienne, batterie antiaérienne, matériel militaire, engin blindé,
      engins blindés, colonne militaire, rampe de lancement, rampes de lancement,
      véhicule*, voiture*, camion*, ambulance*, convoi*, autobus, autocar, bus, tracteur*, véhicules militaires, véhicule militaire, voitures`,
    infrastructure: `
      infrastructure*, infrastructures civiles, objets civils, cibles civiles, installations civiles, bâtiments civils, hôpital, hôpitaux, école, écoles, pont, ponts, cathédrale*, église*, aéroport*, centrale électrique, ligne électrique, lignes électriques,
      réservoir*, bâtiment*, maternité, pylône`,
    killed: `
      autres morts, autres tués, autres décès,
      nouveaux morts, de nouveaux morts, nouveaux tués, nouveaux décès, décès supplémentaires,
      décès du, décès d'un, mort du, mort de,
      tués par un sniper, tués par des snipers, tué par un tireur, tués par un tireur, tués par des tireurs, abattu par un tireur,
      tué par des tirs, tués par des tirs, tuée par des tirs, tué par un tir, tuée par un tir, tués par un tir, tué par balle,
      tués par balle,
      porté à … tombés, nombre de leurs militaires tombés,
      ont porté à … tombés, leurs militaires tombés, tombés le, tombés depuis le, tombé au, tombés au,
      de soldats tombés, ses soldats tombés, tombés jusqu'ici, tombés en, soldats … tombés,
      soldats tombés, militaires tombés, hommes tombés, officiers tombés, combattants tombés, tombés ce, tombés depuis, tombés lors,
      tombés dans les combats, tombés pour, tombés samedi, tombés dimanche,
      ${combined('soldats, militaires, hommes, combattants, officiers, conscrits', 'perdus, anéantis, abattus, éliminés, liquidés, … perdus, … anéantis, … abattus, … éliminés')}, soldat abattu, militaire abattu, avoir éliminé, a éliminé, ont éliminé, avoir anéanti, a anéanti, ont anéanti, avoir liquidé, a liquidé, ont liquidé, éliminés, anéantis, liquidés, mis hors de combat, ont été anéantis, ont été éliminés, sans vie, abattus par un tireur, pleure, pleurent,
      pleure la mort, pleurent la mort,
      fauchés par, fauché par, fauchée par, fauchées par,
      laissé sur le terrain, laissés sur le terrain, laisse sur le terrain, resté sur le terrain, restés sur le terrain,
      ${combined(
        'a, ont, avait, avaient, ayant, aurait, auraient, avoir',
        `perdu la vie, trouvé la mort, laissé la vie, péri, succombé, succombé à ses blessures, succombé à leurs blessures, rendu l'âme,
        donné sa vie, donné leur vie, coûté la vie à, causé la mort de, entraîné la mort de, provoqué la mort de, tué, perdu`,
      )},
      ${combined(
        'est, sont, était, étaient, seraient, serait',
        `mort, morts, morte, mortes, tombé, tombés, tombé au combat, tombés au combat, tombé sous les balles, tombés sous les balles,
        tombé au champ d'honneur, tombés au champ d'honneur, décédé, décédés, décédée`,
      )},
      succombe, succombent, succombait, tombe au combat, tombent au combat, tombé au front, tombés au front, tombés sur le front, mort
      au combat, morts au combat, mort au front, morts au front, tué au combat, tués au combat, perdent, perd, perdant, périssait, tués
      sur le coup, tué sur le coup, mort sur le coup, mort de ses blessures, morts de leurs blessures, mort à l'hôpital, corps sans vie,
      cadavre*, corps ont été retrouvés, corps sans vie de, ôté la vie, ôter la vie, mort par balle, abattu par un sniper, tué par un
      sniper, touché mortellement, touchés mortellement, mortellement atteint, blessé mortellement, blessés mortellement, coûtent la
      vie, coûte la vie, coûtant la vie, les corps de, corps de soldats, corps de militaires,
      tué, tués, tuée, tuées, tue, tuent, tuer, tuant, mort, morts, morte, mortes, un mort, un tué, meurt, meurent, mourir, décès, décédé*, péri, périt, périssent, perdu la vie, perdent la vie, ont perdu, a perdu, perdu, perte de, mortellement blessé, mortellement blessés,
      mortellement touché, succombé, tombé au combat, tombés au combat, bilan humain, bilan, abattu d'une balle, trouvé la mort, fauché, fauchés, fauchée, fauchées, trouvent la mort, vies, dépouilles, coûté la vie, mortel, mortels, mortelle, mortelles`,
    wounded: `
      blessé par un sniper, blessés par un sniper, blessé par un tireur, blessés par un tireur, blessés par des tireurs,
      blessé par des tirs, blessés par des tirs, blessée par des tirs, blessé par un tir, blessés par un tir,
      touché à la jambe, touché au bras, touchée à la jambe, touchée au bras, touché à la tête, touché à l'épaule, touché au dos,
      touché au ventre, touché à la main, atteint à la jambe, atteint au bras, blessée par, blessé à la,
      blessé par balle, blessés par balle, blessée par balle, blessée par balles, blessé par balles, blessé par des éclats, blessés par
      des éclats, contusionné, contusionnés, commotionné, commotionnés, contusion*, grièvement touché, légèrement touché, grièvement
      atteint, grièvement blessée, légèrement blessée, gravement blessé, gravement blessés, gravement blessée, évacué … hôpital, évacués
      … hôpital, admis à l'hôpital, hospitalisation*, atteint par balle, atteints par balle, atteint d'une balle, touché par balle,
      touchée par balle, touché par une balle, touchée par une balle, touché par un éclat, amputé,
      blessé, blessés, blessée, blessées, un blessé, blessant, blesse, blessent, blesser, blessure*, hospitalisé*, grièvement blessé, grièvement blessés, légèrement blessé`,
    captured: `
      sont tombés aux mains, est tombé aux mains, tombés aux mains, sont tombés entre les mains, est tombé entre les mains, tombés entre les mains, en captivité, retenus captifs, se trouvent en captivité, détenus par l'ennemi,
      retenus en otage, retenu en otage,
      aux mains des Azerbaïdjanais, aux mains de l'Azerbaïdjan, aux mains des Arméniens, aux mains de Bakou,
      en captivité en Azerbaïdjan, capture de,
      pris en otage, retenu prisonnier, retenus prisonniers, fait … prisonnier*, font prisonnier*, tombé aux mains, tombés aux mains,
      aux mains de l'ennemi, encerclé, encerclés, emprisonnés,
      capturé, capturés, capturée, capture, capturent, prisonnier*, fait prisonnier, faits prisonniers, captif*, détenus, prisonniers de guerre, en captivité`,
    missing: `
      contact a été perdu avec, contact perdu avec, contact rompu avec, contact a été rompu avec, ignore le sort, ignore tout du sort, ignore où se trouvent, ignore ce que sont devenus, localisation … inconnue, localisation … ignorée, sort … inconnu, sort … ignoré, sans nouvelle, plus de nouvelles, aucun contact avec, trace … perdue, manquent toujours à l'appel,
      sans nouvelles de, perdu la trace, perdu toute trace, sans trace de, perdu le contact,
      manque à l'appel, manquent à l'appel, perdu le contact, perdu contact, perdu tout contact, contact … perdu, contact … rompu, sort
      inconnu, sort … inconnu, sort … incertain, aucune nouvelle, pas de nouvelles, sans nouvelle de, sans nouvelles, introuvable*, non
      retrouvé*, localisation inconnue,
      sans nouvelles de, sans nouvelles d, disparu, disparus, disparue, portés disparus, porté disparu, portées disparues, disparition de`,
    casualties: `
      morts ou disparus, tués ou disparus, morts et disparus, tués et disparus, morts ou blessés, tués ou blessés,
      tués et blessés confondus, morts et blessés confondus,
      lourdes pertes, pertes en vies humaines, pertes parmi, pertes dans ses rangs, pertes dans les rangs, pertes en hommes,
      victime, victimes, pertes, perte, pertes humaines, pertes militaires, pertes dans ses rangs`,
    noLosses: `
      aucun soldat … tué, aucun soldat … blessé, aucun militaire … tué, aucun militaire … blessé, aucun de nos soldats, aucun de nos militaires, aucun homme … tué, aucun … n'a été tué, aucun … n'a été blessé, aucune victime … déplorer,
      n'avoir subi aucune perte, n'avoir aucune perte, n'avoir à déplorer, n'avoir pas subi de pertes, n'avoir perdu aucun homme, ne
      déplorer aucune, ne pas avoir subi de pertes, ne déplorer ni,
      ${combined(
        "n'a, n'ont, n'avait, n'auraient, n'aurait",
        `fait ni mort ni blessé, fait ni morts ni blessés, fait aucun mort, fait aucun blessé, fait aucune victime, pas fait de mort, pas
        fait de morts, pas fait de blessé, pas fait de blessés, causé aucune victime, causé aucune perte, subi aucune perte, pas subi de
        perte, pas de perte, aucune perte, entraîné aucune victime, provoqué aucune victime, eu à déplorer aucune, enregistré aucune
        perte, pas causé de pertes`,
      )},
      sans faire ni mort ni blessé, sans faire ni morts ni blessés, sans faire de mort, sans faire de morts, sans victime à déplorer,
      sans perte, sans perte humaine, sans pertes humaines, sans blessé, sans mort, sans morts, aucune victime à déplorer, aucune perte
      à déplorer, pas de victime à déplorer, pas de victimes à déplorer, aucun blessé à déplorer, aucun dégât humain, n'y a pas eu de
      victime, n'y a pas eu de victimes, n'y a pas eu de blessés, n'y a pas eu de pertes, n'y a ni mort, n'y a aucune victime, n'y a
      aucune perte, n'y a aucun blessé, n'y a pas de blessés, n'y a pas de morts, nul n'a été blessé, nul n'a été tué, personne n'est
      mort, personne n'a péri, personne n'a été touché, aucun civil n'a été, aucun habitant n'a été, aucun de ses soldats, aucun soldat
      n'est, aucun mort ni blessé, aucun mort ou blessé, aucune victime civile, aucune perte dans, aucune perte parmi, aucune perte n'a
      été, on ne déplore aucune, on ne déplore pas de, ne fait pas état de victimes, ne fait état d'aucune, ne font état d'aucune, pas
      été fait état de victimes, sont indemnes, est indemne, indemne, indemnes, sain et sauf, sains et saufs, zéro mort, zéro victime,
      ne compte aucune perte, n'a perdu aucun soldat, n'a perdu aucun homme, n'a perdu aucun militaire, n'ont perdu aucun homme, n'ont
      perdu aucun soldat,
      aucune perte, aucune victime, aucune perte humaine, pas de victime, pas de victimes, sans faire de victime, sans faire de victimes, sans victime, sans victimes, pas fait de victime, pas fait de victimes, n'a fait aucune victime, n'ont fait aucune victime, pas de pertes,
      pas de perte, sans pertes, aucun blessé, aucun mort, ni mort ni blessé, ni morts ni blessés, ne déplore aucune, ne déplore pas de, ne déplorent aucune, pas subi de pertes, n'a subi aucune perte, n'ont subi aucune perte, pas de morts, personne n'a été tué, personne n'a été blessé,
      aucun soldat n'a été, aucun militaire n'a été, pas de blessés, n'a pas de pertes, ni perte ni blessé, il n'y a pas de pertes, n'y a pas de victimes, sans faire de blessé, sans faire de blessés, personne n'a été blessé`,
    oneSoldier: `
      du militaire, au militaire, jeune militaire, du soldat, au soldat, du sergent, du lieutenant, du capitaine, jeune soldat,
      un de ses hommes, l'un de ses hommes, d'un de ses hommes,
      un général, le général, général, le colonel, colonel, le commandant, le major, le lieutenant, le capitaine, le sergent,
      un garde-frontalier, un démineur, un sapeur, un pilote, un tireur, un artilleur, un médecin militaire,
      l'appelé, un appelé, conscrit, un conscrit,
      un jeune soldat, un jeune militaire, un jeune conscrit, un garde frontière, un garde-frontières, un engagé, un contractuel, un
      soldat contractuel, un réserviste, un volontaire, un caporal, un sous-officier, un adjudant, un major, un commandant, un colonel,
      un lieutenant-colonel, un sous-lieutenant, un chauffeur militaire, un membre des forces, un membre des forces armées, un militaire
      de, un soldat de, d'un officier, d'un conscrit, d'un de ses soldats, d'un de ses militaires, son militaire, le militaire, le
      conscrit, l'officier, sergent, capitaine, militaire contractuel,
      un soldat, un militaire, un officier, un conscrit, le soldat, un garde-frontière, un appelé, un sergent, un lieutenant, un capitaine, un de ses soldats, un de ses militaires, l'un de ses soldats, l'un de ses militaires, un combattant, son soldat, 
         soldat, un policier, un casque bleu, d'un soldat, d'un militaire`,
    oneCivilian: `
      berger, agriculteur, fermier, fermière, villageoise, fillette, tractoriste, civil tué, civil blessé, adolescent, adolescente,
      octogénaire, septuagénaire, nonagénaire,
      un agriculteur de, une agricultrice, un villageois de, un père de famille, une mère de famille, un collégien, une lycéenne,
      un lycéen, un étudiant, une étudiante, un nourrisson, un ambulancier, un pompier, un cultivateur, un vigneron, un bûcheron,
      un cueilleur, un pasteur, une grand-mère, un grand-père, une octogénaire, une septuagénaire, une sexagénaire, un passant,
      une passante,
      une habitante, un homme de, une femme de, un résident, une résidente, un ouvrier, une ouvrière, un retraité, une retraitée, un
      vieil homme, une vieille femme, un enseignant, un instituteur, un paysan, une paysanne, une fermière, un écolier, un bébé, une
      petite fille, un petit garçon, un jeune homme, une jeune femme, une adolescente, un employé, un travailleur, un médecin, un
      éleveur, un conducteur de tracteur, un tractoriste, d'une femme, d'un enfant, d'un habitant, le berger, le civil, d'un berger, un
      chauffeur, un septuagénaire, un octogénaire, un sexagénaire, un quinquagénaire, un quadragénaire, un trentenaire,
      un civil, une civile, une femme, un habitant, un enfant, une fillette, un garçon, un homme, un fermier, un berger, un agriculteur, une habitante, un adolescent, un villageois, d'un civil`,
    oneOther: `
      un cinquième, un sixième, un septième, un huitième, un neuvième, un dixième, une deuxième, une troisième, une quatrième,
      un troisième, un quatrième, un second,
      une victime,  un reporter, un cameraman,
      une personne, un mort, un tué, un blessé, un journaliste, un autre, une autre`,
    soldiers: `
      membres d'équipage, équipage, hommes d'équipage,
      recrues, contractuels, gardes frontières, garde-frontières, sous-officiers, tireurs, éclaireurs, sergents, lieutenants, membres du
      personnel militaire, personnels militaires, réservistes, mercenaires, militaires contractuels, pilotes, artilleurs, défenseurs de
      la patrie, combattants volontaires,
      soldats, militaires, troupes, hommes, combattants, officiers, conscrits, appelés, gardes-frontières,  policiers, casques bleus, militaires et, effectifs, membres des forces armées, membres de ses forces, militants, personnel militaire, réservistes, volontaires`,
    civilians: `
      non-combattants, personnes civiles, familles, ouvriers, paysans, agriculteurs, bergers, retraités, écoliers, adolescents,
      personnes âgées,
      civils, civil, civiles, habitants, femmes, enfants, population civile, villageois, riverains, résidents`,
    people: 'personnes, victimes civiles, autres, vies, corps, gens',
    martyrs: 'martyr, martyrs, tombé en martyr, tombés en martyrs, tombés en martyr, martyre',
    total: `
      est monté, sont montés, est montée, passe, passent, est passé, est passée, porte à, porté à, atteignent désormais, monté, a grimpé, grimpé,
      ce qui porte à, ce qui portait à, qui porte à, qui portent à, portant désormais à, portant ainsi à, portant le total à,
      portant le bilan à, porte le total à, porte le bilan à, ce qui porte le total à, ce qui porte le bilan à,
      bilan total, bilan provisoire, bilan définitif, bilan actualisé, bilan officiel, porte à, portent à, portait à, ayant porté à,
      s'est élevé à, s'est établi à, se monte à, se montent à, atteignait, a atteint, a désormais atteint, atteignent, culmine à, s'est
      alourdie, s'alourdissent, au moins … depuis, depuis la reprise, depuis le déclenchement, depuis l'attaque, depuis mardi, depuis
      mercredi, depuis jeudi, depuis vendredi, depuis samedi, depuis hier, cumul, dépasse, passe désormais à, passait à, augmenté à,
      augmente à, grimpe, montée à, a grimpé à,
      s'alourdit à, s'est alourdi à, s'alourdit, s'est alourdi, bilan, porté à, portant à, passe à, passé à, monte à, au total, total, depuis le début, depuis dimanche, depuis lundi, depuis, désormais, jusqu'ici, jusqu'à présent, à ce jour, s'élève à, s'élevait à, atteint, s'établit à,
      en tout, grimpe à, nouveau bilan, dernier bilan`,
    more: `
      autres militaires, autres hommes, autres combattants, autres morts, autres tués, autres noms, noms de plus, décès supplémentaires, nouveaux décès, nouveaux tués, nouveaux noms,
      un deuxième, un second, un troisième, un quatrième, un cinquième, un sixième,
      nouveaux morts, additionnel*, s'ajoutent, s'ajoute, viennent s'ajouter, vient s'ajouter,
      de plus, supplémentaire*, de nouveaux morts, nouveaux, nouvelles pertes, autres soldats`,
    including: `
      parmi les victimes, parmi les tués, parmi les morts, parmi les blessés, parmi ceux-ci, parmi ces, au nombre desquelles, entre
      autres, comprenant, inclus, incluant, figurent, figurant parmi, d'entre eux, d'entre elles, sur lesquels, au rang desquels,
      dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, y compris, notamment, au nombre desquels, de ces, des victimes`,
    bothSides: `
      armées … et azer*, soldats arméniens … azer*, militaires arméniens … azer*, troupes arméniennes … azer*, combattants arméniens … azer*,
      de part et d'autre, dans les deux camps, des deux bords,
      de chaque côté, dans chaque camp, chez les deux belligérants, entre les deux camps, deux bords, les deux bords, dans les deux
      armées, parmi les deux camps, des deux belligérants, de chaque camp, les deux belligérants, chacun des deux, deux belligérants,
      des deux côtés, de part et d'autre, dans les deux camps, des deux camps, deux camps, les deux armées, dans les deux pays, des deux parties, les deux côtés, chaque côté, chaque camp, des deux pays`,
    atLeast: `
      au bas mot, minimum, à tout le moins, pour le moins,
      au moins, pas moins de, au minimum, a minima`,
    moreThan: `
      plus d'une, supérieure à, dépasse les, dépassant les, excède, excédant, bien plus de, largement plus de, au-dessus de, plus que,
      plus de, plus d, au-delà de, supérieur à`,
    about: `
      quelque, à près de, aux environs de, pas moins d'une, un peu plus d'une, grosso modo, plus ou moins, aux alentours de, estimé à,
      estimés à, quasi, quasiment,
      environ, près de, près d'une, quelque, presque, autour de, une, approximativement, à peu près, pas loin de, avoisine`,
    upTo: `
      pouvant aller jusqu'à, maximum, au plus, allant jusqu'à,
      jusqu'à`,
    vague: `
      une poignée de, une poignée, maints, maintes, un nombre indéterminé, un nombre non précisé, un grand nombre, plusieurs milliers,
      quelques dizaines, de multiples, multiples,
      dizaines, des dizaines, plusieurs, centaines, des centaines, de nombreux, nombreux, nombreuses, quelques, certains, plusieurs dizaines, milliers, plusieurs centaines, un certain nombre`,
    unit: `
      auparavant, précédemment, jusque-là, jusqu'alors,
      guerres, générations, ponts, médiateurs, coprésidents, fronts, ministères, communiqués, chancelleries, versions,
      mm, millimètres, ans, an, années, km, kilomètre*, mètres, pour cent, fois, reprises, heure, heures, h, minutes, minute, jours, jour, mois, semaines, semaine, millions, million, milliards, dollars, euros, villages, localités, maisons, blindés, chars, tanks,
      drones, véhicules, directions, positions, postes, points, cas, violations, violation, tirs, coups, obus, missiles, roquettes, pays, parties, camps, régions, provinces, articles, hectares, hélicoptères, avions, camps, rangs, capitales, côtés, voisins, ex-républiques, républiques,
      anciennes, dirigeants, ministres, chefs, incidents, attaques, bâtiments, autres pays, e, er, ème, mai, coups de feu, districts, communes, armées, secondes, sites, cibles, bataillons, habitations, villes, explosions, nations, siècles, siècle, étapes`,
    numbered:
      'brigade, résolution, article, Su, BM, T, D, S, MiG, Mi, n, numéro, âgé de, âgée de, âgés de, page, brigades, Airbus, G, TB',
    forces: `
      forces terrestres, bataillon*, détachement*, unités d'artillerie, unités de, formations militaires, groupes armés illégaux,
      subdivisions, corps d'armée, défense antiaérienne, défense aérienne, troupes frontalières,
      forces, forces armées, armée, troupes, unités, unité, soldats ont, militaires ont, formations armées, groupes armés, forces militaires, divisions, sous-unités, unités militaires, unités de l'armée, unités des forces armées, batteries, aviation militaire, contingent`,
    enemy: `
      armée adverse, forces adverses, pertes adverses, troupes adverses, unités adverses, positions adverses,
      d'en face,
      camp opposé, partie opposée, forces ennemies, camp d'en face, belligérant adverse,
      ennemi, ennemie, ennemis, ennemies, adversaire, adversaires, agresseur, partie adverse, camp adverse, camp ennemi`,
    our: `
      ${combined('revendique, revendiquent, a revendiqué, ont revendiqué, assume, assument, admet, a admis', "un, une, des, le, la, les, l, la responsabilité du, la responsabilité d'un, la responsabilité des")}, nous avons,
      notre, nos`,
    its: `
      un de ses soldats, un de ses militaires, l'un de ses soldats, l'un de ses militaires, son soldat, son militaire,
      d'un de ses soldats, d'un de ses militaires, deux de ses soldats, deux de ses militaires, un de ses hommes, l'un de ses hommes,
      d'un de ses hommes, trois de ses soldats,
      du pays,
      des siens,
      son, sa, ses, leur, leurs`,
    parties: `
      ${combined(
        `ministères des Affaires étrangères, ministères de la Défense, chefs de la diplomatie, ministres des Affaires étrangères,
        diplomaties, dirigeants, chefs d'État, gouvernements, capitales, états-majors, armées`,
        `des deux pays, des deux États, des deux camps, des deux parties, des deux voisins, des deux belligérants`,
      )},
      parties au conflit, parties en conflit, les deux parties, les deux camps, les deux pays, les deux voisins, les deux États, les
      deux ex-républiques, les deux républiques, les deux armées, les deux gouvernements, les deux ministères, deux États, deux
      républiques, les deux belligérants, deux ennemis, frères ennemis, chaque camp, l'un et l'autre, les deux côtés, les deux
      belligérantes,
      les parties, deux parties, deux pays, deux camps, les belligérants, deux voisins, les deux capitales`,
    by: `
      ${combined('visé, visée, visés, visées, pris pour cible, prise pour cible, ciblé, ciblée, ciblés, ciblées, bombardé, bombardée, pilonné, pilonnée', 'par, par l, par la, par le, par les, par des')},
      pris pour cible par, prise pour cible par, prises pour cible par, pris pour cibles par, cible par l, cible par la, cible par le, cible par les, cible par, ciblé par, ciblée par, visé par, visée par, visés par, visées par,
      imputée aux, imputées aux, imputé aux, imputés aux, imputée à, imputé à, attribuée à, attribué à, attribués à, attribuée aux,
      attribué aux, attribuées aux, attribués aux, commise par, commises par, commis par, due aux, dues aux,
      de la part de l, du fait de, du fait des, des mains de, des mains des, aux mains de, aux mains des, sous les coups de, sous les
      coups des, œuvre de,        
      dû à, due à, dus à, dues à,
      par, par des, par les, par le, par la, par l, de la part de, de la part des, de la part du,
      ${combined('tir, tirs, attaque, attaques, frappe, frappes, offensive, agression, raid, raids, salves', 'de, de la, de l, des, du, d')}`,
    from: `
      venu du côté, venus du côté, tirés du côté, tiré du côté, partis du côté,
      ${combined(
        `stationné, stationnée, stationnés, stationnées, déployé, déployée, déployés, déployées, basé, basée, basés, basées,
        postée, postées, positionné, positionnée, positionnés, positionnées, retranché, retranchés, installé, installés,
        installées`,
        `dans la région de, dans le district de, dans le secteur de, dans les environs de, dans, près de, près du, à proximité de, à, sur
        le territoire`,
      )},
      à partir de, à partir du, à partir des, depuis le territoire, depuis le territoire de, depuis le côté, depuis ses positions,
      depuis des positions, depuis les positions, depuis les hauteurs, du territoire de, de positions situées, partis de, parti de,
      partie de, parties de, tiré depuis, tirée depuis, tirées depuis, en provenance des, provenant du, provenant des, venus de, venu
      de, venus du, implantées, positionnées, postées, situées du côté,
      depuis, depuis le, depuis la, depuis les, depuis des, depuis leurs positions, en provenance de, en provenance du, provenant de, venant de, à partir de positions, à partir de leurs positions, à partir du territoire, à partir de ses positions, stationnées, stationnés, stationnée,
      stationnées près de, déployées, basées, tirés depuis, du côté de`,
    toward: `
      avec l, avec la, avec le, avec les, avec,
      à l'endroit de, dirigé contre, dirigés contre, dirigées contre, dirigée contre, visant des, visant les, visant le, visant la,
      ciblant des, ciblant les, ciblant, en visant, dans le sens de, dans la direction du, dans la direction des, en direction d'une,
      vers, vers les, en direction de, en direction des, en direction du, en direction d, dans la direction de, contre, contre des, contre les, contre l, sur, sur la, sur le, sur les, sur des, à destination de, à l'encontre de, visant, visaient, direction de`,
    inPlace: `
      près des, à côté de, à hauteur de, à hauteur du, au niveau de, au niveau du, dans les environs de, dans les environs du, aux
      environs de, aux abords du, dans le district de, dans la province de, dans le village d, dans la localité de, dans la zone de,
      dans les villages de, bourg de, bourgade de, commune de, le long de, le long du, sur la route de, en banlieue de, dans les
      faubourgs de, à la sortie de, à l'entrée de, au-dessus de, région de, secteur de, province de, hameau de, périphérie de,
      =à, =À, village de, villages de, ville de, villes de, localité de, district de, dans, près de, près du, près d, aux alentours de, autour de, en, au, aux, dans le secteur de, dans la région de, dans la ville de, dans le village de, situé dans, située dans, situées dans, aux abords de, non loin de, à proximité de, à proximité du, proche de, proches de,
      à l'est de, à l'ouest de, au nord de, au sud de`,
    of: 'de, de la, de l, du, des, d',
    and: 'et, ainsi que',
    contrast: `
      cependant que, pendant que, sauf que,
      tandis que, tandis qu, alors que, alors qu, mais, mais aussi, même si, bien que, bien qu, quant à, or`,
    that: `
      selon quoi, au terme duquel, aux termes desquels, à savoir que, le fait que, l'idée que, dont il ressort que,
      que, qu, selon lequel, selon laquelle, selon lesquels, selon lesquelles, d'après lesquelles, d'après laquelle, comme quoi, d'avoir, de vouloir`,
    not: `
      au lieu de, au lieu des, et non plus, plutôt que, contrairement à,
      et non, et non pas,
      à aucun moment, en aucun cas, nullement, en rien, en aucune façon, aucunement,ne, n, pas, aucun, aucune, ni, jamais, sans, non`,
    background: `
      rappelle-t-on, on se souvient, pour mémoire, il faut rappeler, à titre de rappel, autrefois, jadis, naguère, dans le passé, en son
      temps, il y a plusieurs années, il y a des années, il y a deux ans, il y a trois ans, il y a quatre ans, il y a cinq ans, l'année
      précédente, l'an précédent, années 1990, années 1980, années 90, ère soviétique, époque soviétique, après la chute, Union
      soviétique, à la chute, guerre des 44 jours, première guerre, guerre de 1990, guerre d'avril, s'étaient déjà affrontés, s'étaient
      livré une guerre, s'étaient livré, se sont livré, se sont fait la guerre, s'étaient fait la guerre, s'étaient disputé, qui a fait
      plus de 6,
      pour rappel, rappelons, l'an dernier, l'année dernière, l'an passé, le mois dernier, décennie*, à l'époque, par le passé, guerre de six semaines, guerre de 44 jours, guerre éclair, première guerre, première guerre du Karabakh, seconde guerre du Karabakh, chute de l'URSS,
      effondrement de l'URSS, disparition de l'URSS, dislocation de l'URSS, éclatement de l'URSS, dans les années, au début des années, il y a … ans, il y a … mois, il y a un an, depuis 2020, guerre de 2020, guerre des quatre jours, depuis la guerre, historique du conflit, conflit vieux de, trois décennies,
      après la guerre, ans plus tôt, ans après, mois dernier, à l'automne, au printemps, l'été dernier, l'automne dernier, avait opposé,   avaient éclaté, s'étaient affrontés, se sont déjà affrontés, se sont affrontés`,
    irrealis: `
      imaginons, imaginez, supposons, admettons, et si, scénario, scénarios,
      promet de respecter, promettent de respecter, a promis de respecter, ont promis de respecter, s'engage à respecter, s'engagent à respecter, s'est engagé à respecter, s'est engagée à respecter, prêt à respecter, prête à respecter, prêts à respecter, dit vouloir respecter, entend respecter, respectera, respecteront,
      mécanisme, mécanismes, enquête sur, enquêter, enquêtes sur,
      pourra, pourront, puisse, puissent, serait prêt, si jamais, dans le cas où, au cas où, le cas échéant, advenant, faute de, sinon,
      sous peine, redoute, redoutent, redoutait, appréhende, se prépare, se préparent, préparent, prépare, projette, projettent, compte
      lancer, s'apprête, s'apprêtent, entend lancer, possibilité*, éventualité*, hypothétique*, crainte de, crainte d'un, par crainte,
      de peur que, au risque de, en vue de, pour empêcher, pour prévenir, dissuade, prêt à riposter, prêts à riposter, en prévision,
      si, s'il, s'ils, pourrait, pourraient, peut, peuvent, risque*, menace, menacent, menaçant, menaces, en cas de, au cas où, éventuel*, craint, craignent, crainte*, envisage, envisagent, prévoit, prévoient, préparerait, se prépare à, à moins que, hypothèse, potentiel*, afin de, pour éviter, afin que,
      susceptible*, empêcher, dissuader, éviter`,
    exercise: `
      simulation*, entraînement, entraînements, parade militaire, défilé militaire, exercice tactique, exercices tactiques, exercice de
      tir, exercices à balles réelles, à balles réelles, jeux de guerre, exercices de tirs, tir d'exercice,
      exercice militaire, exercices militaires, exercices, manœuvres, manœuvres militaires, exercices conjoints, exercice conjoint, tirs réels, exercices de tir, entraînement militaire, tir réel, manœuvre`,
    readAlso: `
      notre dossier, nos dossiers, lire notre, relire notre, lire notre dossier,
      en savoir plus, pour aller plus loin, notre article, retrouvez, relire, à relire, à voir aussi, articles liés, article lié, voir
      également, dans la même rubrique, lire la suite, à découvrir,
      lire aussi, à lire aussi, lire également, à lire, voir aussi, à lire également, sur le même sujet, lisez aussi, nos autres articles, lire :`,
    opinion: `
      grand entretien, billet, le point de vue de, carte blanche,
      opinion, tribune, analyse, entretien, interview, éditorial, décryptage, chronique, point de vue, reportage photo`,
    conflict: `
      calme à la frontière, calme à la frontière avec, incident à la frontière, incidents à la frontière,
      assiégé, assiégée, assiégés, siège, étranglement, état de siège, retenue,
      poing de fer,
      zone tampon, ligne de démarcation, hostilités, militaires, armée, armées, troupes, champ de mines, mines antipersonnel, déminage,
      patrouille*, fuient, fui, évacu*, occupation, occupée, occupées, forces d'occupation, provocateur, agresseur, ultimatum,
      escarmouche*, revendications territoriales,   guerre éclair, réarmement, 
      conflit*, guerre, guerres, frontière*, frontalier*, frontalière*, ligne de front, ligne de contact, front, escalade, désescalade, opération militaire, opérations militaires, opération antiterroriste, opérations antiterroristes, anti-terroriste, militaire, provocation*, agression*, invasion, envahi*,
      tension*, casques bleus, forces de paix, soldats de la paix, maintien de la paix, occupé, occupés, blocus, corridor de Latchine, disputé, disputée, contesté, contestée, région séparatiste, enclave, enclaves, réfugié*, exode, nettoyage ethnique, intégrité territoriale, déplacés, belligérants,
      mobilisation, observateurs, mission d'observation, mission civile, hostile, hostiles, séparatiste, affrontements militaires, forces militaires, violences, matériel militaire, action militaire, actions militaires`,
    peace: `
      déclaration tripartite, déclarations tripartites, accord tripartite, accords tripartites, base du règlement, règlement du conflit, règlement pacifique, accords trilatéraux,
      restent détenus, restent prisonniers, toujours détenus, sont détenus depuis,
      signature de l'accord, borne frontière, bornes frontière, première borne, poteau frontière,
      prisonniers, détenus,
      accords de paix, traité, plan de paix, conférence de paix, paix durable, paix définitive, rapprochement, corridor, désenclavement,
      ouverture de la frontière, ouverture des frontières,   libération de prisonniers,
      libération de détenus, échange de détenus, retour des prisonniers, enclaves, villages frontaliers, restitution de villages,
      restitution de quatre villages, transfert de villages, tracé de la frontière, frontière commune, 
      médiation, mission de l'UE, mission d'observation, observateurs européens, CIJ, Cour internationale de justice, Cour européenne
      des droits de l'homme, dissolution du groupe de Minsk, sommet de la Communauté politique européenne, intégrité territoriale,
      traité de paix, accord de paix, pourparlers de paix, négociations de paix, processus de paix, paix, délimitation, démarcation, corridor de Zanguezour, TRIPP, Route Trump, échange de prisonniers, prisonniers de guerre, normalisation, déclaration trilatérale, déclarations trilatérales, groupe de Minsk,
      rencontre trilatérale, sommet trilatéral, commissions frontalières, réouverture des frontières, libération des prisonniers, paraphe*, paraphé, négociations, pourparlers, reconnaissance mutuelle, commission frontalière`,
    otherWar: `
      frappes israéliennes, raids israéliens, bombardements israéliens, frappes russes, bombardements russes, tirs israéliens, frappes américaines, attaque iranienne, frappes iraniennes, Israël et l'Iran, Iran et Israël, Iran-Israël, Israël-Iran, Gaza, Hamas, Israël, Israéliens, israélien*, Ukraine, ukrainien*, Kiev, Kyiv, Donbass, Zelensky, Soudan, Khartoum, Syrie, syrien*, Hezbollah, Liban, libanais*, Yémen, Houthis, Cachemire, Inde, Pakistan, Birmanie, Éthiopie, Tigré, Libye, Palestin*, Tel-Aviv, Congo, RDC, M23, Thaïlande, Cambodge,
      Kharkiv, Kherson, Donetsk, Kosovo, Serbie, Taïwan, Corée, Rafah, Beyrouth, Damas, Alep, Tadjikistan, Kirghizstan, talibans, Taliban, Islamabad, New Delhi, Sahel, Mali, Cisjordanie, Somalie, Haïti`,
    sport: `
      volley, volley-ball, en cinq sets, sets, ring, round, rounds, K.-O., KO,
      en finale, la finale, finales, quarts de finale, huitièmes de finale, pole position, la pole, paddock, écurie, écuries, circuit,
      course, podium, Red Bull, Ferrari, Mercedes, McLaren, Verstappen, Leclerc, Hamilton, Chelsea, Arsenal, Real Madrid, PSG, Barça,
      Bayern, Juventus, maillot, vestiaire*, arbitre, prolongations, coup franc, corner, surface de réparation, lucarne, ballon, ligue
      1, transfert, mercato, sélection, classement, tour préliminaire, barrages, aller-retour, match aller, match retour, victoire 1-0,
      doublé, triplé, footballeur*, avant-centre, coéquipier*,
      but, buts, penalty, demi-finale*, gardien de but, attaquant*, tirs au but,       football, match, matchs, matches, UEFA, FIFA, Ligue des champions, Ligue Europa, Ligue Conférence, Ligue des nations, but, buts, buteur, entraîneur, sélectionneur, échecs, Jeux olympiques, JO, tournoi, Grand Prix, Formule 1, F1, lutte libre, boxe, boxeur, médaille*, championnat*, Coupe du monde, Euro, éliminatoires, stade,
      Qarabag, Qarabağ, FK, FC, attaquant, attaquants, milieu de terrain, défenseur, gardien, judo, haltérophilie, gymnaste*, supporters, équipe nationale, joueur*, club, tirs au but, tirs cadrés, tir cadré, penalty, mi-temps, qualification*, Mondial, athlète*, cycliste, grand maître, rugby, tennis, match nul, s'incline, s'est inclinée`,
    culture: `
      Eurovision, film, films, festival, concert, chanteur, chanteuse, musée, exposition, acteur, actrice, orchestre, opéra, théâtre, livre, roman, peintre, album, chanson, cuisine, recette*, vin, vins, tourisme, touriste*, mode, cinéma, tapis, musique, musicien*, danse, artiste*, Aznavour, patrimoine mondial, voyage, vacances, gastronomie`,
    economy: `
      marchés, marché européen, marché du gaz, marché mondial, marché intérieur, marché commun, parts de marché,
      PIB, commerce, exportation*, importation*, gaz, pétrole, gazoduc, oléoduc, inflation, banque*, investissement*, droits de douane, économie, économique*, monnaie, budget, start-up, entreprise*,  prix, blé, céréales, affaires, énergie, énergétique, compagnie aérienne, vols, électricité, croissance, bourse, barils, TAP, récolte, vendange*, autoroute`,
    disaster: `
      accident de bus, accident d'autocar, accident d'autobus, accident ferroviaire, accident d'hélicoptère, accident mortel, collision,
      carambolage, explosion d'une usine, explosion dans une usine, explosion dans un marché, explosion dans un centre, station-service,
      suicide*, se suicide, mis fin à ses jours, se donne la mort, s'est donné la mort, règlement de comptes, homicide*, meurtre*, faits
      divers, féminicide*, noyade*, noyé*, avalanche*, boîte de nuit, discothèque, intoxication*, Azerbaijan Airlines, Aktaou,
      séisme*, tremblement de terre, magnitude, Richter, inondation*, neige, pluie, pluies, météo, incendie*, incendies de forêt, glissement de terrain, température*, tempête, grêle, accident de la route, accident d'avion, crash d'un avion, avion de ligne, avion s'écrase, avion s'est écrasé, accident aérien, accident de voiture, crash, Covid*, coronavirus, pandémie, explosion de gaz, épidémie, sécheresse, degrés`,
    history: `
      anniversaire*, commémor*, mémorial, historien*, génocide, commémoration*, souvenir, archives, vétéran*, il y a cinq ans, ce jour-là, monument*, mémoire, hommage, se souvient, se souviennent, cérémonie, ans après, ans après le cessez-le-feu, ans après la trêve, ans après la guerre, ans après l'accord, ans après la fin, centenaire, musée du génocide, survivants, histoire de, musée`,
    ignore: `
      ce qui porte à, ce qui portait à, qui porte à, qui portent à, ce qui porte le total à, ce qui porte le bilan à, ne vise que,
      ne visent que, ne visons que, ne cible que, ne ciblent que, ne frappe que, ne frappent que, uniquement des objectifs militaires,
      uniquement des cibles militaires, seulement des objectifs militaires,
      mois d'accalmie, semaines d'accalmie, jours d'accalmie, mois de calme, semaines de calme, jours de calme, période d'accalmie,
      période de calme, relative accalmie de, courte accalmie, brève accalmie, fin de l'accalmie, accalmie rompue,
      et à négocier, et négocier, et de dialoguer,
      et de négocier,
      sans changement, sans changements, sans évolution,
      appel téléphonique, appels téléphoniques, entretien téléphonique, appels passés, appel passé, appel d'offres, faire appel, fait
      appel à la justice,
      tir de barrage verbal,
      bilan de santé, au bilan, match au sommet, tir au but, tirs au but, feu de forêt, feux de forêt, à feu et à sang, cessez-le-feu
      médiatique, feu d'artifice, feux d'artifice, feu sacré, feu tricolore, mort subite, nature morte, langue morte, tir à la corde,
      tir à l'arc, tir sportif, tire-fesses, se tirer d'affaire, tirer un bilan, tire le bilan, tirer les conséquences, tirer un trait,
      attaque en justice, attaque verbale, attaques verbales, attaque de panique, attaque informatique, attaque cyber, frappe de balle,
      belle frappe, frapper fort, cibler les investisseurs, de guerre lasse, en première ligne, ligne de conduite, peine capitale, mort
      naturelle, perdre du terrain, perdu du terrain, perdre patience, perdu patience, perte de temps, perte de vitesse, pertes
      économiques, pertes financières, perte de confiance, tiré au sort, tirée au sort, tirés au sort, perd le contrôle, perd du
      terrain, perd patience, perdent du terrain, perdu le contrôle, perdu espoir, perdu confiance, perte de contrôle, perte de
      territoire*, perdu le contact avec la réalité, perdu la face,
      génocide arménien, condamné à mort, condamnés à mort, peine de mort, mise à mort, par rapport à, coup de feu de, tirage au sort, tire la sonnette, tirer les leçons, tirer parti, tirer profit, a tiré profit, feu vert, mettre le feu, mis le feu, prend feu, pris feu, en feu, pompiers, coupe-feu, arme de destruction, mort de rire, point mort, trait tiré, tirer la sonnette, une partie de, en partie,
      faire partie, fait partie, font partie, à la frappe, frappe de monnaie, tiré du, tirée de, cible de critiques, attaque contre la presse, bilan économique, toucher, prix Nobel de la paix, cargaison, New York, dans l'attente, crise cardiaque, attaque cardiaque, tous les deux, par ailleurs, Premier ministre par intérim, devant le Parlement, au Parlement, devant les députés, site internet, sur son site, à l'AFP, à Reuters, une fois, sur place`,
    today: "aujourd'hui, ce matin, ce soir, cet après-midi, cette nuit",
    yesterday: 'hier, hier soir, avant-hier soir',
    dayBeforeYesterday: 'avant-hier',
    tomorrow: 'demain',
    now: 'maintenant, actuellement, en ce moment',
    night: 'nuit, dans la nuit, cette nuit, nocturne*, de nuit, après minuit, peu après minuit',
    morning: "matin, matinée, à l'aube, tôt, dans la matinée, ce matin, aube",
    afternoon: 'après-midi',
    evening: 'soir, soirée, dans la soirée, hier soir, ce soir',
    midnight: 'minuit',
    noon: 'midi',
    atClock: '=à, vers, à partir de, =dès, depuis, entre, et, jusqu’à, aux alentours de',
    oClock: 'heures, heure, h',
    since: 'à partir de, à compter de, =dès, depuis, à partir du, à compter du, effectif à partir de, =à, à partir d',
    localTime: "heure locale, heures locales, heure d'Erevan, heure de Bakou, heure d'Érévan, locales",
    moscowTime: 'heure de Moscou, heures de Moscou',
    gmt: 'GMT, UTC, TU',
  },
  numbers: `
    deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, quinze 15, seize 16,
    dix-sept 17, dix-huit 18, dix-neuf 19, vingt 20, trente 30, quarante 40, cinquante 50, soixante 60, soixante-dix 70, soixante et onze 71,
    soixante-douze 72, soixante-treize 73, soixante-quatorze 74, soixante-quinze 75, soixante-seize 76, soixante-dix-sept 77, soixante-dix-huit 78,
    soixante-dix-neuf 79, quatre-vingt 80, quatre-vingts 80, ${withOne('quatre-vingt 80, cent 100, mille 1000', 'un, une')}, demi-douzaine 6, une demi-douzaine 6, demi-centaine 50, demi-millier 500, quatre-vingt-dix 90, quatre-vingt-onze 91, quatre-vingt-douze 92,
    quatre-vingt-treize 93, quatre-vingt-quatorze 94, quatre-vingt-quinze 95, quatre-vingt-seize 96, quatre-vingt-dix-sept 97,
    quatre-vingt-dix-huit 98, quatre-vingt-dix-neuf 99, vingt et un 21, trente et un 31, quarante et un 41, cinquante et un 51,
    septante 70, huitante 80, nonante 90, cent 100, cents 100, mille 1000, dizaine 10, douzaine 12, quinzaine 15, vingtaine 20, trentaine 30,
    quarantaine 40, cinquantaine 50, soixantaine 60, centaine 100, millier 1000`,
  months: [
    'janvier|janv|jan',
    'février|févr',
    '=mars',
    'avril',
    '=mai',
    'juin',
    'juillet|juil',
    'août',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'décembre|déc',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
}
