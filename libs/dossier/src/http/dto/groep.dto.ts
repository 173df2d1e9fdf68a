import { Delen, Id, Keuze, KeuzeLijst, Tekst, TekstLijst, Tijdstip, type Veldfout } from '@loopplank/access/http';
import { AANLEIDINGEN, GEVOELIGE_THEMAS, THEMAS, UITKOMSTEN, type Aanleiding, type Uitkomst } from '../../contact/woorden';

/** A class, an open evening; more is a campaign. */
const GROEP_MAX = 60;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export class UitzonderingDto {
  @Id({ uitleg: 'Voor wie dit anders was.' })
  jongereId: string;

  @Keuze(UITKOMSTEN, { uitleg: 'Hoe het voor deze jongere afliep. Leeg: niet gekomen.', optioneel: true })
  uitkomst?: Uitkomst;

  @Tekst({ uitleg: 'Wat je over deze jongere wilt onthouden. Alleen je eigen organisatie leest dit.', max: 10_000, optioneel: true })
  notitie?: string;
}

export class GroepscontactDto {
  @TekstLijst(GROEP_MAX, UUID, { uitleg: 'De jongeren van de groep.', patroonUitleg: 'Dit is geen geldige verwijzing.' })
  jongeren: string[];

  @Keuze(UITKOMSTEN, { uitleg: 'Hoe het voor de groep was. Leeg: aanwezig.', optioneel: true })
  uitkomst?: Uitkomst;

  @Delen(UitzonderingDto, GROEP_MAX, { uitleg: 'Voor wie het anders was.', optioneel: true })
  uitzonderingen?: UitzonderingDto[];

  @Keuze(AANLEIDINGEN, { uitleg: 'Waarom de groep bij elkaar was.', optioneel: true })
  aanleiding?: Aanleiding;

  @Tijdstip({ uitleg: 'Wanneer het was. Leeg: nu.', optioneel: true })
  plaatsgevondenOp?: string;

  @KeuzeLijst([...THEMAS, ...GEVOELIGE_THEMAS], { uitleg: 'Waar het over ging.', optioneel: true })
  themas?: string[];

  @Tekst({ uitleg: 'Komt in elk dossier van de groep: noem er geen andere jongeren in.', max: 10_000, optioneel: true })
  notitie?: string;
}

/** Faults between the fields: an empty group, or an exception for somebody who is not in it or is named twice. */
export function groepsfouten(dto: GroepscontactDto): Veldfout[] {
  const jongeren: unknown = dto.jongeren;
  if (!Array.isArray(jongeren)) return [];
  if (jongeren.length === 0) return [{ veld: '/jongeren', code: 'leeg', uitleg: 'Noem minstens één jongere.' }];
  const uitzonderingen: unknown = dto.uitzonderingen;
  const ids = Array.isArray(uitzonderingen) ? uitzonderingen.map((u) => (u as Partial<UitzonderingDto> | null)?.jongereId) : [];
  return ids.flatMap((id, i): Veldfout[] => {
    const veld = `/uitzonderingen/${i}/jongereId`;
    if (typeof id !== 'string') return [];
    if (!jongeren.includes(id)) return [{ veld, code: 'niet-in-groep', uitleg: 'Deze jongere staat niet in de groep.' }];
    return ids.indexOf(id) < i ? [{ veld, code: 'dubbel', uitleg: 'Deze jongere staat er al bij.' }] : [];
  });
}
