import { KeyMissing, KeyUnreadable, MasterKeyFault, type MasterKeyReason } from '@loopplank/codec';
import { LogOnbereikbaar } from '@loopplank/event-store';
import { OnjuisteInstelling } from './instellingen';

const SLEUTEL: Readonly<Record<MasterKeyReason, string>> = {
  missing: 'hier staat geen hoofdsleutel. Maak hem één keer met: loopplank sleutels maak. Is hij kwijt? Zet dan de bewaarde hoofdsleutel terug.',
  open: 'anderen op deze machine kunnen de hoofdsleutel lezen. Zet de rechten goed met: chmod 600',
  malformed: 'dit is geen hoofdsleutel (64 hexadecimale cijfers op één regel).',
  other: 'dit is niet de hoofdsleutel van deze sleutelkast. Zet de juiste hoofdsleutel terug.',
  rotation: 'het wisselen van de hoofdsleutel is niet af. Maak het af met: loopplank sleutels roteer',
};

/** Faults of the world around us, by their code. */
const WERELD: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT: deze poort is al in gebruik. Kies een andere met PORT=….',
  EACCES: 'Deze gebruiker mag niet bij een map of bestand van Loopplank. Kijk van wie LOOPPLANK_DATA, LOOPPLANK_SLEUTELKAST en LOOPPLANK_SLEUTEL_BESTAND zijn.',
  EROFS: 'LOOPPLANK_DATA, LOOPPLANK_SLEUTELKAST of de map van LOOPPLANK_SLEUTEL_BESTAND staat op een schijf waarop niet geschreven kan worden.',
  ENOSPC: 'De schijf is vol. Er is niets half bewaard.',
};
const SQLITE_FULL = 13;

/** What whoever looks after the machine can do about a fault, in one Dutch line; null when it is a fault of ours. */
export function uitlegVoorBeheerder(fout: unknown): string | null {
  if (fout instanceof OnjuisteInstelling) return fout.message;
  if (fout instanceof MasterKeyFault) return `LOOPPLANK_SLEUTEL_BESTAND: ${SLEUTEL[fout.reason]}`;
  if (fout instanceof KeyUnreadable || fout instanceof KeyMissing) {
    return `LOOPPLANK_SLEUTELKAST: de sleutel van ${fout.subject} ${fout instanceof KeyMissing ? 'ontbreekt' : 'is beschadigd'}. Zet hem terug uit een back-up.`;
  }
  const { code, errcode } = (fout ?? {}) as { code?: unknown; errcode?: unknown };
  if (typeof errcode === 'number' && (errcode & 0xff) === SQLITE_FULL) return WERELD['ENOSPC']!;
  if (typeof code === 'string' && code in WERELD) return WERELD[code]!;
  if (fout instanceof LogOnbereikbaar) return uitlegVoorBeheerder(fout.cause) ?? 'LOOPPLANK_DATA: het log (log.sqlite) kan niet gelezen worden. Is het van deze versie, en heel?';
  return null;
}
