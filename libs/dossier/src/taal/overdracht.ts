import type { CONTROLE_UITKOMSTEN, Herinnerstap, Onderdeel } from '../overdracht/events';
import type { OverdrachtEvent } from '../overdracht/loop';
import type { Mening, TERUGVALREDENEN } from '../overdracht/loslaten-events';
import type { Escalatiesoort, Trede } from '../escalatie/events';
import { datum } from './datum';
import type { Taalcontext, Zin } from './zinnen';

type Type = OverdrachtEvent['type'];
type Data<T extends Type> = Extract<OverdrachtEvent, { type: T }>['data'];

export const ONDERDEEL: Readonly<Record<Onderdeel, string>> = {
  contactgegevens: 'nummers en adressen', school: 'school', werk: 'werk', afspraken: 'afspraken', hulpvragen: 'hulpvragen', contact: 'wanneer er contact was',
};
export const MENING: Readonly<Record<Mening, string>> = {
  eens: 'is het ermee eens', nietEens: 'is het er niet mee eens', weetNiet: 'weet het nog niet', nietBereikt: 'is gevraagd, maar niet bereikt',
};
export const CONTROLE: Readonly<Record<(typeof CONTROLE_UITKOMSTEN)[number], string>> = { gaatGoed: 'het gaat goed', zorgen: 'er zijn zorgen', nietBereikt: 'niet bereikt' };
export const TERUGVAL: Readonly<Record<(typeof TERUGVALREDENEN)[number], string>> = {
  werkGestopt: 'werk gestopt', schoolGestopt: 'school gestopt', eigenVerzoek: 'eigen verzoek', overig: 'iets anders',
};
/** Who hears that something lies too long, and what it is, as on the timeline and on a list. */
export const TREDE: Readonly<Record<Trede, string>> = { begeleider: 'de begeleider', leiding: 'de leiding', coordinator: 'de coördinator' };
export const BLIJFT_LIGGEN: Readonly<Record<Escalatiesoort, string>> = {
  nazorg: 'Nazorgchecks gemist', overdracht: 'Overdracht verlopen zonder antwoord', vacature: 'Niemand heeft de regie', uitstroomgesprek: 'Gemeente niet uitgenodigd voor het uitstroomgesprek',
};

const HERINNERD: Readonly<Record<Herinnerstap, string>> = { ontvanger: '', leiding: ' De leiding weet het ook.' };

/** A shared text, in quotes; nothing when the reader may not see it or when it was erased. */
const citaat = (c: Taalcontext, tekst: string | null | undefined): string => (c.gedeeld && tekst ? ` "${tekst}"` : '');

const aanbod = (c: Taalcontext, id: string): Data<'OverdrachtAangeboden'> | undefined => {
  const wat = c.verwijst(id);
  return wat?.type === 'OverdrachtAangeboden' ? wat.data : undefined;
};

const ontvanger = (c: Taalcontext, id: string): string => {
  const a = aanbod(c, id);
  return a ? c.organisatie(a.naarOrganisatieId) : 'De andere organisatie';
};

const wie = (c: Taalcontext, s: { readonly organisatieId: string; readonly medewerkerId: string }): string =>
  `${c.medewerker(s.medewerkerId) ?? 'iemand'} van ${c.organisatie(s.organisatieId)}`;

const metReden = (titel: string, ...delen: readonly string[]): Zin => {
  const toelichting = delen.map((d) => d.trim()).filter((d) => d !== '').join(' ');
  return toelichting === '' ? { titel } : { titel, toelichting };
};

