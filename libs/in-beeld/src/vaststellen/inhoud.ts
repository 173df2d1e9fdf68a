import { geheel, keuze, lijst, object, optioneel, tekst, type TypeVan, waarheid } from '@loopplank/kernel';
import type { Houdbaarheidsoort } from '../houdbaarheid';

const dagen = () => geheel(0, 3660);
const grens = () => object({ dagen: optioneel(dagen()), totOktober: optioneel(waarheid()), eindeGaatVoor: optioneel(waarheid()) });
/** No `waarschuwDagen`: no warning. */
const houdbaarheid = () => object({ bevestigd: grens(), opgave: grens(), waarschuwDagen: optioneel(dagen()) });
const maandDag = () => tekst(5, /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

export const REGISTRATIESOORTEN = ['inschrijving', 'werk', 'uitkering', 'zorgDagbesteding', 'eigenOpgave', 'detentie', 'verblijfBuitenland'] as const;
export const COMBINATIES = ['contactOfRegistratie', 'contactEnRegistratie', 'alleenContact', 'alleenRegistratie'] as const;
export const HOUDBAARHEIDSOORTEN = [
  'inschrijving', 'inschrijvingAangekondigd', 'werkBepaald', 'werkOnbepaald', 'werkFlex', 'uitkering', 'zorgDagbesteding', 'eigenOpgave', 'detentie', 'verblijfBuitenland',
] as const satisfies readonly Houdbaarheidsoort[];

/** The whole meaning of a definition but its code, version and first day: what an event keeps for decades. */
export const INHOUD = object({
  naam: tekst(60),
  gebied: tekst(40),
  doelgroep: object({ leeftijdVan: geheel(0, 120), leeftijdTot: geheel(1, 120) }),
  contact: object({ vensterDagen: dagen(), pogingTelt: waarheid(), indirectTelt: waarheid(), minAantal: geheel(1, 4), waarschuwDagen: dagen() }),
  registratie: object({
    soorten: lijst(keuze(REGISTRATIESOORTEN), REGISTRATIESOORTEN.length),
    alleenBevestigd: waarheid(),
    verloopt: waarheid(),
    werkMinInkomenPerMaand: optioneel(geheel(0, 100_000)),
    houdbaarheid: lijst(object({ soort: keuze(HOUDBAARHEIDSOORTEN), regel: houdbaarheid() }), HOUDBAARHEIDSOORTEN.length),
  }),
  gat: object({
    gratieDagen: dagen(), taakBegeleiderDagen: dagen(), belTaakDagen: dagen(), signaalDagen: dagen(),
    zomerregel: object({ van: maandDag(), tot: maandDag(), vervolgUiterlijk: maandDag() }),
  }),
  combineer: keuze(COMBINATIES),
});
export type Definitieinhoud = TypeVan<typeof INHOUD>;
