import { HetKader, type Kader, lees, type Ontvangstbewijs } from '@loopplank/access/http';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { zonderLeeg } from '../../leeg';
import { contactgegevenFout } from '../../contact/vorm';
import { ContactDto, ContactgegevenNieuwDto, ContactvoorkeurDto, NotitieDto, OngeldigDto } from '../dto/contact.dto';
import { IdParam } from './id-param';
import { voerUit } from './opdracht';
import { bewijs, Vastleggen } from './vastleggen';
import { afspraakData, momentData, momentVan, netjes, themaData } from './vertaal';

/** Touchpoints: what was tried and what came back. */
@ApiTags('Contact')
@Controller('v1/jongeren/:id')
export class ContactmomentenController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Vastleggen('contactmomenten', { titel: 'Leg contact of een poging vast', uitleg: 'Een poging heeft alleen kanaal en uitkomst nodig.' }, ContactDto)
  async registreer(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { afspraak, plaatsgevondenOp, themas, volgendMoment, ...rest } = lees(ContactDto, body);
    const data = zonderLeeg({
      ...rest,
      plaatsgevondenOp: momentVan(plaatsgevondenOp),
      themas: themaData(themas),
      afspraak: afspraak && afspraakData(afspraak),
      volgendMoment: momentData(volgendMoment),
    });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'RegistreerContact', data }));
  }

  @Vastleggen('notities', { titel: 'Schrijf een notitie voor je eigen organisatie' }, NotitieDto)
  async notitie(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { tekst } = lees(NotitieDto, body);
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'VoegNotitieToe', data: { tekst } }));
  }

  @Vastleggen('contactgegevens', { titel: 'Voeg een nummer of adres toe' }, ContactgegevenNieuwDto)
  async contactgegeven(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { soort, waarde, bron, vanDatum, totDatum } = lees(ContactgegevenNieuwDto, body, (dto) => {
      const fout = contactgegevenFout(dto);
      return fout ? [{ veld: '/waarde', code: 'waarde', uitleg: fout }] : [];
    });
    const data = zonderLeeg({ soort, waarde: netjes(waarde), herkomst: bron, van: vanDatum, tot: totDatum });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'VoegContactgegevenToe', data }));
  }

  @Vastleggen('contactgegevens/:cid/ongeldig', { titel: 'Meld dat een nummer of adres niet werkt' }, OngeldigDto)
  async ongeldig(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('cid') contactgegevenId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { reden } = lees(OngeldigDto, body);
    const data = { contactgegevenId, reden };
    return bewijs(kader, await voerUit(this.commands, {
      kader, jongereId, handeling: 'dossier.wijzigen', type: 'MeldContactgegevenOngeldig', data, uitPad: '/contactgegevenId',
    }));
  }

  @Vastleggen('contactvoorkeur', { titel: 'Leg vast hoe de jongere benaderd wil worden' }, ContactvoorkeurDto)
  async voorkeur(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = zonderLeeg({ ...lees(ContactvoorkeurDto, body) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'LegContactvoorkeurVast', data }));
  }
}
