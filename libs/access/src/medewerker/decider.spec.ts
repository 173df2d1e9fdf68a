import { dag, moment, SYSTEEM } from '@loopplank/kernel';
import { gegeven } from '@loopplank/kernel/testing';
import fc from 'fast-check';
import type { MedewerkerCommand } from './commands';
import { medewerkerDecider } from './decider';
import { type MedewerkerEvent, ROLLEN } from './events';
import { normaliseerGebruikersnaam } from './gebruikersnaam';

const ORG = '22222222-2222-4222-8222-222222222222';
const SESSIE = '33333333-3333-4333-8333-333333333333';
const HASH = '$scrypt$ln=15,r=8,p=3$zout$hash';
const meta = { nu: moment('2026-06-08T06:12:00Z'), actor: SYSTEEM };
const command = <T extends MedewerkerCommand['type']>(type: T, data: Extract<MedewerkerCommand, { type: T }>['data']) =>
  ({ type, data, meta }) as unknown as MedewerkerCommand;

const aangemaakt: MedewerkerEvent = { type: 'MedewerkerAangemaakt', data: { organisatieId: ORG, gebruikersnaam: 'jip', naam: 'Jip Test' } };
const gesloten: MedewerkerEvent = { type: 'MedewerkerGesloten', data: { reden: 'uit dienst' } };
const rol: MedewerkerEvent = { type: 'RolToegekend', data: { rol: 'rmc' } };
const maakAan = command('MaakMedewerkerAan', { organisatieId: ORG, gebruikersnaam: 'jip', naam: 'Jip Test' });

describe('an account', () => {
  it('starts with its organisation, username and name', () => {
    gegeven(medewerkerDecider).als(maakAan).dan(aangemaakt);
  });

  it('refuses a second person with the same username, also after closing', () => {
    gegeven(medewerkerDecider, [aangemaakt]).als(maakAan).danAfgewezen('gebruikersnaam-bezet');
    gegeven(medewerkerDecider, [aangemaakt, gesloten]).als(maakAan).danAfgewezen('gebruikersnaam-bezet');
  });

  it.each(['Jip', 'ji', ' jip', 'jip vos', '-jip', 'jip.', 'jïp', 'a'.repeat(61), ''])('refuses the username %j', (gebruikersnaam) => {
    gegeven(medewerkerDecider).als(command('MaakMedewerkerAan', { organisatieId: ORG, gebruikersnaam, naam: 'Jip Test' })).danAfgewezen('gebruikersnaam-onjuist');
  });

  it('spells a username in one way', () => {
    expect(normaliseerGebruikersnaam('  Jip.Vos@School.NL ')).toBe('jip.vos@school.nl');
    expect(normaliseerGebruikersnaam('ｊｉｐ')).toBe('jip');
  });

  it('does nothing for somebody who does not exist', () => {
    const geen = gegeven(medewerkerDecider);
    geen.als(command('KenRolToe', { rol: 'rmc' })).danAfgewezen('medewerker-onbekend');
    geen.als(command('StelWachtwoordIn', { wachtwoordHash: HASH })).danAfgewezen('medewerker-onbekend');
    geen.als(command('SluitMedewerker', { reden: 'x' })).danAfgewezen('medewerker-onbekend');
    geen.als(command('TrekSessieIn', { sessieId: SESSIE })).danAfgewezen('medewerker-onbekend');
  });

  it('closes once', () => {
    gegeven(medewerkerDecider, [aangemaakt]).als(command('SluitMedewerker', { reden: 'uit dienst' })).dan(gesloten);
    gegeven(medewerkerDecider, [aangemaakt, gesloten]).als(command('SluitMedewerker', { reden: 'nog eens' })).danNiets();
  });

  it('gets nothing any more once closed, but its sessions can still be ended', () => {
    const dicht = gegeven(medewerkerDecider, [aangemaakt, rol, gesloten]);
    dicht.als(command('KenRolToe', { rol: 'jobcoach' })).danAfgewezen('medewerker-gesloten');
    dicht.als(command('TrekRolIn', { rol: 'rmc' })).danAfgewezen('medewerker-gesloten');
    dicht.als(command('StelWachtwoordIn', { wachtwoordHash: HASH })).danAfgewezen('medewerker-gesloten');
    dicht.als(command('TrekSessieIn', { sessieId: SESSIE })).danTypes('SessieIngetrokken');
  });
});

