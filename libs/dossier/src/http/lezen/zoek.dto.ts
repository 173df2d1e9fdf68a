import { Datum, Geheel, Tekst, Tijdstip, type Veldfout } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';

/** Body of POST /v1/jongeren/_zoek: no name, day of birth or number ever stands in an address. */
export class ZoekDto {
  @Tekst({ uitleg: 'Naam, of een deel ervan, in elke volgorde. Schrijffouten mogen. Een geboortedatum of BSN mag erbij staan.', max: 200, optioneel: true, voorbeeld: 'veldkmap, noa' })
  tekst?: string;

  @Datum({ uitleg: 'Geboortedatum.', optioneel: true })
  geboortedatum?: Dag;

  @Tekst({ uitleg: 'Burgerservicenummer.', max: 9, optioneel: true, patroon: /^\d{9}$/, patroonUitleg: 'Een BSN heeft negen cijfers.' })
  bsn?: string;

  @Datum({ uitleg: 'Zoals het was op deze dag. Leeg: vandaag.', optioneel: true })
  peildatum?: Dag;

  @Tijdstip({ uitleg: 'Zoals bekend op dit tijdstip. Leeg: nu.', optioneel: true })
  bekendOp?: string;

  @Geheel(1, 100_000, { uitleg: 'Bladzijde, vanaf 1.', optioneel: true })
  page?: number;

  @Geheel(1, 100, { uitleg: 'Aantal per bladzijde.', optioneel: true })
  pageSize?: number;
}

/** Something must be asked. */
export const controleerZoeken = (dto: ZoekDto): Veldfout[] =>
  dto.tekst === undefined && dto.geboortedatum === undefined && dto.bsn === undefined
    ? [{ veld: '/tekst', code: 'leeg', uitleg: 'Vul een naam, geboortedatum of BSN in.' }]
    : [];
