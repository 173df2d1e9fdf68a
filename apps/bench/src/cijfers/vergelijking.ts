import type { BuitenBeeld, DefinitieEffect } from '@loopplank/dossier/antwoorden';
import { duur } from '../meten/rondes';
import { spreiding } from '../meten/statistiek';
import type { Klant } from '../proces/klant';
import { gelijk, type Rij } from '../verslag/rij';
import type { Opstelling } from './opstelling';

const KEER = 3;
const EFFECT = '/v1/definities/ECHT-CONTACT/versies/1/effect';

/** Two definitions laid beside each other for everybody, over 24 months, as the screen asks it before publishing. */
export async function meetVergelijking({ klanten }: Opstelling): Promise<Rij> {
  const rmc = klanten.get('rmc') as Klant;
  const tijden: number[] = [];
  let effect: DefinitieEffect | undefined;
  for (let i = 0; i < KEER; i++) {
    tijden.push((await duur(async () => (effect = JSON.parse((await rmc.doe({ methode: 'GET', pad: EFFECT })).tekst) as DefinitieEffect))) / 1000);
  }
  const lijst = JSON.parse((await rmc.doe({ methode: 'GET', pad: '/v1/buiten-beeld' })).tekst) as BuitenBeeld;
  return {
    figuur: 3, naam: 'twee definities vergelijken, 24 maanden', eenheid: 's', maat: 'waarde',
    ons: spreiding(tijden), vloer: null, verhouding: null, latenties: null,
    doel: { op: 'ons', soort: 'hoogstens', grens: 10 },
    controles: [
      gelijk('each of the months was answered', effect?.maanden?.length ?? 0, 25),
      gelijk('today says what the list of today says', effect?.maanden?.at(-1)?.nu ?? -1, lijst.totaal),
    ],
  };
}
