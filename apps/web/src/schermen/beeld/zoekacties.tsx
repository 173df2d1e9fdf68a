import { useState, type FormEvent } from 'react';
import type { BuitenBeeldRij } from '@loopplank/dossier/antwoorden';
import { useVelden } from '../../client/concept';
import { verversBuitenBeeld } from '../../client/beeld';
import { schrijf } from '../../client/http';
import { begin } from '../../client/reeks';
import { Dialoog } from '../../kit/dialoog';
import { Keuze } from '../../kit/keuzechips';
import { Kiesbalk } from '../../kit/kiesbalk';
import { Knop } from '../../kit/knop';
import { woorden } from '../../woorden';
import { beeld as w } from '../../woorden/beeld';

type Zoekbron = BuitenBeeldRij['geraadpleegd'][number]['zoekbron'];
type Uitkomst = keyof typeof w.uitkomsten;

/** The same for every chosen youngster, one by one, with time to think again. */
const opAllen = (rijen: readonly BuitenBeeldRij[], tekst: string, pad: string, inhoud: object): void =>
  void begin({
    tekst, items: rijen, naamVan: (r) => r.naam, onbekend: woorden.lijst.misluktOnbekend, na: verversBuitenBeeld,
    een: (r, sleutel) => schrijf(`/v1/jongeren/${r.jongereId}/${pad}`, inhoud, { sleutel }),
  });

const alsKeuzes = <C extends string>(uit: Readonly<Record<C, string>>) => (Object.keys(uit) as C[]).map((code) => ({ code, tekst: uit[code] }));
const BRONNEN = alsKeuzes<Zoekbron>(w.zoekbronnen);
const UITKOMSTEN = alsKeuzes<Uitkomst>(w.uitkomsten);

const NIETS_GEVONDEN = { bron: null, uitkomst: 'nietsGevonden' } as const;

function Nagekeken({ aantal, onSluit, onKlaar }: { aantal: number; onSluit: () => void; onKlaar: (bron: Zoekbron, uitkomst: Uitkomst) => void }) {
  const [{ bron, uitkomst }, zet, wis] = useVelden<{ bron: Zoekbron | null; uitkomst: Uitkomst }>('beeld.nagekeken', NIETS_GEVONDEN);
  const [toon, zetToon] = useState(false);
  const stuur = (e: FormEvent) => {
    e.preventDefault();
    zetToon(true);
    if (!bron) return;
    wis();
    onKlaar(bron, uitkomst);
  };
  return (
    <Dialoog titel={w.nagekekenTitel(aantal)} onder={w.nagekekenUitleg} onSluit={onSluit} blad>
      <form className="stapel" onSubmit={stuur} noValidate>
        <Keuze id="zoekbron" vraag={w.zoekbron} keuzes={BRONNEN} waarde={bron} onKies={zet('bron')} {...(toon && !bron ? { fout: w.kiesBron } : {})} />
        <Keuze id="uitkomst" vraag={w.uitkomst} keuzes={UITKOMSTEN} waarde={uitkomst} onKies={zet('uitkomst')} />
        <footer className="lp-dialoog__voet">
          <Knop type="submit" soort="hoofd">
            {w.bewaar}
          </Knop>
        </footer>
      </form>
    </Dialoog>
  );
}

/** What can be done with the chosen youngsters: begin to search, or say where somebody looked. */
export function Zoekacties({ rijen, wis }: { rijen: readonly BuitenBeeldRij[]; wis: () => void }) {
  const [open, zetOpen] = useState(false);
  const zoek = () => {
    opAllen(rijen, w.zoekBezig(rijen.length), 'onderzoek', { aanleiding: 'buitenBeeld' });
    wis();
  };
  const klaar = (zoekbron: Zoekbron, uitkomst: Uitkomst) => {
    opAllen(rijen, w.nagekekenBezig(rijen.length), 'onderzoek/bronnen', { zoekbron, uitkomst });
    zetOpen(false);
    wis();
  };
  return (
    <>
      <Kiesbalk aantal={rijen.length} onWis={wis}>
        <Knop soort="hoofd" icoon="zoek" onClick={zoek}>
          {w.zoek}
        </Knop>
        <Knop onClick={() => zetOpen(true)}>{w.nagekeken}</Knop>
      </Kiesbalk>
      {open && <Nagekeken aantal={rijen.length} onSluit={() => zetOpen(false)} onKlaar={klaar} />}
    </>
  );
}
