import { randomUUID } from 'node:crypto';
import { setTimeout as slaap } from 'node:timers/promises';
import type { Doel } from '@loopplank/access';
import { KeyMissing } from '@loopplank/codec';
import type { CommandOutcome } from '@loopplank/commands';
import { type Dossier, type DossierCommand, dossierDecider, dossierStream, ooitSamengevoegdMet, opgegaanIn, opgenomen, WISREDENEN, type Wisreden } from '@loopplank/dossier';
import type { Actor } from '@loopplank/kernel';
import { listViewFiles } from '@loopplank/projections';
import type { Huis } from '../huis';
import { viewMap } from '../plaatsen';
import type { Verb } from './verbs';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Views that hold something about a youngster. */
const GERAAKT = ['jongere', 'zoeken', 'beeld', 'nieuws', 'imports', 'signalen'];
const WACHT_MS = 30_000;

/** The event first: keys that are gone without it would look like a fault. What is cut off here is finished at the start. */
async function legVast(huis: Huis, jongereId: string, reden: Wisreden, actor: Actor): Promise<CommandOutcome> {
  const doel: Doel = 'wissen';
  const opdracht = {
    streamId: dossierStream(jongereId),
    type: 'WisGegevens' satisfies DossierCommand['type'],
    data: { reden },
    actor,
    doel,
    bron: 'beheer',
    commandId: randomUUID(),
    verzoek: `WisGegevens ${jongereId} ${reden}`,
  } as const;
  try {
    return await huis.commands.voerUit(dossierDecider, opdracht);
  } catch (fout) {
    if (!(fout instanceof KeyMissing) || fout.subject !== opdracht.streamId) throw fout;
    // The key was lost: nothing can be read any more, and from here on that is an erasure.
    huis.cupboard.destroy(opdracht.streamId);
    return huis.commands.voerUit(dossierDecider, opdracht);
  }
}

async function dossierVan(huis: Huis, jongereId: string): Promise<Dossier> {
  try {
    return (await huis.commands.laad(dossierDecider, dossierStream(jongereId))).state;
  } catch (fout) {
    // Without its key nothing can be read of it; what it was merged with is asked to be erased by its own number.
    if (fout instanceof KeyMissing) return dossierDecider.initial;
    throw fout;
  }
}

interface Persoon {
  /** Every file of them, the one that was asked for first, each after the one that pointed at it. */
  readonly dossiers: readonly string[];
  /** Files of somebody else by now, that were one with these for a while and may still hold something of them. */
  readonly ooitSamen: readonly string[];
}

/** Every file of the same person: what was merged with this one, on either side, and what was merged with that. */
async function persoonVan(huis: Huis, jongereId: string): Promise<Persoon> {
  const dossiers = new Set([jongereId]);
  const ooit = new Set<string>();
  // The set grows while it is walked.
  for (const id of dossiers) {
    const d = await dossierVan(huis, id);
    for (const s of [...opgenomen(d), opgegaanIn(d)]) if (s) dossiers.add(s.data.anderJongereId);
    for (const ander of ooitSamengevoegdMet(d)) ooit.add(ander);
  }
  return { dossiers: [...dossiers], ooitSamen: [...ooit].filter((id) => !dossiers.has(id)) };
}

/**
 * Every event before any key, and the file that was asked for last: an erased file no longer says what it was merged
 * with, so that asked again after a crash the others are still found. Gives what was said about the file asked for.
 */
async function wisAlle(huis: Huis, dossiers: readonly string[], reden: Wisreden, actor: Actor): Promise<CommandOutcome> {
  let uitkomst!: CommandOutcome;
  for (const id of dossiers.toReversed()) uitkomst = await legVast(huis, id, reden, actor);
  if (isGewist(uitkomst)) for (const id of dossiers) huis.cupboard.destroy(dossierStream(id));
  return uitkomst;
}

const isGewist = ({ soort }: CommandOutcome): boolean => soort === 'aanvaard' || soort === 'ongewijzigd';

/** A view moves to a fresh file after an erasure; true when the one it came from is gone. */
async function oudeBestandenWeg(map: string): Promise<boolean> {
  const einde = performance.now() + WACHT_MS;
  const over = (): boolean => GERAAKT.some((naam) => listViewFiles(map).filter((f) => f.naam === naam).length > 1);
  while (over()) {
    if (performance.now() > einde) return false;
    await slaap(100);
  }
  return true;
}

/** Erasure: records that and why, destroys the keys, and waits until no view shows or holds anything of it. */
export const sleutelsVernietig: Verb = async ({ huis, args, actor, meld }) => {
  const [jongereId, reden] = [args['jongere'], args['reden']];
  if (typeof jongereId !== 'string' || !UUID.test(jongereId)) return meld({ soort: 'klaar', code: 2, tekst: 'Geef het nummer van de jongere: het laatste stuk van het adres van het dossier.' });
  if (!(WISREDENEN as readonly unknown[]).includes(reden)) return meld({ soort: 'klaar', code: 2, tekst: `Geef de reden met --reden: ${WISREDENEN.join(', ')}.` });
  const { dossiers, ooitSamen } = await persoonVan(huis, jongereId);
  const uitkomst = await wisAlle(huis, dossiers, reden as Wisreden, actor);
  if (!isGewist(uitkomst)) return meld({ soort: 'klaar', code: 1, tekst: 'Deze jongere is hier niet bekend. Er is niets gewist.' });
  const bij = (await huis.views.wachtOp(await huis.store.lastPosition(), GERAAKT, WACHT_MS)) && (await oudeBestandenWeg(viewMap(huis.instellingen)));
  // Lists of the last thirty days in which this jongere stood.
  huis.imports.ruimOp();
  await huis.imports.wisSignalen();
  const regels = [
    uitkomst.soort === 'aanvaard' ? 'Gewist. De sleutels van deze jongere zijn vernietigd; dat en waarom staat in het log.' : 'Deze jongere was al gewist.',
    ...(dossiers.length > 1 ? [`Ook gewist: ${dossiers.length - 1} samengevoegd dossier van dezelfde jongere.`] : []),
    ...ooitSamen.map((id) => `LET OP: dossier ${id} was een tijd met dit dossier samengevoegd en is niet gewist. Daar kunnen nog gegevens van deze jongere staan: kijk het na.`),
    bij ? 'De overzichten op deze server zijn geschoond.' : 'LET OP: een overzicht loopt nog achter of wordt net herbouwd, en kan deze gegevens nog bevatten. Kijk met: loopplank status',
    'In back-ups van voor nu staan de sleutels nog: zie docs/beheer/sleutels.md. Noteer dit nummer in het register van AVG-verzoeken.',
  ];
  meld({ soort: 'klaar', code: bij ? 0 : 1, tekst: regels.join('\n'), gegevens: { jongereId, alGewist: uitkomst.soort === 'ongewijzigd', overzichtenBij: bij, ooitSamengevoegdMet: ooitSamen } });
};
