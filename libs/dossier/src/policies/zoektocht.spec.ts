import { beginVan, dag, plusDagen } from '@loopplank/kernel';
import { gegevenPolicy } from '@loopplank/kernel/testing';
import { bewaakGaten } from './bewaak-gaten';
import { zoekOpnieuw } from './zoek-opnieuw';

const kijk = (d: string) => ({ kijk: beginVan(dag(d)) });
const uit = (per: string) => ({ type: 'UitschrijvingGemeld', data: { per: dag(per) } }) as never;

describe('bewaak-gaten', () => {
  it('looks at once, and on day 28; in summer also in October', () => {
    gegevenPolicy(bewaakGaten).na(uit('2030-02-01')).danOpdrachten('WerkGatenBij').danTimers(kijk('2030-03-01')).naTimer('kijk').danOpdrachten('WerkGatenBij').danTimers({});
    gegevenPolicy(bewaakGaten).na(uit('2030-07-01')).danTimers(kijk('2030-07-29')).naTimer('kijk').danTimers(kijk('2030-10-01')).naTimer('kijk').danTimers({});
  });

  it('keeps the days of two leavings', () => {
    gegevenPolicy(bewaakGaten).na(uit('2030-03-01'), uit('2030-02-01')).danTimers(kijk('2030-03-01')).naTimer('kijk').danTimers(kijk('2030-03-29'));
  });

  it('looks when something may close a gap: now, or on the day it begins', () => {
    const school = (van: string) => ({ type: 'InschrijvingGemeld', data: { van: dag(van), aangekondigd: false } }) as never;
    gegevenPolicy(bewaakGaten).na(uit('2030-02-01'), school('2020-01-01')).danOpdrachten('WerkGatenBij').danTimers(kijk('2030-03-01'));
    gegevenPolicy(bewaakGaten).na(uit('2030-02-01'), school('2030-02-10')).danTimers(kijk('2030-02-10'));
  });
});

describe('zoek-opnieuw', () => {
  it('begins the search again on the agreed day', () => {
    const op = plusDagen(dag('2030-01-01'), 183);
    gegevenPolicy(zoekOpnieuw).na({ type: 'OnbereikbaarVastgesteld', data: { opnieuwDatum: op } } as never).danOpdrachten().danTimers({ opnieuw: beginVan(op) })
      .naTimer('opnieuw').danOpdrachten('HervatOnderzoek').danKlaar();
  });
});
