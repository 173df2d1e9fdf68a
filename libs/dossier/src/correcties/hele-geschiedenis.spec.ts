import { dag, type RecordedEvent } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import type { DossierEvent } from '../events';
import { Proefdossier } from '../testing/proefdossier';
import { JONGERE, MARIJN, WOUTER } from '../testing/voorbeelden';
import { jongereProjection, leesAfspraken, leesContactgegevens, leesContactmomenten, leesEenBeeld, leesMomenten, leesNotities, leesTijdlijn } from '../views';
import { verplaatsingVan } from './verplaatsing';

const BLAD = { page: 1, pageSize: 100 };
const vergissing = { reden: 'vergissing' } as const;
const verkeerd = { reden: 'verkeerdeJongere' } as const;
const GEHEIM = /GEHEIM-\d/g;

/** Everything the organisations read in this file now, and as known at each event of it. */
function gelezen(d: Proefdossier, events: readonly RecordedEvent<DossierEvent>[] = d.events): string[] {
  const db = projecteer(jongereProjection, events);
  const namen = { organisatie: (id: string) => id, medewerker: (id: string) => id };
  const tekst = [MARIJN, WOUTER].flatMap((a) =>
    [undefined, ...events.map((e) => e.vastgelegdOp)].map((bekendOp) => {
      const vrager = { medewerkerId: a.medewerkerId, organisatieId: a.organisatieId, inhoud: 'alles' as const, vandaag: d.vandaag };
      const vraag = { vrager, namen, nu: d.nu, peildatum: d.vandaag, ...(bekendOp ? { bekendOp } : {}) };
      const delen = [leesTijdlijn, leesContactmomenten, leesNotities, leesMomenten, leesAfspraken, leesContactgegevens];
      return JSON.stringify([leesEenBeeld(db, d.jongereId, vraag), ...delen.map((lees) => lees(db, d.jongereId, vraag, BLAD))]);
    }),
  );
  return [...new Set(tekst.join().match(GEHEIM))].sort();
}

/** A contact with everything, corrected twice, followed by another moment. */
function verbeterdContact() {
  const d = Proefdossier.aangemeld();
  const [contact, afspraak] = d.later(0, 1).doe('RegistreerContact', {
    kanaal: 'bellen', uitkomst: 'gesproken', notitie: 'GEHEIM-1', afspraak: { tekst: 'GEHEIM-2' }, volgendMoment: { datum: dag('2026-06-12'), wat: 'GEHEIM-3' },
  });
  const [, tweede] = d.later(0, 1).doe('CorrigeerGebeurtenis', { gebeurtenisId: contact!.eventId, ...vergissing, toelichting: 'GEHEIM-4', nieuw: { soort: 'contact', velden: { notitie: 'GEHEIM-5' } } });
  d.later(0, 1).doe('CorrigeerGebeurtenis', { gebeurtenisId: afspraak!.eventId, ...vergissing, nieuw: { soort: 'afspraak', velden: { tekst: 'GEHEIM-6' } } });
  const moment = d.state.regie.momenten.at(-1)!;
  d.later(0, 1).doe('CorrigeerGebeurtenis', { gebeurtenisId: moment.id, ...vergissing, nieuw: { soort: 'volgendMoment', velden: { wat: 'GEHEIM-7' } } });
  const nieuweAfspraak = d.state.afspraken.gemaakt.at(-1)!;
  d.later(0, 1).doe('RondAfspraakAf', { afspraakId: nieuweAfspraak.id, uitkomst: 'gedaan', toelichting: 'GEHEIM-8' });
  d.later(0, 1).doe('PlanVolgendMoment', { datum: dag('2026-06-19') });
  return { d, tweede: tweede! };
}

describe('what turns out to be about another jongere', () => {
  it('leaves nothing behind of its earlier versions, of what came along with it, or of its corrections', () => {
    const { d, tweede } = verbeterdContact();
    expect(gelezen(d)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `GEHEIM-${n}`));
    d.later(0, 1).doe('CorrigeerGebeurtenis', { gebeurtenisId: tweede.eventId, ...verkeerd, naarJongereId: JONGERE.tarik });
    expect(gelezen(d)).toEqual([]);
  });

  it('goes to the other file as it stands, without its earlier versions', () => {
    const { d, tweede } = verbeterdContact();
    const [correctie] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: tweede.eventId, ...verkeerd, naarJongereId: JONGERE.tarik });
    const { feiten } = verplaatsingVan(d.state, correctie!.eventId)!;
    expect(feiten.map((f) => [f.soort, JSON.stringify(f).match(GEHEIM)])).toEqual([['contact', ['GEHEIM-5']], ['afspraak', ['GEHEIM-6']]]);
  });

  it.each([
    ['an agreement', 'MaakAfspraak', { tekst: 'GEHEIM-1' }, { soort: 'afspraak', velden: { tekst: 'GEHEIM-2' } }],
    ['a phone number', 'VoegContactgegevenToe', { soort: 'telefoon', waarde: 'GEHEIM-1' }, { soort: 'contactgegeven', velden: { waarde: 'GEHEIM-2' } }],
    ['a note', 'VoegNotitieToe', { tekst: 'GEHEIM-1' }, { soort: 'notitie', velden: { tekst: 'GEHEIM-2' } }],
  ] as const)('%s goes with all its versions, also in a log that hid only the last one', (_, type, data, nieuw) => {
    const d = Proefdossier.aangemeld();
    const [eerste] = d.later(0, 1).doe(type, data as never);
    const [, tweede] = d.later(0, 1).doe('CorrigeerGebeurtenis', { gebeurtenisId: eerste!.eventId, ...vergissing, nieuw });
    d.later(0, 1).doe('CorrigeerGebeurtenis', { gebeurtenisId: tweede!.eventId, ...verkeerd });
    expect(gelezen(d)).toEqual([]);
    const vroeger = d.events.filter((e) => !(e.type === 'GebeurtenisGecorrigeerd' && e.data.reden === 'verkeerdeJongere' && e.data.gebeurtenisId === eerste!.eventId));
    expect(vroeger).toHaveLength(d.events.length - 1);
    expect(gelezen(d, vroeger)).toEqual([]);
  });

  it('work takes along what was withdrawn about it', () => {
    const d = Proefdossier.aangemeld();
    const [werk] = d.later(0, 1).doe('StartPlaatsing', { werkgever: 'GEHEIM-1', van: dag('2026-05-01') });
    const [wijziging] = d.later(0, 1).doe('WijzigPlaatsing', { plaatsingId: werk!.eventId, velden: { functie: 'GEHEIM-2' } });
    d.later(0, 1).doe('CorrigeerGebeurtenis', { gebeurtenisId: wijziging!.eventId, ...vergissing });
    d.later(0, 1).doe('CorrigeerGebeurtenis', { gebeurtenisId: werk!.eventId, ...verkeerd });
    expect(gelezen(d)).toEqual([]);
  });
});
