import { Datum, Geheel, Keuze, KeuzeLijst, Tekst, Waarheid } from '@loopplank/access/http';
import { COMBINATIES, REGISTRATIESOORTEN } from '@loopplank/in-beeld';
import type { Dag } from '@loopplank/kernel';

/** A new version: one that exists, with what changes. What is left out stays as it was there. */
export class DefinitieDto {
  @Tekst({ uitleg: 'Code van de definitie: hoofdletters, cijfers en streepjes.', max: 40 })
  code: string;

  @Tekst({ uitleg: 'Van welke versie je uitgaat, zoals ECHT-CONTACT@2.', max: 50 })
  uitgaandeVan: string;

  @Tekst({ uitleg: 'Hoe de definitie heet.', max: 60, optioneel: true })
  naam?: string;

  @Geheel(0, 120, { uitleg: 'Vanaf deze verjaardag.', optioneel: true })
  leeftijdVan?: number;

  @Geheel(1, 120, { uitleg: 'Tot deze verjaardag.', optioneel: true })
  leeftijdTot?: number;

  @Geheel(0, 3660, { uitleg: 'Zo veel dagen telt een contact.', optioneel: true })
  vensterDagen?: number;

  @Waarheid({ uitleg: 'Of een poging zonder antwoord telt.', optioneel: true })
  pogingTelt?: boolean;

  @Waarheid({ uitleg: 'Of contact met iemand dichtbij telt.', optioneel: true })
  indirectTelt?: boolean;

  @Geheel(1, 4, { uitleg: 'Zo vaak moet er contact zijn binnen het venster.', optioneel: true })
  minAantal?: number;

  @Geheel(0, 3660, { uitleg: 'Zo veel dagen vooraf waarschuwen.', optioneel: true })
  waarschuwDagen?: number;

  @KeuzeLijst(REGISTRATIESOORTEN, { uitleg: 'Welke registraties tellen.', optioneel: true })
  soorten?: (typeof REGISTRATIESOORTEN)[number][];

  @Waarheid({ uitleg: 'Of alleen telt wat de bron zelf bevestigt.', optioneel: true })
  alleenBevestigd?: boolean;

  @Waarheid({ uitleg: 'Of een registratie veroudert.', optioneel: true })
  verloopt?: boolean;

  @Keuze(COMBINATIES, { uitleg: 'Hoe contact en registratie samen tellen.', optioneel: true })
  combineer?: (typeof COMBINATIES)[number];
}

export class VaststellingDto {
  @Datum({ uitleg: 'Eerste dag waarop deze versie geldt: vandaag of later.' })
  geldigVanafDatum: Dag;
}

/** Nothing to say but that it happens. */
export class LeegDto {}
