import { MedewerkerbeheerController } from './beheer/medewerkers.controller';
import { OrganisatiebeheerController } from './beheer/organisaties.controller';
import { SluitingenController } from './beheer/sluitingen.controller';
import { VangnettenController } from './beheer/vangnetten.controller';
import { WachtwoordenController } from './beheer/wachtwoorden.controller';
import { WerkkalendersController } from './beheer/werkkalenders.controller';
import { BerichtgevingController } from './berichtgeving/berichtgeving.controller';
import { InzagenController } from './inzagen.controller';
import { OrganisatiesController } from './organisaties.controller';
import { SessieController } from './sessie/sessie.controller';

export * from './kit';
export * from './probleem';
export * from './huis';
export { Openbaar, SessieGuard } from './sessie/guard';
export { sessieCookie } from './sessie/sessies';
export { InzagenController, OrganisatiesController, SessieController };

/** Everything this context serves over HTTP. */
export const ACCESS_CONTROLLERS = [
  SessieController, WachtwoordenController, OrganisatiesController, OrganisatiebeheerController, MedewerkerbeheerController, WerkkalendersController,
  VangnettenController, SluitingenController, InzagenController, BerichtgevingController,
] as const;
