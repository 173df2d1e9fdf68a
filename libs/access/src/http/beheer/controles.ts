import type { Dag } from '@loopplank/kernel';
import type { Rol } from '../../medewerker/events';
import { bestaatTeam, medewerkerOp, organisatieMetId } from '../../views';
import type { AccessHuis } from '../huis';
import type { Veldfout } from '../probleem';

type Controle = (waarde: unknown) => Veldfout[];

/** Roles in which somebody works with youngsters. */
const BEGELEIDT: readonly Rol[] = ['jobcoach', 'combinatie', 'rmc'];

/** A reference to an organisation that takes part. */
export const organisatieBestaat = (huis: AccessHuis, veld: string): Controle => (id) =>
  typeof id !== 'string' || organisatieMetId(huis.views.db('toegang'), id)
    ? []
    : [{ veld, code: 'organisatie-onbekend', uitleg: 'Deze organisatie doet niet mee. Kies een organisatie uit de lijst.' }];

/** A reference to a team of this organisation. */
export const teamBestaat = (huis: AccessHuis, organisatieId: unknown, veld: string): Controle => (id) =>
  typeof id !== 'string' || typeof organisatieId !== 'string' || bestaatTeam(huis.views.db('toegang'), organisatieId, id)
    ? []
    : [{ veld, code: 'team-onbekend', uitleg: 'Dit team hoort niet bij deze organisatie. Kies een team uit de lijst.' }];

/** A reference to somebody who can take over youngsters: an open account with a role in which one works with them. */
export const kanOvernemen = (huis: AccessHuis, vandaag: Dag, veld: string): Controle => (id) => {
  if (typeof id !== 'string') return [];
  const wie = medewerkerOp(huis.views.db('toegang'), id, vandaag);
  if (!wie) return [{ veld, code: 'medewerker-onbekend', uitleg: 'Deze medewerker kennen we niet, of het account is gesloten. Kies iemand uit de lijst.' }];
  return wie.rollen.some((r) => BEGELEIDT.includes(r))
    ? []
    : [{ veld, code: 'geen-begeleider', uitleg: 'Deze medewerker heeft geen rol waarin je met jongeren werkt. Kies iemand anders, of geef eerst die rol.' }];
};

/** One that does not even look like a code has been explained already. */
const GM = /^GM\d{4}$/;

/** Codes of municipalities, a region and legal grounds, as far as they were given. */
export function gegevensfouten({ referentie }: AccessHuis, dto: { gemeenten?: unknown; doorstroompuntregio?: unknown; grondslagen?: unknown }): Veldfout[] {
  const per = (lijst: unknown, goed: (w: string) => boolean, veld: string, code: string, uitleg: string): Veldfout[] =>
    Array.isArray(lijst) ? lijst.flatMap((w, i) => (typeof w !== 'string' || goed(w) ? [] : [{ veld: `${veld}/${i}`, code, uitleg }])) : [];
  const { gemeenten, doorstroompuntregio: regio, grondslagen } = dto;
  return [
    ...per(gemeenten, (w) => !GM.test(w) || referentie.gemeenteBestaat(w), '/gemeenten', 'gemeente-onbekend', 'Deze gemeente bestaat niet. Kies een gemeente uit de lijst.'),
    ...(typeof regio !== 'number' || referentie.regioBestaat(regio) ? [] : [{ veld: '/doorstroompuntregio', code: 'regio-onbekend', uitleg: 'Deze Doorstroompuntregio bestaat niet. Kies een regio uit de lijst.' }]),
    ...per(grondslagen, (w) => referentie.grondslagen.includes(w), '/grondslagen', 'grondslag-onbekend', `Kies uit: ${referentie.grondslagen.join(', ')}.`),
  ];
}
