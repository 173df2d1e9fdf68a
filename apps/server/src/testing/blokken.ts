/** Lines of text with their indentation, as far as a compose file needs it: what stands under a key, without that key. */
export function onder(tekst: string, ...sleutels: readonly string[]): string {
  return sleutels.reduce((blok, sleutel) => {
    const regels = blok.split('\n').filter((r) => !/^\s*(#|$)/.test(r));
    const inspringing = (r: string): number => r.length - r.trimStart().length;
    const begin = regels.findIndex((r) => r.trim() === `${sleutel}:` && inspringing(r) === inspringing(regels[0]!));
    if (begin < 0) return '';
    const rest = regels.slice(begin + 1);
    const einde = rest.findIndex((r) => inspringing(r) <= inspringing(regels[begin]!));
    return rest.slice(0, einde < 0 ? undefined : einde).join('\n');
  }, tekst);
}

/** The items of a list (`- x`) or the entries of a mapping (`x: y`) at the top of a block. */
export const regelsIn = (blok: string): readonly string[] => {
  const [eerste = ''] = blok.split('\n');
  const diepte = eerste.length - eerste.trimStart().length;
  return blok.split('\n').filter((r) => r.trim() !== '' && r.length - r.trimStart().length === diepte).map((r) => r.trim().replace(/^- /, ''));
};
