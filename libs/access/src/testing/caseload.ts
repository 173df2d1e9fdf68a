import type { Caseload, Overdracht } from '../sluiting/port';
import type { Plek } from '../sluiting/plek';

/** Files of youngsters in memory: who holds or guides each, per youngster. */
export function geheugenCaseload() {
  const plekken = new Map<string, Plek[]>();
  const gedaan: Overdracht[] = [];
  const past = (p: Plek, van: Plek): boolean => p.organisatieId === van.organisatieId && (van.medewerkerId === undefined || p.medewerkerId === van.medewerkerId);
  /** Refusals and faults by youngster. */
  const weigert = new Map<string, string | Error>();
  const caseload: Caseload = {
    van: (plek) => [...plekken].filter(([, p]) => p.some((x) => past(x, plek))).map(([id]) => id),
    aantalRegie: (organisatieId) => caseload.van({ organisatieId }).length,
    bij: async () => undefined,
    async draagOver(o) {
      const fout = weigert.get(o.jongereId);
      if (fout instanceof Error) throw fout;
      if (fout !== undefined) return fout;
      gedaan.push(o);
      plekken.set(o.jongereId, (plekken.get(o.jongereId) ?? []).flatMap((p) => (past(p, o.van) ? [o.naar ?? { organisatieId: o.van.organisatieId }] : [p])));
      // An organisation that closes leaves nothing behind, whoever was named.
      if (o.van.medewerkerId === undefined && !o.naar) plekken.delete(o.jongereId);
      return null;
    },
  };
  return { caseload, plekken, gedaan, weigert };
}
