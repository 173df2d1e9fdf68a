import { useState } from 'react';
import type { MedewerkerDetail, Rol } from '@loopplank/access/antwoorden';
import { useActie } from '../../client/actie';
import { verversBeheer } from '../../client/beheer';
import { vandaag } from '../../client/klok';
import { medewerker } from '../../client/sessie';
import { Formulierfout } from '../../kit/formulierfout';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { metJaar, metUur } from '../../tijd/zeg';
import { accounts } from '../../woorden/accounts';
import { ROL } from '../../woorden/begrippen';
import { AllesBeheren, GeefRol, NeemRol } from './rolvensters';
import '../../kit/aflijst.css';

const w = accounts.rol;

function Nagekeken({ account: m, mag }: { account: MedewerkerDetail; mag: boolean }) {
  const { bezig, fout, doe } = useActie();
  const kijkNa = async () => {
    if ((await doe(`/v1/medewerkers/${m.id}/rechten/nagekeken`, {})) !== null) await verversBeheer();
  };
  return (
    <>
      <p className="klein zacht">{m.rechtenNagekekenOp ? w.nagekeken(metUur(m.rechtenNagekekenOp, vandaag())) : w.nooitNagekeken}</p>
      <Formulierfout fout={fout} />
      {mag && (
        <Knop soort="stil" icoon="check" bezig={bezig} onClick={() => void kijkNa()}>
          {w.klopt}
        </Knop>
      )}
    </>
  );
}

type Open = { readonly soort: 'geef' | 'alles' } | { readonly soort: 'neem'; readonly rol: Rol };

/** What somebody may do, through when, and whether anybody checked that lately. Nobody changes their own rights. */
export function Rollenkaart({ account: m }: { account: MedewerkerDetail }) {
  const [open, zetOpen] = useState<Open | null>(null);
  const ik = medewerker();
  const mag = !m.geslotenOp && m.id !== ik?.id;
  const sluit = () => zetOpen(null);
  return (
    <Kaart titel={w.titel} rechts={mag && <Knop icoon="plus" onClick={() => zetOpen({ soort: 'geef' })}>{w.geef}</Knop>}>
      <div className="stapel">
        {m.rollen.length === 0 && !m.installatiebeheer && <p>{accounts.geenRol}</p>}
        <ul className="lp-af">
          {m.rollen.map((r) => (
            <li key={r.rol}>
              <div>
                <b>{ROL[r.rol] ?? r.rol}</b>
                {r.totDatum && <small>{r.geldig ? w.tm(metJaar(r.totDatum)) : `${w.voorbij}, ${w.tm(metJaar(r.totDatum))}`}</small>}
              </div>
              {mag && r.geldig && (
                <Knop soort="stil" aria-label={w.neemTitel(ROL[r.rol] ?? r.rol)} onClick={() => zetOpen({ soort: 'neem', rol: r.rol })}>
                  {w.neem}
                </Knop>
              )}
            </li>
          ))}
          {m.installatiebeheer && (
            <li>
              <b>{w.alles}</b>
            </li>
          )}
        </ul>
        {mag && ik?.installatiebeheer && m.rollen.some((r) => r.rol === 'beheerder' && r.geldig) && (
          <Knop soort="stil" onClick={() => zetOpen({ soort: 'alles' })}>
            {m.installatiebeheer ? w.neemAlles : w.geefAlles}
          </Knop>
        )}
        <Nagekeken account={m} mag={mag} />
      </div>
      {open?.soort === 'geef' && <GeefRol account={m} onSluit={sluit} />}
      {open?.soort === 'neem' && <NeemRol account={m} rol={open.rol} onSluit={sluit} />}
      {open?.soort === 'alles' && <AllesBeheren account={m} onSluit={sluit} />}
    </Kaart>
  );
}
