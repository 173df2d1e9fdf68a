import { type Actor, dag, moment, type NewEvent } from '@loopplank/kernel';
import { gegeven } from '@loopplank/kernel/testing';
import { DEFINITIES } from '../definities';
import { definitieDecider, type DefinitieCommand } from './decider';
import type { DefinitieEvent } from './events';
import type { Definitieinhoud } from './inhoud';
import { definitieUit, inhoudVan } from './vertaal';

const NU = moment('2026-06-08T06:12:00Z');
const ander: Actor = { medewerkerId: '22222222-0000-4000-8000-000000000009', organisatieId: '11111111-0000-4000-8000-000000000001', rol: 'rmc' };
const echt = DEFINITIES.find((d) => d.code === 'ECHT-CONTACT' && d.versie === 2)!;
const streng: Definitieinhoud = { ...inhoudVan(echt), contact: { ...echt.contact, vensterDagen: 60 } };
const opgesteld = (versie = 3, inhoud = streng): NewEvent<DefinitieEvent> => ({ type: 'DefinitieOpgesteld', data: { versie, inhoud } });
const vastgesteld = (versie: number, geldigVanaf: string): NewEvent<DefinitieEvent> => ({ type: 'DefinitieVastgesteld', data: { versie, geldigVanaf: dag(geldigVanaf), inhoud: streng } });

const c = <T extends DefinitieCommand['type']>(type: T, data: Extract<DefinitieCommand, { type: T }>['data'], actor = ander) => ({ type, data, meta: { nu: NU, actor } }) as unknown as DefinitieCommand;
const stelOp = (inhoud = streng, code = 'ECHT-CONTACT') => c('StelDefinitieOp', { code, inhoud });
const na = (...events: NewEvent<DefinitieEvent>[]) => gegeven(definitieDecider, events);

describe('a definition as an event', () => {
  it('comes back as it was, for every one that ships with the product', () => {
    for (const d of DEFINITIES) expect(definitieUit(d.code, d.versie, d.geldigVanaf, inhoudVan(d))).toEqual(d);
  });
});

describe('a definition', () => {
  it('gets the next version after those that ship and those before', () => {
    na().als(stelOp()).dan(opgesteld(3));
    na().als(stelOp(streng, 'STAD')).dan(opgesteld(1));
    na(opgesteld(3)).als(stelOp({ ...streng, naam: 'Anders' })).dan(opgesteld(4, { ...streng, naam: 'Anders' }));
    na(opgesteld(3)).als(stelOp()).danNiets();
  });

  it('is published by another than who drafted it, from today on, after the version before', () => {
    const vast = (geldigVanaf: string, actor = ander) => c('StelDefinitieVast', { versie: 3, geldigVanaf: dag(geldigVanaf) }, actor);
    const s = na(opgesteld()).state;
    const opsteller = { ...ander, medewerkerId: s.concepten[0]!.opsteller };
    na(opgesteld()).als(vast('2026-06-08')).dan(vastgesteld(3, '2026-06-08'));
    na(opgesteld()).als(vast('2026-06-08', opsteller)).danAfgewezen('definitie-vier-ogen');
    na(opgesteld()).als(vast('2026-06-07')).danAfgewezen('definitie-achteraf');
    na(opgesteld(), vastgesteld(3, '2026-07-01'), opgesteld(4)).als(c('StelDefinitieVast', { versie: 4, geldigVanaf: dag('2026-07-01') })).danAfgewezen('definitie-overlapt');
    na(opgesteld(), vastgesteld(3, '2026-06-08')).als(vast('2026-06-09')).danAfgewezen('definitie-concept-onbekend');
  });

  it('can be dropped while it is a draft, and its number is not used again', () => {
    na(opgesteld()).als(c('VerwerpDefinitie', { versie: 3 })).dan({ type: 'DefinitieVerworpen', data: { versie: 3 } });
    na().als(c('VerwerpDefinitie', { versie: 3 })).danAfgewezen('definitie-concept-onbekend');
    na(opgesteld(), { type: 'DefinitieVerworpen', data: { versie: 3 } }).als(stelOp()).dan(opgesteld(4));
  });

  it('must be able to count', () => {
    const mis = (anders: Partial<Definitieinhoud>) => na().als(stelOp({ ...streng, ...anders }));
    na().als(stelOp(streng, 'klein')).danAfgewezen('definitie-code-ongeldig');
    mis({ doelgroep: { leeftijdVan: 27, leeftijdTot: 27 } }).danAfgewezen('definitie-leeftijd-onmogelijk');
    mis({ combineer: 'alleenContact', contact: { ...streng.contact, vensterDagen: 0 } }).danAfgewezen('definitie-telt-niets');
    mis({ combineer: 'contactEnRegistratie', registratie: { ...streng.registratie, soorten: [] } }).danAfgewezen('definitie-telt-niets');
    mis({ registratie: { ...streng.registratie, houdbaarheid: streng.registratie.houdbaarheid.slice(1) } }).danAfgewezen('definitie-houdbaarheid-onvolledig');
    mis({ gat: { ...streng.gat, zomerregel: { van: '08-31', tot: '06-01', vervolgUiterlijk: '10-01' } } }).danAfgewezen('definitie-zomerregel-onmogelijk');
  });
});
