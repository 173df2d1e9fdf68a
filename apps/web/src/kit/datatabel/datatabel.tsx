import { useMemo, useRef } from 'react';
import type { Sortering } from '../../client/adres';
import { Sorteerkeuze, Tabelkop } from './kop';
import { inBlokken, sorteerRijen, type Kolom } from './kolom';
import type { Rijkeuze } from './keuze';
import { useNabij } from './nabij';
import { Tabelrij, type Rijopties } from './rij';
import '../keuzelijst.css';
import './datatabel.css';

const BLOK = 40;

interface Props<T> extends Omit<Rijopties<T>, 'onWissel'> {
  /** What the table holds, for who cannot see it. */
  titel: string;
  rijen: readonly T[];
  sleutel: (rij: T) => string;
  kolommen: readonly Kolom<T>[];
  sortering: Sortering | null;
  onSorteer: (s: Sortering | null) => void;
  keuze?: Rijkeuze | undefined;
}

/**
 * Many rows that scroll as fast as few: 10,000 are fine. Sorts, chooses, opens by row; a card per row on a phone.
 * Explicit roles, because display changes take them away.
 */
export function Datatabel<T>({ titel, rijen, sleutel, naam, naar, kolommen, sortering, onSorteer, keuze }: Props<T>) {
  const tabel = useRef<HTMLTableElement>(null);
  const blokken = useMemo(() => inBlokken(sorteerRijen(rijen, kolommen, sortering), BLOK), [rijen, kolommen, sortering]);
  const [nabij, hoogte] = useNabij(tabel, blokken.length);
  const aantalGekozen = keuze?.gekozen.size ?? 0;
  const alles = keuze && { staat: aantalGekozen === 0 ? 'geen' : aantalGekozen < rijen.length ? 'deel' : 'alle', onWissel: keuze.allesOfNiets } as const;
  const kop = { kolommen, sortering, onSorteer };
  return (
    <div className="lp-dt">
      <Sorteerkeuze {...kop} />
      <table ref={tabel} role="table" aria-rowcount={rijen.length + 1} className={keuze ? 'lp-dt__tabel lp-dt__tabel--keus' : 'lp-dt__tabel'}>
        <caption className="lp-sr">{titel}</caption>
        <colgroup>
          {keuze && <col className="lp-dt__keus" />}
          {kolommen.map((k) => (
            <col key={k.naam} style={{ width: `${(100 * (k.breedte ?? 1)) / kolommen.reduce((n, x) => n + (x.breedte ?? 1), 0)}%` }} />
          ))}
        </colgroup>
        <Tabelkop {...kop} alles={alles} />
        {blokken.map((blok, i) =>
          nabij.has(i) ? (
            <tbody key={i} role="rowgroup" data-blok={i} data-rijen={blok.length}>
              {blok.map((rij, j) => {
                const s = sleutel(rij);
                return <Tabelrij key={s} rij={rij} sleutel={s} plaats={i * BLOK + j + 2} gekozen={keuze?.gekozen.has(s) ?? false} kolommen={kolommen} naam={naam} naar={naar} onWissel={keuze?.wissel} />;
              })}
            </tbody>
          ) : (
            <tbody key={i} data-blok={i} data-rijen={blok.length} aria-hidden="true">
              <tr style={{ height: blok.length * hoogte }}>
                <td />
              </tr>
            </tbody>
          ),
        )}
      </table>
    </div>
  );
}
