import { Id, Tekst } from '@loopplank/access/http';

export class SamenvoegingDto {
  @Id({ uitleg: 'Het dossier waarin jullie verder werken.' })
  blijftJongereId: string;

  @Id({ uitleg: 'Het dossier dat daarin opgaat.' })
  opgaatJongereId: string;

  @Tekst({ uitleg: 'Waaraan je ziet dat het dezelfde jongere is.', max: 500, optioneel: true })
  toelichting?: string;
}

export class TerugdraaiingDto {
  @Id({ uitleg: 'Het dossier waarin jullie verder werkten.' })
  jongereId: string;

  @Tekst({ uitleg: 'Waaraan je ziet dat het twee jongeren zijn.', max: 500, optioneel: true })
  toelichting?: string;
}
