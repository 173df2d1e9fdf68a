import type { OrganisatieDetail } from '@loopplank/access/antwoorden';
import { useOrganisatie } from '../../client/beheer';
import { vandaag } from '../../client/klok';
import { medewerker } from '../../client/sessie';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Strook } from '../../kit/strook';
import { metUur } from '../../tijd/zeg';
import { beheer, SOORT } from '../../woorden/beheer';
import { NietGevonden } from '../niet-gevonden';
import { Accounts } from './accounts';
import { Deelkop } from '../../raam/deelkop';
import { Gegevens } from './organisatie';
import { organisatiebladen } from './plekken';
import { Werkdagen } from './werkdagen';

const terug = () => (medewerker()?.installatiebeheer ? { naar: '/beheer', tekst: beheer.organisaties.titel } : undefined);

function Inhoud({ o, deel }: { o: OrganisatieDetail; deel: string }) {
  const dicht = o.gesloten !== undefined;
  if (deel === 'accounts') return <Accounts organisatie={o} terug={terug()} />;
  return (
    <>
      <Deelkop key={deel} venster={o.naam} uitleg={SOORT[o.soort]} terug={terug()} bladen={{ label: beheer.delen, lijst: organisatiebladen(o.id) }} />
      {o.gesloten && (
        <Strook icoon="slot" rond>
          {beheer.organisatie.gesloten(metUur(o.gesloten.op, vandaag()))}
        </Strook>
      )}
      {deel === '' && <Gegevens organisatie={o} />}
      {deel === 'werkdagen' && <Werkdagen organisatieId={o.id} dicht={dicht} />}
    </>
  );
}

/** One organisation: what she is, her accounts, her working days. */
export function EenOrganisatie({ id, deel }: { id: string; deel: string }) {
  const vraag = useOrganisatie(id);
  if (!['', 'accounts', 'werkdagen'].includes(deel)) return <NietGevonden />;
  return (
    <>
      {!vraag.data && <Deelkop venster={beheer.titel} />}
      <Antwoordvak mislukt={beheer.mislukt} vraag={vraag}>{(o) => <Inhoud o={o} deel={deel} />}</Antwoordvak>
    </>
  );
}
