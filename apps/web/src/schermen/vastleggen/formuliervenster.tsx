import { useState, type FormEvent } from 'react';
import { useActie } from '../../client/actie';
import { useConcept } from '../../client/concept';
import { vandaag } from '../../client/klok';
import { verversJongere } from '../../client/vragen';
import { Dialoog } from '../../kit/dialoog';
import { useFocusNa } from '../../kit/focus-na';
import { Foutoverzicht } from '../../kit/foutoverzicht';
import { Knop } from '../../kit/knop';
import { Strook } from '../../kit/strook';
import { woorden } from '../../woorden';
import { vastleggen as w } from '../../woorden/vastleggen';
import { Invoer } from './velden';
import { beginVan, type Formulier, foutenVan, lichaamVan, serverFouten, type Waarden, zichtbaar } from './vorm';
import './vastleggen.css';

interface Props {
  formulier: Formulier;
  jongereId: string;
  /** Below the title: about whom or what. */
  onder?: string | null;
  /** What is known already. */
  begin?: Waarden;
  onSluit: () => void;
}

/** A short form about one youngster: keeps what was typed, says what is wrong at the field, saves with one request. */
export function FormulierVenster({ formulier: f, jongereId, onder, begin, onSluit }: Props) {
  // A form is opened anew for each youngster and subject; what it starts with does not change while it is open.
  const [leeg] = useState(() => beginVan(f, vandaag(), begin));
  const [i, zet, wis] = useConcept<Waarden>(`${f.id}.${jongereId}${f.pad}`, leeg);
  const [ronde, zetRonde] = useState(0);
  const [meer, zetMeer] = useState(() => f.velden.some((v) => v.meer && JSON.stringify(i[v.naam]) !== JSON.stringify(leeg[v.naam])));
  const { bezig, fout, doe } = useActie();
  const [vak, focusNa] = useFocusNa<HTMLDivElement>();
  const vanServer = fout ? serverFouten(f, fout.fouten) : { bij: {}, rest: [] };
  const eigen = ronde > 0 ? foutenVan(f, i, vandaag()) : {};
  const bij: Readonly<Record<string, string>> = { ...vanServer.bij, ...eigen };
  const veldId = (naam: string) => `${f.id}-${naam}`;
  const velden = zichtbaar(f, i);
  const metLabel = (naam: string, tekst: string) => {
    const label = velden.find((v) => v.naam === naam)?.label ?? '';
    return `${label}${/[?.]$/.test(label) ? '' : ':'} ${tekst}`;
  };
  const dicht = velden.filter((v) => v.meer && !meer && bij[v.naam] === undefined);
  const algemeen = fout && Object.keys(vanServer.bij).length === 0 && vanServer.rest.length === 0 ? [fout.detail] : vanServer.rest;
  const let_ = f.let?.(i) ?? null;

  const stuur = async (e: FormEvent) => {
    e.preventDefault();
    const mis = Object.keys(foutenVan(f, i, vandaag())).length > 0;
    zetRonde((n) => n + 1);
    if (mis || (await doe(`/v1/jongeren/${jongereId}${f.pad}`, lichaamVan(f, i))) === null) return;
    verversJongere(jongereId);
    wis();
    onSluit();
  };
  return (
    <Dialoog titel={f.titel} onder={onder} onSluit={onSluit}>
      <form className="stapel stapel--ruim" onSubmit={(e) => void stuur(e)} noValidate>
        <Foutoverzicht
          ronde={ronde + (fout ? 1 : 0)}
          {...(fout ? { titel: woorden.fouten.nietBewaard } : {})}
          fouten={[...algemeen.map((tekst) => ({ tekst })), ...Object.entries(bij).map(([naam, tekst]) => ({ veldId: veldId(naam), tekst: metLabel(naam, tekst) }))]}
        />
        {f.uitleg && <p className="klein zacht">{f.uitleg}</p>}
        <div className="stapel stapel--ruim" ref={vak}>
          {velden.filter((v) => !dicht.includes(v)).map((v) => (
            <div key={v.naam} data-veld={v.naam}>
              <Invoer veld={v} id={veldId(v.naam)} i={i} fout={bij[v.naam]} zet={(waarde) => zet((oud) => ({ ...oud, [v.naam]: waarde }))} />
            </div>
          ))}
        </div>
        {dicht.length > 0 && (
          <p>
            <Knop
              soort="stil"
              icoon="plus"
              onClick={() => {
                zetMeer(true);
                focusNa((d) => d.querySelector<HTMLElement>(`[data-veld="${dicht[0]!.naam}"] :is(input, textarea)`));
              }}
            >
              {woorden.contact.meer}
            </Knop>
          </p>
        )}
        <div className="lp-dialoog__vast">
          <div role="status" className="lp-vastleg__let">
            {let_ && (
              <Strook soort="let" icoon="alert" rond>
                {let_}
              </Strook>
            )}
          </div>
          <Knop type="submit" soort="hoofd" groot breed bezig={bezig}>
            {w.bewaar}
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
