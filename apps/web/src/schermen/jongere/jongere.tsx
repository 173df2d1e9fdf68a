import { lazy, Suspense, useEffect, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { EenBeeld, TijdlijnItem } from '@loopplank/dossier/antwoorden';
import { nuMs } from '../../client/klok';
import { probleemIn } from '../../client/probleem';
import { useEenBeeld, useTijdlijn } from '../../client/vragen';
import { Actiebalk } from '../../kit/actiebalk';
import { Foutvak } from '../../kit/foutvak';
import { Knop, knopKlasse } from '../../kit/knop';
import { Laden } from '../../kit/laden';
import { Leeg } from '../../kit/leeg';
import { useSchermtitel } from '../../raam/plaats';
import { woorden } from '../../woorden';
import { Dialoog } from '../../kit/dialoog';
import { Contactformulier } from '../contact/formulier';
import { Uitkomstvenster, type Belbaar } from '../vandaag/uitkomstvenster';
import { belOpTelefoon, useGesprek } from '../vandaag/gesprek';
import { medewerker } from '../../client/sessie';
import { Afsprakenkaart } from './afsprakenkaart';
import { leesBekendOp } from './bekend-op';
import { Banenkaart } from './banenkaart';
import { Bereikkaart } from './bereikkaart';
import { CorrectieVenster } from './correctievenster';
import { Kennisbanner, KennisVenster } from './kennis';
import { Hulpvragenkaart } from './hulpvragenkaart';
import { Inzagenkaart } from './inzagenkaart';
import { Gesprekkenkaart, Mensenkaart } from './mensenkaart';
import { besteNummer, volledigeNaam } from './naam';
import { Nazorgkaart } from './nazorgkaart';
import { NotitieVenster } from './notitievenster';
import { Overdrachtkaart } from './overdrachtkaart';
import { Samengevoegdstroken } from './samengevoegd';
import { Persoonkop } from './persoonkop';
import { PlannenVenster } from './plannenvenster';
import { Schoolkaart, Werkkaart } from './schoolwerkkaart';
import { Toestemmingenkaart, Wensstroken } from './wensenkaart';
import { Tijdlijnkaart } from './tijdlijnkaart';
import './jongere.css';

const Vastlegmenu = lazy(() => import('../vastleggen/menu'));

const w = woorden.jongere;
type Venster = 'contact' | 'plannen' | 'notitie' | 'meer' | 'kennis' | null;

/** `?corrigeer=<event>`: open the correction of that entry as soon as it is on the timeline. */
function useTeCorrigeren(id: string, gebeurtenisId: string | null): [TijdlijnItem | null, (item: TijdlijnItem | null) => void] {
  const [item, zetItem] = useState<TijdlijnItem | null>(null);
  const { data } = useTijdlijn(id, null);
  const gevonden = gebeurtenisId === null ? undefined : data?.pages.flatMap((p) => p.items).find((i) => i.gebeurtenisId === gebeurtenisId);
  useEffect(() => {
    if (gevonden) zetItem(gevonden);
  }, [gevonden]);
  return [item, zetItem];
}

function Niet({ fout, opnieuw, bekendOp, onTerug }: { fout: unknown; opnieuw: () => void; bekendOp: string | null; onTerug: () => void }) {
  if (probleemIn(fout)?.status !== 404) return <Foutvak titel={w.ladenMislukt} fout={fout} opnieuw={opnieuw} />;
  if (bekendOp) {
    return (
      <Leeg soort="let" titel={w.kennis.onbekend}>
        <span>{w.kennis.onbekendUitleg}</span>
        <Knop onClick={onTerug}>{w.kennis.terug}</Knop>
      </Leeg>
    );
  }
  return (
    <Leeg soort="neutraal" titel={w.nietGevonden}>
      <span>{w.nietGevondenUitleg}</span>
      <Link className={knopKlasse()} href="/zoeken">
        {w.terugNaarZoeken}
      </Link>
    </Leeg>
  );
}

const belbaar = (beeld: EenBeeld): Belbaar => {
  const nummer = besteNummer(beeld.contactgegevens);
  return {
    jongereId: beeld.id,
    naam: beeld.persoon.voornaam ?? volledigeNaam(beeld.persoon),
    discreet: beeld.contactvoorkeur?.discreet ?? false,
    ...(nummer ? { telefoon: { contactgegevenId: nummer.id, nummer: nummer.waarde } } : {}),
  };
};

/** S2: the one shared view. Also as we knew it at an earlier moment: `?bekendOp=` in the address. */
export default function Jongere({ id }: { id: string }) {
  const kop = useSchermtitel(w.titel);
  const [, ga] = useLocation();
  const zoek = new URLSearchParams(useSearch());
  const bekendOp = leesBekendOp(zoek.get('bekendOp'));
  const { data: beeld, error, isPending, refetch } = useEenBeeld(id, bekendOp);
  const [venster, zetVenster] = useState<Venster>(null);
  const [gesprek, zetGesprek] = useGesprek();
  const [teCorrigeren, zetTeCorrigeren] = useTeCorrigeren(id, zoek.get('corrigeer'));
  const naar = (op: string | null) => ga(op ? `/jongeren/${id}?bekendOp=${op}` : `/jongeren/${id}`);
  const sluit = () => zetVenster(null);
  const mag = (wat: EenBeeld['mag'][number]) => bekendOp === null && beeld !== undefined && beeld.mag.includes(wat);
  const bel = () => {
    if (!beeld) return;
    const wie = belbaar(beeld);
    zetGesprek({ jongereId: id, begonnenMs: nuMs() });
    if (wie.telefoon?.nummer && !wie.discreet) belOpTelefoon(wie.telefoon.nummer);
  };

  return (
    <div className="lp-jongere">
      {bekendOp && <Kennisbanner bekendOp={bekendOp} onAnder={() => zetVenster('kennis')} onTerug={() => naar(null)} />}
      {!beeld && (
        <h1 ref={kop} tabIndex={-1} className="lp-sr">
          {w.titel}
        </h1>
      )}
      {isPending && <Laden regels={5} />}
      {error && !beeld && <Niet fout={error} opnieuw={() => void refetch()} bekendOp={bekendOp} onTerug={() => naar(null)} />}
      {beeld && (
        <>
          <Persoonkop beeld={beeld} kop={kop} onBel={mag('contact.vastleggen') ? bel : undefined} />
          <Wensstroken beeld={beeld} naam={volledigeNaam(beeld.persoon)} mag={mag('contact.vastleggen')} />
          <Samengevoegdstroken beeld={beeld} mag={mag('corrigeren')} />
          <Banenkaart id={id} bekendOp={bekendOp} />
          <div className="lp-duo">
            <div className="lp-duo__open">
              <Hulpvragenkaart beeld={beeld} naam={volledigeNaam(beeld.persoon)} mag={mag('contact.vastleggen')} />
              <Afsprakenkaart beeld={beeld} mag={mag('contact.vastleggen')} />
            </div>
            <div className="lp-duo__links">
              <Tijdlijnkaart id={id} bekendOp={bekendOp} vandaag={beeld.peildatum} onCorrigeer={mag('corrigeren') ? zetTeCorrigeren : null} onKennis={() => zetVenster('kennis')} />
              <div className="lp-rijkaarten">
                <Schoolkaart beeld={beeld} naam={volledigeNaam(beeld.persoon)} magContact={mag('contact.vastleggen')} magWijzigen={mag('dossier.wijzigen')} />
                <Werkkaart beeld={beeld} naam={volledigeNaam(beeld.persoon)} magContact={mag('contact.vastleggen')} magWijzigen={mag('dossier.wijzigen')} />
                <Gesprekkenkaart beeld={beeld} />
                <Toestemmingenkaart beeld={beeld} naam={volledigeNaam(beeld.persoon)} mag={mag('dossier.wijzigen')} />
              </div>
            </div>
            <div className="lp-duo__rechts">
              <Nazorgkaart beeld={beeld} mag={mag('dossier.wijzigen')} />
              <Overdrachtkaart beeld={beeld} naam={volledigeNaam(beeld.persoon)} mag={mag('dossier.wijzigen')} eigenOrganisatie={medewerker()?.organisatieId ?? ''} />
              <Bereikkaart beeld={beeld} mag={mag('dossier.wijzigen')} />
              <Mensenkaart beeld={beeld} mag={mag('dossier.wijzigen')} />
            </div>
          </div>
          {beeld.mag.includes('inzagen.zien') && <Inzagenkaart id={id} bekendOp={bekendOp} vandaag={beeld.peildatum} />}
          {(mag('contact.vastleggen') || mag('dossier.wijzigen')) && (
            <Actiebalk label={w.acties.groep}>
              {mag('contact.vastleggen') && (
                <Knop soort="hoofd" icoon="chat" onClick={() => zetVenster('contact')}>
                  {w.acties.contact}
                </Knop>
              )}
              {mag('dossier.wijzigen') && (
                <Knop icoon="agenda" onClick={() => zetVenster('plannen')}>
                  {w.acties.plannen}
                </Knop>
              )}
              {mag('contact.vastleggen') && (
                <Knop icoon="notitie" onClick={() => zetVenster('notitie')}>
                  {w.acties.notitie}
                </Knop>
              )}
              <Knop icoon="plus" onClick={() => zetVenster('meer')}>
                {w.acties.meer}
              </Knop>
            </Actiebalk>
          )}
        </>
      )}
      {beeld && venster === 'contact' && (
        <Dialoog titel={w.acties.contact} onder={volledigeNaam(beeld.persoon)} onSluit={sluit} breed>
          <Contactformulier jongereId={id} naam={belbaar(beeld).naam} onKlaar={sluit} />
        </Dialoog>
      )}
      {beeld && venster === 'meer' && (
        <Suspense fallback={null}>
          <Vastlegmenu beeld={beeld} naam={volledigeNaam(beeld.persoon)} eigenOrganisatie={medewerker()?.organisatieId ?? ''} onSluit={sluit} />
        </Suspense>
      )}
      {venster === 'plannen' && <PlannenVenster jongereId={id} onSluit={sluit} />}
      {beeld && venster === 'notitie' && <NotitieVenster jongereId={id} naam={belbaar(beeld).naam} onSluit={sluit} />}
      {venster === 'kennis' && (
        <KennisVenster
          begin={bekendOp}
          onSluit={sluit}
          onKies={(op) => {
            sluit();
            naar(op);
          }}
        />
      )}
      {beeld && gesprek?.jongereId === id && <Uitkomstvenster gesprek={gesprek} rij={belbaar(beeld)} onGesprek={zetGesprek} />}
      {teCorrigeren && (
        <CorrectieVenster
          item={teCorrigeren}
          onSluit={() => {
            zetTeCorrigeren(null);
            if (zoek.has('corrigeer')) ga(`/jongeren/${id}`, { replace: true });
          }}
        />
      )}
    </div>
  );
}