describe('roles', () => {
  it('are given once, and again when the end changes', () => {
    gegeven(medewerkerDecider, [aangemaakt]).als(command('KenRolToe', { rol: 'rmc' })).dan(rol);
    gegeven(medewerkerDecider, [aangemaakt, rol]).als(command('KenRolToe', { rol: 'rmc' })).danNiets();
    gegeven(medewerkerDecider, [aangemaakt, rol])
      .als(command('KenRolToe', { rol: 'rmc', tot: dag('2026-07-01') }))
      .dan({ type: 'RolToegekend', data: { rol: 'rmc', tot: dag('2026-07-01') } });
  });

  it('may end today but not yesterday', () => {
    const open = gegeven(medewerkerDecider, [aangemaakt]);
    open.als(command('KenRolToe', { rol: 'rmc', tot: dag('2026-06-08') })).danTypes('RolToegekend');
    open.als(command('KenRolToe', { rol: 'rmc', tot: dag('2026-06-07') })).danAfgewezen('einddatum-voorbij');
  });

  it('are taken away once', () => {
    const ingetrokken: MedewerkerEvent = { type: 'RolIngetrokken', data: { rol: 'rmc' } };
    gegeven(medewerkerDecider, [aangemaakt, rol]).als(command('TrekRolIn', { rol: 'rmc' })).dan(ingetrokken);
    gegeven(medewerkerDecider, [aangemaakt, rol, ingetrokken]).als(command('TrekRolIn', { rol: 'rmc' })).danNiets();
  });
});

describe('password and sessions', () => {
  it('keeps a hash and refuses anything that is not one', () => {
    const open = gegeven(medewerkerDecider, [aangemaakt]);
    open.als(command('StelWachtwoordIn', { wachtwoordHash: HASH })).dan({ type: 'WachtwoordIngesteld', data: { wachtwoordHash: HASH } });
    open.als(command('StelWachtwoordIn', { wachtwoordHash: 'mijn geheime zin' })).danAfgewezen('geen-wachtwoordhash');
  });

  it('remembers which password event is the last', () => {
    const wachtwoord: MedewerkerEvent = { type: 'WachtwoordIngesteld', data: { wachtwoordHash: HASH } };
    expect(gegeven(medewerkerDecider, [aangemaakt, wachtwoord, rol, wachtwoord]).state).toMatchObject({ wachtwoordHash: HASH, wachtwoordRevisie: 3 });
  });

  it('ends a session once', () => {
    const einde: MedewerkerEvent = { type: 'SessieIngetrokken', data: { sessieId: SESSIE } };
    gegeven(medewerkerDecider, [aangemaakt]).als(command('TrekSessieIn', { sessieId: SESSIE })).dan(einde);
    gegeven(medewerkerDecider, [aangemaakt, einde]).als(command('TrekSessieIn', { sessieId: SESSIE })).danNiets();
  });

  it('copes with an erased person', () => {
    const gewist: MedewerkerEvent[] = [
      { type: 'MedewerkerAangemaakt', data: { organisatieId: ORG, gebruikersnaam: null, naam: null } },
      { type: 'WachtwoordIngesteld', data: { wachtwoordHash: null } },
    ];
    expect(gegeven(medewerkerDecider, gewist).state).toMatchObject({ bestaat: true, gebruikersnaam: null, wachtwoordHash: null });
  });
});

it('accepts every command twice without a second effect, or refuses it both times', () => {
  const commands = fc.oneof(
    fc.record({ rol: fc.constantFrom(...ROLLEN) }).map((d) => command('KenRolToe', d)),
    fc.record({ rol: fc.constantFrom(...ROLLEN) }).map((d) => command('TrekRolIn', d)),
    fc.constant(command('SluitMedewerker', { reden: 'klaar' })),
    fc.uuid().map((sessieId) => command('TrekSessieIn', { sessieId })),
  );
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 12 }), commands, (reeks, laatste) => {
      const events: MedewerkerEvent[] = [aangemaakt];
      const doe = (c: MedewerkerCommand) => {
        const besluit = gegeven(medewerkerDecider, events).als(c).besluit;
        if (besluit.soort === 'aanvaard') events.push(...besluit.events);
        return besluit;
      };
      reeks.forEach(doe);
      const eerste = doe(laatste);
      const tweede = doe(laatste);
      if (eerste.soort === 'aanvaard') expect(tweede).toEqual({ soort: 'aanvaard', events: [] });
      else expect(tweede).toEqual(eerste);
    }),
  );
});
