import { type Dag, dagVan, type Moment } from '@loopplank/kernel';
import { adres, email, telefoon } from '../persoon/bereikbaar';
import type { Collega } from '../regio/medewerkers';
import type { Organisatiesleutel } from '../regio/organisaties';
import { later, werkmoment } from './agenda';
import type { DataVan } from './stap';
import type { Verhaal } from './verhaal';

type Betrokkene = DataVan<'MeldJongereAan'>['betrokkenen'][number];

export interface Aanmelding {
  readonly dag: Dag;
  /** Who registers; the holder of the regie may be another. */
  readonly door: Collega;
  readonly betrokkenen: readonly Betrokkene[];
  readonly bron?: string;
  /** Who knows the phone number; a register knows none. */
  readonly nummerVan?: 'jongere' | 'school' | 'ouder' | 'register';
  readonly eersteMoment?: Dag;
}

/** Involvement of an organisation from a day, on one of its own grounds. */
export const betrokkene = (v: Verhaal, sleutel: Organisatiesleutel, van: Dag, grond = 0): Betrokkene => {
  const o = v.regio.organisaties[sleutel];
  return { organisatieId: o.id, rol: o.betrokkenAls, grondslag: o.grondslagen[grond] ?? '', van };
};

/** A new phone number, under a name of its own so that later calls refer to it. */
export function nieuwNummer(v: Verhaal, op: Moment, door: Collega, herkomst: string): void {
  const naam = `nummer-${op}`;
  if (v.leven.doe(door, op, 'VoegContactgegevenToe', { soort: 'telefoon', waarde: telefoon(v.toeval), herkomst }, { naam })) v.nummers.push({ vanaf: op, stap: naam });
}

/** The file begins: who it is, who is involved, who holds the regie, and how to reach the youngster. */
export function meldAan(v: Verhaal, a: Aanmelding): Moment {
  const { persoon: p, toeval: t } = v;
  const op = werkmoment(a.dag, t);
  const gegevens = [
    ...(t.kans(0.45) ? [{ soort: 'email' as const, waarde: email(p.voornaam, t), herkomst: 'jongere' }] : []),
    ...(t.kans(0.7) ? [{ soort: 'adres' as const, waarde: adres(p.woonplaats, t), herkomst: a.nummerVan === 'register' ? 'BRP' : 'school' }] : []),
  ];
  v.leven.doe(
    a.door,
    op,
    'MeldJongereAan',
    () => ({
      voornaam: p.voornaam,
      ...(p.tussenvoegsel === undefined ? {} : { tussenvoegsel: p.tussenvoegsel }),
      achternaam: p.achternaam,
      geboortedatum: p.geboortedatum,
      gemeente: p.gemeente,
      herkomst: p.herkomst,
      ...(p.bsn === undefined ? {} : { bsn: p.bsn }),
      ...(p.opleidingsoort === undefined ? {} : { opleidingsoort: p.opleidingsoort }),
      betrokkenen: a.betrokkenen,
      regie: { organisatieId: v.houder.organisatie.id, medewerkerId: v.leven.wie(v.houder, op).id },
      ...(a.eersteMoment && a.eersteMoment >= dagVan(op) ? { volgendMoment: { datum: a.eersteMoment } } : {}),
      ...(gegevens.length > 0 ? { contactgegevens: gegevens } : {}),
    }),
    a.bron === undefined ? {} : { bron: a.bron },
  );
  koppel(v, later(op, 1.5), a.door, v.houder, a.dag);
  if (a.nummerVan !== 'register' || t.kans(0.5)) {
    nieuwNummer(v, later(op, 3), a.door, a.nummerVan === 'register' ? 'school' : (a.nummerVan ?? 'jongere'));
  }
  return op;
}

/** Somebody accompanies the youngster from now on. */
export function koppel(v: Verhaal, op: Moment, door: Collega, wie: Collega, van: Dag): void {
  v.leven.doe(door, op, 'KoppelBegeleider', () => ({ organisatieId: wie.organisatie.id, medewerkerId: v.leven.wie(wie, op).id, van }));
}

/** Another organisation becomes involved, with a person. */
export function betrek(v: Verhaal, op: Moment, door: Collega, wie: Collega, grond = 0): void {
  const van = dagVan(op);
  v.leven.doe(door, op, 'StartBetrokkenheid', betrokkene(v, wie.organisatie.sleutel, van, grond), { naam: `betrokken-${wie.organisatie.sleutel}` });
  koppel(v, later(op, 1), door, wie, van);
}
