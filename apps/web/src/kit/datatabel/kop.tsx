import type { Sortering } from '../../client/adres';
import { woorden } from '../../woorden';
import { Icoon } from '../icoon';
import type { Kolom } from './kolom';

/** Up, down, and back to the order of the list itself. */
export const volgendeSortering = (naam: string, nu: Sortering | null): Sortering | null =>
  nu?.kolom !== naam ? { kolom: naam, af: false } : nu.af ? null : { kolom: naam, af: true };

interface Props<T> {
  kolommen: readonly Kolom<T>[];
  sortering: Sortering | null;
  onSorteer: (s: Sortering | null) => void;
  /** The box that chooses everything; absent: nothing can be chosen. */
  alles?: { readonly staat: 'geen' | 'deel' | 'alle'; readonly onWissel: () => void } | undefined;
}

export const Tabelkop = <T,>({ kolommen, sortering, onSorteer, alles }: Props<T>) => (
  <thead role="rowgroup">
    <tr role="row" aria-rowindex={1}>
      {alles && (
        <td role="columnheader" className="lp-dt__keus">
          <label>
            <input
              type="checkbox"
              aria-label={woorden.lijst.kiesAlles}
              checked={alles.staat === 'alle'}
              ref={(el) => {
                if (el) el.indeterminate = alles.staat === 'deel';
              }}
              onChange={alles.onWissel}
            />
          </label>
        </td>
      )}
      {kolommen.map((k) => {
        const hier = sortering?.kolom === k.naam ? sortering : null;
        return (
          <th key={k.naam} role="columnheader" scope="col" className={k.getal ? 'lp-dt__getal' : undefined} aria-sort={hier ? (hier.af ? 'descending' : 'ascending') : undefined}>
            {k.sorteer ? (
              <button type="button" onClick={() => onSorteer(volgendeSortering(k.naam, sortering))}>
                {k.kop}
                {hier ? <Icoon naam="pijl" klein /> : <span className="lp-dt__ruimte" />}
              </button>
            ) : (
              k.kop
            )}
          </th>
        );
      })}
    </tr>
  </thead>
);

/** The same order on a phone, where the head is not drawn. */
export function Sorteerkeuze<T>({ kolommen, sortering, onSorteer }: Omit<Props<T>, 'alles'>) {
  const kan = kolommen.filter((k) => k.sorteer);
  if (kan.length === 0) return null;
  return (
    <label className="lp-dt__sorteer">
      <span>{woorden.lijst.sorteer}</span>
      <select
        className="lp-keuzelijst"
        value={sortering ? `${sortering.af ? '-' : ''}${sortering.kolom}` : ''}
        onChange={({ target: { value } }) => onSorteer(value === '' ? null : { kolom: value.replace(/^-/, ''), af: value.startsWith('-') })}
      >
        <option value="">{woorden.lijst.gewoneVolgorde}</option>
        {kan.flatMap((k) => [
          <option key={k.naam} value={k.naam}>
            {k.kop}
          </option>,
          <option key={`-${k.naam}`} value={`-${k.naam}`}>
            {woorden.lijst.andersom(k.kop)}
          </option>,
        ])}
      </select>
    </label>
  );
}
