import { NuNietMogelijk } from '@loopplank/commands';
import { LogOnbereikbaar } from '@loopplank/event-store';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { dag, type EventDefinition, moment, type Policy } from '@loopplank/kernel';
import { procesStream, type ProcesEvent, STAND_STREAM, standDecider, zijspoorStream } from '../index';
import { BOEK_EVENTS, boekId, herinnerAanBoek, plankDecider, plankStream, Proefprocessen } from '../testing';

const PLANK = plankStream(1);
const BOEK = boekId(1);
const PROCES = procesStream('herinner-aan-boek', BOEK);

function proef(stoor: () => string | Error | undefined = () => undefined, policies: readonly Policy[] = [herinnerAanBoek]) {
  const decider = plankDecider(stoor);
  return new Proefprocessen({ policies, definitions: BOEK_EVENTS as unknown as EventDefinition[], decider: () => decider as never });
}
const leen = (huis: Proefprocessen, nr = 1) => huis.doe(plankStream(nr), 'LeenBoek', { boekId: boekId(nr), terugOp: dag('2026-06-05'), wie: 'Noor' });
const types = async (huis: Proefprocessen, stream: string) => (await huis.commands.lees(stream)).map((e) => e.type);
const herinneringen = async (huis: Proefprocessen, nr = 1) => (await types(huis, plankStream(nr))).filter((t) => t === 'HerinneringGestuurd').length;

