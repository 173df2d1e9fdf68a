import { dagVan } from '@loopplank/kernel';
import type { RegisterlijstGemeld, RegisterstandGemeld } from '../register/events';
import { datum } from './datum';
import { DIPLOMA } from './woorden';
import type { Zin } from './zinnen';

/** What a register says, in words; null: it was erased. */
function wat({ inhoud: i, verwijderd }: RegisterstandGemeld['data'], gedeeld: boolean): string {
  if (verwijderd) return 'dit gegeven klopte niet en is weggehaald';
  if (!i) return 'een gegeven is veranderd';
  const school = gedeeld && i.school ? ` bij ${i.school}` : '';
  switch (i.soort) {
    case 'inschrijving':
      return i.uitPer ? `niet meer ingeschreven${school}, vanaf ${datum(i.uitPer)}` : `ingeschreven${school}${i.van ? `, vanaf ${datum(i.van)}` : ''}`;
    case 'diploma':
      return `diploma ${i.niveau ? DIPLOMA[i.niveau] : ''}`.trim();
    case 'zonderWerkOfSchool':
      return 'geen school, werk of uitkering bekend';
    case 'verhuisd':
      return 'verhuisd';
    case 'overleden':
      return 'overleden';
  }
}

export const REGISTERZINNEN = {
  RegisterstandGemeld: (d: RegisterstandGemeld['data'], c: { readonly gedeeld: boolean }): Zin => ({
    titel: `${d.register === 'school' ? 'Lijst van een school' : d.register}: ${wat(d, c.gedeeld)}`,
    toelichting: `Zo stond het er op ${datum(dagVan(d.standOp))}.`,
  }),
  RegisterlijstGemeld: (d: RegisterlijstGemeld['data']): Zin => ({
    titel: `Volledige lijst van ${d.register === 'school' ? 'een school' : d.register}`,
    toelichting: `Van ${datum(dagVan(d.standOp))}. Wat er niet op staat, liep toen niet meer.`,
  }),
};
