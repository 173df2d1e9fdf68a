import type { ReactNode } from 'react';
import './tabel.css';

interface Props {
  titel: string;
  koppen: readonly string[];
  rijen: readonly { readonly sleutel: string; readonly cellen: readonly ReactNode[] }[];
}

/** A table that becomes a card per row on a phone; explicit roles, because display changes take them away. */
export const Tabel = ({ titel, koppen, rijen }: Props) => (
  <table className="lp-tabel" role="table">
    <caption className="lp-sr">{titel}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {koppen.map((k) => (
          <th key={k} role="columnheader" scope="col">
            {k}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rijen.map((r) => (
        <tr key={r.sleutel} role="row">
          {r.cellen.map((c, i) =>
            i === 0 ? (
              <th key={koppen[i]} role="rowheader" scope="row">
                {c}
              </th>
            ) : (
              <td key={koppen[i]} role="cell" data-kop={c === '' ? undefined : koppen[i]}>
                {c}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
