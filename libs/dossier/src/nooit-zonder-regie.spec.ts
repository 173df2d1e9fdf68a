import fc from 'fast-check';
import { Geschiedenis, Telling, verhalen } from './testing/geschiedenis';

/**
 * The law of the house over many histories: 400 in every run, a million at full size. Commands of every kind, right and
 * wrong, by people of four organisations, corrections among them; the policies hear everything and their timers go off
 * as time passes. After every append the file is looked at on every day since registration on which something changes.
 */
const ZWAAR = process.env['LOOPPLANK_ZWAAR'] === '1';
const PER_REEKS = ZWAAR ? 25_000 : 400;
const REEKSEN = ZWAAR ? 40 : 1;
/** A series at full size takes minutes, on a busy machine many. */
const LANG_MS = ZWAAR ? 4 * 3_600_000 : 60_000;

/** What the histories must have been through, or they prove little: in every run, and at full size. */
const VAAK = ['OverdrachtGeaccepteerd', 'OverdrachtVerlopen', 'OverdrachtHerinnerd', 'LoslatenVerlopen', 'RegieVacatureGesignaleerd', 'NazorgGestart', 'NazorgcontactGemist', 'GebeurtenisGecorrigeerd', 'BetrokkenheidBeeindigd', 'EscalatieTredeBereikt'];
const SOMS = ['OverdrachtGeweigerd', 'JongereGeland', 'JongereTeruggevallen', 'NazorgGepauzeerd', 'NazorgHervat', 'NazorgVerlengd', 'NazorgBeeindigd', 'GegevensGewist', 'DossiersSamengevoegd', 'GatGesignaleerd', 'OnderzoekGestart'];
const GEBEURD = ZWAAR ? [...VAAK, ...SOMS] : VAAK;

const telling = new Telling();

describe('no history of commands and timers leaves a youngster without regie or next moment, or work behind after an end', () => {
  it.each(Array.from({ length: REEKSEN }, (_, nr) => 20260608 + nr))('series %i', (seed) => {
    fc.assert(
      fc.property(verhalen, (verhaal) => {
        const fout = new Geschiedenis(telling).speel(verhaal);
        if (fout !== undefined) throw new Error(fout);
      }),
      { numRuns: PER_REEKS, seed },
    );
  }, LANG_MS);

  it('and the histories were about something', () => {
    expect(GEBEURD.filter((type) => !telling.events[type])).toEqual([]);
    expect(telling.geschiedenissen).toBe(REEKSEN * PER_REEKS);
    expect([telling.opdrachten > 4 * telling.geschiedenissen, telling.geweigerd > 0, telling.vanRegels > 0]).toEqual([true, true, true]);
  });
});
