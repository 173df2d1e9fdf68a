import { HetKader, type Geslaagd, type Kader, lees, nietGevonden, ontvangst, type Ontvangstbewijs, Probleem, StelVraag, type Veldfout, VoerCommandUit, voorBus } from '@loopplank/access/http';
import { uuid5 } from '@loopplank/commands';
import { type DossierCommandVan, dossierDecider, dossierStream, geboortedatumFout, uitlegVanWeigering, zonderLeeg } from '@loopplank/dossier';
import type { MogelijkDubbel } from '@loopplank/dossier/antwoorden';
import { eisToegangTot } from '@loopplank/dossier/http';
import { vindDubbelen, vindPersonen } from '@loopplank/dossier/views';
import { dagVan, eerste, type Moment } from '@loopplank/kernel';
import { gemeente as zoekGemeente } from '@loopplank/referentie';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { alsGezocht } from '../../beoordelen/beoordelaar';
import type { SignaalCommand } from '../../signalen/commands';
import { signaalDecider } from '../../signalen/decider';
import { signaalStream } from '../../signalen/events';
import type { Signaal } from '../../signalen/state';
import { uitlegVanSignaalweigering } from '../../signalen/weigeringen';
import { Doe } from '../docs';
import { KOPPELINGEN_HUIS, type KoppelingenHuis } from '../huis';
import { eisRegister, ImportId } from '../opdracht';
import { AcceptatieDto, AfwijzingDto } from './dto';
import { eigenJongereVan } from './lezen.controller';
import { persoonVan } from './vertaal';

const NODIG = ['voornaam', 'achternaam', 'geboortedatum', 'gemeente'] as const;

/** What a new file cannot do without; a link needs nothing else. */
const acceptatiefouten = (vandaag: Parameters<typeof geboortedatumFout>[1]) => (d: AcceptatieDto): Veldfout[] => {
  if (d.jongereId !== undefined) return [];
  const fouten: Veldfout[] = NODIG.filter((v) => !d[v]).map((v) => ({ veld: `/${v}`, code: 'leeg', uitleg: 'Dit is nodig voor een nieuw dossier.' }));
  const geboorte = typeof d.geboortedatum === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(d.geboortedatum) ? geboortedatumFout(d.geboortedatum, vandaag) : null;
  if (geboorte) fouten.push({ veld: '/geboortedatum', code: geboorte, uitleg: uitlegVanWeigering(geboorte)! });
  if (typeof d.gemeente === 'string' && !zoekGemeente(d.gemeente)) fouten.push({ veld: '/gemeente', code: 'gemeente-onbekend', uitleg: 'Deze gemeente kennen we niet. Kies een gemeente uit de lijst.' });
  return fouten;
};

/** When we first heard that somebody left, which is what we wait for; otherwise when we first heard of them. */
function gehoordOp(rijen: Signaal['ontvangsten']): Moment {
  const weg = rijen.filter((o) => o.regel?.inhoud?.uitPer !== undefined);
  return (weg.length > 0 ? weg : rijen).map((o) => o.ontvangenOp).reduce(eerste);
}

/** So often it is looked at again when a list brings something new while it is being accepted. */
const POGINGEN = 5;
const isVeranderd = (fout: unknown): boolean => fout instanceof Probleem && fout.inhoud.code === 'signaal-veranderd';

