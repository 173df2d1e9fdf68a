import type { ReactNode } from 'react';
import type { WerklijstRij } from '@loopplank/dossier/antwoorden';
import { vandaag } from '../../client/klok';
import { Waarom } from '../../kit/waarom';
import { kort, lang } from '../../tijd/zeg';
import { woorden } from '../../woorden';

const w = woorden.heleLijst;

/** Behind the reason of a row: the rule and its version, what went in, and when it changes. */
export const Rijwaarom = ({ waarom: q, label }: { waarom: NonNullable<WerklijstRij['waarom']>; label: ReactNode }) => (
  <Waarom
    label={label}
    regel={w.regel(q.regel, q.versie)}
    uitleg={q.uitleg}
    feiten={q.invoer.map((f) => ({ icoon: 'agenda' as const, tekst: f.tekst, effect: kort(f.datum, vandaag()), telt: true }))}
    {...(q.verandertOpDatum ? { wissel: w.verandert(lang(q.verandertOpDatum, vandaag()), q.daarna) } : {})}
  />
);
