/**
 * What a language file holds, so that a native speaker can add a language in one file.
 *
 * ## How to add a language
 * 1. Copy `languages/id.ts` (the shortest) to `languages/<xx>.ts` and export one `Lexicon`.
 * 2. Add one line to `languages/index.ts`.
 * 3. Write `test/reading/languages/<xx>.test.ts` as a table: a report in your own words, the claims it carries, one line why.
 *
 * ## How to write a pattern
 * Write words as they are printed; case, accents, `ə`/`ё`/`й`, Arabic and Persian letter variants, hyphen or space between words are
 * all folded before comparing. So `Nağorno-Karabağ` also matches `NAGORNO KARABAG`.
 * | sign | means |
 * | --- | --- |
 * | `word` | this word exactly |
 * | `stem*` | this beginning with any letters after it, or none: `обстрел*` |
 * | `word~` | this word in any case of `grammar.declensions`: `Джермук~` finds `Джермука`, `Джермуке` … |
 * | `word~name` | this word with any ending of `grammar.inflections[name]`, as the forms of a verb |
 * | `two words` | both, in this order; each may carry `*` or `~` |
 * | `open* … fire` | up to five words in between |
 * | `=öldü` | the accents count (where `oldu` is another word) |
 * The longest match wins: a shorter one that lies wholly inside it is dropped, whatever its table. So an exception is a longer phrase in
 * another table: `Азербайджан~ Гран-при` in `sport` keeps the country from counting, and `ignore` holds phrases that mean nothing to us.
 * Three kinds do not hide what lies in them: tables of `REMARKING_CUES`, phrases with `…`, and weapons, which count inside any phrase.
 * Beware of a long phrase that swallows a verb another table needs: "also reported" in `sameSpeaker` is fine, in `ignore` it is not.
 * The same phrase may stand in two tables when it means both: `ceasefire violation` in `truce` and in `breaks`.
 *
 * ## How to mend a reading
 * `explain(report)` (`npm run -s read -- --explain`) shows for each claim the words that made it and in whose words they were taken, and
 * what was refused and why. Most mistakes are a missing pattern or one that is too short; add it here and a row to the language's test. A
 * shape of sentence that no table can tell belongs in the engine: who speaks in `attribution.ts`, who did it in `roles.ts`, whose dead in
 * `whose-losses.ts`, what a denial answers in `denial.ts`, where in `where.ts`, when in `time.ts`, what is no claim in `background.ts` and `relevance.ts`.
 *
 * ## What the engine does with them
 * It marks every match, cuts sentences at `contrast` words and semicolons, finds who speaks (`says`, `accordingTo`, colon heads, dash
 * tails …) and gives each event (`truce` with a governing phase; `fires`, `underFire`, `shelling`; losses with a number) to whoever's
 * words it stands in. Where a verb stands (`grammar.order`), on which side the owner and the adposition stand, and what a case ending
 * says (`owner`, `agent`, `from`, `toward`) is all data.
 */
import type { Claimant, Language, Office, Origin } from '../model.ts'
import type { PersonId } from './people.ts'

/** What a case ending says of a name: `agent` did it ("Азербайджаном"), `from` is where it came from, `toward` is where it went. */
export type CaseRole = 'plain' | 'owner' | 'agent' | 'from' | 'toward' | 'at'

/**
 * One way to decline: a word that ends in `from` loses it and takes one of `endings`. The longest fitting `from` is used, so
 * `{ from: '' }` is the rest. Include the ending of the word's own base form ('' or `from` itself).
 */
export interface Declension {
  readonly from: string
  readonly endings: Readonly<Record<string, CaseRole>>
}

export interface Grammar {
  /** Where the verb of speech and the verb of the event stand. `verb-final`: what a verb governs stands before it. */
  readonly order: 'verb-medial' | 'verb-final' | 'verb-first'
  /**
   * Where an owner without a case ending or "of" stands: `before` "Armenia army positions", `after` "posisi tentara Armenia", "позиции ВС
   * Армении". Adjectives and owner endings join on either side.
   */
  readonly owner: 'before' | 'after' | 'both'
  /** False where a name owns nothing without its genitive, as in Georgian; elsewhere "Armenia army" and "Azərbaycan ordusu" are phrases. */
  readonly bareOwner?: false
  /** What `~` allows. */
  readonly declensions: readonly Declension[]
  /** What `~name` allows: endings by a name, where a language's verbs have too many forms to list. */
  readonly inflections?: Readonly<Record<string, readonly string[]>>
  /** Little words written onto the next word, as Arabic و and ب: tried as beginnings before every pattern. */
  readonly prefixes?: readonly string[]
  /** Those of them that say "and". */
  readonly andPrefixes?: readonly string[]
  /** `joins`: the word goes on ("п'ять", "Bakı'nın"); `splits`: a new word begins ("l'armée", "Armenia's"). */
  readonly apostrophe: 'joins' | 'splits'
  /** Marks that end a sentence besides `. ! ? … ؟ ։`. */
  readonly terminators?: string
  /** What a question ends with, where it is not `?` or `؟`. */
  readonly questions?: string
  /** Marks that introduce or follow a source as a colon does, besides `:`; Armenian `՝` and its full stop in headlines. */
  readonly colons?: string
  /** Names that before a headline's colon say what it is about, not who speaks: "Haut-Karabakh : …". */
  readonly topics?: Patterns
  /**
   * A verb stands in two parts around its clause, and its subject may follow the first: "feuerten Soldaten …", "setzte Drohnen … ein". A
   * `…` then spans as much as such a clause holds.
   */
  readonly bracket?: true
  /** Words after which a full stop ends no sentence, without the stop: `ген`, `Dr`. */
  readonly abbreviations?: Patterns
}

