import { createHmac } from 'node:crypto';
import type { Tabelrij } from '../lezen/tabel';
import { persoonstekst, rijtekst } from '../rijen/kenmerk';
import { type Gelezenrij, leesRij, type Omgeving } from '../rijen/rij';
import type { Rijfout } from '../rijen/rijfouten';
import { celVoor, type Toewijzing } from '../rijen/toewijzing';
import type { Kenmerken } from './plan';

export type GelezenMetKenmerk = { readonly fouten: readonly Rijfout[] } | (Gelezenrij & Kenmerken);
export type Rijlezer = (rij: Tabelrij) => GelezenMetKenmerk;

export interface Rijlezeropties {
  readonly kop: readonly string[];
  readonly toewijzing: Toewijzing;
  readonly omgeving: Omgeving;
  readonly organisatieId: string;
  readonly kenmerkSleutel: Uint8Array;
}

/** Reads rows of one file, each with its keyed digests. Organisations never recognise each other's rows. */
export function maakRijlezer({ kop, toewijzing, omgeving, organisatieId, kenmerkSleutel }: Rijlezeropties): Rijlezer {
  const cel = celVoor(toewijzing, kop);
  const digest = (tekst: string): string => createHmac('sha256', kenmerkSleutel).update(organisatieId).update('\n').update(tekst).digest('base64url');
  return (rij) => {
    if (rij.teBreed) return { fouten: [{ code: 'te-veel-kolommen' }] };
    const gelezen = leesRij(toewijzing, (veld) => cel(veld, rij.cellen), omgeving);
    return 'fouten' in gelezen ? gelezen : { ...gelezen, persoon: digest(persoonstekst(gelezen.wie)), kenmerk: digest(rijtekst(gelezen)) };
  };
}
