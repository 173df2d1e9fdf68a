import { useState } from 'react';
import { Link } from 'wouter';
import type { DefinitieRegel } from '@loopplank/dossier/antwoorden';
import { useDefinities } from '../../client/definities';
import { vandaag } from '../../client/klok';
import { magIn, medewerker } from '../../client/sessie';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Knop } from '../../kit/knop';
import { Schermkop } from '../../raam/schermkop';
import { dagVan } from '../../tijd/dagen';
import { kort } from '../../tijd/zeg';
import { definities as w } from '../../woorden/definities';
import { Vaststellen, Verwerpen } from './besluiten';
import { Effectvak } from './effect';
import { Zinbouwer } from './zinbouwer';
import '../../kit/kaart.css';
import './definities.css';

type Venster = { readonly soort: 'nieuw' | 'vast' | 'weg'; readonly regel: DefinitieRegel } | null;
interface Props {
  regel: DefinitieRegel;
  /** May draft and publish. */
  mag: boolean;
  open: (v: Venster) => void;
}

function stand(r: DefinitieRegel): string {
  if (r.geldt) return w.geldt;
  if (r.concept) return w.concept;
  return r.geldigVanafDatum !== undefined && r.geldigVanafDatum > vandaag() ? w.straks(kort(r.geldigVanafDatum, vandaag())) : w.gold;
}

const Herkomst = ({ regel: r }: { regel: DefinitieRegel }) => (
  <p className="klein zacht">
    {[
      r.meegeleverd && w.meegeleverd,
      r.geldigVanafDatum && w.vanaf(kort(r.geldigVanafDatum, vandaag())),
      r.opgesteld && w.opgesteld(r.opgesteld.door.naam, kort(dagVan(r.opgesteld.op), vandaag())),
      r.vastgesteld && w.vastgesteld(r.vastgesteld.door.naam, kort(dagVan(r.vastgesteld.op), vandaag())),
    ].filter(Boolean).join(' · ')}
  </p>
);

function Versie({ regel: r, mag, open }: Props) {
  return (
    <li className="lp-kaart de-versie" data-stand={r.geldt ? 'geldt' : r.concept ? 'concept' : 'oud'}>
      <div className="de-kop">
        <h3>{r.titel}</h3>
        <b className="de-stand">{stand(r)}</b>
      </div>
      <p>{r.zin}</p>
      <Herkomst regel={r} />
      <div className="rijtje">
        {magIn(medewerker(), 'buitenBeeld') && <Link href={`/buiten-beeld?definitie=${r.code}@${r.versie}`}>{w.toonLijst}</Link>}
        {mag && !r.concept && r.geldt && <Knop onClick={() => open({ soort: 'nieuw', regel: r })}>{w.nieuw}</Knop>}
        {mag && r.concept && r.magVaststellen && (
          <Knop soort="hoofd" onClick={() => open({ soort: 'vast', regel: r })}>
            {w.stelVast}
          </Knop>
        )}
        {mag && r.concept && <Knop onClick={() => open({ soort: 'weg', regel: r })}>{w.verwerp}</Knop>}
      </div>
      {!r.geldt && magIn(medewerker(), 'buitenBeeld') && <Effectvak regel={r} />}
      {mag && r.concept && !r.magVaststellen && <p className="klein">{w.vierOgen}</p>}
    </li>
  );
}

/** What "in beeld" means, in every version: a sentence, who wrote it, and who agreed. */
export default function Definitiescherm() {
  const vraag = useDefinities();
  const [venster, open] = useState<Venster>(null);
  const mag = medewerker()?.rollen.includes('rmc') ?? false;
  const sluit = () => open(null);
  return (
    <div className="stapel">
      <Schermkop titel={w.titel} uitleg={w.uitleg} />
      <Antwoordvak vraag={vraag} mislukt={w.mislukt} regels={6}>
        {(regels) => (
          <div className="stapel stapel--ruim">
            {[...new Set(regels.map((r) => r.code))].map((code) => {
              const hier = regels.filter((r) => r.code === code);
              return (
                <section key={code} aria-labelledby={`de-${code}`} className="stapel">
                  <h2 id={`de-${code}`}>{hier[0]!.naam}</h2>
                  <ul className="stapel">
                    {hier.map((r) => (
                      <Versie key={r.versie} regel={r} mag={mag} open={open} />
                    ))}
                  </ul>
                </section>
              );
            })}
          </div>
        )}
      </Antwoordvak>
      {venster?.soort === 'nieuw' && <Zinbouwer basis={venster.regel} onSluit={sluit} />}
      {venster?.soort === 'vast' && <Vaststellen regel={venster.regel} onSluit={sluit} />}
      {venster?.soort === 'weg' && <Verwerpen regel={venster.regel} onSluit={sluit} />}
    </div>
  );
}
