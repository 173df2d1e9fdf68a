import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { woorden } from '../woorden';
import { Icoon } from './icoon';
import './dialoog.css';

interface Props {
  titel: ReactNode;
  onder?: ReactNode;
  onSluit: () => void;
  /** On a phone: a sheet from below, under the thumb. */
  blad?: boolean;
  /** A tap beside it closes. Only where nothing typed can be lost. */
  losjes?: boolean;
  breed?: boolean;
  children: ReactNode;
}

/** Windows stand outside the screen they belong to, yet inside the frame, so that hiding the frame hides them. */
const plek = (): Element => document.getElementById('lp-vensters') ?? document.body;

/**
 * A window over the screen: native modal dialog, so focus stays inside, Escape and the back key of a phone
 * close it, and focus returns to where it was.
 */
export function Dialoog({ titel, onder, onSluit, blad = false, losjes = false, breed = false, children }: Props) {
  const venster = useRef<HTMLDialogElement>(null);
  const kop = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dit = venster.current!;
    dit.showModal();
    kop.current?.focus();
    // Closing while still in the document gives the focus back.
    return () => dit.close();
  }, []);
  useEffect(() => {
    const dit = venster.current!;
    const sluit = (e: Event) => {
      e.preventDefault();
      onSluit();
    };
    dit.addEventListener('cancel', sluit);
    return () => dit.removeEventListener('cancel', sluit);
  }, [onSluit]);
  const klasse = ['lp-dialoog', blad && 'lp-dialoog--blad', breed && 'lp-dialoog--breed'].filter(Boolean).join(' ');
  return createPortal(
    <dialog ref={venster} className={klasse} aria-labelledby={id} onClick={losjes ? (e) => e.target === venster.current && onSluit() : undefined}>
      <div className="lp-dialoog__in">
        <header className="lp-dialoog__kop">
          <div>
            <h2 id={id} ref={kop} tabIndex={-1}>
              {titel}
            </h2>
            {onder && <p className="mini">{onder}</p>}
          </div>
          <button type="button" className="lp-rond lp-rond--plat" aria-label={woorden.algemeen.sluit} onClick={onSluit}>
            <Icoon naam="kruis" />
          </button>
        </header>
        {children}
      </div>
    </dialog>,
    plek(),
  );
}
