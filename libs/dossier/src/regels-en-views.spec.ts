import { projecteer } from '@loopplank/projections/testing';
import fc from 'fast-check';
import { aanmeldingVan } from './aanmelding/state';
import { afspraken } from './afspraken/state';
import { relatiesVanState } from './betrokkenheid/relaties';
import { betrokkenenOp } from './betrokkenheid/state';
import { contactgegevensOp, contactvoorkeurOp, laatsteContact, pogingenSindsContact } from './contact/state';
import { DOSSIER_COMMANDS } from './decider';
import { regieOp, volgendMomentOp } from './regie/state';
import { inschrijvingen, laatsteSchooldag } from './school/inschrijvingen';
import { opgegaanIn } from './samenvoegen/state';
import { hulpvragen } from './hulpvraag/state';
import { plaatsingen, totVan, voorwaardenOp } from './werk/plaatsingen';
import { Proefdossier } from './testing/proefdossier';
import { ORGANISATIE } from './testing/voorbeelden';
import { alsCommand, stappen } from './testing/willekeurig';
import { jongereProjection, leesEenBeeld, leesHulpvragen, leesInschrijvingen, leesPlaatsingen, relatiesVan } from './views';

const wet = { numRuns: process.env['LOOPPLANK_ZWAAR'] === '1' ? 500 : 60 };

/** What the rules know of a file, in the words of the shared view. */
function volgensRegels({ state: d, vandaag, nu }: Proefdossier) {
  const regie = regieOp(d, vandaag)!.data;
  const moment = volgendMomentOp(d, vandaag)!.data;
  const contact = laatsteContact(d, vandaag);
  return {
    voornaam: aanmeldingVan(d)!.data.voornaam,
    regie: [regie.organisatieId, regie.medewerkerId],
    moment: [moment.datum, moment.kanaal],
    betrokken: betrokkenenOp(d, vandaag).map((b) => [b.id, b.tot]).sort(),
    gegevens: contactgegevensOp(d, vandaag).filter((g) => g.tot === undefined || g.tot >= vandaag).map((g) => [g.id, g.laatstGeluktOp]).sort(),
    voorkeur: contactvoorkeurOp(d, vandaag)?.data.kanaal,
    laatste: contact?.geldigOp,
    pogingen: pogingenSindsContact(d, vandaag),
    open: afspraken(d).filter((a) => !a.afronding).map((a) => a.afspraak.id).sort(),
    school: inschrijvingen(d)
      .filter(({ inschrijving: i }) => i.data.van <= vandaag || i.vastgelegdOp <= nu)
      .map(({ inschrijving: i, uitschrijving: u }) => [i.id, i.data.van, laatsteSchooldag(i.data.tot, u?.data.per), i.bron])
      .sort(),
    werk: plaatsingen(d)
      .filter(({ plaatsing: p }) => p.data.van <= vandaag || p.vastgelegdOp <= nu)
      .map((p) => [p.plaatsing.id, p.plaatsing.data.werkgever, totVan(p), voorwaardenOp(p, vandaag).uren, p.einde?.id])
      .sort(),
    hulp: hulpvragen(d).map((h) => [h.hulpvraag.id, h.hulpvraag.data.urgentie, h.eigenaar?.data.organisatieId, h.eigenaar?.data.medewerkerId, h.afronding?.data.uitkomst]).sort(),
    relaties: Object.values(ORGANISATIE).map((o) => relatiesVanState(d, o).map((r) => JSON.stringify(r)).sort()),
  };
}

/** The same, as somebody sees it. */
function volgensViews(p: Proefdossier) {
  const db = projecteer(jongereProjection, p.events);
  const vrager = { medewerkerId: p.actor.medewerkerId, organisatieId: p.actor.organisatieId, inhoud: 'alles' as const, vandaag: p.vandaag };
  const namen = { organisatie: (id: string) => id, medewerker: (id: string) => id };
  const vraag = { vrager, namen, nu: p.nu, peildatum: p.vandaag };
  const { waarde: b } = leesEenBeeld(db, p.jongereId, vraag)!;
  return {
    voornaam: b.persoon.voornaam,
    regie: [b.regie.organisatie.id, b.regie.medewerker?.id],
    moment: [b.volgendMoment.datum, b.volgendMoment.kanaal],
    betrokken: b.betrokkenen.filter((x) => x.totDatum === undefined || x.totDatum >= p.vandaag).map((x) => [x.id, x.totDatum]).sort(),
    gegevens: b.contactgegevens.map((g) => [g.id, g.laatstGeluktOp]).sort(),
    voorkeur: b.contactvoorkeur?.kanaal,
    laatste: b.laatsteContact?.op,
    pogingen: b.pogingenSindsContact,
    open: b.afspraken.filter((a) => !a.afronding).map((a) => a.id).sort(),
    school: leesInschrijvingen(db, p.jongereId, vraag, { page: 1, pageSize: 100 })!.waarde.items.map((i) => [i.id, i.vanDatum, i.totDatum, i.bron]).sort(),
    werk: leesPlaatsingen(db, p.jongereId, vraag, { page: 1, pageSize: 100 })!.waarde.items.map((w) => [w.id, w.werkgever, w.totDatum, w.uren, w.einde?.id]).sort(),
    hulp: leesHulpvragen(db, p.jongereId, vraag, { page: 1, pageSize: 100 })!.waarde.items.map((h) => [h.id, h.urgentie, h.eigenaar?.organisatie.id, h.eigenaar?.medewerker?.id, h.afronding?.uitkomst]).sort(),
    relaties: Object.values(ORGANISATIE).map((o) => relatiesVan(db, p.jongereId, o)!.map((r) => JSON.stringify(r)).sort()),
  };
}

/** The file and everybody's relations, where a registration was taken back. */
function teZien(p: Proefdossier) {
  const db = projecteer(jongereProjection, p.events);
  const vrager = { medewerkerId: p.actor.medewerkerId, organisatieId: p.actor.organisatieId, inhoud: 'feiten' as const, vandaag: p.vandaag };
  const namen = { organisatie: (id: string) => id, medewerker: (id: string) => id };
  const relaties = Object.values(ORGANISATIE).flatMap((o) => relatiesVan(db, p.jongereId, o)!);
  return [leesEenBeeld(db, p.jongereId, { vrager, namen, nu: p.nu, peildatum: p.vandaag }), relaties];
}

describe('what the rules decide on and what people see', () => {
  it('are the same after any history', () => {
    fc.assert(
      fc.property(stappen(DOSSIER_COMMANDS), (geschiedenis) => {
        const p = Proefdossier.aangemeld();
        for (const stap of geschiedenis) {
          p.later(0, stap.uren);
          const { type, data } = alsCommand(stap, p);
          const besluit = p.besluit(type, data as never, { actor: stap.actor });
          if (besluit.soort === 'aanvaard') p.legVast(besluit.events, { actor: stap.actor });
        }
        // A registration that was taken back, or a signpost to another file: there is nothing to see, for nobody.
        if (aanmeldingVan(p.state) && !opgegaanIn(p.state)) expect(volgensViews(p)).toEqual(volgensRegels(p));
        else expect(teZien(p)).toEqual([null, []]);
      }),
      wet,
    );
  });
});
