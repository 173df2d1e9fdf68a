import { controleerVorm } from '@loopplank/codec';
import { dagenTussen, dagVan, fold, plusDagen, type Vorm } from '@loopplank/kernel';
import fc from 'fast-check';
import { betrokkenenOp } from './betrokkenheid/state';
import { contactgegevensOp, laatsteContact, pogingenSindsContact } from './contact/state';
import { alleFeiten } from './correcties/feiten';
import { DOSSIER_COMMANDS, dossierDecider } from './decider';
import { DOSSIER_EVENTS } from './events';
import { zonderRegie } from './regie/invariant';
import { regieOp, volgendMomentOp } from './regie/state';
import { leegDossier } from './state';
import { Proefdossier } from './testing/proefdossier';
import { VANDAAG, VOORBEELD } from './testing/voorbeelden';
import { alsCommand, type Stap, stappen, willekeurigeEvents } from './testing/willekeurig';
import { dagenMetGat } from './voorspel';
import { uitlegVanWeigering } from './weigeringen';

const RONDES = process.env['LOOPPLANK_ZWAAR'] === '1' ? 1000 : 30;
const wet = { numRuns: RONDES };

/** Plays a step; returns what was decided. Accepted decisions are recorded. */
function speel(d: Proefdossier, stap: Stap) {
  d.later(0, stap.uren);
  const { type, data } = alsCommand(stap, d);
  const besluit = d.besluit(type, data as never, { actor: stap.actor });
  if (besluit.soort === 'aanvaard') d.legVast(besluit.events, { actor: stap.actor });
  return { besluit, herhaal: () => d.besluit(type, data as never, { actor: stap.actor }) };
}

const alle = stappen(DOSSIER_COMMANDS);
/** An erasure takes what came before it, and so has an order. */
const ongewist = willekeurigeEvents().map((events) => events.filter((e) => e.type !== 'GegevensGewist'));
const vanuitFold = (events: Parameters<typeof fold>[1]) => fold(dossierDecider as never, events) as typeof leegDossier;

