import { dag, moment, momentVanMs, msVanMoment, SYSTEEM } from '@loopplank/kernel';
import { gegeven } from '@loopplank/kernel/testing';
import type { MedewerkerCommand } from './commands';
import { medewerkerDecider } from './decider';
import type { MedewerkerEvent } from './events';

const ORG = '22222222-2222-4222-8222-222222222222';
const TEAM = '33333333-3333-4333-8333-333333333333';
const COLLEGA = '44444444-4444-4444-8444-444444444444';
const NU = moment('2026-06-08T06:12:00Z');
const HASH = '$scrypt$ln=15,r=8,p=3$zout$hash';
const D1 = 'een'.padEnd(43, '1');
const D2 = 'twee'.padEnd(43, '2');

const bij = (nu: typeof NU, medewerkerId = SYSTEEM.medewerkerId) => ({ nu, actor: { ...SYSTEEM, medewerkerId } });
const command = <T extends MedewerkerCommand['type']>(type: T, data: Extract<MedewerkerCommand, { type: T }>['data'], meta = bij(NU)) =>
  ({ type, data, meta }) as unknown as MedewerkerCommand;
const aangemaakt: MedewerkerEvent = { type: 'MedewerkerAangemaakt', data: { organisatieId: ORG, gebruikersnaam: 'jip', naam: 'Jip Test' } };
const open = gegeven(medewerkerDecider, [aangemaakt]);
const IK = open.state.id;

describe('an account made by a beheerder', () => {
  it('comes with everything that was said at once', () => {
    gegeven(medewerkerDecider)
      .als(command('MaakMedewerkerAan', {
        organisatieId: ORG, gebruikersnaam: 'jip', naam: 'Jip Test', mailadres: 'jip@school.example', teamId: TEAM,
        rollen: [{ rol: 'rmc' }, { rol: 'beheerder', tot: dag('2026-12-31') }], installatiebeheer: true,
      }))
      .dan(
        aangemaakt,
        { type: 'MailadresGewijzigd', data: { mailadres: 'jip@school.example' } },
        { type: 'MedewerkerIngedeeld', data: { teamId: TEAM } },
        { type: 'RolToegekend', data: { rol: 'rmc' } },
        { type: 'RolToegekend', data: { rol: 'beheerder', tot: dag('2026-12-31') } },
        { type: 'InstallatiebeheerToegekend', data: {} },
      );
  });

  it('takes the last word about a role named twice, and no end in the past', () => {
    const maak = (rollen: Extract<MedewerkerCommand, { type: 'MaakMedewerkerAan' }>['data']['rollen']) =>
      gegeven(medewerkerDecider).als(command('MaakMedewerkerAan', { organisatieId: ORG, gebruikersnaam: 'jip', naam: 'Jip Test', rollen: rollen! }));
    expect(maak([{ rol: 'rmc' }, { rol: 'rmc', tot: dag('2026-06-08') }]).danTypes('MedewerkerAangemaakt', 'RolToegekend')[1]!.data).toEqual({ rol: 'rmc', tot: '2026-06-08' });
    expect(maak([{ rol: 'rmc' }, { rol: 'jobcoach', tot: dag('2026-06-07') }]).besluit).toMatchObject({ code: 'einddatum-voorbij', veld: '/rollen/1/tot' });
  });
});

describe('a change of an account', () => {
  it('records what changed and nothing else', () => {
    open.als(command('WijzigMedewerker', { naam: 'Jip Anders', mailadres: 'a@b.example', teamId: TEAM })).danTypes('MedewerkerHernoemd', 'MailadresGewijzigd', 'MedewerkerIngedeeld');
    open.als(command('WijzigMedewerker', { naam: 'Jip Test', mailadres: null, teamId: null })).danNiets();
    open.als(command('WijzigMedewerker', {})).danNiets();
    const vol = gegeven(medewerkerDecider, [aangemaakt, { type: 'MailadresGewijzigd', data: { mailadres: 'a@b.example' } }, { type: 'MedewerkerIngedeeld', data: { teamId: TEAM } }]);
    vol.als(command('WijzigMedewerker', { mailadres: 'a@b.example', teamId: TEAM })).danNiets();
    vol.als(command('WijzigMedewerker', { mailadres: null, teamId: null })).dan({ type: 'MailadresGewijzigd', data: {} }, { type: 'MedewerkerIngedeeld', data: {} });
  });

  it('gives and takes the whole installation once', () => {
    open.als(command('KenInstallatiebeheerToe', {})).danTypes('InstallatiebeheerToegekend');
    open.als(command('TrekInstallatiebeheerIn', {})).danNiets();
    const hoofd = gegeven(medewerkerDecider, [aangemaakt, { type: 'InstallatiebeheerToegekend', data: {} }]);
    hoofd.als(command('KenInstallatiebeheerToe', {})).danNiets();
    hoofd.als(command('TrekInstallatiebeheerIn', {})).danTypes('InstallatiebeheerIngetrokken');
  });

  it('records every time that rights were looked at', () => {
    const nagekeken: MedewerkerEvent = { type: 'RechtenNagekeken', data: {} };
    gegeven(medewerkerDecider, [aangemaakt, nagekeken]).als(command('KijkRechtenNa', {})).dan(nagekeken);
  });

  it.each(['KenRolToe', 'TrekRolIn', 'KenInstallatiebeheerToe', 'TrekInstallatiebeheerIn', 'KijkRechtenNa', 'SluitMedewerker'] as const)(
    'is refused to somebody about themselves when it is about rights: %s',
    (type) => open.als(command(type, { rol: 'rmc', reden: 'x' } as never, bij(NU, IK))).danAfgewezen('niet-jezelf'),
  );

  it('is refused on a closed account', () => {
    const dicht = gegeven(medewerkerDecider, [aangemaakt, { type: 'MedewerkerGesloten', data: { reden: 'weg' } }]);
    const commands = [
      command('WijzigMedewerker', { naam: 'x' }), command('KenInstallatiebeheerToe', {}), command('KijkRechtenNa', {}),
      command('StelVervangingIn', { vervangerId: COLLEGA, vervangerOrganisatieId: ORG, van: dag('2026-06-08'), tot: dag('2026-06-09') }),
      command('MaakWachtwoordlink', { soort: 'uitnodiging', digest: D1 }), command('GebruikWachtwoordlink', { digest: D1, wachtwoordHash: HASH }),
    ];
    for (const c of commands) dicht.als(c).danAfgewezen('medewerker-gesloten');
  });
});

