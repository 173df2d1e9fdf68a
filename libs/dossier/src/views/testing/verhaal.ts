import { type Actor, dagVan, type Moment, moment, momentVanMs, msVanMoment, type RecordedEvent } from '@loopplank/kernel';
import { dossierStream, type DossierEvent } from '../../events';
import type { Namen, Vraag } from '../vrager';

/** The people and organisations of the tests; all made up. */
export const SCHOOL = '11111111-0000-4000-8000-000000000001';
export const WERKPLEIN = '11111111-0000-4000-8000-000000000002';
export const DOORSTROOMPUNT = '11111111-0000-4000-8000-000000000003';
export const VREEMD = '11111111-0000-4000-8000-000000000009';
export const MENTOR = '22222222-0000-4000-8000-000000000001';
export const COACH = '22222222-0000-4000-8000-000000000002';

const ORGANISATIES: Record<string, string> = { [SCHOOL]: 'School De Kade', [WERKPLEIN]: 'Werkplein Oost', [DOORSTROOMPUNT]: 'Doorstroompunt Oost', [VREEMD]: 'Elders' };
const MEDEWERKERS: Record<string, string> = { [MENTOR]: 'Hanneke Brouns', [COACH]: 'Marloes Tinga' };
export const NAMEN: Namen = { organisatie: (id) => ORGANISATIES[id] ?? 'Onbekend', medewerker: (id) => MEDEWERKERS[id] };

export const mentor: Actor = { medewerkerId: MENTOR, organisatieId: SCHOOL, rol: 'combinatie' };
export const coach: Actor = { medewerkerId: COACH, organisatieId: WERKPLEIN, rol: 'jobcoach' };

const UUID = '00000000-0000-4000-8000-000000000000';
export const jongereId = (n: number): string => `${String(n).padStart(8, '3')}${UUID.slice(8)}`;

type Data<T extends DossierEvent['type']> = Extract<DossierEvent, { type: T }>['data'];

export interface Wanneer {
  /** When it was recorded; default an hour after the event before. */
  readonly op?: string;
  /** When it was so; default when it was recorded. */
  readonly geldig?: string;
  readonly door?: Actor;
}

/** Records what happens to one youngster, one event after the other. */
export class Verhaal {
  readonly events: RecordedEvent<DossierEvent>[] = [];
  private klok: Moment = moment('2026-01-05T08:00:00Z');

  constructor(readonly id: string = jongereId(1)) {}

  /** Returns the id of the event. */
  gebeurt<T extends DossierEvent['type']>(type: T, data: Data<T>, { op, geldig, door = mentor }: Wanneer = {}): string {
    this.klok = op === undefined ? momentVanMs(msVanMoment(this.klok) + 3_600_000) : moment(op);
    const revision = this.events.length;
    const eventId = `${this.id.slice(0, 8)}-0000-4000-9000-${String(revision).padStart(12, '0')}`;
    this.events.push({
      type, data, eventId, revision,
      schemaVersion: 1,
      streamId: dossierStream(this.id),
      position: revision + 1,
      geldigOp: geldig === undefined ? this.klok : moment(geldig),
      vastgelegdOp: this.klok,
      actor: door,
      doel: 'test',
      bron: 'medewerker',
      commandId: eventId,
      verzoekHash: '',
      correlationId: eventId,
      causationId: eventId,
      vorigeHash: '',
      hash: '',
    } as unknown as RecordedEvent<DossierEvent>);
    return eventId;
  }

  /** Registered by the school, which holds the file; the Doorstroompunt is involved too. */
  aangemeld(persoon: Partial<Data<'JongereAangemeld'>> = {}, wanneer: Wanneer = { op: '2026-01-05T09:00:00Z' }): this {
    this.gebeurt('JongereAangemeld', { herkomst: 'pro', gemeente: 'GM0153', voornaam: 'Noa', achternaam: 'Veldkamp', geboortedatum: '2007-02-11' as never, ...persoon }, wanneer);
    const van = dagVan(this.klok);
    this.gebeurt('BetrokkenheidGestart', { organisatieId: SCHOOL, rol: 'school', grondslag: 'WVO 2.31a', van }, { ...wanneer });
    this.gebeurt('BetrokkenheidGestart', { organisatieId: DOORSTROOMPUNT, rol: 'doorstroompunt', grondslag: 'WEB 9.2.5', van }, { ...wanneer });
    this.gebeurt('RegieToegewezen', { organisatieId: SCHOOL, medewerkerId: MENTOR, reden: 'aanmelding' }, { ...wanneer });
    this.gebeurt('VolgendMomentGepland', { datum: '2026-01-19' as never, reden: 'aanmelding' }, { ...wanneer });
    return this;
  }
}

/** A question asked now by somebody; override what the test is about. */
export const vraagVan = (organisatieId: string, nu: string, anders: Partial<Vraag> = {}, inhoud: 'alles' | 'feiten' = 'alles', medewerkerId = COACH): Vraag => {
  const op = moment(nu);
  return { vrager: { medewerkerId, organisatieId, inhoud, vandaag: dagVan(op) }, namen: NAMEN, nu: op, peildatum: dagVan(op), ...anders };
};
