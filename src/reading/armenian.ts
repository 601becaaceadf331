/**
 * Armenian is written in two orthographies: the reformed one of Yerevan, and the classical one of the diaspora's press ("Ազգ", "Ասպարէզ",
 * "Ակօս"). The classical one is respelt as the reformed one, text and lexicon alike, so that one pattern reads both: "յայտնեց" is "հայտնեց",
 * "զինուած" "զինված", "դաշնութեան" "դաշնության", "մէջ" "մեջ".
 */
const A = 0x561
const YECH = 0x565
const E = 0x567
const INI = 0x56b
const HO = 0x570
const YI = 0x575
const VO = 0x578
const VEV = 0x57e
const VYUN = 0x582
const O = 0x585
/** The vowels before which ու is a consonant; before ի reformed words keep it too. */
const VOWELS: ReadonlySet<number> = new Set([A, YECH, E, VO, O])

export const isArmenian = (unit: number): boolean => unit >= 0x561 && unit <= 0x586

/**
 * Respells `length` folded units, giving each to `put` with the index it came from. `inside`: they are the end of a word, which begins
 * before them. No unit becomes more than two.
 */
export function respell(
  length: number,
  at: (i: number) => number,
  put: (unit: number, from: number) => void,
  inside = false,
): void {
  let before = inside ? A : 0
  for (let i = 0; i < length; i++) {
    const unit = at(i)
    const next = i + 1 < length ? at(i + 1) : 0
    const begins = !isArmenian(before)
    before = unit
    if (!isArmenian(unit)) put(unit, i)
    else if (unit === VO && next === VYUN) {
      // "սպանուած": before a vowel the letter of two signs is a consonant.
      if (!begins && VOWELS.has(i + 2 < length ? at(i + 2) : 0)) put(VEV, i)
      else {
        put(VO, i)
        put(VYUN, i + 1)
      }
      before = VYUN
      i++
    } else if (unit === VO && next === YI && !VOWELS.has(i + 2 < length ? at(i + 2) : 0)) {
      put(VO, i)
      // "յոյս", but "յետոյ"
      if (isArmenian(i + 2 < length ? at(i + 2) : 0)) {
        put(VYUN, i)
        put(YI, i + 1)
      }
      before = YI
      i++
    } else if (unit === INI && next === VYUN) {
      const then = i + 2 < length ? at(i + 2) : 0
      // "զօրութիւն", but "թիւ"
      if (isArmenian(then) && !VOWELS.has(then)) {
        put(YI, i)
        put(VO, i + 1)
        put(VYUN, i + 1)
      } else {
        put(INI, i)
        put(VEV, i + 1)
      }
      before = VYUN
      i++
    } else if (unit === VYUN) put(VEV, i)
    else if (unit === YECH && next === A && !begins) put(YI, i)
    else if (unit === YI && begins) put(HO, i)
    else if (unit === E && !begins) put(YECH, i)
    else if (unit === O && !begins) put(VO, i)
    else put(unit, i)
  }
}
