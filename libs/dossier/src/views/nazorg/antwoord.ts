import type { Dag } from '@loopplank/kernel';
import type { Nazorg, Nazorgklok, Nazorgwaarom } from '../../antwoorden.nazorg';
import type { EenBeeld } from '../../antwoorden';
import type { Programma } from '../../nazorg/klok/programma';
import { programmaVersie } from '../../nazorg/klok/programmas';
import { programmaNaDiploma } from '../../nazorg/programma-keuze';
import { klokzin, PAUZEREDEN } from '../../taal/nazorg';
import type { Lezer } from '../lezer';
import { type Nazorgpauze, type Nazorgstart, type Zicht } from '../stand';
import { kortVan, type KlokKort, klokkenVan, komendeStarts, leidend } from './klokken';

/** Month n of the term: 1 on the first day. */
function maandVan(anker: Dag, op: Dag): number {
  if (op < anker) return 1;
  const maanden = 12 * (Number(op.slice(0, 4)) - Number(anker.slice(0, 4))) + Number(op.slice(5, 7)) - Number(anker.slice(5, 7));
  return maanden + (op.slice(8) >= anker.slice(8) ? 1 : 0);
}

const programmaVan = ({ programma: { code, versie } }: KlokKort): Programma => programmaVersie(code, versie);

function waaromVan(k: KlokKort, p: Programma): Nazorgwaarom {
  const { volgend, laatsteContact } = k;
  return {
    regel: `Nazorg ${p.naam}: ${p.lengteMaanden} maanden`,
    versie: p.versie,
    bron: { artikel: p.bron.artikel, ...(p.bron.adres === undefined ? {} : { adres: p.bron.adres }) },
    invoer: [
      { tekst: p.anker === 'diploma' ? 'Diploma' : 'Uitstroom', datum: k.anker },
      laatsteContact === null ? { tekst: 'Sindsdien nog geen gesprek' } : { tekst: 'Laatste gesprek', datum: laatsteContact },
      ...(volgend ? [{ tekst: 'Volgend moment volgens het ritme', datum: volgend.gepland }, { tekst: 'Telt tot en met', datum: volgend.tot }] : []),
      ...k.gemist.slice(-k.gemistOpRij || k.gemist.length).map((datum) => ({ tekst: 'Gemist', datum })),
    ],
    ...(k.verandertOp === null ? {} : { verandertOpDatum: k.verandertOp }),
  };
}

const pauzeVan = (k: KlokKort, pauze: Nazorgpauze | undefined, lezer?: Lezer): Pick<Nazorgklok, 'pauze'> => {
  if (!k.pauze || k.herzieningOp === null) return {};
  const reden = pauze && pauze.reden !== null && lezer?.leest(pauze.id, pauze.organisatieId) ? { reden: PAUZEREDEN[pauze.reden] } : {};
  return { pauze: { vanDatum: k.pauze.van, hervatDatum: k.pauze.hervatOp, effect: k.pauze.effect, herzieningDatum: k.herzieningOp, ...reden } };
};

/** A clock as everybody involved may see it; why it is paused only for who paused it. */
export function nazorgklok(k: KlokKort, op: Dag, pauzes: readonly Nazorgpauze[] = [], lezer?: Lezer): Nazorgklok {
  const p = programmaVan(k);
  const { volgend } = k;
  return {
    id: k.ankerId,
    programma: { code: p.code, naam: p.naam, aard: p.aard },
    staat: k.staat,
    ankerDatum: k.anker,
    eindDatum: k.einde,
    maand: Math.min(maandVan(k.anker, op), p.lengteMaanden),
    maanden: p.lengteMaanden,
    verschovenDagen: k.verschovenDagen,
    verlengdDagen: k.verlengdDagen,
    ...(volgend ? { volgend: { geplandDatum: volgend.gepland, vanDatum: volgend.van, totDatum: volgend.tot, soort: volgend.soort } } : {}),
    gemistDatums: k.gemist,
    gemistOpRij: k.gemistOpRij,
    gevolg: k.gevolg,
    contacten: k.contacten,
    pogingen: k.pogingen,
    ...(k.laatsteContact === null ? {} : { laatsteContactDatum: k.laatsteContact }),
    ...pauzeVan(k, pauzes.find((x) => x.id === k.pauze?.id), lezer),
    uitleg: klokzin(k, op),
    waarom: waaromVan(k, p),
  };
}

/** A clock that was started for a day to come. */
function komt(s: Nazorgstart, z: Zicht): Nazorgklok[] {
  const opAnker = klokkenVan(z, s.anker).find((k) => k.ankerId === s.id);
  if (!opAnker) return [];
  const kort = kortVan(opAnker);
  return [{ ...nazorgklok(kort, s.anker), staat: 'begint', uitleg: klokzin({ ...kort, staat: 'begint' }, z.peil.dag) }];
}

/** Every clock of a youngster on the day of the question, and those that are to begin. */
export function alleKlokken(z: Zicht, lezer: Lezer): Nazorgklok[] {
  const op = z.peil.dag;
  return [...klokkenVan(z, op).map((k) => nazorgklok(kortVan(k), op, z.nazorgpauzes, lezer)), ...komendeStarts(z, op).flatMap((s) => komt(s, z))];
}

/** The part of the shared view: the clock that counts. */
export function nazorgVan(z: Zicht, lezer: Lezer): Pick<EenBeeld, 'nazorg'> {
  const klok = leidend(alleKlokken(z, lezer));
  return klok ? { nazorg: klok } : {};
}

/** What a start would be filled with, from what the file knows. */
export function voorstel(z: Zicht): Nazorg['voorstel'] {
  const diploma = z.diplomas.at(-1);
  const { herkomst } = z.aanmelding;
  const programma = (diploma && programmaNaDiploma(diploma)) ?? (herkomst === 'pro' || herkomst === 'vso' ? herkomst : undefined);
  const uit = z.uitschrijvingen.filter((u) => !u.aangekondigd).map((u) => u.per).sort().at(-1);
  const anker = programma !== undefined && programmaVersie(programma, 1).anker === 'diploma' ? diploma?.datum : uit;
  return { ...(programma === undefined ? {} : { programma }), ...(anker === undefined ? {} : { ankerDatum: anker }) };
}