/** What happened around handing over and letting go, as Dutch sentences. */
export const OVERDRACHTSZINNEN: { readonly [T in Type]: (d: Data<T>, c: Taalcontext) => Zin } = {
  OverdrachtAangeboden: (d, c) =>
    metReden(`Overdracht gevraagd aan ${c.organisatie(d.naarOrganisatieId)}`, `Antwoord uiterlijk ${datum(d.uiterlijkDatum)}.`,
      d.gedeeld.length === 0 ? 'Alleen de naam is gedeeld.' : `Gedeeld: ${d.gedeeld.map((g) => `${ONDERDEEL[g.onderdeel]} (${g.grondslag})`).join(', ')}.`, citaat(c, d.reden)),
  OverdrachtVraagGesteld: (d, c) => metReden(`${ontvanger(c, d.overdrachtId)} stelt een vraag over de overdracht`, citaat(c, d.vraag)),
  OverdrachtVraagBeantwoord: (d, c) => metReden('Vraag over de overdracht beantwoord', citaat(c, d.antwoord)),
  OverdrachtHerinnerd: (d, c) => metReden('Nog geen antwoord op de overdracht', `${ontvanger(c, d.overdrachtId)} is eraan herinnerd.${HERINNERD[d.stap]}`),
  OverdrachtGeaccepteerd: (d, c) => metReden(`${ontvanger(c, d.overdrachtId)} neemt de regie over`, `Vanaf nu samen, tot beide loslaten. Controle op ${datum(d.controleDatum)}.`),
  OverdrachtGeweigerd: (d, c) => metReden(`${ontvanger(c, d.overdrachtId)} neemt de regie niet over`, citaat(c, d.reden)),
  OverdrachtVerlopen: (d, c) => metReden('Overdracht verlopen', `${ontvanger(c, d.overdrachtId)} antwoordde niet op tijd. De regie bleef waar zij was.`),
  ControleNaOverdrachtUitgevoerd: (d, c) => metReden(`Controle na ${d.soort === 'samen' ? 'de overdracht' : 'het landen'}: ${CONTROLE[d.uitkomst]}`, citaat(c, d.toelichting)),
  RegieVacatureGesignaleerd: (d, c) => ({ titel: `Bij ${c.organisatie(d.organisatieId)} heeft al een werkdag niemand de regie` }),
  EscalatieTredeBereikt: (d, c) => metReden(`${c.organisatie(d.organisatieId)}: ${TREDE[d.trede]} hoort dat dit te lang ligt`, `${BLIJFT_LIGGEN[d.soort]}, sinds ${datum(d.sinds)}. De regie blijft waar die is.`),
  LoslatenVoorgesteld: (d, c) =>
    metReden('Voorgesteld om los te laten', c.gedeeld && d.mening !== null ? `De jongere ${MENING[d.mening]}.` : '', citaat(c, d.meningTekst), `Bevestigen kan tot en met ${datum(d.uiterlijkDatum)}.`),
  LoslatenBevestigd: () => ({ titel: 'Loslaten bevestigd' }),
  LoslatenUitgesteld: (d, c) => metReden('Nog niet loslaten', `Opnieuw kijken op ${datum(d.opnieuwDatum)}.`, citaat(c, d.reden)),
  LoslatenVerlopen: () => ({ titel: 'Voorstel om los te laten verlopen' }),
  JongereGeland: (d, c) => metReden('Geland', `Losgelaten door ${d.sleutels.map((s) => wie(c, s)).join(' en ')}.${d.eenPartij ? ' Er was maar één organisatie.' : ''}`, `Controle op ${d.controleDatums.map((x) => datum(x)).join(' en ')}.`),
  JongereTeruggevallen: (d, c) => metReden('Teruggevallen: opnieuw samen', `Reden: ${TERUGVAL[d.reden]}.`, citaat(c, d.toelichting)),
};

export const OVERDRACHTSBAND = {
  OverdrachtAangeboden: 'overdracht', OverdrachtVraagGesteld: 'overdracht', OverdrachtVraagBeantwoord: 'overdracht', OverdrachtHerinnerd: 'overdracht',
  OverdrachtGeaccepteerd: 'overdracht', OverdrachtGeweigerd: 'overdracht', OverdrachtVerlopen: 'overdracht', ControleNaOverdrachtUitgevoerd: 'overdracht',
  RegieVacatureGesignaleerd: 'regie', EscalatieTredeBereikt: 'regie', LoslatenVoorgesteld: 'overdracht', LoslatenBevestigd: 'overdracht', LoslatenUitgesteld: 'overdracht',
  LoslatenVerlopen: 'overdracht', JongereGeland: 'overdracht', JongereTeruggevallen: 'overdracht',
} as const satisfies Readonly<Record<Type, 'overdracht' | 'regie'>>;
