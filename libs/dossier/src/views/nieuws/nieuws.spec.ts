import { dag, moment } from '@loopplank/kernel';
import { dump, logVan, projecteer } from '@loopplank/projections/testing';
import { jongereProjection } from '../jongere.projection';
import { COACH, coach, DOORSTROOMPUNT, jongereId, MENTOR, mentor, SCHOOL, Verhaal, vraagVan, WERKPLEIN } from '../testing/verhaal';
import { leesNieuws, nieuwsProjection, type Nieuwsvraag, telNieuws } from '.';

const RMC = '22222222-0000-4000-8000-000000000003';
const rmc = { medewerkerId: RMC, organisatieId: DOORSTROOMPUNT, rol: 'rmc' };
const SYSTEEM = { medewerkerId: '00000000-0000-4000-8000-000000000000', organisatieId: '00000000-0000-4000-8000-000000000000', rol: 'systeem' };
const NU = '2026-06-08T06:12:00Z';
const BLAD = { page: 1, pageSize: 25 };

const vraag = (organisatieId: string, medewerkerId: string, anders: Partial<Nieuwsvraag> = {}) => ({ ...vraagVan(organisatieId, NU, {}, 'alles', medewerkerId), vervangt: [], ...anders });
const views = (...verhalen: Verhaal[]) => {
  const log = logVan(...verhalen.map((v) => v.events));
  return { nieuws: projecteer(nieuwsProjection, log), jongere: projecteer(jongereProjection, log) };
};
const lijst = (verhalen: Verhaal[], v: ReturnType<typeof vraag>) => leesNieuws(views(...verhalen), v, BLAD).items.map((r) => [r.naam, r.soort]);

const aanbod = { naarOrganisatieId: WERKPLEIN, naarMedewerkerId: COACH, vanMedewerkerId: MENTOR, rol: 'gemeente', grondslag: 'PW 7a', reden: 'werk', gedeeld: [], uiterlijkDatum: dag('2026-06-22'), herinnerDatum: dag('2026-06-10'), leidingDatum: dag('2026-06-15') } as const;

/** Registered long ago; on 5 June the school asks the Werkplein to take over. */
function overgedragen(n = 1) {
  const v = new Verhaal(jongereId(n)).aangemeld();
  const overdrachtId = v.gebeurt('OverdrachtAangeboden', aanbod, { op: '2026-06-05T09:00:00Z' });
  return { v, overdrachtId };
}

