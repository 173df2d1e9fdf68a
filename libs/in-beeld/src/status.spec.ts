import { dag, plusDagen, type Dag } from '@loopplank/kernel';
import fc from 'fast-check';
import { bepaalStatus, DEFINITIES, type BeeldDefinitie, type Status, type Waarneming } from '.';
import { eenFeit, eenDagRond, nieuwsteDefinitie, waarnemingen } from './testing/waarnemingen';

const RANG: Record<Status, number> = {
  GELAND: 5, IN_ONDERZOEK: 0, ONBEREIKBAAR: 0, IN_BEELD_CONTACT: 4, IN_BEELD_REGISTRATIE: 3, VERLOOPT: 2, VERLOPEN: 1, BUITEN_BEELD: 0, RUST_OP_VERZOEK: -1, BUITEN_DOELGROEP: -2,
};
const definitie = fc.constantFrom(...DEFINITIES);
const dagen = { waarnemingen, werelddatum: eenDagRond, kennisdatum: eenDagRond };
const stand = (ws: readonly Waarneming[], d: BeeldDefinitie, op: Dag, kennis: Dag) => bepaalStatus(ws, d, op, kennis);

describe('bepaalStatus', () => {
  it('does not improve by an attempt when attempts do not count', () => {
    fc.assert(
      fc.property(fc.record(dagen), eenFeit(['poging']), definitie, ({ waarnemingen: ws, werelddatum, kennisdatum }, poging, d) => {
        const streng = { ...d, contact: { ...d.contact, pogingTelt: false } };
        const { waarom: _oud, ...zonder } = stand(ws, streng, werelddatum, kennisdatum);
        const { waarom: _nieuw, ...met } = stand([...ws, poging], streng, werelddatum, kennisdatum);
        expect(met).toEqual(zonder);
      }),
    );
  });

  it('does not get worse by a two-way contact', () => {
    fc.assert(
      fc.property(fc.record(dagen), eenFeit(['tweezijdigContact']), definitie, ({ waarnemingen: ws, werelddatum, kennisdatum }, contact, d) => {
        const zonder = stand(ws, d, werelddatum, kennisdatum);
        const met = stand([...ws, contact], d, werelddatum, kennisdatum);
        expect(RANG[met.status]).toBeGreaterThanOrEqual(RANG[zonder.status]);
        if (zonder.basis !== null && zonder.tot === null) expect(met.tot).toBeNull();
        if (zonder.tot !== null && met.tot !== null) expect(met.tot >= zonder.tot).toBe(true);
      }),
    );
  });

  it('does not depend on the order in which facts are handed over', () => {
    const verwisseld = waarnemingen.chain((ws) => fc.tuple(fc.constant(ws), fc.shuffledSubarray([...ws], { minLength: ws.length })));
    fc.assert(
      fc.property(verwisseld, eenDagRond, eenDagRond, definitie, ([ws, anders], op, kennis, d) => {
        expect(stand(anders, d, op, kennis)).toEqual(stand(ws, d, op, kennis));
      }),
    );
  });

  it('knows nothing of what was recorded later, in no form', () => {
    fc.assert(
      fc.property(fc.record(dagen), waarnemingen, definitie, ({ waarnemingen: ws, werelddatum, kennisdatum }, later, d) => {
        const toekomst = later.map((w, i) => ({ ...w, gebeurtenisId: `z${i}`, ontvangenOp: plusDagen(kennisdatum, 1 + i) }));
        expect(stand([...ws, ...toekomst], d, werelddatum, kennisdatum)).toEqual(stand(ws, d, werelddatum, kennisdatum));
      }),
    );
  });

  it('never gets worse by knowing more, as long as what comes in says that something was so', () => {
    const positief = fc.uniqueArray(eenFeit(['tweezijdigContact', 'inschrijving', 'werk', 'uitkering', 'zorgDagbesteding', 'eigenOpgave']), {
      selector: (f) => f.gebeurtenisId, maxLength: 6,
    });
    fc.assert(
      fc.property(positief, eenDagRond, eenDagRond, fc.integer({ min: 0, max: 400 }), definitie, (ws, op, kennis, meer, d) => {
        const eerder = stand(ws, d, op, kennis).status;
        const later = stand(ws, d, op, plusDagen(kennis, meer)).status;
        expect(RANG[later]).toBeGreaterThanOrEqual(RANG[eerder]);
      }),
    );
  });

  it('changes on the day it announced, and not before', () => {
    fc.assert(
      fc.property(fc.record(dagen), fc.option(fc.constantFrom(dag('2004-02-29'), dag('2009-03-01'), dag('1998-07-15')), { nil: undefined }), definitie, (g, geboortedatum, d) => {
        const bepaal = (op: Dag) => bepaalStatus(g.waarnemingen, d, op, g.kennisdatum, { geboortedatum });
        const { status, verandertOp } = bepaal(g.werelddatum);
        const eind = verandertOp ?? plusDagen(g.werelddatum, 800);
        for (let op = g.werelddatum; op < eind; op = plusDagen(op, 1)) expect(bepaal(op).status).toBe(status);
        if (verandertOp) expect(bepaal(verandertOp).status).not.toBe(status);
      }),
      { numRuns: 30 },
    );
  });
});

