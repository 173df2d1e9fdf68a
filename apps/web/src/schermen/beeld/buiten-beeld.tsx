import { useMemo } from 'react';
import type { BuitenBeeld } from '@loopplank/dossier/antwoorden';
import { useBuitenBeeld, type Beeldvraag } from '../../client/beeld';
import { vandaag } from '../../client/klok';
import { magIn, medewerker } from '../../client/sessie';
import { Antwoordvak } from '../../kit/antwoordvak';
import { useRijkeuze } from '../../kit/datatabel/keuze';
import { Knop } from '../../kit/knop';
import { Leeg } from '../../kit/leeg';
import { Strook } from '../../kit/strook';
import { Schermkop } from '../../raam/schermkop';
import { lang } from '../../tijd/zeg';
import { beeld as w } from '../../woorden/beeld';
import { Beeldfilters } from './filters';
import { Groepen } from './groepen';
import { Lens } from './lens';
import { useBeeldstand } from './stand';
import { Zoekacties } from './zoekacties';
import '../../kit/kaart.css';
import './buiten-beeld.css';

/** The number first, in a sentence that says by which definition, on which day and as known when. */
function Samenvatting({ antwoord: a, stand }: { antwoord: BuitenBeeld; stand: Beeldvraag }) {
  const uit = a.groepen.filter((g) => g.actieMogelijk).reduce((n, g) => n + g.aantal, 0);
  const waar = a.gemeenten.find((g) => g.code === stand.gemeente)?.naam;
  return (
    <div className="bb-som" role="status">
      <p className="bb-som__getal">{uit}</p>
      <p>
        <strong>{w.kop(uit, waar ? w.in(waar) : '')}</strong> {w.op(lang(a.peildatum, vandaag()))}
        {stand.bekendOp && `, ${w.zoalsBekend(lang(stand.bekendOp, vandaag()))}`}.
        <br />
        <span className="klein">
          {w.volgens} <b>{a.definitie.titel}</b>. {a.definitie.zin}
        </span>
      </p>
    </div>
  );
}

const Bronnen = ({ aanvoer }: { aanvoer: BuitenBeeld['aanvoer'] }) => (
  <>
    {aanvoer.filter((b) => b.oud).map((b) => (
      <Strook key={b.bron} soort="let" icoon="alert" rond>
        {w.oud(b.bron, b.dagen)}
      </Strook>
    ))}
    {aanvoer.length === 0 && (
      <Strook soort="let" icoon="alert" rond>
        {w.geenBron}
      </Strook>
    )}
  </>
);

/** Nobody on the list: good news when a feed told something lately, else maybe not. */
function Niemand({ aanvoer }: { aanvoer: BuitenBeeld['aanvoer'] }) {
  const vers = aanvoer.filter((b) => !b.oud).sort((a, b) => a.dagen - b.dagen)[0];
  return vers ? <Leeg titel={w.leegGoed}>{w.leegGoedUitleg(vers.bron, vers.dagen)}</Leeg> : <Leeg soort="let" titel={w.leegOud}>{aanvoer[0] ? w.oud(aanvoer[0].bron, aanvoer[0].dagen) : w.geenBron}</Leeg>;
}

/** Whom do we know and not see, and why? The first screen of a coordinator's morning. */
export default function BuitenBeeldscherm() {
  const [stand, zet] = useBeeldstand();
  const vraag = useBuitenBeeld(stand);
  const eerste = vraag.data?.pages[0];
  const alleRijen = useMemo(() => vraag.data?.pages.flatMap((p) => p.items) ?? [], [vraag.data]);
  const keuze = useRijkeuze(useMemo(() => alleRijen.map((r) => r.jongereId), [alleRijen]));
  // Who looks back, or may only look, starts nothing.
  const mag = magIn(medewerker(), 'werklijst') && stand.peildatum === null && stand.bekendOp === null;
  return (
    <div className="stapel">
      <Schermkop titel={w.titel} uitleg={w.uitleg} />
      <Beeldfilters stand={stand} antwoord={eerste} zet={(anders) => zet({ reden: null, ...anders })} />
      {/* The choices stay while another answer is on its way; the old answer under a new question would be wrong. */}
      <Antwoordvak vraag={{ ...vraag, isPending: vraag.isPending || vraag.isPlaceholderData, data: vraag.isPlaceholderData ? undefined : vraag.data?.pages }} mislukt={w.mislukt} regels={6}>
        {([antwoord, ...meer]) => {
          if (!antwoord) return null;
          const rijen = [antwoord, ...meer].flatMap((p) => p.items);
          return (
            <div className="stapel">
              <div className="bb-boven">
                <Samenvatting antwoord={antwoord} stand={stand} />
                <Lens tellingen={antwoord.tellingen} nu={antwoord.definitie.code} onKies={(definitie) => zet({ definitie, reden: null })} />
              </div>
              <Bronnen aanvoer={antwoord.aanvoer} />
              {antwoord.groepen.length === 0 ? <Niemand aanvoer={antwoord.aanvoer} /> : <Groepen antwoord={antwoord} rijen={rijen} alleen={stand.reden} onAlleen={(reden) => zet({ reden })} keuze={mag ? keuze : null} />}
              {vraag.hasNextPage && (
                <Knop breed bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>
                  {w.meer(antwoord.totaal - rijen.length)}
                </Knop>
              )}
            </div>
          );
        }}
      </Antwoordvak>
      {mag && <Zoekacties rijen={alleRijen.filter((r) => keuze.gekozen.has(r.jongereId))} wis={keuze.wis} />}
    </div>
  );
}
