import { Datum, Id, Keuze, Naam, Tekst, Waarheid } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import { AFWIJSREDENEN, type Afwijsreden } from '../../signalen/events';

export class AcceptatieDto {
  @Id({ uitleg: 'De jongere die hier al bekend is. Leeg: er komt een nieuw dossier.', optioneel: true })
  jongereId?: string;

  @Naam({ uitleg: 'Voornaam. Nodig bij een nieuw dossier.', max: 100, optioneel: true })
  voornaam?: string;

  @Tekst({ uitleg: 'Tussenvoegsel, zoals van der.', max: 30, optioneel: true })
  tussenvoegsel?: string;

  @Naam({ uitleg: 'Achternaam zonder tussenvoegsel. Nodig bij een nieuw dossier.', max: 100, optioneel: true })
  achternaam?: string;

  @Datum({ uitleg: 'Geboortedatum. Nodig bij een nieuw dossier.', optioneel: true })
  geboortedatum?: Dag;

  @Tekst({ uitleg: 'CBS-code van de gemeente waar de jongere woont. Nodig bij een nieuw dossier.', max: 6, optioneel: true, patroon: /^GM\d{4}$/, patroonUitleg: 'Een gemeentecode is GM met vier cijfers.', voorbeeld: 'GM0153' })
  gemeente?: string;

  @Datum({ uitleg: 'De dag van het volgende moment. Leeg: over 14 dagen.', optioneel: true })
  volgendMomentDatum?: Dag;

  @Waarheid({ uitleg: 'Je hebt de mogelijke dubbelen bekeken en dit is iemand anders.', optioneel: true })
  bevestigdNieuw?: boolean;
}

export class AfwijzingDto {
  @Keuze(AFWIJSREDENEN, { uitleg: 'Waarom dit geen dossier wordt.' })
  reden: Afwijsreden;

  @Tekst({ uitleg: 'In een paar woorden. Nodig als de reden overig is.', max: 500, optioneel: true })
  toelichting?: string;
}
