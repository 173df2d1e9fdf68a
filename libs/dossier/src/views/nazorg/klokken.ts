import { bekendeFeiten, type Feit } from '@loopplank/in-beeld';
import { type Dag, dagVan, eerste } from '@loopplank/kernel';
import { rustWaarnemingen } from '../../beeld/registraties';
import { waarneming } from '../../beeld/waarnemingen';
import { type Klok, klokkenUit, type Klokvraag } from '../../nazorg/klok/klok';
import type { Programmacode } from '../../nazorg/klok/programma';
import { klokvraag, type Nazorggegevens, nazorgWaarnemingen } from '../../nazorg/waarnemingen';
import { begeleiders, huidigeId, type Nazorgplan, type Nazorgstart, regieNu, type Zicht } from '../stand';
import type { Vrager } from '../vrager';
import { registraties } from '../waarnemingen';

/** What was recorded about aftercare and holds, every reference pointing at the version of now. */
const gegevens = (z: Zicht): Nazorggegevens => ({
  starts: z.nazorgstarts,
  pauzes: z.nazorgpauzes,
  hervattingen: z.nazorghervattingen,
  verlengingen: z.nazorgverlengingen.map((v) => ({ nazorgId: huidigeId(z, v.nazorgId), op: dagVan(v.geldigOp), tot: v.tot })),
  eindes: z.nazorgeindes.map((e) => ({ ...e, nazorgId: huidigeId(z, e.nazorgId) })),
});

/** All that is known of it, whenever it was recorded: `z` itself is as known at the moment of the question. */
const ALLES = '9999-12-31' as Dag;

/** What clocks are computed from; the same for every day. */
interface Grond {
  readonly feiten: readonly Feit[];
  readonly vraag: Klokvraag;
}

function grondVan(z: Zicht): Grond {
  const g = gegevens(z);
  const contacten = z.contacten.filter((c) => c.soort !== 'indirect' && c.betrokkene === undefined).map(waarneming);
  const waarnemingen = [...nazorgWaarnemingen(g), ...contacten, ...registraties(z), ...rustWaarnemingen(z.rust.map((r) => ({ ...r, bron: 'jongere' })))];
  return { feiten: bekendeFeiten(waarnemingen, ALLES), vraag: klokvraag(g) };
}

const klokkenOp = ({ feiten, vraag }: Grond, op: Dag): Klok[] => klokkenUit(feiten, vraag, op);

/** The nazorg clocks on a day; those whose day lies ahead are `komendeStarts`. */
export const klokkenVan = (z: Zicht, op: Dag): Klok[] => (z.nazorgstarts.length === 0 ? [] : klokkenOp(grondVan(z), op));

export const komendeStarts = (z: Zicht, op: Dag): Nazorgstart[] => z.nazorgstarts.filter((s) => s.anker > op);

/** The clock that lists look at: the newest that has not ended, or else the last. */
export const leidend = <K extends { readonly staat: string }>(klokken: readonly K[]): K | undefined => klokken.findLast((k) => k.staat !== 'beeindigd') ?? klokken.at(-1);

/** A clock as a row keeps it: the programme by its code and version. */
export type KlokKort = Omit<Klok, 'programma'> & { readonly programma: { readonly code: Programmacode; readonly versie: number } };

export const kortVan = ({ programma: { code, versie }, ...k }: Klok): KlokKort => ({ ...k, programma: { code, versie } });

/** How the leading clock stands from a day on, through the day before `totOp` (null: for ever) if nothing more becomes known. */
export interface Stuk {
  readonly vanaf: Dag;
  readonly totOp: Dag | null;
  readonly klok: KlokKort;
}

/** So many answers ahead are kept: most of a year, for a file in which nothing happens. After that it is computed. */
const VOORUIT = 12;

/** The coming answers, from `vanaf` on. A clock that begins later has its first answer on its first day. */
export function stukkenVan(z: Zicht, vanaf: Dag): Stuk[] {
  const stukken: Stuk[] = [];
  if (z.nazorgstarts.length === 0) return stukken;
  const grond = grondVan(z);
  const begin = komendeStarts(z, vanaf).map((s) => s.anker).sort()[0];
  const nu = klokkenOp(grond, vanaf);
  let op: Dag | null = nu.length > 0 ? vanaf : (begin ?? null);
  while (op !== null && stukken.length < VOORUIT) {
    const klok: Klok | undefined = leidend(op === vanaf ? nu : klokkenOp(grond, op));
    if (!klok) break;
    const straks: Dag | undefined = komendeStarts(z, op).map((s) => s.anker).sort()[0];
    const verandert: Dag | null = klok.verandertOp === null ? (straks ?? null) : straks === undefined ? klok.verandertOp : eerste(klok.verandertOp, straks);
    // A list says what was missed since the last contact; all of it stands in the file.
    const gemist = klok.gemist.slice(klok.gemist.length - klok.gemistOpRij);
    stukken.push({ vanaf: op, totOp: verandert, klok: { ...kortVan(klok), gemist } });
    op = verandert;
  }
  return stukken;
}

/** The newest plan of somebody for the open check of this clock. */
export const planVoor = (z: Zicht, k: Pick<Klok, 'ankerId' | 'laatsteContact'>): Nazorgplan | undefined =>
  z.nazorgplannen.findLast((p) => huidigeId(z, p.nazorgId) === k.ankerId && (k.laatsteContact === null || p.datum > k.laatsteContact || dagVan(p.geldigOp) > k.laatsteContact));

/** Three talks or a toekomstgesprek were held, or a school reported a diploma: who leaves, but from which day is not known. */
export const datumOntbreekt = (z: Zicht): boolean =>
  z.nazorgstarts.length === 0 && z.uitschrijvingen.every((u) => u.aangekondigd) && (z.uitstroomgesprekken.length >= GESPREKKEN || z.uitstroomgesprekken.some((g) => g.soort === 'toekomst'));

/** So many talks are held in the last school year (practice of the region). */
export const GESPREKKEN = 3;


/** I hold the file, my organisation does and nobody is in the seat, or I guide. */
export const isMijn = (z: Zicht, { organisatieId, medewerkerId }: Pick<Vrager, 'organisatieId' | 'medewerkerId'>): boolean => {
  const regie = regieNu(z);
  const onze = regie?.organisatieId === organisatieId && (regie.medewerkerId === undefined || regie.medewerkerId === medewerkerId);
  return onze || begeleiders(z, organisatieId).includes(medewerkerId);
};
