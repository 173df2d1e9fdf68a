import type { Nazorgklok } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { useVelden } from '../../client/concept';
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
function Venster({ id, pad, titel, onder, lichaam, wis, onSluit, children }: Props & { pad: string; titel: string; onder?: string; lichaam: object; wis: () => void; children: React.ReactNode }) {
  const { bezig, fout, doe } = useActie();
  const stuur = async () => {
    if ((await doe(`/v1/jongeren/${id}/nazorg${pad}`, lichaam)) === null) return;
    wis();
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
  const [{ programma, anker }, zet, wis] = useVelden<{ programma: string | null; anker: string }>(`nazorg.start.${id}`, {
    programma: voorstel.programma ?? null,
    anker: voorstel.ankerDatum ? alsInvoer(voorstel.ankerDatum as Parameters<typeof alsInvoer>[0]) : '',
  });
  const dag = dagVan(anker);
  return (
    <Venster id={id} pad="" titel={w.start} lichaam={{ ...(programma ? { programma } : {}), ...(dag ? { ankerDatum: dag } : {}) }} wis={wis} onSluit={onSluit}>
      <Kieslijst label={w.programma} opties={PROGRAMMAS} waarde={programma} leeg={w.kiesProgramma} onKies={zet('programma')} />
      <Datumveld label={w.anker} hulp={w.ankerHulp} waarde={anker} onWijzig={zet('anker')} />
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
  const [{ reden, tot }, zet, wis] = useVelden<{ reden: keyof typeof w.reden; tot: string }>(`nazorg.pauze.${id}`, { reden: 'rust', tot: '' });
  const dag = dagVan(tot);
  return (
    <Venster id={id} pad="/pauze" titel={w.stilzetten} onder={w.stilUitleg} lichaam={{ reden, ...(dag ? { hervatDatum: dag } : {}) }} wis={wis} onSluit={onSluit}>
      <Keuze vraag={w.waarom} hulp={w.redenHulp} slot keuzes={keuzes(w.reden)} waarde={reden} onKies={zet('reden')} />
      <Datumveld label={w.totWanneer} waarde={tot} onWijzig={zet('tot')} />
    </Venster>
  );
}

export function EindeVenster({ id, klok, onSluit }: Props & { klok: Nazorgklok }) {
  const [{ reden, toelichting }, zet, wis] = useVelden<{ reden: keyof typeof w.einde; toelichting: string }>(`nazorg.einde.${id}`, { reden: klok.staat === 'besluitNodig' ? 'besluit' : 'eerder', toelichting: '' });
  const tekst = toelichting.trim();
  return (
    <Venster id={id} pad="/einde" titel={w.stop} onder={w.eindeUitleg} lichaam={{ reden, ...(tekst ? { toelichting: tekst } : {}) }} wis={wis} onSluit={onSluit}>
      <Keuze vraag={w.waarom} keuzes={keuzes(w.einde)} waarde={reden} onKies={zet('reden')} />
      <Tekstveld label={w.toelichting} maxLength={500} waarde={toelichting} onWijzig={zet('toelichting')} />
    </Venster>
  );
}

export function VerlengVenster({ id, onSluit }: Props) {
  const [{ tot, toelichting }, zet, wis] = useVelden(`nazorg.verleng.${id}`, { tot: '', toelichting: '' });
  const dag = dagVan(tot);
  return (
    <Venster id={id} pad="/verlenging" titel={w.verleng} lichaam={{ ...(dag ? { totDatum: dag } : {}), toelichting: toelichting.trim() }} wis={wis} onSluit={onSluit}>
      <Datumveld label={w.langer} waarde={tot} onWijzig={zet('tot')} />
      <Tekstveld label={w.toelichting} maxLength={500} waarde={toelichting} onWijzig={zet('toelichting')} />
    </Venster>
  );
}
