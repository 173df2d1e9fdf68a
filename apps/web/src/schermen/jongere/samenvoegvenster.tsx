import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { ZoekTreffer } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { useVelden } from '../../client/concept';
import { verversJongere } from '../../client/vragen';
import { Dialoog } from '../../kit/dialoog';
import { Formulierfout } from '../../kit/formulierfout';
import { Keuze } from '../../kit/keuzechips';
import { Knop } from '../../kit/knop';
import { Langveld } from '../../kit/veld';
import { Zoeker } from '../../kit/zoeker';
import { woorden } from '../../woorden';
import { samenvoegen as w } from '../../woorden/samenvoegen';
import { trefferOnder } from '../zoeken/treffer';
import '../../kit/rij.css';

function AnderDossier({ behalve, gekozen, onKies }: { behalve: string; gekozen: ZoekTreffer | null; onKies: (t: ZoekTreffer | null) => void }) {
  if (gekozen) {
    return (
      <div className="rijtje rijtje--uit">
        <span>
          <strong>{w.gekozen(gekozen.naam)}</strong>
          <br />
          <small>{trefferOnder(gekozen)}</small>
        </span>
        <Knop soort="stil" onClick={() => onKies(null)}>
          {w.anderKiezen}
        </Knop>
      </div>
    );
  }
  return (
    <Zoeker
      label={w.welke}
      rij={(t) =>
        t.jongereId !== behalve && (
          <li key={t.jongereId}>
            <button type="button" className="lp-keuzerij" onClick={() => onKies(t)}>
              <span className="lp-rij__naam">{t.naam}</span>
              <span className="lp-rij__waarom">{t.reden}</span>
              <span className="lp-rij__onder">{trefferOnder(t)}</span>
            </button>
          </li>
        )
      }
    />
  );
}

interface Invoer {
  readonly ander: ZoekTreffer | null;
  readonly blijft: 'dit' | 'ander' | null;
  readonly toelichting: string;
}
const LEEG: Invoer = { ander: null, blijft: null, toelichting: '' };

interface Props {
  jongereId: string;
  naam: string;
  onSluit: () => void;
}

/** Makes one file of two: which other one, which stays, and why. */
export function Samenvoegvenster({ jongereId, naam, onSluit }: Props) {
  const [, ga] = useLocation();
  const [{ ander, blijft, toelichting }, zet, wis] = useVelden<Invoer>(`samenvoegen.${jongereId}`, LEEG);
  const [toon, zetToon] = useState(false);
  const { bezig, fout, doe } = useActie();
  const stuur = async (e: FormEvent) => {
    e.preventDefault();
    zetToon(true);
    if (!ander || !blijft) return;
    const [houdt, gaat] = blijft === 'dit' ? [jongereId, ander.jongereId] : [ander.jongereId, jongereId];
    const uitleg = toelichting.trim();
    if ((await doe('/v1/samenvoegingen', { blijftJongereId: houdt, opgaatJongereId: gaat, ...(uitleg ? { toelichting: uitleg } : {}) })) === null) return;
    wis();
    verversJongere(houdt);
    onSluit();
    if (houdt !== jongereId) ga(`/jongeren/${houdt}`);
  };
  return (
    <Dialoog titel={w.titel} onder={naam} onSluit={onSluit}>
      <form className="stapel" onSubmit={(e) => void stuur(e)} noValidate>
        <p className="klein zacht">{w.uitleg}</p>
        <Formulierfout fout={fout} />
        <AnderDossier behalve={jongereId} gekozen={ander} onKies={zet('ander')} />
        {toon && !ander && <p className="lp-fouttekst" role="alert">{w.kiesDossier}</p>}
        {ander && (
          <>
            <Keuze
              vraag={w.blijft}
              hulp={w.blijftHulp}
              keuzes={[{ code: 'dit' as const, tekst: w.dit(naam) }, { code: 'ander' as const, tekst: w.ander(ander.naam) }]}
              waarde={blijft}
              onKies={zet('blijft')}
              {...(toon && !blijft ? { fout: w.kiesBlijft } : {})}
            />
            <Langveld label={woorden.algemeen.hoeftNiet(w.waarom)} rows={2} maxLength={500} waarde={toelichting} onWijzig={zet('toelichting')} />
          </>
        )}
        <div className="lp-dialoog__vast">
          <Knop type="submit" soort="hoofd" groot breed bezig={bezig}>
            {w.bewaar}
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
