import { type Dag, dagVan, momentVanMs, msVanMoment, moment } from '@loopplank/kernel';
import fc from 'fast-check';
import { coach, COACH, DOORSTROOMPUNT, jongereId, mentor, MENTOR, SCHOOL, Verhaal, WERKPLEIN } from './verhaal';

/** One random step: what happens, how long after the last step, how late it is told, and what it points at. */
const stap = fc.record({
  soort: fc.nat(34),
  minuten: fc.integer({ min: 0, max: 60 * 24 * 20 }),
  laat: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 * 24 * 60 })),
  wijst: fc.nat(30),
  keuze: fc.nat(5),
});
type Stap = typeof stap extends fc.Arbitrary<infer T> ? T : never;

const dagNa = (op: string, dagen: number): Dag => dagVan(momentVanMs(msVanMoment(moment(op)) + dagen * 86_400_000));

/** Tells one random step. `privacy`: corrections "verkeerde jongere" too. */
function vertel(v: Verhaal, s: Stap, op: string, privacy: boolean): void {
  const doel = v.events[s.wijst % v.events.length]!;
  const door = s.keuze % 2 === 0 ? mentor : coach;
  const wanneer = { op, geldig: momentVanMs(msVanMoment(moment(op)) - s.laat * 60_000), door };
  const [org, mens] = [[SCHOOL, MENTOR], [WERKPLEIN, COACH], [DOORSTROOMPUNT, COACH]][s.keuze % 3]!;
  const dag = dagNa(op, s.keuze * 4 - 8);
  switch (s.soort) {
    case 0: return void v.gebeurt('BetrokkenheidGestart', { organisatieId: org!, rol: 'begeleiding', grondslag: 'PW 7a', van: dag, ...(s.keuze === 5 ? { tot: dagNa(op, 40) } : {}) }, wanneer);
    case 1: return void v.gebeurt('BetrokkenheidBeeindigd', { betrokkenheidId: doel.eventId, tot: dag, reden: 'klaar' }, wanneer);
    case 2: return void v.gebeurt('BegeleiderGekoppeld', { organisatieId: org!, medewerkerId: mens!, van: dag }, wanneer);
    case 3: return void v.gebeurt('BegeleiderLosgekoppeld', { organisatieId: org!, medewerkerId: mens!, tot: dag }, wanneer);
    case 4: return void v.gebeurt('ContactgegevenToegevoegd', { soort: 'telefoon', waarde: `061234567${s.keuze}`, van: dag }, wanneer);
    case 5: return void v.gebeurt('ContactgegevenOngeldigGebleken', { contactgegevenId: doel.eventId, reden: 'overig' }, wanneer);
    case 6: return void v.gebeurt('ContactpogingGeregistreerd', { kanaal: 'bellen', uitkomst: s.keuze === 0 ? 'nummerFout' : 'voicemail', betrokkene: s.keuze === 1 ? 'ouder' : 'jongere', contactgegevenId: doel.eventId, notitie: `N${s.keuze}` }, wanneer);
    case 7: return void v.gebeurt('ContactGelegd', { kanaal: 'app', uitkomst: 'beantwoord', contactgegevenId: doel.eventId, themas: ['werk'], gevoeligeThemas: ['detentie'] }, wanneer);
    case 8: return void v.gebeurt('IndirectContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken', betrokkene: 'ouder' }, wanneer);
    case 9: return void v.gebeurt('RegieToegewezen', { organisatieId: org!, reden: 'vervanging', ...(s.keuze < 3 ? { medewerkerId: mens! } : {}) }, wanneer);
    case 10: return void v.gebeurt('VolgendMomentGepland', { datum: dag, reden: 'gekozen', wat: `M${s.keuze}` }, wanneer);
    case 11: return void v.gebeurt('AfspraakGemaakt', { tekst: `A${s.keuze}`, door: 'jongere', ...(s.keuze > 2 ? { uiterlijk: dag } : {}) }, wanneer);
    case 12: return void v.gebeurt('AfspraakAfgerond', { afspraakId: doel.eventId, uitkomst: 'gedaan', toelichting: 'T' }, wanneer);
    case 13: return void v.gebeurt('UitstroomgesprekGevoerd', { datum: dagVan(moment(wanneer.geldig)), aanwezig: s.keuze > 2 ? ['jongere'] : ['ouder'], verslag: 'V' }, wanneer);
    case 14: return void v.gebeurt('ContactvoorkeurVastgelegd', { discreet: s.keuze > 2, toelichting: 'K' }, wanneer);
    case 15: return void v.gebeurt('InschrijvingGemeld', { school: s.keuze % 2 ? 'De Kade' : 'Lindewaard', van: dag, aangekondigd: s.keuze > 3, ...(s.keuze === 0 ? { tot: dagNa(op, 60) } : {}) }, wanneer);
    case 16: return void v.gebeurt('UitschrijvingGemeld', { per: dag, ...(s.keuze % 2 ? { inschrijvingId: doel.eventId } : s.keuze > 3 ? {} : { school: 'Lindewaard' }) }, wanneer);
    case 17: return void v.gebeurt('UitschrijvingAangekondigd', { per: dagNa(op, s.keuze * 10), school: 'Lindewaard' }, wanneer);
    case 18: return void v.gebeurt('PlaatsingGestart', { soort: s.keuze === 5 ? 'stage' : 'werk', werkgever: `W${s.keuze}`, van: dag, ...(s.keuze % 2 ? { contract: 'bepaald', tot: dagNa(op, s.keuze * 9) } : {}) }, wanneer);
    case 19: return void v.gebeurt('PlaatsingGewijzigd', { plaatsingId: doel.eventId, per: dag, contract: 'bepaald', tot: dagNa(op, 50) }, wanneer);
    case 20: return void v.gebeurt('PlaatsingBeeindigd', { plaatsingId: doel.eventId, tot: dag }, wanneer);
    case 21: return void v.gebeurt('WerkplekbezoekAfgelegd', { aanwezig: ['jongere'], uren: 10 + s.keuze * 4, belastbaarheid: s.keuze % 2 ? [16] : [], ...(s.keuze > 2 ? { plaatsingId: doel.eventId } : { werkgever: 'K' }) }, wanneer);
    case 22: return void v.gebeurt('HulpvraagGesignaleerd', { thema: s.keuze > 3 ? 'gevoelig' : 'wonen', gevoeligeThemas: s.keuze > 3 ? ['schulden'] : [], urgentie: s.keuze % 2 ? 'urgent' : 'gewoon', tekst: 'H', ...(s.keuze % 3 ? { gevraagdOrganisatieId: org!, gevraagdMedewerkerId: mens! } : {}) }, wanneer);
    case 23: return void v.gebeurt('HulpvraagOpgepakt', { hulpvraagId: doel.eventId, organisatieId: org!, ...(s.keuze % 2 ? { medewerkerId: mens! } : {}) }, wanneer);
    case 24: return void v.gebeurt('HulpvraagAfgerond', { hulpvraagId: doel.eventId, uitkomst: 'opgelost', toelichting: 'T' }, wanneer);
    case 25: return void v.gebeurt('NazorgGestart', { programma: s.keuze % 2 ? 'pro' : 'loopbaancoach', versie: 1, anker: dag, oorzaak: 'medewerker' }, wanneer);
    case 26: return void v.gebeurt('NazorgGepauzeerd', { nazorgId: doel.eventId, van: dag, hervatOp: dagNa(op, s.keuze * 20), effect: s.keuze % 2 ? 'teltDoor' : 'schuift', reden: 'opname' }, wanneer);
    case 27: return void v.gebeurt('NazorgHervat', { pauzeId: doel.eventId, op: dag }, wanneer);
    case 28: return void v.gebeurt('NazorgBeeindigd', { nazorgId: doel.eventId, op: dag, reden: s.keuze > 3 ? 'overleden' : 'besluit', toelichting: 'T' }, wanneer);
    case 29: return void v.gebeurt('NazorgcontactGepland', { nazorgId: doel.eventId, datum: dag, moment: dag, reeksId: doel.eventId }, wanneer);
    case 30: return void v.gebeurt('OnderzoekGestart', { aanleiding: 'buitenBeeld', organisatieId: org! }, wanneer);
    case 31: return void v.gebeurt('OnbereikbaarVastgesteld', { onderzoekId: doel.eventId, pogingen: s.keuze, opnieuwDatum: dagNa(op, 183) }, wanneer);
    case 32: return void v.gebeurt(s.keuze % 2 ? 'UitvalrisicoGesignaleerd' : 'GatGesignaleerd', (s.keuze % 2 ? { bij: 'school', verwachtDatum: dag } : { uitschrijvingId: doel.eventId, start: dag, gezienOp: dag, organisatieId: org! }) as never, wanneer);
    case 33: return void v.gebeurt(s.keuze % 2 ? 'JongereGeland' : 'JongereTeruggevallen', (s.keuze % 2 ? { voorstelId: doel.eventId, sleutels: [], eenPartij: false, nazorgLooptDoor: false, controleDatums: [] } : { gelandId: doel.eventId, reden: 'overig' }) as never, wanneer);
    default: return corrigeer(v, doel, s, op, privacy);
  }
}

