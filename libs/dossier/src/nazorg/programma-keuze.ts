import type { Dag } from '@loopplank/kernel';
import { aanmeldingVan } from '../aanmelding/state';
import { geldende } from '../correcties/state';
import type { Feit } from '../feit';
import type { DiplomaBehaald } from '../school/events';
import { diplomas } from '../school/loopbaan';
import type { Dossier } from '../state';
import type { Programma, Programmacode } from './klok/programma';

const NA_DIPLOMA: Readonly<Partial<Record<DiplomaBehaald['data']['niveau'], Programmacode>>> = {
  pro: 'pro', vso: 'vso', entree: 'entree', mbo2: 'bol-2', mbo3: 'niveau-3', mbo4: 'niveau-4',
};

/** The programme that a diploma stands for; undefined: none (a diploma of havo asks for no aftercare). */
export const programmaNaDiploma = ({ niveau, leerweg }: DiplomaBehaald['data']): Programmacode | undefined =>
  niveau === 'mbo2' && leerweg === 'bbl' ? 'bbl-2' : NA_DIPLOMA[niveau];

/** The programme this youngster is most likely to be in: by the last diploma, else by where we know them from. */
export function voorgesteldProgramma(d: Dossier): Programmacode | undefined {
  const diploma = diplomas(d).at(-1);
  const herkomst = aanmeldingVan(d)?.data.herkomst;
  return (diploma && programmaNaDiploma(diploma.data)) ?? (herkomst === 'pro' || herkomst === 'vso' ? herkomst : undefined);
}

const laatsteDiploma = (d: Dossier, code: Programmacode): Feit<DiplomaBehaald> | undefined =>
  diplomas(d).findLast((x) => programmaNaDiploma(x.data) === code) ?? diplomas(d).at(-1);

/** The day from which this programme counts, as far as the file knows it, and the fact it comes from. */
export function voorgesteldAnker(d: Dossier, { code, anker }: Programma): { readonly op: Dag; readonly oorzaak: 'diploma' | 'uitschrijving'; readonly oorzaakId: string } | undefined {
  if (anker === 'diploma') {
    const diploma = laatsteDiploma(d, code);
    return diploma && { op: diploma.data.datum, oorzaak: 'diploma', oorzaakId: diploma.id };
  }
  const uit = geldende(d, d.inschrijvingen.uit)
    .filter((u) => u.type === 'UitschrijvingGemeld')
    .sort((a, b) => (a.data.per < b.data.per ? -1 : 1))
    .at(-1);
  return uit && { op: uit.data.per, oorzaak: 'uitschrijving', oorzaakId: uit.id };
}
