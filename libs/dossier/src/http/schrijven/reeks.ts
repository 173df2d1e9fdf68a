import { type Geslaagd, type Kader, nietGevonden, Probleem, zetPositie } from '@loopplank/access/http';
import { NuNietMogelijk } from '@loopplank/commands';
import type { CommandBus } from '@nestjs/cqrs';
import type { GroepscontactRij } from '../../antwoorden';
import { eisToegangTot } from './opdracht';

const LATER = { code: 'nu-niet-mogelijk', uitleg: 'Dit lukte nu niet. Stuur hetzelfde verzoek nog eens.' } as const;

/** What went wrong for one youngster; a fault that is none of these stops the whole request. */
export function misluktVoor(jongereId: string, fout: unknown): GroepscontactRij {
  if (fout instanceof NuNietMogelijk) return { jongereId, gelukt: false, ...LATER };
  if (!(fout instanceof Probleem) || fout.inhoud.code === 'sleutel-hergebruikt') throw fout;
  return { jongereId, gelukt: false, code: fout.inhoud.code, uitleg: fout.inhoud.fouten?.[0]?.uitleg ?? fout.inhoud.detail };
}

/** All of them, or nothing is recorded and nobody is named. */
export async function eisAllen(commands: CommandBus, kader: Kader, jongeren: readonly string[]): Promise<void> {
  for (const jongereId of jongeren) {
    try {
      await eisToegangTot(commands, kader, jongereId, 'dossier.wijzigen');
    } catch (fout) {
      throw fout instanceof Probleem && fout.inhoud.status === 404 ? nietGevonden() : fout;
    }
  }
}

/**
 * One action, many files: there is no transaction over files, so each youngster gets a command of their own and an
 * outcome of their own. The answer waits for the last of them.
 */
export async function voorIeder(kader: Kader, jongeren: readonly string[], doe: (jongereId: string, i: number) => Promise<Geslaagd>): Promise<GroepscontactRij[]> {
  const rijen: GroepscontactRij[] = [];
  let positie = 0;
  for (const [i, jongereId] of jongeren.entries()) {
    try {
      const gedaan = await doe(jongereId, i);
      if (gedaan.soort === 'aanvaard') positie = Math.max(positie, gedaan.positie);
      rijen.push({ jongereId, gelukt: true, ...(gedaan.soort === 'aanvaard' ? { gebeurtenisId: gedaan.eventIds[0]! } : {}) });
    } catch (fout) {
      rijen.push(misluktVoor(jongereId, fout));
    }
  }
  zetPositie(kader, positie);
  return rijen;
}
