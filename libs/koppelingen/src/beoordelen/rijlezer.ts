import { createHmac } from 'node:crypto';
import type { Tabelrij } from '../lezen/tabel';
import { persoonstekst, registerpersoon, rijtekst } from '../rijen/kenmerk';
import { type Gelezenrij, leesRij, type Omgeving } from '../rijen/rij';
import type { Registerrij } from '../rijen/registerrij';
import type { Rijfout } from '../rijen/rijfouten';
import { celVoor, type Toewijzing } from '../rijen/toewijzing';
import type { Kenmerken } from './plan';

type Gewoon = Exclude<Gelezenrij, Registerrij>;
/** A row of a register knows its entry by a digest that is the same for every organisation: the file is one. */
export type Registerrijkenmerk = Registerrij & Kenmerken & { readonly gegeven: string };
export type GelezenMetKenmerk = { readonly fouten: readonly Rijfout[] } | (Gewoon & Kenmerken) | Registerrijkenmerk;
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
    if ('fouten' in gelezen) return gelezen;
    const kenmerk = digest(rijtekst(gelezen));
    if (gelezen.soort !== 'register') return { ...gelezen, persoon: digest(persoonstekst(gelezen.wie)), kenmerk };
    const gegeven = createHmac('sha256', kenmerkSleutel).update('gegeven\n').update(`${gelezen.register} ${gelezen.sleutel}`).digest('base64url');
    return { ...gelezen, persoon: digest(registerpersoon(gelezen.wie)), kenmerk, gegeven };
  };
}
