import { type Dag, dag, plusDagen, SYSTEEM } from '@loopplank/kernel';
import { regieOp, volgendMomentOp } from '../regie/state';
import { Proefdossier } from '../testing/proefdossier';
import { BETROKKEN, MEDEWERKER, ORGANISATIE, SORAYA, VANDAAG } from '../testing/voorbeelden';
import type { Trede } from './events';
import { lageVan } from './lage';
import { lopendeEscalaties } from './open';

const loopt = (d: Proefdossier) => lopendeEscalaties(lageVan(d.state, d.vandaag), d.vandaag).map(({ laatste: { data } }) => `${data.soort} ${data.trede}`);
const klim = (d: Proefdossier, soort: 'nazorg' | 'overdracht' | 'vacature' | 'uitstroomgesprek', overId: string, trede: Trede, sinds: Dag = d.vandaag) =>
  d.doe('Escaleer', { soort, overId, trede, sinds }, { actor: SYSTEEM });

describe('a ladder of nazorg', () => {
  /** Two checks of the clock passed without anybody getting through. */
  function tweeGemist() {
    const d = Proefdossier.aangemeld();
    const [start] = d.doe('StartNazorg', { programma: 'pro', anker: dag('2026-06-01') });
    d.later(50);
    d.doe('SignaleerGemistNazorgcontact', {}, { actor: SYSTEEM });
    return { d, nazorgId: start!.eventId };
  }

  it('says who hears it now, once a step, and changes neither the holder nor the next moment', () => {
    const { d, nazorgId } = tweeGemist();
    const voor = [regieOp(d.state, d.vandaag)!.id, volgendMomentOp(d.state, d.vandaag)!.id];
    expect(klim(d, 'nazorg', nazorgId, 'begeleider')).toMatchObject([{ type: 'EscalatieTredeBereikt', data: { organisatieId: ORGANISATIE.gemeente, versie: 1 } }]);
    expect(klim(d, 'nazorg', nazorgId, 'begeleider')).toEqual([]);
    klim(d, 'nazorg', nazorgId, 'coordinator');
    // A step below one that was reached has nothing to add.
    expect(klim(d, 'nazorg', nazorgId, 'leiding')).toEqual([]);
    expect([loopt(d), regieOp(d.state, d.vandaag)!.id, volgendMomentOp(d.state, d.vandaag)!.id]).toEqual([['nazorg coordinator'], ...voor]);
  });

  it('stops at contact and in a pause, and does not begin at one miss', () => {
    for (const stop of [
      (d: Proefdossier) => d.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken' }),
      (d: Proefdossier) => d.doe('PauzeerNazorg', { reden: 'detentie', hervatOp: plusDagen(d.vandaag, 30) }),
    ]) {
      const { d, nazorgId } = tweeGemist();
      klim(d, 'nazorg', nazorgId, 'begeleider');
      stop(d);
      expect([loopt(d), klim(d, 'nazorg', nazorgId, 'leiding')]).toEqual([[], []]);
    }
    const d = Proefdossier.aangemeld();
    const [start] = d.doe('StartNazorg', { programma: 'pro', anker: dag('2026-06-01') });
    d.later(23);
    expect(klim(d, 'nazorg', start!.eventId, 'begeleider')).toEqual([]);
  });
});

it('an empty seat: the lead hears it until somebody sits in it; who takes it over hears nothing of the old ladder', () => {
  const d = Proefdossier.aangemeld();
  const regieId = d.doe('WijsRegieToe', { organisatieId: ORGANISATIE.gemeente })[0]!.eventId;
  klim(d, 'vacature', regieId, 'leiding');
  expect(loopt(d)).toEqual(['vacature leiding']);
  d.doe('WijsRegieToe', { organisatieId: ORGANISATIE.gemeente, medewerkerId: MEDEWERKER.marijn });
  expect([loopt(d), klim(d, 'vacature', regieId, 'coordinator')]).toEqual([[], []]);
});

it('an offer that expired: the coordinator hears it until the sender chooses what now', () => {
  const d = Proefdossier.aangemeld();
  const aanbod = { naarOrganisatieId: ORGANISATIE.school, rol: 'school' as const, grondslag: 'WVO 2.31a', reden: 'proef', gedeeld: [], herinnerDatum: plusDagen(VANDAAG, 2), leidingDatum: plusDagen(VANDAAG, 7), ontvangers: 1 };
  const overdrachtId = d.doe('BiedOverdrachtAan', { ...aanbod, uiterlijkDatum: plusDagen(VANDAAG, 14) })[0]!.eventId;
  expect(klim(d, 'overdracht', overdrachtId, 'coordinator')).toEqual([]);
  d.later(15);
  d.doe('LaatOverdrachtVerlopen', { overdrachtId }, { actor: SYSTEEM });
  klim(d, 'overdracht', overdrachtId, 'coordinator');
  expect(loopt(d)).toEqual(['overdracht coordinator']);
  d.later(1).doe('PlanVolgendMoment', { datum: plusDagen(d.vandaag, 3) });
  expect(loopt(d)).toEqual([]);
});

describe('the conversations about leaving school', () => {
  function leerling() {
    const d = new Proefdossier();
    d.actor = SORAYA;
    d.doe('MeldJongereAan', {
      voornaam: 'Noor', achternaam: 'Bakker', geboortedatum: dag('2008-03-02'), gemeente: 'GM0153', herkomst: 'pro',
      betrokkenen: [BETROKKEN.school, BETROKKEN.gemeente],
    });
    const [i] = d.doe('MeldInschrijving', { organisatieId: ORGANISATIE.school, van: dag('2025-08-01'), tot: dag('2026-07-17'), bron: 'school' });
    return { d, id: i!.eventId };
  }

  it('are the duty of the school: it hears that the municipality was not invited, until it is', () => {
    const { d, id } = leerling();
    expect(klim(d, 'uitstroomgesprek', id, 'begeleider')).toMatchObject([{ data: { organisatieId: ORGANISATIE.school } }]);
    expect(loopt(d)).toEqual(['uitstroomgesprek begeleider']);
    d.doe('NodigUitVoorUitstroomgesprek', { organisatieId: ORGANISATIE.gemeente });
    expect([loopt(d), klim(d, 'uitstroomgesprek', id, 'leiding')]).toEqual([[], []]);
  });

  it('are past when school is', () => {
    const { d, id } = leerling();
    klim(d, 'uitstroomgesprek', id, 'begeleider');
    expect(loopt(d.later(60))).toEqual([]);
  });
});