/**
 * The cue tables. "After" tables hold what stands after its noun (postpositions, "nach Angaben … zufolge"); a language may fill both.
 */
const CUES = [
  // ── who says it ──
  /** Verbs and nouns of saying, reporting, announcing: said, сообщил, hədə. Not "agreed". */
  'says',
  /** Verbs of saying in the passive; their source stands in the ablative (bildirilib, bildirildi), or nobody is named. */
  'saidFrom',
  /** Before the source: according to, по данным, menurut, "citing". */
  'accordingTo',
  /** After the source: zufolge, -a görə, համաձայն. */
  'accordingToAfter',
  /** accuses, blames, обвиняет, menuduh; the accused is the other side named in the sentence. */
  'accuses',
  /** each other, друг друга, qarşılıqlı. */
  'eachOther',
  /** denies, refutes, rejects the accusation. */
  'denies',
  /** The same by adjective or noun: false, disinformation, does not correspond to reality. */
  'falsehood',
  /** Hearsay inside a denial or a report: allegedly, якобы, guya, թե իբր. */
  'allegedly',
  /** confirms, acknowledges. */
  'confirms',
  /** Did not comment, has not confirmed, no statement: whoever it is said of claims nothing. */
  'silent',
  /** claim, statement, report, information as nouns that a denial takes up. */
  'claimNoun',
  /** withdrew its statement, later clarified that there was no: a former claim is taken back. */
  'withdraws',
  /** corrected, specified, earlier figure was wrong. */
  'corrects',
  /** it, he, the ministry's own further words: "it added", "по его словам", "the statement said": the last speaker goes on. */
  'sameSpeaker',
  /** A body whose name was given before: the ministry, ведомство, kementerian. */
  'ministry',
  /** An eyewitness, our correspondent on the spot, a reporter heard. */
  'witness',
  /** Media, press, news agencies as a source: "Azerbaijani media", "СМИ". */
  'press',
  /** joint statement: all who signed say it. */
  'jointly',
  /** the same, likewise, in the same words: who says it says of a truce what the report has just told. */
  'same',

  // ── ceasefire ──
  /** ceasefire, truce, armistice, cessation of hostilities; also "stop firing" as a phrase. */
  'truce',
  /** agreed, reached, announced, signed, extended, declared, came into force, takes effect. */
  'agrees',
  /** holds, is observed, is being respected, remains in force. Together with `truce`. */
  'holds',
  /** Quiet without the word truce: no shooting now, relatively calm, the firing has stopped, no violations recorded. */
  'quiet',
  /** violated, broke, breach, violation; collapsed in an outlet's words. */
  'breaks',
  /** Breach words that need no truce noun beside them: "ceasefire violations" as one word, "нарушение режима прекращения огня". */
  'breach',
  /** called off, no longer bound by, is formally over, ended. */
  'ends',
  /** proposed, offered, negotiating, ready to declare. */
  'proposes',
  /** calls for, demands, urges an end to the fighting. */
  'demands',
  /** Those of `demands` whose subject is who has to do it: must, should, müssen. */
  'must',
  /** to observe, to respect, to keep to a ceasefire that there is. With `demands` no claim. */
  'observes',
  /** brokered by, mediated by, with the mediation of: the mediators stand after it. */
  'brokered',
  /** Mediation words that stand after the mediator. */
  'brokeredAfter',
  /** Breaches were denied in one phrase: "did not violate the ceasefire". */
  'notBroken',

  // ── fire ──
  /** Attack by fire, active: opened fire, shelled, fired at, bombarded, launched missiles. */
  'fires',
  /** Its subject was fired at: came under fire, was shelled, подверглись обстрелу. */
  'underFire',
  /** The noun: shelling, bombardment, обстрел, fire at. */
  'shelling',
  /** attack, hit, strike, target: an attack by fire only beside a weapon or a place or target that was hit. */
  'strikes',
  /** "did not open fire", "no fire was opened" in one phrase. */
  'notFired',
  /** goes on, is continuing, продолжается. */
  'continues',
  /** Fighting, clashes, offensive, advance, mines, a drone shot down: no shelling. */
  'combat',
  /** suppressed, response measures, retaliation without a described strike. */
  'response',
  'missile',
  'airstrike',
  'drone',
  'artillery',
  'smallArms',
  /** What was hit. */
  'settlement',
  'position',
  'vehicle',
  'infrastructure',

  // ── losses ──
  'killed',
  'wounded',
  /** lost, has lost: those of `killed` whose subject has the dead. */
  'loses',
  'captured',
  'missing',
  /** casualties, losses, victims: an unknown mix. */
  'casualties',
  /** no losses, no casualties. */
  'noLosses',
  /** Those of `noLosses` that speak of the dead alone: "nobody was killed". The same phrases stand in both. */
  'noDead',
  /** Those that speak of the wounded alone: "nobody was hurt". */
  'noWounded',
  /** One person in the singular: soldier, serviceman, civilian, man (counts one where no number stands). */
  'oneSoldier',
  'oneCivilian',
  'oneOther',
  /** More than one. */
  'soldiers',
  'civilians',
  'people',
  /** Words of the dead that one uses only of one's own: şəhid, martyr. */
  'martyrs',
  /** rose to, in all, since the start, toll, total. */
  'total',
  /** more, another, ещё, lagi: on top of what was told. */
  'more',
  /** including, among them, из них: what follows is a part. */
  'including',
  /** The same behind the parts, the whole follows: "42'si ordu mensubu olmak üzere 50". */
  'includedBefore',
  /** of both sides, on both sides. */
  'bothSides',
  'atLeast',
  'moreThan',
  'about',
  'upTo',
  /** The same behind the number: -dən çox, -e yakın. */
  'approximateAfter',
  /** as many: the number told right before it. */
  'asMany',
  /** dozens, several, hundreds: a number that is none. */
  'vague',
  /** Units that a number before them is not people: mm, km, year-old, per cent, times, cases. */
  'unit',
  /** Nouns after which a number is a name: brigade, resolution, article, Su. */
  'numbered',
  /** born, of birth: the year beside it dates nobody's news. */
  'born',

  // ── who is who ──
  /** army, forces, units, troops: whoever owns it acts. */
  'forces',
  /** "The Armenian side", "армянская сторона": a side as such, no army. */
  'sideWord',
  /** enemy, adversary, opponent. */
  'enemy',
  /** our, own. */
  'our',
  /** its, his, their: the speaker's or subject's own. */
  'its',
  /** The other side named after the claimant: both names, the parties, the two countries. */
  'parties',

  // ── little words ──
  /** by, by the side of, со стороны: the doer follows. */
  'by',
  /** The same after its noun: tərəfindən, կողմից. */
  'byAfter',
  /** After a cause: as a result of, nəticəsində, հետևանքով. Who is named before it did it and is not who was hurt. */
  'causeAfter',
  'from',
  'fromAfter',
  /** Before and behind where it came from: von … aus. */
  'fromAround',
  /** toward, in the direction of, at, on. */
  'toward',
  'towardAfter',
  /** Marks the phrase right before it as what something was done to: Persian را. */
  'objectAfter',
  /** The same before its phrase: the Greek article in the accusative. */
  'objectBefore',
  /** An article that only a subject has, as the Greek nominative: who stands right behind it does what the verb says. */
  'subjectBefore',
  /** Where something is, with no direction: in, near, located in. */
  'inPlace',
  'of',
  'and',
  /** but, while, whereas, in turn: another thought begins. */
  'contrast',
  /** What says after a name that it is a place: yaxınlığında, rayonu. */
  'inPlaceAfter',
  /** The same after the first phrase of the new thought: isə, ise. */
  'contrastAfter',
  /** "Bu barədə … bildirib", "Об этом сообщили в …": who is named here said what stands in the sentence before. */
  'afterword',
  /** A nominalised verb, whose doer stands in the genitive: tutduğunu, açması; in the same spans as `fires` and `breaks`. */
  'nominal',
  /** An active participle, whose doer stands right behind it: "ateş açan ordu"; in the same spans as `fires` and `breaks`. */
  'relative',
  /** A helping verb: a phrase ends before it ("Streitkräfte haben Stellungen …"). */
  'helping',
  /** Those that with a participle say that something is done to their subject: wurde … beschossen. */
  'passive',
  /** that, что, bahwa: content begins. */
  'that',
  'not',

  // ── no claim about now ──
  /** recall, earlier, in the past, anniversary, since 2020; a year does the same by itself. */
  'background',
  /** the worst, the deadliest, the first: what it is measured against, "since the war of 2020", dates nothing. */
  'worst',
  /** if, would, could, may, in case, threat. */
  'irrealis',
  /** exercise, drill. */
  'exercise',
  /** A truce as a mere frame of time, or one that fire breaks: after, hours after, despite, вопреки. */
  'despite',
  /** The same behind the truce: "հրադադարից րոպեներ անց". Verb-final languages have it in `despite`. */
  'despiteAfter',
  /** a day earlier, the day before: what it stands beside is told as known. */
  'priorDay',
  /** Read also, related. */
  'readAlso',
  /** A question as a headline, an opinion. */
  'opinion',

  // ── what it is about ──
  /** war, conflict, border, clashes, army: needed for relevance beside both sides. */
  'conflict',
  /** peace treaty, delimitation, negotiations, corridor, prisoners exchange. */
  'peace',
  /** met, talks, summit: of the peace process where both sides are named. */
  'meets',
  /** handed over, released, exchanged: prisoners and bodies that come back are no new losses. */
  'released',
  /** Other wars: Gaza, Ukraine, Sudan, Kashmir; their cities. */
  'otherWar',
  'sport',
  'culture',
  'economy',
  'disaster',
  /** Anniversaries, museums, memorial days, history books. */
  'history',
  /** Phrases that mean nothing to us though their words would. */
  'ignore',

  // ── time ──
  'today',
  'yesterday',
  'now',
  'dayBeforeYesterday',
  'tomorrow',
  /** overnight, on the night of. */
  'night',
  'morning',
  'afternoon',
  'evening',
  'midnight',
  'noon',
  /** Before a clock time: at, в, pukul. */
  'atClock',
  /** After a clock time: o'clock, часов, Uhr. */
  'oClock',
  'am',
  'pm',
  /** from, since, starting at, before a time. */
  'since',
  'localTime',
  'moscowTime',
  'gmt',
] as const
export type Cue = (typeof CUES)[number]

