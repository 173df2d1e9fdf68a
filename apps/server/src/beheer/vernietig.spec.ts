import { mkdirSync } from 'node:fs';
import { type Dossier, dossierDecider } from '@loopplank/dossier';
import { SYSTEEM } from '@loopplank/kernel';
import type { Huis } from '../huis';
import { viewMap } from '../plaatsen';
import { ruimOp, tijdelijkeMap } from '../testing/proces';
import type { VerbRegel } from './protocol';
import { sleutelsVernietig } from './vernietig';

const [EEN, TWEE, DRIE, LOS] = [1, 2, 3, 4].map((n) => `a1000000-0000-4000-8000-00000000000${n}`) as [string, string, string, string];
const stream = (id: string) => `jongere-${id}`;

const feit = (type: string, samenvoegingId: string, kant: string, anderJongereId: string) => ({ type, data: { samenvoegingId, kant, anderJongereId } });
const samen = (id: string, kant: string, ander: string) => feit('DossiersSamengevoegd', id, kant, ander);

describe('erasing somebody with more than one file', () => {
  let data: string;
  let gedaan: string[];
  let dossiers: Map<string, Dossier>;
  beforeEach(() => {
    data = tijdelijkeMap();
    mkdirSync(viewMap({ data }), { recursive: true });
    gedaan = [];
    const met = (...samenvoegingen: object[]) => ({ ...dossierDecider.initial, samenvoegingen }) as unknown as Dossier;
    dossiers = new Map([
      [EEN, met(samen('s1', 'blijft', TWEE), samen('s3', 'blijft', LOS), feit('SamenvoegingTeruggedraaid', 's3', 'blijft', LOS))],
      [TWEE, met(samen('s1', 'opgegaan', EEN), samen('s2', 'blijft', DRIE))],
      [DRIE, met(samen('s2', 'opgegaan', TWEE))],
      [LOS, met(samen('s3', 'opgegaan', EEN), feit('SamenvoegingTeruggedraaid', 's3', 'opgegaan', EEN))],
    ].map(([id, d]) => [stream(id as string), d as Dossier]));
  });
  afterEach(() => ruimOp(data));

  /** An erased file remembers nothing, as in the log. `valtOm`: the process dies at this event. */
  async function wis(jongere: string, valtOm?: string): Promise<VerbRegel> {
    const huis = {
      commands: {
        laad: async (_: unknown, id: string) => ({ state: dossiers.get(id) ?? dossierDecider.initial }),
        voerUit: async (_: unknown, { streamId }: { streamId: string }) => {
          if (valtOm !== undefined && streamId === stream(valtOm)) throw new Error('died');
          if (!dossiers.has(streamId)) return { soort: 'afgewezen' };
          dossiers.set(streamId, dossierDecider.initial);
          gedaan.push(`gewist ${streamId}`);
          return { soort: 'aanvaard' };
        },
      },
      cupboard: { destroy: (id: string) => void gedaan.push(`sleutel ${id}`) },
      views: { wachtOp: async () => true },
      store: { lastPosition: async () => 0 },
      imports: { ruimOp: () => undefined, wisSignalen: async () => undefined },
      instellingen: { data },
    } as unknown as Huis;
    const regels: VerbRegel[] = [];
    await sleutelsVernietig({ huis, args: { jongere, reden: 'verzoek' }, actor: SYSTEEM, meld: (r) => void regels.push(r), gestopt: () => false });
    return regels.at(-1)!;
  }

  it('records it in every file before any key goes, in the file that was asked for last', async () => {
    expect(await wis(EEN)).toMatchObject({ code: 0 });
    expect(gedaan.slice(0, 3)).toEqual([DRIE, TWEE, EEN].map((id) => `gewist ${stream(id)}`));
    expect(gedaan.slice(3).sort()).toEqual([EEN, TWEE, DRIE].map((id) => `sleutel ${stream(id)}`));
  });

  it.each([EEN, TWEE, DRIE])('finds every file again when asked again after it died at %s', async (valtOm) => {
    await expect(wis(EEN, valtOm)).rejects.toThrow('died');
    expect(gedaan.filter((g) => g.startsWith('sleutel'))).toEqual([]);
    await wis(EEN);
    expect(new Set(gedaan.filter((g) => g.startsWith('gewist')))).toEqual(new Set([EEN, TWEE, DRIE].map((id) => `gewist ${stream(id)}`)));
  });

  it('leaves the file of somebody else, and names it when it was one with this for a while', async () => {
    expect(await wis(EEN)).toMatchObject({ tekst: expect.stringContaining(`LET OP: dossier ${LOS}`), gegevens: { ooitSamengevoegdMet: [LOS] } });
    expect(gedaan.join()).not.toContain(LOS);
    expect(await wis(LOS)).toMatchObject({ gegevens: { ooitSamengevoegdMet: [EEN] } });
  });

  it('does nothing for somebody who is not there', async () => {
    expect(await wis('a1000000-0000-4000-8000-000000000009')).toMatchObject({ code: 1 });
    expect(gedaan).toEqual([]);
  });
});
