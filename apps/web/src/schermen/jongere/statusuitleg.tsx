import type { Beeldstatus } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { Statuschip } from '../../kit/statuschip';
import { Waarom } from '../../kit/waarom';
import { kort, lang } from '../../tijd/zeg';
import { woorden } from '../../woorden';

/** Beeldstatus with its explanation. */
export const Statusuitleg = ({ beeld, vandaag }: { beeld: Beeldstatus; vandaag: Dag }) => (
  <Waarom
    label={<Statuschip beeld={beeld} vandaag={vandaag} />}
    regel={woorden.status.versie(woorden.status.definitie(beeld.definitie.code), beeld.definitie.versie)}
    uitleg={beeld.uitleg}
    feiten={beeld.waarom.map((r) => ({
      icoon: r.telt ? 'check' : 'kruis',
      tekst: (
        <>
          {r.tekst}, <time dateTime={r.opDatum}>{kort(r.opDatum, vandaag)}</time>
        </>
      ),
      effect: r.telt ? woorden.status.telt : woorden.status.teltNiet,
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
