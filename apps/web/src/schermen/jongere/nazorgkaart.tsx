import { useState } from 'react';
import type { EenBeeld, Nazorgklok } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { vandaag } from '../../client/klok';
import { verversNazorg } from '../../client/nazorg';
import { Formulierfout } from '../../kit/formulierfout';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Reden } from '../../kit/reden';
import { kort, metJaar } from '../../tijd/zeg';
import { nazorgkaart as w } from '../../woorden/nazorg';
import { Klokwaarom } from '../nazorg/waarom';
import { EindeVenster, PauzeVenster, StartVenster, VerlengVenster } from './nazorgvensters';

type Venster = 'start' | 'pauze' | 'einde' | 'verleng' | null;
const LET: readonly Nazorgklok['staat'][] = ['verlengd', 'besluitNodig'];

function Stand({ k }: { k: Nazorgklok }) {
  return (
    <div className="stapel">
      <p className="rijtje">
        <Reden soort={LET.includes(k.staat) ? 'let' : k.staat === 'gepauzeerd' ? 'rust' : 'klaar'}>{w.staat[k.staat]}</Reden>
        <strong>{w.maand(k.maand, k.maanden)}</strong>
      </p>
      <Klokwaarom klok={k} />
      <p>
        {w.loopt(metJaar(k.ankerDatum), metJaar(k.eindDatum))} {k.volgend && w.telt(kort(k.volgend.vanDatum, vandaag()), kort(k.volgend.totDatum, vandaag()))}{' '}
        {w.contacten(k.contacten, k.pogingen)}
      </p>
    </div>
  );
}

/** What can be done with a clock as it stands. */
function Acties({ k, onKies, onHervat, bezig }: { k: Nazorgklok; onKies: (v: Venster) => void; onHervat: () => void; bezig: boolean }) {
  const loopt = k.staat === 'loopt' || k.staat === 'verlengd' || k.staat === 'besluitNodig';
  return (
    <div className="rijtje">
      {k.staat === 'gepauzeerd' && (
        <Knop soort="hoofd" bezig={bezig} onClick={onHervat}>
          {w.hervat}
        </Knop>
      )}
      {k.staat === 'loopt' && <Knop onClick={() => onKies('pauze')}>{w.stilzetten}</Knop>}
      {LET.includes(k.staat) && <Knop onClick={() => onKies('verleng')}>{w.verleng}</Knop>}
      {(loopt || k.staat === 'gepauzeerd') && (
        <Knop soort="stil" onClick={() => onKies('einde')}>
          {w.stop}
        </Knop>
      )}
      {k.staat === 'beeindigd' && <Knop onClick={() => onKies('start')}>{w.start}</Knop>}
    </div>
  );
}

/** Keeping contact after school: how the clock stands and why, and what can be done with it. */
export function Nazorgkaart({ beeld, mag }: { beeld: EenBeeld; mag: boolean }) {
  const [venster, zet] = useState<Venster>(null);
  const { bezig, fout, doe } = useActie();
  const { nazorg: k, id } = beeld;
  const sluit = () => zet(null);
  const hervat = async () => {
    if ((await doe(`/v1/jongeren/${id}/nazorg/hervatting`, {})) !== null) verversNazorg();
  };
  return (
    <Kaart titel={w.titel}>
      <div className="stapel">
        <Formulierfout fout={fout} />
        {k ? <Stand k={k} /> : <p>{w.geen}</p>}
        {mag && (k ? <Acties k={k} onKies={zet} onHervat={() => void hervat()} bezig={bezig} /> : <div className="rijtje"><Knop onClick={() => zet('start')}>{w.start}</Knop></div>)}
      </div>
      {venster === 'start' && <StartVenster id={id} onSluit={sluit} />}
      {venster === 'pauze' && <PauzeVenster id={id} onSluit={sluit} />}
      {venster === 'verleng' && <VerlengVenster id={id} onSluit={sluit} />}
      {venster === 'einde' && k && <EindeVenster id={id} klok={k} onSluit={sluit} />}
    </Kaart>
  );
}
