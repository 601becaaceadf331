const LETTERS: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ё: 'е', ʼ: "'", '’': "'", և: 'եւ' }

/** A name as it is compared: lower-case, without marks, `ə` as `e` and `ı` as `i`, one space between words. */
export const foldName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[əıё’ʼև]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[\s-]+/g, ' ')
    .trim()
