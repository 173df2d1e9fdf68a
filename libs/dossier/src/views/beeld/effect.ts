import { type BeeldDefinitie, type Periode, verloop } from '@loopplank/in-beeld';
import { type Dag, laatste, plusMaanden } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Vrager } from '../vrager';
import { geldendeVersie, leesVersies } from './definities';
import { gewogenFeiten, leesFeiten } from './feiten';
import { betrokkenFeiten } from './gevouwen';
import { isBuiten, stukken } from './naast-elkaar';
import { Tellingen } from './tellen';
import type { Beeldregel, Beeldtelling } from './vraag';

/** A question what a version would change on a day, and in the months before it. Plain data: it goes to a thread that reads. */
export interface Effectvraag {
  readonly vrager: Vrager;
  readonly code: string;
  readonly versie: number;
  readonly peildatum: Dag;
}

/** `erbij`: out of view by the version asked and not by the one in force. */
export type Verandering = 'erbij' | 'eraf';

/** How many are out of view on a day, by the one and by the other. */
export interface Maand {
  readonly datum: Dag;
  readonly nu: number;
  readonly straks: number;
}

/** A stretch of days in the past on which the two versions disagree about somebody. */
export interface Eerder {
  readonly jongereId: string;
  readonly verandering: Verandering;
  readonly van: Dag;
  readonly tot: Dag;
}

export interface Effect {
  /** The version in force and the one asked. */
  readonly van: BeeldDefinitie;
  readonly naar: BeeldDefinitie;
  readonly nu: Beeldtelling;
  readonly straks: Beeldtelling;
  readonly anders: number;
  readonly erbij: number;
  readonly eraf: number;
  readonly voorbeelden: readonly (Beeldregel & { readonly verandering: Verandering })[];
  /** As known now, on the same day of each of the months before, oldest first; the last is the day asked. */
  readonly maanden: readonly Maand[];
  /** Youngsters with at least one day on which the status, or being out of view, is another. */
  readonly ooit: { readonly anders: number; readonly erbij: number; readonly eraf: number };
  /** Of who differs earlier and not on the day asked. */
  readonly eerder: readonly Eerder[];
}

/** So many of each kind: enough to see what kind of youngsters it is about. */
const VOORBEELDEN = 5;
/** As far back as a definition is looked at. */
export const EFFECTMAANDEN = 24;

/** What two versions say about everybody, added up youngster by youngster. */
class Vergelijking {
  readonly nu = new Tellingen();
  readonly straks = new Tellingen();
  readonly vandaag = { anders: 0, erbij: 0, eraf: 0 };
  readonly ooit = { anders: 0, erbij: 0, eraf: 0 };
  readonly voorbeelden: Effect['voorbeelden'][number][] = [];
  readonly eerder: Eerder[] = [];
  private readonly maanden: { datum: Dag; nu: number; straks: number }[];

  constructor(private readonly van: BeeldDefinitie, private readonly naar: BeeldDefinitie, readonly dagen: readonly Dag[]) {
    this.maanden = dagen.map((datum) => ({ datum, nu: 0, straks: 0 }));
  }

  voegToe(jongereId: string, oud: readonly Periode[], nieuw: readonly Periode[]): void {
    this.telMaanden('nu', oud);
    this.telMaanden('straks', nieuw);
    const verschil = this.telVerschil(jongereId, oud, nieuw);
    const [o, n] = [oud.at(-1)!, nieuw.at(-1)!];
    this.nu.tel(this.van.code, o.stand.status);
    this.straks.tel(this.naar.code, n.stand.status);
    if (o.stand.status !== n.stand.status) this.vandaag.anders++;
    if (isBuiten(o.uit) === isBuiten(n.uit)) {
      if (verschil && this.eerder.filter((e) => e.verandering === verschil.verandering).length < VOORBEELDEN) this.eerder.push(verschil);
      return;
    }
    const verandering: Verandering = isBuiten(n.uit) ? 'erbij' : 'eraf';
    this.vandaag[verandering]++;
    if (this.vandaag[verandering] <= VOORBEELDEN) this.voorbeelden.push({ jongereId, ...(n.uit ?? o.uit)!, verandering });
  }

  private telMaanden(wat: 'nu' | 'straks', perioden: readonly Periode[]): void {
    let i = 0;
    for (const maand of this.maanden) {
      while (i < perioden.length && perioden[i]!.tot < maand.datum) i++;
      const periode = perioden[i];
      if (periode && periode.van <= maand.datum && isBuiten(periode.uit)) maand[wat]++;
    }
  }

  /** The longest of the stretches that differ, if there is any. */
  private telVerschil(jongereId: string, oud: readonly Periode[], nieuw: readonly Periode[]): Eerder | undefined {
    const { anders, erbij, eraf } = stukken(oud, nieuw);
    if (anders) this.ooit.anders++;
    if (erbij) this.ooit.erbij++;
    if (eraf) this.ooit.eraf++;
    const stuk = erbij ?? eraf;
    return stuk && { jongereId, verandering: erbij ? 'erbij' : 'eraf', ...stuk };
  }

  uitslag(): Effect {
    const { van, naar, vandaag, ooit, voorbeelden, eerder, maanden } = this;
    return { van, naar, nu: this.nu.van([van])[0]!, straks: this.straks.van([naar])[0]!, ...vandaag, voorbeelden, maanden, ooit, eerder };
  }
}

/**
 * How the youngsters of the asker would change by another version. Null: there is no such version, or none in force.
 * Works through everybody: belongs in a thread that reads.
 */
export function leesEffect(db: Db, { vrager, code, versie, peildatum }: Effectvraag): Effect | null {
  const versies = leesVersies(db);
  const naar = versies.find((v) => v.definitie.code === code && v.definitie.versie === versie)?.definitie;
  const gepubliceerd = versies.filter((v) => v.status === 'vastgesteld').map((v) => v.definitie);
  const van = geldendeVersie(gepubliceerd, code, peildatum) ?? geldendeVersie(gepubliceerd, 'ECHT-CONTACT', peildatum);
  if (!naar || !van) return null;
  const vergelijking = new Vergelijking(van, naar, Array.from({ length: EFFECTMAANDEN + 1 }, (_, i) => plusMaanden(peildatum, i - EFFECTMAANDEN)));
  for (const { id, feiten: tekst } of betrokkenFeiten(db, vrager)) {
    const feiten = leesFeiten(tekst);
    if (feiten.begin > peildatum) continue;
    const vanaf = laatste(vergelijking.dagen[0]!, feiten.begin);
    const perioden = (d: BeeldDefinitie): Periode[] => verloop(gewogenFeiten(feiten, d), vanaf, peildatum, feiten.begin);
    vergelijking.voegToe(id, perioden(van), perioden(naar));
  }
  return vergelijking.uitslag();
}
