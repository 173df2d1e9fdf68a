import { useCollegas, useMedewerkers, useOrganisaties } from '../../client/beheer';
import { Combolijst } from '../../kit/combolijst';
import { beheer } from '../../woorden/beheer';

/** Roles in which somebody works with youngsters. */
const BEGELEIDT: readonly string[] = ['jobcoach', 'combinatie', 'rmc'];
const w = beheer.sluit;

interface Veld {
  id: string;
  label: string;
  hulp: string;
  waarde: string | null;
  onKies: (id: string | null) => void;
  fout?: string;
}

/** A colleague who can take over: an open account with a role in which one works with youngsters. */
export function Collegaveld({ organisatieId, niet, ...veld }: Veld & { organisatieId: string; niet: string }) {
  const { data } = useMedewerkers(organisatieId);
  const kan = (data ?? []).filter((m) => m.id !== niet && !m.geslotenOp && m.rollen.some((r) => r.geldig && BEGELEIDT.includes(r.rol)));
  return <Combolijst {...veld} opties={kan.map(({ id, naam }) => ({ code: id, naam }))} geen={w.opvolgerGeen} />;
}

export function Organisatieveld({ niet, ...veld }: Veld & { niet?: string }) {
  const { data } = useOrganisaties();
  return <Combolijst {...veld} opties={(data ?? []).filter((o) => o.id !== niet).map(({ id, naam }) => ({ code: id, naam }))} geen={beheer.vangnet.geen} />;
}

/** Anybody of an organisation that may not be one's own: names only; the server knows who can take over. */
export function Persoonveld({ organisatieId, ...veld }: Veld & { organisatieId: string }) {
  const { data } = useCollegas(organisatieId);
  return <Combolijst {...veld} opties={(data ?? []).map(({ id, naam }) => ({ code: id, naam }))} geen={w.opvolgerGeen} />;
}
