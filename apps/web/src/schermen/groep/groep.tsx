import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import type { Groepscontact, WerklijstRij } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { useConcept } from '../../client/concept';
import { useWerklijst, verversJongere } from '../../client/vragen';
import { Formulierfout } from '../../kit/formulierfout';
import { Foutvak } from '../../kit/foutvak';
import { Keuzes } from '../../kit/keuzechips';
import { Knop, knopKlasse } from '../../kit/knop';
import { Laden } from '../../kit/laden';
import { Leeg } from '../../kit/leeg';
import { Langveld, Tekstveld } from '../../kit/veld';
import { useSchermtitel } from '../../raam/plaats';
import { groep as w } from '../../woorden/groep';
import { groepslichaam, type Groepsinvoer, LEGE_GROEP, misluktVan, passend, wissel } from './invoer';

/** How many names stand on the screen at once; typing finds the others. */
const EERST = 12;

interface KiezerProps {
  rijen: readonly WerklijstRij[];
  invoer: Groepsinvoer;
  zet: (hoe: (oud: Groepsinvoer) => Groepsinvoer) => void;
  fout: string | undefined;
}

/** Who was in the group: from the own list, found by typing. */
function Kiezer({ rijen, invoer, zet, fout }: KiezerProps) {
  const [zoek, zetZoek] = useState('');
  const gevonden = passend(rijen, zoek, invoer.jongeren).slice(0, EERST + invoer.jongeren.length);
  return (
    <div className="stapel">
      <Tekstveld label={w.zoek} type="search" waarde={zoek} onWijzig={zetZoek} />
      <Keuzes
        id="groep-jongeren"
        vraag={w.wie(invoer.jongeren.length)}
        keuzes={gevonden.map((r) => ({ code: r.jongereId, tekst: r.naam }))}
        waarden={invoer.jongeren}
        onWissel={(id) => zet((oud) => ({ ...oud, jongeren: wissel(oud.jongeren, id), afwezig: oud.afwezig.filter((a) => a !== id) }))}
        {...(fout ? { fout } : {})}
      />
    </div>
  );
}

/** One entry for a whole group: everybody was there, but for the exceptions. */
export default function Groep() {
  const kop = useSchermtitel(w.titel);
  const vraag = useWerklijst();
  const [invoer, zet, wis] = useConcept<Groepsinvoer>('groep', LEGE_GROEP);
  const [toon, zetToon] = useState(false);
  const [klaar, zetKlaar] = useState<Groepscontact | null>(null);
  const { bezig, fout, doe } = useActie();
  const rijen = vraag.data?.pages.flatMap((p) => p.items) ?? [];
  const naamVan = (id: string) => rijen.find((r) => r.jongereId === id)?.naam ?? w.iemand;
  const leeg = invoer.jongeren.length === 0;

  const stuur = async (e: FormEvent) => {
    e.preventDefault();
    zetToon(true);
    if (leeg) return;
    const gedaan = await doe<Groepscontact>('/v1/groepscontacten', groepslichaam(invoer));
    if (gedaan === null) return;
    for (const i of gedaan.items) verversJongere(i.jongereId);
    zetKlaar(gedaan);
    // Who it did not work for stays in the form, to be sent once more.
    if (gedaan.mislukt > 0) zet((oud) => ({ ...oud, jongeren: misluktVan(gedaan) }));
    else wis();
  };

  return (
    <div className="lp-smalscherm">
      <header className="lp-kop">
        <div>
          <h1 ref={kop} tabIndex={-1}>
            {w.titel}
          </h1>
          <p>{w.uitleg}</p>
        </div>
      </header>
      <div role="status">
        {klaar && (
          <Leeg titel={w.bewaard(klaar.totaal - klaar.mislukt)} soort={klaar.mislukt > 0 ? 'let' : 'neutraal'}>
            {klaar.mislukt > 0 && (
              <ul>
                {klaar.items.flatMap((i) => (i.gelukt ? [] : [<li key={i.jongereId}>{`${naamVan(i.jongereId)}: ${i.uitleg}`}</li>]))}
              </ul>
            )}
            <Link className={knopKlasse()} href="/">
              {w.terug}
            </Link>
          </Leeg>
        )}
      </div>
      {vraag.isPending && <Laden regels={5} />}
      {vraag.isError && !vraag.data && <Foutvak titel={w.mislukt} fout={vraag.error} opnieuw={() => void vraag.refetch()} />}
      {vraag.data && (!klaar || klaar.mislukt > 0) && (
        <form className="stapel stapel--ruim" onSubmit={(e) => void stuur(e)} noValidate>
          <Formulierfout fout={fout} />
          <Kiezer rijen={rijen} invoer={invoer} zet={zet} fout={toon && leeg ? w.niemand : undefined} />
          {!leeg && (
            <Keuzes
              vraag={w.afwezig}
              hulp={invoer.afwezig.length === 0 ? w.iedereen : w.erWaren(invoer.jongeren.length - invoer.afwezig.length)}
              keuzes={invoer.jongeren.map((id) => ({ code: id, tekst: naamVan(id) }))}
              waarden={invoer.afwezig}
              onWissel={(id) => zet((oud) => ({ ...oud, afwezig: wissel(oud.afwezig, id) }))}
            />
          )}
          <Langveld label={w.notitie} hulp={w.notitieUitleg} rows={3} maxLength={10_000} waarde={invoer.notitie} onWijzig={(notitie) => zet((oud) => ({ ...oud, notitie }))} />
          <Knop type="submit" soort="hoofd" groot breed bezig={bezig}>
            {w.bewaar}
          </Knop>
        </form>
      )}
    </div>
  );
}
