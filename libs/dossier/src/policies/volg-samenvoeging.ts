import { definieerPolicy } from '@loopplank/kernel';
import { DossiersSamengevoegd, SamenvoegingTeruggedraaid } from '../samenvoegen/events';

/** Erased, or it never became a signpost: the merge did not go through. */
const NIETS_TE_HERSTELLEN = ['dossier-gewist', 'samenvoeging-onbekend'] as const;

/** A merge is two files, so two decisions: when the first was recorded, the second follows, whatever happens in between. */
export const volgSamenvoeging = definieerPolicy<object>()({
  naam: 'volg-samenvoeging',
  versie: 1,
  uitleg: 'Zijn twee dossiers samengevoegd, dan wordt het ene een wegwijzer naar het andere. Wordt dat teruggedraaid, dan is het weer een dossier.',
  doel: 'doorstroompunt',
  begintBij: [DossiersSamengevoegd],
  luistertNaar: [SamenvoegingTeruggedraaid],
  timers: {},
  opdrachten: {
    GaOpInDossier: 'Het andere dossier wordt een wegwijzer.',
    HerstelDossier: 'Het andere dossier is weer een dossier.',
  },
  instantie: (event) => (event.data.kant === 'blijft' ? event.data.samenvoegingId : null),
  initial: {},
  opEvent: (state, event, { instantie }) => ({
    state,
    opdrachten: [
      event.type === 'DossiersSamengevoegd'
        ? { streamId: `jongere-${event.data.anderJongereId}`, type: 'GaOpInDossier', data: { samenvoegingId: instantie, anderJongereId: event.streamId.slice('jongere-'.length) }, magAfgewezen: ['dossier-gewist'] }
        : { streamId: `jongere-${event.data.anderJongereId}`, type: 'HerstelDossier', data: { samenvoegingId: instantie }, magAfgewezen: NIETS_TE_HERSTELLEN },
    ],
    klaar: event.type === 'SamenvoegingTeruggedraaid',
  }),
  opTimer: (state) => ({ state }),
});
