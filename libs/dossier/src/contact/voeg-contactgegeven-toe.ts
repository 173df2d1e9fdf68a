import { aanvaard, type Besluit, type Command, type Dag, laatste } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { type ContactgegevenVelden, controleerGegeven, gegevenToegevoegd, vergelijkbaar } from './contactgegeven';
import { contactgegevensOp } from './state';

/** `van` defaults to today. */
export type VoegContactgegevenToe = Command<'VoegContactgegevenToe', Omit<ContactgegevenVelden, 'van'> & { readonly van?: Dag }>;

/** Adds a number or address. One that is known, works and has no other dates or source changes nothing. */
export function voegContactgegevenToe({ data: c, meta }: VoegContactgegevenToe, d: Dossier): Besluit<DossierEvent> {
  const gegeven = { ...c, van: c.van ?? vandaag(meta) };
  const fout = controleerGegeven(d, gegeven, meta);
  if (fout) return fout;
  const bekend = contactgegevensOp(d, laatste(gegeven.van, vandaag(meta))).some(
    (g) =>
      g.van <= gegeven.van && g.soort === c.soort && g.waarde !== null && vergelijkbaar(c.soort, g.waarde) === vergelijkbaar(c.soort, c.waarde) &&
      !g.ongeldig && g.tot === c.tot && (c.herkomst === undefined || c.herkomst === g.herkomst),
  );
  return bekend ? aanvaard() : aanvaard<DossierEvent>(gegevenToegevoegd(gegeven, meta));
}
