import { moment } from '@loopplank/kernel';
import { Proefdossier } from '../testing/proefdossier';
import { AANMELDING, SORAYA } from '../testing/voorbeelden';
import { relatiesVanState } from '../betrokkenheid/relaties';
import { gatenOp } from '../regie/invariant';
import { aanmeldingVan } from './state';

const commandsVan = (d: Proefdossier) => [...new Set(d.events.map((e) => e.commandId))];

describe('MaakAanmeldingOngedaan', () => {
  it('leaves no fact that holds: nobody involved, no regie, and no gap either', () => {
    const d = Proefdossier.aangemeld();
    d.doe('NeemContactOver', { kanaal: 'bellen', uitkomst: 'gesproken', plaatsgevondenOp: moment('2026-05-01T10:00:00Z') });
    const organisaties = d.state.betrokkenheid.gestart.map((b) => b.data.organisatieId);
    const events = d.doe('MaakAanmeldingOngedaan', { commandIds: commandsVan(d), toelichting: 'De import is teruggedraaid.' });
    expect(events.map((e) => e.type)).toEqual(Array(7).fill('GebeurtenisGecorrigeerd'));
    expect([aanmeldingVan(d.state), organisaties.flatMap((o) => relatiesVanState(d.state, o)), gatenOp(d.state, d.vandaag)]).toEqual([undefined, [], []]);
  });

  it('is refused as soon as somebody works with the file, and for another organisation', () => {
    const d = Proefdossier.aangemeld();
    const commandIds = commandsVan(d);
    expect(d.weigering('MaakAanmeldingOngedaan', { commandIds }, { actor: SORAYA })).toBe('andere-organisatie');
    d.doe('VoegNotitieToe', { tekst: 'belde terug' });
    expect(d.weigering('MaakAanmeldingOngedaan', { commandIds })).toBe('dossier-in-gebruik');
    // A correction is work as well.
    const e = Proefdossier.aangemeld();
    const eigen = commandsVan(e);
    e.doe('CorrigeerGebeurtenis', { gebeurtenisId: e.state.contact.gegevens[0]!.id, reden: 'vergissing' });
    expect(e.weigering('MaakAanmeldingOngedaan', { commandIds: eigen })).toBe('dossier-in-gebruik');
  });

  it('twice changes nothing, and the file takes nothing any more', () => {
    const d = Proefdossier.aangemeld();
    const commandIds = commandsVan(d);
    d.doe('MaakAanmeldingOngedaan', { commandIds });
    expect(d.doe('MaakAanmeldingOngedaan', { commandIds })).toEqual([]);
    expect(d.weigering('VoegNotitieToe', { tekst: 'x' })).toBe('dossier-onbekend');
    expect(d.weigering('MeldJongereAan', AANMELDING)).toBe('dossier-ongedaan');
  });
});

describe('NeemContactOver', () => {
  const op = moment('2025-03-03T23:00:00Z');
  const contact = { kanaal: 'bellen', uitkomst: 'gesproken', notitie: 'zoekt werk', plaatsgevondenOp: op } as const;

  it('records a contact on its own day and leaves the next moment alone', () => {
    const d = Proefdossier.aangemeld();
    const [e, ...rest] = d.doe('NeemContactOver', contact);
    expect([e!.type, e!.geldigOp, e!.vastgelegdOp, rest]).toEqual(['ContactGelegd', op, d.nu, []]);
    expect(d.doe('NeemContactOver', { ...contact, uitkomst: 'voicemail' }).map((x) => x.type)).toEqual(['ContactpogingGeregistreerd']);
    expect(d.doe('NeemContactOver', { ...contact, betrokkene: 'ouder' }).map((x) => x.type)).toEqual(['IndirectContactGelegd']);
    expect(d.state.regie.momenten).toHaveLength(1);
  });

  it('records nothing that this organisation recorded alike, unless that was taken back', () => {
    const d = Proefdossier.aangemeld();
    const [e] = d.doe('NeemContactOver', contact);
    expect(d.doe('NeemContactOver', contact)).toEqual([]);
    expect(d.doe('NeemContactOver', { ...contact, betrokkene: 'jongere' })).toEqual([]);
    expect(d.doe('NeemContactOver', contact, { actor: SORAYA })).toHaveLength(1);
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: e!.eventId, reden: 'vergissing' });
    expect(d.doe('NeemContactOver', contact)).toHaveLength(1);
  });

  it('refuses days that cannot be', () => {
    const d = Proefdossier.aangemeld();
    const op = (m: string) => d.weigering('NeemContactOver', { ...contact, plaatsgevondenOp: moment(m) });
    expect([op('2027-01-01T00:00:00Z'), op('2016-01-01T00:00:00Z')]).toEqual([
      'in-de-toekomst /plaatsgevondenOp', 'te-lang-geleden /plaatsgevondenOp',
    ]);
  });
});
