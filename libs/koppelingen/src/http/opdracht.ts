import { type Geslaagd, isId, type Kader, nietGevonden, Probleem, StelVraag, type Vergunning, VoerCommandUit, voorBus } from '@loopplank/access/http';
import type { Medewerker } from '@loopplank/access';
import { Param, type PipeTransform } from '@nestjs/common';
import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { ImportCommand } from '../import/commands';
import { importDecider } from '../import/decider';
import { importStream } from '../import/events';
import type { Import } from '../import/state';
import type { Opdrachtgever } from '../uitvoeren/uitvoerder';
import { isRegisterlijst } from '../rijen/velden';
import type { KoppelingenHuis } from './huis';
import { toewijzingVan } from './rijregels';

class IdOf404 implements PipeTransform<string, string> {
  transform(waarde: string): string {
    if (!isId(waarde)) throw nietGevonden();
    return waarde;
  }
}
class NrOf404 implements PipeTransform<string, number> {
  transform(waarde: string): number {
    if (!/^[1-9]\d{0,5}$/.test(waarde)) throw nietGevonden();
    return Number(waarde);
  }
}

/** Parameter decorators: an import, and the number of a row in it. What cannot exist is not there: 404. */
export const ImportId = (): ParameterDecorator => Param('id', new IdOf404());
export const Rijnummer = (): ParameterDecorator => Param('nr', new NrOf404());

/** Whether the asker may import, and for which purpose. Throws Probleem 403. */
export const eisImporteren = (queries: QueryBus, kader: Kader): Promise<Vergunning> =>
  queries.execute<StelVraag<Vergunning>, Vergunning>(
    new StelVraag<Vergunning>({ kader, handeling: 'importeren', soort: 'onderdeel', views: ['imports'], antwoord: (v) => ({ waarde: v, jongeren: [] }) }),
  );

/** Lists of registers are for whoever has that task by law, not for every school that brings a list. Throws Probleem 403. */
export const eisRegister = (queries: QueryBus, kader: Kader): Promise<Vergunning> =>
  queries.execute<StelVraag<Vergunning>, Vergunning>(
    new StelVraag<Vergunning>({ kader, handeling: 'signalen.behandelen', soort: 'onderdeel', views: ['imports'], antwoord: (v) => ({ waarde: v, jongeren: [] }) }),
  );

export const opdrachtgever = (medewerker: Medewerker, { rol, doel }: Vergunning): Opdrachtgever => ({
  actor: { medewerkerId: medewerker.id, organisatieId: medewerker.organisatieId, rol }, medewerker, doel,
});

/** The import itself, from the log; 404 when it belongs to another organisation. */
export async function eigenImport(huis: KoppelingenHuis, kader: Kader, importId: string): Promise<Import> {
  const { state } = await huis.commands.laad(importDecider, importStream(importId));
  if (state.status === 'geen' || state.organisatieId !== kader.medewerker.organisatieId) throw nietGevonden();
  return state;
}

/**
 * The import, for whoever may see what stands in it: rows of a register list are for whoever may bring such a list
 * (`eisRegister`), whatever else their organisation imports.
 */
export async function eigenRijen(queries: QueryBus, huis: KoppelingenHuis, kader: Kader, importId: string): Promise<Import> {
  const state = await eigenImport(huis, kader, importId);
  const soort = state.soort ?? toewijzingVan(huis, importId, state)?.soort;
  if (soort !== undefined && isRegisterlijst(soort)) await eisRegister(queries, kader);
  return state;
}

/** Whether the asker may see lists of registers. */
export const magRegister = (queries: QueryBus, kader: Kader): Promise<boolean> =>
  eisRegister(queries, kader).then(() => true, (fout: unknown) => {
    if (fout instanceof Probleem && fout.inhoud.status === 403) return false;
    throw fout;
  });

/** Hands one command for one import to the bus. Refusals throw a Probleem. */
export async function voerUit<T extends ImportCommand['type']>(
  commands: CommandBus, kader: Kader, importId: string, type: T, data: Extract<ImportCommand, { type: T }>['data'],
): Promise<Geslaagd> {
  try {
    return await commands.execute(new VoerCommandUit({ kader, handeling: 'importeren', streamId: importStream(importId), decider: voorBus(importDecider), type, data }));
  } catch (fout) {
    throw fout instanceof Probleem && fout.inhoud.code === 'import-onbekend' ? nietGevonden() : fout;
  }
}
