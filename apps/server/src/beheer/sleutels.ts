import { existsSync, linkSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { leesHoofdsleutel, roteerHoofdsleutel, standVanKast } from '@loopplank/codec';
import { ProjectorBezet, ProjectorLock } from '@loopplank/projections';
import { viewMap } from '../plaatsen';
import { fsyncMap } from './backup/bestanden';
import type { LosVerb } from './los';

const BEWAAR = 'Bewaar een kopie van dit bestand in de kluis, op een andere plek dan de back-ups. Zonder dit bestand zijn alle gegevens voorgoed onleesbaar.';

/** Makes the master key of a new installation. Never a second one: what the first one closed would stay closed. */
export const sleutelsMaak: LosVerb = async ({ instellingen: { sleutelBestand, sleutelkast }, meld }) => {
  if (existsSync(sleutelBestand)) return meld({ soort: 'klaar', code: 1, tekst: `Er staat al een hoofdsleutel in ${sleutelBestand}. Er is niets veranderd.` });
  if (standVanKast(sleutelkast) !== 'geen') {
    return meld({ soort: 'klaar', code: 1, tekst: 'Er is al een sleutelkast, en die hoort bij een andere hoofdsleutel. Zet die hoofdsleutel terug; een nieuwe kan deze sleutels niet openen.' });
  }
  leesHoofdsleutel(sleutelBestand, { maak: true });
  meld({ soort: 'klaar', code: 0, tekst: `De hoofdsleutel staat in ${sleutelBestand}.\n${BEWAAR}` });
};

const NIEUW = '.nieuw';
const OUD = '.oud';

/**
 * Gives the installation another master key. The new one stands in a file of its own until every key is wrapped with it,
 * so that a rotation that was cut off goes on where it was when the verb is run again.
 */
export const sleutelsRoteer: LosVerb = async ({ instellingen, meld }) => {
  const { sleutelBestand: bestand } = instellingen;
  if (existsSync(bestand + OUD)) {
    return meld({ soort: 'klaar', code: 1, tekst: `Er staat nog een vorige hoofdsleutel: ${bestand + OUD}. Berg die op of vernietig hem, en voer de opdracht dan opnieuw uit.` });
  }
  const map = viewMap(instellingen);
  mkdirSync(map, { recursive: true, mode: 0o700 });
  let slot: ProjectorLock;
  try {
    slot = await ProjectorLock.take(map, 0);
  } catch (fout) {
    if (!(fout instanceof ProjectorBezet)) throw fout;
    return meld({ soort: 'klaar', code: 3, tekst: 'Er draait nog een server of opdracht op deze gegevens. Stop die eerst.' });
  }
  try {
    const oud = leesHoofdsleutel(bestand, { maak: false });
    const nieuw = leesHoofdsleutel(bestand + NIEUW, { maak: true });
    const voortgang = (herwikkeld: number): void => void (herwikkeld % 500 === 0 && meld({ soort: 'voortgang', tekst: `${herwikkeld} sleutels opnieuw verpakt` }));
    const { herwikkeld } = roteerHoofdsleutel({ map: instellingen.sleutelkast, oud, nieuw, voortgang });
    // The old key keeps a name until the new one has its own: at no moment is there none.
    linkSync(bestand, bestand + OUD);
    renameSync(bestand + NIEUW, bestand);
    fsyncMap(dirname(bestand));
    meld({ soort: 'klaar', code: 0, tekst: gewisseld(bestand, herwikkeld), gegevens: { herwikkeld } });
  } finally {
    slot.release();
  }
};

const gewisseld = (bestand: string, herwikkeld: number): string =>
  [
    `De hoofdsleutel is gewisseld; ${herwikkeld} sleutels zijn opnieuw verpakt.`,
    `1. ${BEWAAR}`,
    '2. Zet dezelfde hoofdsleutel op alle servers van deze installatie en start ze. Iedereen logt opnieuw in; zoeken wordt opnieuw opgebouwd.',
    '3. Maak meteen een nieuwe back-up: back-ups van voor nu horen bij de vorige hoofdsleutel.',
    `4. Vernietig daarna de vorige hoofdsleutel (${bestand + OUD}, en de kopie in de kluis). Pas dan is ook in oude back-ups gewist wie gewist is.`,
  ].join('\n');
