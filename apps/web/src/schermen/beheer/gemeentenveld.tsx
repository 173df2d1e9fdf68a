import { useMemo } from 'react';
import { useGemeenten } from '../../client/vragen';
import { Combolijst } from '../../kit/combolijst';
import { Icoon } from '../../kit/icoon';
import { beheer } from '../../woorden/beheer';
import './beheer.css';

const w = beheer.organisatie;

/** Names of municipalities by code; the code itself while the list has not come in. */
export function useGemeentenaam(): (code: string) => string {
  const { data } = useGemeenten();
  const namen = useMemo(() => new Map(data?.items.map((g) => [g.code, g.naam])), [data]);
  return (code) => namen.get(code) ?? code;
}

interface Props {
  waarden: readonly string[];
  onWijzig: (waarden: readonly string[]) => void;
  fout?: string;
}

/** Any number of municipalities, found by typing one after the other. */
export function Gemeentenveld({ waarden, onWijzig, fout }: Props) {
  const { data } = useGemeenten();
  const naam = useGemeentenaam();
  const opties = (data?.items ?? []).filter((g) => !waarden.includes(g.code));
  return (
    <div>
      <Combolijst id="gemeenten" label={w.gemeenten} hulp={w.gemeentenUitleg} opties={opties} waarde={null} geen={beheer.vangnet.gemeenteGeen} onKies={(code) => code && onWijzig([...waarden, code])} {...(fout ? { fout } : {})} />
      {waarden.length > 0 && (
        <ul className="lp-gekozen">
          {waarden.map((code) => (
            <li key={code}>
              <button type="button" aria-label={w.haalWeg(naam(code))} onClick={() => onWijzig(waarden.filter((c) => c !== code))}>
                {naam(code)}
                <Icoon naam="kruis" klein />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
