import { randomUUID } from 'node:crypto';
import type { Handeling } from '@loopplank/access';
import { type Geslaagd, type Kader, nietGevonden, type Opdracht, Probleem, VoerCommandUit, voorBus } from '@loopplank/access/http';
import type { CommandBus } from '@nestjs/cqrs';
import type { DossierCommand, DossierCommandVan } from '../../commands';
import { dossierDecider } from '../../decider';
import { dossierStream } from '../../events';

export interface DossierOpdracht<T extends DossierCommand['type'] = DossierCommand['type']> {
  readonly kader: Kader;
  readonly jongereId: string;
  readonly handeling: Handeling;
  readonly type: T;
  readonly data: DossierCommandVan<T>['data'];
  /** There is no file yet: the role alone decides. */
  readonly nieuwDossier?: true;
  readonly commandId?: string;
  /** Field of the command that came from the path: unknown there is 404, not a rule that refuses. */
  readonly uitPad?: string;
}

/** What the domain calls a field, and what it is called at the outside. */
const BUITEN: Readonly<Record<string, string>> = { van: 'vanDatum', tot: 'totDatum', uiterlijk: 'uiterlijkDatum', herkomst: 'bron', per: 'perDatum', naarOrganisatieId: 'aan', naarMedewerkerId: 'medewerkerId', weerWelkom: 'weerWelkomDatum', anker: 'ankerDatum', hervatOp: 'hervatDatum', op: 'opDatum' };
/** `/afspraken/0/uiterlijk` → `/afspraken/0/uiterlijkDatum`. Registration has a field `herkomst` of its own. */
const buiten = (veld: string, type: DossierCommand['type']): string =>
  veld.split('/').map((stap) => (type === 'MeldJongereAan' && stap === 'herkomst' ? stap : (BUITEN[stap] ?? stap))).join('/');

/** The refusal as the client knows its own request. */
function vertaald(fout: unknown, o: Pick<DossierOpdracht, 'type' | 'uitPad'>): unknown {
  if (!(fout instanceof Probleem) || fout.inhoud.status !== 409) return fout;
  const { code, fouten = [] } = fout.inhoud;
  if (code === 'dossier-onbekend') return nietGevonden();
  if (o.uitPad !== undefined && fouten[0]?.veld === o.uitPad && code.endsWith('-onbekend')) return nietGevonden();
  return new Probleem({ ...fout.inhoud, fouten: fouten.map((f) => ({ ...f, veld: buiten(f.veld, o.type) })) });
}

/** Hands one command for one file to the bus; the compiler pairs data and type. Refusals throw a Probleem. */
export async function voerUit<T extends DossierCommand['type']>(commands: CommandBus, o: DossierOpdracht<T>): Promise<Geslaagd> {
  const opdracht: Opdracht = {
    kader: o.kader,
    handeling: o.handeling,
    ...(o.nieuwDossier ? {} : { jongereId: o.jongereId }),
    streamId: dossierStream(o.jongereId),
    decider: voorBus(dossierDecider),
    type: o.type,
    data: o.data,
    ...(o.commandId ? { commandId: o.commandId } : {}),
  };
  try {
    return await commands.execute(new VoerCommandUit(opdracht));
  } catch (fout) {
    throw vertaald(fout, o);
  }
}

/**
 * Throws when this employee may not do this to this file, by asking it to take over nothing: the same way in
 * as any command, and no event comes of it.
 */
export async function eisToegangTot(commands: CommandBus, kader: Kader, jongereId: string, handeling: Handeling): Promise<void> {
  const { ifMatch: _, ...zonderIfMatch } = kader;
  await voerUit(commands, { kader: zonderIfMatch, jongereId, handeling, type: 'NeemVerplaatsteOver', data: { feiten: [] }, commandId: randomUUID() });
}
