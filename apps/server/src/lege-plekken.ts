import { zonderWerk } from '@loopplank/access/views';
import { type CommandService, uuid5 } from '@loopplank/commands';
import { dossierDecider, dossierStream, regieOp } from '@loopplank/dossier';
import { jongerenMetRegie, regiehouders } from '@loopplank/dossier/views';
import { dagVan, type Moment, SYSTEEM } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';

interface Delen {
  readonly views: Pick<ViewReader, 'db'>;
  readonly commands: Pick<CommandService, 'laad' | 'voerUit'>;
  readonly klok: () => Moment;
  /** Told of every seat that could not be emptied; the others go on, and this one is tried again the next time. */
  readonly bijFout: (streamId: string, fout: unknown) => void;
}

interface Plek {
  readonly streamId: string;
  readonly organisatieId: string;
  readonly medewerkerId: string;
}

/**
 * Who holds the regie and can no longer work: every role has ended, or the account was closed and its process is done (a
 * file that came back from a merge may name such a person). Nothing happened on that day that a rule could hear, so it
 * is looked for. The seat becomes empty, visibly, and the rules for an empty seat do the rest. Returns how many.
 */
export async function maakPlekkenVrij(delen: Delen): Promise<number> {
  let vrij = 0;
  for (const plek of plekkenZonderWerk(delen)) {
    try {
      if (await maakVrij(delen, plek)) vrij++;
    } catch (fout) {
      delen.bijFout(plek.streamId, fout);
    }
  }
  return vrij;
}

function plekkenZonderWerk({ views, klok }: Delen): readonly Plek[] {
  const houders = regiehouders(views.db('jongere'));
  const weg = new Set(zonderWerk(views.db('toegang'), houders.map((r) => r.medewerkerId), dagVan(klok())));
  return houders
    .filter((r) => weg.has(r.medewerkerId))
    .flatMap((r) => jongerenMetRegie(views.db('jongere'), r.organisatieId, r.medewerkerId).map((jongereId) => ({ ...r, streamId: dossierStream(jongereId) })));
}

/** Whether this seat was emptied now. Throws when the rules refuse it: somebody has to look. */
async function maakVrij({ commands, klok }: Delen, { streamId, organisatieId, medewerkerId }: Plek): Promise<boolean> {
  const { state, revisie } = await commands.laad(dossierDecider, streamId);
  const regie = regieOp(state, dagVan(klok()));
  if (!regie || regie.data.organisatieId !== organisatieId || regie.data.medewerkerId !== medewerkerId) return false;
  // Named after the assignment it ends: another node that sees the same sends the same command.
  const verzoek = `plek vrij ${regie.id}`;
  const uitkomst = await commands.voerUit(dossierDecider, {
    streamId, type: 'WijsRegieToe', data: { organisatieId, reden: 'vervanging' }, actor: SYSTEEM, doel: 'beheer', bron: 'systeem', commandId: uuid5(verzoek, medewerkerId), verzoek, verwachteRevisie: revisie,
  });
  if (uitkomst.soort === 'afgewezen' || uitkomst.soort === 'sleutelHergebruikt') throw new Error(`refused: ${uitkomst.soort === 'afgewezen' ? uitkomst.code : uitkomst.soort}`);
  return uitkomst.soort === 'aanvaard' && !uitkomst.herhaald;
}
