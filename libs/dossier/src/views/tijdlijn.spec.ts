import { dag, moment } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { jongereProjection } from './jongere.projection';
import { coach, MENTOR, SCHOOL, Verhaal, vraagVan, WERKPLEIN } from './testing/verhaal';
import { leesTijdlijn } from './tijdlijn';

const NU = '2026-06-08T06:12:00Z';
const lijn = (v: Verhaal, vraag = vraagVan(SCHOOL, NU), page = 1, pageSize = 100) => leesTijdlijn(projecteer(jongereProjection, v.events), v.id, vraag, { page, pageSize })!;
const titels = (v: Verhaal) => lijn(v).items.map((i) => i.titel).slice(0, -5);

describe('the timeline', () => {
  it('tells every kind of event in plain Dutch', () => {
    const v = new Verhaal().aangemeld();
    const bid = v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'begeleiding', grondslag: 'PW 7a', van: dag('2026-02-01') });
    v.gebeurt('BegeleiderGekoppeld', { organisatieId: WERKPLEIN, medewerkerId: MENTOR, van: dag('2026-02-01') });
    const nummer = v.gebeurt('ContactgegevenToegevoegd', { soort: 'telefoon', waarde: '0612345678', herkomst: 'ouder', van: dag('2026-01-05') });
    v.gebeurt('ContactpogingGeregistreerd', { kanaal: 'bellen', uitkomst: 'nietOpgenomen', betrokkene: 'jongere' });
    v.gebeurt('ContactpogingGeregistreerd', { kanaal: 'kaart', uitkomst: 'verzonden', betrokkene: 'ouder' });
    v.gebeurt('ContactpogingGeregistreerd', { kanaal: 'gesprek', uitkomst: 'afspraakGemist', betrokkene: 'jongere' });
    v.gebeurt('ContactgegevenOngeldigGebleken', { contactgegevenId: nummer, reden: 'vanIemandAnders' });
    v.gebeurt('ContactGelegd', { kanaal: 'werkbezoek', uitkomst: 'gesproken' });
    v.gebeurt('IndirectContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken', betrokkene: 'werkgever' });
    v.gebeurt('UitstroomgesprekGevoerd', { datum: dag('2026-01-06'), aanwezig: ['jongere', 'ouder'], nummer: 2, profiel: 'arbeid' });
    const a = v.gebeurt('AfspraakGemaakt', { tekst: 'Noa belt de school', door: 'jongere', uiterlijk: dag('2026-06-12') });
    v.gebeurt('AfspraakAfgerond', { afspraakId: a, uitkomst: 'nietGelukt' });
    v.gebeurt('VolgendMomentGepland', { datum: dag('2026-06-10'), kanaal: 'bellen', reden: 'naPoging', wat: 'Voor haar werk' });
    v.gebeurt('RegieToegewezen', { organisatieId: WERKPLEIN, reden: 'vangnet' });
    v.gebeurt('BetrokkenheidBeeindigd', { betrokkenheidId: bid, tot: dag('2026-06-01'), reden: 'klaar' });
    expect(lijn(v).items.map((i) => [i.titel, i.toelichting]).reverse().slice(5)).toEqual([
      ['Werkplein Oost is betrokken als begeleiding', 'Vanaf 1 februari 2026. Grond: PW 7a.'],
      ['Hanneke Brouns begeleidt namens Werkplein Oost', 'Vanaf 1 februari 2026.'],
      ['Telefoonnummer toegevoegd', 'Van: ouder.'],
      ['Gebeld, niet opgenomen', undefined],
      ['Kaart gestuurd (naar een ouder)', undefined],
      ['Afspraak gemist (gesprek)', undefined],
      ['Telefoonnummer werkt niet', 'Het is van iemand anders.'],
      ['Gesproken op het werk', undefined],
      ['Gesproken aan de telefoon, met de werkgever', undefined],
      ['2e uitstroomgesprek', 'Erbij: de jongere, ouder. Gaat richting: werk.'],
      ['Afspraak: Noa belt de school', 'De jongere doet dit, uiterlijk vr 12 juni.'],
      ['Afspraak niet gelukt: Noa belt de school', undefined],
      ['Volgend moment: wo 10 juni, bellen', 'Voor haar werk. Opnieuw proberen na een poging.'],
      ['Regie bij Werkplein Oost, nog zonder persoon', 'Als vangnet.'],
      ['Werkplein Oost is niet meer betrokken', 'Laatste dag: 1 juni 2026. Reden: klaar.'],
    ]);
  });

  it('puts late facts where they belong and shows both clocks', () => {
    const v = new Verhaal().aangemeld();
    v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: '2026-05-14T10:00:00Z' });
    v.gebeurt('ContactGelegd', { kanaal: 'app', uitkomst: 'beantwoord' }, { op: '2026-05-26T10:00:00Z', geldig: '2026-05-12T10:00:00Z' });
    v.gebeurt('ContactGelegd', { kanaal: 'mail', uitkomst: 'beantwoord' }, { op: '2026-05-26T22:30:00Z', geldig: '2026-05-26T21:30:00Z' });
    expect(lijn(v).items.slice(0, 3)).toMatchObject([
      // Half past eleven at night and half past midnight in Amsterdam: one day later.
      { kanaal: 'mail', dagenLater: 1 },
      { kanaal: 'bellen' },
      { kanaal: 'app', geldigOp: '2026-05-12T10:00:00.000Z', vastgelegdOp: '2026-05-26T10:00:00.000Z', dagenLater: 14 },
    ]);
    expect(lijn(v).items[1]).not.toHaveProperty('dagenLater');
  });

  it('strikes what was corrected, with the reason, and marks the better version', () => {
    const v = new Verhaal().aangemeld();
    const id = v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: '2026-05-14T10:00:00Z' });
    const c = v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: id, reden: 'verkeerdeDatum', vervangen: true }, { op: '2026-05-20T10:00:00Z' });
    v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken', vervangt: id }, { op: '2026-05-20T10:00:00Z', geldig: '2026-05-13T10:00:00Z' });
    expect(lijn(v).items.slice(0, 3)).toMatchObject([
      { titel: 'Verbeterd: Gesproken aan de telefoon', toelichting: 'Reden: verkeerde datum.' },
      { gebeurtenisId: id, gecorrigeerd: { reden: 'verkeerde datum', op: '2026-05-20T10:00:00.000Z', doorGebeurtenisId: c } },
      { toelichting: 'Verbeterde versie.' },
    ]);
    const eerder = lijn(v, vraagVan(SCHOOL, NU, { bekendOp: moment('2026-05-19T00:00:00Z') }));
    expect(eerder.totaal).toBe(6);
    expect(eerder.items[0]).not.toHaveProperty('gecorrigeerd');
  });

  it('shows what was announced by a day, and leaves out what came after it', () => {
    const v = new Verhaal().aangemeld();
    v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'begeleiding', grondslag: 'PW 7a', van: dag('2026-09-01') }, { op: '2026-05-01T10:00:00Z', geldig: '2026-08-31T22:00:00Z' });
    v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: '2026-06-02T10:00:00Z' });
    expect(titels(v)).toEqual(['Werkplein Oost is betrokken als begeleiding', 'Gesproken aan de telefoon']);
    const op = (peildatum: string) => lijn(v, vraagVan(SCHOOL, NU, { peildatum: dag(peildatum) })).totaal;
    expect([op('2026-04-30'), op('2026-05-01'), op('2026-06-02')]).toEqual([5, 6, 7]);
  });

  it('comes a page at a time', () => {
    const v = new Verhaal().aangemeld();
    for (let i = 0; i < 30; i++) v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { door: coach });
    const bladen = [1, 2, 3, 4].map((page) => lijn(v, vraagVan(SCHOOL, NU), page, 10));
    expect(bladen.map((b) => [b.items.length, b.totaal])).toEqual([[10, 35], [10, 35], [10, 35], [5, 35]]);
    expect(new Set(bladen.flatMap((b) => b.items.map((i) => i.gebeurtenisId))).size).toBe(35);
  });
});
