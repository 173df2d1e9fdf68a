import { Link } from 'wouter';
import type { ImportRegel } from '@loopplank/koppelingen/antwoorden';
import { useImports } from '../../client/imports';
import { useUitzonderingen } from '../../client/uitzonderingen';
import { vandaag } from '../../client/klok';
import type { Kolom } from '../../kit/datatabel/kolom';
import { Leeg } from '../../kit/leeg';
import { Reden } from '../../kit/reden';
import { Strook } from '../../kit/strook';
import { Lijstscherm } from '../../raam/lijstscherm';
import { metUur } from '../../tijd/zeg';
import { importeren, IMPORTSTAND } from '../../woorden/import';
import { uitzonderingen } from '../../woorden/uitzonderingen';
import { Kiesbestand } from './kiesbestand';

const w = importeren.lijst;
type Rij = ImportRegel;
const naam = (r: Rij) => r.bestandsnaam ?? w.weg;
const sleutel = (r: Rij) => r.id;
const naar = (r: Rij) => `/import/${r.id}`;
const loopt = (r: Rij) => r.status === 'bezig' || r.status === 'terugdraaien';

const MERK: Partial<Record<Rij['status'], 'let' | 'klaar' | 'gat'>> = { bezig: 'gat', terugdraaien: 'gat', gestopt: 'let', ontvangen: 'let', klaar: 'klaar' };
const Stand = ({ rij }: { rij: Rij }) => {
  const soort = MERK[rij.status];
  return <Reden {...(soort ? { soort } : {})}>{IMPORTSTAND[rij.status]}</Reden>;
};

const KOLOMMEN: readonly Kolom<Rij>[] = [
  { naam: 'bestand', kop: w.bestand, breedte: 1.6, cel: naam },
  { naam: 'stand', kop: w.stand, cel: (r) => <Stand rij={r} /> },
  { naam: 'rijen', kop: w.rijen, getal: true, breedte: 0.6, cel: (r) => String(r.rijen) },
  { naam: 'wanneer', kop: w.wanneer, cel: (r) => metUur(r.ontvangenOp, vandaag()) },
  { naam: 'wie', kop: w.wie, cel: (r) => r.medewerker?.naam ?? '' },
];

/** How many rows wait for a person, over all lists. */
function Wacht() {
  const { data } = useUitzonderingen();
  if (!data || data.totaal === 0) return null;
  return (
    <Strook soort="let" icoon="alert" rond actie={<Link href="/import/twijfel">{uitzonderingen.bekijk}</Link>}>
      {uitzonderingen.wacht(data.totaal)}
    </Strook>
  );
}

/** A new list, what is running now, and what came before. */
export function Overzicht() {
  const vraag = useImports();
  const bezig = vraag.data?.find(loopt);
  return (
    <Lijstscherm
      titel={importeren.titel}
      uitleg={importeren.uitleg}
      vraag={vraag}
      mislukt={importeren.mislukt}
      kolommen={KOLOMMEN}
      {...{ sleutel, naam, naar }}
      leeg={
        <Leeg soort="neutraal" titel={w.geen}>
          <span>{w.geenUitleg}</span>
        </Leeg>
      }
      boven={
        <>
          <div role="status">
            {bezig && (
              <Strook icoon="klok" rond actie={<Link href={naar(bezig)}>{w.bekijk}</Link>}>
                {w.loopt}
              </Strook>
            )}
          </div>
          <Wacht />
          <Kiesbestand />
          <h2>{w.titel}</h2>
        </>
      }
    />
  );
}