/** Cues that remark on words without taking them away from the tables: "the ministry said" still says. */
export const REMARKING_CUES = [
  'sameSpeaker',
  'despite',
  'by',
  'byAfter',
  'background',
  'irrealis',
  'witness',
  'total',
  'since',
  'atClock',
  'toward',
  'inPlace',
  'from',
  'of',
  'night',
  'morning',
  'afternoon',
  'evening',
  'yesterday',
  'today',
] as const satisfies readonly Cue[]

/** Patterns, apart by commas, over as many lines as they take. */
export type Patterns = string

/** Each pattern of a list. */
export const patternsOf = (patterns: Patterns): string[] =>
  patterns
    .split(',')
    .map((pattern) => pattern.trim().replaceAll(/\s+/g, ' '))
    .filter((pattern) => pattern !== '')

/** Names of a country, people or body: nouns, and adjectives that need a noun to speak. */
export interface ActorForms {
  readonly names: Patterns
  readonly adjectives?: Patterns
  /** Its people, as who was hurt where a number or a loss stands before them: "12 Armenians". Elsewhere they are names. */
  readonly people?: Patterns
}

/** A body in one phrase: `ՀՀ ՊՆ`, `Pentagon`, `State Border Service of Azerbaijan`. */
export interface Body {
  readonly claimant: Claimant
  readonly office: Office | null
  readonly forms: Patterns
}

