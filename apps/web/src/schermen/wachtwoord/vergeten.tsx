import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { schrijf } from '../../client/http';
import { probleemIn } from '../../client/probleem';
import { Foutoverzicht, type Fout } from '../../kit/foutoverzicht';
import { Knop, knopKlasse } from '../../kit/knop';
import { Tekstveld } from '../../kit/veld';
import { woorden } from '../../woorden';
import { wachtwoord } from '../../woorden/wachtwoord';
import { useAftellen } from '../inloggen/aftellen';
import { Deur } from '../inloggen/deur';

const w = wachtwoord.vergeten;
const STANDAARD_WACHT = 60;

const naarInloggen = (
  <Link className={knopKlasse()} href="/inloggen">
    {wachtwoord.naarInloggen}
  </Link>
);

/** Ask for a link. The answer is the same whether there is such an account or not. */
export default function WachtwoordVergeten() {
  const [naam, zetNaam] = useState('');
  const [bezig, zetBezig] = useState(false);
  const [antwoord, zetAntwoord] = useState<string | null>(null);
  const [fouten, zetFouten] = useState<{ ronde: number; lijst: readonly Fout[] }>({ ronde: 0, lijst: [] });
  const [wacht, zetWacht] = useAftellen();
  const meld = (fout: Fout) => zetFouten(({ ronde }) => ({ ronde: ronde + 1, lijst: [fout] }));

  const vraag = async (e: FormEvent) => {
    e.preventDefault();
    if (bezig || wacht > 0) return;
    if (naam.trim() === '') return meld({ veldId: 'gebruikersnaam', tekst: woorden.inloggen.leegNaam });
    zetBezig(true);
    try {
      zetAntwoord((await schrijf<{ uitleg: string }>('/v1/wachtwoordherstel', { gebruikersnaam: naam.trim() })).uitleg);
    } catch (fout) {
      const p = probleemIn(fout);
      if (p?.status === 429) zetWacht(p.wachtSeconden ?? STANDAARD_WACHT);
      meld({ tekst: p?.fouten[0]?.uitleg ?? p?.detail ?? woorden.fouten.eigen });
    } finally {
      zetBezig(false);
    }
  };

  if (antwoord !== null) {
    return (
      <Deur key="gestuurd" titel={w.gestuurd}>
        <div className="stapel">
          <p>{antwoord}</p>
          <p className="klein zacht">{w.geenMail}</p>
          {naarInloggen}
        </div>
      </Deur>
    );
  }
  const leeg = fouten.lijst.find((f) => f.veldId)?.tekst;
  return (
    <Deur titel={w.titel}>
      <form className="stapel" noValidate onSubmit={(e) => void vraag(e)}>
        <p className="zacht">{w.uitleg}</p>
        <Foutoverzicht fouten={fouten.lijst} ronde={fouten.ronde} titel={w.luktNiet} />
        <Tekstveld id="gebruikersnaam" label={woorden.inloggen.gebruikersnaam} waarde={naam} onWijzig={zetNaam} autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={100} {...(leeg ? { fout: leeg } : {})} />
        {wacht > 0 && <p className="klein zacht">{woorden.inloggen.nogWachten(wacht)}</p>}
        <div className="rijtje">
          <Knop type="submit" soort="hoofd" bezig={bezig} disabled={wacht > 0}>
            {w.stuur}
          </Knop>
          {naarInloggen}
        </div>
      </form>
    </Deur>
  );
}
