import { useState, type FormEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { useActie } from '../../client/actie';
import { logUit } from '../../client/inloggen';
import { sessie } from '../../client/sessie';
import { Formulierfout } from '../../kit/formulierfout';
import { Foutoverzicht } from '../../kit/foutoverzicht';
import { Knop, knopKlasse } from '../../kit/knop';
import { wachtwoord as woorden } from '../../woorden/wachtwoord';
import { Deur } from '../inloggen/deur';
import { Wachtwoordveld } from '../inloggen/wachtwoordveld';
import { lengte, lengtefout, MIN, tokenUit } from './regel';

const w = woorden.kies;

/** The link cannot be used (any more): what to do now, for both reasons one can have one. */
const LinkWeg = ({ half }: { half: boolean }) => (
  <Deur titel={woorden.linkWeg.titel}>
    <div className="stapel">
      <p>{half ? woorden.linkWeg.halveLink : woorden.linkWeg.uitleg}</p>
      <p className="klein zacht">{woorden.linkWeg.uitnodiging}</p>
      <p className="klein zacht">{woorden.linkWeg.vergeten}</p>
      <div className="rijtje">
        <Link className={knopKlasse('hoofd')} href="/wachtwoord-vergeten">
          {woorden.linkWeg.vraagNieuwe}
        </Link>
        <Link className={knopKlasse()} href="/inloggen">
          {woorden.naarInloggen}
        </Link>
      </div>
    </div>
  </Deur>
);

const Lengte = ({ tekst }: { tekst: string }) => {
  const nog = MIN - lengte(tekst);
  return (
    <p className="klein zacht" role="status">
      {tekst !== '' && (nog > 0 ? w.nogNodig(nog) : w.langGenoeg)}
    </p>
  );
};

function Formulier({ token, onKlaar }: { token: string; onKlaar: () => Promise<void> }) {
  const [tekst, zetTekst] = useState('');
  const [fout, zetFout] = useState<string | null>(null);
  const [ronde, zetRonde] = useState(0);
  const { bezig, fout: probleem, doe } = useActie();
  const vanServer = probleem?.fouten.find((f) => f.veld === '/wachtwoord')?.uitleg ?? null;
  if (probleem?.code === 'link-werkt-niet') return <LinkWeg half={false} />;
  const bij = fout ?? vanServer;

  const bewaar = async (e: FormEvent) => {
    e.preventDefault();
    const eigen = lengtefout(tekst);
    zetFout(eigen);
    const gelukt = eigen === null && (await doe('/v1/wachtwoordherstel/voltooiing', { token, wachtwoord: tekst })) !== null;
    if (gelukt) await onKlaar();
    else zetRonde((n) => n + 1);
  };

  return (
    <Deur titel={w.titel}>
      <form className="stapel" noValidate onSubmit={(e) => void bewaar(e)}>
        <p className="zacht">{w.uitleg}</p>
        {bij ? <Foutoverzicht titel={w.luktNiet} ronde={ronde} fouten={[{ veldId: 'nieuw-wachtwoord', tekst: bij }]} /> : <Formulierfout fout={probleem} ronde={ronde} />}
        <Wachtwoordveld
          id="nieuw-wachtwoord"
          label={w.label}
          hulp={
            <>
              {w.regel(MIN)} {w.nietZo}
            </>
          }
          waarde={tekst}
          onWijzig={(nieuw) => {
            zetTekst(nieuw);
            zetFout(null);
          }}
          autoComplete="new-password"
          {...(bij ? { fout: bij } : {})}
        />
        <Lengte tekst={tekst} />
        <Knop type="submit" soort="hoofd" groot breed bezig={bezig}>
          {w.bewaar}
        </Knop>
      </form>
    </Deur>
  );
}

/**
 * Choose a password with a link, also for an invitation. Whoever is logged in on this device goes out first: the
 * link may be of somebody else.
 */
export default function NieuwWachtwoord() {
  const [, ga] = useLocation();
  const [token] = useState(() => tokenUit(window.location.hash));
  const klaar = async () => {
    if (sessie.lees().soort === 'in') await logUit();
    ga('/inloggen?wachtwoord', { replace: true });
  };
  return token === null ? <LinkWeg half /> : <Formulier token={token} onKlaar={klaar} />;
}
