import { type Moment, nooit } from '@loopplank/kernel';
import type { Gebeurtenis } from '../gebeurtenis';
import { type Contactfeit, LEGE_STAND, type Stand } from './feiten';

/** A stand under construction: its lists are our own until it is handed over. */
type Ontwerp = { -readonly [K in keyof Stand]: Stand[K] extends readonly (infer F)[] ? F[] : Stand[K] };

const ontwerp = (stand: Stand): Ontwerp =>
  Object.fromEntries(Object.entries(stand).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? [...waarde] : waarde])) as unknown as Ontwerp;

/**
 * Adds events to the facts of a youngster, in the order of recording. Pure and total; facts are only ever added,
 * until an erasure takes them all.
 * What a correction takes away is left out by `zicht`, so that late and out-of-order facts need no special care here.
 */
export function vouw(stand: Stand, gebeurtenissen: readonly Gebeurtenis[]): Stand {
  let nieuw = ontwerp(stand);
  for (const g of gebeurtenissen) {
    // Nothing is left of who was erased, but that there was somebody.
    if (g.type === 'GegevensGewist') nieuw = ontwerp(LEGE_STAND);
    opvolging(nieuw, g);
    feitErbij(nieuw, g);
    nieuw.revision = g.revision;
  }
  return nieuw;
}

/** A replacement inherits what points at the event it replaces. A corrected number is another number, though. */
function opvolging(o: Ontwerp, g: Gebeurtenis): void {
  const { vervangt } = g.data as { vervangt?: string };
  if (vervangt === undefined) return;
  const anderNummer = g.type === 'ContactgegevenToegevoegd' && o.contactgegevens.find((c) => c.id === vervangt)?.waarde !== g.data.waarde;
  if (!anderNummer) o.opvolgers = { ...o.opvolgers, [vervangt]: g.eventId };
}

type Bijzonderheden = Omit<Contactfeit, 'id' | 'geldigOp' | 'vastgelegdOp' | 'organisatieId'>;

function contact(o: Ontwerp, g: Gebeurtenis, { soort, kanaal, uitkomst, betrokkene, contactgegevenId }: Bijzonderheden): void {
  o.contacten.push({
    id: g.eventId,
    geldigOp: g.geldigOp,
    vastgelegdOp: g.vastgelegdOp,
    organisatieId: g.organisatieId,
    soort,
    kanaal,
    uitkomst,
    ...(betrokkene === undefined || betrokkene === 'jongere' ? {} : { betrokkene }),
    ...(contactgegevenId === undefined ? {} : { contactgegevenId }),
  });
}

type Van<T extends Gebeurtenis['type']> = Extract<Gebeurtenis, { readonly type: T }>;

/** Touchpoints of the other file count here from now on, known since we knew that it is one jongere, until `zicht` sees it taken back. */
function samengevoegd(o: Ontwerp, g: Van<'DossiersSamengevoegd'>): void {
  const { samenvoegingId, kant, anderJongereId: ander, contacten = [] } = g.data;
  o.samenvoegingen.push({ id: g.eventId, geldigOp: g.geldigOp, vastgelegdOp: g.vastgelegdOp, samenvoegingId, kant, ander, terug: false });
  for (const { id, op, medewerkerId: _, betrokkene, ...c } of contacten) {
    o.contacten.push({ id, geldigOp: op, vastgelegdOp: g.vastgelegdOp, samenvoegingId, ...c, ...(betrokkene === undefined || betrokkene === 'jongere' ? {} : { betrokkene }) });
  }
}

/** A conversation with the youngster at the table is two-way contact: reciprocity counts, not the channel. */
const aanTafel = (o: Ontwerp, g: Gebeurtenis, aanwezig: readonly string[]): void => {
  if (aanwezig.includes('jongere')) contact(o, g, { soort: 'tweezijdig', kanaal: 'gesprek', uitkomst: 'aanwezig' });
};

/** A corrected version was known, though wrongly, since its first one. */
const gemeld = (eerder: readonly { readonly id: string; readonly vastgelegdOp: Moment }[], g: Gebeurtenis) => {
  const { vervangt } = g.data as { vervangt?: string };
  return { vastgelegdOp: eerder.find((e) => e.id === vervangt)?.vastgelegdOp ?? g.vastgelegdOp, bron: g.bron };
};

/** As the rules keep it, so that rules and views ask the same questions of the same list. */
const alsRegel = <F>({ eventId: id, type, data, geldigOp, vastgelegdOp, revision, bron, organisatieId, medewerkerId }: Gebeurtenis): F =>
  ({ id, type, data, geldigOp, vastgelegdOp, revision, bron, organisatieId, medewerkerId, commandId: '' }) as F;

