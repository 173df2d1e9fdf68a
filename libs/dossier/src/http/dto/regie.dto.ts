import { Datum, Id, Keuze, Tekst } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import { GRONDSLAGEN, type Grondslag } from '../../betrokkenheid/grondslagen';
import { BETROKKEN_ROLLEN, type BetrokkenRol } from '../../betrokkenheid/events';
import { RegieDto } from './aanmelden.dto';

export class RegieToewijzenDto extends RegieDto {
  @Keuze(['vervanging', 'vangnet', 'correctie'], {
    uitleg: 'Waarom de regie verandert. Leeg: vervanging binnen dezelfde organisatie. Een overdracht gaat in twee stappen en heeft een eigen plek.',
    optioneel: true,
  })
  reden?: 'vervanging' | 'vangnet' | 'correctie';
}

export class BetrokkeneDto {
  @Id({ uitleg: 'De organisatie die betrokken raakt.' })
  organisatieId: string;

  @Keuze(BETROKKEN_ROLLEN, { uitleg: 'In welke rol.' })
  rol: BetrokkenRol;

  @Keuze(GRONDSLAGEN, { uitleg: 'De wettelijke grondslag.' })
  grondslag: Grondslag;

  @Datum({ uitleg: 'Vanaf. Leeg: vandaag.', optioneel: true })
  vanDatum?: Dag;

  @Datum({ uitleg: 'Tot en met. Leeg: zonder einde.', optioneel: true })
  totDatum?: Dag;
}

export class BetrokkenheidEindeDto {
  @Datum({ uitleg: 'Laatste dag. Leeg: vandaag.', optioneel: true })
  totDatum?: Dag;

  @Tekst({ uitleg: 'Waarom de betrokkenheid stopt.', max: 200 })
  reden: string;
}

export class BegeleiderDto {
  @Id({ uitleg: 'De medewerker die de jongere begeleidt.' })
  medewerkerId: string;

  @Id({ uitleg: 'De organisatie van die medewerker. Leeg: jouw organisatie.', optioneel: true })
  organisatieId?: string;

  @Datum({ uitleg: 'Vanaf. Leeg: vandaag.', optioneel: true })
  vanDatum?: Dag;
}

export class BegeleiderEindeDto {
  @Id({ uitleg: 'De organisatie van die medewerker. Leeg: jouw organisatie.', optioneel: true })
  organisatieId?: string;

  @Datum({ uitleg: 'Laatste dag. Leeg: vandaag.', optioneel: true })
  totDatum?: Dag;
}
