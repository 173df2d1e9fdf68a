import type { Huis } from '../huis';
import { hervatProcessen, processenRegels } from './processen';
import { laatsteBackup } from './laatste-back-up';
import type { Verb } from './verbs';

const namenVan = ({ views }: Pick<Huis, 'views'>): readonly string[] => views.staat().map((v) => v.naam);

/** Builds views anew from the log, beside the ones in use. */
export const herbouw: Verb = async ({ huis, args, meld }) => {
  const namen = namenVan(huis);
  const gevraagd = typeof args['view'] === 'string' ? [args['view']] : args['alles'] === true ? namen : [];
  if (gevraagd.length === 0 || !gevraagd.every((naam) => namen.includes(naam))) {
    return meld({ soort: 'klaar', code: 2, tekst: `Kies een overzicht (${namen.join(', ')}) of --alles.` });
  }
  const tik = setInterval(() => {
    for (const v of huis.views.staat()) {
      if (gevraagd.includes(v.naam) && v.percentage !== undefined) meld({ soort: 'voortgang', tekst: v.naam, percentage: v.percentage });
    }
  }, 500);
  try {
    await Promise.all(gevraagd.map((naam) => huis.views.herbouw(naam)));
  } finally {
    clearInterval(tik);
  }
  meld({ soort: 'klaar', code: 0, tekst: `Opnieuw opgebouwd: ${gevraagd.join(', ')}.` });
};

/** Lets a parked view, or a process that stands still, try again from where it stopped. */
export const hervat: Verb = async ({ huis, args, meld }) => {
  const naam = args['view'];
  if (typeof naam === 'string' && naam.startsWith('proces-')) return meld(await hervatProcessen(huis, naam));
  const namen = namenVan(huis);
  if (typeof naam !== 'string' || !namen.includes(naam)) return meld({ soort: 'klaar', code: 2, tekst: `Kies een overzicht: ${namen.join(', ')}.` });
  await huis.views.hervat(naam);
  const staat = huis.views.staat().find((v) => v.naam === naam);
  if (staat?.status === 'geparkeerd') return meld({ soort: 'klaar', code: 1, tekst: `${naam} staat nog stil: ${staat.fout ?? 'onbekend'}` });
  meld({ soort: 'klaar', code: 0, tekst: `${naam} loopt weer.` });
};

/** How the log and the views are. */
export const status: Verb = async ({ huis, meld }) => {
  const positie = await huis.store.lastPosition();
  const views = huis.views.staat();
  const regels = views.map((v) => `${v.naam}@${v.versie}: ${v.status}, tot ${v.positie}${v.fout ? ` (${v.fout})` : ''}`);
  const backup = laatsteBackup(huis.instellingen.data);
  const bewaard = backup ? `Laatste back-up: ${backup.gemaaktOp}, tot positie ${backup.positie}.` : 'Laatste back-up: nog geen.';
  const processen = huis.processen.staat();
  const stil = views.some((v) => v.status === 'geparkeerd') || processen.stil.length > 0 || processen.fout !== undefined;
  meld({ soort: 'klaar', code: stil ? 1 : 0, tekst: [`Log: tot positie ${positie}.`, ...regels, ...processenRegels(huis), bewaard].join('\n'), gegevens: { positie, views, processen, backup } });
};
