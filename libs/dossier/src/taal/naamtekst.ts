/** Letters that have no plain letter plus accent underneath. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'n', ħ: 'h', ĳ: 'ij',
};

/** Lower case without accents: "Şahin-Łukasz" → "sahin-lukasz". */
const plat = (tekst: string): string =>
  tekst
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøßæœđðþıŋħĳ]/g, (l) => LETTERS[l] ?? l);

/**
 * Words as people type them, without accents, capitals and punctuation. Initials come apart ("A.B." → a, b); the
 * short forms of particles stay whole ("v.d." → vd).
 */
export const woorden = (tekst: string): string[] =>
  plat(tekst)
    .replace(/(?<=^|[\s,])v\s?[./]\s?d(?:\.|(?=$|\s))/g, 'vd ')
    .replace(/['’`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 0);

/** Spelling that ignores what people hear the same: ij and y, double letters. "Mohammed" → mohamed. */
export const spelling = (woord: string): string => woord.replace(/ij/g, 'y').replace(/(.)\1+/gu, '$1');

const KLANKEN: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'], [/th|dt/g, 't'], [/dj|dzj/g, 'y'], [/tsj|sch|sh|sj|ch|kh|gh/g, 'g'], [/ou|oe/g, 'o'],
  [/c(?=[eiy])/g, 's'], [/ck|c|q/g, 'k'], [/x/g, 'ks'], [/z/g, 's'], [/v/g, 'f'], [/j/g, 'y'],
];

/**
 * The consonants of a word, with a vowel only at the beginning: what stays the same when a name is written down from
 * hearing or from another script. Mohammed, Mohamed and Muhamad → mhmd; Youssef, Yusuf and Joesoef → ysf.
 */
export function klank(woord: string): string {
  const klanken = KLANKEN.reduce((w, [van, naar]) => w.replace(van, naar), spelling(woord));
  const [begin = '', ...rest] = klanken;
  return (begin + rest.join('').replace(/[aeiouy]/g, '')).replace(/(.)\1+/gu, '$1');
}

/** Particles: they help to tell two people apart, but leaving one out or writing another is no difference. */
const TUSSENVOEGSELS = new Set(
  'van de der den het t ter ten te op in aan bij uit voor vd vdr vdn v d la le les du des von zu el al ben bin ibn bint ait ould abu da dos di del san y'.split(' '),
);

export const isTussenvoegsel = (woord: string): boolean => TUSSENVOEGSELS.has(woord);

/** Three letters at a time, with marks for begin and end, so that short names and first letters count too. */
export function trigrammen(woord: string, [begin, einde] = ['^^', '$']): string[] {
  const letters = [...begin!, ...woord, ...einde!];
  return [...new Set(letters.slice(0, -2).map((_, i) => letters.slice(i, i + 3).join('')))];
}
