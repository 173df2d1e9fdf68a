import { type Kader, Probleem } from '@loopplank/access/http';
import type { QueryBus } from '@nestjs/cqrs';
import { geenImport, type Import } from '../import/state';
import { SOORTEN, type Soort } from '../rijen/velden';
import type { KoppelingenHuis } from './huis';
import { eigenRijen, magRegister } from './opdracht';

const kader = { medewerker: { organisatieId: 'o1' } } as unknown as Kader;
const antwoordt = (status?: number): QueryBus =>
  ({ execute: () => (status === undefined ? Promise.resolve({}) : Promise.reject(new Probleem({ status, code: 'x', detail: 'x' }))) }) as unknown as QueryBus;
const huis = (soort: Soort, organisatieId = 'o1', anders: Partial<Import> = {}): KoppelingenHuis => {
  const state = { ...geenImport, status: 'klaar', organisatieId, toewijzing: { soort }, ...anders } as unknown as Import;
  return { commands: { laad: () => Promise.resolve({ state, revisie: 0 }) } } as unknown as KoppelingenHuis;
};

describe('the rows of an import', () => {
  it.each(SOORTEN)('of a list of %s are for whoever may bring such a list', async (soort) => {
    const register = soort !== 'leerlingen' && soort !== 'contacten';
    await expect(eigenRijen(antwoordt(), huis(soort), kader, 'i')).resolves.toMatchObject({ status: 'klaar' });
    const zonder = eigenRijen(antwoordt(403), huis(soort), kader, 'i');
    await (register ? expect(zonder).rejects.toMatchObject({ inhoud: { status: 403 } }) : expect(zonder).resolves.toMatchObject({ status: 'klaar' }));
  });

  it('stay so when the list and its key are gone', async () => {
    const weg = huis('duoMutaties', 'o1', { soort: 'duoMutaties', toewijzing: null });
    await expect(eigenRijen(antwoordt(403), { ...weg, imports: { proefstand: () => undefined } } as unknown as KoppelingenHuis, kader, 'i')).rejects.toMatchObject({ inhoud: { status: 403 } });
  });

  it('of another organisation are not there', () => expect(eigenRijen(antwoordt(), huis('leerlingen', 'o2'), kader, 'i')).rejects.toMatchObject({ inhoud: { status: 404 } }));

  it('leave registers out of the inbox only for who lacks the right; a fault is a fault', async () => {
    expect([await magRegister(antwoordt(), kader), await magRegister(antwoordt(403), kader)]).toEqual([true, false]);
    await expect(magRegister(antwoordt(503), kader)).rejects.toMatchObject({ inhoud: { status: 503 } });
  });
});
