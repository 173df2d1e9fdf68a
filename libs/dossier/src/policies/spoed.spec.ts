import { gegevenPolicy } from '@loopplank/kernel/testing';
import { MEDEWERKER, VOORBEELD } from '../testing/voorbeelden';
import { meldNoodtoegang } from './meld-noodtoegang';
import { volgSpoed } from './volg-spoed';

const ID = '00000000-0000-4000-8000-000000000000';
const urgent = { type: 'HulpvraagGesignaleerd', data: VOORBEELD.HulpvraagGesignaleerd } as const;
const doorgegeven = { type: 'SpoedDoorgegeven', data: { ...VOORBEELD.SpoedDoorgegeven, hulpvraagId: ID } } as const;

describe('volg-spoed', () => {
  it('passes an urgent request on at once, writes to whom it went, and goes on when the time has come', () => {
    const na = gegevenPolicy(volgSpoed).na(urgent).danOpdrachten('GeefSpoedDoor').na(doorgegeven).danOpdrachten('VraagVerzending').danTimers({ volgende: doorgegeven.data.volgendeOp });
    na.naTimer('volgende').danOpdrachten('GeefSpoedDoor');
  });

  it('stops when somebody took it up, or it is over', () => {
    gegevenPolicy(volgSpoed).na(urgent, doorgegeven, { type: 'HulpvraagOpgepakt', data: { ...VOORBEELD.HulpvraagOpgepakt, hulpvraagId: ID } }).danKlaar();
    gegevenPolicy(volgSpoed).na(urgent, doorgegeven, { type: 'HulpvraagAfgerond', data: { ...VOORBEELD.HulpvraagAfgerond, hulpvraagId: ID } }).danKlaar();
  });

  it('goes on quietly where the file is gone, or is a signpost to another', () => {
    const [opdracht] = gegevenPolicy(volgSpoed).na(urgent).opdrachten;
    expect(opdracht!.magAfgewezen).toEqual(expect.arrayContaining(['dossier-gewist', 'dossier-samengevoegd']));
  });

  it('interrupts nobody for what is not urgent', () => {
    gegevenPolicy(volgSpoed).na({ type: 'HulpvraagGesignaleerd', data: { ...VOORBEELD.HulpvraagGesignaleerd, urgentie: 'gewoon' } }).danOpdrachten().danKlaar();
  });
});

describe('meld-noodtoegang', () => {
  it('writes to everybody who keeps watch, once', () => {
    const gemeldAan = [MEDEWERKER.marijn, MEDEWERKER.ines];
    gegevenPolicy(meldNoodtoegang).na({ type: 'NoodtoegangGebruikt', data: { ...VOORBEELD.NoodtoegangGebruikt, gemeldAan } }).danOpdrachten('VraagVerzending', 'VraagVerzending').danKlaar();
  });
});
