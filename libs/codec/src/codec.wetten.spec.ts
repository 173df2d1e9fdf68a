import {
  definieer, eenDag, eenMoment, geheel, id, keuze, lijst, object, optioneel, persoonlijk, tekst, waarheid,
} from '@loopplank/kernel';
import { codecWetten } from './testing';

/** Every kind of shape, in every place it may stand. */
const Alles = definieer('AllesGebeurd', 1, 'Alleen voor de toets.', {
  helder: tekst(40),
  patroon: tekst(6, /^GM\d{4}$/),
  getal: geheel(-5, 9),
  groot: geheel(),
  janee: waarheid(),
  dag: eenDag(),
  moment: optioneel(eenMoment()),
  woorden: lijst(keuze(['a', 'b']), 3),
  ingebed: object({ diep: object({ naam: persoonlijk('identiteit', tekst(30)), gewoon: optioneel(geheel()) }) }),
  ander: id(),
  vanAnder: optioneel(persoonlijk('dossier', tekst(100), 'ander')),
  ookVanAnder: persoonlijk('dossier', tekst(100), 'ander'),
  deelnemers: lijst(object({ wie: id(), rol: keuze(['x', 'y']), zei: optioneel(persoonlijk('dossier', tekst(60), 'wie')), over: persoonlijk('bijzonder', tekst(60)) }), 4),
  ziekte: optioneel(persoonlijk('bijzonder', lijst(keuze(['gezondheid', 'detentie']), 6))),
  samen: persoonlijk('dossier', object({ lijst: lijst(object({ op: eenDag() }), 5), leeg: optioneel(waarheid()) })),
});
const Leeg = definieer('NietsGebeurd', 1, 'Alleen voor de toets.', {});

describe('laws of the stored event', () => {
  test.each(codecWetten([Alles, Leeg]))('$naam', ({ toets }) => toets());
});
