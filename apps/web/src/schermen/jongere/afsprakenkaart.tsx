import { useState } from 'react';
import type { Afspraak, EenBeeld } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { Icoon } from '../../kit/icoon';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Reden } from '../../kit/reden';
import { dagenTussen, dagVan } from '../../tijd/dagen';
import { duur, kort, metJaar, relatief } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { AFRONDING, DOOR } from '../../woorden/begrippen';
import { AfrondVenster, AfspraakVenster } from './afspraakvensters';
import '../../kit/aflijst.css';

const w = woorden.jongere.afspraken;

/** From here on a day says more than how late it is. */
const LANG_DAGEN = 56;
const isLangTeLaat = (a: Afspraak, vandaag: Dag): boolean => a.uiterlijkDatum !== undefined && dagenTussen(a.uiterlijkDatum, vandaag) >= LANG_DAGEN;

function Wanneer({ afspraak: a, vandaag }: { afspraak: Afspraak; vandaag: Dag }) {
  if (a.afronding) return <Reden soort="klaar">{AFRONDING[a.afronding.uitkomst].toLowerCase()}</Reden>;
  if (!a.uiterlijkDatum) return null;
  if (isLangTeLaat(a, vandaag)) return <Reden soort="let">{w.langTeLaat(metJaar(a.uiterlijkDatum))}</Reden>;
  const n = dagenTussen(vandaag, a.uiterlijkDatum);
  return n < 0 ? <Reden soort="let">{w.teLaat(duur(n))}</Reden> : <Reden>{relatief(a.uiterlijkDatum, vandaag)}</Reden>;
}

/** What the line below an agreement says of its day; nothing when the label already names that day. */
function dagzin(a: Afspraak, vandaag: Dag): string | undefined {
  if (!a.uiterlijkDatum) return kort(dagVan(a.gemaaktOp), vandaag);
  return !a.afronding && isLangTeLaat(a, vandaag) ? undefined : w.voor(kort(a.uiterlijkDatum, vandaag));
}

const wie = (a: Afspraak): string => a.medewerker?.naam ?? (a.door === 'organisatie' ? a.organisatie?.naam : undefined) ?? DOOR[a.door];

interface Props {
  beeld: EenBeeld;
  mag: boolean;
}

/** What was agreed: open first, what is late in front. */
export function Afsprakenkaart({ beeld: { id, afspraken, peildatum }, mag }: Props) {
  const [venster, zetVenster] = useState<'nieuw' | Afspraak | null>(null);
  const open = afspraken.filter((a) => !a.afronding).sort((a, b) => (a.uiterlijkDatum ?? '9').localeCompare(b.uiterlijkDatum ?? '9'));
  const klaar = afspraken.filter((a) => a.afronding);
  const regel = (a: Afspraak) => (
    <li key={a.id}>
      <div>
        <b>{a.afgeschermd ? w.afgeschermd : (a.tekst ?? woorden.tijdlijn.gewist)}</b>
        <small>
          {[wie(a), dagzin(a, peildatum)].filter(Boolean).join(' · ')}
        </small>
        <Wanneer afspraak={a} vandaag={peildatum} />
      </div>
      {mag && !a.afronding && (
        <span className="lp-af__rechts">
          <button type="button" className="lp-rond lp-rond--klein" aria-label={w.rondAfNaam(a.tekst ?? w.afgeschermd)} onClick={() => zetVenster(a)}>
            <Icoon naam="check" />
          </button>
        </span>
      )}
    </li>
  );
  return (
    <Kaart
      titel={w.titel}
      rechts={
        mag && (
          <Knop soort="stil" icoon="plus" onClick={() => zetVenster('nieuw')}>
            {w.nieuwe}
          </Knop>
        )
      }
    >
      {open.length === 0 ? <p className="klein zacht">{w.geen}</p> : <ul className="lp-af">{open.map(regel)}</ul>}
      {klaar.length > 0 && (
        <details className="lp-uitklap">
          <summary>{w.afgerond(klaar.length)}</summary>
          <ul className="lp-af">{klaar.map(regel)}</ul>
        </details>
      )}
      {venster === 'nieuw' && <AfspraakVenster jongereId={id} onSluit={() => zetVenster(null)} />}
      {venster !== null && venster !== 'nieuw' && <AfrondVenster jongereId={id} afspraak={venster} onSluit={() => zetVenster(null)} />}
    </Kaart>
  );
}
