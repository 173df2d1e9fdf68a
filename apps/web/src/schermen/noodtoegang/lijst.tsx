import { useInfiniteQuery } from '@tanstack/react-query';
import type { NoodtoegangRij, Pagina } from '@loopplank/dossier/antwoorden';
import { vraag as stel } from '../../client/http';
import { vandaag } from '../../client/klok';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Knop } from '../../kit/knop';
import { Leeg } from '../../kit/leeg';
import { Rij } from '../../kit/rij';
import { Schermkop } from '../../raam/schermkop';
import { uurVan } from '../../tijd/dagen';
import { metUur } from '../../tijd/zeg';
import { noodtoegang } from '../../woorden/noodtoegang';

const w = noodtoegang.lijst;
const BLAD = 50;

/** For who looks back: every time a file was opened in an emergency. The row opens the file. */
export default function Noodtoegangen() {
  const vraag = useInfiniteQuery({
    queryKey: ['noodtoegangen'],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) => stel<Pagina<NoodtoegangRij>>(`/v1/noodtoegangen?page=${pageParam}&pageSize=${BLAD}`, signal),
    getNextPageParam: (laatste, alle) => (alle.length * BLAD < laatste.totaal ? alle.length + 1 : undefined),
  });
  return (
    <div className="stapel">
      <Schermkop titel={w.titel} uitleg={w.uitleg} />
      <Antwoordvak vraag={vraag} mislukt={w.mislukt}>
        {({ pages }) => {
          const rijen = pages.flatMap((p) => p.items);
          if (rijen.length === 0) return <Leeg titel={w.leeg}>{w.leegUitleg}</Leeg>;
          return (
            <ul className="lp-lijst">
              {rijen.map((r) => (
                <Rij key={r.id} naar={`/jongeren/${r.jongereId}`} naam={r.naam} reden={w.wie(r.medewerker?.naam ?? w.iemand, r.organisatie.naam)} onder={{ icoon: 'klok', tekst: w.tot(metUur(r.op, vandaag()), uurVan(r.totOp)) }} />
              ))}
            </ul>
          );
        }}
      </Antwoordvak>
      {vraag.hasNextPage && <Knop bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>{w.nog(vraag.data!.pages[0]!.totaal - vraag.data!.pages.length * BLAD)}</Knop>}
    </div>
  );
}
