import { BroadcastChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { type AppendBericht, kanaalVan, type Melding, type Opdracht } from './berichten';
import type { Groepsschrijver } from './groep';

/** More appends than this wait for the next transaction, so that the first ones need not wait for the last. */
const MAX_GROEP = 512;

/** What the writer thread does: takes everything that is waiting, writes it as one group, answers. */
export function bedien(port: MessagePort, bestand: string, groepsschrijver: Groepsschrijver): void {
  const kanaal = new BroadcastChannel(kanaalVan(bestand));
  const meld = (melding: Melding): void => port.postMessage(melding);

  const schrijf = (appends: readonly AppendBericht[]): void => {
    const antwoord = groepsschrijver.schrijf(appends);
    meld(antwoord);
    if (antwoord.some(({ uitslag }) => uitslag.soort === 'opgeslagen')) kanaal.postMessage(null);
  };

  port.on('message', (eerste: Opdracht) => {
    const wachtend: AppendBericht[] = [];
    let sluit = false;
    for (let opdracht: Opdracht | undefined = eerste; opdracht; opdracht = receiveMessageOnPort(port)?.message) {
      if (opdracht === 'sluit') sluit = true;
      else wachtend.push(...opdracht);
    }
    for (let i = 0; i < wachtend.length; i += MAX_GROEP) schrijf(wachtend.slice(i, i + MAX_GROEP));
    if (!sluit) return;
    groepsschrijver.sluit();
    kanaal.close();
    port.close();
  });
  meld('gereed');
}
