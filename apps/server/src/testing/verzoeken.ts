import { document } from './documentatie';
import { type Antwoord, type Klant, logIn, ruw } from './klant';

/** A request as a document writes it down. */
export interface Verzoek {
  /** User name of who sends it. */
  readonly wie: string;
  /** What of the answer is kept (`organisatie.id`), and under which name. */
  readonly bewaar?: { readonly wat: string; readonly als: string };
  readonly methode: string;
  readonly pad: string;
  readonly inhoud?: string;
}

const BLOK = /^```http\n# (\S+?)(?:, bewaar (\S+) als \{(\w+)\})?\n(GET|POST|PUT|PATCH) (\S+)\n(?:\n([\s\S]*?))?```/gm;

/** Every request of a document, in its order. A block that cannot be read is a fault of the document. */
export function verzoekenIn(pad: string): readonly Verzoek[] {
  const tekst = document(pad);
  const verzoeken = [...tekst.matchAll(BLOK)].map(([, wie, wat, als, methode, doel, inhoud]) => ({
    wie: wie!, methode: methode!, pad: doel!, ...(wat && als ? { bewaar: { wat, als } } : {}), ...(inhoud?.trim() ? { inhoud: inhoud.trim() } : {}),
  }));
  const blokken = tekst.match(/^```http/gm)?.length ?? 0;
  if (verzoeken.length !== blokken) throw new Error(`${pad}: ${blokken} requests, of which ${verzoeken.length} can be read`);
  return verzoeken;
}

/** What only a person knows when a document says `{wachtwoord}` or `{token}`. */
export type Weet = (naam: string, wie: string) => string;

/** Sends what a document says, as its reader would: logs in where it says so, fills in what was kept before. */
export class Lezer {
  readonly bewaard = new Map<string, string>();
  private readonly klanten = new Map<string, Klant>();

  constructor(
    private readonly adres: string,
    private readonly weet: Weet,
  ) {}

  async stuur(v: Verzoek): Promise<Antwoord> {
    const vul = (tekst: string): string => tekst.replace(/\{(\w+)\}/g, (_, naam: string) => this.bewaard.get(naam) ?? this.weet(naam, v.wie));
    const antwoord = await this.doe(v, vul(v.pad), v.inhoud === undefined ? undefined : vul(v.inhoud));
    if (v.bewaar) this.bewaard.set(v.bewaar.als, String(v.bewaar.wat.split('.').reduce<unknown>((in_, stap) => (in_ as Record<string, unknown>)[stap], antwoord.inhoud)));
    return antwoord;
  }

  private async doe({ wie, methode }: Verzoek, pad: string, inhoud: string | undefined): Promise<Antwoord> {
    if (methode === 'POST' && pad === '/v1/sessie') {
      const { gebruikersnaam, wachtwoord } = JSON.parse(inhoud!) as { gebruikersnaam: string; wachtwoord: string };
      this.klanten.set(wie, await logIn(this.adres, gebruikersnaam, wachtwoord));
      return this.klanten.get(wie)!.haal('/v1/sessie');
    }
    const klant = this.klanten.get(wie);
    if (!klant) return ruw(this.adres + pad, { method: methode, headers: { 'content-type': 'application/json' }, body: inhoud ?? null });
    if (methode === 'GET') return klant.haal(pad);
    return klant[methode === 'POST' ? 'stuur' : methode === 'PUT' ? 'zet' : 'wijzig'](pad, inhoud ?? {});
  }
}
