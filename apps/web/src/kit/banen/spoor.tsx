import type { Bandrij } from '@loopplank/dossier/antwoorden';
import { metJaar } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { plek, samen, sporen, stukken, type Stuk, type Venster } from './meet';
import { Punt } from './punten';

const KLASSE: Partial<Record<Bandrij['band'], string>> = { school: 'b-school', werk: 'b-werk', nazorg: 'b-nazorg', regie: 'b-regie', overdracht: 'b-regie' };
const BALK = 26;
const RAND = 4;
/** Room for the words above the dots. */
const PUNTRIJ = 44;
/** Dots of a lane that has bars lie below them, so that they never cover the words. */
const ONDER_BALKEN = 18;

/** Left of this the words before a gap would lie over the name of the lane. */
const LINKERRAND = 12;

/** Where the words of a gap stand: inside when they fit, behind it when it is still open or has no room before it, else before it. */
function labelplek({ x, breed }: Stuk, nu: number): { x: number; dx: number; anker: 'middle' | 'start' | 'end' } {
  if (breed > 9) return { x: x + breed / 2, dx: 0, anker: 'middle' };
  return x + breed >= nu - 0.5 || x < LINKERRAND ? { x: x + breed, dx: 8, anker: 'start' } : { x, dx: -6, anker: 'end' };
}

/** One lane: an image with a full sentence as its name. */
export function Spoor({ rij, venster }: { rij: Bandrij; venster: Venster }) {
  const lagen = sporen(rij.perioden);
  const metPunten = rij.punten.length > 0 || (rij.gaten.length > 0 && lagen.length === 0);
  const eigenRij = metPunten && lagen.length === 0;
  const balken = Math.max(1, lagen.length) * (BALK + 2) + 2 * RAND - 2;
  const hoog = eigenRij ? PUNTRIJ : balken + (metPunten ? ONDER_BALKEN : 0);
  const puntY = eigenRij ? 29 : balken + ONDER_BALKEN / 2 - RAND;
  const klasse = KLASSE[rij.band] ?? 'b-dicht';
  const nu = plek(venster.peil, venster, true);
  const gaten = rij.gaten.flatMap((gat) => {
    const { bekend } = stukken(gat, venster);
    return bekend ? [{ gat, stuk: bekend }] : [];
  });
  return (
    <svg className="spoor" height={hoog} role="img" aria-label={rij.zin}>
      {gaten.map(({ gat: g, stuk }) => (
        <rect key={g.vanDatum} x={`${stuk.x}%`} y={eigenRij ? 3 : RAND} width={`${stuk.breed}%`} height={eigenRij ? hoog - 6 : BALK} fill="url(#lp-water)" className="b-gat">
          <title>{`${g.label}: ${woorden.jongere.banen.vanTot(metJaar(g.vanDatum), metJaar(g.totDatum))}`}</title>
        </rect>
      ))}
      {lagen.map((laag, i) =>
        laag.map((p) => {
          const { bekend, verwacht } = stukken(p, venster);
          const y = RAND + i * (BALK + 2);
          const titel = `${p.label}: ${woorden.jongere.banen.vanTot(metJaar(p.vanDatum), p.totDatum ? metJaar(p.totDatum) : woorden.algemeen.nu)}`;
          return (
            <g key={p.id}>
              {bekend && (
                <svg x={`${bekend.x}%`} y={y} width={`${bekend.breed}%`} height={BALK}>
                  <title>{titel}</title>
                  <rect width="100%" height="100%" className={p.vacant || p.verwacht ? `b-rand ${klasse}` : `b-bar ${klasse}`} />
                  <text x="9" y="17.5" className={klasse === 'b-dicht' || p.vacant || p.verwacht ? 'b-dichttxt' : 'b-txt'}>
                    {p.label}
                  </text>
                </svg>
              )}
              {verwacht && (
                <svg x={`${verwacht.x}%`} y={y} width={`${verwacht.breed}%`} height={BALK} overflow="visible">
                  <title>{titel}</title>
                  <rect width="100%" height="100%" className={`b-rand ${klasse}`} />
                </svg>
              )}
            </g>
          );
        }),
      )}
      {rij.band === 'regie' &&
        lagen.flat().slice(1).map((p) => (
          <svg key={p.id} x={`${plek(p.vanDatum, venster)}%`} y={RAND + BALK / 2} overflow="visible" width="1" height="1">
            <path d="M0-10 10 0 0 10-10 0Z" className="b-wissel" />
            <path d="m-3.500.3 2.400 2.400 4.600-5" className="b-wissel__vink" />
          </svg>
        ))}
      {samen(rij.punten, venster).map((p) => (
        <svg key={`${p.soort}${p.opDatum}${p.label}`} x={`${p.x}%`} y={puntY} overflow="visible" width="1" height="1">
          <title>{`${p.label}, ${metJaar(p.opDatum)}`}</title>
          <Punt soort={p.soort} />
          {p.telt && (
            <text y={eigenRij ? -11 : 4} dx={eigenRij ? 0 : 9} textAnchor={eigenRij ? 'middle' : 'start'} className="b-tel">
              {p.aantal}×
            </text>
          )}
        </svg>
      ))}
      {gaten.map(({ gat: g, stuk }) => {
        const { x, dx, anker } = labelplek(stuk, nu);
        // Here a bar begins where a gap ends: words that do not fit inside would lie over it. The title and the table tell.
        if (rij.band === 'beeld' && anker !== 'middle') return null;
        return (
          <text key={g.vanDatum} x={`${x}%`} dx={dx} y={eigenRij ? 17 : RAND + 17.5} textAnchor={anker} className={anker === 'middle' ? 'b-gattxt' : 'b-gattxt b-gattxt--los'}>
            {g.label}
          </text>
        );
      })}
      <line x1={`${nu}%`} x2={`${nu}%`} y1={-2} y2={hoog + 2} className="b-vandaag" />
    </svg>
  );
}
