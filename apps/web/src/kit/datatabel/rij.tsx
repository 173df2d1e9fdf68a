import { memo } from 'react';
import { Link } from 'wouter';
import { woorden } from '../../woorden';
import type { Kolom } from './kolom';

export interface Rijopties<T> {
  readonly kolommen: readonly Kolom<T>[];
  readonly naam: (rij: T) => string;
  /** Where the row goes; absent: nowhere. */
  readonly naar?: ((rij: T) => string) | undefined;
  /** `tot`: everything from the previous choice up to this one (Shift). */
  readonly onWissel?: ((sleutel: string, tot: boolean) => void) | undefined;
}

interface Props<T> extends Rijopties<T> {
  rij: T;
  sleutel: string;
  /** Place in the whole list, from 1; the head is 1. */
  plaats: number;
  gekozen: boolean;
}

function TabelrijGewoon<T>({ rij, sleutel, plaats, gekozen, kolommen, naam, naar, onWissel }: Props<T>) {
  return (
    <tr role="row" aria-rowindex={plaats} className={gekozen ? 'lp-dt__rij lp-dt__rij--gekozen' : 'lp-dt__rij'}>
      {onWissel && (
        <td role="cell" className="lp-dt__keus">
          <label>
            <input type="checkbox" checked={gekozen} aria-label={woorden.lijst.kies(naam(rij))} onChange={(e) => onWissel(sleutel, (e.nativeEvent as MouseEvent).shiftKey === true)} />
          </label>
        </td>
      )}
      {kolommen.map((k, i) => {
        const inhoud = k.cel(rij);
        if (i === 0) {
          return (
            <th key={k.naam} role="rowheader" scope="row">
              {naar ? (
                <Link href={naar(rij)} className="lp-dt__naar" data-rijlink="">
                  {inhoud}
                </Link>
              ) : (
                inhoud
              )}
            </th>
          );
        }
        const leeg = inhoud === null || inhoud === '' || inhoud === false;
        return (
          <td key={k.naam} role="cell" data-kop={leeg ? undefined : k.zonderKop ? '' : k.kop} className={k.getal ? 'lp-dt__getal' : undefined}>
            <div className="lp-dt__cel">{inhoud}</div>
          </td>
        );
      })}
    </tr>
  );
}

export const Tabelrij = memo(TabelrijGewoon) as typeof TabelrijGewoon;
