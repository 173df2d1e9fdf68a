import { randomUUID } from 'node:crypto';
import { setTimeout as slaap } from 'node:timers/promises';
import type { Doel } from '@loopplank/access';
import { KeyMissing } from '@loopplank/codec';
import type { CommandOutcome } from '@loopplank/commands';
import { type DossierCommand, dossierDecider, dossierStream, opgegaanIn, opgenomen, WISREDENEN, type Wisreden } from '@loopplank/dossier';
import type { Actor } from '@loopplank/kernel';
import { listViewFiles } from '@loopplank/projections';
import type { Huis } from '../huis';
import { viewMap } from '../plaatsen';
import type { Verb } from './verbs';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Views that hold something about a youngster. */
const GERAAKT = ['jongere', 'zoeken', 'beeld', 'imports', 'signalen'];
const WACHT_MS = 30_000;

/** The event first: keys that are gone without it would look like a fault. What is cut off here is finished at the start. */
async function legVast(huis: Huis, jongereId: string, reden: Wisreden, actor: Actor): Promise<CommandOutcome> {
  const doel: Doel = 'wissen';
  const opdracht = {
    streamId: dossierStream(jongereId),
    type: 'WisGegevens' satisfies DossierCommand['type'],
    data: { reden },
    actor,
    doel,
    bron: 'beheer',
    commandId: randomUUID(),
    verzoek: `WisGegevens ${jongereId} ${reden}`,
  } as const;
  try {
    return await huis.commands.voerUit(dossierDecider, opdracht);
  } catch (fout) {
    if (!(fout instanceof KeyMissing) || fout.subject !== opdracht.streamId) throw fout;
    // The key was lost: nothing can be read any more, and from here on that is an erasure.
    huis.cupboard.destroy(opdracht.streamId);
    return huis.commands.voerUit(dossierDecider, opdracht);
  }
}

/** Every file of the same person: what was merged with this one, on either side, and what was merged with that. */
async function alleDossiersVan(huis: Huis, jongereId: string, bekend: ReadonlySet<string> = new Set()): Promise<ReadonlySet<string>> {
  const samen = new Set([...bekend, jongereId]);
  const { state } = await huis.commands.laad(dossierDecider, dossierStream(jongereId)).catch((fout: unknown) => {
    // Without its key nothing can be read of it; what it was merged with is asked to be erased by its own number.
    if (fout instanceof KeyMissing) return { state: dossierDecider.initial };
    throw fout;
  });
  const anderen = [...opgenomen(state), ...[opgegaanIn(state)].filter((s) => s !== undefined)].map((s) => s.data.anderJongereId);
  let alle: ReadonlySet<string> = samen;
  for (const ander of anderen) if (!alle.has(ander)) alle = await alleDossiersVan(huis, ander, alle);
  return alle;
}

/** A view moves to a fresh file after an erasure; true when the one it came from is gone. */
async function oudeBestandenWeg(map: string): Promise<boolean> {
  const einde = performance.now() + WACHT_MS;
  const over = (): boolean => GERAAKT.some((naam) => listViewFiles(map).filter((f) => f.naam === naam).length > 1);
  while (over()) {
    if (performance.now() > einde) return false;
    await slaap(100);
  }
  return true;
}

/** Erasure: records that and why, destroys the keys, and waits until no view shows or holds anything of it. */
export const sleutelsVernietig: Verb = async ({ huis, args, actor, meld }) => {
  const [jongereId, reden] = [args['jongere'], args['reden']];
  if (typeof jongereId !== 'string' || !UUID.test(jongereId)) return meld({ soort: 'klaar', code: 2, tekst: 'Geef het nummer van de jongere: het laatste stuk van het adres van het dossier.' });
  if (!(WISREDENEN as readonly unknown[]).includes(reden)) return meld({ soort: 'klaar', code: 2, tekst: `Geef de reden met --reden: ${WISREDENEN.join(', ')}.` });
  const samen = await alleDossiersVan(huis, jongereId);
  const uitkomst = await legVast(huis, jongereId, reden as Wisreden, actor);
  if (uitkomst.soort !== 'aanvaard' && uitkomst.soort !== 'ongewijzigd') {
    return meld({ soort: 'klaar', code: 1, tekst: 'Deze jongere is hier niet bekend. Er is niets gewist.' });
  }
  huis.cupboard.destroy(dossierStream(jongereId));
  for (const ander of [...samen].filter((id) => id !== jongereId)) {
    await legVast(huis, ander, reden as Wisreden, actor);
    huis.cupboard.destroy(dossierStream(ander));
  }
  const bij = (await huis.views.wachtOp(await huis.store.lastPosition(), GERAAKT, WACHT_MS)) && (await oudeBestandenWeg(viewMap(huis.instellingen)));
  // Lists of the last thirty days in which this jongere stood.
  huis.imports.ruimOp();
  await huis.imports.wisSignalen();
  const regels = [
    uitkomst.soort === 'aanvaard' ? 'Gewist. De sleutels van deze jongere zijn vernietigd; dat en waarom staat in het log.' : 'Deze jongere was al gewist.',
    ...(samen.size > 1 ? [`Ook gewist: ${samen.size - 1} samengevoegd dossier van dezelfde jongere.`] : []),
    bij ? 'De overzichten op deze server zijn geschoond.' : 'LET OP: een overzicht loopt nog achter of wordt net herbouwd, en kan deze gegevens nog bevatten. Kijk met: loopplank status',
    'In back-ups van voor nu staan de sleutels nog: zie docs/beheer/sleutels.md. Noteer dit nummer in het register van AVG-verzoeken.',
  ];
  meld({ soort: 'klaar', code: bij ? 0 : 1, tekst: regels.join('\n'), gegevens: { jongereId, alGewist: uitkomst.soort === 'ongewijzigd', overzichtenBij: bij } });
};
