import { moment } from '@loopplank/kernel';
import type { Medewerker } from '../../beslissing/port';
import { Probleem } from '../probleem';
import { kaderVan, type VerzoekMetKader } from './kader';
import { ontvangst } from './ontvangst';

const JIP = { id: '1', naam: 'Jip', gebruikersnaam: 'jip', organisatieId: '2', organisatieNaam: 'School', rollen: ['rmc'] } as unknown as Medewerker;

/** A request as Express hands it over, and what was set on its answer. */
function verzoek(koppen: Record<string, string> = {}, anders: object = {}) {
  const gezet: [string, string][] = [];
  let status = 0;
  const laag = Object.fromEntries(Object.entries(koppen).map(([k, w]) => [k.toLowerCase(), w]));
  const req = {
    method: 'POST', path: '/v1/jongeren/x/notities', originalUrl: '/v1/jongeren/x/notities?a=1', body: { tekst: 'hoi' }, headers: laag,
    header: (naam: string) => laag[naam.toLowerCase()],
    nu: moment('2026-06-08T06:12:00Z'), medewerker: JIP,
    res: {
      setHeader: (n: string, w: string) => void gezet.push([n, w]),
      append: (n: string, w: string) => void gezet.push([`+${n}`, w]),
      status: (s: number) => void (status = s),
    },
    ...anders,
  } as unknown as VerzoekMetKader;
  return { req, gezet, status: () => status };
}
const probleem = (koppen: Record<string, string>) => {
  try {
    kaderVan(verzoek(koppen).req);
  } catch (fout) {
    if (fout instanceof Probleem) return fout.inhoud;
  }
  throw new Error('no problem');
};

describe('the frame of a request', () => {
  it('holds who, which key, which revision and which position', () => {
    const { req } = verzoek({
      'Idempotency-Key': '11111111-1111-4111-8111-11111111ABCD', 'If-Match': '"7"', 'Loopplank-Positie': '42', Doel: 'nazorg',
    }, { correlationId: '99999999-9999-4999-8999-999999999999' });
    expect(kaderVan(req)).toMatchObject({
      medewerker: JIP, sleutel: '11111111-1111-4111-8111-11111111abcd', ifMatch: [7], positie: 42, doel: 'nazorg',
      verzoek: 'POST /v1/jongeren/x/notities {"tekst":"hoi"}', pad: '/v1/jongeren/x/notities?a=1', correlationId: '99999999-9999-4999-8999-999999999999',
    });
  });

  it('leaves out what was not sent, and knows the position from the cookie of a browser', () => {
    const kader = kaderVan(verzoek({ Cookie: 'a=b; loopplank-positie=17' }).req);
    expect(kader.positie).toBe(17);
    for (const veld of ['sleutel', 'ifMatch', 'doel']) expect(kader).not.toHaveProperty(veld);
    expect(kaderVan(verzoek({ 'If-Match': '*' }).req)).not.toHaveProperty('ifMatch');
  });

  it.each([
    ['a weak one never matches', 'W/"7"', []],
    ['any of a list may match', '"7", "9" ,"11"', [7, 9, 11]],
    ['weak ones in a list do not count', 'W/"7", "9"', [9]],
    ['a revision we never gave matches nothing', '"abc"', []],
  ])('knows the forms of If-Match: %s', (_, kop, ifMatch) => {
    expect(kaderVan(verzoek({ 'If-Match': kop }).req).ifMatch).toEqual(ifMatch);
  });

  it.each(['7', '"7', 'W/7', '"7" "9"', '"7",', '', '*, "7"'])('refuses %j as If-Match', (kop) => {
    expect(probleem({ 'If-Match': kop })).toMatchObject({ status: 400, fouten: [{ veld: '/headers/If-Match' }] });
  });

  it('does without a position when the cookie holds something else, but a header must be right', () => {
    expect(kaderVan(verzoek({ Cookie: 'loopplank-positie=abc' }).req)).not.toHaveProperty('positie');
    expect(kaderVan(verzoek({ Cookie: 'loopplank-positie=' }).req)).not.toHaveProperty('positie');
    expect(probleem({ Cookie: 'loopplank-positie=17', 'Loopplank-Positie': 'abc' })).toMatchObject({ status: 400, fouten: [{ veld: '/headers/Loopplank-Positie' }] });
    expect(kaderVan(verzoek({ Cookie: 'loopplank-positie=abc', 'Loopplank-Positie': '17' }).req).positie).toBe(17);
  });

  it('needs somebody who is logged in', () => {
    expect(() => kaderVan(verzoek({}, { medewerker: undefined }).req)).toThrow(expect.objectContaining({ inhoud: expect.objectContaining({ status: 401 }) as unknown }));
  });

  it('names every malformed header at once', () => {
    expect(probleem({ 'Idempotency-Key': 'x', 'If-Match': '7', 'Loopplank-Positie': '-1' })).toMatchObject({
      status: 400, fouten: [{ veld: '/headers/Idempotency-Key' }, { veld: '/headers/If-Match' }, { veld: '/headers/Loopplank-Positie' }],
    });
  });
});

describe('the receipt', () => {
  it('is 201 with ids, position and revision, and adds its cookie to those already set', () => {
    const { req, gezet, status } = verzoek();
    const bewijs = ontvangst(kaderVan(req), { soort: 'aanvaard', eventIds: ['e1', 'e2'], positie: 42, revisie: 7, herhaald: false }, 'x');
    expect(bewijs).toEqual({ id: 'x', gebeurtenisId: 'e1', gebeurtenissen: ['e1', 'e2'], positie: '42' });
    expect(status()).toBe(201);
    expect(gezet).toEqual([['ETag', '"7"'], ['Loopplank-Positie', '42'], ['+Set-Cookie', expect.stringContaining('loopplank-positie=42; ')]]);
  });

  it('keeps its cookie to https where we are on https', () => {
    const koekje = (https: boolean) => {
      const { req, gezet } = verzoek({}, { https });
      ontvangst(kaderVan(req), { soort: 'aanvaard', eventIds: ['e1'], positie: 42, revisie: 7, herhaald: false });
      return gezet.at(-1)![1];
    };
    expect(koekje(true)).toMatch(/; Secure$/);
    expect(koekje(false)).not.toContain('Secure');
  });

  it('is 200 when nothing needed doing', () => {
    const { req, gezet, status } = verzoek();
    expect(ontvangst(kaderVan(req), { soort: 'ongewijzigd', revisie: 7 })).toEqual({ ongewijzigd: true });
    expect(status()).toBe(200);
    expect(gezet).toEqual([['ETag', '"7"']]);
  });
});
