import { useState } from 'react';
import type { Nazorgklok } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { useNazorgvoorstel, verversNazorg } from '../../client/nazorg';
import { Datumveld } from '../../kit/datumveld';
import { Dialoog } from '../../kit/dialoog';
import { Formulierfout } from '../../kit/formulierfout';
import { Keuze } from '../../kit/keuzechips';
import { Kieslijst } from '../../kit/kieslijst';
import { Knop } from '../../kit/knop';
import { Laden } from '../../kit/laden';
import { Tekstveld } from '../../kit/veld';
import { alsInvoer, leesDatum } from '../../tijd/dagen';
import { nazorgkaart as w } from '../../woorden/nazorg';

const PROGRAMMAS = Object.entries(w.programmas).map(([code, naam]) => ({ code, naam }));
const keuzes = <C extends string>(uit: Readonly<Record<C, string>>) => (Object.keys(uit) as C[]).map((code) => ({ code, tekst: uit[code] }));
const dagVan = (tekst: string): string | undefined => {
  const gelezen = leesDatum(tekst);
  return 'dag' in gelezen ? gelezen.dag : undefined;
};

interface Props {
  id: string;
  onSluit: () => void;
}

/** A short form about the clock: what is filled in, and the one button. */
function Venster({ id, pad, titel, onder, lichaam, onSluit, children }: Props & { pad: string; titel: string; onder?: string; lichaam: object; children: React.ReactNode }) {
  const { bezig, fout, doe } = useActie();
  const stuur = async () => {
    if ((await doe(`/v1/jongeren/${id}/nazorg${pad}`, lichaam)) === null) return;
    verversNazorg();
    onSluit();
  };
  return (
    <Dialoog titel={titel} {...(onder ? { onder } : {})} onSluit={onSluit} blad>
      <form
        className="stapel"
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          if (!bezig) void stuur();
        }}
      >
        <Formulierfout fout={fout} />
        {children}
        <div className="lp-dialoog__vast">
          <Knop type="submit" soort="hoofd" groot breed bezig={bezig}>
            {w.bewaar}
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}

function Startvelden({ id, voorstel, onSluit }: Props & { voorstel: { readonly programma?: string; readonly ankerDatum?: string } }) {
  const [programma, zetProgramma] = useState<string | null>(voorstel.programma ?? null);
  const [anker, zetAnker] = useState(voorstel.ankerDatum ? alsInvoer(voorstel.ankerDatum as Parameters<typeof alsInvoer>[0]) : '');
  const dag = dagVan(anker);
  return (
    <Venster id={id} pad="" titel={w.start} lichaam={{ ...(programma ? { programma } : {}), ...(dag ? { ankerDatum: dag } : {}) }} onSluit={onSluit}>
      <Kieslijst label={w.programma} opties={PROGRAMMAS} waarde={programma} leeg={w.kiesProgramma} onKies={zetProgramma} />
      <Datumveld label={w.anker} hulp={w.ankerHulp} waarde={anker} onWijzig={zetAnker} />
    </Venster>
  );
}

/** Starts a clock, filled in with what the file knows. */
export function StartVenster({ id, onSluit }: Props) {
  const { data } = useNazorgvoorstel(id);
  if (!data) {
    return (
      <Dialoog titel={w.start} onSluit={onSluit} blad>
        <Laden />
      </Dialoog>
    );
  }
  return <Startvelden id={id} voorstel={data.voorstel} onSluit={onSluit} />;
}

export function PauzeVenster({ id, onSluit }: Props) {
  const [reden, zetReden] = useState<keyof typeof w.reden>('rust');
  const [tot, zetTot] = useState('');
  const dag = dagVan(tot);
  return (
    <Venster id={id} pad="/pauze" titel={w.stilzetten} onder={w.stilUitleg} lichaam={{ reden, ...(dag ? { hervatDatum: dag } : {}) }} onSluit={onSluit}>
      <Keuze vraag={w.waarom} hulp={w.redenHulp} slot keuzes={keuzes(w.reden)} waarde={reden} onKies={zetReden} />
      <Datumveld label={w.totWanneer} waarde={tot} onWijzig={zetTot} />
    </Venster>
  );
}

export function EindeVenster({ id, klok, onSluit }: Props & { klok: Nazorgklok }) {
  const [reden, zetReden] = useState<keyof typeof w.einde>(klok.staat === 'besluitNodig' ? 'besluit' : 'eerder');
  const [toelichting, zetToelichting] = useState('');
  const tekst = toelichting.trim();
  return (
    <Venster id={id} pad="/einde" titel={w.stop} onder={w.eindeUitleg} lichaam={{ reden, ...(tekst ? { toelichting: tekst } : {}) }} onSluit={onSluit}>
      <Keuze vraag={w.waarom} keuzes={keuzes(w.einde)} waarde={reden} onKies={zetReden} />
      <Tekstveld label={w.toelichting} maxLength={500} waarde={toelichting} onWijzig={zetToelichting} />
    </Venster>
  );
}

export function VerlengVenster({ id, onSluit }: Props) {
  const [tot, zetTot] = useState('');
  const [toelichting, zetToelichting] = useState('');
  const dag = dagVan(tot);
  return (
    <Venster id={id} pad="/verlenging" titel={w.verleng} lichaam={{ ...(dag ? { totDatum: dag } : {}), toelichting: toelichting.trim() }} onSluit={onSluit}>
      <Datumveld label={w.langer} waarde={tot} onWijzig={zetTot} />
      <Tekstveld label={w.toelichting} maxLength={500} waarde={toelichting} onWijzig={zetToelichting} />
    </Venster>
  );
}