/** What becomes of a signal: a file, or nothing, with the reason. */
@ApiTags('Signalen')
@Controller('v1/signalen/:id')
export class SignaalbesluitController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(KOPPELINGEN_HUIS) private readonly huis: KoppelingenHuis,
  ) {}

  @Doe('acceptatie', {
    titel: 'Ga verder met een signaal',
    uitleg: 'Met jongereId: het hoort bij een dossier dat er al is. Zonder: er komt een nieuw dossier, met de regie bij jouw organisatie en een volgend moment. Wat de registers zeiden, komt in het dossier.',
  }, AcceptatieDto)
  async accepteer(@HetKader() kader: Kader, @ImportId() signaalId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const dto = lees(AcceptatieDto, body, acceptatiefouten(dagVan(kader.nu)));
    await eisRegister(this.queries, kader);
    const jongereId = dto.jongereId ?? eigenJongereVan(signaalId);
    for (let poging = 1; ; poging += 1) {
      try {
        return ontvangst(kader, await this.verder(kader, signaalId, jongereId, dto), jongereId);
      } catch (fout) {
        if (!isVeranderd(fout) || poging === POGINGEN) throw fout;
      }
    }
  }

  /** Everything that could say no is asked before anything is written: a file must not get what the signal then refuses. */
  private async verder(kader: Kader, signaalId: string, jongereId: string, dto: AcceptatieDto): Promise<Geslaagd> {
    const signaal = await this.eigen(kader, signaalId);
    if (dto.jongereId !== undefined) await eisToegangTot(this.commands, kader, jongereId, 'dossier.wijzigen');
    if (signaal.status === 'geaccepteerd' && signaal.jongereId !== jongereId) throw new Probleem({ status: 409, code: 'signaal-al-geaccepteerd', detail: uitlegVanSignaalweigering('signaal-al-geaccepteerd')! });
    if (dto.jongereId === undefined) await this.meldAan(kader, signaalId, signaal, jongereId, dto);
    await this.zetOver(kader, signaalId, signaal, jongereId);
    const hoe = dto.jongereId === undefined ? 'aangemeld' : 'gekoppeld';
    return this.besluit(kader, signaalId, 'AccepteerSignaal', { jongereId, hoe, ontvangsten: signaal.ontvangsten.map((o) => o.id) });
  }

  @Doe('afwijzing', { titel: 'Wijs een signaal af, met de reden', uitleg: 'Het wordt geen dossier. Zegt een register later iets anders over deze persoon, dan komt het signaal terug.' }, AfwijzingDto)
  async wijsAf(@HetKader() kader: Kader, @ImportId() signaalId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { reden, toelichting } = lees(AfwijzingDto, body);
    await eisRegister(this.queries, kader);
    await this.eigen(kader, signaalId);
    return ontvangst(kader, await this.besluit(kader, signaalId, 'WijsSignaalAf', zonderLeeg({ reden, toelichting })), signaalId);
  }

  /** The signal itself, from the log; 404 when it is of another organisation, or erased. */
  private async eigen(kader: Kader, signaalId: string): Promise<Signaal> {
    const { state } = await this.huis.commands.laad(signaalDecider, signaalStream(signaalId));
    if (state.status === 'geen' || state.status === 'gewist' || state.organisatieId !== kader.medewerker.organisatieId) throw nietGevonden();
    return state;
  }

  private besluit<T extends SignaalCommand['type']>(kader: Kader, signaalId: string, type: T, data: Extract<SignaalCommand, { type: T }>['data']): Promise<Geslaagd> {
    return this.commands.execute(new VoerCommandUit({ kader, handeling: 'signalen.behandelen', streamId: signaalStream(signaalId), decider: voorBus(signaalDecider), type, data }));
  }

  /** A step in the file. Its id follows from the request, so that asking again after a fault goes on where it was. `van`: the rows it is about; more of them is another step. */
  private stap(kader: Kader, signaalId: string, jongereId: string, naam: string, rest: Pick<VoerCommandUit['opdracht'], 'handeling' | 'type' | 'data' | 'bron'> & { readonly nieuw?: true; readonly van?: string }): Promise<Geslaagd> {
    const { ifMatch: _, ...verder } = kader;
    const { nieuw, bron, van, ...opdracht } = rest;
    return this.commands.execute(
      new VoerCommandUit({
        ...opdracht, ...(bron ? { bron } : {}), kader: { ...verder, correlationId: signaalId, verzoek: `${kader.verzoek} ${naam}` }, ...(nieuw ? {} : { jongereId }),
        streamId: dossierStream(jongereId), decider: voorBus(dossierDecider), commandId: uuid5(`${naam} ${kader.sleutel ?? signaalId}${van === undefined ? '' : ` ${van}`}`, signaalId),
      }),
    );
  }

  /** The file first: cut off here, the signal is still open and the file finds itself again. */
  private async meldAan(kader: Kader, signaalId: string, signaal: Signaal, jongereId: string, dto: AcceptatieDto): Promise<void> {
    if ((await this.huis.commands.laad(dossierDecider, dossierStream(jongereId))).revisie >= 0) return;
    const { bsn } = persoonVan(signaal.ontvangsten);
    const wie = zonderLeeg({ voornaam: dto.voornaam!, tussenvoegsel: dto.tussenvoegsel, achternaam: dto.achternaam!, geboortedatum: dto.geboortedatum!, bsn });
    const teVroeg = signaal.ontvangsten.some((o) => (o.regel?.inhoud?.van ?? wie.geboortedatum) < wie.geboortedatum);
    if (teVroeg) throw new Probleem({ status: 409, code: 'voor-geboorte', detail: `${uitlegVanWeigering('voor-geboorte')} Er is niets bewaard.`, fouten: [{ veld: '/geboortedatum', code: 'voor-geboorte', uitleg: 'Het register noemt een inschrijving van voor deze dag.' }] });
    if (!dto.bevestigdNieuw) await this.weerDubbelen(kader, wie);
    const data: DossierCommandVan<'MeldJongereAan'>['data'] = {
      ...wie, gemeente: dto.gemeente!, herkomst: 'register',
      betrokkenen: this.huis.betrokkenen(kader.medewerker.organisatieId, dto.gemeente!, dagVan(kader.nu)),
      ...(dto.volgendMomentDatum ? { volgendMoment: { datum: dto.volgendMomentDatum } } : {}),
    };
    await this.stap(kader, signaalId, jongereId, 'aanmelding', { handeling: 'jongere.aanmelden', type: 'MeldJongereAan', data, nieuw: true });
  }

  /** What the registers said goes along, each with its own days. */
  private async zetOver(kader: Kader, signaalId: string, { ontvangsten }: Signaal, jongereId: string): Promise<void> {
    const registers = [...new Set(ontvangsten.map((o) => o.register))];
    for (const register of registers) {
      const eigen = ontvangsten.filter((o) => o.register === register && o.regel !== null);
      const data: DossierCommandVan<'MeldRegisterstand'>['data'] = {
        register,
        regels: eigen.map((o) => ({ ...o.regel!, standOp: o.standOp })),
        ...(eigen.length > 0 ? { ontvangenOp: gehoordOp(eigen) } : {}),
      };
      await this.stap(kader, signaalId, jongereId, `stand ${register}`, { handeling: 'dossier.wijzigen', type: 'MeldRegisterstand', data, bron: register, van: eigen.map((o) => o.id).join(' ') });
    }
  }

  /** Throws 409 `mogelijk-dubbel` when somebody like this is known; everybody it could be is logged. */
  private async weerDubbelen(kader: Kader, wie: Parameters<typeof alsGezocht>[0]): Promise<void> {
    const vandaag = dagVan(kader.nu);
    const gezocht = alsGezocht(wie, (b) => this.huis.bsnIndex(b));
    const { kandidaten, andere } = await this.queries.execute<StelVraag<MogelijkDubbel>, MogelijkDubbel>(
      new StelVraag<MogelijkDubbel>({
        kader, handeling: 'signalen.behandelen', soort: 'dubbelcontrole', views: ['zoeken', 'jongere'],
        antwoord: ({ inhoud }) => {
          const { medewerker, nu } = kader;
          const vraag = { vrager: { medewerkerId: medewerker.id, organisatieId: medewerker.organisatieId, inhoud, vandaag }, namen: this.huis.namen, nu, peildatum: vandaag };
          const views = { zoeken: this.huis.views.db('zoeken'), jongere: this.huis.views.db('jongere') };
          return { waarde: vindDubbelen(views, gezocht, vraag), jongeren: vindPersonen(views.zoeken, gezocht, vraag).map((v) => v.jongereId) };
        },
      }),
    );
    if (kandidaten.length === 0 && andere === 0) return;
    throw new Probleem({ status: 409, code: 'mogelijk-dubbel', detail: 'Deze jongere lijkt al bekend. Er is niets bewaard. Kijk of het dezelfde is; is het iemand anders, bevestig dat dan.', extra: { kandidaten, andere } });
  }
}
