import { Link, useSearch } from 'wouter';
import { Strook } from '../../kit/strook';
import { woorden } from '../../woorden';
import { Deur } from './deur';
import { Inlogformulier } from './formulier';

const w = woorden.inloggen;

/** The front door. */
export function Inloggen() {
  const gekozen = new URLSearchParams(useSearch()).has('wachtwoord');
  return (
    <Deur
      titel={w.titel}
      onder={
        <p className="mini">
          <Link href="/wachtwoord-vergeten">{w.vergeten}</Link>
        </p>
      }
    >
      <div className="stapel">
        <div role="status">
          {gekozen && (
            <Strook icoon="check" rond>
              {w.wachtwoordStaat}
            </Strook>
          )}
        </div>
        <Inlogformulier />
      </div>
    </Deur>
  );
}
