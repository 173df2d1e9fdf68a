import { aanvaard, type Besluit, type CommandMeta, type Dag, dagVan, type Decider, nooit, SYSTEEM } from '@loopplank/kernel';
import { toewijzingsfouten } from '../rijen/toewijzing';
import type { HandelUitzonderingAf, HeropenUitzondering, ImportCommand, LegAfwezigenVast, LegRijenVast, LegTeruggedraaidVast, OntvangBestand, StartImport, StopImport } from './commands';
import type { ImportEvent } from './events';
import { evolveImport, geenImport, type Import, TWIJFEL } from './state';
import { weiger } from './weigeringen';

type Uit = Besluit<ImportEvent>;

const verlopen = (s: Import, vandaag: Dag): boolean => vandaag > s.bewaardTot;

function ontvang({ data }: OntvangBestand, s: Import): Uit {
  return s.status === 'geen' ? aanvaard<ImportEvent>({ type: 'BestandOntvangen', data }) : weiger('import-bestaat');
}

function start({ data, meta }: StartImport, s: Import): Uit {
  if (s.status !== 'ontvangen') return weiger('import-al-gestart');
  const vandaag = dagVan(meta.nu);
  if (verlopen(s, vandaag)) return weiger('import-bestand-weg');
  const { toewijzing } = data;
  if (toewijzingsfouten(toewijzing).length > 0) return weiger('profiel-ongeldig', '/profiel');
  return aanvaard<ImportEvent>({ type: 'ImportGestart', data: { soort: toewijzing.soort, toewijzing, peildag: vandaag } });
}

/** Rows are told in order, without gaps. What was told already changes nothing: a run that was cut off tells it again. */
function legRijenVast({ data: { vanRij, rijen } }: LegRijenVast, s: Import): Uit {
  // A run that was stopped may still tell what it had in hand.
  if (s.status !== 'bezig' && s.status !== 'gestopt') return weiger('import-loopt-niet');
  if (vanRij + rijen.length - 1 <= s.verwerkt) return aanvaard();
  const past = vanRij === s.verwerkt + 1 && rijen.every((r, i) => r.rij === vanRij + i) && s.verwerkt + rijen.length <= s.rijen;
  if (!past) return weiger('rijen-niet-aansluitend', undefined, { vanaf: s.verwerkt + 1 });
  const laatste = s.verwerkt + rijen.length === s.rijen;
  return aanvaard<ImportEvent>(
    { type: 'RijenVerwerkt', data: { vanRij, rijen } },
    ...(laatste ? [{ type: 'ImportAfgerond' as const, data: { rijen: s.rijen } }] : []),
  );
}

/** Who is not on a full list: told before its last rows, and once. */
function legAfwezigenVast({ data: { jongeren } }: LegAfwezigenVast, s: Import): Uit {
  if (s.status !== 'bezig' && s.status !== 'gestopt') return weiger('import-loopt-niet');
  const nieuw = jongeren.filter((j) => !s.afwezig.includes(j.id));
  return nieuw.length === 0 ? aanvaard() : aanvaard<ImportEvent>({ type: 'AfwezigenVerwerkt', data: { jongeren: nieuw } });
}

function stop({ data }: StopImport, s: Import): Uit {
  if (s.status === 'gestopt' || s.status === 'klaar') return aanvaard();
  return s.status === 'bezig' ? aanvaard<ImportEvent>({ type: 'ImportGestopt', data }) : weiger('import-loopt-niet');
}

function hervat(s: Import, vandaag: Dag): Uit {
  if (s.status === 'bezig') return aanvaard();
  if (s.status !== 'gestopt') return weiger(s.status === 'ontvangen' ? 'import-niet-gestart' : 'import-al-gestart');
  return verlopen(s, vandaag) ? weiger('import-bestand-weg') : aanvaard<ImportEvent>({ type: 'ImportHervat', data: {} });
}

function handelAf({ data: { besluit, uitkomst } }: HandelUitzonderingAf, s: Import): Uit {
  if (s.status === 'terugdraaien' || s.status === 'ongedaan') return weiger('import-al-ongedaan');
  const past = s.open.includes(uitkomst.rij) && !TWIJFEL.includes(uitkomst.uitkomst);
  return past ? aanvaard<ImportEvent>({ type: 'UitzonderingAfgehandeld', data: { besluit, uitkomst } }) : weiger('rij-geen-twijfel');
}

function heropen({ data: { rij } }: HeropenUitzondering, s: Import): Uit {
  if (s.status === 'terugdraaien' || s.status === 'ongedaan') return weiger('import-al-ongedaan');
  if (s.open.includes(rij)) return aanvaard();
  const uitkomst = s.besloten[rij]?.was;
  return uitkomst ? aanvaard<ImportEvent>({ type: 'UitzonderingHeropend', data: { rij, uitkomst } }) : weiger('rij-niet-besloten');
}

function draaiTerug(s: Import, vandaag: Dag): Uit {
  if (s.status === 'terugdraaien' || s.status === 'ongedaan') return aanvaard();
  if (s.status === 'bezig') return weiger('import-loopt');
  if (s.status === 'ontvangen') return weiger('import-niet-gestart');
  return verlopen(s, vandaag) ? weiger('import-te-laat') : aanvaard<ImportEvent>({ type: 'TerugdraaienBegonnen', data: {} });
}

function legTeruggedraaidVast({ data: { rijen, klaar } }: LegTeruggedraaidVast, s: Import): Uit {
  if (s.status === 'ongedaan') return aanvaard();
  if (s.status !== 'terugdraaien') return weiger('import-loopt-niet');
  const nog = new Set(s.geschreven);
  const verteld = rijen.filter((r) => nog.has(r.rij));
  const gebleven = verteld.filter((r) => r.uitkomst === 'gebleven').length;
  if (klaar && verteld.length < nog.size) return weiger('import-loopt');
  return aanvaard<ImportEvent>(
    ...(verteld.length > 0 ? [{ type: 'RijenTeruggedraaid' as const, data: { rijen: verteld } }] : []),
    ...(klaar
      ? [{ type: 'ImportOngedaanGemaakt' as const, data: { teruggedraaid: s.teruggedraaid + verteld.length - gebleven, gebleven: s.gebleven + gebleven } }]
      : []),
  );
}

/** An import belongs to the organisation that sent it; for others it is not there. */
const isEigen = (s: Import, meta: CommandMeta): boolean => s.organisatieId === meta.actor.organisatieId || meta.actor.organisatieId === SYSTEEM.organisatieId;

function decide(c: ImportCommand, s: Import): Uit {
  if (c.type === 'OntvangBestand') return ontvang(c, s);
  if (s.status === 'geen' || !isEigen(s, c.meta)) return weiger('import-onbekend');
  const vandaag = dagVan(c.meta.nu);
  switch (c.type) {
    case 'StartImport': return start(c, s);
    case 'LegRijenVast': return legRijenVast(c, s);
    case 'LegAfwezigenVast': return legAfwezigenVast(c, s);
    case 'StopImport': return stop(c, s);
    case 'HervatImport': return hervat(s, vandaag);
    case 'HandelUitzonderingAf': return handelAf(c, s);
    case 'HeropenUitzondering': return heropen(c, s);
    case 'DraaiImportTerug': return draaiTerug(s, vandaag);
    case 'LegTeruggedraaidVast': return legTeruggedraaidVast(c, s);
    default: return nooit(c);
  }
}

/** The whole behaviour of the stream `import-{uuid}`. */
export const importDecider: Decider<ImportCommand, Import, ImportEvent> = { initial: geenImport, decide, evolve: evolveImport };
