import type { Feit } from '@loopplank/in-beeld';
import { dagVan, type Moment } from '@loopplank/kernel';

/** A touchpoint in the terms of the dossier: did something come back, and from whom. */
export interface Contactmoment {
  readonly id: string;
  readonly soort: 'tweezijdig' | 'indirect' | 'poging';
  readonly geldigOp: Moment;
  readonly vastgelegdOp: Moment;
}

const SOORT = { tweezijdig: 'tweezijdigContact', indirect: 'indirectContact', poging: 'poging' } as const satisfies Record<Contactmoment['soort'], Feit['soort']>;

/**
 * A touchpoint as an observation about being in view. Recorded by a professional who was there, so confirmed;
 * the day we recorded it is the day we knew.
 */
export const waarneming = (c: Contactmoment): Feit => ({
  gebeurtenisId: c.id,
  soort: SOORT[c.soort],
  geldigVan: dagVan(c.geldigOp),
  ontvangenOp: dagVan(c.vastgelegdOp),
  bron: 'professional',
  zekerheid: 'bevestigd',
});

/** More than any definition asks for within one window, and enough to explain a status. */
export const PER_SOORT = 4;

/**
 * The observations that can decide a status on or after the last of them: the newest of each kind. An older contact
 * never carries longer than a newer one of its kind, so leaving it out changes nothing and keeps a file with
 * thousands of touchpoints fast. Give only touchpoints up to the day of the question.
 */
export function bepalendeWaarnemingen(contacten: readonly Contactmoment[]): Feit[] {
  return (['tweezijdig', 'indirect', 'poging'] as const).flatMap((soort) =>
    contacten
      .filter((c) => c.soort === soort)
      .sort((a, b) => (a.geldigOp < b.geldigOp ? 1 : -1))
      .slice(0, PER_SOORT)
      .map(waarneming),
  );
}
