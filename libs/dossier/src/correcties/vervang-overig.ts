import { dagVan } from '@loopplank/kernel';
import { controleerDag } from '../controles';
import { zonderLeeg } from '../leeg';
import { controleerRust, rustAfgesproken, rustVelden } from '../rust/rust';
import { controleerToestemming, toestemmingGegeven, toestemmingVelden } from '../toestemming/toestemming';
import { belastbaarheidVastgesteld, belastbaarheidVelden } from '../werk/belastbaarheid';
import type { NieuwVan } from './nieuw';
import { type Bij, nieuweVersie, type Van, type Vervanging } from './versie';

const herkomst = ({ id, data }: { readonly id: string; readonly data: { readonly verplaatstVan?: string } }) => zonderLeeg({ vervangt: id, verplaatstVan: data.verplaatstVan });

export const nieuweBelastbaarheid = ({ d, feit, meta }: Bij<Van<'BelastbaarheidVastgesteld'>>, velden: NieuwVan<'belastbaarheid'>): Vervanging =>
  nieuweVersie(belastbaarheidVelden(feit) ?? { uren: 0, datum: feit.data.datum }, velden, (b) =>
    controleerDag(d, b.datum, meta, '/datum') ?? belastbaarheidVastgesteld(b, meta, herkomst(feit)));

/** Whether a day was agreed decides which of the two it is. */
export const nieuweRust = ({ feit, meta }: Bij<Van<'HerbezoekToegestaan' | 'ContactGeweigerd'>>, velden: NieuwVan<'rust'>): Vervanging =>
  nieuweVersie(rustVelden(feit), velden, (r) => controleerRust(r, dagVan(feit.geldigOp), meta) ?? rustAfgesproken(r, feit.geldigOp, herkomst(feit)));

export const nieuweToestemming = ({ d, feit, meta }: Bij<Van<'ToestemmingGegeven'>>, velden: NieuwVan<'toestemming'>): Vervanging =>
  nieuweVersie(toestemmingVelden(feit), velden, (t) => controleerToestemming(d, t, meta) ?? toestemmingGegeven(t, meta, herkomst(feit)));
