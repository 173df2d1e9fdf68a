import { dag } from '@loopplank/kernel';
import fc from 'fast-check';
import { ROLLEN, type Rol } from '../medewerker/events';
import { beslis, takenVan } from './beslis';
import { DOELEN } from './doelen';
import type { Handeling, Medewerker, Relatie, Vraag } from './port';
import { REGELS } from './regels';

const VANDAAG = dag('2026-06-08');

const EIGEN = '22222222-2222-4222-8222-222222222222';
const ANDER = '33333333-3333-4333-8333-333333333333';

const medewerker = (...rollen: Rol[]): Medewerker => ({
  id: '11111111-1111-4111-8111-111111111111',
  naam: 'Test Medewerker',
  gebruikersnaam: 'test',
  organisatieId: EIGEN,
  organisatieNaam: 'Testschool',
  rollen,
});

const relatie = (van: string, tot?: string): Relatie => ({
  rol: 'school', grondslag: 'WVO 2.31a', van: dag(van), ...(tot ? { tot: dag(tot) } : {}),
});

/** Every way in which the organisation can stand towards the youngster today. */
const RELATIES: Readonly<Record<string, readonly Relatie[]>> = {
  geen: [],
  lopend: [relatie('2025-08-01')],
  eersteDag: [relatie('2026-06-08')],
  laatsteDag: [relatie('2025-08-01', '2026-06-08')],
  voorbij: [relatie('2025-08-01', '2026-06-07')],
  straks: [relatie('2026-06-09')],
  nood: [{ ...relatie('2026-06-08', '2026-06-08'), omvang: 'noodtoegang' }],
  aangeboden: [{ ...relatie('2026-06-01', '2026-06-15'), omvang: 'overdracht' }],
  aanbodVoorbij: [{ ...relatie('2026-05-25', '2026-06-07'), omvang: 'overdracht' }],
  voorbijEnLopend: [relatie('2024-01-01', '2024-12-31'), relatie('2026-01-01')],
};

