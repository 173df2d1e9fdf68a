import { beginVan, definieer, definieerPolicy, dag, eenDag, id, persoonlijk, plusDagen, tekst } from './index';
import { gegevenPolicy } from './testing';

const Geleend = definieer('Geleend', 1, 'Een boek is geleend.', { boekId: id(), terugOp: eenDag(), wie: persoonlijk('identiteit', tekst()) });
const Verlengd = definieer('Verlengd', 1, 'Een boek mag langer weg.', { boekId: id(), terugOp: eenDag() });
const Teruggebracht = definieer('Teruggebracht', 1, 'Een boek is terug.', { boekId: id() });

type Uitgeleend = { readonly plank: string; readonly wie: string | null; readonly keer: number };

/** The example of the contract, with books. */
const maanBijTeLaat = definieerPolicy<Uitgeleend>()({
  naam: 'maan-bij-te-laat',
  versie: 1,
  uitleg: 'Wie een boek te laat terugbrengt, krijgt een herinnering; na de tweede stopt het.',
  doel: 'nazorg',
  begintBij: [Geleend],
  luistertNaar: [Verlengd, Teruggebracht],
  timers: { terug: 'Het boek had terug moeten zijn.' },
  opdrachten: { StuurHerinnering: 'De lener weet het dan.' },
  instantie: (event) => event.data.boekId,
  initial: { plank: '', wie: null, keer: 0 },
  opEvent(state, event) {
    if (event.type === 'Teruggebracht') return { state, klaar: true };
    const op = beginVan(plusDagen(event.data.terugOp, 1));
    const wie = event.type === 'Geleend' ? event.data.wie : state.wie;
    return { state: { ...state, plank: event.streamId, wie }, zetTimers: [{ naam: 'terug', op }] };
  },
  opTimer(state, { gepland }, { instantie, id: nieuw, werkdagenNa }) {
    const opdrachten = [{ streamId: state.plank, type: 'StuurHerinnering', data: { boekId: instantie, herinneringId: nieuw('herinnering') } }];
    if (state.keer === 1) return { state, opdrachten, klaar: true };
    const op = beginVan(werkdagenNa(dag(gepland.slice(0, 10)), 2));
    return { state: { ...state, keer: state.keer + 1 }, opdrachten, zetTimers: [{ naam: 'terug', op }] };
  },
});

const BOEK = '33333333-3333-4333-8333-333333333333';
const geleend = { type: 'Geleend', data: { boekId: BOEK, terugOp: dag('2026-06-05'), wie: 'Noor' } } as const;
const verlengd = { type: 'Verlengd', data: { boekId: BOEK, terugOp: dag('2026-06-12') } } as const;
const terug = { type: 'Teruggebracht', data: { boekId: BOEK } } as const;

describe('a policy and its test helper', () => {
  it('sets a timer, replaces it by name, and cancels it when it is done', () => {
    const loopt = gegevenPolicy(maanBijTeLaat).na(geleend).danTimers({ terug: '2026-06-05T22:00:00.000Z' });
    loopt.na(verlengd).danTimers({ terug: '2026-06-12T22:00:00.000Z' }).na(terug).danKlaar();
  });

  it('hands what a timer commands on, and the next timer', () => {
    const na = gegevenPolicy(maanBijTeLaat).na(geleend).naTimer('terug').danOpdrachten('StuurHerinnering');
    na.danTimers({ terug: '2026-06-08T22:00:00.000Z' }).naTimer('terug').danOpdrachten('StuurHerinnering').danKlaar();
  });

  it('never shows a policy what is personal', () => expect(gegevenPolicy(maanBijTeLaat).na(geleend).state.wie).toBeNull());

  it('begins only where it may begin, and anew after the end', () => {
    gegevenPolicy(maanBijTeLaat).na(verlengd, terug).danTimers({}).danOpdrachten();
    gegevenPolicy(maanBijTeLaat).na(geleend, terug, verlengd).danTimers({});
    gegevenPolicy(maanBijTeLaat).na(geleend, terug, geleend).danTimers({ terug: '2026-06-05T22:00:00.000Z' });
  });

  it('says which timer or command its list forgot', () => {
    const zonder = { ...maanBijTeLaat, timers: {} };
    expect(() => gegevenPolicy(zonder).na(geleend)).toThrow('timer terug');
    expect(() => gegevenPolicy({ ...maanBijTeLaat, opdrachten: {} }).na(geleend).naTimer('terug')).toThrow('command StuurHerinnering');
    expect(() => gegevenPolicy(maanBijTeLaat).naTimer('terug')).toThrow('not running');
  });
});