function corrigeer(v: Verhaal, doel: Verhaal['events'][number], s: Stap, op: string, privacy: boolean): void {
  if (doel.type === 'GebeurtenisGecorrigeerd' || doel.type === 'JongereAangemeld' || doel.type === 'IncidentVastgelegd') return;
  const weg = privacy && s.keuze > 3;
  const vervangen = !weg && s.keuze % 2 === 0 && (doel.type === 'ContactGelegd' || doel.type === 'InschrijvingGemeld' || doel.type === 'UitschrijvingGemeld' || doel.type === 'PlaatsingGestart' || doel.type === 'HulpvraagGesignaleerd' || doel.type === 'ContactgegevenToegevoegd' || doel.type === 'AfspraakGemaakt');
  v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: doel.eventId, reden: weg ? 'verkeerdeJongere' : 'vergissing', vervangen, toelichting: 'C' }, { op });
  if (weg) v.gebeurt('IncidentVastgelegd', { soort: 'verkeerdeJongere', gebeurtenisId: doel.eventId, zichtbaarVoor: [] }, { op });
  if (vervangen) v.gebeurt(doel.type, { ...doel.data, vervangt: doel.eventId } as never, { op, geldig: doel.geldigOp });
}

/** A random history of one youngster, with late facts, facts out of order and corrections. */
export const verhalen = (nr: number, { privacy = true } = {}): fc.Arbitrary<Verhaal> =>
  fc.array(stap, { maxLength: 30 }).map((stappen) => {
    const v = new Verhaal(jongereId(nr)).aangemeld({ voornaam: `Noa${nr}` });
    let ms = msVanMoment(moment('2026-01-05T09:00:00Z'));
    for (const s of stappen) {
      ms += s.minuten * 60_000;
      vertel(v, s, momentVanMs(ms), privacy);
    }
    return v;
  });
