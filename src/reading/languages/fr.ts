import type { Lexicon } from '../lexicon.ts'
import { combined, perfect } from './romance.ts'

const SAID = `
  affirmé, affirmée, annoncé, assuré, confié, communiqué par, dénoncé, déclaré, dit, écrit, estimé, évoqué, expliqué, fait état,
  fait savoir, fait part, indiqué, informé, insisté, martelé, noté, précisé, prétendu, publié, rapporté, recensé, révélé, signalé,
  soutenu, souligné, averti, mis en garde, ajouté, relevé, twitté, tweeté, répondu, répliqué, poursuivi, rétorqué, dénombré, compté, déploré`

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
      adjectives: 'azerbaïdjanais, azerbaïdjanaise, azerbaïdjanaises, azéri, azérie, azéris, azéries',
    },
    artsakh: {
      names: `
        autorités de Stepanakert, autorités de l'enclave, autorités séparatistes, république autoproclamée, république séparatiste, région séparatiste, enclave séparatiste, direction de l'enclave,
        Haut-Karabakh, Haut-Karabagh, Nagorny Karabakh, Nagorny-Karabakh, Nagorno-Karabakh, Nagorni Karabakh, Karabakh, Karabagh,
        Artsakh, République d'Artsakh, République du Haut-Karabakh, Arméniens du Karabakh, Arméniens du Haut-Karabakh,
        Arméniens du Nagorny Karabakh, séparatistes arméniens, séparatistes, sécessionnistes, indépendantistes, séparatistes pro-arméniens,
        indépendantistes arméniens, rebelles arméniens, forces séparatistes arméniennes, forces arméniennes du Karabakh,
        forces arméniennes du Haut-Karabakh, groupes armés arméniens illégaux, formations armées arméniennes illégales,
        groupes armés illégaux arméniens, formations arméniennes illégales`,
      adjectives: 'karabakhi*, karabaghiot*, artsakhiot*',
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
      ministère de la Défense, ministère … de la Défense, ministre de la Défense, ministre … de la Défense, état-major,
      porte-parole de la Défense, porte-parole de l'armée, commandement militaire, porte-parole militaire, responsables militaires`,
    'foreign-ministry': `
      ministère des Affaires étrangères, ministère … des Affaires étrangères, ministre des Affaires étrangères,
      ministre … des Affaires étrangères, diplomatie, chef de la diplomatie, secrétaire d'État, MAE`,
    president: `
      président, présidente, présidence, administration présidentielle, conseiller du président, conseiller présidentiel,
      porte-parole de la présidence, porte-parole du président, chef de l'État, chef d'État`,
    government: `
      gouvernement, Premier ministre, Premier-ministre, chef du gouvernement, cheffe du gouvernement, autorités, responsables,
      responsable, parlement, ministère de la Santé, ministère … de la Santé, comité d'enquête, parquet, parquet général,
      procureur général, bureau du procureur, dirigeant, dirigeants, leader, ministère de l'Intérieur, officiels, porte-parole du gouvernement`,
    army: "armée de défense, Armée de Défense, porte-parole de l'armée de défense",
    'border-service': `
      service des gardes-frontières, gardes-frontières, service national des frontières, service d'État des frontières,
      service de sécurité nationale, service de sécurité d'État, services de sécurité, NSS`,
    'security-council': 'Conseil de sécurité, Conseil de sécurité nationale, secrétaire du Conseil de sécurité',
    ombudsman: `
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
        forces de paix russes, forces russes de maintien de la paix, soldats de la paix russes, soldats de maintien de la paix russes,
        casques bleus russes, contingent russe, contingent russe de maintien de la paix, contingent de paix russe,
        force de paix russe, force russe de maintien de la paix, soldats russes de maintien de la paix, soldats russes de la paix`,
    },
    {
      claimant: 'artsakh',
      office: 'army',
      forms: `
        armée de défense du Karabakh, armée de défense du Haut-Karabakh, armée de défense de l'Artsakh, armée de défense d'Artsakh,
        armée de défense du Nagorny Karabakh, armée du Karabakh, armée du Haut-Karabakh`,
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
    aliyev: 'Ilham Aliev, Aliev, Alyev',
    lavrov: 'Lavrov, Sergueï Lavrov',
    michel: 'Charles Michel',
    harutyunyan: 'Araïk Haroutiounian, Araïk Haroutiounyan, Haroutiounian',
    hovhannisyan: 'Artsroun Hovhannissian, Ardzroun Hovhannisyan, Artsroun Hovhannissyan',
    stepanyan: 'Chouchane Stepanian, Chouchan Stepanian, Stépanian',
    mirzoyan: 'Mirzoïan',
    papikyan: 'Papikian, Souren Papikian',
    zakharova: 'Zakharova',
    peskov: 'Peskov',
  },
  outlets: { third: "l'AFP, AFP, Le Monde, France 24, RFI", russia: 'Tass, RIA Novosti' },
  cues: {
    afterword: `
      c'est ce qu'a indiqué, c'est ce qu'a annoncé, c'est ce qu'a déclaré, c'est ce qu'indique, c'est ce qu'affirme, c'est ce qu'a affirmé, c'est ce qui ressort, c'est ce que rapporte, c'est ce qu'a fait savoir, c'est ce qu'a rapporté, l'information a été donnée par, l'annonce a été faite par`,
    says: perfect('a, ont, avait, avaient, a-t-il, a-t-elle', SAID).concat(`,
      soutenu, soutient, soutiennent, a soutenu, ont soutenu, a rétorqué, rétorque, rétorquent, réplique, a répliqué, fait état, font état, a fait état, ont fait état, a maintenu que, maintient que, relate, relatent, a relaté, évoque, évoquent, a évoqué, parle de, parlent de, parle d'un, parle d'une, parlent d'un, parlent d'une, a parlé d'un, a parlé d'une, a parlé de, raconte, a raconté, martèle que,
      affirme, affirment, affirmant, affirmait, annonce, annoncent, annonçant, annonçait, assure, assurent, assurant, dénonce,
      dénoncent, dénonçant, déclare, déclarent, déclarant, déclarait, dit, disent, disant, disait, écrit, estime, estiment, évoque,
      évoquent, évoquant, explique, fait état, font état, faisant état, faisait état, fait savoir, font savoir, indique, indiquent,
      indiquant, indiquait, informe, note, précise, précisent, précisant, prétend, prétendent, publie, rapporte, rapportent, rapportant,
      recense, révèle, signale, signalent, signalant, souligne, soutient, avertit, met en garde, ajoute, ajoutant, relève, déplore,
      déplorent, revendique, revendiquent, a-t-on appris, lit-on, selon un communiqué, ressort d'un communiqué, dresse un bilan, porte à,
      ont dit, a dit, se dit, se disent, peut-on lire, recensent, chiffre, compte, dénombre`),
    accordingTo: `
      selon, d'après, citant, cité par, citée par, cités par, de source, de sources, de l'aveu de, aux dires de, à en croire, du côté de,
      dans un communiqué du, dans un communiqué de, ressort d'un communiqué du, rapporté par, rapportée par, annoncé par, annoncée par,
      annoncés par, annoncé … par, annoncée … par, indiqué par, déclaré par, publié par, publiée par, diffusé par, communiqué par, révélé par, de la part de source,
      s'exprimant au nom de, sur la foi de, relayé par`,
    accuses: perfect('a, ont, avait, avaient', 'accusé, accusée, imputé, reproché').concat(`,
      accuse, accusent, accusant, accusait, accusaient, impute, imputent, reproche, reprochent, rejette la faute, rejettent la faute,
      a rejeté la faute, tient pour responsable, tient pour responsables, pointe du doigt, met en cause, mettant en cause`),
    eachOther: `
      s'accusent mutuellement, s'accusent, se sont accusés, se sont mutuellement accusés, s'accusant mutuellement, s'accusant,
      se sont accusées, accusations mutuelles, mutuellement, réciproquement, l'un l'autre, s'accusaient, se rejettent la responsabilité,
      se sont rejeté la responsabilité, se renvoient la responsabilité, échange d'accusations, accusations croisées, échangent des accusations,
      s'accusent l'un l'autre, se rejettent la faute, s'accusent réciproquement, échangé des accusations`,
    denies: perfect(
      'a, ont, avait, avaient, a catégoriquement, a aussitôt, a immédiatement, a fermement',
      'démenti, nié, réfuté, récusé',
    ).concat(`,
      s'inscrit en faux, s'inscrivent en faux, s'est inscrit en faux, se sont inscrits en faux, récuse, récusent, récusé, récusant, a récusé, ont récusé, conteste, contestent, contesté, a contesté, ont contesté, contestant, rejette … version, a rejeté … version, rejette … accusation*, a rejeté … accusation*, ont rejeté … accusation*, rejette … affirmation*, a rejeté … affirmation*, balaie, balaye, a balayé, balayé, bat en brèche, a battu en brèche, battu en brèche, nie avoir, nient avoir, a nié avoir, ont nié avoir, nie tout, nie toute, a nié tout, a nié toute, se défend d'avoir, s'est défendu d'avoir, se défendent d'avoir, contredit, contredisent, a contredit, dément avoir, démentent avoir, a démenti avoir, dit n'avoir, a assuré n'avoir, assure n'avoir, qualifie de mensonge*, a qualifié de mensonge*, qualifié de mensonge*, qualifié … mensonge*, qualifié de fausse*, qualifie de fausse*, qualifié de faux, qualifié d'invention, qualifié de désinformation, qualifie de désinformation, crie au mensonge, a crié au mensonge,
      dément, démentent, démentant, démentait, démenti, démentis, démentie, démenties, démentir, démentit, nie, nient, niant, nier, niait,
      réfute, réfutent, réfutant, réfuter, récuse, récusent, conteste, contestent, a contesté, ont contesté,
      qualifié de fausse*, qualifie de fausse*, qualifient de fausse*, qualifié de faux, qualifie de faux, qualifié de mensong*, qualifie de mensong*, qualifié … accusations de mensongères, qualifié de désinformation, qualifie de désinformation,
      oppose un démenti, a opposé un démenti, apporte un démenti, rejette … accusations, rejettent … accusations, rejeté … accusations,
      rejetant … accusations, rejette … allégations, rejeté … allégations, rejette … affirmations, rejeté … affirmations,
      balaie … accusations, balayé … accusations, balaye … accusations, catégoriquement démenti`),
    falsehood: `
      pure invention, invention pure, invention, inventé, inventée, inventés, inventées, inventé de toutes pièces, inventée de toutes pièces, monté de toutes pièces, montée de toutes pièces, de toutes pièces, mensonger, mensongère, mensongères, mensongers, dénué de fondement, dénuée de fondement, dénuées de fondement, dénués de fondement, sans aucun fondement, ne repose sur rien, ne reposent sur rien, contraire à la vérité, contraires à la vérité, affabulation*, fable*, absurde, absurdes, contrevérité*, contre-vérité*, intox, faux, fausses, fausse, n'a pas eu lieu, n'ont pas eu lieu, sans rapport avec la réalité, erroné, erronée, erronées, fantaisiste, fantaisistes,       ne correspond pas à la réalité, ne correspondent pas à la réalité, ne correspondait pas à la réalité, ne correspondant pas à la réalité,
      ne correspond en rien à la réalité, faux, fausse, fausses, est faux, sont fausses, totalement faux, totalement fausses, fausses informations,
      fausse information, désinformation, mensonge, mensonges, un mensonge, mensonger, mensongère, mensongères, infondé, infondée, infondées,
      sans fondement, dénué de fondement, dénuée de fondement, dénuées de fondement, dénués de fondement, aucun fondement, inexact*, contraire à la réalité,
      contraires à la réalité, inventé de toutes pièces, inventée de toutes pièces, fake, intox, n'est pas vrai, n'est pas conforme à la réalité,
      ne sont pas conformes à la réalité, absurde, erroné, erronée, erronées, erronés`,
    allegedly: `
      prétendument, prétendu, prétendue, prétendus, prétendues, soi-disant, supposé, supposée, supposément, aurait, auraient, présumé,
      présumée, présumés`,
    confirms: combined('a, ont', 'confirmé, reconnu, admis').concat(`,
      confirme, confirment, confirmant, reconnaît, reconnaissent, reconnaissant, admet, admettent`),
    silent: `
      ne publie pas, ne publient pas, n'a pas publié, ne communique pas, n'a pas commenté, n'ont pas commenté, n'a pas réagi, n'a pas encore réagi, n'a pas immédiatement réagi, n'a pas confirmé,
      n'ont pas confirmé, n'a pas encore confirmé, n'a pas souhaité commenter, pas de réaction, aucune réaction, s'est refusé à tout commentaire,
      n'a pas fait de commentaire, aucun commentaire, n'était pas en mesure de confirmer, n'a pas pu être vérifi*, n'ont pas pu être vérifi*,
      pas de confirmation, aucune confirmation, n'a fait aucun commentaire, n'a pas donné, sans confirmation de, n'a pas répondu`,
    claimNoun: `
      comme l'affirme, comme l'a affirmé, comme l'avait affirmé, comme l'a dénoncé, comme le prétend, comme l'assure, comme le soutient, accusation*, allégation*, affirmations, information, informations, déclaration selon laquelle, la déclaration, cette déclaration,
      déclarations, les propos, message, rapports, le communiqué, les communiqués, annonces`,
    withdraws: 'retiré sa déclaration, est revenu sur, revenue sur, rétracté, se rétracte, se rétractent',
    corrects: `
      corrigé, corrige, rectifié, rectifie, rectificatif, correction, révisé à la baisse, bilan révisé, contrairement à ce qui, erratum,
      précédent chiffre, chiffre précédent, dans une version précédente, par erreur`,
    sameSpeaker: `
      a-t-il ajouté, a-t-elle ajouté, a-t-il dit, a-t-elle dit, a-t-il déclaré, a-t-elle déclaré, a-t-il précisé, a-t-elle précisé,
      a-t-il affirmé, a-t-elle affirmé, ajoute le communiqué, précise le communiqué, indique le communiqué, selon le communiqué, selon lui,
      selon elle, selon la même source, de même source, a ajouté le ministère, le texte ajoute, il a ajouté, elle a ajouté, il a précisé,
      elle a précisé, il a également, elle a également, ajoute le texte, poursuit le texte, selon cette source, selon ce communiqué, ajoute-t-il,
      a-t-il indiqué, a-t-elle indiqué, a-t-il assuré, a-t-il souligné, a-t-il accusé, a-t-il poursuivi`,
    ministry: 'ministère, le ministère',
    witness: `envoyé spécial, envoyée spéciale, envoyés spéciaux, a constaté sur place, ont constaté sur place, correspondant à, correspondante à, correspondant sur place, journalistes sur place, reporter sur place, notre envoyée, 
      témoin, témoins, un habitant, des habitants, une habitante, un résident, notre correspondant, notre reporter, nos reporters, notre envoyé,
      correspondant de l'AFP, journaliste de l'AFP, journalistes de l'AFP, un journaliste de, une journaliste de, riverains, notre journaliste,
      correspondants de l'AFP, équipe de l'AFP, villageois`,
    press: `
      médias, presse, agences, agence de presse, agences de presse, journal, journaux, site d'information, télévision, chaîne, chaînes,
      chaîne Telegram, chaînes Telegram, presse locale, médias locaux`,
    jointly: 'déclaration commune, déclaration conjointe, communiqué commun, communiqué conjoint, conjointement',
    truce: `
      armes se taisent à, armes doivent se taire, armes se tairaient, armes se tairont, armes se taire, faire taire les armes, déposer les armes, déposent les armes, cessation complète des hostilités, cessation totale des hostilités, pause humanitaire, pause dans les combats, cesser le combat, mettre fin aux combats, mettre fin aux hostilités, cesser de tirer, cessent de tirer, halte au feu, suspension de ses, suspension des opérations, silence des armes,       cessez-le-feu, cessez le feu, trêve*, armistice, cessation des hostilités, cessation … hostilités, arrêt des hostilités, arrêt des combats,
      arrêt … hostilités, arrêt … combats, fin des combats, fin des hostilités, fin immédiate des combats, fin immédiate des hostilités,
      fin aux combats, fin aux hostilités, cesser le feu, cesser les hostilités, cesser les combats, cesser immédiatement les hostilités,
      cesser immédiatement les combats, cesser … hostilités, cesser … combats, arrêter les combats, arrêter immédiatement les combats, arrêter les hostilités, suspension des hostilités,
      suspension des combats, cessent les hostilités, cessent le feu, cessation du feu, arrêt des tirs, arrêt … tirs, cesser les tirs, suspendre les hostilités, violent le cessez-le-feu,
      violent la trêve, met fin à la trêve, met fin au cessez-le-feu, mis fin à la trêve, mis fin au cessez-le-feu, fin du cessez-le-feu, fin de la trêve, levée de la trêve`,
    agrees: perfect(
      'a, ont, avait, avaient, a été, ont été, est, sont, était, avait été, sera',
      `
      annoncé, annoncée, convenu, conclu, conclue, décrété, décrétée, déclaré, déclarée, proclamé, proclamée, signé, signée, prolongé,
      prolongée, entré en vigueur, entrée en vigueur, accepté, acceptée, instauré, instaurée, obtenu, obtenue, négocié, négociée, rétabli, rétablie,
      scellé, scellée, accordé, renouvelé, renouvelée, approuvé, trouvé un accord, pris effet, commencé, débuté, établi, établie`,
    ).concat(`,
      consenti, consentent, a consenti, ont consenti, acté, a acté, ont acté, entérine, entériné, a entériné, ont entériné, paraphé, a paraphé, ont paraphé, s'engagent à, se sont engagés à, se sont engagées à, s'est engagé à, s'est engagée à, acquiesce, acquiescé, souscrit à, ont souscrit à, a souscrit à, conviendraient, topé, s'est conclu, vont observer, observeront, tombent d'accord, tombés d'accord, sont tombés d'accord, sont tombées d'accord, donné leur accord, donné son accord, ont donné leur accord, a donné son accord, accepter la proposition, doit débuter, débutera, devait débuter, entreront en vigueur, acceptent la proposition, approuve, approuvent,
      accord, accords, s'accordent, se sont accordés, se mettent d'accord, se sont mis d'accord, se sont entendus, sont parvenus à,
      parviennent à, est parvenu à, parvenues à, s'entendent, conviennent, convient, conclut, concluent, conclure, décrète, décrètent,
      annonce, annoncent, annonçant, déclare, déclarent, proclame, signent, signe, prolongent, prolonge, accepte, acceptent, accepter, instaure,
      instaurent, obtient, entrera en vigueur, entre en vigueur, entrer en vigueur, entrait en vigueur, prend effet, prendra effet, prendrait effet,
      entrée en vigueur, commence, débute, scellent, rétablir, rétablit, confirment l'accord, effectif, effective, atteint`),
    holds: perfect(
      'est, sont, est globalement, était, a été, est largement',
      'respecté, respectée, observé, observée, maintenu, maintenue',
    ).concat(`,
      perdure, tient toujours, tenait toujours, semblait tenir, paraît tenir, paraissait tenir, était respecté, était respectée, est dans l'ensemble respecté, est dans l'ensemble respectée, demeure respecté, demeure respectée,
      tient, tiennent, tenait, tenir, tient bon, tenait bon, reste en vigueur, demeure en vigueur, toujours en vigueur, se maintient, respectent,
      semble tenir, globalement respecté, globalement respectée, généralement respecté`),
    quiet: `
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
      piétine, piétiné, foulé aux pieds, foule aux pieds, transgresse, contrevient, contrevenu, a contrevenu, torpille, torpillé, a torpillé, entorse*, ignoré, fait fi, a fait fi, en violation, manquement*,
      viole, violer, violant, violait, violaient, violation*, rompt, rompent, rompre, rompant, enfreint, enfreignent, enfreindre, bafoue,
      bafouent, brise, voler en éclats, vole en éclats, volé en éclats, s'est effondré, s'est effondrée, s'effondre, non-respect, n'a pas tenu,
      n'aura pas tenu, lettre morte, long feu, n'est pas respecté, n'est pas respectée, pas été respecté, pas été respectée, échoué, fait voler,
      violent le cessez-le-feu, violent la trêve`),
    breach: `
      violation* du cessez-le-feu, violation* de la trêve, violation* du régime de cessez-le-feu, violation* du régime du cessez-le-feu,
      violation* … cessez-le-feu, violation* … trêve, rupture du cessez-le-feu, rupture de la trêve`,
    ends: `
      est terminée, est terminé, est finie, est fini, prend fin, a pris fin, a expiré, expire, dénonce l'accord, rompt la trêve unilatéralement, n'est plus lié,
      n'est plus liée, se retire de, s'est retiré de, caduc, caduque, abroge, annulé, annulée, annule, met fin à la trêve, met fin au cessez-le-feu,
      mis fin à la trêve, mis fin au cessez-le-feu, fin du cessez-le-feu, fin de la trêve, levée de la trêve`,
    proposes: `
      propose, proposent, proposé, proposée, proposer, proposition*, offre, offert, offrent, négocient, négocier, négociation*, pourparlers, discussions,
      discutent, discuté, prêt à, prêts à, prête à, se dit prêt, se dit favorable, suggère, suggéré`,
    demands: perfect('a, ont, avait', 'appelé, exigé, demandé, exhorté, réclamé, enjoint, pressé, sommé').concat(`,
      appelle, appellent, appelant, appelait, appel, appels, exige, exigent, exigeant, demande, demandent, demandant, exhorte, exhortent, exhortant,
      réclame, réclament, réclamant, doit, doivent, devrait, presse, pressent, invite, invitent, invité, plaide pour, plaident pour, il faut`),
    observes: `
      respecter, observer, se conformer, conserver, préserver, maintenir, consolider, respecter strictement, s'en tenir, attaché, attachée,
      attachement, respect du, respect de, renforcer, mettre en œuvre, appliquer, tenir leurs engagements, respecter pleinement, adhérer`,
    brokered: `
      négocié par, négociée par, négocié sous l'égide de, négociée sous l'égide de, sous l'égide de, sous l'égide du, par l'intermédiaire de, par l'intermédiaire des, par l'entremise de, par la médiation de,
      avec la médiation de, avec la médiation du, avec la médiation des, grâce à la médiation, médiation de, médiation du, médiation des, médiation, médiateur, médiateurs, médiatrice, sous la médiation, parrainé par, parrainée par, proposé par, proposée par, conclu sous,
      obtenu par, obtenue par, sous les auspices de, sous les auspices du, à l'initiative de, à l'initiative du, à l'initiative des, arrachée par, arraché par, facilité par, facilitée par, grâce aux efforts,
      proposition de, proposition du, proposition des, l'aide de, avec l'aide de, entremise, parrainage de`,
    brokeredAfter: '',
    notBroken: `
      n'a pas violé, n'ont pas violé, n'a jamais violé, n'ont jamais violé, n'a pas rompu, n'ont pas rompu, pas violé, n'avait pas violé,
      n'avaient pas violé, pas rompu`,
    despite: `
      malgré, en dépit de, en dépit du, après l'entrée en vigueur, après l'instauration, après l'annonce, quelques heures après, peu après, minutes après, heures après,
      au lendemain de, au lendemain du, censé, censée, depuis l'entrée en vigueur, jours après`,
    priorDay: 'la veille, un jour plus tôt, le jour précédent, deux jours plus tôt',
    fires: perfect(
      'a, ont, avait, avaient, avoir, aurait, auraient, ait, aient, a de nouveau, ont de nouveau, eu',
      `
      ouvert le feu, bombardé, pilonné, tiré, tiré sur, tiré des missiles, mitraillé, canonné, pris pour cible, fait feu, lancé des missiles, lancé des roquettes, lancé des drones,
      lancé des frappes, lancé une frappe, mené des frappes, mené une frappe, effectué des tirs, procédé à des tirs, soumis à des tirs, tiré au mortier`,
    ).concat(`,
      arrose, arrosé, ont arrosé, a arrosé, fait pleuvoir, ont fait pleuvoir, a fait pleuvoir, lâché, tiré … obus, tiré … roquette*, tiré … missile*, tirant … obus, tirant … roquette*, lancé … obus, canonne, canonnent, canonnait, martèle, martelé, a martelé, ont martelé, matraque, ont recouru à l'artillerie, utilisé l'artillerie, a utilisé l'artillerie, ont utilisé l'artillerie, employé l'artillerie, visé au mortier, visé à l'artillerie, attaqué au mortier, attaqué à l'artillerie, attaqué au drone, frappé au mortier, frappé à l'artillerie, mitraillent, mitrailler,
      ouvre le feu, ouvrent le feu, ouvrir le feu, ouvrant le feu, ouvert … le feu, ouvert … feu, bombarde, bombardent, bombarder, bombardant, bombardait, bombardaient,
      bombardée, bombardés, bombardées, pilonne, pilonnent, pilonner, pilonnant, pilonnée, pilonnés, tire sur, tirent sur, tirer sur, tirer, tirent, tirait, tiraient, tirant, tirant sur, tirée, tirés,
      prend pour cible, prennent pour cible, prenant pour cible, prendre pour cible, font feu, faire feu, lancé … missile*, lancé … roquette*, lancé … frappe*, lancent … missile*,
      lance … missile*, lance des frappes, mène des frappes, mènent des frappes, mitraille, lançant … missile*, tire des missiles, tire à, a fait usage de`),
    underFire: `
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
      bombardement*, pilonnage*, tirs, tir, tir d'artillerie, tirs d'artillerie, tirs de mortier, tirs de mortiers, tirs de roquettes, tirs de missiles, tirs de drones, tirs nourris, tirs sporadiques,
      tirs de sniper, tirs de snipers, tirs à l'arme légère, tirs de précision, tirs d'armes légères, tir de sniper, tir de missile, tir de mortier, tir de roquette, frappes, frappe de drone*, frappe aérienne, frappes aériennes, frappe d'artillerie, frappe de missile*,
      frappes de drone*, frappes de missiles, frappes d'artillerie, attaque de drone*, attaques de drone*, attaque de missiles, attaque d'artillerie, attaques à la roquette, attaque aérienne, raid*, coups de feu, coup de feu, salve*, canonnade*, barrage d'artillerie,
      feu d'artillerie, feu nourri, feu intense, échange de tirs avec, ouverture du feu, ouverture de feu, fusillade, fusillades, tirs de chars, tirs de kalachnikov, feu ennemi`,
    strikes: perfect(
      'a, ont, avait, avaient, avoir, aurait, auraient',
      'frappé, attaqué, touché, visé, ciblé, atteint, détruit, endommagé',
    ).concat(`,
      frappe, frappent, frapper, frappant, attaque, attaques, attaquent, attaquer, attaquant, attaqué, attaquée, touche, touchent, touchant, vise, visent, visant, cible, ciblent, ciblant, visait, visaient,
      s'abat, s'est abattu, s'est abattue, s'abattent, s'écrase, s'est écrasé, tombé sur, tombés sur, tombée sur, détruit, assaut`),
    notFired: `
      n'avoir tiré, n'avoir pas tiré, n'avoir pas ouvert le feu, n'avoir jamais tiré, n'avoir pas bombardé, n'avoir visé, n'avoir pas visé, n'avoir mené aucun, n'avoir mené aucune, n'avoir tiré ni, n'avoir ouvert le feu, ne pas avoir tiré, ne pas avoir ouvert le feu, ne pas avoir bombardé, ne pas avoir visé, n'a jamais tiré, n'ont jamais tiré, n'a jamais visé, n'ont jamais visé, n'a frappé, n'ont frappé, n'a pas frappé, n'ont pas frappé, n'a jamais bombardé, n'ont jamais bombardé, aucun tir n'a été effectué, aucun tir n'a eu lieu, aucun obus n'a été tiré, aucun missile n'a été tiré, aucune roquette n'a été tirée, aucune frappe n'a, pas un coup de feu, aucun coup de feu, avoir ouvert le feu ni, d'avoir tiré le moindre,       n'a pas ouvert le feu, n'ont pas ouvert le feu, n'a pas tiré, n'ont pas tiré, n'a jamais ouvert le feu, n'ont jamais ouvert le feu, n'ont pas bombardé,
      n'a pas bombardé, n'avait pas tiré, n'avaient pas tiré, n'avait pas ouvert le feu, n'avaient pas ouvert le feu, pas tiré un seul coup, aucun coup de feu n'a été tiré, n'a tiré aucun,
      n'ont tiré aucun, n'a mené aucun, n'a mené aucune, n'ont mené aucune, n'a pas visé, n'ont pas visé, ne visent pas, ne tire pas sur, ne vise pas, ne bombarde pas, ne bombardent pas`,
    continues: `
      se poursui*, poursuit, poursuivent, continue, continuent, continuait, continué, en cours, toujours, encore, reprennent, ont repris, a repris, reprend, persiste*, sans relâche,
      n'ont pas cessé, n'a pas cessé, ne cessent, sans discontinuer, font rage, fait rage`,
    combat: `
      affrontement*, combats, combat, accrochage*, bataille*, offensive*, échauffourée*, hostilités, escarmouche*, incursion*, infiltr*, mine, mines, explosion d'une mine, échange de tirs, échanges de tirs,
      abattu, abattre, abat, abattus, abattent, avancée, avance des, progression, assaut terrestre, heurts, tentative d'avancée, sabotage, saboteurs, repoussé, positions prises, ont saisi`,
    response: `
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
      position, positions, positions militaires, position militaire, poste, postes, poste militaire, postes militaires, avant-poste*, tranchée*, postes-frontières, poste-frontière, postes frontières, positions de combat, positions défensives, base militaire, bases militaires,
      installations militaires, cibles militaires, objectifs militaires, cible militaire, poste de combat, postes de combat, infrastructures militaires, sites militaires`,
    vehicle:
      'véhicule*, voiture*, camion*, ambulance*, convoi*, autobus, autocar, bus, tracteur*, véhicules militaires, véhicule militaire, voitures',
    infrastructure: `
      infrastructure*, infrastructures civiles, objets civils, cibles civiles, installations civiles, bâtiments civils, hôpital, hôpitaux, école, écoles, pont, ponts, cathédrale*, église*, aéroport*, centrale électrique, ligne électrique, lignes électriques,
      réservoir*, bâtiment*, maternité, pylône`,
    killed: `
      tué, tués, tuée, tuées, tue, tuent, tuer, tuant, mort, morts, morte, mortes, un mort, un tué, meurt, meurent, mourir, décès, décédé*, péri, périt, périssent, perdu la vie, perdent la vie, ont perdu, a perdu, perdu, perte de, mortellement blessé, mortellement blessés,
      mortellement touché, succombé, tombé au combat, tombés au combat, bilan humain, bilan, abattu d'une balle, trouvé la mort, fauché, fauchés, fauchée, fauchées, trouvent la mort, vies, dépouilles, coûté la vie, mortel, mortels, mortelle, mortelles, tombés`,
    wounded: `
      blessé, blessés, blessée, blessées, un blessé, blessant, blesse, blessent, blesser, blessure*, hospitalisé*, grièvement blessé, grièvement blessés, légèrement blessé`,
    captured: `
      capturé, capturés, capturée, capture, capturent, prisonnier*, fait prisonnier, faits prisonniers, captif*, détenus, prisonniers de guerre, otage*, en captivité`,
    missing:
      'sans nouvelles de, sans nouvelles d, disparu, disparus, disparue, portés disparus, porté disparu, portées disparues, disparition de',
    casualties: 'victime, victimes, pertes, perte, pertes humaines, pertes militaires, pertes dans ses rangs',
    noLosses: `
      aucune perte, aucune victime, aucune perte humaine, pas de victime, pas de victimes, sans faire de victime, sans faire de victimes, sans victime, sans victimes, pas fait de victime, pas fait de victimes, n'a fait aucune victime, n'ont fait aucune victime, pas de pertes,
      pas de perte, sans pertes, aucun blessé, aucun mort, ni mort ni blessé, ni morts ni blessés, ne déplore aucune, ne déplore pas de, ne déplorent aucune, pas subi de pertes, n'a subi aucune perte, n'ont subi aucune perte, pas de morts, personne n'a été tué, personne n'a été blessé,
      aucun soldat n'a été, aucun militaire n'a été, pas de blessés, n'a pas de pertes, ni perte ni blessé, il n'y a pas de pertes, n'y a pas de victimes, sans faire de blessé, sans faire de blessés, personne n'a été blessé`,
    oneSoldier: `
      un soldat, un militaire, un officier, un conscrit, le soldat, un garde-frontière, un appelé, un sergent, un lieutenant, un capitaine, un de ses soldats, un de ses militaires, l'un de ses soldats, l'un de ses militaires, un combattant, son soldat, un soldat arménien,
      un soldat azerbaïdjanais, un militaire arménien, un militaire azerbaïdjanais, soldat, un policier, un casque bleu, d'un soldat, d'un militaire`,
    oneCivilian: `
      un civil, une civile, une femme, un habitant, un enfant, une fillette, un garçon, un homme, un fermier, un berger, un agriculteur, une habitante, un adolescent, un villageois, d'un civil`,
    oneOther: 'une personne, un mort, un tué, un blessé, un journaliste, un autre, une autre',
    soldiers: `
      soldats, militaires, troupes, hommes, combattants, officiers, conscrits, appelés, gardes-frontières, soldat arménien, policiers, casques bleus, militaires et, effectifs, membres des forces armées, membres de ses forces, militants, personnel militaire, réservistes, volontaires`,
    civilians: 'civils, civil, civiles, habitants, femmes, enfants, population civile, villageois, riverains, résidents',
    people: 'personnes, victimes civiles, autres, vies, corps, gens',
    martyrs: 'martyr, martyrs, tombé en martyr, tombés en martyrs, tombés en martyr, martyre',
    total: `
      s'alourdit à, s'est alourdi à, s'alourdit, s'est alourdi, bilan, porté à, portant à, passe à, passé à, monte à, au total, total, depuis le début, depuis dimanche, depuis lundi, depuis, désormais, jusqu'ici, jusqu'à présent, à ce jour, s'élève à, s'élevait à, atteint, s'établit à,
      en tout, grimpe à, nouveau bilan, dernier bilan`,
    more: 'de plus, supplémentaire*, de nouveaux morts, nouveaux, nouvelles pertes, autres soldats',
    including:
      'dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, y compris, notamment, au nombre desquels, de ces, des victimes',
    bothSides: `
      des deux côtés, de part et d'autre, dans les deux camps, des deux camps, deux camps, les deux armées, dans les deux pays, des deux parties, les deux côtés, chaque côté, chaque camp, des deux pays`,
    atLeast: 'au moins, pas moins de, au minimum, a minima',
    moreThan: 'plus de, plus d, au-delà de, supérieur à',
    about: "environ, près de, près d'une, quelque, presque, autour de, une, approximativement, à peu près, pas loin de, avoisine",
    upTo: "jusqu'à",
    vague:
      'dizaines, des dizaines, plusieurs, centaines, des centaines, de nombreux, nombreux, nombreuses, quelques, certains, plusieurs dizaines, milliers, plusieurs centaines, un certain nombre',
    unit: `
      mm, millimètres, ans, an, années, km, kilomètre*, mètres, pour cent, fois, reprises, heure, heures, h, minutes, minute, jours, jour, mois, semaines, semaine, millions, million, milliards, dollars, euros, villages, localités, maisons, blindés, chars, tanks,
      drones, véhicules, directions, positions, postes, points, cas, violations, violation, tirs, coups, obus, missiles, roquettes, pays, parties, camps, régions, provinces, articles, hectares, hélicoptères, avions, camps, rangs, capitales, côtés, voisins, ex-républiques, républiques,
      anciennes, dirigeants, ministres, chefs, incidents, attaques, bâtiments, autres pays, e, er, ème, mai, coups de feu, districts, communes, armées, secondes, sites, cibles, bataillons, habitations, villes, explosions, nations, siècles, siècle, étapes`,
    numbered:
      'brigade, résolution, article, Su, BM, T, D, S, MiG, Mi, n, numéro, âgé de, âgée de, âgés de, page, brigades, Airbus, G, TB',
    forces: `
      forces, forces armées, armée, troupes, unités, unité, soldats ont, militaires ont, formations armées, groupes armés, forces militaires, divisions, sous-unités, unités militaires, unités de l'armée, unités des forces armées, batteries, aviation militaire, contingent`,
    enemy: 'ennemi, ennemie, ennemis, ennemies, adversaire, adversaires, agresseur, partie adverse, camp adverse, camp ennemi',
    our: 'notre, nos',
    its: 'son, sa, ses, leur, leurs',
    parties: 'les parties, deux parties, deux pays, deux camps, les belligérants, deux voisins, les deux capitales',
    by: `
      par, par des, par les, par le, par la, par l, de la part de, de la part des, de la part du,
      ${combined('tir, tirs, attaque, attaques, frappe, frappes, offensive, agression, raid, raids, salves', 'de, de la, de l, des, du, d')}`,
    from: `
      depuis, depuis le, depuis la, depuis les, depuis des, depuis leurs positions, en provenance de, en provenance du, provenant de, venant de, à partir de positions, à partir de leurs positions, à partir du territoire, à partir de ses positions, stationnées, stationnés, stationnée,
      stationnées près de, déployées, basées, tirés depuis, du côté de`,
    toward: `
      vers, vers les, en direction de, en direction des, en direction du, en direction d, dans la direction de, contre, contre des, contre les, contre l, sur, sur la, sur le, sur les, sur des, à destination de, à l'encontre de, visant, visaient, direction de`,
    inPlace: `
      =à, =À, village de, villages de, ville de, villes de, localité de, district de, dans, près de, près du, près d, aux alentours de, autour de, en, au, aux, dans le secteur de, dans la région de, dans la ville de, dans le village de, situé dans, située dans, situées dans, aux abords de, non loin de, à proximité de, à proximité du, proche de, proches de,
      à l'est de, à l'ouest de, au nord de, au sud de`,
    of: 'de, de la, de l, du, des, d',
    and: 'et, ainsi que',
    contrast: `
      tandis que, tandis qu, alors que, alors qu, mais, mais aussi, même si, bien que, bien qu, quant à, or`,
    that: `
      que, qu, selon lequel, selon laquelle, selon lesquels, selon lesquelles, d'après lesquelles, d'après laquelle, comme quoi, d'avoir, de vouloir`,
    not: `ne, n, pas, aucun, aucune, ni, jamais, sans, non`,
    background: `
      pour rappel, rappelons, l'an dernier, l'année dernière, l'an passé, le mois dernier, décennie*, à l'époque, par le passé, guerre de six semaines, guerre de 44 jours, guerre éclair, première guerre, première guerre du Karabakh, seconde guerre du Karabakh, chute de l'URSS,
      effondrement de l'URSS, disparition de l'URSS, dislocation de l'URSS, éclatement de l'URSS, dans les années, au début des années, il y a … ans, il y a … mois, il y a un an, depuis 2020, guerre de 2020, guerre des quatre jours, depuis la guerre, historique du conflit, conflit vieux de, trois décennies,
      après la guerre, ans plus tôt, ans après, mois dernier, à l'automne, au printemps, l'été dernier, l'automne dernier, avait opposé, avait fait, avaient fait, avaient éclaté, s'étaient affrontés, se sont déjà affrontés, se sont affrontés`,
    irrealis: `
      si, s'il, s'ils, pourrait, pourraient, peut, peuvent, risque*, menace, menacent, menaçant, menaces, en cas de, au cas où, éventuel*, craint, craignent, crainte*, envisage, envisagent, prévoit, prévoient, préparerait, se prépare à, à moins que, hypothèse, potentiel*, afin de, pour éviter, afin que,
      susceptible*, empêcher, dissuader, éviter`,
    exercise: `
      exercice militaire, exercices militaires, exercices, manœuvres, manœuvres militaires, exercices conjoints, exercice conjoint, tirs réels, exercices de tir, entraînement militaire, tir réel, manœuvre`,
    readAlso:
      'lire aussi, à lire aussi, lire également, à lire, voir aussi, à lire également, sur le même sujet, lisez aussi, nos autres articles, lire :',
    opinion: 'opinion, tribune, analyse, entretien, interview, éditorial, décryptage, chronique, point de vue, reportage photo',
    conflict: `
      conflit*, guerre, guerres, frontière*, frontalier*, frontalière*, ligne de front, ligne de contact, front, escalade, désescalade, opération militaire, opérations militaires, opération antiterroriste, opérations antiterroristes, anti-terroriste, militaire, provocation*, agression*, invasion, envahi*,
      tension*, casques bleus, forces de paix, soldats de la paix, maintien de la paix, occupé, occupés, blocus, corridor de Latchine, disputé, disputée, contesté, contestée, région séparatiste, enclave, enclaves, réfugié*, exode, nettoyage ethnique, intégrité territoriale, déplacés, belligérants,
      mobilisation, observateurs, mission d'observation, mission civile, hostile, hostiles, séparatiste, affrontements militaires, forces militaires, violences, matériel militaire, action militaire, actions militaires`,
    peace: `
      traité de paix, accord de paix, pourparlers de paix, négociations de paix, processus de paix, paix, délimitation, démarcation, corridor de Zanguezour, TRIPP, Route Trump, échange de prisonniers, prisonniers de guerre, normalisation, déclaration trilatérale, déclarations trilatérales, groupe de Minsk,
      rencontre trilatérale, sommet trilatéral, commissions frontalières, réouverture des frontières, libération des prisonniers, paraphe*, paraphé, négociations, pourparlers, reconnaissance mutuelle, commission frontalière`,
    otherWar: `
      frappes israéliennes, raids israéliens, bombardements israéliens, frappes russes, bombardements russes, tirs israéliens, frappes américaines, attaque iranienne, frappes iraniennes, Israël et l'Iran, Iran et Israël, Iran-Israël, Israël-Iran, Gaza, Hamas, Israël, Israéliens, israélien*, Ukraine, ukrainien*, Kiev, Kyiv, Donbass, Zelensky, Soudan, Khartoum, Syrie, syrien*, Hezbollah, Liban, libanais*, Yémen, Houthis, Cachemire, Inde, Pakistan, Birmanie, Éthiopie, Tigré, Libye, Palestin*, Tel-Aviv, Congo, RDC, M23, Thaïlande, Cambodge,
      Kharkiv, Kherson, Donetsk, Kosovo, Serbie, Taïwan, Corée, Rafah, Beyrouth, Damas, Alep, Tadjikistan, Kirghizstan, talibans, Taliban, Islamabad, New Delhi, Sahel, Mali, Cisjordanie, Somalie, Haïti`,
    sport: `
      but, buts, penalty, demi-finale*, gardien de but, attaquant*, tirs au but,       football, match, matchs, matches, UEFA, FIFA, Ligue des champions, Ligue Europa, Ligue Conférence, Ligue des nations, but, buts, buteur, entraîneur, sélectionneur, échecs, Jeux olympiques, JO, tournoi, Grand Prix, Formule 1, F1, lutte libre, boxe, boxeur, médaille*, championnat*, Coupe du monde, Euro, éliminatoires, stade,
      Qarabag, Qarabağ, FK, FC, attaquant, attaquants, milieu de terrain, défenseur, gardien, judo, haltérophilie, gymnaste*, supporters, équipe nationale, joueur*, club, tirs au but, tirs cadrés, tir cadré, penalty, mi-temps, qualification*, Mondial, athlète*, cycliste, pilote, grand maître, rugby, tennis, match nul, s'incline, s'est inclinée`,
    culture: `
      Eurovision, film, films, festival, concert, chanteur, chanteuse, musée, exposition, acteur, actrice, orchestre, opéra, théâtre, livre, roman, peintre, album, chanson, cuisine, recette*, vin, vins, tourisme, touriste*, mode, cinéma, tapis, musique, musicien*, danse, artiste*, Aznavour, patrimoine mondial, voyage, vacances, gastronomie`,
    economy: `
      PIB, commerce, exportation*, importation*, gaz, pétrole, gazoduc, oléoduc, inflation, banque*, investissement*, droits de douane, économie, économique*, monnaie, budget, start-up, entreprise*, marché, prix, blé, céréales, affaires, énergie, énergétique, compagnie aérienne, vols, électricité, croissance, bourse, barils, TAP, récolte, vendange*, autoroute`,
    disaster: `
      séisme*, tremblement de terre, magnitude, Richter, inondation*, neige, pluie, pluies, météo, incendie*, incendies de forêt, glissement de terrain, température*, tempête, grêle, accident de la route, accident d'avion, crash d'un avion, avion de ligne, avion s'écrase, avion s'est écrasé, accident aérien, accident de voiture, crash, Covid*, coronavirus, pandémie, explosion de gaz, épidémie, sécheresse, degrés`,
    history: `
      anniversaire*, commémor*, mémorial, historien*, génocide, commémoration*, souvenir, archives, vétéran*, il y a cinq ans, ce jour-là, monument*, mémoire, hommage, se souvient, se souviennent, cérémonie, ans après, ans après le cessez-le-feu, ans après la trêve, ans après la guerre, ans après l'accord, ans après la fin, centenaire, musée du génocide, survivants, histoire de, musée`,
    ignore: `
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
    atClock: '=à, vers, à partir de, dès, depuis, entre, et, jusqu’à, aux alentours de',
    oClock: 'heures, heure, h',
    since: 'à partir de, à compter de, dès, depuis, à partir du, à compter du, effectif à partir de, =à, à partir d',
    localTime: "heure locale, heures locales, heure d'Erevan, heure de Bakou, heure d'Érévan, locales",
    moscowTime: 'heure de Moscou, heures de Moscou',
    gmt: 'GMT, UTC, TU',
  },
  numbers: `
    deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, quinze 15, seize 16,
    dix-sept 17, dix-huit 18, dix-neuf 19, vingt 20, trente 30, quarante 40, cinquante 50, soixante 60, soixante-dix 70, soixante et onze 71,
    soixante-douze 72, soixante-treize 73, soixante-quatorze 74, soixante-quinze 75, soixante-seize 76, soixante-dix-sept 77, soixante-dix-huit 78,
    soixante-dix-neuf 79, quatre-vingt 80, quatre-vingts 80, quatre-vingt-dix 90, quatre-vingt-onze 91, quatre-vingt-douze 92,
    quatre-vingt-treize 93, quatre-vingt-quatorze 94, quatre-vingt-quinze 95, quatre-vingt-seize 96, quatre-vingt-dix-sept 97,
    quatre-vingt-dix-huit 98, quatre-vingt-dix-neuf 99, vingt et un 21, trente et un 31, quarante et un 41, cinquante et un 51,
    septante 70, huitante 80, nonante 90, cent 100, cents 100, mille 1000, dizaine 10, douzaine 12, quinzaine 15, vingtaine 20, trentaine 30,
    quarantaine 40, cinquantaine 50, soixantaine 60, centaine 100, millier 1000`,
  months: [
    'janvier|janv',
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
