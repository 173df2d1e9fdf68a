import { STATUS, type StatusCode } from '../woorden/begrippen';
import { plusDagen } from '../tijd/dagen';
import { VANDAAG } from '../../dev/gegevens.mts';
import { Knop } from '../kit/knop';
import { Icoon } from '../kit/icoon';
import { Discreet, Reden } from '../kit/reden';
import { Statuschip } from '../kit/statuschip';
import { Deel, LANG, Proef } from './proef';

const KLEUREN = [
  ['pagina', '--lp-page'], ['kaart', '--lp-card'], ['doen', '--lp-action'], ['gekozen', '--lp-action-tint'], ['let op: het werk', '--lp-attention'],
  ['let op, vlak', '--lp-attention-bg'], ['gat, niet bekend', '--lp-gap'], ['gat, vlak', '--lp-gap-bg'], ['rust en discretie', '--lp-rest'], ['geland', '--lp-done'], ['fout van het systeem', '--lp-fault'],
] as const;

const DAGEN: Partial<Record<StatusCode, number>> = { IN_BEELD_CONTACT: 65, IN_BEELD_REGISTRATIE: 84, VERLOOPT: 9, VERLOPEN: -3, BUITEN_BEELD: -34, RUST_OP_VERZOEK: 27, GELAND: 98 };

const Kleuren = () => (
  <Deel id="kleur" titel="Kleur" uitleg="Rood is voor een fout van het systeem, nooit voor een mens. Water is het gat tussen wal en schip.">
    {KLEUREN.map(([naam, token]) => (
      <div key={token} className="kit-kleur">
        <span style={{ background: `var(${token})` }} />
        <b>{naam}</b>
        <code>{token}</code>
      </div>
    ))}
  </Deel>
);

const Statussen = () => (
  <Deel id="status" titel="Beeldstatus" uitleg="De zon en de horizon: hoog is gezien, laag is bijna weg, onder de lijn is uit beeld. Altijd met een woord erbij.">
    {(Object.keys(STATUS) as StatusCode[]).map((status) => {
      const n = DAGEN[status];
      return (
        <Proef key={status} staat={status.toLowerCase().replaceAll('_', ' ')}>
          <Statuschip vandaag={VANDAAG} beeld={{ status, ...(n === undefined ? {} : { totDatum: plusDagen(VANDAAG, n) }), definitie: { code: 'ECHT-CONTACT', versie: 3 }, uitleg: '', waarom: [] }} />
        </Proef>
      );
    })}
  </Deel>
);

const Knoppen = () => (
  <Deel id="knop" titel="Knop en reden" uitleg="Eén gevulde knop per deel van een scherm. Een rij zonder reden bestaat niet.">
    <Proef staat="hoofd, gewoon, stil, fout">
      <div className="rijtje">
        <Knop soort="hoofd">Contact vastleggen</Knop>
        <Knop icoon="agenda">Plannen</Knop>
        <Knop soort="stil">Iets anders…</Knop>
        <Knop soort="fout">Gooi weg</Knop>
      </div>
    </Proef>
    <Proef staat="bezig, kan niet, alleen een icoon">
      <div className="rijtje">
        <Knop soort="hoofd" bezig>
          Bewaar
        </Knop>
        <Knop disabled>Kan nu niet</Knop>
        <button type="button" className="lp-rond" aria-label="Bel Noa">
          <Icoon naam="phone" />
        </button>
      </div>
    </Proef>
    <Proef staat="groot en breed, met lange tekst">
      <Knop soort="hoofd" groot breed>
        Klaar, volgende: {LANG}
      </Knop>
    </Proef>
    <Proef staat="redenen">
      <div className="rijtje">
        <Reden>elke 6 weken</Reden>
        <Reden soort="let">contract stopt</Reden>
        <Reden soort="gat">gat: 41 dagen</Reden>
        <Reden soort="rust" icoon="slot">
          beperkt zichtbaar
        </Reden>
        <Reden soort="klaar">gedaan</Reden>
        <Discreet>Discreet</Discreet>
      </div>
    </Proef>
  </Deel>
);

export const Basis = () => (
  <>
    <Kleuren />
    <Statussen />
    <Knoppen />
  </>
);
