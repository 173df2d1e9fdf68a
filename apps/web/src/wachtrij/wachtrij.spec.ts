import { geenAntwoord, leesProbleem, type Probleem } from '../client/probleem';
import { wachtMs } from '../client/opnieuw';
import { dichtDeel, leesBewaard, naarBewaard, openDeel, teAdopteren, uitBewaard } from './bewaring';
import * as r from './rij';

const lichaam = { kanaal: 'bellen', uitkomst: 'nietOpgenomen', plaatsgevondenOp: '2026-06-08T06:14:00.000Z' };
const nieuw = (sleutel: string, wie = 'ik'): r.Nieuw => ({ sleutel, medewerkerId: wie, jongereId: 'j1', soort: 'contactmomenten', lichaam });
const een = (metDetails = false) => r.voegToe([], nieuw('a'), 1_000, metDetails);
const probleem = (status: number, code = 'x', wacht?: number): Probleem =>
  ({ ...leesProbleem(status, { code, detail: 'Uitleg.' }, null, String), ...(wacht ? { wachtSeconden: wacht } : {}) });

describe('the queue', () => {
  it('holds a tap for ten seconds and then lets it go', () => {
    expect(r.teSturen(een(), 'ik', 1_000)).toHaveLength(0);
    expect(r.volgendeTik(een(), 'ik')).toBe(11_000);
    expect(r.verstrijk(een(), 10_999)[0]!.fase).toBe('bedenktijd');
    expect(r.teSturen(r.verstrijk(een(), 11_000), 'ik', 11_000)).toHaveLength(1);
  });

  it('takes a tap back within that time and never afterwards', () => {
    expect(r.maakOngedaan(een(), 'a')).toHaveLength(0);
    expect(r.maakOngedaan(r.verstrijk(een(), 11_000), 'a')).toHaveLength(1);
  });

  it('sends at once when the person moves on, but leaves a form alone that is being filled in', () => {
    const rij = r.voegToe(een(), nieuw('b'), 1_500, true);
    const na = r.laatLos(rij, 2_000);
    expect(na.map((x) => x.fase)).toEqual(['klaar', 'open']);
    expect(r.laatLos(na, 2_100, 'b').map((x) => x.fase)).toEqual(['klaar', 'klaar']);
    expect(r.laatAllesLos(rij, 2_000).every((x) => x.fase === 'klaar')).toBe(true);
  });

  it('takes details while the form is open and refuses them once the key has a body', () => {
    const vol = { ...lichaam, notitie: 'Belt liever in de avond.' };
    expect(r.vulAan(een(true), 'a', vol, 5_000)[0]).toMatchObject({ lichaam: vol, vanafMs: 5_000 + r.HOUVAST_MS });
    expect(r.vulAan(r.laatLos(een(true), 2_000, 'a'), 'a', vol, 5_000)[0]!.lichaam).toEqual(lichaam);
  });

  it('sends a form by itself when it is left alone', () => {
    expect(r.verstrijk(een(true), 1_000 + r.HOUVAST_MS)[0]!.fase).toBe('klaar');
  });

  it('keeps what did not arrive and tries again later, longer each time', () => {
    let rij: r.Rij = r.laatLos(een(), 2_000);
    rij = r.naMislukking(rij, 'a', geenAntwoord('Geen verbinding.'), 2_000, () => 0.5);
    expect(rij[0]).toMatchObject({ fase: 'klaar', pogingen: 1, vanafMs: 3_000, waarom: 'Geen verbinding.' });
    rij = r.naMislukking(rij, 'a', probleem(503), 3_000, () => 0.5);
    expect(rij[0]).toMatchObject({ pogingen: 2, vanafMs: 5_000 });
    expect(r.stand(rij, 'ik')).toEqual({ alle: 1, wachten: 1, geweigerd: 0, vanAnderen: 0 });
    expect(r.teSturen(r.probeerNu(rij, 3_500), 'ik', 3_500)).toHaveLength(1);
  });

  it('waits for the login without counting an attempt when the session is over', () => {
    const rij = r.naMislukking(r.laatLos(een(), 2_000), 'a', probleem(401), 2_000);
    expect(rij[0]).toMatchObject({ fase: 'klaar', pogingen: 0, vanafMs: 2_000 });
  });

  it('puts a refusal aside for a person, who can try again or throw it away', () => {
    const rij = r.naMislukking(r.laatLos(een(), 2_000), 'a', probleem(409, 'gesloten'), 2_000);
    expect(rij[0]).toMatchObject({ fase: 'geweigerd', waarom: 'Uitleg.' });
    expect(r.teSturen(r.probeerNu(rij, 3_000), 'ik', 3_000)).toHaveLength(0);
    expect(r.teSturen(r.probeerNu(rij, 3_000, true), 'ik', 3_000)).toHaveLength(1);
    expect(r.gooiWeg(rij, 'a')).toHaveLength(0);
    expect(r.gooiWeg(een(), 'a')).toHaveLength(1);
  });

  it('knows that a reused key means an earlier attempt arrived', () => {
    expect(r.alAangekomen(probleem(409, 'sleutel-hergebruikt'))).toBe(true);
    expect(r.alAangekomen(probleem(409, 'mogelijk-dubbel'))).toBe(false);
  });

  it('never sends what a colleague tapped on this device', () => {
    const rij = r.laatAllesLos([...een(), ...r.voegToe([], nieuw('z', 'ander'), 1_000, false)], 2_000);
    expect(r.teSturen(rij, 'ik', 9_000).map((x) => x.sleutel)).toEqual(['a']);
    expect(r.stand(rij, 'ik').vanAnderen).toBe(1);
  });
});

