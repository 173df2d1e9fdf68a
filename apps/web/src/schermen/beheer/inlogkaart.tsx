import { useState } from 'react';
import type { MedewerkerDetail } from '@loopplank/access/antwoorden';
import { useActie } from '../../client/actie';
import { verversBeheer } from '../../client/beheer';
import { vandaag } from '../../client/klok';
import { Formulierfout } from '../../kit/formulierfout';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { metUur } from '../../tijd/zeg';
import { accounts } from '../../woorden/accounts';
import { VERZENDING } from '../../woorden/beheer';

const w = accounts.inloggen;

/** Whether somebody can log in, and the link with which they choose a password. */
export function Inlogkaart({ account: m }: { account: MedewerkerDetail }) {
  const { bezig, fout, doe } = useActie();
  const [gestuurd, zetGestuurd] = useState(false);
  const stuur = async () => {
    zetGestuurd(false);
    if ((await doe(`/v1/medewerkers/${m.id}/uitnodiging`, {})) === null) return;
    await verversBeheer();
    zetGestuurd(true);
  };
  const { link } = m;
  return (
    <Kaart titel={w.titel}>
      <div className="stapel">
        <p>{m.heeftWachtwoord ? w.heeft : w.heeftNiet}</p>
        {link && (
          <p className="klein zacht">
            {w.uitgenodigd(metUur(link.gemaaktOp, vandaag()))} {VERZENDING[link.verzending]} {link.verlopen ? w.verlopen : w.geldig(metUur(link.geldigTot, vandaag()))}
          </p>
        )}
        <Formulierfout fout={fout} />
        <p role="status" className="klein">
          {gestuurd && w.gestuurd}
        </p>
        {!m.geslotenOp && (
          <Knop icoon="mail" bezig={bezig} onClick={() => void stuur()}>
            {m.heeftWachtwoord || link ? w.stuurNieuw : w.stuur}
          </Knop>
        )}
      </div>
    </Kaart>
  );
}
