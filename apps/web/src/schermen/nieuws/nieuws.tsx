import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { NieuwsRij } from '@loopplank/dossier/antwoorden';
import { vandaag } from '../../client/klok';
import { meldGezien, NIEUWS_BLAD, useNieuws } from '../../client/nieuws';
import { Antwoordvak } from '../../kit/antwoordvak';
import type { IcoonNaam } from '../../kit/icoon';
import { Knop } from '../../kit/knop';
import { Leeg } from '../../kit/leeg';
import { Reden } from '../../kit/reden';
import { Groepkop, Rij } from '../../kit/rij';
import { Schermkop } from '../../raam/schermkop';
import { metUur } from '../../tijd/zeg';
import { nieuws as w } from '../../woorden/nieuws';

const naar = (r: NieuwsRij): string => (r.overdrachtId ? `/overdrachten/${r.jongereId}/${r.overdrachtId}` : `/jongeren/${r.jongereId}`);

const icoonVan = (r: NieuwsRij): IcoonNaam => (r.soort.startsWith('overdracht') ? 'over' : r.dringend ? 'alert' : 'klok');

const Groep = ({ titel, rijen }: { titel: string; rijen: readonly NieuwsRij[] }) =>
  rijen.length === 0 ? null : (
    <section aria-labelledby={`nieuws-${titel}`}>
      <Groepkop id={`nieuws-${titel}`} titel={titel} aantal={rijen.length} />
      <ul className="lp-lijst">
        {rijen.map((r) => (
          <Rij
            key={r.id} naar={naar(r)} naam={r.naam} bij={r.gemeente} merk={r.dringend && <Reden soort="let" icoon="alert">{w.dringend}</Reden>} reden={r.reden}
            {...(r.voor ? { ook: [w.voor(r.voor.naam)] } : {})} onder={{ icoon: icoonVan(r), tekst: metUur(r.op, vandaag()) }}
          />
        ))}
      </ul>
    </section>
  );

/** Says that everything until the newest row was seen. The rows keep their place until somebody comes back. */
function useGezien(rijen: readonly NieuwsRij[] | undefined): void {
  const nieuwste = rijen?.filter((r) => r.nieuw).reduce<string>((tot, r) => (r.op > tot ? r.op : tot), '') ?? '';
  const [gemeld, zetGemeld] = useState('');
  useEffect(() => {
    if (nieuwste === '' || nieuwste <= gemeld) return;
    zetGemeld(nieuwste);
    void meldGezien(nieuwste);
  }, [nieuwste, gemeld]);
}

/** What others did with my youngsters since I last looked. Every row opens what it is about. */
export default function Nieuws() {
  const vraag = useNieuws();
  useGezien(vraag.data?.pages[0]?.items);
  return (
    <div className="stapel">
      <Schermkop titel={w.titel} uitleg={w.inleiding}>
        <Link href="/overdrachten">{w.overdrachten}</Link>
      </Schermkop>
      <Antwoordvak vraag={vraag} mislukt={w.mislukt}>
        {({ pages }) => {
          const rijen = pages.flatMap((p) => p.items);
          if (rijen.length === 0) return <Leeg titel={w.leeg}>{w.leegUitleg}</Leeg>;
          const rustig = rijen.filter((r) => !r.dringend);
          const nieuwe = rustig.filter((r) => r.nieuw);
          return (
            <>
              <Groep titel={w.dringend} rijen={rijen.filter((r) => r.dringend)} />
              {nieuwe.length === 0 && <p className="zacht">{w.leegNieuw}</p>}
              <Groep titel={w.nieuw} rijen={nieuwe} />
              <Groep titel={w.eerder} rijen={rustig.filter((r) => !r.nieuw)} />
            </>
          );
        }}
      </Antwoordvak>
      {vraag.hasNextPage && <Knop bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>{w.nog(vraag.data!.pages[0]!.totaal - vraag.data!.pages.length * NIEUWS_BLAD)}</Knop>}
      <p className="klein">
        <Link href="/mijn">{w.hoe}</Link>
      </p>
    </div>
  );
}
