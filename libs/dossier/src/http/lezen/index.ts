import { AgendaController } from '../agenda/agenda.controller';
import { BuitenBeeldController } from './buiten-beeld.controller';
import { CijfersController } from './cijfers.controller';
import { DefinitiesController } from '../definities/lezen.controller';
import { JongerenController } from './jongeren.controller';
import { LijstenController } from './lijsten.controller';
import { NazorgLeesController } from './nazorg.controller';
import { NoodtoegangController } from '../noodtoegang/noodtoegang.controller';
import { NieuwsController } from './nieuws.controller';
import { OnderdelenController } from './onderdelen.controller';
import { OverdrachtenController } from './overdrachten.controller';

/** Everything that reads files and lists of them. */
export const DOSSIER_LEES_CONTROLLERS = [JongerenController, OnderdelenController, LijstenController, BuitenBeeldController, CijfersController, NazorgLeesController, OverdrachtenController, NieuwsController, NoodtoegangController, AgendaController, DefinitiesController] as const;
