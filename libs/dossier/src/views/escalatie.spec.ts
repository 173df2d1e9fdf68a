import { dag, plusDagen, SYSTEEM } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import type { Trede } from '../escalatie/events';
import { Proefdossier } from '../testing/proefdossier';
import { INES, MARIJN, MEDEWERKER, ORGANISATIE, SORAYA } from '../testing/voorbeelden';
import { jongereProjection } from './jongere.projection';
import { leesWerklijst } from './werklijst';

const namen = { organisatie: (id: string) => id, medewerker: (id: string) => id };

/** Three checks missed; the ladder has come as far as said. */
function teLang(...treden: readonly Trede[]): Proefdossier {
  const d = Proefdossier.aangemeld();
  const [start] = d.doe('StartNazorg', { programma: 'pro', anker: dag('2026-06-01') });
  d.later(50).doe('SignaleerGemistNazorgcontact', {}, { actor: SYSTEEM });
  for (const trede of treden) d.doe('Escaleer', { soort: 'nazorg', overId: start!.eventId, trede, sinds: d.vandaag }, { actor: SYSTEEM });
  return d;
}

const lijst = (d: Proefdossier, wie: typeof MARIJN, treden: readonly Trede[] = [], peildatum = d.vandaag) =>
  leesWerklijst(projecteer(jongereProjection, d.events), {
    vrager: { medewerkerId: wie.medewerkerId, organisatieId: wie.organisatieId, inhoud: 'alles', vandaag: d.vandaag }, namen, nu: d.nu, peildatum, treden,
    werkdagen: (van, n) => plusDagen(van, n),
  }, { page: 1, pageSize: 25 }).items;

describe('what lies too long, on a list', () => {
  it('is at the top of the list of whoever holds the regie, with the rule, its version, what went in and when the lead hears it', () => {
    const d = teLang('begeleider');
    const [rij] = lijst(d, MARIJN);
    expect(rij).toMatchObject({
      bak: 'nu', redenCode: 'escalatie', reden: 'Nazorgchecks gemist (3 op rij), sinds di 28 juli.',
      waarom: { versie: 1, invoer: [{ tekst: 'Nazorgchecks gemist', datum: d.vandaag }, { tekst: 'De begeleider hoort het', datum: d.vandaag }], verandertOpDatum: plusDagen(d.vandaag, 5), daarna: 'Dan hoort ook de leiding het.' },
    });
  });

  it('comes on the list of who leads and who coordinates there when it is their step, and of nobody else', () => {
    const ines: typeof MARIJN = INES;
    expect(lijst(teLang('begeleider'), ines, ['leiding', 'coordinator'])).toEqual([]);
    const bijLeiding = teLang('begeleider', 'leiding');
    expect([lijst(bijLeiding, ines, ['leiding']).map((r) => r.redenCode), lijst(bijLeiding, ines, ['coordinator']), lijst(bijLeiding, ines)]).toEqual([['escalatie'], [], []]);
    expect(lijst(teLang('leiding', 'coordinator'), ines, ['leiding', 'coordinator'])[0]).toMatchObject({ reden: expect.stringContaining('Ook de coördinator hoort dit.') as unknown, regie: { medewerker: { id: MEDEWERKER.marijn } } });
    expect(lijst(teLang('leiding'), SORAYA, ['leiding'])).toEqual([]);
  });

  it('is gone after contact, also when asked about that day later', () => {
    const d = teLang('leiding');
    const toen = d.vandaag;
    d.later(1).doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken' });
    expect([lijst(d, INES, ['leiding']), lijst(d, INES, ['leiding'], toen).length]).toEqual([[], 1]);
    expect(lijst(d, MARIJN)[0]!.redenCode).not.toBe('escalatie');
  });
});

it('one missed check is a reason of its own, before there is a ladder', () => {
  const d = Proefdossier.aangemeld();
  d.doe('StartNazorg', { programma: 'pro', anker: dag('2026-06-01') });
  d.later(24);
  const [rij] = lijst(d, MARIJN);
  expect([rij!.reden, ...(rij!.ook ?? [])]).toContain('Nazorgcheck gemist, voor het laatst op ma 15 juni');
});

it('an empty seat is with the lead, and the organisation is the one that holds the regie', () => {
  const d = Proefdossier.aangemeld();
  const regieId = d.doe('WijsRegieToe', { organisatieId: ORGANISATIE.gemeente })[0]!.eventId;
  d.doe('Escaleer', { soort: 'vacature', overId: regieId, trede: 'leiding', sinds: d.vandaag }, { actor: SYSTEEM });
  expect(lijst(d, INES, ['leiding'])[0]).toMatchObject({ redenCode: 'escalatie', reden: expect.stringContaining('Niemand heeft de regie') as unknown });
});
