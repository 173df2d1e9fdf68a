import { UIT_BEELD } from '@loopplank/in-beeld';
import { type Dag, type Moment } from '@loopplank/kernel';
import type { Nazorgbak } from '../../antwoorden.nazorg';
import { korteDatum } from '../../taal/datum';
import { beeldstatus } from '../beeldstatus';
import type { Lezer } from '../lezer';
import { alleNummersFout, openHulpvragen, schooltijden, werkeinde, plaatsingenNu, type Zicht } from '../stand';
import type { KlokKort } from './klokken';

const tot = (d: Dag | undefined, vandaag: Dag): string => (d === undefined ? '' : ` tot ${korteDatum(d, vandaag)}`);

/** What the youngster does now, as far as it is known: work before school. */
export function situatie(z: Zicht, lezer: Lezer): string | undefined {
  const vandaag = z.peil.dag;
  const werk = plaatsingenNu(z).find((p) => p.plaatsing.soort !== 'stage' && p.plaatsing.van <= vandaag && (p.tot === undefined || p.tot >= vandaag));
  if (werk) return `Werk${lezer.leestGedeeld(werk.plaatsing.id) && werk.plaatsing.werkgever ? ` bij ${werk.plaatsing.werkgever}` : ''}${tot(werk.tot, vandaag)}`;
  const school = schooltijden(z).find((s) => s.van <= vandaag && (s.tot === undefined || s.tot >= vandaag));
  if (!school) return undefined;
  const { school: naam } = school.laatst.inschrijving;
  return `School${naam && lezer.leestGedeeld(school.laatst.inschrijving.id) ? `: ${naam}` : ''}${tot(school.tot, vandaag)}`;
}

const GEVOLG = { geen: undefined, escalatie: 'Twee keer op rij gemist', ladder: 'Drie keer op rij gemist: zoek via een andere weg' } as const;

/** What more to watch with this youngster, in words. */
export function risicos(z: Zicht, k: KlokKort, bakken: readonly Nazorgbak[], kennis: Moment): string[] {
  const vandaag = z.peil.dag;
  const einde = werkeinde(z);
  const { status } = beeldstatus(z, kennis);
  return [
    GEVOLG[k.gevolg],
    openHulpvragen(z).some((h) => h.hulpvraag.urgentie === 'urgent') ? 'Urgente hulpvraag' : undefined,
    einde && (einde.dagen < 0 ? 'Werk gestopt, geen nieuw werk bekend' : `Contract stopt ${korteDatum(einde.tot, vandaag)}`),
    UIT_BEELD.includes(status) ? 'Niet meer in beeld' : undefined,
    alleNummersFout(z) ? 'Geen telefoonnummer dat werkt' : undefined,
    k.herzieningOp !== null && k.herzieningOp <= vandaag ? 'De pauze moet opnieuw bekeken worden' : undefined,
    bakken.includes('loopt-af') && k.staat !== 'besluitNodig' ? `De nazorg stopt op ${korteDatum(k.einde, vandaag)}` : undefined,
  ].filter((r) => r !== undefined);
}
