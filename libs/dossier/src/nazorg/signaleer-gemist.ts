import { aanvaard, type Besluit, type Command, laatste, type NewEvent, opWerkdag } from '@loopplank/kernel';
import { vandaag } from '../controles';
import { geldende } from '../correcties/state';
import type { DossierEvent } from '../events';
import { momentGepland } from '../regie/moment';
import { volgendMomentOp } from '../regie/state';
import type { Dossier } from '../state';
import type { NazorgcontactGemist } from './events';
import type { Klok } from './klok/klok';
import { huidigeStart, lopendeKlok } from './klokken';

export type SignaleerGemistNazorgcontact = Command<
  'SignaleerGemistNazorgcontact',
  {
    /** Only when this is the clock that counts; default: whichever does. */
    readonly nazorgId?: string;
  }
>;

/** Missed since the last contact and not signalled yet. What was missed before a conversation needs no signal any more. */
function nieuweMissers(d: Dossier, k: Klok): NewEvent<NazorgcontactGemist>[] {
  const bekend = geldende(d, d.nazorg.gemist).filter((m) => huidigeStart(d, m.data.nazorgId) === k.ankerId).map((m) => m.data.gepland);
  const opRij = k.gemist.slice(k.gemist.length - k.gemistOpRij);
  const { escalatieBij, ladderBij } = k.programma.ritme;
  return opRij.flatMap((gepland, i): NewEvent<NazorgcontactGemist>[] => {
    if (bekend.includes(gepland)) return [];
    const n = i + 1;
    return [{ type: 'NazorgcontactGemist', data: { nazorgId: k.ankerId, gepland, opRij: n, gevolg: n >= ladderBij ? 'ladder' : n >= escalatieBij ? 'escalatie' : 'geen' } }];
  });
}

/**
 * Records that checks were missed, once each, and pulls the next moment forward. A rule gives this command when a window
 * has closed; when there was contact after all, there is nothing to do.
 */
export function signaleerGemistNazorgcontact({ data: c, meta }: SignaleerGemistNazorgcontact, d: Dossier): Besluit<DossierEvent> {
  const klok = lopendeKlok(d, vandaag(meta));
  if (!klok || klok.staat === 'gepauzeerd') return aanvaard();
  if (c.nazorgId !== undefined && huidigeStart(d, c.nazorgId) !== klok.ankerId) return aanvaard();
  const gemist = nieuweMissers(d, klok);
  if (gemist.length === 0) return aanvaard();
  const nu = volgendMomentOp(d, vandaag(meta))?.data;
  const eerder = klok.volgend && opWerkdag(laatste(klok.volgend.gepland, vandaag(meta)));
  // What somebody promised for a day to come stays; what lies too far ahead comes forward.
  const vervroegd = eerder && (!nu || nu.datum > eerder || nu.datum < vandaag(meta)) ? [momentGepland({ datum: eerder, wat: 'Nazorgcheck: de vorige lukte niet' }, 'naPoging')] : [];
  return aanvaard<DossierEvent>(...gemist, ...vervroegd);
}
