import { aanvaard, type Besluit, type Command, type Moment } from '@loopplank/kernel';
import { gebeurdOp } from '../controles';
import { geldende } from '../correcties/state';
import type { DossierEvent } from '../events';
import { gelijk } from '../leeg';
import type { Dossier } from '../state';
import { contactmoment, type ContactVelden, veldenVan } from './contactmoment';

export type NeemContactOver = Command<
  'NeemContactOver',
  Pick<ContactVelden, 'kanaal' | 'uitkomst' | 'aanleiding' | 'betrokkene' | 'notitie'> & {
    /** When it was; known from the old administration. */
    readonly plaatsgevondenOp: Moment;
  }
>;

/**
 * Takes a touchpoint over from an older administration: it holds on its own day and is recorded now. The next moment
 * stays as it is, for nobody reached the jongere today. What this organisation recorded alike already changes nothing.
 */
export function neemContactOver({ data: c, meta }: NeemContactOver, d: Dossier): Besluit<DossierEvent> {
  const op = gebeurdOp(d, c.plaatsgevondenOp, meta);
  if (typeof op !== 'string') return op;
  const nieuw = contactmoment(c, op);
  const velden = { betrokkene: 'jongere', ...veldenVan({ type: nieuw.type, data: nieuw.data } as Parameters<typeof veldenVan>[0]) };
  const bekend = geldende(d, d.contact.momenten).some(
    (m) => m.geldigOp === op && m.organisatieId === meta.actor.organisatieId && gelijk({ betrokkene: 'jongere', ...veldenVan(m) }, velden),
  );
  return bekend ? aanvaard() : aanvaard<DossierEvent>(nieuw);
}
