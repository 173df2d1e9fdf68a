import { ORGANISATIESOORTEN, type Organisatiesoort } from '../../organisatie/events';
import { VRIJE_DAGEN_SOORTEN, type VrijeDagenSoort } from '../../werkkalender/events';
import { Datum, Geheel, GetalLijst, Id, Keuze, Tekst, TekstLijst, Waarheid } from '../kit/velden';

const GM = /^GM\d{4}$/;
const gemeenten = { uitleg: 'CBS-codes van de gemeenten waarvoor zij werkt; leeg: overal.', patroonUitleg: 'Gebruik de code van een gemeente, zoals GM0153.', voorbeeld: ['GM0153'] };
const grondslagen = { uitleg: 'Wetten waarop zij zich mag beroepen.', patroonUitleg: 'Kies een grondslag uit de lijst.', voorbeeld: ['PW 7a'] };
const regio = { uitleg: 'Nummer van de Doorstroompuntregio. Een Doorstroompunt heeft er altijd een.', optioneel: true } as const;

/** Body of POST /v1/organisaties. */
export class OrganisatieDto {
  @Tekst({ uitleg: 'Hoe de organisatie heet.', max: 120 }) naam!: string;
  @Keuze(ORGANISATIESOORTEN, { uitleg: 'Wat voor organisatie het is. Dit verandert later niet.' }) soort!: Organisatiesoort;
  @TekstLijst(400, GM, gemeenten) gemeenten!: string[];
  @Geheel(1, 99, regio) doorstroompuntregio?: number;
  @TekstLijst(20, /^.{1,80}$/, grondslagen) grondslagen!: string[];
}

/** Body of PATCH /v1/organisaties/{id}: wat je weglaat, blijft zo. */
export class OrganisatieWijzigingDto {
  @Tekst({ uitleg: 'Hoe de organisatie voortaan heet.', max: 120, optioneel: true }) naam?: string;
  @TekstLijst(400, GM, { ...gemeenten, optioneel: true }) gemeenten?: string[];
  @Geheel(1, 99, { ...regio, leegBaar: true }) doorstroompuntregio?: number | null;
  @TekstLijst(20, /^.{1,80}$/, { ...grondslagen, optioneel: true }) grondslagen?: string[];
}

/** Body of POST /v1/organisaties/{id}/sluiting. */
export class OrganisatieSluitingDto {
  @Id({ uitleg: 'De organisatie die de jongeren overneemt. Nodig zolang deze organisatie van iemand de regie heeft.', optioneel: true }) opvolgerId?: string;
  @Id({ uitleg: 'Wie daar de regie krijgt. Leeg: de plek is vacant, zichtbaar voor haar team.', optioneel: true }) opvolgerMedewerkerId?: string;
}

/** Body of POST …/teams and PATCH …/teams/{tid}. */
export class TeamDto {
  @Tekst({ uitleg: 'Hoe het team heet.', max: 80, voorbeeld: 'Team Noord' }) naam!: string;
}

/** Body of PUT /v1/werkkalenders/{id}. */
export class WerkdagenDto {
  @GetalLijst(1, 7, { uitleg: 'Dagen waarop er gewerkt wordt: 1 is maandag, 7 is zondag.', voorbeeld: [1, 2, 3, 4, 5] }) weekdagen!: number[];
  @Waarheid({ uitleg: 'Of de organisatie op feestdagen dicht is.' }) feestdagenVrij!: boolean;
}

/** Body of POST /v1/werkkalenders/{id}/vrije-dagen. */
export class VrijeDagenDto {
  @Datum({ uitleg: 'De eerste dag.' }) vanDatum!: string;
  @Datum({ uitleg: 'De laatste dag. Leeg: één dag.', optioneel: true }) totDatum?: string;
  @Keuze(VRIJE_DAGEN_SOORTEN, { uitleg: 'Waarom er niet gewerkt wordt.' }) soort!: VrijeDagenSoort;
}

/** Body of PUT /v1/vangnetten and PUT /v1/vangnetten/{gemeente}. */
export class VangnetDto {
  @Id({ uitleg: 'De organisatie die de regie krijgt als niemand anders die heeft.' }) organisatieId!: string;
}
