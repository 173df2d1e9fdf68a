import { lijkenOpElkaar, type NieuwePersoon } from '@loopplank/dossier/views';
import type { Dag } from '@loopplank/kernel';

/** Days that are this day with one figure wrong, or with day and month swapped. */
function bijna(dag: Dag): string[] {
  const verwisseld = `${dag.slice(0, 5)}${dag.slice(8)}-${dag.slice(5, 7)}`;
  const eenAnder = [...dag].flatMap((c, i) => (c === '-' ? [] : [...'0123456789'].filter((x) => x !== c).map((x) => dag.slice(0, i) + x + dag.slice(i + 1))));
  return [verwisseld, ...eenAnder];
}

interface Gezien {
  readonly rij: number;
  readonly wie: NieuwePersoon;
}

/**
 * People of one list who may be the same: two spellings of a name on one day of birth, or one name on two days that
 * look alike. Judged by the list alone, so that a run that was cut off judges as before.
 */
export class Tweelingen {
  private readonly opDag = new Map<string, Gezien[]>();

  /** The first row before this one that may be the same person; then this one is remembered. */
  voegToe(rij: number, wie: NieuwePersoon): number | undefined {
    const eerder = this.zoek(wie);
    this.opDag.set(wie.geboortedatum, [...(this.opDag.get(wie.geboortedatum) ?? []), { rij, wie }]);
    return eerder?.rij;
  }

  private zoek(wie: NieuwePersoon): Gezien | undefined {
    const zelfdeDag = this.opDag.get(wie.geboortedatum)?.find((g) => lijkenOpElkaar(g.wie, wie));
    if (zelfdeDag) return zelfdeDag;
    const [voornaam, achternaam] = [wie.voornaam.toLowerCase(), wie.achternaam.toLowerCase()];
    for (const dag of bijna(wie.geboortedatum)) {
      const gevonden = this.opDag.get(dag)?.find((g) => g.wie.voornaam.toLowerCase() === voornaam && g.wie.achternaam.toLowerCase() === achternaam && lijkenOpElkaar(g.wie, wie));
      if (gevonden) return gevonden;
    }
    return undefined;
  }
}
