import { actorVan, type Medewerker, type Relatie, type Toegang } from '@loopplank/access';
import { type Geslaagd, nietGevonden, Probleem, VoerCommandUit } from '@loopplank/access/http';
import type { CommandOutcome } from '@loopplank/commands';
import { dossierDecider, dossierStream, opgegaanIn, relatiesVanState } from '@loopplank/dossier';
import { dagVan, geldtOp } from '@loopplank/kernel';
import { beslis } from '@loopplank/access';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Inject } from '@nestjs/common';
import { HUIS, type Huis } from '../huis';
import { commandIdVan } from './command-id';
import { eisActueelAccount } from './stilstand';
import { uitlegVan } from './uitleg';

/** The right to do it, or the Probleem that says no. */
export function eisToegang(toegang: Toegang): Extract<Toegang, { soort: 'toegestaan' }> {
  if (toegang.soort === 'toegestaan') return toegang;
  if (!toegang.bestaan) throw nietGevonden();
  throw new Probleem({ status: 403, code: toegang.code, detail: uitlegVan(toegang.code) });
}

/** authorise → idempotency → load → decide → append → receipt. Nothing durable hangs on the bus itself. */
@CommandHandler(VoerCommandUit)
export class VoerCommandUitHandler implements ICommandHandler<VoerCommandUit> {
  constructor(@Inject(HUIS) private readonly huis: Huis) {}

  async execute({ opdracht: o }: VoerCommandUit): Promise<Geslaagd> {
    const { kader } = o;
    await eisActueelAccount(this.huis, kader);
    const relaties = o.jongereId === undefined ? undefined : await this.relaties(o.jongereId, kader.medewerker);
    const toegang = eisToegang(
      beslis({
        medewerker: kader.medewerker,
        handeling: o.handeling,
        vandaag: dagVan(kader.nu),
        ...(relaties ? { relaties } : {}),
        ...(o.organisatieId ? { organisatieId: o.organisatieId } : {}),
        ...(kader.doel ? { gevraagdDoel: kader.doel } : {}),
      }),
    );
    const uitkomst = await this.huis.commands.voerUit(o.decider, {
      streamId: o.streamId,
      type: o.type,
      data: o.data,
      actor: actorVan(kader.medewerker, toegang.rol),
      doel: toegang.doel,
      bron: o.bron ?? 'medewerker',
      commandId: o.commandId ?? commandIdVan(kader.medewerker, kader.sleutel),
      verzoek: kader.verzoek,
      correlationId: kader.correlationId,
      // No `nu`: what we know, we know from the moment it is recorded, not from when a slow request arrived.
      ...(kader.ifMatch === undefined ? {} : { verwachteRevisie: kader.ifMatch }),
    });
    return gelukt(uitkomst);
  }

  /**
   * Relations from the file itself, not from a view: a right must not lag behind the fact it rests on.
   * A file that does not exist looks like one you may not see.
   */
  private async relaties(jongereId: string, m: Medewerker): Promise<readonly Relatie[]> {
    const { state, revisie } = await this.huis.commands.laad(dossierDecider, dossierStream(jongereId));
    if (revisie < 0) throw nietGevonden();
    const ander = opgegaanIn(state)?.data.anderJongereId;
    if (ander !== undefined) await this.wijsDeWeg(ander, m);
    return relatiesVanState(state, m.organisatieId);
  }

  /** Whoever works with this youngster hears that there is one file now: what waited on a phone is not lost without a word. */
  private async wijsDeWeg(ander: string, m: Medewerker): Promise<void> {
    const { state } = await this.huis.commands.laad(dossierDecider, dossierStream(ander));
    const betrokken = relatiesVanState(state, m.organisatieId).some((r) => r.omvang === undefined && geldtOp(r, dagVan(this.huis.klok())));
    if (betrokken) throw new Probleem({ status: 409, code: 'dossier-samengevoegd', detail: uitlegVan('dossier-samengevoegd') });
  }
}

/** The receipt of a handled command, or the Probleem of a refusal. */
export function gelukt(uitkomst: CommandOutcome): Geslaagd {
  switch (uitkomst.soort) {
    case 'aanvaard':
    case 'ongewijzigd':
      return uitkomst;
    case 'afgewezen':
      throw new Probleem({
        status: 409,
        code: uitkomst.code,
        detail: uitlegVan(uitkomst.code, uitkomst.feiten),
        fouten: uitkomst.veld === undefined ? [] : [{ veld: uitkomst.veld, code: uitkomst.code, uitleg: uitlegVan(uitkomst.code, uitkomst.feiten) }],
      });
    case 'sleutelHergebruikt':
      throw new Probleem({ status: 409, code: 'sleutel-hergebruikt', detail: uitlegVan('sleutel-hergebruikt') });
    case 'revisieOnjuist':
      throw new Probleem({ status: 412, code: 'intussen-veranderd', detail: uitlegVan('intussen-veranderd'), headers: { ETag: `"${uitkomst.revisie}"` } });
  }
}
