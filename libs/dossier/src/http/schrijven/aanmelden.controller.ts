import { randomUUID } from 'node:crypto';
import { HetKader, type Kader, lees, ontvangst, type Ontvangstbewijs, Probleem, StelVraag, type Vraagstelling } from '@loopplank/access/http';
import { uuid5 } from '@loopplank/commands';
import { dagVan } from '@loopplank/kernel';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { DossierCommandVan } from '../../commands';
import type { MogelijkDubbel } from '../../antwoorden';
import { dossierDecider } from '../../decider';
import { zonderLeeg } from '../../leeg';
import { vindDubbelen, vindPersonen } from '../../views';
import { AanmeldenDto, controleerAanmelding } from '../dto/aanmelden.dto';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { verwijsfouten } from './bestaan';
import { voerUit } from './opdracht';
import { Vastleggen } from './vastleggen';
import { momentData, netjes } from './vertaal';

/** Whether the rules would accept this registration as a new file. */
const zouKunnen = ({ medewerker, nu }: Kader, data: DossierCommandVan<'MeldJongereAan'>['data']): boolean => {
  const actor = { medewerkerId: medewerker.id, organisatieId: medewerker.organisatieId, rol: medewerker.rollen[0] ?? '' };
  return dossierDecider.decide({ type: 'MeldJongereAan', data, meta: { nu, actor } }, dossierDecider.initial).soort === 'aanvaard';
};

/** A file begins. */
@ApiTags('Jongeren')
@Controller('v1/jongeren')
export class AanmeldenController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Vastleggen('', {
    titel: 'Meld een jongere aan',
    uitleg: 'Zonder regie houdt jouw organisatie de regie, met een volgend moment over 14 dagen. Lijkt er al een dossier te zijn, dan volgt 409 mogelijk-dubbel; stuur bevestigdNieuw: true als het iemand anders is.',
  }, AanmeldenDto)
  async meldAan(@HetKader() kader: Kader, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const vandaag = dagVan(kader.nu);
    const dto = lees(AanmeldenDto, body, (d) => [
      ...controleerAanmelding(vandaag)(d),
      ...verwijsfouten(this.huis, d.regie, kader.medewerker.organisatieId, vandaag, '/regie'),
    ]);
    // A registration that is sent again finds the file it made the first time.
    const jongereId = uuid5(`jongere ${kader.sleutel ?? randomUUID()}`, kader.medewerker.id);
    const data = this.aanmelding(kader, dto);
    const bestaat = (await this.huis.gebeurtenissen(jongereId)).length > 0;
    // What would be refused anyhow must not tell who is known: then nothing is looked up.
    const nieuw = !bestaat && kader.ifMatch === undefined;
    if (nieuw && !dto.bevestigdNieuw && zouKunnen(kader, data)) await this.weerDubbelen(kader, data);
    const gedaan = await voerUit(this.commands, { kader, jongereId, handeling: 'jongere.aanmelden', type: 'MeldJongereAan', data, nieuwDossier: true });
    return ontvangst(kader, gedaan, jongereId);
  }

  private aanmelding(kader: Kader, dto: AanmeldenDto): DossierCommandVan<'MeldJongereAan'>['data'] {
    const { bevestigdNieuw: _, contactgegevens, volgendMoment, regie, ...persoon } = dto;
    return zonderLeeg({
      ...persoon,
      voornaam: netjes(dto.voornaam),
      tussenvoegsel: dto.tussenvoegsel && netjes(dto.tussenvoegsel),
      achternaam: netjes(dto.achternaam),
      contactgegevens: contactgegevens?.map(({ soort, waarde, bron }) => zonderLeeg({ soort, waarde: netjes(waarde), herkomst: bron })),
      betrokkenen: this.huis.betrokkenenBijAanmelding(kader.medewerker, dto.gemeente, dagVan(kader.nu)),
      regie: regie && zonderLeeg({ ...regie }),
      volgendMoment: momentData(volgendMoment),
    });
  }

  /** Throws 409 `mogelijk-dubbel` when somebody like this is known; everybody it could be is logged. */
  private async weerDubbelen(kader: Kader, p: DossierCommandVan<'MeldJongereAan'>['data']): Promise<void> {
    const { voornaam, tussenvoegsel, achternaam, geboortedatum, bsn } = p;
    const persoon = zonderLeeg({ voornaam, tussenvoegsel, achternaam, geboortedatum, bsnIndex: bsn && this.huis.bsnIndex(bsn) });
    const vandaag = dagVan(kader.nu);
    const vraag: Vraagstelling<MogelijkDubbel> = {
      kader,
      handeling: 'jongere.aanmelden',
      soort: 'dubbelcontrole',
      views: ['zoeken', 'jongere'],
      antwoord: ({ inhoud }) => {
        const { medewerker, nu } = kader;
        const vrager = { medewerkerId: medewerker.id, organisatieId: medewerker.organisatieId, inhoud, vandaag };
        const views = { zoeken: this.huis.views.db('zoeken'), jongere: this.huis.views.db('jongere') };
        const vanNu = { vrager, namen: this.huis.namen, nu, peildatum: vandaag };
        // Who is only said to exist was looked at too.
        return { waarde: vindDubbelen(views, persoon, vanNu), jongeren: vindPersonen(views.zoeken, persoon, vanNu).map((v) => v.jongereId) };
      },
    };
    const { kandidaten, andere } = await this.queries.execute<StelVraag<MogelijkDubbel>, MogelijkDubbel>(new StelVraag(vraag));
    if (kandidaten.length === 0 && andere === 0) return;
    throw new Probleem({
      status: 409,
      code: 'mogelijk-dubbel',
      detail: 'Deze jongere lijkt al bekend. Er is niets bewaard. Kijk of het dezelfde is; is het iemand anders, bevestig dat dan.',
      extra: { kandidaten, andere },
    });
  }
}
