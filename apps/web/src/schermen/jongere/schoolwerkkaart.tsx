import { useState } from 'react';
import type { EenBeeld, Inschrijving, Plaatsing } from '@loopplank/dossier/antwoorden';
import { Icoon } from '../../kit/icoon';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Reden } from '../../kit/reden';
import { Strook } from '../../kit/strook';
import { dagZonder, kort, metJaar } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { CONTRACT, NIVEAU, PLAATSING, PROFIEL, vastleggen } from '../../woorden/vastleggen';
import { INSCHRIJVING, uitschrijvingVan } from '../vastleggen/formulieren/school';
import { bezoekBij, eindeVan, voorwaardenVan, WERK, wijzigingVan } from '../vastleggen/formulieren/werk';
import { FormulierVenster } from '../vastleggen/formuliervenster';
import type { Formulier, Waarden } from '../vastleggen/vorm';
import '../../kit/aflijst.css';
import '../vastleggen/vastleggen.css';

const w = woorden.jongere.loopbaan;

interface Props {
  beeld: EenBeeld;
  naam: string;
  /** To record contact, and to change what is known. */
  magContact: boolean;
  magWijzigen: boolean;
}

interface Venster {
  readonly formulier: Formulier;
  readonly begin?: Waarden;
}

const periode = (p: { readonly vanDatum: Inschrijving['vanDatum']; readonly totDatum?: Inschrijving['vanDatum'] }, dag: Inschrijving['vanDatum']): string =>
  p.totDatum ? woorden.jongere.mensen.vanTot(dagZonder(p.vanDatum, dag), dagZonder(p.totDatum, dag)) : woorden.jongere.mensen.sinds(dagZonder(p.vanDatum, dag));

const voorwaarden = (p: Plaatsing): string =>
  [PLAATSING[p.soort], p.uren === undefined ? null : w.uren(p.uren), p.contract && CONTRACT[p.contract].toLowerCase()].filter(Boolean).join(' · ');

/** What is over stays in the timeline and the lanes; here stands what holds. */
const loopt = (p: { readonly totDatum?: Inschrijving['vanDatum'] }, dag: Inschrijving['vanDatum']): boolean => p.totDatum === undefined || p.totDatum >= dag;

/** Where somebody is enrolled, and the way out of school. */
export function Schoolkaart({ beeld: { id, inschrijvingen = [], diplomas = [], uitstroomprofielen = [], uitnodigingen = [], peildatum }, naam, magWijzigen }: Props) {
  const [venster, zet] = useState<Venster | null>(null);
  const nu = inschrijvingen.filter((i) => loopt(i, peildatum));
  const profiel = uitstroomprofielen[0];
  if (!magWijzigen && nu.length + diplomas.length + uitnodigingen.length === 0 && !profiel) return null;
  return (
    <Kaart
      titel={w.school}
      rechts={
        magWijzigen && (
          <Knop soort="stil" icoon="plus" onClick={() => zet({ formulier: INSCHRIJVING })}>
            {w.nieuwe}
          </Knop>
        )
      }
    >
      {nu.length === 0 && <p className="klein zacht">{w.geenSchool}</p>}
      <ul className="lp-af">
        {nu.map((i) => (
          <li key={i.id}>
            <div>
              <b>{i.school ?? w.eenSchool}</b>
              <small>{[i.opleiding, periode(i, peildatum)].filter(Boolean).join(' · ')}</small>
              {magWijzigen && !i.aangekondigd && (
                <div className="lp-rijknoppen">
                  <Knop aria-label={w.vanSchoolNaam(i.school ?? w.eenSchool)} onClick={() => zet({ formulier: uitschrijvingVan(i.id) })}>
                    {w.vanSchool}
                  </Knop>
                </div>
              )}
            </div>
            {i.aangekondigd && <Reden soort="rust">{w.plan}</Reden>}
          </li>
        ))}
        {profiel && (
          <li>
            <div>
              <b>{w.richting(PROFIEL[profiel.profiel].toLowerCase())}</b>
              <small>{woorden.jongere.sinds(profiel.organisatie.naam, dagZonder(profiel.datum, peildatum))}</small>
              {profiel.toelichting && <p className="lp-tijdlijn__inhoud">{profiel.toelichting}</p>}
            </div>
          </li>
        )}
        {diplomas.map((d) => (
          <li key={d.id}>
            <div>
              <b>{w.diploma(NIVEAU[d.niveau].toLowerCase())}</b>
              <small>{[d.opleiding, metJaar(d.datum)].filter(Boolean).join(' · ')}</small>
            </div>
          </li>
        ))}
        {uitnodigingen.slice(0, 3).map((u) => (
          <li key={u.id}>
            <div>
              <b>{w.uitgenodigd(u.genodigde.naam)}</b>
              <small>{[u.nummer && w.nummer(u.nummer), u.gesprekDatum ? w.op(kort(u.gesprekDatum, peildatum)) : kort(u.uitgenodigdDatum, peildatum)].filter(Boolean).join(' · ')}</small>
            </div>
          </li>
        ))}
      </ul>
      {venster && <FormulierVenster {...venster} jongereId={id} onder={naam} onSluit={() => zet(null)} />}
    </Kaart>
  );
}

