import { type Feit, plaatsOp, UIT_BEELD, verloop, weegWaarnemingen } from '@loopplank/in-beeld';
import { type Dag, dagenTussen, dagVan, eerste, laatste, plusDagen } from '@loopplank/kernel';
import type { Bandgat, Bandperiode, Bandrij } from '../../antwoorden';
import { waarneming } from '../../beeld/waarnemingen';
import { dagen, korteDatum } from '../../taal/datum';
import { standaardDefinitie } from '../beeldstatus';
import { organisatie } from '../vrager';
import { waarnemingenVan } from '../waarnemingen';
import { meervoud, type Venster } from './venster';

/** What kept somebody in view, without what may be sensitive: where somebody lives or is treated is nobody's picture. */
const REGISTRATIE: Partial<Record<Feit['soort'], string>> = { inschrijving: 'School', werk: 'Werk', uitkering: 'Uitkering' };

interface Stuk {
  readonly van: Dag;
  readonly tot: Dag;
  /** Absent: nobody had the youngster in view. */
  readonly wie?: string;
  readonly organisatieId?: string;
}

/** Every contact that can say something in the window, and what a youngster did. */
function feitenIn(v: Venster): Feit[] {
  const { vensterDagen } = standaardDefinitie(v.z).contact;
  const grens = plusDagen(v.van, -vensterDagen);
  const contacten = v.z.contacten.filter((c) => dagVan(c.geldigOp) >= grens).map(waarneming);
  const ids = new Set(contacten.map((c) => c.gebeurtenisId));
  return [...contacten, ...waarnemingenVan(v.z).filter((f) => !ids.has(f.gebeurtenisId))];
}

function stukken(v: Venster): Stuk[] {
  const { z, kennis } = v;
  const { gewogen } = weegWaarnemingen(feitenIn(v), standaardDefinitie(z), dagVan(kennis), { geboortedatum: z.aanmelding.geboortedatum });
  const begin = dagVan(z.aanmelding.geldigOp);
  const [van, tot] = [laatste(v.van, begin), eerste(z.peil.dag, v.tot)];
  if (van > tot) return [];
  const ritme = verloop(gewogen, van, tot, begin).map((p) => p.van);
  const grenzen = gewogen.dragers.flatMap((d) => [d.van, ...(d.tot ? [plusDagen(d.tot, 1)] : [])]);
  const dagenMetWissel = [...new Set([van, ...ritme, ...grenzen.filter((d) => d > van && d <= tot)])].sort();
  return dagenMetWissel.flatMap((dag, i): Stuk[] => {
    const { stand } = plaatsOp(gewogen, dag, begin);
    const deel = { van: dag, tot: dagenMetWissel[i + 1] === undefined ? tot : plusDagen(dagenMetWissel[i + 1]!, -1) };
    if (stand.status === 'BUITEN_DOELGROEP') return [];
    if (stand.status === 'RUST_OP_VERZOEK') return [{ ...deel, wie: 'Rust op verzoek' }];
    if (UIT_BEELD.includes(stand.status)) return [deel];
    const organisatieId = z.contacten.find((c) => c.id === stand.basis)?.organisatieId;
    const soort = gewogen.feiten.find((f) => f.gebeurtenisId === stand.basis)?.soort;
    return [{ ...deel, ...(organisatieId === undefined ? { wie: (soort && REGISTRATIE[soort]) ?? 'Een registratie' } : { wie: v.vraag.namen.organisatie(organisatieId), organisatieId }) }];
  });
}

/** Stretches that follow each other and say the same become one. */
const samen = (alle: readonly Stuk[]): Stuk[] =>
  alle.reduce<Stuk[]>((uit, s) => {
    const vorig = uit.at(-1);
    if (!vorig || vorig.wie !== s.wie || plusDagen(vorig.tot, 1) !== s.van) return [...uit, s];
    return [...uit.slice(0, -1), { ...vorig, tot: s.tot }];
  }, []);

/** Who had the youngster in view, from when until when, by the standard definition as known now; white where nobody had. */
export function beeldrij(v: Venster): Bandrij {
  const alles = samen(stukken(v));
  const perioden = alles.flatMap((s): Bandperiode[] =>
    s.wie === undefined ? [] : [{ id: `beeld-${s.van}`, vanDatum: s.van, totDatum: s.tot, label: s.wie, ...(s.organisatieId ? { organisatie: organisatie(v.vraag.namen, s.organisatieId) } : {}) }]);
  const gaten = alles.flatMap((s): Bandgat[] => {
    const n = dagenTussen(s.van, s.tot) + 1;
    return s.wie === undefined ? [{ vanDatum: s.van, totDatum: s.tot, dagen: n, label: `witte vlek: ${dagen(n)}` }] : [];
  });
  const namen = perioden.length === 0 ? 'niemand' : perioden.map((p) => `${p.label} tot en met ${korteDatum(p.totDatum!, v.vraag.peildatum)}`).join(', daarna ');
  const zin = `In beeld bij: ${namen}${gaten.length === 0 ? '' : `; ${meervoud(gaten.length, 'witte vlek', 'witte vlekken')}, samen ${dagen(gaten.reduce((n, g) => n + g.dagen, 0))}`}.`;
  return { band: 'beeld', naam: 'In beeld', zin, perioden, punten: [], gaten };
}
