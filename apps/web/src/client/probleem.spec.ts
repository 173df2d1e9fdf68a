import { ApiFout, geenAntwoord, isTijdelijk, leesProbleem, perVeld, probleemIn } from './probleem';

const uitleg = (status: number) => `status ${status}`;

describe('reading a problem', () => {
  it('takes over text, code and field faults of problem+json', () => {
    const p = leesProbleem(
      400,
      { code: 'verkeerde-vorm', detail: 'Er klopt iets niet.', instance: 'urn:uuid:7f3a19c2-0000-4000-8000-000000000000', fouten: [{ veld: '/bsn', code: 'elfproef', uitleg: 'Dit BSN bestaat niet.' }, 'onzin'] },
      null, uitleg,
    );
    expect(p).toMatchObject({ status: 400, code: 'verkeerde-vorm', detail: 'Er klopt iets niet.', kenmerk: '7F3A19C2' });
    expect(p.fouten).toHaveLength(1);
  });

  it('has words of its own when a proxy answers with a page', () => {
    expect(leesProbleem(502, undefined, '5', uitleg)).toMatchObject({ code: 'http-502', detail: 'status 502', wachtSeconden: 5 });
    expect(leesProbleem(503, 'tekst', 'Wed, 21 Oct 2026 07:28:00 GMT', uitleg)).not.toHaveProperty('wachtSeconden');
  });

  it('keeps the members of one kind of problem', () => {
    expect(leesProbleem(409, { code: 'mogelijk-dubbel', kandidaten: [], andere: 2 }, null, uitleg).inhoud['andere']).toBe(2);
  });

  it('knows which failures pass by themselves', () => {
    expect([0, 408, 429, 500, 503].map((s) => isTijdelijk({ ...geenAntwoord(''), status: s }))).toEqual([true, true, true, true, true]);
    expect([400, 401, 403, 404, 409, 412].some((s) => isTijdelijk({ ...geenAntwoord(''), status: s }))).toBe(false);
  });

  it('finds the problem in what was thrown, and nothing in a fault of our own', () => {
    const p = geenAntwoord('Geen verbinding.');
    expect(probleemIn(new ApiFout(p))).toBe(p);
    expect(probleemIn(new Error('x'))).toBeNull();
  });

  it('puts each fault at its field and keeps the rest for the summary', () => {
    const fouten = [
      { veld: '/geboortedatum', code: 'datum', uitleg: 'Deze dag bestaat niet.' },
      { veld: '/contactgegevens/0/waarde', code: 'waarde', uitleg: 'Dit is geen telefoonnummer.' },
      { veld: '/vreemd', code: 'onbekend-veld', uitleg: 'Dit veld kennen we niet.' },
    ];
    expect(perVeld(fouten, { '/geboortedatum': 'geboortedatum', '/contactgegevens/0/waarde': 'telefoon' })).toEqual({
      bij: { geboortedatum: 'Deze dag bestaat niet.', telefoon: 'Dit is geen telefoonnummer.' },
      rest: ['Dit veld kennen we niet.'],
    });
  });
});