describe('trying again', () => {
  it('doubles to a minute, with jitter, and respects the wish of the server', () => {
    expect([1, 2, 3, 10].map((n) => wachtMs(n, undefined, () => 0.5))).toEqual([1_000, 2_000, 4_000, 60_000]);
    expect(wachtMs(1, undefined, () => 0)).toBe(750);
    expect(wachtMs(1, 30, () => 0)).toBe(30_000);
  });
});

describe('the queue on disk', () => {
  const vol = { ...lichaam, notitie: 'Moeder is ziek', themas: ['schulden'], afspraak: { tekst: 'Samen bellen' }, volgendMoment: { datum: '2026-06-22', wat: 'bellen' } };
  const item = r.voegToe([], { ...nieuw('a'), lichaam: vol }, 1_000, false)[0]!;

  it('stores ids, codes and times in clear and nothing a person typed or chose', () => {
    const tekst = JSON.stringify(naarBewaard(item, 't1', undefined));
    expect(openDeel(vol)).toEqual(lichaam);
    for (const woord of ['Moeder', 'schulden', 'Samen', '2026-06-22']) expect(tekst).not.toContain(woord);
  });

  it('gives the same registration back, so that a retry has the same key and the same body', () => {
    const terug = uitBewaard(leesBewaard(JSON.stringify(naarBewaard(item, 't1', 'dicht')))[0]!, dichtDeel(vol)!, 2_000);
    expect(terug.lichaam).toEqual(vol);
    expect(terug).toMatchObject({ sleutel: 'a', fase: 'klaar', jongereId: 'j1' });
  });

  it('closes nothing when there is only an outcome', () => expect(dichtDeel(lichaam)).toBeNull());

  it('hides a new number too, which has `soort` and `waarde`', () => {
    expect(openDeel({ soort: 'telefoon', waarde: '0612345678' })).toEqual({ soort: 'telefoon' });
  });

  it('skips what it cannot read', () => {
    expect(leesBewaard('{kapot')).toEqual([]);
    expect(leesBewaard(null)).toEqual([]);
    expect(leesBewaard('{"sleutel":1}')).toEqual([]);
  });

  it('takes over what this tab held before a reload at once, and what another tab left after a minute', () => {
    const eigen = naarBewaard(item, 't1', undefined);
    const ander = naarBewaard({ ...item, sleutel: 'b' }, 't2', undefined);
    const over = (nu: number) => teAdopteren([eigen, ander], 't1', () => false, nu).map((b) => b.sleutel);
    expect(over(2_000)).toEqual(['a']);
    expect(over(200_000)).toEqual(['a', 'b']);
    expect(teAdopteren([eigen], 't1', () => true, 2_000)).toEqual([]);
  });
});
