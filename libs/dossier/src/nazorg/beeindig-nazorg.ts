import { aanvaard, type Afwijzing, type Besluit, type Command, type Dag, plusDagen } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { NAZORG_EINDEREDENEN } from './events';
import type { Klok } from './klok/klok';
import { lopendeKlok } from './klokken';

export type BeeindigNazorg = Command<
  'BeeindigNazorg',
  {
    readonly reden: (typeof NAZORG_EINDEREDENEN)[number];
    /** Last day. Default: today. */
    readonly op?: Dag;
    readonly toelichting?: string;
  }
>;

const recentGesproken = (k: Klok, op: Dag): boolean => k.laatsteContact !== null && k.laatsteContact >= plusDagen(op, -k.programma.ritme.slotDagen);

/** Nobody just stops: after a conversation, or by a decision once the steps are used up. Death and departure are facts. */
function magStoppen(k: Klok, c: BeeindigNazorg['data'], op: Dag): Afwijzing | null {
  switch (c.reden) {
    case 'overleden':
    case 'vertrokken':
      return null;
    case 'eerder':
      return recentGesproken(k, op) ? null : weiger('nazorg-zonder-gesprek', '/reden', { dagen: k.programma.ritme.slotDagen, einde: k.einde });
    case 'besluit':
      if (k.staat !== 'besluitNodig') return weiger('besluit-te-vroeg', '/reden', { einde: k.einde });
      return c.toelichting === undefined ? weiger('besluit-zonder-reden', '/toelichting') : null;
  }
}

/** Ends aftercare. The end of the term needs no command: the clock ends by itself after a conversation in its last days. */
export function beeindigNazorg({ data: c, meta }: BeeindigNazorg, d: Dossier): Besluit<DossierEvent> {
  const op = c.op ?? vandaag(meta);
  if (op > vandaag(meta)) return weiger('in-de-toekomst', '/op');
  const klok = lopendeKlok(d, vandaag(meta));
  if (!klok) return d.nazorg.gestart.length > 0 ? aanvaard() : weiger('geen-nazorg');
  if (op < klok.anker) return weiger('einde-voor-begin', '/op');
  const fout = magStoppen(klok, c, op);
  if (fout) return fout;
  return aanvaard<DossierEvent>({ type: 'NazorgBeeindigd', data: zonderLeeg({ nazorgId: klok.ankerId, op, reden: c.reden, toelichting: c.toelichting }) });
}
