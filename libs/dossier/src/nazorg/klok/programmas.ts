import { type Dag, dag } from '@loopplank/kernel';
import type { Programma, Programmacode, Ritme } from './programma';

/** Practice of the region: every 14 days, monthly, 6-weekly, quarterly. No article prescribes a rhythm. */
export const STANDAARD_RITME: Ritme = {
  stukken: [
    { totMaand: 3, elke: { dagen: 14 } },
    { totMaand: 6, elke: { maanden: 1 } },
    { totMaand: 12, elke: { dagen: 42 } },
    { totMaand: 24, elke: { maanden: 3 } },
  ],
  vensterVoor: 7, vensterNa: 14, vervroegDagen: 7,
  escalatieBij: 2, ladderBij: 3,
  inhaalDagen: 14, herzieningDagen: 183,
  slotDagen: 45, verlengStap: 14, verlengMax: 56,
  tweedeKlokNaDagen: 90,
  contract: { voor: 56, na: 14, elke: 14 },
};

const WVO = { id: 'C01', artikel: 'WVO 2020 2.31a', adres: 'https://wetten.overheid.nl/BWBR0044212' };
const WEC = { id: 'C02', artikel: 'WEC 44', adres: 'https://wetten.overheid.nl/BWBR0003549' };
const WEB = { artikel: 'WEB 9.2.12', adres: 'https://wetten.overheid.nl/BWBR0007625' };
const MOET = { ...WEB, id: 'C03a' };
const MAG = { ...WEB, id: 'C03b' };

/** In force since the Wet van school naar duurzaam werk. Earlier clocks stand on the same version. */
const INGANG = dag('2026-01-01');
type Rij = Pick<Programma, 'code' | 'naam' | 'anker' | 'lengteMaanden' | 'aard' | 'bron'>;
const eersteVersie = (rij: Rij): Programma => ({ ...rij, versie: 1, geldigVanaf: INGANG, ritme: STANDAARD_RITME });

/** Every programme, every version, oldest first. The law's terms come from the list of statutory clocks (C01 to C03b, C21). */
export const PROGRAMMAS: readonly Programma[] = ([
  { code: 'pro', naam: 'Praktijkonderwijs', anker: 'uitstroom', lengteMaanden: 24, aard: 'moet', bron: WVO },
  { code: 'vso', naam: 'Voortgezet speciaal onderwijs', anker: 'uitstroom', lengteMaanden: 24, aard: 'moet', bron: WEC },
  { code: 'entree', naam: 'Entree', anker: 'diploma', lengteMaanden: 12, aard: 'moet', bron: MOET },
  { code: 'bol-2', naam: 'Bol niveau 2', anker: 'diploma', lengteMaanden: 12, aard: 'moet', bron: MOET },
  { code: 'bbl-2', naam: 'Bbl niveau 2', anker: 'diploma', lengteMaanden: 12, aard: 'mag', bron: MAG },
  { code: 'niveau-3', naam: 'Mbo niveau 3', anker: 'diploma', lengteMaanden: 12, aard: 'mag', bron: MAG },
  { code: 'niveau-4', naam: 'Mbo niveau 4', anker: 'diploma', lengteMaanden: 12, aard: 'mag', bron: MAG },
  { code: 'specialist', naam: 'Mbo specialist', anker: 'diploma', lengteMaanden: 12, aard: 'mag', bron: MAG },
  { code: 'transitieroute', naam: 'Transitieroute: eerste jaar werk', anker: 'uitstroom', lengteMaanden: 12, aard: 'praktijk', bron: { artikel: 'regionale praktijk' } },
  { code: 'loopbaancoach', naam: 'Loopbaancoach na het diploma', anker: 'diploma', lengteMaanden: 3, aard: 'praktijk', bron: { id: 'C21', artikel: 'regionale praktijk' } },
] satisfies readonly Rij[]).map(eersteVersie);

/** The version in force on a day; before the first one that one. */
export const programmaOp = (code: Programmacode, op: Dag): Programma => {
  const versies = PROGRAMMAS.filter((p) => p.code === code);
  return versies.findLast((p) => p.geldigVanaf <= op) ?? versies[0]!;
};

/** The version a clock stands on; a newer version than we know reads as the newest we do know. */
export const programmaVersie = (code: Programmacode, versie: number): Programma => {
  const versies = PROGRAMMAS.filter((p) => p.code === code);
  return versies.findLast((p) => p.versie <= versie) ?? versies[0]!;
};
