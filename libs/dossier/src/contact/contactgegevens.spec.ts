import { dag } from '@loopplank/kernel';
import { Proefdossier } from '../testing/proefdossier';
import { ORGANISATIE } from '../testing/voorbeelden';
import { contactgegevensOp, contactvoorkeurOp } from './state';

describe('VoegContactgegevenToe', () => {
  it('keeps source and validity; from today unless told otherwise', () => {
    const d = Proefdossier.aangemeld();
    d.doe('VoegContactgegevenToe', { soort: 'email', waarde: 'fenna@voorbeeld.nl', herkomst: 'jongere', tot: dag('2026-12-31') });
    expect(contactgegevensOp(d.state, d.vandaag)[1]).toEqual({
      id: d.events.at(-1)!.eventId, soort: 'email', waarde: 'fenna@voorbeeld.nl', herkomst: 'jongere', van: '2026-06-08', tot: '2026-12-31', misluktSindsdien: 0,
    });
  });

  it.each(['0612345678', '06 1234 5678', '+31612345678'])('changes nothing for a number that is known and works: %s', (waarde) => {
    expect(Proefdossier.aangemeld().doe('VoegContactgegevenToe', { soort: 'telefoon', waarde })).toEqual([]);
  });

  it('adds a known number again when it was found not to work', () => {
    const d = Proefdossier.aangemeld();
    d.doe('MeldContactgegevenOngeldig', { contactgegevenId: d.state.contact.gegevens[0]!.id, reden: 'vanIemandAnders' });
    expect(d.doe('VoegContactgegevenToe', { soort: 'telefoon', waarde: '0612345678' })).toHaveLength(1);
  });

  it('refuses an end before the begin', () => {
    expect(Proefdossier.aangemeld().weigering('VoegContactgegevenToe', { soort: 'adres', waarde: 'Dorpsstraat 1', tot: dag('2026-06-01') })).toBe('einde-voor-begin /tot');
  });
});

describe('MeldContactgegevenOngeldig', () => {
  it('marks it once', () => {
    const d = Proefdossier.aangemeld();
    const melding = { contactgegevenId: d.state.contact.gegevens[0]!.id, reden: 'nietMeerInGebruik' } as const;
    expect(d.doe('MeldContactgegevenOngeldig', melding)).toHaveLength(1);
    expect(d.doe('MeldContactgegevenOngeldig', melding)).toEqual([]);
    expect(d.weigering('MeldContactgegevenOngeldig', { ...melding, contactgegevenId: ORGANISATIE.uwv })).toBe('contactgegeven-onbekend /contactgegevenId');
  });
});

describe('LegContactvoorkeurVast', () => {
  it('keeps the last wish; the same wish changes nothing', () => {
    const d = Proefdossier.aangemeld();
    const wens = { discreet: true, kanaal: 'app', toelichting: 'niet onder werktijd' } as const;
    expect(d.doe('LegContactvoorkeurVast', wens)).toHaveLength(1);
    expect(d.doe('LegContactvoorkeurVast', wens)).toEqual([]);
    d.later(1).doe('LegContactvoorkeurVast', { discreet: false });
    expect(contactvoorkeurOp(d.state, d.vandaag)!.data).toEqual({ discreet: false });
    expect(contactvoorkeurOp(d.state, dag('2026-06-08'))!.data).toEqual(wens);
  });
});
