import { HetKader, isId, type Kader, lees, type Ontvangstbewijs, Probleem, type Veldfout, verkeerdeVorm } from '@loopplank/access/http';
import { dagVan } from '@loopplank/kernel';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Correctie } from '../../correcties/corrigeer-gebeurtenis';
import { vindFeit } from '../../correcties/feiten';
import type { Nieuw } from '../../correcties/nieuw';
import { zonderLeeg } from '../../leeg';
import { evolveDossier, leegDossier } from '../../state';
import { CorrectieDto, JuisteJongereDto } from '../dto/correctie.dto';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { IdParam } from './id-param';
import { leesNieuw } from './nieuw';
import { eisToegangTot, voerUit } from './opdracht';
import { bewijs, Vastleggen } from './vastleggen';
import { overnemen } from './verplaatsing';

/** Faults of a part of the request, with pointers into that part; or what was read. */
function deel<T>(lezen: () => T, pad = ''): { readonly waarde?: T; readonly fouten: readonly Veldfout[] } {
  try {
    return { waarde: lezen(), fouten: [] };
  } catch (fout) {
    if (!(fout instanceof Probleem) || fout.inhoud.status !== 400) throw fout;
    return { fouten: (fout.inhoud.fouten ?? []).map((f) => ({ ...f, veld: pad + f.veld })) };
  }
}

/** What was recorded wrongly: it ceases to hold, is replaced, or moves to the jongere it belongs to. */
@ApiTags('Correcties')
@Controller('v1/jongeren/:id')
export class CorrectiesController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Vastleggen('correcties', {
    titel: 'Verbeter wat niet klopt',
    uitleg: 'De oude versie blijft leesbaar in de geschiedenis. Bij verkeerdeJongere verdwijnt de gebeurtenis hier meteen en komt een incident in het dossier.',
  }, CorrectieDto)
  async corrigeer(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const vorm = deel(() => lees(CorrectieDto, body));
    const ruw = (body ?? {}) as { gebeurtenisId?: unknown; reden?: unknown; nieuw?: unknown };
    const verplaatsen = ruw.reden === 'verkeerdeJongere';
    const nieuw = ruw.nieuw === undefined || vorm.fouten.some((f) => f.veld === '/nieuw')
      ? { fouten: [] }
      : verplaatsen
        ? deel(() => this.leesJongere(ruw.nieuw, jongereId), '/nieuw')
        : await this.leesNieuw(kader, jongereId, ruw, vorm.fouten);
    const fouten = [...vorm.fouten, ...nieuw.fouten];
    if (fouten.length > 0) throw verkeerdeVorm(fouten);

    const { nieuw: _, ...correctie } = vorm.waarde!;
    if (verplaatsen) return this.verplaats(kader, jongereId, zonderLeeg({ ...correctie, naarJongereId: nieuw.waarde as string | undefined }));
    const data = zonderLeeg({ ...correctie, nieuw: nieuw.waarde as Nieuw | undefined });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'corrigeren', type: 'CorrigeerGebeurtenis', data }));
  }

  private leesJongere(invoer: unknown, jongereId: string): string {
    const zelfde = { veld: '/jongereId', code: 'zelfde-jongere', uitleg: 'Dit is dezelfde jongere. Kies de jongere waar het wel bij hoort.' };
    return lees(JuisteJongereDto, invoer, (dto) => (dto.jongereId === jongereId ? [zelfde] : [])).jongereId;
  }

  /** The fields of `nieuw` depend on what is corrected; nobody learns that who may not correct here. */
  private async leesNieuw(kader: Kader, jongereId: string, ruw: { gebeurtenisId?: unknown; nieuw?: unknown }, eerder: readonly Veldfout[]) {
    if (!isId(ruw.gebeurtenisId)) return { fouten: [] };
    try {
      await eisToegangTot(this.commands, kader, jongereId, 'corrigeren');
    } catch (fout) {
      if (eerder.length > 0) return { fouten: [] };
      throw fout;
    }
    const dossier = (await this.huis.gebeurtenissen(jongereId)).reduce(evolveDossier, leegDossier);
    const feit = vindFeit(dossier, ruw.gebeurtenisId);
    // An event that is not in this file is refused by the rule itself.
    return feit ? deel(() => leesNieuw(ruw.nieuw, { huis: this.huis, feit, vandaag: dagVan(kader.nu) }), '/nieuw') : { fouten: [] };
  }

  /**
   * Two files, one request: first it is hidden where it does not belong, then recorded where it does. Both
   * commands have ids that follow from the request, so that sending it again completes what was cut off.
   */
  private async verplaats(kader: Kader, jongereId: string, correctie: Correctie): Promise<Ontvangstbewijs> {
    const naar = correctie.naarJongereId;
    if (naar !== undefined) await this.eisPlek(kader, naar);
    const gedaan = await voerUit(this.commands, { kader, jongereId, handeling: 'corrigeren', type: 'CorrigeerGebeurtenis', data: correctie });
    if (naar === undefined || gedaan.soort !== 'aanvaard') return bewijs(kader, gedaan);
    const over = await overnemen(this.commands, kader, await this.huis.gebeurtenissen(jongereId), gedaan.eventIds[0]!);
    // The client has seen its write when both files are there.
    return bewijs(kader, over?.soort === 'aanvaard' ? { ...gedaan, positie: Math.max(gedaan.positie, over.positie) } : gedaan);
  }

  /** The right file must be one where this employee may record; else nothing is hidden yet. */
  private async eisPlek(kader: Kader, naar: string): Promise<void> {
    try {
      await eisToegangTot(this.commands, kader, naar, 'contact.vastleggen');
    } catch (fout) {
      if (!(fout instanceof Probleem) || (fout.inhoud.status !== 404 && fout.inhoud.status !== 403)) throw fout;
      const detail = 'De jongere waar het wel bij hoort is niet gevonden, of jouw organisatie is daar niet bij betrokken. Er is niets bewaard.';
      throw new Probleem({ status: 409, code: 'jongere-onbekend', detail, fouten: [{ veld: '/nieuw/jongereId', code: 'jongere-onbekend', uitleg: detail }] });
    }
  }
}
