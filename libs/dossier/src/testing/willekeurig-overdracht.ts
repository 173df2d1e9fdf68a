import { plusDagen } from '@loopplank/kernel';
import { GRONDSLAGEN } from '../betrokkenheid/grondslagen';
import { CONTROLE_UITKOMSTEN, HERINNERSTAPPEN, ONDERDELEN } from '../overdracht/events';
import { ESCALATIESOORTEN, TREDEN } from '../escalatie/events';
import { faseVan, openOverdracht, openVoorstel } from '../overdracht/loop';
import { MENINGEN, TERUGVALREDENEN } from '../overdracht/loslaten-events';
import { loopVan } from '../overdracht/state';
import { regieOp } from '../regie/state';
import { eventId, Proefdossier } from './proefdossier';
import { INES, MARIJN, ORGANISATIE, SORAYA, WOUTER } from './voorbeelden';

/** Data of the commands about handing over and letting go, from the seeds of a step; often about what is going on in this file. */
export function overdrachtsdata(n: readonly number[], d: Proefdossier) {
  const [a, b, c, e, f, g, h] = n as [number, number, number, number, number, number, number];
  const kies = <T>(uit: readonly T[], i: number): T => uit[i % uit.length]!;
  const soms = <T>(i: number, waarde: T): T | undefined => (i % 3 === 0 ? waarde : undefined);
  const loop = loopVan(d.state);
  const fase = faseVan(loop);
  const anders = eventId(a % 40);
  const overdrachtId = b % 8 ? (openOverdracht(loop)?.aanbod.id ?? kies([...loop.map((x) => x.id), anders], a)) : anders;
  const voorstelId = b % 8 ? (openVoorstel(loop)?.voorstel.id ?? anders) : anders;
  const regieId = b % 4 ? (regieOp(d.state, d.vandaag)?.id ?? anders) : anders;
  const uiterlijkDatum = plusDagen(d.vandaag, (c % 70) - 2);
  const moment = { datum: plusDagen(d.vandaag, (f % 40) - 3) };
  const mens = kies([MARIJN, INES, SORAYA, WOUTER], e).medewerkerId;
  return {
    BiedOverdrachtAan: {
      naarOrganisatieId: kies(Object.values(ORGANISATIE), a), naarMedewerkerId: soms(e, mens), rol: 'uwv', grondslag: 'SUWI 30a', reden: 'proef',
      gedeeld: soms(f, [{ onderdeel: kies(ONDERDELEN, f), grondslag: kies(GRONDSLAGEN, g) }]) ?? [], driegesprekDatum: soms(g, plusDagen(d.vandaag, (g % 80) - 5)),
      uiterlijkDatum, herinnerDatum: plusDagen(d.vandaag, 2), leidingDatum: plusDagen(d.vandaag, 7), ontvangers: h % 9 === 0 ? 0 : 3,
    },
    AccepteerOverdracht: { overdrachtId, medewerkerId: soms(e, mens), volgendMoment: soms(f, moment) },
    WeigerOverdracht: { overdrachtId, reden: 'proef' },
    StelOverdrachtvraag: { overdrachtId, vraag: 'proef?' },
    BeantwoordOverdrachtvraag: { overdrachtId, vraagId: kies([...loop.filter((x) => x.type === 'OverdrachtVraagGesteld').map((x) => x.id), anders], c), antwoord: 'proef' },
    HerinnerAanOverdracht: { overdrachtId, stap: kies(HERINNERSTAPPEN, c) },
    LaatOverdrachtVerlopen: { overdrachtId },
    VoerControleUit: { uitkomst: kies(CONTROLE_UITKOMSTEN, c), toelichting: soms(e, 'proef'), volgendMoment: soms(f, moment) },
    VraagOmControle: { naId: fase.soort === 'geen' ? anders : fase.sinds.id },
    StelLoslatenVoor: { mening: kies(MENINGEN, c), meningTekst: soms(e, 'proef'), nazorgLooptDoor: f % 2 === 0 },
    BevestigLoslaten: { voorstelId },
    StelLoslatenUit: { voorstelId, reden: 'proef', opnieuwDatum: moment.datum },
    LaatLoslatenVerlopen: { voorstelId },
    MeldTerugval: { reden: kies(TERUGVALREDENEN, c), toelichting: soms(e, 'proef') },
    SignaleerVacature: { regieId },
    Escaleer: { soort: kies(ESCALATIESOORTEN, c), overId: kies([regieId, overdrachtId, anders], e), trede: kies(TREDEN, f), sinds: moment.datum },
    NeemOverAlsVangnet: { regieId, vangnet: e % 4 ? { organisatieId: kies(Object.values(ORGANISATIE), e), rol: 'doorstroompunt', grondslag: 'WEB 9.2.5' } : undefined },
  } as const;
}

/** The commands that `overdrachtsdata` has data for. */
export const OVER_OVERDRACHT: ReadonlySet<string> = new Set(Object.keys(overdrachtsdata([0, 0, 0, 0, 0, 0, 0], new Proefdossier())));
