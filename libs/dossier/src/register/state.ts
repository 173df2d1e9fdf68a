import { dagVan, nooit, type RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { type Feit, feitVan } from '../feit';
import { zonderLeeg } from '../leeg';
import type { InschrijvingVelden, UitschrijvingVelden } from '../school/inschrijving';
import type { DiplomaVelden } from '../school/diploma';
import type { Dossier } from '../state';
import type { Register, RegisterlijstGemeld, RegisterstandGemeld } from './events';

export interface Registers {
  readonly standen: readonly Feit<RegisterstandGemeld>[];
  readonly lijsten: readonly Feit<RegisterlijstGemeld>[];
}

export function evolveRegisters(s: Registers, e: RecordedEvent<RegisterstandGemeld | RegisterlijstGemeld>): Registers {
  switch (e.type) {
    case 'RegisterstandGemeld':
      return { ...s, standen: [...s.standen, feitVan(e)] };
    case 'RegisterlijstGemeld':
      return { ...s, lijsten: [...s.lijsten, feitVan(e)] };
    default:
      return nooit(e);
  }
}

/** One entry of one register. */
export interface Gegeven {
  readonly register: Register;
  readonly gegeven: string;
}

export type Stand = Feit<RegisterstandGemeld>;

/** What it says, in a fixed order: two stands with the same text are the same stand. */
export const standtekst = ({ verwijderd, inhoud }: Pick<RegisterstandGemeld['data'], 'verwijderd' | 'inhoud'>): string =>
  JSON.stringify([verwijderd, inhoud ? Object.entries(inhoud).sort(([a], [b]) => (a < b ? -1 : 1)) : null]);

/** Every stand of an entry that holds, the one that counts last. Of one moment the order is that of what they say: never that of arrival. */
export const standenVan = (d: Dossier, { register, gegeven }: Gegeven): readonly Stand[] =>
  geldende(d, d.registers.standen)
    .filter((s) => s.data.register === register && s.data.gegeven === gegeven)
    .sort((a, b) => {
      const [x, y] = [`${a.data.standOp} ${standtekst(a.data)}`, `${b.data.standOp} ${standtekst(b.data)}`];
      return x < y ? -1 : x > y ? 1 : 0;
    });

/** Entries of a register about which something was told. */
export const gegevensVan = (d: Dossier, register: Register): readonly Gegeven[] =>
  [...new Set(d.registers.standen.flatMap((s) => (s.data.register === register && s.data.gegeven !== null ? [s.data.gegeven] : [])))].map((gegeven) => ({ register, gegeven }));

/** Which facts of the file follow from an entry, as it now stands. */
export interface Gewenst {
  readonly inschrijving?: InschrijvingVelden;
  readonly uitschrijving?: UitschrijvingVelden;
  readonly diploma?: DiplomaVelden;
}

/** The first full list after this stand: the entry is not on it, for then there would be a later stand. */
const lijstZonder = (d: Dossier, { data: { register, standOp } }: Stand): Feit<RegisterlijstGemeld> | undefined =>
  geldende(d, d.registers.lijsten)
    .filter((l) => l.data.register === register && l.data.standOp > standOp)
    .sort((a, b) => (a.data.standOp < b.data.standOp ? -1 : 1))[0];

/** A list that leaves these out says nothing about them: not every list has the same columns. */
const BESCHRIJVEND = ['opleiding', 'tot', 'uitReden', 'leerweg'] as const;
type Inhoud = NonNullable<RegisterstandGemeld['data']['inhoud']>;

/** What the last of these says, with what earlier ones told beside it; null: it was taken out, or erased. `standen`: as `standenVan` orders them. */
export function inhoudNa(standen: readonly Pick<RegisterstandGemeld['data'], 'verwijderd' | 'inhoud'>[]): Inhoud | null {
  const laatste = standen.at(-1);
  if (!laatste?.inhoud || laatste.verwijderd) return null;
  const eerder = standen.flatMap((s) => (s.inhoud && s.inhoud.soort === laatste.inhoud!.soort && s.inhoud.van === laatste.inhoud!.van ? [s.inhoud] : []));
  const naast = BESCHRIJVEND.map((veld) => [veld, eerder.findLast((i) => i[veld] !== undefined)?.[veld]] as const);
  return zonderLeeg({ ...Object.fromEntries(naast), ...laatste.inhoud }) as Inhoud;
}

/** What the register says of an entry, all it ever told taken together. A pure function of the set of stands: order does not matter. */
export function gewenst(d: Dossier, g: Gegeven): { readonly stand?: Stand; readonly feiten: Gewenst } {
  const standen = standenVan(d, g);
  const stand = standen.at(-1);
  const i = inhoudNa(standen.map((s) => s.data));
  if (!stand || !i) return { ...(stand ? { stand } : {}), feiten: {} };
  const { school, opleiding, van, tot, niveau, leerweg, datum, uitReden: reden } = i;
  if (i.soort === 'diploma' && niveau && datum) return { stand, feiten: { diploma: zonderLeeg({ niveau, leerweg, datum, opleiding, school }) } };
  if (i.soort !== 'inschrijving' || !van || !school) return { stand, feiten: {} };
  const weg = lijstZonder(d, stand);
  const opLijst = weg && dagVan(weg.data.standOp);
  const liepToen = opLijst !== undefined && van < opLijst && (tot === undefined || tot >= opLijst) && (i.uitPer === undefined || i.uitPer > opLijst);
  const per = liepToen ? opLijst : i.uitPer;
  return {
    stand,
    feiten: {
      inschrijving: zonderLeeg({ school, opleiding, van, tot, aangekondigd: false }),
      ...(per === undefined ? {} : { uitschrijving: zonderLeeg({ school, per, reden: liepToen ? undefined : reden, aangekondigd: false }) }),
    },
  };
}
