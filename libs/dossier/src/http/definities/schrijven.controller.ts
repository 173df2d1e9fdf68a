import { type Geslaagd, HetKader, type Kader, lees, nietGevonden, type Ontvangstbewijs, Probleem, type Veldfout, verkeerdeVorm, VoerCommandUit, voorBus } from '@loopplank/access/http';
import { type BeeldDefinitie, CODE, type DefinitieCommand, definitieDecider, type Definitieinhoud, definitieStream, inhoudVan } from '@loopplank/in-beeld';
import { Body, Controller, Inject, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { leesVersies } from '../../views/beeld/definities';
import { DefinitieDto, LeegDto, VaststellingDto } from '../dto/definitie.dto';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { definitieVan } from '../lezen/buiten-beeld.vraag';
import { bewijs, Vastleggen } from '../schrijven/vastleggen';

/** The version it starts from, with what was changed. */
function gewijzigd(basis: BeeldDefinitie, dto: DefinitieDto): Definitieinhoud {
  const b = inhoudVan(basis);
  const { leeftijdVan, leeftijdTot, vensterDagen, pogingTelt, indirectTelt, minAantal, waarschuwDagen, soorten, alleenBevestigd, verloopt } = dto;
  const { doelgroep: d, contact: c, registratie: r } = b;
  return {
    ...b,
    naam: dto.naam ?? b.naam,
    combineer: dto.combineer ?? b.combineer,
    doelgroep: { leeftijdVan: leeftijdVan ?? d.leeftijdVan, leeftijdTot: leeftijdTot ?? d.leeftijdTot },
    contact: {
      vensterDagen: vensterDagen ?? c.vensterDagen, pogingTelt: pogingTelt ?? c.pogingTelt, indirectTelt: indirectTelt ?? c.indirectTelt,
      minAantal: minAantal ?? c.minAantal, waarschuwDagen: waarschuwDagen ?? c.waarschuwDagen,
    },
    registratie: { ...r, soorten: soorten ?? r.soorten, alleenBevestigd: alleenBevestigd ?? r.alleenBevestigd, verloopt: verloopt ?? r.verloopt },
  };
}

/** The domain's names of fields, as the client knows its own request. */
const buiten = (fout: unknown): unknown => {
  if (!(fout instanceof Probleem)) return fout;
  const fouten = (fout.inhoud.fouten ?? []).map((f) => ({ ...f, veld: f.veld === '/geldigVanaf' ? '/geldigVanafDatum' : f.veld.replace(/^\/inhoud\/(?:.*\/)?/, '/') }));
  return fout.inhoud.code === 'definitie-concept-onbekend' ? nietGevonden() : new Probleem({ ...fout.inhoud, fouten });
};

/** Drafting what "in beeld" means, and publishing it with four eyes. */
@ApiTags('In beeld')
@Controller('v1/definities')
export class DefinitieschrijfController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Vastleggen('', { titel: 'Stel een nieuwe versie op', uitleg: 'Een concept: er verandert nog niets. Wat je weglaat, blijft zoals in de versie waar je van uitgaat.' }, DefinitieDto)
  async stelOp(@HetKader() kader: Kader, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const dto = lees(DefinitieDto, body, (d) => this.basisfouten(d));
    return bewijs(kader, await this.voerUit(kader, dto.code, 'StelDefinitieOp', { code: dto.code, inhoud: gewijzigd(this.basis(dto.uitgaandeVan)!, dto) }));
  }

  @Vastleggen(':code/versies/:versie/vaststelling', { titel: 'Stel een concept vast', uitleg: 'Iemand anders dan de opsteller. De versie geldt vanaf vandaag of later.' }, VaststellingDto)
  async stelVast(@HetKader() kader: Kader, @Param('code') code: string, @Param('versie') versie: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { geldigVanafDatum } = lees(VaststellingDto, body);
    return bewijs(kader, await this.voerUit(kader, code, 'StelDefinitieVast', { versie: nummer(versie), geldigVanaf: geldigVanafDatum }));
  }

  @Vastleggen(':code/versies/:versie/verwerping', { titel: 'Laat een concept niet doorgaan' }, LeegDto)
  async verwerp(@HetKader() kader: Kader, @Param('code') code: string, @Param('versie') versie: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    eisLeeg(body);
    return bewijs(kader, await this.voerUit(kader, code, 'VerwerpDefinitie', { versie: nummer(versie) }));
  }

  private basis(tekst: unknown): BeeldDefinitie | undefined {
    const d = typeof tekst === 'string' ? definitieVan(tekst) : null;
    return d ? leesVersies(this.huis.views.db('beeld')).find((v) => v.definitie.code === d.code && v.definitie.versie === d.versie)?.definitie : undefined;
  }

  private basisfouten(dto: DefinitieDto): Veldfout[] {
    const mis = (veld: string, code: string, uitleg: string): Veldfout => ({ veld, code, uitleg });
    return [
      ...(typeof dto.code === 'string' && !CODE.test(dto.code) ? [mis('/code', 'definitie-code-ongeldig', 'Een code bestaat uit hoofdletters, cijfers en streepjes.')] : []),
      ...(typeof dto.uitgaandeVan === 'string' && !this.basis(dto.uitgaandeVan) ? [mis('/uitgaandeVan', 'definitie-onbekend', 'Deze versie bestaat niet. Kies er een uit de lijst, zoals ECHT-CONTACT@2.')] : []),
    ];
  }

  private async voerUit<T extends DefinitieCommand['type']>(kader: Kader, code: string, type: T, data: Extract<DefinitieCommand, { type: T }>['data']): Promise<Geslaagd> {
    if (!CODE.test(code)) throw nietGevonden();
    try {
      return await this.commands.execute(new VoerCommandUit({ kader, handeling: 'definities.beheren', streamId: definitieStream(code), decider: voorBus(definitieDecider), type, data }));
    } catch (fout) {
      throw buiten(fout);
    }
  }
}

function nummer(versie: string): number {
  if (!/^[1-9]\d{0,3}$/.test(versie)) throw nietGevonden();
  return Number(versie);
}

/** This request says nothing but that it happens. */
function eisLeeg(body: unknown): void {
  const velden = Object.keys((body ?? {}) as object);
  if (velden.length > 0) throw verkeerdeVorm(velden.map((v) => ({ veld: `/${v}`, code: 'onbekend-veld', uitleg: 'Deze vraag kent dit veld niet.' })));
}
