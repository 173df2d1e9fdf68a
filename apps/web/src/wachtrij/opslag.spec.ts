/// <reference lib="dom" />
import { adopteer, bewaar } from './opslag';
import * as r from './rij';

/** A shelf as a browser has it; this test runs where there is no key to close or open anything with. */
function plank(): Storage {
  const inhoud: Record<string, string> = {};
  const doe = { getItem: (k: string) => inhoud[k] ?? null, setItem: (k: string, w: string) => void (inhoud[k] = w), removeItem: (k: string) => void delete inhoud[k] };
  for (const [naam, value] of Object.entries(doe)) Object.defineProperty(inhoud, naam, { value });
  return inhoud as unknown as Storage;
}
const SLEUTEL = 'loopplank.rij.a';
const open = { kanaal: 'bellen', uitkomst: 'gesproken', plaatsgevondenOp: '2026-06-08T06:14:00.000Z' };
const item = (lichaam: object): r.Registratie =>
  r.voegToe([], { sleutel: 'a', medewerkerId: 'ik', jongereId: 'j1', soort: 'contactmomenten', lichaam: { ...lichaam } }, 1_000, false)[0]!;
const opPlank = () => JSON.parse(localStorage.getItem(SLEUTEL)!) as Record<string, unknown>;
const herladen = async (): Promise<r.Registratie> => (await adopteer(() => false))[0]!;

describe('a registration whose closed part is gone', () => {
  beforeEach(() => {
    for (const naam of ['localStorage', 'sessionStorage']) Object.defineProperty(globalThis, naam, { value: plank(), configurable: true });
  });
  afterEach(() => bewaar([]));

  it('is not sent without its text, says why, and cannot be tried again', async () => {
    await bewaar([item({ ...open, notitie: 'Moeder is ziek' })]);
    expect(JSON.stringify(opPlank())).not.toContain('Moeder');
    const terug = await herladen();
    expect(terug).toMatchObject({ fase: 'geweigerd', waarom: expect.stringContaining('niet meer te lezen') });
    const later = r.probeerNu(r.verstrijk([terug], 99_000), 99_000, true);
    expect(r.teSturen(later, 'ik', 99_000)).toEqual([]);
    expect(r.gooiWeg(later, 'a')).toEqual([]);
  });

  it('stays so after another reload, and what is closed stays on the device for when the key is back', async () => {
    await bewaar([item({ ...open, notitie: 'Moeder is ziek' })]);
    localStorage.setItem(SLEUTEL, JSON.stringify({ ...opPlank(), dicht: 'aXY=.ZGljaHQ=' }));
    await bewaar([await herladen()]);
    expect(opPlank()).toMatchObject({ dicht: 'aXY=.ZGljaHQ=', fase: 'geweigerd' });
    expect(await herladen()).toMatchObject({ fase: 'geweigerd', onvolledig: true });
  });

  it('is no matter when there was nothing to close', async () => {
    await bewaar([item(open)]);
    expect(await herladen()).toMatchObject({ fase: 'klaar', lichaam: open });
  });
});
