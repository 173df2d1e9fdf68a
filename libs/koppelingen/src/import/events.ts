import { definieer, eenDag, type EventVan, geheel, id, keuze, lijst, object, optioneel, persoonlijk, tekst } from '@loopplank/kernel';
import { SIGNAAL_EVENTS } from '../signalen/events';
import { RIJFOUTCODES } from '../rijen/rijfouten';
import { DATUMNOTATIES } from '../rijen/toewijzing';
import { SOORTEN, VAST, VELDEN } from '../rijen/velden';

/** What became of a row. */
export const UITKOMSTEN = [
  'nieuw', 'gewijzigd', 'gelijk', 'mogelijkDubbel', 'onbekend', 'fout', 'overgeslagen',
  // Of lists of registers.
  'bevestigd', 'verouderd', 'conflict', 'signaal', 'buitenDoelgroep',
] as const;
export type Rijuitkomst = (typeof UITKOMSTEN)[number];

/** Rows that go in one event: a checkpoint every few seconds, and far below what one append may carry. */
export const PER_GEBEURTENIS = 100;
const MAX_FOUTEN = 12;

/** Names of columns and own words are free text, so encrypted: free text is never a clear field. */
const toewijzing = object({
  soort: keuze(SOORTEN),
  kolommen: lijst(object({ kolom: tekst(300), veld: keuze(VELDEN) }), 60),
  datumnotatie: keuze(DATUMNOTATIES),
  woorden: lijst(object({ veld: keuze(VELDEN), van: tekst(200), naar: tekst(80) }), 200),
  vast: lijst(object({ veld: keuze(VAST), waarde: tekst(80) }), 10),
});

const rijfout = object({ veld: optioneel(keuze(VELDEN)), code: keuze(RIJFOUTCODES) });

/** One row after it was handled. Digests are of the person and of the row; they go when the jongere is erased. */
const rij = object({
  rij: geheel(1),
  uitkomst: keuze(UITKOMSTEN),
  /** In whose file it is. */
  jongere: optioneel(object({ id: id(), persoon: persoonlijk('identiteit', tekst(43), 'id'), kenmerk: persoonlijk('dossier', tekst(43), 'id') })),
  /** The signal it became, of somebody who has no file here. */
  signaal: optioneel(id()),
  fouten: optioneel(lijst(rijfout, MAX_FOUTEN)),
  /** Another row of this file with the same or nearly the same person. */
  zieRij: optioneel(geheel(1)),
});

export const BestandOntvangen = definieer('BestandOntvangen', 1, 'Een lijst is binnengekomen om te importeren; er is nog niets mee gedaan.', {
  formaat: keuze(['csv', 'xlsx']),
  rijen: geheel(1),
  kolommen: geheel(1),
  /** Keyed digest of the bytes: the same file again is recognised. */
  vingerafdruk: tekst(43),
  bestandsnaam: optioneel(persoonlijk('dossier', tekst(200))),
  /** Through this day the rows are kept; then they and their key are destroyed. */
  bewaardTot: eenDag(),
});
export type BestandOntvangen = EventVan<typeof BestandOntvangen>;

export const ImportGestart = definieer('ImportGestart', 1, 'Het overnemen van de rijen is begonnen, met deze uitleg van de kolommen.', {
  soort: keuze(SOORTEN),
  toewijzing: persoonlijk('dossier', toewijzing),
  /** Day on which everything that counts from "today" is counted, also when the run goes on later. */
  peildag: eenDag(),
});
export type ImportGestart = EventVan<typeof ImportGestart>;

export const RijenVerwerkt = definieer('RijenVerwerkt', 1, 'Deze rijen zijn overgenomen, of er staat bij waarom niet.', {
  vanRij: geheel(1),
  rijen: lijst(rij, PER_GEBEURTENIS),
});
export type RijenVerwerkt = EventVan<typeof RijenVerwerkt>;

/** What became of telling a file that a youngster is not on a full list. `geweigerd`: the file said no, `code` is why. */
const afwezige = object({ id: id(), uitkomst: keuze(['gemeld', 'gelijk', 'mag-niet', 'geweigerd']), code: optioneel(tekst(60)) });

export const AfwezigenVerwerkt = definieer(
  'AfwezigenVerwerkt', 2, 'Deze jongeren staan niet op een volledige lijst. Dat is in hun dossiers gezet, of er staat bij waarom niet.',
  { jongeren: lijst(afwezige, PER_GEBEURTENIS) },
  { 1: (data) => data },
);
export type AfwezigenVerwerkt = EventVan<typeof AfwezigenVerwerkt>;

