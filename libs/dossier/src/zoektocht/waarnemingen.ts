import type { Feit } from '@loopplank/in-beeld';
import { dagVan, type Moment } from '@loopplank/kernel';

interface Besloten {
  readonly id: string;
  readonly type: string;
  readonly geldigOp: Moment;
  readonly vastgelegdOp: Moment;
}

const BESLUIT: Readonly<Record<string, Feit['soort']>> = {
  OnderzoekGestart: 'onderzoekGestart', OnbereikbaarVastgesteld: 'onbereikbaar', JongereGeland: 'geland', JongereTeruggevallen: 'teruggevallen',
};

/** What people decided about somebody, as observations; everything else on these lists says nothing about being in view. */
export const besluitWaarnemingen = (feiten: readonly Besloten[]): Feit[] =>
  feiten.flatMap((f): Feit[] => {
    const soort = BESLUIT[f.type];
    return soort ? [{ gebeurtenisId: f.id, soort, geldigVan: dagVan(f.geldigOp), ontvangenOp: dagVan(f.vastgelegdOp), bron: 'professional', zekerheid: 'bevestigd' }] : [];
  });
