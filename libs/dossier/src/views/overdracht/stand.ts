import { dagVan } from '@loopplank/kernel';
import type { Loslaatvoorstel, Overdrachtsstand } from '../../antwoorden.overdracht';
import { controlesIn, type Fase, faseVan, isBestendig, openOverdracht, openVoorstel, overdrachtspartijen, volgendeControle, voorstellen } from '../../overdracht/loop';
import { betrokkenheden, type Zicht } from '../stand';
import { organisatie } from '../vrager';
import { gedeeldeTekst, type Kijk, overdrachtVan, wie } from './regel';

/** Who turn the keys on the day of `z`: the two of the last handover while both are around, else everybody who is. */
function sleutelhouders(z: Zicht): readonly string[] {
  const hier = [...new Set(betrokkenheden(z).filter((b) => b.tot === undefined || b.tot >= z.peil.dag).map((b) => b.organisatieId))];
  const twee = overdrachtspartijen(z.overdracht).filter((o) => hier.includes(o));
  return twee.length === 2 ? twee : hier;
}

function voorstelVan({ z, lezer, vraag: { namen, vrager } }: Kijk, houders: readonly string[]): { voorstel?: Loslaatvoorstel } {
  const v = openVoorstel(z.overdracht)?.voorstel;
  if (!v || z.peil.dag > v.data.uiterlijkDatum) return {};
  const zelf = v.organisatieId === vrager.organisatieId;
  return {
    voorstel: {
      id: v.id, ...wie(namen, v.organisatieId, v.medewerkerId), op: v.geldigOp, uiterlijkDatum: v.data.uiterlijkDatum, eenPartij: houders.length === 1, nazorgLooptDoor: v.data.nazorgLooptDoor,
      ...(lezer.leestGedeeld(v.id) ? { mening: v.data.mening } : {}), ...gedeeldeTekst(lezer, v.id, 'meningTekst', v.data.meningTekst),
      magBevestigen: houders.includes(vrager.organisatieId) && (!zelf || (houders.length === 1 && v.medewerkerId !== vrager.medewerkerId)),
    },
  };
}

function uitgesteldVan({ z, lezer, vraag: { namen } }: Kijk): Pick<Overdrachtsstand, 'uitgesteld'> {
  const einde = voorstellen(z.overdracht).at(-1)?.einde;
  if (einde?.type !== 'LoslatenUitgesteld') return {};
  return { uitgesteld: { ...wie(namen, einde.organisatieId, einde.medewerkerId), opnieuwDatum: einde.data.opnieuwDatum, ...gedeeldeTekst(lezer, einde.id, 'reden', einde.data.reden) } };
}

const geland = (fase: Fase, { vraag: { namen } }: Kijk): Pick<Overdrachtsstand, 'geland'> =>
  fase.soort === 'geland'
    ? { geland: { sleutels: fase.sinds.data.sleutels.map((s) => wie(namen, s.organisatieId, s.medewerkerId)), eenPartij: fase.sinds.data.eenPartij, controleDatums: fase.sinds.data.controleDatums } }
    : {};

/** Where a youngster is between handing over and standing alone. Absent parts have nothing to say. */
export function overdrachtsstand(kijk: Kijk): Overdrachtsstand {
  const { z, lezer, vraag: { namen, vrager } } = kijk;
  const loop = z.overdracht;
  const fase = faseVan(loop);
  const open = openOverdracht(loop);
  const controle = volgendeControle(loop);
  const houders = sleutelhouders(z);
  return {
    fase: isBestendig(loop) ? 'bestendig' : fase.soort,
    ...(fase.soort === 'geen' ? {} : { sindsDatum: dagVan(fase.sinds.geldigOp) }),
    ...(fase.soort === 'samen' && fase.sinds.type === 'JongereTeruggevallen' ? { teruggevallen: true as const } : {}),
    sleutelhouders: houders.map((id) => organisatie(namen, id)),
    magLoslaten: houders.includes(vrager.organisatieId) && fase.soort !== 'geland' && !open && !openVoorstel(loop),
    ...(open ? { lopend: overdrachtVan(open, kijk) } : {}),
    ...(controle === undefined ? {} : { controleDatum: controle }),
    controles: controlesIn(loop, fase).map((c) => ({ id: c.id, datum: dagVan(c.geldigOp), uitkomst: c.data.uitkomst, ...gedeeldeTekst(lezer, c.id, 'toelichting', c.data.toelichting) })),
    ...voorstelVan(kijk, houders),
    ...uitgesteldVan(kijk),
    ...geland(fase, kijk),
  };
}
