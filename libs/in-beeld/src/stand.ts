import { dagenTussen, eerste, laatste, plusDagen, type Dag } from '@loopplank/kernel';
import type { BeeldDefinitie } from './definitie';
import { buitenDoelgroep } from './doelgroep';
import { inWaarschuwing, langste, loopt, type Drager } from './drager';
import { isGelandOp, zoektochtOp } from './besluit';
import { rustOp } from './rust';
import type { Feit } from './waarneming';

/**
 * The ten states. Seven follow from what is known of a youngster; GELAND, IN_ONDERZOEK and ONBEREIKBAAR say what people
 * decided about somebody who is in view, or out of it.
 */
export const STATUSSEN = [
  'BUITEN_DOELGROEP', 'IN_BEELD_CONTACT', 'IN_BEELD_REGISTRATIE', 'GELAND', 'VERLOOPT', 'VERLOPEN', 'BUITEN_BEELD', 'IN_ONDERZOEK', 'ONBEREIKBAAR', 'RUST_OP_VERZOEK',
] as const;
export type Status = (typeof STATUSSEN)[number];

export interface Stand {
  readonly status: Status;
  /** Last day in view; null: open end, or never in view. During rest: its last day. */
  readonly tot: Dag | null;
  /** `gebeurtenisId` of what carries (or last carried) this. */
  readonly basis: string | null;
  /** Only during rest: first day contact is welcome again, null when that was not agreed. */
  readonly herbezoekOp?: Dag | null;
}

/** Everything a status on some day is read from: known facts, weighed by one definition. */
export interface Gewogen {
  readonly feiten: readonly Feit[];
  readonly dragers: readonly Drager[];
  readonly definitie: BeeldDefinitie;
  readonly geboortedatum?: Dag | null;
  /** Days on which a gap is signalled: from then on expired means out of view at once. */
  readonly signalen: readonly Dag[];
}

/** After this many days VERLOPEN becomes BUITEN_BEELD. */
export const DAGEN_VERLOPEN = 30;

/** With `contactEnRegistratie` only days on which both carry count; the pair ends with the shorter of the two. */
export function combineer(dragers: readonly Drager[], wijze: BeeldDefinitie['combineer']): readonly Drager[] {
  if (wijze !== 'contactEnRegistratie') return dragers;
  const registraties = dragers.filter((d) => d.groep === 'registratie');
  return dragers
    .filter((d) => d.groep === 'contact')
    .flatMap((contact) => registraties.map((registratie) => paar(contact, registratie)))
    .filter((d) => d.tot === null || d.van <= d.tot);
}

function paar(contact: Drager, registratie: Drager): Drager {
  const kortste = langste([contact, registratie]) === contact ? registratie : contact;
  const waarschuwVan =
    contact.waarschuwVan && registratie.waarschuwVan
      ? eerste(contact.waarschuwVan, registratie.waarschuwVan)
      : (contact.waarschuwVan ?? registratie.waarschuwVan);
  return { ...kortste, groep: 'contact', van: laatste(contact.van, registratie.van), waarschuwVan };
}

/** The status on one day, from facts already weighed. */
export const standOp = (gewogen: Gewogen, op: Dag): Stand => metBesluit(gewogen, bekendeStand(gewogen, op), op);

/** What follows from what is known alone. */
function bekendeStand(gewogen: Gewogen, op: Dag): Stand {
  const buiten = buitenDoelgroep(gewogen.feiten, gewogen.definitie, gewogen.geboortedatum, op);
  if (buiten) return { status: 'BUITEN_DOELGROEP', tot: null, basis: buiten.basis?.gebeurtenisId ?? null };

  const rust = rustOp(gewogen.feiten, op);
  if (rust) {
    const tot = rust.herbezoekOp && plusDagen(rust.herbezoekOp, -1);
    return { status: 'RUST_OP_VERZOEK', tot, basis: rust.feit.gebeurtenisId, herbezoekOp: rust.herbezoekOp };
  }

  const begonnen = gewogen.dragers.filter((d) => d.van <= op);
  const lopend = begonnen.filter((d) => loopt(d, op));
  const drager = langste(lopend.length > 0 ? lopend : begonnen);
  if (!drager) return { status: 'BUITEN_BEELD', tot: null, basis: null };
  const { tot } = drager;
  return { status: lopend.length > 0 ? inBeeld(lopend, op) : uitBeeld(gewogen, tot as Dag, op), tot, basis: drager.feit.gebeurtenisId };
}

const IN_BEELD: readonly Status[] = ['IN_BEELD_CONTACT', 'IN_BEELD_REGISTRATIE', 'VERLOOPT'];

/**
 * What people decided, on top of what is known: landed says something about who is in view, searching about who is not.
 * When nothing carries a landed youngster any more, the plain status shows: a promise of the past hides nobody.
 */
function metBesluit(gewogen: Gewogen, stand: Stand, op: Dag): Stand {
  if (IN_BEELD.includes(stand.status)) return isGelandOp(gewogen.feiten, op) ? { ...stand, status: 'GELAND' } : stand;
  const zoektocht = stand.status === 'BUITEN_BEELD' ? zoektochtOp(gewogen, op) : null;
  return zoektocht ? { ...stand, status: zoektocht.soort === 'onbereikbaar' ? 'ONBEREIKBAAR' : 'IN_ONDERZOEK' } : stand;
}

function inBeeld(lopend: readonly Drager[], op: Dag): Status {
  if (lopend.every((d) => inWaarschuwing(d, op))) return 'VERLOOPT';
  return lopend.some((d) => d.groep === 'contact') ? 'IN_BEELD_CONTACT' : 'IN_BEELD_REGISTRATIE';
}

function uitBeeld({ signalen }: Gewogen, tot: Dag, op: Dag): Status {
  const gesignaleerd = signalen.some((s) => tot < s && s <= op);
  return gesignaleerd || dagenTussen(tot, op) > DAGEN_VERLOPEN ? 'BUITEN_BEELD' : 'VERLOPEN';
}
