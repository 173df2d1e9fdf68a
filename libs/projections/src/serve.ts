import type { MessagePort } from 'node:worker_threads';
import type { Antwoord, ProjectorMelding, Verzoek } from './messages';
import { type ProjectorOptions, startProjector } from './projector';

/**
 * The projector's side of the conversation, in a worker thread: keeps the views and does what the main thread asks.
 * The store belongs to this thread and is closed at `stop`; nothing then keeps the worker alive.
 * A start that fails is thrown in this thread, so that the main thread sees its worker end with the reason.
 */
export function bedienProjector(port: MessagePort, options: Omit<ProjectorOptions, 'meld'>): void {
  const meld = (melding: ProjectorMelding): void => port.postMessage(melding);
  const projector = startProjector({ ...options, meld });
  projector.gereed.catch((fault: unknown) =>
    setImmediate(() => {
      throw fault;
    }),
  );

  const stop = async (): Promise<void> => {
    await projector.stop();
    await options.store.close();
  };
  const act = (verzoek: Verzoek): Promise<void> =>
    verzoek.soort === 'stop' ? stop() : verzoek.soort === 'herbouw' ? projector.herbouw(verzoek.naam) : projector.hervat(verzoek.naam);

  port.on('message', (verzoek: Verzoek) => {
    const { id } = verzoek;
    const answer = (antwoord: Antwoord): void => {
      port.postMessage(antwoord);
      if (verzoek.soort === 'stop') port.close();
    };
    act(verzoek).then(
      () => answer({ soort: 'antwoord', id }),
      (fault: unknown) => answer({ soort: 'antwoord', id, fout: fault instanceof Error ? fault.message : String(fault) }),
    );
  });
}
