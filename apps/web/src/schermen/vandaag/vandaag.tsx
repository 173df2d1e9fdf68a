import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { WerklijstRij } from '@loopplank/dossier/antwoorden';
import { nuMs, vandaag } from '../../client/klok';
import { medewerker } from '../../client/sessie';
import { useWerklijst } from '../../client/vragen';
import { onthoudBegin } from '../../client/vroeg';
import { Foutvak } from '../../kit/foutvak';
import { Laden } from '../../kit/laden';
import { Leeg } from '../../kit/leeg';
import { Strook } from '../../kit/strook';
import { useSchermtitel } from '../../raam/plaats';
import { uurVan } from '../../tijd/dagen';
import { groet, hoofdletter, lang, relatiefMetDag } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { alsErTijdIs } from '../../raam/vooruit';
import { useGesprek, belOpTelefoon, type Gesprek } from './gesprek';
import { Uitkomstvenster } from './uitkomstvenster';
import { Werklijst } from './werklijst';
import './vandaag.css';

const w = woorden.vandaag;

function Niemand({ eerstvolgende }: { eerstvolgende: WerklijstRij | undefined }) {
  if (!eerstvolgende) {
    return (
      <Leeg titel={w.niemandTitelLeeg} soort="neutraal">
        <span>{w.niemandUitlegLeeg}</span>
      </Leeg>
    );
  }
  return (
    <Leeg titel={w.niemandTitel}>
      <span>{w.niemandUitleg}</span>
      <span>{w.volgende(relatiefMetDag(eerstvolgende.volgendMoment.datum, vandaag()))}</span>
    </Leeg>
  );
}

/** S1: whom to call now and why. Two taps for a call that failed. */
export function Vandaag() {
  const kop = useSchermtitel(w.titel);
  const vraag = useWerklijst();
  useEffect(() => onthoudBegin(true), []);
  const er = vraag.data !== undefined;
  useEffect(() => (er ? alsErTijdIs(() => import('../jongere/jongere')) : undefined), [er]);
  const [gesprek, zetGesprek] = useGesprek();
  const [heen, zetHeen] = useState<WerklijstRij | null>(null);
  const rijen = vraag.data?.pages.flatMap((p) => p.items) ?? [];
  const tel = vraag.data?.pages.at(-1) ?? { nu: 0, straks: 0 };
  const nu = rijen.filter((r) => r.bak === 'nu');
  const straks = rijen.filter((r) => r.bak === 'straks');
  const uur = Number(uurVan(nuMs()).slice(0, 2));
  const voornaam = medewerker()?.naam.split(' ')[0] ?? '';

  const meer = () => void vraag.fetchNextPage();
  const bel = (rij: WerklijstRij, meteen = true) => {
    zetHeen(rij);
    zetGesprek({ jongereId: rij.jongereId, begonnenMs: nuMs() });
    // With a discreet youngster the warning comes first; the number is one tap further.
    if (meteen && rij.telefoon?.nummer && !rij.discreet) belOpTelefoon(rij.telefoon.nummer);
  };
  // A refresh may take the row away; the window keeps the one it was opened with.
  const rij = gesprek && (heen?.jongereId === gesprek.jongereId ? heen : (rijen.find((r) => r.jongereId === gesprek.jongereId) ?? null));
  const hierna = (g: Gesprek) => nu[nu.findIndex((r) => r.jongereId === g.jongereId) + 1];

  return (
    <>
      <header className="lp-groet">
        <h1 ref={kop} tabIndex={-1}>
          {groet(uur)}, {voornaam}
        </h1>
        <p>
          {hoofdletter(lang(vandaag(), vandaag()))}. {vraag.data && w.voorNu(tel.nu)}
        </p>
        <Link className="lp-groepslink" href="/groep">
          {w.groep}
        </Link>
        <Link className="lp-heel" href="/lijst">
          {w.heleLijst}
        </Link>
      </header>
      {vraag.isPending && <Laden regels={6} />}
      {vraag.isError && !vraag.data && <Foutvak titel={w.ladenMislukt} fout={vraag.error} opnieuw={() => void vraag.refetch()} />}
      {vraag.isRefetchError && vraag.data && (
        <Strook icoon="klok" soort="let" rond>
          {w.ladenMisluktRest}
        </Strook>
      )}
      {vraag.data && (
        <div className="lp-vandaag">
          <Werklijst titel={w.nu} aantal={tel.nu} rijen={nu} onBel={bel} leeg={<Niemand eerstvolgende={straks[0]} />} {...(nu.length < tel.nu ? { onMeer: meer } : {})} />
          {tel.straks > 0 && <Werklijst titel={w.straks} aantal={tel.straks} rijen={straks} onBel={bel} {...(nu.length === tel.nu && vraag.hasNextPage ? { onMeer: meer } : {})} />}
        </div>
      )}
      {gesprek && rij && (
        <Uitkomstvenster
          key={gesprek.begonnenMs}
          gesprek={gesprek}
          rij={rij}
          volgende={hierna(gesprek)}
          onGesprek={zetGesprek}
          onVolgende={(r) => bel(r, false)}
        />
      )}
    </>
  );
}