function feitErbij(o: Ontwerp, g: Gebeurtenis): unknown {
  const feit = { id: g.eventId, geldigOp: g.geldigOp };
  const { revision, vastgelegdOp } = g;
  switch (g.type) {
    case 'JongereAangemeld': {
      const { bsn, ...rest } = g.data;
      return o.aanmeldingen.push({ ...feit, vastgelegdOp, ...rest, bsnBekend: typeof bsn === 'string' });
    }
    case 'BetrokkenheidGestart':
      return o.betrokkenheden.push({ ...feit, ...g.data });
    case 'BetrokkenheidBeeindigd':
      return o.eindes.push({ ...feit, betrokkenheidId: g.data.betrokkenheidId, tot: g.data.tot });
    case 'BegeleiderGekoppeld':
      return o.koppelingen.push({ ...feit, ...g.data, revision });
    case 'BegeleiderLosgekoppeld':
      return o.ontkoppelingen.push({ ...feit, ...g.data, revision });
    case 'ContactgegevenToegevoegd': {
      const { soort, waarde, herkomst: bron, van, tot } = g.data;
      return o.contactgegevens.push({ ...feit, soort, waarde, van, ...(bron ? { bron } : {}), ...(tot ? { tot } : {}) });
    }
    case 'ContactgegevenOngeldigGebleken':
      return o.ongeldig.push({ ...feit, contactgegevenId: g.data.contactgegevenId });
    case 'ContactvoorkeurVastgelegd':
      return o.voorkeuren.push({ ...feit, ...g.data, organisatieId: g.organisatieId });
    case 'ContactpogingGeregistreerd':
      return contact(o, g, { ...g.data, soort: 'poging' });
    case 'ContactGelegd':
      return contact(o, g, { ...g.data, soort: 'tweezijdig' });
    case 'IndirectContactGelegd':
      return contact(o, g, { ...g.data, soort: 'indirect' });
    case 'RegieToegewezen':
      o.begin = { regie: vastgelegdOp, ...o.begin };
      return o.regie.push({ ...feit, ...g.data });
    case 'VolgendMomentGepland':
      o.begin = { moment: vastgelegdOp, ...o.begin };
      return o.momenten.push({ ...feit, ...g.data });
    case 'AfspraakGemaakt': {
      const { tekst, door, organisatieId, medewerkerId, uiterlijk } = g.data;
      const wie = { ...(organisatieId ? { organisatieId } : {}), ...(medewerkerId ? { medewerkerId } : {}) };
      return o.afspraken.push({ ...feit, tekst, door, ...wie, ...(uiterlijk ? { uiterlijk } : {}) });
    }
    case 'AfspraakAfgerond':
      return o.afrondingen.push({ ...feit, afspraakId: g.data.afspraakId, uitkomst: g.data.uitkomst });
    case 'GebeurtenisGecorrigeerd':
      return o.correcties.push({ ...feit, vastgelegdOp, gebeurtenisId: g.data.gebeurtenisId, reden: g.data.reden });
    case 'InschrijvingGemeld':
      return o.inschrijvingen.push({ ...feit, ...g.data, ...gemeld(o.inschrijvingen, g) });
    case 'UitschrijvingGemeld':
    case 'UitschrijvingAangekondigd':
      return o.uitschrijvingen.push({ ...feit, ...g.data, ...gemeld(o.uitschrijvingen, g), aangekondigd: g.type === 'UitschrijvingAangekondigd' });
    case 'DiplomaBehaald':
      return o.diplomas.push({ ...feit, ...g.data, ...gemeld(o.diplomas, g) });
    case 'UitstroomprofielVastgesteld':
      return o.profielen.push({ ...feit, ...g.data, organisatieId: g.organisatieId });
    case 'UitstroomgesprekUitgenodigd':
      return o.uitnodigingen.push({ ...feit, ...g.data, genodigdeId: g.data.organisatieId, organisatieId: g.organisatieId });
    case 'UitvalrisicoGesignaleerd':
      return o.uitvalrisicos.push({ ...feit, ...g.data, ...gemeld(o.uitvalrisicos, g), organisatieId: g.organisatieId });
    case 'BelastbaarheidVastgesteld':
      return o.belastbaarheid.push({ ...feit, ...g.data, organisatieId: g.organisatieId, medewerkerId: g.medewerkerId });
    case 'HerbezoekToegestaan':
      return o.rust.push({ ...feit, vastgelegdOp, ...g.data, soort: 'herbezoek', organisatieId: g.organisatieId });
    case 'ContactGeweigerd':
      return o.rust.push({ ...feit, vastgelegdOp, ...g.data, soort: 'geweigerd', organisatieId: g.organisatieId });
    case 'RustIngetrokken':
      return o.rust.push({ ...feit, vastgelegdOp, soort: 'ingetrokken', organisatieId: g.organisatieId });
    case 'ToestemmingGegeven': {
      const { organisatieId: metId, ...data } = g.data;
      return o.toestemmingen.push({ ...feit, ...data, ...(metId === undefined ? {} : { metId }), organisatieId: g.organisatieId });
    }
    case 'ToestemmingIngetrokken':
      return o.intrekkingen.push({ ...feit, toestemmingId: g.data.toestemmingId, datum: g.data.datum });
    case 'NazorgGestart': {
      const { vervangt: _, ...start } = g.data;
      return o.nazorgstarts.push({ ...feit, vastgelegdOp, ...start });
    }
    case 'NazorgGepauzeerd':
      return o.nazorgpauzes.push({ ...feit, vastgelegdOp, ...g.data, organisatieId: g.organisatieId });
    case 'NazorgHervat':
      return o.nazorghervattingen.push({ ...feit, ...g.data });
    case 'NazorgVerlengd':
      return o.nazorgverlengingen.push({ ...feit, nazorgId: g.data.nazorgId, tot: g.data.tot });
    case 'NazorgBeeindigd':
      return o.nazorgeindes.push({ ...feit, vastgelegdOp, nazorgId: g.data.nazorgId, op: g.data.op, reden: g.data.reden });
    case 'NazorgcontactGepland':
      return o.nazorgplannen.push({ ...feit, ...g.data, medewerkerId: g.medewerkerId });
    case 'NazorgcontactGemist':
      return o.nazorgmissers.push({ ...feit, ...g.data });
    case 'PlaatsingGestart':
      return o.plaatsingen.push({ ...feit, ...g.data, ...gemeld(o.plaatsingen, g) });
    case 'PlaatsingGewijzigd':
      return o.plaatsingwijzigingen.push({ ...feit, ...g.data, ...gemeld(o.plaatsingwijzigingen, g), revision });
    case 'PlaatsingBeeindigd':
      return o.plaatsingeindes.push({ ...feit, ...g.data, ...gemeld(o.plaatsingeindes, g) });
    case 'WerkplekbezoekAfgelegd':
      return o.bezoeken.push({ ...feit, ...g.data, organisatieId: g.organisatieId, medewerkerId: g.medewerkerId });
    case 'HulpvraagGesignaleerd':
      return o.hulpvragen.push({ ...feit, ...g.data, organisatieId: g.organisatieId, medewerkerId: g.medewerkerId });
    case 'HulpvraagOpgepakt':
      return o.opgepakt.push({ ...feit, ...g.data });
    case 'HulpvraagAfgerond':
      return o.hulpafrondingen.push({ ...feit, ...g.data, organisatieId: g.organisatieId });
    case 'UitstroomgesprekGevoerd':
    case 'ToekomstgesprekGevoerd':
      o.uitstroomgesprekken.push({
        ...feit, soort: g.type === 'ToekomstgesprekGevoerd' ? 'toekomst' : 'uitstroom', datum: g.data.datum,
        ...('nummer' in g.data && g.data.nummer !== undefined ? { nummer: g.data.nummer } : {}),
      });
      return aanTafel(o, g, g.data.aanwezig);
    case 'AdviesgesprekGevoerd':
    case 'DriegesprekGevoerd':
    case 'ExitgesprekGevoerd':
      return aanTafel(o, g, g.data.aanwezig);
    case 'OverdrachtAangeboden':
    case 'OverdrachtVraagGesteld':
    case 'OverdrachtVraagBeantwoord':
    case 'OverdrachtHerinnerd':
    case 'OverdrachtGeaccepteerd':
    case 'OverdrachtGeweigerd':
    case 'OverdrachtVerlopen':
    case 'ControleNaOverdrachtUitgevoerd':
    case 'RegieVacatureGesignaleerd':
    case 'EscalatieTredeBereikt':
    case 'LoslatenVoorgesteld':
    case 'LoslatenBevestigd':
    case 'LoslatenUitgesteld':
    case 'LoslatenVerlopen':
    case 'JongereGeland':
    case 'JongereTeruggevallen':
      return o.overdracht.push(alsRegel(g));
    case 'GatGesignaleerd':
    case 'GatGesloten':
    case 'OnderzoekGestart':
    case 'BronGeraadpleegd':
    case 'OnbereikbaarVastgesteld':
      return o.zoektocht.push(alsRegel(g));
    case 'DossiersSamengevoegd':
      return samengevoegd(o, g);
    case 'SamenvoegingTeruggedraaid':
      return o.samenvoegingen.push({ ...feit, vastgelegdOp, samenvoegingId: g.data.samenvoegingId, kant: g.data.kant, ander: g.data.anderJongereId, terug: true });
    // Read from the events themselves when asked for: nothing a list needs.
    case 'NotitieToegevoegd':
    case 'RegisterstandGemeld':
    case 'RegisterlijstGemeld':
    case 'IncidentVastgelegd':
    case 'SpoedDoorgegeven':
    case 'NoodtoegangGebruikt':
    case 'GegevensGewist':
      return undefined;
    default:
      return nooit(g);
  }
}
