import { nietGevonden, Probleem, type VoerCommandUit } from '@loopplank/access/http';
import { uuid5 } from '@loopplank/commands';
import { dag } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import type { Signaal } from '../../signalen/state';
import { signaalDecider } from '../../signalen/decider';
import { signaalStream } from '../../signalen/events';
import { door, MARIJN, Proefwerk } from '../../testing/proefwerk';
import { eigenJongereId } from '../../uitvoeren/opdrachten';
import { Registeruitvoerder, signaalIdVoor } from '../../uitvoeren/registeruitvoerder';
import { aanvoerProjection, leesLatentie } from '../../views';
import { SignaalbesluitController } from './besluit.controller';

const IMPORT = 'd8000000-0000-4000-8000-000000000001';
const MENSEN = 'Voornaam;Achternaam;Geboortedatum;BSN;Gemeente;Herkomst\nSem;Bos;1-1-2007;100000009;Enschede;mbo\nNoor;Vos;1-2-2007;100000010;Enschede;mbo\n';
const [SEM, NOOR] = [eigenJongereId(IMPORT, 1), eigenJongereId(IMPORT, 2)];
const PERSOON = 'ties';
const SIGNAAL = signaalIdVoor(MARIJN.organisatieId, PERSOON);

const NIEUW = { voornaam: 'Ties', achternaam: 'Vaal', geboortedatum: '2006-04-03', gemeente: 'GM0153' };

let p: Proefwerk;
beforeEach(async () => {
  p = new Proefwerk();
  await p.importeer(IMPORT, MENSEN, MARIJN);
});
afterEach(() => p.ruimOp());

const rij = (nr: number) => ({
  register: 'DUO' as const, standOp: p.nu, persoon: { bsn: '100000022' },
  regel: { gegeven: `school ${nr}`, verwijderd: false, inhoud: { soort: 'inschrijving' as const, school: `99X${nr}`, van: '2025-08-25', uitPer: '2026-05-12' } },
});
const geef = (type: string, data: object) =>
  p.commands.voerUit(signaalDecider, { streamId: signaalStream(SIGNAAL), type, data, actor: door(MARIJN).actor, doel: 'doorstroompunt', bron: 'overgenomen', commandId: uuid5(JSON.stringify(data), SIGNAAL), verzoek: type, nu: p.nu } as never);
const ontvang = (nr: number) => geef('OntvangSignaal', { ...rij(nr), importId: IMPORT, rij: nr, ontvangenOp: p.nu });
const signaal = async (): Promise<Signaal> => (await p.commands.laad(signaalDecider, signaalStream(SIGNAAL))).state;
const scholen = async (jongereId: string) => (await p.log()).filter((e) => e.streamId === `jongere-${jongereId}` && e.type === 'InschrijvingGemeld').map((e) => (e.data as { school: string }).school);

/** The controller over the real rules; `tussen` happens just before a command of this type. */
function huis(tussen: (type: string) => Promise<unknown> = async () => undefined, ziet: readonly string[] = [SEM, NOOR]) {
  const gegeven: string[] = [];
  const bus = {
    execute: async ({ opdracht: o }: VoerCommandUit) => {
      if (o.jongereId !== undefined && !ziet.includes(o.jongereId)) throw nietGevonden();
      await tussen(o.type);
      gegeven.push(o.type);
      const u = await p.commands.voerUit(o.decider, { streamId: o.streamId, type: o.type, data: o.data, actor: door(MARIJN).actor, doel: 'doorstroompunt', bron: o.bron ?? 'medewerker', commandId: o.commandId ?? uuid5(o.kader.sleutel!, MARIJN.id), verzoek: o.kader.verzoek, nu: p.nu });
      if (u.soort === 'afgewezen') throw new Probleem({ status: 409, code: u.code, detail: '' });
      if (u.soort === 'aanvaard' || u.soort === 'ongewijzigd') return u;
      throw new Error(u.soort);
    },
  };
  const kader = { medewerker: MARIJN, sleutel: 'sleutel', verzoek: 'POST acceptatie', nu: p.nu, correlationId: SIGNAAL, pad: '/', zetKop: () => undefined, zetStatus: () => undefined };
  const c = new SignaalbesluitController(bus as never, { execute: async () => ({}) } as never, { commands: p.commands } as never);
  const code = (fout: unknown) => (fout as Probleem).inhoud.code;
  return { gegeven, accepteer: (jongereId?: string) => c.accepteer(kader as never, SIGNAAL, jongereId ? { jongereId } : NIEUW).then(() => 'ok', code) };
}

