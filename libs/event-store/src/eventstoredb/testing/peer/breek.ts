import { setTimeout } from 'node:timers/promises';
import type { Peer } from '.';

/**
 * One break of all connections, each time in another way: cut, cut around an append, down for a moment. Who writes gets
 * some work done before it comes.
 */
export async function breek(peer: Peer, nr: number): Promise<void> {
  const geschreven = peer.logboek.events.length;
  while (peer.logboek.events.length <= geschreven + 3) await setTimeout(5);
  await setTimeout(Math.random() * 20);
  if (nr % 10 === 9) {
    await peer.stop();
    await setTimeout(Math.random() * 100);
    await peer.start();
  } else if (nr % 3 === 0) peer.knip();
  else peer.knipBijAppend(nr % 3 === 1 ? 'voor' : 'na');
}
