import { useState } from 'react';
import { Link } from 'wouter';
import type { Uitstroomlijst, UitstroomRij, Uitstroomuitkomst } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { useConcept } from '../../client/concept';
import { vandaag } from '../../client/klok';
import { useUitstroom, verversNazorg } from '../../client/nazorg';
import { Actiebalk } from '../../kit/actiebalk';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Datumveld } from '../../kit/datumveld';
import { Formulierfout } from '../../kit/formulierfout';
import { Kieslijst } from '../../kit/kieslijst';
import { Knop } from '../../kit/knop';
import { Leeg } from '../../kit/leeg';
import { Reden } from '../../kit/reden';
import { Schermkop } from '../../raam/schermkop';
import { alsInvoer, leesDatum } from '../../tijd/dagen';
import { kort } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { nazorgkaart, uitstroom as w } from '../../woorden/nazorg';
import './nazorg.css';

interface Invoer {
  readonly datum: string;
  readonly programma: string | null;
  readonly profiel: string | null;
}

const PROGRAMMAS = Object.entries(nazorgkaart.programmas).map(([code, naam]) => ({ code, naam }));
const PROFIELEN = Object.entries(w.profielen).map(([code, naam]) => ({ code, naam }));
const begin = (r: UitstroomRij): Invoer => ({ datum: r.uitstroomDatum ? alsInvoer(r.uitstroomDatum) : '', programma: r.programma ?? null, profiel: r.profiel ?? null });

/** What is sent for one row, or null while something is missing. */
function regel(r: UitstroomRij, i: Invoer) {
  const dag = leesDatum(i.datum);
  if (r.gestart || !('dag' in dag) || i.programma === null) return null;
  return { jongereId: r.jongereId, uitstroomDatum: dag.dag, programma: i.programma, ...(i.profiel === null ? {} : { profiel: i.profiel }) };
}

function Kop({ r, fout }: { r: UitstroomRij; fout: string | undefined }) {
  return (
    <div className="stapel">
      <div className="nz-rij__kop">
        <Link href={`/jongeren/${r.jongereId}`}>{r.naam}</Link>
        {r.leeftijd !== null && <small>{woorden.algemeen.jaar(r.leeftijd)}</small>}
        {r.opleiding && <small>{r.opleiding}</small>}
      </div>
      <div className="rijtje">
        <Reden soort={r.gesprekken.gevoerd < r.gesprekken.nodig ? 'let' : 'klaar'}>{w.gesprekken(r.gesprekken.gevoerd, r.gesprekken.nodig)}</Reden>
        {r.waarschuwing && !r.waarschuwing.includes('gesprekken gevoerd') && <Reden soort="let">{r.waarschuwing}</Reden>}
        {r.gestart && r.uitstroomDatum && <Reden soort="klaar" icoon="check">{w.gestart(kort(r.uitstroomDatum, vandaag()))}</Reden>}
      </div>
      {fout && (
        <p className="lp-fouttekst" role="alert">
          {fout}
        </p>
      )}
    </div>
  );
}

function Rij({ r, i, fout, zet }: { r: UitstroomRij; i: Invoer; fout: string | undefined; zet: (i: Invoer) => void }) {
  return (
    <li className={r.gestart ? 'nz-rij nz-rij--klaar' : 'nz-rij'}>
      <Kop r={r} fout={fout} />
      {!r.gestart && (
        <div className="nz-rij__velden" role="group" aria-label={r.naam}>
          <Datumveld label={w.datum} waarde={i.datum} onWijzig={(datum) => zet({ ...i, datum })} />
          <Kieslijst label={w.programma} opties={PROGRAMMAS} waarde={i.programma} leeg={w.kies} onKies={(programma) => zet({ ...i, programma })} />
          <Kieslijst label={w.profiel} opties={PROFIELEN} waarde={i.profiel} leeg={w.kies} onKies={(profiel) => zet({ ...i, profiel })} />
        </div>
      )}
    </li>
  );
}

const NIETS: Readonly<Record<string, Invoer>> = {};

function Klas({ lijst }: { lijst: Uitstroomlijst }) {
  const [invoer, zet, wis] = useConcept<Readonly<Record<string, Invoer>>>('uitstroom', NIETS);
  const [uitkomst, zetUitkomst] = useState<Uitstroomuitkomst | null>(null);
  const { bezig, fout, doe } = useActie();
  const van = (r: UitstroomRij) => invoer[r.jongereId] ?? begin(r);
  const klaar = lijst.items.flatMap((r) => regel(r, van(r)) ?? []);
  const foutVan = (r: UitstroomRij) => {
    const rij = uitkomst?.items.find((x) => x.jongereId === r.jongereId);
    return rij && !rij.gelukt ? rij.uitleg : undefined;
  };
  const stuur = async () => {
    const antwoord = await doe<Uitstroomuitkomst>('/v1/uitstroom', { rijen: klaar });
    if (antwoord === null) return;
    zetUitkomst(antwoord);
    if (antwoord.mislukt === 0) wis();
    verversNazorg();
  };
  return (
    <form
      id="uitstroom"
      className="stapel"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        if (klaar.length > 0 && !bezig) void stuur();
      }}
    >
      <Formulierfout fout={fout} />
      <div role="status" className="nz-stand">
        <p>{w.stand(lijst.gestart, lijst.totaal)}</p>
        {uitkomst && (
          <p>
            {uitkomst.totaal > uitkomst.mislukt && w.gelukt(uitkomst.totaal - uitkomst.mislukt)} {uitkomst.mislukt > 0 && w.nietGelukt(uitkomst.mislukt)}
          </p>
        )}
      </div>
      <ul className="nz-klas">
        {lijst.items.map((r) => (
          <Rij key={r.jongereId} r={r} i={van(r)} fout={foutVan(r)} zet={(i) => zet((oud) => ({ ...oud, [r.jongereId]: i }))} />
        ))}
      </ul>
      {lijst.gestart < lijst.totaal && (
        <Actiebalk label={w.titel}>
          {klaar.length === 0 ? <p>{w.niets}</p> : (
            <Knop type="submit" form="uitstroom" soort="hoofd" groot bezig={bezig}>
              {w.bewaar(klaar.length)}
            </Knop>
          )}
        </Actiebalk>
      )}
    </form>
  );
}

/** A class leaves school: from the list to as many started clocks, on one screen. */
export default function Uitstroomscherm() {
  return (
    <div className="stapel">
      <Schermkop titel={w.titel} uitleg={w.uitleg} />
      <Antwoordvak vraag={useUitstroom()} mislukt={w.mislukt} regels={6}>
        {(lijst) => (lijst.items.length === 0 ? <Leeg soort="neutraal" titel={w.leeg}>{w.leegUitleg}</Leeg> : <Klas lijst={lijst} />)}
      </Antwoordvak>
    </div>
  );
}