/** alles/feiten = allowed with that scope; 403 = refused, may know it exists; 404 = refused as if it were not there. */
const MATRIX = `
handeling            relatie          jobcoach combinatie rmc    auditor beheerder zonder
jongere.zien         geen             404      404        404    feiten  404       404
jongere.zien         lopend           alles    alles      alles  feiten  404       404
jongere.zien         eersteDag        alles    alles      alles  feiten  404       404
jongere.zien         laatsteDag       alles    alles      alles  feiten  404       404
jongere.zien         voorbij          404      404        404    feiten  404       404
jongere.zien         straks           404      404        404    feiten  404       404
jongere.zien         voorbijEnLopend  alles    alles      alles  feiten  404       404
tijdlijn.zien        geen             404      404        404    feiten  404       404
tijdlijn.zien        lopend           alles    alles      alles  feiten  404       404
tijdlijn.zien        eersteDag        alles    alles      alles  feiten  404       404
tijdlijn.zien        laatsteDag       alles    alles      alles  feiten  404       404
tijdlijn.zien        voorbij          404      404        404    feiten  404       404
tijdlijn.zien        straks           404      404        404    feiten  404       404
tijdlijn.zien        voorbijEnLopend  alles    alles      alles  feiten  404       404
inzagen.zien         geen             404      404        404    feiten  404       404
inzagen.zien         lopend           alles    alles      alles  feiten  404       404
inzagen.zien         eersteDag        alles    alles      alles  feiten  404       404
inzagen.zien         laatsteDag       alles    alles      alles  feiten  404       404
inzagen.zien         voorbij          404      404        404    feiten  404       404
inzagen.zien         straks           404      404        404    feiten  404       404
inzagen.zien         voorbijEnLopend  alles    alles      alles  feiten  404       404
contact.vastleggen   geen             404      404        404    403     404       404
contact.vastleggen   lopend           alles    alles      alles  403     404       404
contact.vastleggen   eersteDag        alles    alles      alles  403     404       404
contact.vastleggen   laatsteDag       alles    alles      alles  403     404       404
contact.vastleggen   voorbij          404      404        404    403     404       404
contact.vastleggen   straks           404      404        404    403     404       404
contact.vastleggen   voorbijEnLopend  alles    alles      alles  403     404       404
dossier.wijzigen     geen             404      404        404    403     404       404
dossier.wijzigen     lopend           alles    alles      alles  403     404       404
dossier.wijzigen     eersteDag        alles    alles      alles  403     404       404
dossier.wijzigen     laatsteDag       alles    alles      alles  403     404       404
dossier.wijzigen     voorbij          404      404        404    403     404       404
dossier.wijzigen     straks           404      404        404    403     404       404
dossier.wijzigen     voorbijEnLopend  alles    alles      alles  403     404       404
corrigeren           geen             404      404        404    403     404       404
corrigeren           lopend           alles    alles      alles  403     404       404
corrigeren           eersteDag        alles    alles      alles  403     404       404
corrigeren           laatsteDag       alles    alles      alles  403     404       404
corrigeren           voorbij          404      404        404    403     404       404
corrigeren           straks           404      404        404    403     404       404
corrigeren           voorbijEnLopend  alles    alles      alles  403     404       404
jongere.zien         aangeboden       404      404        404    feiten  404       404
tijdlijn.zien        aangeboden       404      404        404    feiten  404       404
inzagen.zien         aangeboden       404      404        404    feiten  404       404
contact.vastleggen   aangeboden       404      404        404    403     404       404
dossier.wijzigen     aangeboden       404      404        404    403     404       404
corrigeren           aangeboden       404      404        404    403     404       404
overdracht.zien      geen             404      404        404    feiten  404       404
overdracht.beantwoorden geen          404      404        404    403     404       404
overdracht.zien      lopend           alles    alles      alles  feiten  404       404
overdracht.beantwoorden lopend        alles    alles      alles  403     404       404
overdracht.zien      aangeboden       alles    alles      alles  feiten  404       404
overdracht.beantwoorden aangeboden    alles    alles      alles  403     404       404
overdracht.zien      aanbodVoorbij    404      404        404    feiten  404       404
overdracht.beantwoorden aanbodVoorbij 404      404        404    403     404       404
jongere.aanmelden    nvt              alles    alles      alles  403     403       403
zoeken               nvt              alles    alles      alles  feiten  403       403
werklijst.zien       nvt              alles    alles      alles  403     403       403
buitenBeeld.zien     nvt              403      403        alles  feiten  403       403
importeren           nvt              403      alles      alles  403     403       403
signalen.behandelen  nvt              403      403        alles  403     403       403
organisaties.zien    nvt              alles    alles      alles  feiten  feiten    403
eigen.instellen      nvt              alles    alles      alles  feiten  feiten    403
definities.zien      nvt              alles    alles      alles  feiten  feiten    403
definities.beheren   nvt              403      403        alles  403     403       403
medewerkers.beheren  eigenOrganisatie 403      403        403    403     feiten    403
medewerkers.beheren  andereOrganisatie 403     403        403    403     403       403
medewerkers.beheren  nvt              403      403        403    403     403       403
organisaties.beheren eigenOrganisatie 403      403        403    403     feiten    403
organisaties.beheren andereOrganisatie 403     403        403    403     403       403
organisaties.beheren nvt              403      403        403    403     403       403
installatie.beheren  nvt              403      403        403    403     403       403
installatie.beheren  eigenOrganisatie 403      403        403    403     403       403
controle.zien        nvt              403      403        403    feiten  403       403
jongere.zien         nood             alles    alles    alles    feiten   404      404
tijdlijn.zien        nood             alles    alles    alles    feiten   404      404
inzagen.zien         nood             403      403      403      feiten   404      404
contact.vastleggen   nood             403      403      403      403      404      404
dossier.wijzigen     nood             403      403      403      403      404      404
corrigeren           nood             403      403      403      403      404      404
overdracht.zien      nood             403      403      403      feiten   404      404
noodtoegang.gebruiken nvt              alles    alles    alles    403      403      403
noodtoegang.zien     nvt              403      403      403      feiten   403      403
`.trim().split('\n').map((regel) => regel.split(/\s+/));

