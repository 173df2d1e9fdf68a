import { Link } from 'wouter';
import type { Beelddefinitie, BuitenBeeldRij } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import type { Rijkeuze } from '../../kit/datatabel/keuze';
import { Icoon, type IcoonNaam } from '../../kit/icoon';
import { Waarom } from '../../kit/waarom';
import { kort, lang, metVast } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { beeld as w } from '../../woorden/beeld';

const STAP: Readonly<Record<NonNullable<BuitenBeeldRij['voorstel']>['code'], IcoonNaam>> = {
  bellen: 'phone', nummerZoeken: 'zoek', langsgaan: 'pin', bespreken: 'mensen', vragenAanBron: 'school',
};

const delen = (tekst: string, telt: boolean): { wat: string; effect: string } => {
  const [wat = tekst, ...rest] = tekst.split(': ');
  return { wat, effect: rest.length > 0 ? metVast(rest.join(': ')) : telt ? woorden.status.telt : woorden.status.teltNiet };
};

function Laatst({ rij, dag }: { rij: BuitenBeeldRij; dag: Dag }) {
  const l = rij.laatstBekend;
  if (!l) return <dd>{w.nooit}</dd>;
  return (
    <dd>
      {l.wat}, <time dateTime={l.opDatum}>{kort(l.opDatum, dag)}</time>
      <small>
        {l.bron}, {l.vertragingDagen === 0 ? w.zelfdeDag : w.later(l.vertragingDagen)}
      </small>
    </dd>
  );
}

/** Where somebody looked already, so that nobody does it twice. */
const Nagekeken = ({ rij, dag }: { rij: BuitenBeeldRij; dag: Dag }) => (
  <dd>
    {rij.geraadpleegd.length === 0 && w.nergens}
    {rij.geraadpleegd.map((b) => (
      <small key={b.zoekbron}>
        {w.zoekbronnen[b.zoekbron]}, <time dateTime={b.opDatum}>{kort(b.opDatum, dag)}</time>: {b.ietsGevonden ? w.wasIets : w.wasNiets}
      </small>
    ))}
  </dd>
);

/** One youngster out of view: why, what we last knew and from whom, what to do, and the rule behind it. */
export function Beeldrij({ rij, dag, definitie, keuze }: { rij: BuitenBeeldRij; dag: Dag; definitie: Beelddefinitie; keuze: Rijkeuze | null }) {
  return (
    <li className="bb-rij" data-jongere={rij.jongereId}>
      <div className="bb-rij__wie">
        {keuze && rij.redenCode !== 'rustOpVerzoek' && (
          <label className="bb-rij__kies">
            <input type="checkbox" checked={keuze.gekozen.has(rij.jongereId)} aria-label={w.kies(rij.naam)} onChange={(e) => keuze.wissel(rij.jongereId, (e.nativeEvent as MouseEvent).shiftKey)} />
          </label>
        )}
        <Link href={`/jongeren/${rij.jongereId}`} className="bb-rij__naam">
          {rij.naam}
        </Link>
        <small>
          {rij.leeftijd !== null && `${woorden.algemeen.jaar(rij.leeftijd)} · `}
          {rij.gemeente}
        </small>
      </div>
      <dl className="bb-rij__feiten">
        <div>
          <dt>{w.laatst}</dt>
          <Laatst rij={rij} dag={dag} />
        </div>
        <div>
          <dt>{w.voorstel}</dt>
          <dd>
            {rij.voorstel ? (
              <>
                <Icoon naam={STAP[rij.voorstel.code]} klein /> {rij.voorstel.tekst}
              </>
            ) : rij.herbezoekDatum ? (
              w.mag(kort(rij.herbezoekDatum, dag))
            ) : (
              rij.reden
            )}
            {rij.zoekt && <small>{w.zoekt(rij.zoekt.organisatie.naam, kort(rij.zoekt.sindsDatum, dag))}</small>}
            {rij.opnieuwDatum && <small>{w.opnieuw(kort(rij.opnieuwDatum, dag))}</small>}
            <small>
              {w.regie}: {rij.regie.medewerker?.naam ?? rij.regie.organisatie.naam}
            </small>
          </dd>
        </div>
        <div>
          <dt>{w.gekeken}</dt>
          <Nagekeken rij={rij} dag={dag} />
        </div>
      </dl>
      <Waarom
        label={<span className="bb-rij__reden">{metVast(rij.reden)}</span>}
        regel={definitie.titel}
        uitleg={metVast(rij.uitleg)}
        feiten={rij.waarom.map((r) => ({
          icoon: r.telt ? 'check' : 'kruis',
          tekst: (
            <>
              {delen(r.tekst, r.telt).wat}, <time dateTime={r.opDatum}>{kort(r.opDatum, dag)}</time>
            </>
          ),
          effect: delen(r.tekst, r.telt).effect,
          telt: r.telt,
        }))}
        wissel={
          rij.verandertOpDatum ? (
            <>
              <strong>{w.verandert(lang(rij.verandertOpDatum, dag))}</strong> {w.verandertRest}
            </>
          ) : (
            w.verandertNiet
          )
        }
      />
    </li>
  );
}
