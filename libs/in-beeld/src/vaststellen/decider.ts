import { aanvaard, type Afwijzing, type Besluit, type Command, type Dag, dagVan, type Decider, nooit } from '@loopplank/kernel';
import { DEFINITIES } from '../definities';
import { CODE, codeVanStream, type DefinitieEvent } from './events';
import { type Definitieinhoud, HOUDBAARHEIDSOORTEN } from './inhoud';
import { weiger } from './weigeringen';

export type StelDefinitieOp = Command<'StelDefinitieOp', { readonly code: string; readonly inhoud: Definitieinhoud }>;
export type StelDefinitieVast = Command<'StelDefinitieVast', { readonly versie: number; readonly geldigVanaf: Dag }>;
export type VerwerpDefinitie = Command<'VerwerpDefinitie', { readonly versie: number }>;
export type DefinitieCommand = StelDefinitieOp | StelDefinitieVast | VerwerpDefinitie;

interface Concept {
  readonly versie: number;
  readonly inhoud: Definitieinhoud;
  readonly opsteller: string;
}

/** The versions of one code: drafts that wait, and what was published last. */
export interface Definitiereeks {
  readonly code: string | null;
  readonly concepten: readonly Concept[];
  /** Highest version ever used here, drafts included; those that ship with the product come on top. */
  readonly laatsteVersie: number;
  readonly laatstVanaf: Dag | null;
}

const meegeleverd = (code: string) => DEFINITIES.filter((d) => d.code === code);

function bezwaar({ doelgroep, contact, registratie, combineer, gat }: Definitieinhoud): Afwijzing | null {
  if (doelgroep.leeftijdVan >= doelgroep.leeftijdTot) return weiger('definitie-leeftijd-onmogelijk', '/inhoud/doelgroep/leeftijdVan');
  const geenContact = contact.vensterDagen === 0 || combineer === 'alleenRegistratie';
  const geenRegistratie = registratie.soorten.length === 0 || combineer === 'alleenContact';
  if (combineer === 'contactEnRegistratie' ? geenContact || geenRegistratie : geenContact && geenRegistratie) return weiger('definitie-telt-niets', '/inhoud/combineer');
  const soorten = new Set(registratie.houdbaarheid.map((h) => h.soort));
  if (soorten.size !== registratie.houdbaarheid.length || HOUDBAARHEIDSOORTEN.some((s) => !soorten.has(s))) return weiger('definitie-houdbaarheid-onvolledig', '/inhoud/registratie/houdbaarheid');
  const { van, tot, vervolgUiterlijk } = gat.zomerregel;
  return van > tot || vervolgUiterlijk < van ? weiger('definitie-zomerregel-onmogelijk', '/inhoud/gat/zomerregel') : null;
}

function stelOp(code: string, inhoud: Definitieinhoud, s: Definitiereeks): Besluit<DefinitieEvent> {
  if (!CODE.test(code)) return weiger('definitie-code-ongeldig', '/code');
  const mis = bezwaar(inhoud);
  if (mis) return mis;
  if (s.concepten.some((c) => JSON.stringify(c.inhoud) === JSON.stringify(inhoud))) return aanvaard();
  const versie = Math.max(s.laatsteVersie, ...meegeleverd(code).map((d) => d.versie)) + 1;
  return aanvaard({ type: 'DefinitieOpgesteld', data: { versie, inhoud } });
}

function stelVast({ data: { versie, geldigVanaf }, meta }: StelDefinitieVast, s: Definitiereeks): Besluit<DefinitieEvent> {
  const concept = s.concepten.find((c) => c.versie === versie);
  if (!concept) return weiger('definitie-concept-onbekend');
  if (concept.opsteller === meta.actor.medewerkerId) return weiger('definitie-vier-ogen');
  if (geldigVanaf < dagVan(meta.nu)) return weiger('definitie-achteraf', '/geldigVanaf');
  const vorige = [s.laatstVanaf, ...meegeleverd(s.code ?? '').map((d) => d.geldigVanaf)].filter((d) => d !== null).sort().at(-1);
  if (vorige !== undefined && geldigVanaf <= vorige) return weiger('definitie-overlapt', '/geldigVanaf', { vorige });
  return aanvaard({ type: 'DefinitieVastgesteld', data: { versie, geldigVanaf, inhoud: concept.inhoud } });
}

/** The stream `definitie-{code}`: drafts by one person, published by another, never with effect in the past. */
export const definitieDecider: Decider<DefinitieCommand, Definitiereeks, DefinitieEvent> = {
  initial: { code: null, concepten: [], laatsteVersie: 0, laatstVanaf: null },
  decide(command, s) {
    switch (command.type) {
      case 'StelDefinitieOp': return stelOp(command.data.code, command.data.inhoud, s);
      case 'StelDefinitieVast': return stelVast(command, s);
      case 'VerwerpDefinitie':
        return s.concepten.some((c) => c.versie === command.data.versie) ? aanvaard({ type: 'DefinitieVerworpen', data: { versie: command.data.versie } }) : weiger('definitie-concept-onbekend');
      default: return nooit(command);
    }
  },
  evolve(s, e) {
    const { versie } = e.data;
    const concepten = s.concepten.filter((c) => c.versie !== versie);
    const verder = { ...s, code: codeVanStream(e.streamId), laatsteVersie: Math.max(s.laatsteVersie, versie) };
    switch (e.type) {
      case 'DefinitieOpgesteld': return { ...verder, concepten: [...concepten, { versie, inhoud: e.data.inhoud, opsteller: e.actor.medewerkerId }] };
      case 'DefinitieVastgesteld': return { ...verder, concepten, laatstVanaf: e.data.geldigVanaf };
      case 'DefinitieVerworpen': return { ...verder, concepten };
      default: return nooit(e);
    }
  },
};
