import { type Actor, dag, moment, type NewEvent, SYSTEEM } from '@loopplank/kernel';
import { gegeven } from '@loopplank/kernel/testing';
import fc from 'fast-check';
import { stelVoor, type Toewijzing } from '../rijen/toewijzing';
import type { ImportCommand } from './commands';
import { importDecider } from './decider';
import type { ImportEvent, Rijresultaat } from './events';
import { importprofielDecider } from './profiel';
import { IMPORTWEIGERINGEN, uitlegVanImportweigering } from './weigeringen';

const NU = moment('2026-06-08T07:00:00Z');
const T: Toewijzing = stelVoor(['Voornaam', 'Achternaam', 'Geboortedatum', 'Gemeente', 'Herkomst']);
const ELDERS: Actor = { medewerkerId: 'c1000000-0000-4000-8000-000000000009', organisatieId: 'b1000000-0000-4000-8000-000000000009', rol: 'rmc' };
const JONGERE = 'a1000000-0000-4000-8000-000000000001';

const ontvangen: NewEvent<ImportEvent> = { type: 'BestandOntvangen', data: { formaat: 'csv', rijen: 5, kolommen: 5, vingerafdruk: 'x', bewaardTot: dag('2026-07-08') } };
const gestart: NewEvent<ImportEvent> = { type: 'ImportGestart', data: { soort: 'leerlingen', toewijzing: T, peildag: dag('2026-06-08') } };
const gestopt: NewEvent<ImportEvent> = { type: 'ImportGestopt', data: { reden: 'gevraagd' } };
const rij = (n: number, uitkomst: Rijresultaat['uitkomst'] = 'nieuw'): Rijresultaat => ({ rij: n, uitkomst, jongere: { id: JONGERE, persoon: 'p', kenmerk: 'k' } });
const verwerkt = (vanRij: number, ...rijen: Rijresultaat[]): NewEvent<ImportEvent> => ({ type: 'RijenVerwerkt', data: { vanRij, rijen } });
const afgerond: NewEvent<ImportEvent> = { type: 'ImportAfgerond', data: { rijen: 5 } };
const begonnen: NewEvent<ImportEvent> = { type: 'TerugdraaienBegonnen', data: {} };
const alles = [ontvangen, gestart, verwerkt(1, rij(1), rij(2, 'mogelijkDubbel'), rij(3, 'fout'), rij(4, 'gewijzigd'), rij(5, 'gelijk')), afgerond] as const;

const c = <T extends ImportCommand['type']>(type: T, data: Extract<ImportCommand, { type: T }>['data'] = {} as never, nu = NU, actor = SYSTEEM) =>
  ({ type, data, meta: { nu, actor } }) as unknown as ImportCommand;
const na = (...events: NewEvent<ImportEvent>[]) => gegeven(importDecider, events);

