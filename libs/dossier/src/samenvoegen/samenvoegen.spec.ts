import { projecteer } from '@loopplank/projections/testing';
import fc from 'fast-check';
import { afspraken } from '../afspraken/state';
import { relatiesVanState } from '../betrokkenheid/relaties';
import { betrokkenenOp } from '../betrokkenheid/state';
import { contactgegevensOp, contactmomenten, laatsteContact } from '../contact/state';
import { geldende } from '../correcties/state';
import { DOSSIER_COMMANDS } from '../decider';
import { zonderRegie } from '../regie/invariant';
import { regieOp, volgendMomentOp } from '../regie/state';
import { Proefdossier } from '../testing/proefdossier';
import { AANMELDING, JONGERE, MARIJN, NU, ORGANISATIE, WOUTER } from '../testing/voorbeelden';
import { alsCommand, stappen } from '../testing/willekeurig';
import { beeldProjection, jongereProjection, leesEenBeeld, leesTijdlijn, leesZonderRegie, relatiesVan, zoekJongeren, zoekProjection } from '../views';
import { magOpgaan } from './mag-opgaan';
import { bagageVan } from './meenemen';

const SAMEN = 'a5000000-0000-4000-8000-000000000001';
const OPNIEUW = 'a5000000-0000-4000-8000-000000000002';
const NAMEN = { organisatie: (id: string) => id, medewerker: (id: string) => id };

interface Paar {
  readonly blijft: Proefdossier;
  readonly gaat: Proefdossier;
}

/** One jongere, registered twice. */
function dubbel(): Paar {
  const blijft = Proefdossier.aangemeld();
  const gaat = new Proefdossier(NU, MARIJN, JONGERE.tarik, 10_000);
  gaat.doe('MeldJongereAan', { ...AANMELDING, voornaam: 'Fen', contactgegevens: [{ soort: 'telefoon', waarde: '0687654321' }] });
  return { blijft, gaat };
}

/** Both halves, as the process gives them. */
function voegSamen({ blijft, gaat }: Paar, samenvoegingId = SAMEN): void {
  gaat.nu = blijft.nu = [blijft.nu, gaat.nu].sort().at(-1)!;
  blijft.doe('NeemDossierOp', { samenvoegingId, anderJongereId: gaat.jongereId, ...bagageVan(gaat.state, gaat.vandaag) });
  gaat.doe('GaOpInDossier', { samenvoegingId, anderJongereId: blijft.jongereId });
}

function draaiTerug({ blijft, gaat }: Paar, samenvoegingId = SAMEN): void {
  blijft.doe('LaatDossierLos', { samenvoegingId });
  gaat.doe('HerstelDossier', { samenvoegingId });
}

const vraagVan = (p: Proefdossier, organisatieId = p.actor.organisatieId) =>
  ({ vrager: { medewerkerId: p.actor.medewerkerId, organisatieId, inhoud: 'alles' as const, vandaag: p.vandaag }, namen: NAMEN, nu: p.nu, peildatum: p.vandaag });
const inOrde = ({ blijft, gaat }: Paar) => [...blijft.events, ...gaat.events].sort((a, b) => (a.vastgelegdOp < b.vastgelegdOp ? -1 : a.vastgelegdOp > b.vastgelegdOp ? 1 : 0)).map((e, i) => ({ ...e, position: i + 1 }));
const jongeren = (paar: Paar) => projecteer(jongereProjection, inOrde(paar));
const beeld = (paar: Paar, p: Proefdossier) => {
  const waarde = leesEenBeeld(jongeren(paar), p.jongereId, { ...vraagVan(p), bekendOp: undefined as never })?.waarde;
  return waarde && { ...waarde, bekendOp: undefined };
};
const stand = ({ state: d, vandaag }: Proefdossier) => ({
  regie: regieOp(d, vandaag)?.id, moment: volgendMomentOp(d, vandaag)?.id, betrokken: betrokkenenOp(d, vandaag), contact: contactmomenten(d), gegevens: contactgegevensOp(d, vandaag),
});

/** What came along, as the rules count it; the views must say the same. */
function telt(p: Paar) {
  const { state: d, vandaag } = p.blijft;
  const zien = leesEenBeeld(jongeren(p), p.blijft.jongereId, vraagVan(p.blijft))!.waarde;
  const gegevens = contactgegevensOp(d, vandaag).map((g) => g.waarde).sort();
  expect([zien.laatsteContact?.op, zien.contactgegevens.map((g) => g.waarde).sort(), zien.afspraken.length]).toEqual([laatsteContact(d)?.geldigOp, gegevens, afspraken(d).length]);
  return {
    momenten: contactmomenten(d).length, gesproken: laatsteContact(d) !== undefined, gegevens, afspraken: afspraken(d).map((a) => a.afspraak.data.tekst),
    toestemmingen: geldende(d, d.toestemmingen.gegeven).length, rust: geldende(d, d.rust).map((r) => r.type),
  };
}

