import type { Beeldstatus, Waaromregel } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { Statuschip } from '../../kit/statuschip';
import { Waarom } from '../../kit/waarom';
import { kort, lang, metVast } from '../../tijd/zeg';
import { woorden } from '../../woorden';

/** "Contact met de jongere: telt, tot en met 14 februari" is what it was, and what it does. */
const delen = ({ tekst, telt }: Waaromregel): { wat: string; effect: string } => {
  const [wat = tekst, ...rest] = tekst.split(': ');
  return { wat, effect: rest.length > 0 ? metVast(rest.join(': ')) : telt ? woorden.status.telt : woorden.status.teltNiet };
};

/** Beeldstatus with its explanation. */
export const Statusuitleg = ({ beeld, vandaag }: { beeld: Beeldstatus; vandaag: Dag }) => (
  <Waarom
    label={<Statuschip beeld={beeld} vandaag={vandaag} />}
    regel={woorden.status.versie(woorden.status.definitie(beeld.definitie.code), beeld.definitie.versie)}
    uitleg={metVast(beeld.uitleg)}
    feiten={beeld.waarom.map((r) => ({
      icoon: r.telt ? 'check' : 'kruis',
      tekst: (
        <>
          {delen(r).wat}, <time dateTime={r.opDatum}>{kort(r.opDatum, vandaag)}</time>
        </>
      ),
      effect: delen(r).effect,
      telt: r.telt,
    }))}
    {...(beeld.verandertOpDatum
      ? {
          wissel: (
            <>
              <strong>{woorden.jongere.verandert(lang(beeld.verandertOpDatum, vandaag))}</strong> {woorden.jongere.verandertRest}
            </>
          ),
        }
      : {})}
  />
);
