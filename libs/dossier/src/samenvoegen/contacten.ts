import type { RecordedEvent } from '@loopplank/kernel';
import { betrokkeneVan, type Contact, type Contactmoment, contactmomenten } from '../contact/state';
import type { Feit } from '../feit';
import { gesprekken } from '../school/state';
import type { Dossier } from '../state';
import { type DossiersSamengevoegd, MAX_CONTACTEN, type Meegeteld, type SamenvoegingTeruggedraaid } from './events';

const SOORT: Readonly<Record<Contactmoment['type'], Meegeteld['soort']>> = {
  ContactGelegd: 'tweezijdig', IndirectContactGelegd: 'indirect', ContactpogingGeregistreerd: 'poging',
};
const TYPE = { tweezijdig: 'ContactGelegd', indirect: 'IndirectContactGelegd', poging: 'ContactpogingGeregistreerd' } as const;

/** The touchpoints of a file as another file counts them, oldest first. A conversation at the table is one. */
export function meegeteldVan(d: Dossier): readonly Meegeteld[] {
  const momenten = contactmomenten(d).map((m): Meegeteld => {
    const betrokkene = betrokkeneVan(m);
    return {
      id: m.id, op: m.geldigOp, organisatieId: m.organisatieId, medewerkerId: m.medewerkerId, soort: SOORT[m.type], kanaal: m.data.kanaal, uitkomst: m.data.uitkomst,
      ...(betrokkene === 'jongere' && m.type === 'ContactGelegd' ? {} : { betrokkene }),
    };
  });
  const aanTafel = gesprekken(d)
    .filter((g) => g.data.aanwezig.includes('jongere'))
    .map((g): Meegeteld => ({ id: g.id, op: g.geldigOp, organisatieId: g.organisatieId, medewerkerId: g.medewerkerId, soort: 'tweezijdig', kanaal: 'gesprek', uitkomst: 'aanwezig' }));
  return [...momenten, ...aanTafel].sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0)).slice(-MAX_CONTACTEN);
}

/** A fact of its own: nothing was decided along with it in this file. */
const alsFeit = (c: Meegeteld, e: RecordedEvent<DossiersSamengevoegd>): Feit<Contactmoment> =>
  ({
    id: c.id, type: TYPE[c.soort], data: { kanaal: c.kanaal, uitkomst: c.uitkomst, ...(c.betrokkene === undefined ? {} : { betrokkene: c.betrokkene }) },
    geldigOp: c.op, vastgelegdOp: e.vastgelegdOp, revision: e.revision, bron: e.bron, organisatieId: c.organisatieId, medewerkerId: c.medewerkerId, commandId: c.id,
  }) as Feit<Contactmoment>;

/** Touchpoints of another file count from its merge until that is taken back: they are known by the revision of that merge. */
export function telMee(s: Contact, e: RecordedEvent<DossiersSamengevoegd>): Contact {
  return { ...s, momenten: [...s.momenten, ...(e.data.contacten ?? []).map((c) => alsFeit(c, e))] };
}

export function telNietMee(s: Contact, d: Pick<Dossier, 'samenvoegingen'>, e: RecordedEvent<SamenvoegingTeruggedraaid>): Contact {
  const weg = new Set(d.samenvoegingen.filter((f) => f.type === 'DossiersSamengevoegd' && f.data.samenvoegingId === e.data.samenvoegingId).map((f) => f.revision));
  return { ...s, momenten: s.momenten.filter((m) => !weg.has(m.revision)) };
}
