import type { HULPTHEMAS, HULPVRAAG_UITKOMSTEN } from '../hulpvraag/events';
import { THEMA } from './woorden';

const GEWOON: Readonly<Record<(typeof HULPTHEMAS)[number], string>> = {
  geld: 'geld', wonen: 'wonen', werk: 'werk', school: 'school', thuis: 'thuis', vervoer: 'vervoer', taal: 'taal', papieren: 'papieren regelen', overig: 'iets anders',
};

/** What help is asked with, in running text. */
export const HULPTHEMA: Readonly<Record<string, string>> = { ...THEMA, ...GEWOON };

export const HULPUITKOMST: Readonly<Record<(typeof HULPVRAAG_UITKOMSTEN)[number], string>> = {
  opgelost: 'opgelost', doorverwezen: 'doorverwezen', nietMeerNodig: 'niet meer nodig', nietGelukt: 'niet gelukt',
};
