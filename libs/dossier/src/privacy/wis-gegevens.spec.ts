import { zonderRegie } from '../regie/invariant';
import { relatiesVanState } from '../betrokkenheid/relaties';
import { Proefdossier } from '../testing/proefdossier';
import { AANMELDING, ORGANISATIE } from '../testing/voorbeelden';
import { isGewist } from './state';

describe('erasing a jongere', () => {
  const gewist = () => {
    const d = Proefdossier.aangemeld();
    d.doe('VoegNotitieToe', { tekst: 'Woont bij een tante.' });
    d.doe('WisGegevens', { reden: 'verzoek' });
    return d;
  };

  it('is recorded once, with the reason and nothing about the person', () => {
    const d = gewist();
    expect(d.events.at(-1)).toMatchObject({ type: 'GegevensGewist', data: { reden: 'verzoek' } });
    expect(d.besluit('WisGegevens', { reden: 'bevel' })).toEqual({ soort: 'aanvaard', events: [] });
  });

  it('leaves nothing of what was known in the state, and nobody who may look', () => {
    const d = gewist();
    expect(isGewist(d.state)).toBe(true);
    expect(JSON.stringify(d.state)).not.toMatch(/Fenna|Oosterwal|0612345678|tante/);
    expect(relatiesVanState(d.state, ORGANISATIE.gemeente)).toEqual([]);
    expect(zonderRegie(d.state, d.vandaag)).toBe(false);
  });

  it('is the end: nothing can be added, and nobody registered in its place', () => {
    const d = gewist();
    expect(d.weigering('VoegNotitieToe', { tekst: 'toch nog iets' })).toBe('dossier-gewist');
    expect(d.weigering('MeldJongereAan', AANMELDING)).toBe('dossier-gewist');
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: d.events[0]!.eventId, reden: 'vergissing' })).toBe('dossier-gewist');
  });

  it('can be recorded when the keys went first: what reads as erased is not yet said to be', () => {
    const d = Proefdossier.aangemeld();
    const [eerste] = d.events;
    d.state = { ...d.state, aanmelding: [{ ...d.state.aanmelding[0]!, data: { ...(eerste!.data as typeof d.state.aanmelding[0]['data']), voornaam: null, achternaam: null, geboortedatum: null } }] };
    expect(isGewist(d.state)).toBe(true);
    expect(d.besluit('WisGegevens', { reden: 'bewaartermijn' })).toMatchObject({ soort: 'aanvaard', events: [{ type: 'GegevensGewist' }] });
  });

  it('is possible after the registration was taken back, but not of somebody who was never there', () => {
    const d = Proefdossier.aangemeld();
    d.doe('MaakAanmeldingOngedaan', { commandIds: [d.events[0]!.commandId] });
    expect(d.besluit('WisGegevens', { reden: 'geenGrondslag' })).toMatchObject({ soort: 'aanvaard', events: [{ type: 'GegevensGewist' }] });
    expect(new Proefdossier().weigering('WisGegevens', { reden: 'verzoek' })).toBe('dossier-onbekend');
  });
});
