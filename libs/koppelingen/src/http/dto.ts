import { Datum, Delen, Id, Keuze, Tekst } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import { DATUMNOTATIES, type Datumnotatie, kaal } from '../rijen/toewijzing';
import { SOORTEN, type Soort, VAST, type VastVeld, VELDEN, type Veld } from '../rijen/velden';

export class KolomDto {
  @Tekst({ uitleg: 'De naam boven de kolom in het bestand.', max: 300, voorbeeld: 'Roepnaam' })
  kolom: string;

  @Keuze(VELDEN, { uitleg: 'Wat er in die kolom staat.' })
  veld: Veld;
}

export class WoordDto {
  @Keuze(VELDEN, { uitleg: 'Voor welk veld dit woord geldt.' })
  veld: Veld;

  @Tekst({ uitleg: 'Het woord uit het bestand.', max: 200, voorbeeld: 'gg' })
  van: string;

  @Tekst({ uitleg: 'Wat het betekent, in onze woorden.', max: 80, voorbeeld: 'nietOpgenomen' })
  naar: string;
}

export class VastDto {
  @Keuze(VAST, { uitleg: 'Het veld dat voor de hele lijst hetzelfde is.' })
  veld: VastVeld;

  @Tekst({ uitleg: 'De waarde voor rijen waarin niets staat.', max: 80, voorbeeld: 'GM0153' })
  waarde: string;
}

export class ImportprofielDto {
  @Tekst({ uitleg: 'Naam waaronder je dit profiel terugvindt. Dezelfde naam vervangt het vorige.', max: 80, voorbeeld: 'Uitstroomlijst' })
  naam: string;

  @Keuze(SOORTEN, { uitleg: 'Een lijst van leerlingen, of contacten uit een oude administratie.' })
  soort: Soort;

  @Delen(KolomDto, 60, { uitleg: 'Welke kolom welk veld is. Kolommen die er niet bij staan, worden overgeslagen.' })
  kolommen: KolomDto[];

  @Keuze(DATUMNOTATIES, { uitleg: 'Hoe datums geschreven zijn. Leeg: dag-maand-jaar.', optioneel: true })
  datumnotatie?: Datumnotatie;

  @Delen(WoordDto, 200, { uitleg: 'Eigen woorden van het bestand.', optioneel: true })
  woorden?: WoordDto[];

  @Delen(VastDto, 10, { uitleg: 'Velden die voor de hele lijst hetzelfde zijn.', optioneel: true })
  vast?: VastDto[];
}

export class ProfielkeuzeDto {
  @Tekst({ uitleg: 'Het profiel: zijn id of naam, of leerlingen, contacten, duoMutaties, duoVolledig of jongerenInBeeld voor de kolomnamen die Loopplank herkent.', max: 80, voorbeeld: 'leerlingen' })
  profiel: string;

  @Datum({ uitleg: 'Van een lijst van een register zonder kolom ervoor: de dag waarop het register dit zegt. Leeg: de dag in de naam van het bestand.', optioneel: true })
  peildatum?: Dag;
}

export const BESLUITEN = ['zelfde', 'nieuw', 'overslaan'] as const;

export class BesluitDto {
  @Keuze(BESLUITEN, { uitleg: 'Dit is deze jongere, dit is iemand anders, of laat deze rij liggen.' })
  besluit: (typeof BESLUITEN)[number];

  @Id({ uitleg: 'Bij zelfde: de jongere.', optioneel: true })
  jongereId?: string;
}

/** A name under which a profile is found: capitals and signs do not count. */
export const profielsleutel = (naam: string): string => kaal(naam);
