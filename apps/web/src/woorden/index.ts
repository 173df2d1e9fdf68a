import { aanmelden } from './aanmelden';
import { algemeen, menu, status } from './algemeen';
import { fouten } from './fouten';
import { inloggen } from './inloggen';
import { correctie, jongere, tijdlijn } from './jongere';
import { heleLijst } from './heel';
import { lijst } from './lijst';
import { definitieNaam, statusTot } from './status';
import { contact } from './contact';
import { palet, toetsen } from './toetsen';
import { gesprek, vandaag } from './vandaag';
import { wachtrij } from './wachtrij';
import { zoeken } from './zoeken';

/** Every Dutch sentence of the screens, in one typed catalogue. */
export const woorden = {
  algemeen,
  menu,
  fouten,
  inloggen,
  wachtrij,
  lijst,
  heleLijst,
  palet,
  toetsen,
  vandaag,
  gesprek,
  contact,
  zoeken,
  aanmelden,
  jongere,
  tijdlijn,
  correctie,
  status: { ...status, tot: statusTot, definitie: definitieNaam },
} as const;
