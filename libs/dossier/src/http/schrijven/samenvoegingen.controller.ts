import { randomUUID } from 'node:crypto';
import { type Geslaagd, HetKader, type Kader, lees, type Ontvangstbewijs, ontvangst, Probleem, VoerCommandUit, voorBus } from '@loopplank/access/http';
import { uuid5 } from '@loopplank/commands';
import { dagVan } from '@loopplank/kernel';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { dossierDecider } from '../../decider';
import { dossierStream } from '../../events';
import { zonderLeeg } from '../../leeg';
import { magOpgaan } from '../../samenvoegen/mag-opgaan';
import { bagageVan } from '../../samenvoegen/meenemen';
import { isTeruggedraaid, opgegaanIn, opgenomen } from '../../samenvoegen/state';
import { type Dossier, evolveDossier, leegDossier } from '../../state';
import { uitlegVanWeigering } from '../../weigeringen';
import { SamenvoegingDto, TerugdraaiingDto } from '../dto/samenvoeging.dto';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { IdParam } from './id-param';
import { eisToegangTot, voerUit } from './opdracht';
import { Vastleggen } from './vastleggen';

/** Two files of one jongere become one, and two again when they turn out to be of two. */
@ApiTags('Samenvoegen')
@Controller('v1/samenvoegingen')
export class SamenvoegingenController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Vastleggen('', {
    titel: 'Voeg twee dossiers van dezelfde jongere samen',
    uitleg: 'Het ene dossier blijft, het andere wordt een wegwijzer. Beide geschiedenissen blijven leesbaar. Kan worden teruggedraaid.',
  }, SamenvoegingDto)
  async voegSamen(@HetKader() kader: Kader, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { blijftJongereId: blijft, opgaatJongereId: opgaat, toelichting } = lees(SamenvoegingDto, body, (d) =>
      d.blijftJongereId === d.opgaatJongereId ? [{ veld: '/opgaatJongereId', code: 'zelfde-jongere', uitleg: 'Dit is hetzelfde dossier. Kies een ander dossier.' }] : []);
    await eisToegangTot(this.commands, kader, blijft, 'corrigeren');
    const ander = await this.dossier(opgaat);
    if (!(await this.isGedaan(blijft, ander))) await this.eisVrij(kader, opgaat, ander);
    const samenvoegingId = uuid5(`samenvoeging ${kader.sleutel ?? randomUUID()}`, kader.medewerker.id);
    const data = zonderLeeg({ samenvoegingId, anderJongereId: opgaat, toelichting, ...bagageVan(ander, dagVan(kader.nu)) });
    const gedaan = await voerUit(this.commands, { kader, jongereId: blijft, handeling: 'corrigeren', type: 'NeemDossierOp', data });
    // Sent again after it was taken back: the other file may not follow any more.
    if (isTeruggedraaid(await this.dossier(blijft), samenvoegingId)) throw afgebroken('samenvoeging-teruggedraaid');
    const na = gedaan.soort === 'aanvaard' ? await this.ofMaakLos(kader, blijft, samenvoegingId, () => this.tweedeHelft(kader, blijft, opgaat, 'GaOpInDossier', { samenvoegingId, anderJongereId: blijft })) : null;
    return ontvangst(kader, samen(gedaan, na), samenvoegingId);
  }

  @Vastleggen(':id/terugdraaiing', {
    titel: 'Draai een samenvoeging terug',
    uitleg: 'Het bleken twee jongeren. Beide dossiers staan weer los. Wat daarna is vastgelegd blijft in het dossier waarin het staat.',
  }, TerugdraaiingDto)
  async draaiTerug(@HetKader() kader: Kader, @IdParam() samenvoegingId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { jongereId, toelichting } = lees(TerugdraaiingDto, body);
    await eisToegangTot(this.commands, kader, jongereId, 'corrigeren');
    const ander = (await this.dossier(jongereId)).samenvoegingen.find((s) => s.data.samenvoegingId === samenvoegingId)?.data.anderJongereId;
    const gedaan = await voerUit(this.commands, { kader, jongereId, handeling: 'corrigeren', type: 'LaatDossierLos', data: zonderLeeg({ samenvoegingId, toelichting }) });
    const na = ander !== undefined && gedaan.soort === 'aanvaard' ? await this.tweedeHelft(kader, jongereId, ander, 'HerstelDossier', { samenvoegingId }) : null;
    return ontvangst(kader, samen(gedaan, na), samenvoegingId);
  }

  private async dossier(jongereId: string): Promise<Dossier> {
    return (await this.huis.gebeurtenissen(jongereId)).reduce(evolveDossier, leegDossier);
  }

  /** Sent again: the other file is a signpost by now, by a merge that holds here too. One half taken back is no merge any more. */
  private async isGedaan(blijft: string, ander: Dossier): Promise<boolean> {
    const opgegaan = opgegaanIn(ander)?.data;
    return opgegaan?.anderJongereId === blijft && opgenomen(await this.dossier(blijft)).some((s) => s.data.samenvoegingId === opgegaan.samenvoegingId);
  }

  private async eisVrij(kader: Kader, opgaat: string, ander: Dossier): Promise<void> {
    await eisToegangTot(this.commands, kader, opgaat, 'corrigeren');
    const vast = magOpgaan(ander, dagVan(kader.nu));
    if (vast) throw afgebroken(vast.code);
  }

  /** Something began in the other file just now, so it has to stay: the first half is undone, and who asked hears why. */
  private async ofMaakLos(kader: Kader, jongereId: string, samenvoegingId: string, tweede: () => Promise<Geslaagd | null>): Promise<Geslaagd | null> {
    try {
      return await tweede();
    } catch (fout) {
      if (!isVast(fout)) throw fout;
      const { ifMatch: _, ...rest } = kader;
      const data = { samenvoegingId, toelichting: 'Ging niet door: in het andere dossier loopt nog iets.', gingNietDoor: true as const };
      await voerUit(this.commands, { kader: { ...rest, verzoek: `GingNietDoor ${samenvoegingId}` }, jongereId, handeling: 'corrigeren', type: 'LaatDossierLos', data, commandId: uuid5('GingNietDoor', samenvoegingId) });
      throw afgebroken(fout.inhoud.code);
    }
  }

  /**
   * The other file follows at once, so that who merged sees it; the right to it is that to the file that stays. What
   * does not come through here (a crash, a relation that ended with it), the process finishes.
   */
  private async tweedeHelft(kader: Kader, blijft: string, ander: string, type: 'GaOpInDossier' | 'HerstelDossier', data: { readonly samenvoegingId: string; readonly anderJongereId?: string }): Promise<Geslaagd | null> {
    const { ifMatch: _, ...rest } = kader;
    const opdracht = {
      kader: { ...rest, verzoek: `${type} ${data.samenvoegingId}` }, handeling: 'corrigeren' as const, jongereId: blijft,
      streamId: dossierStream(ander), decider: voorBus(dossierDecider), type, data, commandId: uuid5(type, data.samenvoegingId),
    };
    try {
      return await this.commands.execute<VoerCommandUit, Geslaagd>(new VoerCommandUit(opdracht));
    } catch (fout) {
      if (fout instanceof Probleem && fout.inhoud.status < 500 && !isVast(fout)) return null;
      throw fout;
    }
  }
}

/** The rules say that the other file cannot become a signpost now. */
const isVast = (fout: unknown): fout is Probleem => fout instanceof Probleem && fout.inhoud.status === 409 && fout.inhoud.code.startsWith('opgaan-');

const afgebroken = (code: string): Probleem => new Probleem({ status: 409, code, detail: uitlegVanWeigering(code, {}) ?? code });

/** The client has seen its write when both files are there. */
const samen = (een: Geslaagd, twee: Geslaagd | null): Geslaagd =>
  een.soort === 'aanvaard' && twee?.soort === 'aanvaard' ? { ...een, positie: Math.max(een.positie, twee.positie) } : een;
