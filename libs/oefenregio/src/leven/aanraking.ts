import { type Dag, dagVan, type Moment, plusDagen } from '@loopplank/kernel';
import teksten from '../data/teksten.json';
import verdelingen from '../data/verdelingen.json';
import type { Collega } from '../regio/medewerkers';
import { later, opWerkdag, werkmoment } from './agenda';
import { gespreksinhoud, pogingsnotitie } from './inhoud';
import type { ContactData, Gespreksuitkomst, Kanaal, Verwijs } from './stap';
import { nummerBij, type Verhaal, zin } from './verhaal';
import { type Baan, baanOp } from './werktijd';


/** What a touchpoint is about, before anything is drawn. */
export interface Aanraking {
  readonly dag: Dag;
  readonly door: Collega;
  readonly kanaal: Kanaal;
  readonly aanleiding: NonNullable<ContactData['aanleiding']>;
}

const MET_NUMMER: readonly Kanaal[] = ['bellen', 'app', 'sms'];

/** When it is recorded: mostly at once, sometimes the evening, days or weeks after. */
function vastgelegd(v: Verhaal, gebeurd: Moment, meteen: boolean): Moment {
  const { zelfdeDag, dagenLater, wekenLater } = verdelingen.laterVastgelegd;
  const worp = v.toeval.getal();
  const direct = later(gebeurd, v.toeval.geheel(5, 170) / 60);
  if (meteen) return direct;
  if (worp < wekenLater) return werkmoment(opWerkdag(plusDagen(dagVan(gebeurd), v.toeval.geheel(8, 20))), v.toeval);
  if (worp < wekenLater + dagenLater) return werkmoment(opWerkdag(plusDagen(dagVan(gebeurd), v.toeval.geheel(1, 4))), v.toeval);
  return worp < wekenLater + dagenLater + zelfdeDag ? later(gebeurd, v.toeval.geheel(30, 180)) : direct;
}

interface Opties {
  readonly gebeurd?: Moment;
  /** Recorded at once. */
  readonly meteen?: boolean;
  readonly naam?: string;
}

/** Records one touchpoint; later than it happened when that is how it went. Returns whether it is known by the end. */
function leg(v: Verhaal, a: Aanraking, velden: Omit<ContactData, 'kanaal' | 'aanleiding'>, opties: Opties = {}): boolean {
  const gebeurd = opties.gebeurd ?? werkmoment(a.dag, v.toeval);
  const op = vastgelegd(v, gebeurd, opties.meteen ?? false);
  const metNummer = MET_NUMMER.includes(a.kanaal) && velden.betrokkene === undefined;
  const data = (id: Verwijs): ContactData => {
    const nummer = metNummer ? nummerBij(v, op) : null;
    return {
      kanaal: a.kanaal,
      aanleiding: a.aanleiding,
      ...velden,
      ...(nummer === null ? {} : { contactgegevenId: id(nummer) }),
      ...(op > later(gebeurd, 10) ? { plaatsgevondenOp: gebeurd } : {}),
    };
  };
  const baan = a.kanaal === 'werkbezoek' && velden.uitkomst === 'gesproken' ? baanOp(v, a.dag, op) : undefined;
  if (baan) return bezoek(v, { ...a, op, baan, ...(op > later(gebeurd, 10) ? { plaatsgevondenOp: gebeurd } : {}) }, velden);
  return v.leven.doe(a.door, op, 'RegistreerContact', data, opties.naam === undefined ? {} : { naam: opties.naam });
}

interface Bezoek extends Aanraking {
  readonly op: Moment;
  readonly baan: Baan;
  readonly plaatsgevondenOp?: Moment;
}

/** A visit where the youngster works: what was seen there, and mostly what the youngster can bear. */
function bezoek(v: Verhaal, { door, op, aanleiding, baan, plaatsgevondenOp }: Bezoek, { betrokkene, themas, notitie }: Omit<ContactData, 'kanaal' | 'aanleiding'>): boolean {
  const { werkgeverErbij, gemeten } = verdelingen.werkbezoek;
  const samen = v.lot.kans(werkgeverErbij);
  const uren = baan.uren + v.lot.kies([0, 0, 0, 2, 4]);
  const belastbaarheid = v.lot.kans(gemeten) ? { belastbaarheid: Math.max(4, uren + v.lot.kies([-4, 0, 0, 4, 8])) } : {};
  return v.leven.doe(door, op, 'LegWerkbezoekVast', (id) => ({
    plaatsingId: id(baan.stap),
    aanwezig: betrokkene !== undefined ? ['werkgever'] : samen ? ['jongere', 'werkgever'] : ['jongere'],
    uren, ...belastbaarheid,
    aanleiding,
    ...(themas === undefined ? {} : { themas }),
    ...(notitie === undefined ? {} : { notitie }),
    ...(plaatsgevondenOp === undefined ? {} : { plaatsgevondenOp }),
  }));
}

const GESCHREVEN: readonly Kanaal[] = ['app', 'sms', 'mail', 'brief', 'kaart'];

/** How a try on this channel ends when nothing comes back. */
function zonderAntwoord(v: Verhaal, kanaal: Kanaal): Gespreksuitkomst {
  if (kanaal === 'bellen') return v.toeval.gewogen(verdelingen.poging.gewichten as Partial<Record<Gespreksuitkomst, number>>);
  if (kanaal === 'huisbezoek') return 'deurDicht';
  return GESCHREVEN.includes(kanaal) ? 'verzonden' : 'afspraakGemist';
}

/** Nothing came back. `uitkomst` absent: as it goes on this channel. */
export function poging(v: Verhaal, a: Aanraking, uitkomst?: Gespreksuitkomst, opties: Opties = {}): boolean {
  const gevallen = uitkomst ?? zonderAntwoord(v, a.kanaal);
  return leg(v, a, { uitkomst: gevallen, ...pogingsnotitie(v, gevallen) }, opties);
}

/** Nobody gets through to this youngster any more on this day. */
export const isStil = (v: Verhaal, dag: Dag): boolean => v.slot.stilVanaf !== undefined && dag >= v.slot.stilVanaf;

/** Something came back from the youngster; unless nobody gets through any more. */
export function gesproken(v: Verhaal, a: Aanraking, opties: Opties = {}): boolean {
  if (isStil(v, a.dag)) return poging(v, a, undefined, opties);
  const uitkomst = GESCHREVEN.includes(a.kanaal) ? 'beantwoord' : a.kanaal === 'groep' ? 'aanwezig' : 'gesproken';
  return leg(v, a, { uitkomst, ...gespreksinhoud(v, a.dag) }, opties);
}

/** Two-way contact with somebody near the youngster. */
export function indirect(v: Verhaal, a: Aanraking, met: 'ouder' | 'werkgever'): boolean {
  return leg(v, a, { uitkomst: 'gesproken', betrokkene: met, notitie: zin(v, teksten[met]) });
}