/** Who leads and who coordinates hear more; by that role alone they may do nothing. */
const MET_RECHTEN = ROLLEN.filter((r) => r !== 'teamleider' && r !== 'coordinator');

const [KOP, ...RIJEN] = MATRIX as [string[], ...string[][]];
const HANDELINGEN = [...new Set(RIJEN.map((rij) => rij[0] as Handeling))];

/** The organisation that the management is about, by the word in the matrix. */
const ORGANISATIES: Readonly<Record<string, string>> = { eigenOrganisatie: EIGEN, andereOrganisatie: ANDER };

const uitkomst = (vraag: Vraag): string => {
  const t = beslis(vraag);
  return t.soort === 'toegestaan' ? t.inhoud : t.bestaan ? '403' : '404';
};

describe('beslis', () => {
  for (const [handeling, verhouding, ...cellen] of RIJEN) {
    cellen.forEach((verwacht, i) => {
      const rol = KOP[i + 2]!;
      it(`${handeling} with relation ${verhouding} as ${rol}: ${verwacht}`, () => {
        const relaties = RELATIES[verhouding!];
        const organisatieId = ORGANISATIES[verhouding!];
        const wie = rol === 'zonder' ? medewerker() : medewerker(rol as Rol);
        expect(uitkomst({ medewerker: wie, handeling: handeling as Handeling, vandaag: VANDAAG, ...(relaties ? { relaties } : {}), ...(organisatieId ? { organisatieId } : {}) })).toBe(verwacht);
      });
    });
  }

  it('has a cell for every role and every right that exists', () => {
    const alle: Record<Handeling, true> = {
      'jongere.zien': true, 'tijdlijn.zien': true, 'inzagen.zien': true, 'contact.vastleggen': true, 'dossier.wijzigen': true,
      corrigeren: true, 'jongere.aanmelden': true, zoeken: true, 'werklijst.zien': true, 'buitenBeeld.zien': true, 'definities.zien': true, 'definities.beheren': true, importeren: true, 'signalen.behandelen': true, 'organisaties.zien': true, 'overdracht.zien': true, 'overdracht.beantwoorden': true,
      'medewerkers.beheren': true, 'organisaties.beheren': true, 'installatie.beheren': true, 'controle.zien': true, 'eigen.instellen': true, 'noodtoegang.gebruiken': true, 'noodtoegang.zien': true,
    };
    expect([...HANDELINGEN].sort()).toEqual(Object.keys(alle).sort());
    expect(KOP.slice(2)).toEqual(['jobcoach', 'combinatie', 'rmc', 'auditor', 'beheerder', 'zonder']);
    expect(MET_RECHTEN.sort()).toEqual([...KOP.slice(2, -1)].sort());
    expect(RIJEN.every((rij) => rij.length === KOP.length)).toBe(true);
  });

  it('answers with the role and the purpose that allowed it', () => {
    const vraag = { handeling: 'jongere.zien', vandaag: VANDAAG, relaties: RELATIES['lopend']! } as const;
    const doelVan = (rol: Rol) => {
      const t = beslis({ ...vraag, medewerker: medewerker(rol) });
      return t.soort === 'toegestaan' ? [t.rol, t.doel] : t.code;
    };
    expect(doelVan('combinatie')).toEqual(['combinatie', 'nazorg']);
    expect(doelVan('rmc')).toEqual(['rmc', 'doorstroompunt']);
    expect(doelVan('jobcoach')).toEqual(['jobcoach', 'arbeidsondersteuning']);
    expect(doelVan('auditor')).toEqual(['auditor', 'verantwoording']);
  });

  it('treats a question about one youngster without relations as having none', () => {
    expect(uitkomst({ medewerker: medewerker('rmc'), handeling: 'jongere.zien', vandaag: VANDAAG })).toBe('404');
  });
});

