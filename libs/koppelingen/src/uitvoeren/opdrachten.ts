import { uuid5 } from '@loopplank/commands';
import type { DossierCommand, DossierCommandVan } from '@loopplank/dossier';
import { type Dag, laatste, opWerkdag, plusDagen } from '@loopplank/kernel';
import type { Rijplan } from '../beoordelen/plan';
import type { Contactregel, Leerling } from '../rijen/rij';

/** Everything a row ever asks for has an id that follows from the import and the row: asked twice, it is done once. */
export const rijRuimte = (importId: string, rij: number, ronde = 0): string => uuid5(ronde === 0 ? `rij ${rij}` : `rij ${rij} ronde ${ronde}`, importId);
/** `ronde`: how often a decision about this row was taken back before. */
export const eigenJongereId = (importId: string, rij: number, ronde = 0): string => uuid5('jongere', rijRuimte(importId, rij, ronde));
export const commandIdVan = (importId: string, rij: number, wat: string, ronde = 0): string => uuid5(wat, rijRuimte(importId, rij, ronde));

/** A row never brings more numbers and addresses than this. */
export const MAX_GEGEVENS = 4;
/** The names of the commands a row can give. */
export const OPDRACHTNAMEN = ['aanmelding', 'contact', ...Array.from({ length: MAX_GEGEVENS }, (_, i) => `gegeven ${i}`)];

export type DossieropdrachtVan<T extends DossierCommand['type']> = { readonly naam: string; readonly type: T; readonly data: DossierCommandVan<T>['data'] };
export type Dossieropdracht = { [T in DossierCommand['type']]: DossieropdrachtVan<T> }[DossierCommand['type']];

const EERSTE_MOMENT_DAGEN = 14;
/** Three hundred leavers with one day for all of them is a day on which nobody is called. */
const SPREIDING_WERKDAGEN = 10;

/** The first moment of a row: after two weeks, spread over ten working days by its place in the list. */
export function eersteMoment(peildag: Dag, rij: number, vandaag: Dag): Dag {
  let dag = opWerkdag(plusDagen(peildag, EERSTE_MOMENT_DAGEN));
  for (let i = (rij - 1) % SPREIDING_WERKDAGEN; i > 0; i -= 1) dag = opWerkdag(plusDagen(dag, 1));
  // A run that went on weeks later.
  return laatste(dag, opWerkdag(vandaag));
}

export interface Aanmeldkader {
  readonly organisatieId: string;
  readonly peildag: Dag;
  readonly vandaag: Dag;
  readonly betrokkenen: (gemeente: string) => DossierCommandVan<'MeldJongereAan'>['data']['betrokkenen'];
}

/** A file begins, with regie and a next moment. Without a regiehouder the seat in the organisation is vacant, visibly. */
export function aanmelding(l: Leerling, rij: number, k: Aanmeldkader): DossieropdrachtVan<'MeldJongereAan'> {
  const { gemeente, herkomst, opleidingsoort, contactgegevens, regiehouder, volgendMoment } = l;
  return {
    naam: 'aanmelding',
    type: 'MeldJongereAan',
    data: {
      ...l.wie,
      gemeente,
      herkomst,
      ...(opleidingsoort ? { opleidingsoort } : {}),
      contactgegevens,
      betrokkenen: k.betrokkenen(gemeente),
      regie: { organisatieId: k.organisatieId, ...(regiehouder ? { medewerkerId: regiehouder } : {}) },
      ...(volgendMoment ? { volgendMoment: { datum: laatste(volgendMoment, k.vandaag) } } : { eersteMoment: eersteMoment(k.peildag, rij, k.vandaag) }),
    },
  };
}

/** What a row adds to a file that is there: numbers and addresses of a list of leavers, or one contact. */
export function aanvulling(inhoud: Leerling | Contactregel, peildag: Dag): readonly Dossieropdracht[] {
  if (inhoud.soort === 'contact') return [{ naam: 'contact', type: 'NeemContactOver', data: inhoud.contact } satisfies DossieropdrachtVan<'NeemContactOver'>];
  return inhoud.contactgegevens.slice(0, MAX_GEGEVENS).map(
    ({ soort, waarde }, i): DossieropdrachtVan<'VoegContactgegevenToe'> => ({ naam: `gegeven ${i}`, type: 'VoegContactgegevenToe', data: { soort, waarde, van: peildag } }),
  );
}

/** Which right each kind of row needs in a file that is there. */
export const handelingVoor = (inhoud: Leerling | Contactregel): 'dossier.wijzigen' | 'contact.vastleggen' =>
  inhoud.soort === 'contact' ? 'contact.vastleggen' : 'dossier.wijzigen';

export type Schrijfplan = Extract<Rijplan, { soort: 'nieuw' | 'bestaand' }>;
