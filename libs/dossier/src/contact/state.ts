import { type Dag, type Moment, nooit, type RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { type Feit, feitVan, inVolgorde, totEnMet, versies } from '../feit';
import type { Gesprek } from '../school/state';
import type { Dossier } from '../state';
import type {
  ContactGelegd, ContactgegevenOngeldigGebleken, ContactgegevenToegevoegd, ContactpogingGeregistreerd,
  ContactvoorkeurVastgelegd, IndirectContactGelegd,
} from './events';
import type { ContactgegevenSoort } from './woorden';

/** The three stored forms of what the screens call a contactmoment. */
export type Contactmoment = ContactGelegd | IndirectContactGelegd | ContactpogingGeregistreerd;

export interface Contact {
  readonly momenten: readonly Feit<Contactmoment>[];
  readonly gegevens: readonly Feit<ContactgegevenToegevoegd>[];
  readonly ongeldig: readonly Feit<ContactgegevenOngeldigGebleken>[];
  readonly voorkeuren: readonly Feit<ContactvoorkeurVastgelegd>[];
}

export type ContactEvent = Contactmoment | ContactgegevenToegevoegd | ContactgegevenOngeldigGebleken | ContactvoorkeurVastgelegd;

export function evolveContact(s: Contact, e: RecordedEvent<ContactEvent>): Contact {
  switch (e.type) {
    case 'ContactGelegd':
    case 'IndirectContactGelegd':
    case 'ContactpogingGeregistreerd':
      return { ...s, momenten: [...s.momenten, feitVan<Contactmoment>(e)] };
    case 'ContactgegevenToegevoegd':
      return { ...s, gegevens: [...s.gegevens, feitVan(e)] };
    case 'ContactgegevenOngeldigGebleken':
      return { ...s, ongeldig: [...s.ongeldig, feitVan(e)] };
    case 'ContactvoorkeurVastgelegd':
      return { ...s, voorkeuren: [...s.voorkeuren, feitVan(e)] };
    default:
      return nooit(e);
  }
}

/** With whom: the jongere, or the named other. */
export const betrokkeneVan = (m: Feit<Contactmoment>) => ('betrokkene' in m.data ? m.data.betrokkene : 'jongere');

/** Touchpoints through a day (default: all), in the order of the world. */
export function contactmomenten(d: Dossier, tot?: Dag): readonly Feit<Contactmoment>[] {
  const opTijd = tot === undefined ? () => true : totEnMet(tot);
  return geldende(d, d.contact.momenten).filter((m) => opTijd(m.geldigOp)).sort(inVolgorde);
}

/** The last two-way contact with the jongere on or before a day; a conversation with the jongere at the table is one. */
export function laatsteContact(d: Dossier, tot?: Dag): Feit<ContactGelegd | Gesprek> | undefined {
  const opTijd = tot === undefined ? () => true : totEnMet(tot);
  const aanTafel = geldende(d, d.gesprekken).filter((g) => g.data.aanwezig.includes('jongere') && opTijd(g.geldigOp));
  const contact = contactmomenten(d, tot).filter((m): m is Feit<ContactGelegd> => m.type === 'ContactGelegd');
  return [...contact, ...aanTafel].sort(inVolgorde).at(-1);
}

/** Attempts to reach the jongere since the last two-way contact. */
export function pogingenSindsContact(d: Dossier, tot?: Dag): number {
  const contact = laatsteContact(d, tot);
  return contactmomenten(d, tot).filter(
    (m) => m.type === 'ContactpogingGeregistreerd' && m.data.betrokkene === 'jongere' && (!contact || inVolgorde(m, contact) > 0),
  ).length;
}

/** A number or address with what was learned by using it. */
export interface ContactgegevenRij {
  readonly id: string;
  readonly soort: ContactgegevenSoort;
  /** Null when erased. */
  readonly waarde: string | null;
  readonly herkomst?: string | null;
  readonly van: Dag;
  readonly tot?: Dag;
  /** Found not to work, and not used with success since. */
  readonly ongeldig?: { readonly reden: ContactgegevenOngeldigGebleken['data']['reden']; readonly op: Moment };
  readonly laatstGeluktOp?: Moment;
  readonly misluktSindsdien: number;
}

/** Every number and address known by a day, with validity and whether it works. */
export function contactgegevensOp(d: Dossier, op: Dag): readonly ContactgegevenRij[] {
  const momenten = contactmomenten(d, op);
  const opTijd = totEnMet(op);
  const ongeldig = geldende(d, d.contact.ongeldig).filter((o) => opTijd(o.geldigOp));
  return geldende(d, d.contact.gegevens)
    .filter((g) => g.data.van <= op)
    .map((g) => {
      const ids = zelfdeWaarde(d, g);
      const gebruikt = momenten.filter((m) => m.data.contactgegevenId !== undefined && ids.includes(m.data.contactgegevenId));
      const gelukt = gebruikt.findLastIndex((m) => m.type === 'ContactGelegd');
      const geluktOp = gebruikt[gelukt]?.geldigOp;
      const mis = ongeldig.filter((o) => ids.includes(o.data.contactgegevenId)).sort(inVolgorde).at(-1);
      const { soort, waarde, herkomst, van, tot } = g.data;
      return {
        id: g.id, soort, waarde, van,
        ...(herkomst === undefined ? {} : { herkomst }),
        ...(tot === undefined ? {} : { tot }),
        ...(mis && (geluktOp === undefined || geluktOp <= mis.geldigOp) ? { ongeldig: { reden: mis.data.reden, op: mis.geldigOp } } : {}),
        ...(geluktOp === undefined ? {} : { laatstGeluktOp: geluktOp }),
        misluktSindsdien: gebruikt.slice(gelukt + 1).filter((m) => m.type === 'ContactpogingGeregistreerd').length,
      };
    });
}

/** Ids under which this same number was known: a corrected number is another number, a corrected date is not. */
const zelfdeWaarde = (d: Dossier, g: Feit<ContactgegevenToegevoegd>): readonly string[] =>
  versies(d.contact.gegevens, g.id).filter((id) => d.contact.gegevens.find((x) => x.id === id)?.data.waarde === g.data.waarde);

/** How the jongere wants to be approached, as last recorded on or before a day. */
export function contactvoorkeurOp(d: Dossier, op: Dag): Feit<ContactvoorkeurVastgelegd> | undefined {
  const opTijd = totEnMet(op);
  return geldende(d, d.contact.voorkeuren).filter((v) => opTijd(v.geldigOp)).sort(inVolgorde).at(-1);
}
