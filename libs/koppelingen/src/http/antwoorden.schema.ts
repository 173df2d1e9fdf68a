import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { UITKOMSTEN } from '../import/events';
import { DATUMNOTATIES } from '../rijen/toewijzing';
import { SOORTEN, VAST, VELDEN } from '../rijen/velden';

/** Shapes of the answers, for openapi.json. The types themselves stand in antwoorden.ts. */
const STATUSSEN = ['ontvangen', 'bezig', 'gestopt', 'klaar', 'terugdraaien', 'ongedaan'] as const;

class NaamSchema {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() naam: string;
}

class TellingSchema {
  @ApiProperty({ description: 'Wat nieuw is overgenomen.' }) nieuw: number;
  @ApiProperty({ description: 'Rijen die iets toevoegden aan een dossier dat er al was.' }) gewijzigd: number;
  @ApiProperty({ description: 'Er hoefde niets te gebeuren.' }) gelijk: number;
  @ApiProperty({ description: 'Misschien iemand die al bekend is: een medewerker beslist.' }) mogelijkDubbel: number;
  @ApiProperty({ description: 'Contact van iemand die niet gevonden is.' }) onbekend: number;
  @ApiProperty({ description: 'Rijen die niet overgenomen konden worden.' }) fout: number;
  @ApiProperty({ description: 'Rijen die een medewerker heeft laten liggen.' }) overgeslagen: number;
  @ApiProperty({ description: 'Het register zegt van een latere dag nog hetzelfde.' }) bevestigd: number;
  @ApiProperty({ description: 'Ouder dan wat al bekend was; bewaard als geschiedenis.' }) verouderd: number;
  @ApiProperty({ description: 'In tegenspraak met wat er al stond: een medewerker kijkt ernaar.' }) conflict: number;
  @ApiProperty({ description: 'Nog niet bekend: bewaard als signaal.' }) signaal: number;
  @ApiProperty({ description: 'Niet van de doelgroep of het gebied van de organisatie; niets bewaard.' }) buitenDoelgroep: number;
}

class KolomSchema {
  @ApiProperty() kolom: string;
  @ApiProperty({ enum: VELDEN }) veld: string;
}
class WoordSchema {
  @ApiProperty({ enum: VELDEN }) veld: string;
  @ApiProperty() van: string;
  @ApiProperty() naar: string;
}
class VastSchema {
  @ApiProperty({ enum: VAST }) veld: string;
  @ApiProperty() waarde: string;
}
class ToewijzingSchema {
  @ApiProperty({ enum: SOORTEN }) soort: string;
  @ApiProperty({ type: [KolomSchema] }) kolommen: KolomSchema[];
  @ApiProperty({ enum: DATUMNOTATIES }) datumnotatie: string;
  @ApiProperty({ type: [WoordSchema] }) woorden: WoordSchema[];
  @ApiProperty({ type: [VastSchema] }) vast: VastSchema[];
}
class VoorstelSchema {
  @ApiProperty({ type: ToewijzingSchema }) leerlingen: ToewijzingSchema;
  @ApiProperty({ type: ToewijzingSchema }) contacten: ToewijzingSchema;
  @ApiProperty({ type: ToewijzingSchema }) duoMutaties: ToewijzingSchema;
  @ApiProperty({ type: ToewijzingSchema }) duoVolledig: ToewijzingSchema;
  @ApiProperty({ type: ToewijzingSchema }) jongerenInBeeld: ToewijzingSchema;
}
class ProefSchema {
  @ApiProperty({ enum: ['bezig', 'klaar', 'mislukt'] }) status: string;
  @ApiProperty({ description: 'Zoveel rijen zijn bekeken.' }) verwerkt: number;
  @ApiPropertyOptional({ type: TellingSchema }) telling?: TellingSchema;
}
class EerderSchema {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) ontvangenOp: string;
}

class ImportRegelSchema {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: STATUSSEN }) status: string;
  @ApiProperty({ enum: ['csv', 'xlsx'] }) formaat: string;
  @ApiPropertyOptional({ enum: SOORTEN }) soort?: string;
  @ApiProperty({ nullable: true, type: String, description: 'Leeg als het bestand niet meer bewaard is.' }) bestandsnaam: string | null;
  @ApiProperty() rijen: number;
  @ApiPropertyOptional({ type: NaamSchema }) medewerker?: NaamSchema;
  @ApiProperty({ format: 'date-time' }) ontvangenOp: string;
  @ApiPropertyOptional({ format: 'date-time' }) gestartOp?: string;
  @ApiPropertyOptional({ format: 'date-time' }) afgerondOp?: string;
  @ApiPropertyOptional({ format: 'date-time' }) ongedaanOp?: string;
  @ApiProperty({ format: 'date', description: 'Tot en met deze dag zijn de rijen bewaard en kan de import worden teruggedraaid.' }) bewaardTotDatum: string;
}

export class ImportsPagina {
  @ApiProperty({ type: [ImportRegelSchema] }) items: ImportRegelSchema[];
  @ApiProperty() totaal: number;
}

