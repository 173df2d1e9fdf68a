import { beginVan, dagVan, laatste, plusDagen } from '@loopplank/kernel';
import type { Bandperiode, Bandpunt, Bandrij } from '../../antwoorden';
import { dagen, korteDatum } from '../../taal/datum';
import { BETROKKEN_ALS } from '../../taal/woorden';
import { afsprakenNu, betrokkenheden, type Contactfeit, hulpvragenNu, momentNu, openHulpvragen, regieperioden } from '../stand';
import { organisatie } from '../vrager';
import { contactgaten, regiegaten } from './gaten';
import { binnen, meervoud, raakt, samengevoegd, tel, type Venster } from './venster';

function betrokken(v: Venster): Bandperiode[] {
  return betrokkenheden(v.z)
    .map((b) => ({
      id: b.id,
      vanDatum: b.van,
      ...(b.tot === undefined ? {} : { totDatum: b.tot }),
      label: `${v.vraag.namen.organisatie(b.organisatieId)}, ${BETROKKEN_ALS[b.rol]}`,
      organisatie: organisatie(v.vraag.namen, b.organisatieId),
    }))
    .filter((p) => raakt(p, v));
}

const CONTACTLABEL = { tweezijdig: 'gesprek', indirect: 'contact met iemand anders', poging: 'poging' } as const satisfies Record<Contactfeit['soort'], string>;

export function contactrij(v: Venster): Bandrij {
  const { namen, peildatum } = v.vraag;
  const vanaf = beginVan(v.van);
  const punten = samengevoegd(
    v.z.contacten
      .filter((c) => c.geldigOp >= vanaf)
      .map((c) => ({ opDatum: dagVan(c.geldigOp), soort: c.soort, aantal: 1, gebeurtenisIds: [c.id], label: CONTACTLABEL[c.soort], organisatie: organisatie(namen, c.organisatieId) })),
  );
  const gaten = contactgaten(v.z, v.van);
  const laatst = punten.findLast((p) => p.soort === 'tweezijdig');
  const langste = gaten.reduce((n, g) => Math.max(n, g.dagen), 0);
  const zin = `Contact: ${meervoud(tel(punten, 'tweezijdig'), 'gesprek', 'gesprekken')} en ${meervoud(tel(punten, 'poging'), 'poging', 'pogingen')}${
    laatst ? `; laatste gesprek ${korteDatum(laatst.opDatum, peildatum)}` : ''
  }${langste > 0 ? `; ${meervoud(gaten.length, 'gat', 'gaten')}, het langste ${dagen(langste)}` : ''}.`;
  return { band: 'contact', naam: 'Contact', zin, perioden: [], punten, gaten };
}

export function regierij(v: Venster): Bandrij {
  const { namen } = v.vraag;
  const perioden = regieperioden(v.z)
    .map(({ eerste: f, volgende }): Bandperiode => {
      const van = dagVan(f.geldigOp);
      const wie = f.medewerkerId === undefined ? undefined : namen.medewerker(f.medewerkerId);
      return {
        id: f.id,
        vanDatum: van,
        ...(volgende ? { totDatum: laatste(van, plusDagen(dagVan(volgende.geldigOp), -1)) } : {}),
        label: `${wie ? `${wie}, ` : ''}${namen.organisatie(f.organisatieId)}`,
        organisatie: organisatie(namen, f.organisatieId),
        ...(f.medewerkerId === undefined ? { vacant: true as const } : {}),
      };
    })
    .filter((p) => raakt(p, v));
  const moment = momentNu(v.z);
  const punten: Bandpunt[] = moment ? [{ opDatum: moment.datum, soort: 'gepland' as const, aantal: 1, gebeurtenisIds: [moment.id], label: 'volgend moment' }].filter((p) => binnen(p, v)) : [];
  const gaten = regiegaten(v.z, v.van);
  const wit = gaten.reduce((n, g) => n + g.dagen, 0);
  const zin = `Regie: ${perioden.length === 0 ? 'niemand' : perioden.map((p) => p.label).join(', daarna ')}${wit > 0 ? `; ${dagen(wit)} had niemand de regie` : ''}.`;
  return { band: 'regie', naam: 'Regie', zin, perioden, punten, gaten };
}

const hulpvraagpunten = (v: Venster): Bandpunt[] =>
  hulpvragenNu(v.z).map(({ hulpvraag: h }) => ({
    opDatum: dagVan(h.geldigOp), soort: 'afspraak' as const, aantal: 1, gebeurtenisIds: [h.id], label: h.urgentie === 'urgent' ? 'urgente hulpvraag' : 'hulpvraag',
    organisatie: organisatie(v.vraag.namen, h.organisatieId),
  }));

/** From the day an agreement was made until it was finished, due, or the day of the question. */
export function afsprakenrij(v: Venster): Bandrij {
  const punten = samengevoegd(
    afsprakenNu(v.z)
      .flatMap(({ afspraak: a, afronding }): Bandpunt[] => {
        const gemaakt = { opDatum: dagVan(a.geldigOp), soort: 'afspraak' as const, aantal: 1, gebeurtenisIds: [a.id], label: 'afspraak gemaakt' };
        return afronding || a.uiterlijk === undefined ? [gemaakt] : [gemaakt, { ...gemaakt, opDatum: a.uiterlijk, soort: 'gepland', label: 'moet klaar zijn' }];
      })
      .concat(hulpvraagpunten(v))
      .filter((p) => binnen(p, v)),
  );
  const open = afsprakenNu(v.z).filter((a) => !a.afronding).length;
  const hulp = openHulpvragen(v.z).length;
  return { band: 'afspraken', naam: 'Afspraken', zin: `Afspraken: ${meervoud(open, 'open afspraak', 'open afspraken')}${hulp > 0 ? ` en ${meervoud(hulp, 'open hulpvraag', 'open hulpvragen')}` : ''}.`, perioden: [], punten, gaten: [] };
}

export function betrokkenrij(v: Venster): Bandrij {
  const perioden = betrokken(v);
  const zin = `Betrokken: ${perioden.length === 0 ? 'geen organisatie' : perioden.map((p) => p.label).join('; ')}.`;
  return { band: 'dossier', naam: 'Betrokken', zin, perioden, punten: [], gaten: [] };
}
