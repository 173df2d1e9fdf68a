import type { Dag } from '@loopplank/kernel';
import type { Nazorgstaat } from '../antwoorden.nazorg';
import type { GEMIST_GEVOLGEN, NAZORG_EINDEREDENEN, NAZORGOORZAKEN, PAUZEREDENEN } from '../nazorg/events';
import type { Klok as KlokKort } from '../nazorg/klok/klok';
import type { Programmacode } from '../nazorg/klok/programma';
import { programmaOp } from '../nazorg/klok/programmas';
import type { NazorgEvent } from '../nazorg/state';
import { datum, korteDatum } from './datum';
import type { Taalcontext, Zin } from './zinnen';

const OORZAAK: Readonly<Record<(typeof NAZORGOORZAKEN)[number], string>> = {
  uitschrijving: 'na de uitschrijving', diploma: 'na het diploma', gesprek: 'na het uitstroomgesprek', medewerker: 'door een begeleider',
};

export const NAZORG_EINDEREDEN: Readonly<Record<(typeof NAZORG_EINDEREDENEN)[number], string>> = {
  eerder: 'de jongere kan zonder', besluit: 'een besluit, na lang zoeken', overleden: 'de jongere is overleden', vertrokken: 'de jongere is uit Nederland vertrokken',
};

const GEVOLG: Readonly<Record<(typeof GEMIST_GEVOLGEN)[number], string>> = {
  geen: 'Het volgende moment komt eerder.',
  escalatie: 'Twee keer op rij: wie de regie heeft moet nu kijken.',
  ladder: 'Drie keer op rij: zoek via een andere weg.',
};

export const programmanaam = (code: Programmacode, op: Dag): string => programmaOp(code, op).naam;

type Zinnen = { readonly [T in NazorgEvent['type']]: (d: Extract<NazorgEvent, { type: T }>['data'], c: Taalcontext) => Zin };

/** What happened in aftercare. The reason of a pause can be detention or illness: it is never in a sentence. */
export const NAZORG_ZINNEN: Zinnen = {
  NazorgGestart: (d) => ({ titel: `Nazorg gestart: ${programmanaam(d.programma, d.anker)}`, toelichting: `Telt vanaf ${datum(d.anker)}. Gestart ${OORZAAK[d.oorzaak]}.` }),
  NazorgGepauzeerd: (d, c) => ({
    titel: `Nazorg staat stil tot ${korteDatum(d.hervatOp, c.vandaag)}`,
    toelichting: `Vanaf ${datum(d.van)}. ${d.effect === 'schuift' ? 'Het einde schuift mee.' : 'De klok telt door.'}`,
  }),
  NazorgHervat: (d, c) => ({ titel: `Nazorg gaat weer door vanaf ${korteDatum(d.op, c.vandaag)}` }),
  NazorgVerlengd: (d, c) => ({ titel: `Nazorg verlengd tot en met ${korteDatum(d.tot, c.vandaag)}` }),
  NazorgBeeindigd: (d) => ({ titel: 'Nazorg gestopt', toelichting: `Laatste dag: ${datum(d.op)}. Reden: ${NAZORG_EINDEREDEN[d.reden]}.` }),
  NazorgcontactGepland: (d, c) => ({ titel: `Nazorgcheck gepland: ${korteDatum(d.datum, c.vandaag)}` }),
  NazorgcontactGemist: (d, c) => ({ titel: `Nazorgcheck gemist (rond ${korteDatum(d.gepland, c.vandaag)})`, toelichting: GEVOLG[d.gevolg] }),
};

export const PAUZEREDEN: Readonly<Record<(typeof PAUZEREDENEN)[number], string>> = {
  detentie: 'detentie', opname: 'opname', buitenland: 'in het buitenland', rust: 'wil rust', overig: 'iets anders',
};

/** What a sentence about a clock needs of it. */
type Stand = Pick<KlokKort, 'einde' | 'anker' | 'volgend' | 'gemistOpRij' | 'pauze' | 'verlengdDagen' | 'beeindigdDoor'> & { readonly staat: Nazorgstaat };

const GESTOPT: Readonly<Record<NonNullable<KlokKort['beeindigdDoor']>, string>> = {
  looptijd: 'Klaar', besluit: 'Gestopt na een besluit', overleden: 'Gestopt', emigratie: 'Gestopt na vertrek uit Nederland',
};

/** How a clock stands, in one sentence. */
export function klokzin(k: Stand, vandaag: Dag): string {
  const dag = (d: Dag) => korteDatum(d, vandaag);
  switch (k.staat) {
    case 'begint':
      return `Nazorg begint op ${dag(k.anker)}`;
    case 'gepauzeerd':
      return k.pauze ? `Staat stil tot ${dag(k.pauze.hervatOp)}` : 'Staat stil';
    case 'verlengd':
      return `De termijn is voorbij zonder laatste gesprek: verlengd tot en met ${dag(k.einde)}`;
    case 'besluitNodig':
      return `Geen gesprek, ook niet na de verlenging tot ${dag(k.einde)}: neem een besluit`;
    case 'beeindigd':
      return `${GESTOPT[k.beeindigdDoor ?? 'looptijd']} op ${dag(k.einde)}`;
    case 'loopt':
      return loopt(k, vandaag);
  }
}

const SOORT = { regulier: 'Check', contract: 'Check rond het einde van het contract', inhaal: 'Bijpraten na de pauze', slot: 'Laatste gesprek' } as const;

function loopt({ volgend, gemistOpRij, einde }: Stand, vandaag: Dag): string {
  const dag = (d: Dag) => korteDatum(d, vandaag);
  const mis = gemistOpRij === 0 ? '' : ` (${gemistOpRij} keer gemist)`;
  if (!volgend) return `Loopt tot en met ${dag(einde)}`;
  const te = volgend.gepland < vandaag ? `had op ${dag(volgend.gepland)} gekund, kan nog tot en met ${dag(volgend.tot)}` : `rond ${dag(volgend.gepland)}`;
  return `${SOORT[volgend.soort]} ${te}${mis}`;
}
