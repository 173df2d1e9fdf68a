import { lees, type Veldfout } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import type { DossierFeit } from '../../correcties/feiten';
import { soortVan } from '../../correcties/feiten';
import type { Nieuw, NieuwVan } from '../../correcties/nieuw';
import { zonderLeeg } from '../../leeg';
import { contactgegevenFout } from '../../contact/vorm';
import { persoonsfouten } from '../dto/aanmelden.dto';
import {
  NieuwContactDto, NieuwContactgegevenDto, NieuweAanmeldingDto, NieuweAfrondingDto, NieuweAfspraakDto, NieuweBetrokkenheidDto,
  NieuweInschrijvingDto, NieuweNotitieDto, NieuweRegieDto, NieuweUitschrijvingDto, NieuwEindeDto, NieuwGesprekDto, NieuwMomentDto,
} from '../dto/nieuw.dto';
import { NieuweHulpvraagAfrondingDto, NieuweHulpvraagDto } from '../dto/hulpvraag.dto';
import { NieuwDiplomaDto, NieuweUitnodigingDto, NieuwUitstroomprofielDto } from '../dto/loopbaan.dto';
import { NieuweBelastbaarheidDto, NieuweRustDto, NieuweToestemmingDto, NieuwUitvalrisicoDto } from '../dto/rust.dto';
import { NieuweNazorgDto } from '../dto/nazorg.dto';
import { NieuwePlaatsingDto, NieuwWerkbezoekDto, PlaatsingEindeDto, PlaatsingWijzigingDto } from '../dto/werk.dto';
import type { DossierHuis } from '../huis';
import { betrokkenheidsfouten, verwijsfouten } from './bestaan';
import { momentVan, netjes, themaData } from './vertaal';

interface Omgeving {
  readonly huis: DossierHuis;
  readonly feit: DossierFeit;
  readonly vandaag: Dag;
}

const wie = ({ huis, feit, vandaag }: Omgeving) => (dto: { organisatieId?: string | null; medewerkerId?: string | null }): Veldfout[] => {
  const oud = (feit.data as { organisatieId?: string }).organisatieId ?? feit.organisatieId;
  return verwijsfouten(huis, dto, oud, vandaag);
};

const gegevenfout = ({ feit }: Omgeving) => (dto: NieuwContactgegevenDto): Veldfout[] => {
  const fout = contactgegevenFout({ ...feit.data, ...zonderLeeg(dto) });
  return fout ? [{ veld: '/waarde', code: 'waarde', uitleg: fout }] : [];
};

const naam = (tekst: string | undefined): string | undefined => (tekst === undefined ? undefined : netjes(tekst));

/** An instant as typed; null takes it away. */
const ontvangen = (tekst: string | null | undefined) => (tekst === null ? null : momentVan(tekst));

type Lezers = { readonly [S in Nieuw['soort']]: (invoer: unknown, bij: Omgeving) => NieuwVan<S> };

