import type { TijdlijnItem } from '@loopplank/dossier/antwoorden';
import { MOMENTREDEN } from '../../../../../libs/dossier/src/taal/woorden';
import { DOOR_REGEL, vouw } from './vouw';

const OP = '2026-06-08T08:00:00.000Z';
const item = (gebeurtenisId: string, extra: object): TijdlijnItem =>
  ({ gebeurtenisId, jongereId: 'j', band: 'contact', titel: gebeurtenisId, geldigOp: OP, vastgelegdOp: OP, organisatie: { id: 'wij', naam: 'Wij' }, medewerker: { id: 'm', naam: 'M' }, bron: 'scherm', ...extra }) as TijdlijnItem;
const contact = (extra: object = {}) => item('contact', { soort: 'ContactGelegd', contact: 'tweezijdig', ...extra });
const moment = (extra: object = {}) => item('moment', { soort: 'VolgendMomentGepland', toelichting: DOOR_REGEL[1], ...extra });
const kort = (items: TijdlijnItem[]) => vouw(items).map((r) => (r.volgend ? `${r.item.titel}+${r.volgend.titel}` : r.item.titel));

describe('next moments on the timeline', () => {
  it('are folded into the touchpoint that a rule planned them after, also with another entry in between', () => {
    expect(kort([moment(), contact(), contact()])).toEqual(['contact+moment', 'contact']);
    expect(kort([moment({ toelichting: `Bellen voor haar werk. ${DOOR_REGEL[0]}` }), item('tussen', { soort: 'NotitieToegevoegd' }), contact()])).toEqual(['tussen', 'contact+moment']);
  });

  it('stay an entry when somebody chose them', () => {
    expect(kort([moment({ toelichting: MOMENTREDEN['gekozen'] }), contact()])).toEqual(['moment', 'contact']);
    expect(kort([moment({ toelichting: `${DOOR_REGEL[0]} ${MOMENTREDEN['gekozen']}` }), contact()])).toEqual(['moment', 'contact']);
  });

  it.each([
    ['recorded at another instant', { vastgelegdOp: '2026-06-08T08:00:01.000Z' }],
    ['by another person', { medewerker: { id: 'n', naam: 'N' } }],
    ['by another organisation', { organisatie: { id: 'zij', naam: 'Zij' } }],
    ['corrected, while the other holds', { gecorrigeerd: { reden: 'dubbel', op: OP, doorGebeurtenisId: 'x' } }],
  ])('stay an entry next to a touchpoint that was %s', (_, extra) => expect(kort([moment(), contact(extra)])).toEqual(['moment', 'contact']));

  it('stay an entry until the page with the touchpoint is there', () => {
    expect(kort([moment()])).toEqual(['moment']);
    expect(kort([moment(), contact()])).toEqual(['contact+moment']);
  });

  it('are known by the sentences that the server gives', () => expect([...DOOR_REGEL]).toEqual([MOMENTREDEN['naPoging'], MOMENTREDEN['naContact']]));
});
