import { type Dag, eerste, plusDagen } from '@loopplank/kernel';
import type { Werklijstwaarom } from '../antwoorden';
import { type Escalatiesoort, TREDEN, type Trede } from '../escalatie/events';
import { UITSTROOMGESPREKKEN, volgendeStap } from '../escalatie/ladder';
import { SCHOOLSOORTEN } from '../escalatie/lage';
import { type Escalatie, gesprekkenGevoerd, type Lage, lopendeEscalaties, type Schoollage } from '../escalatie/open';
import { zonderLeeg } from '../leeg';
import { korteDatum } from '../taal/datum';
import { BLIJFT_LIGGEN, TREDE } from '../taal/overdracht';
import type { KlokKort } from './nazorg/klokken';
import { betrokkenheden, huidigeId, momentNu, regieNu, type Zicht } from './stand';

/** `aantal` working days after a day, by the calendar of an organisation. */
export type Werkdagen = (van: Dag, aantal: number, organisatieId: string) => Dag;

function scholen(z: Zicht): readonly Schoollage[] {
  if (!SCHOOLSOORTEN.includes(z.aanmelding.herkomst)) return [];
  const hier = [...new Set(betrokkenheden(z).filter((b) => b.rol === 'school' && (b.tot === undefined || b.tot >= z.peil.dag)).map((b) => b.organisatieId))];
  return z.inschrijvingen.flatMap(({ id, tot, organisatieId: van }): Schoollage[] => {
    const eindes = [tot, ...z.uitschrijvingen.filter((u) => u.inschrijvingId !== undefined && huidigeId(z, u.inschrijvingId) === id).map((u) => plusDagen(u.per, -1))].filter((d) => d !== undefined);
    if (eindes.length === 0) return [];
    const organisatieId = van !== undefined && hier.includes(van) ? van : hier.length === 1 ? hier[0] : undefined;
    return [{
      ...zonderLeeg({ id, organisatieId }), tot: eindes.reduce(eerste),
      uitgenodigd: z.uitnodigingen.filter((u) => u.genodigdeId !== organisatieId).map((u) => u.datum),
      gesprekken: z.uitstroomgesprekken.filter((g) => g.soort === 'uitstroom').map((g) => g.datum),
    }];
  });
}

/** What decides whether something lies too long, as a view sees it: the same questions as the rules ask. */
function lageVan(z: Zicht, klok: KlokKort | undefined): Lage {
  const regie = regieNu(z);
  const moment = momentNu(z);
  return {
    loop: z.overdracht, scholen: scholen(z), huidig: (id) => huidigeId(z, id),
    ...zonderLeeg({ regie: regie && zonderLeeg({ id: regie.id, organisatieId: regie.organisatieId, medewerkerId: regie.medewerkerId }), klok, opgepaktOp: moment && moment.reden !== 'overdracht' ? moment.geldigOp : undefined }),
  };
}

export interface Escalaties {
  readonly lopend: readonly Escalatie[];
  readonly lage: Lage;
}

/** What still lies too long with an organisation. `klok`: asked for only when the file ever climbed. */
export function escalatiesBij(z: Zicht, organisatieId: string, klok: () => KlokKort | undefined): Escalaties {
  if (!z.overdracht.some((f) => f.type === 'EscalatieTredeBereikt' && f.data.organisatieId === organisatieId)) return { lopend: [], lage: { loop: [], scholen: [], huidig: (id) => id } };
  const lage = lageVan(z, klok());
  return { lage, lopend: lopendeEscalaties(lage, z.peil.dag).filter((e) => e.laatste.data.organisatieId === organisatieId) };
}

/** The row is on the list of who hears this step: the work itself is on the list of whoever does it anyway. */
export const hoort = (e: Escalatie, treden: readonly Trede[]): boolean => treden.some((t) => t !== 'begeleider' && TREDEN.indexOf(t) <= TREDEN.indexOf(e.laatste.data.trede));

const WAT_NU: Readonly<Record<Escalatiesoort, string>> = {
  nazorg: 'Spreek de jongere, of zet de nazorg stil', overdracht: 'Kies wat er nu gebeurt', vacature: 'Kies wie de regie heeft', uitstroomgesprek: 'Nodig de gemeente uit',
};

/** Dutch: what lies too long, since when, who hears it. */
export function escalatietekst({ laatste: { data }, sinds }: Escalatie, { klok, scholen: s }: Lage, vandaag: Dag): string {
  const aantal = data.soort === 'nazorg' && klok && 'gemistOpRij' in klok ? ` (${String(klok.gemistOpRij)} op rij)` : '';
  const school = data.soort === 'uitstroomgesprek' ? s.find((x) => x.organisatieId === data.organisatieId) : undefined;
  const gesprekken = school ? `: ${gesprekkenGevoerd(school)} van ${UITSTROOMGESPREKKEN} gesprekken gevoerd` : '';
  const wie = data.trede === 'begeleider' ? '' : ` Ook ${TREDE[data.trede]} hoort dit.`;
  return `${BLIJFT_LIGGEN[data.soort]}${aantal}${gesprekken}, sinds ${korteDatum(sinds, vandaag)}.${wie}`;
}

const NAAM: Readonly<Record<Escalatiesoort, string>> = {
  nazorg: 'Nazorg te laat', overdracht: 'Overdracht zonder antwoord', vacature: 'Niemand heeft de regie', uitstroomgesprek: 'Uitstroomgesprek',
};

/** Behind "Waarom?": the ladder, its version, what went in, and when the next step hears it. */
export function escalatiewaarom({ laatste: { data, vastgelegdOp }, sinds }: Escalatie, werkdagen: Werkdagen | undefined): Werklijstwaarom {
  const stap = volgendeStap(data.soort, data.trede);
  const datum = stap && werkdagen?.(sinds, stap.werkdagen, data.organisatieId);
  return {
    regel: `Wie hoort wat te lang ligt: ${NAAM[data.soort]}`,
    versie: data.versie,
    uitleg: `${WAT_NU[data.soort]}, dan stopt dit. De regie verandert er niet door.`,
    invoer: [
      { tekst: BLIJFT_LIGGEN[data.soort], datum: sinds },
      { tekst: `${TREDE[data.trede].replace(/^de /, 'De ')} hoort het`, datum: vastgelegdOp.slice(0, 10) as Dag },
    ],
    ...(stap && datum ? { verandertOpDatum: datum, daarna: `Dan hoort ook ${TREDE[stap.trede]} het.` } : {}),
  };
}
