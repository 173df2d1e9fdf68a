import { type Dagbericht, DAGBERICHTEN } from '../../berichtgeving/events';
import { Keuze, Tijdstip } from '../kit/velden';

/** Body of PUT /v1/berichtgeving. */
export class BerichtgevingDto {
  @Keuze(DAGBERICHTEN, { uitleg: 'Op werkdagen een mail als er nieuws is, of nooit.' }) dagbericht!: Dagbericht;
}

/** Body of POST /v1/nieuws/gezien. */
export class NieuwsGezienDto {
  @Tijdstip({ uitleg: 'Tot en met dit tijdstip gezien: dat van de nieuwste rij op het scherm.' }) totOp!: string;
}
