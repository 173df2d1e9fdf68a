import type { Dag } from '@loopplank/kernel';
import teksten from '../data/teksten.json';
import verdelingen from '../data/verdelingen.json';
import type { ContactData, Gespreksuitkomst } from './stap';
import { situatieOp, type Verhaal, vers, vulIn, zin } from './verhaal';

type Thema = NonNullable<ContactData['themas']>[number];
type Stemming = keyof typeof teksten.contact;

/** Sensitive themes; a pregnancy is not for boys. */
function gevoelig(v: Verhaal): Thema {
  const { zwangerschap, ...rest } = verdelingen.gevoeligThema.gewichten;
  return v.toeval.gewogen(v.persoon.geslacht === 'v' ? { ...rest, zwangerschap } : rest) as Thema;
}

/** What a conversation was about on this day, and mostly a note in words that belong to it. */
export function gespreksinhoud(v: Verhaal, dag: Dag): Pick<ContactData, 'themas' | 'notitie'> {
  const stemming = v.toeval.gewogen(verdelingen.stemming.gewichten) as Stemming;
  const situatie = situatieOp(v, dag);
  const gekozen = vers(v, teksten.contact[stemming].filter((t) => t.bij.includes(situatie)), (t) => t.tekst);
  const erbij = stemming === 'zorgen' || stemming === 'hulpvraag' ? [stemming] : [];
  const zwaar = stemming === 'zorgen' && v.toeval.kans(verdelingen.gevoeligThema.kansBijZorgen) ? [gevoelig(v)] : [];
  return {
    themas: [...erbij, ...(gekozen.themas as readonly Thema[]), ...zwaar],
    ...(v.toeval.kans(0.6) ? { notitie: vulIn(v, gekozen.tekst) } : {}),
  };
}

/** Now and then somebody writes a line with an attempt. */
export function pogingsnotitie(v: Verhaal, uitkomst: Gespreksuitkomst): Pick<ContactData, 'notitie'> {
  const sjablonen = (teksten.poging as Partial<Record<Gespreksuitkomst, readonly string[]>>)[uitkomst];
  return sjablonen && v.toeval.kans(0.12) ? { notitie: zin(v, sjablonen) } : {};
}
