import { type Dag, dagVan, type Moment, momentOp, momentVanMs, msVanMoment, opWerkdag, plusDagen, plusMaanden } from '@loopplank/kernel';
import type { Kanaal, POGINGEN } from '../contact/woorden';
import type { GekozenMoment } from './moment';

/**
 * When to try or to talk again. Practice rules (the ladder and the aftercare rhythm of the region), as data.
 * Weekends are skipped; public holidays are not known here.
 */
type Poging = (typeof POGINGEN)[number];
type Dagdeel = 'ochtend' | 'middag' | 'avond';

const BEGIN: Readonly<Record<Dagdeel, number>> = { ochtend: 9, middag: 12, avond: 17 };
/** Repeating the same part of the day gives less; it rotates. */
const VOLGEND: Readonly<Record<Dagdeel, Dagdeel>> = { ochtend: 'middag', middag: 'avond', avond: 'ochtend' };

const dagdeelVan = (m: Moment): Dagdeel =>
  m < momentOp(dagVan(m), BEGIN.middag) ? 'ochtend' : m < momentOp(dagVan(m), BEGIN.avond) ? 'middag' : 'avond';

interface Wachtregel {
  /** At least this long after the attempt. */
  readonly uren: number;
  /** The next part of the day, for channels that need somebody to pick up. */
  readonly anderDagdeel?: true;
  /** Dutch: what to do then. */
  readonly wat: string;
  readonly kanaal?: Kanaal;
}

const DAG_UREN = 24;

const NA_POGING: Readonly<Record<Poging, Wachtregel>> = {
  nietOpgenomen: { uren: 20, anderDagdeel: true, wat: 'Nog eens proberen' },
  voicemail: { uren: 20, anderDagdeel: true, wat: 'Nog eens proberen' },
  derdeNamOp: { uren: 20, anderDagdeel: true, wat: 'Nog eens proberen' },
  weggedrukt: { uren: 2 * DAG_UREN, wat: 'Een ander kanaal proberen', kanaal: 'app' },
  nummerFout: { uren: DAG_UREN, wat: 'Een nummer zoeken dat werkt' },
  taalbarriere: { uren: 2 * DAG_UREN, wat: 'Opnieuw, met iemand die de taal spreekt' },
  afspraakGemist: { uren: 20, wat: 'Vragen hoe het gaat na de gemiste afspraak' },
  verzonden: { uren: 3 * DAG_UREN, wat: 'Kijken of er antwoord is' },
  deurDicht: { uren: 10 * DAG_UREN, wat: 'Nog eens langsgaan' },
};

/** Post takes longer to be read than a message on a phone. */
const POST_UREN = 7 * DAG_UREN;

/** The next try after an attempt that failed. `anderNummer`: another phone number is known. */
export function naPoging(p: { readonly uitkomst: Poging; readonly kanaal: Kanaal; readonly op: Moment }, anderNummer: boolean): GekozenMoment {
  const regel = NA_POGING[p.uitkomst];
  const post = p.uitkomst === 'verzonden' && (p.kanaal === 'kaart' || p.kanaal === 'brief');
  const vroegst = momentVanMs(msVanMoment(p.op) + (post ? POST_UREN : regel.uren) * 3_600_000);
  if (p.uitkomst === 'nummerFout') {
    return { datum: opWerkdag(dagVan(vroegst)), ...(anderNummer ? { kanaal: 'bellen', wat: 'Een ander nummer bellen' } : { wat: regel.wat }) };
  }
  const kanaal = regel.kanaal === undefined || regel.kanaal === p.kanaal ? p.kanaal : regel.kanaal;
  if (!regel.anderDagdeel) return { datum: opWerkdag(dagVan(vroegst)), kanaal, wat: regel.wat };

  const dagdeel = VOLGEND[dagdeelVan(p.op)];
  let datum = opWerkdag(dagVan(vroegst));
  while (momentOp(datum, BEGIN[dagdeel]) < vroegst) datum = opWerkdag(plusDagen(datum, 1));
  return { datum, kanaal, wat: `${regel.wat}, in de ${dagdeel}` };
}

/**
 * The next contact after a two-way contact on `dag`: every 14 days in the first 3 months, monthly to 6 months,
 * 6-weekly to a year, then quarterly. Counted from registration until the aftercare clock has its own start.
 */
export function naContact(begin: Dag, dag: Dag): Dag {
  if (dag < plusMaanden(begin, 3)) return opWerkdag(plusDagen(dag, 14));
  if (dag < plusMaanden(begin, 6)) return opWerkdag(plusMaanden(dag, 1));
  if (dag < plusMaanden(begin, 12)) return opWerkdag(plusDagen(dag, 42));
  return opWerkdag(plusMaanden(dag, 3));
}