describe('managing the installation', () => {
  const hoofd = { ...medewerker('beheerder'), installatiebeheer: true } as const;

  it('reaches every organisation and what holds for all of them', () => {
    for (const handeling of ['medewerkers.beheren', 'organisaties.beheren', 'installatie.beheren'] as const) {
      for (const organisatieId of [undefined, EIGEN, ANDER]) {
        const vraag = { medewerker: hoofd, handeling, vandaag: VANDAAG, ...(organisatieId ? { organisatieId } : {}) };
        expect(beslis(vraag)).toEqual({ soort: 'toegestaan', rol: 'beheerder', doel: 'beheer', inhoud: 'feiten' });
      }
    }
  });

  it('needs the role beheerder itself', () => {
    const zonderRol = { ...medewerker('jobcoach', 'auditor'), installatiebeheer: true } as const;
    expect(beslis({ medewerker: zonderRol, handeling: 'installatie.beheren', vandaag: VANDAAG })).toMatchObject({ code: 'mag-niet' });
  });

  it('opens no youngster: with the flag a beheerder sees what any beheerder sees', () => {
    for (const handeling of HANDELINGEN.filter((h) => !h.endsWith('.beheren'))) {
      for (const relaties of Object.values(RELATIES)) {
        const vraag = { handeling, vandaag: VANDAAG, relaties };
        expect(beslis({ ...vraag, medewerker: hoofd })).toEqual(beslis({ ...vraag, medewerker: medewerker('beheerder') }));
      }
    }
  });

  it('tells a beheerder of another organisation that it is not theirs', () => {
    expect(beslis({ medewerker: medewerker('beheerder'), handeling: 'medewerkers.beheren', vandaag: VANDAAG, organisatieId: ANDER })).toEqual({
      soort: 'geweigerd', bestaan: true, code: 'niet-jouw-organisatie',
    });
  });
});

describe('purpose', () => {
  const twee = medewerker('jobcoach', 'rmc');
  const vraag = { medewerker: twee, handeling: 'tijdlijn.zien', vandaag: VANDAAG, relaties: RELATIES['lopend']! } as const;

  it('must be named by somebody with two tasks', () => {
    expect(beslis(vraag)).toEqual({ soort: 'geweigerd', bestaan: true, code: 'doel-nodig' });
    expect(beslis({ ...vraag, handeling: 'zoeken' })).toEqual({ soort: 'geweigerd', bestaan: true, code: 'doel-nodig' });
  });

  it('chooses the task once named', () => {
    expect(beslis({ ...vraag, gevraagdDoel: 'doorstroompunt' })).toEqual({ soort: 'toegestaan', rol: 'rmc', doel: 'doorstroompunt', inhoud: 'alles' });
    expect(beslis({ ...vraag, gevraagdDoel: 'arbeidsondersteuning' })).toMatchObject({ soort: 'toegestaan', rol: 'jobcoach' });
  });

  it('is not asked without a relation: that would tell that the youngster exists', () => {
    expect(beslis({ ...vraag, relaties: [] })).toEqual({ soort: 'geweigerd', bestaan: false, code: 'mag-niet' });
    expect(beslis({ ...vraag, relaties: [], gevraagdDoel: 'doorstroompunt' })).toMatchObject({ soort: 'geweigerd', bestaan: false });
  });

  it('is refused when it is not a task of the asker, even if it is the only thing wrong', () => {
    expect(beslis({ ...vraag, gevraagdDoel: 'nazorg' })).toEqual({ soort: 'geweigerd', bestaan: true, code: 'doel-onjuist' });
    expect(beslis({ ...vraag, gevraagdDoel: 'onzin' })).toEqual({ soort: 'geweigerd', bestaan: true, code: 'doel-onjuist' });
  });

  it('may be named by somebody with one task', () => {
    expect(beslis({ ...vraag, medewerker: medewerker('rmc'), gevraagdDoel: 'doorstroompunt' })).toMatchObject({ soort: 'toegestaan' });
  });

  it('keeps the auditor on facts when the same person is also involved', () => {
    const beide = { ...vraag, medewerker: medewerker('jobcoach', 'auditor') };
    expect(beslis(beide)).toMatchObject({ code: 'doel-nodig' });
    expect(beslis({ ...beide, gevraagdDoel: 'verantwoording' })).toMatchObject({ inhoud: 'feiten' });
    expect(beslis({ ...beide, relaties: [] })).toMatchObject({ soort: 'toegestaan', rol: 'auditor', inhoud: 'feiten' });
  });

  it('does not matter where no youngster is concerned', () => {
    expect(beslis({ ...vraag, handeling: 'organisaties.zien' })).toMatchObject({ soort: 'toegestaan' });
  });

  it('is offered as a list of tasks', () => {
    expect(takenVan(twee).map((t) => t.doel)).toEqual(['doorstroompunt', 'arbeidsondersteuning']);
    expect(takenVan(medewerker())).toEqual([]);
  });
});

