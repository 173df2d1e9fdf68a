import { leesMoment, type Moment } from '@loopplank/kernel';
import type { NieuweAfspraak } from '../../afspraken/afspraak';
import type { Thema } from '../../contact/contactmoment';
import { zonderLeeg } from '../../leeg';
import type { GekozenMoment } from '../../regie/moment';
import type { VolgendMomentDto } from '../dto/aanmelden.dto';
import type { AfspraakNieuwDto } from '../dto/contact.dto';

/** HTTP names (`uiterlijkDatum`) to the domain's own (`uiterlijk`). The DTO was checked; these never fail. */
export const afspraakData = ({ uiterlijkDatum, ...a }: AfspraakNieuwDto): NieuweAfspraak => zonderLeeg({ ...a, uiterlijk: uiterlijkDatum });

export const momentData = (m: VolgendMomentDto | undefined): GekozenMoment | undefined => m && zonderLeeg({ ...m });

/** The list was checked against both word lists; the compiler cannot see that. */
export const themaData = (themas: readonly string[] | undefined): readonly Thema[] | undefined => themas as readonly Thema[] | undefined;

export const momentVan = (tekst: string | undefined): Moment | undefined => (tekst === undefined ? undefined : (leesMoment(tekst) ?? undefined));

/** Names as people type them: no spaces around, single ones inside. */
export const netjes = (tekst: string): string => tekst.trim().replace(/\s+/g, ' ');