export interface Lexicon {
  readonly language: Language
  /** Whose ministry a bare "the ministry of defence" is in an outlet of neither side that writes in a side's own language. */
  readonly homeland?: 'armenia' | 'azerbaijan'
  readonly grammar: Grammar
  /** Letters that few others use, and frequent little words: for reports whose language is missing or wrong. */
  readonly detect: { readonly letters: string; readonly words: Patterns }
  /** Countries and bodies, capitals as governments among the names. `both`: "the Armenian-Azerbaijani". */
  readonly actors: Readonly<Partial<Record<Exclude<Claimant, 'media' | 'other'> | 'both' | 'otherCountry', ActorForms>>>
  /** Ministries and the like without their country; their country stands beside them. */
  readonly offices: Readonly<Partial<Record<Exclude<Office, 'media'>, Patterns>>>
  readonly bodies?: readonly Body[]
  /** Transliterated names of the people in `people.ts`, by their id; Latin ones are shared by all Latin-script languages. */
  readonly people?: Readonly<Partial<Record<PersonId, Patterns>>>
  /** Outlets and agencies by whose they are; Latin names are shared (`outlets.ts`). */
  readonly outlets?: Readonly<Partial<Record<Origin, Patterns>>>
  readonly cues: Readonly<Partial<Record<Cue, Patterns>>>
  /** Number words, each with its value behind it: `one 1, two 2`. Tens and units side by side are added, 100 and 1000 multiply. */
  readonly numbers: Patterns
  /** January first; several forms of one month apart with `|`. */
  readonly months: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
}
