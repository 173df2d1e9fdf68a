import type { ImportDetail, ProfielAntwoord } from '@loopplank/koppelingen/antwoorden';
import { useVelden } from '../../client/concept';
import { useFormulier } from '../../client/formulier';
import { verversImport } from '../../client/imports';
import { magIn, medewerker } from '../../client/sessie';
import { queryClient } from '../../client/geheugen';
import { vandaag } from '../../client/klok';
import { Foutoverzicht } from '../../kit/foutoverzicht';
import { Kaart } from '../../kit/kaart';
import { Keuze as Keuzechips } from '../../kit/keuzechips';
import { Kieslijst } from '../../kit/kieslijst';
import { Knop } from '../../kit/knop';
import { Strook } from '../../kit/strook';
import { Tekstveld } from '../../kit/veld';
import { metUur } from '../../tijd/zeg';
import { importeren, LIJSTSOORT, NOTATIE, VELD } from '../../woorden/import';
import { begin, gebreken, isBegin, type Keuze, profielLichaam, startLichaam } from './keuze';
import { Kolomtabel } from './kolomtabel';
import { Vastvelden } from './vastvelden';
import { REGISTERLIJSTEN, type Soort } from './velden';

const w = importeren.kolommen;
const soortenVoor = (registers: boolean) =>
  (Object.keys(LIJSTSOORT) as Soort[]).filter((code) => registers || !REGISTERLIJSTEN.includes(code)).map((code) => ({ code, tekst: LIJSTSOORT[code] }));
const NOTATIES = (Object.keys(NOTATIE) as Keuze['datumnotatie'][]).map((code) => ({ code, naam: NOTATIE[code] }));

interface Props {
  detail: ImportDetail;
  profielen: readonly ProfielAntwoord[];
  keuze: Keuze;
  zet: (k: Keuze) => void;
  /** The dry run began, with this profile. */
  onProef: (profiel: string) => void;
}

function klachten(k: Keuze): { kolommen?: string } {
  const { mist: alles, dubbel } = gebreken(k);
  // The day of a list may stand in the name of the file: the server knows.
  const mist = alles.filter((groep) => !groep.includes('peildatum'));
  const regels = [
    ...(mist.length > 0 ? [w.mist(mist.map((groep) => groep.map((v) => VELD[v]).join(w.of)).join(', '))] : []),
    ...dubbel.map((v) => w.dubbel(VELD[v])),
  ];
  return regels.length > 0 ? { kolommen: regels.join(' ') } : {};
}

/** What the columns mean: recognised, or as somebody said before, or as it is said now and remembered. */
export function Kolommen({ detail: d, profielen, keuze, zet, onProef }: Props) {
  const [{ naam }, zetVeld] = useVelden(`import.naam.${d.id}`, { naam: '' });
  const f = useFormulier(['kolommen', 'naam', 'profiel', 'woorden', 'vast']);
  const kop = d.kolommen ?? [];
  const start = (soort: Soort, profiel: string) => begin(d.voorstel!, profielen, kop, { soort, profiel });
  const profiel = profielen.find((p) => p.id === keuze.profiel);
  const anders = !isBegin(keuze, start(keuze.soort, keuze.profiel), profiel);
  const eigen = profielen.filter((p) => p.id !== undefined);

  const bewaarProfiel = async (): Promise<string | null> => {
    const fouten = { ...klachten(keuze), ...(naam.trim() === '' ? { naam: w.leegNaam } : {}) };
    const bewaard = await f.stuur<{ id: string }>({ pad: '/v1/importprofielen', lichaam: profielLichaam(keuze, naam), fouten });
    if (bewaard) await queryClient.invalidateQueries({ queryKey: ['import', 'profielen'] });
    return bewaard?.id ?? null;
  };
  const kijkNa = async () => {
    const gekozen = anders ? await bewaarProfiel() : keuze.profiel || keuze.soort;
    if (gekozen === null) return;
    if ((await f.stuur({ pad: `/v1/imports/${d.id}/proef`, lichaam: startLichaam(keuze, gekozen), fouten: klachten(keuze) })) === null) return;
    if (anders) zet({ ...keuze, profiel: gekozen });
    onProef(gekozen);
    await verversImport(d.id);
  };

  return (
    <Kaart titel={w.titel}>
      <form
        className="stapel stapel--ruim"
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          if (!f.bezig) void kijkNa();
        }}
      >
        <Foutoverzicht fouten={f.fouten} ronde={f.ronde} />
        {d.eerder[0] && (
          <Strook icoon="klok" soort="let" rond>
            {w.eerder(metUur(d.eerder[0].ontvangenOp, vandaag()))}
          </Strook>
        )}
        {eigen.length > 0 && (
          <Kieslijst id="profiel" label={w.profiel} hulp={w.profielUitleg} leeg={w.zelf} opties={eigen.map((p) => ({ code: p.id!, naam: `${p.naam} (${LIJSTSOORT[p.soort]})` }))} waarde={keuze.profiel || null} onKies={(p) => zet(start(keuze.soort, p ?? ''))} {...f.bij('profiel')} />
        )}
        {keuze.profiel === '' && <Keuzechips vraag={w.soort} keuzes={soortenVoor(magIn(medewerker(), 'signalen'))} waarde={keuze.soort} onKies={(soort) => zet(start(soort, ''))} />}
        <div id="kolommen" tabIndex={-1}>
          <Kolomtabel importId={d.id} kop={kop} keuze={keuze} zet={zet} />
        </div>
        <Kieslijst label={w.notatie} leeg={NOTATIE['dag-maand-jaar']} opties={NOTATIES.slice(1)} waarde={keuze.datumnotatie === 'dag-maand-jaar' ? null : keuze.datumnotatie} onKies={(n) => zet({ ...keuze, datumnotatie: (n ?? 'dag-maand-jaar') as Keuze['datumnotatie'] })} />
        <Vastvelden keuze={keuze} zet={zet} />
        {anders && <Tekstveld id="naam" label={w.onthoud} hulp={w.onthoudUitleg} maxLength={80} waarde={naam} onWijzig={zetVeld('naam')} {...f.bij('naam')} />}
        <Knop type="submit" soort="hoofd" groot bezig={f.bezig}>
          {w.kijkNa}
        </Knop>
      </form>
    </Kaart>
  );
}
