import { Keuze, Tekst } from '@loopplank/access/http';
import { ZOEKBRONNEN, type Zoekbron, ZOEKUITKOMSTEN } from '../../zoektocht/events';

const AANLEIDINGEN = ['buitenBeeld', 'gat', 'overig'] as const;

export class OnderzoekDto {
  @Keuze(AANLEIDINGEN, { uitleg: 'Waarom je gaat zoeken. Leeg: de jongere is buiten beeld.', optioneel: true })
  aanleiding?: (typeof AANLEIDINGEN)[number];
}

export class BronDto {
  @Keuze(ZOEKBRONNEN, { uitleg: 'Waar je keek of vroeg.' })
  zoekbron: Zoekbron;

  @Keuze(ZOEKUITKOMSTEN, { uitleg: 'Of er iets was.' })
  uitkomst: (typeof ZOEKUITKOMSTEN)[number];
}

export class OnbereikbaarDto {
  @Tekst({ uitleg: 'Waarom het zoeken nu stopt. Verplicht zolang er niet elf keer geprobeerd is.', max: 1000, optioneel: true })
  toelichting?: string;
}
