import { gevraagdeVan, hulpvraagGesignaleerd, hulpvraagVelden } from '../hulpvraag/hulpvraag';
import { zonderLeeg } from '../leeg';
import type { NieuwVan } from './nieuw';
import { type Bij, nieuweVersie, type Van, type Vervanging } from './versie';

export const nieuweHulpvraag = ({ feit }: Bij<Van<'HulpvraagGesignaleerd'>>, velden: NieuwVan<'hulpvraag'>): Vervanging =>
  nieuweVersie(hulpvraagVelden(feit), velden, (h) =>
    hulpvraagGesignaleerd(h, gevraagdeVan(feit), feit.geldigOp, zonderLeeg({ vervangt: feit.id, verplaatstVan: feit.data.verplaatstVan })));

export const nieuweHulpvraagAfronding = ({ feit }: Bij<Van<'HulpvraagAfgerond'>>, velden: NieuwVan<'hulpvraagAfronding'>): Vervanging => {
  const { hulpvraagId, uitkomst, toelichting } = feit.data;
  return nieuweVersie(zonderLeeg({ uitkomst, toelichting: toelichting ?? undefined }), velden, (a) => ({
    type: 'HulpvraagAfgerond', geldigOp: feit.geldigOp, data: { hulpvraagId, ...a, vervangt: feit.id },
  }));
};
