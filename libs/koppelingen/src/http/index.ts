import { ImportsController } from './imports.controller';
import { ImportprofielenController } from './profielen.controller';
import { RijenController } from './rijen.controller';
import { SignaalbesluitController } from './signalen/besluit.controller';
import { SignalenController } from './signalen/lezen.controller';
import { UitzonderingenController } from './uitzonderingen.controller';
import { VerloopController } from './verloop.controller';

export * from './huis';
export { isLijstsoort } from './upload';
export { kiesToewijzing, peildatumUit } from './profielen';

/** Everything this context serves over HTTP. */
export const KOPPELINGEN_CONTROLLERS = [ImportsController, VerloopController, RijenController, UitzonderingenController, ImportprofielenController, SignalenController, SignaalbesluitController] as const;