/** Per kind: the shape of the changed fields, and from the names of HTTP to those of the domain. */
const LEZERS: Lezers = {
  aanmelding: (invoer, { vandaag }) => {
    const p = lees(NieuweAanmeldingDto, invoer, (dto) => persoonsfouten(dto, vandaag));
    return zonderLeeg({ ...p, voornaam: naam(p.voornaam), achternaam: naam(p.achternaam) });
  },
  betrokkenheid: (invoer, { huis, feit }) => {
    const { organisatieId } = feit.data as { organisatieId?: string };
    const { vanDatum, totDatum, ...rest } = lees(NieuweBetrokkenheidDto, invoer, (dto) => betrokkenheidsfouten(huis, organisatieId, dto));
    return zonderLeeg({ ...rest, van: vanDatum, tot: totDatum });
  },
  einde: (invoer) => {
    const { totDatum, reden } = lees(NieuwEindeDto, invoer);
    return zonderLeeg({ tot: totDatum, reden });
  },
  contact: (invoer) => {
    const { plaatsgevondenOp, themas, ...rest } = lees(NieuwContactDto, invoer);
    return zonderLeeg({ ...rest, plaatsgevondenOp: momentVan(plaatsgevondenOp), themas: themas === null ? null : themaData(themas) });
  },
  contactgegeven: (invoer, bij) => {
    const { bron, vanDatum, totDatum, ...rest } = lees(NieuwContactgegevenDto, invoer, gegevenfout(bij));
    return zonderLeeg({ ...rest, herkomst: bron, van: vanDatum, tot: totDatum });
  },
  notitie: (invoer) => zonderLeeg({ ...lees(NieuweNotitieDto, invoer) }),
  gesprek: (invoer) => zonderLeeg({ ...lees(NieuwGesprekDto, invoer) }),
  inschrijving: (invoer, bij) => {
    const { vanDatum, totDatum, ontvangenOp, ...rest } = lees(NieuweInschrijvingDto, invoer, wie(bij));
    return zonderLeeg({ ...rest, van: vanDatum, tot: totDatum, ontvangenOp: ontvangen(ontvangenOp) });
  },
  uitschrijving: (invoer, bij) => {
    const { perDatum, ontvangenOp, ...rest } = lees(NieuweUitschrijvingDto, invoer, wie(bij));
    return zonderLeeg({ ...rest, per: perDatum, ontvangenOp: ontvangen(ontvangenOp) });
  },
  diploma: (invoer, bij) => {
    const { ontvangenOp, ...rest } = lees(NieuwDiplomaDto, invoer, wie(bij));
    return zonderLeeg({ ...rest, ontvangenOp: ontvangen(ontvangenOp) });
  },
  uitstroomprofiel: (invoer) => zonderLeeg({ ...lees(NieuwUitstroomprofielDto, invoer) }),
  uitnodiging: (invoer, bij) => zonderLeeg({ ...lees(NieuweUitnodigingDto, invoer, wie(bij)) }),
  uitvalrisico: (invoer) => {
    const { ontvangenOp, ...rest } = lees(NieuwUitvalrisicoDto, invoer);
    return zonderLeeg({ ...rest, ontvangenOp: ontvangen(ontvangenOp) });
  },
  belastbaarheid: (invoer) => zonderLeeg({ ...lees(NieuweBelastbaarheidDto, invoer) }),
  rust: (invoer) => {
    const { weerWelkomDatum, ...rest } = lees(NieuweRustDto, invoer);
    return zonderLeeg({ ...rest, weerWelkom: weerWelkomDatum });
  },
  toestemming: (invoer, bij) => {
    const { totDatum, ...rest } = lees(NieuweToestemmingDto, invoer, wie(bij));
    return zonderLeeg({ ...rest, tot: totDatum });
  },
  plaatsing: (invoer) => {
    const { vanDatum, totDatum, ontvangenOp, werkgever, ...rest } = lees(NieuwePlaatsingDto, invoer);
    return zonderLeeg({ ...rest, werkgever: naam(werkgever), van: vanDatum, tot: totDatum, ontvangenOp: ontvangen(ontvangenOp) });
  },
  wijziging: (invoer) => {
    const { perDatum, totDatum, ontvangenOp, ...rest } = lees(PlaatsingWijzigingDto, invoer);
    return zonderLeeg({ ...rest, per: perDatum, tot: totDatum, ontvangenOp: ontvangen(ontvangenOp) });
  },
  plaatsingEinde: (invoer) => {
    const { totDatum, ontvangenOp, ...rest } = lees(PlaatsingEindeDto, invoer);
    return zonderLeeg({ ...rest, tot: totDatum, ontvangenOp: ontvangen(ontvangenOp) });
  },
  werkbezoek: (invoer) => zonderLeeg({ ...lees(NieuwWerkbezoekDto, invoer) }),
  hulpvraag: (invoer) => zonderLeeg({ ...lees(NieuweHulpvraagDto, invoer) }),
  hulpvraagAfronding: (invoer) => zonderLeeg({ ...lees(NieuweHulpvraagAfrondingDto, invoer) }),
  nazorg: (invoer) => {
    const { ankerDatum, ...rest } = lees(NieuweNazorgDto, invoer);
    return zonderLeeg({ ...rest, anker: ankerDatum });
  },
  afspraak: (invoer, bij) => {
    const { uiterlijkDatum, ...rest } = lees(NieuweAfspraakDto, invoer, wie(bij));
    return zonderLeeg({ ...rest, uiterlijk: uiterlijkDatum });
  },
  afronding: (invoer) => zonderLeeg({ ...lees(NieuweAfrondingDto, invoer) }),
  regie: (invoer, bij) => zonderLeeg({ ...lees(NieuweRegieDto, invoer, wie(bij)) }),
  volgendMoment: (invoer) => zonderLeeg({ ...lees(NieuwMomentDto, invoer) }),
};

/**
 * Reads `nieuw` of a correction by the kind of the fact it corrects. Throws Probleem 400 with pointers inside
 * `nieuw`; for a kind that has no new version it reads nothing, and the rule refuses it.
 */
export function leesNieuw(invoer: unknown, bij: Omgeving): Nieuw {
  const soort = soortVan(bij.feit.type);
  if (soort === null) return { soort: 'notitie', velden: {} };
  return { soort, velden: LEZERS[soort](invoer, bij) } as Nieuw;
}
