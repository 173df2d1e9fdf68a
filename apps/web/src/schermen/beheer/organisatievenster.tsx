import { useState } from 'react';
import type { OrganisatieDetail } from '@loopplank/access/antwoorden';
import { verversBeheer } from '../../client/beheer';
import { useConcept } from '../../client/concept';
import { useFormulier } from '../../client/formulier';
import { useGemeenten } from '../../client/vragen';
import { Combolijst } from '../../kit/combolijst';
import { Formuliervenster } from '../../kit/formuliervenster';
import { Keuze, Keuzes } from '../../kit/keuzechips';
import { Tekstveld } from '../../kit/veld';
import { beheer, SOORT } from '../../woorden/beheer';
import { GRONDSLAG } from '../../woorden/grondslag';
import { Gemeentenveld } from './gemeentenveld';
import { gebreken, LEEG, nieuwLichaam, type Organisatie, vanDetail, VELDEN, wijzigLichaam, wissel } from './invoer';

const w = beheer.organisatie;
const keuzes = <K extends string>(woorden: Readonly<Record<K, string>>) => (Object.keys(woorden) as K[]).map((code) => ({ code, tekst: woorden[code] }));

function Regioveld({ waarde, onKies, fout }: { waarde: number | null; onKies: (code: number | null) => void; fout?: string }) {
  const { data } = useGemeenten();
  const regios = new Map(data?.items.map((g) => [String(g.doorstroompuntregio.code), g.doorstroompuntregio.naam]));
  const opties = [...regios].map(([code, naam]) => ({ code, naam })).sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return (
    <Combolijst id="doorstroompuntregio" label={w.regio} hulp={w.regioUitleg} opties={opties} waarde={waarde === null ? null : String(waarde)} geen={w.regioGeen} onKies={(code) => onKies(code === null ? null : Number(code))} {...(fout ? { fout } : {})} />
  );
}

interface Schil {
  titel: string;
  bewaar: string;
  o: Organisatie;
  zet: (hoe: (oud: Organisatie) => Organisatie) => void;
  formulier: ReturnType<typeof useFormulier<(typeof VELDEN)[number]>>;
  nieuw: boolean;
  onBewaar: () => void;
  onSluit: () => void;
  onWeg: () => void;
}

function Velden({ titel, bewaar, o, zet, formulier: f, nieuw, onBewaar, onSluit, onWeg }: Schil) {
  const met = (deel: Partial<Organisatie>) => zet((oud) => ({ ...oud, ...deel }));
  return (
    <Formuliervenster titel={titel} bewaar={bewaar} nietBewaren={beheer.nietBewaren} bezig={f.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={onBewaar} onSluit={onSluit} onWeg={onWeg}>
      <Tekstveld id="naam" label={w.naam} maxLength={120} waarde={o.naam} onWijzig={(naam) => met({ naam })} {...f.bij('naam')} />
      {nieuw && <Keuze id="soort" vraag={w.soort} hulp={w.soortUitleg} keuzes={keuzes(SOORT)} waarde={o.soort} onKies={(soort) => met({ soort })} {...f.bij('soort')} />}
      {o.soort === 'doorstroompunt' && <Regioveld waarde={o.doorstroompuntregio} onKies={(doorstroompuntregio) => met({ doorstroompuntregio })} {...f.bij('doorstroompuntregio')} />}
      <Gemeentenveld waarden={o.gemeenten} onWijzig={(gemeenten) => met({ gemeenten })} {...f.bij('gemeenten')} />
      <Keuzes id="grondslagen" vraag={w.grondslagen} hulp={w.grondslagenUitleg} keuzes={keuzes(GRONDSLAG)} waarden={o.grondslagen as (keyof typeof GRONDSLAG)[]} onWissel={(code) => zet((oud) => ({ ...oud, grondslagen: wissel(oud.grondslagen, code) }))} {...f.bij('grondslagen')} />
    </Formuliervenster>
  );
}

/** A new organisation; what was filled in survives a reload. */
export function NieuweOrganisatie({ onSluit, onKlaar }: { onSluit: () => void; onKlaar: (id: string) => void }) {
  const [o, zet, wis] = useConcept<Organisatie>('beheer.organisatie', LEEG);
  const formulier = useFormulier(VELDEN);
  const bewaar = async () => {
    const gemaakt = await formulier.stuur<{ id: string }>({ pad: '/v1/organisaties', lichaam: nieuwLichaam(o), fouten: gebreken(o) });
    if (gemaakt === null) return;
    wis();
    await verversBeheer();
    onKlaar(gemaakt.id);
  };
  return <Velden nieuw titel={beheer.organisaties.nieuw} bewaar={w.maak} {...{ o, zet, formulier, onSluit }} onWeg={wis} onBewaar={() => void bewaar()} />;
}

export function WijzigOrganisatie({ organisatie, onSluit }: { organisatie: OrganisatieDetail; onSluit: () => void }) {
  const [oud] = useState(() => vanDetail(organisatie));
  const [o, zet, wis] = useConcept(`beheer.organisatie.${organisatie.id}`, oud);
  const formulier = useFormulier(VELDEN);
  const bewaar = async () => {
    const lichaam = wijzigLichaam(oud, o);
    if (Object.keys(lichaam).length > 0 && (await formulier.stuur({ pad: `/v1/organisaties/${organisatie.id}`, lichaam, methode: 'PATCH', fouten: gebreken(o) })) === null) return;
    wis();
    await verversBeheer();
    onSluit();
  };
  return <Velden nieuw={false} titel={organisatie.naam} bewaar={w.bewaar} {...{ o, zet, formulier, onSluit }} onWeg={wis} onBewaar={() => void bewaar()} />;
}
