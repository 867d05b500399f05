const letters: Readonly<Record<string, string>> = {
  đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ı: 'i', œ: 'oe', Œ: 'Oe', æ: 'ae', ß: 'ss', ə: 'a',
};

const plain = (text: string): string => text.replace(/[đĐðÐøØłŁıœŒæßə]/g, (letter) => letters[letter] ?? letter);

/** Without diacritics, letter case kept. */
export const fold = (text: string): string => plain(text).normalize('NFD').replace(/\p{M}/gu, '');

export const straight = (text: string): string => text.replace(/[’‘ʻʼ`]/g, "'");

export const slug = (text: string): string =>
  fold(text).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Marks that a French keyboard has; the horn, the hook, the dot and the breve fall away. */
const latinMarks = /[\u0309\u0323\u0306\u031b\u0303\u0328]/gu;
const allButCircumflex = /[\u0300\u0301\u0303\u0306\u0309\u031b\u0323]/gu;

/** How French newsrooms write a Vietnamese name: whole, with French accents, with circumflexes only, bare. */
export function vietnameseForms(local: string): string[] {
  const decomposed = plain(local).normalize('NFD');
  const oneMark = decomposed.replace(/\u0302[\u0300\u0301]/gu, '\u0302').replace(/[\u0300\u0301]\u0302/gu, '\u0302');
  const keyboard = oneMark.replace(latinMarks, '').normalize('NFC');
  const circumflex = decomposed.replace(allButCircumflex, '').normalize('NFC');
  return [local.normalize('NFC'), keyboard, circumflex, fold(local)];
}
