import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { MedewerkerRij, OrganisatieDetail } from '@loopplank/access/antwoorden';
import { useMedewerkers } from '../../client/beheer';
import { vandaag } from '../../client/klok';
import type { Kolom } from '../../kit/datatabel/kolom';
import { Knop } from '../../kit/knop';
import { Leeg } from '../../kit/leeg';
import { Reden } from '../../kit/reden';
import { Tabbladen } from '../../kit/tabbladen';
import { Lijstscherm, type Lijstveld } from '../../raam/lijstscherm';
import { metJaar, metUur } from '../../tijd/zeg';
import { accounts as w } from '../../woorden/accounts';
import { beheer, SOORT } from '../../woorden/beheer';
import { ROL } from '../../woorden/begrippen';
import { NieuwAccount } from './accountvenster';
import { Terug, type Stap } from '../../raam/deelkop';
import { opNaam } from './op-naam';
import { organisatiebladen } from './plekken';
import { Zoekbalk } from './zoekbalk';

type Rij = MedewerkerRij;
type Stand = 'actief' | 'nogNiet' | 'afwezig' | 'gesloten';
const naam = (r: Rij) => r.naam;
const sleutel = (r: Rij) => r.id;
const naar = (r: Rij) => `/beheer/accounts/${r.id}`;
const rollen = (r: Rij) => r.rollen.filter((x) => x.geldig).map((x) => ROL[x.rol] ?? x.rol);

const standVan = (r: Rij): Stand => (r.geslotenOp ? 'gesloten' : !r.heeftWachtwoord ? 'nogNiet' : r.vervanging?.loopt ? 'afwezig' : 'actief');

function Standmerk({ rij }: { rij: Rij }) {
  const stand = standVan(rij);
  if (stand === 'afwezig') return <Reden soort="rust">{w.afwezig(metJaar(rij.vervanging!.totDatum))}</Reden>;
  return <Reden {...(stand === 'nogNiet' ? { soort: 'let' as const } : stand === 'actief' ? { soort: 'klaar' as const } : {})}>{w[stand]}</Reden>;
}

const KOLOMMEN: readonly Kolom<Rij>[] = [
  { naam: 'naam', kop: w.naam, breedte: 1.4, sorteer: naam, cel: (r) => <>{r.naam} <small>{r.gebruikersnaam}</small></> },
  { naam: 'rollen', kop: w.rollenKort, breedte: 1.4, cel: (r) => rollen(r).join(', ') || w.geenRol },
  { naam: 'team', kop: w.team, sorteer: (r) => r.team?.naam ?? null, cel: (r) => r.team?.naam ?? '' },
  { naam: 'stand', kop: w.standKort, sorteer: standVan, cel: (r) => <Standmerk rij={r} /> },
  { naam: 'laatst', kop: w.laatst, sorteer: (r) => r.laatstIngelogdOp ?? '', cel: (r) => (r.laatstIngelogdOp ? metUur(r.laatstIngelogdOp, vandaag()) : w.nooit) },
];

const STANDEN: readonly { readonly code: Stand; readonly naam: string }[] = [
  { code: 'actief', naam: w.actief }, { code: 'nogNiet', naam: w.nogNiet }, { code: 'afwezig', naam: beheer.afwezig }, { code: 'gesloten', naam: w.gesloten },
];

const velden = (o: OrganisatieDetail): readonly Lijstveld<Rij>[] => [
  { naam: 'rol', label: w.rollenKort, opties: Object.entries(ROL).map(([code, tekst]) => ({ code, naam: tekst })), van: (r) => r.rollen.filter((x) => x.geldig).map((x) => x.rol) },
  ...(o.teams.length > 0 ? [{ naam: 'team', label: w.team, opties: o.teams.map((t) => ({ code: t.id, naam: t.naam })), van: (r: Rij) => r.team?.id ?? '' }] : []),
  { naam: 'stand', label: w.standKort, meer: true, opties: STANDEN, van: standVan },
];

/** The accounts of one organisation, closed ones too. */
export function Accounts({ organisatie: o, terug }: { organisatie: OrganisatieDetail; terug: Stap | undefined }) {
  const [, ga] = useLocation();
  const [zoek, zetZoek] = useState('');
  const [nieuw, zetNieuw] = useState(false);
  const vraag = useMedewerkers(o.id);
  const gefilterd = useMemo(() => velden(o), [o]);
  const leeg = <Leeg soort="neutraal" titel={zoek ? w.nietsPast : w.geen}>{!zoek && <span>{w.geenUitleg}</span>}</Leeg>;
  return (
    <>
      {terug && <Terug {...terug} />}
      <Lijstscherm
        titel={o.naam}
        uitleg={SOORT[o.soort]}
        vraag={{ ...vraag, data: vraag.data && opNaam(vraag.data, zoek) }}
        mislukt={beheer.mislukt}
        kolommen={KOLOMMEN}
        velden={gefilterd}
        {...{ sleutel, naam, naar, leeg }}
        rechts={
          !o.gesloten && (
            <Knop soort="hoofd" icoon="persoonplus" onClick={() => zetNieuw(true)}>
              {w.nieuw}
            </Knop>
          )
        }
        boven={
          <>
            <Tabbladen label={beheer.delen} bladen={organisatiebladen(o.id)} />
            <Zoekbalk label={w.zoek} waarde={zoek} onWijzig={zetZoek} />
          </>
        }
      />
      {nieuw && <NieuwAccount organisatie={o} onSluit={() => zetNieuw(false)} onKlaar={(id) => ga(`/beheer/accounts/${id}`)} />}
    </>
  );
}
