import { randomUUID } from 'node:crypto';
import type { Medewerker } from '@loopplank/access';
import { testCodec } from '@loopplank/codec/testing';
import { type CommandOutcome, type CommandService, maakCommandService } from '@loopplank/commands';
import { DOSSIER_EVENTS, dossierDecider, dossierStream } from '@loopplank/dossier';
import { AANMELDING, JONGERE, MARIJN, NU, ORGANISATIE } from '@loopplank/dossier/testing';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import type { EventDefinition } from '@loopplank/kernel';
import { Ploeg } from './ploeg';

const MEDEWERKER: Medewerker = {
  id: MARIJN.medewerkerId, naam: 'Marijn', gebruikersnaam: 'marijn', organisatieId: ORGANISATIE.gemeente, organisatieNaam: 'De gemeente', rollen: ['jobcoach'],
};

/** A crew at work on two files, on a command service that may be changed into a worse one. */
async function ploeg(maak: (echt: CommandService) => CommandService = (echt) => echt) {
  const store = geheugenEventStore();
  const codec = testCodec(DOSSIER_EVENTS as unknown as readonly EventDefinition[]);
  const echt = maakCommandService({ store, codec, klok: () => NU, verzoekSleutel: new Uint8Array(32) });
  const jongeren = Object.values(JONGERE);
  for (const jongereId of jongeren) {
    await echt.voerUit(dossierDecider, {
      streamId: dossierStream(jongereId), type: 'MeldJongereAan', data: AANMELDING, actor: MARIJN, doel: 'test', bron: 'test', commandId: randomUUID(), verzoek: 'x',
    });
  }
  const dienst = maak(echt);
  const p = new Ploeg(store, codec, jongeren.map((jongereId) => ({ jongereId, medewerker: MEDEWERKER })), await store.lastPosition(), () => NU);
  return { p, dienst };
}

const mis = async ({ p, dienst }: Awaited<ReturnType<typeof ploeg>>): Promise<string[]> => (await p.controleer(dienst)).filter((c) => !c.goed).map((c) => c.wat);

describe('a crew that records contact', () => {
  it('knows how long each command took and which bytes it wrote', async () => {
    const { p, dienst } = await ploeg();
    const { tijden, bytes, seconden } = await p.ronde(dienst, 6, 4);
    expect([tijden.length, bytes.length]).toEqual([6, 6]);
    expect(bytes.every((b) => b.length > 0 && b.every((e) => e.length > 100))).toBe(true);
    expect(seconden).toBeGreaterThan(0);
    expect(await mis({ p, dienst })).toEqual([]);
  });

  it('finds out when something was acknowledged and not written', async () => {
    let nr = 0;
    const alles = await ploeg((echt) => ({
      ...echt,
      voerUit: async (decider, request): Promise<CommandOutcome> =>
        ++nr === 3 ? { soort: 'aanvaard', eventIds: [randomUUID()], positie: 1, revisie: 1, herhaald: false } : echt.voerUit(decider, request),
    }));
    await alles.p.ronde(alles.dienst, 5, 1);
    expect(await mis(alles)).toEqual([
      'acknowledged events are not in the log exactly once',
      'the log grew by what was acknowledged, and by nothing else',
      'repeated commands got another answer',
      'events were written by repeating',
    ]);
  });

  it('finds out when asking again does it again', async () => {
    const alles = await ploeg((echt) => ({
      ...echt,
      voerUit: (decider, request) => echt.voerUit(decider, { ...request, commandId: randomUUID() }),
    }));
    await alles.p.ronde(alles.dienst, 4, 1);
    expect(await mis(alles)).toEqual(['repeated commands got another answer', 'events were written by repeating']);
  });

  it('finds out when something was written that nobody was told of', async () => {
    const alles = await ploeg((echt) => ({
      ...echt,
      voerUit: async (decider, request) => {
        await echt.voerUit(decider, { ...request, commandId: randomUUID() });
        return echt.voerUit(decider, request);
      },
    }));
    await alles.p.ronde(alles.dienst, 4, 1);
    expect(await mis(alles)).toContain('the log grew by what was acknowledged, and by nothing else');
  });

  it('counts what was refused', async () => {
    const alles = await ploeg((echt) => ({ ...echt, voerUit: async () => ({ soort: 'afgewezen', code: 'nee', feiten: {} }) }));
    await alles.p.ronde(alles.dienst, 3, 2);
    expect(await mis(alles)).toEqual(['commands were not accepted']);
  });
});
