import { organisatieMetId, vangnetVoor } from '@loopplank/access/views';
import { aanmeldingVan, type DossierCommandVan, dossierDecider } from '@loopplank/dossier';
import type { ProcesOpdracht } from '@loopplank/processes';
import type { Db } from '@loopplank/sqlite';
import { betrekbaar } from './betrekbaar';
import { doorstroompuntBij } from './doorstroompunt';
import type { Huis } from './huis';
import { spoedgegevens } from './spoed';
import { zodraKlaar } from './zodra-klaar';

type Bronnen = Pick<Huis, 'instellingen' | 'klok' | 'commands' | 'views'>;

/** As whom, and on which ground, an organisation takes part. Undefined: it has no ground, so it cannot. */
export function plekVan(toegang: Db, organisatieId: string): DossierCommandVan<'NeemOverAlsVangnet'>['data']['vangnet'] {
  const o = organisatieMetId(toegang, organisatieId);
  if (!o) return undefined;
  const { rollen: [rol], grondslagen: [grondslag] } = betrekbaar(o);
  return grondslag === undefined ? undefined : { organisatieId, rol, grondslag };
}

/** Who catches a youngster whom nobody holds: the vangnet of the municipality, as it is now. */
async function vangnet({ commands, views }: Bronnen, { streamId }: ProcesOpdracht): Promise<object> {
  const { state } = await commands.laad(dossierDecider, streamId);
  const gemeente = aanmeldingVan(state)?.data.gemeente;
  const toegang = zodraKlaar(() => views.db('toegang'));
  const id = gemeente === undefined ? null : vangnetVoor(toegang, gemeente);
  const plek = id === null ? undefined : plekVan(toegang, id);
  return plek ? { vangnet: plek } : {};
}

/** Who hears of an urgent request, who stands in for whom, and until when it waits. */
async function spoed({ instellingen, klok, commands, views }: Bronnen, { streamId, data }: ProcesOpdracht): Promise<object> {
  const { state } = await commands.laad(dossierDecider, streamId);
  const { hulpvraagId } = data as { readonly hulpvraagId: string };
  return zodraKlaar(() => spoedgegevens(views.db('toegang'), state, hulpvraagId, instellingen.spoed, klok()));
}

/** What is looked up for a command of a policy at the moment it is given, because a rule cannot know it: by type of command. */
const NASLAG: Readonly<Record<string, (b: Bronnen, o: ProcesOpdracht) => object | Promise<object>>> = {
  NeemOverAlsVangnet: vangnet, WerkGatenBij: doorstroompuntBij, GeefSpoedDoor: spoed,
};

/** The command with what it must know of organisations and people today. Its identity stays the same, so it is given once. */
export async function metNaslag(bronnen: Bronnen, opdracht: ProcesOpdracht): Promise<ProcesOpdracht> {
  const naslag = await NASLAG[opdracht.type]?.(bronnen, opdracht);
  return naslag ? { ...opdracht, data: { ...opdracht.data, ...naslag } } : opdracht;
}
