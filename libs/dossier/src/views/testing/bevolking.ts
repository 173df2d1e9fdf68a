import { type Dag, dagVan, momentVanMs, msVanMoment, moment, type RecordedEvent } from '@loopplank/kernel';
import type { DossierEvent } from '../../events';
import { coach, COACH, MENTOR, SCHOOL, Verhaal, WERKPLEIN } from './verhaal';

const VOOR = 'Noa Daan Sanne Mohammed Fatima Youssef Emma Lucas Şeyma Ayşe Jan Piet Lisa Tim Sara Bram Anouk Tygo Esra Milan Dilano Aaliyah Łukasz Zofia Amir Yara Sem Finn Lotte Isa'.split(' ');
const BEGIN = 'Veld Berg Bos Water Zand Hof Kerk Molen Dijk Brink Oude Nieuwen Wester Ooster Noord Zuid Groen Wit Rood Steen Linden Eiken Beuken Haver Rogge Tarwe'.split(' ');
const EIND = 'kamp stra sma huis man meer hof ma dam woud burg veen hoek laar beek horst'.split(' ');
const VAAK = ['Jansen', 'de Vries', 'van den Berg', 'Bakker', 'Visser', 'Yılmaz', 'El Amrani', 'Smit', 'Kaya', 'Nguyen'];

/** A small seeded generator: the same people every time. */
export function toeval(zaad: number): () => number {
  let s = zaad;
  return () => (s = (s * 48271) % 2147483647) / 2147483647;
}

const kies = <T>(r: () => number, uit: readonly T[]): T => uit[Math.floor(r() * uit.length)]!;

/** Person number n: common names often, others seldom. */
export function persoon(r: () => number): { voornaam: string; tussenvoegsel?: string; achternaam: string; geboortedatum: Dag } {
  const achternaam = r() < 0.2 ? kies(r, VAAK) : kies(r, BEGIN) + kies(r, EIND);
  const [tussenvoegsel, rest] = /^(de|van den) (.*)$/.exec(achternaam)?.slice(1) ?? [undefined, achternaam];
  const geboortedatum = dagVan(momentVanMs(msVanMoment(moment('2002-01-01T12:00:00Z')) + Math.floor(r() * 4000) * 86_400_000));
  return { voornaam: kies(r, VOOR), achternaam: rest!, geboortedatum, ...(tussenvoegsel ? { tussenvoegsel } : {}) };
}

const id = (n: number): string => `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`;

/** Youngster n with about `contacten` touchpoints over the last two years; one in ten in the caseload of the mentor. */
export function jongereMetVerleden(n: number, r: () => number, contacten: number): RecordedEvent<DossierEvent>[] {
  const v = new Verhaal(id(n));
  v.aangemeld(persoon(r), { op: '2024-06-10T09:00:00Z' });
  v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'begeleiding', grondslag: 'PW 7a', van: '2024-07-01' as Dag });
  v.gebeurt('RegieToegewezen', { organisatieId: SCHOOL, reden: 'vervanging', medewerkerId: n % 10 === 0 ? MENTOR : COACH });
  const nummer = v.gebeurt('ContactgegevenToegevoegd', { soort: 'telefoon', waarde: `06${String(n).padStart(8, '0')}`, van: '2024-06-10' as Dag });
  let ms = msVanMoment(moment('2024-07-01T09:00:00Z'));
  for (let i = 0; i < contacten; i++) {
    ms += Math.round((700 / contacten) * 86_400_000 * (0.5 + r()));
    const op = { op: momentVanMs(ms), door: r() < 0.5 ? coach : undefined };
    const wanneer = { op: op.op, ...(op.door ? { door: op.door } : {}) };
    if (r() < 0.4) v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken', contactgegevenId: nummer, notitie: 'Gaat goed op het werk. Volgende keer vragen naar de opleiding en de reiskosten.' }, wanneer);
    else v.gebeurt('ContactpogingGeregistreerd', { kanaal: 'bellen', uitkomst: 'nietOpgenomen', betrokkene: 'jongere', contactgegevenId: nummer }, wanneer);
    v.gebeurt('VolgendMomentGepland', { datum: dagVan(momentVanMs(ms + 14 * 86_400_000)), kanaal: 'bellen', reden: 'naContact', wat: 'Bellen voor haar werk' }, wanneer);
    if (r() < 0.1) v.gebeurt('AfspraakGemaakt', { tekst: 'Samen naar de open dag', door: 'organisatie', organisatieId: WERKPLEIN }, wanneer);
  }
  return v.events;
}
