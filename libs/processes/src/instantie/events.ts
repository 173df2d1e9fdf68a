import { definieer, eenMoment, geheel, id, keuze, lijst, object, optioneel, tekst, waarheid, type EventVan } from '@loopplank/kernel';

/** A place in the log that brought a process into motion. */
export const oorzaak = object({ eventId: id(), type: tekst(100), streamId: tekst(200), revisie: geheel() });

/** One thing handled. What followed from it stands in the same append. */
export const ProcesBijgewerkt = definieer('ProcesBijgewerkt', 1, 'Een proces heeft een gebeurtenis of een timer verwerkt, en onthoudt hoe het nu staat.', {
  /** Of the shape of `toestand`. */
  versie: geheel(1),
  /** Absent: it was the timer of the event before this one. */
  oorzaak: optioneel(oorzaak),
  /** JSON; ids, dates and codes only. */
  toestand: tekst(50_000),
  klaar: waarheid(),
});
export type ProcesBijgewerkt = EventVan<typeof ProcesBijgewerkt>;

export const TimerGezet = definieer('TimerGezet', 1, 'Op dit moment moet er iets gebeuren, als er niets tussenkomt.', {
  timerId: id(),
  naam: tekst(100),
  gepland: eenMoment(),
});
export type TimerGezet = EventVan<typeof TimerGezet>;

export const TimerVervallen = definieer('TimerVervallen', 1, 'Een timer is niet meer nodig.', { timerId: id(), naam: tekst(100) });
export type TimerVervallen = EventVan<typeof TimerVervallen>;

export const TimerAfgegaan = definieer('TimerAfgegaan', 1, 'Het moment van een timer is gekomen. Was het systeem uit, dan gebeurt dat later en staat erbij dat het te laat was.', {
  timerId: id(),
  naam: tekst(100),
  gepland: eenMoment(),
  werkelijk: eenMoment(),
  teLaat: waarheid(),
});
export type TimerAfgegaan = EventVan<typeof TimerAfgegaan>;

export const OpdrachtGegeven = definieer('OpdrachtGegeven', 1, 'Een proces geeft een opdracht. Of die werd uitgevoerd, staat er nog niet.', {
  opdrachtId: id(),
  streamId: tekst(200),
  opdracht: tekst(100),
  /** JSON; ids, dates and codes only. */
  inhoud: tekst(50_000),
  /** Refusals that mean "no longer needed". */
  magAfgewezen: lijst(tekst(100), 20),
});
export type OpdrachtGegeven = EventVan<typeof OpdrachtGegeven>;

export const OPDRACHT_UITKOMSTEN = ['uitgevoerd', 'ongewijzigd', 'nietMeerNodig'] as const;
export type OpdrachtUitkomst = (typeof OPDRACHT_UITKOMSTEN)[number];

export const OpdrachtBeantwoord = definieer('OpdrachtBeantwoord', 1, 'Zo liep een opdracht van een proces af.', {
  opdrachtId: id(),
  uitkomst: keuze(OPDRACHT_UITKOMSTEN),
  /** Of the refusal, when it was no longer needed. */
  code: optioneel(tekst(100)),
});
export type OpdrachtBeantwoord = EventVan<typeof OpdrachtBeantwoord>;

export const ProcesGeparkeerd = definieer('ProcesGeparkeerd', 1, 'Een proces kan niet verder en staat stil, tot een beheerder het hervat. De andere processen gaan door.', {
  /** A code; the message of the fault is in the log of the server. */
  reden: tekst(100),
  /** What it stopped at: an event, a command, or a timer. */
  oorzaak: optioneel(oorzaak),
  opdrachtId: optioneel(id()),
  timerId: optioneel(id()),
});
export type ProcesGeparkeerd = EventVan<typeof ProcesGeparkeerd>;

export const GebeurtenisBewaard = definieer('GebeurtenisBewaard', 1, 'Een proces dat stilstaat, bewaart een gebeurtenis voor als het wordt hervat.', { oorzaak });
export type GebeurtenisBewaard = EventVan<typeof GebeurtenisBewaard>;

export const ProcesHervat = definieer('ProcesHervat', 1, 'Een proces dat stilstond, gaat verder waar het was gebleven.', {});
export type ProcesHervat = EventVan<typeof ProcesHervat>;

/** In `proces-{policy}-{instantie}`: inbox and outbox of one process instance. */
export const PROCES_EVENTS = [
  ProcesBijgewerkt, TimerGezet, TimerVervallen, TimerAfgegaan, OpdrachtGegeven, OpdrachtBeantwoord, ProcesGeparkeerd, GebeurtenisBewaard, ProcesHervat,
] as const;
export type ProcesEvent = EventVan<(typeof PROCES_EVENTS)[number]>;

export type Oorzaak = GebeurtenisBewaard['data']['oorzaak'];

export const procesStream = (policy: string, instantie: string): string => `proces-${policy}-${instantie}`;

/** Name of the policy and the instance a stream belongs to, or null when it is no such stream. */
export function vanProcesStream(streamId: string): { readonly policy: string; readonly instantie: string } | null {
  const delen = /^proces-(.+)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(streamId);
  return delen ? { policy: delen[1]!, instantie: delen[2]! } : null;
}
