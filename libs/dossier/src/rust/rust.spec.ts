import { dag, moment } from '@loopplank/kernel';
import { verplaatsingVan } from '../correcties/verplaatsing';
import { volgendMomentOp } from '../regie/state';
import { Proefdossier } from '../testing/proefdossier';
import { INES, JONGERE, MARIJN, NU } from '../testing/voorbeelden';
import { rustOp, rustTot } from './state';

const volgend = (d: Proefdossier) => volgendMomentOp(d.state, d.vandaag)!.data;

describe('LegRustVast', () => {
  it('moves the next moment to half a year from now, and leaves the file open', () => {
    const d = Proefdossier.aangemeld();
    const [e] = d.doe('LegRustVast', { magTerugkomen: true, kanaal: 'app' });
    expect(e).toMatchObject({ type: 'HerbezoekToegestaan', geldigOp: NU, data: { weerWelkom: '2026-12-08', kanaal: 'app' } });
    expect(volgend(d)).toMatchObject({ datum: '2026-12-08', kanaal: 'app', reden: 'rust' });
    expect(d.later(1).doe('LegRustVast', { magTerugkomen: true, kanaal: 'app' })).toEqual([]);
  });

  it('without a day of return somebody looks again after a year', () => {
    const d = Proefdossier.aangemeld();
    const [e] = d.doe('LegRustVast', { magTerugkomen: false });
    expect(e).toMatchObject({ type: 'ContactGeweigerd', data: {} });
    expect(volgend(d)).toMatchObject({ datum: '2027-06-08', reden: 'rust' });
    expect(rustOp(d.state, dag('2030-01-01'))).toBeDefined();
  });

  it('a touchpoint that comes in all the same does not move the day', () => {
    const d = Proefdossier.aangemeld();
    d.doe('LegRustVast', { magTerugkomen: true });
    d.later(3).doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'nietOpgenomen' });
    d.later(3).doe('RegistreerContact', { kanaal: 'app', uitkomst: 'beantwoord' });
    expect(volgend(d).datum).toBe('2026-12-08');
  });

  it('nobody plans to seek contact before the day, until it is there', () => {
    const d = Proefdossier.aangemeld();
    d.doe('LegRustVast', { magTerugkomen: true, weerWelkom: dag('2026-09-01') });
    expect(d.weigering('PlanVolgendMoment', { datum: dag('2026-08-31') })).toBe('rust-op-verzoek /datum');
    expect(d.besluit('PlanVolgendMoment', { datum: dag('2026-09-01') }).soort).toBe('aanvaard');
    d.nu = moment('2026-09-01T08:00:00Z');
    expect(rustOp(d.state, d.vandaag)).toBeUndefined();
    expect(d.besluit('PlanVolgendMoment', { datum: dag('2026-09-02') }).soort).toBe('aanvaard');
  });

  it.each([
    ['rust-voorbij /weerWelkom', { magTerugkomen: true, weerWelkom: dag('2026-06-08') }],
    ['moment-te-ver /weerWelkom', { magTerugkomen: true, weerWelkom: dag('2028-06-09') }],
    ['kanaal-zonder-dag /kanaal', { magTerugkomen: false, kanaal: 'app' as const }],
    ['in-de-toekomst /gezegdOp', { magTerugkomen: true, gezegdOp: moment('2026-06-09T00:00:00Z') }],
  ])('refuses with %s', (code, data) => expect(Proefdossier.aangemeld().weigering('LegRustVast', data)).toBe(code));
});

describe('TrekRustIn', () => {
  const inRust = () => {
    const d = Proefdossier.aangemeld();
    d.doe('LegRustVast', { magTerugkomen: true });
    return d.later(10);
  };

  it('makes contact welcome today', () => {
    const d = inRust();
    expect(d.doe('TrekRustIn', { reden: 'opVerzoekJongere' })[0]).toMatchObject({ type: 'RustIngetrokken', data: { reden: 'opVerzoekJongere' } });
    expect([rustOp(d.state, d.vandaag), volgend(d).datum]).toEqual([undefined, '2026-06-18']);
    expect(d.doe('TrekRustIn', { reden: 'opVerzoekJongere' })).toEqual([]);
  });

  it('for safety asks for a second person and a reason', () => {
    const d = inRust();
    expect(d.weigering('TrekRustIn', { reden: 'veiligheid', toelichting: 'x' })).toBe('tweede-persoon-nodig /besprokenMetId');
    expect(d.weigering('TrekRustIn', { reden: 'veiligheid', toelichting: 'x', besprokenMetId: MARIJN.medewerkerId })).toBe('tweede-persoon-nodig /besprokenMetId');
    expect(d.weigering('TrekRustIn', { reden: 'veiligheid', besprokenMetId: INES.medewerkerId })).toBe('toelichting-nodig /toelichting');
    expect(d.doe('TrekRustIn', { reden: 'veiligheid', besprokenMetId: INES.medewerkerId, toelichting: 'zorgen van buren' })[0]!.data).toMatchObject({ besprokenMetId: INES.medewerkerId });
    expect(Proefdossier.aangemeld().weigering('TrekRustIn', { reden: 'opVerzoekJongere' })).toBe('geen-rust');
  });
});

describe('corrections of a rest', () => {
  it('another day moves the next moment along; a rest that never was gives the old one back', () => {
    const d = Proefdossier.aangemeld();
    const voor = volgend(d).datum;
    const [e] = d.doe('LegRustVast', { magTerugkomen: true });
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: e!.eventId, reden: 'vergissing', nieuw: { soort: 'rust', velden: { weerWelkom: dag('2026-09-01') } } });
    expect([rustTot(rustOp(d.state, d.vandaag)!), volgend(d).datum]).toEqual(['2026-09-01', '2026-09-01']);
    const nieuw = d.state.rust.at(-1)!;
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: nieuw.id, reden: 'opVerzoekJongere' });
    expect([rustOp(d.state, d.vandaag), volgend(d).datum]).toEqual([undefined, voor]);
  });

  it('moves to the right file with its day', () => {
    const [d, tarik] = [Proefdossier.aangemeld(), new Proefdossier(NU, MARIJN, JONGERE.tarik)];
    tarik.legVast(d.events.slice(0, 4));
    const [e] = d.doe('LegRustVast', { magTerugkomen: true });
    const [c] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: e!.eventId, reden: 'verkeerdeJongere', naarJongereId: JONGERE.tarik });
    tarik.doe('NeemVerplaatsteOver', { feiten: verplaatsingVan(d.state, c!.eventId)!.feiten });
    expect([rustOp(d.state, d.vandaag), volgend(tarik).datum, rustTot(rustOp(tarik.state, tarik.vandaag)!)]).toEqual([undefined, '2026-12-08', '2026-12-08']);
  });
});
