import type { Geslaagd, Kader } from '@loopplank/access/http';
import { type CommandOutcome, type CommandService, uuid5 } from '@loopplank/commands';
import type { RecordedEvent } from '@loopplank/kernel';
import type { CommandBus } from '@nestjs/cqrs';
import { verplaatsingVan } from '../../correcties/verplaatsing';
import { dossierDecider } from '../../decider';
import { type DossierEvent, dossierStream } from '../../events';
import { evolveDossier, leegDossier } from '../../state';
import { voerUit } from './opdracht';

/** The second half of a move has one name, whoever finishes it: then finishing it twice changes nothing. */
const tweedeHelft = (correctieId: string) => ({ commandId: uuid5('neem-verplaatste-over', correctieId), verzoek: `verplaatsing ${correctieId}` });

const verplaatsing = (events: readonly RecordedEvent<DossierEvent>[], correctieId: string) =>
  verplaatsingVan(events.reduce(evolveDossier, leegDossier), correctieId);

/**
 * Records in the right file what a correction has just hidden in the wrong one. `events` is the wrong file.
 * Null when nothing is left to record: it was erased.
 */
export async function overnemen(commands: CommandBus, kader: Kader, events: readonly RecordedEvent<DossierEvent>[], correctieId: string): Promise<Geslaagd | null> {
  const naar = verplaatsing(events, correctieId);
  if (!naar || naar.feiten.length === 0) return null;
  const { ifMatch: _, ...rest } = kader;
  const { commandId, verzoek } = tweedeHelft(correctieId);
  return voerUit(commands, {
    kader: { ...rest, verzoek }, jongereId: naar.naarJongereId, handeling: 'contact.vastleggen',
    type: 'NeemVerplaatsteOver', data: { feiten: naar.feiten }, commandId,
  });
}

/** What the view of open moves gives: an event hidden in one file that has not arrived in the other. */
export interface TeVerplaatsen {
  readonly gebeurtenisId: string;
  readonly vanJongereId: string;
}

/**
 * Finishes a move that was cut off between its two files, in the name of who began it. For the start of the
 * server; safe beside a client that sends its request again. Null when there is nothing to finish.
 */
export async function verplaatsingAfmaken(commands: CommandService, open: TeVerplaatsen): Promise<CommandOutcome | null> {
  const events = await commands.lees<DossierEvent>(dossierStream(open.vanJongereId));
  const correcties = events.filter((e) => e.type === 'GebeurtenisGecorrigeerd');
  const deze = correcties.find((e) => e.data.gebeurtenisId === open.gebeurtenisId && e.data.naarJongereId !== undefined);
  // What was decided along with a touchpoint moves with it; the first correction of the command names the move.
  const eerste = deze && correcties.find((e) => e.commandId === deze.commandId);
  const naar = eerste && verplaatsing(events, eerste.eventId);
  if (!eerste || !naar || naar.feiten.length === 0) return null;
  return commands.voerUit(dossierDecider, {
    streamId: dossierStream(naar.naarJongereId),
    type: 'NeemVerplaatsteOver',
    data: { feiten: naar.feiten },
    actor: eerste.actor,
    doel: eerste.doel,
    bron: eerste.bron,
    ...tweedeHelft(eerste.eventId),
    correlationId: eerste.correlationId,
    causationId: eerste.eventId,
  });
}
