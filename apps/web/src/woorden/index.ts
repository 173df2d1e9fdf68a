import { algemeen, menu, status } from './algemeen';
import { fouten } from './fouten';
import { inloggen } from './inloggen';
import { definitieNaam, statusTot } from './status';
import { contact } from './contact';
import { gesprek, vandaag } from './vandaag';
import { wachtrij } from './wachtrij';

/** Every Dutch sentence of the screens, in one typed catalogue. */
export const woorden = {
  algemeen,
  menu,
  fouten,
  inloggen,
  wachtrij,
  vandaag,
  gesprek,
  contact,
  status: { ...status, tot: statusTot, definitie: definitieNaam },
} as const;