describe('the runner of processes', () => {
  let huis: Proefprocessen;
  afterEach(() => huis.stop());

  it('sets a timer, gives a command when it goes off, and is done', async () => {
    huis = proef();
    await huis.start();
    await leen(huis);
    await huis.naar(moment('2026-06-30T00:00:00Z'));
    expect(await herinneringen(huis)).toBe(2);
    expect(await types(huis, PROCES)).toEqual([
      'ProcesBijgewerkt', 'TimerGezet',
      'TimerAfgegaan', 'ProcesBijgewerkt', 'TimerGezet', 'OpdrachtGegeven', 'OpdrachtBeantwoord',
      'TimerAfgegaan', 'ProcesBijgewerkt', 'OpdrachtGegeven', 'OpdrachtBeantwoord',
    ]);
    const af = (await huis.commands.lees<ProcesEvent>(PROCES)).filter((e) => e.type === 'TimerAfgegaan');
    expect(af.map((e) => e.data)).toMatchObject([{ gepland: '2026-06-05T22:00:00.000Z', werkelijk: '2026-06-05T22:00:00.000Z', teLaat: false }, { gepland: '2026-06-12T22:00:00.000Z', teLaat: false }]);
  });

  it('records who caused what: the command is caused by the outbox, and belongs to the request that began it', async () => {
    huis = proef();
    await huis.start();
    await leen(huis);
    await huis.naar(moment('2026-06-06T00:00:00Z'));
    const [geleend, herinnerd] = await huis.commands.lees(PLANK);
    const gegeven = (await huis.commands.lees<ProcesEvent>(PROCES)).find((e) => e.type === 'OpdrachtGegeven')!;
    expect(herinnerd).toMatchObject({ causationId: gegeven.eventId, actor: { rol: 'systeem' }, doel: 'test', bron: 'systeem' });
    expect((await huis.commands.lees(PROCES))[0]).toMatchObject({ causationId: geleend!.eventId, correlationId: geleend!.correlationId });
  });

  it('cancels the timer when the book comes back, and remembers nothing personal', async () => {
    huis = proef();
    await huis.start();
    await leen(huis);
    await huis.doe(PLANK, 'BrengTerug', { boekId: BOEK });
    await huis.naar(moment('2026-06-30T00:00:00Z'));
    expect(await herinneringen(huis)).toBe(0);
    expect((await types(huis, PROCES)).slice(-2)).toEqual(['ProcesBijgewerkt', 'TimerVervallen']);
    expect(JSON.stringify(await huis.commands.lees(PROCES))).not.toContain('Noor');
  });

  it('does what was due once and late after being off, and nothing that was cancelled meanwhile', async () => {
    huis = proef();
    await huis.start();
    await leen(huis, 1);
    await leen(huis, 2);
    await huis.bij();
    await huis.stop();
    huis.nu = moment('2026-06-08T06:00:00Z');
    await huis.doe(plankStream(2), 'BrengTerug', { boekId: boekId(2) });
    await huis.start();
    expect([await herinneringen(huis, 1), await herinneringen(huis, 2)]).toEqual([1, 0]);
    const af = (await huis.commands.lees<ProcesEvent>(PROCES)).find((e) => e.type === 'TimerAfgegaan');
    expect(af?.data).toMatchObject({ gepland: '2026-06-05T22:00:00.000Z', werkelijk: '2026-06-08T06:00:00.000Z', teLaat: true });
  });

  it('changes nothing when all of history is heard again', async () => {
    huis = proef();
    await huis.start();
    for (const nr of [1, 2, 3]) await leen(huis, nr);
    await huis.naar(moment('2026-06-30T00:00:00Z'));
    await huis.stop();
    // The stand points to a place that is not there: everything is heard from the beginning.
    await huis.commands.voerUit(standDecider, {
      streamId: STAND_STREAM, type: 'WerkStandBij', data: { streamId: 'weg', revisie: 9 }, actor: { medewerkerId: BOEK, organisatieId: BOEK, rol: 'x' }, doel: 'test', bron: 'x', commandId: BOEK, verzoek: '',
    });
    const vooraf = await huis.store.lastPosition();
    await huis.start();
    await huis.stop();
    const bij = await huis.store.readAll(vooraf, 100);
    expect(bij.filter((e) => e.streamId !== STAND_STREAM)).toEqual([]);
  });

  it('parks an instance whose command is refused, loudly, and goes on with the others', async () => {
    let stuk: string | undefined = 'plank-vol';
    huis = proef(() => stuk);
    await huis.start();
    await leen(huis, 1);
    await huis.naar(moment('2026-06-06T00:00:00Z'));
    await huis.index.bij();
    expect(huis.staat().stil).toMatchObject([{ streamId: PROCES, policy: 'herinner-aan-boek', reden: 'geweigerd: plank-vol' }]);
    expect(huis.meldingen).toContainEqual({ soort: 'geparkeerd', streamId: PROCES, reden: 'geweigerd: plank-vol' });
    stuk = undefined;
    await leen(huis, 2);
    await huis.naar(moment('2026-06-08T00:00:00Z'));
    expect([await herinneringen(huis, 1), await herinneringen(huis, 2)]).toEqual([0, 1]);
    expect(await huis.hervat(PROCES)).toBe(true);
    expect(await herinneringen(huis, 1)).toBe(1);
    expect(await huis.hervat(PROCES)).toBe(false);
    await huis.index.bij();
    expect(huis.staat().stil).toEqual([]);
  });

  it('keeps what comes while it is parked, in order, also when a policy throws', async () => {
    let stuk = true;
    const breekbaar: Policy = { ...herinnerAanBoek, opEvent: (state, event, c) => {
      if (stuk) throw new Error('kapot');
      return herinnerAanBoek.opEvent(state as never, event as never, c);
    } };
    huis = proef(undefined, [breekbaar]);
    await huis.start();
    await leen(huis);
    await huis.doe(PLANK, 'BrengTerug', { boekId: BOEK });
    await huis.bij();
    expect(await types(huis, PROCES)).toEqual(['ProcesGeparkeerd', 'GebeurtenisBewaard']);
    expect(huis.meldingen.find((m) => m.soort === 'geparkeerd')).toMatchObject({ reden: 'policy-fout', fout: expect.stringContaining('kapot') as unknown });
    stuk = false;
    await huis.hervat(PROCES);
    expect((await types(huis, PROCES)).slice(2)).toEqual(['ProcesHervat', 'ProcesBijgewerkt', 'TimerGezet', 'ProcesBijgewerkt', 'TimerVervallen']);
  });

  it('knows what is no longer needed from what must not be refused', async () => {
    huis = proef(() => 'jongere-weg');
    Object.assign(huis.opties, { overbodig: ['jongere-weg'] });
    await huis.start();
    await leen(huis);
    await huis.naar(moment('2026-06-06T00:00:00Z'));
    const antwoord = (await huis.commands.lees<ProcesEvent>(PROCES)).find((e) => e.type === 'OpdrachtBeantwoord');
    expect(antwoord?.data).toMatchObject({ uitkomst: 'nietMeerNodig', code: 'jongere-weg' });
    expect(huis.staat().stil).toEqual([]);
  });

  it('finishes a command that a crash cut off between outbox and answer', async () => {
    huis = proef();
    let valt: (fout: Error) => void = () => undefined;
    await huis.start({ geef: () => new Promise((_, mis) => (valt = mis)) });
    await leen(huis);
    void huis.naar(moment('2026-06-06T00:00:00Z'));
    while (!(await types(huis, PROCES)).includes('OpdrachtGegeven')) await new Promise((r) => setTimeout(r, 5));
    // The first worker never comes back from its command; another one begins on the same log.
    const eerste = huis.laatLos();
    huis.nu = moment('2026-06-06T00:00:00Z');
    await huis.start();
    expect(await herinneringen(huis)).toBe(1);
    expect((await types(huis, PROCES)).filter((t) => t === 'OpdrachtBeantwoord')).toHaveLength(1);
    const weg = eerste.stop();
    valt(new LogOnbereikbaar('gone'));
    await weg;
  });

  it('lifts what an older version remembered, and parks when it cannot', async () => {
    huis = proef();
    await huis.start();
    await leen(huis);
    await huis.bij();
    await huis.stop();
    Object.assign(huis.opties, { policies: [{ ...herinnerAanBoek, versie: 2 }] });
    await huis.start();
    await huis.naar(moment('2026-06-06T00:00:00Z'));
    await huis.index.bij();
    expect(huis.staat().stil).toMatchObject([{ reden: 'policy-fout' }]);
    await huis.stop();
    Object.assign(huis.opties, { policies: [{ ...herinnerAanBoek, versie: 2, optillen: (oud: object) => ({ ...oud, keer: 1 }) }] });
    await huis.start();
    await huis.hervat(PROCES);
    await huis.naar(moment('2026-06-30T00:00:00Z'));
    expect(await herinneringen(huis)).toBe(1);
  });

  it('puts one whose stream cannot be read aside, loudly; the others go on, and it misses nothing', async () => {
    let kapot = true;
    const store = geheugenEventStore();
    const lees: typeof store.readStream = (id, ...rest) => (kapot && id === PROCES ? Promise.reject(new Error('the chain is broken')) : store.readStream(id, ...rest));
    huis = new Proefprocessen({
      policies: [herinnerAanBoek], definitions: BOEK_EVENTS as unknown as EventDefinition[], decider: () => plankDecider() as never, store: { ...store, readStream: lees },
    });
    await huis.start();
    await leen(huis, 1);
    await leen(huis, 2);
    await huis.naar(moment('2026-06-06T00:00:00Z'));
    await huis.index.bij();
    expect([await herinneringen(huis, 1), await herinneringen(huis, 2)]).toEqual([0, 1]);
    expect(huis.staat()).toMatchObject({ stil: [{ streamId: PROCES, policy: 'herinner-aan-boek', reden: 'onleesbaar' }] });
    expect(huis.staat().fout).toBeUndefined();
    expect(huis.meldingen).toContainEqual({ soort: 'geparkeerd', streamId: PROCES, reden: 'onleesbaar', fout: expect.stringContaining('the chain is broken') as unknown });
    // Still so for the next worker; what comes for it is kept in order.
    await huis.stop();
    await huis.start();
    await huis.doe(PLANK, 'BrengTerug', { boekId: BOEK });
    await huis.bij();
    expect(await types(huis, zijspoorStream(PROCES))).toEqual(['ProcesOnleesbaar', 'ProcesOnleesbaar']);
    expect([await huis.hervat(PROCES), await huis.staatStil(PROCES)]).toEqual([true, true]);
    kapot = false;
    expect([await huis.hervat(PROCES), await huis.staatStil(PROCES)]).toEqual([true, false]);
    expect(await types(huis, PROCES)).toEqual(['ProcesBijgewerkt', 'TimerGezet', 'ProcesBijgewerkt', 'TimerVervallen']);
    await huis.index.bij();
    expect([huis.staat().stil, await huis.hervat(PROCES)]).toEqual([[], false]);
  });

  it('parks one that kept something it cannot read any more, and stops nobody', async () => {
    let [stuk, onleesbaar] = [true, false];
    const breekbaar: Policy = { ...herinnerAanBoek, opEvent: (state, event, c) => {
      if (stuk) throw new Error('kapot');
      return herinnerAanBoek.opEvent(state as never, event as never, c);
    } };
    const store = geheugenEventStore();
    const lees: typeof store.readStream = (id, van, ...rest) => (onleesbaar && id === PLANK && van === 0 ? Promise.reject(new Error('damaged')) : store.readStream(id, van, ...rest));
    huis = new Proefprocessen({
      policies: [breekbaar], definitions: BOEK_EVENTS as unknown as EventDefinition[], decider: () => plankDecider() as never, store: { ...store, readStream: lees },
    });
    await huis.start();
    await leen(huis, 1);
    await huis.bij();
    [stuk, onleesbaar] = [false, true];
    await huis.hervat(PROCES);
    expect((await huis.commands.lees<ProcesEvent>(PROCES)).at(-1)).toMatchObject({ type: 'ProcesGeparkeerd', data: { reden: 'bewaarde-onleesbaar' } });
    await leen(huis, 2);
    await huis.naar(moment('2026-06-06T00:00:00Z'));
    expect(await herinneringen(huis, 2)).toBe(1);
    onleesbaar = false;
    await huis.hervat(PROCES);
    await huis.index.bij();
    await huis.bij();
    expect(await herinneringen(huis, 1)).toBe(1);
  });

  it('waits for what it must ask outside the log, instead of parking', async () => {
    let keer = 0;
    const metKalender: Policy = { ...herinnerAanBoek, opEvent: (state, event, c) => {
      c.werkdagenNa(dag('2026-06-01'), 1);
      return herinnerAanBoek.opEvent(state as never, event as never, c);
    } };
    huis = proef(undefined, [metKalender]);
    await huis.start({ werkdagen: (van) => {
      if (keer++ < 2) throw new NuNietMogelijk('the view of calendars is being built');
      return van;
    } });
    await leen(huis);
    await huis.bij();
    expect([keer, await types(huis, PROCES)]).toEqual([3, ['ProcesBijgewerkt', 'TimerGezet']]);
  });

  it('goes on with the timers it knows of when the view of processes stands still', async () => {
    huis = proef();
    await huis.start();
    await leen(huis);
    await huis.bij();
    await huis.index.bij();
    await huis.stop();
    huis.nu = moment('2026-06-06T00:00:00Z');
    await huis.start({ index: { ...huis.index, bij: () => Promise.resolve(false) } });
    expect(await herinneringen(huis)).toBe(1);
    expect(huis.meldingen).toContainEqual({ soort: 'nietAfgestemd', fout: expect.stringContaining('view of processes') as unknown });
  });

  it('refuses two policies of one name', () => {
    huis = proef(undefined, [herinnerAanBoek, herinnerAanBoek]);
    return expect(huis.start()).rejects.toThrow('one name');
  });
});
