import { ContactmomentenController } from './schrijven/contactmomenten.controller';
import { CorrectiesController } from './schrijven/correcties.controller';
import { GesprekkenController } from './schrijven/gesprekken.controller';
import { GroepscontactenController } from './schrijven/groepscontacten.controller';
import { HulpvragenController } from './schrijven/hulpvragen.controller';
import { DefinitieschrijfController } from './definities/schrijven.controller';
import { AanmeldenController } from './schrijven/aanmelden.controller';
import { LoopbaanController } from './schrijven/loopbaan.controller';
import { NazorgController } from './schrijven/nazorg.controller';
import { NazorgplannenController } from './schrijven/nazorgplannen.controller';
import { LoslatenController } from './schrijven/loslaten.controller';
import { OverdrachtenSchrijfController } from './schrijven/overdrachten.controller';
import { SamenvoegingenController } from './schrijven/samenvoegingen.controller';
import { RegieController } from './schrijven/regie.controller';
import { SchoolController } from './schrijven/school.controller';
import { WensenController } from './schrijven/wensen.controller';
import { UitstroomController } from './schrijven/uitstroom.controller';
import { WerkController } from './schrijven/werk.controller';
import { ZoektochtController } from './schrijven/zoektocht.controller';

export * from './huis';
export { DOSSIER_LEES_CONTROLLERS } from './lezen';
export { type TeVerplaatsen, verplaatsingAfmaken } from './schrijven/verplaatsing';
export { eisToegangTot } from './schrijven/opdracht';
export { OntvangstbewijsDto } from './schrijven/vastleggen';

/** Everything that writes in a file. */
export const DOSSIER_SCHRIJF_CONTROLLERS = [
  AanmeldenController, ContactmomentenController, GesprekkenController, SchoolController, LoopbaanController, WensenController, WerkController, HulpvragenController, GroepscontactenController, RegieController, OverdrachtenSchrijfController, LoslatenController, CorrectiesController, SamenvoegingenController,
  NazorgController, NazorgplannenController, UitstroomController, DefinitieschrijfController, ZoektochtController,
] as const;
