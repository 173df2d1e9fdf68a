/** "2008-04-03" → "03-04-2008": figure by figure, so that a slip of the pen shows. */
export const dagMaandJaar = (iso: string): string => iso.split('-').reverse().join('-');
