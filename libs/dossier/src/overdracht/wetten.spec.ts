import { type Actor, dagVan, plusDagen, SYSTEEM } from '@loopplank/kernel';
import fc from 'fast-check';
import { DOSSIER_COMMANDS } from '../decider';
import { zonderRegie } from '../regie/invariant';
import { volgendMomentOp } from '../regie/state';
import { Proefdossier } from '../testing/proefdossier';
import { alsCommand, type Stap, stappen } from '../testing/willekeurig';
import { openOverdracht, openVoorstel, overdrachten, voorstellen } from './loop';
import { loopVan } from './state';

/** Histories: a few in every run, a million at full size. */
const RONDES = process.env['LOOPPLANK_ZWAAR'] === '1' ? 1_000_000 : 100;

const OVER_OVERDRACHT = DOSSIER_COMMANDS.filter((t) =>
  ['BiedOverdrachtAan', 'AccepteerOverdracht', 'WeigerOverdracht', 'LaatOverdrachtVerlopen', 'StelLoslatenVoor', 'BevestigLoslaten', 'StelLoslatenUit', 'MeldTerugval', 'RegistreerContact', 'WijsRegieToe', 'StartBetrokkenheid'].includes(t),
);
/** Half of what is tried is about handing over, so that histories get somewhere. */
const geschiedenissen = fc.tuple(stappen(DOSSIER_COMMANDS, 15), stappen(OVER_OVERDRACHT, 15)).map(([a, b]) => a.flatMap((s, i) => (b[i] ? [s, b[i]] : [s])).concat(b.slice(a.length)));

function probeer(d: Proefdossier, type: Stap['type'], data: object, actor: Actor): void {
  const besluit = d.besluit(type, data as never, { actor });
  if (besluit.soort === 'aanvaard') d.legVast(besluit.events, { actor });
}

/** Who answers is mostly who was asked, else little comes of an offer. */
function wie(d: Proefdossier, { type, actor, n }: Stap): Actor {
  const naar = openOverdracht(loopVan(d.state))?.aanbod.data.naarOrganisatieId;
  return naar !== undefined && ['AccepteerOverdracht', 'WeigerOverdracht'].includes(type) && n[7]! % 3 > 0 ? { ...actor, organisatieId: naar } : actor;
}

/** What timers do when their day has come: whatever still waits is expired. */
function timersGaanAf(d: Proefdossier): void {
  const loop = loopVan(d.state);
  const [aanbod, voorstel] = [openOverdracht(loop)?.aanbod, openVoorstel(loop)?.voorstel];
  if (aanbod) probeer(d, 'LaatOverdrachtVerlopen', { overdrachtId: aanbod.id }, SYSTEEM);
  if (voorstel) probeer(d, 'LaatLoslatenVerlopen', { voorstelId: voorstel.id }, SYSTEEM);
}

describe('the laws of handing over', () => {
  it('nobody is without regie or next moment, and every handover and proposal ends once its latest day has passed', () => {
    const geteld = { aangenomen: 0, geweigerd: 0, verlopen: 0, geland: 0, teruggevallen: 0 };
    fc.assert(
      fc.property(geschiedenissen, (geschiedenis) => {
        const d = Proefdossier.aangemeld();
        for (const stap of geschiedenis) {
          d.later(0, stap.uren % 200);
          const { type, data } = alsCommand(stap, d);
          probeer(d, type, data, wie(d, stap));
          expect([0, 1, 45, 400].filter((n) => zonderRegie(d.state, plusDagen(d.vandaag, n)))).toEqual([]);
        }
        d.later(90);
        timersGaanAf(d);
        const loop = loopVan(d.state);
        expect([openOverdracht(loop), openVoorstel(loop)]).toEqual([undefined, undefined]);
        expect(overdrachten(loop).every((o) => o.einde !== undefined) && voorstellen(loop).every((v) => v.einde !== undefined)).toBe(true);
        for (const { type } of loop) {
          if (type === 'OverdrachtGeaccepteerd') geteld.aangenomen++;
          if (type === 'OverdrachtGeweigerd') geteld.geweigerd++;
          if (type === 'OverdrachtVerlopen') geteld.verlopen++;
          if (type === 'JongereGeland') geteld.geland++;
          if (type === 'JongereTeruggevallen') geteld.teruggevallen++;
        }
      }),
      { numRuns: RONDES, seed: 20260608 },
    );
    // The histories are about something: each of these happened.
    expect(Object.entries(geteld).filter(([, n]) => n === 0)).toEqual([]);
  });

  it('one key never lands anybody, and two keys are of two people', () => {
    fc.assert(
      fc.property(geschiedenissen, (geschiedenis) => {
        const d = Proefdossier.aangemeld();
        for (const stap of geschiedenis) {
          d.later(0, stap.uren % 100);
          const { type, data } = alsCommand(stap, d);
          probeer(d, type, data, wie(d, stap));
        }
        for (const f of loopVan(d.state)) {
          if (f.type !== 'JongereGeland') continue;
          const [een, twee] = f.data.sleutels;
          expect(een!.medewerkerId).not.toBe(twee!.medewerkerId);
          expect(een!.organisatieId === twee!.organisatieId).toBe(f.data.eenPartij);
          expect(volgendMomentOp(d.state, dagVan(f.geldigOp))!.data.datum <= f.data.controleDatums[0]!).toBe(true);
        }
      }),
      { numRuns: Math.ceil(RONDES / 10), seed: 20260609 },
    );
  });
});
