import { moment } from '@loopplank/kernel';
import { Proefdossier } from '../testing/proefdossier';
import { MARIJN, MEDEWERKER, SORAYA } from '../testing/voorbeelden';
import { noodtoegangOp } from './state';

const REDEN = 'Staat nu aan de balie en weet niet waar hij vannacht slaapt.';
const gebruik = (d: Proefdossier, nu?: string, reden = REDEN) => d.doe('GebruikNoodtoegang', { reden, gemeldAan: [MEDEWERKER.marijn, SORAYA.medewerkerId] }, { actor: SORAYA, ...(nu ? { nu: moment(nu) } : {}) });

describe('GebruikNoodtoegang', () => {
  it('says who, why, until when and who was told, before anything is shown', () => {
    const d = Proefdossier.aangemeld();
    expect(gebruik(d).map((e) => [e.type, e.data])).toEqual([
      ['NoodtoegangGebruikt', { organisatieId: SORAYA.organisatieId, medewerkerId: SORAYA.medewerkerId, reden: REDEN, tot: '2026-06-08T10:12:00.000Z', gemeldAan: [MEDEWERKER.marijn] }],
    ]);
  });

  it('lasts four hours, for that person alone, and asking again does not make it longer', () => {
    const d = Proefdossier.aangemeld();
    gebruik(d);
    expect(gebruik(d, '2026-06-08T09:00:00Z')).toEqual([]);
    const om = (nu: string, wie = SORAYA.medewerkerId) => noodtoegangOp(d.state, wie, moment(nu)) !== undefined;
    expect([om('2026-06-08T10:11:59Z'), om('2026-06-08T10:12:00Z'), om('2026-06-08T06:11:59Z'), om('2026-06-08T07:00:00Z', MEDEWERKER.ines)]).toEqual([true, false, false, false]);
    expect(gebruik(d, '2026-06-08T10:12:00Z')).toHaveLength(1);
  });

  it('asks for a reason that says something, and is not for who is involved already', () => {
    const d = Proefdossier.aangemeld();
    expect(d.weigering('GebruikNoodtoegang', { reden: '  nood!  ', gemeldAan: [] }, { actor: SORAYA })).toBe('noodtoegang-reden-kort /reden');
    expect(d.weigering('GebruikNoodtoegang', { reden: REDEN, gemeldAan: [] }, { actor: MARIJN })).toBe('al-betrokken');
  });

  it('cannot be taken back', () => {
    const d = Proefdossier.aangemeld();
    const [nood] = gebruik(d);
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: nood!.eventId, reden: 'vergissing' })).toBe('niet-te-corrigeren /gebeurtenisId');
  });
});
