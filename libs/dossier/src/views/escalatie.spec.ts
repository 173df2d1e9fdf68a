import { dag, plusDagen, SYSTEEM } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import fc from 'fast-check';
import { aanmeldingVan } from '../aanmelding/state';
import { isBetrokken } from '../betrokkenheid/state';
import { DOSSIER_COMMANDS } from '../decider';
import type { Escalatiesoort, Trede } from '../escalatie/events';
import { lageVan } from '../escalatie/lage';
import { lopendeEscalaties } from '../escalatie/open';
import { opgegaanIn } from '../samenvoegen/state';
import { isVertrokken } from '../nazorg/vertrek';
import { BLIJFT_LIGGEN } from '../taal/overdracht';
import { Proefdossier } from '../testing/proefdossier';
import { INES, MARIJN, MEDEWERKER, ORGANISATIE, SORAYA } from '../testing/voorbeelden';
import { alsCommand, stappen } from '../testing/willekeurig';
import { jongereProjection } from './jongere.projection';
import { regieOp } from '../regie/state';
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
  expect(lijst(d, INES)[0]!.ook).not.toContain('Nog niemand van jullie heeft de regie');
});

describe('what the rules say lies too long and what a list shows', () => {
  const SOORT = Object.entries(BLIJFT_LIGGEN) as [Escalatiesoort, string][];

  /** As if a ladder had begun for everything that could ever lie. */
  function klimOveral(p: Proefdossier): void {
    const { regie, nazorg, overdracht, inschrijvingen } = p.state;
    const over: [Escalatiesoort, string][] = [
      ...regie.toewijzingen.map((r): [Escalatiesoort, string] => ['vacature', r.id]), ...nazorg.gestart.map((n): [Escalatiesoort, string] => ['nazorg', n.id]),
      ...overdracht.filter((o) => o.type === 'OverdrachtAangeboden').map((o): [Escalatiesoort, string] => ['overdracht', o.id]),
      ...inschrijvingen.gemeld.map((i): [Escalatiesoort, string] => ['uitstroomgesprek', i.id]),
    ];
    const houder = regieOp(p.state, p.vandaag)!.data.organisatieId;
    p.legVast(over.map(([soort, overId]) => ({
      type: 'EscalatieTredeBereikt' as const,
      data: { soort, overId, organisatieId: soort === 'uitstroomgesprek' ? ORGANISATIE.school : houder, trede: 'coordinator' as const, sinds: p.vandaag, versie: 1 },
    })), { actor: SYSTEEM });
  }

  it('are the same after any history', () => {
    let gezien = 0;
    fc.assert(
      fc.property(stappen(DOSSIER_COMMANDS, 12), (geschiedenis) => {
        const p = Proefdossier.aangemeld();
        // So that there is something to lie: a clock, an empty seat, a last school year.
        p.doe('StartNazorg', { programma: 'pro', anker: dag('2026-04-01') });
        p.doe('StartBetrokkenheid', { organisatieId: ORGANISATIE.school, rol: 'school', grondslag: 'WVO 2.31a', van: p.vandaag });
        p.doe('MeldInschrijving', { organisatieId: ORGANISATIE.school, van: dag('2025-08-01'), tot: dag('2026-12-18'), bron: 'school' });
        p.doe('WijsRegieToe', { organisatieId: ORGANISATIE.gemeente });
        for (const stap of geschiedenis) {
          p.later(0, 2 * stap.uren);
          const { type, data } = alsCommand(stap, p);
          const besluit = p.besluit(type, data as never, { actor: stap.actor });
          if (besluit.soort === 'aanvaard') p.legVast(besluit.events, { actor: stap.actor });
        }
        if (!aanmeldingVan(p.state) || opgegaanIn(p.state) || isVertrokken(p.state, p.vandaag)) return;
        klimOveral(p);
        const volgensRegels = lopendeEscalaties(lageVan(p.state, p.vandaag), p.vandaag).map((e) => e.laatste.data);
        for (const organisatieId of Object.values(ORGANISATIE)) {
          if (!isBetrokken(p.state, organisatieId, p.vandaag)) continue;
          const wie = { ...MARIJN, organisatieId, medewerkerId: '00000000-0000-4000-8000-00000000abcd' };
          const teksten = lijst(p, wie, ['leiding', 'coordinator']).flatMap((r) => [r.reden, ...(r.ook ?? [])]);
          const getoond = SOORT.flatMap(([soort, tekst]) => teksten.filter((t) => t.startsWith(tekst) && t.includes('hoort dit')).map(() => soort));
          const verwacht = volgensRegels.filter((e) => e.organisatieId === organisatieId).map((e) => e.soort);
          gezien += verwacht.length;
          expect(getoond.sort()).toEqual(verwacht.sort());
        }
      }),
      { numRuns: process.env['LOOPPLANK_ZWAAR'] === '1' ? 1000 : 60, seed: 20260701 },
    );
    expect(gezien).toBeGreaterThan(10);
  });
});
