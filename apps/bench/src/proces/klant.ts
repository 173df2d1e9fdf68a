import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

export interface Antwoord {
  readonly status: number;
  readonly koppen: Readonly<Record<string, string | string[] | undefined>>;
  readonly tekst: string;
}

/** One request, ready to be sent as often as needed. */
export interface Vraag {
  readonly methode: 'GET' | 'POST';
  readonly pad: string;
  readonly inhoud?: object;
}

/** Connections that stay open, so that no figure holds the making of one. */
const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Sends a request and reads the whole answer. As little work of our own as Node allows: it counts on both sides of a ratio. */
export const stuur = (adres: string, { methode, pad, inhoud }: Vraag, koppen: Readonly<Record<string, string>> = {}): Promise<Antwoord> =>
  new Promise((klaar, mis) => {
    const bytes = inhoud && Buffer.from(JSON.stringify(inhoud));
    const headers = bytes ? { ...koppen, 'content-type': 'application/json', 'content-length': String(bytes.length) } : koppen;
    const verzoek = request(adres + pad, { agent, method: methode, headers }, (res) => {
      const stukken: Buffer[] = [];
      res.on('data', (stuk: Buffer) => stukken.push(stuk));
      res.on('end', () => klaar({ status: res.statusCode ?? 0, koppen: res.headers, tekst: Buffer.concat(stukken).toString() }));
      res.on('error', mis);
    });
    verzoek.on('error', mis);
    verzoek.end(bytes);
  });

/** Somebody who is logged in. */
export class Klant {
  private readonly koekjes = new Map<string, string>();
  private csrf = '';

  private constructor(private readonly adres: string) {}

  static async logIn(adres: string, gebruikersnaam: string, wachtwoord: string): Promise<Klant> {
    const klant = new Klant(adres);
    const antwoord = await klant.doe({ methode: 'POST', pad: '/v1/sessie', inhoud: { gebruikersnaam, wachtwoord } });
    if (antwoord.status >= 300) throw new Error(`could not log in: ${antwoord.status}`);
    klant.csrf = (JSON.parse(antwoord.tekst) as { csrfToken: string }).csrfToken;
    return klant;
  }

  /**
   * As a browser would, save for one thing: the position of a write is sent back only when asked (`leesEigen`), because
   * a question that waits for a write measures the write.
   */
  async doe(vraag: Vraag, leesEigen = false): Promise<Antwoord> {
    const koekjes = [...this.koekjes].filter(([naam]) => leesEigen || naam !== 'loopplank-positie').map((paar) => paar.join('='));
    const koppen: Record<string, string> = { cookie: koekjes.join('; ') };
    if (vraag.methode === 'POST') Object.assign(koppen, { 'x-csrf-token': this.csrf, 'idempotency-key': randomUUID() });
    const antwoord = await stuur(this.adres, vraag, koppen);
    for (const regel of antwoord.koppen['set-cookie'] ?? []) this.onthoud(regel);
    return antwoord;
  }

  private onthoud(regel: string): void {
    const [naam, waarde] = (regel.split(';')[0] as string).split(/=(.*)/s) as [string, string];
    this.koekjes.set(naam, waarde);
  }
}
