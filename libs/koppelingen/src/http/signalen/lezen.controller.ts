import { HetKader, type Kader, leesBladzijde, linkHeader, nietGevonden, StelVraag, verkeerdeVorm } from '@loopplank/access/http';
import { uuid5 } from '@loopplank/commands';
import { REGISTERS, type Register } from '@loopplank/dossier';
import { vindDubbelen, type Vraag as Dossiervraag } from '@loopplank/dossier/views';
import { dagVan } from '@loopplank/kernel';
import { Controller, Inject, Query as UitAdres } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Aanvoer, SignaalDetail, SignaalRegel } from '../../antwoorden.signalen';
import { alsGezocht, isPersoon } from '../../beoordelen/beoordelaar';
import { signaalDecider } from '../../signalen/decider';
import { signaalStream } from '../../signalen/events';
import { leesLatentie, leesSignaal, leesSignalen, leesVersheid, type Pagina } from '../../views';
import { Bladzijde, Vraag } from '../docs';
import { KOPPELINGEN_HUIS, type KoppelingenHuis } from '../huis';
import { ImportId } from '../opdracht';
import { AanvoerSchema, SignaalDetailSchema, SignalenPagina } from './schema';
import { aanvoerRegel, berichten, persoonVan, signaalRegel } from './vertaal';

type Query = Readonly<Record<string, unknown>>;
const STATUSSEN = ['open', 'geaccepteerd', 'afgewezen'] as const;

/** The file somebody becomes when the signal is accepted: who looked before that, stands in its list of viewings too. */
export const eigenJongereVan = (signaalId: string): string => uuid5('jongere', signaalId);

function keuze<T extends string>(query: Query, veld: string, uit: readonly T[]): T | undefined {
  const waarde = query[veld];
  if (waarde === undefined) return undefined;
  if (!(uit as readonly unknown[]).includes(waarde)) throw verkeerdeVorm([{ veld: `/${veld}`, code: 'keuze', uitleg: `Kies uit: ${uit.join(', ')}.` }]);
  return waarde as T;
}

/** Whom lists of registers name and who is not known here. */
@ApiTags('Signalen')
@Controller('v1')
export class SignalenController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(KOPPELINGEN_HUIS) private readonly huis: KoppelingenHuis,
  ) {}

  @ApiQuery({ name: 'status', required: false, enum: STATUSSEN, description: 'Leeg: open.' })
  @ApiQuery({ name: 'register', required: false, enum: REGISTERS })
  @Bladzijde()
  @Vraag('signalen', { titel: 'Signalen van jouw organisatie', uitleg: 'Open: wie het langst wacht eerst. Wie naar school gaat of een startkwalificatie heeft, staat er niet bij.' }, SignalenPagina)
  lijst(@HetKader() kader: Kader, @UitAdres() query: Query): Promise<Pagina<SignaalRegel>> {
    const blad = leesBladzijde(query, ['status', 'register']);
    const register = keuze<Register>(query, 'register', REGISTERS);
    const vandaag = dagVan(kader.nu);
    return this.vraag(kader, ['signalen'], () => {
      const { items, totaal } = leesSignalen(this.huis.views.db('signalen'), kader.medewerker.organisatieId, { status: keuze(query, 'status', STATUSSEN) ?? 'open', ...(register ? { register } : {}), vandaag }, blad);
      kader.zetKop('Link', linkHeader(kader.pad, blad, totaal));
      return { items: items.map((r) => signaalRegel(r, vandaag)), totaal };
    }, (p) => p.items);
  }

  @Vraag('signalen/:id', { titel: 'Eén signaal, naast wie het kan zijn' }, SignaalDetailSchema)
  detail(@HetKader() kader: Kader, @ImportId() id: string): Promise<SignaalDetail> {
    return this.vraag(kader, ['signalen', 'zoeken', 'jongere'], async () => {
      const r = leesSignaal(this.huis.views.db('signalen'), id, kader.medewerker.organisatieId);
      if (!r) throw nietGevonden();
      // The digits of a BSN stand in no view: from the log itself.
      const { state } = await this.huis.commands.laad(signaalDecider, signaalStream(id));
      const { voornaam, tussenvoegsel, achternaam, bsn } = persoonVan(state.ontvangsten);
      return {
        ...signaalRegel(r, dagVan(kader.nu)),
        ...(voornaam ? { voornaam } : {}), ...(tussenvoegsel ? { tussenvoegsel } : {}), ...(achternaam ? { achternaam } : {}), ...(bsn ? { bsn } : {}),
        berichten: berichten(state.ontvangsten),
        ...this.kandidaten(kader, persoonVan(state.ontvangsten)),
      };
    }, (d) => [d, ...d.kandidaten.map((k) => ({ id: '', jongereId: k.jongereId }))]);
  }

  private kandidaten(kader: Kader, wie: ReturnType<typeof persoonVan>): Pick<SignaalDetail, 'kandidaten' | 'andere'> {
    if (!isPersoon(wie)) return { kandidaten: [], andere: 0 };
    const { medewerker, nu } = kader;
    const vandaag = dagVan(nu);
    const vraag: Dossiervraag = { vrager: { medewerkerId: medewerker.id, organisatieId: medewerker.organisatieId, inhoud: 'alles', vandaag }, namen: this.huis.namen, nu, peildatum: vandaag };
    return vindDubbelen({ zoeken: this.huis.views.db('zoeken'), jongere: this.huis.views.db('jongere') }, alsGezocht(wie, (b) => this.huis.bsnIndex(b)), vraag);
  }

  @Vraag('aanvoer', { titel: 'Hoe vers de lijsten van registers zijn, en hoe laat ze komen' }, AanvoerSchema)
  aanvoer(@HetKader() kader: Kader): Promise<Aanvoer> {
    const vandaag = dagVan(kader.nu);
    return this.queries.execute<StelVraag<Aanvoer>, Aanvoer>(
      new StelVraag<Aanvoer>({
        kader, handeling: 'buitenBeeld.zien', soort: 'onderdeel', views: ['aanvoer'],
        antwoord: () => ({ waarde: { items: leesVersheid(this.huis.views.db('aanvoer'), vandaag).map(aanvoerRegel), latentie: leesLatentie(this.huis.views.db('aanvoer'), vandaag) }, jongeren: [] }),
      }),
    );
  }

  private vraag<T>(kader: Kader, views: readonly string[], antwoord: () => T | Promise<T>, wie: (t: T) => readonly { readonly id: string; readonly jongereId?: string }[]): Promise<T> {
    return this.queries.execute<StelVraag<T>, T>(
      new StelVraag<T>({
        kader, handeling: 'signalen.behandelen', soort: 'onderdeel', views,
        antwoord: async () => {
          const waarde = await antwoord();
          return { waarde, jongeren: [...new Set(wie(waarde).map((r) => r.jongereId ?? eigenJongereVan(r.id)))] };
        },
      }),
    );
  }
}
