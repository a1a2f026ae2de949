/** Letters that Unicode does not take apart into a letter and an accent. */
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The words of a text without accents, case, apostrophes or punctuation: "L’Œuvre d’État" is `l oeuvre d etat`. */
export function searchWords(text: string): readonly string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[œæßøłđðþı]/gu, (letter) => LIGATURES[letter] ?? letter);
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** French words that lean on the next one: "l’énergie" looks for "énergie". */
const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu)['’](?=[\p{L}\p{N}])/giu;

/** The distinct words that a reader looks for, without elided articles. */
export function wantedWords(text: string): readonly string[] {
  return [...new Set(searchWords(text.replaceAll(ELISION, ' ')))];
}
