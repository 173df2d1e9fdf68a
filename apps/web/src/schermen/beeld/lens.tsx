import type { Beeldtelling } from '@loopplank/dossier/antwoorden';
import { beeld as w } from '../../woorden/beeld';

/** The same youngsters by every definition, side by side; a row is a way to count. */
export const Lens = ({ tellingen, nu, onKies }: { tellingen: readonly Beeldtelling[]; nu: string; onKies: (code: string) => void }) => (
  <section className="bb-lens" aria-labelledby="bb-lens">
    <h2 id="bb-lens">{w.naastElkaar}</h2>
    <p className="klein zacht">{w.naastElkaarUitleg}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">{w.kolomDefinitie}</th>
          <th scope="col" className="bb-getal">{w.kolomIn}</th>
          <th scope="col" className="bb-getal">{w.kolomUit}</th>
          <th scope="col" className="bb-getal">{w.kolomRust}</th>
        </tr>
      </thead>
      <tbody>
        {[...tellingen].sort((a, b) => (a.code < b.code ? -1 : 1)).map((t) => (
          <tr key={t.code} className={t.code === nu ? 'bb-lens__nu' : undefined}>
            <th scope="row">
              {t.code === nu ? (
                <>
                  {t.titel} <small>{w.dezeTelling}</small>
                </>
              ) : (
                <button type="button" className="bb-knoplink" onClick={() => onKies(t.code)}>
                  {t.titel}
                </button>
              )}
            </th>
            <td className="bb-getal">{t.inBeeld}</td>
            <td className="bb-getal">{t.buitenBeeld}</td>
            <td className="bb-getal">{t.rust}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
