import { dagVan, nooit } from '@loopplank/kernel';
import { aanmelddag } from '../aanmelding/state';
import { controleerPersoon, persoonVan } from '../aanmelding/meld-jongere-aan';
import { afspraakGemaakt, controleerAfspraak } from '../afspraken/afspraak';
import { controleerEinde } from '../betrokkenheid/beeindig-betrokkenheid';
import { betrokkenheden, isBetrokken } from '../betrokkenheid/state';
import { controleerGegeven, gegevenToegevoegd } from '../contact/contactgegeven';
import { contactmoment, veldenVan } from '../contact/contactmoment';
import { controleerContactgegeven } from '../contact/registreer-contact';
import { controleerPeriode, gebeurdOp, geldigOpDag, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { versies } from '../feit';
import { zonderLeeg } from '../leeg';
import { controleerMoment, momentGepland } from '../regie/moment';
import { controleerGesprek, gesprekGevoerd, gesprekVelden } from '../school/gesprek';
import { weiger } from '../weigeringen';
import { soortVan } from './feiten';
import type { Nieuw, NieuwVan } from './nieuw';
import { type Bij, nieuweVersie, type Van, type Vervanging } from './versie';
import { nieuweHulpvraag, nieuweHulpvraagAfronding } from './vervang-hulpvraag';
import { nieuweBelastbaarheid, nieuweRust, nieuweToestemming } from './vervang-overig';
import { nieuwDiploma, nieuweUitnodiging, nieuwProfiel, nieuwUitvalrisico } from './vervang-loopbaan';
import { nieuweNazorg } from './vervang-nazorg';
import { nieuweInschrijving, nieuweUitschrijving } from './vervang-school';
import { nieuwePlaatsing, nieuweWijziging, nieuwPlaatsingEinde, nieuwWerkbezoek } from './vervang-werk';

export const nieuweAanmelding = ({ d, feit, meta }: Bij<Van<'JongereAangemeld'>>, velden: NieuwVan<'aanmelding'>): Vervanging =>
  nieuweVersie(persoonVan(feit.data as Parameters<typeof persoonVan>[0]), velden, (p) => {
    const fout = controleerPersoon(p, aanmelddag(d) ?? vandaag(meta));
    return fout ?? { type: 'JongereAangemeld', geldigOp: feit.geldigOp, data: { ...persoonVan(p), vervangt: feit.id } };
  });

export const nieuweBetrokkenheid = ({ d, feit, meta }: Bij<Van<'BetrokkenheidGestart'>>, velden: NieuwVan<'betrokkenheid'>): Vervanging => {
  const { organisatieId, rol, grondslag, van, tot } = feit.data;
  return nieuweVersie(zonderLeeg({ rol, grondslag, van, tot }), velden, (b) => {
    const fout = controleerPeriode(d, b.van, b.tot, meta);
    return fout ?? {
      type: 'BetrokkenheidGestart', geldigOp: geldigOpDag(b.van, meta), data: zonderLeeg({ ...b, organisatieId, vervangt: feit.id }),
    };
  });
};

export const nieuwEinde = ({ d, feit, meta }: Bij<Van<'BetrokkenheidBeeindigd'>>, velden: NieuwVan<'einde'>): Vervanging => {
  const { betrokkenheidId, tot, reden } = feit.data;
  return nieuweVersie({ tot, reden: reden ?? '' }, velden, (e) => {
    const rij = betrokkenheden(d).find((b) => versies(d.betrokkenheid.gestart, b.id).includes(betrokkenheidId));
    if (!rij) return weiger('betrokkenheid-onbekend', '/gebeurtenisId');
    return controleerEinde(d, rij, e.tot, meta) ?? {
      type: 'BetrokkenheidBeeindigd', geldigOp: geldigOpDag(e.tot, meta), data: { betrokkenheidId: rij.id, ...e, vervangt: feit.id },
    };
  });
};

export const nieuwContact = (
  { d, feit, meta }: Bij<Van<'ContactGelegd' | 'IndirectContactGelegd' | 'ContactpogingGeregistreerd'>>,
  velden: NieuwVan<'contact'>,
): Vervanging =>
  nieuweVersie({ ...veldenVan(feit), plaatsgevondenOp: feit.geldigOp }, velden, ({ plaatsgevondenOp, ...v }) => {
    const op = plaatsgevondenOp === feit.geldigOp ? plaatsgevondenOp : gebeurdOp(d, plaatsgevondenOp, meta);
    if (typeof op !== 'string') return op;
    return controleerContactgegeven(d, v.contactgegevenId) ?? contactmoment(v, op, zonderLeeg({ vervangt: feit.id, verplaatstVan: feit.data.verplaatstVan }));
  });

export const nieuwContactgegeven = ({ d, feit, meta }: Bij<Van<'ContactgegevenToegevoegd'>>, velden: NieuwVan<'contactgegeven'>): Vervanging => {
  const { soort, waarde, herkomst, van, tot, verplaatstVan } = feit.data;
  return nieuweVersie(zonderLeeg({ soort, waarde: waarde ?? '', herkomst: herkomst ?? undefined, van, tot }), velden, (g) =>
    controleerGegeven(d, g, meta) ?? gegevenToegevoegd(g, meta, zonderLeeg({ vervangt: feit.id, verplaatstVan })),
  );
};

export const nieuweNotitie = ({ feit }: Bij<Van<'NotitieToegevoegd'>>, velden: NieuwVan<'notitie'>): Vervanging =>
  nieuweVersie({ tekst: feit.data.tekst ?? '' }, velden, ({ tekst }) => ({
    type: 'NotitieToegevoegd', geldigOp: feit.geldigOp, data: zonderLeeg({ tekst, vervangt: feit.id, verplaatstVan: feit.data.verplaatstVan }),
  }));

export const nieuwGesprek = (
  { d, feit, meta }: Bij<Van<'UitstroomgesprekGevoerd' | 'ToekomstgesprekGevoerd' | 'AdviesgesprekGevoerd' | 'DriegesprekGevoerd' | 'ExitgesprekGevoerd'>>,
  velden: NieuwVan<'gesprek'>,
): Vervanging => {
  const { soort, ...oud } = gesprekVelden(feit);
  return nieuweVersie(oud, velden, (g) => {
    const op = g.datum === oud.datum ? feit.geldigOp : geldigOpDag(g.datum, meta);
    const herkomst = zonderLeeg({ vervangt: feit.id, verplaatstVan: feit.data.verplaatstVan });
    return controleerGesprek(d, { soort, ...g }, meta) ?? gesprekGevoerd({ soort, ...g }, op, herkomst);
  });
};

export const nieuweAfspraak = ({ d, feit, meta }: Bij<Van<'AfspraakGemaakt'>>, velden: NieuwVan<'afspraak'>): Vervanging => {
  const { tekst, door, organisatieId, medewerkerId, uiterlijk, verplaatstVan } = feit.data;
  return nieuweVersie(zonderLeeg({ tekst: tekst ?? '', door, organisatieId, medewerkerId, uiterlijk }), velden, (gevraagd) => {
    // When somebody else does it, the organisation that would have is no part of it any more.
    const a = gevraagd.door === 'organisatie' ? gevraagd : zonderLeeg({ ...gevraagd, organisatieId: velden.organisatieId ?? undefined, medewerkerId: velden.medewerkerId ?? undefined });
    return controleerAfspraak(d, a, dagVan(feit.geldigOp), meta) ?? afspraakGemaakt(a, meta, feit.geldigOp, zonderLeeg({ vervangt: feit.id, verplaatstVan }));
  });
};

export const nieuweAfronding = ({ feit }: Bij<Van<'AfspraakAfgerond'>>, velden: NieuwVan<'afronding'>): Vervanging => {
  const { afspraakId, uitkomst, toelichting } = feit.data;
  return nieuweVersie(zonderLeeg({ uitkomst, toelichting: toelichting ?? undefined }), velden, (a) => ({
    type: 'AfspraakAfgerond', geldigOp: feit.geldigOp, data: { afspraakId, ...a, vervangt: feit.id },
  }));
};

export const nieuweRegie = ({ d, feit }: Bij<Van<'RegieToegewezen'>>, velden: NieuwVan<'regie'>): Vervanging => {
  const { organisatieId, medewerkerId } = feit.data;
  return nieuweVersie(zonderLeeg({ organisatieId, medewerkerId }), velden, (r) => {
    // A person of the old organisation does not come along to another one.
    const persoon = r.organisatieId === organisatieId ? r.medewerkerId : (velden.medewerkerId ?? undefined);
    if (!isBetrokken(d, r.organisatieId, dagVan(feit.geldigOp))) return weiger('niet-betrokken', '/organisatieId');
    return {
      type: 'RegieToegewezen', geldigOp: feit.geldigOp,
      data: zonderLeeg({ organisatieId: r.organisatieId, medewerkerId: persoon, reden: 'correctie' as const, vervangt: feit.id }),
    };
  });
};

export const nieuwMoment = ({ feit, meta }: Bij<Van<'VolgendMomentGepland'>>, velden: NieuwVan<'volgendMoment'>): Vervanging => {
  const { datum, kanaal, wat } = feit.data;
  return nieuweVersie(zonderLeeg({ datum, kanaal, wat: wat ?? undefined }), velden, (m) => {
    const gepland = momentGepland(m, 'gekozen');
    return controleerMoment(m, meta) ?? { ...gepland, geldigOp: feit.geldigOp, data: { ...gepland.data, vervangt: feit.id } };
  });
};

/** Makes the new version; the kind of the changes must be the kind of the fact. */
export function nieuweVersieVan(bij: Bij<DossierEvent>, nieuw: Nieuw): Vervanging {
  const kind = soortVan(bij.feit.type);
  if (kind === null) return weiger('vervangen-kan-niet', '/nieuw');
  if (kind !== nieuw.soort) return weiger('verkeerd-soort', '/nieuw');
  // The two kinds agree, so the fact is the one its maker expects; the compiler cannot follow that.
  const feit = bij as never;
  switch (nieuw.soort) {
    case 'aanmelding': return nieuweAanmelding(feit, nieuw.velden);
    case 'betrokkenheid': return nieuweBetrokkenheid(feit, nieuw.velden);
    case 'einde': return nieuwEinde(feit, nieuw.velden);
    case 'contact': return nieuwContact(feit, nieuw.velden);
    case 'contactgegeven': return nieuwContactgegeven(feit, nieuw.velden);
    case 'notitie': return nieuweNotitie(feit, nieuw.velden);
    case 'gesprek': return nieuwGesprek(feit, nieuw.velden);
    case 'inschrijving': return nieuweInschrijving(feit, nieuw.velden);
    case 'uitschrijving': return nieuweUitschrijving(feit, nieuw.velden);
    case 'diploma': return nieuwDiploma(feit, nieuw.velden);
    case 'uitstroomprofiel': return nieuwProfiel(feit, nieuw.velden);
    case 'uitnodiging': return nieuweUitnodiging(feit, nieuw.velden);
    case 'uitvalrisico': return nieuwUitvalrisico(feit, nieuw.velden);
    case 'belastbaarheid': return nieuweBelastbaarheid(feit, nieuw.velden);
    case 'rust': return nieuweRust(feit, nieuw.velden);
    case 'toestemming': return nieuweToestemming(feit, nieuw.velden);
    case 'plaatsing': return nieuwePlaatsing(feit, nieuw.velden);
    case 'wijziging': return nieuweWijziging(feit, nieuw.velden);
    case 'plaatsingEinde': return nieuwPlaatsingEinde(feit, nieuw.velden);
    case 'werkbezoek': return nieuwWerkbezoek(feit, nieuw.velden);
    case 'hulpvraag': return nieuweHulpvraag(feit, nieuw.velden);
    case 'hulpvraagAfronding': return nieuweHulpvraagAfronding(feit, nieuw.velden);
    case 'nazorg': return nieuweNazorg(feit, nieuw.velden);
    case 'afspraak': return nieuweAfspraak(feit, nieuw.velden);
    case 'afronding': return nieuweAfronding(feit, nieuw.velden);
    case 'regie': return nieuweRegie(feit, nieuw.velden);
    case 'volgendMoment': return nieuwMoment(feit, nieuw.velden);
    default: return nooit(nieuw);
  }
}
