import { leesMoment } from '@loopplank/kernel';
import { Body, Controller, Delete, Get, HttpCode, Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AgendalinkAntwoord, BerichtgevingAntwoord } from '../../antwoorden';
import { berichtgevingDecider, type BerichtgevingCommand } from '../../berichtgeving/decider';
import { berichtgevingStream, DAGBERICHTEN } from '../../berichtgeving/events';
import { adresOp, berichtgevingVan } from '../../views';
import { BeheerOntvangst, Wijzigt } from '../beheer/docs';
import { beheer, vraag } from '../beheer/opdracht';
import { ACCESS_HUIS, type AccessHuis } from '../huis';
import type { Geslaagd, Kader } from '../kit/bus';
import { lees } from '../kit/controle';
import { HetKader } from '../kit/kader';
import { ontvangst, type Ontvangstbewijs } from '../kit/ontvangst';
import { keuze, mag, object, tekst, tijdstip } from '../kit/schema';
import { BerichtgevingDto, NieuwsGezienDto } from './berichtgeving.dto';

const antwoord = object<BerichtgevingAntwoord>({
  dagbericht: keuze(DAGBERICHTEN, 'Op werkdagen een mail als er nieuws is, of nooit.'),
  mailadres: mag(tekst('Waar mail heen gaat. Leeg: nergens heen.')),
  agendaOp: mag(tijdstip('Sinds wanneer er een adres voor de agenda is.')),
});

/** How somebody is told: only ever about oneself. */
@ApiTags('Berichtgeving')
@Controller('v1')
export class BerichtgevingController {
  constructor(
    @Inject(ACCESS_HUIS) private readonly huis: AccessHuis,
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get('berichtgeving')
  @ApiOperation({ summary: 'Hoe ik bericht krijg' })
  @ApiOkResponse({ description: 'De eigen keuzes.', schema: antwoord })
  haal(@HetKader() kader: Kader): Promise<BerichtgevingAntwoord> {
    return vraag(this.queries, {
      kader, handeling: 'eigen.instellen',
      antwoord: () => {
        const db = this.huis.views.db('toegang');
        const { dagbericht, agendaOp } = berichtgevingVan(db, kader.medewerker.id);
        const mailadres = adresOp(db, kader.medewerker.id);
        return { dagbericht, ...(mailadres === undefined ? {} : { mailadres }), ...(agendaOp === undefined ? {} : { agendaOp }) };
      },
    });
  }

  @Wijzigt('PUT', 'berichtgeving', { titel: 'Kies of je een mail wilt als er nieuws is', uitleg: 'Wat dringend is, komt altijd meteen.' }, BerichtgevingDto)
  async stelIn(@HetKader() kader: Kader, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { dagbericht } = lees(BerichtgevingDto, body);
    return ontvangst(kader, await this.doe(kader, 'StelDagberichtIn', { hoeVaak: dagbericht }));
  }

  @Wijzigt('POST', 'nieuws/gezien', { titel: 'Zeg tot waar je het nieuws hebt gezien' }, NieuwsGezienDto)
  async zie(@HetKader() kader: Kader, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { totOp } = lees(NieuwsGezienDto, body);
    return ontvangst(kader, await this.doe(kader, 'ZieNieuws', { tot: leesMoment(totOp)! }));
  }

  @Wijzigt('POST', 'berichtgeving/agendalink', { titel: 'Maak een geheim adres voor je agenda', uitleg: 'Een adres dat er al was, werkt daarna niet meer. Je ziet het adres één keer.' })
  async maakLink(@HetKader() kader: Kader): Promise<Ontvangstbewijs & AgendalinkAntwoord> {
    const { token, digest } = this.huis.links.nieuw();
    const gedaan = await this.doe(kader, 'MaakAgendalink', { digest });
    // An answer given before belongs to an address that was shown before; it is nowhere to be found again.
    const nieuw = gedaan.soort === 'aanvaard' && !gedaan.herhaald;
    return { ...ontvangst(kader, gedaan), ...(nieuw ? { adres: `${this.huis.url.replace(/\/$/, '')}/v1/agenda/${token}` } : {}) };
  }

  @Delete('berichtgeving/agendalink')
  @HttpCode(200)
  @ApiOperation({ summary: 'Laat het geheime adres voor je agenda niet meer werken' })
  @ApiOkResponse({ type: BeheerOntvangst, description: 'Het adres werkt niet meer.' })
  async trekIn(@HetKader() kader: Kader): Promise<Ontvangstbewijs> {
    const bewijs = ontvangst(kader, await this.doe(kader, 'TrekAgendalinkIn', {}));
    kader.zetStatus(200);
    return bewijs;
  }

  private doe<T extends BerichtgevingCommand['type']>(kader: Kader, type: T, data: Extract<BerichtgevingCommand, { type: T }>['data']): Promise<Geslaagd> {
    return beheer<BerichtgevingCommand, never, never>(this.huis, this.commands, berichtgevingDecider as never, {
      kader, handeling: 'eigen.instellen', streamId: berichtgevingStream(kader.medewerker.id), type, data: data as never,
    });
  }
}
