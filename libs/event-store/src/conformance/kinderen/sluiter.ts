import { idVan } from './ids';
import { meld, opdracht, type Opening, openStore } from './opening';

/** Uses everything once and closes. Then nothing may keep this process alive. */
async function gebruikEnSluit(): Promise<void> {
  const store = openStore(opdracht<Opening>());
  const gezien = new Promise<void>((klaar) => store.subscribe(0, () => klaar()));
  const event = { eventId: idVan(`sluiter-${process.pid}`), type: 'Proef', bytes: Buffer.from('x') };
  await store.append('sluiter', await store.head('sluiter'), [event]);
  await gezien;
  await store.close();
  await meld('gesloten');
  process.disconnect();
}

void gebruikEnSluit();