describe('closing an account', () => {
  const sluit = (data: Partial<Extract<MedewerkerCommand, { type: 'SluitMedewerker' }>['data']>) => open.als(command('SluitMedewerker', { reden: 'uit dienst', ...data }));

  it('needs a successor as long as somebody depends on this person', () => {
    sluit({ jongeren: 1 }).danAfgewezen('opvolger-nodig');
    sluit({ jongeren: 0 }).dan({ type: 'MedewerkerGesloten', data: { reden: 'uit dienst' } });
    sluit({ jongeren: 4, opvolgerId: COLLEGA, opvolgerOrganisatieId: ORG }).dan({ type: 'MedewerkerGesloten', data: { reden: 'uit dienst', opvolgerId: COLLEGA } });
  });

  it('takes as successor only somebody else of the same organisation', () => {
    sluit({ opvolgerId: IK, opvolgerOrganisatieId: ORG }).danAfgewezen('opvolger-zichzelf');
    sluit({ opvolgerId: COLLEGA, opvolgerOrganisatieId: TEAM }).danAfgewezen('opvolger-andere-organisatie');
    sluit({ opvolgerId: COLLEGA }).danAfgewezen('opvolger-andere-organisatie');
  });
});

describe('a replacement', () => {
  const zomer = { vervangerId: COLLEGA, van: dag('2026-07-13'), tot: dag('2026-08-07') };
  const ingesteld: MedewerkerEvent = { type: 'VervangingIngesteld', data: zomer };
  const stel = (anders: object = {}, wie = open) => wie.als(command('StelVervangingIn', { ...zomer, vervangerOrganisatieId: ORG, ...anders }));
  const met = gegeven(medewerkerDecider, [aangemaakt, ingesteld]);
  const vervangingId = met.state.vervangingen[0]!.id;
  const einde = (tot: string, nu = NU) => met.als(command('BeeindigVervanging', { vervangingId, tot: dag(tot) }, bij(nu)));

  it('is by one colleague of the same organisation at a time', () => {
    stel().dan(ingesteld);
    stel({}, met).danNiets();
    stel({ vervangerId: IK }).danAfgewezen('vervanger-zichzelf');
    stel({ vervangerOrganisatieId: TEAM }).danAfgewezen('vervanger-andere-organisatie');
    expect(stel({ vervangerId: TEAM, van: dag('2026-08-07'), tot: dag('2026-08-10') }, met).besluit).toMatchObject({
      code: 'vervanging-overlapt', feiten: { van: '2026-07-13', tot: '2026-08-07' },
    });
    stel({ vervangerId: TEAM, van: dag('2026-08-08'), tot: dag('2026-08-10') }, met).danTypes('VervangingIngesteld');
  });

  it('may have begun already, ends after it begins, and not out of sight', () => {
    stel({ van: dag('2026-06-01'), tot: dag('2026-06-08') }).danTypes('VervangingIngesteld');
    stel({ van: dag('2026-06-01'), tot: dag('2026-06-07') }).danAfgewezen('einddatum-voorbij');
    stel({ tot: dag('2026-07-12') }).danAfgewezen('einde-voor-begin');
    stel({ tot: dag('2027-07-14') }).danAfgewezen('te-ver-vooruit');
    stel({ van: dag('2027-06-09'), tot: dag('2027-06-09') }).danAfgewezen('te-ver-vooruit');
  });

  it('can end sooner, and can be called off before it began', () => {
    einde('2026-08-07').danNiets();
    einde('2026-07-31').dan({ type: 'VervangingBeeindigd', data: { vervangingId, tot: dag('2026-07-31') } });
    einde('2026-06-07').danTypes('VervangingBeeindigd');
    einde('2026-07-19', moment('2026-07-20T08:00:00Z')).danAfgewezen('einddatum-voorbij');
    open.als(command('BeeindigVervanging', { vervangingId, tot: dag('2026-07-31') })).danAfgewezen('vervanging-onbekend');
    const na = (tot: string) => gegeven(medewerkerDecider, [aangemaakt, ingesteld, { type: 'VervangingBeeindigd', data: { vervangingId, tot: dag(tot) } }]).state.vervangingen;
    expect(na('2026-07-31')).toEqual([{ id: vervangingId, ...zomer, tot: '2026-07-31' }]);
    expect(na('2026-07-12')).toEqual([]);
  });
});

