import type { Dag } from '@loopplank/kernel';
import { leesDatum } from '../../tijd/dagen';
import { maandNaam } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import type { Herkomst } from '../../woorden/begrippen';

/** The registration form as it is being filled in. */
export interface Invoer {
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly geboortedatum: string;
  readonly gemeente: string | null;
  readonly herkomst: Herkomst | null;
  readonly opleidingsoort: string;
  readonly telefoon: string;
  readonly email: string;
  readonly bsn: string;
}

export const LEEG: Invoer = { voornaam: '', tussenvoegsel: '', achternaam: '', geboortedatum: '', gemeente: null, herkomst: null, opleidingsoort: '', telefoon: '', email: '', bsn: '' };

export type Veld = keyof Invoer;
export type Fouten = Partial<Record<Veld, string>>;

const w = woorden.aanmelden;
const bereik = woorden.jongere.bereik.ongeldig;

function geboortefout(tekst: string, vandaag: Dag): string | null {
  const gelezen = leesDatum(tekst);
  if ('dag' in gelezen) return gelezen.dag > vandaag ? woorden.fouten.datumToekomst : null;
  if (gelezen.fout === 'leeg') return woorden.fouten.datumLeeg;
  return gelezen.fout === 'vorm' ? woorden.fouten.datumVorm : woorden.fouten.datumBestaatNiet(gelezen.dagnr!, maandNaam(gelezen.maandnr!));
}

/** What is wrong, in the order of the form. The server checks again, and more. */
export function zoekFouten(i: Invoer, vandaag: Dag): Fouten {
  const uit: Fouten = {};
  if (i.voornaam.trim() === '') uit.voornaam = woorden.fouten.verplicht(w.watVoornaam);
  if (i.achternaam.trim() === '') uit.achternaam = woorden.fouten.verplicht(w.watAchternaam);
  const geboren = geboortefout(i.geboortedatum, vandaag);
  if (geboren) uit.geboortedatum = geboren;
  if (i.gemeente === null) uit.gemeente = w.kiesGemeente;
  if (i.herkomst === null) uit.herkomst = w.kiesHerkomst;
  if (i.telefoon.trim() && !/^\+?[\d ()-]{8,20}$/.test(i.telefoon.trim())) uit.telefoon = bereik.telefoon;
  if (i.email.trim() && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(i.email.trim())) uit.email = bereik.email;
  if (i.bsn.trim() && !/^\d{9}$/.test(i.bsn.replace(/[ .]/g, ''))) uit.bsn = w.bsnFout;
  return uit;
}

const gegevens = (i: Invoer): { soort: 'telefoon' | 'email'; waarde: string }[] => [
  ...(i.telefoon.trim() ? [{ soort: 'telefoon' as const, waarde: i.telefoon.trim() }] : []),
  ...(i.email.trim() ? [{ soort: 'email' as const, waarde: i.email.trim() }] : []),
];

/** Body of POST /v1/jongeren; call it only without faults. */
export function lichaam(i: Invoer, bevestigdNieuw: boolean): Record<string, unknown> {
  const geboren = leesDatum(i.geboortedatum);
  const contactgegevens = gegevens(i);
  return {
    voornaam: i.voornaam.trim(),
    ...(i.tussenvoegsel.trim() ? { tussenvoegsel: i.tussenvoegsel.trim() } : {}),
    achternaam: i.achternaam.trim(),
    geboortedatum: 'dag' in geboren ? geboren.dag : null,
    gemeente: i.gemeente,
    herkomst: i.herkomst,
    ...(i.opleidingsoort.trim() ? { opleidingsoort: i.opleidingsoort.trim() } : {}),
    ...(i.bsn.trim() ? { bsn: i.bsn.replace(/[ .]/g, '') } : {}),
    ...(contactgegevens.length > 0 ? { contactgegevens } : {}),
    ...(bevestigdNieuw ? { bevestigdNieuw: true } : {}),
  };
}

/** From the server's JSON pointers to the fields of this form. */
export function wijzers(i: Invoer): Record<string, Veld> {
  const velden: Record<string, Veld> = Object.fromEntries((Object.keys(LEEG) as Veld[]).map((veld) => [`/${veld}`, veld]));
  gegevens(i).forEach((g, n) => (velden[`/contactgegevens/${n}/waarde`] = g.soort));
  return velden;
}
