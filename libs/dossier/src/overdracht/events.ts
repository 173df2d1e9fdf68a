import { definieer, eenDag, id, keuze, lijst, object, optioneel, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';
import { BETROKKEN_ROLLEN } from '../betrokkenheid/events';
import { GRONDSLAGEN } from '../betrokkenheid/grondslagen';

/** What of a file can be shown with an offer. Name, age and municipality always are: without them nobody can say yes. */
export const ONDERDELEN = ['contactgegevens', 'school', 'werk', 'afspraken', 'hulpvragen', 'contact'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];
export const HERINNERSTAPPEN = ['ontvanger', 'leiding'] as const;
export type Herinnerstap = (typeof HERINNERSTAPPEN)[number];

export const OverdrachtAangeboden = definieer(
  'OverdrachtAangeboden', 1,
  'De organisatie met de regie vraagt een andere organisatie om de regie over te nemen. Tot die ja zegt, blijft de regie waar zij is.',
  {
    naarOrganisatieId: id(),
    /** The person there who is asked; absent: anybody. */
    naarMedewerkerId: optioneel(id()),
    /** Who held the regie for the sender, and keeps guiding in the together-phase. */
    vanMedewerkerId: optioneel(id()),
    /** In which role and on which ground the receiver will be involved. */
    rol: keuze(BETROKKEN_ROLLEN),
    grondslag: tekst(80),
    reden: persoonlijk('dossier', tekst(1000)),
    /** What the receiver may see before saying yes, each part with the ground on which it is shared. */
    gedeeld: lijst(object({ onderdeel: keuze(ONDERDELEN), grondslag: keuze(GRONDSLAGEN) }), 20),
    driegesprekDatum: optioneel(eenDag()),
    /** Last day on which the receiver can say yes. */
    uiterlijkDatum: eenDag(),
    /** When the receiver, and when those who lead there are reminded: working days of the receiver. */
    herinnerDatum: eenDag(),
    leidingDatum: eenDag(),
    /** Version of the working calendar of the receiver by which these days were counted. */
    kalenderVersie: optioneel(tekst(20)),
  },
);
export type OverdrachtAangeboden = EventVan<typeof OverdrachtAangeboden>;

export const OverdrachtVraagGesteld = definieer('OverdrachtVraagGesteld', 1, 'De ontvanger wil iets weten voordat die ja of nee zegt.', {
  overdrachtId: id(),
  vraag: persoonlijk('dossier', tekst(1000)),
});
export type OverdrachtVraagGesteld = EventVan<typeof OverdrachtVraagGesteld>;

export const OverdrachtVraagBeantwoord = definieer('OverdrachtVraagBeantwoord', 1, 'De aanbieder antwoordt op een vraag over een overdracht.', {
  overdrachtId: id(),
  vraagId: id(),
  antwoord: persoonlijk('dossier', tekst(1000)),
});
export type OverdrachtVraagBeantwoord = EventVan<typeof OverdrachtVraagBeantwoord>;

export const OverdrachtHerinnerd = definieer('OverdrachtHerinnerd', 1, 'Er is nog geen antwoord op een overdracht; de ontvanger of de leiding daar is eraan herinnerd.', {
  overdrachtId: id(),
  stap: keuze(HERINNERSTAPPEN),
});
export type OverdrachtHerinnerd = EventVan<typeof OverdrachtHerinnerd>;

export const OverdrachtGeaccepteerd = definieer('OverdrachtGeaccepteerd', 1, 'De ontvanger neemt de regie over. Vanaf nu zijn beide organisaties samen verantwoordelijk, tot beide loslaten.', {
  overdrachtId: id(),
  /** Who holds the regie there; absent: nobody yet. */
  medewerkerId: optioneel(id()),
  /** When both look how it goes. */
  controleDatum: eenDag(),
});
export type OverdrachtGeaccepteerd = EventVan<typeof OverdrachtGeaccepteerd>;

export const OverdrachtGeweigerd = definieer('OverdrachtGeweigerd', 1, 'De ontvanger neemt de regie niet over. Zij blijft waar zij was.', {
  overdrachtId: id(),
  reden: persoonlijk('dossier', tekst(1000)),
});
export type OverdrachtGeweigerd = EventVan<typeof OverdrachtGeweigerd>;

export const OverdrachtVerlopen = definieer('OverdrachtVerlopen', 1, 'De ontvanger antwoordde niet op tijd. De regie blijft waar zij was, en daar ligt nu de vraag wat er gebeurt.', {
  overdrachtId: id(),
});
export type OverdrachtVerlopen = EventVan<typeof OverdrachtVerlopen>;

export const CONTROLE_UITKOMSTEN = ['gaatGoed', 'zorgen', 'nietBereikt'] as const;

export const ControleNaOverdrachtUitgevoerd = definieer('ControleNaOverdrachtUitgevoerd', 1, 'Iemand keek na een overdracht of na het landen hoe het gaat.', {
  /** The acceptance or the landing after which this check was due. */
  naId: id(),
  soort: keuze(['samen', 'geland']),
  /** The day for which it was planned. */
  geplandDatum: eenDag(),
  uitkomst: keuze(CONTROLE_UITKOMSTEN),
  toelichting: optioneel(persoonlijk('dossier', tekst(1000))),
  /** When to look again; absent: this was the last one. */
  volgendeDatum: optioneel(eenDag()),
});
export type ControleNaOverdrachtUitgevoerd = EventVan<typeof ControleNaOverdrachtUitgevoerd>;

export const RegieVacatureGesignaleerd = definieer('RegieVacatureGesignaleerd', 1, 'De organisatie heeft de regie, maar er is al een werkdag lang niemand die haar heeft.', {
  /** The assignment that left the seat empty. */
  regieId: id(),
  organisatieId: id(),
});
export type RegieVacatureGesignaleerd = EventVan<typeof RegieVacatureGesignaleerd>;