export class ImportDetailSchema extends ImportRegelSchema {
  @ApiPropertyOptional({ type: [String], description: 'De kopregel van het bestand.' }) kolommen?: string[];
  @ApiPropertyOptional({ type: VoorstelSchema, description: 'Wat de kolommen lijken te betekenen.' }) voorstel?: VoorstelSchema;
  @ApiPropertyOptional({ type: ProefSchema, description: 'De laatste proef: alles nagelopen, niets bewaard.' }) proef?: ProefSchema;
  @ApiProperty() verwerkt: number;
  @ApiProperty({ type: TellingSchema }) telling: TellingSchema;
  @ApiPropertyOptional({ enum: ['gevraagd', 'storing'] }) stopReden?: string;
  @ApiPropertyOptional({ description: 'Bekende jongeren die niet op deze volledige lijst staan.' }) afwezig?: number;
  @ApiPropertyOptional({ description: 'Van wie dat niet in het dossier kon.' }) afwezigNiet?: number;
  @ApiProperty() teruggedraaid: number;
  @ApiProperty({ description: 'Niet teruggedraaid: er is intussen mee gewerkt.' }) gebleven: number;
  @ApiProperty({ type: [EerderSchema], description: 'Eerdere imports van precies dit bestand.' }) eerder: EerderSchema[];
  @ApiProperty({ type: [String], enum: ['proef', 'start', 'stop', 'hervat', 'ongedaan'], description: 'Wat nu kan.' }) mag: string[];
}

class RijfoutSchema {
  @ApiPropertyOptional({ enum: VELDEN }) veld?: string;
  @ApiProperty() code: string;
  @ApiProperty() uitleg: string;
}
class GegevenSchema {
  @ApiProperty({ enum: VELDEN }) veld: string;
  @ApiProperty() waarde: string;
}
class RijRegelSchema {
  @ApiProperty({ description: 'Nummer van de rij onder de kopregel.' }) rij: number;
  @ApiPropertyOptional({ description: 'Regel in het bestand.' }) regel?: number;
  @ApiProperty({ enum: UITKOMSTEN }) uitkomst: string;
  @ApiProperty({ description: 'Waarom, in één zin.' }) reden: string;
  @ApiProperty({ type: [RijfoutSchema] }) fouten: RijfoutSchema[];
  @ApiPropertyOptional({ description: 'Een andere rij met dezelfde of bijna dezelfde persoon.' }) zieRij?: number;
  @ApiPropertyOptional({ format: 'uuid' }) jongereId?: string;
  @ApiPropertyOptional({ enum: ['zelfde', 'nieuw', 'overslaan'] }) besluit?: string;
  @ApiPropertyOptional({ enum: ['teruggedraaid', 'gebleven'] }) terug?: string;
  @ApiProperty({ type: [GegevenSchema], description: 'Wat er in het bestand staat. Leeg als de rijen niet meer bewaard zijn.' }) gegevens: GegevenSchema[];
}
export class RijenPagina {
  @ApiProperty({ type: [RijRegelSchema] }) items: RijRegelSchema[];
  @ApiProperty() totaal: number;
}
class VeldVergelijkingSchema {
  @ApiProperty() veld: string;
  @ApiProperty({ enum: ['gelijk', 'lijkt', 'anders', 'ontbreekt'] }) oordeel: string;
  @ApiProperty({ description: 'Aandeel in de score.' }) gewicht: number;
  @ApiProperty({ description: 'Hoe het vergelijkt, in één zin.' }) uitleg: string;
  @ApiPropertyOptional({ description: 'Zoals het in het bestand staat.' }) bestand?: string;
  @ApiPropertyOptional({ description: 'Zoals het in het dossier staat.' }) dossier?: string;
}
class VergelijkingSchema {
  @ApiProperty({ enum: ['zelfde', 'twijfel', 'ander'] }) uitslag: string;
  @ApiProperty() score: number;
  @ApiProperty({ type: [VeldVergelijkingSchema] }) velden: VeldVergelijkingSchema[];
  @ApiProperty({ type: [String], description: 'Waarom een mens moet kijken.' }) bezwaren: string[];
}
export class UitzonderingSchema extends RijRegelSchema {
  @ApiProperty({ format: 'uuid' }) importId: string;
  @ApiProperty({ nullable: true, type: String }) bestandsnaam: string | null;
  @ApiProperty({ format: 'date-time' }) ontvangenOp: string;
}
export class UitzonderingenPagina {
  @ApiProperty({ type: [UitzonderingSchema] }) items: UitzonderingSchema[];
  @ApiProperty() totaal: number;
}
class KandidaatSchema {
  @ApiProperty({ format: 'uuid' }) jongereId: string;
  @ApiProperty() naam: string;
  @ApiProperty({ format: 'date', nullable: true, type: String }) geboortedatum: string | null;
  @ApiProperty({ nullable: true, type: Number }) leeftijd: number | null;
  @ApiProperty() gemeente: string;
  @ApiProperty({ type: NaamSchema }) regie: NaamSchema;
  @ApiProperty({ description: 'Wat er gelijk is of op lijkt.' }) reden: string;
  @ApiProperty({ type: [String] }) velden: string[];
  @ApiProperty({ type: VergelijkingSchema }) vergelijking: VergelijkingSchema;
}
export class RijDetailSchema extends RijRegelSchema {
  @ApiProperty({ type: [KandidaatSchema], description: 'Wie het kan zijn, voor zover jij die mag zien.' }) kandidaten: KandidaatSchema[];
  @ApiProperty({ description: 'Hoeveel anderen het ook kunnen zijn.' }) andere: number;
}

class VoorbeeldSchema {
  @ApiProperty() kolom: string;
  @ApiProperty({ type: [String], description: 'De eerste verschillende waarden; een BSN niet heel.' }) waarden: string[];
}
export class VoorbeeldenLijst {
  @ApiProperty({ type: [VoorbeeldSchema] }) items: VoorbeeldSchema[];
  @ApiProperty() totaal: number;
}

class ProfielSchema extends ToewijzingSchema {
  @ApiPropertyOptional({ format: 'uuid', description: 'Leeg: hoort bij Loopplank zelf.' }) id?: string;
  @ApiProperty() naam: string;
  @ApiPropertyOptional({ format: 'date-time' }) vastgelegdOp?: string;
}
export class ProfielenLijst {
  @ApiProperty({ type: [ProfielSchema] }) items: ProfielSchema[];
  @ApiProperty() totaal: number;
}
