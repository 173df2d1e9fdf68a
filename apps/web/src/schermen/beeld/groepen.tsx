import type { BuitenBeeld, BuitenBeeldGroep } from '@loopplank/dossier/antwoorden';
import { Knop } from '../../kit/knop';
import type { Rijkeuze } from '../../kit/datatabel/keuze';
import { beeld as w } from '../../woorden/beeld';
import { Beeldrij } from './rij';

interface Props {
  antwoord: BuitenBeeld;
  rijen: BuitenBeeld['items'];
  /** The one group that is asked for, if any. */
  alleen: string | null;
  onAlleen: (reden: string | null) => void;
  /** Which rows are chosen; null: nothing can be done with them here. */
  keuze: Rijkeuze | null;
}

function Groep({ groep, antwoord, rijen, onAlleen, keuze }: { groep: BuitenBeeldGroep } & Omit<Props, 'alleen'>) {
  const id = `bb-${groep.redenCode}`;
  const hier = rijen.filter((r) => r.redenCode === groep.redenCode);
  if (hier.length === 0) return null;
  return (
    <section className="lp-kaart" aria-labelledby={id} data-reden={groep.redenCode}>
      <div className="lp-kaart__kop">
        <div className="bb-kop">
          <h2 id={id}>{groep.titel}</h2>
          <b>{groep.aantal}</b>
          <small>{w.mediaan(groep.mediaanDagen)}</small>
        </div>
        {keuze && groep.actieMogelijk && (
          <Knop soort="stil" onClick={() => keuze.kiesAlle(hier.map((r) => r.jongereId))}>
            {w.kiesGroep(hier.length)}
          </Knop>
        )}
        {hier.length < groep.aantal && (
          <Knop soort="stil" onClick={() => onAlleen(groep.redenCode)}>
            {w.toonAlleen(groep.aantal)}
          </Knop>
        )}
      </div>
      {!groep.actieMogelijk && <p className="bb-rust klein">{w.rustUitleg}</p>}
      <ul className="bb-lijst">
        {hier.map((r) => (
          <Beeldrij key={r.jongereId} rij={r} dag={antwoord.peildatum} definitie={antwoord.definitie} keuze={keuze} />
        ))}
      </ul>
    </section>
  );
}

/** The reasons as buttons: how many each, and one tap to see only those. */
const Redenen = ({ antwoord, alleen, onAlleen }: Omit<Props, 'rijen' | 'keuze'>) => (
  <nav className="bb-redenen" aria-label={w.groepen}>
    <ul>
      <li>
        <button type="button" aria-pressed={alleen === null} onClick={() => onAlleen(null)}>
          {w.alles}
        </button>
      </li>
      {antwoord.groepen.map((g) => (
        <li key={g.redenCode}>
          <button type="button" data-reden={g.redenCode} aria-pressed={alleen === g.redenCode} onClick={() => onAlleen(g.redenCode)}>
            <b>{g.aantal}</b> {g.titel}
          </button>
        </li>
      ))}
    </ul>
  </nav>
);

/** Everybody of this page in groups by reason. Rest stands apart: it is asked for by itself. */
export const Groepen = (props: Props) => (
  <>
    <Redenen {...props} />
    {props.antwoord.groepen.map((g) => (
      <Groep key={g.redenCode} groep={g} {...props} />
    ))}
  </>
);