/** Where somebody works, whom to speak there, and whether it is too much. */
export function Werkkaart({ beeld: { id, plaatsingen = [], belastbaarheid, teVeelUren, peildatum }, naam, magContact, magWijzigen }: Props) {
  const [venster, zet] = useState<Venster | null>(null);
  const nu = plaatsingen.filter((p) => loopt(p, peildatum));
  if (!magWijzigen && nu.length === 0) return null;
  return (
    <Kaart
      titel={w.werk}
      rechts={
        magWijzigen && (
          <Knop soort="stil" icoon="plus" onClick={() => zet({ formulier: WERK })}>
            {w.nieuwe}
          </Knop>
        )
      }
    >
      {teVeelUren && (
        <Strook soort="let" icoon="alert" rond>
          {w.teVeel(teVeelUren.uren, teVeelUren.belastbaarheid)}
        </Strook>
      )}
      {nu.length === 0 && <p className="klein zacht">{w.geenWerk}</p>}
      <ul className="lp-af">
        {nu.map((p) => (
          <li key={p.id}>
            <div>
              <b>{p.werkgever ?? w.eenWerkgever}</b>
              <small>{[voorwaarden(p), periode(p, peildatum)].filter(Boolean).join(' · ')}</small>
              {(p.contactpersoon || p.telefoon) && (
                <small>
                  {p.contactpersoon} {p.telefoon && <a href={`tel:${p.telefoon.replace(/[^\d+]/g, '')}`}>{p.telefoon}</a>}
                </small>
              )}
              <div className="lp-rijknoppen">
                {magContact && (
                  <Knop aria-label={w.bezoekNaam(p.werkgever ?? w.eenWerkgever)} onClick={() => zet({ formulier: bezoekBij(plaatsingen), begin: { plaatsingId: p.id } })}>
                    {vastleggen.bezoek.titel}
                  </Knop>
                )}
                {magWijzigen && (
                  <>
                    <Knop soort="stil" aria-label={w.andersNaam(p.werkgever ?? w.eenWerkgever)} onClick={() => zet({ formulier: wijzigingVan(p), begin: voorwaardenVan(p) })}>
                      {w.anders}
                    </Knop>
                    <Knop soort="stil" aria-label={w.stoptNaam(p.werkgever ?? w.eenWerkgever)} onClick={() => zet({ formulier: eindeVan(p) })}>
                      {w.stopt}
                    </Knop>
                  </>
                )}
              </div>
            </div>
          </li>
        ))}
        {belastbaarheid && typeof belastbaarheid.uren === 'number' && (
          <li>
            <div>
              <b>
                <Icoon naam="slot" klein /> {w.kanAan(belastbaarheid.uren)}
              </b>
              <small>{woorden.jongere.mensen.sinds(dagZonder(belastbaarheid.datum, peildatum))}</small>
              {belastbaarheid.toelichting && <p className="lp-tijdlijn__inhoud">{belastbaarheid.toelichting}</p>}
            </div>
          </li>
        )}
      </ul>
      {venster && <FormulierVenster {...venster} jongereId={id} onder={naam} onSluit={() => zet(null)} />}
    </Kaart>
  );
}
