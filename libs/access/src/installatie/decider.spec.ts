import { moment, SYSTEEM } from '@loopplank/kernel';
import { gegeven } from '@loopplank/kernel/testing';
import { installatieDecider, isVangnet } from './decider';
import type { InstallatieEvent } from './events';

const meta = { nu: moment('2026-06-08T06:12:00Z'), actor: SYSTEEM };
const A = '22222222-2222-4222-8222-222222222222';
const B = '33333333-3333-4333-8333-333333333333';
const vangnet = (organisatieId: string): InstallatieEvent => ({ type: 'VangnetAangewezen', data: { organisatieId } });
const gemeentevangnet = (gemeente: string, organisatieId: string): InstallatieEvent => ({ type: 'GemeentevangnetAangewezen', data: { gemeente, organisatieId } });

describe('the installation', () => {
  const wijsAan = (organisatieId: string) => ({ type: 'WijsVangnetAan', data: { organisatieId }, meta }) as const;

  it('names one safety net, which may change', () => {
    gegeven(installatieDecider).als(wijsAan(A)).dan(vangnet(A));
    gegeven(installatieDecider, [vangnet(A)]).als(wijsAan(A)).danNiets();
    gegeven(installatieDecider, [vangnet(A)]).als(wijsAan(B)).dan(vangnet(B));
    gegeven(installatieDecider, [vangnet(A), vangnet(B)]).als(wijsAan(A)).dan(vangnet(A));
  });

  it('names another for a municipality, until that one is taken back', () => {
    const wijs = (gemeente: string, organisatieId: string) => ({ type: 'WijsGemeentevangnetAan', data: { gemeente, organisatieId }, meta }) as const;
    const trekIn = (gemeente: string) => ({ type: 'TrekGemeentevangnetIn', data: { gemeente }, meta }) as const;
    gegeven(installatieDecider, [vangnet(A)]).als(wijs('GM0153', B)).dan(gemeentevangnet('GM0153', B));
    const met = gegeven(installatieDecider, [vangnet(A), gemeentevangnet('GM0153', B)]);
    met.als(wijs('GM0153', B)).danNiets();
    met.als(wijs('GM0158', B)).danTypes('GemeentevangnetAangewezen');
    met.als(trekIn('GM0158')).danNiets();
    met.als(trekIn('GM0153')).dan({ type: 'GemeentevangnetVervallen', data: { gemeente: 'GM0153' } });
    const weg = gegeven(installatieDecider, [vangnet(A), gemeentevangnet('GM0153', B), { type: 'GemeentevangnetVervallen', data: { gemeente: 'GM0153' } }]);
    expect([isVangnet(met.state, A), isVangnet(met.state, B), isVangnet(weg.state, B)]).toEqual([true, true, false]);
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
