import { type Dossier, type DossierCommand, dossierDecider, type DossierEvent, zonderRegie } from '@loopplank/dossier';
import { dagVan, moment, type RecordedEvent } from '@loopplank/kernel';
import { actorVan } from '../regio/medewerkers';
import { maakRegio, type Regio } from '../regio/regio';
import { opdracht } from '../testing/proefregio';
import { maakLeven } from './maak-leven';

const AANTAL = process.env['LOOPPLANK_ZWAAR'] === '1' ? 600 : 40;

/** Lives one life against the rules alone, without a log. Returns the file and every refusal. */
function leef(regio: Regio, index: number): { readonly dossier: Dossier; readonly geweigerd: readonly string[] } {
  let dossier = dossierDecider.initial;
  let revision = 0;
  const ids = new Map<string, string>();
  const geweigerd: string[] = [];
  for (const { nr, op, type, data, door, naam } of maakLeven(regio, index).inVolgorde()) {
    const actor = actorVan(door);
    const command = { type, data: data((n) => ids.get(n) ?? `unknown step ${n}`), meta: { nu: op, actor } } as DossierCommand;
    const besluit = dossierDecider.decide(command, dossier);
    if (besluit.soort === 'afgewezen') {
      geweigerd.push(`${index} ${type} ${besluit.code}`);
      continue;
    }
    besluit.events.forEach((e, i) => {
      const eventId = `${nr}-${i}`;
      if (i === 0 && naam !== undefined) ids.set(naam, eventId);
      const omhulsel = { eventId, geldigOp: e.geldigOp ?? op, vastgelegdOp: op, revision: revision++, actor, commandId: String(nr) };
      dossier = dossierDecider.evolve(dossier, { ...e, ...omhulsel } as RecordedEvent<DossierEvent>);
    });
  }
  return { dossier, geweigerd };
}

describe('whatever day it is, and however many years lie behind it', () => {
  it.each([
    ['a Monday morning in June', '2026-06-08T06:12:00Z', 2],
    ['a Saturday in autumn', '2026-11-21T10:00:00Z', 3],
    ['second Christmas day', '2026-12-26T10:00:00Z', 2],
    ['the first minutes of a year, with one year of history', '2026-12-31T23:10:00Z', 1],
    ['the middle of the summer holidays', '2026-08-02T10:00:00Z', 2],
    ['29 February', '2028-02-29T10:00:00Z', 4],
    ['ten years of history', '2025-05-05T10:00:00Z', 10],
  ])('every command of every life is accepted: %s', (_dag, nu, jaren) => {
    const regio = maakRegio({ ...opdracht(AANTAL), nu: moment(nu), jaren });
    for (let index = 0; index < AANTAL; index++) {
      const { dossier, geweigerd } = leef(regio, index);
      expect(geweigerd).toEqual([]);
      expect(zonderRegie(dossier, dagVan(moment(nu)))).toBe(false);
    }
  });
});
