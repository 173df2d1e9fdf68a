import type { Db } from '@loopplank/sqlite';
import type { Overdracht, OverdrachtDetail } from '../../antwoorden.overdracht';
import type { Pagina } from '../../antwoorden';
import { overdrachten, vindOverdracht } from '../../overdracht/loop';
import type { Onderdeel } from '../../overdracht/events';
import { afspraakVan, contactgegevenVan, openDossier } from '../een-beeld';
import { hulpvraagVan } from '../hulpvragen';
import { schooltijdenVan } from '../inschrijvingen';
import { gemeentenaam, leeftijd, volledigeNaam } from '../kort';
import type { Lezer } from '../lezer';
import { plaatsingenVan } from '../plaatsingen';
import { afsprakenNu, gegevensNu, laatsteContact, openHulpvragen, pogingenSindsContact, type Zicht } from '../stand';
import { blad, type Bladzijde, type Vraag } from '../vrager';
import { magDezeZien } from './mag';
import { overdrachtVan } from './regel';

interface Blik {
  readonly z: Zicht;
  readonly lezer: Lezer;
  readonly namen: Vraag['namen'];
}

function contact({ z }: Blik): OverdrachtDetail['delen']['contact'] {
  const laatste = laatsteContact(z);
  return { ...(laatste ? { laatsteOp: laatste.geldigOp, kanaal: laatste.kanaal } : {}), pogingen: pogingenSindsContact(z) };
}

const DELEN: { readonly [O in Onderdeel]: (b: Blik) => NonNullable<OverdrachtDetail['delen'][O]> } = {
  contactgegevens: ({ z, lezer }) => gegevensNu(z).map((g) => contactgegevenVan(z, g, lezer)),
  school: (b) => schooltijdenVan(b),
  werk: (b) => plaatsingenVan(b),
  afspraken: ({ z, lezer, namen }) => afsprakenNu(z).filter((a) => !a.afronding).map((a) => afspraakVan(a, lezer, namen)),
  hulpvragen: (b) => openHulpvragen(b.z).map((h) => hulpvraagVan(h, b)),
  contact: (b) => contact(b)!,
};

/** One handover with what it shares: for the receiver before the answer, and for everybody around as a record of it. */
export function leesOverdracht(db: Db, jongereId: string, overdrachtId: string, vraag: Vraag): OverdrachtDetail | null {
  const dossier = openDossier(db, jongereId, vraag);
  const rij = dossier && vindOverdracht(dossier.z.overdracht, overdrachtId);
  if (!dossier || !rij || !magDezeZien(db, dossier.nr, overdrachtId, vraag.vrager)) return null;
  const { z, lezer } = dossier;
  const blik: Blik = { z, lezer, namen: vraag.namen };
  const gedeeld = [...new Set(rij.aanbod.data.gedeeld.map((g) => g.onderdeel))];
  return {
    overdracht: overdrachtVan(rij, { z, lezer, vraag }),
    jongere: { id: jongereId, naam: volledigeNaam(z.aanmelding), leeftijd: leeftijd(z), gemeente: gemeentenaam(z.aanmelding.gemeente) },
    delen: Object.fromEntries(gedeeld.map((o) => [o, DELEN[o](blik)])) as OverdrachtDetail['delen'],
  };
}

/** Every handover of one youngster, newest first. */
export function leesOverdrachten(db: Db, jongereId: string, vraag: Vraag, bladzijde: Bladzijde): { waarde: Pagina<Overdracht>; revisie: number } | null {
  const dossier = openDossier(db, jongereId, vraag);
  if (!dossier) return null;
  const alle = [...overdrachten(dossier.z.overdracht)].reverse().map((o) => overdrachtVan(o, { z: dossier.z, lezer: dossier.lezer, vraag }));
  return { revisie: dossier.z.revision, waarde: { items: blad(alle, bladzijde), totaal: alle.length } };
}
