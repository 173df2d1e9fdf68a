import { versies } from '../feit';
import type { Dossier } from '../state';
import type { DossierFeit } from './feiten';
import { geldende } from './state';

/** Facts that say something about another fact and mean nothing without it: they point at it by id. */
export function afhankelijkVan(d: Dossier, feit: DossierFeit): readonly DossierFeit[] {
  switch (feit.type) {
    case 'InschrijvingGemeld': {
      const ids = versies(d.inschrijvingen.gemeld, feit.id);
      return geldende(d, d.inschrijvingen.uit).filter((u) => u.data.inschrijvingId !== undefined && ids.includes(u.data.inschrijvingId));
    }
    case 'PlaatsingGestart': {
      const ids = versies(d.werk.gestart, feit.id);
      return [...geldende(d, d.werk.gewijzigd), ...geldende(d, d.werk.beeindigd)].filter((w) => ids.includes(w.data.plaatsingId));
    }
    case 'HulpvraagGesignaleerd': {
      const ids = versies(d.hulpvragen.gesignaleerd, feit.id);
      return [...geldende(d, d.hulpvragen.opgepakt), ...geldende(d, d.hulpvragen.afgerond)].filter((h) => ids.includes(h.data.hulpvraagId));
    }
    case 'ToestemmingGegeven': {
      const ids = versies(d.toestemmingen.gegeven, feit.id);
      return geldende(d, d.toestemmingen.ingetrokken).filter((t) => ids.includes(t.data.toestemmingId));
    }
    case 'OverdrachtAangeboden':
      return geldende(d, d.overdracht).filter((f) => 'overdrachtId' in f.data && f.data.overdrachtId === feit.id);
    case 'NazorgGestart': {
      const ids = versies(d.nazorg.gestart, feit.id);
      const { gepauzeerd, verlengd, beeindigd, gepland, gemist } = d.nazorg;
      return [gepauzeerd, verlengd, beeindigd, gepland, gemist].flatMap((feiten) => geldende<DossierFeit & { data: { nazorgId: string } }>(d, feiten as never).filter((f) => ids.includes(f.data.nazorgId)));
    }
    case 'NazorgGepauzeerd':
      return geldende(d, d.nazorg.hervat).filter((h) => h.data.pauzeId === feit.id);
    default:
      return [];
  }
}
