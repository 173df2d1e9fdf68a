import { Id, Keuze, Tekst, Vrij } from '@loopplank/access/http';
import { CORRECTIEREDENEN, type Correctiereden } from '../../correcties/events';

export class CorrectieDto {
  @Id({ uitleg: 'De gebeurtenis die niet klopt.' })
  gebeurtenisId: string;

  @Keuze(CORRECTIEREDENEN, { uitleg: 'Waarom het niet klopt.' })
  reden: Correctiereden;

  @Tekst({ uitleg: 'Toelichting.', max: 500, optioneel: true })
  toelichting?: string;

  @Vrij({
    uitleg:
      'Hoe het wel was: alleen de velden die anders moeten, met de namen waarmee het is vastgelegd; null haalt een veld weg. ' +
      'Leeg: de gebeurtenis vervalt. Bij verkeerdeJongere: jongereId van de jongere waar het wel hoort.',
    optioneel: true,
  })
  nieuw?: Record<string, unknown>;
}

/** `nieuw` of a correction with reason verkeerdeJongere. */
export class JuisteJongereDto {
  @Id({ uitleg: 'De jongere waar het wel bij hoort.' })
  jongereId: string;
}
