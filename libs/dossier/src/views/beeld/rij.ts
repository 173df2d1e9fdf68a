import { type BeeldDefinitie, bepaalStatus, type Beeld, FEITSOORT, type Feit, laatstBekend, statusTekst, type Uitreden, waaromTekst } from '@loopplank/in-beeld';
import { dagenTussen, dagVan } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { BuitenBeeldRij, Waaromregel } from '../../antwoorden';
import { korteDatum } from '../../taal/datum';
import { ZOEKBRON } from '../../taal/zoektocht';
import { geraadpleegd, zoektochtNu } from '../../zoektocht/loop';
import { openDossier, regieVan } from '../een-beeld';
import { gemeentenaam, korteNaam, leeftijd } from '../kort';
import { alleNummersFout, besteTelefoon, laatsteContact, pogingenSindsContact, type Zicht } from '../stand';
import { organisatie, type Vraag } from '../vrager';
import { waarnemingenVan } from '../waarnemingen';
import type { Beeldregel } from './vraag';

const BRON: Readonly<Record<Feit['bron'], string>> = {
  professional: 'Een medewerker', jongere: 'De jongere zelf', ouder: 'Een ouder', werkgever: 'De werkgever', DUO: 'DUO', Inlichtingenbureau: 'Inlichtingenbureau', UWV: 'UWV', BRP: 'BRP', school: 'De school',
};

function redentekst({ reden, sinds }: Beeldregel, { herbezoekOp }: Beeld, { peil }: Zicht): string {
  const op = korteDatum(sinds, peil.dag);
  const teksten: Record<Uitreden, string> = {
    uitgeschreven: `Van school, geen vervolg bekend. Niet meer in beeld sinds ${op}`,
    verlopen: `Wat wij wisten is te oud sinds ${op}`,
    alleenRegister: `Nooit gesproken. Stond tot ${op} in een register`,
    nietsBekend: `Nog niets bekend sinds ${op}`,
    inOnderzoek: `Uit beeld sinds ${op}. Er wordt gezocht`,
    onbereikbaar: `Uit beeld sinds ${op}. Gezocht en niet gevonden`,
    rustOpVerzoek: herbezoekOp ? `Wil rust sinds ${op}. Contact mag weer vanaf ${korteDatum(herbezoekOp, peil.dag)}` : `Wil geen contact, sinds ${op}`,
  };
  return teksten[reden];
}

/** How many attempts before another way, and before people who know the youngster should talk about it. Own defaults. */
const ANDERS_NA = 3;
const BESPREKEN_NA = 11;

function voorstel(z: Zicht, reden: Uitreden): BuitenBeeldRij['voorstel'] {
  if (reden === 'rustOpVerzoek') return undefined;
  if (reden === 'onbereikbaar') return { code: 'vragenAanBron', tekst: 'Kijk elke maand in de registers. Zoeken begint vanzelf opnieuw' };
  const pogingen = pogingenSindsContact(z);
  if (pogingen >= BESPREKEN_NA) return { code: 'bespreken', tekst: `Al ${pogingen} keer geprobeerd. Bespreek samen wat nu past` };
  if (alleNummersFout(z) || !besteTelefoon(z)) return { code: 'nummerZoeken', tekst: 'Zoek een nummer dat werkt, of stuur een kaart' };
  if (pogingen >= ANDERS_NA) return { code: 'langsgaan', tekst: `Al ${pogingen} keer geprobeerd. Ga langs of stuur een kaart` };
  return { code: 'bellen', tekst: reden === 'uitgeschreven' ? 'Bel, en vraag wat er na school kwam' : reden === 'verlopen' ? 'Bel' : 'Bel voor een eerste gesprek' };
}

/** What carried last first, then the newest. */
function driePunten({ waarom, basis }: Beeld): Waaromregel[] {
  const voorop = [...waarom].sort((a, b) => Number(b.gebeurtenisId === basis) - Number(a.gebeurtenisId === basis));
  return voorop.slice(0, 3).map((r) => ({ tekst: waaromTekst(r), opDatum: r.op, telt: r.telt }));
}

function bekendVan(feiten: readonly Feit[], z: Zicht): Pick<BuitenBeeldRij, 'laatstBekend'> {
  const laatst = laatstBekend(feiten, z.peil.dag);
  if (!laatst) return {};
  const { feit, op, latentie } = laatst;
  return { laatstBekend: { wat: FEITSOORT[feit.soort], opDatum: op, bron: BRON[feit.bron], vertragingDagen: latentie } };
}

/** Who searches, where they looked, and when it begins again. */
function zoekstand(z: Zicht, { namen }: Vraag): Pick<BuitenBeeldRij, 'zoekt' | 'geraadpleegd' | 'opnieuwDatum'> {
  const contactOp = laatsteContact(z)?.geldigOp;
  const nu = zoektochtNu(z.zoektocht, contactOp);
  return {
    ...(nu?.type === 'OnderzoekGestart' ? { zoekt: { organisatie: organisatie(namen, nu.data.organisatieId), sindsDatum: dagVan(nu.geldigOp) } } : {}),
    ...(nu?.type === 'OnbereikbaarVastgesteld' ? { opnieuwDatum: nu.data.opnieuwDatum } : {}),
    geraadpleegd: geraadpleegd(z.zoektocht, contactOp).map((b) => ({
      zoekbron: b.data.zoekbron, tekst: ZOEKBRON[b.data.zoekbron], opDatum: dagVan(b.geldigOp), ietsGevonden: b.data.uitkomst === 'ietsGevonden',
    })),
  };
}

/** A row that explains itself, read from the file; null: there is none (any more). */
export function buitenBeeldRij(db: Db, regel: Beeldregel, vraag: Vraag, definitie: BeeldDefinitie): BuitenBeeldRij | null {
  const open = openDossier(db, regel.jongereId, vraag);
  if (!open) return null;
  const { z, kennis } = open;
  const feiten = waarnemingenVan(z);
  const beeld = bepaalStatus(feiten, definitie, z.peil.dag, dagVan(kennis), { geboortedatum: z.aanmelding.geboortedatum });
  const regie = regieVan(z, vraag.namen);
  const stap = voorstel(z, regel.reden);
  return {
    jongereId: regel.jongereId,
    naam: korteNaam(z.aanmelding),
    leeftijd: leeftijd(z),
    gemeente: gemeentenaam(z.aanmelding.gemeente),
    redenCode: regel.reden,
    reden: redentekst(regel, beeld, z),
    sindsDatum: regel.sinds,
    dagen: dagenTussen(regel.sinds, z.peil.dag),
    status: beeld.status,
    ...bekendVan(feiten, z),
    ...(stap ? { voorstel: stap } : {}),
    ...(beeld.herbezoekOp ? { herbezoekDatum: beeld.herbezoekOp } : {}),
    ...zoekstand(z, vraag),
    pogingenSindsContact: pogingenSindsContact(z),
    regie: { organisatie: regie.organisatie, ...(regie.medewerker ? { medewerker: regie.medewerker } : {}) },
    uitleg: statusTekst(beeld, definitie),
    waarom: driePunten(beeld),
    ...(beeld.verandertOp ? { verandertOpDatum: beeld.verandertOp } : {}),
  };
}
