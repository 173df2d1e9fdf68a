import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { useActie } from '../../client/actie';
import { useConcept } from '../../client/concept';
import { vandaag } from '../../client/klok';
import { Datumveld } from '../../kit/datumveld';
import { Formulierfout } from '../../kit/formulierfout';
import { Knop } from '../../kit/knop';
import { Strook } from '../../kit/strook';
import { Langveld, Tekstveld } from '../../kit/veld';
import { Schermkop } from '../../raam/schermkop';
import { leesDatum } from '../../tijd/dagen';
import { noodtoegang as w } from '../../woorden/noodtoegang';

const LEEG = { voornaam: '', tussenvoegsel: '', achternaam: '', geboortedatum: '', reden: '' };
type Veld = keyof typeof LEEG;

/** Opens a file of somebody who does not belong to one's own organisation: with a reason, for a few hours, told at once. */
export default function Noodtoegang() {
  const [, ga] = useLocation();
  const [i, zet, wis] = useConcept('noodtoegang', LEEG);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { bezig, fout, doe } = useActie();
  const wijzig = (veld: Veld) => (waarde: string) => zet((oud) => ({ ...oud, [veld]: waarde }));
  const mis = (veld: Veld): string | undefined =>
    geprobeerd && veld !== 'tussenvoegsel' && (i[veld].trim() === '' || (veld === 'geboortedatum' && !('dag' in leesDatum(i.geboortedatum)))) ? w.vul : fout?.fouten.find((f) => f.veld === `/${veld}`)?.uitleg;
  const bij = (veld: Veld) => ({ waarde: i[veld], onWijzig: wijzig(veld), ...(mis(veld) ? { fout: mis(veld)! } : {}) });
  const stuur = async (e: FormEvent) => {
    e.preventDefault();
    zetGeprobeerd(true);
    const { tussenvoegsel, ...rest } = i;
    const geboren = leesDatum(i.geboortedatum);
    if (Object.values(rest).some((t) => t.trim() === '') || !('dag' in geboren)) return;
    const gedaan = await doe<{ id: string }>('/v1/noodtoegang', { ...rest, geboortedatum: geboren.dag, ...(tussenvoegsel.trim() === '' ? {} : { tussenvoegsel }) });
    if (!gedaan) return;
    wis();
    ga(`/jongeren/${gedaan.id}`);
  };
  return (
    <div className="stapel lp-smalscherm">
      <Schermkop titel={w.titel} uitleg={w.uitleg} />
      <Strook soort="let" icoon="alert" rond>
        {w.gevolg}
      </Strook>
      <form className="stapel stapel--ruim" onSubmit={(e) => void stuur(e)} noValidate>
        <Tekstveld label={w.voornaam} {...bij('voornaam')} />
        <Tekstveld label={w.tussenvoegsel} {...bij('tussenvoegsel')} />
        <Tekstveld label={w.achternaam} {...bij('achternaam')} />
        <Datumveld label={w.geboortedatum} tot={vandaag()} {...bij('geboortedatum')} />
        <Langveld label={w.reden} hulp={w.redenHulp} rows={3} {...bij('reden')} />
        <Formulierfout fout={fout} />
        <Knop type="submit" soort="hoofd" groot bezig={bezig}>
          {w.ja}
        </Knop>
      </form>
    </div>
  );
}
