import { actorVan, beslis, type Medewerker, type Relatie } from '@loopplank/access';
import { nietGevonden, Probleem, StelVraag } from '@loopplank/access/http';
import { dossierDecider, dossierStream, relatiesVanState } from '@loopplank/dossier';
import { noodrelatie, relatiesVan } from '@loopplank/dossier/views';
import { dagVan, geldtOp, type Moment } from '@loopplank/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { HUIS, type Huis } from '../huis';
import { eisActueelAccount, staatStil } from './stilstand';
import { eisToegang } from './voer-command-uit.handler';

/** Read your writes: how long a question waits for this node's views. */
const WACHT_MS = 2000;

/** wait for the views → authorise → answer → log the viewing → give the answer. */
@QueryHandler(StelVraag)
export class StelVraagHandler implements IQueryHandler<StelVraag> {
  constructor(@Inject(HUIS) private readonly huis: Huis) {}

  async execute({ vraag: v }: StelVraag): Promise<unknown> {
    const { kader } = v;
    await this.wacht(v);
    await eisActueelAccount(this.huis, kader);
    const relaties = v.jongereId === undefined ? undefined : await this.relaties(v.jongereId, kader.medewerker, kader.nu);
    if (relaties === null) throw nietGevonden();
    this.zetPositie(v);
    const toegang = eisToegang(
      beslis({
        medewerker: kader.medewerker,
        handeling: v.handeling,
        vandaag: dagVan(kader.nu),
        ...(relaties ? { relaties } : {}),
        ...(v.organisatieId ? { organisatieId: v.organisatieId } : {}),
        ...(kader.doel ? { gevraagdDoel: kader.doel } : {}),
      }),
    );
    const { waarde, jongeren } = await v.antwoord(toegang);
    if (jongeren.length > 0) {
      await this.huis.inzage.legVast({ actor: actorVan(kader.medewerker, toegang.rol), doel: toegang.doel, soort: v.soort, jongeren, nu: this.huis.klok(), correlationId: kader.correlationId });
    }
    return waarde;
  }

  /** From the view; from the file itself when that view stands still, so that a right never outlives its end there. */
  private async relaties(jongereId: string, { id, organisatieId }: Medewerker, nu: Moment): Promise<readonly Relatie[] | null> {
    if (!staatStil(this.huis, 'jongere')) {
      const db = this.huis.views.db('jongere');
      const gewoon = relatiesVan(db, jongereId, organisatieId);
      return gewoon?.some((r) => r.omvang === undefined && geldtOp(r, dagVan(nu))) ? gewoon : gewoon && [...gewoon, ...noodrelatie(db, jongereId, id, nu)];
    }
    const { state, revisie } = await this.huis.commands.laad(dossierDecider, dossierStream(jongereId));
    return revisie < 0 ? null : relatiesVanState(state, organisatieId);
  }

  /** What the asker has now seen at least: the place of the slowest view this answer reads. */
  private zetPositie({ kader, views }: StelVraag['vraag']): void {
    const posities = this.huis.views.staat().filter((v) => views.includes(v.naam)).map((v) => v.positie);
    if (posities.length > 0) kader.zetKop('Loopplank-Positie', String(Math.min(...posities)));
  }

  /** A list may be a little behind and says so; a single file may not. */
  private async wacht({ kader, views, jongereId }: StelVraag['vraag']): Promise<void> {
    if (kader.positie === undefined) return;
    if (await this.huis.views.wachtOp(kader.positie, views, 0)) return;
    // A position beyond the log comes from before a restore; waiting for it would help nobody.
    if (kader.positie > (await this.huis.store.lastPosition())) return;
    if (await this.huis.views.wachtOp(kader.positie, views, WACHT_MS)) return;
    if (jongereId !== undefined) {
      throw new Probleem({
        status: 503,
        code: 'nog-niet-bij',
        detail: 'Wat je net vastlegde is bewaard, maar dit overzicht is nog niet bij. Probeer het zo opnieuw.',
        headers: { 'Retry-After': '2' },
      });
    }
    kader.zetKop('Loopplank-Achterstand', String(Math.round(this.huis.views.achterstandMs(views))));
  }
}
