import type { Rol } from '../medewerker/events';
import type { Doel } from './doelen';
import type { Handeling } from './port';

/** Rights that are about one youngster: the relation with that youngster counts. */
export const OVER_JONGERE = [
  'jongere.zien', 'tijdlijn.zien', 'inzagen.zien', 'contact.vastleggen', 'dossier.wijzigen', 'corrigeren',
  'overdracht.zien', 'overdracht.beantwoorden',
] as const satisfies readonly Handeling[];

/** What an offer to take over the regie gives its receiver, before it said yes. */
export const BIJ_AANBOD = ['overdracht.zien', 'overdracht.beantwoorden'] as const satisfies readonly Handeling[];

/** What emergency access gives: looking. Whoever wants to do something calls those who are involved. */
export const BIJ_NOOD = ['jongere.zien', 'tijdlijn.zien'] as const satisfies readonly Handeling[];

/** Rights that touch youngsters in general; the answer itself is limited to those the asker may see. */
export const ROND_JONGEREN = ['jongere.aanmelden', 'zoeken', 'werklijst.zien', 'buitenBeeld.zien', 'importeren', 'signalen.behandelen', 'noodtoegang.gebruiken', 'noodtoegang.zien'] as const satisfies readonly Handeling[];

/** Rights that are about one organisation: the own one, or any when the asker manages the installation. */
export const OVER_ORGANISATIE = ['medewerkers.beheren', 'organisaties.beheren'] as const satisfies readonly Handeling[];

/** Rights over the installation as a whole: who takes part, on which grounds, and who catches those nobody holds. */
export const OVER_INSTALLATIE = ['installatie.beheren'] as const satisfies readonly Handeling[];

/** One line of the access policy: this role may do these things, for this purpose. All else is refused. */
export interface Regel {
  readonly rol: Rol;
  readonly doel: Doel;
  /** `eigen`: only youngsters with whom the organisation has a relation that day. `elke`: any youngster. */
  readonly bereik: 'eigen' | 'elke';
  readonly inhoud: 'alles' | 'feiten';
  readonly mag: readonly Handeling[];
}

const begeleiden: Omit<Regel, 'rol' | 'doel'> = {
  bereik: 'eigen',
  inhoud: 'alles',
  mag: [...OVER_JONGERE, 'jongere.aanmelden', 'zoeken', 'werklijst.zien', 'organisaties.zien', 'definities.zien', 'eigen.instellen', 'noodtoegang.gebruiken'],
};

/** Whoever receives lists of leavers of schools and registers takes them over as well. */
const metLijsten: readonly Handeling[] = [...begeleiden.mag, 'importeren'];

/**
 * The whole policy. The ground of each line stands with its purpose (doelen.ts); the relation must carry a
 * ground of its own, recorded when the organisation became involved, and ends with the legal window.
 */
export const REGELS: readonly Regel[] = [
  // School law: own (former) pupils until the window of one or two years closes. Also the
  // combinatiefunctionaris, who follows the youngster for the school, whoever pays.
  { rol: 'combinatie', doel: 'nazorg', ...begeleiden, mag: metLijsten },
  // The Doorstroompunt's own task (algemeen belang): youngsters under 27 without a startkwalificatie.
  // To find who is out of view is that task, and nobody else's (WEB 9.2.5).
  { rol: 'rmc', doel: 'doorstroompunt', ...begeleiden, mag: [...metLijsten, 'signalen.behandelen', 'buitenBeeld.zien', 'definities.beheren'] },
  // Work support by the municipality; what the Doorstroompunt knows may be used for it (lid 4), not the other way.
  { rol: 'jobcoach', doel: 'arbeidsondersteuning', ...begeleiden },
  // Accountability: that something happened, when, by whom and why; never what was said. No work of its own.
  {
    rol: 'auditor', doel: 'verantwoording', bereik: 'elke', inhoud: 'feiten',
    mag: ['jongere.zien', 'tijdlijn.zien', 'overdracht.zien', 'inzagen.zien', 'zoeken', 'buitenBeeld.zien', 'organisaties.zien', 'definities.zien', 'controle.zien', 'eigen.instellen', 'noodtoegang.zien'],
  },
  // Keeps the house safe and needs no youngster for that.
  { rol: 'beheerder', doel: 'beheer', bereik: 'eigen', inhoud: 'feiten', mag: ['organisaties.zien', 'definities.zien', 'eigen.instellen', ...OVER_ORGANISATIE, ...OVER_INSTALLATIE] },
];
