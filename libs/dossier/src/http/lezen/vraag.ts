import {
  type Antwoord, type Kader, leesLijstvraag, linkHeader, type Lijstvraag, Probleem, StelVraag, verkeerdeVorm, type Vergunning, type Vraagstelling,
} from '@loopplank/access/http';
import { dagVan } from '@loopplank/kernel';
import type { QueryBus } from '@nestjs/cqrs';
import type { Pagina } from '../../antwoorden';
import type { Vraag } from '../../views';
import type { DossierHuis } from '../huis';

export type Query = Readonly<Record<string, unknown>>;

/** Nobody knows more than now: a later `bekendOp` is now. */
const totNu = (lijst: Lijstvraag, kader: Kader): Lijstvraag => {
  const { bekendOp, ...rest } = lijst;
  return bekendOp === undefined || bekendOp >= kader.nu ? rest : { ...rest, bekendOp };
};

/** `page`, `pageSize`, `peildatum` and `bekendOp` of a list. Throws Probleem 400. */
export const leesLijst = (query: Query, kader: Kader, ook: readonly string[] = []): Lijstvraag => totNu(leesLijstvraag(query, kader.nu, ook), kader);

/** `peildatum` and `bekendOp` of a question about one file. Throws Probleem 400. */
export function leesKlokken(query: Query, kader: Kader): Lijstvraag {
  const teveel = ['page', 'pageSize'].filter((naam) => naam in query);
  if (teveel.length > 0) {
    throw verkeerdeVorm(teveel.map((naam) => ({ veld: `/${naam}`, code: 'onbekend-veld', uitleg: 'Deze vraag kent dit veld niet.' })));
  }
  return leesLijst(query, kader);
}

/** One of these words from the address, or nothing when it is absent. Throws Probleem 400 that names them. */
export function leesKeuze<K extends string>(query: Query, veld: string, keuzes: readonly K[]): K | undefined {
  const waarde = query[veld];
  const keuze = keuzes.find((k) => k === waarde);
  if (waarde !== undefined && keuze === undefined) throw verkeerdeVorm([{ veld: `/${veld}`, code: 'keuze', uitleg: `Kies uit: ${keuzes.join(', ')}.` }]);
  return keuze;
}

/** Who asks what, for the queries on the views. */
export function vraagVan(huis: DossierHuis, kader: Kader, { peildatum, bekendOp }: Lijstvraag, { inhoud }: Pick<Vergunning, 'inhoud'>): Vraag {
  const { medewerker, nu } = kader;
  const standaard = huis.standaardDefinitie?.(peildatum);
  return {
    vrager: { medewerkerId: medewerker.id, organisatieId: medewerker.organisatieId, inhoud, vandaag: dagVan(nu) },
    namen: huis.namen,
    nu,
    peildatum,
    ...(standaard ? { standaard } : {}),
    ...(bekendOp === undefined ? {} : { bekendOp }),
  };
}

/** The asker may see this youngster, but there was no file on that day, or we did not know of it. */
export const nogNietBekend = (): Probleem =>
  new Probleem({ status: 404, code: 'nog-niet-bekend', detail: 'Op dat moment was er nog geen dossier, of wij wisten er nog niet van. Kies een latere datum.' });

/** A page for the list headers; null becomes 404. */
export function alsPagina<P extends Pagina<unknown>>(kader: Kader, lijst: Lijstvraag, pagina: P | null): P {
  if (pagina === null) throw nogNietBekend();
  kader.zetKop('Link', linkHeader(kader.pad, lijst, pagina.totaal));
  return pagina;
}

/** Puts a question on the bus: access is decided, the viewing logged, and then the answer given. */
export const stel = <T>(queries: QueryBus, vraag: Vraagstelling<T>): Promise<T> => queries.execute<StelVraag<T>, T>(new StelVraag<T>(vraag));

/** The answer about one youngster. */
export const over = <T>(jongereId: string, waarde: T): Antwoord<T> => ({ waarde, jongeren: [jongereId] });

/** The answer about one file as it stands, with its revision as ETag; null becomes 404. */
export function overDossier<T>(kader: Kader, jongereId: string, gelezen: { readonly waarde: T; readonly revisie: number } | null): Antwoord<T> {
  if (!gelezen) throw nogNietBekend();
  kader.zetKop('ETag', `"${gelezen.revisie}"`);
  return over(jongereId, gelezen.waarde);
}

/** A list of one file: that file was shown, and every other that a row came from. */
export const overDeellijst = <T extends { readonly jongereId: string }, P extends Pagina<T>>(jongereId: string, pagina: P): Antwoord<P> => ({
  waarde: pagina,
  jongeren: [...new Set([jongereId, ...pagina.items.map((r) => r.jongereId)])],
});

/** The answer of a list: everybody on this page was shown. */
export const overLijst = <T extends { readonly jongereId: string }, P extends Pagina<T>>(pagina: P): Antwoord<P> => ({
  waarde: pagina,
  jongeren: [...new Set(pagina.items.map((r) => r.jongereId))],
});
