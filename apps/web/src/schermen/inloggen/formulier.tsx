import { useState, type FormEvent } from 'react';
import { logIn } from '../../client/inloggen';
import { probleemIn, type Probleem } from '../../client/probleem';
import { Foutoverzicht, type Fout } from '../../kit/foutoverzicht';
import { Knop } from '../../kit/knop';
import { Tekstveld } from '../../kit/veld';
import { woorden } from '../../woorden';
import { useAftellen } from './aftellen';
import { Wachtwoordveld } from './wachtwoordveld';

const w = woorden.inloggen;
const STANDAARD_WACHT = 30;

const uitleg = (p: Probleem | null): string => {
  if (p === null) return woorden.fouten.eigen;
  if (p.status === 401) return w.fout;
  return p.status === 429 ? w.teVaak : p.detail;
};

/** Name and password. A wrong pair is one message: which of the two was wrong is nobody's business. */
export function Inlogformulier({ onIn }: { onIn?: () => void }) {
  const [naam, zetNaam] = useState('');
  const [wachtwoord, zetWachtwoord] = useState('');
  const [bezig, zetBezig] = useState(false);
  const [fouten, zetFouten] = useState<readonly Fout[]>([]);
  const [ronde, zetRonde] = useState(0);
  const [wacht, zetWacht] = useAftellen();

  const meld = (nieuw: readonly Fout[]) => {
    zetFouten(nieuw);
    zetRonde((n) => n + 1);
  };

  const stuur = async (e: FormEvent) => {
    e.preventDefault();
    if (bezig || wacht > 0) return;
    const leeg: Fout[] = [
      ...(naam.trim() === '' ? [{ veldId: 'gebruikersnaam', tekst: w.leegNaam }] : []),
      ...(wachtwoord === '' ? [{ veldId: 'wachtwoord', tekst: w.leegWachtwoord }] : []),
    ];
    if (leeg.length > 0) return meld(leeg);
    zetBezig(true);
    try {
      await logIn(naam.trim(), wachtwoord);
      onIn?.();
    } catch (fout) {
      const p = probleemIn(fout);
      if (p?.status === 429) zetWacht(p.wachtSeconden ?? STANDAARD_WACHT);
      if (p?.status === 401) zetWachtwoord('');
      meld([{ ...(p?.status === 401 ? { veldId: 'wachtwoord' } : {}), tekst: uitleg(p) }]);
    } finally {
      zetBezig(false);
    }
  };

  const bij = (id: string) => fouten.find((f) => f.veldId === id && f.tekst !== w.fout)?.tekst;
  return (
    <form className="stapel" onSubmit={(e) => void stuur(e)} noValidate>
      <Foutoverzicht fouten={fouten} ronde={ronde} titel={w.luktNiet} />
      <Tekstveld id="gebruikersnaam" label={w.gebruikersnaam} waarde={naam} onWijzig={zetNaam} autoComplete="username" autoCapitalize="none" spellCheck={false} {...(bij('gebruikersnaam') ? { fout: bij('gebruikersnaam')! } : {})} />
      <Wachtwoordveld id="wachtwoord" label={w.wachtwoord} waarde={wachtwoord} onWijzig={zetWachtwoord} autoComplete="current-password" {...(bij('wachtwoord') ? { fout: bij('wachtwoord')! } : {})} />
      {wacht > 0 && <p className="klein zacht">{w.nogWachten(wacht)}</p>}
      <Knop type="submit" soort="hoofd" groot breed bezig={bezig} disabled={wacht > 0}>
        {w.knop}
      </Knop>
    </form>
  );
}
