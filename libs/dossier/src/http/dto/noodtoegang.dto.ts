import { Datum, Naam, Tekst } from '@loopplank/access/http';
import { NOODTOEGANG_REDEN_TEKENS } from '../../noodtoegang/gebruik-noodtoegang';

/** Body of POST /v1/noodtoegang. */
export class NoodtoegangDto {
  @Naam({ uitleg: 'De voornaam.', max: 100 }) voornaam: string;
  @Tekst({ uitleg: 'Wat tussen voornaam en achternaam staat.', max: 30, optioneel: true }) tussenvoegsel?: string;
  @Naam({ uitleg: 'De achternaam.', max: 100 }) achternaam: string;
  @Datum({ uitleg: 'De dag van geboorte.' }) geboortedatum: string;
  @Tekst({ uitleg: `Wat er nu aan de hand is, in minstens ${NOODTOEGANG_REDEN_TEKENS} tekens. Wie de jongere begeleidt, leest dit.`, max: 500 }) reden: string;
}
