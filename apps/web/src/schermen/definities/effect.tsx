import { useState } from 'react';
import { Link } from 'wouter';
import type { DefinitieEffect, DefinitieRegel } from '@loopplank/dossier/antwoorden';
import { useEffectVan } from '../../client/definities';
import { vandaag } from '../../client/klok';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Grafiek } from '../../kit/grafiek/grafiek';
import { maandKort, metJaar } from '../../tijd/zeg';
import { effect as w } from '../../woorden/effect';

type Soort = 'erbij' | 'eraf';

interface Rij {
  readonly jongereId: string;
  readonly naam: string;
  readonly zin: string;
}

function Voorbeelden({ titel, rijen }: { titel: string; rijen: readonly Rij[] }) {
  if (rijen.length === 0) return null;
  return (
    <div>
      <h4>{titel}</h4>
      <ul className="de-voorbeelden">
        {rijen.map((r) => (
          <li key={r.jongereId}>
            <Link href={`/jongeren/${r.jongereId}`}>{r.naam}</Link> <span className="zacht">{r.zin}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const vanVandaag = ({ voorbeelden }: DefinitieEffect, soort: Soort): Rij[] => voorbeelden.filter((v) => v.verandering === soort).map((v) => ({ ...v, zin: v.reden }));

const vanEerder = ({ eerder }: DefinitieEffect, soort: Soort): Rij[] =>
  eerder.filter((v) => v.verandering === soort).map((v) => ({ ...v, zin: w.vanTot(metJaar(v.vanDatum), metJaar(v.totDatum)) }));

function Uitslag({ effect: e, regel }: { effect: DefinitieEffect; regel: DefinitieRegel }) {
  const { ooit } = e;
  return (
    <div className="stapel de-effect">
      <p>
        <b>{e.anders === 0 && ooit.anders === 0 ? w.niets : w.vandaag(e.anders)}</b> {e.erbij + e.eraf > 0 && w.waarvan(e.erbij, e.eraf)}
      </p>
      <Grafiek
        titel={w.grafiek}
        soort="lijn"
        as={w.maand}
        reeksen={[e.nu.titel, w.straks(regel.titel)]}
        zin={w.ooit(ooit.anders, ooit.erbij, ooit.eraf)}
        punten={e.maanden.map((m) => ({ label: metJaar(m.datum), kort: maandKort(m.datum), waarden: [m.nu, m.straks] }))}
        zeg={w.jongeren}
      />
      <Voorbeelden titel={w.erbij} rijen={vanVandaag(e, 'erbij')} />
      <Voorbeelden titel={w.eraf} rijen={vanVandaag(e, 'eraf')} />
      <Voorbeelden titel={w.eerderErbij} rijen={vanEerder(e, 'erbij')} />
      <Voorbeelden titel={w.eerderEraf} rijen={vanEerder(e, 'eraf')} />
      <p className="klein zacht">{w.voetnoot}</p>
    </div>
  );
}

function Vraag({ regel }: { regel: DefinitieRegel }) {
  const vraag = useEffectVan(regel.code, regel.versie, vandaag());
  return (
    <Antwoordvak vraag={vraag} mislukt={w.mislukt} regels={4}>
      {(e) => <Uitslag effect={e} regel={regel} />}
    </Antwoordvak>
  );
}

/** What a version would change, before anybody publishes it: today and over the months before. Asked when it is opened. */
export function Effectvak({ regel, open = false }: { regel: DefinitieRegel; open?: boolean }) {
  const [toon, zetToon] = useState(open);
  return (
    <details className="lp-uitklap" open={toon} onToggle={(e) => zetToon(e.currentTarget.open)}>
      <summary>{w.watVerandert}</summary>
      {toon && <Vraag regel={regel} />}
    </details>
  );
}
