import { beginVan, dag } from '@loopplank/kernel';
import { gegevenPolicy } from '@loopplank/kernel/testing';
import { VOORBEELD } from '../testing/voorbeelden';
import { bewaakLanding } from './bewaak-landing';
import { laatLoslatenVerlopen } from './laat-loslaten-verlopen';
import { signaleerVacature } from './signaleer-vacature';
import { volgOverdracht } from './volg-overdracht';
import { vraagOmControle } from './vraag-om-controle';

const ID = '00000000-0000-4000-8000-000000000000';
const aangeboden = { type: 'OverdrachtAangeboden', data: VOORBEELD.OverdrachtAangeboden } as const;
const geaccepteerd = { type: 'OverdrachtGeaccepteerd', data: { ...VOORBEELD.OverdrachtGeaccepteerd, overdrachtId: ID } } as const;
const geland = { type: 'JongereGeland', data: VOORBEELD.JongereGeland } as const;

describe('volg-overdracht', () => {
  it('reminds on the days of the offer and lets it expire on the day after the last', () => {
    const na = gegevenPolicy(volgOverdracht).na(aangeboden).danTimers({
      ontvanger: beginVan(dag('2026-06-10')), leiding: beginVan(dag('2026-06-15')), verlopen: beginVan(dag('2026-06-23')),
    });
    na.naTimer('ontvanger').danOpdrachten('HerinnerAanOverdracht').naTimer('verlopen').danOpdrachten('LaatOverdrachtVerlopen').danKlaar();
  });
  it('stops at an answer', () => {
    gegevenPolicy(volgOverdracht).na(aangeboden, geaccepteerd).danOpdrachten().danKlaar();
  });
});

describe('laat-loslaten-verlopen', () => {
  const voorgesteld = { type: 'LoslatenVoorgesteld', data: VOORBEELD.LoslatenVoorgesteld } as const;
  it('waits until the last day has passed', () => {
    gegevenPolicy(laatLoslatenVerlopen).na(voorgesteld).danTimers({ verlopen: beginVan(dag('2026-08-13')) }).naTimer('verlopen').danOpdrachten('LaatLoslatenVerlopen').danKlaar();
  });
  it('stops at the second key, and at not yet', () => {
    gegevenPolicy(laatLoslatenVerlopen).na(voorgesteld, { type: 'LoslatenBevestigd', data: { voorstelId: ID } }).danKlaar();
    gegevenPolicy(laatLoslatenVerlopen).na(voorgesteld, { type: 'LoslatenUitgesteld', data: { ...VOORBEELD.LoslatenUitgesteld, voorstelId: ID } }).danKlaar();
  });
});

describe('vraag-om-controle', () => {
  it('asks at six weeks after a handover, again after each check, and on the days after landing', () => {
    gegevenPolicy(vraagOmControle).na(geaccepteerd).danTimers({ controle: beginVan(dag('2026-07-22')) }).naTimer('controle').danOpdrachten('VraagOmControle')
      .na(geland).danTimers({ controle: beginVan(dag('2026-09-23')) });
  });
  it('asks for nothing after falling back', () => {
    gegevenPolicy(vraagOmControle).na(geland, { type: 'JongereTeruggevallen', data: VOORBEELD.JongereTeruggevallen }).danTimers({});
  });
});

describe('bewaak-landing', () => {
  const gestopt = (tot: string) => ({ type: 'PlaatsingBeeindigd', data: { ...VOORBEELD.PlaatsingBeeindigd, tot: dag(tot) } }) as const;
  const reden = (na: { readonly opdrachten: readonly { readonly data: object }[] }) => na.opdrachten.map((o) => (o.data as { reden: string }).reden);

  it('looks on the day after the last working day, only of who landed', () => {
    gegevenPolicy(bewaakLanding).na(geland, gestopt('2026-08-31')).danTimers({ gestopt: beginVan(dag('2026-09-01')) }).naTimer('gestopt').danOpdrachten('MeldTerugval').danTimers({});
    gegevenPolicy(bewaakLanding).na(gestopt('2026-08-31')).danTimers({});
  });

  it('two jobs and a school end on three days: none of them is lost, whatever order they are told in', () => {
    const uit = { type: 'UitschrijvingGemeld', data: { ...VOORBEELD.UitschrijvingGemeld, per: dag('2026-10-01') } } as const;
    const eerst = gegevenPolicy(bewaakLanding).na(geland, gestopt('2026-12-31'), uit, gestopt('2026-08-31'), gestopt('2026-08-31'));
    const werk = eerst.danTimers({ gestopt: beginVan(dag('2026-09-01')) }).naTimer('gestopt').danTimers({ gestopt: beginVan(dag('2026-10-01')) });
    const school = werk.naTimer('gestopt').danTimers({ gestopt: beginVan(dag('2027-01-01')) });
    expect([reden(werk), reden(school), reden(school.naTimer('gestopt').danTimers({}))]).toEqual([['werkGestopt'], ['schoolGestopt'], ['werkGestopt']]);
    // The house was off over all of them: everything that came is looked at, once.
    expect(reden(eerst.naTimer('gestopt', beginVan(dag('2027-02-01'))).danTimers({}))).toEqual(['werkGestopt', 'schoolGestopt', 'werkGestopt']);
  });

  it('reads what version 1 kept: its timers go off under their own names, beside a new end', () => {
    expect(bewaakLanding.optillen!({}, 1)).toEqual({ eindes: [] });
    const stap = bewaakLanding.opTimer({ eindes: [] }, { naam: 'werkGestopt', gepland: beginVan(dag('2026-09-01')), werkelijk: beginVan(dag('2026-09-01')) }, { instantie: ID } as never);
    expect(stap).toMatchObject({ opdrachten: [{ type: 'MeldTerugval', data: { reden: 'werkGestopt' } }] });
  });
});

describe('signaleer-vacature', () => {
  it('waits a whole working day, and not at all when somebody was named', () => {
    const leeg = { type: 'RegieToegewezen', data: { organisatieId: ID, reden: 'vangnet' } } as const;
    gegevenPolicy(signaleerVacature).na(leeg).naTimer('vacant').danOpdrachten('SignaleerVacature').danKlaar();
    gegevenPolicy(signaleerVacature).na({ type: 'RegieToegewezen', data: { ...leeg.data, medewerkerId: ID } }).danTimers({}).danKlaar();
  });
});
