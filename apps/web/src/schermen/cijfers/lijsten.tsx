import { Link } from 'wouter';
import type { NazorgRij, ZonderContactRij } from '@loopplank/dossier/antwoorden';
import { useNazorgTeLaat, useZonderContact } from '../../client/cijfers';
import type { Kolom } from '../../kit/datatabel/kolom';
import { Knop } from '../../kit/knop';
import { Leeg } from '../../kit/leeg';
import { Lijstscherm } from '../../raam/lijstscherm';
import { metVast } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { cijfers as w } from '../../woorden/cijfers';

interface Persoon {
  readonly jongereId: string;
  readonly naam: string;
  readonly leeftijd: number | null;
  readonly gemeente: string;
}

const sleutel = (r: Persoon) => r.jongereId;
const naam = (r: Persoon) => r.naam;
const naar = (r: Persoon) => `/jongeren/${r.jongereId}`;
const wie = { naam: 'naam', kop: w.naam, sorteer: naam, cel: (r: Persoon) => <>{r.naam} <small>{r.leeftijd !== null && `${woorden.algemeen.jaar(r.leeftijd)} · `}{r.gemeente}</small></> };

const STIL: readonly Kolom<ZonderContactRij>[] = [
  wie,
  { naam: 'reden', kop: w.reden, breedte: 1.5, sorteer: (r) => r.contactDatum ?? '', cel: (r) => <>{metVast(r.reden)} <small>{r.rust ? w.rust : r.pogingenSindsContact > 0 ? w.geprobeerd(r.pogingenSindsContact) : ''}</small></> },
  { naam: 'regie', kop: w.regie, sorteer: (r) => r.regie.organisatie.naam, cel: (r) => r.regie.medewerker?.naam ?? r.regie.organisatie.naam },
];
const LAAT: readonly Kolom<NazorgRij>[] = [wie, { naam: 'reden', kop: w.reden, breedte: 2, cel: (r) => metVast(r.reden) }];

const Terug = () => (
  <p>
    <Link href="/cijfers">{w.terug}</Link>
  </p>
);

interface Bladen {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  fetchNextPage(): Promise<unknown>;
  readonly data: { readonly pages: readonly { readonly totaal: number; readonly items: readonly unknown[] }[] } | undefined;
}

function Meer({ vraag }: { vraag: Bladen }) {
  const pages = vraag.data?.pages ?? [];
  if (!vraag.hasNextPage) return null;
  return (
    <Knop breed bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>
      {w.meer((pages[0]?.totaal ?? 0) - pages.reduce((n, p) => n + p.items.length, 0))}
    </Knop>
  );
}

/** Behind the figure of who was not spoken with. */
export function ZonderContact() {
  const vraag = useZonderContact();
  const rijen = { ...vraag, data: vraag.data?.pages.flatMap((p) => p.items) };
  return <Lijstscherm titel={w.stilTitel} uitleg={w.stilUitleg} vraag={rijen} mislukt={w.mislukt} kolommen={STIL} sleutel={sleutel} naam={naam} naar={naar} boven={<Terug />} onder={<Meer vraag={vraag} />} leeg={<Leeg titel={w.stilLeeg} />} />;
}

/** Behind the figure of overdue aftercare: of the whole organisation, not only one's own. */
export function NazorgTeLaat() {
  const vraag = useNazorgTeLaat();
  const rijen = { ...vraag, data: vraag.data?.pages.flatMap((p) => p.items) };
  return <Lijstscherm titel={w.nazorgTitel} uitleg={w.nazorgUitleg} vraag={rijen} mislukt={w.mislukt} kolommen={LAAT} sleutel={sleutel} naam={naam} naar={naar} boven={<Terug />} onder={<Meer vraag={vraag} />} leeg={<Leeg titel={w.nazorgLeeg} />} />;
}
