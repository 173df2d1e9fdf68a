import { useState } from 'react';
import { vandaag } from '../../client/klok';
import { Datumveld } from '../../kit/datumveld';
import { useFocusNa } from '../../kit/focus-na';
import { Keuze, Keuzes } from '../../kit/keuzechips';
import { Knop } from '../../kit/knop';
import { Langveld, Tekstveld } from '../../kit/veld';
import { hoofdletter, lang } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { DOOR, GEVOELIG_THEMA, THEMA } from '../../woorden/begrippen';
import { gekozenDag, type Rest, type RestVeld } from './rest';

const w = woorden.gesprek;

interface Props {
  rest: Rest;
  zet: (hoe: (oud: Rest) => Rest) => void;
  fouten: Partial<Record<RestVeld, string>>;
}

const EERST = ['gaatGoed', 'zorgen', 'hulpvraag', 'verhuisd', 'anderNummer'];
const kies = (codes: readonly string[], uit: Readonly<Record<string, string>>) => codes.map((code) => ({ code, tekst: uit[code]! }));

export function Themas({ rest, zet, fouten }: Props) {
  const verder = Object.keys(THEMA).filter((c) => !EERST.includes(c));
  const gevoelig = Object.keys(GEVOELIG_THEMA);
  const [meer, zetMeer] = useState(() => rest.themas.some((t) => !EERST.includes(t)));
  const wissel = (code: string) => zet((oud) => ({ ...oud, themas: oud.themas.includes(code) ? oud.themas.filter((t) => t !== code) : [...oud.themas, code] }));
  const [vak, focusNa] = useFocusNa<HTMLDivElement>();
  return (
    <div className="stapel" ref={vak}>
      <Keuzes vraag={w.watHoorde} hulp={w.magOverslaan} keuzes={kies(meer ? [...EERST, ...verder] : EERST, THEMA)} waarden={rest.themas} onWissel={wissel} />
      {meer ? (
        <Keuzes vraag={w.gevoelig} hulp={w.gevoeligUitleg} slot keuzes={kies(gevoelig, GEVOELIG_THEMA)} waarden={rest.themas} onWissel={wissel} />
      ) : (
        <Knop
          soort="stil"
          icoon="plus"
          onClick={() => {
            zetMeer(true);
            focusNa((d) => d.querySelectorAll('input')[EERST.length]);
          }}
        >
          {w.themaVolledig}
        </Knop>
      )}
      {rest.themas.includes('anderNummer') && (
        <Tekstveld
          id="contact-nummer"
          label={w.nieuwNummer}
          type="tel"
          inputMode="tel"
          waarde={rest.nummer}
          onWijzig={(nummer) => zet((oud) => ({ ...oud, nummer }))}
          {...(fouten.nummer ? { fout: fouten.nummer } : {})}
        />
      )}
    </div>
  );
}

export function VolgendMoment({ rest, zet, fouten }: Props) {
  const dag = gekozenDag(rest, vandaag());
  const keuzes = [
    { code: 'reken', tekst: w.wijKiezen },
    ...([1, 2, 6] as const).map((n) => ({ code: String(n) as '1' | '2' | '6', tekst: w.overWeken(n) })),
    { code: 'anders', tekst: w.andereDag },
  ] as const;
  return (
    <>
      <Keuze vraag={w.volgendMoment} hulp={dag ? `${hoofdletter(lang(dag, vandaag()))}.` : w.volgendUitleg} keuzes={keuzes} waarde={rest.moment} onKies={(moment) => zet((oud) => ({ ...oud, moment }))} />
      {rest.moment === 'anders' && (
        <Datumveld id="contact-momentDag" label={w.dag} waarde={rest.momentDag} onWijzig={(momentDag) => zet((oud) => ({ ...oud, momentDag }))} van={vandaag()} {...(fouten.momentDag ? { fout: fouten.momentDag } : {})} />
      )}
    </>
  );
}

export const Notitieveld = ({ rest, zet }: Pick<Props, 'rest' | 'zet'>) => (
  <Langveld label={woorden.algemeen.hoeftNiet(w.notitie)} hulp={w.notitieUitleg} waarde={rest.notitie} onWijzig={(notitie) => zet((oud) => ({ ...oud, notitie }))} maxLength={10_000} />
);

export function AfspraakVelden({ rest, zet, fouten }: Props) {
  const [vak, focusNa] = useFocusNa<HTMLDivElement>();
  const erbij = () => {
    zet((oud) => ({ ...oud, metAfspraak: true }));
    focusNa((d) => d.querySelector('textarea'));
  };
  if (!rest.metAfspraak) {
    return (
      <div ref={vak}>
        <Knop soort="stil" icoon="plus" onClick={erbij}>
          {w.afspraakErbij}
        </Knop>
      </div>
    );
  }
  return (
    <div className="stapel" ref={vak}>
      <Langveld id="contact-afspraak" label={w.afspraak} hulp={w.afspraakUitleg} waarde={rest.afspraak} onWijzig={(afspraak) => zet((oud) => ({ ...oud, afspraak }))} maxLength={500} rows={2} {...(fouten.afspraak ? { fout: fouten.afspraak } : {})} />
      <Keuze vraag={w.afspraakWie} keuzes={(['organisatie', 'jongere', 'ander'] as const).map((code) => ({ code, tekst: DOOR[code] }))} waarde={rest.door} onKies={(door) => zet((oud) => ({ ...oud, door }))} />
      <Datumveld id="contact-uiterlijk" label={woorden.algemeen.hoeftNiet(w.afspraakUiterlijk)} waarde={rest.uiterlijk} onWijzig={(uiterlijk) => zet((oud) => ({ ...oud, uiterlijk }))} van={vandaag()} {...(fouten.uiterlijk ? { fout: fouten.uiterlijk } : {})} />
    </div>
  );
}
