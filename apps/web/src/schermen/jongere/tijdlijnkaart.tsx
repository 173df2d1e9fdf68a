import type { TijdlijnItem } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { useTijdlijn } from '../../client/vragen';
import { useFocusNa } from '../../kit/focus-na';
import { Foutvak } from '../../kit/foutvak';
import type { IcoonNaam } from '../../kit/icoon';
import { Icoon } from '../../kit/icoon';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Laden } from '../../kit/laden';
import { Leeg } from '../../kit/leeg';
import { Reden } from '../../kit/reden';
import { Tijdlijnitem } from '../../kit/tijdlijn';
import { dagVan } from '../../tijd/dagen';
import { kort } from '../../tijd/zeg';
import { samenvoegen } from '../../woorden/samenvoegen';
import { woorden } from '../../woorden';
import { GEVOELIG_THEMA, themaWoord } from '../../woorden/begrippen';
import { kanCorrigeren } from './corrigeerbaar';
import { type Tijdlijnregel, vouw } from './vouw';

const w = woorden.tijdlijn;

const BIJ_SOORT: Partial<Record<string, IcoonNaam>> = {
  NotitieToegevoegd: 'notitie', JongereAangemeld: 'persoonplus', ContactgegevenToegevoegd: 'phone', ContactgegevenOngeldigGebleken: 'fout', ContactvoorkeurVastgelegd: 'stil',
  GebeurtenisGecorrigeerd: 'pen', IncidentVastgelegd: 'alert', VolgendMomentGepland: 'agenda', BegeleiderGekoppeld: 'mensen', BegeleiderLosgekoppeld: 'mensen',
};
const BIJ_BAND: Record<TijdlijnItem['band'], IcoonNaam> = {
  school: 'school', werk: 'werk', contact: 'chat', beeld: 'oog', nazorg: 'agenda', overdracht: 'over', regie: 'over', afspraken: 'check', dossier: 'notitie',
};
const BIJ_KANAAL: Partial<Record<NonNullable<TijdlijnItem['kanaal']>, IcoonNaam>> = { bellen: 'mis', mail: 'mail', brief: 'mail', kaart: 'mail', huisbezoek: 'pin', werkbezoek: 'pin' };

function icoonVan(i: TijdlijnItem): IcoonNaam {
  if (i.contact === 'poging') return (i.kanaal && BIJ_KANAAL[i.kanaal]) ?? 'chat';
  if (i.contact === 'indirect') return 'mensen';
  return BIJ_SOORT[i.soort] ?? BIJ_BAND[i.band];
}

interface Props {
  id: string;
  bekendOp: string | null;
  vandaag: Dag;
  onCorrigeer: ((item: TijdlijnItem) => void) | null;
  onKennis: () => void;
}

function Inhoud({ regel: { item: i, volgend } }: { regel: Tijdlijnregel }) {
  return (
    <>
      {i.themas && i.themas.length > 0 && (
        <div className="lp-tijdlijn__themas">
          {i.themas.map((t) => (
            <Reden key={t} {...(t in GEVOELIG_THEMA ? { soort: 'rust', icoon: 'slot' } : {})}>
              {themaWoord(t)}
            </Reden>
          ))}
        </div>
      )}
      {i.tekst !== undefined && <p className="lp-tijdlijn__inhoud">{i.tekst ?? w.gewist}</p>}
      {i.uitAnderDossier && <p className="mini">{samenvoegen.uitAnder}</p>}
      {i.afgeschermd && (
        <p className="mini">
          <Icoon naam="slot" klein /> {w.afgeschermd(i.organisatie.naam)}
        </p>
      )}
      {volgend && <p className="mini lp-tijdlijn__volgend">{volgend.gecorrigeerd ? <s>{volgend.titel}</s> : volgend.titel}</p>}
    </>
  );
}

/** What happened, newest first, with both clocks; a page at a time. */
export function Tijdlijnkaart({ id, bekendOp, vandaag, onCorrigeer, onKennis }: Props) {
  const vraag = useTijdlijn(id, bekendOp);
  const [lijst, focusNa] = useFocusNa<HTMLOListElement>();
  if (vraag.isPending) return <Laden regels={6} />;
  if (vraag.isError && !vraag.data) return <Foutvak titel={w.mislukt} fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  const items = vraag.data.pages.flatMap((p) => p.items);
  const regels = vouw(items);
  const meer = async () => {
    const { data } = await vraag.fetchNextPage();
    const eerder = new Set(items.map((i) => i.gebeurtenisId));
    const eersteNieuwe = vouw(data?.pages.flatMap((p) => p.items) ?? []).findIndex((r) => !eerder.has(r.item.gebeurtenisId));
    focusNa((ol) => ol.children[eersteNieuwe]);
  };
  const totaal = vraag.data.pages.at(-1)!.totaal;
  return (
    <Kaart
      titel={w.titel}
      rechts={
        <p className="mini">
          {w.aantal(totaal)} ·{' '}
          <button type="button" className="lp-tijdlijn__knop" onClick={onKennis}>
            {woorden.jongere.kennis.knop}
          </button>
        </p>
      }
    >
      {items.length === 0 ? (
        <Leeg titel={w.leeg} soort="neutraal">
          <span>{w.leegUitleg}</span>
        </Leeg>
      ) : (
        <ol className="lp-tijdlijn" ref={lijst}>
          {regels.map((regel) => {
            const i = regel.item;
            const gebeurde = dagVan(i.geldigOp);
            return (
              <Tijdlijnitem
                key={i.gebeurtenisId}
                vandaag={vandaag}
                terugblik={bekendOp !== null}
                item={{
                  icoon: icoonVan(i),
                  soort: i.contact === 'tweezijdig' ? 'twee' : i.band === 'school' ? 'gat' : undefined,
                  gebeurde,
                  later: i.dagenLater ? { wisten: dagVan(i.vastgelegdOp), dagen: i.dagenLater } : undefined,
                  titel: i.titel,
                  toelichting: i.toelichting,
                  bron: [i.medewerker?.naam, i.organisatie.naam].filter(Boolean).join(', '),
                  vervallen: i.gecorrigeerd && w.gecorrigeerd(i.gecorrigeerd.reden, kort(dagVan(i.gecorrigeerd.op), vandaag)),
                }}
                acties={
                  onCorrigeer &&
                  kanCorrigeren(i) && (
                    <button type="button" className="lp-tijdlijn__knop" aria-label={w.corrigeerNaam(i.titel, kort(gebeurde, vandaag))} onClick={() => onCorrigeer(i)}>
                      {w.corrigeer}
                    </button>
                  )
                }
              >
                <Inhoud regel={regel} />
              </Tijdlijnitem>
            );
          })}
        </ol>
      )}
      {vraag.hasNextPage && (
        <p className="lp-meerknop">
          <Knop bezig={vraag.isFetchingNextPage} onClick={() => void meer()}>
            {w.meer}
          </Knop>
        </p>
      )}
    </Kaart>
  );
}
