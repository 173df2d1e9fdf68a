import type { Nieuwssoort } from '../../antwoorden.nieuws';
import type { DossierEvent } from '../../events';
import type { Gebeurtenis } from '../gebeurtenis';
import type { Plek, Stand } from './stand';

/** One piece of news, for a person, or (without one) for everybody of an organisation. */
export interface Bericht {
  readonly soort: Nieuwssoort;
  readonly aan: Plek;
  /** What it is about: when that ends, an interruption ends. */
  readonly onderwerp?: string;
  readonly dringend?: true;
}

type Van<T extends DossierEvent['type']> = Extract<Gebeurtenis, { readonly type: T }>;
type Nieuws = { readonly [T in DossierEvent['type']]?: (g: Van<T>, stand: Stand) => readonly Bericht[] };

const aan = (soort: Nieuwssoort, plek: Plek | undefined, onderwerp?: string): readonly Bericht[] => (plek ? [{ soort, aan: plek, ...(onderwerp === undefined ? {} : { onderwerp }) }] : []);
const plek = (organisatieId: string | undefined, medewerkerId?: string): Plek | undefined => (organisatieId === undefined ? undefined : { organisatieId, ...(medewerkerId === undefined ? {} : { medewerkerId }) });

/** What is news, and for whom: one line per kind of event. Everybody hears of what others did, never of what they did themselves. */
export const NIEUWS: Nieuws = {
  OverdrachtAangeboden: (g, s) => aan('overdrachtGevraagd', s.aanbod(g.eventId)?.naar, g.eventId),
  OverdrachtVraagGesteld: (g, s) => aan('overdrachtVraag', s.aanbod(g.data.overdrachtId)?.van, g.data.overdrachtId),
  OverdrachtVraagBeantwoord: (g, s) => aan('overdrachtAntwoord', s.aanbod(g.data.overdrachtId)?.naar, g.data.overdrachtId),
  OverdrachtHerinnerd: (g, s) => aan('overdrachtHerinnerd', g.data.stap === 'leiding' ? plek(s.aanbod(g.data.overdrachtId)?.naar.organisatieId) : s.aanbod(g.data.overdrachtId)?.naar, g.data.overdrachtId),
  OverdrachtGeaccepteerd: (g, s) => aan('overdrachtAangenomen', s.aanbod(g.data.overdrachtId)?.van, g.data.overdrachtId),
  OverdrachtGeweigerd: (g, s) => aan('overdrachtGeweigerd', s.aanbod(g.data.overdrachtId)?.van, g.data.overdrachtId),
  OverdrachtVerlopen: (g, s) => aan('overdrachtVerlopen', s.aanbod(g.data.overdrachtId)?.van, g.data.overdrachtId),
  RegieToegewezen: (g) => aan(g.data.medewerkerId === undefined ? 'regieVacant' : 'regieGekregen', plek(g.data.organisatieId, g.data.medewerkerId)),
  RegieVacatureGesignaleerd: (g) => aan('regieVacant', plek(g.data.organisatieId)),
  LoslatenVoorgesteld: (g, s) => [...aan('loslatenVoorgesteld', s.anderePartij(g.jongereId, g.organisatieId))],
  LoslatenUitgesteld: (g, s) => aan('loslatenUitgesteld', s.anderePartij(g.jongereId, g.organisatieId)),
  JongereTeruggevallen: (g, s) => aan('teruggevallen', s.regie(g.jongereId)),
  NazorgcontactGemist: (g, s) => (g.data.gevolg === 'geen' ? [] : aan('nazorgGemist', s.regie(g.jongereId))),
  // The first step is told by what began the ladder; only of the talks before leaving nothing else tells.
  EscalatieTredeBereikt: (g, s) =>
    g.data.trede !== 'begeleider' ? aan('escalatie', plek(g.data.organisatieId), g.data.trede) : g.data.soort === 'uitstroomgesprek' ? aan('escalatie', s.regie(g.jongereId)) : [],
  HulpvraagGesignaleerd: (g) => (g.data.urgentie === 'urgent' ? [] : aan('hulpvraag', plek(g.data.gevraagdOrganisatieId, g.data.gevraagdMedewerkerId), g.eventId)),
  SpoedDoorgegeven: (g) =>
    (g.data.medewerkerIds.length === 0 ? [undefined] : g.data.medewerkerIds).map((m) => ({ soort: 'spoed', aan: plek(g.data.organisatieId, m)!, onderwerp: g.data.hulpvraagId, dringend: true })),
  NoodtoegangGebruikt: (g, s) => g.data.gemeldAan.map((m) => ({ soort: 'noodtoegang' as const, aan: { organisatieId: s.regie(g.jongereId)?.organisatieId ?? g.data.organisatieId, medewerkerId: m } })),
};

/** What ends an interruption: the request was taken up, or is over. */
export const EINDIGT: { readonly [T in DossierEvent['type']]?: (g: Van<T>) => string } = {
  HulpvraagOpgepakt: (g) => g.data.hulpvraagId,
  HulpvraagAfgerond: (g) => g.data.hulpvraagId,
};

/** Every type this view needs: news, what ends it, and what changes whom it is for. */
export const NIEUWSTYPEN: readonly DossierEvent['type'][] = [
  ...(Object.keys(NIEUWS) as DossierEvent['type'][]), ...(Object.keys(EINDIGT) as DossierEvent['type'][]), 'GebeurtenisGecorrigeerd', 'GegevensGewist',
];