export const ImportGestopt = definieer('ImportGestopt', 1, 'Het overnemen staat stil; het kan verder waar het was.', { reden: keuze(['gevraagd', 'storing']) });
export type ImportGestopt = EventVan<typeof ImportGestopt>;

export const ImportHervat = definieer('ImportHervat', 1, 'Het overnemen gaat verder waar het was.', {});
export type ImportHervat = EventVan<typeof ImportHervat>;

export const ImportAfgerond = definieer('ImportAfgerond', 1, 'Alle rijen zijn verwerkt.', { rijen: geheel(1) });
export type ImportAfgerond = EventVan<typeof ImportAfgerond>;

export const UitzonderingAfgehandeld = definieer('UitzonderingAfgehandeld', 1, 'Iemand heeft gezegd wat er met een twijfelrij moet gebeuren, en dat is gedaan.', {
  besluit: keuze(['zelfde', 'nieuw', 'overslaan']),
  uitkomst: rij,
});
export type UitzonderingAfgehandeld = EventVan<typeof UitzonderingAfgehandeld>;

export const UitzonderingHeropend = definieer('UitzonderingHeropend', 1, 'Een besluit over een twijfelrij geldt niet meer; wat ermee gedaan was, is teruggenomen.', {
  rij: geheel(1),
  /** As it was before the decision. */
  uitkomst: keuze(['mogelijkDubbel', 'onbekend']),
});
export type UitzonderingHeropend = EventVan<typeof UitzonderingHeropend>;

export const TerugdraaienBegonnen = definieer('TerugdraaienBegonnen', 1, 'Wat deze import heeft overgenomen, wordt teruggedraaid.', {});
export type TerugdraaienBegonnen = EventVan<typeof TerugdraaienBegonnen>;

export const RijenTeruggedraaid = definieer('RijenTeruggedraaid', 1, 'Wat uit deze rijen kwam, geldt niet meer, of er staat bij waarom wel.', {
  rijen: lijst(object({ rij: geheel(1), uitkomst: keuze(['teruggedraaid', 'gebleven']) }), PER_GEBEURTENIS),
});
export type RijenTeruggedraaid = EventVan<typeof RijenTeruggedraaid>;

export const ImportOngedaanGemaakt = definieer('ImportOngedaanGemaakt', 1, 'De import is teruggedraaid; wat intussen gebruikt werd, is gebleven.', {
  teruggedraaid: geheel(),
  gebleven: geheel(),
});
export type ImportOngedaanGemaakt = EventVan<typeof ImportOngedaanGemaakt>;

export const ImportprofielVastgelegd = definieer('ImportprofielVastgelegd', 1, 'Een organisatie onthoudt hoe een soort lijst gelezen wordt.', {
  naam: persoonlijk('dossier', tekst(80)),
  toewijzing: persoonlijk('dossier', toewijzing),
});
export type ImportprofielVastgelegd = EventVan<typeof ImportprofielVastgelegd>;

/** Every event of the stream `import-{uuid}`. */
export const IMPORT_EVENTS = [
  BestandOntvangen, ImportGestart, RijenVerwerkt, AfwezigenVerwerkt, ImportGestopt, ImportHervat, ImportAfgerond, UitzonderingAfgehandeld, UitzonderingHeropend,
  TerugdraaienBegonnen, RijenTeruggedraaid, ImportOngedaanGemaakt,
] as const;
export type ImportEvent = EventVan<(typeof IMPORT_EVENTS)[number]>;

/** Every event of the stream `importprofiel-{uuid}`. */
export const IMPORTPROFIEL_EVENTS = [ImportprofielVastgelegd] as const;
export type ImportprofielEvent = EventVan<(typeof IMPORTPROFIEL_EVENTS)[number]>;

export const KOPPELINGEN_EVENTS = [...IMPORT_EVENTS, ...IMPORTPROFIEL_EVENTS, ...SIGNAAL_EVENTS] as const;

export type Rijresultaat = RijenVerwerkt['data']['rijen'][number];

export const importStream = (importId: string): string => `import-${importId}`;
export const importIdVan = (streamId: string): string => streamId.slice('import-'.length);
export const importprofielStream = (profielId: string): string => `importprofiel-${profielId}`;
