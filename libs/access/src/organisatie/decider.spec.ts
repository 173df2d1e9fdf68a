import { moment, SYSTEEM } from '@loopplank/kernel';
import { gegeven } from '@loopplank/kernel/testing';
import { installatieDecider, organisatieDecider } from './decider';
import type { InstallatieEvent, OrganisatieEvent, OrganisatieGeregistreerd } from './events';

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

describe('the installation', () => {
  const A = '22222222-2222-4222-8222-222222222222';
  const B = '33333333-3333-4333-8333-333333333333';
  const vangnet = (organisatieId: string): InstallatieEvent => ({ type: 'VangnetAangewezen', data: { organisatieId } });
  const wijsAan = (organisatieId: string) => ({ type: 'WijsVangnetAan', data: { organisatieId }, meta }) as const;

  it('names one safety net, which may change', () => {
    gegeven(installatieDecider).als(wijsAan(A)).dan(vangnet(A));
    gegeven(installatieDecider, [vangnet(A)]).als(wijsAan(A)).danNiets();
    gegeven(installatieDecider, [vangnet(A)]).als(wijsAan(B)).dan(vangnet(B));
    gegeven(installatieDecider, [vangnet(A), vangnet(B)]).als(wijsAan(A)).dan(vangnet(A));
  });

  it('loads one practice region', () => {
    const regio = { jongeren: 600, jaren: 3, zaad: 7 };
    const geladen: InstallatieEvent = { type: 'OefenregioGeladen', data: regio };
    const leg = (data: typeof regio) => ({ type: 'LegOefenregioVast', data, meta }) as const;
    gegeven(installatieDecider, [vangnet(A)]).als(leg(regio)).dan(geladen);
    gegeven(installatieDecider, [geladen]).als(leg({ zaad: 7, jaren: 3, jongeren: 600 })).danNiets();
    gegeven(installatieDecider, [geladen]).als(leg({ ...regio, zaad: 8 })).danAfgewezen('oefenregio-al-geladen');
  });
});
