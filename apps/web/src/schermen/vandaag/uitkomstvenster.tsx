import { useCallback, useId, useState } from 'react';
import type { WerklijstRij } from '@loopplank/dossier/antwoorden';
import { nieuweSleutel } from '../../client/http';
import { Dialoog } from '../../kit/dialoog';
import { Icoon } from '../../kit/icoon';
import { Knop, knopKlasse } from '../../kit/knop';
import { Uitkomstbalk, type Uitkomstknop } from '../../kit/uitkomstbalk';
import { uurVan } from '../../tijd/dagen';
import { melding } from '../../wachtrij/melding';
import { laatLos, registreer } from '../../wachtrij/motor';
import { woorden } from '../../woorden';
import { UITKOMST, UITKOMST_KLEIN, WEDERKERIG, type Uitkomst } from '../../woorden/begrippen';
import { Details } from '../contact/details';
import { Contactformulier } from '../contact/formulier';
import { telLink, type Gesprek } from './gesprek';


const w = woorden.gesprek;

const KNOPPEN: readonly Uitkomstknop<Uitkomst>[] = [
  { code: 'gesproken', tekst: UITKOMST.gesproken, icoon: 'chat' },
  { code: 'nietOpgenomen', tekst: UITKOMST.nietOpgenomen, icoon: 'mis' },
  { code: 'voicemail', tekst: UITKOMST.voicemail, icoon: 'voice' },
  { code: 'nummerFout', tekst: UITKOMST.nummerFout, icoon: 'fout' },
];
const ANDERE: readonly Uitkomst[] = ['weggedrukt', 'derdeNamOp', 'taalbarriere'];

/** What the window needs to know about somebody. */
export type Belbaar = Pick<WerklijstRij, 'jongereId' | 'naam' | 'discreet' | 'telefoon'>;

interface Props {
  gesprek: Gesprek;
  rij: Belbaar;
  volgende?: WerklijstRij | undefined;
  onGesprek: (g: Gesprek | null) => void;
  onVolgende?: (rij: WerklijstRij) => void;
}

/** After the call: one tap stores. What else was heard is offered afterwards, never asked. */
export function Uitkomstvenster({ gesprek, rij, volgende, onGesprek, onVolgende }: Props) {
  const [deel, zetDeel] = useState<'balk' | 'meer' | 'formulier'>(rij.telefoon ? 'balk' : 'formulier');
  const vraagId = useId();
  const sluit = useCallback(() => onGesprek(null), [onGesprek]);
  const { jongereId, begonnenMs, sleutel } = gesprek;
  const contactgegevenId = rij.telefoon?.contactgegevenId;

  const [lichaam] = useState(() => ({
    kanaal: 'bellen' as const,
    plaatsgevondenOp: new Date(begonnenMs).toISOString(),
    ...(contactgegevenId ? { contactgegevenId } : {}),
  }));

  const kies = useCallback(
    (uitkomst: Uitkomst) => {
      const nieuw = nieuweSleutel();
      const metDetails = WEDERKERIG.includes(uitkomst);
      registreer({ sleutel: nieuw, jongereId, soort: 'contactmomenten', lichaam: { ...lichaam, uitkomst } }, metDetails);
      melding.zet({ sleutel: nieuw, jongereId, tekst: w.bewaard(UITKOMST_KLEIN[uitkomst], rij.naam) });
      onGesprek(metDetails ? { jongereId, begonnenMs, sleutel: nieuw } : null);
    },
    [begonnenMs, jongereId, lichaam, onGesprek, rij.naam],
  );

  if (sleutel) {
    const klaar = () => {
      laatLos(sleutel);
      onGesprek(null);
    };
    return (
      <Dialoog titel={w.gesprokenMet(rij.naam)} onSluit={klaar} blad>
          <Details
            sleutel={sleutel}
            jongereId={jongereId}
            basis={{ ...lichaam, uitkomst: 'gesproken' }}
            bewaard={w.bewaard(UITKOMST_KLEIN.gesproken, rij.naam)}
            volgende={volgende?.naam}
            onOngedaan={sluit}
            onKlaar={(door) => {
              klaar();
              if (door && volgende) onVolgende?.(volgende);
            }}
          />
      </Dialoog>
    );
  }
  if (deel === 'formulier') {
    return (
      <Dialoog titel={woorden.contact.titel} onder={rij.naam} onSluit={sluit} breed>
        <Contactformulier jongereId={jongereId} naam={rij.naam} onKlaar={sluit} />
      </Dialoog>
    );
  }
  return (
    <Dialoog titel={<span id={vraagId}>{w.vraag(rij.naam)}</span>} onder={rij.telefoon ? w.gebeldOm(uurVan(begonnenMs)) : w.geenNummer} onSluit={sluit} blad losjes>
      {rij.discreet && (
        <p className="lp-letop">
          <Icoon naam="stil" />
          {w.discreet}
        </p>
      )}
      {rij.telefoon?.nummer && (
        <p className="lp-belregel">
          <a className="lp-tel" href={telLink(rij.telefoon.nummer)}>
            <Icoon naam="phone" />
            {w.belNummer(rij.telefoon.nummer)}
          </a>
        </p>
      )}
      <Uitkomstbalk knoppen={KNOPPEN} onKies={kies} vraagId={vraagId} />
      {deel === 'meer' ? (
        <div className="rijtje lp-uitkomst__voet">
          {ANDERE.map((u) => (
            <Knop key={u} onClick={() => kies(u)}>
              {UITKOMST[u]}
            </Knop>
          ))}
          <button type="button" className={knopKlasse('stil')} onClick={() => zetDeel('formulier')}>
            {w.anderContact}
          </button>
        </div>
      ) : (
        <div className="lp-uitkomst__voet">
          <span>{w.eenTik}</span>
          <Knop soort="stil" onClick={() => zetDeel('meer')}>
            {w.ietsAnders}
          </Knop>
        </div>
      )}
    </Dialoog>
  );
}