describe('the laws of the dossier', () => {
  it('no accepted command leaves a jongere without regie and next moment, on any day', () => {
    fc.assert(
      fc.property(alle, (geschiedenis) => {
        const d = Proefdossier.aangemeld();
        for (const stap of geschiedenis) {
          speel(d, stap);
          expect(dagenMetGat(d.state, d.vandaag)).toEqual([]);
          const sinds = dagenTussen(VANDAAG, d.vandaag);
          const dagen = [0, 0.2, 0.4, 0.6, 0.8].map((deel) => plusDagen(VANDAAG, Math.floor(deel * sinds)));
          for (const vooruit of [0, 1, 30, 400, 1000]) dagen.push(plusDagen(d.vandaag, vooruit));
          expect(dagen.filter((dag) => zonderRegie(d.state, dag))).toEqual([]);
        }
      }),
      wet,
    );
  });

  it('no touchpoint leaves the next moment in the past', () => {
    fc.assert(
      fc.property(stappen(['RegistreerContact', 'LegGesprekVast', 'LegWerkbezoekVast', 'PlanVolgendMoment', 'CorrigeerGebeurtenis']), (geschiedenis) => {
        const d = Proefdossier.aangemeld();
        for (const stap of geschiedenis) {
          const { besluit } = speel(d, stap);
          if (besluit.soort === 'afgewezen' || !['RegistreerContact', 'LegGesprekVast', 'LegWerkbezoekVast'].includes(stap.type)) continue;
          expect(volgendMomentOp(d.state, d.vandaag)!.data.datum >= d.vandaag).toBe(true);
        }
      }),
      wet,
    );
  });

  it('decide is pure, and refuses only with a code that has a text', () => {
    fc.assert(
      fc.property(alle, (geschiedenis) => {
        const d = Proefdossier.aangemeld();
        for (const stap of geschiedenis) {
          const voor = JSON.stringify(d.state);
          const { type, data } = alsCommand(stap, d);
          const eerste = d.besluit(type, data as never, { actor: stap.actor });
          expect(d.besluit(type, data as never, { actor: stap.actor })).toEqual(eerste);
          expect(JSON.stringify(d.state)).toBe(voor);
          if (eerste.soort === 'afgewezen') expect(uitlegVanWeigering(eerste.code, eerste.feiten)).toMatch(/[.?]$/);
          speel(d, { ...stap, uren: 0 });
        }
      }),
      wet,
    );
  });

  it('a command that sets something as it is already gives no events', () => {
    const zettend = DOSSIER_COMMANDS.filter((t) => !['RegistreerContact', 'VoegNotitieToe', 'LegGesprekVast', 'LegWerkbezoekVast', 'MeldHulpvraag', 'MeldUitvalrisico', 'MaakAfspraak', 'CorrigeerGebeurtenis', 'StelOverdrachtvraag', 'VoerControleUit'].includes(t));
    fc.assert(
      fc.property(stappen(zettend), (geschiedenis) => {
        const d = Proefdossier.aangemeld();
        for (const stap of geschiedenis) {
          const { besluit, herhaal } = speel(d, stap);
          if (besluit.soort === 'aanvaard') expect(herhaal()).toEqual({ soort: 'aanvaard', events: [] });
        }
      }),
      wet,
    );
  });

  it('every event fits the shape in which it is stored', () => {
    const vormen = new Map<string, Vorm>(DOSSIER_EVENTS.map((e) => [e.type, e.vorm]));
    fc.assert(
      fc.property(alle, (geschiedenis) => {
        const d = Proefdossier.aangemeld();
        for (const stap of geschiedenis) speel(d, stap);
        expect(d.events.flatMap((e) => controleerVorm(vormen.get(e.type)!, e.data).map((f) => `${e.type}${f.pad} ${f.uitleg}`))).toEqual([]);
      }),
      wet,
    );
  });

  it('evolve never throws, on any sequence of any events with any erased field, and neither do the questions or decide', () => {
    fc.assert(
      fc.property(willekeurigeEvents(), stappen(DOSSIER_COMMANDS, 6), (events, pogingen) => {
        const d = new Proefdossier();
        d.events.push(...events);
        d.state = vanuitFold(events);
        for (const op of [plusDagen(d.vandaag, -500), d.vandaag, plusDagen(d.vandaag, 500)]) {
          betrokkenenOp(d.state, op);
          contactgegevensOp(d.state, op);
          regieOp(d.state, op);
          zonderRegie(d.state, op);
        }
        for (const stap of pogingen) d.besluit(stap.type, alsCommand(stap, d).data as never, { actor: stap.actor });
      }),
      wet,
    );
  });

  it('folding in two parts is folding in one', () => {
    fc.assert(
      fc.property(willekeurigeEvents(), fc.nat(30), (events, n) => {
        const helft = events.slice(0, n).reduce(dossierDecider.evolve, leegDossier);
        expect(events.slice(n).reduce(dossierDecider.evolve, helft)).toEqual(vanuitFold(events));
      }),
      wet,
    );
  });

  it('the order in which touchpoints were told does not matter for what they say', () => {
    fc.assert(
      fc.property(ongewist, fc.infiniteStream(fc.nat()), (events, zaad) => {
        const door = [...events].map((e) => ({ e, n: zaad.next().value as number })).sort((a, b) => a.n - b.n).map((x) => x.e);
        const [a, b] = [vanuitFold(events), vanuitFold(door)];
        const op = dagVan(events[0]?.vastgelegdOp ?? new Proefdossier().nu);
        expect(laatsteContact(b, op)?.id).toBe(laatsteContact(a, op)?.id);
        expect(pogingenSindsContact(b, op)).toBe(pogingenSindsContact(a, op));
        expect(regieOp(b, op)?.id).toBe(regieOp(a, op)?.id);
        expect(volgendMomentOp(b, op)?.id).toBe(volgendMomentOp(a, op)?.id);
        expect(new Set(betrokkenenOp(b, op).map((r) => r.id))).toEqual(new Set(betrokkenenOp(a, op).map((r) => r.id)));
      }),
      wet,
    );
  });

  it('keeps every event as a fact, and its state is plain JSON', () => {
    fc.assert(
      fc.property(ongewist, (events) => {
        const staat = vanuitFold(events);
        // A merge also brings the touchpoints of the other file: facts under their own ids.
        const meegeteld = events.flatMap((e) => (e.type === 'DossiersSamengevoegd' ? (e.data.contacten ?? []).map((c) => c.id) : []));
        const terug = events.some((e) => e.type === 'SamenvoegingTeruggedraaid');
        const ids = alleFeiten(staat).map((f) => f.id).sort();
        if (terug) expect(ids).toEqual(expect.arrayContaining(events.map((e) => e.eventId)));
        else expect(ids).toEqual([...events.map((e) => e.eventId), ...meegeteld].sort());
        expect(JSON.parse(JSON.stringify(staat))).toEqual(staat);
      }),
      wet,
    );
  });

  it('has an example of each event and a rule for each command', () => {
    expect(Object.keys(VOORBEELD).sort()).toEqual(DOSSIER_EVENTS.map((e) => e.type).sort());
    expect(DOSSIER_COMMANDS.length).toBeGreaterThan(30);
  });
});
