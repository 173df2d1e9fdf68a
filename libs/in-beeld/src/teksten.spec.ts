import { dag } from '@loopplank/kernel';
import { bepaalStatus, definitieOp, statusTekst, waaromTekst, type Waarneming } from '.';

const waarnemingen: Waarneming[] = [
  { gebeurtenisId: 'c', soort: 'tweezijdigContact', geldigVan: dag('2026-05-20'), ontvangenOp: dag('2026-05-20'), bron: 'professional', zekerheid: 'bevestigd' },
  { gebeurtenisId: 'p', soort: 'poging', geldigVan: dag('2026-06-01'), ontvangenOp: dag('2026-06-01'), bron: 'professional', zekerheid: 'bevestigd' },
];

describe('the texts under "Waarom?"', () => {
  const op = dag('2026-06-02');
  const definitie = definitieOp('ECHT-CONTACT', op);
  if (!definitie) throw new Error('no default definition');
  const beeld = bepaalStatus(waarnemingen, definitie, op, op);

  it('say per observation whether it counts, until when, and if not why', () => {
    expect(beeld.waarom.map(waaromTekst)).toEqual([
      'Poging zonder antwoord: telt niet: er kwam niets terug',
      'Contact met de jongere: telt, tot en met 18 augustus 2026',
    ]);
  });

  it('say the status in a sentence', () => {
    expect(statusTekst(beeld, definitie)).toBe('In beeld: er is contact geweest. Dat geldt tot en met 18 augustus 2026.');
  });

  it('know that the age bound moved with the law', () => {
    expect(definitieOp('ECHT-CONTACT', dag('2025-12-31'))?.doelgroep.leeftijdTot).toBe(23);
    expect(definitieOp('ECHT-CONTACT', dag('2026-01-01'))?.doelgroep.leeftijdTot).toBe(27);
    expect(definitieOp('ONBEKEND', op)).toBeUndefined();
  });
});
