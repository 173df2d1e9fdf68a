import { useEffect } from 'react';
import { Link } from 'wouter';
import { useBron } from '../client/bron';
import { Melding } from '../kit/melding';
import { laatLos, maakOngedaan, wachtrij } from '../wachtrij/motor';
import { melding } from '../wachtrij/melding';
import { woorden } from '../woorden';
import { inVeld } from '../kit/toetsen';
import { Reeksmelding } from './reeksmelding';

const BLIJFT_MS = 6_000;

function ongedaan(sleutel: string): void {
  maakOngedaan(sleutel);
  melding.zet(null);
}

/** The toast of the last tap: undo while it can be undone, then whether it has arrived. */
export function Meldingen() {
  const m = useBron(melding);
  const r = useBron(wachtrij).find((x) => x.sleutel === m?.sleutel);
  /** Arrived, or waiting for the connection: either way there is nothing left to decide here. */
  const weg = m !== null && (r === undefined || (r.fase === 'klaar' && r.waarom !== undefined));
  useEffect(() => {
    if (!weg) return;
    const wekker = setTimeout(() => melding.zet(null), BLIJFT_MS);
    return () => clearTimeout(wekker);
  }, [weg, m]);
  const sleutel = r?.fase === 'bedenktijd' ? m?.sleutel : undefined;
  useEffect(() => {
    if (!sleutel) return;
    const toets = (e: KeyboardEvent) => {
      if (e.key !== 'z' || !(e.ctrlKey || e.metaKey) || e.shiftKey || inVeld(e.target)) return;
      e.preventDefault();
      ongedaan(sleutel);
    };
    document.addEventListener('keydown', toets);
    return () => document.removeEventListener('keydown', toets);
  }, [sleutel]);
  const w = woorden.wachtrij;
  let inhoud = null;
  if (m && r?.fase === 'bedenktijd') {
    inhoud = (
      <Melding
        tekst={m.tekst}
        ongedaan={{
          tekst: w.ongedaan,
          onKies: () => ongedaan(m.sleutel),
        }}
        klaar={{ tekst: w.klaar, onKies: () => laatLos(m.sleutel) }}
        sleutel={m.sleutel}
      />
    );
  } else if (m && r?.fase === 'klaar') {
    inhoud = <Melding tekst={r.waarom ? w.bewaardWacht(m.tekst) : m.tekst} />;
  } else if (m && !r) {
    inhoud = <Melding tekst={w.verstuurd} actie={m.gebeurtenisId && <Link href={`/jongeren/${m.jongereId}?corrigeer=${m.gebeurtenisId}`}>{w.corrigeer}</Link>} klaar={{ tekst: w.klaar, onKies: () => melding.zet(null) }} />;
  }
  return (
    <div className="lp-meldingen" role="status">
      {inhoud}
      <Reeksmelding />
    </div>
  );
}
