import { BETROKKEN_ROL } from '../../../woorden/begrippen';
import { lijstVan as alle, vastleggen as w } from '../../../woorden/vastleggen';
import type { Formulier } from '../vorm';

/** The citations of the law on which somebody may be around a youngster; the server has the last word. */
const GRONDEN = ['WVO 2.31a', 'WEC 44', 'WEB 9.2.12', 'WEB 9.2.5', 'WEB 9.2.5 lid 4', 'PW 7a', 'SUWI 30a', 'Jeugdwet 2.3', 'Wmo 2.3.2', 'toestemming'];

export const BETREK: Formulier = {
  id: 'betrek',
  titel: w.betrek.titel,
  pad: '/betrokkenen',
  velden: [
    { soort: 'organisatie', naam: 'organisatieId', label: w.betrek.wie, verplicht: true },
    { soort: 'keuze', naam: 'rol', label: w.betrek.rol, keuzes: alle(BETROKKEN_ROL), verplicht: true },
    { soort: 'keuze', naam: 'grondslag', label: w.betrek.grond, keuzes: GRONDEN.map((g) => ({ code: g, tekst: g })), verplicht: true },
    { soort: 'dag', naam: 'vanDatum', label: w.vanaf, meer: true },
    { soort: 'dag', naam: 'totDatum', label: w.laatsteDag, meer: true },
  ],
};

export const betrokkenheidEinde = (id: string): Formulier => ({
  id: 'betrokkenheid-einde',
  titel: w.betrek.stopt,
  pad: `/betrokkenen/${id}/einde`,
  velden: [
    { soort: 'dag', naam: 'totDatum', label: w.laatsteDag, begin: 'vandaag', verplicht: true },
    { soort: 'tekst', naam: 'reden', label: w.betrek.reden, max: 200, verplicht: true },
  ],
});

/** Within the own organisation; to another one it goes by a handover. */
export const regieVan = (organisatieId: string): Formulier => ({
  id: 'regie',
  titel: w.regie.titel,
  uitleg: w.regie.uitleg,
  pad: '/regie',
  velden: [{ soort: 'collega', naam: 'medewerkerId', label: w.regie.wie, hulp: w.regie.leeg }],
  lichaam: (velden) => ({ ...velden, organisatieId }),
});

export const BEGELEIDER: Formulier = {
  id: 'begeleider',
  titel: w.begeleider.titel,
  pad: '/begeleiders',
  velden: [{ soort: 'collega', naam: 'medewerkerId', label: w.begeleider.wie, verplicht: true }],
};
