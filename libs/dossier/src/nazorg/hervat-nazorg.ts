import { aanvaard, type Besluit, type Command, type Dag, laatste, opWerkdag, plusDagen } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { momentGepland } from '../regie/moment';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { lopendeKlok } from './klokken';

/** Default: today. */
export type HervatNazorg = Command<'HervatNazorg', { readonly op?: Dag }>;

/** Half of the days in which to catch up: there is still time when the first try fails. */
const DEEL = 2;

/** Ends the pause of today. Not paused: nothing to do. */
export function hervatNazorg({ data: c, meta }: HervatNazorg, d: Dossier): Besluit<DossierEvent> {
  const klok = lopendeKlok(d, vandaag(meta));
  if (!klok) return weiger('geen-nazorg');
  if (!klok.pauze?.id) return aanvaard();
  if (!d.nazorg.gepauzeerd.some((p) => p.id === klok.pauze?.id)) return weiger('nazorg-rust', undefined, { tot: klok.pauze.hervatOp });
  const op = c.op ?? vandaag(meta);
  if (op > vandaag(meta)) return weiger('in-de-toekomst', '/op');
  if (op < klok.pauze.van) return weiger('einde-voor-begin', '/op');
  const inhaal = opWerkdag(laatste(plusDagen(op, Math.floor(klok.programma.ritme.inhaalDagen / DEEL)), vandaag(meta)));
  return aanvaard<DossierEvent>(
    { type: 'NazorgHervat', data: { pauzeId: klok.pauze.id, op } },
    momentGepland({ datum: inhaal, wat: 'Nazorgcheck om bij te praten' }, 'gekozen'),
  );
}
