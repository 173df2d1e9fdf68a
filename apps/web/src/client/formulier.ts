import { useState } from 'react';
import type { Fout } from '../kit/foutoverzicht';
import { useActie } from './actie';
import type { Methode } from './http';
import { verdeel, type Veldfouten } from './veldfouten';

export interface Formulierstand<V extends string> {
  readonly bezig: boolean;
  readonly ronde: number;
  /** For the summary, in the order of the fields. */
  readonly fouten: readonly Fout[];
  /** For one field; the id of its control is its name. */
  bij(veld: V): { fout?: string };
  /** Sends when nothing is wrong here; null: not saved, and why stands in the summary. */
  stuur<T>(verzoek: { pad: string; lichaam: unknown; methode?: Methode; fouten?: Veldfouten<V> }): Promise<T | null>;
}

/** The faults of a form, its own and those of the server, each at its field. `velden`: in their order on the screen. */
export function useFormulier<V extends string>(velden: readonly V[]): Formulierstand<V> {
  const { bezig, fout, doe } = useActie();
  const [eigen, zetEigen] = useState<Veldfouten<V>>({});
  const [ronde, zetRonde] = useState(0);
  const heeftEigen = Object.keys(eigen).length > 0;
  const server = !heeftEigen && fout ? verdeel(fout.fouten, velden) : { bij: {} as Veldfouten<V>, rest: [] };
  const rest = !heeftEigen && fout && fout.fouten.length === 0 ? [fout.detail] : server.rest;
  const alle: Veldfouten<V> = { ...server.bij, ...eigen };
  return {
    bezig,
    ronde,
    fouten: [...velden.filter((v) => alle[v]).map((v) => ({ veldId: v, tekst: alle[v]! })), ...rest.map((tekst) => ({ tekst }))],
    bij: (veld) => (alle[veld] ? { fout: alle[veld] } : {}),
    async stuur({ pad, lichaam, methode, fouten = {} }) {
      zetEigen(fouten);
      const antwoord = Object.keys(fouten).length > 0 ? null : await doe<never>(pad, lichaam, methode);
      if (antwoord === null) zetRonde((n) => n + 1);
      return antwoord;
    },
  };
}
