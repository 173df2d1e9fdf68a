import { useGemeenten } from '../../client/vragen';
import { Combolijst } from '../../kit/combolijst';
import { Foutvak } from '../../kit/foutvak';
import { Laden } from '../../kit/laden';
import { woorden } from '../../woorden';

const w = woorden.aanmelden;

/** Any municipality of the country, found by typing. */
export function Gemeenteveld({ waarde, onKies, fout }: { waarde: string | null; onKies: (code: string | null) => void; fout?: string | undefined }) {
  const { data, error, refetch } = useGemeenten();
  if (error && !data) return <Foutvak titel={w.gemeenteMislukt} fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Laden regels={1} />;
  return <Combolijst id="gemeente" label={w.gemeente} hulp={w.gemeenteUitleg} opties={data.items} waarde={waarde} onKies={onKies} geen={w.gemeenteGeen} {...(fout ? { fout } : {})} />;
}
