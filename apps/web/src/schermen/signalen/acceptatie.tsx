import { useState } from 'react';
import type { SignaalDetail, SignaalRegel } from '@loopplank/koppelingen/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { useLocation } from 'wouter';
import { useConcept } from '../../client/concept';
import { useFormulier, type Formulierstand } from '../../client/formulier';
import { useSignaal, verversSignalen } from '../../client/signalen';
import { useGemeenten } from '../../client/vragen';
import { vandaag } from '../../client/klok';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Combolijst } from '../../kit/combolijst';
import { Datumveld } from '../../kit/datumveld';
import { Dialoog } from '../../kit/dialoog';
import { Foutoverzicht } from '../../kit/foutoverzicht';
import { Knop } from '../../kit/knop';
import { Tekstveld } from '../../kit/veld';
import { alsInvoer, leesDatum } from '../../tijd/dagen';
import { woorden } from '../../woorden';
import { signalen } from '../../woorden/signalen';
import { Bekenden } from './bekenden';
import { Berichten } from './berichten';

const w = signalen.venster;
const VELDEN = ['voornaam', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'gemeente', 'jongereId'] as const;
type Veld = (typeof VELDEN)[number];

interface Invoer {
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  /** As typed. */
  readonly geboortedatum: string;
  readonly gemeente: string | null;
}

const beginVan = (d: SignaalDetail): Invoer => ({
  voornaam: d.voornaam ?? '', tussenvoegsel: d.tussenvoegsel ?? '', achternaam: d.achternaam ?? '', geboortedatum: d.geboortedatum ? alsInvoer(d.geboortedatum as Dag) : '', gemeente: d.gemeente?.code ?? null,
});

function lichaamVan(i: Invoer, bevestigdNieuw: boolean) {
  const gelezen = leesDatum(i.geboortedatum);
  const tekst = (naam: 'voornaam' | 'tussenvoegsel' | 'achternaam') => (i[naam].trim() ? { [naam]: i[naam].trim() } : {});
  return { ...tekst('voornaam'), ...tekst('tussenvoegsel'), ...tekst('achternaam'), ...('dag' in gelezen ? { geboortedatum: gelezen.dag } : {}), ...(i.gemeente ? { gemeente: i.gemeente } : {}), ...(bevestigdNieuw ? { bevestigdNieuw } : {}) };
}

function Nieuw({ detail, f, bewaar }: { detail: SignaalDetail; f: Formulierstand<Veld>; bewaar: (lichaam: object) => Promise<boolean> }) {
  const [begin] = useState(() => beginVan(detail));
  const [i, zet, wis] = useConcept<Invoer>(`signaal.${detail.id}`, begin);
  const { data } = useGemeenten();
  const wijzig = (veld: keyof Invoer) => (waarde: string) => zet((oud) => ({ ...oud, [veld]: waarde }));
  const anders = detail.kandidaten.length > 0 || detail.andere > 0;
  return (
    <form
      className="stapel"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        if (!f.bezig) void bewaar(lichaamVan(i, anders)).then((gelukt) => gelukt && wis());
      }}
    >
      <h3>{w.nieuw}</h3>
      <p className="klein">{w.nieuwUitleg}</p>
      <Tekstveld id="voornaam" label={w.voornaam} maxLength={100} waarde={i.voornaam} onWijzig={wijzig('voornaam')} {...f.bij('voornaam')} />
      <Tekstveld id="tussenvoegsel" label={woorden.algemeen.hoeftNiet(w.tussenvoegsel)} maxLength={30} waarde={i.tussenvoegsel} onWijzig={wijzig('tussenvoegsel')} {...f.bij('tussenvoegsel')} />
      <Tekstveld id="achternaam" label={w.achternaam} maxLength={100} waarde={i.achternaam} onWijzig={wijzig('achternaam')} {...f.bij('achternaam')} />
      <Datumveld id="geboortedatum" label={w.geboortedatum} tot={vandaag()} waarde={i.geboortedatum} onWijzig={wijzig('geboortedatum')} {...f.bij('geboortedatum')} />
      <Combolijst id="gemeente" label={w.gemeente} opties={data?.items ?? []} waarde={i.gemeente} onKies={(gemeente) => zet((oud) => ({ ...oud, gemeente }))} geen={w.gemeenteGeen} {...f.bij('gemeente')} />
      <Knop type="submit" soort="hoofd" bezig={f.bezig}>
        {anders ? w.bevestig : w.nieuw}
      </Knop>
    </form>
  );
}

/** What the registers said, who it may be, and the two ways on: a file that is there, or a new one. */
export function Acceptatie({ signaal: s, onSluit }: { signaal: SignaalRegel; onSluit: () => void }) {
  const vraag = useSignaal(s.id);
  const f = useFormulier(VELDEN);
  const [, ga] = useLocation();
  const bewaar = async (lichaam: object): Promise<boolean> => {
    const bewaard = await f.stuur<{ id: string }>({ pad: `/v1/signalen/${s.id}/acceptatie`, lichaam });
    // Somebody who looks like this was registered since: they are shown, and then it is the person who decides.
    if (bewaard === null) {
      void vraag.refetch();
      return false;
    }
    await verversSignalen();
    onSluit();
    ga(`/jongeren/${bewaard.id}`);
    return true;
  };
  return (
    <Dialoog titel={w.titel} onder={s.naam ?? signalen.onbekend(s.id)} onSluit={onSluit} breed losjes>
      <div className="stapel stapel--ruim">
        <Foutoverzicht fouten={f.fouten} ronde={f.ronde} />
        <Antwoordvak vraag={vraag} mislukt={signalen.mislukt}>
          {(d) => (
            <div className="stapel stapel--ruim">
              <Berichten detail={d} />
              <Bekenden detail={d} bezig={f.bezig} onKies={(jongereId) => void bewaar({ jongereId })} />
              <Nieuw key={d.id} detail={d} f={f} bewaar={bewaar} />
            </div>
          )}
        </Antwoordvak>
        <Knop onClick={onSluit}>{w.nietNu}</Knop>
      </div>
    </Dialoog>
  );
}
