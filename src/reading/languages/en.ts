import type { Lexicon } from '../lexicon.ts'

export const ENGLISH: Lexicon = {
  language: 'en',
  grammar: {
    order: 'verb-medial',
    owner: 'before',
    declensions: [{ from: '', endings: { '': 'plain', s: 'plain' } }],
    apostrophe: 'splits',
    abbreviations:
      'gen, lt, col, maj, dr, mr, mrs, ms, sept, oct, nov, dec, jan, feb, aug, st, vs, no, u.s, u.n, a.m, p.m, sgt, pvt, capt',
  },
  detect: {
    letters: '',
    words: `
    the, of, and, in, to, is, was, were, has, have, with, that, for, on, by, from, said, says, its, as, at, after, over, an`,
  },
  actors: {
    armenia: { names: 'Armenia, Yerevan, Republic of Armenia, Armenians', adjectives: 'Armenian' },
    azerbaijan: {
      names: 'Azerbaijan, Baku, Republic of Azerbaijan, Azerbaijanis, Azeris, Azerbaidjan',
      adjectives: 'Azerbaijani, Azeri',
    },
    artsakh: {
      names: `
        Artsakh, Nagorno-Karabakh, Karabakh, Nagorny Karabakh, Mountainous Karabakh, Nagorno Karabakh Republic, NKR,
        Artsakh Republic, ethnic Armenian* of Karabakh, Karabakh Armenians, ethnic Armenian forces, illegal Armenian armed,
        illegal armed Armenian, Armenian separatist*, Armenian illegal armed, Karabakh separatist*, remnants of the Armenian`,
      adjectives: 'Karabakh Armenian, Artsakh Armenian, ethnic Armenian',
    },
    both: {
      names: `
        Armenian-Azerbaijani, Azerbaijani-Armenian, Armenia-Azerbaijan, Azerbaijan-Armenia, Armenian Azerbaijani`,
    },
    russia: { names: 'Russia, Moscow, Kremlin, Russian Federation', adjectives: 'Russian' },
    turkey: { names: 'Turkey, Türkiye, Ankara', adjectives: 'Turkish' },
    iran: { names: 'Iran, Tehran', adjectives: 'Iranian' },
    georgia: { names: 'Georgia, Tbilisi', adjectives: 'Georgian' },
    us: {
      names: 'United States, Washington, USA, U.S, U.S., White House, State Department, Pentagon, America, US',
      adjectives: 'American',
    },
    eu: {
      names: 'European Union, EU, Brussels, EUMA, EU mission, EU monitor*, European Council, European Commission',
      adjectives: 'European',
    },
    france: { names: 'France, Paris, Elysee', adjectives: 'French' },
    un: {
      names: `
        United Nations, UN, U.N, U.N., UN Security Council, UN Secretary General, UNHCR, United Nations Security Council`,
    },
    osce: { names: 'OSCE, Minsk Group, OSCE Minsk Group' },
    csto: { names: 'CSTO, Collective Security Treaty Organization, Collective Security Treaty Organisation' },
    otherCountry: {
      names: 'Germany, Israel, China, India, Pakistan, Kazakhstan, Belarus, Greece, Cyprus, Britain, UK, Poland',
      adjectives: 'German, Israeli, Chinese, Indian, Pakistani, Kazakh, Belarusian, Greek, British, Polish',
    },
  },
  offices: {
    'defence-ministry': `
      Ministry of Defence, Ministry of Defense, Defence Ministry, Defense Ministry, MoD, Defence Minister, Defense Minister,
      Minister of Defence, Minister of Defense, defence officials, defense officials, military officials, General Staff,
      military spokes*, military command, Defence Ministry spokes*, Defense Ministry spokes*`,
    'foreign-ministry': `
      embassy, ambassador, Ministry of Foreign Affairs, Foreign Ministry, MFA, Foreign Minister, Minister of Foreign Affairs, Secretary of State,
      top diplomat, Foreign Ministry spokes*`,
    president: `
      President, presidential administration, presidential aide, presidential spokes*, presidential office, president's office,
      presidential press`,
    government: `
      Emergency Service, Ministry of Emergency Situations, Emergency Situations Ministry, State Service of Emergency Situations, police, Presidency, government, Prime Minister, Premier, PM, Cabinet, authorities, officials, official, parliament, Health Ministry,
      Ministry of Health, Investigative Committee, Prosecutor General's Office, Prosecutor General, prosecutors, lawmaker,
      speaker of parliament, Emergency Ministry, Interior Ministry, leader, leadership`,
    army: 'Defence Army, Defense Army',
    'border-service': `
      State Border Service, Border Service, border guard service, border guards, National Security Service,
      State Security Service, NSS`,
    'security-council': 'Security Council, Security Council Secretary, Secretary of the Security Council, security chief',
    ombudsman: 'ombudsman, ombudswoman, ombudsperson, Human Rights Defender, rights defender',
    'local-authority': `
      governor, mayor, community head, village head, head of the village, head of the community, local officials,
      local authorities, municipality, regional administration, district executive, province authorities`,
  },
  bodies: [
    {
      claimant: 'artsakh',
      office: 'army',
      forms: `
        Artsakh Defense Army, Artsakh Defence Army, Defence Army of Artsakh, Defense Army of Artsakh,
        Nagorno-Karabakh Defence Army, Karabakh Defence Army, Nagorno-Karabakh Defense Army`,
    },
    {
      claimant: 'russia',
      office: 'army',
      forms: `
        Russian peacekeepers, Russian peacekeeping contingent, Russian peacekeeping forces, peacekeeping contingent,
        Russian peacekeeping contingent`,
    },
    {
      claimant: 'other',
      office: null,
      forms: `
        ICRC, Red Cross, International Committee of the Red Cross, Amnesty International, Human Rights Watch, Vatican, Pope,
        Pope Francis`,
    },
  ],
  cues: {
    says: `
      condemned, condemns, denounced, called it, called the, calls it, put its, puts its, dubbed, notes, writes, said, says, say, saying, stated, states, reported, reports, report that, reporting, announced, announces, announce,
      announcing, informed, informs, told, tells, claimed, claims that, claims, claiming, claim, declared, declares, noted,
      wrote, tweeted, posted, insisted, insists, added, adds, statement, alleges, alleged that, warned, warns, stressed,
      emphasized, emphasised, asserted, asserts, disclosed, published, put the, puts, reveals, revealed, names, publishes, releases, released, lists, identifies, identified, named, maintained, maintains, argued, argues, related, acknowledges that, spoke of, speaks of, put it, gave the figure, gave a figure, raised its, raised their, raised the, updated its, wrote on`,
    accordingTo: `
      referring to, with reference to, learned from, was told by, was informed by, according to, citing, quoting, with reference to, in the words of, cited by, as reported by, in a statement by,
      per`,
    accuses: 'accused, accuses, accuse, accusing, blamed, blames, blame, blaming',
    eachOther: `
      exchanged accusations, exchange of accusations, exchanged … accusations, each other, one another, trade* accusations, trade* blame, mutual accusations, traded accusations, exchange accusations`,
    denies: `
      repudiates, repudiated, repudiate, debunks, debunked, categorically rejects, categorically rejected, rejects as, rejects allegations, shrugged off, denied, denies, deny, denying, denial, refuted, refutes, refute, refuting, rejected the claim*, rejected claim*,
      rejects claim*, rejects the claim*, rejected accusation*, rejects accusation*, rejected the accusation*,
      rejects the accusation*, rejected the allegation*, rejects allegation*, rejected allegation*, rejected report*,
      rejects report*, rejected the report*, dismissed, dismisses, dismissing, disputed, rebuffed,
      brushed aside, brushes aside, brushed off, brushes off, rejected the charge*, rejects the charge*, rejected the account, rejects … account, rejected … account, rejects … claim*, rejected … claim*, rejects … version, rejected … version, rejects … report*, rejected … report*, rejects … statement*, rejected … statement*, rejects … accusation*, rejected … accusation*, rejects … allegation*, rejected … allegation*, contradicts, contradicted, contradicting, scotched, poured cold water, hits back at claim*, gave the lie, said there was no truth, no truth in, denies any, hit back at`,
    falsehood: `
      entirely false, totally false, are … false, is … false, was false, were false, wrong figure, wrong number, was wrong, incorrect, incorrectly,
      not true, untrue, is false, are false, absolutely false, completely false, false report*, false information,
      disinformation, misinformation, does not correspond to reality, do not correspond to reality,
      does not correspond to the reality, do not correspond to the reality, doesn't correspond to reality, fabrication,
      fabricated, baseless, groundless, unfounded, a lie, lies, another lie, fake, has nothing to do with reality,
      not correspond to, pure invention, an invention, invention, invented, a figment, made up, fiction, nothing of the sort, nonsense, absurd, a hoax, without foundation, no basis, devoid of truth, far from the truth, far from reality, not correspond, contrary to the facts, misleading, did not take place, never happened, called … false, calls … false, called … untrue, called … baseless, called … fabricat*, called … lie, called … lies, called … fake, called … disinformation, calls … disinformation, calls … fake, calls … lie, calls … untrue, calls … baseless, described … as false, described … as baseless, described … as untrue, as false, as untrue, as baseless, as groundless, as disinformation, as fake, as a lie, as pure, as a provocation, fire false, shelling false, claim false, report false, reports false, claims false, allegations false, accusations false, accusation false, statement false, information false, fire untrue, claims untrue`,
    allegedly: 'allegedly, alleged, purported, purportedly, so-called, supposedly',
    confirms: 'acknowledging, admitting, confirming, confirmed, confirms, confirm, acknowledged, acknowledges, admitted, admits',
    silent: `
      did not comment, has not commented, have not commented, did not immediately comment, made no comment, no comment,
      no immediate comment, has yet to comment, yet to comment, did not confirm, has not confirmed, have not confirmed,
      not confirmed, not yet confirmed, no statement, has not responded, did not respond, declined to comment, no word from,
      yet to confirm, could not be independently verified, could not independently verify, has not issued`,
    claimNoun: `
      claim, claims, statement, statements, report, reports, information, accusation*, allegation*, message, news, account, account of, charge, charges, version, assertion*, announcement, announcements, words`,
    withdraws: 'withdraws, withdraw, retract, retracting, withdrawing, withdrew, withdrawn, retracted, retracts, took back',
    corrects: `
      corrected, correction, corrects, clarified that, specified, revised, earlier figure, was wrong, not as previously,
      earlier report*, mistaken*`,
    sameSpeaker: `the statement says, the statement noted, the statement emphasized, the statement stressed, the message said, the report said, the statement read, the statement said, the statement added, the statement reads, it added, it said, he said, she said, he added, she added, they said, the official said, it also said, he also said`,
    ministry: 'counterpart*, spokes*, press secretary, press service, press office, ministry, the ministry, agency',
    witness: `correspondent in, correspondent saw, correspondent … saw, reporter in, reporter … saw, reporters … saw, journalist in, journalists in, journalists … saw, reporters on the ground, reporter on the ground, correspondents on the ground, correspondent … heard, reporter … heard, reporters … heard, 
      witness*, eyewitness*, our reporter, our reporters, our correspondent, residents said, a resident, local residents, correspondent on the,
      AFP journalist*, reporter heard, journalists heard, villagers`,
    press: `
      media, press, news agenc*, news outlet*, local media, newspaper*, news site*, television, broadcaster, media outlet*,
      news reports, telegram channel*`,
    jointly: 'joint statement, jointly',
    truce: `
      end the war, ending the war, end war, fighting … halted, hostilities … halted, fighting … ceased, hostilities … ceased, fighting was halted, declared ceasefire, announced ceasefire, declared truce, announced truce, suspend … operation*, suspend … measures, halt … operation*, stop … operation*, suspend … hostilities, suspend … activities, ceasefire*, cease fire*, cease-fire*, truce*, armistice, cessation of hostilities, cessation of fire, halt to fighting,
      halt to the fighting, end to the fighting, end to fighting, end to hostilities, end the hostilities,
      stop the hostilities, stop hostilities, halt hostilities, stop the fighting, stop fighting, stop firing, halt fighting,
      halt the fighting, halt fire, end the fighting, end hostilities, ceasing hostilities, cease hostilities,
      cessation of military, cessation of all hostilities, silence regime, cease all hostilities, end of hostilities,
      stopping hostilities, suspend hostilities, suspension of hostilities, stop shooting, halt of hostilities,
      immediate end to, silence guns, silence the guns, silence their guns, silencing the guns, stop shooting, halt the shooting, an end to the shooting, end to the shooting, halt to shooting, pause in the fighting, pause in fighting, pause in hostilities, pause hostilities, cessation of combat, halt combat, suspend combat, lay down their arms, cease all fire, halt all fire, hold fire, hold their fire, cease hostile`,
    agrees: `
      was halted, were halted, is halted, been halted, were ceased, was announced, were announced, been announced, be announced, is announced, was declared, were declared, been declared, be declared, was reported, decided, agree, agreed, agrees, agreement, agreeing, reached, reach, reaches, announced, announces, announce, declared, declare,
      declares, signed, sign, signs, extended, extend, extends, came into force, comes into force, coming into force,
      come into force, entered into force, enters into force, came into effect, comes into effect, goes into effect,
      went into effect, took effect, takes effect, take effect, taking effect, established, establish, concluded, accepted,
      accepts, accept, brokered, negotiated, secured, begins, starts, began, started, in place, in force from, renewed,
      restored, sealed, clinched, arranged, struck, deal, approved, introduced, take hold, takes hold, took hold, taking hold, taken hold, enter into effect, enters into effect, entered into effect, kick in, kicks in, kicked in, due to start, set to begin, set to start, due to begin, will begin, will start, come into effect, hammered out, settled on, consented, gave its consent, consent, inked, signed up to, sign up to, agreed in principle, in effect from, into effect, confirmed that it had agreed, announced they had agreed, have agreed, had agreed, has agreed`,
    holds: `has held, had held, held for, was holding, held on, held firm, hold, holds, holding, is being observed, observed, being observed, is observed, respected, being respected, remains in force, remains in effect, remained in force, still in force, still holds, maintained, is maintained, being maintained, complied with, is intact, adhered to, largely held, being kept, was largely being observed, were being observed, largely being observed, has been observed, was observed, generally observed, mostly observed, appeared to hold, appears to hold, seems to hold, seemed to hold, is in place, kept`,
    quiet: `
      no shots heard, no gunfire heard, no shelling heard, no explosions heard, no sound of shelling, quiet in, quiet on, quiet at, calm in, calm on, calm reported, quiet reported, all quiet, quiet along, calm along, calm returns,
      no shooting, relatively calm, relatively stable, relatively quiet, calm has returned, firing has stopped, firing stopped,
      shelling has stopped, shelling stopped, fighting has stopped, fighting stopped, no violations were recorded,
      no violation* recorded, no ceasefire violation*, no violations, no incidents, no incident* recorded,
      no significant incidents, no cease fire violation*, no violation of the ceasefire, no violations of the ceasefire,
      no fire, no exchange of fire, guns fell silent, guns have fallen silent, remained calm, remains calm, is calm, was calm,
      was quiet, is quiet, quiet night, calm night, passed calmly, passed quietly, no shots, largely calm, situation is stable,
      situation was stable, situation remains stable, situation remained stable, relative calm, without incident*, lull, night passed without, no exchanges of fire, no firing, not a shot, not a single shot, the guns are silent, guns are silent, fell silent, lull in, calm prevailed, calm held, calm was holding, calm prevails, was holding along, quiet held, quiet prevailed, silence reigned, stopped shooting, have stopped shooting, the shooting stopped, shooting has stopped, shooting had stopped, the fire has stopped, fire had ceased, hostilities have ceased, hostilities had ceased, fighting had stopped, fighting had ceased`,
    breaks: `
      violated, violates, violate, violating, violation*, broke, broken, breaks, breaking, breached, breaches, breach,
      breaching, collapsed, collapse, collapses, fell apart, shattered, disregarded, in tatters, flouted, failed, failing,
      undermined, did not hold, not respected, not observed, grossly violated, unravelled, unraveled, crumbled, broken, ran roughshod, trampled, ignored, ignoring, in breach, made a mockery, tore up the`,
    breach: `
      ceasefire violation*, violation* of the ceasefire, violation* of ceasefire, violation* of the cease fire,
      cease fire violation*, truce violation*, violation* of the truce, breach* of the ceasefire, ceasefire breach*,
      breach* of the truce, ceasefire regime violat*, violat* the ceasefire, violat* ceasefire, violat* the cease fire,
      violat* the truce, violat* a ceasefire, broke the ceasefire, breach* of ceasefire, violat* … ceasefire, violat* … truce,
      breach* … ceasefire, breach* … truce, breaks … ceasefire, breaking … ceasefire, broke … ceasefire, broken … ceasefire,
      broke … truce, breaks … truce, breaking … truce`,
    ends: `
      was over, were over, had ended, has ended, broke off, tore up, called off, calls off, cancelled, terminated, no longer bound, no longer considers, withdrew from, withdraws from,
      renounced, annulled, is over, abandon* the, pulled out of, void, ceased to be valid, declared … over,
      end of the ceasefire, formally ended, expired`,
    proposes: `
      proposed, proposes, propose, proposal*, offered, offers, offer, negotiat*, talks on, talks, ready to, ready for,
      readiness, willing to, discuss*, suggested, seek, seeks, push for, pushes for`,
    demands: `
      calls for, called for, call for, calling for, calls on, called on, call on, urged, urges, urge, urging, demanded,
      demands, demand, appealed, appeals, appeal, must, should, called upon, calls upon, calls to, asked, implored, implores, pressed for, presses for, plea, pleaded, pleads, exhorted, exhorts, insists on, insisted on, wants`,
    observes: `
      observe, respect, adhere to, comply with, abide by, uphold, maintain, keep to, honor, honour, comply, adherence,
      compliance, committed to, commitment to, stick to, observing, strictly observe, observance, preserve, consolidat*,
      strengthen*, upholding, implement`,
    brokered: `
      proposal by, proposal of, proposed by,
      brokered by, mediated by, mediation of, mediation by, through the mediation, with the mediation, facilitated by,
      with the participation of, under the auspices of, sponsored by, thanks to, negotiated by, initiative of, mediator*,
      through the efforts of, with the help of, through`,
    brokeredAfter: 'brokered, mediated, mediation, sponsored, facilitated, mediating',
    notBroken: `
      did not violate, has not violated, have not violated, not violated, not breached, did not break, did not breach,
      not broken`,
    fires: `
      subjected to … fire, subjected to … shelling, subjected to … bombardment, subjected to fire, subjected to shelling, opened fire, opens fire, open fire, opening fire, opened … fire, opening … fire, fired at, fired on, fired upon,
      fires at, fires on, firing at, firing on, fire at, fire on, shelled, shells, shell, shelling of, bombarded, bombards,
      bombarding, pounded, pounds, pounding, bombed, bombs, bombing, launched … missile*, launched … rocket*,
      launched … strike*, launching … strike*, fired … missile*, fired … rocket*, fired, fires, firing, shot at, shoots at,
      shot and killed, carried out … strike*, launched … drone*, subjected … fire, subjected to fire, subjected … shelling,
      attacked … with artillery, delivered … strike*, unleashed … barrage, launch* … attack with, used … against, using … against, deployed … against, employed … against, rained … on, raining … on, rained down on, trained … on, turned … on, loosed, lobbed, lobbing, let fly, unleashed, hammered, hammering, pummelled, pummeled, pummelling, peppered, raked, blasted, strafed, strafing, hurled, sprayed, directed fire, launched an artillery, launched … attack, launched … artillery, launched … mortar, opened up with, opened up on, targeted … with, hit … with, struck … with, attacked … with, mounted … strike, conducted … strike*, fired off, fired shells, rained shells`,
    underFire: `were subjected to, was subjected to, been subjected to, being subjected to, came under, come under, comes under, coming under, under fire, under shelling, under artillery, under … fire, was shelled, were shelled, been shelled, being shelled, is shelled, are shelled, was fired, were fired, been fired, was hit by, were hit by, been hit by, was bombed, were bombed, was bombarded, were bombarded, was struck by, were struck by, was targeted, were targeted, being targeted, been targeted, are being targeted, were subjected, was subjected, fire was opened, was opened, being pounded, was attacked with, were attacked with, are under fire, hit by shelling, was fired upon, was fired at, fired upon by, was opened on, was opened at, shelled by`,
    shelling: `fire, shelling, bombardment*, artillery fire, gunfire, mortar fire, sniper fire, artillery strike*, drone strike*, air strike*, airstrike*, missile strike*, rocket fire, rocket attack*, missile attack*, drone attack*, artillery attack*, intensive fire, intense fire, heavy fire, small arms fire, barrage*, sporadic fire, opening of fire, use of fire, bombing*, artillery barrage*, opening fire, sniper shot, machine gun fire, enemy fire, shots`,
    strikes: `attacked, attacks, attack, attacking, struck, strikes, strike, hit, hits, hitting, targeted, targets, targeting, assault*, targetted`,
    notFired: `
      never open fire, never opens fire, do not open fire, does not open fire, never fire, never fired, never shelled, do not fire, did not open fire, did not fire, have not opened fire, has not opened fire, had not opened fire, not opened fire,
      didn't open fire, had not fired, have not fired, has not fired, no shots were fired, did not shell, never opened fire,
      had not shelled, no fire was opened, did not open`,
    continues: `
      continues, continue, continuing, continued, ongoing, still being, still under, is being, are being, goes on, keeps,
      unabated, still, resumed, have not stopped, has not stopped`,
    combat: `
      clash*, fighting, battle*, offensive, advance*, advancing, firefight*, skirmish*, mine, mines, landmine*, mine explosion,
      shot down, shoot down, downed, sabotage, exchange* fire, exchange* gunfire, exchange* of gunfire, trade* fire, exchanged fire, exchange of fire, hostilities, incursion,
      hand to hand, ground assault*, captured positions, infiltrat*, attempt* to advance, assault on, blew up`,
    response: `
      suppressed, response measures, retaliat*, countermeasure*, adequate response, return fire, returned fire, silenced,
      responsive measures, were silenced`,
    missile: 'missile*, ballistic missile*, Iskander*, Scud*, Tochka U, Elbrus',
    airstrike: `
      airstrike*, air strike*, air force, aviation, warplane*, fighter jet*, helicopter*, warplanes, aerial bombardment, Su 25`,
    drone: 'drone*, UAV*, unmanned aerial, unmanned, Bayraktar*, kamikaze',
    artillery: `
      artillery, howitzer*, mortar*, rocket*, multiple launch, Grad, Smerch, MLRS, tank, tanks, rocket launcher*,
      heavy artillery, heavy weapon* and artillery, cannon*, shells, anti tank, large caliber artillery`,
    smallArms: `
      small arms, sniper*, machine gun*, rifle*, firearms, gunfire, automatic weapons, grenade launcher*, assault rifle*,
      large caliber weapons, light weapons, heavy machine gun*, large caliber guns, shooting, machineguns, small caliber,
      small-caliber, various caliber small, gunshot*`,
    settlement: `
      village*, town, towns, city, cities, settlement*, residential, houses, homes, community, communities, civilian areas,
      apartment*, civilian settlements`,
    position: `
      position, positions, post, posts, outpost*, trench*, military positions, combat positions, combat position,
      border positions, defensive positions, military posts, border post*, fortification*, military facilit*, military base*,
      strongpoint*`,
    vehicle: 'vehicle*, car, truck*, ambulance*, convoy*, bus, tractor*, food truck, military vehicle*, cars',
    infrastructure: `
      infrastructure, civilian infrastructure, power line*, gas pipeline, bridge*, power station*, hospital*, school*,
      cathedral, church*, airport, civilian facilit*, reservoir, civilian objects, civilian targets, roof*`,
    killed: `losses, killed, kills, martyred, kill, killing, dead, died, dies, deaths, death, fatal*, slain, fatalities, lost, death toll, loses, loss of, perished, lost their lives, lost his life, fallen, fell in, mortally wounded, fatally wounded, fatal gunshot wound, fatally shot, shot dead, bodies of, were lost, claimed the life, claimed the lives, claimed … lives, succumbed, died of wounds, laid down their lives, were slain, gave their lives, left … dead, leaving … dead, passed away from wounds, did not survive`,
    wounded: `
      wounded, injured, injuries, injury, wounding, injuring, wounds, injures, gunshot wound, hurt, hospitalized, hospitalised,
      injuries to, hurt, maimed, suffered wounds, suffered injuries, sustained injuries, sustained wounds, in hospital with`,
    captured: `
      captured, taken prisoner, prisoner*, captive*, taken captive, captures, detained, taken hostage, POWs, in captivity,
      prisoners of war`,
    missing: 'communication … lost, contact … lost, communication is lost, missing, unaccounted for, missing in action',
    casualties: 'casualties, victims, casualty',
    noLosses: `
      no casualties, no losses, no victims, no dead, no injuries, no one was hurt, no one was injured, no one was killed,
      no deaths, without casualties, without losses, no human losses, there were no casualties, has no casualties,
      not suffer any losses, no casualties or, did not suffer losses, suffered no losses, not suffer losses, nobody was hurt,
      no killed, no wounded, nobody was injured, caused no casualties, not suffered, no … were killed, no … was killed, no … killed or wounded, no … were hurt, no … were injured, no … were wounded, no … was hurt, no … was injured, no … was wounded, none … was hurt, none … were hurt, none … was injured, none … were injured, none … were killed, no … died, no loss of life, no loss of lives, without loss of life, unhurt, unharmed, unscathed, no one … was hurt, no one … was killed, no one … was injured, nobody … was hurt, nobody … was injured, nobody was killed, no harm, no lives were lost`,
    oneSoldier: `
      soldier, serviceman, servicemember, officer, conscript, trooper, service member, border guard, private, sergeant,
      lieutenant, a soldier, contract soldier, contract serviceman, junior sergeant, captain, major`,
    oneCivilian: `
      civilian, resident, villager, a man, a woman, a child, farmer, shepherd, man, woman, child, boy, girl, local resident`,
    oneOther: 'person, one person, one man, journalist',
    soldiers: `
      soldiers, servicemen, troops, military personnel, servicemembers, officers, conscripts, service members, border guards,
      fighters, personnel, militants, soldiers and officers, peacekeepers`,
    civilians: 'civilians, residents, women, children, villagers, civilian, civilian population, local residents',
    people: 'people, persons, men, others, lives, bodies',
    martyrs: 'martyred, martyr, martyrs, martyrdom',
    total: `
      rose to, risen to, rises to, rising to, climbed to, death toll, toll, so far, total, in total, since the start,
      since the beginning, since, as of, altogether, now stands, reached, reaches, overall, has lost, have lost, number of,
      increased to, in all, to date`,
    more: 'more, another, additional, further, new',
    including: 'including, among them, of whom, of them, among whom, includes, of which, included',
    bothSides: `
      both sides, both countries, on both sides, two sides, two countries, both armies, the two sides combined, either side`,
    atLeast: 'at least, no fewer than, no less than, not less than, a minimum of',
    moreThan: 'more than, over, in excess of, upwards of, above',
    about: `
      about, around, nearly, almost, some, approximately, close to, roughly, as many as, an estimated, estimated`,
    upTo: 'up to',
    vague: `
      dozens, several, scores, hundreds, tens, many, a number of, numerous, a few, thousands, several dozen, some of its,
      a handful`,
    unit: `
      mm, millimeter*, millimetre*, year old, years old, years, year, km, kilometer*, kilometre*, meters, metres, percent,
      per cent, times, cases, violation*, instances, hours, minutes, days, day, months, weeks, dollars, million, billion,
      villages, settlements, houses, tanks, drones, vehicles, directions, positions, square, shots, shells, rounds,
      ceasefire violation*, o clock, point, points, caliber, calibre, am, pm, a.m, p.m, UAVs, pieces, artillery, countries,
      sides, other, republics, ministers, armored, armoured, th, st, nd, rd, missiles, rockets, incidents, occasions,
      communities, provinces, regions, parties`,
    numbered: `
      brigade, resolution, article, Su, BM, D, T, S, MiG, Mi, No, number, unit, since, aged, age, page, room, group of`,
    forces: `
      forces, armed forces, army, troops, units, military, unit, subunits, armed formations, armed groups, armed units, soldiers opened, artillery units, air force, snipers, sniper, servicemen opened, army units, military units, divisions, formations, artillery`,
    sideWord: 'side, sides',
    enemy: 'enemy, adversary, opponent, opposing side, aggressor, opposite side',
    our: 'our, ours',
    its: 'its, his, her, their, own',
    parties:
      'parties, the sides, two sides, two countries, both sides, neighbours, neighbors, both capitals, the two capitals, two capitals, both governments, two governments, both ministries, two ministries, both defence ministries, both foreign ministries, both foreign ministers, both leaders, the two armies',
    by: 'by, by the, on the part of',
    from: `
      from, coming from, from the direction of, from the side of, from positions, from the positions, from the territory`,
    toward: 'toward, towards, in the direction of, in the direction, at, on, against, into, upon, over',
    inPlace: 'in, near, around, located in, stationed in, outside, along, across, within',
    of: 'among, of, of the, s',
    and: 'and',
    contrast: `
      while, whereas, meanwhile, but, in turn, for its part, however, although, even as, though, yet`,
    that: 'that',
    not: `not, no, never, n't, without, nor, neither, didn t, hasn t`,
    despite:
      'despite, in spite of, hours after, minutes after, just after, shortly after, after, since, following, within hours of, within minutes of',
    priorDay: 'a day earlier, the day before, the previous day, a day before',
    afterword:
      'this was reported, this was stated, this was announced, learned about this, told about this, this is stated, this was said, the announcement was made, the statement was made',
    meets: 'met, meet, meets, meeting, met with, summit, talks, discussed, trilateral, bilateral',
    released:
      'hands over, hand over, handed over, released, release, releases, freed, frees, returned, returns, swap*, repatriat*, exchange*',
    background: `
      recall, reminder, earlier this year, last year, years ago, in the past, previously, decades, decade*, back in,
      a year ago, months ago, last month, year ago, history of, the first war, first Karabakh war, first Nagorno-Karabakh war,
      second Karabakh war, 44 day war, six week war, six-week war, collapse of the Soviet Union, Soviet collapse, in the 1990s,
      in the early 1990s, the 1990s, four day war, 2020 war, since the war`,
    irrealis: `
      investigate, investigating, to prevent, prevent, prevention of, mechanism, avoid, monitor, if, would, could, may, might, in case, should, threat of, threaten*, in the event, unless, fears, possible, plan* to,
      planning, preparing to, prepares to, intends to, ready to, whether, risk of, potential, had it, so that`,
    exercise: `
      exercise, exercises, drill, drills, war games, military exercises, maneuvers, manoeuvres, live fire exercise*, simulated`,
    readAlso: 'read also, read more, also read, see also, related, more on, read next',
    opinion: 'opinion, analysis, op ed, interview',
    conflict: `
      flee, flees, fled, minefield*, monitors, observers, patrol, patrols, mining of, exodus, conflict, war, border, front line, frontline, line of contact, escalation, military operation, anti terror,
      anti terrorist, military, troops, sabotage, provocation*, aggression, invasion, tension*, peacekeep*, occupied, blockade,
      Lachin corridor, disputed, separatist*, combat, contact line, de-escalation, mobilization, hostilities, borders,
      territorial integrity, refugee*, displaced, ethnic cleansing, landmine*, EUMA, buffer, enclave*, threat`,
    peace: `
      EU mission, EU monitor*, EUMA, EU observers, monitoring mission, handing villages, handover of villages, border villages, return of villages, land swap, constitution before peace, ICJ, International Court of Justice, peace treaty, peace agreement, peace deal, peace talks, peace process, peace, delimitation, demarcation,
      Zangezur corridor, TRIPP, Trump Route, prisoner exchange, prisoners of war, exchange of prisoners, captives,
      normalization, normalisation, trilateral statement, trilateral meeting, Minsk Group, peace accord, border commission,
      negotiations, trilateral, reopening of borders, unblocking, return of prisoners, hostages, initialed, initialled,
      mutual recognition`,
    otherWar: `
      Gaza, Hamas, Israel*, Ukraine, Ukrainian*, Kyiv, Donbas, Zelensk*, Sudan*, Khartoum, Syria*, Hezbollah, Lebanon,
      Lebanese, Yemen*, Houthi*, India Pakistan, Kashmir, Myanmar, Ethiopia*, Tigray, Libya*, Congo, Thailand, Cambodia*,
      Kharkiv, Kherson, Donetsk, Palestin*, Tel Aviv, Tajik*, Kyrgyz*, M23, Taiwan, Aleppo, Rafah, Beirut, Damascus, Serbia,
      Kosovo, Islamabad, New Delhi, Korea*, Ukrainians, Taliban`,
    sport: `
      football, match, UEFA, FIFA, Champions League, Europa League, Conference League, goal, goals, coach, chess, Olympic*,
      tournament, Grand Prix, Formula 1, F1, wrestl*, boxing, boxer, medal*, championship*, World Cup, Euro 2024, qualifier*,
      stadium, Qarabag FK, Qarabağ FK, FC, midfielder, striker, grandmaster, judo, weightlift*, gymnast*, fans, national team,
      league, UFC, athletes, athlete, referee, penalty, defeated, scored, playoff*, marathon, swimming, team, stoppage time, extra time, final whistle, first whistle, second leg, first leg, aggregate, group stage, fixture, kick off, kicked off, home side, visitors, scoreline, Premier League, gold medal, bronze medal, silver medal, semi final*, quarter final*, quarterfinal*, semifinal*, seeded, Grand Slam, bout, knockout, rapid, blitz`,
    culture: `
      Eurovision, film, films, festival, concert, singer, museum, exhibition, actor, actress, orchestra, opera, theater,
      theatre, book, novel, painter, album, song, cuisine, recipe, wine, tourism, tourist*, movie, fashion, UNESCO list,
      carpet, music, musician, dance, artist, artists`,
    economy: `
      GDP, trade, export*, import*, gas, oil, pipeline, inflation, bank, investment*, tariff*, economy, economic, currency,
      budget, startup*, company, market, prices, wheat, business, customs, energy, airline, flights, electricity, turnover`,
    disaster: `
      found dead, barracks, suicide, hazing, blaze, refinery, crash*, plane crash*, airliner, avalanche, earthquake*, quake*, magnitude, Richter, flood*, snow, rain, weather, wildfire*, landslide*, forecast, temperature*,
      storm*, hail, car accident, road accident, crash, covid*, coronavirus, pandemic, gas explosion, epidemic, drought,
      degrees`,
    history: `
      anniversary, anniversaries, commemorat*, memorial, historian*, genocide, genocide anniversary, remembrance, archive*,
      veteran*, on this day, monument, memory of, museum of, marked the, marks the, years since, years on, tribute,
      commemorative, thirty years on, years after the, a look back, look back, looks back, recalls the, remembering, remembers, album of photographs, how the, from the archives, documents the, textbook*, chronicle, retrospective, decades on, decades after`,
    ignore: `
      fire breaks out, fire broke out, fire at oil, fire in a, fire at a, house fire, huge fire, massive fire, died aged, passed away, lost control, lost contact, lost communication, lost ground, lost positions, on fire, set fire, sets fire, forest fire*, opened a fire, fire department, fire service, fire station, fire safety, fire extinguish*, large fire, under fire for, comes under fire over, came under fire over, under fire over, bodies of the dead, exchange of bodies, bodies of the fallen, exchange of prisoners and bodies, talks held, consultations held, meeting held, killed the game, fire three past, shelled the goal, Armenian Street, Azerbaijan Grand Prix, Trend Micro, hit list, Trend Line, trend in, hot spot, the trend, a trend,
      trend of, this trend, New York, Armenian Genocide, first reports, said to, fire brigade, caught fire, catch fire,
      fire broke out, struck a deal, struck by, hit back, hits back, strike a deal, strikes a deal, strike action,
      lost control, Strasbourg, border guards exchange, Armenian Weekly, Armenian Assembly, may 2, lines of fire`,
    today: 'today, this morning, this evening, this afternoon, tonight',
    yesterday: 'yesterday, last night',
    tomorrow: 'tomorrow',
    now: 'now, currently, at the moment',
    night: `
      night, overnight, last night, past midnight, after midnight, in the early hours, shortly after midnight, early hours`,
    morning: `
      morning, early on, early Monday, early Tuesday, early Wednesday, early Thursday, early Friday, early Saturday,
      early Sunday, at dawn, dawn`,
    afternoon: 'afternoon',
    evening: 'evening, late on, tonight',
    midnight: 'midnight',
    noon: 'noon, midday',
    atClock: 'at, from, since, by, around, about, until, between, to, starting',
    oClock: `o'clock, hours, hrs`,
    am: 'am, a.m, a.m., a m',
    pm: 'pm, p.m, p.m., p m',
    since: `
      from, since, starting from, starting, as of, effective, effective from, beginning, at, starting at, beginning at`,
    localTime: 'local time, Yerevan time, Baku time, local',
    moscowTime: 'Moscow time, MSK',
    gmt: 'GMT, UTC',
  },
  numbers: `
    one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13,
    fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50,
    sixty 60, seventy 70, eighty 80, ninety 90, hundred 100, thousand 1000, a hundred 100, a dozen 12, dozen 12`,
  months: [
    'January|Jan',
    'February|Feb',
    'March',
    'April|Apr',
    '=May',
    'June',
    'July',
    'August|Aug',
    'September|Sept|Sep',
    'October|Oct',
    'November|Nov',
    'December|Dec',
  ],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