describe('a link to set a password', () => {
  const metAdres: MedewerkerEvent = { type: 'MedewerkerAangemaakt', data: { organisatieId: ORG, gebruikersnaam: 'jip@school.example', naam: 'Jip Test' } };
  const bereikbaar = gegeven(medewerkerDecider, [metAdres]);
  const op = (minuten: number) => momentVanMs(msVanMoment(NU) + minuten * 60_000);
  const link = (soort: 'uitnodiging' | 'wachtwoordherstel', digest: string, gemaakt = 0): MedewerkerEvent & { geldigOp: typeof NU } => ({
    type: 'WachtwoordlinkGemaakt', data: { soort, digest, geldigTot: op(gemaakt + (soort === 'uitnodiging' ? 7 * 1440 : 60)) }, geldigOp: op(gemaakt),
  });
  const gebruik = (wie: typeof open, digest: string, minuut: number) => wie.als(command('GebruikWachtwoordlink', { digest, wachtwoordHash: HASH }, bij(op(minuut))));
  const herstel = gegeven(medewerkerDecider, [metAdres, link('wachtwoordherstel', D1)]);

  it('works for seven days after an invitation and an hour after asking for it', () => {
    expect(bereikbaar.als(command('MaakWachtwoordlink', { soort: 'uitnodiging', digest: D1 })).danTypes('WachtwoordlinkGemaakt')[0]!.data).toMatchObject({ geldigTot: '2026-06-15T06:12:00.000Z' });
    bereikbaar.als(command('MaakWachtwoordlink', { soort: 'wachtwoordherstel', digest: D1 })).dan({
      type: 'WachtwoordlinkGemaakt', data: { soort: 'wachtwoordherstel', digest: D1, geldigTot: op(60) },
    });
    gebruik(herstel, D1, 60).dan({ type: 'WachtwoordIngesteld', data: { wachtwoordHash: HASH }, bron: 'wachtwoordherstel' });
    gebruik(herstel, D1, 60.01).danAfgewezen('link-werkt-niet');
    gebruik(gegeven(medewerkerDecider, [metAdres, link('uitnodiging', D1)]), D1, 7 * 1440).danTypes('WachtwoordIngesteld');
  });

  it('works once, and not after any newer password', () => {
    const na = gegeven(medewerkerDecider, [metAdres, link('wachtwoordherstel', D1), link('uitnodiging', D2), { type: 'WachtwoordIngesteld', data: { wachtwoordHash: HASH } }]);
    gebruik(na, D1, 1).danAfgewezen('link-werkt-niet');
    gebruik(na, D2, 1).danAfgewezen('link-werkt-niet');
    gebruik(herstel, D2, 1).danAfgewezen('link-werkt-niet');
  });

  it('needs an address to go to', () => open.als(command('MaakWachtwoordlink', { soort: 'uitnodiging', digest: D1 })).danAfgewezen('geen-mailadres'));

  it('takes a hash and nothing else', () =>
    herstel.als(command('GebruikWachtwoordlink', { digest: D1, wachtwoordHash: 'mijn geheime zin' })).danAfgewezen('geen-wachtwoordhash'));

  it('is not made again within five minutes of asking; a beheerder may invite again at once', () => {
    const maak = (soort: 'uitnodiging' | 'wachtwoordherstel', minuut: number) => herstel.als(command('MaakWachtwoordlink', { soort, digest: D2 }, bij(op(minuut))));
    maak('wachtwoordherstel', 4.9).danNiets();
    maak('wachtwoordherstel', 5).danTypes('WachtwoordlinkGemaakt');
    maak('uitnodiging', 0).danTypes('WachtwoordlinkGemaakt');
    gegeven(medewerkerDecider, [metAdres, link('uitnodiging', D1)]).als(command('MaakWachtwoordlink', { soort: 'uitnodiging', digest: D2 })).danTypes('WachtwoordlinkGemaakt');
  });

  it('keeps the last five', () => {
    const links = Array.from({ length: 8 }, (_, i) => link('uitnodiging', `d${i}`.padEnd(43, 'x')));
    expect(gegeven(medewerkerDecider, [metAdres, ...links]).state.links.map((l) => l.digest.slice(0, 2))).toEqual(['d3', 'd4', 'd5', 'd6', 'd7']);
  });
});
