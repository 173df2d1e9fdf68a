import { isAbsolute } from 'node:path';
import { bouwHuis } from '../bouw';
import { viewsBij } from '../views-bij';
import { ELDERS } from './bewaar';
import { zetTerug } from './backup/zet-terug';
import type { LosVerb } from './los';

/**
 * Restores a backup into an empty data folder while no server runs, and builds every view from it. Views are never
 * part of a backup: they come from the log.
 */
export const herstel: LosVerb = async ({ instellingen, log, args, meld }) => {
  if (instellingen.eventstore !== 'embedded') return meld({ soort: 'klaar', code: 2, tekst: ELDERS });
  const van = args['map'];
  if (typeof van !== 'string' || !isAbsolute(van)) return meld({ soort: 'klaar', code: 2, tekst: 'Geef de map van de back-up.' });
  const { manifest, blijftGewist } = await zetTerug(instellingen, van, (tekst, percentage) =>
    meld({ soort: 'voortgang', tekst, ...(percentage === undefined ? {} : { percentage }) }),
  );
  meld({ soort: 'voortgang', tekst: 'Overzichten opbouwen' });
  const huis = bouwHuis(instellingen, log);
  try {
    await viewsBij(huis);
    const stil = huis.views.staat().filter((v) => v.status === 'geparkeerd').map((v) => v.naam);
    const { gebeurtenissen, laatstePositie } = manifest.log;
    const regels = [
      `Hersteld: ${gebeurtenissen} gebeurtenissen tot positie ${laatstePositie}, zoals bewaard op ${manifest.gemaaktOp}.`,
      ...(blijftGewist > 0 ? [`${blijftGewist} jongere(n) blijven gewist: dat was na deze back-up.`] : []),
      stil.length === 0 ? 'Alle ketens kloppen en alle overzichten zijn opgebouwd.' : `Deze overzichten staan stil: ${stil.join(', ')}. Kijk met: loopplank status`,
      'Wis opnieuw wie na deze back-up gewist is: zie docs/beheer/back-up-en-herstel.md.',
    ];
    meld({ soort: 'klaar', code: stil.length === 0 ? 0 : 1, tekst: regels.join('\n'), gegevens: { ...manifest.log, blijftGewist, stil } });
  } finally {
    await huis.sluit();
  }
};
