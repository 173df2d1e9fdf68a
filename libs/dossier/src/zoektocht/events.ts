import { definieer, eenDag, geheel, id, keuze, optioneel, persoonlijk, tekst, waarheid, type EventVan } from '@loopplank/kernel';

export const GatGesignaleerd = definieer('GatGesignaleerd', 1, 'De jongere is van school en er is te lang niets bekend dat volgt. Het Doorstroompunt hoort het.', {
  /** The leaving that opened the gap, as it was known then. */
  uitschrijvingId: id(),
  /** First day without enrolment. */
  start: eenDag(),
  /** The day we heard. */
  gezienOp: eenDag(),
  /** Whose work it is to look: the Doorstroompunt of where the youngster lives. Absent: whoever holds the regie. */
  organisatieId: optioneel(id()),
});
export type GatGesignaleerd = EventVan<typeof GatGesignaleerd>;

export const GATREDENEN = ['doorlopend', 'bleekDoorlopend', 'hersteld', 'vervallen'] as const;
export type Gatreden = (typeof GATREDENEN)[number];

export const GatGesloten = definieer('GatGesloten', 1, 'Een gesignaleerd gat is dicht: er kwam iets na school, of het bleek er nooit geweest te zijn.', {
  signaalId: id(),
  /** `vervallen`: the leaving itself turned out not to be so. */
  reden: keuze(GATREDENEN),
  /** It turned out afterwards that there was no gap; that we did not know stays so. */
  achteraf: waarheid(),
  /** What closed it. */
  doorId: optioneel(id()),
  /** Calendar days without anything. */
  gatDagen: optioneel(geheel(0, 36_500)),
});
export type GatGesloten = EventVan<typeof GatGesloten>;

export const ZOEKAANLEIDINGEN = ['buitenBeeld', 'gat', 'opnieuw', 'overig'] as const;

export const OnderzoekGestart = definieer('OnderzoekGestart', 1, 'Iemand is begonnen uit te zoeken waar de jongere is.', {
  aanleiding: keuze(ZOEKAANLEIDINGEN),
  /** Who searches. */
  organisatieId: id(),
});
export type OnderzoekGestart = EventVan<typeof OnderzoekGestart>;

/** Where somebody can ask or look; what the law allows with each is in `bronnen.ts`. */
export const ZOEKBRONNEN = ['brp', 'school', 'registerOnderwijs', 'leerplicht', 'werkEnInkomen', 'netwerk', 'wijk', 'openbaar'] as const;
export type Zoekbron = (typeof ZOEKBRONNEN)[number];
export const ZOEKUITKOMSTEN = ['ietsGevonden', 'nietsGevonden'] as const;

export const BronGeraadpleegd = definieer('BronGeraadpleegd', 1, 'Iemand keek ergens na, of vroeg ergens, waar de jongere is.', {
  zoekbron: keuze(ZOEKBRONNEN),
  uitkomst: keuze(ZOEKUITKOMSTEN),
});
export type BronGeraadpleegd = EventVan<typeof BronGeraadpleegd>;

export const OnbereikbaarVastgesteld = definieer('OnbereikbaarVastgesteld', 1, 'Er is gezocht en de jongere is niet gevonden. Het dossier blijft open en op een vaste dag begint het zoeken opnieuw.', {
  onderzoekId: id(),
  /** Attempts since the last conversation. */
  pogingen: geheel(0, 10_000),
  /** Named decision, when not everything was tried. */
  toelichting: optioneel(persoonlijk('dossier', tekst(1000))),
  /** The day on which the search begins again. */
  opnieuwDatum: eenDag(),
});
export type OnbereikbaarVastgesteld = EventVan<typeof OnbereikbaarVastgesteld>;
