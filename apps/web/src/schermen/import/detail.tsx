import type { ImportDetail, ProfielAntwoord } from '@loopplank/koppelingen/antwoorden';
import { useConcept } from '../../client/concept';
import { useImport, useProfielen } from '../../client/imports';
import { vandaag } from '../../client/klok';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Leeg } from '../../kit/leeg';
import { metUur } from '../../tijd/zeg';
import { importeren } from '../../woorden/import';
import { Deelkop } from '../../raam/deelkop';
import { begin, gok, type Keuze } from './keuze';
import { Kolommen } from './kolommen';
import { Loop } from './loop';
import { Proef } from './proef';

interface Stand {
  readonly keuze: Keuze | null;
  /** With which profile the list was gone through last; null: the columns are being chosen. */
  readonly profiel: string | null;
  /** How often it was gone through. */
  readonly ronde: number;
}
const BEGIN: Stand = { keuze: null, profiel: null, ronde: 0 };

/** Before the start: what the columns mean, then what would happen. What was chosen survives a reload. */
function Voorbereiding({ detail: d, profielen }: { detail: ImportDetail; profielen: readonly ProfielAntwoord[] }) {
  const [stand, zet] = useConcept<Stand>(`import.${d.id}`, BEGIN);
  if (!d.kolommen || !d.voorstel) return <Leeg soort="let" titel={importeren.kolommen.bestandWeg} />;
  const keuze = stand.keuze ?? begin(d.voorstel, profielen, d.kolommen, { soort: gok(d.voorstel), profiel: '' });
  const zetKeuze = (nieuw: Keuze) => zet((oud) => ({ ...oud, keuze: nieuw }));
  const ronde = `proef ${stand.ronde} ${d.proef?.status}`;
  if (d.proef && stand.profiel !== null) {
    return <Proef detail={d} profiel={stand.profiel} ronde={ronde} keuze={keuze} zet={zetKeuze} onAnders={() => zet((oud) => ({ ...oud, profiel: null }))} />;
  }
  return <Kolommen detail={d} profielen={profielen} keuze={keuze} zet={zetKeuze} onProef={(profiel) => zet((oud) => ({ ...oud, profiel, ronde: oud.ronde + 1 }))} />;
}

const Inhoud = ({ d, profielen }: { d: ImportDetail; profielen: readonly ProfielAntwoord[] }) => (
  <>
    <Deelkop
      venster={importeren.titel}
      titel={d.bestandsnaam ?? importeren.lijst.weg}
      uitleg={`${importeren.rijen(d.rijen)} · ${metUur(d.ontvangenOp, vandaag())}${d.medewerker ? ` · ${d.medewerker.naam}` : ''}`}
      terug={{ naar: '/import', tekst: importeren.terug }}
    />
    {d.status === 'ontvangen' ? <Voorbereiding detail={d} profielen={profielen} /> : <Loop detail={d} />}
  </>
);

/** One import, from its columns to its result. */
export function Detail({ id }: { id: string }) {
  const vraag = useImport(id);
  const profielen = useProfielen();
  return (
    <>
      {!(vraag.data && profielen.data) && <Deelkop venster={importeren.titel} terug={{ naar: '/import', tekst: importeren.terug }} />}
      <Antwoordvak vraag={vraag} mislukt={importeren.mislukt}>
        {(d) => (
          <Antwoordvak vraag={profielen} mislukt={importeren.mislukt}>
            {(p) => <Inhoud d={d} profielen={p.items} />}
          </Antwoordvak>
        )}
      </Antwoordvak>
    </>
  );
}
