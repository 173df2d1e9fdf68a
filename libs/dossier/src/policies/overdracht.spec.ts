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
  it('looks on the day after the last working day, only of who landed', () => {
    const gestopt = { type: 'PlaatsingBeeindigd', data: VOORBEELD.PlaatsingBeeindigd } as const;
    gegevenPolicy(bewaakLanding).na(geland, gestopt).danTimers({ werkGestopt: beginVan(dag('2026-09-01')) }).naTimer('werkGestopt').danOpdrachten('MeldTerugval');
    gegevenPolicy(bewaakLanding).na(gestopt).danTimers({});
  });
});

describe('signaleer-vacature', () => {
  it('waits a whole working day, and not at all when somebody was named', () => {
    const leeg = { type: 'RegieToegewezen', data: { organisatieId: ID, reden: 'vangnet' } } as const;
    gegevenPolicy(signaleerVacature).na(leeg).naTimer('vacant').danOpdrachten('SignaleerVacature').danKlaar();
    gegevenPolicy(signaleerVacature).na({ type: 'RegieToegewezen', data: { ...leeg.data, medewerkerId: ID } }).danTimers({}).danKlaar();
  });
});
