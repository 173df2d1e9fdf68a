import { definieer, id, keuze, lijst, optioneel, persoonlijk, tekst, waarheid, type EventVan } from '@loopplank/kernel';

export const CORRECTIEREDENEN = ['vergissing', 'dubbel', 'verkeerdeDatum', 'verkeerdeJongere', 'opVerzoekJongere', 'overig'] as const;
/** Beside what people choose: a register changed or took back what it told. */
const ALLE_REDENEN = [...CORRECTIEREDENEN, 'register'] as const;
export type Correctiereden = (typeof ALLE_REDENEN)[number];

export const GebeurtenisGecorrigeerd = definieer(
  'GebeurtenisGecorrigeerd', 1,
  'Een eerdere gebeurtenis klopt niet en geldt niet meer. De oude blijft leesbaar in de geschiedenis.',
  {
    gebeurtenisId: id(),
    reden: keuze(ALLE_REDENEN),
    toelichting: optioneel(persoonlijk('dossier', tekst(500))),
    /** True: the new version follows in the same command, with `vervangt` = gebeurtenisId. */
    vervangen: waarheid(),
    /** Only for verkeerdeJongere: the file where the touchpoint belongs. */
    naarJongereId: optioneel(id()),
  },
);
export type GebeurtenisGecorrigeerd = EventVan<typeof GebeurtenisGecorrigeerd>;

export const IncidentVastgelegd = definieer(
  'IncidentVastgelegd', 1,
  'Gegevens stonden op de verkeerde plek; de privacyfunctionaris kan dit nagaan.',
  { soort: keuze(['verkeerdeJongere']), gebeurtenisId: id(), zichtbaarVoor: lijst(id(), 50) },
);
export type IncidentVastgelegd = EventVan<typeof IncidentVastgelegd>;
