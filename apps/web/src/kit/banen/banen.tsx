import { Fragment } from 'react';
import type { Banden, Bandpunt, Bandrij } from '@loopplank/dossier/antwoorden';
import { vandaag } from '../../client/klok';
import { hoofdletter, kort } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { as, plek, vanOrganisatie, type Venster } from './meet';
import { Punt } from './punten';
import { Spoor } from './spoor';
import { Banentabel } from './tabel';
import './banen.css';

const w = woorden.jongere.banen;

const Legenda = ({ rijen }: { rijen: readonly Bandrij[] }) => {
  const soorten = [...new Set(rijen.flatMap((r) => r.punten.map((p) => p.soort)))];
  const orde: readonly Bandpunt['soort'][] = ['tweezijdig', 'indirect', 'poging', 'gesprek', 'afspraak', 'gepland'];
  return (
    <ul className="lp-legenda" aria-label={w.legenda}>
      {orde.filter((s) => soorten.includes(s)).map((s) => (
        <li key={s}>
          <svg aria-hidden="true" focusable="false">
            <svg x="10" y="7" overflow="visible">
              <Punt soort={s} />
            </svg>
          </svg>
          {w.punt[s]}
        </li>
      ))}
      {rijen.some((r) => r.gaten.length > 0) && (
        <li>
          <svg aria-hidden="true" focusable="false">
            <rect width="20" height="14" fill="url(#lp-water)" className="b-gat" />
          </svg>
          {w.gat}
        </li>
      )}
    </ul>
  );
};

/** The sentence under a lane on a phone, where the name stands right above it. */
const zonderNaam = ({ naam, zin }: Bandrij): string => (zin.startsWith(`${naam}: `) ? hoofdletter(zin.slice(naam.length + 2)) : zin);

/** Two years in lanes: bars that last, dots that happened, water where nothing was known. The same data as a table. */
export function Banen({ banden, organisatieId }: { banden: Banden; organisatieId: string | null }) {
  const venster: Venster = { van: banden.vanDatum, tot: banden.totDatum, peil: banden.peildatum };
  const rijen = banden.rijen.map((r) => vanOrganisatie(r, organisatieId));
  const nu = plek(venster.peil, venster, true);
  return (
    <>
      <svg width="0" height="0" className="lp-bron" aria-hidden="true" focusable="false">
        <pattern id="lp-water" width="16" height="8" patternUnits="userSpaceOnUse">
          <rect width="16" height="8" className="hatch-b" />
          <path className="hatch-a" d="M0 4q4-4 8 0t8 0" />
        </pattern>
      </svg>
      <div className="lp-banen">
        <div className="lp-banen__as">
          <svg height="26" aria-hidden="true" focusable="false">
            {as(venster).map((s) => (
              <Fragment key={s.x}>
                <line x1={`${s.x}%`} x2={`${s.x}%`} y1="16" y2="26" className={s.jaar ? 'b-grid' : 'b-grid kw'} />
                <text x={`${s.x}%`} dx="4" y="18" className={s.jaar ? undefined : 'kw'}>
                  {s.tekst}
                </text>
              </Fragment>
            ))}
            <line x1={`${nu}%`} x2={`${nu}%`} y1="20" y2="28" className="b-vandaag" />
            <text x={`${nu}%`} y="15" textAnchor="middle" className="b-nutxt">
              {venster.peil === vandaag() ? w.vandaag : kort(venster.peil, vandaag())}
            </text>
          </svg>
        </div>
        {rijen.map((rij) => (
          <Fragment key={rij.band}>
            <h3 className="lp-banen__naam">{rij.naam}</h3>
            <div className="lp-banen__spoor">
              <Spoor rij={rij} venster={venster} />
            </div>
            <p className="lp-banen__tekst" aria-hidden="true">
              {zonderNaam(rij)}
            </p>
          </Fragment>
        ))}
      </div>
      <Legenda rijen={rijen} />
      <Banentabel rijen={rijen} />
    </>
  );
}
