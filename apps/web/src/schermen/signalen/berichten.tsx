import type { SignaalDetail } from '@loopplank/koppelingen/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { vandaag } from '../../client/klok';
import { lang, metJaar } from '../../tijd/zeg';
import { signalen } from '../../woorden/signalen';

const w = signalen.venster;

/** What the registers said of somebody, newest first, with the number to look them up by. */
export const Berichten = ({ detail: d }: { detail: SignaalDetail }) => (
  <section aria-labelledby="sg-berichten">
    <h3 id="sg-berichten">{w.registers}</h3>
    <ul className="sg-berichten">
      {d.berichten.map((b, i) => (
        <li key={i}>
          {b.tekst}
          <br />
          <small className="zacht">{w.bericht(b.register, lang(b.standDatum as Dag, vandaag()))}</small>
        </li>
      ))}
    </ul>
    {d.bsn && (
      <p>
        {w.bsn}: <b>{d.bsn}</b>
      </p>
    )}
    {!d.naam && <p className="klein">{w.zoekOp}</p>}
    <p className="klein zacht">{signalen.bewaard(metJaar(d.bewaardTotDatum as Dag))}</p>
  </section>
);
