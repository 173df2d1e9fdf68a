import { dagVan } from '@loopplank/kernel';
import type { Belastbaarheid, EenBeeld, Rust, Toestemming, Uitvalrisico } from '../antwoorden';
import { TOESTEMMING } from '../taal/woorden';
import { berichtVan, type Blik } from './inschrijvingen';
import { openUitvalrisico, opVolgorde, type Rustfeit, rustNu, teVeelUren, type Toestemmingfeit, toestemmingenNu, type Uitvalrisicofeit } from './stand';
import { medewerker, organisatie } from './vrager';

/** Own text for who wrote it; the others learn that there is something. */
const tekstVan = <K extends 'toelichting' | 'tekst'>(naam: K, f: { readonly id: string; readonly organisatieId: string } & { readonly [N in K]?: string | null }, { lezer }: Blik) =>
  (f[naam] === undefined ? {} : lezer.leest(f.id, f.organisatieId) ? { [naam]: f[naam] } : { afgeschermd: true as const }) as { readonly [N in K]?: string | null } & { readonly afgeschermd?: true };

const rustVan = (r: Rustfeit, blik: Blik): Rust => ({
  id: r.id,
  soort: r.soort === 'herbezoek' ? 'herbezoek' : 'geweigerd',
  sindsDatum: dagVan(r.geldigOp),
  ...(r.weerWelkom === undefined ? {} : { weerWelkomDatum: r.weerWelkom }),
  ...(r.kanaal === undefined ? {} : { kanaal: r.kanaal }),
  organisatie: organisatie(blik.namen, r.organisatieId),
  ...tekstVan('toelichting', r, blik),
});

export function toestemmingVan(t: Toestemmingfeit, geldt: boolean, ingetrokken: Toestemming['ingetrokkenDatum'], blik: Blik): Toestemming {
  return {
    id: t.id,
    waarvoor: t.waarvoor,
    waarvoorTekst: TOESTEMMING[t.waarvoor],
    ...(t.metId === undefined ? {} : { met: organisatie(blik.namen, t.metId) }),
    door: t.door,
    hoe: t.hoe,
    datum: t.datum,
    ...(t.tot === undefined ? {} : { totDatum: t.tot }),
    ...(ingetrokken === undefined ? {} : { ingetrokkenDatum: ingetrokken }),
    geldt,
    organisatie: organisatie(blik.namen, t.organisatieId),
    ...tekstVan('toelichting', t, blik),
  };
}

/** Everything that was ever agreed to, newest first. */
export const toestemmingenVan = (blik: Blik): Toestemming[] =>
  toestemmingenNu(blik.z).map(({ toestemming, intrekking, geldt }) => toestemmingVan(toestemming, geldt, intrekking?.datum, blik));

const risicoVan = (u: Uitvalrisicofeit, blik: Blik): Uitvalrisico => ({
  id: u.id,
  bij: u.bij,
  gesignaleerdOp: u.geldigOp,
  ...(u.verwachtDatum === undefined ? {} : { verwachtDatum: u.verwachtDatum }),
  organisatie: organisatie(blik.namen, u.organisatieId),
  ...tekstVan('tekst', u, blik),
  ...berichtVan(u),
});

/** Risks of dropping out, newest first. */
export const uitvalrisicosVan = (blik: Blik): Uitvalrisico[] => opVolgorde(blik.z.uitvalrisicos).reverse().map((u) => risicoVan(u, blik));

/** What was measured apart from a visit, newest first; the number only for who measured it. */
export const belastbaarheidVan = (blik: Blik): Belastbaarheid[] =>
  opVolgorde(blik.z.belastbaarheid)
    .reverse()
    .map((b) => {
      const leest = blik.lezer.leest(b.id, b.organisatieId);
      return {
        id: b.id,
        datum: b.datum,
        ...(leest ? { uren: b.belastbaarheid?.[0] ?? null, ...(b.toelichting === undefined ? {} : { toelichting: b.toelichting }) } : { afgeschermd: true as const }),
        organisatie: organisatie(blik.namen, b.organisatieId),
        ...medewerker(blik.namen, b.medewerkerId),
      };
    });

/** Wishes and signals of today, for the one shared view. */
export function wensenVan(blik: Blik): Pick<EenBeeld, 'rust' | 'toestemmingen' | 'uitvalrisico' | 'belastbaarheid' | 'teVeelUren'> {
  const { z, lezer } = blik;
  const [rust, risico] = [rustNu(z), openUitvalrisico(z)];
  const geldend = toestemmingenVan(blik).filter((t) => t.geldt);
  const gemeten = belastbaarheidVan(blik).find((b) => b.afgeschermd === undefined);
  const teVeel = teVeelUren(z, (b) => lezer.leest(b.id, b.organisatieId));
  return {
    ...(rust ? { rust: rustVan(rust, blik) } : {}),
    ...(geldend.length > 0 ? { toestemmingen: geldend } : {}),
    ...(risico ? { uitvalrisico: risicoVan(risico, blik) } : {}),
    ...(gemeten ? { belastbaarheid: gemeten } : {}),
    ...(teVeel ? { teVeelUren: teVeel } : {}),
  };
}
