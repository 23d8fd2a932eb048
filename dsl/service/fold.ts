/** A name as it is searched: no case, no accent, straight apostrophes; one character for one, so that lengths compare. */
export const searchKey = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\p{L}/gu, (letter) => letter.normalize('NFD').charAt(0))
    .toLowerCase();
