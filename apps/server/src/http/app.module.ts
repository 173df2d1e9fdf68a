import { ACCESS_CONTROLLERS, ACCESS_HUIS, SessieGuard } from '@loopplank/access/http';
import { DOSSIER_HUIS, DOSSIER_LEES_CONTROLLERS, DOSSIER_SCHRIJF_CONTROLLERS } from '@loopplank/dossier/http';
import { KOPPELINGEN_CONTROLLERS, KOPPELINGEN_HUIS } from '@loopplank/koppelingen/http';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { HUIS, type Huis } from '../huis';
import { accessHuis, dossierHuis, koppelingenHuis } from '../aansluiting';
import { GemeentenController } from './gemeenten.controller';
import { GezondheidController, METING } from './gezondheid.controller';
import type { Meting } from './meting';
import type { ProbleemFilter } from './probleem.filter';
import { StelVraagHandler } from './stel-vraag.handler';
import { VoerCommandUitHandler } from './voer-command-uit.handler';

/** The whole edge: controllers of every context, two bus handlers, one guard, one filter. */
export class AppModule {
  static met(huis: Huis, meting: Meting, filter: ProbleemFilter): DynamicModule {
    return {
      module: AppModule,
      imports: [CqrsModule.forRoot()],
      controllers: [...ACCESS_CONTROLLERS, ...DOSSIER_LEES_CONTROLLERS, ...DOSSIER_SCHRIJF_CONTROLLERS, ...KOPPELINGEN_CONTROLLERS, GemeentenController, GezondheidController],
      providers: [
        { provide: HUIS, useValue: huis },
        { provide: METING, useValue: meting },
        { provide: ACCESS_HUIS, useValue: accessHuis(huis) },
        { provide: DOSSIER_HUIS, useValue: dossierHuis(huis) },
        { provide: KOPPELINGEN_HUIS, useValue: koppelingenHuis(huis) },
        { provide: APP_GUARD, useClass: SessieGuard },
        { provide: APP_FILTER, useValue: filter },
        VoerCommandUitHandler,
        StelVraagHandler,
      ],
    };
  }
}
