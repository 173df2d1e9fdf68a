import { BETROKKEN_ROL } from '../../../woorden/begrippen';
import { lijstVan as alle, vastleggen as w } from '../../../woorden/vastleggen';
import { GRONDSLAG } from '../../../woorden/grondslag';
import type { Formulier } from '../vorm';

export const BETREK: Formulier = {
  id: 'betrek',
  titel: w.betrek.titel,
  pad: '/betrokkenen',
  velden: [
    { soort: 'organisatie', naam: 'organisatieId', label: w.betrek.wie, verplicht: true },
    { soort: 'keuze', naam: 'rol', label: w.betrek.rol, keuzes: alle(BETROKKEN_ROL), verplicht: true },
    { soort: 'keuze', naam: 'grondslag', label: w.betrek.grond, keuzes: alle(GRONDSLAG), verplicht: true },
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
