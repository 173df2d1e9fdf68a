import { leesInstellingen, OnjuisteInstelling } from './instellingen';

const productie = {
  LOOPPLANK_OMGEVING: 'productie',
  LOOPPLANK_URL: 'https://loopplank.example',
  LOOPPLANK_DATA: '/srv/data',
  LOOPPLANK_SLEUTELKAST: '/srv/sleutels',
  LOOPPLANK_SLEUTEL_BESTAND: '/etc/loopplank/hoofdsleutel',
};

describe('settings', () => {
  it('has a practice installation by default', () => {
    expect(leesInstellingen({})).toMatchObject({ poort: 3000, host: '127.0.0.1', omgeving: 'oefen', demo: true, demoJongeren: 600, url: 'http://127.0.0.1:3000' });
  });
  it('loads no demo in production', () => expect(leesInstellingen(productie)).toMatchObject({ demo: false, omgeving: 'productie' }));
  it.each([
    [{ PORT: 'tien' }, 'PORT'],
    [{ LOOPPLANK_OMGEVING: 'thuis' }, 'LOOPPLANK_OMGEVING'],
    [{ LOOPPLANK_URL: 'loopplank' }, 'LOOPPLANK_URL'],
    [{ LOOPPLANK_DEMO: 'ja' }, 'LOOPPLANK_DEMO'],
    [{ LOOPPLANK_DEMO_WACHTWOORD: 'kort' }, 'LOOPPLANK_DEMO_WACHTWOORD'],
    [{ LOOPPLANK_NU: 'morgen' }, 'LOOPPLANK_NU'],
    [{ LOOPPLANK_ROLES: 'api,baas' }, 'LOOPPLANK_ROLES'],
    [{ LOOPPLANK_REDIS: 'localhost:6379' }, 'LOOPPLANK_REDIS'],
    [{ LOOPPLANK_EVENTSTORE: 'postgres://localhost' }, 'LOOPPLANK_EVENTSTORE'],
    [{ LOOPPLANK_MAIL: 'mail.example' }, 'LOOPPLANK_MAIL'],
    [{ LOOPPLANK_MAIL: 'smtp://mail.example' }, 'LOOPPLANK_MAIL_VAN'],
    [{ LOOPPLANK_MAIL: 'smtp://mail.example', LOOPPLANK_MAIL_VAN: 'Loopplank <x@y.example>' }, 'LOOPPLANK_MAIL_VAN'],
    [{ LOOPPLANK_SPOED_MINUTEN: '0' }, 'LOOPPLANK_SPOED_MINUTEN'],
    [{ LOOPPLANK_WERKUREN: '17:00-08:30' }, 'LOOPPLANK_WERKUREN'],
    [{ ...productie, LOOPPLANK_URL: 'http://loopplank.example' }, 'LOOPPLANK_URL'],
    [{ ...productie, LOOPPLANK_SLEUTELKAST: '/srv/data/sleutels' }, 'LOOPPLANK_SLEUTELKAST'],
    [{ ...productie, LOOPPLANK_SLEUTEL_BESTAND: '/srv/data/sleutel' }, 'LOOPPLANK_SLEUTEL_BESTAND'],
    [{ ...productie, LOOPPLANK_NU: '2026-06-08T06:12:00Z' }, 'LOOPPLANK_NU'],
  ])('stops on %j with one line that names it', (env, naam) => {
    expect(() => leesInstellingen(env)).toThrow(OnjuisteInstelling);
    expect(() => leesInstellingen(env)).toThrow(new RegExp(`^${naam}: .{10,}$`));
  });
  it('takes the address of EventStoreDB, and then loads no demo', () =>
    expect(leesInstellingen({ LOOPPLANK_EVENTSTORE: 'esdb+discover://log:2113' })).toMatchObject({ eventstore: 'esdb+discover://log:2113', demo: false }));
  it('takes a mail server, and how long what is urgent waits', () => {
    expect(leesInstellingen({ LOOPPLANK_MAIL: 'smtps://mail.example', LOOPPLANK_MAIL_VAN: 'loopplank@gemeente.example', LOOPPLANK_SPOED_MINUTEN: '5' })).toMatchObject({
      mail: { url: 'smtps://mail.example', van: 'loopplank@gemeente.example' }, spoed: { minuten: 5, vanMinuut: 510, totMinuut: 1020 },
    });
    expect(leesInstellingen({})).not.toHaveProperty('mail');
  });
  it('never repeats a value', () => {
    const geheim = 'kortgeheim';
    expect(() => leesInstellingen({ LOOPPLANK_MAIL: `smtp:${geheim}` })).toThrow(expect.objectContaining({ message: expect.not.stringContaining(geheim) }));
    expect(() => leesInstellingen({ LOOPPLANK_DEMO_WACHTWOORD: geheim })).toThrow(expect.objectContaining({ message: expect.not.stringContaining(geheim) }));
  });
});
