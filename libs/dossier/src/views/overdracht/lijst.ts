import type { Db } from '@loopplank/sqlite';
import type { Overdrachtlijst, OverdrachtRij } from '../../antwoorden.overdracht';
import { faseVan, geldigAanbod, openVoorstel, type OverdrachtRij as Rij, volgendeControle } from '../../overdracht/loop';
import { korteDatum } from '../../taal/datum';
import { gemeentenaam, korteNaam, leeftijd } from '../kort';
import { vouwTot } from '../jongere.lezen';
import { alle } from '../rijen';
import { peilOp, regieNu, type Stand, type Zicht, zicht } from '../stand';
import { blad, type Bladzijde, type Vraag } from '../vrager';
import { MAG_OVERDRACHT_ZIEN, magOverdrachtZien } from './mag';
import { standVan, wie } from './regel';

export type Richting = OverdrachtRij['richting'];

interface Bekeken {
  readonly z: Zicht;
  readonly o: Rij;
  readonly richting: Richting;
  readonly ik: string;
}

/** Dutch: what is asked of whom, and whether it is this organisation's turn. */
function redenVan({ z, o, richting, ik }: Bekeken): Pick<OverdrachtRij, 'reden' | 'aanZet'> {
  const uiterlijk = korteDatum(o.aanbod.data.uiterlijkDatum, z.peil.dag);
  const vraagOpen = o.vragen.some((v) => !v.antwoord);
  if (richting === 'ontvangen') {
    return vraagOpen ? { reden: `Je vraag wacht op antwoord. Beslis uiterlijk ${uiterlijk}.`, aanZet: true } : { reden: `Wil je de regie overnemen? Antwoord uiterlijk ${uiterlijk}.`, aanZet: true };
  }
  if (richting === 'verzonden') {
    return vraagOpen ? { reden: 'Er is een vraag voor je. De regie is nog van jou.', aanZet: true } : { reden: `Nog van jou. Antwoord uiterlijk ${uiterlijk}.`, aanZet: false };
  }
  const voorstel = openVoorstel(z.overdracht)?.voorstel;
  if (voorstel) {
    return voorstel.organisatieId === ik
      ? { reden: 'Jullie willen loslaten. De ander moet nog bevestigen.', aanZet: false }
      : { reden: `De ander wil loslaten. Bevestig, of zeg waarom nog niet, uiterlijk ${korteDatum(voorstel.data.uiterlijkDatum, z.peil.dag)}.`, aanZet: true };
  }
  const controle = volgendeControle(z.overdracht);
  if (controle === undefined) return { reden: 'Jullie zijn samen verantwoordelijk, tot beide loslaten.', aanZet: false };
  return controle <= z.peil.dag ? { reden: 'Tijd voor de controle: hoe gaat het?', aanZet: true } : { reden: `Samen verantwoordelijk. Controle op ${korteDatum(controle, z.peil.dag)}.`, aanZet: false };
}

/** What of a youngster concerns this organisation: an open offer to or from it, or being in it together. */
function bekijk(z: Zicht, ik: string): Omit<Bekeken, 'z'>[] {
  const open = geldigAanbod(z.overdracht, regieNu(z)?.organisatieId);
  const fase = faseVan(z.overdracht);
  const samen = fase.soort === 'samen' ? fase.overdracht : undefined;
  const partij = samen && [samen.aanbod.organisatieId, samen.aanbod.data.naarOrganisatieId].includes(ik);
  const lopend = open && standVan(open, z) === 'open' ? open : undefined;
  return [
    ...(lopend && lopend.aanbod.data.naarOrganisatieId === ik ? [{ o: lopend, richting: 'ontvangen' as const, ik }] : []),
    ...(lopend && lopend.aanbod.organisatieId === ik ? [{ o: lopend, richting: 'verzonden' as const, ik }] : []),
    ...(samen && partij ? [{ o: samen, richting: 'samen' as const, ik }] : []),
  ];
}

function rijVan(jongereId: string, b: Bekeken, { namen }: Vraag): OverdrachtRij {
  const { z, o: { aanbod, einde }, richting } = b;
  return {
    jongereId, naam: korteNaam(z.aanmelding), leeftijd: leeftijd(z), gemeente: gemeentenaam(z.aanmelding.gemeente), richting, ...redenVan(b),
    overdrachtId: aanbod.id, van: wie(namen, aanbod.organisatieId, aanbod.data.vanMedewerkerId ?? aanbod.medewerkerId),
    naar: wie(namen, aanbod.data.naarOrganisatieId, einde?.type === 'OverdrachtGeaccepteerd' ? einde.data.medewerkerId : aanbod.data.naarMedewerkerId),
    uiterlijkDatum: aanbod.data.uiterlijkDatum,
  };
}

/** Every handover that runs to or from the asker's organisation, its turn first, then by the latest day. */
export function leesOverdrachtlijst(db: Db, vraag: Vraag, bladzijde: Bladzijde, richting?: Richting): Overdrachtlijst {
  const ik = vraag.vrager.organisatieId;
  const peil = peilOp(vraag.peildatum);
  const nu = vraag.bekendOp === undefined && vraag.peildatum === vraag.vrager.vandaag;
  const waar = nu ? "AND stand IN ('open', 'samen')" : '';
  const kandidaten = alle<{ nr: number; id: string; feiten: string }>(
    db,
    `SELECT j.nr, j.id, ${nu ? 'j.kort' : 'j.stand'} AS feiten FROM jongere j WHERE j.nr IN
     (SELECT nr FROM overdracht WHERE naar_organisatie = ? ${waar} UNION SELECT nr FROM overdracht WHERE van_organisatie = ? ${waar})
     AND ${MAG_OVERDRACHT_ZIEN} ORDER BY j.nr`,
    ik, ik, ...magOverdrachtZien(vraag.vrager),
  );
  const rijen = kandidaten.flatMap(({ nr, id, feiten }) => {
    const z = zicht(vraag.bekendOp === undefined ? (JSON.parse(feiten) as Stand) : vouwTot(db, nr, vraag.bekendOp), peil);
    return z ? bekijk(z, ik).map((b) => rijVan(id, { z, ...b }, vraag)) : [];
  });
  const sleutel = (r: OverdrachtRij) => `${r.aanZet ? 0 : 1}${r.uiterlijkDatum}${r.jongereId}`;
  rijen.sort((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
  const gevraagd = richting === undefined ? rijen : rijen.filter((r) => r.richting === richting);
  const aantal = (welke: Richting) => rijen.filter((r) => r.richting === welke).length;
  return { items: blad(gevraagd, bladzijde), totaal: gevraagd.length, ontvangen: aantal('ontvangen'), verzonden: aantal('verzonden'), samen: aantal('samen') };
}
