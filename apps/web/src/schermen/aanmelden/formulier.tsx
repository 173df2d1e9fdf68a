import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import type { MogelijkDubbel, Ontvangst } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { vandaag } from '../../client/klok';
import { perVeld } from '../../client/probleem';
import { verversJongere } from '../../client/vragen';
import { Datumveld } from '../../kit/datumveld';
import { Foutoverzicht, type Fout } from '../../kit/foutoverzicht';
import { Keuze } from '../../kit/keuzechips';
import { Knop } from '../../kit/knop';
import { Tekstveld } from '../../kit/veld';
import { woorden } from '../../woorden';
import { HERKOMST, type Herkomst } from '../../woorden/begrippen';
import { Dubbel } from './dubbel';
import { Gemeenteveld } from './gemeenteveld';
import { lichaam, wijzers, zoekFouten, type Fouten, type Invoer, type Veld } from './invoer';

const w = woorden.aanmelden;
const HERKOMSTEN = (Object.keys(HERKOMST) as Herkomst[]).map((code) => ({ code, tekst: HERKOMST[code] }));

interface Props {
  invoer: Invoer;
  zet: (hoe: (oud: Invoer) => Invoer) => void;
  wis: () => void;
}

/** Registration. All faults at once, at the field and on top; a likely double is a question, not an error. */
export function Formulier({ invoer: i, zet, wis }: Props) {
  const [, ga] = useLocation();
  const [ronde, zetRonde] = useState(0);
  const [vanServer, zetVanServer] = useState<{ bij: Fouten; rest: readonly string[] }>({ bij: {}, rest: [] });
  const [dubbel, zetDubbel] = useState<MogelijkDubbel | null>(null);
  const { bezig, fout, doe } = useActie();
  const eigen = ronde > 0 ? zoekFouten(i, vandaag()) : {};
  const fouten: Fouten = { ...vanServer.bij, ...eigen };

  // A field that is changed loses the fault the server saw in it.
  const wijzig = <V extends Veld>(veld: V) => (waarde: Invoer[V]) => {
    zetVanServer(({ bij: { [veld]: _weg, ...bij }, rest }) => ({ bij, rest }));
    zet((oud) => ({ ...oud, [veld]: waarde }));
  };

  const meldAan = async (bevestigd: boolean) => {
    zetVanServer({ bij: {}, rest: [] });
    if (Object.keys(zoekFouten(i, vandaag())).length > 0) return zetRonde((n) => n + 1);
    const ontvangst = await doe<Ontvangst>('/v1/jongeren', lichaam(i, bevestigd));
    if (ontvangst?.id) {
      verversJongere(ontvangst.id);
      wis();
      ga(`/jongeren/${ontvangst.id}`);
    }
  };

  // What the last answer said, taken over once.
  const [verwerkt, zetVerwerkt] = useState(fout);
  if (fout !== verwerkt) {
    zetVerwerkt(fout);
    if (fout?.code === 'mogelijk-dubbel') zetDubbel(fout.inhoud as unknown as MogelijkDubbel);
    else if (fout) {
      const verdeeld = perVeld(fout.fouten, wijzers(i));
      zetVanServer({ bij: verdeeld.bij, rest: fout.fouten.length === 0 ? [fout.detail] : verdeeld.rest });
      zetRonde((n) => n + 1);
      zetDubbel(null);
    }
  }

  const lijst: Fout[] = [
    ...(Object.keys(i) as Veld[]).filter((v) => fouten[v]).map((v) => ({ veldId: v, tekst: fouten[v]! })),
    ...vanServer.rest.map((tekst) => ({ tekst })),
  ];
  const bij = (v: Veld) => (fouten[v] ? { fout: fouten[v] } : {});

  if (dubbel) return <Dubbel dubbel={dubbel} bezig={bezig} onAnders={() => void meldAan(true)} onTerug={() => zetDubbel(null)} />;
  return (
    <form
      className="stapel stapel--ruim"
      noValidate
      onSubmit={(e: FormEvent) => {
        e.preventDefault();
        void meldAan(false);
      }}
    >
      <Foutoverzicht fouten={lijst} ronde={ronde} />
      <div className="stapel">
        <Tekstveld id="voornaam" autoFocus label={w.voornaam} maxLength={100} waarde={i.voornaam} onWijzig={wijzig('voornaam')} {...bij('voornaam')} />
        <div className="lp-tweeling lp-tweeling--naam">
          <Tekstveld id="tussenvoegsel" label={w.tussenvoegsel} maxLength={30} waarde={i.tussenvoegsel} onWijzig={wijzig('tussenvoegsel')} {...bij('tussenvoegsel')} />
          <Tekstveld id="achternaam" label={w.achternaam} maxLength={100} waarde={i.achternaam} onWijzig={wijzig('achternaam')} {...bij('achternaam')} />
        </div>
        <Datumveld id="geboortedatum" label={w.geboortedatum} hulp={woorden.algemeen.datumVoorbeeld('02-03-2007')} tot={vandaag()} waarde={i.geboortedatum} onWijzig={wijzig('geboortedatum')} {...bij('geboortedatum')} />
        <Gemeenteveld waarde={i.gemeente} onKies={wijzig('gemeente')} fout={fouten.gemeente} />
      </div>
      <Keuze id="herkomst" vraag={w.herkomst} keuzes={HERKOMSTEN} waarde={i.herkomst} onKies={wijzig('herkomst')} {...bij('herkomst')} />
      <div className="stapel">
        <Tekstveld id="opleidingsoort" label={woorden.algemeen.hoeftNiet(w.opleiding)} hulp={w.opleidingUitleg} maxLength={80} waarde={i.opleidingsoort} onWijzig={wijzig('opleidingsoort')} {...bij('opleidingsoort')} />
        <Tekstveld id="telefoon" label={woorden.algemeen.hoeftNiet(w.telefoon)} type="tel" inputMode="tel" waarde={i.telefoon} onWijzig={wijzig('telefoon')} {...bij('telefoon')} />
        <Tekstveld id="email" label={woorden.algemeen.hoeftNiet(w.email)} inputMode="email" maxLength={300} waarde={i.email} onWijzig={wijzig('email')} {...bij('email')} />
        <Tekstveld id="bsn" label={woorden.algemeen.hoeftNiet(w.bsn)} hulp={w.bsnUitleg} inputMode="numeric" waarde={i.bsn} onWijzig={wijzig('bsn')} {...bij('bsn')} />
      </div>
      <div className="rijtje">
        <Knop type="submit" soort="hoofd" groot bezig={bezig}>
          {w.bewaar}
        </Knop>
        <Knop soort="stil" onClick={wis}>
          {w.opnieuw}
        </Knop>
      </div>
    </form>
  );
}
