import { useLayoutEffect, useRef } from 'react';
import { Merk } from '../../kit/merk';
import { woorden } from '../../woorden';
import { Inlogformulier } from './formulier';
import '../../kit/dialoog.css';
import './inloggen.css';

const w = woorden.inloggen;

/**
 * The session is over. The screens stay alive behind this window, hidden, with everything that was typed;
 * the same person finds it back, somebody else starts anew.
 */
export function Opnieuw({ naam }: { naam: string }) {
  const venster = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dit = venster.current!;
    dit.showModal();
    const blijf = (e: Event) => e.preventDefault();
    dit.addEventListener('cancel', blijf);
    return () => {
      dit.removeEventListener('cancel', blijf);
      dit.close();
    };
  }, []);
  return (
    <dialog ref={venster} className="lp-dialoog lp-dialoog--deur" aria-labelledby="opnieuw-kop">
      <div className="lp-dialoog__in stapel">
        <p className="lp-merk lp-deur__merk">
          <Merk />
          {woorden.algemeen.naam}
        </p>
        <div>
          <h1 id="opnieuw-kop" className="groot">
            {w.verlopen}
          </h1>
          <p className="zacht">
            {naam}, {w.verlopenUitleg.charAt(0).toLowerCase() + w.verlopenUitleg.slice(1)}
          </p>
        </div>
        <Inlogformulier />
        <p className="mini">{w.andereMedewerker}</p>
      </div>
    </dialog>
  );
}