const feit = (gebeurtenisId: string, soort: string, geldigVan: string, meer: object = {}): Waarneming =>
  ({ gebeurtenisId, soort, geldigVan, ontvangenOp: geldigVan, bron: 'professional', zekerheid: 'bevestigd', ...meer }) as Waarneming;
const op = (ws: readonly Waarneming[], d: string, meer: object = {}, definitie = nieuwsteDefinitie('ECHT-CONTACT')) =>
  bepaalStatus(ws, definitie, dag(d), dag(d), meer);

describe('the readings that have no golden case', () => {
  it('an uitschrijving ends the enrolments at its own school only', () => {
    const ws = [
      feit('a', 'inschrijving', '2025-01-10', { plaats: 'A', bron: 'DUO' }),
      feit('b', 'inschrijving', '2025-02-01', { plaats: 'B', bron: 'DUO', geldigTot: '2025-06-30' }),
      feit('u', 'uitschrijving', '2025-03-01', { plaats: 'A', bron: 'school' }),
    ];
    expect(op(ws, '2025-04-01')).toMatchObject({ status: 'IN_BEELD_REGISTRATIE', basis: 'b', tot: '2025-06-30' });
  });

  it('an uitschrijving without a school ends all earlier enrolments, and the day before is the last', () => {
    const ws = [feit('a', 'inschrijving', '2025-01-10', { plaats: 'A', bron: 'DUO' }), feit('u', 'uitschrijving', '2025-03-01')];
    expect(op(ws, '2025-03-01')).toMatchObject({ status: 'VERLOPEN', basis: 'a', tot: '2025-02-28' });
  });

  it('an announced enrolment carries from the announcement until 28 days after its start', () => {
    const ws = [feit('a', 'inschrijving', '2025-08-25', { ontvangenOp: '2025-07-01', aangekondigd: true, bron: 'school' })];
    expect(op(ws, '2025-07-01')).toMatchObject({ status: 'IN_BEELD_REGISTRATIE', tot: '2025-09-22' });
    expect(op(ws, '2025-09-15').status).toBe('VERLOOPT');
    expect(op(ws, '2025-09-23').status).toBe('VERLOPEN');
  });

  it('a signalled gap puts somebody out of view without waiting 30 days', () => {
    const ws = [feit('i', 'inschrijving', '2025-01-10', { bron: 'DUO' }), feit('u', 'uitschrijving', '2025-03-01', { bron: 'DUO' })];
    expect(op(ws, '2025-03-28')).toMatchObject({ status: 'VERLOPEN', tot: '2025-02-28', verandertOp: '2025-03-29' });
    expect(op(ws, '2025-03-29').status).toBe('BUITEN_BEELD');
    const gesproken = [...ws, feit('c', 'tweezijdigContact', '2025-03-10')];
    expect(op(gesproken, '2025-06-10')).toMatchObject({ status: 'VERLOPEN', tot: '2025-06-08', verandertOp: '2025-07-09' });
  });

  it('two contacts are asked for when the definition says so, and the older one sets the end', () => {
    const d = nieuwsteDefinitie('ECHT-CONTACT');
    const twee = { ...d, contact: { ...d.contact, minAantal: 2 } };
    const ws = [feit('c1', 'tweezijdigContact', '2025-05-01'), feit('c2', 'tweezijdigContact', '2025-06-01')];
    expect(op(ws.slice(0, 1), '2025-06-02', {}, twee).status).toBe('BUITEN_BEELD');
    expect(op(ws, '2025-06-02', {}, twee)).toMatchObject({ status: 'IN_BEELD_CONTACT', tot: '2025-07-30', basis: 'c2' });
  });

  it('contact and registration together last as long as the shorter of the two', () => {
    const beide = { ...nieuwsteDefinitie('ECHT-CONTACT'), combineer: 'contactEnRegistratie' as const };
    const ws = [feit('c', 'tweezijdigContact', '2025-05-20'), feit('k', 'werk', '2025-05-01', { contract: 'onbepaald' })];
    expect(op(ws.slice(1), '2025-06-01', {}, beide).status).toBe('BUITEN_BEELD');
    expect(op(ws, '2025-06-01', {}, beide)).toMatchObject({ status: 'IN_BEELD_CONTACT', tot: '2025-08-18', basis: 'c' });
  });

  it('withdrawn rest gives back the ordinary status, and rest again takes it away', () => {
    const ws = [
      feit('c', 'tweezijdigContact', '2025-03-01'),
      feit('r', 'contactGeweigerd', '2025-03-01'),
      feit('w', 'rustIngetrokken', '2025-04-01', { bron: 'jongere' }),
      feit('r2', 'herbezoekToegestaan', '2025-05-01', { peildatum: '2025-05-20' }),
    ];
    expect(op(ws, '2025-03-31').status).toBe('RUST_OP_VERZOEK');
    expect(op(ws, '2025-04-01').status).toBe('IN_BEELD_CONTACT');
    expect(op(ws, '2025-05-01')).toMatchObject({ status: 'RUST_OP_VERZOEK', herbezoekOp: '2025-05-20', tot: '2025-05-19' });
    expect(op(ws, '2025-05-20').status).toBe('VERLOOPT');
  });

  it('a correction of a correction brings the first fact back', () => {
    const ws: Waarneming[] = [
      feit('c', 'tweezijdigContact', '2025-05-01'),
      { gebeurtenisId: 'x1', soort: 'correctie', corrigeert: 'c', wordt: null, ontvangenOp: dag('2025-05-10') },
      { gebeurtenisId: 'x2', soort: 'correctie', corrigeert: 'x1', wordt: null, ontvangenOp: dag('2025-05-20') },
    ];
    expect(op(ws, '2025-05-15').status).toBe('BUITEN_BEELD');
    expect(op(ws, '2025-05-20').status).toBe('IN_BEELD_CONTACT');
  });

  it('a corrected date moves the end, and the fact keeps its id', () => {
    const ws: Waarneming[] = [
      feit('c', 'tweezijdigContact', '2025-05-01'),
      { gebeurtenisId: 'x', soort: 'correctie', corrigeert: 'c', wordt: { geldigVan: dag('2025-04-01') }, ontvangenOp: dag('2025-05-02') },
    ];
    expect(op(ws, '2025-05-10')).toMatchObject({ basis: 'c', tot: '2025-06-30' });
  });
});
