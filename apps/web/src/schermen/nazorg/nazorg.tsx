import { useMemo, useState } from 'react';
import type { Nazorgbak, Nazorglijst, NazorgRij } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { useLijststand } from '../../client/filters';
import { vandaag } from '../../client/klok';
import { useNazorglijst } from '../../client/nazorg';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Datatabel } from '../../kit/datatabel/datatabel';
import { useRijkeuze } from '../../kit/datatabel/keuze';
import { sorteerRijen, type Kolom } from '../../kit/datatabel/kolom';
import { Keuze } from '../../kit/keuzechips';
import { Kiesbalk } from '../../kit/kiesbalk';
import { Knop } from '../../kit/knop';
import { Leeg } from '../../kit/leeg';
import { Discreet, Reden } from '../../kit/reden';
import { Schermkop } from '../../raam/schermkop';
import { kort, metVast, relatief } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { nazorg as w } from '../../woorden/nazorg';
import { Capaciteit } from './capaciteit';
import { Weekplan } from './plannen';
import { Klokwaarom } from './waarom';
import './nazorg.css';

type Rij = NazorgRij;
type Bak = Nazorgbak | 'alles';
const BAKKEN = Object.keys(w.bak) as Nazorgbak[];
const sleutel = (r: Rij) => r.jongereId;
const naam = (r: Rij) => r.naam;
const naar = (r: Rij) => `/jongeren/${r.jongereId}`;
const check = (r: Rij): Dag | null => r.gepland?.datum ?? r.klok?.volgend?.geplandDatum ?? null;

const Wanneer = ({ dag }: { dag: Dag }) => (
  <>
    {relatief(dag, vandaag())} <small className="nb">{kort(dag, vandaag())}</small>
  </>
);

const Redenen = ({ rij }: { rij: Rij }) => (
  <span className="lp-redenen">
    {rij.klok ? <Klokwaarom klok={rij.klok} label={rij.reden} /> : <Reden soort="let">{rij.reden}</Reden>}
    {rij.ook.map((tekst) => <Reden key={tekst} soort="let">{metVast(tekst)}</Reden>)}
    {rij.discreet && <Discreet>{woorden.vandaag.discreet}</Discreet>}
  </span>
);

const KOLOMMEN: readonly Kolom<Rij>[] = [
  { naam: 'naam', kop: w.naam, sorteer: naam, cel: (r) => <>{r.naam} {r.leeftijd !== null && <small>{woorden.algemeen.jaar(r.leeftijd)} · {r.gemeente}</small>}</> },
  { naam: 'reden', kop: w.waarom, breedte: 1.8, zonderKop: true, cel: (r) => <Redenen rij={r} /> },
  { naam: 'wanneer', kop: w.wanneer, sorteer: check, cel: (r) => { const d = check(r); return d ? <Wanneer dag={d} /> : w.onbekend; } },
  { naam: 'maand', kop: w.maand, breedte: 0.6, sorteer: (r) => r.klok?.maand ?? null, cel: (r) => (r.klok ? <span className="nb">{w.maandVan(r.klok.maand, r.klok.maanden)}</span> : w.onbekend) },
  { naam: 'gesproken', kop: w.gesproken, sorteer: (r) => r.klok?.laatsteContactDatum ?? null, cel: (r) => (r.klok?.laatsteContactDatum ? <Wanneer dag={r.klok.laatsteContactDatum} /> : w.nooit) },
  { naam: 'situatie', kop: w.situatie, breedte: 1.3, cel: (r) => (r.situatie ? metVast(r.situatie) : w.onbekend) },
];
const SORTEERBAAR = KOLOMMEN.filter((k) => k.sorteer).map((k) => k.naam);
const VELD = [{ naam: 'bak', label: w.welke, opties: BAKKEN.map((code) => ({ code, naam: w.bak[code] })) }] as const;

function Lijst({ lijst }: { lijst: Nazorglijst }) {
  const stand = useLijststand(VELD, SORTEERBAAR);
  const bak = (stand.filters['bak']?.[0] ?? 'alles') as Bak;
  const [plan, zetPlan] = useState<readonly Rij[] | null>(null);
  const rijen = useMemo(() => lijst.items.filter((r) => bak === 'alles' || r.bakken.includes(bak)), [lijst, bak]);
  const volgorde = useMemo(() => sorteerRijen(rijen, KOLOMMEN, stand.sortering).map(sleutel), [rijen, stand.sortering]);
  const keuze = useRijkeuze(volgorde);
  const gekozen = rijen.filter((r) => keuze.gekozen.has(sleutel(r)));
  const leeg = w.leeg[bak];
  return (
    <>
      <Capaciteit werk={lijst.werk} />
      <Keuze
        vraag={w.welke}
        keuzes={[{ code: 'alles' as Bak, tekst: w.alles }, ...BAKKEN.map((code) => ({ code: code as Bak, tekst: w.metAantal(w.bak[code], lijst.bakken[code]) }))]}
        waarde={bak}
        onKies={(code) => stand.kies('bak', code === 'alles' ? [] : [code])}
      />
      {rijen.length === 0 ? (
        <Leeg titel={leeg.titel}>{leeg.uitleg}</Leeg>
      ) : (
        <Datatabel titel={w.titel} rijen={rijen} kolommen={KOLOMMEN} sleutel={sleutel} naam={naam} naar={naar} sortering={stand.sortering} onSorteer={stand.sorteer} keuze={keuze} />
      )}
      <Kiesbalk aantal={gekozen.length} onWis={keuze.wis}>
        <Knop soort="hoofd" icoon="agenda" onClick={() => zetPlan(gekozen)}>
          {w.plan}
        </Knop>
      </Kiesbalk>
      {plan && (
        <Weekplan
          rijen={plan}
          onSluit={() => {
            zetPlan(null);
            keuze.wis();
          }}
        />
      )}
    </>
  );
}

/** S3: Monday morning. Who is late, who comes this week, does it fit, and all of it planned in one go. */
export default function Nazorgscherm() {
  return (
    <div className="stapel">
      <Schermkop titel={w.titel} uitleg={w.uitleg} />
      <Antwoordvak vraag={useNazorglijst()} mislukt={w.mislukt} regels={6}>
        {(lijst) => <Lijst lijst={lijst} />}
      </Antwoordvak>
    </div>
  );
}
