import { testCodec } from '@loopplank/codec/testing';
import { maakCommandService, uuid5 } from '@loopplank/commands';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { type Moment, moment, momentVanMs, msVanMoment, type RecordedEvent, SYSTEEM } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { ACCESS_EVENTS } from '../events';
import { verzendingDecider } from '../verzending/decider';
import { type Meldsoort, verzendingStream } from '../verzending/events';
import { toegangProjection } from '../views';
import { maakMedewerker, medewerkerIdVan } from './accounts';
import { type Bericht, Verzender } from './post';
import { Postbode } from './postbode';

const SCHOOL = '22222222-2222-4222-8222-222222222222';
const JIP = medewerkerIdVan('jip@school.example');
const ZONDER = medewerkerIdVan('zonder');

async function proef(verstuur: (b: Bericht) => Promise<boolean> = async () => true, aantal: number | (() => number) = 3) {
  let nu: Moment = moment('2026-06-08T05:30:00Z');
  const klok = () => nu;
  const store = geheugenEventStore();
  const codec = testCodec(ACCESS_EVENTS);
  const commands = maakCommandService({ store, codec, klok, verzoekSleutel: new Uint8Array(32) });
  const log = async () => (await store.readAll(0, 1000)).map((e) => codec.decode(e) as RecordedEvent);
  let db = projecteer(toegangProjection, []);
  const post: Bericht[] = [];
  const fouten: unknown[] = [];
  const verzender = new Verzender({ commands, klok, wachtMs: 50, bijFout: (f) => fouten.push(f), post: { verstuur: (b) => (post.push(b), verstuur(b)) } });
  const maak = () => new Postbode({ views: { db: () => db }, verzender, url: 'https://loopplank.example/', aantalNieuws: () => (typeof aantal === 'number' ? aantal : aantal()), bijFout: (f) => fouten.push(f) });
  for (const naam of ['jip@school.example', 'zonder']) await maakMedewerker(commands, { gebruikersnaam: naam, naam: 'Jip Test', organisatieId: SCHOOL, rollen: [] });
  const vraag = (soort: Meldsoort, medewerkerId = JIP, n = 0) =>
    commands.voerUit(verzendingDecider, { streamId: verzendingStream(uuid5(soort, medewerkerId)), type: 'VraagVerzending', data: { soort, medewerkerId }, actor: SYSTEEM, doel: 'toegang', bron: 'systeem', commandId: uuid5(`${soort} ${n}`, medewerkerId), verzoek: 'v' });
  const bij = async () => void (db = projecteer(toegangProjection, await log()));
  const ronde = async (postbode = maak()) => {
    db = projecteer(toegangProjection, await log());
    await postbode.werkAf();
    db = projecteer(toegangProjection, await log());
  };
  const einde = async () => (await log()).filter((e) => e.type.startsWith('Verzending')).map((e) => e.type);
  return { post, fouten, vraag, bij, ronde, einde, maak, later: (min: number) => void (nu = momentVanMs(msVanMoment(nu) + min * 60_000)) };
}

describe('the post', () => {
  it('carries what the log asks for: counts and the front door, no name and nobody in the address', async () => {
    const p = await proef();
    await p.vraag('dagbericht');
    await p.ronde();
    expect(p.post).toHaveLength(1);
    const { id, naar, onderwerp, tekst } = p.post[0]!;
    expect([id, naar, onderwerp]).toEqual([uuid5('dagbericht', JIP), 'jip@school.example', 'Er is nieuws in Loopplank']);
    expect(tekst).toContain('Er zijn 3 dingen nieuw voor jou.');
    expect(tekst.match(/https?:\S+/g)).toEqual(['https://loopplank.example/nieuws']);
    expect(tekst).not.toContain('Jip');
    expect(await p.einde()).toEqual(['VerzendingGevraagd', 'VerzendingBegonnen', 'VerzendingGelukt']);
    await p.ronde();
    expect(p.post).toHaveLength(1);
  });

  it('leaves out what has become nothing, and who has no address', async () => {
    const p = await proef(undefined, 0);
    await p.vraag('dagbericht');
    await p.vraag('spoed', ZONDER);
    await p.ronde();
    expect([p.post, await p.einde()]).toEqual([[], ['VerzendingGevraagd', 'VerzendingGevraagd', 'VerzendingVervallen', 'VerzendingVervallen']]);
  });

  it('takes what cannot wait first, also what is asked for while it is busy', async () => {
    let tussendoor: () => Promise<unknown> = async () => undefined;
    const p = await proef(async () => (await tussendoor(), true));
    await p.vraag('dagbericht');
    p.later(1);
    await p.vraag('noodtoegang');
    tussendoor = async () => {
      tussendoor = async () => undefined;
      await p.vraag('spoed');
      await p.bij();
    };
    await p.ronde();
    expect(p.post.map((b) => b.onderwerp)).toEqual(['Noodtoegang gebruikt', 'Dringend: iemand wacht op jou', 'Er is nieuws in Loopplank']);
  });

  it('goes on with the others when one cannot be made, or hangs', async () => {
    let hangt = true;
    const p = await proef(
      () => {
        if (!hangt) return Promise.resolve(true);
        hangt = false;
        return new Promise<boolean>(() => undefined);
      },
      () => {
        throw new Error('no news can be counted now');
      },
    );
    await p.vraag('dagbericht');
    await p.vraag('dagbericht', ZONDER);
    await p.vraag('spoed');
    await p.vraag('noodtoegang');
    await p.ronde();
    // Which of two of one moment is first says nothing: one hung and stays open, the other went.
    expect((await p.einde()).slice(4).sort()).toEqual(['VerzendingBegonnen', 'VerzendingBegonnen', 'VerzendingGelukt']);
    expect(p.fouten.map((f) => (f as Error).message).sort()).toEqual(['no news can be counted now', 'no news can be counted now', 'the post did not answer within 50 ms']);
  });

  it('is sent once by two who carry it at the same time', async () => {
    const p = await proef();
    await p.vraag('spoed');
    await p.ronde();
    const [een, ander] = [p.maak(), p.maak()];
    await p.vraag('noodtoegang');
    await p.ronde({ werkAf: async () => void (await Promise.all([een.werkAf(), ander.werkAf()])) } as Postbode);
    expect(p.post.map((b) => b.onderwerp)).toEqual(['Dringend: iemand wacht op jou', 'Noodtoegang gebruikt']);
  });

  it('that certainly did not go may be asked for again, with the same id; after six times a person must look', async () => {
    const p = await proef(async () => false);
    for (let n = 0; n < 6; n++) {
      expect((await p.vraag('spoed', JIP, n)).soort).toBe('aanvaard');
      await p.ronde();
    }
    expect(new Set(p.post.map((b) => b.id)).size).toBe(1);
    expect(await p.vraag('spoed', JIP, 6)).toMatchObject({ soort: 'afgewezen', code: 'te-vaak-mislukt' });
    p.later(10);
    expect((await p.vraag('spoed', JIP, 7)).soort).toBe('aanvaard');
  });

  it('of which nobody knows whether it went is never sent again', async () => {
    const p = await proef(async () => {
      throw new Error('the line broke');
    });
    await p.vraag('spoed');
    await p.ronde();
    expect((await p.vraag('spoed', JIP, 1)).soort).toBe('ongewijzigd');
    await p.ronde();
    expect([p.post.length, p.fouten.length, await p.einde()]).toEqual([1, 1, ['VerzendingGevraagd', 'VerzendingBegonnen']]);
  });
});