describe('what is new', () => {
  it('tells the receiver that something is asked, opens the offer, and tells the sender nothing of what they did themselves', () => {
    const { v, overdrachtId } = overgedragen();
    const ontvanger = leesNieuws(views(v), vraag(WERKPLEIN, COACH), BLAD);
    expect(ontvanger.items).toEqual([
      { id: overdrachtId, jongereId: v.id, naam: 'Noa V.', gemeente: 'Enschede', soort: 'overdrachtGevraagd', reden: 'Aan jou gevraagd om de regie over te nemen', op: '2026-06-05T09:00:00.000Z', nieuw: true, dringend: false, overdrachtId },
    ]);
    expect(ontvanger).toMatchObject({ nieuw: 1, dringend: 0, totaal: 1 });
    expect(lijst([v], vraag(SCHOOL, MENTOR))).toEqual([]);
  });

  it('tells the sender how it ended: accepted, refused, expired', () => {
    for (const [type, soort, data] of [
      ['OverdrachtGeweigerd', 'overdrachtGeweigerd', { reden: 'te ver' }], ['OverdrachtVerlopen', 'overdrachtVerlopen', {}], ['OverdrachtGeaccepteerd', 'overdrachtAangenomen', { medewerkerId: COACH, controleDatum: dag('2026-07-20') }],
    ] as const) {
      const { v, overdrachtId } = overgedragen();
      v.gebeurt(type, { overdrachtId, ...data } as never, { op: '2026-06-06T09:00:00Z', door: type === 'OverdrachtVerlopen' ? SYSTEEM : coach });
      expect(lijst([v], vraag(SCHOOL, MENTOR))).toEqual([['Noa V.', soort]]);
    }
  });

  it('is new until it was seen, and no news after a month', () => {
    const { v } = overgedragen();
    const tel = (anders: Partial<Nieuwsvraag>) => telNieuws(views(v), vraag(WERKPLEIN, COACH, anders)).nieuw;
    expect([tel({}), tel({ gezienTot: moment('2026-06-05T08:59:59Z') }), tel({ gezienTot: moment('2026-06-05T09:00:00Z') })]).toEqual([1, 1, 0]);
    expect(lijst([v], vraag(WERKPLEIN, COACH, { nu: moment('2026-07-06T09:00:00Z') }))).toEqual([]);
  });

  it('shows nobody whom the asker may not see today: an offer that ended is gone, and so is who is not around any more', () => {
    const { v, overdrachtId } = overgedragen();
    v.gebeurt('OverdrachtGeweigerd', { overdrachtId, reden: 'te ver' }, { op: '2026-06-06T09:00:00Z', door: coach });
    expect(lijst([v], vraag(WERKPLEIN, COACH))).toEqual([]);
    expect(telNieuws(views(v), vraag(WERKPLEIN, COACH))).toEqual({ nieuw: 0, dringend: 0 });
  });

  it('goes to everybody of an organisation where nobody is named, and to who stands in, said for whom', () => {
    const v = new Verhaal(jongereId(1)).aangemeld();
    v.gebeurt('RegieToegewezen', { organisatieId: SCHOOL, reden: 'vervanging' }, { op: '2026-06-05T09:00:00Z', door: SYSTEEM });
    expect(lijst([v], vraag(SCHOOL, MENTOR))).toEqual([['Noa V.', 'regieVacant']]);
    expect(lijst([v], vraag(DOORSTROOMPUNT, RMC))).toEqual([]);
    const w = new Verhaal(jongereId(2)).aangemeld();
    w.gebeurt('RegieToegewezen', { organisatieId: SCHOOL, medewerkerId: MENTOR, reden: 'vervanging' }, { op: '2026-06-05T09:00:00Z', door: SYSTEEM });
    const [rij] = leesNieuws(views(w), vraag(SCHOOL, COACH, { vervangt: [MENTOR] }), BLAD).items;
    expect(rij).toMatchObject({ soort: 'regieGekregen', voor: { id: MENTOR, naam: 'Hanneke Brouns' } });
  });

  it('tells what climbed to who leads, and not to everybody there', () => {
    const v = new Verhaal(jongereId(1)).aangemeld();
    const overId = '99999999-0000-4000-8000-000000000001';
    v.gebeurt('EscalatieTredeBereikt', { soort: 'nazorg', overId, organisatieId: SCHOOL, trede: 'leiding', sinds: dag('2026-06-01'), versie: 1 }, { op: '2026-06-05T09:00:00Z', door: SYSTEEM });
    expect(lijst([v], vraag(SCHOOL, MENTOR))).toEqual([]);
    expect(lijst([v], vraag(SCHOOL, MENTOR, { treden: ['coordinator'] }))).toEqual([]);
    expect(lijst([v], vraag(SCHOOL, MENTOR, { treden: ['leiding'] }))).toEqual([['Noa V.', 'escalatie']]);
  });

  it('keeps what is urgent on top and counted, seen or not, until somebody took it up', () => {
    const v = new Verhaal(jongereId(1)).aangemeld();
    const hulpvraagId = v.gebeurt('HulpvraagGesignaleerd', { thema: 'wonen', gevoeligeThemas: [], urgentie: 'urgent' }, { op: '2026-06-01T09:00:00Z', door: rmc });
    v.gebeurt('SpoedDoorgegeven', { hulpvraagId, trede: 'persoon', organisatieId: SCHOOL, medewerkerIds: [MENTOR], keer: 1, volgendeOp: moment('2026-06-01T09:15:00Z') }, { op: '2026-06-01T09:00:01Z', door: SYSTEEM });
    v.gebeurt('RegieToegewezen', { organisatieId: SCHOOL, medewerkerId: MENTOR, reden: 'vervanging' }, { op: '2026-06-05T09:00:00Z', door: SYSTEEM });
    const gezien = { gezienTot: moment('2026-06-07T00:00:00Z') };
    expect(lijst([v], vraag(SCHOOL, MENTOR, gezien)).map(([, soort]) => soort)).toEqual(['spoed', 'regieGekregen']);
    expect(telNieuws(views(v), vraag(SCHOOL, MENTOR, gezien))).toEqual({ nieuw: 0, dringend: 1 });
    v.gebeurt('HulpvraagOpgepakt', { hulpvraagId, organisatieId: SCHOOL, medewerkerId: MENTOR }, { op: '2026-06-07T09:00:00Z' });
    expect(telNieuws(views(v), vraag(SCHOOL, MENTOR, gezien))).toEqual({ nieuw: 0, dringend: 0 });
  });

  it('forgets what turned out not to be so, and who was erased', () => {
    const v = new Verhaal(jongereId(1)).aangemeld();
    const hulpvraag = v.gebeurt('HulpvraagGesignaleerd', { thema: 'geld', gevoeligeThemas: [], urgentie: 'gewoon', gevraagdOrganisatieId: SCHOOL, gevraagdMedewerkerId: MENTOR }, { op: '2026-06-05T09:00:00Z', door: rmc });
    expect(lijst([v], vraag(SCHOOL, MENTOR))).toEqual([['Noa V.', 'hulpvraag']]);
    v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: hulpvraag, reden: 'vergissing', vervangen: false }, { op: '2026-06-05T10:00:00Z', door: rmc });
    expect(lijst([v], vraag(SCHOOL, MENTOR))).toEqual([]);
    const weg = overgedragen(2).v;
    weg.gebeurt('GegevensGewist', { reden: 'verzoek' }, { op: '2026-06-07T09:00:00Z', door: mentor });
    const { nieuws } = views(weg);
    expect(dump(nieuws)).toEqual({ aanbod: [], nieuws: [], noodtoegang: [], regie: [] });
  });

  it('asks for a fresh file when an erasure took something away, and only then', () => {
    const { v } = overgedragen();
    v.gebeurt('GegevensGewist', { reden: 'verzoek' }, { op: '2026-06-07T09:00:00Z', door: mentor });
    const log = logVan(v.events);
    const db = projecteer(nieuwsProjection, log.slice(0, -1));
    expect([nieuwsProjection.verwerk(log.slice(0, -1), db), nieuwsProjection.verwerk(log.slice(-1), db), nieuwsProjection.verwerk(log.slice(-1), db)]).toEqual([false, true, false]);
  });

  it('comes out the same in one go, one by one, and delivered twice', () => {
    const { v, overdrachtId } = overgedragen();
    v.gebeurt('NazorgcontactGemist', { nazorgId: overdrachtId, gepland: dag('2026-05-25'), opRij: 2, gevolg: 'escalatie' }, { op: '2026-06-05T10:00:00Z', door: SYSTEEM });
    v.gebeurt('OverdrachtGeaccepteerd', { overdrachtId, medewerkerId: COACH, controleDatum: dag('2026-07-20') }, { op: '2026-06-06T09:00:00Z', door: coach });
    v.gebeurt('RegieToegewezen', { organisatieId: WERKPLEIN, medewerkerId: COACH, reden: 'overdracht' }, { op: '2026-06-06T09:00:00Z', door: coach });
    const log = logVan(v.events);
    const heel = dump(projecteer(nieuwsProjection, log));
    expect(heel['nieuws']).toHaveLength(5);
    expect(dump(projecteer(nieuwsProjection, log, { batch: 1 }))).toEqual(heel);
    expect(dump(projecteer(nieuwsProjection, log, { dubbel: true }))).toEqual(heel);
  });
});