describe('two files of one jongere', () => {
  it('become one: who was around there is around here, what people work with is here, the regie stays', () => {
    const p = dubbel();
    p.gaat.doe('StartBetrokkenheid', { organisatieId: ORGANISATIE.uwv, rol: 'uwv', grondslag: 'SUWI 30a', van: p.gaat.vandaag });
    p.gaat.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken', notitie: 'wil lassen', volgendMoment: { datum: '2026-06-10' as never } });
    voegSamen(p);
    const { state, vandaag } = p.blijft;
    expect(betrokkenenOp(state, vandaag).map((b) => b.organisatieId)).toContain(ORGANISATIE.uwv);
    expect(contactgegevensOp(state, vandaag).map((g) => g.waarde)).toEqual(['0612345678', '0687654321']);
    expect(laatsteContact(state)).toMatchObject({ type: 'ContactGelegd', organisatieId: MARIJN.organisatieId });
    expect(volgendMomentOp(state, vandaag)!.data.datum).toBe('2026-06-10');
    expect(JSON.stringify(p.blijft.events)).not.toContain('wil lassen');
    expect([zonderRegie(state, vandaag), zonderRegie(p.gaat.state, vandaag)]).toEqual([false, false]);
  });

  it('leave a signpost: nothing is added to it, nobody has access by it, and no list has it', () => {
    const p = dubbel();
    voegSamen(p);
    expect(p.gaat.weigering('VoegNotitieToe', { tekst: 'x' })).toBe('dossier-samengevoegd');
    expect(relatiesVanState(p.gaat.state, MARIJN.organisatieId)).toEqual([]);
    const db = jongeren(p);
    expect([relatiesVan(db, p.gaat.jongereId, MARIJN.organisatieId), leesEenBeeld(db, p.gaat.jongereId, vraagVan(p.gaat))]).toEqual([[], null]);
    expect(leesZonderRegie(db, { ...vraagVan(p.blijft), vrager: { ...vraagVan(p.blijft).vrager, inhoud: 'feiten' } }, { page: 1, pageSize: 10 }).totaal).toBe(0);
    const perioden = projecteer(beeldProjection, inOrde(p)).prepare('SELECT DISTINCT j.id FROM periode p JOIN jongere j ON j.nr = p.nr').all();
    expect(perioden.every((r) => (r as { id: string }).id === p.blijft.jongereId)).toBe(true);
  });

  it('are found as one, by both names, and both histories are told with where they come from', () => {
    const p = dubbel();
    p.gaat.doe('VoegNotitieToe', { tekst: 'alleen voor ons' });
    voegSamen(p);
    const views = { jongere: jongeren(p), zoeken: projecteer(zoekProjection((b) => b), inOrde(p)) };
    const zoek = (tekst: string) => zoekJongeren(views, { tekst }, vraagVan(p.blijft), { page: 1, pageSize: 10 }, (b) => b).items.map((i) => i.jongereId);
    expect([zoek('Fenna Oosterwal'), zoek('Fen Oosterwal'), zoek('Oosterwal')]).toEqual(Array(3).fill([p.blijft.jongereId]));
    const regels = (van = MARIJN.organisatieId) => leesTijdlijn(views.jongere, p.blijft.jongereId, vraagVan(p.blijft, van), { page: 1, pageSize: 50 })!.items;
    expect(regels().filter((i) => i.uitAnderDossier).map((i) => i.soort)).toEqual(expect.arrayContaining(['JongereAangemeld', 'NotitieToegevoegd', 'DossiersSamengevoegd']));
    expect(regels().find((i) => i.soort === 'NotitieToegevoegd')).toMatchObject({ jongereId: p.gaat.jongereId, tekst: 'alleen voor ons' });
    expect(regels(ORGANISATIE.doorstroompunt).find((i) => i.soort === 'NotitieToegevoegd')).toMatchObject({ afgeschermd: true });
    draaiTerug(p);
    const los = { jongere: jongeren(p), zoeken: projecteer(zoekProjection((b) => b), inOrde(p)) };
    expect(zoekJongeren(los, { tekst: 'Fen Oosterwal' }, vraagVan(p.gaat), { page: 1, pageSize: 10 }, (b) => b).items.map((i) => i.jongereId)).toContain(p.gaat.jongereId);
    expect(leesTijdlijn(los.jongere, p.blijft.jongereId, vraagVan(p.blijft), { page: 1, pageSize: 50 })!.items.some((i) => i.uitAnderDossier)).toBe(false);
  });

  it('turn out to be two: both are as they were, on the same day, and an incident says who could see it', () => {
    const p = dubbel();
    p.gaat.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken', volgendMoment: { datum: '2026-06-10' as never } });
    const voor = { blijft: stand(p.blijft), gaat: stand(p.gaat), zien: [beeld(p, p.blijft), beeld(p, p.gaat)] };
    voegSamen(p);
    draaiTerug(p);
    expect({ blijft: stand(p.blijft), gaat: stand(p.gaat), zien: [beeld(p, p.blijft), beeld(p, p.gaat)] }).toEqual(voor);
    expect(p.blijft.events.at(-1)).toMatchObject({ type: 'IncidentVastgelegd', data: { soort: 'verkeerdeJongere', zichtbaarVoor: expect.arrayContaining([MARIJN.organisatieId]) } });
  });

  it('turn out to be two: also asked what was known in between, one tells nothing of the other', () => {
    const p = dubbel();
    p.gaat.doe('VoegNotitieToe', { tekst: 'alleen voor ons' });
    p.gaat.doe('MaakAfspraak', { tekst: 'Fen belt de school', door: 'jongere' } as never);
    voegSamen(p);
    const tussen = p.blijft.nu;
    p.gaat.nu = p.blijft.later(1).nu;
    const lees = () => {
      const [db, vraag] = [jongeren(p), { ...vraagVan(p.blijft), bekendOp: tussen }];
      return { tijdlijn: leesTijdlijn(db, p.blijft.jongereId, vraag, { page: 1, pageSize: 50 })!.items, beeld: leesEenBeeld(db, p.blijft.jongereId, vraag)!.waarde };
    };
    const geheim = /0687654321|Fen belt|alleen voor ons/;
    expect(JSON.stringify(lees().tijdlijn) + JSON.stringify(lees().beeld)).toMatch(geheim);
    draaiTerug(p);
    const { tijdlijn, beeld: toen } = lees();
    expect([tijdlijn.some((i) => i.uitAnderDossier), JSON.stringify([tijdlijn, toen]).match(geheim)]).toEqual([false, null]);
    expect(toen.contactgegevens.map((c) => c.waarde)).toEqual(['0612345678', null]);
    const redenen = p.blijft.events.flatMap((e) => (e.type === 'GebeurtenisGecorrigeerd' ? [e.data.reden] : []));
    expect(new Set(redenen)).toEqual(new Set(['verkeerdeJongere']));
  });

  it('may be merged again after all: everything that came is here once more, for the rules and for who looks', () => {
    const p = dubbel();
    p.gaat.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken', afspraak: { tekst: 'budget maken' } });
    p.gaat.doe('LegToestemmingVast', { waarvoor: 'contactMetOuder' });
    p.gaat.doe('LegRustVast', { magTerugkomen: false });
    voegSamen(p);
    const nummer = p.blijft.state.contact.gegevens.at(-1)!.id;
    p.blijft.doe('CorrigeerGebeurtenis', { gebeurtenisId: nummer, reden: 'vergissing', nieuw: { soort: 'contactgegeven', velden: { soort: 'telefoon', waarde: '0687654329' } } } as never);
    const een = telt(p);
    expect(een).toMatchObject({ momenten: 1, gesproken: true, afspraken: ['budget maken'], toestemmingen: 1, rust: ['ContactGeweigerd'] });
    const toen = p.blijft.nu;
    p.blijft.later(1);
    draaiTerug(p);
    expect(telt(p)).toMatchObject({ momenten: 0, gesproken: false, afspraken: [], toestemmingen: 0, rust: [] });
    expect(leesEenBeeld(jongeren(p), p.blijft.jongereId, { ...vraagVan(p.blijft), bekendOp: toen })!.waarde.laatsteContact).toBeDefined();
    p.blijft.later(1);
    voegSamen(p, OPNIEUW);
    expect(telt(p)).toEqual({ ...een, gegevens: ['0612345678', '0687654321'] });
    // The first one, taken back late once more, takes nothing that the second one brought.
    p.blijft.doe('LaatDossierLos', { samenvoegingId: SAMEN });
    expect(telt(p)).toMatchObject({ momenten: 1, gesproken: true });
    draaiTerug(p, OPNIEUW);
    expect(telt(p)).toMatchObject({ momenten: 0, gesproken: false, afspraken: [], toestemmingen: 0, rust: [] });
  });

  it('keep what was recorded since where it was recorded', () => {
    const p = dubbel();
    voegSamen(p);
    const [later] = p.blijft.later(1).doe('RegistreerContact', { kanaal: 'app', uitkomst: 'beantwoord' });
    draaiTerug(p);
    expect([contactmomenten(p.blijft.state).map((m) => m.id), contactmomenten(p.gaat.state)]).toEqual([[later!.eventId], []]);
  });

  it('are merged once, and taken back once; what runs in a file keeps it', () => {
    const p = dubbel();
    const vraag = { samenvoegingId: SAMEN, anderJongereId: p.gaat.jongereId, ...bagageVan(p.gaat.state, p.gaat.vandaag) };
    voegSamen(p);
    expect([p.blijft.doe('NeemDossierOp', vraag), p.gaat.doe('GaOpInDossier', { samenvoegingId: SAMEN, anderJongereId: p.blijft.jongereId })]).toEqual([[], []]);
    expect(p.blijft.weigering('NeemDossierOp', { ...vraag, samenvoegingId: JONGERE.fenna })).toBe('al-samengevoegd');
    expect(magOpgaan(p.blijft.state, p.blijft.vandaag)).toMatchObject({ code: 'opgaan-samengevoegd' });
    draaiTerug(p);
    expect([p.blijft.doe('LaatDossierLos', { samenvoegingId: SAMEN }), p.gaat.doe('HerstelDossier', { samenvoegingId: SAMEN })]).toEqual([[], []]);
    expect(p.blijft.weigering('LaatDossierLos', { samenvoegingId: JONGERE.fenna })).toBe('samenvoeging-onbekend');
    p.gaat.doe('MeldHulpvraag', { thema: 'wonen', urgentie: 'gewoon' } as never);
    expect(p.gaat.weigering('GaOpInDossier', { samenvoegingId: JONGERE.fenna, anderJongereId: p.blijft.jongereId })).toBe('opgaan-hulpvraag');
  });

  it('a file in which a second key is waited for stays, or is finished first', () => {
    const p = dubbel();
    p.gaat.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken' });
    p.gaat.doe('StelLoslatenVoor', { mening: 'eens' });
    expect(magOpgaan(p.gaat.state, p.gaat.vandaag)).toMatchObject({ code: 'opgaan-overdracht' });
  });

  it('who took the regie since keeps it when they turn out to be two', () => {
    const p = dubbel();
    p.gaat.doe('StartBetrokkenheid', { organisatieId: ORGANISATIE.uwv, rol: 'uwv', grondslag: 'SUWI 30a', van: p.gaat.vandaag });
    voegSamen(p);
    p.blijft.doe('WijsRegieToe', { organisatieId: ORGANISATIE.uwv, medewerkerId: WOUTER.medewerkerId, reden: 'correctie' } as never);
    draaiTerug(p);
    expect([regieOp(p.blijft.state, p.blijft.vandaag)!.data.organisatieId, zonderRegie(p.blijft.state, p.blijft.vandaag)]).toEqual([ORGANISATIE.uwv, false]);
  });

  it('after any history, before, while and after they are one, each is held by exactly one with a next moment', () => {
    const vrij = DOSSIER_COMMANDS.filter((c) => !['WisGegevens', 'MaakAanmeldingOngedaan', 'NeemDossierOp', 'GaOpInDossier', 'LaatDossierLos', 'HerstelDossier'].includes(c));
    const doe = (p: Proefdossier, geschiedenis: typeof stappen extends (...a: never[]) => fc.Arbitrary<infer S> ? S : never) => {
      for (const stap of geschiedenis) {
        p.later(0, stap.uren);
        const { type, data } = alsCommand(stap, p);
        const besluit = p.besluit(type, data as never, { actor: stap.actor });
        if (besluit.soort === 'aanvaard') p.legVast(besluit.events, { actor: stap.actor });
      }
    };
    const heel = ({ blijft, gaat }: Paar) => expect([zonderRegie(blijft.state, blijft.vandaag), zonderRegie(gaat.state, gaat.vandaag)]).toEqual([false, false]);
    fc.assert(
      fc.property(stappen(vrij, 12), stappen(vrij, 12), stappen(vrij, 12), (een, ander, samen) => {
        const p = dubbel();
        doe(p.blijft, een);
        doe(p.gaat, ander);
        p.gaat.nu = p.blijft.nu = [p.blijft.nu, p.gaat.nu].sort().at(-1)!;
        fc.pre(magOpgaan(p.gaat.state, p.gaat.vandaag) === null);
        const gaat = stand(p.gaat);
        voegSamen(p);
        heel(p);
        doe(p.blijft, samen);
        p.gaat.nu = p.blijft.nu;
        draaiTerug(p);
        heel(p);
        expect({ ...stand(p.gaat), betrokken: [] }).toMatchObject({ regie: gaat.regie, contact: gaat.contact });
      }),
      { numRuns: 40 },
    );
  });
});
