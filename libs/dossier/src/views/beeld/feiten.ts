import { type BeeldDefinitie, type Feit, type Gewogen, weegWaarnemingen } from '@loopplank/in-beeld';
import type { Dag } from '@loopplank/kernel';
import type { Contactmoment } from '../../beeld/waarnemingen';
import { waarneming } from '../../beeld/waarnemingen';
import type { Zicht } from '../stand';
import { zonderContact } from '../waarnemingen';
import { beginVanDossier } from './perioden';

/** What decides about one youngster on any day, past or to come, as known now: stored so that nobody folds a file for it. */
export interface Beeldfeiten {
  /** First day of the file. */
  readonly begin: Dag;
  readonly geboren: Dag | null;
  readonly feiten: readonly Feit[];
}

interface Opgeslagen {
  readonly begin: Dag;
  readonly geboren: Dag | null;
  /** A letter for the kind, the day it was and the day we knew: of touchpoints there are many. */
  readonly contacten: readonly string[];
  readonly rest: readonly Feit[];
}

const LETTER: Readonly<Record<Contactmoment['soort'], string>> = { tweezijdig: 't', indirect: 'i', poging: 'p' };
const SOORT: Readonly<Record<string, Feit['soort']>> = { t: 'tweezijdigContact', i: 'indirectContact', p: 'poging' };

/** As text for a row, from everything known; null: there is no file (any more). */
export function feitenTekst(z: Zicht | null): string | null {
  const begin = z ? beginVanDossier(z) : undefined;
  if (!z || begin === undefined) return null;
  const contacten = z.contacten.map((c) => {
    const { geldigVan, ontvangenOp } = waarneming(c);
    return `${LETTER[c.soort]}${geldigVan}${ontvangenOp}`;
  });
  return JSON.stringify({ begin, geboren: z.aanmelding.geboortedatum, contacten, rest: zonderContact(z) } satisfies Opgeslagen);
}

/** Touchpoints get a number as their id: whoever asks for all youngsters asks which day, not which touchpoint. */
export function leesFeiten(tekst: string): Beeldfeiten {
  const { begin, geboren, contacten, rest } = JSON.parse(tekst) as Opgeslagen;
  const feiten = contacten.map((c, i): Feit => ({
    gebeurtenisId: String(i), soort: SOORT[c[0]!]!, geldigVan: c.slice(1, 11) as Dag, ontvangenOp: c.slice(11) as Dag, bron: 'professional', zekerheid: 'bevestigd',
  }));
  return { begin, geboren, feiten: [...feiten, ...rest] };
}

/** Weighed by one definition, everything known. */
export const gewogenFeiten = ({ feiten, geboren }: Beeldfeiten, definitie: BeeldDefinitie): Gewogen =>
  weegWaarnemingen(feiten, definitie, '9999-12-31' as Dag, { geboortedatum: geboren }).gewogen;
