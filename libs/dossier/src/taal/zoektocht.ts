import type { Zoekbron } from '../zoektocht/events';
import type { ZoektochtEvent } from '../zoektocht/loop';
import { dagen, datum } from './datum';
import type { Taalcontext, Zin } from './zinnen';

type Type = ZoektochtEvent['type'];
type Data<T extends Type> = Extract<ZoektochtEvent, { type: T }>['data'];

export const ZOEKBRON: Readonly<Record<Zoekbron, string>> = {
  brp: 'de adressen van de gemeente (BRP)', school: 'de oude school', registerOnderwijs: 'het register van scholen (DUO)', leerplicht: 'leerplicht',
  werkEnInkomen: 'werk en inkomen', netwerk: 'mensen dichtbij', wijk: 'de wijk of de straat', openbaar: 'openbare bronnen',
};

/** Dutch: why a signal closed. */
export const GATREDEN: Readonly<Record<Data<'GatGesloten'>['reden'], string>> = {
  doorlopend: 'Het ging gewoon door.',
  bleekDoorlopend: 'Achteraf bleek dat het gewoon doorging. Dat wisten wij toen niet.',
  hersteld: 'Er is weer iets.',
  vervallen: 'De uitschrijving klopte niet.',
};

/** Signals of gaps and searching, as Dutch sentences. */
export const ZOEKTOCHTZINNEN: { readonly [T in Type]: (d: Data<T>, c: Taalcontext) => Zin } = {
  GatGesignaleerd: (d, c) => ({
    titel: 'Van school, en te lang niets bekend',
    toelichting: `Sinds ${datum(d.start)}.${d.organisatieId === undefined ? '' : ` ${c.organisatie(d.organisatieId)} hoort het.`}`,
  }),
  GatGesloten: (d) => ({ titel: 'Gat gesloten', toelichting: `${GATREDEN[d.reden]}${d.gatDagen ? ` Het gat duurde ${dagen(d.gatDagen)}.` : ''}` }),
  OnderzoekGestart: (d, c) => ({ titel: d.aanleiding === 'opnieuw' ? 'Opnieuw begonnen met zoeken' : 'Begonnen met zoeken', toelichting: `${c.organisatie(d.organisatieId)} zoekt.` }),
  BronGeraadpleegd: (d) => ({ titel: `Nagekeken bij ${ZOEKBRON[d.zoekbron]}`, toelichting: d.uitkomst === 'ietsGevonden' ? 'Er was iets.' : 'Er was niets.' }),
  OnbereikbaarVastgesteld: (d, c) => ({
    titel: 'Gezocht en niet gevonden',
    toelichting: `${d.pogingen} keer geprobeerd. Op ${datum(d.opnieuwDatum)} begint het zoeken opnieuw.${c.gedeeld && d.toelichting ? ` "${d.toelichting}"` : ''}`,
  }),
};
