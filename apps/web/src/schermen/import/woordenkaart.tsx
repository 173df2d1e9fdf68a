import { useRijen } from '../../client/imports';
import { Kieslijst } from '../../kit/kieslijst';
import { importeren, VELD } from '../../woorden/import';
import { type Keuze, metWoord } from './keuze';
import type { Veld } from './velden';
import { WOORDOPTIES } from './woordopties';

const w = importeren.woorden;

/** Words of the file that nobody has explained yet: each gets one of ours, once, and is remembered. */
export function Woordenkaart({ importId, ronde, keuze, zet }: { importId: string; ronde: string; keuze: Keuze; zet: (k: Keuze) => void }) {
  const { data } = useRijen(importId, 'fout', ronde);
  const vreemd = new Map<string, { veld: Veld; woord: string }>();
  for (const rij of data?.pages.flatMap((p) => p.items) ?? []) {
    for (const { veld, code } of rij.fouten) {
      const woord = rij.gegevens.find((g) => g.veld === veld)?.waarde;
      if (code === 'woord-onbekend' && veld && woord && WOORDOPTIES[veld]) vreemd.set(`${veld} ${woord.toLowerCase()}`, { veld, woord });
    }
  }
  if (vreemd.size === 0) return null;
  return (
    <div className="stapel">
      <h3>{w.titel}</h3>
      <p className="klein zacht">{w.uitleg}</p>
      {[...vreemd].map(([sleutel, { veld, woord }]) => (
        <Kieslijst
          key={sleutel}
          label={w.betekent(VELD[veld], woord)}
          leeg={w.kies}
          opties={WOORDOPTIES[veld]!}
          waarde={keuze.woorden.find((x) => x.veld === veld && x.van.toLowerCase() === woord.toLowerCase())?.naar ?? null}
          onKies={(naar) => zet(metWoord(keuze, veld, woord, naar))}
        />
      ))}
    </div>
  );
}
