import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { CommandOutcome, CommandService } from '@loopplank/commands';
import { type Actor, dagVan, type Moment, momentVanMs, msVanMoment, SYSTEEM } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';
import type { Doel } from '../beslissing/doelen';
import { medewerkerDecider } from '../medewerker/decider';
import { type Linksoort, medewerkerStream } from '../medewerker/events';
import { wachtwoordFout } from '../medewerker/wachtwoordregels';
import { medewerkerMetNaam, medewerkerVanLink, openVerzendingen } from '../views';
import { hashWachtwoord, type Kosten } from '../wachtwoord/hash';
import type { Verzender } from './post';
import { berichtMetLink } from './wachtwoordbericht';

export interface WachtwoordlinkOpties {
  readonly commands: CommandService;
  readonly views: Pick<ViewReader, 'db'>;
  readonly klok: () => Moment;
  readonly verzender: Verzender;
  /** 32 bytes; the log keeps a digest under this key, so that reading the log gives no link. */
  readonly linkSleutel: Uint8Array;
  /** Public address, for the link. */
  readonly url: string;
  readonly bijFout: (fout: unknown) => void;
  /** Cheaper hashing for tests. */
  readonly kosten?: Kosten;
}

const DOEL: Doel = 'toegang';
/** A message that has not ended by then never will: the process that sent it is gone. */
const VERGETEN_MS = 10 * 60_000;
/** Links with which somebody sets a password: made, sent once, used once. */
export class Wachtwoordlinks {
  constructor(private readonly opties: WachtwoordlinkOpties) {}

  /** A new secret for a link: the token goes into the link, its digest into the log. */
  nieuw(): { readonly token: string; readonly digest: string } {
    const token = randomBytes(32).toString('base64url');
    return { token, digest: this.digest(token) };
  }

  /** Sends the link that a `WachtwoordlinkGemaakt` recorded, once. Never throws: how it went is in the log. */
  async verstuur(linkId: string, medewerkerId: string, soort: Linksoort, token: string, actor: Actor): Promise<void> {
    await this.opties.verzender.verstuur({ id: linkId, medewerkerId, soort, actor, inhoud: () => berichtMetLink({ soort, url: this.opties.url, token }) });
  }

  /** Somebody forgot a password. Sends a link when there is such an account with an address; tells nobody whether there is. */
  async vraagHerstel(gebruikersnaam: string): Promise<void> {
    const { commands, views, klok } = this.opties;
    try {
      const medewerker = medewerkerMetNaam(views.db('toegang'), gebruikersnaam, dagVan(klok()));
      if (!medewerker) return;
      const { token, digest } = this.nieuw();
      const soort: Linksoort = 'wachtwoordherstel';
      const gemaakt = await commands.voerUit(medewerkerDecider, {
        streamId: medewerkerStream(medewerker.id), type: 'MaakWachtwoordlink', data: { soort, digest }, actor: SYSTEEM, doel: DOEL, bron: 'systeem',
        commandId: randomUUID(), verzoek: `MaakWachtwoordlink ${digest}`, nu: klok(),
      });
      if (gemaakt.soort === 'aanvaard') await this.verstuur(gemaakt.eventIds[0]!, medewerker.id, soort, token, SYSTEEM);
    } catch (fout) {
      this.opties.bijFout(fout);
    }
  }

  /** Whose link this is, when it may still work. The rule itself decides when it is used. */
  vindAccount(token: string): string | null {
    return medewerkerVanLink(this.opties.views.db('toegang'), this.digest(token));
  }

  /** Sets a password with a link. `afgewezen`: the rules for passwords, or `link-werkt-niet`. */
  async gebruik(medewerkerId: string, token: string, wachtwoord: string): Promise<CommandOutcome> {
    const { commands, klok, kosten } = this.opties;
    const { state } = await commands.laad(medewerkerDecider, medewerkerStream(medewerkerId));
    const fout = wachtwoordFout(wachtwoord, state.gebruikersnaam ?? '');
    if (fout !== null) return { soort: 'afgewezen', code: fout, feiten: {}, veld: '/wachtwoord' };
    return commands.voerUit(medewerkerDecider, {
      streamId: medewerkerStream(medewerkerId),
      type: 'GebruikWachtwoordlink',
      data: { digest: this.digest(token), wachtwoordHash: await hashWachtwoord(wachtwoord, kosten) },
      actor: { medewerkerId, organisatieId: state.organisatieId, rol: 'geen' },
      doel: DOEL,
      bron: 'medewerker',
      // Never the same command twice: using a link again must meet the rule, not a remembered answer.
      commandId: randomUUID(),
      verzoek: 'GebruikWachtwoordlink',
      nu: klok(),
    });
  }

  /** Calls what began long ago and never ended unsure: a crash came in between, and nothing is sent again by itself. */
  async ruimOp(): Promise<void> {
    const { views, klok } = this.opties;
    const grens = momentVanMs(msVanMoment(klok()) - VERGETEN_MS);
    for (const id of openVerzendingen(views.db('toegang'), grens)) await this.opties.verzender.meldOnzeker(id);
  }

  /** What the log keeps of a token: reading it gives no link. */
  digest(token: string): string {
    return createHmac('sha256', this.opties.linkSleutel).update(token).digest('base64url');
  }
}
