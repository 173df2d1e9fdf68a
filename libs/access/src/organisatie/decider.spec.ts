import { moment, SYSTEEM } from '@loopplank/kernel';
import { gegeven } from '@loopplank/kernel/testing';
import type { OrganisatieCommand } from './commands';
import { organisatieDecider } from './decider';
import type { OrganisatieEvent, OrganisatieGeregistreerd } from './events';

const meta = { nu: moment('2026-06-08T06:12:00Z'), actor: SYSTEEM };
const school: OrganisatieGeregistreerd['data'] = { naam: 'Praktijkschool De Werf', soort: 'school', gemeenten: ['GM0777'], grondslagen: ['WVO 2.31a'] };
const geregistreerd: OrganisatieEvent = { type: 'OrganisatieGeregistreerd', data: school };
const registreer = (data: OrganisatieGeregistreerd['data']) => ({ type: 'RegistreerOrganisatie', data, meta }) as const;

describe('an organisation', () => {
  it('is registered once', () => {
    gegeven(organisatieDecider).als(registreer(school)).dan(geregistreerd);
    gegeven(organisatieDecider, [geregistreerd]).als(registreer({ ...school })).danNiets();
  });

  it('is not silently replaced by another', () => {
    gegeven(organisatieDecider, [geregistreerd]).als(registreer({ ...school, naam: 'Andere school' })).danAfgewezen('organisatie-bestaat');
    gegeven(organisatieDecider, [geregistreerd]).als(registreer({ ...school, doorstroompuntregio: 3 })).danAfgewezen('organisatie-bestaat');
  });

  it('names its region when it is a Doorstroompunt', () => {
    const punt = { ...school, soort: 'doorstroompunt' } as const;
    gegeven(organisatieDecider).als(registreer(punt)).danAfgewezen('regio-ontbreekt');
    gegeven(organisatieDecider).als(registreer({ ...punt, doorstroompuntregio: 34 })).danTypes('OrganisatieGeregistreerd');
  });
});

describe('a change of an organisation', () => {
  const wijzig = (data: Extract<OrganisatieCommand, { type: 'WijzigOrganisatie' }>['data']) => ({ type: 'WijzigOrganisatie', data, meta }) as const;
  const bestaand = gegeven(organisatieDecider, [geregistreerd]);
  const { soort: _, ...nu } = school;

  it('keeps what was not named, and is nothing when all is so already', () => {
    bestaand.als(wijzig({ naam: 'De Nieuwe Werf' })).dan({ type: 'OrganisatieGewijzigd', data: { ...nu, naam: 'De Nieuwe Werf' } });
    bestaand.als(wijzig({ grondslagen: [], gemeenten: ['GM0777'] })).dan({ type: 'OrganisatieGewijzigd', data: { ...nu, grondslagen: [] } });
    bestaand.als(wijzig({ naam: school.naam, gemeenten: [...school.gemeenten] })).danNiets();
    bestaand.als(wijzig({})).danNiets();
  });

  it('is built upon by the next one', () => {
    const gewijzigd: OrganisatieEvent = { type: 'OrganisatieGewijzigd', data: { ...nu, naam: 'De Nieuwe Werf', doorstroompuntregio: 3 } };
    const { state } = gegeven(organisatieDecider, [geregistreerd, gewijzigd]);
    expect(state.gegevens).toEqual({ ...school, naam: 'De Nieuwe Werf', doorstroompuntregio: 3 });
    gegeven(organisatieDecider, [geregistreerd, gewijzigd]).als(wijzig({ doorstroompuntregio: null })).dan({ type: 'OrganisatieGewijzigd', data: { ...nu, naam: 'De Nieuwe Werf' } });
  });

  it('cannot take the region of a Doorstroompunt away', () => {
    const punt: OrganisatieEvent = { type: 'OrganisatieGeregistreerd', data: { ...school, soort: 'doorstroompunt', doorstroompuntregio: 34 } };
    gegeven(organisatieDecider, [punt]).als(wijzig({ doorstroompuntregio: null })).danAfgewezen('regio-ontbreekt');
    gegeven(organisatieDecider, [punt]).als(wijzig({ doorstroompuntregio: 35 })).danTypes('OrganisatieGewijzigd');
  });

  it('needs an organisation that is there', () => gegeven(organisatieDecider).als(wijzig({ naam: 'x' })).danAfgewezen('organisatie-onbekend'));
});

describe('closing an organisation', () => {
  const STREAM_ID = '11111111-1111-4111-8111-111111111111';
  const ANDER = '22222222-2222-4222-8222-222222222222';
  const sluit = (data: Partial<Extract<OrganisatieCommand, { type: 'SluitOrganisatie' }>['data']>) =>
    ({ type: 'SluitOrganisatie', data: { jongeren: 0, isVangnet: false, ...data }, meta }) as const;
  const bestaand = gegeven(organisatieDecider, [geregistreerd]);

  it('needs a successor as long as it holds the regie of anyone', () => {
    bestaand.als(sluit({ jongeren: 3 })).danAfgewezen('opvolger-nodig');
    bestaand.als(sluit({ jongeren: 3, opvolgerId: ANDER })).dan({ type: 'OrganisatieGesloten', data: { opvolgerId: ANDER } });
    bestaand.als(sluit({})).dan({ type: 'OrganisatieGesloten', data: {} });
    bestaand.als(sluit({ opvolgerMedewerkerId: STREAM_ID })).danAfgewezen('opvolger-nodig');
  });

  it('is refused to a safety net, and to who names itself', () => {
    bestaand.als(sluit({ isVangnet: true, opvolgerId: ANDER })).danAfgewezen('is-vangnet');
    bestaand.als(sluit({ opvolgerId: bestaand.state.id })).danAfgewezen('opvolger-zichzelf');
  });

  it('happens once, and then nothing changes any more', () => {
    const dicht = gegeven(organisatieDecider, [geregistreerd, { type: 'OrganisatieGesloten', data: {} }]);
    dicht.als(sluit({ opvolgerId: ANDER })).danNiets();
    dicht.als(registreer({ ...school })).danAfgewezen('organisatie-gesloten');
    dicht.als({ type: 'WijzigOrganisatie', data: { naam: 'x' }, meta }).danAfgewezen('organisatie-gesloten');
    dicht.als({ type: 'MaakTeam', data: { teamId: ANDER, naam: 'Noord' }, meta }).danAfgewezen('organisatie-gesloten');
  });
});
