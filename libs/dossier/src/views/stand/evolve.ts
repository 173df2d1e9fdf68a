import { nooit } from '@loopplank/kernel';
import type { Gebeurtenis } from '../gebeurtenis';
import type { Contactfeit, Stand } from './feiten';

/**
 * Adds one event to the facts of a youngster. Pure and total; facts are only ever added. What a correction
 * takes away is left out by `zicht`, so that late and out-of-order facts need no special care here.
 */
export function evolveStand(stand: Stand, g: Gebeurtenis): Stand {
  return { ...opvolging(feitErbij(stand, g), g), revision: g.revision };
}

/** A replacement inherits what points at the event it replaces. A corrected number is another number, though. */
function opvolging(stand: Stand, g: Gebeurtenis): Stand {
  const { vervangt } = g.data as { vervangt?: string };
  if (vervangt === undefined) return stand;
  const anderNummer = g.type === 'ContactgegevenToegevoegd' && stand.contactgegevens.find((c) => c.id === vervangt)?.waarde !== g.data.waarde;
  return anderNummer ? stand : { ...stand, opvolgers: { ...stand.opvolgers, [vervangt]: g.eventId } };
}

type Bijzonderheden = Omit<Contactfeit, 'id' | 'geldigOp' | 'vastgelegdOp' | 'organisatieId'>;

function contact(stand: Stand, g: Gebeurtenis, { soort, kanaal, uitkomst, betrokkene, contactgegevenId }: Bijzonderheden): Stand {
  const feit: Contactfeit = {
    id: g.eventId,
    geldigOp: g.geldigOp,
    vastgelegdOp: g.vastgelegdOp,
    organisatieId: g.organisatieId,
    soort,
    kanaal,
    uitkomst,
    ...(betrokkene === undefined || betrokkene === 'jongere' ? {} : { betrokkene }),
    ...(contactgegevenId === undefined ? {} : { contactgegevenId }),
  };
  return { ...stand, contacten: [...stand.contacten, feit] };
}

function feitErbij(stand: Stand, g: Gebeurtenis): Stand {
  const feit = { id: g.eventId, geldigOp: g.geldigOp };
  switch (g.type) {
    case 'JongereAangemeld': {
      const { bsn, ...rest } = g.data;
      return { ...stand, aanmeldingen: [...stand.aanmeldingen, { ...feit, vastgelegdOp: g.vastgelegdOp, ...rest, bsnBekend: typeof bsn === 'string' }] };
    }
    case 'BetrokkenheidGestart':
      return { ...stand, betrokkenheden: [...stand.betrokkenheden, { ...feit, ...g.data }] };
    case 'BetrokkenheidBeeindigd':
      return { ...stand, eindes: [...stand.eindes, { ...feit, betrokkenheidId: g.data.betrokkenheidId, tot: g.data.tot }] };
    case 'BegeleiderGekoppeld':
      return { ...stand, koppelingen: [...stand.koppelingen, { ...feit, ...g.data, revision: g.revision }] };
    case 'BegeleiderLosgekoppeld':
      return { ...stand, ontkoppelingen: [...stand.ontkoppelingen, { ...feit, ...g.data, revision: g.revision }] };
    case 'ContactgegevenToegevoegd': {
      const { soort, waarde, herkomst: bron, van, tot } = g.data;
      return { ...stand, contactgegevens: [...stand.contactgegevens, { ...feit, soort, waarde, van, ...(bron ? { bron } : {}), ...(tot ? { tot } : {}) }] };
    }
    case 'ContactgegevenOngeldigGebleken':
      return { ...stand, ongeldig: [...stand.ongeldig, { ...feit, contactgegevenId: g.data.contactgegevenId }] };
    case 'ContactvoorkeurVastgelegd':
      return { ...stand, voorkeuren: [...stand.voorkeuren, { ...feit, ...g.data, organisatieId: g.organisatieId }] };
    case 'ContactpogingGeregistreerd':
      return contact(stand, g, { ...g.data, soort: 'poging' });
    case 'ContactGelegd':
      return contact(stand, g, { ...g.data, soort: 'tweezijdig' });
    case 'IndirectContactGelegd':
      return contact(stand, g, { ...g.data, soort: 'indirect' });
    case 'RegieToegewezen':
      return { ...stand, regie: [...stand.regie, { ...feit, ...g.data }], begin: { regie: g.vastgelegdOp, ...stand.begin } };
    case 'VolgendMomentGepland':
      return { ...stand, momenten: [...stand.momenten, { ...feit, ...g.data }], begin: { moment: g.vastgelegdOp, ...stand.begin } };
    case 'AfspraakGemaakt': {
      const { tekst, door, organisatieId, medewerkerId, uiterlijk } = g.data;
      const wie = { ...(organisatieId ? { organisatieId } : {}), ...(medewerkerId ? { medewerkerId } : {}) };
      return { ...stand, afspraken: [...stand.afspraken, { ...feit, tekst, door, ...wie, ...(uiterlijk ? { uiterlijk } : {}) }] };
    }
    case 'AfspraakAfgerond':
      return { ...stand, afrondingen: [...stand.afrondingen, { ...feit, afspraakId: g.data.afspraakId, uitkomst: g.data.uitkomst }] };
    case 'GebeurtenisGecorrigeerd':
      return { ...stand, correcties: [...stand.correcties, { ...feit, vastgelegdOp: g.vastgelegdOp, gebeurtenisId: g.data.gebeurtenisId, reden: g.data.reden }] };
    // A conversation with the youngster at the table is two-way contact: reciprocity counts, not the channel.
    case 'UitstroomgesprekGevoerd':
    case 'ToekomstgesprekGevoerd':
    case 'AdviesgesprekGevoerd':
    case 'DriegesprekGevoerd':
      return g.data.aanwezig.includes('jongere') ? contact(stand, g, { soort: 'tweezijdig', kanaal: 'gesprek', uitkomst: 'aanwezig' }) : stand;
    // Read from the events themselves when asked for: nothing a list needs.
    case 'NotitieToegevoegd':
    case 'IncidentVastgelegd':
      return stand;
    default:
      return nooit(g);
  }
}
