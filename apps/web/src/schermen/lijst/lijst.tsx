import { useState } from 'react';
import type { WerklijstRij } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { schrijf } from '../../client/http';
import { vandaag } from '../../client/klok';
import { begin } from '../../client/reeks';
import { useHeleWerklijst, verversAlles } from '../../client/vragen';
import type { Kolom } from '../../kit/datatabel/kolom';
import { Leeg } from '../../kit/leeg';
import { Discreet, Ook, Reden } from '../../kit/reden';
import { Lijstscherm, type Lijstveld } from '../../raam/lijstscherm';
import { dagVan } from '../../tijd/dagen';
import { kort, metVast, relatief } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { SamenPlannen } from './plannen';
import { Rijwaarom } from './waarom';

const w = woorden.heleLijst;
type Rij = WerklijstRij;
const naam = (r: Rij) => r.naam;
const sleutel = (r: Rij) => r.jongereId;
const naar = (r: Rij) => `/jongeren/${r.jongereId}`;

const Wanneer = ({ dag }: { dag: Dag }) => (
  <>
    {relatief(dag, vandaag())} <small className="nb">{kort(dag, vandaag())}</small>
  </>
);
const Redenen = ({ rij }: { rij: Rij }) => (
  <span className="lp-redenen">
    {rij.waarom ? <Rijwaarom waarom={rij.waarom} label={<Reden soort={rij.bak === 'nu' ? 'let' : undefined}>{metVast(rij.reden)}</Reden>} /> : <Reden soort={rij.bak === 'nu' ? 'let' : undefined}>{metVast(rij.reden)}</Reden>}
    {rij.discreet && <Discreet>{woorden.vandaag.discreet}</Discreet>}
    <Ook teksten={rij.ook ?? []} />
  </span>
);

const KOLOMMEN: readonly Kolom<Rij>[] = [
  { naam: 'naam', kop: w.naam, sorteer: naam, cel: (r) => <>{r.naam} {r.leeftijd !== null && <small>{woorden.algemeen.jaar(r.leeftijd)} · {r.gemeente}</small>}</> },
  { naam: 'reden', kop: w.waaromNu, breedte: 1.6, zonderKop: true, cel: (r) => <Redenen rij={r} /> },
  { naam: 'gesproken', kop: w.gesproken, sorteer: (r) => r.laatsteContactOp ?? '', cel: (r) => (r.laatsteContactOp ? <Wanneer dag={dagVan(r.laatsteContactOp)} /> : w.nooit) },
  { naam: 'moment', kop: w.moment, sorteer: (r) => r.volgendMoment.datum, cel: (r) => <Wanneer dag={r.volgendMoment.datum} /> },
  { naam: 'regie', kop: w.regie, sorteer: (r) => r.regie.organisatie.naam, cel: (r) => <>{r.regie.medewerker?.naam ?? r.regie.organisatie.naam} {r.regie.medewerker && <small>{r.regie.organisatie.naam}</small>}</> },
];
const opties = <C extends string>(uit: Readonly<Record<C, string>>) => (Object.keys(uit) as C[]).map((code) => ({ code, naam: uit[code] }));
const VELDEN: readonly Lijstveld<Rij>[] = [
  { naam: 'bak', label: w.wanneer, opties: opties(w.bak), van: (r) => r.bak },
  { naam: 'reden', label: w.reden, opties: opties(w.redenen), van: (r) => r.redenCode },
];

function plan(rijen: readonly Rij[], datum: Dag): void {
  begin({
    tekst: w.planBezig(rijen.length, kort(datum, vandaag())),
    items: rijen,
    naamVan: naam,
    een: (r, s) => schrijf(`/v1/jongeren/${r.jongereId}/volgend-moment`, { datum }, { sleutel: s }),
    na: verversAlles,
    onbekend: woorden.lijst.misluktOnbekend,
  });
}

/** The worklist at a desk: filter, sort, and plan many at once. */
export default function Lijst() {
  const [gekozen, zetGekozen] = useState<{ rijen: readonly Rij[]; wis: () => void } | null>(null);
  const klaar = (dag: Dag) => {
    plan(gekozen!.rijen, dag);
    gekozen!.wis();
    zetGekozen(null);
  };
  return (
    <>
      <Lijstscherm titel={w.titel} uitleg={w.uitleg} vraag={useHeleWerklijst()} mislukt={woorden.vandaag.ladenMislukt} kolommen={KOLOMMEN} velden={VELDEN} sleutel={sleutel} naam={naam} naar={naar} leeg={<Leeg titel={woorden.vandaag.niemandTitel}>{woorden.vandaag.niemandUitlegLeeg}</Leeg>} acties={[{ tekst: w.plan, icoon: 'agenda', onKies: (rijen, wis) => zetGekozen({ rijen, wis }) }]} />
      {gekozen && <SamenPlannen aantal={gekozen.rijen.length} onSluit={() => zetGekozen(null)} onPlan={klaar} />}
    </>
  );
}
