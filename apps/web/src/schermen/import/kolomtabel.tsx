import { useVoorbeelden } from '../../client/imports';
import { Tabel } from '../../kit/tabel';
import { importeren, VELD } from '../../woorden/import';
import { type Keuze, metVeld } from './keuze';
import { VELDEN_VAN, type Veld } from './velden';
import '../../kit/keuzelijst.css';
import './import.css';

const w = importeren.kolommen;

/** Each column of the file with what stands in it, and what it means. */
export function Kolomtabel({ importId, kop, keuze, zet }: { importId: string; kop: readonly string[]; keuze: Keuze; zet: (k: Keuze) => void }) {
  const { data } = useVoorbeelden(importId);
  const waarden = new Map(data?.items.map((v) => [v.kolom, v.waarden]));
  const rijen = kop.map((kolom) => ({
    sleutel: kolom,
    cellen: [
      kolom,
      <span key="v" className="lp-voorbeelden">
        {waarden.get(kolom)?.join(' · ') || (data ? w.leeg : '')}
      </span>,
      <select key="k" className="lp-keuzelijst" aria-label={w.betekentBij(kolom)} value={keuze.kolommen[kolom] ?? ''} onChange={(e) => zet(metVeld(keuze, kolom, (e.target.value || null) as Veld | null))}>
        <option value="">{w.slaOver}</option>
        {VELDEN_VAN[keuze.soort].map((v) => (
          <option key={v} value={v}>
            {VELD[v]}
          </option>
        ))}
      </select>,
    ],
  }));
  return (
    <div className="lp-kolomtabel">
      <Tabel titel={w.tabel} koppen={[w.kolom, w.voorbeelden, w.betekent]} rijen={rijen} />
    </div>
  );
}
