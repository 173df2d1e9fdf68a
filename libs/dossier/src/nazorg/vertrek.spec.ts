import { dag, plusDagen, SYSTEEM } from '@loopplank/kernel';
import { Proefdossier } from '../testing/proefdossier';
import { VANDAAG, WOUTER } from '../testing/voorbeelden';
import { klokkenOp } from './klokken';
import { isVertrokken } from './vertrek';

const regel = { actor: SYSTEEM } as const;

/** Left school a week ago, with a clock. */
function inNazorg(): Proefdossier {
  const d = Proefdossier.aangemeld();
  d.doe('MeldUitschrijving', { per: dag('2026-06-01'), bron: 'school', reden: 'diploma' });
  d.doe('StartNazorg', {});
  return d;
}
const weg = (reden: 'overleden' | 'vertrokken'): Proefdossier => {
  const d = inNazorg();
  d.doe('BeeindigNazorg', { reden });
  return d.later(3);
};

describe('somebody who died or left the country', () => {
  it.each(['overleden', 'vertrokken'] as const)('%s: no rule asks for anything any more', (reden) => {
    const d = inNazorg();
    d.doe('BiedOverdrachtAan', {
      naarOrganisatieId: WOUTER.organisatieId, rol: 'doorstroompunt', grondslag: 'WEB 9.2.5', reden: 'proef', gedeeld: [],
      uiterlijkDatum: plusDagen(VANDAAG, 10), herinnerDatum: plusDagen(VANDAAG, 2), leidingDatum: plusDagen(VANDAAG, 5), ontvangers: 1,
    });
    const overdrachtId = d.events.at(-1)!.eventId;
    d.doe('BeeindigNazorg', { reden });
    d.later(5);
    expect(d.doe('HerinnerAanOverdracht', { overdrachtId, stap: 'ontvanger' }, regel)).toEqual([]);
    expect(d.doe('SignaleerGemistNazorgcontact', {}, regel)).toEqual([]);
    expect(d.doe('StartNazorg', { oorzaak: 'uitschrijving' }, regel)).toEqual([]);
    d.later(20);
    expect(d.doe('LaatOverdrachtVerlopen', { overdrachtId }, regel).map((e) => e.type)).toEqual(['OverdrachtVerlopen']);
  });

  it('died: no clock begins, whatever day somebody names, and no clock of a later day runs', () => {
    const d = weg('overleden');
    expect(d.weigering('StartNazorg', { programma: 'pro', anker: plusDagen(d.vandaag, 30) })).toBe('nazorg-na-overlijden');
    const straks = Proefdossier.aangemeld();
    straks.doe('StartNazorg', { programma: 'pro', anker: dag('2026-06-05') });
    straks.doe('BeeindigNazorg', { reden: 'overleden', op: VANDAAG });
    expect(klokkenOp(straks.state, plusDagen(VANDAAG, 60)).map((k) => [k.staat, k.volgend])).toEqual([['beeindigd', null]]);
  });

  it('left the country and came back to a school: rules look again', () => {
    const d = weg('vertrokken');
    expect(isVertrokken(d.state, d.vandaag)).toBe(true);
    d.doe('MeldInschrijving', { school: 'Lindewaard', van: plusDagen(VANDAAG, 2) });
    expect(isVertrokken(d.state, d.vandaag)).toBe(false);
    expect(isVertrokken(d.state, plusDagen(VANDAAG, 1))).toBe(true);
  });

  it('a correction takes it back', () => {
    const d = weg('overleden');
    const einde = d.events.findLast((e) => e.type === 'NazorgBeeindigd')!;
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: einde.eventId, reden: 'vergissing' });
    expect(isVertrokken(d.state, d.vandaag)).toBe(false);
    d.later(40);
    expect(d.doe('SignaleerGemistNazorgcontact', {}, regel).map((e) => e.type)).toContain('NazorgcontactGemist');
  });
});
