import { type Dag, type Moment, momentOp, plusDagen } from '@loopplank/kernel';
import verdelingen from '../data/verdelingen.json';
import type { Indeling } from '../regio/indeling';
import type { Regio } from '../regio/regio';
import type { Toeval } from '../toeval/toeval';
import { terugNaarWerkdag, werkdagNa } from './agenda';

/** How a file stands on the day the region opens. */
export interface Slot {
  readonly soort: 'teLaat' | 'vandaag' | 'straks' | 'later';
  /** The next moment as it stands then. */
  readonly planDag: Dag;
  /** Nothing is recorded after this. */
  readonly eind: Moment;
  /** Last two-way contact; absent: out of view, nobody has reached the youngster since `zoekSinds`. */
  readonly contactDag?: Dag;
  readonly zoekSinds?: Dag;
  /** From this day on nobody gets through: the youngster is out of view or on the way there. */
  readonly stilVanaf?: Dag;
  /** The number in use turned out wrong last week. */
  readonly nummerFout?: true;
}

type Stand = 'fris' | 'verloopt' | 'verlopen';

/** First rows of a demo account: a morning with some things for now, some for soon, and each kind of reason. */
const DEMO: readonly { readonly soort: Slot['soort']; readonly stand?: Stand; readonly nummerFout?: true }[] = [
  { soort: 'teLaat' }, { soort: 'vandaag' }, { soort: 'straks' }, { soort: 'vandaag' }, { soort: 'later', stand: 'verloopt' },
  { soort: 'straks' }, { soort: 'teLaat', nummerFout: true }, { soort: 'straks' }, { soort: 'vandaag' }, { soort: 'straks' },
];

/** Days before today in which the last two-way contact lies. The definition's window is 90 days, its warning 14. */
const CONTACT_DAGEN: Readonly<Record<Stand, readonly [number, number]>> = { fris: [2, 55], verloopt: [78, 88], verlopen: [93, 117] };

function planDag(soort: Slot['soort'], vandaag: Dag, t: Toeval): Dag {
  switch (soort) {
    case 'teLaat': return terugNaarWerkdag(plusDagen(vandaag, -t.geheel(1, 6)));
    case 'vandaag': return vandaag;
    case 'straks': return werkdagNa(vandaag, t.geheel(1, 5));
    case 'later': return werkdagNa(vandaag, t.geheel(8, 70));
  }
}

/**
 * A slot in which the last thing that happened comes at least a day before the next moment, and before today.
 * `rustig`: a demo account comes along here besides its own caseload, and needs no more things for now.
 */
export function kiesSlot(regio: Regio, { pad, demorang }: Indeling, rustig: boolean, t: Toeval): Slot {
  const { kans, dagen } = verdelingen.buitenBeeld;
  const vast = demorang === undefined ? undefined : DEMO[demorang];
  const soort = vast?.soort ?? (demorang === undefined && !rustig ? t.gewogen({ teLaat: 3, vandaag: 3, straks: 18, later: 76 }) : t.gewogen({ straks: 8, later: 92 }));
  const dag = planDag(soort, regio.vandaag, t);
  const laatst = plusDagen(dag <= regio.vandaag ? dag : regio.vandaag, -1);

  const buitenBeeld = vast === undefined && t.kans(pad === 'register' ? kans.register : kans.school) && pad !== 'schoolgaand';
  if (buitenBeeld) {
    const eindDag = terugNaarWerkdag(plusDagen(laatst, -t.geheel(0, 20)));
    const zoekSinds = plusDagen(regio.vandaag, -t.geheel(dagen[0] ?? 125, dagen[1] ?? 260));
    return { soort, planDag: dag, eind: momentOp(eindDag, 17, 45), zoekSinds, stilVanaf: zoekSinds };
  }
  const stand: Stand = vast?.stand ?? (vast || demorang !== undefined ? 'fris' : t.gewogen({ fris: 76, verloopt: 12, verlopen: 12 }));
  const [van, tot] = CONTACT_DAGEN[stand];
  const contact = plusDagen(regio.vandaag, -t.geheel(van, tot));
  const contactDag = terugNaarWerkdag(contact < laatst ? contact : laatst);
  // Attempts may follow the contact, and then the file rests until its next moment.
  const eind = plusDagen(contactDag, t.geheel(0, 12));
  return {
    soort,
    planDag: dag,
    contactDag,
    eind: momentOp(eind < laatst ? eind : laatst, 20, 30),
    ...(stand === 'fris' ? {} : { stilVanaf: plusDagen(contactDag, 1) }),
    ...(vast?.nummerFout ? { nummerFout: true } : {}),
  };
}
