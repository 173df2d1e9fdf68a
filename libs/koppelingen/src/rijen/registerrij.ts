import type { Register, Registerinhoud } from '@loopplank/dossier';
import { zonderLeeg } from '@loopplank/dossier';
import { beginVan, type Dag, type Moment, momentOp } from '@loopplank/kernel';
import { leesTijd } from './datum';
import { Rijbasis } from './rijbasis';
import type { Wie } from './rij';
import { REGISTERLIJSTEN, type Registerlijst } from './velden';

/** What one row of a register says. */
export interface Registerrij {
  readonly soort: 'register';
  readonly register: Register;
  readonly wie: Wie;
  readonly gemeente?: string;
  /** The moment of which the register says this. */
  readonly standOp: Moment;
  /** The list is complete: who is not on it was not so on that moment. */
  readonly volledig: boolean;
  /** What makes another row the same entry. Only a digest of it is kept. */
  readonly sleutel: string;
  readonly verwijderd: boolean;
  readonly inhoud?: Registerinhoud;
}

type Gegeven = Pick<Registerrij, 'sleutel' | 'inhoud'>;

/** Reads a row of a register. What it cannot mean is a fault of the row, never a guess. */
export class Registerlezer extends Rijbasis {
  /** Of any age: who is too old or too young for us is outside the target group, and that is no fault. */
  protected geboortedatum(): Dag | undefined {
    const dag = this.datum('geboortedatum');
    return dag !== undefined && dag > this.omgeving.vandaag ? this.cellen.fout('geboortedatum', 'geboortedatum-toekomst') : dag;
  }

  private standOp(): Moment | undefined {
    const c = this.cellen;
    const veld = c.tekst('mutatiedatum') === undefined ? 'peildatum' : 'mutatiedatum';
    const dag = c.verplicht(veld, () => this.datum(veld));
    if (dag === undefined) return undefined;
    if (dag > this.omgeving.vandaag) return c.fout(veld, 'in-de-toekomst');
    const tekst = c.tekst(veld)!;
    const tijd = /\d[t ]\d{1,2}:\d{2}/i.test(tekst) ? leesTijd(tekst) : null;
    return tijd ? momentOp(dag, tijd.uur, tijd.minuut) : beginVan(dag);
  }

  private inschrijving(volgnummer: string | undefined, verwijderd: boolean): Gegeven {
    const c = this.cellen;
    const school = c.regel('school');
    const van = this.datum('inschrijfdatum');
    const [tot, uitPer] = [this.datum('einddatum'), this.datum('uitschrijfdatum')];
    if (!verwijderd || volgnummer === undefined) {
      c.verplicht('school', () => school);
      c.verplicht('inschrijfdatum', () => van);
    }
    if (van && tot && tot < van) c.fout('einddatum', 'einde-voor-begin');
    if (van && uitPer && uitPer <= van) c.fout('uitschrijfdatum', 'einde-voor-begin');
    const inhoud = zonderLeeg({ soort: 'inschrijving' as const, school, opleiding: c.regel('opleiding'), van, tot, uitPer, uitReden: uitPer && this.woord('uitschrijfreden') });
    return { sleutel: `inschrijving ${volgnummer === undefined ? `${(school ?? '').toLowerCase()} ${van}` : `#${volgnummer}`}`, ...(verwijderd ? {} : { inhoud }) };
  }

  private diploma(volgnummer: string | undefined, verwijderd: boolean): Gegeven {
    const c = this.cellen;
    const [niveau, datum] = [this.woord('niveau'), this.datum('diplomadatum')];
    if (!verwijderd || volgnummer === undefined) {
      c.verplicht('niveau', () => niveau);
      c.verplicht('diplomadatum', () => datum);
    }
    const inhoud = zonderLeeg({ soort: 'diploma' as const, niveau, datum, leerweg: this.woord('leerweg'), opleiding: c.regel('opleiding'), school: c.regel('school') });
    return { sleutel: `diploma ${volgnummer === undefined ? `${niveau} ${datum}` : `#${volgnummer}`}`, ...(verwijderd ? {} : { inhoud }) };
  }

  private gegeven(lijst: Registerlijst, verwijderd: boolean): Gegeven {
    if (lijst === 'jongerenInBeeld') return { sleutel: 'zonderWerkOfSchool', ...(verwijderd ? {} : { inhoud: { soort: 'zonderWerkOfSchool' } }) };
    const volgnummer = this.cellen.regel('volgnummer');
    const soort = this.woord('gegevensoort') ?? 'inschrijving';
    if (soort === 'inschrijving') return this.inschrijving(volgnummer, verwijderd);
    if (soort === 'diploma') return this.diploma(volgnummer, verwijderd);
    if (soort === 'overleden') return { sleutel: 'overleden', ...(verwijderd ? {} : { inhoud: zonderLeeg({ soort, datum: this.datum('overlijdensdatum') }) }) };
    return { sleutel: 'woonplaats', ...(verwijderd ? {} : { inhoud: zonderLeeg({ soort, gemeente: this.gemeente() }) }) };
  }

  rij(lijst: Registerlijst): Registerrij {
    const wie = this.wie();
    const verwijderd = this.woord('mutatie') === 'verwijderd' || /verwijder/i.test(this.cellen.tekst('gegevensoort') ?? '');
    const gegeven = this.gegeven(lijst, verwijderd);
    return zonderLeeg({
      soort: 'register' as const, register: REGISTERLIJSTEN[lijst], wie, gemeente: this.gemeente(), standOp: this.standOp()!, volledig: lijst === 'duoVolledig', verwijderd, ...gegeven,
    });
  }
}
