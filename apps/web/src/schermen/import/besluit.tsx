import type { RijDetail, RijRegel } from '@loopplank/koppelingen/antwoorden';
import type { ZoekTreffer } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { useRij, verversImport } from '../../client/imports';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Dialoog } from '../../kit/dialoog';
import { Formulierfout } from '../../kit/formulierfout';
import { Knop } from '../../kit/knop';
import { Zoeker } from '../../kit/zoeker';
import { importeren, VELD } from '../../woorden/import';
import { trefferOnder } from '../zoeken/treffer';
import '../../kit/rij.css';
import '../../kit/feiten.css';

const w = importeren.besluit;

const Kandidaat = ({ t, tekst, bezig, onKies }: { t: ZoekTreffer; tekst: string; bezig: boolean; onKies: (jongereId: string) => void }) => (
  <li className="lp-irij">
    <div>
      <b>{t.naam}</b>
      <p>{t.reden}</p>
      <small>{trefferOnder(t)}</small>
    </div>
    <Knop bezig={bezig} onClick={() => onKies(t.jongereId)}>
      {tekst}
    </Knop>
  </li>
);

interface KeuzeProps {
  rij: RijDetail;
  bezig: boolean;
  beslis: (lichaam: { besluit: 'zelfde' | 'nieuw' | 'overslaan'; jongereId?: string }) => void;
}

function Keuzes({ rij, bezig, beslis }: KeuzeProps) {
  const zelfde = (jongereId: string) => beslis({ besluit: 'zelfde', jongereId });
  return (
    <div className="stapel">
      <dl className="lp-feiten">
        {rij.gegevens.map((g) => [<dt key={`${g.veld}t`}>{VELD[g.veld]}</dt>, <dd key={g.veld}>{g.waarde}</dd>])}
      </dl>
      <p className="klein">{rij.reden}</p>
      {rij.kandidaten.length > 0 && (
        <ul>
          {rij.kandidaten.map((t) => (
            <Kandidaat key={t.jongereId} t={t} tekst={w.zelfde(t.naam)} bezig={bezig} onKies={zelfde} />
          ))}
        </ul>
      )}
      {rij.uitkomst === 'mogelijkDubbel' && rij.kandidaten.length === 0 && rij.andere > 0 && <p className="klein">{w.geenKandidaat}</p>}
      {rij.uitkomst === 'onbekend' && (
        <Zoeker label={w.zoek} begin={<p className="klein zacht">{w.zoekBegin}</p>} rij={(t) => <Kandidaat key={t.jongereId} t={t} tekst={w.dit} bezig={bezig} onKies={zelfde} />} />
      )}
      <div className="rijtje">
        {rij.uitkomst === 'mogelijkDubbel' && (
          <Knop bezig={bezig} onClick={() => beslis({ besluit: 'nieuw' })}>
            {w.nieuw}
          </Knop>
        )}
        <Knop soort="stil" bezig={bezig} onClick={() => beslis({ besluit: 'overslaan' })}>
          {w.overslaan}
        </Knop>
      </div>
    </div>
  );
}

/** A row in doubt beside whom it may be about: the person decides. */
export function Besluit({ importId, rij, onSluit }: { importId: string; rij: RijRegel; onSluit: () => void }) {
  const vraag = useRij(importId, rij.rij);
  const { bezig, fout, doe } = useActie();
  const beslis: KeuzeProps['beslis'] = (lichaam) => {
    void doe(`/v1/imports/${importId}/rijen/${rij.rij}/besluit`, lichaam).then(async (gedaan) => {
      if (gedaan === null) return;
      await verversImport(importId);
      onSluit();
    });
  };
  return (
    <Dialoog titel={w.titel(rij.rij)} onder={w.inBestand} onSluit={onSluit} breed losjes>
      <Formulierfout fout={fout} />
      <Antwoordvak vraag={vraag} mislukt={importeren.mislukt}>
        {(r) => <Keuzes rij={r} bezig={bezig} beslis={beslis} />}
      </Antwoordvak>
    </Dialoog>
  );
}
