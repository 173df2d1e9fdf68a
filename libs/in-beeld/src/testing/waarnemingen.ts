import { dag, plusDagen, type Dag } from '@loopplank/kernel';
import fc from 'fast-check';
import { DEFINITIES, type BeeldDefinitie, type Feit, type Waarneming } from '..';

/** Generators of observations in 2025, dense enough to overlap and contradict each other. */
const BEGIN = dag('2025-01-01');
export const eenDagRond: fc.Arbitrary<Dag> = fc.integer({ min: 0, max: 420 }).map((n) => plusDagen(BEGIN, n));

const SOORTEN: readonly Feit['soort'][] = [
  'tweezijdigContact', 'indirectContact', 'poging', 'inschrijving', 'werk', 'uitkering', 'zorgDagbesteding', 'eigenOpgave',
  'detentie', 'verblijfBuitenland', 'herbezoekToegestaan', 'contactGeweigerd', 'rustIngetrokken', 'uitschrijving', 'overleden',
  'emigratie', 'uitstroom', 'pauze', 'uitschrijvingAangekondigd', 'uitvalrisico', 'onderzoekGestart', 'onbereikbaar', 'geland', 'teruggevallen',
];

export const eenFeit = (soorten: readonly Feit['soort'][] = SOORTEN): fc.Arbitrary<Feit> =>
  fc
    .record({
      gebeurtenisId: fc.integer({ min: 0, max: 1e9 }).map((n) => `f${n}`),
      soort: fc.constantFrom(...soorten),
      geldigVan: eenDagRond,
      duur: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
      vertraging: fc.integer({ min: -20, max: 90 }),
      bron: fc.constantFrom<Feit['bron']>('professional', 'jongere', 'ouder', 'DUO', 'school'),
      zekerheid: fc.constantFrom<Feit['zekerheid']>('bevestigd', 'opgave', 'afgeleid'),
      peil: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
      contract: fc.constantFrom<Feit['contract']>('bepaald', 'onbepaald', 'flex', undefined),
      aangekondigd: fc.constantFrom(true, false, undefined),
      plaats: fc.constantFrom('A', 'B', undefined),
      inkomenPerMaand: fc.constantFrom(100, 473, 2000, undefined),
    })
    .map(({ duur, vertraging, peil, ...rest }) => ({
      ...rest,
      ontvangenOp: plusDagen(rest.geldigVan, vertraging),
      ...(duur === undefined ? {} : { geldigTot: plusDagen(rest.geldigVan, duur) }),
      ...(peil === undefined ? {} : { peildatum: plusDagen(rest.geldigVan, peil) }),
    }));

/** Facts with corrections on some of them. */
export const waarnemingen: fc.Arbitrary<readonly Waarneming[]> = fc
  .uniqueArray(eenFeit(), { selector: (f) => f.gebeurtenisId, maxLength: 8 })
  .chain((feiten) =>
    fc
      .array(fc.record({ op: fc.nat(), ontvangenOp: eenDagRond, wordt: fc.option(fc.record({ geldigVan: eenDagRond })) }), { maxLength: 3 })
      .map((correcties): readonly Waarneming[] => [
        ...feiten,
        ...(feiten.length === 0 ? [] : correcties).map(({ op, ontvangenOp, wordt }, i): Waarneming => ({
          gebeurtenisId: `x${i}`,
          soort: 'correctie',
          corrigeert: (feiten[op % feiten.length] as Feit).gebeurtenisId,
          wordt,
          ontvangenOp,
        })),
      ]),
  );

/** The version of a definition with the bound of 27 years. */
export function nieuwsteDefinitie(code: string): BeeldDefinitie {
  const gevonden = DEFINITIES.filter((d) => d.code === code).at(-1);
  if (!gevonden) throw new Error(`no definition ${code}`);
  return gevonden;
}
