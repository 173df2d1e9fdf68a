import { useMemo, type ReactNode } from 'react';
import type { Filters, Filterveld } from '../client/adres';
import { useLijststand } from '../client/filters';
import { Antwoordvak, type Vraag } from '../kit/antwoordvak';
import { Datatabel } from '../kit/datatabel/datatabel';
import { useRijkeuze } from '../kit/datatabel/keuze';
import { sorteerRijen, type Kolom } from '../kit/datatabel/kolom';
import { Filterbalk } from '../kit/filterbalk';
import type { IcoonNaam } from '../kit/icoon';
import { Kiesbalk } from '../kit/kiesbalk';
import { Knop } from '../kit/knop';
import { Leeg } from '../kit/leeg';
import { woorden } from '../woorden';
import { Schermkop } from './schermkop';

export interface Lijstveld<T> extends Filterveld {
  /** The codes a row has for this field; absent: the server filters. */
  readonly van?: (rij: T) => string | readonly string[];
}

export interface Lijstactie<T> {
  readonly tekst: string;
  readonly icoon?: IcoonNaam;
  readonly onKies: (rijen: readonly T[], wis: () => void) => void;
}

interface Props<T> {
  titel: string;
  uitleg?: ReactNode;
  vraag: Vraag<readonly T[]>;
  mislukt: string;
  kolommen: readonly Kolom<T>[];
  sleutel: (rij: T) => string;
  naam: (rij: T) => string;
  naar?: (rij: T) => string;
  velden?: readonly Lijstveld<T>[];
  /** What can be done with the chosen rows; absent: nothing is chosen. */
  acties?: readonly Lijstactie<T>[];
  /** There is nothing at all: good news, or a source that is missing? */
  leeg: ReactNode;
  /** In the head: what concerns the whole list. */
  rechts?: ReactNode;
  /** Between head and list: a sentence, a chart, progress. */
  boven?: ReactNode;
  /** Below the list: "Toon meer". */
  onder?: ReactNode;
}

const GEEN: readonly never[] = [];

const past = <T,>(rij: T, velden: readonly Lijstveld<T>[], filters: Filters): boolean =>
  velden.every((v) => {
    const codes = filters[v.naam] ?? [];
    return codes.length === 0 || !v.van || [v.van(rij)].flat().some((c) => codes.includes(c));
  });

/**
 * A screen that is a list: head, filters in the address, rows that sort and open, actions on the chosen ones, and
 * every state of the answer. A screen brings its question, columns, fields and actions; keep those outside the component.
 */
export function Lijstscherm<T>({ titel, uitleg, vraag, mislukt, rechts, boven, ...rest }: Props<T>) {
  return (
    <div className="stapel">
      <Schermkop titel={titel} uitleg={uitleg}>
        {rechts}
      </Schermkop>
      {boven}
      <Antwoordvak vraag={vraag} mislukt={mislukt} regels={6}>
        {(rijen) => (rijen.length === 0 ? rest.leeg : <Lijst titel={titel} rijen={rijen} {...rest} />)}
      </Antwoordvak>
    </div>
  );
}

/** The list itself, for a screen that has more than a list. */
export type Lijstprops<T> = Omit<Props<T>, 'vraag' | 'mislukt' | 'uitleg' | 'rechts' | 'boven' | 'leeg'> & { rijen: readonly T[] };

export function Lijst<T>({ titel, rijen, kolommen, sleutel, naam, naar, velden = GEEN, acties, onder }: Lijstprops<T>) {
  const sorteerbaar = useMemo(() => kolommen.filter((k) => k.sorteer).map((k) => k.naam), [kolommen]);
  const stand = useLijststand(velden, sorteerbaar);
  const { filters } = stand;
  const gefilterd = useMemo(() => rijen.filter((r) => past(r, velden, filters)), [rijen, velden, filters]);
  const volgorde = useMemo(() => sorteerRijen(gefilterd, kolommen, stand.sortering).map(sleutel), [gefilterd, kolommen, stand.sortering, sleutel]);
  const keuze = useRijkeuze(volgorde);
  const gekozen = gefilterd.filter((r) => keuze.gekozen.has(sleutel(r)));
  return (
    <>
      {velden.length > 0 && <Filterbalk velden={velden} filters={filters} onKies={stand.kies} onWis={stand.wis} getoond={gefilterd.length} totaal={rijen.length} />}
      {gefilterd.length === 0 ? (
        <Leeg soort="neutraal" titel={woorden.lijst.nietsPast}>
          <span>{woorden.lijst.nietsPastUitleg}</span>
          <Knop onClick={stand.wis}>{woorden.lijst.wisFilters}</Knop>
        </Leeg>
      ) : (
        <Datatabel
          titel={titel}
          rijen={gefilterd}
          kolommen={kolommen}
          sleutel={sleutel}
          naam={naam}
          sortering={stand.sortering}
          onSorteer={stand.sorteer}
          {...(naar ? { naar } : {})}
          {...(acties ? { keuze } : {})}
        />
      )}
      {onder}
      {acties && (
        <Kiesbalk aantal={gekozen.length} onWis={keuze.wis}>
          {acties.map((a, i) => (
            <Knop key={a.tekst} soort={i === 0 ? 'hoofd' : 'gewoon'} {...(a.icoon ? { icoon: a.icoon } : {})} onClick={() => a.onKies(gekozen, keuze.wis)}>
              {a.tekst}
            </Knop>
          ))}
        </Kiesbalk>
      )}
    </>
  );
}
