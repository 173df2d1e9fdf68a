import { useState, type FormEvent } from 'react';
import type { TijdlijnItem, ZoekTreffer } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { useVelden } from '../../client/concept';
import { nuMs, vandaag } from '../../client/klok';
import { medewerker } from '../../client/sessie';
import { verversJongere } from '../../client/vragen';
import { Datumveld } from '../../kit/datumveld';
import { Dialoog } from '../../kit/dialoog';
import { Formulierfout } from '../../kit/formulierfout';
import { Keuze } from '../../kit/keuzechips';
import { Knop } from '../../kit/knop';
import { Langveld, Tekstveld } from '../../kit/veld';
import { alsInvoer, dagVan, uurVan } from '../../tijd/dagen';
import { kort } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { CORRECTIE, UITKOMST, UITKOMSTEN_BIJ, type Correctiereden, type Uitkomst } from '../../woorden/begrippen';
import { fouten as invoerFouten, LEGE_INVOER, wanneerWas } from '../contact/invoer';
import { isContact, magVerplaatsen, redenenVoor } from './corrigeerbaar';
import { JuisteJongere } from './juiste-jongere';

const w = woorden.correctie;

interface Props {
  item: TijdlijnItem;
  onSluit: () => void;
}

interface Invoer {
  readonly reden: Correctiereden | null;
  readonly uitkomst: Uitkomst | 'vervalt';
  readonly dag: string;
  readonly tijd: string;
  readonly naar: ZoekTreffer | null;
  readonly toelichting: string;
}

const beginVan = (item: TijdlijnItem): Invoer => ({ reden: null, uitkomst: 'vervalt', dag: alsInvoer(dagVan(item.geldigOp)), tijd: uurVan(item.geldigOp), naar: null, toelichting: '' });

/** Says that an entry was wrong: it ceases to hold, gets a new version, or goes to the right youngster. */
export function CorrectieVenster({ item, onSluit }: Props) {
  const wie = medewerker()?.organisatieId ?? '';
  const [{ reden, uitkomst, dag, tijd, naar, toelichting }, zet, wis] = useVelden<Invoer>(`correctie.${item.gebeurtenisId}`, beginVan(item));
  const [toon, zetToon] = useState(false);
  const { bezig, fout, doe } = useActie();

  const wanneer = { ...LEGE_INVOER, kanaal: item.kanaal ?? null, uitkomst: item.uitkomst ?? null, wanneer: 'anders' as const, dag, tijd };
  const fouten = reden === 'verkeerdeDatum' ? invoerFouten(wanneer, nuMs()) : {};

  const nieuw = (): Record<string, unknown> | undefined => {
    if (reden === 'verkeerdeDatum') return { plaatsgevondenOp: wanneerWas(wanneer, nuMs()) };
    if (reden === 'verkeerdeJongere') return naar ? { jongereId: naar.jongereId } : undefined;
    return reden === 'vergissing' && uitkomst !== 'vervalt' ? { uitkomst } : undefined;
  };

  const stuur = async (e: FormEvent) => {
    e.preventDefault();
    zetToon(true);
    if (reden === null || fouten.dag || fouten.tijd) return;
    const anders = nieuw();
    const lichaam = { gebeurtenisId: item.gebeurtenisId, reden, ...(toelichting.trim() ? { toelichting: toelichting.trim() } : {}), ...(anders ? { nieuw: anders } : {}) };
    if ((await doe(`/v1/jongeren/${item.jongereId}/correcties`, lichaam)) === null) return;
    wis();
    verversJongere(item.jongereId);
    if (naar) verversJongere(naar.jongereId);
    onSluit();
  };

  const uitkomsten = item.kanaal ? UITKOMSTEN_BIJ[item.kanaal].filter((u) => u !== item.uitkomst) : [];
  return (
    <Dialoog titel={w.titel} onder={`${item.titel}, ${kort(dagVan(item.geldigOp), vandaag())}`} onSluit={onSluit}>
      <form className="stapel" onSubmit={(e) => void stuur(e)} noValidate>
        <Formulierfout fout={fout} />
        <Keuze vraag={w.reden} hulp={w.uitleg} keuzes={redenenVoor(item, wie).map((code) => ({ code, tekst: CORRECTIE[code] }))} waarde={reden} onKies={zet('reden')} {...(toon && reden === null ? { fout: w.kiesReden } : {})} />
        {reden === 'vergissing' && isContact(item) && (
          <Keuze vraag={w.anderUitkomst} keuzes={[{ code: 'vervalt' as const, tekst: w.vervalt }, ...uitkomsten.map((code) => ({ code, tekst: UITKOMST[code] }))]} waarde={uitkomst} onKies={zet('uitkomst')} />
        )}
        {reden === 'verkeerdeDatum' && (
          <div className="lp-tweeling">
            <Datumveld label={w.welkeDag} waarde={dag} onWijzig={zet('dag')} tot={vandaag()} {...(toon && fouten.dag ? { fout: fouten.dag } : {})} />
            <Tekstveld label={woorden.contact.tijd} placeholder="uu:mm" inputMode="numeric" waarde={tijd} onWijzig={zet('tijd')} {...(toon && fouten.tijd ? { fout: fouten.tijd } : {})} />
          </div>
        )}
        {reden === 'verkeerdeJongere' && magVerplaatsen(item, wie) && <JuisteJongere behalve={item.jongereId} gekozen={naar} onKies={zet('naar')} />}
        {reden !== null && <Langveld label={woorden.algemeen.hoeftNiet(w.toelichting)} rows={2} maxLength={500} waarde={toelichting} onWijzig={zet('toelichting')} />}
        <div className="lp-dialoog__vast">
          <Knop type="submit" soort="hoofd" groot breed bezig={bezig}>
            {w.bewaar}
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