describe('an import', () => {
  it('starts once, with a mapping that can work, while the file is there', () => {
    na(ontvangen).als(c('StartImport', { toewijzing: T })).dan({ type: 'ImportGestart', data: { soort: 'leerlingen', toewijzing: T, peildag: dag('2026-06-08') } });
    na(ontvangen).als(c('StartImport', { toewijzing: { ...T, kolommen: T.kolommen.slice(1) } })).danAfgewezen('profiel-ongeldig');
    na(ontvangen).als(c('StartImport', { toewijzing: T }, moment('2026-07-08T22:00:00Z'))).danAfgewezen('import-bestand-weg');
    na(ontvangen, gestart).als(c('StartImport', { toewijzing: T })).danAfgewezen('import-al-gestart');
    na().als(c('StartImport', { toewijzing: T })).danAfgewezen('import-onbekend');
    na(ontvangen).als(c('OntvangBestand', ontvangen.data as never)).danAfgewezen('import-bestaat');
  });

  it('does not exist for another organisation', () => {
    for (const type of ['StartImport', 'StopImport', 'HervatImport', 'DraaiImportTerug'] as const) {
      na(...alles).als(c(type, { toewijzing: T } as never, NU, ELDERS)).danAfgewezen('import-onbekend');
    }
  });

  it('tells its rows in order, and ends with the last', () => {
    na(ontvangen, gestart).als(c('LegRijenVast', { vanRij: 1, rijen: [rij(1), rij(2)] })).danTypes('RijenVerwerkt');
    na(ontvangen, gestart, verwerkt(1, rij(1), rij(2))).als(c('LegRijenVast', { vanRij: 3, rijen: [rij(3), rij(4), rij(5)] })).danTypes('RijenVerwerkt', 'ImportAfgerond');
  });

  it('told again changes nothing; a gap or too many rows are refused', () => {
    const half = na(ontvangen, gestart, verwerkt(1, rij(1), rij(2)));
    half.als(c('LegRijenVast', { vanRij: 1, rijen: [rij(1), rij(2)] })).danNiets();
    half.als(c('LegRijenVast', { vanRij: 4, rijen: [rij(4)] })).danAfgewezen('rijen-niet-aansluitend');
    half.als(c('LegRijenVast', { vanRij: 2, rijen: [rij(2), rij(3)] })).danAfgewezen('rijen-niet-aansluitend');
    half.als(c('LegRijenVast', { vanRij: 3, rijen: [3, 4, 5, 6].map((n) => rij(n)) })).danAfgewezen('rijen-niet-aansluitend');
  });

  it('stops where it is, tells what it had in hand, and goes on', () => {
    na(ontvangen, gestart).als(c('StopImport', { reden: 'gevraagd' })).dan(gestopt);
    na(ontvangen, gestart, gestopt).als(c('StopImport', { reden: 'gevraagd' })).danNiets();
    na(ontvangen).als(c('StopImport', { reden: 'gevraagd' })).danAfgewezen('import-loopt-niet');
    na(ontvangen, gestart, gestopt).als(c('LegRijenVast', { vanRij: 1, rijen: [rij(1)] })).danTypes('RijenVerwerkt');
    na(ontvangen, gestart, gestopt).als(c('HervatImport')).danTypes('ImportHervat');
    na(ontvangen, gestart).als(c('HervatImport')).danNiets();
    na(ontvangen, gestart, gestopt).als(c('HervatImport', {}, moment('2026-08-01T07:00:00Z'))).danAfgewezen('import-bestand-weg');
    na(ontvangen).als(c('HervatImport')).danAfgewezen('import-niet-gestart');
    na(...alles).als(c('HervatImport')).danAfgewezen('import-al-gestart');
  });

  it('knows which rows wait for a person and which wrote something', () => {
    const { state } = na(...alles);
    expect([state.open, state.geschreven, state.telling]).toEqual([[2], [1, 4], { nieuw: 1, gewijzigd: 1, gelijk: 1, mogelijkDubbel: 1, onbekend: 0, fout: 1, overgeslagen: 0, bevestigd: 0, verouderd: 0, conflict: 0, signaal: 0, buitenDoelgroep: 0 }]);
    const na2 = na(...alles, { type: 'UitzonderingAfgehandeld', data: { besluit: 'nieuw', uitkomst: rij(2, 'nieuw') } });
    expect([na2.state.open, na2.state.geschreven]).toEqual([[], [1, 4, 2]]);
    na2.als(c('HandelUitzonderingAf', { besluit: 'nieuw', uitkomst: rij(2) })).danAfgewezen('rij-geen-twijfel');
    na(...alles).als(c('HandelUitzonderingAf', { besluit: 'overslaan', uitkomst: { rij: 2, uitkomst: 'overgeslagen' } })).danTypes('UitzonderingAfgehandeld');
    na(...alles).als(c('HandelUitzonderingAf', { besluit: 'zelfde', uitkomst: rij(2, 'mogelijkDubbel') })).danAfgewezen('rij-geen-twijfel');
    na(...alles).als(c('HandelUitzonderingAf', { besluit: 'nieuw', uitkomst: rij(3) })).danAfgewezen('rij-geen-twijfel');
  });
});

