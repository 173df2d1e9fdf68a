import { useState, type RefObject } from 'react';
import type { EenBeeld } from '@loopplank/dossier/antwoorden';
import { Icoon } from '../../kit/icoon';
import { Knop } from '../../kit/knop';
import { dagVan } from '../../tijd/dagen';
import { dagZonder, lang, metJaar, relatief } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { HERKOMST, KANAAL } from '../../woorden/begrippen';
import { besteNummer, gemaskeerd, initialen, volledigeNaam } from './naam';
import { situatie } from './situatie';
import { Statusuitleg } from './statusuitleg';
import './persoonkop.css';

const w = woorden.jongere;

function Moment({ beeld: { volgendMoment: m, peildatum } }: { beeld: EenBeeld }) {
  const wanneer = relatief(m.datum, peildatum);
  return (
    <div className={m.datum < peildatum ? 'lp-volgend lp-volgend--laat' : 'lp-volgend'}>
      <span className="lp-label">{m.datum < peildatum ? w.volgendGeweest(wanneer) : w.volgendMoment(wanneer)}</span>
      <b>{lang(m.datum, peildatum)}</b>
      <span>{m.wat || (m.kanaal ? KANAAL[m.kanaal].toLowerCase() : m.redenTekst)}</span>
      {(m.wat || m.kanaal) && <span className="mini">{m.redenTekst}</span>}
    </div>
  );
}

function Regie({ beeld: { regie, peildatum } }: { beeld: EenBeeld }) {
  const leeg = regie.organisatie.id === '';
  return (
    <div className="lp-regie">
      <span className="lp-mono" aria-hidden="true">
        {regie.medewerker ? initialen(regie.medewerker.naam) : <Icoon naam="mensen" />}
      </span>
      <div>
        <span className="lp-label">{w.regie}</span>
        <strong>{leeg ? w.geenRegie : (regie.medewerker?.naam ?? w.regieLeeg)}</strong>
        {!leeg && (
          <span className="mini">{w.sinds(regie.organisatie.naam, dagZonder(regie.sindsDatum, peildatum))}</span>
        )}
      </div>
    </div>
  );
}

function Nummer({ beeld, onBel }: { beeld: EenBeeld; onBel?: (() => void) | undefined }) {
  const [open, zetOpen] = useState(false);
  const g = besteNummer(beeld.contactgegevens);
  if (!g?.waarde) return <p className="klein zacht">{beeld.contactgegevens.some((c) => c.soort === 'telefoon' && c.afgeschermd) ? w.nummerNietGedeeld : w.geenNummer}</p>;
  const ervaring = g.laatstGeluktOp
    ? [w.nummerLukte(relatief(dagVan(g.laatstGeluktOp), beeld.peildatum)), g.misluktSindsdien > 0 && w.nummerMislukt(g.misluktSindsdien)].filter(Boolean).join(', ')
    : w.nummerNooit;
  return (
    <div className="lp-regie">
      {onBel ? (
        <button type="button" className="lp-rond" aria-label={w.belNaam(volledigeNaam(beeld.persoon))} onClick={onBel}>
          <Icoon naam="phone" />
        </button>
      ) : (
        <span className="lp-mono" aria-hidden="true">
          <Icoon naam="phone" />
        </span>
      )}
      <div>
        <span className="lp-label">{w.besteNummer}</span>
        <strong className="nb">{open ? g.waarde : gemaskeerd(g.waarde)}</strong>{' '}
        <Knop soort="stil" onClick={() => zetOpen(!open)}>
          {open ? w.verberg : w.laatZien}
        </Knop>
        <span className="mini">{ervaring}</span>
      </div>
    </div>
  );
}

function Voorkeur({ beeld: { contactvoorkeur: v } }: { beeld: EenBeeld }) {
  if (!v) return null;
  return (
    <div className="lp-voorkeur">
      {v.discreet && (
        <p className="lp-discreet klein">
          <Icoon naam="stil" />
          <span>{v.toelichting ? w.discreetToelichting(v.toelichting) : w.discreet}</span>
        </p>
      )}
      {!v.discreet && v.toelichting && <p className="klein">{v.toelichting}</p>}
      <p className="klein zacht">
        {[v.kanaal && w.liefst(KANAAL[v.kanaal].toLowerCase()), v.voicemailToegestaan === false && w.geenVoicemail].filter(Boolean).join(' ')}
      </p>
    </div>
  );
}

/** Who it is, whether in view and until when, what happens next, who has regie, how to reach. */
export function Persoonkop({ beeld, kop, onBel }: { beeld: EenBeeld; kop: RefObject<HTMLHeadingElement | null>; onBel?: (() => void) | undefined }) {
  const { persoon: p, peildatum, laatsteContact: l } = beeld;
  const opleiding = p.opleidingsoort?.toLowerCase() === HERKOMST[p.herkomst].toLowerCase() ? undefined : p.opleidingsoort;
  const nu = situatie(beeld);
  const sub = [HERKOMST[p.herkomst], opleiding, p.gemeente.naam, p.geboortedatum && w.geboren(metJaar(p.geboortedatum))].filter(Boolean).join(' · ');
  return (
    <article className="lp-kaart lp-persoon">
      <div>
        <p className="lp-label">{w.gedeeld(beeld.betrokkenen.length)}</p>
        <h1 ref={kop} tabIndex={-1}>
          {volledigeNaam(p)} {p.leeftijd !== null && <span>{woorden.algemeen.jaar(p.leeftijd)}</span>}
        </h1>
        <p className="lp-persoon__sub">
          {nu && <span>{nu}</span>}
          <span className={nu ? 'klein' : undefined}>{sub}</span>
        </p>
        <Statusuitleg beeld={beeld.beeldstatus} vandaag={peildatum} />
        <p className="lp-persoon__laatst klein zacht">
          {l ? w.laatsteContact(relatief(dagVan(l.op), peildatum), KANAAL[l.kanaal].toLowerCase()) : w.nooitContact} {beeld.pogingenSindsContact > 0 && w.pogingen(beeld.pogingenSindsContact)}
        </p>
      </div>
      <div className="lp-persoon__rechts">
        <Moment beeld={beeld} />
        <Regie beeld={beeld} />
        <Nummer beeld={beeld} onBel={onBel} />
        <Voorkeur beeld={beeld} />
      </div>
    </article>
  );
}
