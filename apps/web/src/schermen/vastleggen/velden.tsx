import { vandaag } from '../../client/klok';
import { Combolijst } from '../../kit/combolijst';
import { Datumveld } from '../../kit/datumveld';
import { Keuze, Keuzes } from '../../kit/keuzechips';
import { Langveld, Tekstveld } from '../../kit/veld';
import { woorden } from '../../woorden';
import { vastleggen as w } from '../../woorden/vastleggen';
import { AfsprakenVeld } from './afsprakenveld';
import { afsprakenVan, lijstVan, tekstVan, type Veld, type Waarde, type Waarden } from './vorm';
import { useCollegas, useOrganisaties } from './vragen';

interface Props<V extends Veld = Veld> {
  veld: V;
  id: string;
  i: Waarden;
  fout: string | undefined;
  zet: (waarde: Waarde) => void;
}

const opties = (items: readonly { readonly id: string; readonly naam: string }[] | undefined) => (items ?? []).map(({ id, naam }) => ({ code: id, naam }));

function Organisatieveld({ veld, id, i, fout, zet }: Props) {
  const { data } = useOrganisaties();
  return <Combolijst id={id} {...schil(veld, fout)} opties={opties(data?.items)} waarde={tekstVan(i, veld.naam) || null} onKies={(code) => zet(code ?? '')} geen={w.geenOrganisatie} />;
}

function Collegaveld({ veld, id, i, fout, zet }: Props<Extract<Veld, { soort: 'collega' }>>) {
  const { data } = useCollegas(veld.bij ? tekstVan(i, veld.bij) || null : null);
  return <Combolijst id={id} {...schil(veld, fout)} opties={opties(data?.items)} waarde={tekstVan(i, veld.naam) || null} onKies={(code) => zet(code ?? '')} geen={w.geenCollega} />;
}

const schil = (v: Veld, fout: string | undefined) => ({
  label: v.verplicht || v.soort === 'keuzes' ? v.label : woorden.algemeen.hoeftNiet(v.label),
  ...(v.hulp ? { hulp: v.hulp } : {}),
  ...(fout ? { fout } : {}),
});

/** One field of a short form, by its kind. */
export function Invoer(props: Props) {
  const { veld: v, id, i, fout, zet } = props;
  const { label, ...rest } = schil(v, fout);
  const waarde = tekstVan(i, v.naam);
  switch (v.soort) {
    case 'keuze':
    case 'ja':
      return <Keuze id={id} vraag={v.begin ? v.label : label} {...rest} keuzes={v.keuzes} waarde={waarde || null} onKies={zet} />;
    case 'keuzes': {
      const gekozen = lijstVan(i, v.naam);
      return <Keuzes id={id} vraag={label} {...rest} keuzes={v.keuzes} waarden={gekozen} onWissel={(code) => zet(gekozen.includes(code) ? gekozen.filter((g) => g !== code) : [...gekozen, code])} />;
    }
    case 'dag':
      return (
        <Datumveld
          id={id} label={v.begin ? v.label : label} {...rest} waarde={typeof i[v.naam] === 'string' ? (i[v.naam] as string) : ''} onWijzig={zet}
          {...(v.grens === 'geweest' ? { tot: vandaag() } : v.grens === 'vanafVandaag' ? { van: vandaag() } : {})}
        />
      );
    case 'getal':
      return <Tekstveld id={id} label={label} {...rest} inputMode="numeric" maxLength={3} waarde={waarde} onWijzig={zet} />;
    case 'lang':
      return <Langveld id={id} label={label} {...rest} rows={4} maxLength={v.max} waarde={typeof i[v.naam] === 'string' ? (i[v.naam] as string) : ''} onWijzig={zet} />;
    case 'organisatie':
      return <Organisatieveld {...props} />;
    case 'collega':
      return <Collegaveld {...props} veld={v} />;
    case 'afspraken':
      return <AfsprakenVeld id={id} afspraken={afsprakenVan(i, v.naam)} hoogstens={v.hoogstens} fout={fout} zet={zet} />;
    default:
      return (
        <Tekstveld
          id={id} label={label} {...rest} maxLength={v.max} waarde={typeof i[v.naam] === 'string' ? (i[v.naam] as string) : ''} onWijzig={zet}
          {...(v.telefoon ? { type: 'tel', inputMode: 'tel' as const } : {})}
        />
      );
  }
}
