import { zonderLeeg } from '../leeg';
import { controleerDag, controleerVanaf } from '../controles';
import { controleerDiploma, diplomaBehaald, diplomaVelden } from '../school/diploma';
import { controleerOntvangst } from '../school/inschrijving';
import { controleerUitnodiging, uitgenodigd, uitnodigingVelden } from '../school/uitnodiging';
import { uitvalrisicoGesignaleerd, uitvalrisicoVelden } from '../school/uitvalrisico';
import { profielVastgesteld, profielVelden } from '../school/uitstroomprofiel';
import type { NieuwVan } from './nieuw';
import { type Bij, nieuweVersie, type Van, type Vervanging } from './versie';

const herkomst = ({ id, data }: Bij<Van<'DiplomaBehaald' | 'UitstroomprofielVastgesteld' | 'UitstroomgesprekUitgenodigd' | 'UitvalrisicoGesignaleerd'>>['feit']) =>
  zonderLeeg({ vervangt: id, verplaatstVan: data.verplaatstVan });

export const nieuwDiploma = ({ d, feit, meta }: Bij<Van<'DiplomaBehaald'>>, velden: NieuwVan<'diploma'>): Vervanging =>
  nieuweVersie(zonderLeeg({ ...diplomaVelden(feit), bron: feit.bron, ontvangenOp: feit.data.ontvangenOp }), velden, (v) =>
    controleerDiploma(d, v, meta) ?? controleerOntvangst(d, v, meta) ?? diplomaBehaald(v, v, meta, herkomst(feit)));

export const nieuwProfiel = ({ d, feit, meta }: Bij<Van<'UitstroomprofielVastgesteld'>>, velden: NieuwVan<'uitstroomprofiel'>): Vervanging =>
  nieuweVersie(profielVelden(feit), velden, (p) => controleerDag(d, p.datum, meta, '/datum') ?? profielVastgesteld(p, meta, herkomst(feit)));

export const nieuweUitnodiging = ({ d, feit, meta }: Bij<Van<'UitstroomgesprekUitgenodigd'>>, velden: NieuwVan<'uitnodiging'>): Vervanging =>
  nieuweVersie(uitnodigingVelden(feit), velden, (u) => controleerUitnodiging(d, u, meta) ?? uitgenodigd(u, meta, herkomst(feit)));

export const nieuwUitvalrisico = ({ d, feit, meta }: Bij<Van<'UitvalrisicoGesignaleerd'>>, velden: NieuwVan<'uitvalrisico'>): Vervanging =>
  nieuweVersie(zonderLeeg({ ...uitvalrisicoVelden(feit), bron: feit.bron, ontvangenOp: feit.data.ontvangenOp }), velden, (u) =>
    (u.verwachtDatum === undefined ? null : controleerVanaf(d, u.verwachtDatum, meta, '/verwachtDatum')) ??
    controleerOntvangst(d, u, meta) ??
    uitvalrisicoGesignaleerd(u, u, feit.geldigOp, herkomst(feit)));
