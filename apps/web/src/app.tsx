import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter';
import { useBron } from './client/bron';
import { magIn, medewerker, sessie } from './client/sessie';
import { Laden } from './kit/laden';
import { Strook } from './kit/strook';
import { Grens } from './raam/grens';
import { begin } from './raam/navigatie';
import { Raam } from './raam/raam';
import { Inloggen } from './schermen/inloggen/inloggen';
import { Opnieuw } from './schermen/inloggen/opnieuw';
import { NietGevonden } from './schermen/niet-gevonden';
import { Vandaag } from './schermen/vandaag/vandaag';
import { ZonderJongeren } from './schermen/zonder-jongeren';
import { woorden } from './woorden';

const Jongere = lazy(() => import('./schermen/jongere/jongere'));
const Groep = lazy(() => import('./schermen/groep/groep'));
const Lijst = lazy(() => import('./schermen/lijst/lijst'));
const Nazorg = lazy(() => import('./schermen/nazorg/nazorg'));
const Uitstroom = lazy(() => import('./schermen/nazorg/uitstroom'));
const BuitenBeeld = lazy(() => import('./schermen/beeld/buiten-beeld'));
const Cijfers = lazy(() => import('./schermen/cijfers/cijfers'));
const ZonderContact = lazy(async () => ({ default: (await import('./schermen/cijfers/lijsten')).ZonderContact }));
const NazorgTeLaat = lazy(async () => ({ default: (await import('./schermen/cijfers/lijsten')).NazorgTeLaat }));
const Definities = lazy(() => import('./schermen/definities/definities'));
const Signalen = lazy(() => import('./schermen/signalen/signalen'));
const Overdrachten = lazy(() => import('./schermen/overdracht/overdrachten'));
const Aanbod = lazy(() => import('./schermen/overdracht/aanbod'));
const Nieuws = lazy(() => import('./schermen/nieuws/nieuws'));
const Noodtoegang = lazy(() => import('./schermen/noodtoegang/noodtoegang'));
const Noodtoegangen = lazy(() => import('./schermen/noodtoegang/lijst'));
const Mijn = lazy(() => import('./schermen/mijn/mijn'));
const Zoeken = lazy(() => import('./schermen/zoeken/zoeken'));
const Aanmelden = lazy(() => import('./schermen/aanmelden/aanmelden'));
const Beheer = lazy(() => import('./schermen/beheer/beheer'));
const Import = lazy(() => import('./schermen/import/import'));
const NieuwWachtwoord = lazy(() => import('./schermen/wachtwoord/nieuw-wachtwoord'));
const WachtwoordVergeten = lazy(() => import('./schermen/wachtwoord/vergeten'));

/** Paths inside the app only: a link from elsewhere cannot send somebody away after logging in. */
const veilig = (naar: string | null): string | null => (naar !== null && /^\/(?!\/)[\w\-/?=&:.%]*$/.test(naar) ? naar : null);

function Begin() {
  const wie = medewerker();
  const start = begin(wie);
  if (start !== '/') return <Redirect to={start} replace />;
  return magIn(wie, 'werklijst') ? <Vandaag /> : <ZonderJongeren />;
}

function Schermen() {
  const [waar] = useLocation();
  return (
    <Grens sleutel={waar}>
      <Suspense fallback={<Laden />}>
        <Switch>
          <Route path="/">
            <Begin />
          </Route>
          <Route path="/jongeren/:id">{({ id }) => <Jongere key={id} id={id} />}</Route>
          <Route path="/groep">
            <Groep />
          </Route>
          <Route path="/lijst">
            <Lijst />
          </Route>
          <Route path="/nazorg">
            <Nazorg />
          </Route>
          <Route path="/uitstroom">
            <Uitstroom />
          </Route>
          <Route path="/buiten-beeld">
            <BuitenBeeld />
          </Route>
          <Route path="/cijfers">
            <Cijfers />
          </Route>
          <Route path="/cijfers/zonder-contact">
            <ZonderContact />
          </Route>
          <Route path="/cijfers/nazorg">
            <NazorgTeLaat />
          </Route>
          <Route path="/definities">
            <Definities />
          </Route>
          <Route path="/signalen">
            <Signalen />
          </Route>
          <Route path="/overdrachten">
            <Overdrachten />
          </Route>
          <Route path="/overdrachten/:id/:oid">{({ id, oid }) => <Aanbod key={oid} id={id} oid={oid} />}</Route>
          <Route path="/nieuws">
            <Nieuws />
          </Route>
          <Route path="/noodtoegang">
            <Noodtoegang />
          </Route>
          <Route path="/noodtoegangen">
            <Noodtoegangen />
          </Route>
          <Route path="/mijn">
            <Mijn />
          </Route>
          <Route path="/zoeken">
            <Zoeken />
          </Route>
          <Route path="/aanmelden">
            <Aanmelden />
          </Route>
          <Route path="/import/:id?">{({ id }) => <Import key={id ?? ''} id={id} />}</Route>
          <Route path="/beheer/*?">
            <Beheer />
          </Route>
          <Route>
            <NietGevonden />
          </Route>
        </Switch>
      </Suspense>
    </Grens>
  );
}

/** Nobody is logged in: to the front door, and back to where they wanted to go. */
function NaarInloggen() {
  const [waar] = useLocation();
  const vraag = useSearch();
  if (waar === '/inloggen') return <Inloggen />;
  const naar = waar === '/' ? '' : `?naar=${encodeURIComponent(waar + (vraag ? `?${vraag}` : ''))}`;
  return <Redirect to={`/inloggen${naar}`} replace />;
}

function NaInloggen() {
  const [, ga] = useLocation();
  const naar = veilig(new URLSearchParams(useSearch()).get('naar'));
  useEffect(() => ga(naar ?? begin(medewerker()), { replace: true }), [ga, naar]);
  return null;
}

/** Nothing can be shown yet; says why, and goes on by itself. */
const Wachten = ({ waarom }: { waarom: 'weg' | 'stuk' | undefined }) => (
  <main className="lp-main__in stapel">
    <div role="status">
      {waarom && (
        <Strook icoon="offline" rond>
          {woorden.inloggen.start[waarom]}
        </Strook>
      )}
    </div>
    <Laden />
  </main>
);

/** Screens in front of the door, for whoever is in and for whoever is not. */
const VOOR_DE_DEUR: Readonly<Record<string, ComponentType>> = { '/nieuw-wachtwoord': NieuwWachtwoord, '/wachtwoord-vergeten': WachtwoordVergeten };

export function App() {
  const nu = useBron(sessie);
  const [waar] = useLocation();
  const Voor = VOOR_DE_DEUR[waar];
  if (Voor) {
    return (
      <Suspense fallback={<Wachten waarom={undefined} />}>
        <Voor />
      </Suspense>
    );
  }
  if (nu.soort === 'onbekend') return <Wachten waarom={nu.waarom} />;
  if (nu.soort === 'uit') return <NaarInloggen />;
  if (waar === '/inloggen') return <NaInloggen />;
  return (
    <>
      <div hidden={nu.soort === 'verlopen'}>
        <Raam>
          <Schermen />
        </Raam>
        <div id="lp-vensters" />
      </div>
      {nu.soort === 'verlopen' && <Opnieuw naam={nu.medewerker.naam} />}
    </>
  );
}
