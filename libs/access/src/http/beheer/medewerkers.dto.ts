import { ROLLEN, type Rol } from '../../medewerker/events';
import { Datum, Delen, Id, Keuze, Tekst, Waarheid } from '../kit/velden';

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const mailadres = { uitleg: 'Waar de uitnodiging en een nieuw wachtwoord heen gaan. Leeg: naar de gebruikersnaam, als die een mailadres is.', max: 254, patroon: MAIL, patroonUitleg: 'Vul een mailadres in, zoals naam@organisatie.nl.' };

/** Body of POST …/rollen. */
export class RolDto {
  @Keuze(ROLLEN, { uitleg: 'Wat iemand mag doen.' }) rol!: Rol;
  @Datum({ uitleg: 'De laatste dag van de rol. Leeg: zonder einde.', optioneel: true }) totDatum?: string;
}

/** Body of POST /v1/medewerkers. */
export class NieuweMedewerkerDto {
  @Tekst({ uitleg: 'Waarmee iemand inlogt: kleine letters, cijfers, punten, streepjes of een @. Verandert niet meer.', max: 60 }) gebruikersnaam!: string;
  @Tekst({ uitleg: 'Hoe iemand heet, zoals collega’s het zien.', max: 120 }) naam!: string;
  @Id({ uitleg: 'Bij welke organisatie iemand werkt. Leeg: jouw eigen.', optioneel: true }) organisatieId?: string;
  @Tekst({ ...mailadres, optioneel: true }) mailadres?: string;
  @Id({ uitleg: 'In welk team.', optioneel: true }) teamId?: string;
  @Delen(RolDto, ROLLEN.length, { uitleg: 'Wat iemand mag doen.', optioneel: true }) rollen?: RolDto[];
  @Waarheid({ uitleg: 'Of een beheerder alle organisaties mag beheren. Alleen te geven door wie dat zelf mag.', optioneel: true }) installatiebeheer?: boolean;
}

/** Body of PATCH /v1/medewerkers/{id}: wat je weglaat, blijft zo; null haalt weg. */
export class MedewerkerWijzigingDto {
  @Tekst({ uitleg: 'Hoe iemand voortaan heet.', max: 120, optioneel: true }) naam?: string;
  @Tekst({ ...mailadres, optioneel: true, leegBaar: true }) mailadres?: string | null;
  @Id({ uitleg: 'In welk team.', optioneel: true, leegBaar: true }) teamId?: string | null;
}

/** Body of POST …/vervanging. */
export class VervangingDto {
  @Id({ uitleg: 'De collega die in deze periode het werk ziet.' }) vervangerId!: string;
  @Datum({ uitleg: 'De eerste dag.' }) vanDatum!: string;
  @Datum({ uitleg: 'De laatste dag.' }) totDatum!: string;
}

/** Body of POST …/vervanging/{vid}/einde. */
export class VervangingEindeDto {
  @Datum({ uitleg: 'De laatste dag. Leeg: vandaag; of de dag voor het begin, als de vervanging nog niet begon.', optioneel: true }) totDatum?: string;
}

/** Body of POST /v1/medewerkers/{id}/sluiting. */
export class MedewerkerSluitingDto {
  @Tekst({ uitleg: 'Waarom het account sluit.', max: 200, voorbeeld: 'Uit dienst' }) reden!: string;
  @Id({ uitleg: 'De collega die de jongeren overneemt. Nodig zolang iemand jongeren heeft of begeleidt.', optioneel: true }) opvolgerId?: string;
}

/** Body of POST /v1/sluitingen/{id}/opvolger. */
export class OpvolgerDto {
  @Id({ uitleg: 'Wie overneemt wie er nog over is: een collega, of bij een gesloten organisatie een andere organisatie.' }) opvolgerId!: string;
  @Id({ uitleg: 'Bij een gesloten organisatie: wie daar de regie krijgt.', optioneel: true }) opvolgerMedewerkerId?: string;
}

/** Body of POST /v1/wachtwoordherstel. */
export class WachtwoordherstelDto {
  @Tekst({ uitleg: 'De gebruikersnaam.', max: 100 }) gebruikersnaam!: string;
}

/** Body of POST /v1/wachtwoordherstel/voltooiing. */
export class NieuwWachtwoordDto {
  @Tekst({ uitleg: 'Wat er in de link achter het # staat.', max: 100 }) token!: string;
  /** Twice the longest password: a character may take two code units. */
  @Tekst({ uitleg: 'Het nieuwe wachtwoord.', max: 400 }) wachtwoord!: string;
}
