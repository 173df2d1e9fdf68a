import { type Bekendheid, leesBekendheid, postcodeIn, vindDubbelen, type Vraag as Dossiervraag } from '@loopplank/dossier/views';
import type { Db } from '@loopplank/sqlite';
import { gemeente } from '@loopplank/referentie';
import type { RijKandidaat, RijVergelijking } from '../antwoorden';
import { alsGezocht, isPersoon } from '../beoordelen/beoordelaar';
import type { Gelezenrij, Wie } from '../rijen/rij';
import { type Persoonsgegevens, uitlegVanBezwaar, uitlegVanVeld, vergelijk, type Vergelijking } from '../vergelijken';

type BsnIndex = (bsn: string) => string;

/** A row as it is compared. */
export function gegevensVanRij(rij: Gelezenrij, bsnIndex: BsnIndex): Persoonsgegevens {
  const { bsn, ...wie } = rij.wie;
  const adres = rij.soort === 'leerling' ? rij.contactgegevens.find((c) => c.soort === 'adres')?.waarde : undefined;
  const postcode = postcodeIn(adres);
  return { ...wie, ...(bsn ? { bsnIndex: bsnIndex(bsn) } : {}), ...(postcode ? { postcode } : {}), ...(rij.soort === 'leerling' ? { gemeente: rij.gemeente } : {}) };
}

/** A file as it is compared: what was erased or never known is missing. */
export function gegevensVanBekende({ jongereId: _, ...b }: Bekendheid): Persoonsgegevens {
  return Object.fromEntries(Object.entries(b).filter(([, w]) => w !== null && w !== undefined)) as Persoonsgegevens;
}

/** A value as people read it; of a BSN only that there is one. */
function leesbaar(veld: string, p: Persoonsgegevens): string | undefined {
  if (veld === 'bsn') return p.bsnIndex === undefined ? undefined : 'bekend';
  if (veld === 'gemeente') return p.gemeente && (gemeente(p.gemeente)?.naam ?? p.gemeente);
  return p[veld as keyof Persoonsgegevens];
}

function vergelijkingAntwoord(v: Vergelijking, hier: Persoonsgegevens, daar: Persoonsgegevens): RijVergelijking {
  return {
    uitslag: v.uitslag,
    score: v.score,
    bezwaren: v.bezwaren.map(uitlegVanBezwaar),
    velden: v.velden
      .map((f) => ({ veld: f.veld, oordeel: f.oordeel, gewicht: f.gewicht, uitleg: uitlegVanVeld(f), ...waarden(leesbaar(f.veld, hier), leesbaar(f.veld, daar)) }))
      .filter((f) => f.bestand !== undefined || f.dossier !== undefined),
  };
}

const waarden = (bestand: string | undefined, dossier: string | undefined) => ({ ...(bestand === undefined ? {} : { bestand }), ...(dossier === undefined ? {} : { dossier }) });

export interface Kandidatenvraag {
  readonly views: { readonly zoeken: Db; readonly jongere: Db };
  readonly bsnIndex: BsnIndex;
  readonly vraag: Dossiervraag;
}

/** Whom a row may be about, as far as the asker may see them, surest first, each compared field by field; of the others only whether there is one. */
export function kandidatenVoor(rij: Gelezenrij, { views, bsnIndex, vraag }: Kandidatenvraag): { readonly kandidaten: readonly RijKandidaat[]; readonly andere: number } {
  const wie: Wie = rij.wie;
  if (!isPersoon(wie)) return { kandidaten: [], andere: 0 };
  const { kandidaten, andere } = vindDubbelen(views, alsGezocht(wie, bsnIndex), vraag);
  const hier = gegevensVanRij(rij, bsnIndex);
  const bekend = leesBekendheid(views, kandidaten.map((k) => k.jongereId));
  const met = kandidaten.flatMap((k) => {
    const beste = bekend
      .filter((b) => b.jongereId === k.jongereId)
      .map((b) => ({ daar: gegevensVanBekende(b), v: vergelijk(hier, gegevensVanBekende(b)) }))
      .sort((x, y) => y.v.score - x.v.score)[0];
    return beste ? [{ ...k, vergelijking: vergelijkingAntwoord(beste.v, hier, beste.daar) }] : [];
  });
  return { kandidaten: met.sort((a, b) => b.vergelijking.score - a.vergelijking.score), andere };
}
