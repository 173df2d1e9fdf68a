import { useState } from 'react';
import { useLocation } from 'wouter';
import type { OrganisatieRij, Organisatiesoort } from '@loopplank/access/antwoorden';
import { useOrganisaties } from '../../client/beheer';
import type { Kolom } from '../../kit/datatabel/kolom';
import { Knop } from '../../kit/knop';
import { Leeg } from '../../kit/leeg';
import { Tabbladen } from '../../kit/tabbladen';
import { Lijstscherm, type Lijstveld } from '../../raam/lijstscherm';
import { beheer, SOORT } from '../../woorden/beheer';
import { NieuweOrganisatie } from './organisatievenster';
import { HOOFDBLADEN } from './plekken';
import { opNaam } from './op-naam';
import { Zoekbalk } from './zoekbalk';

const w = beheer.organisaties;
type Rij = OrganisatieRij;
const naam = (r: Rij) => r.naam;
const sleutel = (r: Rij) => r.id;
const naar = (r: Rij) => `/beheer/organisaties/${r.id}`;

const KOLOMMEN: readonly Kolom<Rij>[] = [
  { naam: 'naam', kop: w.naam, breedte: 2, sorteer: naam, cel: naam },
  { naam: 'soort', kop: w.soort, sorteer: (r) => SOORT[r.soort], cel: (r) => SOORT[r.soort] },
];
const VELDEN: readonly Lijstveld<Rij>[] = [
  { naam: 'soort', label: w.soort, opties: (Object.keys(SOORT) as Organisatiesoort[]).map((code) => ({ code, naam: SOORT[code] })), van: (r) => r.soort },
];

/** Who takes part in this installation. */
export function Organisaties() {
  const [, ga] = useLocation();
  const [zoek, zetZoek] = useState('');
  const [nieuw, zetNieuw] = useState(false);
  const vraag = useOrganisaties();
  const rijen = vraag.data && opNaam(vraag.data, zoek);
  const leeg = <Leeg soort="neutraal" titel={zoek ? w.nietsPast : w.geen}>{!zoek && <span>{w.geenUitleg}</span>}</Leeg>;
  return (
    <>
      <Lijstscherm
        titel={w.titel}
        uitleg={w.uitleg}
        vraag={{ ...vraag, data: rijen }}
        mislukt={beheer.mislukt}
        kolommen={KOLOMMEN}
        velden={VELDEN}
        {...{ sleutel, naam, naar, leeg }}
        rechts={
          <Knop soort="hoofd" icoon="plus" onClick={() => zetNieuw(true)}>
            {w.nieuw}
          </Knop>
        }
        boven={
          <>
            <Tabbladen label={beheer.delen} bladen={HOOFDBLADEN} />
            <Zoekbalk label={w.zoek} waarde={zoek} onWijzig={zetZoek} />
          </>
        }
      />
      {nieuw && <NieuweOrganisatie onSluit={() => zetNieuw(false)} onKlaar={(id) => ga(`/beheer/organisaties/${id}`)} />}
    </>
  );
}