describe('accepting a signal', () => {
  it('moves a row that comes in meanwhile as well', async () => {
    await ontvang(1);
    let nog = 2;
    const { accepteer, gegeven } = huis(async (type) => type === 'AccepteerSignaal' && nog < 4 && ontvang(nog++));
    expect(await accepteer(SEM)).toBe('ok');
    expect([(await signaal()).status, await scholen(SEM)]).toEqual(['geaccepteerd', ['99X1', '99X2', '99X3']]);
    expect(gegeven.filter((t) => t === 'AccepteerSignaal')).toHaveLength(3);
    // Who left is counted once, now that there is a file.
    expect(leesLatentie(projecteer(aanvoerProjection, await p.log()), dag('2026-06-08'))).toEqual([{ bron: 'DUO', aantal: 3, mediaanDagen: 27, p90Dagen: 27 }]);
    expect(await accepteer(SEM)).toBe('ok');
    expect(await scholen(SEM)).toHaveLength(3);
  });

  it('stops asking when rows keep coming, and says so', async () => {
    await ontvang(1);
    let nog = 2;
    expect(await huis(async (type) => type === 'AccepteerSignaal' && ontvang(nog++)).accepteer(SEM)).toBe('signaal-veranderd');
    expect((await signaal()).status).toBe('open');
  });

  it('writes in no second file, known or new, once it has one', async () => {
    await ontvang(1);
    const { accepteer, gegeven } = huis();
    expect(await accepteer(SEM)).toBe('ok');
    gegeven.length = 0;
    expect([await accepteer(NOOR), await accepteer(), gegeven]).toEqual(['signaal-al-geaccepteerd', 'signaal-al-geaccepteerd', ['NeemVerplaatsteOver']]);
    expect(await scholen(NOOR)).toEqual([]);
  });

  it('is not linked to somebody one may not see, also when its list was taken back', async () => {
    await ontvang(1);
    await geef('TrekSignaalIn', { commandIds: (await signaal()).ontvangsten.map((o) => o.commandId) });
    expect(await huis(undefined, [NOOR]).accepteer(SEM)).toBe('niet-gevonden');
    expect((await signaal()).status).toBe('open');
  });

  it('sends a row that was on its way to the signal to the file', async () => {
    await ontvang(1);
    let eerst = true;
    const commands = {
      ...p.commands,
      laad: (async (decider: never, stroom: string) => {
        const gelezen = await p.commands.laad(decider, stroom);
        if (eerst && stroom === signaalStream(SIGNAAL)) {
          eerst = false;
          await huis().accepteer(SEM);
        }
        return gelezen;
      }) as typeof p.commands.laad,
    };
    const hulp = { mag: () => true, metGeduld: <T>(doe: () => Promise<T>) => doe(), fout: () => { throw new Error('refused'); } };
    const uit = await new Registeruitvoerder({ commands, klok: () => p.nu, importId: IMPORT, door: door(MARIJN) } as never, hulp).signaal({ soort: 'signaal', rij: 2, ontvangst: rij(2), persoon: PERSOON, kenmerk: 'k' } as never, []);
    expect([uit.uitkomst, await scholen(SEM), (await signaal()).ontvangsten.length]).toEqual(['nieuw', ['99X1', '99X2'], 1]);
  });
});
