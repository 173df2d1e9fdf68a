import type { DefinitieRegel } from '@loopplank/dossier/antwoorden';
import { getalfouten, invoerVan, lichaam } from './invoer';

const regel = {
  code: 'ECHT-CONTACT', versie: 2, naam: 'Echt contact', titel: '', zin: '', geldt: true, magVaststellen: false,
  instelling: { leeftijdVan: 16, leeftijdTot: 27, vensterDagen: 90, pogingTelt: false, indirectTelt: false, minAantal: 1, waarschuwDagen: 14, soorten: ['inschrijving'], alleenBevestigd: false, verloopt: true, combineer: 'contactOfRegistratie' },
} as const satisfies DefinitieRegel;

describe('a new version of a definition', () => {
  it('starts as the version it comes from, and says what changed', () => {
    const i = { ...invoerVan(regel), vensterDagen: '60', naam: ' Vaker ' };
    expect(getalfouten(i)).toEqual({});
    expect(lichaam(regel, i)).toEqual({
      code: 'ECHT-CONTACT', uitgaandeVan: 'ECHT-CONTACT@2', naam: 'Vaker', leeftijdVan: 16, leeftijdTot: 27, vensterDagen: 60, minAantal: 1,
      pogingTelt: false, indirectTelt: false, soorten: ['inschrijving'], alleenBevestigd: false, verloopt: true, combineer: 'contactOfRegistratie',
    });
  });

  it('names every number that is none', () => expect(Object.keys(getalfouten({ ...invoerVan(regel), vensterDagen: '', leeftijdTot: '27,5' }))).toEqual(['vensterDagen', 'leeftijdTot']));
});
