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
export const ACCESS_CONTROLLERS = [SessieController, OrganisatiesController, InzagenController] as const;
