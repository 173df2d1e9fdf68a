import { ApiFout, geenAntwoord } from './probleem';
import { begin, BEDENKTIJD_MS, laatLos, maakOngedaan, reeksen, sluit, stop } from './reeks';

const opdracht = (een: (n: number, sleutel: string) => Promise<unknown>, na?: () => void) => ({ tekst: 'Plannen', items: [1, 2, 3], naamVan: (n: number) => `nr ${n}`, een, onbekend: 'Onbekend', ...(na ? { na } : {}) });
const nu = () => reeksen.lees()[0];

describe('one action on many', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    for (const r of reeksen.lees()) sluit(r.id);
    jest.useRealTimers();
  });

  it('does nothing while it can be undone, and nothing at all when it is', async () => {
    const een = jest.fn(async () => undefined);
    const id = begin(opdracht(een));
    maakOngedaan(id);
    await jest.advanceTimersByTimeAsync(BEDENKTIJD_MS * 2);
    expect([een.mock.calls.length, nu()]).toEqual([0, undefined]);
  });

  it('begins after ten seconds, one by one, each with a key of its own', async () => {
    const gezien: [number, string][] = [];
    const na = jest.fn();
    begin(opdracht(async (n, s) => gezien.push([n, s]), na));
    await jest.advanceTimersByTimeAsync(BEDENKTIJD_MS - 1);
    expect(gezien).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(gezien.map(([n]) => n)).toEqual([1, 2, 3]);
    expect(new Set(gezien.map(([, s]) => s)).size).toBe(3);
    expect([nu(), na.mock.calls.length]).toEqual([expect.objectContaining({ fase: 'klaar', klaar: 3, mislukt: [] }), 1]);
  });

  it('keeps the key over a retry, and names what stays refused', async () => {
    const sleutels: string[] = [];
    let weg = true;
    begin(
      opdracht(async (n, s) => {
        if (n === 1) {
          sleutels.push(s);
          if (weg) {
            weg = false;
            throw new ApiFout(geenAntwoord('Geen verbinding.'));
          }
        }
        if (n === 2) throw new ApiFout({ status: 409, code: 'gesloten', detail: 'Het dossier is gesloten.', fouten: [], inhoud: {} });
      }),
    );
    await jest.advanceTimersByTimeAsync(BEDENKTIJD_MS + 5_000);
    expect([sleutels.length, new Set(sleutels).size]).toEqual([2, 1]);
    expect(nu()).toMatchObject({ fase: 'klaar', klaar: 3, mislukt: [{ naam: 'nr 2', waarom: 'Het dossier is gesloten.' }] });
  });

  it('stops after the one that is under way', async () => {
    let verder: () => void = () => undefined;
    const id = begin(opdracht(() => new Promise<void>((klaar) => (verder = klaar))));
    laatLos(id);
    await jest.advanceTimersByTimeAsync(0);
    stop(id);
    verder();
    await jest.advanceTimersByTimeAsync(0);
    expect(nu()).toMatchObject({ fase: 'gestopt', klaar: 1 });
  });
});
