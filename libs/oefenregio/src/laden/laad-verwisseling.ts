import { type CommandService, uuid5 } from '@loopplank/commands';
import { type DossierCommandVan, type DossierCommand, dossierDecider, dossierStream, verplaatsingVan } from '@loopplank/dossier';
import { type Moment, momentOp, plusDagen } from '@loopplank/kernel';
import teksten from '../data/teksten.json';
import { deelIn } from '../regio/indeling';
import { actorVan, type Collega } from '../regio/medewerkers';
import type { Regio } from '../regio/regio';
import { jongereIdVan } from './ids';
import { Geweigerd } from './laad-leven';

/** Places in the caseload of the combinatiefunctionaris of the two youngsters that get mixed up. */
const FOUT = 11;
const GOED = 12;

/**
 * One note lands in the wrong file and is moved: hidden at once, an incident for the privacy officer, and in the
 * right file. The evening before the present, when both lives are complete. A small region has no such pair.
 */
export async function laadVerwisseling(commands: CommandService, regio: Regio): Promise<void> {
  const { combinatie } = regio.bezetting.demo;
  const wie = (demorang: number): number =>
    Array.from({ length: regio.jongeren }, (_, i) => i).find((i) => {
      const indeling = deelIn(regio, i);
      return indeling.houder === combinatie && indeling.demorang === demorang;
    }) ?? -1;
  const [fout, goed] = [wie(FOUT), wie(GOED)];
  if (fout < 0 || goed < 0) return;

  const geef = gever(commands, regio, combinatie);
  const avond = plusDagen(regio.vandaag, -1);
  const notitie = await geef(fout, momentOp(avond, 20, 40), 'VoegNotitieToe', { tekst: teksten.verkeerdeJongere[0] ?? '' });
  const naarJongereId = jongereIdVan(regio, goed);
  const correctie = await geef(fout, momentOp(avond, 20, 46), 'CorrigeerGebeurtenis', { gebeurtenisId: notitie, reden: 'verkeerdeJongere', naarJongereId });
  const { state } = await commands.laad(dossierDecider, dossierStream(jongereIdVan(regio, fout)));
  const feiten = verplaatsingVan(state, correctie)?.feiten ?? [];
  await geef(goed, momentOp(avond, 20, 47), 'NeemVerplaatsteOver', { feiten });
}

type Gever = <T extends DossierCommand['type']>(index: number, nu: Moment, type: T, data: DossierCommandVan<T>['data']) => Promise<string>;

/** Gives a command about youngster `index` and returns the id of its first event. */
const gever = (commands: CommandService, regio: Regio, door: Collega): Gever => async (index, nu, type, data) => {
  const uitkomst = await commands.voerUit(dossierDecider, {
    streamId: dossierStream(jongereIdVan(regio, index)),
    type,
    data,
    actor: actorVan(door),
    doel: door.organisatie.doel,
    bron: 'medewerker',
    commandId: uuid5(`verwisseling/${type}`, regio.ruimte),
    verzoek: `oefenregio/verwisseling/${type}`,
    nu,
  });
  const eerste = uitkomst.soort === 'aanvaard' ? uitkomst.eventIds[0] : undefined;
  if (eerste === undefined) throw new Geweigerd(type, uitkomst.soort === 'afgewezen' ? uitkomst.code : uitkomst.soort);
  return eerste;
};