describe('the policy as a whole', () => {
  const rollen = fc.uniqueArray(fc.constantFrom(...ROLLEN));
  const handelingen = fc.constantFrom(...HANDELINGEN);
  const relaties = fc.constantFrom(...Object.values(RELATIES));
  const doel = fc.option(fc.constantFrom(...Object.keys(DOELEN), 'onzin'), { nil: undefined });
  const vragen = fc.record({ rollen, handeling: handelingen, relaties, doel }).map(
    ({ rollen: r, handeling, relaties: rel, doel: d }): Vraag => ({
      medewerker: medewerker(...r), handeling, vandaag: VANDAAG, relaties: rel, ...(d === undefined ? {} : { gevraagdDoel: d }),
    }),
  );

  it('never acts in a role the asker does not hold, or for a purpose that was not named', () => {
    fc.assert(
      fc.property(vragen, (v) => {
        const t = beslis(v);
        if (t.soort === 'geweigerd') return;
        expect(v.medewerker.rollen).toContain(t.rol);
        if (v.gevraagdDoel !== undefined) expect(t.doel).toBe(v.gevraagdDoel);
      }),
    );
  });

  it('never lets an auditor or beheerder write, whatever the relation', () => {
    fc.assert(
      fc.property(vragen, (v) => {
        const t = beslis(v);
        if (t.soort !== 'toegestaan') return;
        if (['contact.vastleggen', 'dossier.wijzigen', 'corrigeren', 'jongere.aanmelden', 'importeren', 'overdracht.beantwoorden'].includes(v.handeling)) {
          expect(['jobcoach', 'combinatie', 'rmc']).toContain(t.rol);
        }
      }),
    );
  });

  it('never tells a difference between an unknown youngster and one without relation', () => {
    fc.assert(
      fc.property(vragen, (v) => {
        const met = (naam: string) => beslis({ ...v, relaties: RELATIES[naam]! });
        expect(met('voorbij')).toEqual(met('geen'));
        expect(met('straks')).toEqual(met('geen'));
      }),
    );
  });

  it('has one line per role, each with a purpose that states its ground', () => {
    expect(REGELS.map((r) => r.rol).sort()).toEqual(MET_RECHTEN.sort());
    for (const { grondslag, uitleg } of Object.values(DOELEN)) {
      expect(grondslag.length).toBeGreaterThan(3);
      expect(uitleg.endsWith('.')).toBe(true);
    }
  });
});
