import { useState } from 'react';
import type { SignaalRegel } from '@loopplank/koppelingen/antwoorden';
import { useAanvoer, useSignalen } from '../../client/signalen';
import { magIn, medewerker } from '../../client/sessie';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Keuze } from '../../kit/keuzechips';
import { Knop } from '../../kit/knop';
import { Leeg } from '../../kit/leeg';
import { Strook } from '../../kit/strook';
import { Schermkop } from '../../raam/schermkop';
import { signalen as w } from '../../woorden/signalen';
import { NietGevonden } from '../niet-gevonden';
import { Acceptatie } from './acceptatie';
import { Afwijzing } from './afwijzing';
import { Signaal } from './signaal';
import './signalen.css';

type Status = SignaalRegel['status'];
const STATUSSEN = (Object.keys(w.status) as Status[]).map((code) => ({ code, tekst: w.status[code] }));

/** Which lists are missing: then an empty list says nothing. */
function Aanvoer() {
  const { data } = useAanvoer();
  return data?.items.filter((a) => !a.vers).map((a) => (
    <Strook key={a.lijst} soort="let" icoon="alert" rond>
      {w.oud(a.naam, a.uitleg)}
    </Strook>
  ));
}

function Niemand({ status }: { status: Status }) {
  const { data } = useAanvoer();
  if (status !== 'open') return <Leeg soort="neutraal" titel={w.leegAnders} />;
  if (!data) return null;
  return data.items.every((a) => a.vers) ? <Leeg titel={w.leegGoed}>{w.leegGoedUitleg}</Leeg> : <Leeg soort="let" titel={w.leegOud} />;
}

/** Whom registers name and we do not know: for each one somebody decides. */
function Lijst() {
  const [status, zetStatus] = useState<Status>('open');
  const [open, zetOpen] = useState<{ readonly wat: 'accepteer' | 'wijsAf'; readonly signaal: SignaalRegel } | null>(null);
  const vraag = useSignalen(status);
  const sluit = () => zetOpen(null);
  return (
    <div className="stapel">
      <Schermkop titel={w.titel} uitleg={w.uitleg} />
      <Aanvoer />
      <Keuze vraag={w.welke} keuzes={STATUSSEN} waarde={status} onKies={zetStatus} />
      <Antwoordvak vraag={{ ...vraag, data: vraag.data?.pages }} mislukt={w.mislukt} regels={6}>
        {(bladen) =>
          bladen[0]?.totaal === 0 ? (
            <Niemand status={status} />
          ) : (
            <ul className="sg-lijst">
              {bladen.flatMap((b) => b.items).map((s) => (
                <Signaal key={s.id} signaal={s} onAccepteer={() => zetOpen({ wat: 'accepteer', signaal: s })} onWijsAf={() => zetOpen({ wat: 'wijsAf', signaal: s })} />
              ))}
            </ul>
          )
        }
      </Antwoordvak>
      {vraag.hasNextPage && (
        <Knop breed bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>
          {w.toonMeer}
        </Knop>
      )}
      {open?.wat === 'accepteer' && <Acceptatie signaal={open.signaal} onSluit={sluit} />}
      {open?.wat === 'wijsAf' && <Afwijzing signaal={open.signaal} onSluit={sluit} />}
    </div>
  );
}

export default function Signalenscherm() {
  return magIn(medewerker(), 'signalen') ? <Lijst /> : <NietGevonden />;
}
