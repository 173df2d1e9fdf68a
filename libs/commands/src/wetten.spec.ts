import { geheugenEventStore } from '@loopplank/event-store/testing';
import { UitkomstOnbekend } from '@loopplank/event-store';
import fc from 'fast-check';
import type { CommandOutcome, CommandRequest } from './port';
import { opdracht, STREAM, teller, type TellerCommand } from './testing/teller';
import { anders, huis, ketenHeel, kruisend } from './testing/winkel';

const runs = process.env['LOOPPLANK_ZWAAR'] === '1' ? 500 : 40;

jest.setTimeout(120_000);

const eenOpdracht: fc.Arbitrary<() => CommandRequest<TellerCommand>> = fc.oneof(
  fc.nat(9).map((met) => () => opdracht('HoogOp', { met })),
  fc.nat(9).map((met) => () => opdracht('HoogOp', { met, hoogstens: 20 })),
  fc.integer({ min: 1, max: 4 }).map((keer) => () => opdracht('MerkOp', { tekst: `opmerking ${keer}`, keer })),
  fc.constant(() => opdracht('Stil', {})),
);
const opdrachten = fc.array(eenOpdracht, { maxLength: 25 }).map((lijst) => lijst.map((maak) => maak()));

const idsVan = (uitkomsten: readonly CommandOutcome[]): string[] => uitkomsten.flatMap((u) => (u.soort === 'aanvaard' ? u.eventIds : []));

describe('laws', () => {
  it('a command given any number of times leaves one set of events', async () => {
    await fc.assert(
      fc.asyncProperty(opdrachten, fc.infiniteStream(fc.integer({ min: 1, max: 3 })), async (lijst, keren) => {
        const h = huis();
        for (const o of lijst) {
          const keer = keren.next().value;
          const antwoorden: CommandOutcome[] = [];
          for (let i = 0; i < keer; i++) antwoorden.push(await h.service.voerUit(teller, o));
          const [eerste] = antwoorden;
          if (eerste!.soort === 'aanvaard') for (const later of antwoorden.slice(1)) expect(later).toEqual({ ...eerste, herhaald: true });
        }
        const ids = (await h.store.readAll(0, 1000)).map((e) => e.eventId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(await ketenHeel(h)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('commands of two nodes at once are all accepted, each exactly once, in one order', async () => {
    await fc.assert(
      fc.asyncProperty(opdrachten, opdrachten, async (links, rechts) => {
        const een = huis(kruisend());
        const twee = huis(een.store, een.codec);
        const uitkomsten = await Promise.all([
          ...links.map((o) => een.service.voerUit(teller, o)),
          ...rechts.map((o) => twee.service.voerUit(teller, o)),
        ]);
        const log = await een.store.readStream(STREAM);
        expect(log.map((e) => e.eventId).sort()).toEqual(idsVan(uitkomsten).sort());
        expect(await ketenHeel(een)).toBe(true);
        expect(await twee.service.laad(teller, STREAM)).toEqual(await een.service.laad(teller, STREAM));
        // What a rule forbids stays forbidden, however commands cross: each total follows from the one before it.
        let som = 0;
        for (const e of await een.service.lees<{ type: string; data: { met?: number; soms?: number } }>(STREAM)) {
          if (e.type !== 'TellerOpgehoogd') continue;
          som += e.data.met!;
          expect(e.data.soms).toBe(som);
        }
      }),
      { numRuns: runs },
    );
  });

  it('appends that are lost before or after writing change nothing about that', async () => {
    await fc.assert(
      fc.asyncProperty(opdrachten, fc.infiniteStream(fc.constantFrom('goed', 'goed', 'voor', 'na')), async (lijst, lot) => {
        const echt = geheugenEventStore();
        const store = anders(echt, {
          append: async (...a) => {
            const wat = lot.next().value;
            if (wat === 'voor') throw new UitkomstOnbekend('lost');
            const antwoord = await echt.append(...a);
            if (wat === 'na') throw new UitkomstOnbekend('lost');
            return antwoord;
          },
        });
        const h = huis(store);
        const uitkomsten = await Promise.all(lijst.map((o) => h.service.voerUit(teller, o)));
        expect((await echt.readStream(STREAM)).map((e) => e.eventId)).toEqual(idsVan(uitkomsten));
        expect(await ketenHeel(h)).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
