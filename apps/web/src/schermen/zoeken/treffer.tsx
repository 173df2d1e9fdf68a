import type { ZoekTreffer } from '@loopplank/dossier/antwoorden';
import { Icoon } from '../../kit/icoon';
import { Rij } from '../../kit/rij';
import { metJaar } from '../../tijd/zeg';
import { woorden } from '../../woorden';

const w = woorden.zoeken;

export const trefferOnder = (t: ZoekTreffer): string =>
  [t.geboortedatum && w.geboren(metJaar(t.geboortedatum)), t.gemeente, w.regie(t.regie.naam)].filter(Boolean).join(' · ');

/** One hit: who it is and why it was found. */
export const Treffer = ({ treffer: t }: { treffer: ZoekTreffer }) => (
  <Rij
    naar={`/jongeren/${t.jongereId}`}
    naam={t.naam}
    bij={t.leeftijd === null ? null : woorden.algemeen.jaar(t.leeftijd)}
    reden={t.reden}
    onder={{ icoon: 'mensen', tekst: trefferOnder(t) }}
    actie={<Icoon naam="rechts" />}
  />
);
