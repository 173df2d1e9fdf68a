import { eerste, plusDagen, type Dag } from '@loopplank/kernel';
import type { BeeldDefinitie } from './definitie';
import { waarschuwVanaf, type NietReden, type Weging } from './drager';
import type { Grens, Houdbaarheidsoort } from './houdbaarheid';
import { bekendVanaf, type Feit, type Registratiesoort } from './waarneming';

/** Which row of the shelf-life table an observation falls under. */
function houdbaarheidsoort(feit: Feit): Houdbaarheidsoort {
  if (feit.soort === 'inschrijving') return feit.aangekondigd ? 'inschrijvingAangekondigd' : 'inschrijving';
  if (feit.soort !== 'werk') return feit.soort as Houdbaarheidsoort;
  if (feit.contract === 'bepaald') return 'werkBepaald';
  return feit.contract === 'onbepaald' ? 'werkOnbepaald' : 'werkFlex';
}

/** The first 1 October after the end of the school year (1 August - 31 July) in which a day falls. */
export function oktoberNa(d: Dag): Dag {
  const jaar = Number(d.slice(0, 4)) + (d.slice(5) >= '08-01' ? 1 : 0);
  return `${jaar}-10-01` as Dag;
}

const isOpgave = (feit: Feit): boolean =>
  feit.zekerheid !== 'bevestigd' || feit.bron === 'jongere' || feit.bron === 'ouder';

/** The day from which the shelf life runs: what the source vouches for. */
function ijkdag(feit: Feit): Dag {
  if (feit.aangekondigd) return feit.geldigVan;
  return feit.peildatum ?? (feit.soort === 'uitkering' ? bekendVanaf(feit) : feit.geldigVan);
}

/** Last day this may be believed, without looking at its end; null: no limit. */
function grensdag(feit: Feit, grens: Grens, einde: Dag | null): Dag | null {
  const vanaf = ijkdag(feit);
  const dagen = grens.dagen === undefined || (grens.eindeGaatVoor && einde) ? null : plusDagen(vanaf, grens.dagen);
  const oktober = grens.totOktober ? oktoberNa(vanaf) : null;
  return dagen && oktober ? eerste(dagen, oktober) : (dagen ?? oktober);
}

/** The recorded end: its own end date, or the day before the first uitschrijving that concerns it. */
function eindeVan(feit: Feit, uitschrijvingen: readonly Feit[]): Dag | null {
  let einde = feit.geldigTot ?? null;
  if (feit.soort !== 'inschrijving') return einde;
  for (const uit of uitschrijvingen) {
    const raakt = feit.geldigVan < uit.geldigVan && (uit.plaats === undefined || uit.plaats === feit.plaats);
    if (raakt) einde = einde === null ? plusDagen(uit.geldigVan, -1) : eerste(einde, plusDagen(uit.geldigVan, -1));
  }
  return einde;
}

/** Why this fact is no registration by this definition, or null when it is one. */
function bezwaar(feit: Feit, { registratie, combineer }: BeeldDefinitie): NietReden | null {
  if (combineer === 'alleenContact' || !registratie.soorten.includes(feit.soort as Registratiesoort)) return 'soortTeltNiet';
  if (registratie.alleenBevestigd && (feit.zekerheid !== 'bevestigd' || feit.aangekondigd)) return 'nietBevestigd';
  const drempel = registratie.werkMinInkomenPerMaand;
  const teWeinig = feit.soort === 'werk' && drempel !== undefined && feit.inkomenPerMaand !== undefined && feit.inkomenPerMaand < drempel;
  return teWeinig ? 'inkomenTeLaag' : null;
}

/**
 * What a registration is worth: from when until when it keeps the youngster in view.
 * An announced enrolment counts from the announcement and always needs proof within its 28 days after the start.
 */
export function weegRegistratie(feit: Feit, uitschrijvingen: readonly Feit[], definitie: BeeldDefinitie): Weging {
  const niet = bezwaar(feit, definitie);
  if (niet !== null) return { niet };
  const soort = houdbaarheidsoort(feit);
  const { houdbaarheid, verloopt } = definitie.registratie;
  const regel = houdbaarheid[soort];

  const einde = eindeVan(feit, uitschrijvingen);
  const begrensd = verloopt || soort === 'inschrijvingAangekondigd';
  const grens = begrensd ? grensdag(feit, isOpgave(feit) ? regel.opgave : regel.bevestigd, einde) : null;
  const tot = einde && grens ? eerste(einde, grens) : (einde ?? grens);
  const van = feit.aangekondigd ? eerste(feit.geldigVan, feit.peildatum ?? bekendVanaf(feit)) : feit.geldigVan;
  if (tot !== null && tot < van) return { niet: 'nooitGeldig' };
  return { drager: { feit, groep: 'registratie', van, tot, waarschuwVan: waarschuwVanaf(tot, regel.waarschuwDagen) } };
}
