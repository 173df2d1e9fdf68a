import { zonderWerk } from '@loopplank/access/views';
import { type CommandService, uuid5 } from '@loopplank/commands';
import { dossierDecider, dossierStream, regieOp } from '@loopplank/dossier';
import { jongerenMetRegie, regiehouders } from '@loopplank/dossier/views';
import { dagVan, type Moment, SYSTEEM } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';

interface Delen {
  readonly views: Pick<ViewReader, 'db'>;
  readonly commands: CommandService;
  readonly klok: () => Moment;
}

/**
 * Who holds the regie and can no longer work: the account is there, every role has ended. Nothing happened on that day that a
 * rule could hear, so it is looked for. The seat becomes empty, visibly, and the rules for an empty seat do the rest.
 * Closing an account says who follows, and has a process of its own.
 */
export async function maakPlekkenVrij({ views, commands, klok }: Delen): Promise<number> {
  const vandaag = dagVan(klok());
  const weg = zonderWerk(views.db('toegang'), regiehouders(views.db('jongere')).map((r) => r.medewerkerId), vandaag);
  let vrij = 0;
  for (const { organisatieId, medewerkerId } of regiehouders(views.db('jongere')).filter((r) => weg.includes(r.medewerkerId))) {
    for (const jongereId of jongerenMetRegie(views.db('jongere'), organisatieId, medewerkerId)) {
      const streamId = dossierStream(jongereId);
      const { state, revisie } = await commands.laad(dossierDecider, streamId);
      const regie = regieOp(state, vandaag);
      if (!regie || regie.data.organisatieId !== organisatieId || regie.data.medewerkerId !== medewerkerId) continue;
      // Named after the assignment it ends: another node that sees the same sends the same command.
      const verzoek = `plek vrij ${regie.id}`;
      await commands.voerUit(dossierDecider, {
        streamId, type: 'WijsRegieToe', data: { organisatieId, reden: 'vervanging' }, actor: SYSTEEM, doel: 'beheer', bron: 'systeem', commandId: uuid5(verzoek, medewerkerId), verzoek, verwachteRevisie: revisie,
      });
      vrij++;
    }
  }
  return vrij;
}
