import type { Nazorgklok } from '@loopplank/dossier/antwoorden';
import { vandaag } from '../../client/klok';
import { Waarom } from '../../kit/waarom';
import { kort, lang, metVast } from '../../tijd/zeg';
import { nazorg as w } from '../../woorden/nazorg';

/** Behind the sentence of a clock: rule and version, where it stands, what went in, and when it changes. */
export const Klokwaarom = ({ klok: { uitleg, waarom: q }, label }: { klok: Nazorgklok; label?: string | undefined }) => (
  <Waarom
    label={metVast(label ?? uitleg)}
    regel={w.regel(q.regel, q.versie)}
    uitleg={w.bron(q.bron.artikel)}
    feiten={q.invoer.map((f) => ({ icoon: 'agenda' as const, tekst: f.tekst, effect: f.datum ? kort(f.datum, vandaag()) : '', telt: true }))}
    {...(q.verandertOpDatum ? { wissel: w.verandert(lang(q.verandertOpDatum, vandaag())) } : {})}
  />
);
