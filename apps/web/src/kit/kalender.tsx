import { parseDate } from '@internationalized/date';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell } from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Dag } from '@loopplank/kernel';
import { woorden } from '../woorden';
import { Icoon } from './icoon';
import './kalender.css';

interface Props {
  dag: Dag | null;
  /** The day in view when nothing is chosen. */
  begin: Dag;
  van?: Dag;
  tot?: Dag;
  onKies: (dag: Dag) => void;
}

/** A month at a time, complete by keyboard. Loaded only when somebody opens it. */
export default function Kalender({ dag, begin, van, tot, onKies }: Props) {
  return (
    <I18nProvider locale="nl-NL">
      <Calendar
        className="lp-kalender"
        aria-label={woorden.algemeen.kiesDagTitel}
        value={dag ? parseDate(dag) : null}
        defaultFocusedValue={parseDate(dag ?? begin)}
        {...(van ? { minValue: parseDate(van) } : {})}
        {...(tot ? { maxValue: parseDate(tot) } : {})}
        onChange={(gekozen) => onKies(gekozen.toString() as Dag)}
      >
        <header>
          <Button slot="previous" className="lp-rond lp-rond--plat" aria-label={woorden.algemeen.vorigeMaand}>
            <Icoon naam="links" />
          </Button>
          <Heading className="groot" level={3} />
          <Button slot="next" className="lp-rond lp-rond--plat" aria-label={woorden.algemeen.volgendeMaand}>
            <Icoon naam="rechts" />
          </Button>
        </header>
        <CalendarGrid weekdayStyle="short">
          <CalendarGridHeader>{(naam) => <CalendarHeaderCell>{naam}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>{(datum) => <CalendarCell date={datum} className="lp-kalender__dag" />}</CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
}