describe('taking an import back', () => {
  it('begins for what ended or stopped, within thirty days', () => {
    na(...alles).als(c('DraaiImportTerug')).dan(begonnen);
    na(ontvangen, gestart, gestopt).als(c('DraaiImportTerug')).dan(begonnen);
    na(ontvangen, gestart).als(c('DraaiImportTerug')).danAfgewezen('import-loopt');
    na(ontvangen).als(c('DraaiImportTerug')).danAfgewezen('import-niet-gestart');
    na(...alles).als(c('DraaiImportTerug', {}, moment('2026-07-10T07:00:00Z'))).danAfgewezen('import-te-laat');
    na(...alles, begonnen).als(c('DraaiImportTerug')).danNiets();
  });

  it('tells per row, once, and ends when every row that wrote something was told', () => {
    const bezig = na(...alles, begonnen);
    bezig.als(c('LegTeruggedraaidVast', { rijen: [{ rij: 4, uitkomst: 'gebleven' }], klaar: false })).danTypes('RijenTeruggedraaid');
    bezig.als(c('LegTeruggedraaidVast', { rijen: [{ rij: 3, uitkomst: 'teruggedraaid' }], klaar: false })).danNiets();
    bezig.als(c('LegTeruggedraaidVast', { rijen: [], klaar: true })).danAfgewezen('import-loopt');
    const rest = na(...alles, begonnen, { type: 'RijenTeruggedraaid', data: { rijen: [{ rij: 4, uitkomst: 'gebleven' }] } });
    rest.als(c('LegTeruggedraaidVast', { rijen: [{ rij: 1, uitkomst: 'teruggedraaid' }], klaar: true })).dan(
      { type: 'RijenTeruggedraaid', data: { rijen: [{ rij: 1, uitkomst: 'teruggedraaid' }] } },
      { type: 'ImportOngedaanGemaakt', data: { teruggedraaid: 1, gebleven: 1 } },
    );
    na(...alles).als(c('LegTeruggedraaidVast', { rijen: [], klaar: true })).danAfgewezen('import-loopt-niet');
  });

  it('leaves nothing to decide any more', () => {
    na(...alles, begonnen).als(c('HandelUitzonderingAf', { besluit: 'nieuw', uitkomst: rij(2) })).danAfgewezen('import-al-ongedaan');
    na(...alles, begonnen).als(c('LegRijenVast', { vanRij: 6, rijen: [rij(6)] })).danAfgewezen('import-loopt-niet');
  });
});

it('counts every row once, however often and in whatever pieces a run tells them', () => {
  const stuk = fc.record({ van: fc.integer({ min: 1, max: 6 }), aantal: fc.integer({ min: 1, max: 5 }), stop: fc.boolean() });
  fc.assert(
    fc.property(fc.array(stuk, { maxLength: 20 }), (stukken) => {
      const events: NewEvent<ImportEvent>[] = [ontvangen, gestart];
      for (const { van, aantal, stop } of stukken) {
        for (const command of [c('LegRijenVast', { vanRij: van, rijen: Array.from({ length: aantal }, (_, i) => rij(van + i)) }), ...(stop ? [c('StopImport', { reden: 'storing' }), c('HervatImport')] : [])]) {
          const { besluit } = na(...events).als(command);
          if (besluit.soort === 'aanvaard') events.push(...besluit.events);
        }
      }
      const { state } = na(...events);
      expect(state.telling.nieuw).toBe(state.verwerkt);
      expect(state.geschreven).toEqual(Array.from({ length: state.verwerkt }, (_, i) => i + 1));
      expect(state.status === 'klaar').toBe(state.verwerkt === 5);
    }),
  );
});

it('remembers a profile, the same one only once', () => {
  const leg = (naam: string, toewijzing: Toewijzing) => ({ type: 'LegImportprofielVast' as const, data: { naam, toewijzing }, meta: { nu: NU, actor: SYSTEEM } });
  gegeven(importprofielDecider).als(leg('Leerlingen', T)).dan({ type: 'ImportprofielVastgelegd', data: { naam: 'Leerlingen', toewijzing: T } });
  gegeven(importprofielDecider, [{ type: 'ImportprofielVastgelegd', data: { naam: 'Leerlingen', toewijzing: T } }]).als(leg('Leerlingen', T)).danNiets();
  gegeven(importprofielDecider).als(leg('Leerlingen', { ...T, kolommen: [] })).danAfgewezen('profiel-ongeldig');
});

it('explains every refusal', () => {
  for (const code of Object.keys(IMPORTWEIGERINGEN)) expect(uitlegVanImportweigering(code, { vanaf: 3, kolommen: 'BSN' })).toMatch(/^[A-Z].*\.$/);
  expect(uitlegVanImportweigering('toString')).toBeUndefined();
});
