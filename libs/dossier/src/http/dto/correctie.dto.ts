import { Id, Keuze, Tekst, Vrij } from '@loopplank/access/http';
import { ApiExtraModels, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { CORRECTIEREDENEN, type Correctiereden } from '../../correcties/events';
import {
  NieuwContactDto, NieuwContactgegevenDto, NieuweAanmeldingDto, NieuweAfrondingDto, NieuweAfspraakDto, NieuweBetrokkenheidDto,
  NieuweInschrijvingDto, NieuweNotitieDto, NieuweRegieDto, NieuweUitschrijvingDto, NieuwEindeDto, NieuwGesprekDto, NieuwMomentDto,
} from './nieuw.dto';
import { NieuweHulpvraagAfrondingDto, NieuweHulpvraagDto } from './hulpvraag.dto';
import { NieuwDiplomaDto, NieuweUitnodigingDto, NieuwUitstroomprofielDto } from './loopbaan.dto';
import { NieuweBelastbaarheidDto, NieuweRustDto, NieuweToestemmingDto, NieuwUitvalrisicoDto } from './rust.dto';
import { NieuweNazorgDto } from './nazorg.dto';
import { NieuwePlaatsingDto, NieuwWerkbezoekDto, PlaatsingEindeDto, PlaatsingWijzigingDto } from './werk.dto';

/** `nieuw` of a correction with reason verkeerdeJongere. */
export class JuisteJongereDto {
  @Id({ uitleg: 'De jongere waar het wel bij hoort.' })
  jongereId: string;
}

/** What `nieuw` can be: it follows from the kind of event that is corrected. */
const SOORTEN = [
  NieuwContactDto, NieuweAanmeldingDto, NieuweAfrondingDto, NieuweAfspraakDto, NieuweBetrokkenheidDto, NieuwContactgegevenDto,
  NieuweNotitieDto, NieuweRegieDto, NieuwEindeDto, NieuwGesprekDto, NieuwMomentDto, NieuweInschrijvingDto, NieuweUitschrijvingDto,
  NieuwePlaatsingDto, PlaatsingWijzigingDto, PlaatsingEindeDto, NieuwWerkbezoekDto, NieuweHulpvraagDto, NieuweHulpvraagAfrondingDto,
  NieuwDiplomaDto, NieuwUitstroomprofielDto, NieuweUitnodigingDto, NieuwUitvalrisicoDto, NieuweBelastbaarheidDto, NieuweRustDto, NieuweToestemmingDto,
  NieuweNazorgDto,
  JuisteJongereDto,
];

@ApiExtraModels(...SOORTEN)
export class CorrectieDto {
  @Id({ uitleg: 'De gebeurtenis die niet klopt.' })
  gebeurtenisId: string;

  @Keuze(CORRECTIEREDENEN, { uitleg: 'Waarom het niet klopt.' })
  reden: Correctiereden;

  @Tekst({ uitleg: 'Toelichting.', max: 500, optioneel: true })
  toelichting?: string;

  @ApiPropertyOptional({ anyOf: SOORTEN.map((s) => ({ $ref: getSchemaPath(s) })) })
  @Vrij({
    uitleg:
      'Hoe het wel was: alleen de velden die anders moeten, met de namen waarmee het is vastgelegd; null haalt een veld weg. ' +
      'Leeg: de gebeurtenis vervalt. Bij verkeerdeJongere: jongereId van de jongere waar het wel hoort; weet je dat nog niet, stuur het later nog eens mét jongereId.',
    optioneel: true,
  })
  nieuw?: Record<string, unknown>;
}
